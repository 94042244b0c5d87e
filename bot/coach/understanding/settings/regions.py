"""Regions with public holidays of their own, by name: a country's code, a region's as `holidays` has it, what it is called.

Only the list is in here: those that people name by a Dutch or English name. A form takes any code there is.
"""

from functools import cache
from typing import Final

from bot.coach.understanding.text import Language, utterance

_LISTED: Final = """
    AT-1:Burgenland; AT-2:Karinthië=Carinthia/Kärnten; AT-3:Neder-Oostenrijk=Lower Austria/Niederösterreich
    AT-4:Opper-Oostenrijk=Upper Austria/Oberösterreich; AT-5:Salzburg; AT-6:Stiermarken=Styria/Steiermark
    AT-7:Tirol=Tyrol/Tirol; AT-8:Vorarlberg; AT-9:Wenen=Vienna/Wien
    AU-ACT:Australian Capital Territory/ACT; AU-NSW:Nieuw-Zuid-Wales=New South Wales/NSW
    AU-NT:Noordelijk Territorium=Northern Territory; AU-QLD:Queensland; AU-SA:Zuid-Australië=South Australia
    AU-TAS:Tasmanië=Tasmania; AU-VIC:Victoria; AU-WA:West-Australië=Western Australia
    CA-AB:Alberta; CA-BC:Brits-Columbia=British Columbia; CA-MB:Manitoba; CA-NB:New Brunswick
    CA-NL:Newfoundland en Labrador/Newfoundland=Newfoundland and Labrador/Newfoundland; CA-NS:Nova Scotia
    CA-ON:Ontario; CA-PE:Prins Edwardeiland=Prince Edward Island; CA-QC:Quebec; CA-SK:Saskatchewan; CA-YT:Yukon
    CH-AG:Aargau; CH-BE:Bern; CH-BL:Basel-Land=Basel-Country/Basel-Landschaft; CH-BS:Basel-Stad/Bazel=Basel-City/Basel
    CH-FR:Fribourg/Freiburg; CH-GE:Genève=Geneva; CH-GR:Graubünden=Grisons/Graubünden; CH-JU:Jura
    CH-LU:Luzern=Lucerne; CH-NE:Neuchâtel; CH-SG:Sankt Gallen=St. Gallen; CH-SO:Solothurn; CH-SZ:Schwyz
    CH-TG:Thurgau; CH-TI:Ticino/Tessin; CH-VD:Vaud/Waadt; CH-VS:Wallis=Valais; CH-ZG:Zug; CH-ZH:Zürich=Zurich
    DE-BB:Brandenburg; DE-BE:Berlijn=Berlin; DE-BW:Baden-Württemberg/Baden-Wurttemberg; DE-BY:Beieren=Bavaria/Bayern
    DE-HB:Bremen; DE-HE:Hessen=Hesse/Hessen; DE-HH:Hamburg; DE-MV:Mecklenburg-Voorpommeren=Mecklenburg-Vorpommern
    DE-NI:Nedersaksen=Lower Saxony/Niedersachsen; DE-NW:Noordrijn-Westfalen/NRW=North Rhine-Westphalia/Nordrhein-Westfalen
    DE-RP:Rijnland-Palts=Rhineland-Palatinate/Rheinland-Pfalz; DE-SH:Sleeswijk-Holstein=Schleswig-Holstein
    DE-SL:Saarland; DE-SN:Saksen=Saxony/Sachsen; DE-ST:Saksen-Anhalt=Saxony-Anhalt/Sachsen-Anhalt
    DE-TH:Thüringen=Thuringia/Thüringen
    ES-AN:Andalusië=Andalusia; ES-AR:Aragón; ES-AS:Asturië=Asturias; ES-CN:Canarische Eilanden=Canary Islands
    ES-CT:Catalonië=Catalonia; ES-GA:Galicië=Galicia; ES-IB:Balearen=Balearic Islands; ES-MD:Madrid; ES-MC:Murcia
    ES-NC:Navarra=Navarre; ES-PV:Baskenland=Basque Country; ES-VC:Valencia
    FR-57:Moselle; FR-6AE:Elzas=Alsace
    GB-ENG:Engeland=England; GB-NIR:Noord-Ierland=Northern Ireland; GB-SCT:Schotland=Scotland; GB-WLS:Wales
    NZ-AUK:Auckland; NZ-CAN:Canterbury; NZ-OTA:Otago; NZ-WGN:Wellington
    PT-20:Azoren=Azores; PT-30:Madeira
    US-AK:Alaska; US-AL:Alabama; US-AR:Arkansas; US-AZ:Arizona; US-CA:Californië=California; US-CO:Colorado
    US-CT:Connecticut; US-DE:Delaware; US-FL:Florida; US-GA:Georgia (VS)=Georgia (US); US-HI:Hawaï=Hawaii; US-IA:Iowa
    US-ID:Idaho; US-IL:Illinois; US-IN:Indiana; US-KS:Kansas; US-KY:Kentucky; US-LA:Louisiana; US-MA:Massachusetts
    US-MD:Maryland; US-ME:Maine; US-MI:Michigan; US-MN:Minnesota; US-MO:Missouri; US-MS:Mississippi; US-MT:Montana
    US-NC:Noord-Carolina=North Carolina; US-ND:Noord-Dakota=North Dakota; US-NE:Nebraska; US-NH:New Hampshire
    US-NJ:New Jersey; US-NM:New Mexico; US-NV:Nevada; US-NY:New York; US-OH:Ohio; US-OK:Oklahoma; US-OR:Oregon
    US-PA:Pennsylvania; US-RI:Rhode Island; US-SC:Zuid-Carolina=South Carolina; US-SD:Zuid-Dakota=South Dakota
    US-TN:Tennessee; US-TX:Texas; US-UT:Utah; US-VA:Virginia; US-VT:Vermont; US-WA:Washington; US-WI:Wisconsin
    US-WV:West Virginia; US-WY:Wyoming
"""


@cache
def _names() -> dict[tuple[str, str], dict[Language, tuple[str, ...]]]:
    found: dict[tuple[str, str], dict[Language, tuple[str, ...]]] = {}
    for entry in _LISTED.replace("\n", ";").split(";"):
        codes, _, both = entry.strip().partition(":")
        if codes:
            country, _, region = codes.partition("-")
            dutch, _, english = both.partition("=")
            found[country, region] = {
                "nl": tuple(dutch.split("/")),
                "en": tuple((english or dutch).split("/")),
            }
    return found


@cache
def by_name() -> dict[str, tuple[str, str]]:
    """Country and region by folded name, in both languages."""
    return {
        utterance(name).fold: codes
        for codes, names in _names().items()
        for listed in names.values()
        for name in listed
    }


def name_of(country: str, region: str, language: Language) -> str:
    """What a region is called; its code where it is none of the list."""
    names = _names().get((country, region))
    return names[language][0] if names else region
