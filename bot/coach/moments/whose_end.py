"""Whose end a message tells of: what a rival won we lost, and a deal that is said to go on has not ended."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.finding.deal_meant import is_part_of_name
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import EndingReading
from bot.coach.understanding.text import Utterance, utterance


def from_our_side(draft: Draft, reading: EndingReading, said: Utterance) -> EndingReading:
    """What a rival won we lost: "Penta won", with Penta in the race."""
    if reading.ending != "won" or not draft.has_deal:
        return reading
    for clause in _CLAUSES.split(said.fold):
        won = _WON.fullmatch(clause.strip(" .!"))
        rivals = draft.facts.competitors if won is not None else ()
        for rival in rivals:
            if won is not None and utterance(rival.name).fold == won["name"]:
                return replace(reading, ending="lost", account=None, rival=rival.name)
    return reading


_WON: Final = later(
    r"(?P<name>\S+(?: \S+){0,3}?) (?:has |have |heeft |hebben |is )?(?:dus |het |it |toch )?(?:won|gewonnen|geworden)(?: (?:it|the deal|het))?"
)
# That a deal goes on is said beside another one that ended.
_ON: Final = later(
    r"(?:(?:and|en|but|maar) )?(?P<name>\S+(?: \S+){0,2}?)(?: is| are|'s| zijn)? (?:still (?:going|on|open|alive|running|in play)|(?:loopt|gaat|lopen|gaan) (?:nog|gewoon|wel|nog wel|gewoon nog)?(?: ?(?:steeds|altijd|door|verder))?)\b"
)
_CLAUSES: Final = later(r"[.!;,\n]+\s+")


def goes_on(draft: Draft, said: Utterance) -> bool:
    """Whether a clause says of the deal at hand that it goes on, so that what ended is another."""
    if not draft.has_deal:
        return False
    found = (_ON.match(clause) for clause in _CLAUSES.split(said.fold))
    return any(one is not None and is_part_of_name(draft.facts.deal, one["name"]) for one in found)


def tells_of_the_step(draft: Draft, said: Utterance) -> bool:
    """Whether good news, told where a step of theirs is asked about, is about that step: the deal is not named in it."""
    pending = draft.conversation.pending
    asked = pending is not None and pending.question == "happened"
    return asked and not any(word in _OF_THE_DEAL or word.startswith("gewon") for word in said.words)


_OF_THE_DEAL: Final = frozenset({"deal", "order", "opdracht", "won", "klant", "customer"})
