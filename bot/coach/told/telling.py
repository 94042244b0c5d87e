"""One message that answers several questions: each part goes to its question and is read back.

What was known already is left alone unless the person is telling what is new; what was not said stays empty.
"""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import recording
from bot.coach.known.facts import RivalKind, Topic
from bot.coach.people import rival_corrections, rival_told, told_people
from bot.coach.route import introduced, planning_words, whose_act
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import asking, describing
from bot.coach.told import money_in_story, our_clauses, told_of_route
from bot.coach.turn.draft import Draft
from bot.coach.turn.questions import QuestionId
from bot.coach.turn.replies import ReadBack, ReadBackItem, Word, values
from bot.coach.understanding.readings import NotesReading
from bot.coach.understanding.rivals.race_words import OURSELVES
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, read_names, read_rivals
from bot.coach.words.word_kinds import is_first_name, is_sentence

# Shorter answers are read for their own question only: there is no room in them for a second answer.
_WORDS_FOR_MORE: Final = 7


_NOW: Final = frozenset(
    {
        "nu",
        "now",
        "momenteel",
        "currently",
        "vandaag",
        "today",
        "inmiddels",
        "zitten",
        "zit",
        "bezig",
        "loopt",
        "lopen",
        "gaande",
        "underway",
        "running",
        "ongoing",
        "still",
        "op dit moment",
    }
)


def speaks_of_now(said: Utterance) -> bool:
    """Whether a text says where they are, and not only what the route looks like."""
    return bool(_NOW & set(said.words)) and not planning_words.is_on_an_agenda(said)


def has_room_for_more(said: Utterance) -> bool:
    """Whether a text is long enough to answer more than the question asked."""
    return len(said.words) >= _WORDS_FOR_MORE


def take(
    draft: Draft, said: Utterance, *, apart_from: AbstractSet[Topic] = frozenset(), anew: bool = False
) -> bool:
    """Record every part said, read it back, and offer to correct each. True when there was any.

    `apart_from` are topics that the answer itself was read for; `anew` lets what is told now replace what was known.
    """
    draft.said = said
    notes = notes_of(draft, said)
    walk = draft.conversation.walk
    taken: list[tuple[QuestionId, ReadBackItem]] = []
    for topic, question, part in _PARTS:
        if topic in apart_from or (not anew and draft.facts.mark_of(topic) in {"said", "confirmed"}):
            continue
        shown = part(draft, notes)
        if shown is not None:
            if walk is not None and walk.anew:
                # Told in this very walk: not asked in it either.
                draft.to_walk(done=(*draft.walk.done, question))
            taken.append((question, ReadBackItem(Word(f"part.{question}"), shown)))
            asking.read_back_of(draft, topic)
    if not taken:
        return False
    read_back(draft, taken)
    return True


def read_back(draft: Draft, taken: Sequence[tuple[QuestionId, ReadBackItem]]) -> None:
    """Show what was read of a text, part by part, and offer to correct each."""
    draft.say("ack.taken")
    draft.show(ReadBack(tuple(item for _, item in taken)))
    draft.beside(*(asking.edit_option(question, only_one=False) for question, _ in taken))


def take_more(draft: Draft, said: Utterance, *apart_from: Topic) -> bool:
    """Take what else was said in a long answer, apart from the topics the answer was read for."""
    return has_room_for_more(said) and take(draft, said, apart_from=frozenset(apart_from))


_WISHING: Final = frozenset("wil willen want wants wanted wilde wilden".split())
_FIRST: Final = frozenset({"first", "eerst"})


def _is_wished(draft: Draft, action: str, next_step: str | None) -> bool:
    """Whether what was read as our act is what they want first and do themselves: a step of theirs is called so."""
    what = set(utterance(action).words) - _FIRST
    titles = (set(utterance(step.title).words) for step in draft.facts.steps)
    return phrases.same(action, next_step) or any(what <= title and _WISHING & title for title in titles)


def _action(draft: Draft, notes: NotesReading) -> Word | str | None:
    if notes.our_action is None and notes.next_step is not None and whose_act.we_bid(notes.next_step):
        due = notes.next_step_date
        bid = recording.record_action(draft, notes.next_step, due.day if due else None, serves=False)
        return describing.action(bid)
    if (
        notes.our_action is None
        or _had_already(draft, notes)
        or _is_wished(draft, notes.our_action, notes.next_step)
    ):
        return None
    whole = draft.said or utterance(notes.our_action)
    if len(utterance(notes.our_action).words) == 1 and notes.our_action_date is None:
        # "Ton wil alleen prijs": a bare thing is nothing that we said to do.
        return None
    if not whose_act.may_be_ours(notes.our_action, whole) or whose_act.is_no_move(
        draft, notes.our_action, whole
    ):
        return None
    if not (told_of_route.OURSELVES & set(whole.words) or is_sentence(notes.our_action, draft.language)):
        # "They want the lowest price" asks something of us, and is no promise.
        return None
    said = utterance(notes.our_action)
    topic = utterance(draft.facts.deal.topic or "").fold
    if notes.our_action_date is None and (
        (topic and said.fold.startswith(topic)) or our_clauses.only_opens(draft, said)
    ):
        # "Drijvende steigers, 60 plaatsen" is what the deal is about.
        return None
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    due = notes.our_action_date or when
    what = phrases.without_date(said, when)
    action = recording.record_action(draft, what, due.day if due else None, serves=True)
    draft.mark("action", "said")
    return describing.action(action)


def _had_already(draft: Draft, notes: NotesReading) -> bool:
    due = notes.our_action_date
    talk = utterance(notes.our_action or "")
    return our_clauses.TALK.fullmatch(talk.fold) is not None and (due is None or due.last <= draft.today)


def _rivals(draft: Draft, notes: NotesReading) -> Word | str | None:
    # Whoever the deal is with is nobody's rival in it.
    names = [
        name
        for name in notes.competitors
        if not (
            phrases.same(name, draft.facts.deal.account)
            or rival_corrections.only_describes(name)
            or utterance(name).fold in OURSELVES
            or (draft.said is not None and rival_corrections.only_reports(draft.said, name))
        )
    ]
    if names and draft.said is not None:
        # "Tetra Pak and some german lot called Krones".
        names += [one["name"] for one in _CALLED_SO.finditer(draft.said.text) if one["name"] not in names]
    plain = rival_told.rivals_in(draft, draft.said) if draft.said is not None else ()
    found = [
        (name, kind) for name in names for kind in (_kind_of(draft, name),) if not _is_among(name, plain)
    ]
    named = rival_told.named_first((*found, *plain))
    found = [
        (name, kind)
        for name, kind in named
        if not (
            _is_whence_known(draft.said, name)
            or _is_somebodys(draft, name)
            or (kind not in {"in_house", "nothing"} and introduced.is_heard_as_other(draft, name))
        )
    ]
    if names and draft.said is not None:
        found += [(one["name"], "vendor") for one in _FROM_ABROAD.finditer(draft.said.fold)]
    if not found:
        return None
    recorded = [
        recording.record_rival(draft, "" if kind in {"in_house", "nothing"} else name, kind)
        for name, kind in found
    ]
    draft.mark("rivals", "said")
    return Word("rivals.named", values(rivals=tuple(describing.rival(rival) for rival in recorded)))


# "GEA, en een italiaan maar die is te duur": beside a name somebody of whom only that is known.
_FROM_ABROAD: Final = later(
    r"\b(?:en|and|,) (?:nog |ook |also )?(?P<name>(?:een (?:italiaan|chinees|duitser|fransman|belg|deen|zweed|pool|spanjaard|turk|amerikaan|engelsman))|an? (?:german|italian|chinese|french|dutch|danish|polish|spanish|turkish|swedish) (?:outfit|lot|firm|company|crowd|maker))(?= (?:maar|but|die|who|that)\b|,|[.!?]|$)"
)
_CALLED_SO: Final = later(
    r"\b(?:lot|firm|company|outfit|crowd|club|bedrijf|partij|club|firma) (?:called|named|genaamd|die heet) (?P<name>[^\W\d_][\w&.-]+)"
)


def _is_somebodys(draft: Draft, name: str) -> bool:
    """Whether somebody there is called so, a name is a first name alone, or the end of somebody's: "Kees van Uden"."""
    if utterance(name).words and len(utterance(name).words) == 1 and is_first_name(name.casefold()):
        return True
    if any(person.name is not None and phrases.same(person.name, name) for person in draft.facts.people):
        return True
    if draft.said is None or not utterance(name).words:
        return False
    called = (person.name for person in read_names(draft.said, draft.language) if person.name)
    return any(utterance(one).fold.endswith(f" {utterance(name).fold}") for one in called)


# "Die ken ik van bij Picanol": where we know somebody from is in no race.
_KNOWN_FROM: Final = later(
    r"\b(?:ken(?:nen)? (?:ik|we|wij)|(?:ik|we|wij) ken(?:nen)?|i (?:know|knew)|we (?:know|knew))\b[^,.;]{0,30}?\b(?:van|bij|from|at)\b(?P<where>[^,.;]*)"
)


def _is_whence_known(said: Utterance | None, name: str) -> bool:
    """Whether a name is only where we know somebody from."""
    found = _KNOWN_FROM.search(said.fold) if said is not None else None
    return (
        found is not None
        and utterance(name).fold in found["where"]
        and said is not None
        and said.fold.count(utterance(name).fold) == 1
    )


def _kind_of(draft: Draft, name: str) -> RivalKind:
    """What kind of rival a name in a note is: "doing nothing" is one without a name."""
    read = next(iter(read_rivals(utterance(name), draft.language).rivals), None)
    return "vendor" if read is None else read.kind


def _is_among(name: str, found: Sequence[rival_told.Found]) -> bool:
    """Whether somebody found in plain words is named in these: "partner Hugo liever DeepL" is DeepL."""
    return any(other.casefold() in name.casefold() for other, _ in found)


_PARTS: Final[tuple[tuple[Topic, QuestionId, Callable[[Draft, NotesReading], Word | str | None]], ...]] = (
    ("steps", "steps", told_of_route.steps),
    ("position", "position", told_of_route.position),
    ("final_yes", "final_yes", told_people.final_yes),
    ("budget", "budget", money_in_story.budget),
    ("differ", "differ", told_people.differ),
    ("next_step", "next_step", told_of_route.next_step),
    ("action", "action", _action),
    ("rivals", "rivals", _rivals),
)
