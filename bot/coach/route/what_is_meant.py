"""What of a deal is meant by words that call nothing by its whole name: that which has the most of them, "the credit union thing"."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record, replace
from bot.coach.basics.titles import TITLES
from bot.coach.keeping import taking_away, told_besides
from bot.coach.keeping.taking_away import Kind
from bot.coach.known.facts import BuyingStep, Person
from bot.coach.route.step_spoken_of import alike
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Option, Word, values
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import is_numbered_step, match_step

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
    """One thing that is kept of a deal, by its kind, id and name; `also`: what else it is called."""

    kind: Kind
    id: str
    name: str
    also: tuple[str, ...] = ()


def kept(draft: Draft, kinds: Sequence[Kind]) -> tuple[Kept, ...]:
    """All that is kept of these kinds, in the order of the kinds."""
    facts = draft.facts
    coming = facts.next_step
    found: dict[Kind, list[Kept]] = {
        "step": [Kept("step", one.id, one.title) for one in facts.steps if one.status != "not_needed"],
        "next_step": [Kept("next_step", coming.id, coming.what)] if coming is not None else [],
        "action": [Kept("action", one.id, one.what) for one in facts.actions if not one.done],
        "person": [Kept("person", one.id, one.called, _names(one)) for one in facts.people if not one.removed and one.called],
        "rival": [Kept("rival", one.id, one.name) for one in facts.competitors if one.name],
        "remark": [Kept("remark", str(one.id), one.words) for one in told_besides.told_of(draft, draft.deal_id)] if "remark" in kinds else [],
    }  # fmt: skip
    return tuple(one for kind in kinds for one in found.get(kind, ()))


def _names(person: Person) -> tuple[str, ...]:
    return tuple(name for name in (person.name, person.role) if name)


def fitting(draft: Draft, kinds: Sequence[Kind], what: str) -> tuple[Kept, ...]:
    """What these words mean, of all that is kept: what is called just so, else what has the most of them, and more than half.

    Of several that fit as well the one that the open question is about is meant. All of them where that is none.
    """
    if is_numbered_step(utterance(what)):
        return _numbered(draft, what) if "step" in kinds else ()
    best = most_of(draft, kept(draft, kinds), what)
    pending = draft.conversation.pending
    about = [one for one in best if pending is not None and one.id == pending.about]
    return _once(draft, about or best)


def _numbered(draft: Draft, what: str) -> tuple[Kept, ...]:
    """The step with that place on their route, as it was shown."""
    shown = kept(draft, ("step",))
    place = match_step(utterance(what), [one.name for one in shown], draft.language)
    return (shown[place],) if place is not None else ()


def most_of(draft: Draft, there: Sequence[Kept], what: str) -> tuple[Kept, ...]:
    """Those of some that are called just so, else those that have the most of these words, and more than half of them."""
    words = _telling(what)
    weighed = [(_fit(draft, one, what, words), one) for one in there]
    most = max((fit for fit, _ in weighed), default=(False, 0, 0))
    return tuple(one for fit, one in weighed if fit == most) if 2 * most[1] > len(words) else ()


def step(draft: Draft, called: str) -> BuyingStep | None:
    """The step that is called so; of several the last one, for the route is shown as it has become."""
    steps = draft.facts.steps
    place = match_step(utterance(called), [step.title for step in steps], draft.language)
    if place is not None:
        return steps[place]
    found = fitting(draft, ("step",), called)
    return draft.facts.step(found[-1].id) if found else None


def is_pointed_at(what: str) -> bool:
    """Whether what is meant is only pointed at: "it", "die twee"."""
    return set(utterance(what).words) <= _POINTS


_POINTS: Final = frozenset(
    "maar even er hem m die dat deze dit het t ze haar them it that this those him her".split()
)


def is_called(draft: Draft, one: Kept, what: str) -> bool:
    """Whether something is called by all of these words that tell anything."""
    words = _telling(what)
    return _fit(draft, one, what, words)[1] == len(words)


def is_all_of(draft: Draft, step: BuyingStep, what: str) -> bool:
    """Whether a step is called by its place, or by all of these words that tell anything."""
    return is_numbered_step(utterance(what)) or names_all(step.title, what)


_FORMS: Final = ("s", "es", "en", "e", "t", "ing", "ed")


def names_all(name: str, what: str) -> bool:
    """Whether each of these words that tell anything stands in a name, in a form of its own: of a "testserver" no test is named."""
    there = utterance(name).words
    return all(
        any(
            word == other or any(word == other + end or other == word + end for end in _FORMS)
            for other in there
        )
        for word in _telling(what)
    )


def ask_which(draft: Draft, found: Sequence[Kept]) -> None:
    """Ask which of several is to be taken off, each with one tap."""
    draft.say("changing.which")
    put(draft, found)


def _telling(text: str) -> tuple[str, ...]:
    """The words of a text that tell what is meant; all of them where each is small."""
    words = tuple(word.removesuffix("'s").strip(".") for word in utterance(text).words)
    return tuple(word for word in words if word not in _SMALL and word not in TITLES) or words


def _fit(draft: Draft, one: Kept, what: str, words: Sequence[str]) -> tuple[bool, int, int]:
    """Whether something is called just so, how many of these words it is called by in any form, and how many as they stand."""
    names = (one.name, *one.also)
    just = set(words)
    if any(set(_telling(name)) == just for name in names):
        return True, len(words), len(words)
    just_so = max(len(just & set(utterance(name).words)) for name in names)
    shared = max(
        sum(any(alike(word, other) for other in utterance(name).words) for word in words) for name in names
    )
    if one.kind in {"step", "next_step"} and taking_away.step_called(what, [one.name], draft.language) == 0:
        return False, len(words), just_so
    return False, shared, just_so


def _once(draft: Draft, found: Sequence[Kept]) -> tuple[Kept, ...]:
    """Each thing once: a step of the route that is expected next is that step."""
    coming = draft.facts.next_step
    steps = {one.id for one in found if one.kind == "step"}
    served = coming is not None and coming.serves in steps
    return tuple(one for one in found if not (served and one.kind == "next_step"))


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
    put(draft, fitting(draft, kinds, what) or kept(draft, kinds))


def put(draft: Draft, found: Sequence[Kept]) -> None:
    """Put these beside the open question, each to be taken off in one tap."""
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
