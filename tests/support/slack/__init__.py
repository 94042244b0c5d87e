"""A strict fake Slack, for tests over real HTTP and for use by hand (`python -m tests.support.slack`)."""

from tests.support.slack import faults
from tests.support.slack.arguments import Call
from tests.support.slack.clock import Clock
from tests.support.slack.hub import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET
from tests.support.slack.inputs import CannotBe
from tests.support.slack.person import Person
from tests.support.slack.sending import Attempt, Delivery, signed
from tests.support.slack.server import FakeSlack
from tests.support.slack.world import Json, Kind, Message, Team, View

__all__ = [
    "APP_TOKEN",
    "BOT_TOKEN",
    "SIGNING_SECRET",
    "Attempt",
    "Call",
    "CannotBe",
    "Clock",
    "Delivery",
    "FakeSlack",
    "Json",
    "Kind",
    "Message",
    "Person",
    "Team",
    "View",
    "faults",
    "signed",
]
