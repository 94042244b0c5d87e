"""Several things put right in one message: each is done, one after the other, and what is told beside them is taken.

"Only the brother sees it differently. Take Agrico off. And nothing was requested" is no answer to what is asked.
"""

import re
from collections.abc import Callable
from typing import Final

from bot.coach.answers import added, answering
from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.people import money_put_right, not_so, rival_corrections, signer_stated, views_put_right
from bot.coach.requests import taking_off
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.told import budget_denied, place_told
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Ask, Card
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_signing_said

_SENTENCES: Final = re.compile(r"(?<=[.!;?])\s+|\n+")
_ANDS: Final = later(r"^(?:(?:en|and|maar|but|ook|also|oh|plus),? )+", re.IGNORECASE)
# An order may be followed by more behind a comma.
_BEHIND: Final = re.compile(r",\s+")
_THERE: Final = later(r"\b(?:daar|er|there|that list)\b")
# What is said of the money there answers what is asked.
_OF_MONEY: Final = frozenset({"budget", "unbudgeted"})
# Beside what is put right this tells nothing more.
_NOT_SAID: Final = later(
    r"(?:that'?s|that is|dat is|this is) (?:all |just |helemaal )?(?:wrong|fout|verkeerd)|(?:dat )?klopt (?:allemaal |helemaal )?niet|(?:(?:dat|zo iets|zoiets) )?(?:heb ik|zei ik) (?:\w+ ){0,2}?(?:niet|nooit)(?: \w+)? ?(?:gezegd|beweerd)?|i (?:never|didn'?t|did not|haven'?t) (?:said?|say) (?:that|so|anything like that)|(?:that'?s|that is) not what i said|dat is niet wat ik (?:zei|zeg)"
    r"|(?:no|nee|that'?s |dat is |dat )?(?:wrong|fout|niet goed|not right|klopt niet)|no|nee"
)
_SEVERAL: Final = re.compile(r"[.!;?,\n]\s*\S")


def _who_signs(draft: Draft, part: Utterance) -> bool:
    """Put right who signs; who is only named as the one may answer what is asked."""
    if draft.open_question_id == "final_yes":
        # There it is the answer.
        return False
    told = read_signing_said(part)
    # Who left, and who comes instead, is news: whoever takes a seat signs as was signed there.
    seat = told is not None and (told.gone or told.in_place_of is not None)
    return told is not None and told.corrects and not seat and signer_stated.take(draft, part)


# Each of these puts one thing right and reads it back.
_KINDS: Final[tuple[Callable[[Draft, Utterance], bool], ...]] = (
    money_put_right.take_change,
    taking_off.take_order,
    place_told.take_put_right,
    not_so.take,
    _who_signs,
    rival_corrections.add_ordered,
    rival_corrections.is_one,
    rival_corrections.is_none,
)


def take(draft: Draft, said: Utterance) -> bool:
    """Do each of the corrections of a message of several parts; False, with nothing recorded, where it is one or puts nothing right."""
    if not draft.has_deal or _SEVERAL.search(said.text) is None or budget_denied.denies(said):
        # That nothing was said of the budget takes its rest itself.
        return False
    if draft.open_question_id not in _OF_MONEY and money_put_right.take(draft, said):
        repeat(draft)
        return True
    left: list[str] = []
    done = False
    of_views = False
    for text in _SENTENCES.split(said.text):
        sentence = utterance(_ANDS.sub("", text.strip(), count=1))
        if of_views and taking_off.is_order(sentence) and _THERE.search(sentence.fold):
            # "Only her brother does. Take Agrico off there": who is not named there is off it already.
            continue
        of_views = views_put_right.take(draft, sentence)
        taken, still = (True, []) if of_views else _each(draft, sentence)
        done = done or taken
        left += still
    if not done:
        return False
    draft.parts[:] = [one for one in draft.parts if not isinstance(one, Ask | Card)]
    rest = " ".join(part for part in left if _NOT_SAID.fullmatch(utterance(part).fold.strip(" .!?")) is None)
    if not utterance(rest).words:
        repeat(draft)
    elif draft.open_question_id is not None:
        answering.answer(draft, rest)
    else:
        if not added.told(draft, utterance(rest)):
            draft.say("ack.kept")
        repeat(draft)
    return True


def _each(draft: Draft, sentence: Utterance) -> tuple[bool, list[str]]:
    """Whether a sentence, or a clause of it, puts something right, and what of it puts nothing right."""
    if not sentence.words:
        return False, []
    if _put_right(draft, sentence):
        return True, []
    first, *behind = _BEHIND.split(sentence.text)
    order = taking_off.is_order(utterance(first))
    if not behind or not (order or yes_or_no(sentence) is False):
        return False, [sentence.text]
    if order and _put_right(draft, utterance(first)):
        # Behind an order stands something more to put right, or why.
        _put_right(draft, utterance(_ANDS.sub("", ", ".join(behind), count=1)))
        return True, []
    taken = [_put_right(draft, utterance(_ANDS.sub("", part, count=1))) for part in (first, *behind)]
    if not any(taken):
        return False, [sentence.text]
    # Behind an order stands why.
    left = [part for part, one in zip((first, *behind), taken, strict=True) if not one and not order]
    return True, left


def _put_right(draft: Draft, part: Utterance) -> bool:
    if draft.open_question_id not in _OF_MONEY and money_put_right.take(draft, part):
        return True
    return views_put_right.take(draft, part) or any(kind(draft, part) for kind in _KINDS)
