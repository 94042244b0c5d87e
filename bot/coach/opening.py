"""Ways in: naming a customer, picking a deal, coming back to one, and leaving one for another."""

import re
from datetime import date
from typing import Final

from bot.coach import closing, describing, phrases, recording, telling
from bot.coach.bare_answers import nobody, small_talk, yes_or_no
from bot.coach.context import DealsLike, DealWanted
from bot.coach.draft import Draft, MoreNeeded
from bot.coach.effects import KeepAnswer, PutDeal
from bot.coach.facts import Deal, DealFacts, DealSummary
from bot.coach.reading import SURE_OF_DEAL, normalised_account, read_date, read_deal, read_money
from bot.coach.replies import Ask, Card, CardRow, Line, Option, Word, values
from bot.coach.state import Conversation
from bot.coach.understanding.readings import DealReading, KnownDeal
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.walking import go_on, repeat, start_walk

# A name as typed in answer to "which customer?": longer texts must name one in words the reader knows.
_NAME_WORDS: Final = 5
# Matches closer than this to the best one fit as well.
_AS_GOOD: Final = 8.0
# A message that opens on a customer says that there was a conversation.
_CALLED: Final = frozenset(
    "gebeld gesproken gesprek belde sprak bezoek call called spoke spoken talked meeting visited phone".split()
)
# Said of the deal that waits, never of a new customer.
_GO_ON: Final = frozenset(
    {"verder", "ga verder", "doorgaan", "door", "continue", "go on", "resume", "carry on", "ja", "yes", "ok"}
)


def hello(draft: Draft) -> None:
    """A chat opens: go on where it was, or ask which customer it was."""
    if draft.conversation.phase == "closing":
        # The summary was left as it was: nothing is open any more.
        draft.to(phase="idle", pending=None)
    if draft.conversation.pending is not None and draft.has_deal and draft.conversation.phase != "idle":
        resume(draft)
    else:
        ask_which(draft)


def resume(draft: Draft) -> None:
    """Go on where an unfinished conversation was."""
    pending = draft.conversation.pending
    if pending is None:
        start_walk(draft)
        go_on(draft)
        return
    draft.say("welcome_back", deal=describing.deal_name(draft.facts))
    phase = {"mirror": "mirroring", "next_call": "closing", "edit_menu": "closing"}.get(
        pending.question, "asking"
    )
    draft.to(phase=phase)
    repeat(draft)


def wants_to_go_on(said: Utterance) -> bool:
    """Whether a text only asks to go on with what was left."""
    return said.fold.strip(" .!") in _GO_ON


def ask_which(draft: Draft, key: str = "q.which_deal.ask", kept: str | None = None) -> None:
    """Ask which customer it was about; recent ones are a tap away."""
    deals = known_deals(draft, "")
    to_lobby(draft)
    recent = [deal for deal in deals if deal.status == "open"][: draft.context.policy.recent_deals]
    options = tuple(Option(f"deal:{deal.id}", summary_name(deal)) for deal in recent)
    draft.to(phase="choosing")
    draft.ask(Ask("which_deal", Line(key), options), kept=kept)


def known_deals(draft: Draft, text: str) -> tuple[DealSummary, ...]:
    """The person's deals that a text may be about.

    Raises:
        MoreNeeded: when the shell has not looked for them yet.
    """
    if draft.context.deals is None:
        raise MoreNeeded(DealsLike(text))
    return draft.context.deals


def to_lobby(draft: Draft) -> None:
    """Leave the open deal, which keeps its question, for the conversation without one."""
    if draft.conversation.deal_id is None:
        return
    lobby = draft.context.lobby or Conversation(draft.new_id(), None)
    draft.leave_deal(lobby)


def summary_name(deal: DealSummary) -> Word | str:
    """A deal in a list: the customer, with the topic where there is one."""
    if deal.topic is None:
        return deal.account
    return Word("deal.name", values(customer=deal.account, topic=deal.topic))


def open_by_text(draft: Draft, text: str, *, asked: bool = False, story: str | None = None) -> None:
    """Open the deal a text is about: a known one, one of two that fit, or a new one without ceremony.

    `asked`: the text answers "which customer?", so that a bare name is enough. `story` is what was told before it had a
    customer.
    """
    said = utterance(text)
    deals = known_deals(draft, text)
    reading = read_deal(
        said, draft.language, [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    )
    fitting = _fitting(reading, deals)
    if (
        len(fitting) == 1
        and reading.matches[0].score >= SURE_OF_DEAL
        and not _other_topic(reading, fitting[0])
    ):
        open_deal(draft, fitting[0].id, story or text)
    elif fitting:
        _ask_between(draft, fitting, story or text)
    else:
        account = (
            _readable(reading.account)
            or _spoken_with(said)
            or (phrases.shortened(said.text) if asked and _is_name(draft, said) else None)
        )
        if account is None:
            kept = text if telling.has_room_for_more(said) else None
            unheard = asked and not small_talk(said) and any(char.isalpha() for char in said.text)
            ask_which(draft, "q.which_deal.not_found" if unheard else "q.which_deal.ask", kept)
        else:
            start_new(draft, account, reading.topic, story or text)


# "Zo net acme gesproken": a customer's name without a capital, between the two words that frame it.
_FRAMED: Final = re.compile(
    r"\b(?:net|zojuist|just|zonet|vandaag|gister(?:en)?)\s+(?:met\s+)?(?P<name>[\w&.'-]+(?:\s[\w&.'-]+){0,3}?)\s+(?:gesproken|gebeld|gezien|gehad)\b"
)


_NOBODY: Final = frozenset(
    "niemand nobody geen none ff even net t m ze hem haar ja nee nog niet not yet no yes nu now straks later weer again iemand someone".split()
)


def _spoken_with(said: Utterance) -> str | None:
    found = _FRAMED.search(said.text)
    return _readable(found.group("name")) if found else None


def _readable(account: str | None) -> str | None:
    """A customer's name has a letter in it and more than small words: a lone number is a slip of the finger."""
    if account is None or not any(char.isalpha() for char in account):
        return None
    return None if set(utterance(account).words) <= _NOBODY else account


def _is_name(draft: Draft, said: Utterance) -> bool:
    """Whether a short answer may be a customer's name: not a date, not a yes or no, not only a number."""
    if (
        not 0 < len(said.words) <= _NAME_WORDS
        or yes_or_no(said) is not None
        or nobody(said)
        or small_talk(said)
    ):
        return False
    if _readable(said.text) is None or _CALLED & set(said.words):
        return False
    return read_date(said, draft.language, draft.today, draft.context.zone) is None


def _fitting(reading: DealReading, deals: tuple[DealSummary, ...]) -> list[DealSummary]:
    """The known deals that fit best, more than one when they fit about as well."""
    if not reading.matches:
        return []
    best = reading.matches[0].score
    by_id = {deal.id: deal for deal in deals}
    close = [match.deal_id for match in reading.matches if best - match.score < _AS_GOOD]
    return [by_id[deal_id] for deal_id in close if deal_id in by_id]


def _other_topic(reading: DealReading, deal: DealSummary) -> bool:
    """Whether a topic was named that the known deal does not have."""
    if reading.topic is None or deal.topic is None:
        return False
    one, other = utterance(reading.topic), utterance(deal.topic)
    return (
        not (set(one.words) & set(other.words)) and one.fold not in other.fold and other.fold not in one.fold
    )


def _ask_between(draft: Draft, fitting: list[DealSummary], text: str) -> None:
    to_lobby(draft)
    options = [Option(f"deal:{deal.id}", summary_name(deal)) for deal in fitting]
    draft.to(phase="choosing")
    line = Line("q.which_deal.between" if len(fitting) > 1 else "q.which_deal.same")
    draft.ask(Ask("which_deal", line, (*options, Option("new", Word("option.new_deal")))), kept=text)


def chosen(draft: Draft, name: str, argument: str) -> None:
    """A deal was picked from the list, or a new one with the name said before."""
    pending = draft.conversation.pending
    kept = pending.kept if pending else None
    if name == "deal":
        open_deal(draft, argument, kept)
        return
    reading = read_deal(utterance(kept or ""), draft.language, ())
    if reading.account is None:
        ask_which(draft)
    else:
        start_new(draft, reading.account, reading.topic, kept)


# An amount after these is what somebody may sign for, not what the deal is worth.
_MANDATE: Final = frozenset("tot up max maximaal boven above daarboven".split())


def start_new(draft: Draft, account: str, topic: str | None, text: str | None) -> None:
    """Create a deal and begin its first walk, with what the opening message already told."""
    left = _left_open(draft)
    deal = Deal(draft.new_id(), account, draft.context.person.id, topic)
    draft.start_deal(DealFacts(deal), Conversation(draft.new_id(), deal.id, came_from=left))
    draft.record(PutDeal(deal))
    start_walk(draft)
    _mention_left(draft, left)
    if text is not None:
        draft.record(KeepAnswer("opening", text, deal.id))
        amount = read_money(utterance(text), draft.language)
        if amount is not None and not _MANDATE & set(utterance(text).words):
            recording.record_value(draft, amount)
    told = (
        text is not None
        and telling.has_room_for_more(utterance(text))
        and telling.take(draft, utterance(text))
    )
    if not told:
        draft.say("open", customer=account)
    go_on(draft)


def open_deal(draft: Draft, deal_id: str, text: str | None = None) -> None:
    """Open a known deal: resume its walk, or start a visit that asks what is missing or changed.

    Raises:
        MoreNeeded: when the shell has not loaded the deal yet.
    """
    loaded = draft.context.deal(deal_id)
    if loaded is None:
        raise MoreNeeded(DealWanted(deal_id))
    if loaded.facts is None:
        draft.say("not_found")
        return
    if draft.has_deal and draft.facts.deal.id == deal_id:
        _visit(draft, text)
        return
    left = _left_open(draft)
    found = loaded.conversation or Conversation(draft.new_id(), deal_id)
    draft.start_deal(loaded.facts, found)
    draft.to(came_from=left if left and left[0] != deal_id else None)
    _mention_left(draft, left)
    _visit(draft, text)


def _visit(draft: Draft, text: str | None) -> None:
    """Be with a known deal: its open question, or a new visit."""
    said = utterance(text or "")
    tells = text is not None and telling.has_room_for_more(said)
    if tells and text is not None:
        draft.record(KeepAnswer("opening", text, draft.deal_id))
    if draft.conversation.pending is not None and draft.conversation.phase in {
        "asking",
        "mirroring",
        "paused",
    }:
        if tells and telling.take(draft, said):
            go_on(draft)
        else:
            resume(draft)
        return
    start_walk(draft)
    if tells and telling.take(draft, said, anew=True):
        draft.to_walk(done=("recap",))
    else:
        known = _last_known(draft.facts)
        if known:
            draft.say("recap.state", customer=describing.deal_name(draft.facts))
            draft.show(*known)
    go_on(draft)


def _last_known(facts: DealFacts) -> tuple[Line, ...]:
    """The last known state in two lines."""
    lines = []
    if facts.position is not None:
        where = describing.position_with_source(facts, facts.position)
        lines.append(Line("recap.where", values(step=where, when=facts.position.on)))
    if facts.next_step is not None:
        lines.append(Line("recap.next_step", values(step=describing.next_step(facts.next_step))))
    return tuple(lines)


def _left_open(draft: Draft) -> tuple[str, str] | None:
    """The deal that is left with a question open, to be offered again later."""
    conversation = draft.conversation
    if (
        not draft.has_deal
        or conversation.pending is None
        or conversation.phase not in {"asking", "mirroring"}
    ):
        return None
    return draft.facts.deal.id, draft.facts.deal.account


def _mention_left(draft: Draft, left: tuple[str, str] | None) -> None:
    if left is not None:
        draft.say("left_open", customer=left[1])


def names_deal(draft: Draft, said: Utterance) -> bool:
    """Whether a text, said when nothing is asked, opens on a deal: "net gebeld met Acme over de licenties"."""
    if not _CALLED & set(said.words) or nobody(said):
        return False
    return read_deal(said, draft.language, ()).account is not None


# Longer messages are answers that happen to mention somebody.
_OPENING_WORDS: Final = 12


def known_other(draft: Draft, said: Utterance) -> str | None:
    """The other deal of the person's own that a short text in mid-walk opens on: "just spoke with Globex too"."""
    bare = len(said.words) <= _NAME_WORDS and not _CALLED & set(said.words)
    if not bare and (not names_deal(draft, said) or len(said.words) > _OPENING_WORDS):
        return None
    deals = known_deals(draft, said.text)
    if bare:
        own = _label_words(summary_name(next((deal for deal in deals if deal.id == draft.deal_id), _NO_DEAL)))
        fitting = [deal for deal in deals if deal.id != draft.deal_id and _is_called(said, deal, own)]
        return fitting[0].id if len(fitting) == 1 else None
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    matches = read_deal(said, draft.language, known).matches
    sure = matches and matches[0].deal_id != draft.deal_id and matches[0].score >= SURE_OF_DEAL
    return matches[0].deal_id if sure else None


_OPENER: Final = re.compile(
    r"(?:(?:ok|oke|ja|zo|hey|hoi) )?(?:(?:net|zojuist|zonet|just|i just|ik heb net) (?:\w+ )?(?:gebeld|gesproken|spoke|talked|got off|had|met)\b"
    r"|(?:call|meeting|gesprek|gebeld|spoke|talked) (?:with|met|w|to)\b)"
)


def opens_another(draft: Draft, said: Utterance) -> bool:
    """Whether a text in mid-walk starts as the opening of a talk about another customer: "net gebeld met Globex"."""
    if _OPENER.match(said.fold) is None:
        return False
    account = _readable(read_deal(said, draft.language, ()).account)
    return account is not None and normalised_account(account) != normalised_account(draft.facts.deal.account)


_NO_DEAL: Final = DealSummary("", "", None, "open", date.min)


def _is_called(said: Utterance, deal: DealSummary, own: set[str]) -> bool:
    """Whether a few words are exactly a deal's name: the customer, or the customer and the topic. Not also this one's."""
    words, account = set(said.words), set(utterance(deal.account).words)
    topic = set(utterance(deal.topic or "").words)
    return (words == account and not words <= own) or bool(topic and words == account | topic)


def offered_deal(draft: Draft, said: Utterance) -> str | None:
    """The deal among those offered that a few words single out, by customer or topic; or a new one."""
    pending = draft.conversation.pending
    if pending is None or not pending.options or len(said.words) > _NAME_WORDS:
        return None
    words = set(said.words) - _SMALL_WORDS
    if words & _NEW and any(option.id == "new" for option in pending.options):
        return "new"
    names = {option.id: option.label for option in pending.options if option.id.startswith("deal:")}
    fitting = [option_id for option_id, label in names.items() if words and words <= _label_words(label)]
    return fitting[0] if len(fitting) == 1 else None


def _label_words(label: Word | str) -> set[str]:
    """The words of a deal's name as it was offered: the customer, and the topic where there is one."""
    texts = (
        [label] if isinstance(label, str) else [value for _, value in label.values if isinstance(value, str)]
    )
    return {word for text in texts for word in utterance(text).words}


_SMALL_WORDS: Final = frozenset("de het een the a an that one die dat deal".split())
_NEW: Final = frozenset("new nieuw nieuwe another andere".split())


def is_known(draft: Draft, name: str) -> bool:
    """Whether one of the person's own deals fits a name."""
    deals = known_deals(draft, name)
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    return bool(read_deal(utterance(name), draft.language, known).matches)


def show_deal(draft: Draft) -> None:
    """The open deal as it is known now."""
    if not draft.has_deal:
        ask_which(draft)
        return
    draft.show(closing.card(draft))
    repeat(draft)


def list_deals(draft: Draft) -> None:
    """My deals, a row each, the most recently touched first."""
    deals = known_deals(draft, "")
    if not deals:
        draft.say("deals.none")
    else:
        draft.show(Card(Word("deals.title"), tuple(_row(deal) for deal in deals)))
    repeat(draft)


def _row(deal: DealSummary) -> CardRow:
    lines: list[Word | str] = []
    if deal.pointer is not None:
        lines.append(Word("deals.where", values(step=deal.pointer)))
    if deal.next_step is not None:
        lines.append(Word("deals.next_step", values(step=deal.next_step)))
    if deal.open_questions:
        lines.append(Word("deals.open", values(n=deal.open_questions)))
    if deal.unfinished:
        lines.append(Word("deals.unfinished"))
    name = summary_name(deal)
    label = name if isinstance(name, Word) else Word("deals.name", values(customer=name))
    return CardRow(label, tuple(lines))
