"""What is said against what the coach kept: "that's not a step", "where does it say that?". It is never an answer.

What it names is taken away; where that is not plain, one line says how to change it. The open question is put again, and
what else the message tells is read for itself.
"""

from collections.abc import Callable
from typing import Final

from bot.coach.answers import added, answering, closing
from bot.coach.answers.walking import go_on, repeat
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deals import another_customer, deal_talk, newcomer
from bot.coach.keeping import taking_away
from bot.coach.keeping.taking_away import ANY
from bot.coach.requests import off_a_list
from bot.coach.route import what_is_meant
from bot.coach.route.route_corrections import show_route
from bot.coach.route.step_spoken_of import alike
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import REMARK, KeepAnswer, PutStep
from bot.coach.turn.replies import Ask, Word, values
from bot.coach.understanding.remarks.complaints import (
    asks_where,
    complaints_in,
    is_against,
    may_be_against,
    may_complain,
    opens_on_where,
    sentences,
    told_beside,
)
from bot.coach.understanding.remarks.words import SENTENCE
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_intent, read_steps


def take(draft: Draft, said: Utterance) -> bool:
    """Take a complaint about something that was kept, and put the question again. False for anything else."""
    if not draft.has_deal or draft.conversation.phase not in _TALKING or not may_complain(said):
        return False
    for sentence, before, behind in sentences(said):
        rest = _put_instead(draft, sentence)
        if rest is not None:
            _hear_more(
                draft,
                " ".join(part for part in (told_beside(before), told_beside(f"{rest} {behind}")) if part),
            )
            return True
        gone = _taken_away(draft, sentence)
        if gone is not None:
            what, rest = gone
            _answer(draft, what, told_beside(before), told_beside(f"{rest} {behind}"))
            return True
    return False


_TALKING: Final = frozenset({"asking", "mirroring", "closing", "idle", "paused"})


_CLAUSE: Final = later(r"[\s,;:-]*(?P<told>[^,;]+)[\s,;]*")
# What says what something is, or is not, or what was done, is what no step is called.
_IS: Final = frozenset(
    "is are was were zijn heet heten called isn't not niet geen no that dat die dit this it het we wij ik i er there al already gedaan done hebben heb have".split()
)


def _put_instead(draft: Draft, sentence: Utterance) -> str | None:
    """Call the step that is said to be wrong as is told behind it: "stap 2 klopt niet, verzekeraar moet goedkeuren". What else is told.

    What names none of its words, or says what something is, is no other name for it. None where nothing was put right.
    """
    for complaint in complaints_in(sentence):
        told = _CLAUSE.match(complaint.rest) if complaint.wrong and complaint.what is not None else None
        if told is None or complaint.what is None:
            continue
        found = what_is_meant.fitting(draft, ("step",), complaint.what)
        read = read_steps(utterance(told["told"]), draft.language).steps
        if len(found) != 1 or len(read) != 1:
            continue
        step, words = draft.facts.step(found[0].id), utterance(read[0].title).words
        shares = any(
            alike(word, other)
            for word in words
            for other in utterance(found[0].name).words
            if len(word) > _SHORT
        )
        if step is None or not shares or _IS & set(words):
            continue
        draft.record(PutStep(draft.deal_id, replace(step, title=read[0].title, who=read[0].who)))
        draft.say("ack.corrected")
        show_route(draft)
        draft.understood.append(told["told"])
        return complaint.rest[told.end() :]
    return None


_SHORT: Final = 2


# What was taken off, by its name, or several by theirs.
Gone = str | tuple[str, ...]


def _taken_away(draft: Draft, sentence: Utterance) -> tuple[Gone | None, str] | None:
    """What a sentence takes off the deal, None where it does not say what plainly, and what else stands in it. None for no complaint."""
    gone: Gone | None
    for complaint in complaints_in(sentence):
        if complaint.what is None:
            return taking_away.latest(draft, complaint.kind or "step"), complaint.rest
        kinds = (complaint.kind,) if complaint.kind is not None else ANY
        parts = what_is_meant.each(draft, complaint.what)
        named = tuple(name for part in parts if (name := off_a_list.named(draft, kinds, part)))
        gone = None if not named else named[0] if len(named) == 1 else named
        if gone is None and complaint.in_jest:
            gone = taking_away.only_person(draft, complaint.what)
        if gone is not None or complaint.sure:
            return gone, complaint.rest
    return None


def _answer(draft: Draft, gone: Gone | None, *told: str) -> None:
    """Say what is gone, or how to change it; take what else was told, and put the question that is open now."""
    more = " ".join(part for part in told if part)
    if (
        more
        and len(utterance(more).words) <= _AN_ORDER
        and read_intent(utterance(more), draft.language, draft.context.policy.commands).name is not None
    ):
        # "Start over" behind a complaint answers nothing.
        more = ""
    if gone is None:
        if not (more and take(draft, utterance(more))):
            draft.say("complaint.how")
            _hear_more(draft, more)
        return
    said = draft.said.original if draft.said is not None else str(gone)
    draft.record(KeepAnswer("note", said, draft.deal_id))
    draft.say("complaint.gone", what=gone)
    if draft.conversation.phase not in {"asking", "mirroring"}:
        if more and not added.told(draft, utterance(more)):
            # What it should have been stands behind it.
            draft.record(KeepAnswer(REMARK, more, draft.deal_id))
            draft.say("ack.besides", told=(Word("ack.quoted", values(text=more)),))
        closing.show_summary(draft)
        return
    go_on(draft)
    if more and draft.open_question_id is not None:
        # The question stands below what the rest of the message answers.
        draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask)]
        if not (
            _of_another(draft, more) or take(draft, utterance(more)) or deal_talk.take(draft, utterance(more))
        ):
            answering.answer(draft, more)


# A longer text says more than an order of a word or two.
_AN_ORDER: Final = 5


def _of_another(draft: Draft, more: str) -> bool:
    """Take what stands behind a complaint where it is told of another customer: "X isn't a step. X is another customer"."""
    draft.said = utterance(more)
    return another_customer.take(draft, draft.said) or newcomer.take(draft, draft.said)


def _hear_more(draft: Draft, more: str) -> None:
    """Take what was told beside a complaint, and put the question that is open."""
    if more and (_of_another(draft, more) or deal_talk.take(draft, utterance(more))):
        return
    if more and draft.open_question_id is not None:
        answering.answer(draft, more)
    else:
        repeat(draft)


def take_against(draft: Draft, said: Utterance) -> bool:
    """Say how what is kept is changed, where somebody says that it is not as it was told: "it isn't in your list"."""
    # "Where does the deal stand?" is worded like "where does it say that?", and asks for the deal.
    asks = may_be_against(said) and not (draft.has_deal and deal_talk.is_asked(draft, said))
    return asks and _explain(draft, said, is_against)


def take_question(draft: Draft, said: Utterance) -> bool:
    """The same where they ask why it is as it is, or where it comes from: no question of ours is answered by that."""
    return "?" in said.fold and _explain(draft, said, asks_where)


def _explain(draft: Draft, said: Utterance, is_one: Callable[[str], bool]) -> bool:
    if not draft.has_deal or draft.conversation.phase not in {"asking", "mirroring", "closing"}:
        return False
    parts = [found[0] for found in SENTENCE.finditer(said.text)]
    others = [part for part in parts if not is_one(part)]
    if len(others) == len(parts):
        return False
    told = told_beside("".join(part for part in others if not opens_on_where(part)))
    if told and draft.open_question_id is not None:
        # What it should have been stands behind it.
        answering.answer(draft, told)
        return True
    draft.record(KeepAnswer("note", said.original, draft.deal_id))
    draft.say("complaint.how")
    repeat(draft)
    return True
