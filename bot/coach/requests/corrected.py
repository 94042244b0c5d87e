"""What is put right in words that order nothing, whatever is asked: each clause that does so is done, the rest is read on.

A correction names what is kept already: a clause in which nothing of the deal is called so puts nothing right, and goes on to
the next room as it was typed.
"""

from collections.abc import Callable
from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.basics.order_words import OPENS_ORDER, PLEASE
from bot.coach.people import money_put_right, people_corrections
from bot.coach.requests import called_otherwise, not_theirs, order_told, ordered, step_between
from bot.coach.route import day_put_right, steps_open
from bot.coach.route.step_spoken_of import step_named
from bot.coach.told import put_right
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.replies import Ask, Card
from bot.coach.turn.state import Phase
from bot.coach.understanding.clauses import Clauses, cut
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import told_wrong
from bot.coach.words.told_wrong import Told

TALKING: Final[frozenset[Phase]] = frozenset({"asking", "mirroring", "closing", "idle", "paused"})
"""In these phases what is told may put something right; in the others it answers what was asked first."""

_LONGEST, LETTERS = 45, 400
# A clause may lean on the one before it: "anna is not the cfo, she is owner".
_TOGETHER: Final = 3


def _day(draft: Draft, part: Utterance, told: Told) -> bool:
    asked = draft.open_question_id
    return asked not in put_right.OF_A_DAY and day_put_right.corrected(
        draft, part, day_wrong=told.day, wrong=told.wrong
    )


_THEN: Final = later(r"\b(?:then|dan|daarna)\b")
Row = Callable[[Draft, Utterance, Told], bool]
ROWS: Final[tuple[tuple[str, Row], ...]] = (
    ("who has another role or name", lambda draft, part, _: people_corrections.take_who(draft, part)),
    (
        "what is called otherwise",
        lambda draft, part, told: called_otherwise.take(draft, part, wrong=told.wrong),
    ),
    (
        "which step comes before which",
        lambda draft, part, told: order_told.take(draft, part, order_wrong=told.order),
    ),
    (
        "which step was forgotten",
        lambda draft, part, told: step_between.take(draft, part, missing=told.wrong),
    ),
    ("on which day their next step is", _day),
    ("what they do not do, or we need not", lambda draft, part, _: not_theirs.take(draft, part)),
)
"""What may be put right, in the order in which a clause is held against it."""
_JOINS: Final = later(r"(?:and|en|but|maar|dus|so)\s")


def take(draft: Draft, said: Utterance) -> bool:
    """Do each correction of a message; False where something is left to be read, or there is none."""
    if not draft.has_deal or draft.conversation.phase not in TALKING:
        return False
    if len(said.words) > _LONGEST or len(said.text) > LETTERS:
        return False
    if draft.open_question_id == "happened" and _is_expected(draft, said):
        # "They skip it", of the step that is asked about, is how that went.
        return False
    if len(_THEN.findall(said.fold)) > 1:
        # Their whole route is told again.
        return False
    told = told_wrong.apart(said, draft.language)
    clauses = cut(told.said)
    taken: set[int] = set()
    before = len(draft.parts)
    _each(draft, told, clauses, taken, _kept_right)
    if not taken and told.said is not said and _as_a_whole(draft, told.said, money=told.money):
        # Who signs, or how it is with the money, is told by all clauses together.
        repeat(draft)
        return True
    if not taken:
        return False
    # Beside one correction another may be told in fewer words: "… and bob is rob".
    _each(draft, Told(told.said, wrong=True), clauses, taken, _kept_right)
    _each(draft, told, clauses, taken, _put_right)
    taken |= _reasons(draft, clauses, taken)
    show_once(draft, before)
    rest = clauses.without(taken)
    if told_wrong.is_only_that(rest) or not rest.words:
        repeat(draft)
        return True
    draft.said = rest
    return False


def show_once(draft: Draft, before: int) -> None:
    """Leave out what each clause showed below itself, from the part at `before` on: it is shown once, at the end."""
    draft.parts[before:] = [one for one in draft.parts[before:] if not isinstance(one, Ask | Card)]


def _is_expected(draft: Draft, said: Utterance) -> bool:
    expected, named = draft.facts.next_step, step_named(draft, said)
    return expected is not None and named is not None and named.id == expected.serves


def _each(
    draft: Draft,
    told: Told,
    clauses: Clauses,
    taken: set[int],
    does: Callable[[Draft, Utterance, Told], bool],
) -> None:
    """Hold each run of clauses that is not taken yet against what may be put right, the longest first."""
    parts = clauses.parts("stop", "comma", "mark", at=_JOINS)
    at = 0
    while at < len(parts):
        step = 1
        for end in range(min(len(parts), at + _TOGETHER), at, -1):
            run = parts[at:end]
            if any(part.places & taken for part in run) or any(part.opens == "stop" for part in run[1:]):
                continue
            text = told_wrong.apart(clauses.text_of(run), draft.language)
            if does(draft, text.said, _with(told, text)):
                taken |= {place for part in run for place in part.places}
                step = end - at
                break
        at += step


def _with(one: Told, other: Told) -> Told:
    return Told(
        other.said,
        one.wrong or other.wrong,
        one.order or other.order,
        one.day or other.day,
        one.money or other.money,
    )


# Behind what was put right, and without anything else it could be of, this tells why.
_WHY: Final = later(r"(?:want|omdat|because|since|cos|coz|it'?s|it is|het is|'?t is|dat is|da'?s|that'?s) ")


def _reasons(draft: Draft, clauses: Clauses, taken: set[int]) -> set[int]:
    """The clauses that tell why something is otherwise: they are kept in the person's words, and answer nothing."""
    found = set[int]()
    for place, clause in enumerate(clauses.row):
        told = utterance(clauses.said.text[clause.start : clause.end].strip())
        if place not in taken and place - 1 in taken and clause.opens == "comma" and _WHY.match(told.fold):
            draft.record(KeepAnswer("note", told.text, draft.deal_id))
            draft.own_words.append(told.text)
            found.add(place)
    return found


_LEADS: Final = later(r"^(?:(?:en|and|maar|but|dus|so|ook|also|oh|o ja)[, ]+)+")


def _kept_right(draft: Draft, part: Utterance, told: Told) -> bool:
    bare = utterance(_LEADS.sub("", part.text, count=1)) if _LEADS.match(part.fold) else part
    if _ORDERED.match(bare.fold) is not None:
        # "Wait, move legal after the board" is read as what it orders.
        return False
    return any(row(draft, bare, told) for _, row in ROWS)


_ORDERED: Final = later(rf"{PLEASE}(?:{OPENS_ORDER})\b")


def _as_a_whole(draft: Draft, said: Utterance, *, money: bool) -> bool:
    asked = draft.open_question_id
    return (
        (asked != "final_yes" and put_right.who_signs(draft, said))
        or (
            asked not in _OF_MONEY
            and money_put_right.take(draft, utterance(f"budget wrong, {said.text}") if money else said)
        )
        or (asked not in put_right.OF_STEPS and steps_open.take(draft, said))
    )


_OF_MONEY: Final = frozenset({"budget", "unbudgeted"})


def _put_right(draft: Draft, part: Utterance, told: Told) -> bool:
    if told.wrong and "budget" in part.fold and draft.open_question_id not in _OF_MONEY:
        # Beside other corrections "budget only requested" is one.
        return money_put_right.take(draft, utterance(f"budget wrong, {part.text}"))
    return ordered.take(draft, part) or put_right.take_among(draft, part)
