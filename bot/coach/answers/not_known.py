"""“I don't know yet”: what is told all the same, what follows from it at a check-in, and what it leaves to ask the customer."""

from collections.abc import Callable
from typing import Final

from bot.coach.basics.once import later
from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes
from bot.coach.known.facts import Topic
from bot.coach.people import money_told
from bot.coach.route import step_dates
from bot.coach.showing import asking
from bot.coach.showing.question_texts import fact_asked
from bot.coach.told import day_we_speak
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_budget, read_names, read_people


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


_NOT_KNOWN: Final = later(
    r"(?:(?:nou|well|uh|um|eh|tja|hm),? )*(?:(?:i )?dunno|idk|(?:i )?don'?t (?:really )?know|not (?:quite |really )?sure|no (?:idea|clue)|(?:(?:ik )?heb )?(?:g(?:ee)?n|geen flauw) (?:idee|benul)|(?:ik )?weet (?:ik )?(?:het )?(?:nog )?niet(?: precies| zeker)?)"
    r"(?: (?:yet|nog|echt|eigenlijk|tbh|honestly|really|hoor))*(?:[,.;:]+| -+)? (?:(?:but|maar|though|wel|alleen),? )*(?P<told>\S+ \S+ .*)"
)
# Who has to be asked first knows nothing yet.
_TO_FIND_OUT: Final = later(
    r"\b(?:ask\w*|check\w*|find out|look into|vraag\w*|vragen|navragen|nagaan|uitzoeken|opzoeken|checken|how|hoe|if|of|whether|why|waarom|who|wie|what|wat|when|wanneer)\b"
)


def told_behind(draft: Draft, said: Utterance) -> Utterance | None:
    """What is told behind "don't know" that answers the open question all the same: "dunno, the city was asked for a grant".

    None where what follows only says why it is not known.
    """
    if draft.conversation.phase == "closing":
        # "Dont know, after 20 march i guess": a day for the call all the same.
        return said if day_we_speak.given(draft, said) is not None else None
    answers = _ANSWERED_BY.get(draft.open_question_id or "")
    found = _NOT_KNOWN.fullmatch(said.fold) if answers is not None else None
    if found is None or answers is None or _TO_FIND_OUT.search(found["told"]):
        return None
    told = utterance(said.text[found.start("told") :])
    return told if answers(draft, told) else None


def _of_money(draft: Draft, told: Utterance) -> bool:
    about = money_told.speaks_of_money(told) and read_budget(told, draft.language) != "unknown"
    return about or money_told.tells_the_money(told)


def _of_a_signer(draft: Draft, told: Utterance) -> bool:
    return read_people(told, draft.language).final_yes is not None


def _of_somebody(draft: Draft, told: Utterance) -> bool:
    return bool(read_names(told, draft.language))


_ANSWERED_BY: Final[dict[str, Callable[[Draft, Utterance], bool]]] = {
    "budget": _of_money,
    "unbudgeted": _of_money,
    "final_yes": _of_a_signer,
    "people": _of_somebody,
    "differ": _of_somebody,
}
