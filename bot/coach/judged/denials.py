"""What a message denies of one thing that is kept: somebody is none of theirs, a rival is not in place, a step is not behind them.

Only where the one that is meant is found for sure is it known what becomes of it. Anything else that is denied of somebody is `unsure`:
then nothing may come of its words.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal, TypeVar

from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, SIGHS, TRAILING
from bot.coach.basics.record import record
from bot.coach.basics.surname_particles import PARTICLES
from bot.coach.basics.titles import TITLES
from bot.coach.known.facts import BuyingStep, Competitor, DealFacts, Person
from bot.coach.route.step_spoken_of import alike, step_named
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Part, cut
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.reading import read_names
from bot.coach.words.word_kinds import is_called_as_people_are, is_somebodys

_One = TypeVar("_One")
Denied = Literal["somebody", "differs", "in_place", "rival", "done", "two_steps", "unsure"]


@record
class Denial:
    """What is denied of whom, or of what: the ids of those that are meant, and the words, by their places in the message.

    `role` is what somebody is said to be instead.
    """

    what: Denied
    ids: tuple[str, ...]
    said: Utterance
    places: frozenset[int]
    role: str | None = None


_NOT: Final = (
    r"(?:not|never|niet|nie|geen|nooit|niks|nothing|no|(?:is|are|do|does|did|was|were|has|have|wo|ai)n'?t)"
)
_FEW: Final = r"(?:(?!he\b|she\b|they\b|hij\b|zij\b|ze\b|die\b)[\w'-]+ ){0,4}?"
_DECIDES: Final = (
    r"(?:decid\w+|decision\w*|beslis\w*|besluit\w*|sign(?:s|ing|er|atory)?|teken\w*|vote|stem|say)"
)
_NOT_DECIDING: Final = later(rf"\b{_NOT} {_FEW}{_DECIDES}\b|\b{_DECIDES} {_FEW}{_NOT}\b")
# Who signs not alone, or has not signed yet, signs.
_SIGNS_SO: Final = later(r"\b(?:alone|alleen|only|enkel|zonder|without|yet|nog|until|tot|still)\b")
_OFF: Final = later(
    rf"(?:\b(?:take|get|kick|cross|strike|leave) (?:him|her|them) (?:off|out)|\b(?:remove|delete|scrap|drop|lose) (?:him|her|them)"
    rf"|^{PLEASE}(?:remove|delete|scrap|drop|schrap|verwijder|wis) [\w' .-]+?"
    rf"|\b(?:die|hij|ze|zij) (?:mag|kan|moet) (?:er ?af|er ?uit|weg)|\b(?:haal|gooi) (?:(?:die|hem|haar|m|ze) )?(?:(?:er|maar|even|dus) )*(?:weg|af|uit|er ?af|er ?uit)|\b(?:schrap|verwijder|wis) (?:hem|haar|die|m)){TRAILING}$"
)
_OFF_WHAT: Final = later(
    r"\b(?:lists?|lijst\w*|against|tegen|differently|anders|steps?|stap|stappen|route)\b"
)
_OURS: Final = later(
    r"\b(?:(?:one|1) of (?:ours|us)|our own|(?:works?|is) (?:for|with) us|(?:een|1) van (?:ons|de onze)|is van ons|hoort bij ons|not (?:one of )?theirs|niet van (?:hun|hen)|onze eigen)\b"
)
_NO_SUCH: Final = later(
    rf"^{SIGHS}(?:(?:there ?'?i?s|there is) no(?:body called| such)?|er is (?:helemaal )?geen|ik ken geen) |\b(?:doesn'?t|does not) exist\b|\bbestaat (?:helemaal )?niet\b"
)
_VIEWS: Final = later(
    rf"\b{_NOT} {_FEW}(?:anders|tegen|differently|against|problems?|bezwaar|bezwaren|moeite|objections?|issues?)\b"
)
_PLACE: Final = r"(?:in place|in huis|incumbent|zittende?|current|currently|huidige|in there|leverancier|supplier|suppl(?:y|ies|ying)|lever(?:t|en))"
_NOT_IN_PLACE: Final = later(
    rf"\b{_NOT} {_FEW}{_PLACE}\b|\b(?:lever(?:t|en)|zit(?:ten)?)(?: (?:er|daar|daar dan))? {_FEW}(?:niet|nooit)\b"
)
# What is not any more was, and whoever cannot deliver in time may be in place.
_WAS: Final = later(
    r"\b(?:meer|any ?more|no longer|longer|langer|kan|kunnen|can|cannot|can'?t|out of|eruit|afgevallen|af)\b"
)
_RIVAL: Final = r"(?:concurrent(?:en|ie)?|competitors?|competition|rivals?)"
_NO_RIVAL: Final = later(rf"\b{_NOT} (?:an? |een |our |the |de |one of |bij |echte? |real ){{0,3}}{_RIVAL}\b")
_IS_ONE: Final = later(rf"\b(?:still|just|gewoon|wel|also|ook|nieuwe|new|another|alleen|only) (?:an? |een |de |the |nieuwe |new )*{_RIVAL}\b")  # fmt: skip
_ROLE: Final = later(
    r"\b(?:is|shes|hes|she's|he's|als|as)(?: (?:the|their|an?|de|het|hun|een|gewoon|just|in))* (?P<role>(?!ons\b|onze\b|our\b|who\b|wie\b|geen\b|niet\b|not\b|no\b)[\w&-]+(?: (?!daar\b|there\b|hoor\b|geen\b|niet\b|not\b|dus\b|and\b|en\b)[\w&-]+){0,3})"
)
_NOT_YET: Final = later(
    rf"\bnog (?:helemaal |steeds )?(?:niet|niks|geen)\b|\bmoet(?:en)? (?:\w+ )?nog\b|\b{_NOT} {_FEW}(?:yet|at all|done|over|finished|anything|gedaan|gebeurd|af|klaar)\b|\b(?:still|yet) (?:has |have )?to\b"
)
_BACK: Final = later(
    rf"\b(?:zet|haal|vink|draai) (?:(?:dat|die|het|m|t|dus|maar|weer|even) )*terug\b|\bterug ?(?:zetten|draaien)\b|\b(?:put|set|move|change) (?:it|that|this|them|him) back\b|\bun-?tick\b|^{SIGHS}(?:zet|put) .+ {_NOT} (?:als |op |as )(?:gedaan|done|klaar|af)\b"
)
_ONE_STEP: Final = later(
    r"\b(?:is|zijn|are|thats|that's|its|it's) (?:(?:gewoon|eigenlijk|maar|just|really|all|the|de) )*(?:(?:1|een|één|one|single|dezelfde|zelfde|same) (?:stap|step)|hetzelfde)\b"
)
_DENIES: Final = later(rf"\b{_NOT}\b")
_MAY_DENY: Final = Gate(_DENIES, _OFF, _OURS, _ONE_STEP)
# A clause that begins so is of whom, or what, was named before it.
_GOES_ON: Final = later(
    rf"{PLEASE}(?:(?:gewoon|just|alleen|only|pls) )*(?:die|dat|dit|hij|zij|ze|hem|haar|that'?s?|it'?s?|he'?s?|she'?s?|they(?:'?re)?|take|remove|delete|put|set|scrap|drop|zet|haal|geen|not|nothing|niet|niks|terug\w*|still|wel|nieuwe)\b"
)
_ORDERS_ON: Final = later(
    rf"{PLEASE}(?:take|remove|put|set|scrap|drop|un-?tick|zet|haal|vink|terug\w*) ?(?:(?:it|that|him|her|them|dat|die|het|hem|haar|m|back|off|weg|terug|weer|maar|er ?af|er ?uit)\b ?)*{TRAILING}$"
)
_LONGEST, _ONE_THING, _ONE_CLAUSE = 45, 18, 12
_JOINS: Final = later(r"(?:and|en|but|maar|dus|so)\s")


def denied_in(draft: Draft, said: Utterance) -> Iterator[Denial]:
    """What a message denies of what is kept, each by its own words."""
    if len(said.words) > _LONGEST or not _MAY_DENY.opens(said):
        return
    for run in _runs(draft.facts, said):
        places = frozenset[int]().union(*(part.places for part in run))
        told = cut(said).text_of(run)
        # Without a mark between them several things are told in one clause.
        apart = all(len(part.said.words) <= _ONE_CLAUSE for part in run) and len(told.words) <= _ONE_THING
        if apart and not told.text.endswith("?"):
            denial = _denied(draft, told, places)
            if denial is not None and denial.what == "unsure":
                # What goes on about it may tell something else.
                denial = _denied(draft, run[0].said, run[0].places)
            if denial is not None:
                yield denial


def _runs(facts: DealFacts, said: Utterance) -> Iterator[list[Part]]:
    """The clauses of a message, with each that names something those behind it that go on about that."""
    run: list[Part] = []
    for part in cut(said).parts("stop", "comma", "mark", at=_JOINS):
        named = _people(facts, part.said) or _rivals(facts, part.said)
        goes_on = _GOES_ON if part.opens != "stop" else _ORDERS_ON
        if run and (named or not goes_on.match(part.said.fold)):
            yield run
            run = []
        run.append(part)
    if run:
        yield run


def _denied(draft: Draft, said: Utterance, places: frozenset[int]) -> Denial | None:
    people, rivals = _people(draft.facts, said), _rivals(draft.facts, said)
    found = _DENIES.search(bare := _SIGH.sub("", said.fold))
    denied = found is not None
    if len(rivals) == 1 and denied:
        what = _of_rival(said)
        if what is not None:
            # "Fluvius is the grid operator" is said of a firm: whoever becomes somebody there is called as a person is.
            role = role_in(draft, said) if is_called_as_people_are(rivals[0].name) else None
            return Denial(what, (rivals[0].id,), said, places, role)
    if len(people) == 1 and not rivals:
        person = people[0]
        what = _of_person(person, said)
        if what is not None:
            return Denial(what, (person.id,), said, places, role_in(draft, said))
    steps = _whole_steps(draft.facts, said)
    if len(steps) == 2 and _ONE_STEP.search(said.fold):
        return Denial("two_steps", tuple(step.id for step in steps), said, places)
    step = step_named(draft, said) if denied else None
    if step is not None and step.status == "done" and _NOT_YET.search(said.fold) and _BACK.search(said.fold):
        return Denial("done", (step.id,), said, places)
    # "Anna, not Bob" denies of Bob what was told of Anna.
    if found is not None and bare[: found.start()].strip() and len(people) + len(rivals) == 1:
        return Denial("unsure", tuple(one.id for one in people), said, places)
    return None


_SIGH: Final = later(rf"^{SIGHS}(?:(?:no|nee|nah)\b[,! ]*)*")


def _of_rival(said: Utterance) -> Denied | None:
    if _NOT_IN_PLACE.search(said.fold) and not _WAS.search(said.fold):
        return "in_place"
    return "rival" if _NO_RIVAL.search(said.fold) and not _IS_ONE.search(said.fold) else None


def _of_person(person: Person, said: Utterance) -> Denied | None:
    if person.differs and _VIEWS.search(said.fold):
        return "differs"
    if person.gives_the_yes:
        # Whoever takes that away has to say who does.
        return None
    off = _OFF.search(said.fold) is not None and _OFF_WHAT.search(said.fold) is None
    return "somebody" if off or _OURS.search(said.fold) or _NO_SUCH.search(said.fold) else None


def denies_that_they_sign(said: Utterance) -> bool:
    """Whether words say of somebody that they decide nothing, or are to go."""
    return _OFF.search(said.fold) is not None or (
        _NOT_DECIDING.search(said.fold) is not None and _SIGNS_SO.search(said.fold) is None
    )


def role_in(draft: Draft, said: Utterance) -> str | None:
    """The role that somebody is said to have: "she is their area manager"."""
    told = (said.text[slice(*one.span("role"))] for one in _ROLE.finditer(said.fold))
    read = [read_names(utterance(f"{_SOMEBODY[draft.language]} {words}"), draft.language) for words in told]
    roles = {one.role for people in read for one in people if one.role and is_somebodys(one.role)}
    return roles.pop() if len(roles) == 1 else None


# As whose role words are read.
_SOMEBODY: Final[Mapping[Language, str]] = {"en": "Anna is the", "nl": "Anna is de"}


# -- what is named ------------------------------------------------------------------------------------------------------


def _people(facts: DealFacts, said: Utterance) -> tuple[Person, ...]:
    by_name = _named(((one, one.called) for one in facts.people), said)
    if by_name:
        return by_name
    words = {*said.words}
    roles = ((one, {*utterance(one.role or "").words}) for one in facts.people)
    # "IT" is written as "it" is.
    return tuple(one for one, role in roles if role <= words and any(len(word) > _SHORT for word in role))


def _rivals(facts: DealFacts, said: Utterance) -> tuple[Competitor, ...]:
    return _named(((one, one.name) for one in facts.competitors), said)


def _named(called: Iterable[tuple[_One, str]], said: Utterance) -> tuple[_One, ...]:
    """Those whose whole name stands there, and those of whom a part does that is nobody else's."""
    words, kept = {*said.words}, [(one, frozenset(utterance(name).words)) for one, name in called if name]
    whole = [(one, own) for one, own in kept if own <= words and any(len(word) > _SHORT for word in own)]
    whole = [(one, own) for one, own in whole if not any(own < other for _, other in whole)]
    left = words.difference(*(own for _, own in whole)) - TITLES - PARTICLES
    part = [
        one
        for one, own in kept
        if not any(one is other for other, _ in whole)
        and any(len(word) > _SHORT and sum(word in other for _, other in kept) == 1 for word in own & left)
    ]
    return (*(one for one, _ in whole), *part)


_SHORT: Final = 2


def one_step(said: Utterance) -> str:
    """What the one step is called that two are said to be: "saskia writes the spec, that's one step"."""
    found = _ONE_STEP.search(said.fold)
    return (
        said.text[: found.start() if found is not None else None]
        .rstrip(" ,.;-")
        .removesuffix(" dat")
        .rstrip(" ,")
    )


def _whole_steps(facts: DealFacts, said: Utterance) -> tuple[BuyingStep, ...]:
    """The steps all of whose words stand there."""
    return tuple(
        step
        for step in facts.steps
        if step.status != "not_needed"
        and all(any(alike(word, other) for other in said.words) for word in utterance(step.title).words)
    )
