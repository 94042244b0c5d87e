"""Our own moves, told whatever is asked: "ergo levert advies 8 december, ik bel haar de 4e".

A clause that says of us what we are still to do is our move, with its own day and its own object; one that says that we did
what stood open takes that off the list. What is left of the message goes on to the open question.
"""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import record, replace
from bot.coach.keeping import actions_done, recording
from bot.coach.known.facts import OurAction, with_mark
from bot.coach.showing import asking, describing
from bot.coach.showing.left_over import nothing_left
from bot.coach.told import our_clauses, our_words
from bot.coach.told.our_clauses import Move
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction, PutDeal
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import OwnClause
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.own_reading import is_jotted, read_own_clauses


@record
class OursTold:
    """What a message tells of us: our moves, what we did of them, and what is left of it for whatever is asked.

    `places`: the clauses of the message that tell it.
    """

    moves: tuple[Move, ...]
    done: tuple[OurAction, ...]
    rest: Utterance | None
    kept: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    places: frozenset[int] = frozenset()


def read(draft: Draft, said: Utterance, *, asked: bool = False) -> OursTold | None:
    """Our moves in a message; None where it tells of none. `asked`: where they are asked for, an act without a subject is ours."""
    clauses = read_own_clauses(said, draft.language, draft.today, draft.context.zone)
    if asked and len(clauses) > 1:
        clauses = _seen_to(said, tuple(_as_asked(draft, clause) for clause in clauses))
        clauses = _with_their_days(clauses)
        clauses = _things_with_days(clauses) if len(clauses) > 1 else clauses
    moves: list[Move] = []
    done: list[OurAction] = []
    left: list[OwnClause] = []
    kept: list[str] = []
    heard: list[str] = []
    redated = False
    for place, clause in enumerate(clauses):
        before = clauses[place - 1] if place else None
        if our_words.COUNTS_STEP.match(clause.text.lower()):
            left.append(clause)
        elif (action := our_clauses.taken_off(draft, clause)) is not None and action not in done:
            done.append(action)
            heard.append(clause.text)
        elif moves and _is_its_day(moves[-1], clause, before, asked=asked):
            day = clause.when.day if clause.when is not None else None
            moves[-1] = replace(moves[-1], day=day)
            heard.append(clause.text)
        elif clause.ours == "to_do":
            move = our_clauses.move_of(draft, clause, before, clauses[:place])
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
        elif (move := our_clauses.redated(draft, clause, moves, before)) is not None:
            moves.append(move)
            heard.append(clause.text)
            redated = True
            continue
        elif our_clauses.tells_our_day(clause, draft.language):
            kept.append(clause.text)
        elif redated and our_clauses.NOT_THAT_DAY.match(clause.text.lower()):
            heard.append(clause.text)
        else:
            left.append(clause)
        redated = False
    if not (moves or done or kept):
        return None
    whole = cut(said)
    # "Ben mee op bezoek": how it is with us answers nothing, and is kept in their own words.
    of_us = all(clause.ours == "state" for clause in left)
    beside = [whole.within(clause.start, clause.end) for clause in left if not of_us]
    places = whole.everywhere.difference(*beside)
    rest = whole.without(places)
    return OursTold(
        tuple(moves), tuple(done), None if nothing_left(rest) else rest, tuple(kept), tuple(heard), places
    )


_DOES_IT: Final = later(
    r"(?:(?:and|en|so|dus|dat|het|that) )*(?:(?:i'?ll|i will|we'?ll|we will|ik|wij|we|i) (?:do|doe|doen|regel|fix)(?: (?:it|that|this|dat|het|t|'t))?|(?:doe|doen|regel|regelen) (?:ik|wij|we)(?: (?:het|dat))?|(?:will|gonna) do(?: (?:it|that))?)\b"
)


def _is_its_day(move: Move, clause: OwnClause, before: OwnClause | None, *, asked: bool) -> bool:
    """Whether a clause tells the day of our move before it: "send them a calc so the wife can see it, I'll do it tomorrow"."""
    if clause.when is not None and _does_it(clause):
        return True
    return asked and clause.ours != "to_do" and _dates_what_we_do(move, clause, before)


def _does_it(clause: OwnClause) -> bool:
    """Whether a clause says no more than that we do what was told before it, on some day."""
    said = utterance(clause.text)
    return len(said.words) <= _A_DAY_AND_NO_MORE and _DOES_IT.match(said.fold) is not None


_A_DAY_AND_NO_MORE: Final = 7


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
    if clause.ours is not None or not is_jotted(our_clauses.dayless(clause), draft.language):
        return clause
    act = utterance(clause.text).words[0]
    if any(act in utterance(step.title).words for step in draft.facts.steps):
        return clause
    return replace(clause, ours="to_do")


# "Zorgen dat Peter (hun beheerder) een login heeft, 1 dec": what follows is what we see to.
_SEE_TO: Final = later(
    r"(?:(?:ik|we|wij|i|eerst|gewoon|just) )*(?:(?:er ?voor )?zorg(?:en)?(?: er ?voor)?(?: dat)?|zien dat|make sure|ensure|see to it|making sure)\b"
)
_STOPS: Final = later(r"[.!?;\n]")


def _seen_to(said: Utterance, clauses: tuple[OwnClause, ...]) -> tuple[OwnClause, ...]:
    """The clauses where our move is asked: what we see to is one of them, up to its day or the end of the sentence."""
    first = clauses[0]
    if _SEE_TO.match(first.text.lower()) is None:
        return clauses
    behind = 1
    while (
        behind < len(clauses)
        and clauses[behind].ours is None
        and not our_words.only_its_day(clauses[behind])
        and _STOPS.search(said.text[first.start : clauses[behind].start]) is None
    ):
        behind += 1
    last = clauses[behind - 1]
    text = said.text[first.start : last.end].strip(" ,")
    whole = replace(first, text=text, end=last.end, ours="to_do", when=last.when)
    return (whole, *clauses[behind:])


def _dates_what_we_do(move: Move, clause: OwnClause, before: OwnClause | None) -> bool:
    """Whether a clause right behind our move tells who of us does it and by when: "uiterlijk 4 dec", "doet Sofie bij ons maandag"."""
    if clause.when is None or move.day is not None or before is None or before.ours != "to_do":
        return False
    return _OF_US.search(clause.text.lower()) is not None


_OF_US: Final = later(
    r"\b(?:bij ons|van ons|on our side|at our end|from our side|of ours|onze \w+ doet|uiterlijk|ten laatste|at the latest|latest)\b"
)


def _with_their_days(clauses: tuple[OwnClause, ...]) -> tuple[OwnClause, ...]:
    """The clauses where our move is asked, a day behind an order to ourselves with it: "get her the spec, before the end of January"."""
    found: list[OwnClause] = []
    for clause in clauses:
        before = found[-1] if found else None
        if before is not None and before.ours == "to_do" and before.when is None and clause.ours is None:
            day = clause.when
            if day is not None and our_words.only_its_day(clause):
                text = f"{before.text} {clause.text[day.start : day.end]}"
                when = replace(day, start=len(before.text) + 1, end=len(text))
                found[-1] = replace(before, end=clause.end, text=text, when=when)
                continue
        found.append(clause)
    return tuple(found)


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
        if move.day is None and our_clauses.only_opens(draft, utterance(move.what)):
            continue
        stems = our_clauses.stems(utterance(move.what).words)
        known = (our_clauses.stems(utterance(action.what).words) for action in draft.facts.actions)
        if move.known is None and not any(len(stems & one) * 2 >= len(stems) for one in known):
            action = recording.record_action(draft, move.what, move.day, serves=True)
            draft.mark("action", "said")
            draft.say("ack.action", action=describing.action(action))
