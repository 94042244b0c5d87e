"""What a clause of news tells of rivals: who is in the race as well, and what those do who were in it."""

from functools import partial
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.keeping import people_known
from bot.coach.known.facts import Competitor
from bot.coach.news.news_thread import Kind, Piece
from bot.coach.people import rival_corrections
from bot.coach.turn.draft import Draft
from bot.coach.understanding.rivals import joining
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, read_names

_NOBODY: Final = (
    pronouns.ANYBODY
    | pronouns.WE_DO
    | pronouns.THEY_DO
    | frozenset(
        "het it that this dat dit er there de the een a an die who iemand somebody everyone iedereen nobody niemand alles everything ook also niks niets nix nothing nog still yet none geen no dus gewoon".split()
    )
)


def read(draft: Draft, clause: Utterance) -> Piece | None:
    """The news of a rival that a clause tells; None where it tells none."""
    name = joining.in_news(clause)
    gone = rival_corrections.who_is_out(clause)
    if name is not None and gone is None and _may_be_one(draft, name):
        return Piece("rival", clause, partial(_keep_new, name=name))
    out = gone is not None and any(phrases.same(rival.name, gone) for rival in draft.facts.competitors)
    if not out and _known(draft, clause) is None:
        return None
    kind: Kind = "rival" if gone is not None else "kept"
    return Piece(kind, clause, partial(_keep_known, clause=clause))


def _known(draft: Draft, clause: Utterance) -> Competitor | None:
    """The rival that a clause opens on."""
    for rival in draft.facts.competitors:
        called = utterance(rival.name).words
        if called and clause.words[: len(called)] == called:
            return rival
    return None


def _may_be_one(draft: Draft, name: str) -> bool:
    """Whether words in a rival's place are no role, nobody who is known there, no step and no day."""
    said = utterance(name)
    if any(phrases.same(rival.name, name) for rival in draft.facts.competitors):
        return False
    if _NOBODY & set(said.words) or people_known.find_within(draft.facts, name) is not None:
        return False
    if any(set(said.words) & set(utterance(step.title).words) for step in draft.facts.steps):
        return False
    if any(read.name is None or read.role is not None for read in read_names(said, draft.language)):
        return False
    if set(said.words) & set(utterance(draft.facts.deal.account).words):
        return False
    return read_date(said, draft.language, draft.today, draft.context.zone) is None


def _keep_new(draft: Draft, *, name: str) -> bool:
    rival_corrections.enter(draft, name)
    return True


def _keep_known(draft: Draft, *, clause: Utterance) -> bool:
    """Who drops out is taken off; what else a rival does is kept in the words it was told in."""
    return rival_corrections.leaves_the_race(draft, clause)
