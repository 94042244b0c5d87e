"""The name that a first message opens on, where no reader of names knows it: "kestrel coaches. first aid training …", "boerenkaas.nl wil …".

It is looked for only where it stands by itself: in front of a pause, of what they want, or behind "got another one". Somebody, a role,
a word that anybody uses and a sentence are none.
"""

from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.finding import naming
from bot.coach.understanding.deals.in_front import TRADES
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.word_kinds import is_first_name, is_ordinary, is_role_in_any, is_sentence, is_town

_WANT: Final = r"(?:wil|willen|wilt|zoekt|zoeken|vraagt|vragen|wants?|needs?|looking|is looking|are looking)"
_NAME: Final = r"(?P<name>[^\W\d_][\w&'’.-]*(?: [\w&'’-]+){0,4}?)"
_GREETS: Final = r"(?:(?:hi|hello|hey|hoi|hallo|ok|so|dus|morning|goedemorgen)[,.! ]+)?"
_OPENS: Final = later(rf"{_GREETS}{_NAME}(?:\s*[,:;]\s|[.]\s|\s+[-–]\s| {_WANT}\b)", 2)
_ANOTHER: Final = later(
    r"(?:(?:just |also )?(?:got|have|had|found|i got|i have|ik heb|heb|nog)? ?(?:another|an?|nog een|een|weer een|ne|nen)(?: (?:new|other|nieuwe|andere))?(?: \w+){1,2}|nieuwe (?:lead|klant|prospect|deal)|new (?:lead|customer|prospect|deal)(?: in)?)\s*[,:-]\s+(?P<name>[A-Z][\w&'’-]*(?: (?:[A-Z][\w&'’-]*|(?:de|van|der|of|the|and|en|&)(?= ))){0,4})\s*[,.:;]\s"
)
_SITE: Final = later(r"\b[a-z0-9][\w-]{1,40}\.(?:nl|be|com|eu|org|net|shop|de|fr|ie|(?:co|org)\.uk)\b", 2)
# "Bakkerij Claes in Geel": where it stands is no part of the name.
_WHERE: Final = later(r" (?:in|te|uit|from|at|near|bij) .*", 2)
_FIRST_SENTENCE: Final = 120
_TELLS: Final = 4


def found(said: Utterance) -> str | None:
    """The name in front of a first message that goes on to tell something; None where it opens on none."""
    if len(said.words) < _TELLS:
        return None
    site = _SITE.search(said.text[:_FIRST_SENTENCE])
    if site is not None and "@" not in said.text[max(0, site.start() - 1) : site.start()]:
        return site[0]
    another = _ANOTHER.match(said.text)
    if another is not None:
        return another["name"]
    opens = _OPENS.match(said.text)
    name = _WHERE.sub("", opens["name"]) if opens is not None else ""
    return name if _is_a_name(utterance(name)) else None


# "Denby college. lighting refit. committee …": a name, what it is about, and what was told.
_WHAT: Final = later(
    r"\s*[.,:;]\s+(?:(?:an?|the|new|een|de|het|nieuwe?) )?[^\W\d_][\w-]*(?: [\w-]+){0,3}\s*[.,;]\s", 2
)


def presents(said: Utterance) -> str | None:
    """The name that a message presents somebody by: it stands first, and a thing without any verb behind it."""
    opens = _OPENS.match(said.text)
    name = opens["name"] if opens is not None else ""
    # "Denby college" has a body of people in it, and is a house.
    called = name[:1].isupper() and utterance(name).words[-1:] in _HOUSES
    if not (found(said) == name or (called and _is_a_name(utterance(name), whole=False))):
        return None
    if opens is None or not said.text.startswith(name):
        return None
    what = _WHAT.match(said.text, len(name))
    if what is None or is_sentence(what[0].strip(" .,:;"), "en") or is_sentence(what[0].strip(" .,:;"), "nl"):
        return None
    return name


_HOUSES: Final = frozenset(
    (one,) for one in "college school university academy hospital church club trust bank".split()
)


def _is_a_name(name: Utterance, *, whole: bool = True) -> bool:
    """Whether a few words may be what a firm is called: more than one, of which the first is nobody's word and no first name.

    `whole`: all of them together are no role either.
    """
    words = name.words
    if len(words) < _LEAST or is_first_name(words[0]) or is_town(words):
        return False
    if any(word[:1].isdigit() or word in pronouns.ANYBODY for word in words):
        return False
    if (naming.CALLED | naming.TELLS) & set(words) or (whole and _is_a_role(name)):
        return False
    return not is_ordinary(words[0])


_LEAST: Final = 2


def _is_a_role(name: Utterance) -> bool:
    """Whether somebody's work is named; "dakdekker hofman" trades under it."""
    return not trades(name) and is_role_in_any(name)


def trades(name: Utterance) -> bool:
    """Whether a name is a trade with whose it is, as a firm is called: "dakdekker hofman"; not "tandarts fenna", who may be anybody's."""
    words = name.words
    return (
        len(words) >= _LEAST
        and (words[0] in TRADES or words[0].endswith(_TRADE_ENDINGS))
        and not is_first_name(words[1])
    )


_TRADE_ENDINGS: Final = (
    "dekker",
    "maker",
    "bouwer",
    "zetter",
    "handelaar",
    "smid",
    "kweker",
    "teler",
    "houder",
)
