"""What is answered to "just spoke with them?": to begin, not now, no such question any more, or at once how it went.

The question stands in the conversation without a deal. Its choice carries the customer's name as the other system has it,
so that a deal made meanwhile is found, and none is made before anybody wants one.
"""

from typing import Final

from bot.coach.deals import opening, other_deals, picking, visiting
from bot.coach.finding import calls, naming
from bot.coach.requests.wishes import carry_out
from bot.coach.showing.bare_answers import small_talk, yes_or_no
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Option, Word
from bot.coach.understanding.text import utterance
from bot.coach.understanding.wish_readings import CallEndedSaid

QUESTION: Final = visiting.AFTER_A_CALL
# A choice that opens a deal by its customer's name: "call:<id>".
BY_NAME: Final = "call"
NO: Final = Option("no", Word("option.call.no"))
OFF: Final = "calls_off"


def name(account: str, topic: str | None) -> Word | str:
    """The customer, with the topic where there is one."""
    return account if topic is None else Word("deal.name", calls.named(account, topic))


def label(account: str, topic: str | None) -> Word:
    """The name on a choice, with customer and topic to be read back from it."""
    if topic is None:
        return Word("deals.name", calls.named(account, topic))
    return Word("deal.name", calls.named(account, topic))


def choose(draft: Draft, choice: str, argument: str) -> None:
    """Begin, or not now."""
    if choice == NO.id:
        decline(draft)
    else:
        picking.chosen(draft, choice, argument)


def decline(draft: Draft) -> None:
    """Nothing to tell: it is not asked about again."""
    draft.say("day.ended.declined")
    draft.to(phase="idle", pending=None)


def switch_off(draft: Draft) -> None:
    """No message after a call any more."""
    carry_out(draft, CallEndedSaid(on=False))
    draft.to(phase="idle", pending=None)


def take(draft: Draft, text: str) -> None:
    """Take what was typed: yes, no, another customer, or how the call went."""
    pending, said = draft.conversation.pending, utterance(text)
    begin = pending.options[0] if pending is not None and pending.options else None
    answer = yes_or_no(said) if len(said.words) <= _A_BARE_ANSWER else None
    if begin is None or (answer is None and _names_another(draft, text)):
        opening.open_by_text(draft, text, asked=True)
    elif answer is False:
        decline(draft)
    else:
        told = None if answer or small_talk(said) else text
        choice, _, argument = begin.id.partition(":")
        picking.chosen(draft, choice, argument, told)


# "Ja hoor, prima" is a yes; a longer text that begins with one tells something.
_A_BARE_ANSWER: Final = 3


def _names_another(draft: Draft, text: str) -> bool:
    """Whether another customer is spoken of."""
    said = utterance(text)
    if other_deals.names_deal(draft, said):
        return True
    return naming.is_name(draft, said) and naming.is_known(draft, said.text)
