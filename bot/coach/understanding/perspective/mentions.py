"""Who is named in a stretch of words: us, somebody on the customer's side, or a bare name.

A mention behind a preposition is not a subject; "onze specialist" is a colleague and "onze klant" is not. What they do
is not decided here.
"""

from collections.abc import Sequence
from typing import Literal

from bot.coach.basics.record import record
from bot.coach.understanding.lexicon.words import BUYING, Kind, Lexicon, VerbClass
from bot.coach.understanding.perspective.words import Word

SubjectSide = Literal["self", "customer", "name", "none"]


_THROUGH = frozenset({Kind.DETERMINER, Kind.THEIR, Kind.OUR, Kind.ROLE, Kind.CONTACT, Kind.COLLEAGUE})


# A word of another kind names nobody.
_SOMEBODY = frozenset(
    {
        Kind.SELF,
        Kind.CUSTOMER,
        Kind.SELF_OBJECT,
        Kind.CUSTOMER_OBJECT,
        Kind.THEIR,
        Kind.ROLE,
        Kind.CONTACT,
        Kind.COLLEAGUE,
    }
)
_OF_US = frozenset((of, us) for of in ("van", "of") for us in ("mij", "me", "ons", "mine", "ours", "us"))
_OWNED = frozenset({Kind.OUR, Kind.THEIR})
_GOVERNORS = frozenset({Kind.PREPOSITION, Kind.AGENT})
_NUMBERS = frozenset("een twee drie vier vijf zes one two three four five six".split())


@record
class Mention:
    """Somebody named in a clause at word `at`; `oblique` holds the preposition when it is not the subject."""

    side: SubjectSide
    at: int
    oblique: str = ""
    pronoun: bool = False


def mentions_in(words: Sequence[Word], lexicon: Lexicon) -> list[Mention]:
    """Everybody named in `words`, in text order."""
    found: list[Mention] = []
    for at, word in enumerate(words):
        if word.kind is not None and word.kind not in _SOMEBODY and word.word != "ours":
            continue
        mention = _mention(words, at, lexicon)
        if mention is None or (at and words[at - 1].kind is Kind.NEGATION and word.kind is not Kind.ROLE):
            continue
        if found and word.is_doer and found[-1].at == at - 1 and words[at - 1].is_doer:
            continue  # "plant manager", "IT man": one person in two words
        found.append(mention)
    return found


def _mention(words: Sequence[Word], at: int, lexicon: Lexicon) -> Mention | None:
    word = words[at]
    kind = word.kind
    if kind is Kind.SELF:
        return Mention("self", at, pronoun=True)
    if kind is Kind.CUSTOMER:
        behind = (
            at > 1
            and (words[at - 1].verb is not None or words[at - 1].helps)
            and (
                words[at - 2].kind is Kind.SELF
                or (word.word in {"ze", "zij"} and words[at - 2].is_doer and words[at - 1].verb is not None)
            )
        )
        behind = behind or (at > 0 and word.word == "ze" and _commands(words, at - 1))
        # "Daar wil ik ze enthousiast maken": behind us in the turned order they are the object.
        behind = behind or (
            at > 1
            and word.word == "ze"
            and words[at - 1].kind is Kind.SELF
            and (words[at - 2].helps or words[at - 2].verb is not None)
        )
        return Mention("customer", at, _preposition(words, at) or ("object" if behind else ""), pronoun=True)
    if kind is Kind.SELF_OBJECT or kind is Kind.CUSTOMER_OBJECT:
        side: SubjectSide = "self" if kind is Kind.SELF_OBJECT else "customer"
        to = at > 0 and at + 1 < len(words) and words[at + 1].word == "to" and _governs(words[at - 1])
        # "Invite them to the open day": nobody stands before the verb, so it is ours.
        to = to and not (side == "customer" and at == 1 and _is_base(words[0]))
        # "Off us" is where they get it from.
        oblique = "from" if at and words[at - 1].word == "off" else _preposition(words, at) or "object"
        return Mention(side, at, "" if to else oblique, pronoun=True)
    if kind is Kind.THEIR and (at + 1 == len(words) or words[at + 1].kind in {Kind.TIME, Kind.AUXILIARY}):
        return Mention("customer", at, _preposition(words, at) or ("object" if at else ""), pronoun=True)
    if word.word == "ours":
        return Mention("self", at, _preposition(words, at))
    if word.is_doer and word.verb is None:
        of_ours = _one_of_ours(words, at)
        return Mention(
            "self" if of_ours else _owner(words, at), at, "" if of_ours else _preposition(words, at)
        )
    if at and words[at - 1].kind in _OWNED and word.verb is None and _acts_next(words, at):
        ours = words[at - 1].kind is Kind.OUR
        return Mention("self" if ours else "customer", at, _preposition(words, at))
    if _looks_like_a_name(words, at):
        return Mention("name", at, _preposition(words, at))
    return None


def _one_of_ours(words: Sequence[Word], at: int) -> bool:
    """As in "Demi van ons team regelt het": a clause that opens on somebody of ours, with the verb right behind."""
    after = words[at + 1] if at + 1 < len(words) else None
    of_ours = at in {3, 4} and words[at - 1].kind is Kind.OUR and words[at - 2].word in {"van", "from", "of"}
    return of_ours and after is not None and after.verb is not None and after.verb.form == "third"


def _is_base(word: Word) -> bool:
    return word.verb is not None and word.verb.form == "base"


def _acts_next(words: Sequence[Word], at: int) -> bool:
    """Whether a finite verb follows: "onze support kijkt mee", "our warehouse ships it"."""
    after = words[at + 1] if at + 1 < len(words) else None
    finite = "ing" if words[at].clitic == "s" else "third"
    if words[at].kind is None and after is not None and after.word in _GOING:
        later = words[at + 2 :]
        return any(word.verb is not None and word.verb.meaning in _STEPS - BUYING for word in later)
    return (
        words[at].kind is None and after is not None and after.verb is not None and after.verb.form == finite
    )


def _commands(words: Sequence[Word], at: int) -> bool:
    """As in "stuur ze een linkje": with them as its subject the verb would be "stuurt" or "sturen"."""
    verb = words[at].verb
    return (
        verb is not None
        and verb.form == "stem"
        and not words[at].word.endswith("t")
        and (at == 0 or words[at - 1].kind in {Kind.FUNCTION, Kind.TIME})
    )


def _governs(word: Word) -> bool:
    """Whether "us to …" behind this verb makes us the doer: "want us to run a trial", not "take us to lunch"."""
    asks = {"want", "ask", "need", "expect", "require", "invite", "get", "tell", "like", "help"}
    return word.word in asks or (word.verb is not None and word.verb.lemma in asks)


def _owner(words: Sequence[Word], at: int) -> SubjectSide:
    """Whose person a role is: "onze specialist" is a colleague, "onze klant" is not."""
    first = phrase_start(words, at)
    last = at
    while last + 1 < len(words) and words[last + 1].is_doer and words[last + 1].verb is None:
        last += 1
    ours = any(word.kind is Kind.OUR for word in words[first:at])
    if any(word.kind is Kind.CONTACT for word in words[at : last + 1]):
        return "customer"
    if any(word.kind is Kind.THEIR for word in words[first:at]):
        return "customer"  # "hun binnendienst"
    if tuple(word.word for word in words[last + 1 : last + 3]) in _OF_US:
        return "self"  # "een collega van mij"
    return "self" if ours or words[at].kind is Kind.COLLEAGUE else "customer"


def phrase_start(words: Sequence[Word], at: int) -> int:
    """The first word of the phrase that ends in `at`: articles, possessives and describing words before it."""
    start, unknown = at, 0
    while start and at - start < 4:
        before = words[start - 1]
        if before.word in {"die", "dat"} and start > 1 and words[start - 2].kind is Kind.PREPOSITION:
            start -= 1  # "voor die monteurs"
            break
        if before.kind is None and before.verb is None:
            unknown += 1
            if unknown > 2 or (before.token.text[0].isupper() and not before.token.text.isupper()):
                break
        elif before.verb is not None and start > 1 and words[start - 2].kind in {Kind.OUR, Kind.THEIR}:
            start -= 2  # "our back office"
            break
        elif (
            before.kind not in _THROUGH and before.word not in _NUMBERS and not before.word.endswith("ische")
        ):
            break
        start -= 1
        if before.kind in {Kind.THEIR, Kind.OUR} or before.word in {"de", "het", "een", "the", "a", "an"}:
            break
    return start


def _preposition(words: Sequence[Word], at: int) -> str:
    start = phrase_start(words, at)
    if start and words[start - 1].kind in _GOVERNORS:
        return words[start - 1].word
    if start < at and words[start].kind in _GOVERNORS:
        return words[start].word
    return ""


def _looks_like_a_name(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.kind is not None or word.token.text[0].isdigit():
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and after.word in _HONORIFICS and at + 2 < len(words):
        after = words[at + 2]  # "Ravi sir will take it up"
    before = words[at - 1] if at else None
    capital = word.token.text[0].isupper() and at > 0
    if word.verb is not None:
        return False
    if capital:
        return True
    if after is not None and word.clitic == "s" and after.word.endswith("ing"):
        return True  # "gwen's floating it with her crew"
    finite = (
        after is not None
        and after.verb is not None
        and (after.verb.form in {"third", "past"} or (after.verb.form == "stem" and after.word.endswith("t")))
    )
    verb_follows = after is not None and (
        finite or after.word in _SINGULAR or after.clitic == "ll" or _at_it(words, at + 1)
    )
    first = before is None or before.kind in {Kind.FUNCTION, Kind.TIME}
    stepping = after is not None and after.verb is not None and after.verb.meaning in _STEPS
    first = first or (at == 1 and before is not None and before.word in {"de", "the"} and stepping)
    asked = before is not None and before.helps and after is not None and after.verb is not None
    return (first and verb_follows) or (
        asked and after is not None and before is not None and before.word in _SINGULAR
    )


def _at_it(words: Sequence[Word], at: int) -> bool:
    """As in "Inge zit te rekenen", "Jan loopt nu te testen": the verb behind "te" is what they are at."""
    return words[at].word in _DURATIVE and any(word.word == "te" for word in words[at + 1 : at + 4])


_DURATIVE = frozenset("zit staat ligt loopt".split())
_HONORIFICS = frozenset("sir madam maam ji san saheb sahib bhai bey hanim".split())
_STEPS = BUYING | {VerbClass.SELL, VerbClass.DO}
_GOING = frozenset("gaat komt zal will gonna".split())
_SINGULAR = frozenset(
    "is has will gaat zal heeft moet wil mag kan zou can would could should must did does wants needs komt laat was had".split()
)
