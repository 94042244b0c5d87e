"""Reads where a message turns to a customer of its own: it is announced, was called or visited by us, or wants something.

Who acts counts: whom we met or who buys is a customer; whom they visit, compare with or send is not. Only a name that says of
itself that it is a house ("Kwekerij Zonnehof", "Tarn Valley Caravans") is read where nothing announces it.
"""

from collections.abc import Iterator
from typing import Final, Literal

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.understanding.deals.announced_names import NAME_ENDS, NAME_WORDS, set_off
from bot.coach.understanding.deals.newcomer_words import (
    CALLED_THEM,
    MET,
    NO_VISIT,
    RIVALRY,
    THIRD,
    WANT,
    WE_MET,
)
from bot.coach.understanding.deals.organisations import TRADE_THINGS
from bot.coach.understanding.deals.reader import normalised_account, read_deal
from bot.coach.understanding.deals.wordclasses import is_kind, is_plain
from bot.coach.understanding.deals.words import LEGAL_FORMS
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance

How = Literal["announced", "hinted", "met", "wants", "rival"]
"""In so many words; by "another one:" alone; we called or saw them; they want something; there is another one who is in the race."""


@record
class Newcomer:
    """A customer that a message turns to: what is told of it begins at `begin`, what leads to it at `start`.

    `buys`: something is said of what they want, of what it was about, or of a call with them. `to_whom`: whose neighbour or friend they are.
    """

    start: int
    begin: int
    name: str
    how: How
    buys: bool
    to_whom: str = ""


_LED: Final = r"(?:(?:en|and|oh|o|ook|also|dan|then|verder|ok|oke|okay|ja|yes|nee|no|hoi|hey|hi|trouwens|btw|by the way|nog|even|ff|so|dus|plus|now|nu|maar|but|wacht|wait)[ ,]+)*"
_HAVE: Final = r"(?:ik heb|kheb|heb|er is|er kwam|we hebben|wij hebben|had|i have|i've got|ive got|i've|i got|i had|got|we have|we've got|there's|theres|there is)\s+(?:(?:ook|nog|er|weer|nu|also|now|just|net)\s+)*"
_A: Final = r"(?:een|'n|n|ne|nen|a|an|de|the|mijn|my)\s+"
_NEW: Final = r"(?:nieuwe?|andere?|tweede|volgende|brand new|new|other|next|second|different)"
_ONE_MORE: Final = r"(?:nog (?:eentje|een|ene|'n|n|ne|nen)|another|one more|yet another)"
_NOUN: Final = r"(?:klant|prospect|lead|customer|client|account|aanvraag|enquiry|inquiry|deal)"
_TOO: Final = r"(?:\s+(?:erbij|ook|nog|too|also|as well|today|vandaag|gekregen|binnen))*"
_PAUSE: Final = r"\s*(?:[:,;–(!]|-\s)\s*"
# Who they are to somebody that is known, in front of the name: "buurman van hulle, serrebedrijf de rycke".
_TO_SOMEBODY: Final = r"(?P<beside>(?:(?:een|de|hun|zijn|haar|the|their|his|her|an?) )?(?:buurman|buurvrouw|buren|neighbou?rs?|zusterbedrijf|sister company|kennis|vriend|friend|mate)(?: (?:van|of) [\w' -]{2,30})?), (?=\w)"
_ANNOUNCED: Final = later(
    rf"{_LED}(?:{_HAVE})?(?:(?:{_A})?{_NEW}|{_ONE_MORE}(?:\s+{_NEW})?)\s+{_NOUN}{_TOO}(?P<mark>{_PAUSE}|\s+(?:in |binnen )?(?:is|heet|called|named|van|from|bij|at)\s+|\s+)(?=\w)"
    rf"|{_LED}{_HAVE}(?:(?:{_A})?{_NEW}(?:\s+one)?|{_ONE_MORE}(?:\s+(?:{_NEW}|one))?){_TOO}{_PAUSE}(?=\w)"
    rf"|{_LED}{_HAVE}(?:(?:{_A})?{_NEW}|{_ONE_MORE})\s+(?P<kind>[a-z]{{3,20}}){_TOO}{_PAUSE}(?=\w)"
)
_BESIDE: Final = later(_TO_SOMEBODY)
_IS_THERE: Final = later(rf"\b(?:er is|there'?s|there is)\b(?!.*\b{_NOUN}\b)")
_HINTED: Final = later(
    rf"{_LED}(?:(?:{_A})?(?:nieuwe?|andere?|new one|other one|different one|next one|second one)|{_ONE_MORE}(?:\s+(?:nieuwe|andere|one|new one))?|(?:iets|wat) anders|something else|unrelated|los daarvan|separately){_TOO}{_PAUSE}(?=\w)"
)
# "…, die zit bij twee andere locaties al binnen".
_IS_IN: Final = later(
    r",? (?:die|they|they're|ze|who|who's) (?:\w+ ){0,6}?(?:binnen|in|already|levert|leveren|supply|supplies)\b[^.!?\n]*"
)
# Where a sentence, or a clause that may turn to somebody else, begins.
_BOUNDARY: Final = later(
    r"[.!?;\n]+\s+|,\s+(?=(?:en|and|ook|also|plus|oh|daarna|then|nieuwe?|new|nog een|another)\b)"
    r"|\s+(?=(?:en|and|plus)\s+(?:ook|also|bij|ik heb|i have|i've|got|nog een|een nieuwe|a new|another|nieuwe|new)\b)"
)
_SENTENCE_END: Final = later(r"[.!?;\n]+(?=\s|$)")
_AFTER_NAME: Final = 3
_THEY: Final = pronouns.THEY | frozenset({"die", "who"})
_WANTS: Final = later(
    r"(?:\s+(?:uit|in|te|from|near)\s+[\w'-]+)?(?:,?\s+(?:die|they|ze|who|ook|also|too|nu|now))*\s+(?:wil|willen|wilt|zoekt|zoeken|wants?|needs?|(?:is|are) (?:looking for|after|in the market for)|(?:heeft|hebben)(?=[^.;!?]*\b(?:nodig|interesse)\b)|overweegt|overwegen)\s+(?!to\b|dat\b|eerst\b|het\b|it\b|geen\b|no\b|not\b|niet\b|ons\b|us\b|weten\b|al\b|already\b)"
)
_SHORT: Final = 2


def newcomers(said: Utterance) -> Iterator[Newcomer]:
    """Every place where a message may turn to a customer that is not spoken of yet."""
    text = said.text
    for start in _starts(text):
        found = _led(said, start) or _is_new(said, start) or _met(text, start) or _wants(text, start)
        if found is not None:
            yield found


def is_third_party(name: str) -> bool:
    """Whether a house is one that has to do with the deals of others: a bank, an adviser, an installer."""
    return not THIRD.isdisjoint(utterance(name).words)


def is_house(name: str) -> bool:
    """Whether a name says of itself that it is a house, and which one: "Kwekerij Zonnehof", and not "the school"."""
    words = utterance(name).words
    kinds = [word for word in words if _is_of_a_house(word)]
    own = [word for word in words if len(word) > _SHORT and not _is_of_a_house(word) and not is_plain(word)]
    return bool(kinds) and bool(own)


def _is_of_a_house(word: str) -> bool:
    return is_kind(word) or word in LEGAL_FORMS or word in TRADE_THINGS


def _starts(text: str) -> Iterator[int]:
    yield 0
    yield from (cut.end() for cut in _BOUNDARY.finditer(text))


def _led(said: Utterance, start: int) -> Newcomer | None:
    """Announced in words, with the name behind them."""
    how: How = "announced"
    lead = _ANNOUNCED.match(said.fold, start)
    if lead is None:
        how, lead = "hinted", _HINTED.match(said.fold, start)
    if lead is not None and _IS_THERE.search(lead.group()) is not None:
        # "Er is nog een ander, Sensara": there, not here, somebody more is in it as likely.
        how = "hinted"
    if lead is None or (how == "hinted" and RIVALRY & set(said.words)):
        return None
    if how == "announced" and lead["kind"] is not None and not is_kind(lead["kind"]):
        # "Had another meeting, Bob was there": a thing that happened is no house.
        return None
    beside = _BESIDE.match(said.fold, lead.end())
    begin = beside.end() if beside is not None else lead.end()
    told = said.text[begin:]
    mark = lead.groupdict().get("mark") if how == "announced" else None
    name = set_off(told) if mark is not None and mark.strip() else None
    name = name or _whole_name(told) or (_capitals(told) if mark is None else None)
    if name is None:
        return None
    if mark is not None and not mark.strip() and not (_is_named(name) and told.startswith(name)):
        # "Nieuwe klant wil 6 trucks": without a mark, only where it goes on with the name.
        return None
    if how == "announced" and lead["kind"] is not None and not _is_named(name):
        return None
    to_whom = said.text[slice(*beside.span("beside"))] if beside is not None else ""
    if _IS_THERE.search(lead.group()) is not None and _IS_IN.match(said.fold, begin + len(name)):
        return Newcomer(start, begin, name, "rival", False)
    buys = _buys(told) or (how == "hinted" and not MET.isdisjoint(utterance(told).words))
    return Newcomer(start, begin, name, how, buys, to_whom)


# "Het waterschap is een nieuwe klant".
_IS_NEW: Final = later(
    rf"{_LED}(?P<name>[^\s,.:;!?][^,.:;!?\n]{{2,40}}?)(?:'s|\s+is|\s+wordt)\s+(?:(?:ook|trouwens|gewoon|toch|dus|also|actually)\s+)*(?:een|n|a|my)\s+(?:nieuwe|new)\s+{_NOUN}(?![-\w])"
)
_MAY_BE_NEW: Final = Gate(_IS_NEW)
_NO_NAME: Final = frozenset("dat dit het die deze that this it there dan er".split())


def _is_new(said: Utterance, start: int) -> Newcomer | None:
    """Said of a name that it is a new customer."""
    found = _IS_NEW.match(said.fold, start) if _MAY_BE_NEW.opens(said) else None
    if found is None:
        return None
    name = said.text[slice(*found.span("name"))]
    words = utterance(name).words
    own = [word for word in words if word not in _PARTICLES]
    if len(words) > NAME_WORDS or _NO_NAME.issuperset(words) or any(map(is_plain, own)):
        # "Moeilijk te zeggen, want het is een nieuwe klant" names nobody.
        return None
    return Newcomer(start, found.start("name"), _without_article(name), "announced", False)


def _without_article(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first in {"het", "de", "the", "Het", "De", "The"} and rest.islower() else name


def _capitals(told: str) -> str | None:
    """What stands up to the first pause, where each word of it has a capital: "Pentre Uchaf"."""
    end = NAME_ENDS.search(told)
    opens = told[: end.start()].strip() if end is not None else told.strip()
    words = opens.split()
    return opens if 0 < len(words) <= NAME_WORDS and all(word[:1].isupper() for word in words) else None


def _is_named(name: str) -> bool:
    return name[:1].isupper() or is_house(name)


def _whole_name(told: str) -> str | None:
    """The name that a text begins with: up to the first pause or the word that says where they are or what they do."""
    account = read_deal(utterance(told), "nl", ()).account
    end = NAME_ENDS.search(told)
    opens = told[: end.start()].strip() if end is not None else told.strip()
    words = utterance(opens).words
    if 0 < len(words) <= NAME_WORDS:
        if account is None:
            return opens if is_house(opens) and any(map(str.isupper, opens)) else None
        extra = opens.replace(account, " ").split()
        of_it = opens[: opens.find(account)].lower().split()[-1:] in _OF_HOUSE and is_house(account)
        longer = account in opens and not of_it and normalised_account(account) != normalised_account(opens)
        if longer and all(map(_may_be_in_a_name, extra)):
            # "Van Egmond Bloemen", "frituur 't Pleintje": of which a part was read.
            return opens
    return account if account is not None and told.find(account) in range(_NEAR) else None


_NEAR: Final = 30
# "Koelhuis Zeewolde van Transport Hoekstra": the thing in front of whose it is belongs to no name.
_OF_HOUSE: Final = (["van"], ["of"])
_PARTICLES: Final = frozenset("'t t de den der het van the of and & en".split())


def _may_be_in_a_name(word: str) -> bool:
    """Whether a word may stand in a name beside what was read of it: a particle, a kind of house, a word with a capital."""
    plain = word.lower()
    return plain in _PARTICLES or (not is_plain(plain) and (word[:1].isupper() or _is_of_a_house(plain)))


def _stands_as_a_name(sentence: str, account: str) -> bool:
    """Whether a house is named, and not only said to be one: "the harbour master", "tonight's council"."""
    if not is_house(account):
        return False
    before = utterance(sentence[: sentence.find(account)]).words
    led = before[-1:] in _ARTICLES or utterance(account).words[:1] in _ARTICLES
    owned = any(
        word.endswith("'s") and is_plain(word.removesuffix("'s")) for word in utterance(account).words
    )
    return (
        not owned and not (led and account.islower()) and not any(letter.isdigit() for letter in account[:1])
    )


_ARTICLES: Final = frozenset({("de",), ("het",), ("the",), ("een",), ("a",), ("an",), ("hun",), ("their",)})
# Behind a name these tell of a call; "the council meeting" is a thing.
_CALLED: Final = frozenset(
    "gesproken gebeld geweest bezocht gezien belde belden called spoke talked phoned rang saw seen visited".split()
)


def _met(text: str, start: int) -> Newcomer | None:
    """Whom we called or saw, or who called: nobody else is said to have been there."""
    sentence = _sentence(text, start)
    said = utterance(sentence)
    if not (MET & set(said.words) or {"kga", "ga"} & set(said.words)) or NO_VISIT & set(said.words):
        return None
    if RIVALRY & set(said.words) and not WANT & set(said.words):
        # "Mill House rang, they're cheaper"; whoever wants a quote is no rival.
        return None
    account = read_deal(said, "nl", ()).account
    if account is None or not _stands_as_a_name(sentence, account):
        return None
    at = sentence.find(account)
    before = utterance(sentence[:at]).words
    behind = utterance(sentence[at + len(account) :]).words
    if CALLED_THEM.match(sentence.lower(), at + len(account)) is not None:
        return None
    if not set(before) <= WE_MET or (not before and not _CALLED & set(behind[:_AFTER_NAME])):
        return None
    if not MET & {*before, *behind[:_AFTER_NAME]} and not _THEY & set(behind):
        return None
    return Newcomer(start, start, account, "met", _buys(text[start:]))


def _wants(text: str, start: int) -> Newcomer | None:
    """A house that a sentence opens on, and that is said to want a thing."""
    sentence = _sentence(text, start)
    if _WANTS.search(sentence.lower()) is None:
        # Nobody wants anything, so that it need not be read who.
        return None
    reading = read_deal(utterance(sentence), "nl", ())
    account = reading.account
    if account is None or not _stands_as_a_name(sentence, account):
        return None
    at = sentence.find(account)
    if not set(utterance(sentence[:at]).words) <= WE_MET or at < 0:
        return None
    if _WANTS.match(sentence[at + len(account) :].lower()) is None or reading.topic is None:
        return None
    return Newcomer(start, start, account, "wants", True)


def _buys(told: str) -> bool:
    """Whether something is said of what they want, or of what it was about."""
    first = utterance(told)
    return bool(WANT & set(first.words)) or read_deal(first, "nl", ()).topic is not None


def _sentence(text: str, start: int) -> str:
    end = _SENTENCE_END.search(text, start)
    return text[start : end.start()] if end is not None else text[start:]
