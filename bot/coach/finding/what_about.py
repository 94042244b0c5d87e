"""What a first message says the deal is about, where the reader took how many of it for it: in front of the name, or right behind it."""

from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.finding import naming
from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words import name_words, phrases
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import houses_in, is_first_name, is_role_in_any

_LONGEST: Final = 6
_COUNTED: Final = later(r"(?:(?:abt|about|ong|ongeveer|circa|ca|zo'?n) )?[€$£]?\d[\d.,]*\s?\w*(?: \w+)?")
_LEADS: Final = later(
    r"^(?:(?:hi|hello|hey|hoi|ok|so|dus|we|wij|ik|i|have|heb|hebben)[,.! ]+)*(?:(?:offered|offer|offering|aangeboden|bied|bieden|sell|selling|our|onze|the|a|an|een|de|het)\s+)*",
    2,
)
_ENDS: Final = later(r"\s*(?:,|\s[-–]|:|\b(?:for|voor|to|aan|at|bij|in)(?: (?:the|de|het))?)\s*$", 2)
_OFFERED: Final = later(r"\s+(?:aangeboden|offered|voorgesteld)$", 2)
_BEHIND: Final = later(
    r"\s*(?:[.,:;]|\s[-–])\s+(?:(?:an?|the|een|de|het|nieuwe?|new)\s+)?(?P<what>[^.,:;\n]{3,50}?)\s*(?:[.,:;\n]|$)",
    2,
)
_FOR_WHAT: Final = later(
    r"(?:^|\s)(?:they'?re|they are|ze zijn) (?:after|looking for|op zoek naar)\s+(?P<what>[^.,;\n]{3,50})", 2
)


def told(said: Utterance, account: str, read: str | None) -> str | None:
    """What the deal is about: what was read, unless that only counts or says something of somebody and better is told."""
    read = _PRICED.sub("", read) if read is not None else None
    if read is not None and not (
        _COUNTED.fullmatch(read) or _is_sentence(utterance(read)) or _names_somebody(read)
    ):
        return read
    place = said.text.find(account)
    if place < 0:
        return read
    sold = _WE_SELL.search(said.text)
    found = (
        (_thing(sold["what"]) if sold is not None else None)
        or _in_front(said.text[:place])
        or _right_behind(_NOW.sub("", said.text[place + len(account) :]))
        or _wanted_there(said.text[place + len(account) :])
        or (None if read is not None and _tells_of_somebody(utterance(read)) else read)
        or _counted_behind(said.text[place + len(account) :])
    )
    return None if found is not None and find_amounts(utterance(found)) else found


def _wanted_there(rest: str) -> str | None:
    """What somebody there is told to want, in the sentences behind the name: "Just Tony the owner. wants a new oven"."""
    found = _WANTED.search(rest[:_FURTHER])
    return _thing(found["what"]) if found is not None else None


_FURTHER: Final = 160
_WANTED: Final = later(
    r"[.;,] (?:(?:he|she|they|hij|zij|ze|die) )?(?:wil|willen|zoekt|zoeken|wants?|needs?|looking for|is after)\s+(?:(?:an?|een|nen|ne)\s|(?=new\s|nieuwe?\s))(?P<what>[^.,:;\n]{2,40}?)\s*(?:[.,:;\n]|$)",
    2,
)


def _counted_behind(rest: str) -> str | None:
    """How many of what stands right behind the name, where nothing else says what it is about."""
    found = _BEHIND.match(rest)
    what = utterance(found["what"].strip()) if found is not None else utterance("")
    return what.text if 1 < len(what.words) <= _SHORT and _COUNTED.fullmatch(what.text) else None


_PRICED: Final = later(
    r" (?:for|voor|of|van) [€$£]?\d[\d.,]*\s?(?:k|mille|thousand|duizend|grand|euro|eur|pounds?|m)?$", 2
)
_NOW: Final = later(r"^ (?:now|nu|next|then|dan)(?=[.,])", 2)
_WE_SELL: Final = later(
    r"\b(?:we|i|wij|ik) (?:offer|sell|supply|lease|bied(?:en)?|verkoop|verkopen|lever(?:en)?|verhuren) (?:(?:to )?(?:them|ze|hun|hen) )?(?:(?:an?|the|our|een|de|het|onze) )?(?P<what>[^.,;:\n]{3,50}?)(?= (?:to|at|aan|bij|for \d|voor \d)\b|[.,;:\n]|$)",
    2,
)


def _in_front(lead: str) -> str | None:
    ends = _ENDS.search(lead)
    if ends is None:
        return None
    what = _LEADS.sub("", lead[: ends.start()].strip(), count=1)
    return _thing(_OFFERED.sub("", what), led=True)


def _right_behind(rest: str) -> str | None:
    for found in (_BEHIND.match(rest), _WANTS.match(rest), _FOR_WHAT.search(rest[:_NEAR])):
        what = _thing(found["what"]) if found is not None else None
        if what is not None:
            return what
    return None


_WANTS: Final = later(
    r"(?: (?:in|uit|te|from) \w+)?,? (?:wil|willen|zoekt|zoeken|vraagt|vragen|wants?|needs?)\s+(?:(?:an?|the|een|de|het|ne|nen|nieuwe?|new)\s+)*(?P<what>[^.,:;\n]{2,50}?)\s*(?:[.,:;\n]|$|\b(?:tegen|vanaf|before|by|from)\b)",
    2,
)


_NEAR: Final = 80


def _thing(text: str, *, led: bool = False) -> str | None:
    """A few words that name a thing; None where they tell something, count, or name somebody."""
    what = utterance(text.strip())
    if _A_CALL.search(what.fold) is not None:
        return None
    if not 0 < len(what.words) <= _LONGEST or _is_sentence(what) or _COUNTED.fullmatch(what.text):
        return None
    last = utterance(what.words[-1])
    # "Fleet insurance" names a thing in front of a name, and an insurer behind one.
    kind = houses_in(last.text) > 0 and led and what.text.islower()
    somebody = not kind and ((len(what.words) <= _SHORT and is_role_in_any(last)) or _is_a_person(what))
    house = houses_in(what.text) > 0 and not kind
    if somebody or house or is_first_name(what.words[0]) or _NO_THING.issuperset(what.words):
        return None
    return None if find_amounts(what) else phrases.shortened(what.text)


def _tells_of_somebody(read: Utterance) -> bool:
    """Whether what was read is somebody, or what somebody does: "CEO Johan tekent"."""
    return _is_a_person(read) or (_is_sentence(read) and _names_somebody(read.text))


def _is_a_person(what: Utterance) -> bool:
    """Whether a name and what its bearer is are all there is: "just Tony the owner"."""
    return any(one.name and one.role for tongue in _TONGUES for one in read_names(what, tongue))


# "Kort belletje met Sietse" says how we know, and nothing of what they buy.
_A_CALL: Final = later(
    r"\b(?:belletje|telefoontje|gesprek|gesprekje|call|chat|praatje|bezoekje|visit) (?:met|with)\b", 2
)
_SHORT: Final = 3
_NO_THING: Final = frozenset(
    "net just was been zojuist vandaag today now nu nog visit bezoek call gesprek twee two both".split()
)


def _names_somebody(read: str) -> bool:
    """Whether a role stands in front of a name: "zaakvoerder Bart twijfelt"."""
    said = utterance(read)
    if houses_in(said.words[0]):
        # "Koelhuis Zeewolde" is a place of theirs.
        return False
    return not read.islower() and any(
        one.name is not None for tongue in _TONGUES for one in read_names(said, tongue)
    )


_TONGUES: Final[tuple[Language, ...]] = ("nl", "en")


def _is_sentence(what: Utterance) -> bool:
    words = set(what.words)
    return name_words.is_announced(what) or bool(
        words
        & (naming.TELLS | naming.CALLED | pronouns.ANYBODY | pronouns.THEY_DO | pronouns.WE_DO | _FINITE)
    )


_FINITE: Final = frozenset(
    "zoekt zoeken vraagt vragen looking vindt vinden likes like loves prefers signs tekent decides beslist doet doen does did done gaat kan mag can may will zal moet must got get had today vandaag".split()
)
