"""What is typed once the summary stands there, where everything is optional: the next call, more news, another customer, a note."""

from typing import Final

from bot.coach.answers import added, closing
from bot.coach.answers.walking import repeat
from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.deals import at_hand, opening, other_deals, visiting
from bot.coach.finding import naming
from bot.coach.moments import ending_turns
from bot.coach.rooms import phases
from bot.coach.route.told_notes import notes_of
from bot.coach.showing.bare_answers import asks_back, greets, not_now
from bot.coach.told import our_moves, telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.side_words import says_right
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
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
        when = _day_given(draft, said)
        if when is not None:
            draft.answered = pending.question
            closing.finish(draft, when.day)
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


# "Volgende week dinsdag bel ik ze weer": a day in few words, or one on which they speak. "Make it Friday" is no act of ours.
_SET: Final = later(
    r"(?:(?:ok|oke|nee|no|oh),? )?(?:make it|make that|maak er|doe maar|zet (?:(?:hem|het|t|'t|m|'m|dat|me|mij) )?(?:maar|even|op)|put (?:it|me|that)(?: down)? (?:for|on)|let'?s (?:say|do)|laten we zeggen|set it|prik|liever|rather)\b"
)
_SPEAK: Final = later(
    r"\b(?:bel|bellen|belt|spreek|spreken|praat|praten|zie|zien|afspraak|gesprek|langs|call|calling|meeting|speak|talk|talking|see|seeing|catch up)\b"
)


_NEXT_TIME: Final = later(
    r"(?:(?:ok|oke|en|and),? )?(?:de )?(?:volgende keer|volgende gesprek|next time|next call|next meeting)\b"
)


def names_the_day(draft: Draft, said: Utterance) -> bool:
    """Whether a day is given to the coach in so many words, "doe maar woensdag", so that no other order is meant by them."""
    pending = draft.conversation.pending
    if pending is None or pending.question != "next_call" or _SET.match(said.fold) is None:
        return False
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    return when is not None and not telling.has_room_for_more(said)


# "After the test, 9 December": the day of the call, and not of what it comes after.
_AFTER: Final = later(
    r"(?:(?:just|right|pas|meteen|net|kort) )?(?:after|na|once|als|when|zodra) (?!\d)[^,.;!?\d]{3,40}[,:;] (?:(?:so|dus|that'?s|dat is|das|op|on) )*(?P<day>[^,.;!?]{2,25})"
)
# "Di 1 dec lunch met Bob en Anna": a day on which we meet, in one breath.
_MEET: Final = later(r"\b(?:lunch(?:en)?|koffie|coffee|teams|zoom|dinner|eten|beurs|bezoek|visit)\b")
_A_BREATH: Final = 10
_SENTENCES: Final = later(r"[.!?;\n]+\s+")


def _day_given(draft: Draft, said: Utterance) -> DateReading | None:
    """The day of the next call: what the message says of it, or a sentence of its own that gives it to the coach."""
    zone = draft.context.zone
    if _says_when_they_speak(draft, said):
        return read_date(said, draft.language, draft.today, zone)
    parts = [utterance(part) for part in _SENTENCES.split(said.text)]
    given = [part for part in parts if _SET.match(part.fold) is not None] if len(parts) > 1 else []
    return read_date(given[-1], draft.language, draft.today, zone) if given else None


_FEW: Final = 3


def _says_when_they_speak(draft: Draft, said: Utterance) -> bool:
    """Whether a day in these words is that of the next call: in "I'm sending them the references tomorrow" it is not."""
    if _NEXT_TIME.match(said.fold) is not None and _SPEAK.search(said.fold) is not None:
        return True
    if _comes_after(draft, said) or _is_a_meeting(said):
        return True
    if telling.has_room_for_more(said):
        return False
    if _SPEAK.search(said.fold) is not None or _SET.match(said.fold) is not None:
        return True
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    if when is not None and phrases.only_a_date(said, when):
        return True
    rest = utterance(said.text[: when.start] + " " + said.text[when.end :]).words if when is not None else ()
    if len(rest) > _FEW:
        return False
    notes = notes_of(draft, said)
    return notes.our_action is None and notes.next_step is None and notes.current_stage is None


def _comes_after(draft: Draft, said: Utterance) -> bool:
    """Whether a day alone is told behind what it comes after."""
    found = _AFTER.fullmatch(said.fold.strip(" .!"))
    if found is None:
        return False
    day = utterance(found["day"])
    when = read_date(day, draft.language, draft.today, draft.context.zone)
    return when is not None and phrases.only_a_date(day, when)


def _is_a_meeting(said: Utterance) -> bool:
    """Whether a few words name a meeting of ours with them; what they come to do is theirs."""
    short = len(said.words) <= _A_BREATH and _SENTENCES.search(said.text) is None
    return short and _MEET.search(said.fold) is not None and pronouns.THEY.isdisjoint(said.words)
