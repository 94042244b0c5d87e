"""What a clause of news tells of rivals: who is in the race as well, and what those do who were in it."""

from functools import partial
from typing import Final

from bot.coach import describing, people_known, phrases, pronouns, recording, rival_corrections
from bot.coach.draft import Draft
from bot.coach.facts import Competitor
from bot.coach.news_thread import Kind, Piece
from bot.coach.once import later
from bot.coach.reading import read_date, read_names
from bot.coach.understanding.text import Utterance, utterance

_ALSO: Final = r"(?:ook|too|also|as well|nu|now|in ?middels|nog|even|al|again|weer|er)"
_NAME: Final = r"(?P<{}>\w[\w&.'-]*(?: \w[\w&.'-]*){{0,2}}?)"
_JOINS: Final = tuple(
    later(words)
    for words in (
        # "Volvo heeft ook een offerte gedaan", "AXA is quoting as well", "feenstra zit er nu ook", "deere is in now too".
        _NAME.format("name")
        + rf" (?:heeft|hebben|has|have|deed|doet|did|bood|biedt|gaf|sent|stuurde|made|brengt|bracht)(?: {_ALSO})* (?:(?:een|an?|hun|their|its) )?(?:\w+ )?(?:offerte|aanbod|aanbieding|prijs|voorstel|offer|quote|bid|proposal|price|pitch)(?: \w+)?(?: {_ALSO})*",
        _NAME.format("name")
        + rf" (?:is|are|'s|was|zijn)(?: {_ALSO})* (?:quoting|bidding|pitching|tendering|in(?: (?:it|the race|there|the mix|the running|the frame))?|in de race|in beeld|bij|langs geweest|aan het offreren|erbij)(?: {_ALSO})*",
        _NAME.format("name")
        + rf" (?:zit|zitten|doet|doen|biedt|bieden|dingt|komt|kwam|ligt)(?: {_ALSO})+(?: (?:mee|bij|in|aan tafel|langs|tussen))?(?: {_ALSO})*",
        rf"\w+(?: \w+)? (?:hoort|hoorde|vraagt|vroeg|haalt|kijkt|praat|praten|belt|kijken|got|gets|asked|talks|is talking|are talking|looks|is looking)(?: {_ALSO})* (?:bij|met|naar|to|at|with|from) "
        + _NAME.format("name")
        + rf"(?: {_ALSO})+(?: (?:een|an?) (?:\w+ )?(?:prijs|offerte|price|quote))?",
        # "Er is een nieuwe concurrent bij, Linet", "new competitor: Linet".
        (
            r"(?:(?:er is|er komt|er kwam|we hebben|ze hebben|there'?s|there is|they have|we have) )?(?:(?:nu|now|ook|also|nog|a|an|een|another) )*(?:(?:nieuwe|new|extra|tweede|second|andere) )?"
            r"(?:concurrent|rivaal|rival|competitor)(?: (?:bij|erbij|in beeld|in the race|now|nu))?(?:,|:| -)?(?: (?:namelijk|genaamd|called|named|is|heet))?(?:,|:)? (?P<name>\w[\w&.'-]*(?: \w[\w&.'-]*){0,2}?)"
        ),
        r"\w+(?: \w+)? (?:pushed|pushes|is pushing|recommends?|recommended|suggests?|suggested|brought in|raadt|noemde|kwam met) (?P<name>[A-Za-z]\w*)(?: aan)?",
        r"\w+(?: \w+)? (?:schoof|schuift) (?P<name>[A-Za-z]\w*) naar voren",
    )
)
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
    fold = clause.fold.strip(" .!")
    for pattern in _JOINS:
        found = pattern.fullmatch(fold)
        if found is not None and _may_be_one(draft, found["name"]):
            return Piece("rival", clause, partial(_keep_new, name=clause.text[slice(*found.span("name"))]))
    if _known(draft, clause) is None:
        return None
    kind: Kind = "rival" if rival_corrections.is_out(clause) else "kept"
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
    if any(read.name is None for read in read_names(said, draft.language)):
        return False
    if set(said.words) & set(utterance(draft.facts.deal.account).words):
        return False
    return read_date(said, draft.language, draft.today, draft.context.zone) is None


def _keep_new(draft: Draft, *, name: str) -> bool:
    told = recording.record_rival(draft, phrases.shortened(name), "vendor")
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=(describing.rival(told),))
    return True


def _keep_known(draft: Draft, *, clause: Utterance) -> bool:
    """Who drops out is taken off; what else a rival does is kept in the words it was told in."""
    return rival_corrections.leaves_the_race(draft, clause)
