"""A turn in the making: what is said and recorded so far. Lives inside one call of `advance` and never longer."""

from datetime import date

from bot.coach.basics.derived_ids import id_of
from bot.coach.basics.record import replace
from bot.coach.days.calendars import Calendar, calendar_of
from bot.coach.known.facts import DealFacts, Mark, OpenQuestion, Topic, with_mark
from bot.coach.known.habits import Habits
from bot.coach.turn.context import Context, Need, Turn
from bot.coach.turn.effects import (
    REMARK,
    DealEffect,
    Effect,
    KeepAnswer,
    NoticeShown,
    PutDeal,
    PutOpenQuestion,
    SetHabits,
    SetLanguage,
    evolve,
)
from bot.coach.turn.questions import BY_ID
from bot.coach.turn.replies import Ask, Line, Message, Option, Part, Stamp, Value, values
from bot.coach.turn.state import Answered, Conversation, Pending, Put, Walk
from bot.coach.understanding.text import Language, Utterance


class MoreNeeded(Exception):  # noqa: N818 - control flow inside the core; `advance` turns it into its `Need`
    """The turn cannot go on without something from the memory."""

    def __init__(self, need: Need) -> None:
        """`need` is what the shell must load."""
        super().__init__(need)
        self.need = need


class Draft:
    """The turn so far. `conversation` and `facts` are always what they would be if the turn ended now."""

    def __init__(self, context: Context, conversation: Conversation, facts: DealFacts | None) -> None:
        """Start a turn from a conversation at rest and the facts of its deal."""
        self.context = context
        self.today: date = context.today
        """The person's own calendar day."""
        # The person's deals that this turn looks through: those of the text that it asked for first.
        self.deals = context.deals
        self.before = conversation
        # Where the turn began, whatever conversation it goes on in.
        self.begun = conversation
        self.conversation = conversation
        self._facts = facts
        # What was known of the deal that the turn began with.
        self.found = facts
        self.language: Language = context.person.language
        self.effects: list[Effect] = []
        self.parts: list[Part] = []
        self.sides: list[Option] = []
        self.read_back: list[Topic] = []
        self.switched = False
        # The words that are being read, where something was typed: how sure they are of what they tell stands in them.
        self.said: Utterance | None = None
        # The question that was answered without words worth keeping: an option, a date, "I don't know".
        self.answered: str | None = None
        # Whether the message was found to be news of the deal at hand: no name in it is another customer then.
        self.placed = False
        # Whether what was typed is heard as the first message about a customer is, though something was asked.
        self.hears_story = False
        # A name that may be a new customer's, with what was told of it: asked about when the rest has been taken.
        self.may_be_new: tuple[str, str] | None = None
        # What was told before of another deal, by mistake, and is read again for the one at hand.
        self.told_again: str | None = None
        # Whether what is said is for this moment only.
        self._quiet = False
        # How far each conversation of this turn was heard; the one that is left may be ahead of the one gone on in.
        self._heard = conversation.heard
        # When what this turn takes was sent; of a changed message, when it was sent first.
        self.sent = context.sent
        # Whether an earlier message was corrected than the one that gave the last answer, which stays the last.
        self.corrects_earlier = False
        # Clauses of the message of which nothing is left to keep, though not all of their words became facts.
        self.understood: list[str] = []
        # Clauses that are said to be kept as they were told, whatever of their words became facts.
        self.own_words: list[str] = []
        # Our actions of which the whole clause is among what was understood.
        self.told_whole: set[str] = set()
        self._made = 0

    # -- what is known -------------------------------------------------------------------------------------------

    @property
    def facts(self) -> DealFacts:
        """The deal's facts, with what this turn recorded. Only asked for where a deal is open."""
        if self._facts is None:
            raise LookupError("no deal is open in this conversation")
        return self._facts

    @property
    def has_deal(self) -> bool:
        """Whether a deal is open."""
        return self._facts is not None

    @property
    def habits(self) -> Habits:
        """The person's own settings, with what this turn changed."""
        set_now = [effect.habits for effect in self.effects if isinstance(effect, SetHabits)]
        return set_now[-1] if set_now else self.context.person.habits

    @property
    def zone(self) -> str:
        """The IANA zone by which the person lives, with what this turn changed."""
        return self.habits.zone or self.context.zone

    @property
    def calendar(self) -> Calendar:
        """When the person works and may be spoken to, with what this turn changed."""
        return calendar_of(self.habits, self.zone, self.context.zone)

    @property
    def walk(self) -> Walk:
        """The visit under way. Only asked for in phases that have one."""
        if self.conversation.walk is None:
            raise LookupError("no walk is under way in this conversation")
        return self.conversation.walk

    @property
    def deal_id(self) -> str:
        """The id of the open deal."""
        return self.facts.deal.id

    @property
    def open_question_id(self) -> str | None:
        """The question of the walk that is open; for a mirror question, the one it stands over."""
        pending = self.conversation.pending
        if pending is None or self.conversation.phase not in {"asking", "mirroring"}:
            return None
        return (pending.about or "steps") if pending.question == "mirror" else pending.question

    def new_id(self) -> str:
        """The next id of this turn: the nth id of a turn is always the same."""
        self._made += 1
        return id_of(f"{self.context.turn_id}:{self._made}")

    # -- what is recorded ----------------------------------------------------------------------------------------

    def record(self, *effects: Effect) -> None:
        """Record effects, and see the facts through them from now on."""
        for effect in effects:
            self.effects.append(effect)
            if self._facts is not None:
                self._facts = evolve(self._facts, effect)

    def record_of(self, deal_id: str, effect: DealEffect) -> None:
        """Record an effect on one of the person's own deals, which need not be the one that is open."""
        if self._facts is not None and self._facts.deal.id == deal_id:
            self.record(effect)
        else:
            self.effects.append(effect)

    def start_deal(self, facts: DealFacts, conversation: Conversation) -> None:
        """Go on in another conversation, about this deal."""
        self._facts = facts
        self._go_on_in(conversation)

    def leave_deal(self, lobby: Conversation) -> None:
        """Go on in the conversation without a deal."""
        self._facts = None
        self._go_on_in(lobby)

    def _go_on_in(self, conversation: Conversation) -> None:
        self.before = conversation
        self.conversation = conversation
        self.switched = True
        self._heard = max(self._heard, conversation.heard)

    def mark(self, topic: Topic, mark: Mark) -> None:
        """Note how far a topic is; an answer resolves what was open about it, not knowing opens it."""
        deal = self.facts.deal
        if self.facts.mark_of(topic) != mark:
            self.record(PutDeal(with_mark(deal, topic, mark, self.today)))
        known = [entry for entry in self.facts.open_questions if entry.topic == topic and not entry.resolved]
        if mark in {"said", "confirmed"}:
            for entry in known:
                self.record(PutOpenQuestion(deal.id, replace(entry, resolved=True)))
        elif mark in {"unknown", "assumed"} and not known:
            self.open_question(topic)

    def open_question(self, topic: Topic) -> None:
        """Raise a question for the customer, once per topic."""
        if not any(entry.topic == topic and not entry.resolved for entry in self.facts.open_questions):
            self.record(PutOpenQuestion(self.deal_id, OpenQuestion(self.new_id(), topic, self.today)))

    def speak(self, language: Language) -> None:
        """Speak this language from now on."""
        self.language = language
        self.record(SetLanguage(language))

    # -- what is shown -------------------------------------------------------------------------------------------

    def say(self, key: str, **given: Value) -> None:
        """Add a sentence; what was said in this turn already is not said again."""
        line = Line(key, values(**given))
        if line not in self.parts:
            self.parts.append(line)

    def say_quietly(self, key: str, **given: Value) -> None:
        """Add a sentence about something that changed nothing: it need not stay in the conversation."""
        self._quiet = not self.parts
        self.say(key, **given)

    def show(self, *parts: Part) -> None:
        """Add parts."""
        self.parts.extend(parts)

    def beside(self, *options: Option) -> None:
        """Offer choices about what was read back, beside the question that follows."""
        self.sides.extend(option for option in options if all(option.id != known.id for known in self.sides))

    def ask(
        self, ask: Ask, *, about: str | None = None, kept: str | None = None, put: Put | None = None
    ) -> None:
        """Ask: the question becomes the one that is open, with what stands beside it."""
        taken = {option.id for option in ask.options}
        options = (*ask.options, *(option for option in self.sides if option.id not in taken))
        self.parts.append(replace(ask, options=options))
        read_back = tuple(self.read_back)
        pending = Pending(ask.question, ask.text, options, about, kept, read_back, ask.picks_date, put)
        self.conversation = replace(self.conversation, pending=pending)

    def to(self, **changes: object) -> None:
        """Change the conversation's own fields."""
        self.conversation = replace(self.conversation, **changes)  # type: ignore[arg-type]  # names are checked at run time

    def to_walk(self, **changes: object) -> None:
        """Change the walk's own fields."""
        walk = replace(self.walk, **changes)  # type: ignore[arg-type]  # names are checked at run time
        self.conversation = replace(self.conversation, walk=walk)

    # -- the end -------------------------------------------------------------------------------------------------

    def finish(self) -> Turn:
        """The turn: unchanged conversations keep their version, so that the buttons shown before stay good."""
        moved = self.switched or self.conversation != self.before or self.before.version == 0
        seen = self.before.version
        after = self._moved(seen + 1) if moved else self.conversation
        if self.parts and not self.context.person.notice_seen:
            self.effects.append(NoticeShown())
            self.parts.insert(0, Line("notice"))
        messages: tuple[Message, ...] = ()
        if self.parts:
            ask = next((part for part in self.parts if isinstance(part, Ask)), None)
            stamp = Stamp(after.id, after.version, ask.question) if ask else None
            quiet = self._quiet and len(self.parts) == 1
            messages = (Message(tuple(self.parts), self.language, stamp, "ephemeral" if quiet else "post"),)
        return Turn(after if moved else None, seen, messages, tuple(self.effects))

    def _moved(self, version: int) -> Conversation:
        """The conversation after a turn that changed it, with what came last and what that answered."""
        walk = self.conversation.walk
        return replace(
            self.conversation,
            version=version,
            walk=None if walk is None else replace(walk, talked=self.today),
            heard=max(self._heard, self.sent or 0),
            answered=self._last_answer(),
            opened=self._opened(),
        )

    def _last_answer(self) -> Answered | None:
        if self.corrects_earlier:
            return self.before.answered
        return self._answered(self.sent) if self.sent is not None else None

    def _opened(self) -> int:
        """When the message was sent that opened the deal: in this turn, or before."""
        here = self.conversation.deal_id
        opens = any(
            isinstance(effect, KeepAnswer) and (effect.question, effect.deal_id) == ("opening", here)
            for effect in self.effects
        )
        return (self.sent or 0) if opens else self.conversation.opened

    def _answered(self, sent: int) -> Answered | None:
        # What was told besides, and is kept as it was told, answers no question.
        kept = [
            effect.question
            for effect in self.effects
            if isinstance(effect, KeepAnswer) and effect.question != REMARK
        ]
        question = kept[-1] if kept else self.answered
        if self.switched or question is None or (question not in BY_ID and question != "next_call"):
            return None
        return Answered(sent, question)
