"""Whatever is typed or tapped, in whatever order: the conversation stays whole."""

from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.coach.turn.inputs import Choice, Command
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.replies import Ask, Line, Message, Stamp
from tests.support.core_chat import CoreChat

SAID = [
    "IT test, MT bespreekt, CFO tekent", "eerst intern kijken, dan drie offertes, daarna beslist de eigenaar", "CFO",
    "ja", "nee", "geen budget", "Sanne en inkoop", "ze zijn nu bij het MT", "Sanne legt het vrijdag voor aan het MT",
    "12 juni", "nabellen", "businesscase sturen", "Exact doet mee", "we sturen morgen de offerte", "even afwachten",
    "ze zijn heel positief", "weet ik niet", "wat bedoel je", "help", "terug", "sla maar over", "stop", "later",
    "opnieuw beginnen", "english please", "in het nederlands", "privacy", "nee ik bedoel de CFO", "klopt niet",
    "andere klant: Bouwgroep Noord", "bedankt", "hoi", "they test it, then the board decides", "demo", "2", "9", "1",
    "aanpassen", "zei de klant", "mijn schatting", "kopieer voor CRM", "", "   ", "\u200b", "volgende week dinsdag",
    "ja is gebeurd", "nog niet", "verschoven naar 3 december", "liep anders", "gewonnen!", "toch niet", "verloren aan Exact", "te duur",
    "parkeer deze", "weer open", "deal sluiten", "draag over aan Jan", "ik neem Globex over", "neem terug", "nee bedankt",
    "instellingen", "ik werk ma t/m do, 8:30 tot 16:00", "pauzeer tot maandag", "ik ben er weer", "vraag me maandag weer",
    "nooit meer over deze stap", "tijdzone Blubstad", "ik zit in New York", "geen", "vrij op 5 juni", "werkdagen", "pauze",
    "net gebeld met Acme: IT test nu, 12 juni zit het in het MT, de CFO tekent, ik stuur vrijdag de businesscase",
]  # fmt: skip
CUSTOMERS = ["Acme", "Bouwgroep Noord", "Van Dijk & Zonen"]


class Conversations(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.chat = CoreChat()
        self.shown: list[Message] = []
        self.stamps: list[tuple[Stamp, str]] = []

    def keep(self, messages: tuple[Message, ...]) -> tuple[Message, ...]:
        for message in messages:
            asks = [part for part in message.parts if isinstance(part, Ask)]
            assert len(asks) <= 1
            assert not asks or message.parts[-1] is asks[0]
            ids = [option.id for ask in asks for option in ask.options]
            assert len(ids) == len(set(ids))
            if message.stamp is not None:
                self.stamps.extend((message.stamp, option) for option in ids)
        self.shown = list(messages)
        return messages

    @rule(text=st.sampled_from(SAID))
    def says(self, text: str) -> None:
        assert self.keep(self.chat.say(text)), "every message of a person gets an answer"

    @rule(text=st.text(max_size=60))
    def says_anything(self, text: str) -> None:
        assert self.keep(self.chat.take_text(text))

    @rule(customer=st.sampled_from(CUSTOMERS))
    def opens(self, customer: str) -> None:
        self.keep(self.chat.take(Command("open", customer)))

    @rule(
        command=st.sampled_from(
            ["hello", "help", "deals", "privacy", "summary", "export", "settings", "pause", "resume", "prep"]
        )
    )
    def commands(self, command: str) -> None:
        self.keep(self.chat.take(Command(command)))  # type: ignore[arg-type]  # sampled from the names

    @precondition(lambda self: self.chat.active.pending and self.chat.active.pending.options)
    @rule(place=st.integers(0, 20))
    def taps(self, place: int) -> None:
        pending = self.chat.active.pending
        assert pending is not None
        option = pending.options[place % len(pending.options)]
        assert self.keep(self.chat.tap(option.id))

    @precondition(lambda self: self.stamps)
    @rule(place=st.integers(0, 500))
    def taps_an_old_button(self, place: int) -> None:
        stamp, option = self.stamps[place % len(self.stamps)]
        active = self.chat.active
        known = (active, *self.chat.conversations.values())
        current = any(
            there.pending is not None
            and stamp == Stamp(there.id, there.version, there.pending.question)
            # A conversation whose deal is not there any more is none.
            and (there.deal_id is None or there.deal_id in self.chat.deals)
            for there in known
        )
        before = (dict(self.chat.deals), active)
        messages = self.keep(self.chat.take(Choice(option, stamp)))
        if not current:
            assert (self.chat.deals, self.chat.active) == before
            assert [part.key for message in messages for part in message.parts if isinstance(part, Line)][
                -1
            ] == "stale"

    @rule()
    def taps_what_was_never_offered(self) -> None:
        before = (dict(self.chat.deals), self.chat.active)
        self.keep(self.chat.take(Choice("step:of-somebody-else")))
        assert before[0] == self.chat.deals
        assert before[1].pending == self.chat.active.pending

    @rule(days=st.integers(1, 40))
    def time_passes(self, days: int) -> None:
        self.chat.now += timedelta(days=days)

    @precondition(lambda self: self.chat.active.phase in {"asking", "mirroring"})
    @rule()
    def stops(self) -> None:
        pending = self.chat.active.pending
        before = dict(self.chat.deals)
        self.keep(self.chat.say("stop"))
        assert self.chat.active.phase == "paused"
        assert self.chat.active.pending == pending
        assert self.chat.deals == before

    @invariant()
    def a_first_walk_keeps_its_promise(self) -> None:
        walk = self.chat.active.walk
        if walk is not None and self.chat.active.phase in {"asking", "mirroring"}:
            waits = set(walk.done) | (
                {self.chat.active.pending.question} if self.chat.active.pending else set()
            )
            assert len(waits & set(BY_ID)) <= self.chat.policy.first_walk_waits or walk.only is not None

    @invariant()
    def an_open_question_stands_in_every_asking_phase(self) -> None:
        if self.chat.active.phase in {"asking", "mirroring", "choosing", "closing"}:
            assert self.chat.active.pending is not None

    @invariant()
    def one_current_next_step(self) -> None:
        for facts in self.chat.deals.values():
            assert sum(step.happened is None for step in facts.next_steps) <= 1
            assert [step.order for step in facts.steps] == sorted(step.order for step in facts.steps)
            assert len({entry.topic for entry in facts.deal.marks}) == len(facts.deal.marks)


TestConversations = pytest.mark.soak(Conversations.TestCase)
# A thousand runs in the suite, more where the profile asks for more.
TestConversations.settings = settings(
    max_examples=max(1_000, settings().max_examples), stateful_step_count=15
)
