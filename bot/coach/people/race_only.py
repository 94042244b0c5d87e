"""Who alone is a rival, or in place: the others are not, whatever was kept of them."""

from collections.abc import Collection
from typing import Final

from bot.coach.basics.marked_names import places_of
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.known.facts import Competitor, RivalKind
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutCompetitor
from bot.coach.understanding.text import utterance

_ONLY: Final = r"(?:just|only|alleen|enkel|slechts)(?: (?:nog|maar))?(?: (?:de|het|the))? $"
# "Only Acme joins them" leaves the others where they are; "the rivals are only Acme" does not.
_ARE_ONLY: Final = later(rf"(?:\b(?:is|are|zijn|heten)|:) {_ONLY}")
_ONLY_ONE: Final = later(rf"(?<!not )(?<!niet )\b{_ONLY}")


def others(draft: Draft, names: Collection[str], kind: RivalKind) -> tuple[Competitor, ...]:
    """Those whom a message leaves out that says who alone is of this kind; none where it does not say "only" of the first of them."""
    fold = draft.said.fold if draft.said is not None else ""
    called = {utterance(name).fold for name in names}
    start = min((at for name in called for at, _ in places_of(fold, name)), default=-1)
    only = _ONLY_ONE if kind == "incumbent" else _ARE_ONLY
    if start < 0 or only.search(fold[:start]) is None:
        return ()
    return tuple(
        one
        for one in draft.facts.competitors
        if utterance(one.name).fold not in called and kind in ("vendor", one.kind)
    )


def leave_out(draft: Draft, names: Collection[str], kind: RivalKind) -> None:
    """Take those off who are no rivals then, and those who are not in place out of it."""
    for one in others(draft, names, kind):
        gone = replace(one, removed=True) if kind == "vendor" else replace(one, kind="vendor")
        draft.record(PutCompetitor(draft.deal_id, gone))
        if gone.removed:
            draft.say("complaint.gone", what=one.name)
