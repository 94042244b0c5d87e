"""What is asked of the coach beside what is told: "the board. who else did I mention?" is an answer and a question.

The question is answered, or it is said that there is no answer to it; the rest of the message is taken for itself. Nothing
that is asked is ever an answer, a step or a customer.
"""

import re
from collections.abc import Callable
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.deals import deal_lists, deal_talk, where_read
from bot.coach.finding import naming
from bot.coach.requests import advice, asked_of_us, prep_talk, why_talk
from bot.coach.showing.bare_answers import puts_a_question
from bot.coach.turn.draft import Draft
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.replies import Ask, Card
from bot.coach.turn.side_words import asks_for_deals
from bot.coach.understanding.remarks import to_be_shown
from bot.coach.understanding.remarks.complaints import asks_where
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import spoken_of

# A sentence, and what stands in front of a "why" behind a comma: "don't know, why do you ask?".
_SENTENCE: Final = later(
    r"[^.!?\n]+?(?:[.!?\n]+\s*|,\s*(?=(?:(?:and|but|so|en|maar|dus) )?(?:why|waarom|waarvoor)\b)|\Z)",
    re.IGNORECASE,
)
# Asked of the coach, whatever comes behind: in "who decides? the board" somebody answers their own question.
_OF_US: Final = frozenset("i you we u me my ik je jij jou jouw we wij mij mijn me again alweer".split())
_WHY_ASK: Final = later(
    r"(?:(?:and|but|so|en|maar|dus) )?(?:why|waarom|what for|waar is dat voor|waarvoor)\b[^.!?]*\b(?:ask|asking|need|want|know|matter|vra(?:ag|agt|gen)|weten|nodig|belangrijk)\b[^.!?]*"
)
_ROOMS: Final[tuple[Callable[[Draft, Utterance], bool], ...]] = (
    why_talk.take,
    prep_talk.take,
    advice.take,
    deal_talk.take,
    asked_of_us.take,
)


def answer(draft: Draft, text: str) -> str:
    """Answer what is asked in a message that tells more; the rest of it, or the whole where nothing more is told.

    Raises:
        MoreNeeded: when the shell has not loaded a deal that is asked about yet.
    """
    if "?" not in text and _WHY_ASK.search(text.casefold()) is None:
        return text
    parts = [found[0] for found in _SENTENCE.finditer(text)]
    asked = [
        at
        for at, part in enumerate(parts)
        if _is_asked(part, last=at == len(parts) - 1)
        or (at == len(parts) - 1 and _of_another_deal(draft, utterance(part.strip())))
    ]
    rest = "".join(part for at, part in enumerate(parts) if at not in asked).strip()
    if not asked or utterance(rest).blank:
        return text
    for at in asked:
        _answer_one(draft, utterance(parts[at].strip()))
    return rest


# "3. does Brynmor show as won?", "samples went out. what about Brynmor?"
_OF_ONE: Final = later(
    r"(?:(?:and|en|but|maar|oh|btw) )*(?:(?:is|are|does|do|did|has|have|was|staat|is|heeft|hebben|loopt|ging|gaat)\b|(?:what|how) about\b|wat (?:is er )?met\b|hoe (?:zit|staat) het met\b).*\?"
)


def _of_another_deal(draft: Draft, asked: Utterance) -> bool:
    """Whether a question is about one other deal of the person's own, by name."""
    if _OF_ONE.fullmatch(asked.fold.strip()) is None:
        return False
    here = spoken_of.own_words(draft.facts.deal.account) if draft.has_deal else frozenset()
    named = [
        deal
        for deal in naming.known_deals(draft, asked.original)
        if (spoken_of.own_words(deal.account) - here) & set(asked.words)
    ]
    return len(named) == 1 and not (draft.has_deal and spoken_of.names_known(draft.facts, named[0].account))


# "Did you keep that I'm sending the comparison by 5 Feb?": whether it was or not, that is told.
_KEPT: Final = later(
    r"(?:(?:and|en|but|maar|oh|btw|trouwens) )*(?:(?:did|do|have) (?:you|u|ya) (?:keep|kept|got|get|have|note|noted|save|saved|store|stored|remember|write down|put down|record)(?: it)?(?: down)?(?: that)? (?=(?:i|im|i'm|ill|i'll|we|they|he|she|it|the|my|our)\b)"
    r"|(?:heb|hebt|had) (?:je|jij|ge|u) (?:al |wel |ook )*(?:genoteerd|onthouden|bewaard|opgeschreven|opgeslagen)(?: staan)?,? dat )(?P<told>\S.{8,}?)[ ?]*",
    re.IGNORECASE,
)


def told_in_asking(text: str) -> str:
    """A message with what is asked for as kept put as it is told: nobody asks that of what is not so."""
    if "?" not in text:
        return text
    parts = [found[0] for found in _SENTENCE.finditer(text)]
    told = [_KEPT.fullmatch(part.strip()) for part in parts]
    if not any(told):
        return text
    return "".join(
        part if kept is None else f"{kept['told']}. " for part, kept in zip(parts, told, strict=True)
    ).strip(" .")


# Where what is asked for may begin behind what is told, and end in front of it.
_PAUSE: Final = later(
    r"(?:\s*[,.;:!?\n]+\s*|\s+[-\u2013]\s+|\s+(?=(?:and|en|dus|so|but|maar)\s))(?:(?:and|en|dus|so|but|maar|now|nu|dan|then|graag|please|pls|ok|oke|oh)[ ,]+)*",
    re.IGNORECASE,
)
_LEADS: Final = later(r"^[\s,.;:-]*(?:(?:and|en|dan|then|nu|now|ook|also)[ ,]+)*", re.IGNORECASE)
_WITHIN: Final = 80


@record
class Along:
    """What a message tells, and what it asks for behind that or in front of it, to be seen when the rest was taken.

    `question`: the open question of which it may be asked why.
    """

    told: str
    asked: Utterance
    question: str | None


def apart(draft: Draft, text: str) -> Along | None:
    """A message that tells something and asks for something that is known, cut in two; None where it does not do both.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    if _is_asked_along(draft, utterance(text)):
        # "Wat hebben ze, en wat weet je al?" is one question.
        return None
    pauses = list(_PAUSE.finditer(text))
    cuts = [(text[: one.start()], text[one.end() :]) for one in pauses if len(text) - one.end() <= _WITHIN]
    # "Show wessex, budget is there": only an order stands in front, a question is answered where it is put.
    cuts += [
        (text[one.end() :], text[: one.start()])
        for one in pauses
        if one.start() <= _WITHIN and to_be_shown.wanted(utterance(text[: one.start()])) is not None
    ]
    for told, tail in cuts:
        asked = utterance(tail.strip())
        if any(char.isalnum() for char in told) and not asked.blank and _is_asked_along(draft, asked):
            return Along(told.strip(), asked, draft.open_question_id)
    return None


# "Bids are due 8 jan, put that in": told to be kept, which it is anyway.
_TO_BE_KEPT: Final = later(
    r"(?<=\w)(?:\s*[,.;!-]+\s*|\s+(?=(?:and|en|please|pls)\s))(?:(?:please|pls|so|dus|and|en|can you|kun je) )*(?:(?:put|get|write|jot) (?:that|it|this) (?:in|down)|note (?:that|it|this)(?: down)?"
    r"|(?:zet|schrijf|noteer|onthoud) (?:dat|het|dit|t|m)(?: (?:er ?in|er ?bij|op|in|neer))?)(?: (?:please|pls|aub|even|ff|maar|too|ook))*[ .!]*\Z",
    re.IGNORECASE,
)


def without_order(text: str) -> str:
    """What is told in front of an order to keep it, or the text as it is."""
    return _TO_BE_KEPT.sub("", text, count=1)


def behind_choice(draft: Draft, more: str) -> Along | None:
    """What is told and asked for behind the number of a choice, where something is asked for.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    asked = utterance(_LEADS.sub("", more, count=1))
    if _is_asked_along(draft, asked):
        return Along("", asked, draft.open_question_id)
    return apart(draft, more)


def _is_asked_along(draft: Draft, asked: Utterance) -> bool:
    why = asks_why(asked) and not _OF_THE_QUESTION.isdisjoint(asked.words)
    return (
        why
        or where_read.is_asked(draft, asked)
        or asks_for_deals(asked)
        or advice.is_asked(draft, asked)
        or deal_talk.is_asked(draft, asked)
    )


# "Why do they need it" is asked over there.
_OF_THE_QUESTION: Final = frozenset("you u ya je jij ge gij that this dat dit".split())


def show(draft: Draft, along: Along) -> None:
    """Show what was asked for, in front of the question that is open now.

    Raises:
        MoreNeeded: when the shell has not loaded a deal yet that is asked about.
    """
    if asks_why(along.asked):
        _say_why(draft, along.asked, along.question)
        return
    if where_read.is_asked(draft, along.asked):
        where_read.tell(draft, utterance(along.told))
        return
    asks = [part for part in draft.parts if isinstance(part, Ask)]
    draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask)]
    shown, before = len(draft.parts), draft.conversation
    seen = {part.title for part in draft.parts if isinstance(part, Card)}
    if asks_for_deals(along.asked):
        deal_lists.list_deals(draft)
    elif not advice.take(draft, along.asked) and not (seen and _IT.fullmatch(along.asked.fold)):
        # "Where does the yoder deal stand, show it": that one was just shown.
        deal_talk.take(draft, along.asked)
    again = [part for part in draft.parts[shown:] if isinstance(part, Ask)]
    draft.parts[shown:] = [
        part
        for part in draft.parts[shown:]
        if not (isinstance(part, Ask) or (isinstance(part, Card) and part.title in seen))
    ]
    if asks:
        draft.conversation = before
    draft.parts += asks or again


_IT: Final = later(
    r"(?:(?:just|dan|maar|pls|please) )*(?:show|toon|laat) (?:it|that|this|hem|m|die|dat)(?: (?:me|zien|pls|please))*[ .!]*"
)


def _say_why(draft: Draft, asked: Utterance, question: str | None) -> None:
    """Say why it is asked, or why "all this" is, before anything else."""
    before = len(draft.parts)
    if question in BY_ID and draft.has_deal and _ALL_OF_IT.isdisjoint(asked.words):
        draft.say(f"q.{question}.explain", customer=draft.facts.deal.account)
    else:
        draft.say("asked.why")
    draft.parts[:] = [*draft.parts[before:], *draft.parts[:before]]


_ALL_OF_IT: Final = frozenset("all everything alles allemaal".split())


def asks_why(said: Utterance) -> bool:
    """Whether it is asked why the coach wants to know all this."""
    return _WHY_ASK.fullmatch(said.fold.strip(" .!?")) is not None


def _is_asked(part: str, *, last: bool) -> bool:
    sentence = utterance(part.strip())
    if asks_why(sentence) and (last or not _OF_THE_QUESTION.isdisjoint(sentence.words)):
        return True
    if asks_where(sentence.fold):
        # "Where is the owner?" is said against what was kept.
        return False
    if "?" in part and asked_of_us.is_about_the_coach(sentence):
        return True
    return puts_a_question(sentence) and (last or not _OF_US.isdisjoint(sentence.words))


def _answer_one(draft: Draft, asked: Utterance) -> None:
    shown, before = len(draft.parts), draft.conversation
    if asks_why(asked):
        _say_why(draft, asked, draft.open_question_id)
    elif any(room(draft, asked) for room in _ROOMS):
        # What is open is put again when the rest has been taken.
        draft.parts[shown:] = [part for part in draft.parts[shown:] if not isinstance(part, Ask)]
        draft.conversation = before
    elif not asked_of_us.tell_of_named(draft, asked):
        draft.say("cannot_tell")
