"""What a clause of news tells of people there: who came, who signs now, who comes round or is against it."""

from functools import partial
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, views_changed
from bot.coach.known.facts import Person
from bot.coach.news import who_came
from bot.coach.news.news_thread import Piece, Thread
from bot.coach.people import (
    name_of_role,
    people_corrections,
    people_told,
    said_yes,
    signer_stated,
    signer_told,
)
from bot.coach.people.mandate_told import read_back
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_against, read_date

_INSTEAD: Final = later(
    r",?\s(?:instead of|ipv|in plaats van|i\.p\.v\.|rather than|and not|en niet|not|niet) (?P<whom>\S+(?: \S+){0,2})"
)
_TOO: Final = later(r"\s(?:ook|too|also|now|nu|as well)(?=\s|$)")
_STILL: Final = later(
    r"(?:alleen |only |just )?(?P<who>\S+(?: \S+)?) (?:nog niet|not yet|still not|still isn'?t)"
)
# "They" may be all of them.
_ONE: Final = frozenset("hij zij ze ie he she die who".split())


def read(draft: Draft, clause: Utterance, thread: Thread) -> Piece:
    """The news of somebody that a clause tells; what is none of that may be what somebody thinks of it."""
    face = who_came.face(draft, clause, thread)
    if face is not None:
        return face
    words = clause.text.split()
    if words[0].casefold() in _ONE and thread.called is not None:
        clause = utterance(" ".join((thread.called, *words[1:])))
    known = _known(draft, clause.fold)
    if known is not None:
        thread.person, thread.called = known, known.called
    return _signs(draft, clause) or _view(draft, clause)


def _known(draft: Draft, fold: str) -> Person | None:
    """Whoever a clause begins with."""
    words = fold.split()
    spans = (" ".join(words[:count]) for count in (3, 2, 1) if len(words) >= count)
    return next((person for span in spans if (person := people_known.find_called(draft.facts, span))), None)


# -- who signs, and what they think of it -------------------------------------------------------------------------------


def _signs(draft: Draft, clause: Utterance) -> Piece | None:
    """Who is said to sign or decide now, without the one in whose place: "Okafor decides now instead of her"."""
    bare = utterance(_TOO.sub("", _INSTEAD.sub("", clause.text)))
    day = read_date(bare, draft.language, draft.today, draft.context.zone)
    if day is not None or not signer_told.speaks_of(bare):
        return None
    return Piece("signs", clause, partial(_keep_signs, clause=clause, bare=bare))


def _keep_signs(draft: Draft, *, clause: Utterance, bare: Utterance) -> bool:
    return (
        signer_stated.take(draft, utterance(_TOO.sub("", clause.text)))
        or signer_told.take(draft, bare)
        or _whose_turn(draft, bare)
    )


def _whose_turn(draft: Draft, said: Utterance) -> bool:
    """Whoever is known and opens the clause is the one who signs, whatever else it says: "Okafor decides now"."""
    person = _known(draft, said.fold)
    if person is None:
        return False
    for other in draft.facts.people:
        if other.id != person.id and other.gives_the_yes:
            draft.record(PutPerson(draft.deal_id, replace(other, can_say_yes=None, may_say_yes=None)))
    draft.record(
        PutPerson(
            draft.deal_id,
            replace(person, can_say_yes=True, may_say_yes=True, heard_on=draft.today, evidence="heard"),
        )
    )
    draft.mark("final_yes", "said")
    read_back(draft)
    return True


_VIEWS: Final = (
    said_yes.take,
    views_changed.take,
    people_told.take_view,
    people_corrections.take,
    name_of_role.take,
)


def _view(draft: Draft, clause: Utterance) -> Piece:
    """Who comes round, is against it still, or is against it: "he" is whoever was spoken of."""
    fold = clause.fold.strip(" .!")
    still = _STILL.fullmatch(fold)
    if (
        still is not None
        and (one := people_known.find_called(draft.facts, still["who"])) is not None
        and one.differs
    ):
        return Piece("view", clause, lambda _: True)
    return Piece("view", clause, partial(_keep_view, clause=clause))


def _keep_view(draft: Draft, *, clause: Utterance) -> bool:
    known = _known(draft, clause.fold)
    if known is not None and known.differs and read_against(clause, draft.language):
        # Known already; the words are kept.
        return True
    return any(view(draft, clause) for view in _VIEWS)
