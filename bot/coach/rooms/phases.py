"""What each phase does with what was typed or chosen, where it is no command and nothing that is taken in every phase."""

from typing import Final

from bot.coach.answers import added, answering
from bot.coach.answers.walking import go_on, repeat, skip
from bot.coach.deals import at_hand, newcomer, opening, other_deals, visiting, whose_news, wrong_customer
from bot.coach.finding import behind_name, naming
from bot.coach.keeping import people_known
from bot.coach.moments import answers_call, choosing, ending_turns
from bot.coach.news import news_by_clause
from bot.coach.people import beside, in_role
from bot.coach.requests import changes_talk, prep_talk
from bot.coach.showing.left_over import nothing_left
from bot.coach.told import our_moves, telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.replies import Option, Word, values
from bot.coach.turn.side_words import says_fine
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import going_on


def awake(draft: Draft) -> Draft:
    """A paused conversation goes on when its question is answered."""
    if draft.conversation.phase == "paused":
        pending = draft.conversation.pending
        draft.to(phase="mirroring" if pending is not None and pending.question == "mirror" else "asking")
    return draft


def take_news(draft: Draft, said: Utterance) -> bool:
    """Take news that led to its deal from the lobby where something is open there. False where it is still to be taken."""
    if not draft.has_deal:
        # Which deal it is of is asked.
        return True
    if draft.facts.deal.status != "open":
        # "Bas belde, hij wil toch": whether it is open again is asked, and what was told waits for that.
        visiting.visit(draft, said.original)
        return True
    if draft.conversation.phase in {"closing", "idle"}:
        return False
    if not (ending_turns.take(draft, said) or changes_talk.take(draft, said)):
        _hear(draft, said)
    return True


def _hear(draft: Draft, said: Utterance) -> None:
    """News of a later day: what was asked then is let go where it tells how their step went, else it is gone on with."""
    pending = draft.conversation.pending
    ours = our_moves.read(draft, said)
    if ours is not None:
        draft.record(KeepAnswer("note", said.original, draft.deal_id))
        our_moves.keep(draft, ours)
        if ours.rest is None:
            awake(draft)
            go_on(draft)
            return
        said = draft.said = ours.rest
    if at_hand.tells_of_the_step(draft, said):
        visiting.hear_of_step(draft, said)
    elif pending is not None and pending.question == "happened":
        visiting.visit(draft, said.original)
    else:
        draft.record(KeepAnswer("note", said.original, draft.deal_id))
        awake(draft)
        said = draft.said = beside.without(draft, in_role.take_news, said)
        if nothing_left(said) or news_by_clause.hear(draft, said) or telling.take(draft, said, anew=True):
            go_on(draft)
        else:
            draft.say("ack.kept")
            repeat(draft)


def is_of_another(draft: Draft, said: Utterance) -> bool:
    """Take news of another deal than the one at hand; False where it is of that one."""
    if not opening.leaves_for_news(draft, said, later=_comes_later(draft)):
        return False
    if not take_news(draft, said) and not ending_turns.take(draft, said):
        open_deal(draft, said.original)
    return True


# What is asked there is answered with names that another deal may have as well.
_ASKS_FOR_NAMES: Final = frozenset(
    {"steps", "stage", "final_yes", "people", "differ", "rivals", "rival_detail"}
)


def is_told_of_another(draft: Draft, said: Utterance) -> bool:
    """Take what names somebody or something of one other deal, and nothing of this one: it goes there, or it is asked which it is.

    False where it is of this one, as far as can be told.

    Raises:
        MoreNeeded: when the shell has not loaded the deals yet.
    """
    if not draft.has_deal or draft.conversation.phase not in {"asking", "mirroring", "closing"}:
        return False
    if not draft.facts.steps or draft.open_question_id in {"steps", "stage"}:
        # Whoever tells a route for the first time names much that another deal has as well.
        return False
    found = whose_news.told_of_instead(draft, said)
    if found is None:
        return False
    deal, far = found
    here = draft.facts.deal
    if far == "surely":
        label = Word("option.of_here", values(customer=here.account))
        draft.beside(Option(f"{wrong_customer.BELONGS}:{here.id}", label, side=True))
        if not opening.enter_for_news(draft, deal.id):
            return False
        if not take_news(draft, said) and not ending_turns.take(draft, said):
            open_deal(draft, said.original)
        return True
    asked = draft.open_question_id
    if asked in _ASKS_FOR_NAMES or (far == "step" and asked is not None):
        return False
    left = visiting.left_open(draft)
    both = [one for one in naming.known_deals(draft, said.original) if one.id in {deal.id, here.id}]
    opening.ask_between(draft, both, said.original)
    draft.to(came_from=left)
    return True


def _comes_later(draft: Draft) -> bool:
    """Whether the open question is of an earlier day."""
    walk = draft.conversation.walk
    return walk is not None and walk.started < draft.today


def open_deal(draft: Draft, text: str) -> None:
    """With nothing asked: another customer, more about the deal at hand, or a start."""
    said = utterance(text)
    if at_hand.only_agrees(draft, said):
        draft.say("finished.quiet", customer=draft.facts.deal.account)
        return
    if draft.has_deal and at_hand.names_it(draft, said):
        opening.open_by_text(draft, draft.facts.deal.account)
        return
    moves = draft.has_deal and not draft.placed
    if moves and (opening.goes_to_another(draft, said) or is_of_another(draft, said)):
        return
    if at_hand.tells_how_it_went(draft, said) or at_hand.is_news_of_another_day(draft, said):
        visiting.visit(draft, text)
        return
    if draft.placed or at_hand.goes_on_about(draft, said):
        if draft.conversation.walk is None:
            # A customer that was set aside while another was talked of: this is the first that is told in a talk about it.
            visiting.visit(draft, text)
            return
        added.keep(draft, said)
        return
    opening.open_by_text(draft, text)


def name_deal(draft: Draft, text: str) -> None:
    """The customer that was asked for, or one of those that were offered."""
    pending = draft.conversation.pending
    offered = naming.offered_deal(draft, utterance(text))
    if offered is not None:
        choosing.choose(draft, offered)
    elif pending is not None and (wanted := newcomer.replied(pending, utterance(text))) is not None:
        choosing.choose(draft, wanted)
    elif prep_talk.take_name(draft, utterance(text)):
        return
    elif pending is not None and pending.question == answers_call.QUESTION:
        answers_call.take(draft, text)
    elif pending is not None and opening.takes_for_offered(draft, pending, text):
        return
    elif pending is not None and pending.kept:
        # The message before told a story without a customer; now it has one.
        opening.open_by_text(draft, text, asked=True, story=pending.kept)
    else:
        opening.open_by_text(draft, text, asked=True)


def answer_question(draft: Draft, text: str) -> None:
    """An answer to the open question, unless another deal is gone to."""
    question_id, said = draft.open_question_id, utterance(text)
    if (told := behind_name.behind_own_name(draft, said)) is not None:
        said, text = told, told.original
        if _comes_later(draft) and question_id != "happened":
            _hear(draft, said)
            return
    if opening.goes_to_another(draft, said):
        return
    if is_of_another(draft, said):
        return
    if _comes_later(draft) and question_id != "happened" and at_hand.tells_of_the_step(draft, said):
        _hear(draft, said)
        return
    if question_id != "deal_name" and (naming.is_own_name(draft, said) or naming.opens_own_name(draft, said)):
        visiting.resume(draft)
    elif question_id is not None and says_fine(said):
        # "It's fine like this" where nothing needs leaving: on to the next.
        skip(draft, question_id)
    else:
        answering.answer(draft, text)


def answer_paused(draft: Draft, text: str) -> None:
    """Of what was left open: go on with it, another deal, news, or its answer after all."""
    said = utterance(text)
    if going_on.wants_to_go_on(said) or naming.is_own_name(draft, said):
        visiting.resume(draft)
    elif opening.goes_to_another(draft, said):
        return
    elif other_deals.names_deal(draft, said):
        opening.open_by_text(draft, text)
    elif is_of_another(draft, said):
        return
    elif _comes_later(draft) and (
        at_hand.tells_of_the_step(draft, said) or at_hand.tells_of_a_call(draft, said)
    ):
        _hear(draft, said)
    elif (met := naming.spoken_with(said)) is not None and people_known.may_be_one(draft, met):
        # "Just spoke with Rob", who was told of: news of this deal, and no answer to what was asked some time ago.
        added.keep(awake(draft), said)
    else:
        answering.answer(awake(draft), text)


def refuse_stale(draft: Draft, option: str) -> None:
    """Nothing is asked that this could choose for."""
    draft.say_quietly("stale")


def choose_paused(draft: Draft, option: str) -> None:
    """A choice at the question that was left open: the conversation goes on."""
    choosing.choose(awake(draft), option)
