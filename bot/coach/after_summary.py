"""What is typed once the summary stands there, where everything is optional: the next call, more news, another customer, a note."""

from bot.coach import closing, ending_turns, naming, opening, telling, visiting
from bot.coach.bare_answers import not_now
from bot.coach.draft import Draft
from bot.coach.effects import KeepAnswer
from bot.coach.reading import read_date
from bot.coach.rival_corrections import correct_rival
from bot.coach.understanding.text import utterance
from bot.coach.walking import repeat


def take(draft: Draft, text: str) -> None:
    """Said after the summary: the date of the next call, something new about the deal, another customer, or a note."""
    said = utterance(text)
    pending = draft.conversation.pending
    if ending_turns.take_reply(draft, said):
        return
    if naming.is_own_name(draft, said):
        visiting.visit(draft, None)
        return
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if (
        pending is not None
        and pending.question == "next_call"
        and when is not None
        and not telling.has_room_for_more(said)
    ):
        draft.answered = pending.question
        closing.finish(draft, when.day)
        return
    if pending is not None and pending.question == "next_call" and not_now(said):
        closing.finish(draft, None)
        return
    if naming.names_deal(draft, said):
        opening.open_by_text(draft, text)
        return
    draft.record(KeepAnswer("note", text, draft.deal_id))
    if correct_rival(draft, said) or (
        telling.has_room_for_more(said) and telling.take(draft, said, anew=True)
    ):
        closing.show_summary(draft)
    else:
        draft.say("ack.note", customer=draft.facts.deal.account)
        repeat(draft)
