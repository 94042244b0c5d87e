"""What is told beside who signs, read as any news is: who else has a part in it, who is against it, the money, rivals and days."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.people import people_told, signing_apart, voices_beside
from bot.coach.route import route_corrections
from bot.coach.told import telling, told_route
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Ask, Part
from bot.coach.understanding.text import Utterance

# "Not before June" says when, and nothing that anybody does.
_ONLY_WHEN: Final = later(
    r"(?:(?:maar|but|wel|only|alleen|pas|not|niet|nooit|never|liefst|preferably|even|meer) )*(?:na|after|voor|before|tegen|by|until|tot|vanaf|from|sinds|since|in|dit|deze|this|next|volgend\w*|als|when|once|zodra)\b(?: [\w/.-]+){1,3}"
)


def hear(draft: Draft, beside: Utterance, of: Utterance | None = None) -> tuple[Part, ...]:
    """Keep what is told beside who signs; what it is read back with, which is said behind whoever signs.

    `of`: what says who signs, in front of it; "he" is whoever is named there.
    """
    told_of_them = beside if of is None else signing_apart.with_subject(of, beside, draft.language)
    said, before = draft.said, len(draft.parts)
    if _ONLY_WHEN.fullmatch(beside.fold.strip(" .!")) is not None:
        draft.own_words.append(beside.text)
        return ()
    people_told.take_consulted(draft, beside)
    people_told.take_views(draft, told_of_them)
    voices_beside.take(draft, beside)
    route = route_corrections.headed_part(beside)
    if route is None or not told_route.take(draft, route):
        telling.take(draft, told_of_them, apart_from={"final_yes", "steps"})
    draft.said = said
    told = tuple(dict.fromkeys(draft.parts[before:]))
    if not told:
        # Whatever it is of: nothing that was told goes without a word.
        draft.own_words.append(beside.text)
    del draft.parts[before:]
    return told


def read_back(draft: Draft, told: tuple[Part, ...], behind: int) -> None:
    """Say what was kept, behind what was said of who signs and before what is asked."""
    asked = (place for place, part in enumerate(draft.parts[behind:], behind) if isinstance(part, Ask))
    at = next(asked, len(draft.parts))
    draft.parts[at:at] = told
