"""What was told and became no fact is offered to the part of the deal that it seems to be about: one tap, and it is read there.

The trained weights are not sure enough of it to keep it by themselves. The tap adds what is told to what is known of that part, and
never takes its place; where it tells nothing that can be kept, the question of that part is asked.
"""

from collections.abc import Iterator
from typing import Final

from bot.coach.answers import answering, closing
from bot.coach.answers.walking import current_answer, go_on, reopen
from bot.coach.basics.derived_ids import id_of
from bot.coach.basics.record import replace
from bot.coach.judged import hearing_again
from bot.coach.judged.about import part_of
from bot.coach.keeping import told_besides
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import REMARK, DropRemark, KeepAnswer
from bot.coach.turn.questions import QuestionId
from bot.coach.turn.replies import Ask, Line, Option, Word
from bot.coach.understanding.text import utterance
from bot.coach.understanding.told_readings import DealPart
from bot.coach.words.reading import read_worth

INTO: Final = "into"
"""A choice that puts what was kept under a question: `into:<part>:<which words>`."""

LIKELY: Final = 0.65
"""What is less likely to be about a part than this is left where it is."""

_OFFERED: Final = 2
_SHORT: Final = 8
_QUESTIONS: Final[dict[DealPart, QuestionId]] = {
    "done": "position", "place": "position", "next": "next_step", "off": "steps", "route": "steps", "signer": "final_yes",
    "people": "people", "against": "differ", "budget": "budget", "worth": "deal_value", "move": "action", "rival": "rivals",
}  # fmt: skip


def offer(draft: Draft) -> None:
    """At the end of a turn: beside the question that is put now, a choice for each piece that was kept and seems to belong somewhere."""
    if not draft.has_deal or draft.conversation.walk is None or draft.context.policy.parts is None:
        return
    if draft.facts.deal.status != "open":
        return
    # Two pieces of one part are offered as one: which of them it is, the first tap says.
    options = {option.label: option for option in reversed([*_offers(draft)])}
    shown = tuple(reversed(options.values()))[:_OFFERED]
    if not shown:
        return
    asked = next(((at, part) for at, part in enumerate(draft.parts) if isinstance(part, Ask)), None)
    pending = draft.conversation.pending
    if asked is None or pending is None:
        if draft.conversation.phase == "idle":
            _ask_where(draft, shown)
        return
    at, question = asked
    draft.parts[at] = replace(question, options=(*question.options, *shown))
    draft.to(pending=replace(pending, options=(*pending.options, *shown)))


def _ask_where(draft: Draft, options: tuple[Option, ...]) -> None:
    """Nothing is asked any more: where the words belong is all there is to ask."""
    draft.to(phase="closing")
    mains = tuple(replace(option, side=False) for option in options)
    draft.ask(Ask("edit_menu", Line("q.belonging.ask"), (*mains, Option("done", Word("option.leave_so")))))


def _offers(draft: Draft) -> Iterator[Option]:
    pending = draft.conversation.pending
    for effect in draft.effects:
        if (
            not isinstance(effect, KeepAnswer)
            or (effect.question, effect.deal_id) != (REMARK, draft.deal_id)
            # What was taken for a part and says nothing there is not offered a second time.
            or effect.text == draft.told_again
        ):
            continue
        part = part_of(draft, utterance(effect.text), LIKELY)
        question = _QUESTIONS.get(part) if part is not None else None
        if question is None or (pending is not None and pending.question == question):
            continue
        if question == "position" and not draft.facts.steps:
            continue
        if question == "deal_value" and read_worth(utterance(effect.text), draft.language) is None:
            continue
        yield Option(f"{INTO}:{part}:{_mark(effect.text)}", Word(f"into.{question}"), side=True)


def _mark(words: str) -> str:
    """What the words are known by in a choice, which says nothing of them."""
    return id_of(words)[:_SHORT]


def take(draft: Draft, argument: str) -> bool:
    """Read what was kept as told of its part. False where it is not kept any more.

    The person says what it is about, so that what is said of that need only be likelier than not. Where it tells nothing that can be
    kept and nothing is known of that part yet, the words are its answer; else its question is asked, with what is known beside it.
    """
    name, _, mark = argument.partition(":")
    part = next((part for part in _QUESTIONS if part == name), None)
    kept = next(
        (one for one in told_besides.told_of(draft, draft.deal_id) if one.id and _mark(one.words) == mark),
        None,
    )
    if kept is None or part is None:
        return False
    question = _QUESTIONS[part]
    draft.record(DropRemark(draft.deal_id, kept.id))
    draft.to_walk(told=tuple("" if known in kept.words else known for known in draft.walk.told))
    if hearing_again.hear_of(draft, utterance(kept.words), part):
        if draft.conversation.phase == "closing":
            closing.show_summary(draft)
        else:
            go_on(draft)
        return True
    if draft.conversation.phase == "closing":
        draft.to_walk(only=question)
    # What is heard nowhere there either is kept once more.
    draft.told_again = kept.words
    if current_answer(draft, question) is None:
        reopen(draft, question)
        draft.parts.clear()
        answering.answer(draft, kept.words)
        return True
    draft.record(KeepAnswer(REMARK, kept.words, draft.deal_id))
    reopen(draft, question)
    return True
