"""Our own moves, told whatever is asked: "ergo levert advies 8 december, ik bel haar de 4e".

A clause that says of us what we are still to do is our move, with its own day and its own object; one that says that we did
what stood open takes that off the list. What is left of the message goes on to the open question.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record, replace
from bot.coach.keeping import actions_done, hearing, people_known, recording
from bot.coach.known.facts import OurAction, with_mark
from bot.coach.showing import asking, describing
from bot.coach.showing.bare_answers import small_talk
from bot.coach.told import our_words
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction, PutDeal
from bot.coach.understanding.readings import OwnClause
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.own_reading import deeds_done, deeds_told, is_jotted, read_own_clauses
from bot.coach.words.reading import read_perspective


@record
class Move:
    """Something for us to do: in which words, on which day, and the action known already that it is; `moved`: only its day is told."""

    what: str
    day: date | None
    known: OurAction | None = None
    moved: bool = False


@record
class OursTold:
    """What a message tells of us: our moves, what we did of them, and what is left of it for whatever is asked."""

    moves: tuple[Move, ...]
    done: tuple[OurAction, ...]
    rest: Utterance | None
    kept: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()


def read(draft: Draft, said: Utterance, *, asked: bool = False) -> OursTold | None:
    """Our moves in a message; None where it tells of none. `asked`: where they are asked for, an act without a subject is ours."""
    clauses = read_own_clauses(said, draft.language, draft.today, draft.context.zone)
    if asked and len(clauses) > 1:
        clauses = _things_with_days(tuple(_as_asked(draft, clause) for clause in clauses))
    moves: list[Move] = []
    done: list[OurAction] = []
    left: list[OwnClause] = []
    kept: list[str] = []
    heard: list[str] = []
    redated = False
    for place, clause in enumerate(clauses):
        before = clauses[place - 1] if place else None
        if (action := _done(draft, clause)) is not None and action not in done:
            done.append(action)
            heard.append(clause.text)
        elif clause.ours == "to_do":
            move = _move(draft, clause, before, clauses[:place])
            (kept if move is None else heard).append(clause.text)
            if move is None:
                continue
            if (
                before is not None
                and before.ours == "to_do"
                and our_words.goes_with(clause, draft.language)
                and moves
            ):
                moves[-1] = move
            else:
                moves.append(move)
        elif (move := _redated(draft, clause, moves, before)) is not None:
            moves.append(move)
            heard.append(clause.text)
            redated = True
            continue
        elif _OUR_DAY.fullmatch(clause.text.lower().strip(" .!")) is not None:
            kept.append(clause.text)
        elif redated and _NOT_THAT_DAY.match(clause.text.lower()):
            heard.append(clause.text)
        else:
            left.append(clause)
        redated = False
    if not (moves or done or kept):
        return None
    return OursTold(tuple(moves), tuple(done), _rest(said, left), tuple(kept), tuple(heard))


def keep(draft: Draft, told: OursTold) -> None:
    """Keep the moves, take what is done off the list, and say both."""
    for action in told.done:
        actions_done.ticked(draft, action)
    for move in told.moves:
        if move.known is not None:
            action = replace(move.known, due_on=move.day or move.known.due_on, reminded=False)
            draft.record(PutAction(draft.deal_id, action))
        else:
            action = recording.record_action(draft, move.what, move.day, serves=True)
        draft.mark("action", "said")
        if all(entry.on != draft.today for entry in draft.facts.deal.marks if entry.topic == "action"):
            # Told of again today, it is needed still.
            draft.record(PutDeal(with_mark(draft.facts.deal, "action", "said", draft.today)))
        draft.say("ack.action", action=describing.action(action))
        draft.told_whole.add(action.id)
    walk = draft.conversation.walk
    if told.moves and walk is not None:
        # Told in this very walk, it is not asked in it: not for a step that took the place of another either.
        changed = tuple(topic for topic in walk.changed if topic != "action")
        draft.to_walk(done=tuple(dict.fromkeys((*walk.done, "action"))), changed=changed)
    if told.moves:
        draft.beside(asking.edit_option("action", only_one=False))
    draft.own_words += told.kept
    draft.understood += told.heard


def take(draft: Draft, said: Utterance) -> Utterance | None:
    """Keep what a message tells of us; what is left of it, or the whole of it where it tells nothing of ours."""
    told = read(draft, said)
    if told is None:
        return said
    keep(draft, told)
    return told.rest


def _as_asked(draft: Draft, clause: OwnClause) -> OwnClause:
    """A clause where our move is asked: "help Maura fill in the form" is an order to ourselves."""
    if clause.ours is not None or not is_jotted(_dayless(clause), draft.language):
        return clause
    act = utterance(clause.text).words[0]
    if any(act in utterance(step.title).words for step in draft.facts.steps):
        return clause
    return replace(clause, ours="to_do")


def _things_with_days(clauses: tuple[OwnClause, ...]) -> tuple[OwnClause, ...]:
    """The clauses where our move is asked: "de folie offerte, ma 30/11. en de zoon is tegen" opens on the thing and its day."""
    first, second = clauses[:2]
    day = our_words.only_its_day(second)
    told = first.ours is None and first.when is None and day and our_words.names_a_thing(first)
    if not told or len(clauses) < _AND_MORE:
        return clauses
    whole = replace(first, end=second.end, ours="to_do", when=second.when)
    return (whole, *clauses[2:])


_AND_MORE: Final = 3


def keep_further(draft: Draft, said: Utterance) -> None:
    """Keep the moves of a long message beside the one it is remembered by, which was kept with its other parts."""
    told = read(draft, said)
    for move in told.moves if told is not None else ():
        stems = _stems(utterance(move.what).words)
        known = (_stems(utterance(action.what).words) for action in draft.facts.actions)
        if move.known is None and not any(len(stems & one) * 2 >= len(stems) for one in known):
            action = recording.record_action(draft, move.what, move.day, serves=True)
            draft.mark("action", "said")
            draft.say("ack.action", action=describing.action(action))


# -- what one clause tells ----------------------------------------------------------------------------------------------

# "5 feb is MY bit": a day said to be ours.
_OUR_DAY: Final = later(
    r"(?:(?:no|nee|but|maar|and|en),? )*.{3,20} (?:is|was|'s) (?:(?:for|voor|van|on|aan) )?(?:mine|ours|me|us|mij|ons|(?:my|our|mijn|onze|ons) (?:bit|part|job|move|day|date|thing|deadline|own|deel|stuk|zet|actie|dag|datum|ding|eigen \w+))(?: (?:he|hé|eh|though|hoor))?"
)
_NOT_THAT_DAY: Final = later(r"(?:en |and )?(?:niet|not) ")
_THEIRS: Final = frozenset("ze zij hij ie they she he their hun".split())


def _move(
    draft: Draft, clause: OwnClause, before: OwnClause | None, so_far: Sequence[OwnClause]
) -> Move | None:
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
    if not what:
        return None
    return Move(what, _day(clause, so_far), _known(draft, what))


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
    told = _stems(utterance(what).words)
    for action in draft.facts.actions:
        known = _stems(utterance(action.what).words)
        if not action.done and min(len(told), len(known)) >= _ENOUGH and (told <= known or known <= told):
            return action
    return None


_ENOUGH: Final = 2
_STEM: Final = 4


def _stems(words: Sequence[str]) -> set[str]:
    return {word[:_STEM] for word in hearing.telling(words) if len(word) > 2}


def _done(draft: Draft, clause: OwnClause) -> OurAction | None:
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
    about = _stems([word for word in said.words if word not in named])
    return action if about & _stems(utterance(action.what).words) else None


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


def _redated(draft: Draft, clause: OwnClause, told: Sequence[Move], before: OwnClause | None) -> Move | None:
    """A day told of a move of ours that is known, by a word of it: "privacy doc moet voor kerst af he"."""
    if clause.when is None or clause.ours is not None or clause.text.endswith("?"):
        return None
    open_ones = [action for action in draft.facts.actions if not action.done]
    if _OUR_DAY.fullmatch(clause.text.lower().strip(" .!")) is not None:
        action = open_ones[-1] if open_ones and not told else None
        return Move(action.what, clause.when.day, action, moved=True) if action is not None else None
    if before is not None and _DOING_IT.fullmatch(clause.text.lower()) is not None:
        stood = _open_one(draft, before)
        return Move(stood.what, clause.when.day, stood, moved=True) if stood is not None else None
    rest = _dayless(clause)
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


def _dayless(clause: OwnClause) -> str:
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


# -- what is left -------------------------------------------------------------------------------------------------------

_LEADS: Final = later(r"^(?:(?:en|and|maar|but|dus|so|dan|then|verder|also|ook)[ ,]+)+(?=\S)")


def _rest(said: Utterance, left: Sequence[OwnClause]) -> Utterance | None:
    """The clauses that are not ours, as they were told; None where they tell nothing."""
    if all(clause.ours == "state" for clause in left):
        # "Ben mee op bezoek": how it is with us answers nothing, and is kept in their own words.
        return None
    text = ""
    for place, clause in enumerate(left):
        joined = place and said.text[left[place - 1].end : clause.start]
        near = place and clause.start - left[place - 1].end <= _NEAR
        apart = ". " if _STOPS.search(str(joined)) else ", "
        text += (str(joined) if near else apart) if place else ""
        text += said.text[clause.start : clause.end].strip()
    rest = utterance(_LEADS.sub("", text).strip(" ,;"))
    return None if not rest.words or small_talk(rest) or set(rest.words) <= _NODS else rest


_STOPS: Final = later(r"[.!?;\n]")
_NEAR: Final = 6
_NODS: Final = frozenset(
    "ok oke okay prima goed fine good ja yes yep nee no he eh trouwens btw verder niks nothing more meer".split()
)
