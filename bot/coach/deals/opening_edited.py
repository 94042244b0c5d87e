"""The message that opened a deal reads otherwise now: what it gave is replaced, where nothing said later overruled it."""

from collections.abc import Callable, Sequence
from typing import Final

from bot.coach.answers import closing
from bot.coach.answers.walking import go_on, repeat, start_walk
from bot.coach.basics.record import replace
from bot.coach.deals import account_called
from bot.coach.finding import naming
from bot.coach.keeping import recording
from bot.coach.known.facts import Deal, DealFacts, Topic
from bot.coach.route import told_otherwise
from bot.coach.showing import asking
from bot.coach.told import telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer, PutDeal
from bot.coach.turn.questions import BY_ID, QuestionId
from bot.coach.turn.replies import ReadBack, ReadBackItem, Word
from bot.coach.turn.state import Conversation
from bot.coach.understanding.text import utterance
from bot.coach.words import phrases
from bot.coach.words.name_words import readable
from bot.coach.words.reading import normalised_account, read_deal, read_worth


def correct(draft: Draft, before: str, text: str) -> bool:
    """Put what the opening says now in the place of what it said before; False where that changes nothing that is known."""
    old, now = _Told(draft, before), _Told(draft, text)
    renamed = _rename(draft, old, now)
    if renamed is None:
        return False
    changed = told_otherwise.merge(draft, old.facts, now.facts)
    if not (renamed or changed):
        return False
    draft.corrects_earlier = True
    draft.record(KeepAnswer("opening", text, draft.deal_id))
    for topic in changed:
        _mark(draft, topic, now.facts)
    _tell(draft, changed, now)
    _go_on(draft)
    return True


class _Told:
    """What a message that opens a deal gives by itself: facts of a deal of which nothing else is known."""

    def __init__(self, draft: Draft, text: str) -> None:
        said = utterance(text)
        reading = read_deal(said, draft.language, ())
        self.account = (
            account_called.given(said)
            or readable(reading.account)
            or naming.spoken_with(said)
            or naming.label_of(said)
            or (naming.bare_name(said) if naming.is_name(draft, said) else None)
        )
        deal = Deal("told", self.account or draft.facts.deal.account, draft.facts.deal.owner, reading.topic)
        apart = Draft(draft.context, Conversation("told", deal.id), DealFacts(deal))
        start_walk(apart)
        amount = read_worth(said, draft.language)
        if amount is not None:
            recording.record_value(apart, amount)
        if telling.has_room_for_more(said):
            telling.take(apart, said)
        self.said = said
        self.facts = apart.facts
        self.read_back = [item for part in apart.parts if isinstance(part, ReadBack) for item in part.items]


def _rename(draft: Draft, old: _Told, now: _Told) -> bool | None:
    """Call the customer, and what the deal is about, as the message does now; None where that is another deal of theirs."""
    deal, changed = draft.facts.deal, False
    if (
        now.account is not None
        and not phrases.same(old.account, now.account)
        and _is(deal.account, old.account)
    ):
        known = [other for other in naming.known_deals(draft, now.account) if other.id != deal.id]
        if any(normalised_account(other.account) == normalised_account(now.account) for other in known):
            return None
        deal, changed = replace(deal, account=now.account), True
        draft.say("ack.account", customer=now.account)
    if deal.topic == old.facts.deal.topic != now.facts.deal.topic:
        deal, changed = replace(deal, topic=now.facts.deal.topic), True
    if changed:
        draft.record(PutDeal(deal))
    return changed


def _is(account: str, name: str | None) -> bool:
    return name is not None and normalised_account(account) == normalised_account(name)


# -- what follows ------------------------------------------------------------------------------------------------------

# What is known when this is there; with each of them the topics that it answers.
_ANSWERED: Final[dict[Topic, tuple[tuple[Topic, Callable[[DealFacts], bool]], ...]]] = {
    "steps": (("steps", lambda facts: bool(facts.steps)),),
    "position": (("position", lambda facts: facts.position is not None),),
    "people": (
        ("final_yes", lambda facts: facts.final_yes is not None),
        ("differ", lambda facts: facts.deal.disagreement is not None),
    ),
    "budget": (("budget", lambda facts: facts.deal.budget != "unknown"),),
    "next_step": (
        ("next_step", lambda facts: facts.next_step is not None),
        ("next_step_date", lambda facts: facts.next_step is not None and facts.next_step.last is not None),
    ),
    "action": (("action", lambda facts: facts.action is not None),),
    "rivals": (("rivals", lambda facts: bool(facts.competitors)),),
}
_SHOWN_AS: Final[dict[Topic, frozenset[QuestionId]]] = {
    "people": frozenset({"final_yes", "differ"}),
}


def _mark(draft: Draft, changed: Topic, now: DealFacts) -> None:
    """What is told now is answered; what was told and no longer is may be asked."""
    for topic, known in _ANSWERED[changed]:
        if known(draft.facts) and now.mark_of(topic) == "said":
            draft.mark(topic, "said")
        elif not known(draft.facts) and draft.facts.mark_of(topic) in {"said", "confirmed"}:
            deal = draft.facts.deal
            left = tuple(entry for entry in deal.marks if entry.topic != topic)
            draft.record(PutDeal(replace(deal, marks=left)))


def _tell(draft: Draft, changed: Sequence[Topic], now: _Told) -> None:
    """Read back what stands in the message's place now."""
    shown = {name for topic in changed for name in _SHOWN_AS.get(topic, frozenset({topic}))}
    items: list[ReadBackItem] = [
        item for item in now.read_back if any(item.label == Word(f"part.{name}") for name in shown)
    ]
    if changed:
        draft.say("ack.corrected")
    if items:
        draft.show(ReadBack(tuple(items)))


def _go_on(draft: Draft) -> None:
    phase, question_id = draft.conversation.phase, draft.open_question_id
    if phase == "closing":
        closing.show_summary(draft)
    elif phase == "asking" and question_id in BY_ID:
        if draft.facts.mark_of(BY_ID[question_id].topic) in {"said", "confirmed"}:
            go_on(draft)
        else:
            # Put anew, what was changed is in it.
            asking.ask_by_id(draft, question_id)
    else:
        repeat(draft)
