"""What is typed once the summary stands there, where everything is optional: the next call, more news, another customer, a note."""

from bot.coach.answers import added, closing
from bot.coach.answers.walking import repeat
from bot.coach.deals import at_hand, opening, other_deals, visiting
from bot.coach.finding import naming
from bot.coach.moments import ending_turns
from bot.coach.news import succession
from bot.coach.rooms import phases
from bot.coach.showing.bare_answers import asks_back, greets, not_now
from bot.coach.told import day_we_speak, our_moves, telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Ask, Line
from bot.coach.turn.side_words import says_right
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date


def take(draft: Draft, text: str) -> None:
    """Said after the summary: the date of the next call, something new about the deal, another customer, or a note."""
    said = utterance(text)
    pending = draft.conversation.pending
    if pending is not None and pending.question == "ending" and opening.goes_to_another(draft, said):
        # Whether this one is won waits: what is told of another is no answer to it, nor to what was asked before.
        return
    if ending_turns.take_reply(draft, said):
        return
    if naming.is_own_name(draft, said) or at_hand.names_it(draft, said):
        visiting.visit(draft, None)
        return
    if pending is not None and pending.question == "next_call":
        day = day_we_speak.given(draft, said)
        if day is not None and not succession.somebody_leaves(draft, said):
            draft.answered = pending.question
            closing.finish(draft, day)
            return
        if (not_now(said) or says_right(said)) and our_moves.read(draft, said) is None:
            closing.finish(draft, None)
            return
    if asks_back(said):
        draft.say("cannot_tell")
        repeat(draft)
        return
    if greets(said):
        opening.ask_which(draft)
        return
    if opening.goes_to_another(draft, said) or phases.is_of_another(draft, said):
        return
    if other_deals.names_deal(draft, said):
        opening.open_by_text(draft, text)
        return
    if at_hand.is_news_of_another_day(draft, said) or _how_it_went_since(draft, said):
        visiting.visit(draft, text)
        return
    added.keep(draft, said)


def _how_it_went_since(draft: Draft, said: Utterance) -> bool:
    """Whether a text says on a later day how the step went that was expected."""
    walk = draft.conversation.walk
    return walk is not None and walk.started < draft.today and at_hand.tells_how_it_went(draft, said)


def names_the_day(draft: Draft, said: Utterance) -> bool:
    """Whether a day is all that is told where one is asked for, or is given in so many words: no other order is meant by "doe maar woensdag"."""
    pending = draft.conversation.pending
    if pending is None or pending.question != "next_call":
        return False
    if day_we_speak.alone(draft, said) is not None or day_we_speak.behind(draft, said) is not None:
        return True
    if not day_we_speak.sets(said) or telling.has_room_for_more(said):
        return False
    return read_date(said, draft.language, draft.today, draft.context.zone) is not None


def end_with_the_call(draft: Draft) -> None:
    """Ask no more when they speak where this message told it, among whatever else."""
    asked, pending = draft.begun.pending, draft.conversation.pending
    if asked is None or pending is None or not asked.question == pending.question == "next_call":
        return
    if draft.switched:
        return
    day = closing.day_told(draft)
    if day is None:
        return
    draft.parts[:] = [
        part
        for part in draft.parts
        if not (isinstance(part, Ask) or (isinstance(part, Line) and part.key == "known.next_call"))
    ]
    closing.finish(draft, day)
