"""A strict fake Slack, for tests over real HTTP and for use by hand (`python -m tests.support.slack`).

    async with FakeSlack(events_url="http://127.0.0.1:3000/slack/events") as slack:   # over="socket" for Socket Mode
        ann = slack.person("U0001", "ann", locale="nl-NL")     # SLACK_API_URL is slack.api_url
        said = await ann.say("just spoke with Acme")           # said.ok, said.attempts, said.message
        await slack.until(lambda: slack.posts("U0001"))        # waits for it, no sleep
        await ann.tap("Yes"); await ann.choose("Step", "IT test"); await ann.pick_date("day", "2026-03-13")
        await ann.command("/coach help"); await ann.submit({"Who signs": "CFO"})       # .trouble, .errors
        slack.faults.script("chat.postMessage", faults.reset(effect=True), None, faults.limited("30"))
        slack.faults.by_chance("*", {faults.silence(effect=True): 0.1}, seed=7)
        slack.rates.limit("chat.postMessage", per_second=1, by="channel")
        assert slack.called("chat.postMessage")[-1].effect     # and .args, .outcome, .at, .token

Beyond Slack: an unknown argument, a message without `text`, and texts over 4,000 characters are always refused.
Less than Slack: attachments, files, external menus and other blocks than those in `blocks.py` are not known to it;
it checks no mrkdwn, and never switches off an event subscription that fails.
"""

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
