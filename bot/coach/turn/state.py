"""The conversation's state: where it is and what it waits for. Facts are not in it.

One conversation per person and deal, and one without a deal (the lobby) where a deal is named. The JSON form carries
`schema`; `upgrade` takes older forms to the current one.
"""

from datetime import date
from typing import Literal

from bot.coach.basics.record import record
from bot.coach.known.facts import Topic
from bot.coach.turn.replies import Line, Option

SCHEMA = 5

# idle: nothing asked. choosing: which deal? asking: a question of the walk is open. mirroring: the one extra question
# over an open question. closing: the summary is shown and everything on it is optional. paused: stopped, resumable.
# setting: how the coach itself is to behave is being changed.
Phase = Literal["idle", "choosing", "asking", "mirroring", "closing", "paused", "setting"]
WalkKind = Literal["first", "return", "check_in"]
# again: the new answer takes the place of the old one. kept_apart: what was said was kept in their own words, and the
# question put once more. once_more: what became of the step was not told in what was said of it.
Put = Literal["again", "kept_apart", "once_more"]


@record
class Pending:
    """The open question as it was put, with the options shown.

    `about` is the record it is about (a person, a rival, a question being mirrored). `kept` is text that waits for
    this answer to find its place. `read_back` names the topics shown for approval beside it. `put` tells why it is put for
    another time, None the first time.
    """

    question: str
    text: Line
    options: tuple[Option, ...] = ()
    about: str | None = None
    kept: str | None = None
    read_back: tuple[Topic, ...] = ()
    picks_date: bool = False
    put: Put | None = None


@record
class Walk:
    """One visit to a deal.

    `done` holds the questions answered, passed over or left open in this visit: with the open one they are what the
    visit waited for; a check-in notes in it as well how the step went (`checkin`). `trail` is the order they were asked in, for going back. `anew` asks everything again. `changed`
    are the topics the person said are different now. `only` is the question being edited outside that order. `told` holds what
    was told in this visit and kept in the person's own words, and is offered where a question comes that it may answer; empty in
    its place once it was taken. `talked` is the person's own day of its last turn, None where nobody knows.
    """

    id: str
    kind: WalkKind
    started: date
    done: tuple[str, ...] = ()
    trail: tuple[str, ...] = ()
    mirrored: tuple[str, ...] = ()
    changed: tuple[Topic, ...] = ()
    anew: bool = False
    only: str | None = None
    told: tuple[str, ...] = ()
    talked: date | None = None


@record
class Answered:
    """Which message gave the last answer, by when it was sent (`Context.sent`), and which question it answered."""

    at: int
    question: str


@record
class Conversation:
    """A conversation at rest. `version` grows by one with every turn that changes it.

    `came_from` is the deal that was left for this one and is offered again at the end, with its customer's name. `heard`
    is when the last thing that moved it was sent: what was sent before that and comes in later is out of order.
    `answered` is there while the last thing was an answer in words. `opened` is when the message was sent that opened the
    deal, the last time it was opened in words; 0 where nobody knows.
    """

    id: str
    deal_id: str | None
    version: int = 0
    phase: Phase = "idle"
    pending: Pending | None = None
    walk: Walk | None = None
    came_from: tuple[str, str] | None = None
    heard: int = 0
    answered: Answered | None = None
    opened: int = 0
    schema: int = SCHEMA
