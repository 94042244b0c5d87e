"""What a message leaves in the deal outside the questions of a first talk: the first one of all, news on a later visit, how a step went, a correction, another customer, a choice with words, an end.

A row names its kind (`q`), the moment it is typed at (`at`), what must stand in the deal afterwards (`expect`) and what may
(`maybe`); anything else that came to stand there is untrue. The deal is the same in every row, but for the first messages.
"""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import datetime
from functools import cache
from typing import Final, cast

from bot.app import policy
from bot.coach.deals.newcomer import NEWCOMER
from bot.coach.understanding.text import Language
from tests.support.core_chat import CoreChat

from .deal_faults import ABOUT_PEOPLE, Fault, Wanted, names, specs, worded
from .deal_faults import fits as fits_one
from .deal_left import Left, left_in

KINDS_OF_VISIT: Final = ("first", "news", "followup", "fix", "other", "both", "end")
_TALKED: Final = "2026-11-24T16:05:00+01:00"
_AT: Final[Mapping[str, str]] = {
    "first": _TALKED, "rivals": _TALKED, "checkin": _TALKED,
    "news": "2026-12-02T10:05:00+01:00", "followup": "2026-12-10T10:05:00+01:00",
}  # fmt: skip
_TOLD: Final[Mapping[Language, Sequence[str]]] = {
    "en": (
        "acme steel", "demo, IT tests it, contract", "cfo anna, alone", "1", "2", "1",
        "IT tests it on 8 december", "send them the test plan",
    ),
    "nl": (
        "acme staal", "demo, IT test het, contract", "cfo anna, alleen", "1", "2", "1",
        "IT test het op 8 december", "ik stuur ze het testplan",
    ),
}  # fmt: skip
_A_VOICE: Final[Mapping[Language, str]] = {"en": "bob from IT has a voice", "nl": "bob van IT praat mee"}
_NO_DEAL: Final = Left((), (), (), (), (), "unknown", None, None, (), "", (), (), "None", "open", "", "")


@cache
def at_the_moment(language: Language, moment: str) -> CoreChat:
    """The conversation at its moment."""
    chat = CoreChat(
        language=language, now=datetime.fromisoformat(_TALKED), zone="Europe/Amsterdam", policy=policy()
    )
    asked = None
    if moment == "first":
        chat.say("/coach")
        asked = "which_deal"
    else:
        for words in (*_TOLD[language], _A_VOICE[language]):
            chat.say(words)
        asked = "rivals"
    if moment not in {"first", "rivals"}:
        chat.say("sap")
        asked = "next_call"
    if moment not in {"first", "rivals", "checkin"}:
        chat.tap("skip")
        chat.now = datetime.fromisoformat(_AT[moment])
        asked = None
    if moment == "followup":
        chat.say("/coach")
        chat.say("1")
        asked = "happened"
    pending = chat.active.pending
    assert (pending.question if pending is not None else None) == asked, (moment, pending)
    return chat


def faults(language: Language, moment: str, text: str, expect: Wanted, maybe: Wanted) -> tuple[Fault, ...]:
    """What is wrong after a message; nothing where all that was said is there and nothing else is."""
    chat = deepcopy(at_the_moment(language, moment))
    known = next(iter(chat.deals), None)
    before = left_in(chat.deals[known]) if known is not None else _NO_DEAL
    chat.say(text)
    if known is None and chat.deals:
        known = next(iter(chat.deals))
    if known is None:
        return (Fault("no deal", untrue=False),)
    after = left_in(chat.deals[known])
    if expect.get("dont_know"):
        return () if after == before else (Fault("something, where nothing is known", untrue=True),)
    found = [fault for check in (*ABOUT_PEOPLE, *_CHECKS) for fault in check(before, after, expect, maybe)]
    others = [left_in(facts).customer for deal, facts in chat.deals.items() if deal != known]
    others += _asked_of(chat)
    found += _others(others, expect, maybe)
    pending = chat.active.pending
    asked = pending.question if pending is not None else None
    if asked in _ASK_ON:
        # The step is known, and asked about: its day, or when it is.
        found = [
            fault
            for fault in found
            if fault.what != _NO_NEXT
            or any("date" in spec and spec["date"] for spec in specs(expect, "next"))
        ]
    return (*found, *_status(after, expect, asks=asked == "ending"))


def _asked_of(chat: CoreChat) -> list[str]:
    """The name of whom it is asked, with one tap, whether that is a new customer."""
    pending = chat.active.pending
    if pending is None or pending.text.key != NEWCOMER:
        return []
    return [str(value).casefold() for name, value in pending.text.values if name == "customer"]


def _others(others: Sequence[str], expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    for name in names(expect, "other"):
        if not any(name in one for one in others):
            yield Fault(f"other: {name}", untrue=False)
    for one in others:
        if not any(name in one for name in names(expect, "other") + names(maybe, "other")):
            yield Fault(f"another deal: {one}", untrue=True)


_NO_NEXT: Final = "next step"
_ASK_ON: Final = frozenset({"follow_up", "next_step", "next_step_date", "new_date"})
_ENDS: Final[Mapping[str, tuple[str, ...]]] = {
    "won": ("won",),
    "lost": ("lost",),
    "hold": ("hold", "parked"),
    "open": ("open", "hold"),
}


def _status(after: Left, expect: Wanted, *, asks: bool) -> Iterator[Fault]:
    """An end may be asked about with one tap, where it was told."""
    wanted = _ENDS[str(expect.get("status", "open"))]
    if after.status in wanted or (asks and after.status == "open"):
        return
    yield Fault(f"status: {after.status}", untrue=after.status != "open")


def _called(before: Left, after: Left, expect: Wanted, _maybe: Wanted) -> Iterator[Fault]:
    for name in names(expect, "customer"):
        if name not in after.customer:
            yield Fault(f"customer: {after.customer}", untrue=True)
    if before.customer and "customer" not in expect and after.customer != before.customer:
        yield Fault(f"customer: {after.customer}", untrue=True)
    subject = names(expect, "subject")
    if subject and not any(word in f"{after.subject} {after.customer}" for word in subject):
        yield Fault(f"subject: {after.subject}", untrue=False)


def _gone(_before: Left, after: Left, expect: Wanted, _maybe: Wanted) -> Iterator[Fault]:
    there = [
        *after.signers, *after.voices, *after.against, *after.rivals, *after.steps,
        *(what for what, _ in after.moves), *(after.next_step[:1] if after.next_step else ()),
    ]  # fmt: skip
    for name in names(expect, "gone"):
        if any(name in one for one in there):
            yield Fault(f"still there: {name}", untrue=True)


def _next_step(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    wanted, allowed = specs(expect, "next"), specs(expect, "next") + specs(maybe, "next")
    step = after.next_step
    fits = step is not None and any(fits_one(spec, *step) for spec in allowed)
    if wanted and not fits and (step is None or step == before.next_step):
        yield Fault(_NO_NEXT, untrue=False)
    elif step is not None and step != before.next_step and not fits:
        # What follows on the route once a step is done is asked for by itself.
        follows = step[2] == "None" and any(title in step[0] or step[0] in title for title in after.steps)
        undated = step[2] == "None" and any(worded(spec, step[0]) for spec in allowed)
        if wanted or not follows:
            yield Fault(f"next step: {step}", untrue=not (undated or follows))


def _moves(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    wanted, allowed = specs(expect, "move"), specs(expect, "move") + specs(maybe, "move")
    gone = names(expect, "move_done", "gone") + names(maybe, "move_done", "gone")
    for what, day in after.moves:
        if (what, day) not in before.moves and not any(worded(spec, what) for spec in allowed):
            yield Fault(f"move: {what}", untrue=True)
    for spec in wanted:
        if not any(fits_one(spec, what, day, day) for what, day in after.moves):
            yield Fault(f"move: {spec}", untrue=False)
    for word in names(expect, "move_done"):
        if any(word in what for what, _ in after.moves):
            yield Fault(f"move not done: {word}", untrue=False)
    for what, _ in before.moves:
        over = any(word in what for word in gone) or bool(names(expect, "done")) or "status" in expect
        if not over and not any(what == kept or what in kept for kept, _ in after.moves) and not allowed:
            yield Fault(f"move lost: {what}", untrue=True)


def _rows(wanted: Wanted) -> list[list[str]]:
    return [
        list(map(str.casefold, row)) for row in cast("Sequence[Sequence[str]]", wanted.get("steps") or ())
    ]


def _route(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    wanted, allowed = _rows(expect), _rows(expect) + _rows(maybe)
    left = list(after.steps)
    for row in wanted:
        place = next((at for at, title in enumerate(left) if all(word in title for word in row)), None)
        if place is None:
            yield Fault(f"step: {' '.join(row)} in {after.steps}", untrue=False)
        else:
            left = left[place + 1 :]
    told = [spec for key in ("next", "move") for spec in specs(expect, key) + specs(maybe, key)]
    done = names(expect, "done", "place", "kept") + names(maybe, "done", "place", "kept")
    for title in after.steps:
        if title in before.steps or any(all(word in title for word in row) for row in allowed):
            continue
        if not any(worded(spec, title) for spec in told) and not any(word in title for word in done):
            yield Fault(f"step: {title}", untrue=True)
    taken_off = names(expect, "gone") + names(maybe, "gone")
    for title in before.steps:
        if title not in after.steps and not wanted and not any(word in title for word in taken_off):
            yield Fault(f"step gone: {title}", untrue=True)


def _place(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    place = names(expect, "place")
    if place and place[0] not in after.place:
        yield Fault(f"place: {after.place}", untrue=after.place != before.place and bool(after.place))
    may = names(expect, "done") + names(maybe, "done")
    for word in names(expect, "done"):
        if not any(word in title for title in after.done):
            yield Fault(f"done: {word}", untrue=False)
    for title in after.done:
        # What lies before where they are now is behind them.
        passed = bool(place) and title in after.steps and title != after.place
        if title not in before.done and not passed and not any(word in title for word in may):
            yield Fault(f"done: {title}", untrue=True)
    for word in names(expect, "not_done"):
        if any(word in title for title in after.done):
            yield Fault(f"done: {word}", untrue=True)


def _call(before: Left, after: Left, expect: Wanted, maybe: Wanted) -> Iterator[Fault]:
    right = (expect.get("checkin", before.call), maybe.get("checkin"))
    if after.call not in right:
        yield Fault(f"next call: {after.call}", untrue=after.call != before.call)


_CHECKS: Final = (_called, _gone, _next_step, _moves, _route, _place, _call)
