"""Who is in the race by the way: "were shortlisted! us ironclad and a lot called Vantage", "tweede offerte is binnen, van eneco".

Beside ourselves, and behind somebody else's quote, stand rivals; that none are left is said of the race as a whole.
"""

import re
from itertools import pairwise
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known
from bot.coach.people import race_told
from bot.coach.people.rival_corrections import NO_NAME, drop_rival
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutCompetitor
from bot.coach.understanding.clauses import Clauses
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadRival
from bot.coach.understanding.rivals.race_words import OURSELVES, RIVAL, SELLER
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.word_kinds import is_first_name

_FINAL: Final = r"(?:final|finale|last|laatste|shortlist\w*|longlist\w*|race|running|beste|best|only|enige|twee|drie|two|three)"
# What says that several are weighed, in the clause or in the one before it.
_WEIGHED: Final = later(
    r"\b(?:shortlist\w*|longlist\w*|finalists?|final (?:two|three|2|3)|last (?:two|three|2|3)|laatste (?:twee|drie|2|3)|de finale|the final|in the race|in de race|over|left|between us|tussen ons|down to)\b"
)
_BESIDE_US: Final = later(
    rf"(?:.{{0,60}}?\b(?:last|final|laatste|finale|down to)\b[^,]{{0,20}},? ?)?(?:(?:en|and|so|dus|nu|now|it'?s|its|het is|het zijn|they|ze|she|he|we|\w+) ){{0,3}}?(?:(?:picked|chose|kept|shortlisted|invited|kozen|kiezen|hebben|houden|are down to|down to|tussen|between) )?(?:us|ons|wij)(?:,| and| en| n| &| plus|:)? "
    rf"(?P<row>[^\W\d_].{{1,60}}?)(?: (?:now|nu|dus|still|nog))?(?: (?:as|als|for|in|voor|on|op|nog|left|over|gekozen)(?: (?:the|de|hun|their))?(?: {_FINAL}(?: \w+)?)?)?"
)
_NOT_OURS: Final = later(
    r"(?:(?:de|het|the|a|an|een|nu|now|ook) )*(?:tweede|derde|second|third|2e|3e|2nd|3rd|andere|other|another|nog een) (?:offerte|quote|prijs|price|bid|offer|voorstel|proposal)\b.{0,40}?,? (?:van|from|by) (?P<row>[^\W\d_][\w&.'-]*(?: [\w&.'-]+){0,2})"
)
_ASKED_IN: Final = later(
    r"(?:\w+ ){1,3}?(?:(?:also|ook|nog|now|nu) )*(?:wants?|wil|willen|asked|asks|vroeg|vraagt|invited|invites|lets|laat|laten) (?:(?:also|ook|nog) )*(?P<row>[^\W\d_][\w&.'-]*(?: [\w&.'-]+)?) (?:to (?:demo|quote|pitch|bid|tender)|(?:(?:ook|also|nog|eerst|first) )*(?:een (?:demo|offerte|pitch|prijs)|komen pitchen|pitchen|offreren|a (?:demo|quote|pitch|price)))\b.{0,60}"
)
_NONE_LEFT: Final = later(
    rf"(?:(?:en|and|but|maar|so|dus|er zijn|er is|there are|there's|theres) )*(?:no|geen) (?:(?:other|more|andere|verdere) )*(?:{RIVAL}|{SELLER}s?|anderen|others)(?: (?:left|meer|over|any ?more|nog|now|nu|at all))+(?:,? (?:(?P<out>\S+(?: \S+)?) (?:is|are|zijn|ligt|liggen) (?:out|eruit|er ?uit|weg|af|afgevallen|gone)))?"
)
# Another supplier by what they do: "er is nog een ander, Sensara, die zit bij twee locaties al binnen".
_ANOTHER: Final = later(
    r".*?\b(?:er is|there'?s|there is)(?: ook| also)? (?:nog een(?: ander| andere)?|another(?: one)?|one more),? (?P<row>[^\W\d_][\w&.'-]*),? (?:die|who|they)\b.{0,60}\b(?:(?:al|already|nu|now) (?:binnen|in)|(?:binnen|erin|in place))\b.*"
)
# "There's a new one in, Scania themselves", "er is een nieuwe bij, Scania zelf": said of the race, and behind it who it is.
_ONE_MORE_IN: Final = later(
    r".{0,60}?\b(?:theres|there'?s|there is|er is|er komt|er kwam|is er|they(?:'ve| have)(?: got)?|ze hebben|we hebben|we'?ve got)(?: ook| also| nu| now)* (?:een|a|an|another|nog een|nog ne|ne|nen) (?:new|nieuwe|andere?|other|extra|second|tweede|third|derde|fresh)"
    r"(?: (?:one|party|partij|speler|player|concurrent|competitor|rival|bidder|aanbieder|vendor|supplier|leverancier|kandidaat|contender))? (?:in|bij|erbij|bijgekomen|in it|in the (?:race|mix|running)|in de race|in beeld)"
)
_WHO_IT_IS: Final = later(
    r"(?P<name>[^\W\d_][\w&.'-]*(?: (?!themselves|itself|himself|zelf|direct)[\w&.'-]+)?)(?: (?:themselves|itself|himself|zelf|direct|directly|denk ik|i think))?"
)
_MAY_TELL: Final = Gate(_ONE_MORE_IN, _ANOTHER, _BESIDE_US, _NOT_OURS, _ASKED_IN, _NONE_LEFT)
_LETTERS: Final = 120
_NOBODY: Final = (
    NO_NAME | OURSELVES | frozenset("the de het een a an another andere them him her hem haar me".split())
)


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep who is in the race by the way; the places of the clauses that tell nothing else."""
    if not draft.has_deal or not _MAY_TELL.opens(told.said):
        return frozenset()
    places: set[int] = set(_one_more(draft, told))
    for sentence in told.groups("mark"):
        _behind_a_quote(draft, told.text_of(sentence), (_ANOTHER,))
        for part in sentence:
            if len(part.said.text) > _LETTERS or part.said.text.endswith("?"):
                continue
            if _none_left(draft, part.said) or _beside_us(draft, part.said, told.said):
                places |= part.places
            else:
                _behind_a_quote(draft, part.said)
    return frozenset(places)


def _one_more(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep who is told to be new in the race; the places of the clauses that say that and who it is."""
    for before, part in pairwise(told.parts("stop", "comma", "mark")):
        named = _WHO_IT_IS.fullmatch(part.said.fold.strip(" .!"))
        if named is None or _ONE_MORE_IN.fullmatch(before.said.fold.strip(" .!")) is None:
            continue
        name = part.said.text.strip()[: named.end("name")]
        if is_first_name(utterance(name).words[0]) or not _NOBODY.isdisjoint(utterance(name).words):
            continue
        if _put(draft, (ReadRival(name, "vendor"),)):
            draft.understood += [before.said.text, part.said.text]
            return before.places | part.places
    return frozenset()


def _none_left(draft: Draft, said: Utterance) -> bool:
    found = _NONE_LEFT.fullmatch(said.fold.strip(" .!"))
    if found is None:
        return False
    if found["out"]:
        drop_rival(draft, said.text[slice(*found.span("out"))])
    for known in draft.facts.competitors:
        if known.kind == "vendor":
            draft.record(PutCompetitor(draft.deal_id, replace(known, removed=True)))
    draft.mark("rivals", "said")
    draft.own_words.append(said.text)
    return True


def _beside_us(draft: Draft, said: Utterance, whole: Utterance) -> bool:
    plain = said.fold.strip(" .!")
    found = _BESIDE_US.fullmatch(plain) if _WEIGHED.search(whole.fold) is not None else None
    if found is None:
        return False
    start = said.fold.find(plain)
    row = said.text[start + found.start("row") : start + found.end("row")]
    # A list is read by readers that are loaded when one is told.
    from bot.coach.people import race_list  # noqa: PLC0415

    listed = race_list.read_listed(utterance(f"us, {row}"), draft.language)
    if listed is None or not _put(draft, listed.rivals):
        return False
    draft.understood.append(said.text)
    return True


def _behind_a_quote(
    draft: Draft, said: Utterance, shapes: tuple["re.Pattern[str]", ...] = (_NOT_OURS, _ASKED_IN)
) -> bool:
    plain = said.fold.strip(" .!")
    found = next((one for shape in shapes if (one := shape.fullmatch(plain)) is not None), None)
    words = utterance(found["row"]).words if found is not None else ()
    if found is None or not words or not _NOBODY.isdisjoint(words) or is_first_name(words[0]):
        return False
    start = said.fold.find(plain)
    name = said.text[start + found.start("row") : start + found.end("row")]
    return _put(draft, (ReadRival(name, "vendor"),))


def _put(draft: Draft, rivals: tuple[ReadRival, ...]) -> bool:
    """Keep them where each can be one: neither the customer nor anybody there."""
    names = [rival for rival in rivals if rival.kind in {"vendor", "incumbent"}]
    if not names or any(
        phrases.same(one.name, draft.facts.deal.account) or people_known.find_within(draft.facts, one.name)
        for one in names
    ):
        return False
    race_told.keep(draft, tuple((phrases.shortened(one.name), one.kind) for one in names))
    return True
