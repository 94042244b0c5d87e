"""Whether words that were told before look like an answer to a question: enough to offer them for it, too little to take them.

Each test wants a sign that the words are about what is asked (an order of things, a day, a sum, a rival) besides what the
question's own reader makes of them, for that reads any answer as one.
"""

from collections.abc import Callable
from typing import Final

from bot.coach.basics import pronouns, signing_words, view_words
from bot.coach.basics.once import later
from bot.coach.keeping import people_known, people_records
from bot.coach.people import money_told
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.people.budget_told import tells_of_money
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.rivals.race_words import OF_THE_RACE
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import (
    read_against,
    read_date,
    read_names,
    read_perspective,
    read_rivals,
    read_steps,
    read_yes_told,
    without_day,
)
from bot.coach.words.word_kinds import is_first_name

_ORDER: Final = later(
    r"\b(?:eerst|dan|daarna|vervolgens|daarvoor|nadien|tot slot|als laatste|first|then|after(?:wards| that| which)?|before that|finally|lastly|next)\b|[-=]+>|→"
)
_STILL: Final = later(
    r"\b(?:moet(?:en)?|must|has to|have to|needs? to|(?:wants?|wil|willen)\b.{1,60}\b(?:first|eerst)|(?:wil|willen) eerst)\b"
)
_TO_COME: Final = later(
    r"\b(?:gaat|gaan|zal|zullen|volgt|is aan de beurt|will|going to|gonna|next|due|coming)\b|'ll\b"
)
# A figure alone is a day or a number of machines as often as money.
_SUM: Final = later(r"[€$£]|\b\d+(?:[.,]\d+)*\s?k\b")
_VIEWS: Final = later(
    rf"{view_words.VIEW}|\b(?:{view_words.TOO_DEAR}|(?:who|that|die|dat) (?:wants?|wil|willen))\b"
)
_HAS_A_TASTE: Final = later(
    rf"\b(?:who|that|die|dat)\b(?: \w+){{0,3}}? (?:{view_words.RATHER}|{view_words.LIKES}|wants?|wil|willen)\b|\b(?:{view_words.COMPLAINS})\b"
)
_SIGNS: Final = later(signing_words.YES)
_OURS: Final = later(r"\b(?:ik|wij|we|i|i'll|we'll|i'm|mij|me|ons|us)\b")
_ROUTE: Final = 2


def fits(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Whether `said` may be offered as an answer to the question."""
    test = _TESTS.get(question_id)
    return test is not None and test(draft, said)


def is_tested(question_id: str) -> bool:
    """Whether there is a test for this question."""
    return question_id in _TESTS


def _route(draft: Draft, said: Utterance) -> bool:
    reading = read_steps(said, draft.language, draft.context.policy.steps)
    if reading.doubted or not reading.steps:
        return False
    if _STILL.search(said.fold) is not None:
        # What has yet to be done over there is a step, be it the only one that was told.
        return not (reading.own_actions or _OURS.search(said.fold))
    return _ORDER.search(said.fold) is not None and len(reading.steps) >= _ROUTE


def _next_step(draft: Draft, said: Utterance) -> bool:
    when = read_date(said, draft.language, draft.today, draft.zone)
    if when is not None and when.last < draft.today:
        return False
    if when is None and _TO_COME.search(said.fold) is None:
        return False
    reading = read_perspective(said, draft.language, "q3", draft.context.policy.perspective)
    # A day to come says enough by itself, so long as it is not ours.
    return reading.label == "customer" or (when is not None and reading.label != "seller")


def _final_yes(draft: Draft, said: Utterance) -> bool:
    return (
        _SIGNS.search(said.fold) is not None or read_yes_told(said, draft.language, asked=False) is not None
    )


def _people(draft: Draft, said: Utterance) -> bool:
    # Who stands in a row of steps is asked for with these, and who pays with the money.
    if _ORDER.search(said.fold) is not None or tells_of_money(said):
        return False
    return any(_is_somebody(draft, part.said) for part in cut(said).parts("stop", "mark", "comma"))


def _is_somebody(draft: Draft, said: Utterance) -> bool:
    """Whether a clause names somebody who is not known yet, or is a role in full: what a role does or says is no choice of who it is."""
    when = read_date(said, draft.language, draft.today, draft.zone)
    # "Answers in by 15 Jan" names a month.
    left = utterance(without_day(said, when)) if when is not None else said
    read = people_records.somebody(draft, read_names(left, draft.language))
    called = {word for one in read for word in utterance(f"{one.name or ''} {one.role or ''}").words}
    if _SIGNS.search(said.fold) is not None:
        # Who signs is asked for elsewhere.
        return False
    in_full = set(said.words) - _BESIDE_A_NAME <= called
    return any((in_full or one.name is not None) and _is_new(draft, left, one) for one in read)


_BESIDE_A_NAME: Final = frozenset(
    "the a an de het een of van from at bij and en with met also ook plus as is called heet named our their hun onze too en".split()
)


def _is_new(draft: Draft, said: Utterance, one: ReadPerson) -> bool:
    """Whether somebody who is not known yet is named, and not only spoken of: "shes half owner too" is of her who was."""
    if people_known.find_person(draft.facts, one.name, one.role) is not None:
        return False
    called = utterance(one.name or one.role or "")
    of_known = any({*called.words} & {*utterance(known.called).words} for known in draft.facts.people)
    if of_known or phrases.same(called.text, draft.facts.deal.account):
        return False
    named = one.name is not None and (one.name[:1].isupper() or is_first_name(called.words[0]))
    return named or (one.role is not None and _SPOKEN_OF.isdisjoint(said.words))


_SPOKEN_OF: Final = pronouns.ANYBODY | pronouns.THEY | pronouns.THEY_DO


def _budget(draft: Draft, said: Utterance) -> bool:
    return money_told.tells_the_money(said) or _SUM.search(said.fold) is not None


def _rivals(draft: Draft, said: Utterance) -> bool:
    return OF_THE_RACE.search(said.fold) is not None and not read_rivals(said, draft.language).nobody


def _differ(draft: Draft, said: Utterance) -> bool:
    if _VIEWS.search(said.fold) is None:
        return False
    # "The finance controller who wants to lease" may well see it differently, though nobody said so.
    return bool(read_against(said, draft.language)) or _HAS_A_TASTE.search(said.fold) is not None


def _action(draft: Draft, said: Utterance) -> bool:
    if _OURS.search(said.fold) is None:
        return False
    return read_perspective(said, draft.language, "q3", draft.context.policy.perspective).label == "seller"


_TESTS: Final[dict[str, Callable[[Draft, Utterance], bool]]] = {
    "steps": _route,
    "next_step": _next_step,
    "final_yes": _final_yes,
    "people": _people,
    "budget": _budget,
    "rivals": _rivals,
    "differ": _differ,
    "action": _action,
}
