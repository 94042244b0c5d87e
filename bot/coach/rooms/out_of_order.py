"""What comes in out of order: a message that was sent before what was answered since, and a message that is changed later.

Neither is ever taken as an answer to a question that was asked after it was written. What a late message says is kept;
a change of the message that gave the last answer corrects that answer, and a change of the one that opened the deal corrects
what that gave, where nothing later overruled it (`opening_edited`).
"""

import re
from typing import Final

from bot.coach.answers import answering, closing
from bot.coach.answers.walking import reopen
from bot.coach.deals import opening_edited
from bot.coach.rooms import corrections
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.inputs import Edited
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.replies import Stamp
from bot.coach.turn.state import Conversation
from bot.coach.understanding.text import utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, read_intent

# A number means an option of the question as it was shown, which is not shown any more.
_NUMBER: Final = re.compile(r"\W*\d{1,3}\W*")


def is_late(conversation: Conversation, sent: int | None) -> bool:
    """Whether this was sent before what the open question followed on; with nothing asked it is as good as any."""
    return conversation.pending is not None and sent is not None and sent < conversation.heard


def keep_late(draft: Draft, text: str) -> None:
    """Keep what a late message says, beside the answers, and tell that it is no answer."""
    if utterance(text).blank:
        return
    draft.record(KeepAnswer("note", text, draft.deal_id if draft.has_deal else None))
    draft.say("came_late", text=phrases.shortened(" ".join(text.split())))


def keep_unasked(draft: Draft, text: str, about: Stamp | None) -> None:
    """Keep what was typed under a question that is not open any more, beside the answers, and tell that it answers nothing."""
    if utterance(text).blank:
        return
    same = about is not None and about.conversation_id == draft.conversation.id and draft.has_deal
    draft.record(KeepAnswer("note", text, draft.deal_id if same else None))
    draft.say("not_open", text=phrases.shortened(" ".join(text.split())))


def take_edit(draft: Draft, edited: Edited) -> None:
    """Take a change of an earlier message: a correction of the last answer, or nothing, told where that may be missed."""
    conversation = draft.conversation
    answered = conversation.answered
    if _opened(draft, edited):
        return
    if answered is None or answered.at != edited.at:
        # A message that was not heard yet is taken as it was first written; one that asked for help changed nothing.
        if edited.text is not None and edited.at < conversation.heard:
            draft.say_quietly("edited.too_late")
        return
    draft.sent = edited.at
    if edited.text is None:
        draft.say_quietly("edited.gone")
    elif utterance(edited.text).blank or not _correct(draft, answered.question, edited.text):
        draft.say_quietly("edited.too_late")


def _opened(draft: Draft, edited: Edited) -> bool:
    """Take a change of the message that opened the deal at hand; False where it is none, or changes nothing that is known."""
    if (
        not draft.has_deal
        or draft.conversation.opened != edited.at
        or edited.text is None
        or edited.before is None
    ):
        return False
    if draft.conversation.walk is None or utterance(edited.text).blank:
        return False
    draft.sent = edited.at
    return opening_edited.correct(draft, edited.before, edited.text)


def _correct(draft: Draft, question: str, text: str) -> bool:
    """Put the new words in the place of the last answer; False where that place is not there any more."""
    if not draft.has_deal or draft.conversation.walk is None:
        return False
    said = utterance(text)
    if question == "next_call":
        when = read_date(said, draft.language, draft.today, draft.context.zone)
        if when is not None:
            closing.finish(draft, when.day)
        return when is not None
    if question not in BY_ID or draft.conversation.phase not in {"asking", "mirroring", "closing"}:
        return False
    intent = read_intent(said, draft.language, draft.context.policy.commands)
    if intent.name == "correction" and intent.argument:
        # "No, I meant the CFO" was itself a correction of that answer, and so is what it says now.
        corrections.correction(draft, intent)
        return True
    if draft.conversation.phase == "closing":
        draft.to_walk(only=question)
    if _NUMBER.fullmatch(text):
        reopen(draft, question)
        return True
    draft.say("ack.corrected")
    shown = list(draft.parts)
    reopen(draft, question)
    # The question itself is not shown again: it is answered at once.
    draft.parts[:] = shown
    answering.answer(draft, text)
    return True
