"""What the tests of the core share: looking at what was said, and a walk in both languages."""

from collections.abc import Iterable
from copy import copy
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from bot.coach.known.facts import Deal, DealFacts, PersonFacts, Topic
from bot.coach.turn.context import Context, LoadedRemarks
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Ask, Card, Checklist, Line, Message, Option, PlainText, ReadBack
from bot.coach.turn.state import Conversation, Walk
from bot.coach.understanding.text import Language
from bot.wording import Wording
from tests.support.core_chat import CoreChat

Messages = tuple[Message, ...]
TODAY = date(2026, 5, 4)
NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
ROUTE: dict[Language, str] = {
    "nl": "IT test, MT bespreekt het, CFO tekent",
    "en": "IT tests, the board discusses, CFO signs",
}
# A first walk in taps and words that both languages read alike; what is typed holds no date.
TOLD: dict[str, dict[Language, str]] = {
    "steps": ROUTE,
    "unbudgeted": {"nl": "via de ondernemingsraad", "en": "through the works council"},
    "people": {"nl": "inkoop en IT", "en": "procurement and IT"},
    "next_step": {"nl": "Sanne legt het voor aan het MT", "en": "Sanne presents it to the board"},
    "action": {"nl": "referentiebezoek regelen", "en": "arrange a reference visit"},
    "recap": {"nl": "niets nieuws", "en": "nothing new"},
    "value": {"nl": "cijfers voor het MT", "en": "figures for the board"},
    "rivals": {"nl": "Exact", "en": "Exact"},
    "rival_detail": {"nl": "lage prijs", "en": "a low price"},
}


def keys(messages: Iterable[Message]) -> list[str]:
    """The catalogue keys of the sentences said, the question's own left out."""
    return [part.key for message in messages for part in message.parts if isinstance(part, Line)]


def ask_of(messages: Messages) -> Ask:
    """The question of the last message."""
    ask = messages[-1].ask
    assert ask is not None
    return ask


def asked(messages: Messages) -> str:
    return ask_of(messages).question


def open_question(chat: CoreChat) -> str | None:
    """The question that is open, if any."""
    return chat.active.pending.question if chat.active.pending is not None else None


def ids(options: Iterable[Option], *, side: bool) -> list[str]:
    """The choices of a question, or (`side`) what stands beside it; ids of records left out."""
    return [option.id if side else option.id.partition(":")[0] for option in options if option.side is side]


def shown(messages: Messages) -> str:
    """Every word of the messages, in the language each was made in: a key without a text raises."""
    return "\n".join(text for message in messages for text in _texts(message))


def _texts(message: Message) -> Iterable[str]:
    wording = Wording(message.language, today=TODAY)
    for part in message.parts:
        match part:
            case Line():
                yield wording.text(part)
            case Ask():
                yield wording.text(part.text)
                yield from (wording.label(option) for option in part.options)
                if part.hint is not None:
                    yield wording.text(part.hint)
            case Checklist(items):
                yield from (item.title for item in items)
            case ReadBack(items):
                for item in items:
                    yield from (wording.text(item.label), wording.text(item.text))
            case Card() | PlainText():
                yield wording.text(part.title)
                for row in part.rows:
                    yield from (wording.text(row.label), *(wording.text(line) for line in row.lines))


def another(chat: CoreChat) -> CoreChat:
    """The same chat once more, to take another way from here."""
    twin = copy(chat)
    twin.deals, twin.conversations, twin.answers = (
        dict(chat.deals),
        dict(chat.conversations),
        list(chat.answers),
    )
    return twin


def walked(*said: str, language: Language = "nl") -> CoreChat:
    """A chat in which this was said; what starts with "!" is tapped."""
    chat = CoreChat(language)
    for text in said:
        say(chat, text)
    return chat


def say(chat: CoreChat, text: str) -> Messages:
    return chat.tap(text[1:]) if text.startswith("!") else chat.say(text)


def tell(chat: CoreChat) -> Messages:
    """Answer the open question as somebody who knows, by a tap or in words."""
    question = open_question(chat)
    assert question is not None
    taps = {
        "final_yes": "alone",
        "budget": "approved",
        "stage": "comparing",
        "differ": "nobody",
        "recap": "same",
        "happened": "happened",
        "slip_reason": "postponed",
        "still_real": "keep",
        "first_needed": "nothing",
    }
    if question == "position":
        return chat.tap(f"step:{chat.facts.steps[0].id}")
    if question in taps and any(option.id == taps[question] for option in _pending_options(chat)):
        return chat.tap(taps[question])
    if question == "final_yes":
        return chat.take_text("CFO")
    if question in {"next_step_date", "new_date", "know_more", "follow_up"}:
        return chat.tap(next(option.id for option in _pending_options(chat)))
    return chat.take_text(TOLD[question][chat.person.language])


def _pending_options(chat: CoreChat) -> tuple[Option, ...]:
    return chat.active.pending.options if chat.active.pending is not None else ()


def first_walk(language: Language = "nl", *, upto: str | None = None) -> CoreChat:
    """A first walk told by somebody who knows, up to (not including) a question, or to its summary."""
    chat = walked("/coach Acme", language=language)
    while chat.active.phase == "asking" and open_question(chat) != upto:
        tell(chat)
    return chat


def until(chat: CoreChat, question: str) -> CoreChat:
    """Go on telling until this question is open."""
    while open_question(chat) != question:
        assert chat.active.phase == "asking", f"{question} was never asked"
        tell(chat)
    return chat


def worth(chat: CoreChat, value: int) -> CoreChat:
    """The open deal is worth this much."""
    facts = chat.facts
    chat.deals[facts.deal.id] = replace(facts, deal=replace(facts.deal, value=Decimal(value)))
    return chat


def open_topics(facts: DealFacts) -> set[Topic]:
    """What is still to be asked of the customer."""
    return {entry.topic for entry in facts.open_questions if not entry.resolved}


def draft_of(facts: DealFacts | None = None, *, walk: Walk | None = None, language: Language = "nl") -> Draft:
    """A turn about a deal, to record into without a conversation around it."""
    facts = facts or DealFacts(Deal("d1", "Acme", "me"))
    walk = walk or Walk("walk-1", "first", TODAY)
    person = PersonFacts("me", "Karin", language, notice_seen=True)
    context = Context(NOW, "Europe/Amsterdam", person, "turn", remarks=(LoadedRemarks(facts.deal.id, ()),))
    return Draft(context, Conversation("c1", "d1", 1, "asking", walk=walk), facts)
