"""One thing said to be meant for another, put right wherever the other one is kept: a day, somebody, or the person's own words."""

from collections.abc import Callable
from typing import Final

from bot.coach.basics.marked_names import in_place_of, says
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records, taking_away, told_besides
from bot.coach.known.facts import Remark
from bot.coach.people import signer_stated
from bot.coach.route import step_dates
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import REMARK, DropRemark, KeepAnswer, PutAction, PutNextStep, PutPerson, PutStep
from bot.coach.turn.replies import Word, values
from bot.coach.understanding.readings import ReadPerson, SigningSaid
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, read_names
from bot.coach.words.swaps import Swap, read_swap

# Who is asked for may be told so as well.
_ASKS_FOR_SOMEBODY: Final = frozenset({"final_yes", "people", "differ"})
# Here a day is the answer.
_ASKS_FOR_A_DAY: Final = frozenset({"next_step_date", "new_date", "know_more"})


def take(draft: Draft, said: Utterance) -> bool:
    """Put the one in the place of the other, where that is kept; False, with nothing recorded, where it is kept nowhere."""
    if not draft.has_deal:
        return False
    swap = read_swap(said)
    # Where somebody is asked for whoever is named may be the answer.
    answers = (
        draft.open_question_id in _ASKS_FOR_SOMEBODY and swap is not None and _is_somebody(draft, swap.right)
    )
    targets = _OF_NOBODY if answers else _TARGETS
    return swap is not None and any(target(draft, swap) for target in targets)


def take_signer(draft: Draft, said: Utterance) -> bool:
    """The same of nobody but who gives the final yes, where that is what is asked."""
    swap = read_swap(said)
    return swap is not None and _signer(draft, swap)


def _day(draft: Draft, swap: Swap) -> bool:
    """The day of their next step, the only one that is known: "not thursday, monday"."""
    step = draft.facts.next_step
    if step is None or step.last is None or draft.open_question_id in _ASKS_FOR_A_DAY:
        return False
    told = [utterance(one) for one in (swap.wrong, swap.right)]
    wrong, right = (read_date(one, draft.language, draft.today, draft.context.zone) for one in told)
    if wrong is None or right is None or right.last < draft.today:
        return False
    if not (phrases.only_a_date(told[0], wrong) and phrases.only_a_date(told[1], right)):
        return False
    others = [action for action in draft.facts.actions if action.due_on is not None and not action.done]
    if wrong.last != step.last and (others or draft.open_question_id is None):
        return False
    step_dates.take_date(draft, right.day, right.last)
    return True


def _signer(draft: Draft, swap: Swap) -> bool:
    """Who gives the final yes."""
    signer = draft.facts.final_yes
    wrong = people_known.find_within(draft.facts, utterance(swap.wrong).fold)
    if signer is None or wrong is None or wrong.id != signer.id or not _is_somebody(draft, swap.right):
        return False
    if draft.open_question_id != "final_yes" and _last_remark(draft, swap.wrong) is not None:
        return False
    signer_stated.record(draft, SigningSaid(swap.right, denied=(swap.wrong,), corrects=True))
    signed = [step for step in draft.facts.steps if says(step.title, swap.wrong)]
    if len(signed) == 1:
        # Whoever signs is named in the step as well.
        title = _put_right(signed[0].title, swap)
        draft.record(
            PutStep(draft.deal_id, replace(signed[0], title=title, who=swap.right if signed[0].who else None))
        )
    return True


def _somebody(draft: Draft, swap: Swap) -> bool:
    """Somebody who has a voice there, or sees it differently."""
    if _last_remark(draft, swap.wrong) is not None:
        return False
    wrong = people_known.find_called(draft.facts, swap.wrong)
    if wrong is None or wrong.gives_the_yes or not _is_somebody(draft, swap.right):
        return False
    known = people_known.find_called(draft.facts, swap.right)
    if known is not None and known.id == wrong.id:
        # "Just Janice, not janice yes": it was taken so already, and only as it was typed.
        known = replace(known, name=_read(draft, swap.right).name or known.name)
        draft.record(PutPerson(draft.deal_id, known))
        draft.say("ack.voice", who=describing.person(known))
        return True
    if known is None:
        read = _read(draft, swap.right)
        known = people_records.put_person(draft, read, has_voice=True)
    draft.record(
        PutPerson(
            draft.deal_id,
            replace(
                known, has_voice=known.has_voice or wrong.has_voice, differs=wrong.differs or known.differs
            ),
        ),
        PutPerson(draft.deal_id, replace(wrong, removed=True)),
    )
    if wrong.differs:
        draft.say("ack.differ", who=(describing.person(known),))
    else:
        draft.say("ack.voice", who=describing.person(known))
    return True


def _is_somebody(draft: Draft, called: str) -> bool:
    return bool(read_names(utterance(called), draft.language)) or people_known.is_called(draft.facts, called)


def _read(draft: Draft, called: str) -> ReadPerson:
    read = read_names(utterance(called), draft.language)
    return read[0] if len(read) == 1 else ReadPerson(called, None)


def _own_words(draft: Draft, swap: Swap) -> bool:
    """What was kept today in the person's own words."""
    remark = _last_remark(draft, swap.wrong)
    if remark is None:
        return False
    put_instead(draft, remark, _put_right(remark.words, swap))
    return True


def put_instead(draft: Draft, remark: Remark, words: str) -> None:
    """Keep these words in the place of what was told before, and say so."""
    draft.record(DropRemark(draft.deal_id, remark.id), KeepAnswer(REMARK, words, draft.deal_id))
    draft.say("ack.besides", told=(Word("ack.quoted", values(text=words)),))


def _last_remark(draft: Draft, wrong: str) -> Remark | None:
    """What was told besides today, the last with these words in it."""
    told = told_besides.told_of(draft, draft.deal_id)
    return next((one for one in reversed(told) if one.on == draft.today and says(one.words, wrong)), None)


def _put_right(text: str, swap: Swap) -> str:
    return in_place_of(text, swap.wrong, swap.right, once=True)


def _title(draft: Draft, swap: Swap) -> bool:
    """A word of what they do next, of an action of ours, or of the only step that has it."""
    if read_date(utterance(swap.right), draft.language, draft.today, draft.context.zone) is not None:
        return False
    expected = draft.facts.next_step
    if expected is not None and says(expected.what, swap.wrong):
        what = _put_right(expected.what, swap)
        draft.record(PutNextStep(draft.deal_id, replace(expected, what=what)))
        step_dates.acknowledge_next_step(draft)
        return True
    actions = [one for one in draft.facts.actions if not one.done and says(one.what, swap.wrong)]
    if len(actions) == 1:
        changed = replace(actions[0], what=_put_right(actions[0].what, swap))
        draft.record(PutAction(draft.deal_id, changed))
        draft.say("ack.action", action=describing.action(changed))
        return True
    steps = [one for one in draft.facts.steps if says(one.title, swap.wrong)]
    if len(steps) != 1 or taking_away.is_anything(draft, swap.right):
        return False
    title = _put_right(steps[0].title, swap)
    draft.record(PutStep(draft.deal_id, replace(steps[0], title=title)))
    draft.say("ack.corrected")
    return True


_Target = Callable[[Draft, Swap], bool]
_TARGETS: Final[tuple[_Target, ...]] = (_day, _signer, _somebody, _own_words, _title)
_OF_NOBODY: Final[tuple[_Target, ...]] = (_own_words,)
