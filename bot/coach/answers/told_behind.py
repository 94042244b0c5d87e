"""What is told behind a word that is all the open question needs: "skip. the next step is …", "12 December. and Exact is out".

The word does its work, and the rest of the message is taken for itself by the rooms that follow.
"""

import re
from typing import Final

from bot.coach.answers.walking import skip, unknown
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.told import day_we_speak
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.turn.replies import Ask, Card
from bot.coach.understanding.text import Utterance, utterance

_SKIP: Final = later(
    r"(?:(?:(?:ok|oke|just|please|nee|no),? )?(?:skip(?: (?:it|this|that|this one|that one|this question))?|sla (?:die |deze |dit |hem |maar |even )*over|overslaan)"
    r"(?:[.,!;:]+| [-–])|(?:next(?: question)?|volgende(?: vraag)?|pass)[.!]+)\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
# Fewer words behind it belong to the word itself.
_TOLD: Final = 3
# One word behind a day is a word of assent.
_TOLD_OF_ANYTHING: Final = 2
_TOO: Final = later(r" (?:too|also|as well|ook)[ .!]*$")


def skipped(draft: Draft, said: Utterance) -> Utterance | None:
    """Pass over the open question where that is said first; what is told behind it, None where nothing is."""
    question_id = draft.open_question_id
    if question_id is None or draft.conversation.phase not in {"asking", "mirroring"}:
        return None
    found = _SKIP.fullmatch(said.text.strip())
    rest = utterance(found["rest"]) if found is not None else None
    if rest is None or len(rest.words) < _TOLD:
        return None
    skip(draft, question_id)
    # What is asked now is put when the rest has been taken.
    draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask)]
    return rest


_SENTENCE_FIRST: Final = later(r"(?P<first>[^.!;\n]+)[.!;\n]+\s*(?P<rest>\S.*)", re.DOTALL)


def not_looked_yet(draft: Draft, said: Utterance) -> Utterance | None:
    """Take a no in front for "not yet" where it is asked whether they looked at it; what is told behind it, None where nothing is.

    "No, they only meet the 28th. bids are due 8 jan": what comes with the no is kept as it was said.
    """
    found = _SENTENCE_FIRST.fullmatch(said.text.strip()) if draft.open_question_id == _LOOKED else None
    if found is None:
        return None
    first, rest = utterance(found["first"]), utterance(found["rest"])
    if yes_or_no(first) is not False or len(rest.words) < _TOLD:
        return None
    unknown(draft, _LOOKED)
    draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask | Card)]
    if len(first.words) > _TOLD:
        draft.own_words.append(first.text)
    return rest


_LOOKED: Final = "looked"


def day_of_the_call(draft: Draft, said: Utterance) -> Utterance | None:
    """Take the day of the next call where it is told first; what is told behind it, None where nothing is."""
    pending = draft.conversation.pending
    if pending is None or pending.question != "next_call" or draft.conversation.phase != "closing":
        return None
    given = None if day_we_speak.alone(draft, said) is not None else day_we_speak.in_front(draft, said)
    if given is None or len(given.rest.words) < _TOLD_OF_ANYTHING:
        return None
    draft.record(PutDeal(replace(draft.facts.deal, next_call_on=given.day.day)))
    draft.say("finished.call", when=given.day.day, customer=draft.facts.deal.account)
    draft.to(phase="idle", pending=None)
    # "18th. Compass too": who comes to what was talked about is no customer to go to.
    draft.placed = _TOO.search(given.rest.fold) is not None
    return given.rest
