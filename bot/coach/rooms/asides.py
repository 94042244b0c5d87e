"""What can be said at any moment: help, back, skip, stop, later, start over, and the rest. No hidden modes."""

from collections.abc import Callable
from typing import Final

from bot.coach.answers import closing
from bot.coach.answers.walking import go_back, repeat, skip, start_over, unknown
from bot.coach.deals import opening, other_deals
from bot.coach.deals.asked_along import asks_why
from bot.coach.keeping import endings
from bot.coach.moments import answers_call, ending_turns
from bot.coach.rooms import corrections
from bot.coach.showing import question_words
from bot.coach.turn.draft import Draft
from bot.coach.turn.questions import BY_ID
from bot.coach.understanding.readings import IntentReading
from bot.coach.words.name_words import readable
from bot.coach.words.reading import read_deal

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
    """What the open question means, and why it is asked, or the one whose words they ask about."""
    pending = draft.conversation.pending
    question_id = draft.open_question_id or (
        pending.question if pending is not None and draft.has_deal else None
    )
    of_words = (
        question_words.whose(draft.said, question_id) if draft.has_deal and draft.said is not None else None
    )
    if of_words is not None and of_words != question_id:
        draft.say(f"q.{of_words}.explain", customer=draft.facts.deal.account)
    elif pending is not None and pending.question == "next_call":
        draft.say("q.next_call.explain")
    elif question_id is None or question_id not in BY_ID:
        draft.say("asked.why" if draft.said is not None and asks_why(draft.said) else "help")
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
    "correction": corrections.correction,
}
