"""What the coach is told to do in words, whatever is asked: help, back, skip, stop, "scrap that, it's Wednesday"."""

import re
from typing import Final

from bot.coach.answers import not_known
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.rooms import asides, phases
from bot.coach.showing.bare_answers import behind_a_no, small_talk, that_is_all
from bot.coach.turn.draft import Draft
from bot.coach.turn.side_words import asks_for_deals
from bot.coach.understanding.readings import IntentName, IntentReading
from bot.coach.understanding.remarks.complaints import asks_where
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.own_reading import read_own_clauses
from bot.coach.words.reading import read_intent, read_perspective
from bot.coach.words.wish_reading import read_wishes

_ORDERS: Final[frozenset[IntentName]] = frozenset(
    {"help", "privacy", "explain", "language", "back", "skip", "stop", "later", "restart"}
)
# Who is asked for one after the other until there is nobody else.
_LISTED: Final = frozenset({"people", "differ", "rivals"})
# Fewer words behind a no are an order: "no. stop".
_TOLD: Final = 3
# What may be asked of a paused conversation without waking it.
_LEAVE_ASLEEP: Final[frozenset[IntentName]] = frozenset(
    {"help", "privacy", "thanks", "stop", "later", "other_deal", "language", "explain"}
)


def take(draft: Draft, said: Utterance) -> bool:
    """Do what the words order. False where they order nothing."""
    intent = _intent(draft, said)
    aside = asides.INTENTS.get(intent.name) if intent.name is not None else None
    if intent.name in {"later", "unknown"} and _goes_on_to_our_move(draft, said):
        return False
    if intent.name == "explain" and draft.open_question_id == "action" and _says_what_we_do(draft, said):
        return False
    if intent.name == "stop" and draft.open_question_id in _LISTED and _ends_the_list(said):
        # "Nope thats it" ends the list, not the talk.
        return False
    if aside is None or (intent.name == "unknown" and not_known.told_behind(draft, said) is not None):
        return False
    aside(phases.awake(draft) if intent.name not in _LEAVE_ASLEEP else draft, intent)
    return True


def _goes_on_to_our_move(draft: Draft, said: Utterance) -> bool:
    """Whether what sounds like "later" or "not known" goes on to our move: "offerte nog niet verstuurd, doe ik morgen"."""
    clauses = read_own_clauses(said, draft.language, draft.today, draft.context.zone)
    return (
        draft.has_deal and len(clauses) > 1 and clauses[-1].ours == "to_do" and clauses[-1].when is not None
    )


def _ends_the_list(said: Utterance) -> bool:
    """Whether a no says that whoever is known is everybody, whatever else is told behind it."""
    rest = behind_a_no(said)
    return that_is_all(said) or (rest is not None and len(rest.words) >= _TOLD)


def _says_what_we_do(draft: Draft, said: Utterance) -> bool:
    """Whether words that sound like "give me an example" surely tell what we do: "ik zet een voorbeeldtruck neer"."""
    told = read_perspective(said, draft.language, "q3", draft.context.policy.perspective)
    return told.label == "seller" and told.act


def is_order(draft: Draft, text: str) -> bool:
    """Whether words are meant for the coach, and tell nothing of a deal."""
    said = utterance(text)
    wishes = read_wishes(said, draft.language, draft.today, draft.zone)
    return _intent(draft, said).name in _ORDERS or asks_for_deals(said) or wishes.wishes != ()


def _intent(draft: Draft, said: Utterance) -> IntentReading:
    """The command that the words are read as, and what goes with it."""
    # "Hiya, me again" is hello, and "where do you get this from?" no command, whatever they are worded like.
    plain = small_talk(said) or asks_where(said.fold)
    intent = read_intent(said, draft.language, None if plain else draft.context.policy.commands)
    if intent.name == "restart" and (instead := _SCRAPPED.fullmatch(said.text.strip())) is not None:
        # "Scrap that, it's Wednesday" starts nothing over: it says what it is instead.
        intent = replace(intent, name="correction", argument=instead.group("instead"))
    if intent.name == "correction" and intent.argument is not None:
        intent = replace(intent, argument=_whole(said.text, intent.argument))
    return intent


def _whole(text: str, argument: str) -> str:
    """A correction with all that follows it: "IT test, directie bespreekt, CEO tekent" is one answer."""
    start = text.find(argument)
    rest = text[start:] if start >= 0 else argument
    # What is not so, said in the correction itself, ends it nowhere: "no, it's not there yet, treasurer releases it".
    return argument if _INSTEAD.search(rest, len(argument)) else rest


_SCRAPPED: Final = later(
    r"(?:scrap|scratch|forget|ignore|strike) (?:that|it|this)\s*[,.;:-]+\s*(?:(?:it|that)'?s |it is |make (?:it|that) )?(?P<instead>\S.*)",
    re.IGNORECASE,
)
_INSTEAD: Final = later(r"\b(?:niet|not|ipv|instead)\b", re.IGNORECASE)
