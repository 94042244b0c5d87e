"""The words that tell where a role begins and ends, beside the lists of roles themselves. Sets only, no rules."""

from typing import Final

from bot.coach.understanding.lexicon.roles import ENGLISH_BODIES, ENGLISH_PEOPLE
from bot.coach.understanding.scene.words import HEADS, WEAK

BODIES_TOO: Final = frozenset(
    "trust council board committee team office group meeting company panel commission association".split()
)

# Who is called by age or rank alone: "de oude", "the eldest".
AGES: Final = frozenset("oude oudste jongste eldest youngest".split())
COMPARED: Final = frozenset("older younger elder bigger senior other".split())
CLOSING: Final = frozenset({"", ".", ",", "!", "?", "\n", ";", "die", "who", "that"})
# What a body may be of: "board of governors", "raad van kerken".
OF: Final = frozenset({"of", "van"})

COUNTABLE: Final = HEADS - WEAK
MEMBERS: Final = frozenset(head for head in HEADS if head[-1] == "s" or head[-2:] == "en") | {
    "education",
    "kerken",
}
SURE_HEADS: Final = HEADS - frozenset({"guy", "head", "lead", "contact"})

# Behind "claims" these say that it is the verb.
CLAIMED: Final = frozenset(
    "they theyre theyve its it he she hes shes that the we weare nothing everything".split()
)

# What a Dutch role is over, said behind it: "manager zorg", "directeur wonen".
FIELDS: Final = frozenset(
    "aankoop eng operatie operaties dienstverlening samenleving middelen projecten vastgoed fin emea apac dach benelux nordics latam anz europe zorg wonen onderwijs techniek welzijn behandeling".split()
)
# Behind an unknown word they make it a group of people: "the hotel group", "the tenants committee".
TEAMS: Final = frozenset(
    """group team teams board committee council panel crew commission trust association foundation office department dept
    authority partners guys folks people family owners staff company union meeting assembly agency
    groep raad commissie bestuur club vergadering overleg familie stichting vereniging afdeling jongens mensen
    maatschap partij""".split()
)
# Before a team they tell which: "the people team".
PEOPLED: Final = frozenset("people staff club mother parent".split())
# With its place before it, it stands for who decides there: "the Dallas office".
SITES: Final = frozenset("office hq headquarters kantoor hoofdkantoor".split())
# Only somebody's when a verb of deciding or saying follows: "partner meeting decides".
GATHERINGS: Final = frozenset(
    "meeting assembly vergadering overleg office company partij agency authority".split()
)
# What stands before a head as part of one role: "board chair", "exec director", "nurse manager".
LEADING: Final = (
    ENGLISH_PEOPLE | ENGLISH_BODIES | {"chef", "opco", "club", "people", "staff", "mother", "mum"}
) - frozenset(
    "gm md fd ceo cfo coo cto cio ciso cmo cpo pm vp svp evp dpo contact user users guy member members rep reps".split()
)

# Bodies that are one whatever stands before them: "clinical governance committee".
SURE_TEAMS: Final = frozenset(
    "board committee council panel commission association foundation authority union trust raad commissie".split()
)
# Those who go by one surname: "the Johnson brothers".
HOUSEHOLDS: Final = frozenset("family brothers sisters twins clan household partners".split())
# Heads that are other words too, but for what stands before them: "dept head", "category lead".
WEAK_HEADS: Final = frozenset("head heads lead leads chief chiefs chair".split())
# Ordinary words that stand before the head of a role all the same: "contract manager", "cost centre owner".
KNOWN_BEFORE_HEADS: Final = frozenset(
    "loan investment capex credit tender bid budget contract contracts contracting project process client customer vendor approval approvals signing cost people".split()
)
# Behind these a role begins without an article: "it's estates director", "up to majority shareholder".
CUES: Final = frozenset(
    "its 's is to by with at via through past from think guess bij aan door langs naar van denk dat met =".split()
)
# Heads that say what they are over with "for": "cabinet member for finance".
OVER: Final = frozenset(
    "member minister secretary councillor wethouder schepen gedeputeerde director vp".split()
)
# Heads that say what they are over without a word between: "EVP supply chain".
RANKS: Final = frozenset("vp svp evp avp director manager mgr head lead hoofd directeur chef".split())
# Groups told by a surname: "familie Jansen", "de gebroeders Smit".
SURNAMED: Final = frozenset("familie family fam gebroeders gebr erven".split())
# Who is told apart by age, and what is called new: "young Tom", "de oude Jansen", "New York".
AGED: Final = frozenset("new old young big little oude jonge grote kleine lange dikke".split())
BY_AGE: Final = frozenset("senior junior sr jr snr jnr".split())
# Many that meet or form one body: "the partners' meeting", "the users group".
ASSEMBLED: Final = frozenset(
    "partners members owners users tenants residents shareholders parents growers directors trustees governors leden eigenaren vennoten bewoners gebruikers".split()
)
