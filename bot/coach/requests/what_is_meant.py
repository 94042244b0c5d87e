"""What of a deal is meant by words that call nothing by its whole name: that which has the most of them, "the credit union thing"."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record, replace
from bot.coach.keeping import taking_away
from bot.coach.keeping.taking_away import Kind
from bot.coach.route.step_spoken_of import alike
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Option, Word, values
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases

_SMALL: Final = frozenset(
    """the a an de het een that this those these dat die deze dit van of about over met with for voor to in op on at bij thing things stuff bit ding dingen gedoe part
    my mijn our ons onze their hun his her zijn haar is are was all alles too ook also step steps stap stappen action actie acties""".split()
)
_AND: Final = later(
    r"\s*(?:,|&|\+)\s*(?:(?:and|en)\s+)?|\s+(?:and|en|plus)(?:\s+(?:also|ook))?\s+", re.IGNORECASE
)
_BESIDE: Final = later(
    r"\s+(?:too|ook|also|as well|mate|man|joh|hoor|maar|even|please|pls|graag|aub)$", re.IGNORECASE
)
# "Scrap the template, they said no freebies".
_REASON: Final = later(
    r"[,;.(]\s(?!(?:and|en|ook|also|plus)\s).*$|\s(?:want|omdat|because|since|cos|coz)\s.*$", re.IGNORECASE
)
# More choices than that are no choice.
_SHOWN: Final = 5


@record
class Kept:
    """One thing that is kept of a deal, by its kind, id and name."""

    kind: Kind
    id: str
    name: str


def kept(draft: Draft, kinds: Sequence[Kind]) -> tuple[Kept, ...]:
    """All that is kept of these kinds, in the order of the kinds."""
    facts = draft.facts
    coming = facts.next_step
    found: dict[Kind, list[Kept]] = {
        "step": [Kept("step", one.id, one.title) for one in facts.steps if one.status != "not_needed"],
        "next_step": [Kept("next_step", coming.id, coming.what)] if coming is not None else [],
        "action": [Kept("action", one.id, one.what) for one in facts.actions if not one.done],
        "person": [Kept("person", one.id, one.called) for one in facts.people if not one.removed and one.called],
        "rival": [Kept("rival", one.id, one.name) for one in facts.competitors if one.name],
    }  # fmt: skip
    return tuple(one for kind in kinds for one in found.get(kind, ()))


def most_alike(draft: Draft, kinds: Sequence[Kind], what: str) -> tuple[Kept, ...]:
    """What has more of these words than anything else, and more than half of them; several where they have as many."""
    words = [word for word in utterance(what).words if word not in _SMALL]
    weighed = [
        (sum(any(alike(word, other) for other in utterance(one.name).words) for word in words), one)
        for one in kept(draft, kinds)
    ]
    most = max((count for count, _ in weighed), default=0)
    return tuple(one for count, one in weighed if count == most) if 2 * most > len(words) else ()


def only_one(draft: Draft, kinds: Sequence[Kind], what: str) -> Kept | None:
    """The one thing that is meant; None where nothing is, or several may be."""
    found = most_alike(draft, kinds, what)
    return found[0] if len({phrases.without_article(one.name).casefold() for one in found}) == 1 else None


def each(draft: Draft, what: str) -> tuple[str, ...]:
    """The parts of what is named, joined by "and" or a comma, where nothing is called the whole of it."""
    whole = _BESIDE.sub("", what.strip("\"' .!"))
    if taking_away.is_anything(draft, whole):
        return (whole,)
    parts = (_BESIDE.sub("", part.strip("\"' .!")) for part in _AND.split(whole))
    return tuple(part for part in parts if part)


def without_reason(said: Utterance) -> Utterance:
    """An order without why it is given, and without "too"."""
    return utterance(_BESIDE.sub("", _REASON.sub("", said.text).strip(" .!")))


def let_go(draft: Draft) -> None:
    """What was offered to be taken off is of the message before: once something else is typed, it stands beside the question no more."""
    pending = draft.conversation.pending
    if pending is not None and any(option.id.startswith("off:") for option in pending.options):
        left = tuple(option for option in pending.options if not option.id.startswith("off:"))
        draft.to(pending=replace(pending, options=left))


def offer(draft: Draft, kinds: Sequence[Kind], what: str) -> None:
    """Put what may be meant beside the open question, to be taken off in one tap: what is alike, else all there is of the kind."""
    found = most_alike(draft, kinds, what) or kept(draft, kinds)
    pending = draft.conversation.pending
    if pending is None:
        return
    options = tuple(
        Option(
            f"off:{one.kind}:{one.id}",
            Word("option.off", values(what=phrases.shortened(one.name))),
            side=True,
        )
        for one in found[:_SHOWN]
    )
    before = tuple(option for option in pending.options if not option.id.startswith("off:"))
    draft.to(pending=replace(pending, options=(*before, *options)))
