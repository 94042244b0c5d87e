"""Being with one deal: coming back to it, starting it, resuming its walk, and leaving it for another."""

from collections.abc import Callable
from typing import Final

from bot.coach.answers import added, answers_outcome, told_beside
from bot.coach.answers.walking import go_on, repeat, start_walk
from bot.coach.basics.record import replace
from bot.coach.deals import at_hand
from bot.coach.deciding.checkin import is_check_in
from bot.coach.finding import behind_name, name_within, naming
from bot.coach.finding.deal_meant import is_called, is_part_of_name
from bot.coach.keeping import endings
from bot.coach.known.facts import Deal, DealFacts
from bot.coach.news import news_by_clause
from bot.coach.people import rival_corrections, spoken_with
from bot.coach.showing import describing
from bot.coach.showing.bare_answers import asks
from bot.coach.told import our_moves, telling, whole_story
from bot.coach.turn.context import DealWanted
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.turn.effects import KeepAnswer, PutDeal
from bot.coach.turn.replies import Line, values
from bot.coach.turn.state import Conversation
from bot.coach.understanding.deals.whose import goes_on
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_ending

# The question whether they just spoke with a customer, which says itself what is to come.
AFTER_A_CALL: Final = "call_ended"


def resume(draft: Draft) -> None:
    """Go on where an unfinished conversation was."""
    pending = draft.conversation.pending
    if pending is None:
        start_walk(draft)
        go_on(draft)
        return
    draft.say("welcome_back", deal=describing.deal_name(draft.facts))
    phase = {"mirror": "mirroring", "next_call": "closing", "edit_menu": "closing", "ending": "closing"}.get(
        pending.question, "asking"
    )
    known = {option.id for option in pending.options}
    beside = tuple(option for option in draft.sides if option.id not in known)
    draft.to(phase=phase, pending=replace(pending, options=(*pending.options, *beside)))
    repeat(draft)


def to_lobby(draft: Draft) -> None:
    """Leave the open deal, which keeps its question, for the conversation without one."""
    if draft.conversation.deal_id is None:
        return
    lobby = draft.context.lobby or Conversation(draft.new_id(), None)
    draft.leave_deal(replace(lobby, came_from=None))


def start_new(draft: Draft, account: str, topic: str | None, text: str | None) -> None:
    """Create a deal and begin its first walk, with what the opening message already told."""
    left = left_open(draft) or (None if draft.has_deal else draft.conversation.came_from)
    pending = draft.conversation.pending
    introduced = pending is not None and pending.question == AFTER_A_CALL
    about = phrases.shortened(topic) if topic else None
    deal = Deal(draft.new_id(), phrases.shortened(account), draft.context.person.id, about)
    draft.start_deal(DealFacts(deal), Conversation(draft.new_id(), deal.id, came_from=left))
    draft.record(PutDeal(deal))
    start_walk(draft)
    mention_left(draft, left)
    shown = len(draft.parts)
    if text is not None:
        draft.record(KeepAnswer("opening", text, deal.id))
    told = text is not None and whole_story.keep(draft, utterance(text))
    if told and left is not None:
        # What is read back under another customer's name says whose it is.
        draft.say("now_about", customer=account)
        draft.parts.insert(shown, draft.parts.pop())
    elif not told and not introduced:
        draft.say("open", customer=account)
    go_on(draft)


def open_deal(draft: Draft, deal_id: str, text: str | None = None, *, waited: bool = False) -> None:
    """Open a known deal: resume its walk, or start a visit that asks what is missing or changed.

    `waited`: the text was told before it was asked which deal it is of.

    Raises:
        MoreNeeded: when the shell has not loaded the deal yet.
    """
    if enter(draft, deal_id):
        visit(draft, text, waited=waited)


def enter(draft: Draft, deal_id: str) -> bool:
    """Go to the conversation about a known deal, where it was left. False when there is no such deal.

    Raises:
        MoreNeeded: when the shell has not loaded the deal yet.
    """
    loaded = draft.context.deal(deal_id)
    if loaded is None:
        raise MoreNeeded(DealWanted(deal_id))
    if loaded.facts is None:
        draft.say("not_found")
        return False
    if draft.has_deal and draft.facts.deal.id == deal_id:
        return True
    # Picked from an open list, the deal that was left for that list is still the one to come back to.
    left = left_open(draft) or (None if draft.has_deal else draft.conversation.came_from)
    found = loaded.conversation or Conversation(draft.new_id(), deal_id)
    draft.start_deal(loaded.facts, found)
    if left is not None and left[0] == deal_id:
        # Back to where they were: nothing else was left for it.
        left = None
    draft.to(came_from=left)
    mention_left(draft, left)
    return True


def visit(draft: Draft, text: str | None, *, waited: bool = False) -> None:
    """Be with a known deal: what becomes of it where that was said, its open question, or a new visit.

    `waited`: the text was told before it was asked which deal it is of.
    """
    said = utterance(text or "")
    told = waited and _tells_by_itself(draft, said)
    reading = read_ending(said)
    ending = endings.end_of(reading)
    if draft.facts.deal.status != "open":
        if reading.ending != "reopen":
            endings.ask_to_reopen(draft, text if told or telling.has_room_for_more(said) else None)
            return
        endings.reopen(draft)
    elif ending is not None and reading.sure and _names_this(draft, reading.account):
        endings.close(draft, ending, rival=reading.rival, why=reading.why)
        return
    tells = text is not None and (told or telling.has_room_for_more(said))
    rest = name_within.without(draft, behind_name.without_opener(draft, said))
    said = draft.said = name_within.without(draft, said)
    if tells and text is not None:
        draft.record(KeepAnswer("opening", text, draft.deal_id))
        spoken_with.keep(draft, said)
    ours = our_moves.read(draft, rest) if text is not None else None
    if text is not None and ours is not None:
        if not tells:
            draft.record(KeepAnswer("opening", text, draft.deal_id))
        our_moves.keep(draft, ours)
        if ours.rest is None:
            _go_on_as_it_was(draft)
            return
        said = rest = draft.said = ours.rest
    left = told_beside.taken_out(draft, rest) if text is not None else rest
    if left is None:
        _go_on_as_it_was(draft)
        return
    if left is not rest:
        said = rest = left
    if draft.conversation.pending is not None and _has_a_question(draft):
        if draft.conversation.pending.question == "happened":
            _how_it_went(draft, said, resume, tells=ours is not None)
        elif _is_of_an_earlier_day(draft) and at_hand.tells_of_the_step(draft, rest):
            hear_of_step(draft, rest)
        elif (tells and (news_by_clause.hear(draft, rest) or telling.take(draft, said))) or (
            _is_news(said, rest) and added.told(draft, rest)
        ):
            go_on(draft)
        else:
            _keep_untold(draft, said, rest)
            resume(draft)
        return
    start_walk(draft)
    if is_check_in(draft.walk):
        _how_it_went(draft, said, _begin_check_in, tells=ours is not None)
        return
    if tells and (news_by_clause.hear(draft, rest) or telling.take(draft, said, anew=True)):
        draft.to_walk(done=("recap",))
    else:
        _keep_untold(draft, said, rest)
        _show_last_known(draft)
    go_on(draft)


def _names_this(draft: Draft, account: str | None) -> bool:
    """Whether what ended is this deal: nothing was named, or it was; "foto's binnen" is no deal that came in."""
    if account is None:
        return True
    deal = draft.facts.deal
    return is_called(deal, account) or is_part_of_name(deal, account)


def _has_a_question(draft: Draft) -> bool:
    """Whether what is asked of the deal waits for its answer."""
    return draft.conversation.phase in {"asking", "mirroring", "paused"} or _asks_how_it_ended(draft)


def _go_on_as_it_was(draft: Draft) -> None:
    """Ask on where they were, or begin a visit, when all that was told is kept."""
    if draft.conversation.pending is not None and _has_a_question(draft):
        resume(draft)
        return
    start_walk(draft)
    if is_check_in(draft.walk):
        _begin_check_in(draft)
        return
    _show_last_known(draft)
    go_on(draft)


def _tells_by_itself(draft: Draft, said: Utterance) -> bool:
    """Whether a text that names no deal tells something, however short: "okoro is against it"."""
    if len(said.words) < _TOLD or asks(said):
        return False
    return naming.CALLED.isdisjoint(said.words) and not set(utterance(draft.facts.deal.account).words) & set(
        said.words
    )


_TOLD: Final = 3
# Fewer words behind the name tell nothing.
_NEWS: Final = 3


def _is_news(said: Utterance, rest: Utterance) -> bool:
    """Whether behind a deal's name more is told: `rest` is what follows it."""
    if rest.text == said.text or asks(rest):
        return False
    # "Acme called, they signed": of whom was named it is told on.
    return len(rest.words) >= _NEWS or (len(rest.words) > 1 and goes_on(rest))


def _keep_untold(draft: Draft, said: Utterance, rest: Utterance) -> None:
    """Say that what was told with the deal's name is kept, where no part of it could be read: `rest` is what follows the name."""
    if not said.blank and rival_corrections.joins_the_race(draft, said):
        # "Rival is Lionbridge", told before it was asked of whom.
        draft.record(KeepAnswer("opening", said.text, draft.deal_id))
        return
    if _is_news(said, rest):
        if not telling.has_room_for_more(said):
            # A longer one is kept already.
            draft.record(KeepAnswer("opening", said.text, draft.deal_id))
        draft.say("ack.kept")


def _is_of_an_earlier_day(draft: Draft) -> bool:
    walk = draft.conversation.walk
    return walk is not None and walk.started < draft.today


def hear_of_step(draft: Draft, said: Utterance) -> None:
    """A check-in that begins with how the expected step went; what was asked on an earlier day is let go."""
    start_walk(draft, hears_of_step=True)
    _how_it_went(draft, said, _begin_check_in)


def _how_it_went(
    draft: Draft, said: Utterance, otherwise: Callable[[Draft], None], *, tells: bool = False
) -> None:
    """Take how the expected step went from the words that opened the visit; `otherwise` asks about it.

    `tells`: that they tell something is plain, however few are left of them.
    """
    rest = behind_name.without_opener(draft, said)
    told = answers_outcome.take_opening(draft, rest, tells=tells or _is_news(said, rest))
    if told is not None and not any(isinstance(kept, KeepAnswer) for kept in draft.effects):
        draft.record(KeepAnswer("opening", said.text, draft.deal_id))
    if told is None:
        otherwise(draft)
    elif told:
        go_on(draft)


def _begin_check_in(draft: Draft) -> None:
    _show_last_known(draft)
    go_on(draft)


def _show_last_known(draft: Draft) -> None:
    known = _last_known(draft.facts)
    if known:
        draft.say("recap.state", customer=describing.deal_name(draft.facts))
        draft.show(*known)
    if draft.facts.deal.offered_to is not None:
        draft.say("handing.waits", customer=draft.facts.deal.account)


def _last_known(facts: DealFacts) -> tuple[Line, ...]:
    """The last known state in two lines."""
    lines = []
    if facts.position is not None:
        where = describing.position_with_source(facts, facts.position)
        lines.append(Line("recap.where", values(step=where, when=facts.position.on)))
    if facts.next_step is not None:
        lines.append(Line("recap.next_step", values(step=describing.next_step(facts.next_step))))
    return tuple(lines)


def left_open(draft: Draft) -> tuple[str, str] | None:
    """The deal that is left with a question open, to be offered again later."""
    conversation = draft.conversation
    if not draft.has_deal or conversation.pending is None:
        return None
    if conversation.phase not in {"asking", "mirroring"} and not _asks_how_it_ended(draft):
        return None
    return draft.facts.deal.id, draft.facts.deal.account


def _asks_how_it_ended(draft: Draft) -> bool:
    """Whether it waits for a yes or a no that the deal ended as was told."""
    pending = draft.conversation.pending
    return pending is not None and pending.question == "ending" and pending.kept is not None


def mention_left(draft: Draft, left: tuple[str, str] | None) -> None:
    """Say that a deal which was left stays where it was."""
    if left is not None:
        draft.say("left_open", customer=left[1])
