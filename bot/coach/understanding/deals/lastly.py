"""What a deal may still be about where nothing leads to it: the noun that closes a sentence, a thing in brackets.

Asked last, and of openings only: whatever else these words could be is left out.
"""

from collections.abc import Sequence

from bot.coach.basics.pronouns import OUR
from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.nounphrases import Span, nouns_only
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.things import CHATTER, NEVER_TOPICS
from bot.coach.understanding.deals.wordclasses import is_capital, is_kind, is_plain, is_thing
from bot.coach.understanding.deals.words import FIRST_NAMES, ORDINARY
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import is_act, is_actor

_POINTED_AT = frozenset("the de het our their onze ons hun".split())
# What people do with a thing that they may buy; "took the bait" and "made the decision" are no such deeds.
_DEALINGS = frozenset(
    """
    trial trialling trialing trialled try trying tried test testing tested need needs needed buy buying order ordering ordered replace replacing replaced
    install installing fit fitting rent renting hire hiring lease leasing service servicing upgrade upgrading review reviewing quote quoting quoted demo demoed
    showed show showing saw seen like likes liked love want wants wanted fancy fancies order trialed renew renewing fix fixing source sourcing
    probeert proberen test testen koopt kopen bestelt bestellen vervangt vervangen huurt huren least leasen bekijkt bekijken keurt wil willen zoekt zoeken
    """.split()
)
NO_THINGS = frozenset(
    """
    phone line road way door car train plane shortlist list table loop moment office site station corner team board crew family owner owners boss wife son daughter
    beurs telefoon lijn weg deur auto trein lijst tafel kantoor hoek ploeg familie baas vrouw zoon dochter eigenaar avond ochtend middag
    decision answer question questions point idea plan plans story news offer bill invoice money cash budget price numbers figures details papers paperwork terms
    handover deadline delivery kickoff complaint complaints dispute situation mood atmosphere relationship partnership history beginning ending evaluation delay
    overdracht levering kick-off klacht klachten ruzie situatie sfeer relatie samenwerking geschiedenis begin einde evaluatie vertraging leverdatum termijn
    beslissing antwoord vraag vragen punt idee plannen verhaal dossier file case zaak nieuws aanbod rekening factuur geld cijfers papieren voorwaarden
    """.split()
)
_AT_MOST = 3


def closing(flow: Flow, parts: list[Segment], taken: Span) -> Span | None:
    """As in "they'd trial the air purifiers", "reached out with our teak cleaner": the noun that a clause ends on."""
    for part in parts:
        if part.inside:
            continue
        article = next(
            (
                at
                for at in range(part.stop - 2, max(part.first, part.stop - 2 - _AT_MOST), -1)
                if flow.words[at] in _POINTED_AT
            ),
            None,
        )
        if (
            article is None
            or taken[0] <= article < taken[1]
            or (article + 1 < taken[1] and taken[0] < part.stop <= taken[1])
        ):
            continue
        if _dealt_in(flow, part, article) and _nothing_else(flow, article + 1, part.stop):
            return article + 1, part.stop
    return None


def _dealt_in(flow: Flow, part: Segment, article: int) -> bool:
    """Whether the thing is ours, or something is done with it as with what is for sale."""
    before = flow.words[article - 1] if article > part.first else ""
    return flow.words[article] in OUR or before in _DEALINGS


def _nothing_else(flow: Flow, first: int, stop: int) -> bool:
    """Whether words can only be a thing: no act, no role, no small word, no name."""
    words = flow.words[first:stop]
    last = words[-1]
    if last in NO_THINGS or last in NEVER_TOPICS or last in CHATTER or is_kind(last):
        return False
    if not is_thing(last) and (is_act(last) or is_plain(last) or is_common(last)):
        return False
    return nouns_only(flow, first, stop) and not any(
        is_actor(word)
        or word in FIRST_NAMES
        or (word in ORDINARY and not _first_half(words, at))
        or (is_capital(flow, first + at) and at > 0 and not flow.tokens[first + at].text.isupper())
        or word[0].isdigit()
        for at, word in enumerate(words)
    )


def _first_half(words: Sequence[str], at: int) -> bool:
    """As in "coffee machines": an ordinary word that is a thing itself, before another."""
    return is_thing(words[at]) and at + 1 < len(words) and is_thing(words[at + 1])


def set_in_front(flow: Flow, parts: list[Segment], number: int, name_first: int) -> Span | None:
    """As in "graandroger, Hoeve Tulamo": a text that opens on nothing but a thing, and then names the customer."""
    if number != 1 or parts[number].first != name_first or flow.pauses[name_first] in {"stop", "line"}:
        return None
    part = parts[0]
    if part.stop - part.first > _AT_MOST or part.stop != name_first:
        return None
    if _nothing_else(flow, part.first, part.stop):
        return part.first, part.stop
    return (part.first, part.stop) if _two_words(flow, part.first, part.stop) else None


def _two_words(flow: Flow, first: int, stop: int) -> bool:
    """As in "Temp nurse cover, Van Loon Clinics": two or three words that are no small talk, before a name written large."""
    *front, last = flow.words[first:stop]
    if (
        not front
        or not is_capital(flow, stop)
        or any(word in ORDINARY or word in FIRST_NAMES for word in (*front, last))
    ):
        return False
    if (
        last in NO_THINGS
        or last in NEVER_TOPICS
        or last in CHATTER
        or is_kind(last)
        or is_actor(last)
        or is_common(last)
    ):
        return False
    written = [flow.tokens[place].text for place in range(first + 1, stop)]
    return all(text.islower() or text.isupper() for text in written) and not any(map(is_common, front))


def in_brackets(flow: Flow, part: Segment, beside: Segment | None) -> Span | None:
    """As in "Peel Engineering (compressed air)": right behind the name, and nothing but a thing."""
    if (
        beside is None
        or not beside.inside
        or beside.first != part.stop
        or beside.stop - beside.first > _AT_MOST
    ):
        return None
    return (beside.first, beside.stop) if _nothing_else(flow, beside.first, beside.stop) else None
