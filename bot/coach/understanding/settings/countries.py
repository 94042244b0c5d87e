"""Countries by name: an ISO 3166 code, what Dutch calls it, and what English does where that differs.

Only the list is in here. The first of each language's names is the one to show.
"""

from functools import cache
from typing import Final

from bot.coach.understanding.text import Language, utterance

_LISTED: Final = """
    AD:Andorra; AE:Verenigde Arabische Emiraten/VAE/Emiraten=United Arab Emirates/UAE/Emirates
    AF:Afghanistan; AG:Antigua en Barbuda=Antigua and Barbuda; AI:Anguilla; AL:Albanië=Albania; AM:Armenië=Armenia
    AO:Angola; AR:Argentinië=Argentina; AS:Amerikaans-Samoa=American Samoa; AT:Oostenrijk=Austria
    AU:Australië=Australia; AW:Aruba; AX:Åland=Åland Islands; AZ:Azerbeidzjan=Azerbaijan
    BA:Bosnië en Herzegovina=Bosnia and Herzegovina; BB:Barbados; BD:Bangladesh; BE:België=Belgium; BF:Burkina Faso
    BG:Bulgarije=Bulgaria; BH:Bahrein=Bahrain; BI:Burundi; BJ:Benin; BL:Saint-Barthélemy=St. Barthélemy; BM:Bermuda
    BN:Brunei; BO:Bolivia; BQ:Caribisch Nederland=Caribbean Netherlands/Bonaire; BR:Brazilië=Brazil
    BS:Bahama's=Bahamas; BT:Bhutan; BW:Botswana; BY:Belarus/Wit-Rusland=Belarus; BZ:Belize; CA:Canada
    CC:Cocoseilanden=Cocos (Keeling) Islands; CD:Congo-Kinshasa/Congo=Congo-Kinshasa/DRC
    CF:Centraal-Afrikaanse Republiek=Central African Republic; CG:Congo-Brazzaville; CH:Zwitserland=Switzerland
    CI:Ivoorkust=Ivory Coast; CK:Cookeilanden=Cook Islands; CL:Chili=Chile; CM:Kameroen=Cameroon; CN:China=China/PRC
    CO:Colombia; CR:Costa Rica; CU:Cuba; CV:Kaapverdië=Cape Verde/Cabo Verde; CW:Curaçao
    CX:Christmaseiland=Christmas Island; CY:Cyprus
    CZ:Tsjechië/Tsjechische Republiek/Tsjechie=Czechia/Czech Republic; DE:Duitsland=Germany
    DJ:Djibouti; DK:Denemarken=Denmark; DM:Dominica; DO:Dominicaanse Republiek=Dominican Republic
    DZ:Algerije=Algeria; EC:Ecuador; EE:Estland=Estonia; EG:Egypte=Egypt; EH:Westelijke Sahara=Western Sahara
    ER:Eritrea; ES:Spanje=Spain; ET:Ethiopië=Ethiopia; FI:Finland; FJ:Fiji; FK:Falklandeilanden=Falkland Islands
    FM:Micronesia; FO:Faeröer=Faroe Islands; FR:Frankrijk=France; GA:Gabon
    GB:Verenigd Koninkrijk/VK/Groot-Brittannië/Brittannië=United Kingdom/UK/Great Britain/Britain
    GD:Grenada; GE:Georgië=Georgia; GF:Frans-Guyana=French Guiana; GG:Guernsey; GH:Ghana; GI:Gibraltar
    GL:Groenland=Greenland; GM:Gambia; GN:Guinee=Guinea; GP:Guadeloupe; GQ:Equatoriaal-Guinea=Equatorial Guinea
    GR:Griekenland=Greece; GT:Guatemala; GU:Guam; GW:Guinee-Bissau=Guinea-Bissau; GY:Guyana; HK:Hongkong=Hong Kong
    HN:Honduras; HR:Kroatië=Croatia; HT:Haïti=Haiti; HU:Hongarije=Hungary; ID:Indonesië=Indonesia
    IE:Ierland/Republiek Ierland=Ireland; IL:Israël=Israel; IM:Isle of Man; IN:India; IQ:Irak=Iraq; IR:Iran
    IS:IJsland=Iceland; IT:Italië=Italy; JE:Jersey; JM:Jamaica; JO:Jordanië=Jordan; JP:Japan; KE:Kenia=Kenya
    KG:Kirgizië=Kyrgyzstan; KH:Cambodja=Cambodia; KI:Kiribati; KM:Comoren=Comoros
    KN:Saint Kitts en Nevis=St. Kitts and Nevis; KP:Noord-Korea=North Korea; KR:Zuid-Korea/Korea=South Korea/Korea
    KW:Koeweit=Kuwait; KY:Kaaimaneilanden=Cayman Islands; KZ:Kazachstan=Kazakhstan; LA:Laos; LB:Libanon=Lebanon
    LC:Saint Lucia=St. Lucia; LI:Liechtenstein; LK:Sri Lanka; LR:Liberia; LS:Lesotho; LT:Litouwen=Lithuania
    LU:Luxemburg=Luxembourg; LV:Letland=Latvia; LY:Libië=Libya; MA:Marokko=Morocco; MC:Monaco; MD:Moldavië=Moldova
    ME:Montenegro; MF:Saint-Martin=St. Martin; MG:Madagaskar=Madagascar; MH:Marshalleilanden=Marshall Islands
    MK:Noord-Macedonië/Macedonië=North Macedonia/Macedonia; ML:Mali; MM:Myanmar/Birma=Myanmar/Burma
    MN:Mongolië=Mongolia; MO:Macau=Macao; MP:Noordelijke Marianen=Northern Mariana Islands; MQ:Martinique
    MR:Mauritanië=Mauritania; MS:Montserrat; MT:Malta; MU:Mauritius; MV:Maldiven=Maldives; MW:Malawi; MX:Mexico
    MY:Maleisië=Malaysia; MZ:Mozambique; NA:Namibië=Namibia; NC:Nieuw-Caledonië=New Caledonia; NE:Niger
    NF:Norfolk=Norfolk Island; NG:Nigeria; NI:Nicaragua; NL:Nederland/Holland=Netherlands/Holland
    NO:Noorwegen=Norway; NP:Nepal; NR:Nauru; NU:Niue; NZ:Nieuw-Zeeland=New Zealand; OM:Oman; PA:Panama; PE:Peru
    PF:Frans-Polynesië=French Polynesia; PG:Papoea-Nieuw-Guinea=Papua New Guinea
    PH:Filipijnen=Philippines; PK:Pakistan; PL:Polen=Poland
    PM:Saint-Pierre en Miquelon=St. Pierre and Miquelon; PN:Pitcairneilanden=Pitcairn Islands; PR:Puerto Rico
    PS:Palestijnse gebieden/Palestina=Palestinian territories/Palestine; PT:Portugal; PW:Palau; PY:Paraguay
    QA:Qatar; RE:Réunion; RO:Roemenië=Romania; RS:Servië=Serbia; RU:Rusland=Russia; RW:Rwanda
    SA:Saoedi-Arabië=Saudi Arabia; SB:Salomonseilanden=Solomon Islands; SC:Seychellen=Seychelles; SD:Soedan=Sudan
    SE:Zweden=Sweden; SG:Singapore; SH:Sint-Helena=St. Helena; SI:Slovenië=Slovenia
    SJ:Spitsbergen en Jan Mayen=Svalbard and Jan Mayen; SK:Slowakije/Slovakije=Slovakia; SL:Sierra Leone
    SM:San Marino; SN:Senegal; SO:Somalië=Somalia; SR:Suriname; SS:Zuid-Soedan=South Sudan
    ST:Sao Tomé en Principe=São Tomé and Príncipe; SV:El Salvador; SX:Sint-Maarten=Sint Maarten; SY:Syrië=Syria
    SZ:Eswatini/Swaziland; TC:Turks- en Caicoseilanden=Turks and Caicos Islands; TD:Tsjaad=Chad; TG:Togo
    TH:Thailand; TJ:Tadzjikistan=Tajikistan; TK:Tokelau; TL:Oost-Timor=Timor-Leste/East Timor; TM:Turkmenistan
    TN:Tunesië=Tunisia; TO:Tonga; TR:Turkije=Turkey; TT:Trinidad en Tobago=Trinidad and Tobago; TV:Tuvalu; TW:Taiwan
    TZ:Tanzania; UA:Oekraïne=Ukraine; UG:Oeganda=Uganda
    US:Verenigde Staten/VS/USA/Amerika=United States/USA/US/America
    UY:Uruguay; UZ:Oezbekistan=Uzbekistan; VA:Vaticaanstad/Vaticaan=Vatican City/Vatican
    VC:Saint Vincent en de Grenadines=St. Vincent and Grenadines; VE:Venezuela
    VG:Britse Maagdeneilanden=British Virgin Islands; VI:Amerikaanse Maagdeneilanden=U.S. Virgin Islands; VN:Vietnam
    VU:Vanuatu; WF:Wallis en Futuna=Wallis and Futuna; WS:Samoa; XK:Kosovo; YE:Jemen=Yemen; YT:Mayotte
    ZA:Zuid-Afrika=South Africa; ZM:Zambia; ZW:Zimbabwe
"""


@cache
def _names() -> dict[str, dict[Language, tuple[str, ...]]]:
    found: dict[str, dict[Language, tuple[str, ...]]] = {}
    for entry in _LISTED.replace("\n", ";").split(";"):
        code, _, both = entry.strip().partition(":")
        if code:
            dutch, _, english = both.partition("=")
            found[code] = {"nl": tuple(dutch.split("/")), "en": tuple((english or dutch).split("/"))}
    return found


@cache
def by_name() -> dict[str, str]:
    """The codes by folded name, in both languages."""
    return {
        utterance(name).fold: code
        for code, names in _names().items()
        for listed in names.values()
        for name in listed
    }


def codes() -> frozenset[str]:
    """The code of every country of the list."""
    return frozenset(_names())


def name_of(code: str, language: Language) -> str:
    """What a country is called; its code where it is none of the list."""
    names = _names().get(code)
    return names[language][0] if names else code
