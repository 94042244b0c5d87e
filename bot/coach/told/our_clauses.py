"""What one clause tells of our own work: a move still to do, one that is done, or another day for one that stood open."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record
from bot.coach.keeping import actions_done, hearing, people_known
from bot.coach.known.facts import OurAction
from bot.coach.told import our_words, stands_for
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.understanding.readings import OwnClause
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.own_reading import deeds_done, deeds_told
from bot.coach.words.reading import read_names, read_perspective


@record
class Move:
    """Something for us to do: in which words, on which day, and the action known already that it is; `moved`: only its day is told."""

    what: str
    day: date | None
    known: OurAction | None = None
    moved: bool = False


# "5 feb is MY bit": a day said to be ours.
OUR_DAY: Final = later(
    r"(?:(?:no|nee|but|maar|and|en),? )*.{3,20} (?:is|was|'s) (?:(?:for|voor|van|on|aan) )?(?:mine|ours|me|us|mij|ons|(?:my|our|mijn|onze|ons) (?:bit|part|job|move|day|date|thing|deadline|own|deel|stuk|zet|actie|dag|datum|ding|eigen \w+))(?: (?:he|hé|eh|though|hoor))?"
)


def tells_our_day(clause: OwnClause, language: Language) -> bool:
    """Whether a clause says that something is ours; of somebody it says whose side they are on: "Boll she is for us"."""
    if OUR_DAY.fullmatch(clause.text.lower().strip(" .!")) is None:
        return False
    said = utterance(clause.text)
    return clause.when is not None or not (_THEIRS & {*said.words} or read_names(said, language))


NOT_THAT_DAY: Final = later(r"(?:en |and )?(?:niet|not) ")
_THEIRS: Final = frozenset("ze zij hij ie they she he their hun".split())


def move_of(
    draft: Draft, clause: OwnClause, before: OwnClause | None, so_far: Sequence[OwnClause]
) -> Move | None:
    """The move that a clause tells; None where it only says once more what the one before told, or names nothing. `so_far`: the clauses in front of it."""
    goes_with = our_words.goes_with(clause, draft.language)
    if goes_with and before is not None and before.ours == "to_do":
        if before.when is not None and our_words.stands_for(clause, draft.language):
            return None  # "… by the 5th, I'm writing it this week": it is the same, and has its day
        joined = our_words.together(before, clause, draft)
        return Move(joined, _day(clause, so_far) or _day(before, so_far), None)
    if goes_with and before is not None and (meant := _open_one(draft, before)) is not None:
        # "Offerte nog niet verstuurd, doe ik morgen" gives the day of what stood open.
        return Move(meant.what, _day(clause, so_far), meant, moved=True)
    if goes_with and before is not None:
        what = our_words.of_what_was_asked(draft, before, clause)
        if what is not None:
            return Move(what, _day(clause, so_far), None)
    what = our_words.worded(draft, clause)
    if what and draft.open_question_id != "action":
        # Where our move is asked, "send it" is about the step that the question names.
        what = stands_for.in_full(what, _in_front(draft, clause, so_far), draft.language) or ""
    if not what:
        return None
    return Move(what, _day(clause, so_far), _known(draft, what))


def _in_front(draft: Draft, clause: OwnClause, so_far: Sequence[OwnClause]) -> list[str]:
    """The clauses of the message in front of one, which may be read by itself."""
    fold = draft.said.fold if draft.said is not None else ""
    before, found, _ = fold.partition(utterance(clause.text).fold)
    told = [part for part in _CLAUSES.split(before) if part.strip()] if found else []
    return told or [one.text for one in so_far]


_CLAUSES: Final = later(r"[,.;!?\n]+(?=\s|$)|\s(?:and|but|so|en|maar|dus)\s")


def _day(clause: OwnClause, so_far: Sequence[OwnClause]) -> date | None:
    """The day of a move: its own, or the one told before it where it only says "by then"."""
    if clause.when is not None:
        return clause.when.day
    text = clause.text.lower()
    if our_words.BY_THEN.search(text) is None and our_words.ON_THEN.search(text) is None:
        return None
    day = next((one.when.day for one in reversed(so_far) if one.when is not None), None)
    # "Before that" is the day before it, as "before Friday" is.
    before = our_words.BEFORE_THEN.search(clause.text.lower()) is not None
    return day - timedelta(days=1) if day is not None and before else day


def _open_one(draft: Draft, clause: OwnClause) -> OurAction | None:
    return actions_done.named_in(draft, utterance(clause.text))


# "Manual not sent yet, doing it tomorrow".
_DOING_IT: Final = later(
    r"(?:(?:and|but|en|maar),? )?(?:doing|will do|gonna do) (?:it|that|this|them|so)\b.*"
)


def _known(draft: Draft, what: str) -> OurAction | None:
    """The open action of which this is the same in other words: the one holds all that the other tells."""
    told = stems(utterance(what).words)
    for action in draft.facts.actions:
        known = stems(utterance(action.what).words)
        if not action.done and min(len(told), len(known)) >= _ENOUGH and (told <= known or known <= told):
            return action
    return None


_ENOUGH: Final = 2
_STEM: Final = 4


def stems(words: Sequence[str]) -> set[str]:
    """The beginnings of the words that tell something, by which two wordings of one thing are known."""
    return {word[:_STEM] for word in hearing.telling(words) if len(word) > 2}


def taken_off(draft: Draft, clause: OwnClause) -> OurAction | None:
    """The open action of ours that a clause tells to be done; None where somebody else did it, or it is still to do."""
    said = utterance(clause.text)
    if clause.ours in {"to_do", "belief"} or clause.text.endswith("?"):
        return None
    action = actions_done.told_done(draft, said) or _same_deed_done(draft, said)
    if action is None or (_TALKS & set(utterance(action.what).words) and not _TALKED & set(said.words)):
        return None  # "kees is klaar" is no call to him
    if clause.ours is not None:
        return action
    if _theirs(draft) & set(said.words[:2]) or people_known.opens_on_one(draft.facts, said):
        return None
    named = {
        word
        for person in draft.facts.people
        for word in utterance(f"{person.name or ''} {person.role or ''}").words
    }
    about = stems([word for word in said.words if word not in named])
    return action if about & stems(utterance(action.what).words) else None


def _same_deed_done(draft: Draft, said: Utterance) -> OurAction | None:
    """The open action whose own verb is told as done: "proeflift gebracht", for "proeflift brengen"."""
    done = deeds_done(said.words, draft.language)
    return actions_done.done_by(draft, said, done) if done else None


_TALKS: Final = frozenset("bellen nabellen terugbellen opbellen spreken call ring phone speak".split())
_TALKED: Final = frozenset(
    "gebeld gesproken nagebeld teruggebeld gedaan called rang rung phoned spoke spoken done".split()
)


def _theirs(draft: Draft) -> frozenset[str]:
    # "He" is a nod where Dutch is spoken.
    return _THEIRS - {"he"} if draft.language == "nl" else _THEIRS


def redated(draft: Draft, clause: OwnClause, told: Sequence[Move], before: OwnClause | None) -> Move | None:
    """A day told of a move of ours that is known, by a word of it: "privacy doc moet voor kerst af he"."""
    if clause.when is None or clause.ours is not None or clause.text.endswith("?"):
        return None
    open_ones = [action for action in draft.facts.actions if not action.done]
    if OUR_DAY.fullmatch(clause.text.lower().strip(" .!")) is not None:
        action = open_ones[-1] if open_ones and not told else None
        return Move(action.what, clause.when.day, action, moved=True) if action is not None else None
    if before is not None and _DOING_IT.fullmatch(clause.text.lower()) is not None:
        stood = _open_one(draft, before)
        return Move(stood.what, clause.when.day, stood, moved=True) if stood is not None else None
    if before is not None and _IT_MUST.match(clause.text.lower()) is not None and before.ours is None:
        # "Offerte, die moet er voor de kerst liggen": named alone, and then its day.
        named = [
            one for one in open_ones if set(utterance(before.text).words) <= set(utterance(one.what).words)
        ]
        return Move(named[0].what, clause.when.day, named[0], moved=True) if len(named) == 1 else None
    rest = dayless(clause)
    words = [word for word in hearing.telling(utterance(rest).words) if len(word) > 2 and word not in _FRAME]
    others = [step.title for step in draft.facts.steps]
    others += [draft.facts.next_step.what] if draft.facts.next_step is not None else []
    of_theirs = any(_shares(words, utterance(title).words) for title in others)
    plainly = read_perspective(utterance(clause.text), draft.language, "q3", None)
    acts = plainly.label == "customer" and plainly.confidence >= _PLAINLY
    if acts or not deeds_told(utterance(rest).words[1:], draft.language) <= _FRAME:
        return None  # "IT runs a pilot in May" is what they do
    if not words or of_theirs or _theirs(draft) & set(utterance(rest).words):
        return None
    meant = [
        action for action in open_ones if all(_shares([word], utterance(action.what).words) for word in words)
    ]
    return Move(meant[0].what, clause.when.day, meant[0], moved=True) if len(meant) == 1 else None


_IT_MUST: Final = later(
    r"(?:die|dat|it|that|they) (?:moet(?:en)?|must|has to|have to|needs? to be|should be|is due|are due)\b"
)


def dayless(clause: OwnClause) -> str:
    """A clause without its day."""
    if clause.when is None:
        return clause.text
    return clause.text[: clause.when.start] + " " + clause.text[clause.when.end :]


_PLAINLY: Final = 0.8
_FRAME: Final = frozenset(
    "moet must klaar ready done due pas only eerst first before voor tegen uiterlijk deadline wordt komt gaat goes go going gaan weg uit out over not niet ipv instead pas wel toch".split()
)


def _shares(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether a word stands among others, or begins one: "doc" is "document"."""
    return any(
        other.startswith(word) or (word.startswith(other) and len(other) > 2)
        for word in words
        for other in hearing.telling(others)
        if len(other) > 2
    )


# "Call with Oakfield today": what opens a message is the talk that they come from.
TALK: Final = later(
    r"(?:(?:an?|the|my|quick|good|great|long|short|een|het|de|mijn|kort|goed|lang) )*(?:call|meeting|visit|chat|catch[- ]?up|coffee|lunch|zoom|gesprek|afspraak|bezoek|belletje|telefoontje|koffie|overleg) (?:with|at|met|bij|by)\b.*|(?:speak|spoke|spoken|talk|talked|spreek|spraken|sprak) (?:with|to|met)\b.*"
)
# "We bieden 4 heftrucks aan" says what the deal is about.
_OFFERING: Final = later(r"\b(?:aan ?bieden|bieden|offer|offering|sell|verkopen)\b")


def only_opens(draft: Draft, said: Utterance) -> bool:
    """Whether what we are said to do in a first message is what we offer there or the talk that we come from, and no move."""
    opening = any(isinstance(effect, KeepAnswer) and effect.question == "opening" for effect in draft.effects)
    return opening and (_OFFERING.search(said.fold) is not None or TALK.fullmatch(said.fold) is not None)
