"""Several things put right in one message: each is done, one after the other, and what is told beside them is taken.

"Only the brother sees it differently. Take Agrico off. And nothing was requested" is no answer to what is asked.
"""

import re
from typing import Final

from bot.coach.answers import added, answering
from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.basics.order_words import OPENS_ORDER
from bot.coach.people import money_put_right, views_put_right
from bot.coach.requests import off_a_list, ordered, taking_off
from bot.coach.showing.bare_answers import yes_or_no
from bot.coach.told import budget_denied, put_right
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.replies import Ask, Card
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.remarks.complaints import (
    complaints_in,
    may_complain,
    sentences,
    told_beside,
)
from bot.coach.understanding.text import Utterance, utterance

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
    r"|(?:no+,? |nee+,? )?(?:that'?s |dat is |dat )?(?:wrong|fout|niet goed|not right|klopt niet)|no|nee"
)
_SEVERAL: Final = re.compile(r"[.!;?,\n]\s*\S")


def take(draft: Draft, said: Utterance) -> bool:
    """Do each of the corrections of a message of several parts; False, with nothing recorded, where it is one or puts nothing right."""
    several = _SEVERAL.search(said.text) is not None or _AN_ORDER.search(said.fold) is not None
    several = several or (
        _OPENS_ON_ORDER.match(said.fold) is not None and _NEXT.search(said.fold) is not None
    )
    if not draft.has_deal or not several or budget_denied.denies(said):
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
    elif draft.conversation.phase in {"asking", "mirroring"}:
        answering.answer(draft, rest)
    else:
        draft.said = utterance(rest)
        draft.record(KeepAnswer("note", draft.said.text, draft.deal_id))
        if not added.told(draft, draft.said):
            draft.say("ack.kept")
        repeat(draft)
    return True


def asks_for_one(said: Utterance) -> bool:
    """Whether a part of a message is worded as an order, or says of a step or an action that it is wrong or none."""
    if _OPENS_ON_ORDER.search(said.fold) is not None or _AN_ORDER.search(said.fold) is not None:
        return True
    if not may_complain(said):
        return False
    found = (one for sentence, _, _ in sentences(said) for one in complaints_in(sentence))
    return any(one.kind in {"step", "next_step", "action"} for one in found)


_OPENS_ON_ORDER: Final = later(
    rf"(?:^|[.!?;,\n]\s*)(?:(?:please|graag|can you|kun je|kan je) )?(?:{OPENS_ORDER})\b"
)


def _each(draft: Draft, sentence: Utterance) -> tuple[bool, list[str]]:
    """Whether a sentence, or a clause of it, puts something right, and what of it puts nothing right."""
    if not sentence.words:
        return False, []
    tells_on = _OPENS_ON_ORDER.match(sentence.fold) is not None and _NEXT.search(sentence.fold) is not None
    if tells_on or _AN_ORDER.search(sentence.fold) is not None:
        done, rest = _orders_in(draft, sentence)
        if done:
            # Behind an order stands something more to put right, or what answers.
            return True, [part for part in rest if not _put_right(draft, utterance(part))]
    if _put_right(draft, sentence):
        return True, []
    first, *behind = _BEHIND.split(sentence.text)
    order = taking_off.is_order(utterance(first))
    same = [part for part in behind if off_a_list.names_nobody(utterance(part))]
    if not behind or not (order or same or yes_or_no(sentence) is False):
        return _orders_in(draft, sentence)
    if same and _put_right(draft, utterance(first)):
        # "Kenneth is for it, take him off that list": he is off it already.
        return True, [part for part in behind if part not in same]
    if order and _put_right(draft, utterance(first)):
        # Behind an order stands something more to put right, or why.
        why = ", ".join(behind)
        if not _put_right(draft, utterance(_ANDS.sub("", why, count=1))):
            _keep_why(draft, why)
        return True, []
    taken = [_put_right(draft, utterance(_ANDS.sub("", part, count=1))) for part in (first, *behind)]
    if not any(taken):
        return _orders_in(draft, sentence)
    # Behind an order stands why.
    left = [part for part, one in zip((first, *behind), taken, strict=True) if not one and not order]
    return True, left


def _orders_in(draft: Draft, sentence: Utterance) -> tuple[bool, list[str]]:
    """Whether a clause of a sentence orders something, and what of it orders nothing: "he's for it, so take him off"."""
    told = cut(sentence)
    taken: set[int] = set()
    # "Take Okello off and rackline are out": behind an order the next clause tells, or orders, for itself.
    at = _NEXT if _OPENS_ON_ORDER.match(sentence.fold) is not None else _AN_ORDER
    for part in told.parts("comma", "mark", at=at):
        clause = utterance(_ANDS.sub("", part.said.text, count=1))
        # "The tanks can go, and the 220k too": what does not open on an order may go on behind the comma.
        opens = _OPENS_ON_ORDER.match(clause.fold) is not None
        if taken and _WHY.match(part.said.fold):
            _keep_why(draft, part.said.text)
            taken |= part.places
        elif (ordered.take if opens else ordered.take_told)(draft, clause):
            taken |= part.places
    left = told.without(taken).text if taken else sentence.text
    return bool(taken), [left] if left else []


_WHY: Final = later(r"(?:want|omdat|because|since|cos|coz)\b")


def _keep_why(draft: Draft, text: str) -> None:
    """Keep why something was ordered, where that tells more than that it was wrong; it answers nothing."""
    told = told_beside(_WHY.sub("", text, count=1).strip())
    if len(utterance(told).words) >= _TELLS:
        draft.record(KeepAnswer("note", told, draft.deal_id))
        draft.own_words.append(told)


_TELLS: Final = 3


# In front of these a word that joins begins an order.
_AN_ORDER: Final = later(
    rf"\b(?:en|and|maar|but|dus|so|want) (?:(?:please|graag|just|maar|dan|then|ook|also|can you|kun je|kan je) )*(?:{OPENS_ORDER})\b"
)

# Somebody or something with what it does: a clause of its own.
_NEXT: Final = later(
    rf"\b(?:en|and|maar|but|dus|so) (?:(?:{OPENS_ORDER})\b|(?:[\w'-]+ ){{1,3}}(?:is|are|zijn|was|were|heeft|hebben|has|have|wil|willen|wants?|zegt|zei|says?|said|komt|komen|comes?|doet|doen|does|tekent|signs?|vindt|thinks?|gaat|gaan|goes|belt|calls|kan|can|moet|must)\b(?! (?:weg|eraf|eruit|go|come off|be)\b))|\b(?:want|omdat|because)\b"
)


def _put_right(draft: Draft, part: Utterance) -> bool:
    return ordered.take(draft, part) or put_right.take_among(draft, part)
