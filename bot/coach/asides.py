"""What can be said at any moment: help, back, skip, stop, later, start over, and the rest. No hidden modes."""

import re
from collections.abc import Callable
from typing import Final

from bot.coach import (
    answering,
    answers_call,
    choosing,
    closing,
    ending_turns,
    endings,
    opening,
    other_deals,
    people_corrections,
    phrases,
    put_right,
    signer_told,
    signing_told,
    step_dates,
    taking_off,
    telling,
    topic_told,
)
from bot.coach.draft import Draft
from bot.coach.effects import KeepAnswer
from bot.coach.name_words import readable
from bot.coach.questions import BY_ID
from bot.coach.reading import match_step, read_date, read_deal, read_people
from bot.coach.rival_corrections import correct_rival
from bot.coach.route_corrections import correct_route, route_told
from bot.coach.understanding.readings import IntentReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.walking import done, go_back, go_on, reopen, repeat, skip, start_over, unknown

_WALKING: Final = frozenset({"asking", "mirroring"})


def help_(draft: Draft, intent: IntentReading) -> None:
    """What can be done here, in a few lines."""
    draft.say("help")
    repeat(draft)


def privacy(draft: Draft, intent: IntentReading) -> None:
    """What is kept, who sees it, how long, and how to export and erase it."""
    draft.say("privacy", person=draft.context.person.name)
    repeat(draft)


def explain(draft: Draft, intent: IntentReading) -> None:
    """What the open question means, and why it is asked."""
    pending = draft.conversation.pending
    question_id = draft.open_question_id or (
        pending.question if pending is not None and draft.has_deal else None
    )
    if pending is not None and pending.question == "next_call":
        draft.say("q.next_call.explain")
    elif question_id is None or question_id not in BY_ID:
        draft.say("help")
    else:
        draft.say(f"q.{question_id}.explain", customer=draft.facts.deal.account)
    repeat(draft)


def thanks(draft: Draft, intent: IntentReading) -> None:
    """A friendly word back; an open question stays where it was."""
    draft.say("thanks")
    if draft.conversation.phase == "closing":
        closing.finish(draft, None)
    else:
        repeat(draft)


def language(draft: Draft, intent: IntentReading) -> None:
    """Speak the language asked for, or the other one."""
    other = "en" if draft.language == "nl" else "nl"
    wanted = intent.argument if intent.argument in {"nl", "en"} else other
    draft.speak("nl" if wanted == "nl" else "en")
    draft.say("language")
    repeat(draft)


def back(draft: Draft, intent: IntentReading) -> None:
    """To the question before this one; from the summary, to what can be changed."""
    pending = draft.conversation.pending
    if draft.open_question_id is not None:
        go_back(draft)
    elif pending is not None and pending.question in {"ending", "hand_over"}:
        ending_turns.go_back(draft, as_answer=False)
    elif draft.conversation.phase == "closing":
        closing.show_edit_menu(draft)
    else:
        draft.say("back.first")
        repeat(draft)


def skip_(draft: Draft, intent: IntentReading) -> None:
    """Past this question; it returns on a later visit."""
    question_id = draft.open_question_id
    if question_id is not None:
        draft.answered = question_id
        skip(draft, question_id)
    elif draft.conversation.phase == "closing":
        closing.finish(draft, None)
    else:
        repeat(draft)


def not_known(draft: Draft, intent: IntentReading) -> None:
    """Take "I don't know yet": a question for the next call."""
    question_id, pending = draft.open_question_id, draft.conversation.pending
    if question_id is not None:
        draft.answered = question_id
        unknown(draft, question_id)
    elif pending is not None and pending.question == "lost_why":
        endings.explain(draft, None)
    elif draft.conversation.phase == "closing":
        closing.finish(draft, None)
    else:
        draft.say("which_unknown")
        repeat(draft)


def stop(draft: Draft, intent: IntentReading) -> None:
    """Stop here; nothing is lost and nothing chases the person."""
    _pause(draft, "stopped.walk")


def later(draft: Draft, intent: IntentReading) -> None:
    """The same, said as a plan to come back."""
    _pause(draft, "later")


def _pause(draft: Draft, key: str) -> None:
    if draft.conversation.phase in _WALKING:
        draft.say(key, customer=draft.facts.deal.account)
        draft.to(phase="paused")
    elif draft.conversation.phase == "paused":
        draft.say(key, customer=draft.facts.deal.account)
    elif draft.conversation.phase == "closing":
        closing.finish(draft, None)
    elif (
        draft.conversation.pending is not None
        and draft.conversation.pending.question == answers_call.QUESTION
    ):
        answers_call.decline(draft)
    else:
        draft.say("stopped.nothing")
        draft.to(phase="idle", pending=None)


def restart(draft: Draft, intent: IntentReading) -> None:
    """Walk through this deal again from the first question."""
    if draft.has_deal:
        start_over(draft)
    else:
        opening.ask_which(draft)


def other_deal(draft: Draft, intent: IntentReading) -> None:
    """Another customer: this one keeps its question."""
    if intent.argument:
        told = other_deals.told_behind(draft, intent.argument)
        opening.open_by_text(draft, told.text, asked=True, story=told.story)
    elif draft.said is not None and readable(read_deal(draft.said, draft.language, ()).account) is not None:
        # "New deal: Quayside Hotels, linen rental" says which.
        opening.open_by_text(draft, draft.said.text)
    else:
        opening.ask_which(draft)


def correction(draft: Draft, intent: IntentReading) -> None:
    """Take "no, I meant…": the last answer is taken back, and the right one takes its place where it was said."""
    if not draft.has_deal or draft.conversation.walk is None:
        repeat(draft)
        return
    if draft.said is not None and topic_told.take_count(draft, draft.said):
        repeat(draft)
        return
    trail = [question for question in draft.walk.trail if question in draft.walk.done]
    if draft.conversation.phase not in _WALKING:
        _correct_summary(draft, intent)
        return
    elsewhere = draft.open_question_id != "final_yes"
    if elsewhere and draft.said is not None and _puts_right(draft, draft.said):
        return
    if not trail:
        _as_answer(draft, intent)
        return
    last = trail[-1]
    whole = utterance(intent.argument) if intent.argument else draft.said
    if last != "steps" and whole is not None and _corrects_signer(draft, whole):
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


_FIRST: Final = re.compile(r"[.!;]+\s+(?:(?:and|en|ook|also)\s+)?")


def _puts_right(draft: Draft, said: Utterance) -> bool:
    """Take what is put right in words of its own, and the order behind it: "no, priya signs alone. and remove that action"."""
    if put_right.take(draft, said):
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
    if (
        read_people(said, draft.language, draft.facts.deal.value, draft.context.policy.final_yes).final_yes
        is None
    ):
        return False
    if last == "steps":
        return not route_told(draft, said)
    return match_step(said, [step.title for step in draft.facts.steps], draft.language) is None


def _corrects_signer(draft: Draft, said: Utterance) -> bool:
    """Take "nee andersom, Ferry tot 50.000 en daarboven Prins": it corrects who signs, whatever was answered last."""
    if not (signing_told.take(draft, said) or signer_told.take(draft, said)):
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
        people_corrections.take(draft, draft.said) or put_right.take(draft, draft.said)
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
    draft.to(phase="closing")
    closing.show_edit_menu(draft)


def _as_answer(draft: Draft, intent: IntentReading) -> None:
    if intent.argument and draft.open_question_id is not None:
        answering.answer(draft, intent.argument)
    else:
        repeat(draft)


Aside = Callable[[Draft, IntentReading], None]

INTENTS: Final[dict[str, Aside]] = {
    "help": help_,
    "privacy": privacy,
    "explain": explain,
    "thanks": thanks,
    "language": language,
    "back": back,
    "skip": skip_,
    "unknown": not_known,
    "stop": stop,
    "later": later,
    "restart": restart,
    "other_deal": other_deal,
    "correction": correction,
}
