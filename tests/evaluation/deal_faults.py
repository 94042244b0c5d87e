"""What is wrong in a deal after something was typed: what must stand there (`expect`), what may (`maybe`), and nothing else."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, cast

from bot.coach.basics.record import record

from .deal_left import Left

Wanted = Mapping[str, object]
Spec = Mapping[str, object]


@record
class Fault:
    """What is wrong after an answer: `untrue` stands in the deal and was not said, anything else was said and is lost."""

    what: str
    untrue: bool


def names(wanted: Wanted, *keys: str) -> list[str]:
    found: list[str] = []
    for key in keys:
        names = wanted.get(key) or ()
        found += (
            [names] if isinstance(names, str) else [str(name) for name in cast("Sequence[object]", names)]
        )
    return [name.casefold() for name in found]


def _of_names(
    key: str,
    before: Iterable[str],
    after: Sequence[str],
    *,
    pool: Sequence[str],
    may: Sequence[str],
    want: Sequence[str],
) -> Iterator[Fault]:
    for name in want:
        if not any(name in one for one in pool):
            yield Fault(f"{key}: {name}", untrue=False)
    for one in after:
        if one not in before and not any(name in one or one in name for name in may):
            yield Fault(f"{key}: {one}", untrue=True)


def _people(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    signing = names(expect, "yes") + names(maybe, "yes")
    views = names(expect, "against") + names(maybe, "against")
    heard = [*names(expect, "people", "kept"), *names(maybe, "people"), *views, *signing]
    yield from _of_names(
        "yes", before.signers, after.signers, pool=after.signers, may=signing, want=names(expect, "yes")
    )
    anybody = [*after.voices, *after.against, *after.signers]
    yield from _of_names(
        "people", before.voices, after.voices, pool=anybody, may=heard, want=names(expect, "people")
    )
    yield from _of_names(
        "against",
        before.against,
        after.against,
        pool=after.against,
        may=views,
        want=names(expect, "against"),
    )
    limit = expect.get("yes_limit", maybe.get("yes_limit"))
    if "yes_limit" in expect and expect["yes_limit"] not in after.limits:
        yield Fault("limit", untrue=False)
    if limit is None and after.limits != before.limits:
        yield Fault(f"limit: {after.limits}", untrue=True)


def _race(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    want = names(expect, "rivals")
    may = want + names(maybe, "rivals")
    yield from _of_names("rivals", before.rivals, after.rivals, pool=after.rivals, may=may, want=want)


def _money(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    right = (
        expect.get("budget", before.budget),
        maybe.get("budget"),
        *(() if "budget" in expect else ("words",)),
    )
    if after.budget not in right:
        yield Fault(f"budget: {after.budget}", untrue=after.budget not in {"unknown", "words"})
    if "worth" in expect and after.worth != expect["worth"]:
        yield Fault("worth", untrue=False)
    if after.worth not in (before.worth, expect.get("worth"), maybe.get("worth")):
        yield Fault(f"worth: {after.worth}", untrue=True)


def specs(wanted: Wanted, key: str) -> list[Spec]:
    found = wanted.get(key) or ()
    return [cast("Spec", found)] if isinstance(found, Mapping) else list(cast("Sequence[Spec]", found))


def worded(spec: Spec, text: str) -> bool:
    return all(word in text for word in names(spec, "has"))


def fits(spec: Spec, what: str, first: str, last: str) -> bool:
    """Whether a step or an action is the one that a row speaks of, on its day."""
    return worded(spec, what) and _dated(spec, first, last)


def _dated(spec: Spec, first: str, last: str) -> bool:
    if "date" in spec and not spec.get("month"):
        return last == "None" if spec["date"] is None else first <= str(spec["date"]) <= last
    return str(spec.get("month", "")) in {"", first[:7], last[:7]}


def _next_step(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    wanted, allowed = specs(expect, "next"), specs(expect, "next") + specs(maybe, "next")
    step = after.next_step
    fits = step is not None and any(worded(spec, step[0]) and _dated(spec, *step[1:]) for spec in allowed)
    if step == before.next_step:
        if wanted and not fits:
            yield Fault("next step", untrue=False)
    elif not fits:
        undated = step is not None and step[2] == "None" and any(worded(spec, step[0]) for spec in allowed)
        yield Fault(f"next step: {step}", untrue=not undated)


def _moves(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    wanted, allowed = specs(expect, "move"), specs(expect, "move") + specs(maybe, "move")
    for what, day in after.moves:
        if (what, day) not in before.moves and not any(worded(spec, what) for spec in allowed):
            yield Fault(f"move: {what}", untrue=True)
    for spec in wanted:
        days = [day for what, day in after.moves if worded(spec, what)]
        if not any(_dated(spec, day, day) for day in days):
            yield Fault(f"move: {spec}", untrue=any(day != "None" for day in days))


def _route(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    place = str(expect.get("place", "")).casefold()
    if place and place not in after.place:
        yield Fault(
            f"place: {after.place}", untrue=after.place != before.place and after.place in after.steps
        )
    for word in names(expect, "done"):
        if not any(word in title for title in after.done):
            yield Fault(f"done: {word}", untrue=False)
    told_of = names(expect, "done") + names(maybe, "done", "place")
    if not place:
        if after.place != before.place and after.place in after.steps and not told_of:
            yield Fault(f"place: {after.place}", untrue=True)
        for title in after.done:
            if title not in before.done and not any(word in title for word in told_of):
                yield Fault(f"done: {title}", untrue=True)
    may = specs(expect, "next") + specs(maybe, "next")
    new = [title for title in after.steps if title not in before.steps]
    if set(before.steps) - set(after.steps) or any(
        not any(worded(spec, title) for spec in may) for title in new
    ):
        yield Fault(f"route: {after.steps}", untrue=True)


def _rest(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    right = (expect.get("checkin", before.call), maybe.get("checkin"))
    if after.call not in right:
        yield Fault(f"next call: {after.call}", untrue=after.call != before.call)
    if after.status != before.status:
        yield Fault(f"status: {after.status}", untrue=True)


Check = Callable[[Left, Left, Wanted, Wanted], Iterator[Fault]]
CHECKS: Final[tuple[Check, ...]] = (_people, _race, _money, _next_step, _moves, _route, _rest)
ABOUT_PEOPLE: Final[tuple[Check, ...]] = (_people, _race, _money)
