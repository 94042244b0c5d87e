"""“I don't know yet” to a question of a check-in or of coaching: what follows from it, and what it leaves to ask the customer."""

from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes
from bot.coach.known.facts import Topic
from bot.coach.route import step_dates
from bot.coach.showing import asking
from bot.coach.showing.question_texts import fact_asked
from bot.coach.turn.draft import Draft


def take(draft: Draft, question_id: str) -> bool:
    """Take "I don't know yet". False where it is an open question like any other."""
    match question_id:
        case "happened":
            outcomes.not_yet(draft)
        case "new_date":
            outcomes.moved_without_date(draft)
            draft.say("not_known", question=asking.open_wording(draft, "next_step_date"))
        case "know_more":
            outcomes.quiet(draft, None, None)
        case "follow_up":
            outcomes.note(draft, checkin.UNDATED)
            step_dates.expect_proposed(draft, None, None)
            draft.mark("next_step_date", "unknown")
        case "still_true":
            fact = fact_asked(draft, draft.conversation.pending)
            if fact is not None:
                ask_them(draft, fact.topic)
        case "slip_reason" | "first_needed" | "still_real" | "differently" | "orphan":
            pass
        case _:
            return False
    return True


def ask_them(draft: Draft, topic: Topic) -> None:
    """Leave it as a question for the customer, and say how to put it to them."""
    draft.mark(topic, "unknown")
    draft.say("not_known", question=asking.open_wording(draft, topic))
