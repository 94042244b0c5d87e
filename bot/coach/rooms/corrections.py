"""Something told before is put right: "no, I meant…" takes the last answer back, or what the summary shows."""

import re
from typing import Final

from bot.coach.answers import added, answering, closing
from bot.coach.answers.walking import done, go_on, reopen, repeat
from bot.coach.moments import choosing, ending_turns
from bot.coach.people import (
    money_beside,
    money_told,
    people_corrections,
    signer_stated,
    signer_told,
    topic_told,
    yes_by_clause,
)
from bot.coach.people.rival_corrections import correct_rival
from bot.coach.requests import order_told, taking_off
from bot.coach.route import route_corrections, step_dates
from bot.coach.route.route_corrections import correct_route, route_told
from bot.coach.showing import asking
from bot.coach.told import budget_denied, not_begun, put_right, signing_told, swapped, telling, told_route
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.questions import BY_ID
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import IntentReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases, told_wrong
from bot.coach.words.reading import match_step, read_budget_told, read_date, read_people

_WALKING: Final = frozenset({"asking", "mirroring"})


def correction(draft: Draft, intent: IntentReading) -> None:
    """Take "no, I meant…": the last answer is taken back, and the right one takes its place where it was said."""
    if not draft.has_deal or draft.conversation.walk is None:
        repeat(draft)
        return
    if draft.said is not None and topic_told.take_count(draft, draft.said):
        repeat(draft)
        return
    if draft.said is not None and _puts_money_right(draft, draft.said):
        return
    headed = route_corrections.headed_part(draft.said) if draft.said is not None else None
    if headed is not None and told_route.take(draft, headed):
        # "The steps should be …" says which part it is.
        go_on(draft)
        return
    trail = [question for question in draft.walk.trail if question in draft.walk.done]
    if draft.conversation.phase not in _WALKING:
        _correct_summary(draft, intent)
        return
    elsewhere = draft.open_question_id != "final_yes"
    if not elsewhere and draft.said is not None and swapped.take_signer(draft, draft.said):
        asking.ask(draft, BY_ID["final_yes"])
        return
    if elsewhere and draft.said is not None and _puts_right(draft, draft.said):
        return
    if not elsewhere and draft.said is not None and yes_by_clause.answers_in_full(draft, draft.said):
        # "No, the chair signs, but only when the members say yes" is who signs, and no other route.
        answering.answer(draft, draft.said.original)
        return
    if (
        not (elsewhere or intent.argument)
        and draft.said is not None
        and signer_stated.take(draft, draft.said)
    ):
        # "Wrong person, the treasurer signs" answers what was asked.
        done(draft, "final_yes")
        go_on(draft, "final_yes")
        return
    if (not intent.argument and _carries_out(draft)) or (not trail and _as_answer(draft, intent)):
        return
    last = trail[-1]
    whole = utterance(intent.argument) if intent.argument else draft.said
    if last != "steps" and whole is not None and _corrects_signer(draft, last, whole):
        return
    if not intent.argument or utterance(intent.argument).blank:
        reopen(draft, last)
        return
    when = read_date(utterance(intent.argument), draft.language, draft.today, draft.context.zone)
    if (
        when is not None
        and last in {"next_step", "next_step_date"}
        and phrases.only_a_date(utterance(intent.argument), when)
    ):
        draft.say("ack.corrected")
        step_dates.take_date(draft, when.day, when.last)
        go_on(draft)
        return
    if last == "steps" and correct_route(draft, utterance(intent.argument)):
        go_on(draft, last)
        return
    said = utterance(intent.argument)
    if last != "final_yes" and _names_the_signer(draft, last, said):
        last = "final_yes"
    elif last == "steps" and len(draft.facts.steps) > 1 and not route_told(draft, said):
        # What puts one thing right tells no route again, and may well answer what is asked now.
        answering.answer(draft, intent.argument)
        return
    if last == draft.open_question_id:
        answering.answer(draft, intent.argument)
        return
    draft.say("ack.corrected")
    shown = list(draft.parts)
    reopen(draft, last)
    draft.parts[:] = shown
    option = _numbered(draft, said)
    if option is not None:
        # "No, I meant 1": the first choice of the question that was answered.
        choosing.choose(draft, option)
        return
    answering.answer(draft, intent.argument)


def _puts_money_right(draft: Draft, said: Utterance) -> bool:
    if _is_of_the_money(draft, draft.open_question_id, said):
        # It answers what is asked, and puts nothing else right.
        answering.answer(draft, said.original)
        return True
    if not money_beside.take_all(draft, said):
        return False
    asked = draft.open_question_id
    if draft.conversation.phase not in _WALKING:
        closing.show_summary(draft)
        return True
    if asked in {"budget", "unbudgeted"}:
        done(draft, asked)
    go_on(draft)
    return True


_FIRST: Final = re.compile(r"[.!;]+\s+(?:(?:and|en|ook|also)\s+)?")


def _puts_right(draft: Draft, said: Utterance) -> bool:
    """Take what is put right in words of its own, and the order behind it: "no, priya signs alone. and remove that action"."""
    if put_right.take(draft, said):
        asked = draft.open_question_id
        if asked in {"budget", "unbudgeted"} and budget_denied.denies(said):
            # Of money that nobody spoke of no more is asked.
            done(draft, asked)
            go_on(draft, asked)
        else:
            repeat(draft)
        return True
    first, *rest = _FIRST.split(said.text, maxsplit=1)
    if not rest or not put_right.take(draft, utterance(first)):
        return False
    if not taking_off.take(draft, utterance(rest[0])):
        repeat(draft)
    return True


def _numbered(draft: Draft, said: Utterance) -> str | None:
    """The choice of the open question that a bare number stands for."""
    number = said.fold.strip(" .!")
    pending = draft.conversation.pending
    if pending is None or not number.isdecimal():
        return None
    options = [option.id for option in pending.options if not option.side]
    return options[int(number) - 1] if 0 < int(number) <= len(options) else None


def _names_the_signer(draft: Draft, last: str, said: Utterance) -> bool:
    """Whether a correction says who gives the final yes, and is no route, step or act that was asked for last."""
    if _is_of_the_money(draft, last, said):
        return False
    if (
        read_people(said, draft.language, draft.facts.deal.value, draft.context.policy.final_yes).final_yes
        is None
    ):
        return False
    if last == "steps":
        return not route_told(draft, said)
    return match_step(said, [step.title for step in draft.facts.steps], draft.language) is None


def _is_of_the_money(draft: Draft, last: str | None, said: Utterance) -> bool:
    """Whether at the question of money its state is said not to be so: "no it's not there yet, treasurer needs to release it"."""
    return last == "budget" and read_budget_told(said, draft.language).in_words


def _corrects_signer(draft: Draft, last: str, said: Utterance) -> bool:
    """Take "nee andersom, Ferry tot 50.000 en daarboven Prins": it corrects who signs, whatever was answered last."""
    if _is_of_the_money(draft, last, said) or not (
        signing_told.take(draft, said) or signer_told.take(draft, said)
    ):
        return False
    if draft.open_question_id == "final_yes":
        done(draft, "final_yes")
        go_on(draft, "final_yes")
    else:
        repeat(draft)
    return True


def _correct_summary(draft: Draft, intent: IntentReading) -> None:
    """A correction of what the summary shows: taken where it can be read, else the part is chosen."""
    if draft.said is not None and (
        people_corrections.take(draft, draft.said)
        or put_right.take(draft, draft.said)
        or money_told.take_budget(draft, draft.said)
    ):
        # "Dat klopt niet, haar man heeft niks te zeggen", "het moet zijn: bestuur samen met de directeur".
        draft.parts.clear()
        closing.show_summary(draft)
        return
    if intent.argument:
        said = utterance(intent.argument)
        if draft.facts.deal.status != "open" and ending_turns.take(draft, said):
            return
        draft.record(KeepAnswer("note", intent.argument, draft.deal_id))
        if signing_told.another_signer(draft, said, corrected=True):
            closing.show_summary(draft)
            return
        when = read_date(said, draft.language, draft.today, draft.context.zone)
        step = draft.facts.next_step
        if step is not None and when is not None and phrases.only_a_date(said, when):
            step_dates.take_date(draft, when.day, when.last)
            closing.show_summary(draft)
            return
        if correct_rival(draft, said):
            closing.show_summary(draft)
            return
        if telling.take(draft, said, anew=True):
            closing.show_summary(draft)
            return
    elif _carries_out(draft):
        return
    draft.to(phase="closing")
    closing.show_edit_menu(draft)


def _carries_out(draft: Draft) -> bool:
    """Do what is told behind "no, that's wrong", clause by clause, and keep what is not clear; False where no more was said."""
    said = draft.said
    told = told_wrong.apart(said, draft.language).said if said is not None else None
    if said is None or told is None or told is said or len(told.words) < _TELLS:
        return False
    if draft.open_question_id == "position" and not_begun.told(draft, told) is not None:
        answering.answer(draft, told.text)
        return True
    clauses = [part.said for part in cut(told).parts("stop", "mark", "comma")]
    left = ". ".join(clause.text for clause in clauses if not order_told.take(draft, clause))
    if left and not added.told(draft, utterance(left)):
        draft.record(KeepAnswer("note", left, draft.deal_id))
        draft.own_words.append(left)
    if draft.conversation.phase in _WALKING:
        repeat(draft)
    else:
        closing.show_summary(draft)
    return True


_TELLS: Final = 3


def _as_answer(draft: Draft, intent: IntentReading) -> bool:
    if intent.argument and draft.open_question_id is not None:
        answering.answer(draft, intent.argument)
    else:
        repeat(draft)
    return True
