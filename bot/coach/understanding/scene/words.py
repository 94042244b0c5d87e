"""The word lists of both languages in one, and what words beside a person tell. Sets only, no rules."""

from typing import Final

from bot.coach.basics import surname_particles
from bot.coach.understanding.lexicon import roles
from bot.coach.understanding.scene.firstnames import MORE_FIRST_NAMES
from bot.coach.understanding.scene.word_lists import words
from bot.coach.understanding.scene.words_en import WORDS as ENGLISH
from bot.coach.understanding.scene.words_more import (
    BEFORE_ROLES,
    DECIDING,
    FIRST_NAMES,
    GROUP_ENDINGS,
    NO_GROUPS,
    NO_NAMES,
)
from bot.coach.understanding.scene.words_nl import WORDS as DUTCH

# Who is said by whose they are: "the owner's sister", "de baas van Remco".
RELATIONS: Final = words("""
    broer broers zus zussen zusje vrouw man vader moeder zoon zonen zoons dochter dochters neef nicht oom tante kinderen ouders baas bazin chef
    collega leidinggevende opvolger voorganger vervanger rechterhand assistent assistente weduwe schoonzoon schoonvader compagnon partner
    brother brothers sister sisters wife husband father mother dad mum mom son sons daughter daughters nephew uncle aunt cousin children kids
    parents boss colleague successor predecessor assistant deputy widow spouse partner
""")
# Without its apostrophe "we're" would be "were"; and what is written short.
SPELT_OUT: Final = {
    "we're": "weare", "we'll": "wewill", "we'd": "wewould", "i'd": "iwould",
    "cttee": "committee", "ctte": "committee", "cmte": "committee", "cmtee": "committee", "steercom": "steerco",
}  # fmt: skip
HEADS: Final = roles.PEOPLE
ENDINGS: Final = DUTCH.endings + ENGLISH.endings + GROUP_ENDINGS
BODIES: Final = roles.BODIES
DEPARTMENTS: Final = roles.DEPARTMENTS
KIN: Final = DUTCH.kin | ENGLISH.kin
# Who comes from where: before a head they are part of it, and before what only people say they are somebody.
PEOPLES: Final = words("""
    american german dutch belgian british irish scottish swedish danish norwegian finnish swiss austrian italian spanish portuguese
    polish japanese chinese indian korean canadian australian
""")
MODIFIERS: Final = DUTCH.modifiers | ENGLISH.modifiers | BEFORE_ROLES | PEOPLES
OURS: Final = DUTCH.ours | ENGLISH.ours
THEIRS: Final = DUTCH.theirs | ENGLISH.theirs
CONTACTS: Final = DUTCH.contacts | ENGLISH.contacts
DETERMINERS: Final = DUTCH.articles | ENGLISH.articles | DUTCH.counts | ENGLISH.counts | OURS | THEIRS
PARTICLES: Final = surname_particles.PARTICLES
LINKS: Final = DUTCH.links | ENGLISH.links
COMMON: Final = (
    DUTCH.common
    | ENGLISH.common
    | NO_NAMES
    | NO_GROUPS
    | frozenset(SPELT_OUT.values()) - {"committee", "steerco"}
)
# Common words that nothing to sell is made of: a dashboard or a training course is nobody, and may well be bought.
NO_THINGS: Final = COMMON - NO_GROUPS
NAMES: Final = DUTCH.names | ENGLISH.names | FIRST_NAMES | (MORE_FIRST_NAMES - COMMON - {"otis"})
TITLES: Final = words(
    "capt sgt supt fr mw mevr mevrouw dhr meneer heer mr mrs ms miss dr prof ir drs ing ome oom tante uncle aunt auntie frau herr madame monsieur"
)
# Said behind a first name: "Ravi sir", "Pritam ji".
HONORIFICS: Final = frozenset("ji sir madam maam san saheb sahib bhai bey hanim".split())
PHRASES: Final[dict[str, list[tuple[str, ...]]]] = {}
for _phrase in sorted((*DUTCH.phrases, *ENGLISH.phrases), key=len, reverse=True):
    _words = tuple(_phrase.split())
    PHRASES.setdefault(_words[0], []).append(_words)
    if "van" in _words:
        # "Raad v bestuur".
        PHRASES[_words[0]].append(tuple("v" if word == "van" else word for word in _words))

# Words that are people only when something beside them says so: a name, a determiner, a verb that people do.
WEAK: Final = words("""
    planning data control support quality kwaliteit onderhoud beheer techniek verkoop risk risico audit privacy product
    sales marketing innovatie innovation communicatie comms receptie magazijn warehouse lab productie production logistiek
    logistics maintenance contact lead leads head heads chief chair bank gemeente provincie trust parent family college staf
    cabinet commission senate union panel sponsor guy maat raad commissie champion accounts claims vet chef holding
    keten bestuur lid leden members member operations ops engineering sourcing compliance estates payroll security office vertrek
    financieel directie management leadership leiding administratie huurder familie moeder merchandising underwriting
    general dir kok boer operator group groep corporate specialist governor congregation hq headquarters trustee facilities maatschap stichting vereniging cooperatie jury foundation charity judge marshal consul pastor comite
""")
SURELY_PEOPLE: Final = words(
    "bestuur directie management leadership leiding administratie commissie security compliance ops operations raad"
)
LONE_KIN: Final = words(
    "father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law schoonvader schoonzoon schoonmoeder pa ma moeders vaders opa oma grandad grandpa granddad grandma gran mum mom dad pap mam papa mama vader zoon moeder dochter zoons zonen dochters zussen kinderen weduwe sons daughters twins father son broers brothers partners compagnon compagnons vennoten"
)
NAMES_THAT_ARE_WORDS: Final = words("""
    will mark bill may june april dawn joy rose ton rob grant dean dick mei jan lot fleur roos max stan ray frank els
    lies sue dale gene pat chase guy an pim bas rich glen craig carol holly hazel grace ivan dirk will jean sid lex ine
    noor sem maik twan thea toby jop ed al ben rod jo sophie wayne walter warren gordon gavin francis cor jack
    sascha mason parker penny robin jordan lynn jay kim gail heather
    erin ana arne aria chelsea christian cliff cody coral dalton dexter efe ernst ferry flora garth grace hank hari holly ida ike ivy jade jed jet jewel kas kay kit lance laurel
    leen lou lupe melody nell nova olive orlando otto paddy perry preston rex rod roman rosemary ruby russ shaz sherry sol tad tine toon tiny una ute violet viola virginia
    vic walt ward wei winnie clayton lester ans nel riet warre wies aat cobie floor mies nol hind lore seppe kobe archie spencer bradley
    lei ping min tao jing magne jorgen knut daz baz gaz kaz maz mags babs bev archana jamal oma iman isa said bruno rui lowie
""") - words(
    "craig ivan jean wayne lynn gail heather pim bas gavin gordon dirk sophie ed ben sascha kim ine noor sem maik twan thea toby jop robin"
)
PERSON_VERBS: Final = (
    words("""
    tekent tekenen ondertekent beslist beslissen besluit besluiten bepaalt bepalen mag moet kan wil gaat zegt zei vindt denkt
    doet test testen adviseert adviseren kijkt bekijkt vraagt vroeg belt bespreekt bespreken vergelijkt accordeert keurt geeft heeft
    hakt stuurt legt weet wacht regelt schrijft maakt zet neemt krijgt checkt controleert beoordeelt beoordelen valideert
    signs sign decides decide approves approve can may must will has says said thinks reckons wants needs tests
    checks reviews advises looks asks asked makes calls gets goes gives brings shows knows puts takes votes vote
    compares writes sends holds calls co-signs cosigns countersigns loves okays specs orders bestelt beslis
    validates evaluates evalueert evalueren authorises authorizes onderhandelt negotiates wikt zijn is are
""")
    | DECIDING
)
# What an unknown noun can only do when it is somebody.
SPEAKING: Final = words("""
    ziet sees zegt zei zeggen zeiden denkt dacht denken vindt vond vinden meent beweert gelooft roept tekent tekenen ondertekent beslist
    signs votes stemt gunt gunnen ratifies awards
    say think reckon believe agree swear insist vertellen meenden gokken decide approve
    besluit besluiten bepaalt beslissen accordeert fiatteert says said thinks thought reckons believes insists swears decides approves countersigns cosigns
""")
# Who tells something without being at the customer, and what only seems to speak.
OUTSIDERS: Final = words("""
    mate friend buddy pal rep recruiter vriend kennis maatje concullega concurrent concurrentie competitor vertegenwoordiger
    website site mail email brief letter contract document report rapport linkedin rumour rumor grapevine wandelgangen klant
    reglement protocol procedure proces process policy beleid charter statuten prijs price tijd time weer weather markt
    customer client stagiair intern markt market analist krant newspaper agenda planning wet law rest others anderen
""")
FINITE_AFTER_NAME: Final = PERSON_VERBS - words("zijn is are test testen will kan doet maakt")
OPENERS: Final = words(
    "en and maar but dus so dan then want terwijl while alleen only eerst first daarna nee no ja yes ok of or plus if als dat that"
)
IT_VERBS: Final = words("""
    advises tests reckons approves checks signs guy guys guy team dept department manager director lead lads people
    person man woman reviews and & first has
""") - words("and & first has")
SENTENCE_MARKS: Final = frozenset({"", ".", "!", "?", "\n", ":", ";", "-", "*", "•"})
AFTER_NAMES: Final = frozenset(
    {
        "",
        ",",
        "en",
        "and",
        "&",
        "+",
        "(",
        ")",
        ".",
        "\n",
        "van",
        "from",
        "of",
        "samen",
        "together",
        "de",
        "den",
        "der",
        "uit",
        "or",
        "/",
        ";",
        "moest",
        "'s",
        "only",
        "herself",
        "himself",
        "zelf",
        "alone",
    }
    | HONORIFICS
)
# Words at which nobody's name or role begins, whatever stands around them: most of a text.
QUIET: Final = COMMON - (
    DETERMINERS
    | HEADS
    | BODIES
    | DEPARTMENTS
    | KIN
    | NAMES
    | MODIFIERS
    | TITLES
    | PARTICLES
    | PHRASES.keys()
    | {"it", "or"}
)
