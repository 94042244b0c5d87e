"""What people over there do on the way to a yes: verbs by their infinitive, and the forms made of them.

Wide on purpose: which verb tells an act decides where a clause begins and whether a remark is a step at all.
"""

import re
from functools import cache
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.lexicon.verbforms import dutch_forms, english_forms
from bot.coach.understanding.lexicon.verbs_en import IRREGULAR as IRREGULAR_EN
from bot.coach.understanding.lexicon.verbs_nl import IRREGULAR as IRREGULAR_NL
from bot.coach.understanding.text import Language

# Acts of buying: whoever is named with one of these takes a step.
_BUYING_NL: Final = """
    tekenen ondertekenen meetekenen beslissen besluiten goedkeuren keuren afkeuren stemmen gunnen kiezen bekrachtigen
    vaststellen fiatteren accorderen akkorderen autoriseren paraferen bestellen kopen aankopen inkopen aanschaffen
    vrijgeven vrijmaken toewijzen toekennen machtigen mandateren reserveren begroten budgetteren committeren contracteren
    verlengen financieren bekostigen vergelijken beoordelen evalueren toetsen testen uittesten proberen uitproberen
    proefdraaien proeven bespreken doorspreken overleggen vergaderen voorleggen inbrengen aankaarten agenderen afwegen
    wegen scoren selecteren shortlisten longlisten bekijken nakijken doorlezen doorrekenen narekenen controleren checken
    nachecken screenen auditen adviseren raadplegen inventariseren bepalen oriënteren orienteren verkennen onderzoeken
    aanvragen opvragen uitvragen aanmelden aanbesteden valideren verifiëren verifieren piloten terugkoppelen beraadslagen
    ratificeren consulteren peilen hameren afhameren analyseren taxeren inspecteren schouwen bemonsteren doorhakken
    stempelen turven sparren reviewen onderhandelen publiceren indienen toelichten onderbouwen begroten prioriteren
    verdedigen bepleiten aanprijzen voordragen goedvinden afstemmen aftekenen afzegenen zegenen instemmen toestemmen intekenen inschrijven aanwijzen benoemen mandateren passeren vrijspelen aanhaken fiat
"""
_BUYING_EN: Final = """
    sign countersign co-sign cosign initial approve decide ratify vote award choose pick select greenlight authorise
    authorize endorse bless purchase buy order commit adopt reject allocate earmark sanction procure rubber-stamp
    rubberstamp grant fund finance release agree compare evaluate assess test try trial pilot review discuss debate
    consult check vet score shortlist longlist rank benchmark audit inspect screen raise submit recommend advise weigh
    examine analyse analyze consider redline taste validate verify requisition deliberate nominate reconcile poll
    tender negotiate haggle rubber countersign notarise notarize stamp crunch sift whittle narrow scrutinise scrutinize
    shop settle rule accept reject endorse approve convene minute moderate triage appraise survey value deliberate okay concur
    co-author countersign probe cross-check double-check crosscheck sanity-check spot-check eyeball demo backtest calibrate
    underwrite vouch guarantee enact pass overrule veto overturn elect opt plump settle crunch cost reprice haggle bargain
    bid contract rebid shortlist preselect prequalify pre-qualify pilot dry-run beta demo swap trade-in authorise mandate
"""
# Anybody's acts: with somebody named they are a step.
_DOING_NL: Final = """
    maken schrijven stellen opstellen zetten regelen organiseren sturen doorsturen insturen mailen bellen plannen inplannen
    inrichten richten nemen meenemen leggen brengen dragen voordragen koppelen melden geven krijgen vragen halen ophalen
    zoeken uitzoeken verzamelen praten spreken ontmoeten delen bevestigen doen laten starten beginnen lopen doorlopen
    draaien kijken meekijken lezen rekenen hakken drukken rollen uitrollen boeken invoeren verwerken opvoeren bundelen
    samenvoegen afronden betalen storten overmaken wijzen schuiven doorschuiven houden volgen roepen trekken klappen
    uitnodigen bezoeken informeren overtuigen presenteren pitchen uitwerken vormen samenstellen plaatsen installeren
    aansluiten koppelen ontvangen archiveren registreren certificeren keuren meten wegen ijken rijden koken snijden zaaien
    planten oogsten voeren melken passen dragen lassen bouwen slopen schilderen uploaden vullen invullen leveren
    aanleveren opleveren verdelen prioriteren claimen escaleren stappen belanden landen eindigen vallen verhuizen wisselen
    verspreiden rondsturen rondgaan terugkomen langskomen langsgaan langsgaan samenkomen aankomen bieden opnemen inlezen
    dichttimmeren timmeren pakken oppakken ritselen aanpassen wijzigen tellen optellen afvinken vinken aanhoren horen
    uitbreiden opschalen opzeggen slapen meedoen meewerken zien willen gaan komen openen sluiten afsluiten
"""
_DOING_EN: Final = """
    turn go come see head land move pass get do give take bring put set find start begin run fill answer reply ask talk speak meet
    share confirm gather collect complete finish tell report tie carry plan involve loop look hold figure need process
    pay transfer issue draw upload publish replace cancel renew appoint hire join attend secure obtain define map specify
    identify let log enter add change cost price punch plug fight paper drop free walk tour measure sample draft write
    compile bundle consolidate batch schedule book slot invite call ring email send forward present pitch demo convince
    champion push back support close cut open create onboard enrol enroll build configure install train roll deploy drive
    ride wear cook grow feed dose host gather circulate file table escalate study read scope calculate register apply
    want make sit play bring show work pull key type hand leave return sort handle wire invoice budget forecast model plot
    map list post advertise cascade route queue prioritise prioritize lock finalise finalize knock nod want think
    use prepare help work kick weigh notify inform announce introduce explain clear chase clean prove settle stick flag
    brief debrief respond revert consolidate summarise summarize translate interview invite visit watch listen observe
    monitor track document file record report-back feedback reach agree-on land drive steer lead own inherit hire assign
    delegate task appoint allot charge deposit wire settle unlock unblock unfreeze free trigger kickstart initiate
    launch activate switch migrate transition integrate connect link sync hook fit mount plant spray harvest weld
    ship deliver receive unload unpack stock place tick fill sign-up enlist recruit canvass survey gauge sound check-in
    reconvene regroup huddle vet negotiate speed handle refer defer redirect relay forward delegate bump nudge chew mull
    scribble jot pencil minute type print scan copy paste seal courier post fax dig poke iron hammer thrash
    hash rework redraft amend modify adapt customise tweak tune trim cap limit extend prolong roll renegotiate buy-in
    persuade sell socialise socialize advocate lobby rally sponsor second propose float table moot suggest mention
    demonstrate showcase host cater sample sniff chop bake brew pour serve drink eat treat dose prescribe administer
    weed till dig haul load tow park fuel charge service repair maintain replace retrofit upgrade downgrade
    expand widen benchmark stress baseline measure quantify estimate guesstimate size scale spec requisition source shop
"""
_IRREGULAR_EN: Final = {
    "cut": "cut", "ride": "rode ridden", "wear": "wore worn", "grow": "grew grown", "feed": "fed", "leave": "left",
    "sit": "sat", "fight": "fought", "choose": "chose chosen", "buy": "bought", "catch": "caught", "think": "thought",
}  # fmt: skip
_IRREGULAR_NL: Final = {
    "dragen": "droeg droegen gedragen", "houden": "hield hielden gehouden", "trekken": "trok trokken getrokken",
    "sluiten": "sloot sloten gesloten", "wegen": "woog wogen gewogen", "lopen": "liep liepen gelopen",
    "uitzoeken": "uitgezocht", "aanvragen": "aangevraagd", "opvragen": "opgevraagd", "voorleggen": "voorgelegd",
    "goedkeuren": "goedgekeurd", "vaststellen": "vastgesteld", "indienen": "ingediend", "vrijgeven": "vrijgegeven",
    "doorrekenen": "doorgerekend", "uitproberen": "uitgeprobeerd", "inbrengen": "ingebracht", "nakijken": "nagekeken",
    "aanmelden": "aangemeld", "afkeuren": "afgekeurd", "toekennen": "toegekend", "toewijzen": "toegewezen",
    "opstellen": "opgesteld", "invullen": "ingevuld", "inplannen": "ingepland", "aanbesteden": "aanbesteed",
    "doorlezen": "doorgelezen", "narekenen": "nagerekend", "terugkoppelen": "teruggekoppeld", "uittesten": "uitgetest",
    "afhameren": "afgehamerd", "aanschaffen": "aangeschaft", "opzeggen": "opgezegd", "inkopen": "ingekocht", "aankopen": "aangekocht",
}  # fmt: skip
# Plural or base forms that are as often a noun, and small words that a form falls together with.
_NOT_FINITE: Final = frozenset(
    """
    order orders budget finance fund grant award price cost draft table tender score sample survey value minute rule stamp shop
    trial pilot demo quote contract contracts bid bids mandate charge deposit service services track record document print copy scan sample sound note notes drink treat fit scale baseline park drill load fuel stock place link lead brief second source size cap limit watch sponsor guarantee debrief interview interviews help use work launch switch tick trade-in beta plant plants ship task veto vetos clean clear plan plans list map report process issue share change start work back head figure need
    paper model post route budgets funds tenders trials pilots demos samples quotes stamps minutes call answer reply
    email wire invoice forecast file log lock key type hand book slot rubber train host tour walk drive ride bundle batch
    queue nod push pull cut open free close support land show sort return leave study read add pass heads
    signed approved planten zaak test
""".split()
)


# Short forms of the other language are too often a word of one's own: "last", "raad", "put".
_BORROWED_FROM: Final = 6
_BORROWED: Final = frozenset("sign signs check checks tests test signed".split())


# "Uitgenodigd", "nagemeten": an act that is over, whatever the verb.
_SEPARATED: Final = re.compile(
    r"(?:aan|af|op|uit|in|na|door|voor|mee|terug|bij|om|over|langs|samen|toe|vrij|vast|goed|weg|rond|neer)ge[a-z]{3,}(?:d|t|en)"
)


def is_separated_participle(word: str) -> bool:
    """Whether a word has the form of a Dutch participle of a verb in two parts: "uitgenodigd", "nagemeten"."""
    return "ge" in word and _SEPARATED.fullmatch(word) is not None


@record
class Verbs:
    """Forms of verbs: those that can be the verb of a clause, acts of buying, any act, and what is over."""

    finite: frozenset[str]
    buying: frozenset[str]
    acting: frozenset[str]
    participles: frozenset[str]


@cache
def verbs(language: Language) -> Verbs:
    """The verbs of both languages; `language` says whose short forms count as the verb of a clause."""
    finite: set[str] = set()
    buying: set[str] = set()
    acting: set[str] = set()
    participles: set[str] = set()
    for listed, bought in ((_BUYING_NL, True), (_DOING_NL, False)):
        for infinitive in listed.split():
            irregular = _IRREGULAR_NL.get(infinitive, IRREGULAR_NL.get(infinitive, ""))
            for form, kind in dutch_forms(infinitive, irregular):
                if language != "nl" and len(form) < _BORROWED_FROM:
                    continue
                if kind != "stem":
                    acting.add(form)
                if bought and kind != "stem":
                    buying.add(form)
                if kind == "participle":
                    participles.add(form)
                elif kind != "stem" and form not in _NOT_FINITE and (language == "nl" or kind == "third"):
                    finite.add(form)
    for listed, bought in ((_BUYING_EN, True), (_DOING_EN, False)):
        for base in listed.split():
            irregular = _IRREGULAR_EN.get(base, IRREGULAR_EN.get(base, ""))
            for form, kind in english_forms(base, irregular):
                if bought and language == "en":
                    buying.add("re-" + form)
                    acting.update(("re-" + form, "re" + form))
                    finite.update(("re-" + form,) if kind != "ing" else ())
                if language != "en" and len(form) < _BORROWED_FROM and form not in _BORROWED:
                    continue
                acting.add(form)
                if bought:
                    buying.add(form)
                if kind == "past":
                    participles.add(form)
                if form not in _NOT_FINITE and (
                    kind == "third" or (language == "en" and kind in {"base", "past"})
                ):
                    finite.add(form)
    return Verbs(frozenset(finite), frozenset(buying), frozenset(acting), frozenset(participles))
