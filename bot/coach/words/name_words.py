"""Which words can be a customer's name at all, whoever the customers are."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_ending

_NOBODY: Final = frozenset(
    "niemand nobody geen none ff even net t m ze hem haar ja nee nog niet not yet no yes nu now straks later weer again iemand someone".split()
)
# Who is only called so at home is no company.
_KIN: Final = frozenset(
    """pa pap papa vader ma mam mama moeder opa oma oom tante broer zus zoon dochter man vrouw schoonvader baas dad daddy father mum mom mother
    brother sister son daughter wife husband uncle aunt boss""".split()
)
# What is asked about a deal is no customer: "how sure is that date".
_OF_DEALS: Final = frozenset(
    "datum date budget stap stappen step steps route actie action deal klant customer status planning plan concurrentie competition verkeerde foute juiste wrong right sorry oeps oops andere other end eind einde begin start mid month maand week kwartaal quarter year jaar die dat de het the that this".split()
)
# What kind of house it is, and where: other customers are called that as well.
KINDS_OF_HOUSE: Final = frozenset(
    """bakkerij slagerij transport groep group bouw gemeente hospital ziekenhuis school primary college hogeschool zorg zorggroep advocaten notariskantoor
    kantoor rederij logistics haulage services service holding international nederland belgie noord zuid oost west north south east west city council
    stad garage hotel hotels restaurant kliniek dierenkliniek apotheek praktijk makelaars woonzorg kwekerij boerderij brouwerij café cafe rederij drukkerij woningcorporatie woningstichting stichting fruitbedrijf bedrijf company
    partners solutions systems techniek technologies industries media design studio centrum center centre university universiteit bank verzekeringen""".split()
)
# What a sentence begins with while it is thought of: "oh and Pete is against it".
_SIGHS: Final = frozenset(
    "oh ow o ah oja ohja btw hmm hm mm tja nou sorry trouwens also ook en and but maar".split()
)
# Who decides or advises at a customer, by letters that every customer has.
_BODIES: Final = frozenset("rvb rvc rvt mr gmr mt ceo cfo coo cto de het the our their hun onze".split())
# "17.950 euro incl", "2k", "40 stuks".
_SUM: Final = later(
    r"[€£$]? ?\d[\d.,]*(?:k|(?:m|mln)(?= ?(?:euro|eur|[€£$])))?(?:(?: ?(?:euro|eur|pounds?|quid|dollars?|incl|excl|inc|ex|vat|btw|per|stuks?|pieces?|units?|x|p/m|pm|maand|month|jaar|year|[€£$]))+\b.*)?"
)
_DAY_OF_MONTH: Final = later(r"\b\d{1,2}(?:st|nd|rd|th|e)\b")


def readable(account: str | None) -> str | None:
    """A customer's name has a letter in it and more than small words: a lone number is a slip of the finger."""
    if account is None or not any(char.isalpha() for char in account):
        return None
    said = utterance(account)
    if (
        set(said.words) <= _NOBODY | _ORDERS | _KIN | _OF_DEALS
        or said.words[0] in _SIGHS
        or set(said.words) <= _BODIES
        or _DAY_OF_MONTH.search(said.fold)
        or _SUM.fullmatch(said.fold)
    ):
        return None
    # "Parked for now" is the end of a deal, and nobody's name.
    return None if account.islower() and read_ending(said).ending is not None else account


def unsighed(said: Utterance) -> Utterance:
    """A text without the sighs it begins with: "hmm nee" is a no."""
    words = zip(said.tokens, said.words, strict=True)
    start = next((token.start for token, word in words if word not in _SIGHS), 0)
    return utterance(said.text[start:]) if start else said


# "Ok, new one" announces a customer and names none.
_ANNOUNCED: Final = frozenset(
    """ok oke new nieuw nieuwe another andere ander one customer client klant deal prospect lead een a an the de het nog here comes
    for voor me mij next volgende eentje er is quick short brief snel snelle kort korte even ff update vraag vraagje question""".split()
)


def is_announced(said: Utterance) -> bool:
    """Whether a text only says that there is a customer to speak of."""
    return set(said.words) <= _ANNOUNCED


_ORDERS: Final = frozenset(
    """move add rename remove delete change set put make mark update edit tick zet voeg hernoem verwijder haal maak markeer verplaats
    wijzig verander vink""".split()
)


def is_order(said: Utterance) -> bool:
    """Whether a text tells the coach what to do: "move demos to done", "zet stap 1 op klaar"."""
    return len(said.words) > 1 and said.words[0] in _ORDERS


_RIVAL_LED: Final = later(
    r"(?:\b(?:went|going|gone|go|goes|signed|sign|signs|stay|stays|stayed|staying|in zee|getekend|tekent|tekende|gaan|ging|gingen|gaat|kozen|koos|kiezen|kiest) (?:\w+ )?(?:with|for|to|bij|met|voor)"
    r"|\b(?:lost (?:it |them )?to|verloren aan|chose|picked|kozen|gekozen voor|losing to)|\b(?:rivals?|competitors?|concurrent(?:en|ie)?)(?: is| are| zijn|:)?)\s+(?:(?:the|de|a|an|een)\s+)?$"
)


def named_as_rival(said: Utterance, account: str) -> bool:
    """Whether a name is that of whom a customer chose, or compares with: "they went with Ryder", "rival is Lionbridge"."""
    at = said.fold.find(utterance(account).fold)
    return at > 0 and _RIVAL_LED.search(said.fold[:at]) is not None


_OF_RIVALS: Final = frozenset(
    "rival rivals competitor competitors competition concurrent concurrenten concurrentie".split()
)


def speaks_of_rivals(said: Utterance) -> bool:
    """Whether a text says of somebody that they are a rival: no customer is called that."""
    return not _OF_RIVALS.isdisjoint(said.words)
