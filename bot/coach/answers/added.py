"""What is told of a deal while nothing is asked: after its summary, or right after the talk about it."""

from datetime import date
from typing import Final

from bot.coach.answers import closing
from bot.coach.answers.walking import repeat
from bot.coach.finding import name_within
from bot.coach.keeping import actions_done, recording, steps_over, views_changed
from bot.coach.news import news_by_clause, who_came_and_went
from bot.coach.people import beside, money_told, name_of_role, people_corrections, people_told, said_yes
from bot.coach.people.rival_corrections import correct_rival, joins_the_race
from bot.coach.route import day_put_right
from bot.coach.showing.left_over import nothing_left
from bot.coach.told import call_told, next_told, our_moves, put_right, signing_told
from bot.coach.told import telling as parts
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.replies import Word, values
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, read_worth
from bot.coach.words.swaps import read_swap

# Nothing was asked that fewer words would answer, so that they may be news; fewer still are a mark of assent, or a sigh.
_NEWS: Final = 4


def keep(draft: Draft, said: Utterance) -> None:
    """Keep what was told, and read back what could be read in it; a few words do not show the whole summary again."""
    draft.record(KeepAnswer("note", said.original, draft.deal_id))
    said = name_within.without(draft, said)
    left = beside.without(draft, call_told.take, said)
    anew = left is not said
    if anew and nothing_left(left):
        closing.show_summary(draft)
        return
    said = draft.said = left
    ours = our_moves.read(draft, said)
    if ours is not None:
        our_moves.keep(draft, ours)
        if ours.rest is None:
            if ours.moves:
                closing.show_summary(draft)
            else:
                repeat(draft)
            return
        said = draft.said = ours.rest
        if not told(draft, said) and not ours.moves:
            repeat(draft)
            return
        closing.show_summary(draft)
        return
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if draft.conversation.pending is None and when is not None and phrases.only_a_date(said, when):
        # What was asked last, before it was passed over, is when they speak again.
        closing.finish(draft, when.day)
        return
    call, swap = draft.facts.deal.next_call_on, read_swap(said) if when is not None else None
    if call is not None and swap is not None and _day_of(draft, swap.wrong) == call:
        again = _day_of(draft, swap.right)
        if again is not None:
            closing.finish(draft, again)
            return
    if day_put_right.redate(draft, said):
        draft.parts.clear()
        closing.show_summary(draft)
        return
    if actions_done.tick(draft, said):
        repeat(draft)
        return
    if joins_the_race(draft, said):
        repeat(draft)
        return
    if correct_rival(draft, said):
        closing.show_summary(draft)
        return
    rest = beside.apart(draft, said)
    taken = rest is None or rest.text != said.text
    if rest is None or (taken and not told(draft, rest)):
        closing.show_summary(draft)
        return
    said = rest if taken else said
    if not taken and not told(draft, said):
        draft.say("ack.note", customer=draft.facts.deal.account)
    elif draft.conversation.pending is None or parts.has_room_for_more(said):
        anew = True
    if anew:
        closing.show_summary(draft)
    else:
        repeat(draft)


def _day_of(draft: Draft, text: str) -> date | None:
    """The day that these words are, where they are no more than that."""
    told = utterance(text)
    when = read_date(told, draft.language, draft.today, draft.context.zone)
    return when.day if when is not None and phrases.only_a_date(told, when) else None


def told(draft: Draft, said: Utterance) -> bool:
    """Whether the words said something of the deal that has its own place."""
    if draft.conversation.walk is not None and news_by_clause.hear(draft, said):
        return True
    if (
        who_came_and_went.take_alone(draft, said)
        or people_corrections.take(draft, said)
        or next_told.take(draft, said)
        or steps_over.take(draft, said)
        or views_changed.take(draft, said)
        or said_yes.take(draft, said)
        or name_of_role.take(draft, said)
        or people_told.take_view(draft, said)
    ):
        return True
    if (
        put_right.take(draft, said)
        or signing_told.another_signer(draft, said)
        or signing_told.take(draft, said)
    ):
        return True
    if money_told.take_budget(draft, said):
        return True
    worth = read_worth(said, draft.language)
    if worth is not None and worth != draft.facts.deal.value:
        recording.record_value(draft, worth)
        draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=worth)))
        parts.take_more(draft, said, "budget")
        return True
    return len(said.words) >= _NEWS and parts.take(draft, said, anew=True)
