"""A text typed at a question that answers nothing: a nod, a question back, other news where the question came out of the blue."""

from typing import Final

from bot.coach.answers import added
from bot.coach.answers.walking import done, go_on, repeat
from bot.coach.deciding import checkin
from bot.coach.news import news_by_clause
from bot.coach.route import step_dates
from bot.coach.showing.bare_answers import (
    asks_back,
    asks_what_now,
    is_nod,
    named,
    nobody,
    says_hardly,
    small_talk,
    unsure,
    yes_or_no,
)
from bot.coach.told import fitting, telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.turn.side_words import says_right
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_outcome, read_people


def asked_back(draft: Draft, said: Utterance) -> bool:
    """Put the open question again under a question back. False for an answer."""
    if not asks_back(said):
        return False
    draft.say("listening" if asks_what_now(said) else "cannot_tell")
    repeat(draft)
    return True


def nodded(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Put the open question again under a nod, where more than that was asked for. False for an answer."""
    if not _answers_nothing(said, question_id):
        return False
    draft.say("listening")
    repeat(draft)
    return True


_A_WORD_OR_TWO: Final = 2
# Questions that what became of something never answers.
_NOTHING_BECOMES: Final = frozenset({"people", "differ", "next_step", "rivals", "action"})


def _answers_nothing(said: Utterance, question_id: str) -> bool:
    """Whether a text is a nod, a half-hearted no or a greeting, where the question asks for more than that."""
    if question_id not in _YES_OR_NO or (question_id == "rivals" and yes_or_no(said)):
        bare = yes_or_no(said) is not None and _says_no_more(said)
        if bare or says_hardly(said) or (says_right(said) and yes_or_no(said) is None):
            return True
    if small_talk(said) and yes_or_no(said) is None:
        return True
    # "Gebeurd" says of nothing in particular what became of it.
    return (
        question_id in _NOTHING_BECOMES
        and len(said.words) <= _A_WORD_OR_TWO
        and read_outcome(said, dated=False).sure
    )


def _says_no_more(said: Utterance) -> bool:
    """Whether a yes or no has nothing behind it but assent: "ja prima"."""
    rest = utterance(said.text[said.tokens[0].end :])
    return not rest.words or small_talk(rest) or is_nod(rest)


def beside_coaching(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Keep what is no answer to the coaching question, which comes out of the blue, as a note of its own. False for an answer.

    A question back is repeated under; where nobody is named though somebody was asked for, it is other news. Questions that
    are answered in any words have every text as their answer.
    """
    if not checkin.asks_out_of_the_blue(draft.walk, question_id):
        return False
    if said.text.rstrip().endswith("?") and said.words[:1] and said.words[0] in _ASKING:
        draft.record(KeepAnswer("note", said.original, draft.deal_id))
        draft.say("listening")
        repeat(draft)
        return True
    if question_id not in _ASKS_FOR_SOMEBODY or unsure(said) or small_talk(said):
        return False
    if nobody(said) or yes_or_no(said) is not None or named(draft, said):
        return False
    if read_people(said, draft.language).disagreement is not None:
        return False
    draft.record(KeepAnswer("note", said.original, draft.deal_id))
    told = (
        news_by_clause.hear(draft, said)
        or step_dates.take_missing_day(draft, said)
        or telling.take(draft, said, anew=True)
    )
    if not told:
        draft.say("ack.kept")
    done(draft, question_id)
    go_on(draft, question_id)
    return True


def news_of_later(draft: Draft, question_id: str, said: Utterance) -> bool:
    """Take what is told on a later day for the news it is, where nothing in it is about what was left open. False for an answer.

    Nobody comes back after days to answer the question that happened to stand there last; read as that answer, a whole
    message would become the budget.
    """
    last = draft.begun.walk.talked if draft.begun.walk is not None else None
    if (
        last is None
        or last >= draft.today
        or not fitting.is_tested(question_id)
        or not telling.has_room_for_more(said)
    ):
        return False
    if fitting.fits(draft, question_id, said):
        return False
    draft.record(KeepAnswer("note", said.original, draft.deal_id))
    if not added.told(draft, said):
        draft.say("ack.kept")
    repeat(draft)
    return True


_ASKS_FOR_SOMEBODY: Final = frozenset({"people", "differ"})
_ASKING: Final = frozenset(
    "wie wat waar wanneer waarom hoe hoezo welke who what where when why how which".split()
)


# Questions that a bare yes or no can answer; that there are rivals says nothing of who they are.
_YES_OR_NO: Final = frozenset(
    {
        "final_yes",
        "budget",
        "differ",
        "recap",
        "rivals",
        "people",
        "happened",
        "still_real",
        "first_needed",
        "follow_up",
        "looked",
        "still_true",
        "orphan",
    }
)
