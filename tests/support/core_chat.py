"""The core on its own, driven like a chat: facts are folded in memory, state goes through the codec after every turn."""

import json
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

from bot.coach.days.calendars import calendar_of
from bot.coach.deciding.nudges import ask_at
from bot.coach.known.deal_summary import DealSummary
from bot.coach.known.facts import Colleague, DealFacts, PersonFacts, Remark, Told
from bot.coach.machine import advance
from bot.coach.rooms.out_of_order import is_late
from bot.coach.turn.codec import decode, encode
from bot.coach.turn.context import (
    Change,
    ChangesWanted,
    ColleaguesLike,
    Context,
    ConversationWanted,
    DealsLike,
    DealsWanted,
    LoadedChanges,
    LoadedConversation,
    LoadedDeal,
    LoadedRemarks,
    LoadedTold,
    Offer,
    OffersMade,
    Policy,
    RemarksWanted,
    ToldWanted,
    Turn,
)
from bot.coach.turn.effects import (
    REMARK,
    DealEffect,
    DeclineOffer,
    DropRemark,
    KeepAnswer,
    NoticeShown,
    PutDeal,
    SetHabits,
    SetLanguage,
    SlipExplained,
    SlipRecorded,
    TakeOver,
    TellColleague,
    evolve,
)
from bot.coach.turn.inputs import Choice, Command, Input, Text
from bot.coach.turn.replies import Message
from bot.coach.turn.state import Conversation
from bot.coach.understanding.text import Language
from bot.resolving import resolve
from bot.wording import Wording

START = datetime.fromisoformat("2026-03-10T10:15:00+01:00")


@dataclass
class CoreChat:
    """One salesperson's conversations and deals."""

    language: Language = "nl"
    now: datetime = START
    zone: str = "Europe/Amsterdam"
    policy: Policy = field(default_factory=Policy)
    person: PersonFacts = field(init=False)
    deals: dict[str, DealFacts] = field(default_factory=dict)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    active: Conversation = field(default_factory=lambda: Conversation("lobby", None))
    answers: list[KeepAnswer] = field(default_factory=list)
    changed_by_others: bool = False
    changes: list[tuple[str, Change]] = field(default_factory=list)
    colleagues: tuple[Colleague, ...] = ()
    offers: tuple[Offer, ...] = ()
    told: list[tuple[str, Message]] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    declined: list[str] = field(default_factory=list)
    turns: int = 0
    # When what is taken next was sent, where the channel says so.
    sent: int | None = None

    def __post_init__(self) -> None:
        self.person = PersonFacts("me", "Karin", self.language)

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        """The same chat once more, to go on apart from this one: what it keeps is records, which never change."""
        twin = copy(self)
        memo[id(self)] = twin
        for name, value in vars(self).items():
            if isinstance(value, dict | list):
                setattr(twin, name, value.copy())
        return twin

    def say(self, text: str) -> tuple[Message, ...]:
        """Type something, or a slash command."""
        if text.startswith("/coach prep"):
            return self.take(Command("prep", text.removeprefix("/coach prep").strip() or None))
        if text.startswith("/coach"):
            return self.take(Command("open", text.removeprefix("/coach").strip() or None))
        if text == "/deals":
            return self.take(Command("deals"))
        if text == "/settings":
            return self.take(Command("settings"))
        if text == "/summary":
            return self.take(Command("summary"))
        return self.take_text(text)

    def take_text(self, text: str) -> tuple[Message, ...]:
        """Type something that is never a command, numbers and labels resolved."""
        if is_late(self.active, self.sent):
            return self.take(Text(text))
        return self.take(resolve(text, self.active.pending, Wording(self.person.language).label))

    def tap(self, option_id: str) -> tuple[Message, ...]:
        """Choose an option by id, as its button would."""
        return self.take(Choice(option_id))

    def take(self, given: Input) -> tuple[Message, ...]:
        """One turn, with everything it asks for."""
        self.turns += 1
        context = Context(
            now=self.now,
            zone=self.person.habits.zone or self.zone,
            person=self.person,
            turn_id=f"turn-{self.turns}",
            policy=self.policy,
            lobby=self.conversations.get("lobby"),
            sent=self.sent,
        )
        for _ in range(6):
            outcome = advance(self.active, given, context)
            if isinstance(outcome, Turn):
                self._keep(outcome)
                return outcome.messages
            if isinstance(outcome, DealsLike):
                recent = [facts for facts in reversed(self.deals.values()) if facts.deal.status != "dropped"]
                context = replace(context, deals=tuple(self._summary(facts) for facts in recent))
            elif isinstance(outcome, ConversationWanted):
                there = next(
                    (known for known in self.conversations.values() if known.id == outcome.conversation_id),
                    None,
                )
                facts = self.deals.get(there.deal_id) if there is not None and there.deal_id else None
                looked = LoadedConversation(outcome.conversation_id, there, facts)
                context = replace(context, conversations=(*context.conversations, looked))
            elif isinstance(outcome, ColleaguesLike):
                context = replace(context, colleagues=(outcome.text, self.colleagues))
            elif isinstance(outcome, OffersMade):
                context = replace(context, offers=self.offers)
            elif isinstance(outcome, ChangesWanted):
                changes = tuple(
                    replace(change, own=not self.changed_by_others)
                    for deal_id, change in self.changes
                    if deal_id == outcome.deal_id
                )
                context = replace(
                    context, changes=(*context.changes, LoadedChanges(outcome.deal_id, changes))
                )
            elif isinstance(outcome, RemarksWanted):
                told = tuple(
                    Remark(place, self.now.date(), answer.text)
                    for place, answer in enumerate(self.answers)
                    if answer.question == REMARK and answer.deal_id == outcome.deal_id
                )
                context = replace(context, remarks=(*context.remarks, LoadedRemarks(outcome.deal_id, told)))
            elif isinstance(outcome, ToldWanted):
                typed = tuple(
                    Told(self.now.date(), answer.question, answer.text)
                    for answer in self.answers
                    if answer.deal_id == outcome.deal_id
                )
                context = replace(context, told=(*context.told, LoadedTold(outcome.deal_id, typed)))
            else:
                wanted = outcome.deal_ids if isinstance(outcome, DealsWanted) else (outcome.deal_id,)
                found = (LoadedDeal(one, self.deals.get(one), self.conversations.get(one)) for one in wanted)
                context = replace(context, loaded=(*context.loaded, *found))
        raise AssertionError("more needs than a turn may have")

    def _summary(self, facts: DealFacts) -> DealSummary:
        deal = facts.deal
        calendar = calendar_of(self.person.habits, self.person.habits.zone or self.zone)
        moment, step = ask_at(facts, self.now, calendar), facts.next_step
        return DealSummary(
            deal.id,
            deal.account,
            deal.topic,
            deal.status,
            self.now.date(),
            speaks_on=None if moment is None else calendar.local_day(moment),
            slips=step.slips if step else 0,
            slip_reasons=step.slip_reasons if step else (),
        )

    def _keep(self, turn: Turn) -> None:
        for effect in turn.effects:
            match effect:
                case KeepAnswer():
                    self._changed(effect.deal_id, effect)
                    self.answers.append(effect)
                case DropRemark(_, place):
                    self.answers[place] = replace(self.answers[place], question="note")
                case SetLanguage(language):
                    self.person = replace(self.person, language=language)
                case SetHabits(habits):
                    self.person = replace(self.person, habits=habits)
                case NoticeShown():
                    self.person = replace(self.person, notice_seen=True)
                case PutDeal(deal):
                    known = self.deals.get(deal.id)
                    self.deals[deal.id] = evolve(known, effect) if known else DealFacts(deal)
                case SlipRecorded() | SlipExplained():
                    pass
                case TellColleague(to, message):
                    self.told.append((to, message))
                case TakeOver(deal_id):
                    self.taken.append(deal_id)
                case DeclineOffer(deal_id):
                    self.declined.append(deal_id)
                case _:
                    self._evolve(effect)
            if isinstance(effect, DealEffect):
                self._changed(effect.deal.id if isinstance(effect, PutDeal) else effect.deal_id, effect)
        for message in turn.messages:
            assert decode(json.loads(json.dumps(encode(message))), Message) == message
        self.offers = tuple(
            offer for offer in self.offers if offer.deal_id not in {*self.taken, *self.declined}
        )
        touched = turn.conversation.deal_id if turn.conversation else None
        if touched in self.deals:
            self.deals[touched] = self.deals.pop(touched)
        if turn.conversation is not None:
            stored = decode(json.loads(json.dumps(encode(turn.conversation))), Conversation)
            assert stored == turn.conversation
            assert stored.version == turn.seen + 1
            self.conversations[stored.deal_id or "lobby"] = stored
            self.active = stored

    def _changed(self, deal_id: str | None, effect: DealEffect | KeepAnswer) -> None:
        turn = f"turn-{self.turns}"
        if deal_id is None:
            return
        if isinstance(effect, KeepAnswer):
            place = len(self.answers)
            drop = DropRemark(deal_id, place) if effect.question == REMARK else None
            self.changes.append((deal_id, Change(turn, self.now, True, drop, effect.question, effect.text)))
        else:
            self.changes.append((deal_id, Change(turn, self.now, True, effect)))

    def _evolve(self, effect: DealEffect) -> None:
        assert not isinstance(effect, PutDeal)
        self.deals[effect.deal_id] = evolve(self.deals[effect.deal_id], effect)

    @property
    def facts(self) -> DealFacts:
        """The facts of the open deal."""
        assert self.active.deal_id is not None
        return self.deals[self.active.deal_id]
