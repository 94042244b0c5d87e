"""What twenty people do all day in a test: they talk, tap, ask for help and mention the coach, and note what was taken."""

from collections import Counter, defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Final

from handlers.slack.render import ANSWER, ERASE
from tests.handlers.slack.seen_alone import Kind
from tests.handlers.slack.server import Server
from tests.support.slack import Delivery, FakeSlack, Json, Person
from tests.support.slack.world import elements_of

# Seconds after which somebody stops waiting for a reply and goes on.
PATIENCE: Final = 1.0
WALK: Final = {
    "nl": (
        "net gebeld met Firma{0} over de verlenging", "IT test, MT bespreekt, CFO tekent", "ja", "aangevraagd bij de directie",
        "1", "niemand", "Sanne legt het vrijdag voor aan het MT", "zei de klant", "donderdag stuur ik haar de businesscase",
        "Exact, en ze zitten nu bij AFAS", "vrijdag",
    ),
    "en": (
        "just spoke with Company{0} about the renewal", "IT test, board discusses, CFO signs", "yes", "requested from the board",
        "1", "nobody", "Sanne puts it to the board on Friday", "the customer said so", "on Thursday I send her the business case",
        "Exact, and they are with AFAS now", "Friday",
    ),
}  # fmt: skip


@dataclass
class Load:
    """What people do, and what of it was answered 200: by its event key, whose it is, and what.

    `caused` is how many lines beside the outbox each person may be shown for what they did.
    """

    slack: FakeSlack
    server: Server
    random: Random
    accepted: dict[str, tuple[str, str]] = field(default_factory=dict)
    opened: set[str] = field(default_factory=set)
    caused: defaultdict[str, Counter[Kind]] = field(default_factory=lambda: defaultdict(Counter))
    over: bool = False

    async def of(self, person: Person, number: int) -> None:
        """One person's day: the next line when the last was answered, or when waiting got too long."""
        user, lines, deal = person.user.id, WALK["nl" if number % 2 else "en"], 0
        while not self.over:
            deal += 1
            for line in lines:
                before = len(self.slack.posts(user))
                await self.server.up.wait()
                await self._do(person, line, f"{number}x{deal}")
                with suppress(AssertionError):
                    await self.slack.until(partial(self._is_told, user, before), PATIENCE)
                if self.over:
                    return

    def _is_told(self, user: str, before: int) -> bool:
        return self.over or len(self.slack.posts(user)) > before

    async def _do(self, person: Person, template: str, deal: str) -> None:
        drawn = self.random.random()
        buttons = _buttons(self.slack, person)
        caused = self.caused[person.user.id]
        if drawn < 0.1:
            sent = await person.command("/coach help")
            self._took(person, sent, "command", sent.payload["trigger_id"], "help")
        elif drawn < 0.2:
            caused["mention"] += 1
            await person.mention("hoe staat het?", "C0001")
        elif drawn < 0.4 and buttons:
            button = self.random.choice(buttons)
            is_answer = button.startswith(f"{ANSWER}:")
            # Any other opens a form: there is nothing to store yet, and one line says so where it did not open.
            caused["not saved" if is_answer else "form"] += 1
            sent = await person.tap(button, message=self.slack.last(person.user.id))
            if is_answer:
                self._took(person, sent, "tap", sent.payload["trigger_id"], button)
        else:
            line = template.format(deal)
            sent = await person.say(line)
            assert sent.message
            self._took(person, sent, sent.message.channel, sent.message.ts, line)
            # Where nothing was open before, a deal is opened at once.
            if sent.ok and template.format("") != template and deal.endswith("x1"):
                self.opened.add(line)

    def _took(self, person: Person, sent: Delivery, place: str, name: str, what: str) -> None:
        # A command and a tap may also be answered "not saved", in words.
        if sent.ok and not sent.answer:
            self.accepted[f"slack:{place}:{name}"] = (person.user.id, what)


def _buttons(slack: FakeSlack, person: Person) -> list[str]:
    posts = slack.posts(person.user.id)
    blocks: list[Json] = posts[-1].blocks if posts else []
    return [
        element["action_id"]
        for block in blocks
        for element in elements_of(block)
        # Whoever erases everything has nothing left to be judged by.
        if element["type"] == "button" and element["action_id"] != ERASE
    ]
