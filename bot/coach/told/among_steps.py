"""What stands among the customer's steps and is none: a rival, us, the customer itself, what the deal is about and how many of it."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.people import rival_told
from bot.coach.route.told_notes import notes_of
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.understanding.readings import ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_steps
from bot.coach.words.word_kinds import is_first_name, names_a_deal_thing, opens_on_act, verbs_in

_COUNTED: Final = later(r"(?:(?:ongeveer|zo'?n|circa|about|around|roughly|some) )?\d[\d.,]* \w[\w -]*")
_US: Final = pronouns.WE | pronouns.US


def steps_among(draft: Draft, said: Utterance, steps: Sequence[ReadStep]) -> tuple[ReadStep, ...]:
    """The steps without what only looks like one beside them: a rival, us, the customer itself, or how many it is about."""
    rivals = {utterance(name).fold for name in notes_of(draft, said).competitors}
    rivals |= {utterance(rival.name).fold for rival in draft.facts.competitors if rival.name}
    heading, race = _heading(draft, said), rival_told.clauses_of_the_race(draft, said)
    return tuple(
        step
        for step in steps
        if not _is_none(draft, utterance(step.title), rivals)
        and utterance(step.title).fold not in heading
        and not any(_is_all(utterance(step.title), clause) for clause in race)
    )


def _is_all(title: Utterance, clause: Utterance) -> bool:
    """Whether a step is a whole clause, but for who is spoken of and "also"."""
    return title.fold in clause.fold and len(clause.words) - len(title.words) <= _AROUND


_AROUND: Final = 4


# What stands in a sentence of its own before "first …, then …".
_BEFORE_FIRST: Final = later(r"(?P<head>[^.!?;\n]+)[.!;\n]\s*(?:eerst|first|allereerst|to start)\b")


def _heading(draft: Draft, said: Utterance) -> set[str]:
    """What the deal is about, told in front of a route: "12 trucks, lease. First a trial drive, then …"; empty where it tells an act."""
    head = _head(draft, said)
    if head is None:
        return set()
    return {utterance(phrases.without_article(piece)).fold for piece in _PIECES.split(head)}


def _head(draft: Draft, said: Utterance) -> str | None:
    found = _BEFORE_FIRST.match(said.fold)
    if found is None:
        return None
    head = said.text[slice(*found.span("head"))].strip()
    pieces = [utterance(piece) for piece in _PIECES.split(head)]
    counted = any(_COUNTED.fullmatch(piece.fold) for piece in pieces)
    return head if counted and not any(acts(draft, piece) for piece in pieces) else None


def keep_heading(draft: Draft, said: Utterance) -> None:
    """Keep what stands in front of a route as what the deal is about, where that is not known."""
    head = _head(draft, said)
    if head is None or draft.facts.deal.topic is not None:
        return
    topic = phrases.shortened(head)
    draft.record(PutDeal(replace(draft.facts.deal, topic=topic)))
    draft.say("ack.topic", topic=topic)


_PIECES: Final = later(r",\s*|\s+(?:en|and)\s+")


def _is_none(draft: Draft, title: Utterance, rivals: set[str]) -> bool:
    if title.fold in rivals or set(title.words) <= _US or phrases.same(title.text, draft.facts.deal.account):
        return True
    return not acts(draft, title) and (
        _is_the_customer(draft, title) or _COUNTED.fullmatch(title.fold) is not None
    )


def _is_the_customer(draft: Draft, title: Utterance) -> bool:
    """Whether a piece is what the customer is called, in more words than before: "Isala ziekenhuis Zwolle"."""
    called = utterance(phrases.without_article(draft.facts.deal.account)).words
    return bool(called) and title.words[: len(called)] == called


def acts(draft: Draft, title: Utterance) -> bool:
    """Whether something happens in a piece, or a thing of buying is named in it."""
    return (
        names_a_deal_thing(title, draft.language)
        or verbs_in(title, draft.language) > 0
        or any(opens_on_act(word) for word in title.words)
    )


def keep_count(draft: Draft, said: Utterance) -> bool:
    """Take "Isala ziekenhuis Zwolle, 40 bedden" for what the deal is about. False where nothing is counted, or it is known."""
    counted = next(
        (
            step.title
            for step in read_steps(said, draft.language).steps
            if _COUNTED.fullmatch(utterance(step.title).fold) and not acts(draft, utterance(step.title))
        ),
        None,
    )
    if counted is None or draft.facts.deal.topic is not None:
        return False
    topic = phrases.shortened(counted)
    draft.record(PutDeal(replace(draft.facts.deal, topic=topic)))
    draft.say("ack.topic", topic=topic)
    return True


def without_remarks(draft: Draft, steps: Sequence[ReadStep]) -> tuple[ReadStep, ...]:
    """The steps of an answer without what only says who somebody is or that they want it; that is kept in their words."""
    kept: list[ReadStep] = []
    for step in steps:
        title = utterance(step.title)
        apart = _IS_A_STEP.fullmatch(title.fold)
        if not step.done and (_WANTS_IT.fullmatch(title.fold) or _is_called(title)):
            draft.own_words.append(step.title)
        elif apart is None:
            kept.append(step)
        elif not any(apart["what"] == utterance(other.title).fold for other in steps):
            kept.append(replace(step, title=title.text[slice(*apart.span("what"))]))
    return tuple(kept)


# "Hr manager Rianne wil t", "the owner likes it": nobody takes a step in that.
_WANTS_IT: Final = later(
    r"(?:\S+ ){1,5}?(?:wil|willen|wants?|likes?|loves?|vindt|vinden) (?:t|'t|het|it|m|hem|ze|them|dit|dat|this|that|us|ons)(?: (?:wel|graag|mooi|leuk|goed|a lot|very much|ook|too))*"
)
# "De or is een aparte stap" names one.
_IS_A_STEP: Final = later(
    r"(?P<what>(?:\S+ ){0,4}?\S+) (?:is|zijn|are) (?:an? |een )?(?:aparte|eigen|separate|own|extra) (?:stap|step)s?"
)
_IS: Final = later(r"(?P<who>(?:\S+ ){0,2}?\S+) (?:is|heet|was) (?P<name>[^\W\d]+(?: [^\W\d]+){0,2})")


def _is_called(title: Utterance) -> bool:
    """Whether a piece says what somebody there is called, or who they are: "chairman is roy thackray", "sion is her name"."""
    found = _IS.fullmatch(title.fold)
    if found is None:
        return False
    name = utterance(found["name"]).words
    return is_first_name(name[0]) or name[-1] in {"name", "naam"}


def told_apart(said: Utterance) -> Utterance:
    """An answer in which whoever "also" does it stands apart: "directie moet instemmen en ook de or" tells of two."""
    apart = _ALSO.sub(r", \g<who> \g<also>", said.text)
    return said if apart == said.text else utterance(apart)


_ALSO: Final = later(
    r"\s+(?:en|and) (?P<also>ook|also) (?P<who>(?:(?:de|het|the|hun|their) )?[^\s,.;]+)(?=\s*(?:[,.;]|$))",
    re.IGNORECASE,
)
