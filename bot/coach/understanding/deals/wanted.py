"""What a deal is about when it is not said plainly behind the name: after a verb of wanting, or a thing named anywhere.

"Zoekt een nieuw tms", "for crane hire", "iemand die tapijttegels zoekt". Only what is known to be bought and sold is
taken from anywhere; behind a verb of wanting any thing is.
"""

from bot.coach.understanding.deals.lastly import NO_THINGS
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.things import GENERIC_THINGS, NEVER_TOPICS, PRODUCTS
from bot.coach.understanding.deals.wordclasses import is_capital, is_kind, is_plain, is_thing
from bot.coach.understanding.deals.words import DETERMINERS, FIRST_NAMES, LEGAL_FORMS, ORDINARY
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases
from bot.coach.understanding.steps.words import is_act, is_actor

Span = tuple[int, int]

_WANTING = Phrases(
    (
        *(f"{may} {get}" for may in ("might", "may", "will", "could", "would", "to", "they'd", "wanna") for get in ("hire", "rent", "lease", "buy", "order", "replace")),
        "wil", "willen", "wilt", "wilde", "wilden", "wants", "want", "wanted", "zoekt", "zoeken", "zocht", "search", "searches", "look for", "looks for", "offer of", "offer for", "aanbod van", "op zoek naar", "needs", "need", "needed", "heeft nodig",
        "interesse in", "belangstelling voor", "interest in", "interested in", "geinteresseerd in", "looking at", "looking for", "look at", "looking into", "verder met", "door met", "aan de slag met", "starten met", "beginnen met", "start with", "go ahead with", "proceed with", "moving on the", "moving ahead on", "moving ahead with", "moving forward on", "moving forward with", "move ahead with", "move forward with", "they're after", "theyre after", "is after", "are after", "thinking about", "think about", "denken over", "denkt over", "nadenken over", "looking to buy", "kijkt naar",
        "kijken naar", "keken naar", "asked for", "asked about", "asking for", "asking about", "asks for", "asks about", "vraagt om", "vroeg om", "vragen om", "vraagt naar", "vroeg naar", "informeerde naar",
        "gereageerd op", "reageerde op", "praten over", "pitching", "pitched", "pitch", "quoting", "quoted", "talked", "talking", "discussed", "discussing", "besproken", "in the market for",
        "ging om", "gaat om", "draait om", "after", "overweegt", "overwegen", "considering", "overstappen naar", "overstappen op", "buying", "koopt", "kopen", "leasen", "huren", "huurt", "huurde", "leaset", "rents", "rent", "leases", "hires", "buys", "bestelt", "vervangt", "hiring", "renting", "replacing",
        "replace", "vervangen", "vervangt", "upgrading", "om", "voor", "for", "on", "is", "bestellen", "aanschaffen", "bestelde", "naar", "offering", "selling", "sell", "verkopen", "wij bieden", "for their", "is about", "mainly",
        "vooral", "mostly", "keen on", "sold on", "demo'd", "demoed", "showed", "getoond", "heeft onze", "hebben onze", "heeft ons", "hebben ons", "zetten onze", "have our", "has our", "have put our", "has put our", "put our", "shortlisted our",
        "switch to", "switching to", "move to", "moving to", "go with", "going with", "upgrade to", "upgrading to", "overgaan op",
        "someone to service", "someone to maintain", "someone to clean", "someone to repair", "someone to supply", "someone to install", "somebody to service", "somebody to maintain", "iemand voor",
        "demo of", "demo van", "if we do", "if we sell", "if we have", "if we offer", "whether we do", "whether we sell", "whether we offer", "of we", "of wij", "they buy", "they need", "working on", "bezig met", "help with", "hulp bij", "hulp met", "yes to", "nod on", "nod for", "go-ahead on", "go-ahead for", "green light on", "green light for", "akkoord op", "akkoord voor", "ja tegen", "demo van onze", "demo of our", "demo van ons", "presented", "presenteerde", "presenteerden", "demonstrated", "questions on", "question on", "price on", "prices on", "info on", "vragen over", "like", "likes", "love", "liked", "loved",
    )
)  # fmt: skip
# These lead to a thing only when it is known to be one.
_WEAK = frozenset(
    """voor for on is om naar after mainly vooral mostly like likes love liked loved talking talked need want wants wil willen discussed discussing besproken replacing replace vervangen
    vervangt pitched quoted showed getoond sell selling verkopen""".split()
)
_HAVING = frozenset("heeft hebben had hadden".split())
_WANTS = frozenset("want wants wil willen".split())
_FILLING = frozenset(
    "graag nog ook also nu eerst weer misschien maybe mogelijk possibly wrs waarschijnlijk wellicht vast likely probably to some of wel echt really about over buy kopen more meer extra hun their een".split()
)
_DESCRIBING = frozenset(
    """andere ander other different another nieuw nieuwe new tweede second 2e derde third extra eigen own grote grotere large big bigger heavy zware small kleine slimme smart digitale digital mobiele mobile automatische automatic
    elektrische electric industrial industriele interne externe draadloze wireless better betere snellere complete volledige tweedehands used refurbished""".split()
)
_OTHER = frozenset("andere ander other different another nieuwe nieuw new betere better".split())
_INNER = frozenset("voor for van of vh vd in op on met with en and & to naar".split())
_USED_IN = frozenset("office staff lunch breakfast company guest coffee meeting kantoor".split())
_HOUSES_TOO = frozenset({"lab", "atelier", "shop", "depot"})
_US = frozenset("we wij you jullie".split())
_OURS = frozenset("our onze ons".split())
_THEIR_TRADE = frozenset("do does doen doet make makes maken maakt".split())
_MANAGING = frozenset({"management", "beheer"})
_AT_MOST = 6


def wanted(flow: Flow, parts: list[Segment], taken: Span) -> Span | None:
    """The thing behind a verb of wanting, in any segment; `taken` is where the customer's name stands."""
    for part in (part for part in parts if not part.inside):
        # "Die hebben een beslagkuip nodig": the thing between the halves of a verb.
        needs = flow.words[part.stop - 1] == "nodig"
        for place in range(part.first, part.stop):
            if needs and flow.words[place] in _HAVING:
                found = _noun_run(flow, place + 1, part.stop - 1, taken)
                if found is not None and not _says_nothing(flow, found):
                    return found
            length = _WANTING.at(flow.words, place, part.stop)
            if not length:
                continue
            first = place + length
            while first < part.stop and flow.words[first] in _FILLING - DETERMINERS:
                first += 1
            found = _noun_run(flow, first, part.stop, taken)
            if found is None or _what_they_are(flow, found, taken):
                continue
            if _says_nothing(flow, found):
                continue
            # "We want the pest control": behind an article of its own any thing is one.
            weak = " ".join(flow.words[place : place + length]) in _WEAK and not (
                flow.words[place] in _WANTS
                and (
                    flow.words[first] in {"the", "het", "de"}
                    or flow.words[found[0]] in _OTHER
                    or _compares(flow, found)
                )
            )
            # Nobody's act is ours: "heeft onze klimaatbeheersing op de shortlist gezet".
            ours = flow.words[first - 1] in _OURS
            if _things_in(flow, found) or (not weak and (ours or not _done(flow, found))):
                return found
    return None


def thing(flow: Flow, parts: list[Segment], taken: Span) -> Span | None:
    """A thing that is bought and sold, named anywhere outside the customer's name."""
    for part in sorted(parts, key=lambda part: (part.stop <= taken[0], part.inside, part.first)):
        place = part.first
        while place < part.stop:
            found = _noun_run(flow, place, part.stop, taken)
            if (
                found is not None
                and _things_in(flow, found)
                and not _says_nothing(flow, found)
                and not _what_they_are(flow, found, taken)
                and not _titled(flow, found[1], part.stop)
            ):
                return found
            place = found[1] if found else place + 1
    return None


def _titled(flow: Flow, place: int, stop: int) -> bool:
    """As in "fleet manager": a thing in front of who is in charge of it."""
    return place < stop and is_actor(flow.words[place]) and not flow.words[place].endswith("s")


def _compares(flow: Flow, span: Span) -> bool:
    """As in "want quieter fans", "willen stillere ventilatoren": a thing better than they have."""
    first, last = flow.words[span[0]], flow.words[span[1] - 1]
    return (
        span[1] - span[0] > 1
        and first.endswith(("er", "ere"))
        and last not in NEVER_TOPICS
        and last not in NO_THINGS
    )


def _says_nothing(flow: Flow, span: Span) -> bool:
    """As in "a new quote": what any customer asks for."""
    return all(word in NEVER_TOPICS or word in _DESCRIBING for word in flow.words[span[0] : span[1]])


def _what_they_are(flow: Flow, span: Span, taken: Span) -> bool:
    """As in "they do roofing" and "dental lab Morton": their trade, or what they are, not what they buy."""
    before = flow.words[span[0] - 1] if span[0] else ""
    beside = span[1] == taken[0] and not flow.pauses[taken[0]]
    last = flow.words[span[1] - 1]
    trade = before in _THEIR_TRADE and (span[0] < 2 or flow.words[span[0] - 2] not in _US)
    return trade or (beside and (is_kind(last) or last in _HOUSES_TOO))


def _noun_run(flow: Flow, first: int, stop: int, taken: Span) -> Span | None:
    """The words from `first` that name one thing: no verb, no person, not the customer."""
    while first < stop and flow.words[first] in DETERMINERS:
        first += 1
    end = first
    while end < min(stop, first + _AT_MOST) and not taken[0] <= end < taken[1]:
        word = flow.words[end]
        inner = (
            first < end < stop - 1
            and word in _INNER
            and is_thing(flow.words[end - 1])
            and _names_a_thing(flow, _after_article(flow, end + 1, stop))
            and not _with_somebody(flow, end, stop)
        )
        article = first < end and word in DETERMINERS and flow.words[end - 1] in _INNER
        # "A scheduling system": what a thing is for.
        doing = word.endswith("ing") and end + 1 < stop and is_thing(flow.words[end + 1])
        # "Document management": whatever is managed is part of the thing.
        managed = end + 1 < stop and flow.words[end + 1] in _MANAGING and word not in ORDINARY
        managed = managed or (end > first and word in _MANAGING)
        # "Office chairs": where a thing stands, or who uses it.
        used_in = word in _USED_IN and end + 1 < stop and is_thing(flow.words[end + 1])
        if not (
            inner
            or article
            or used_in
            or doing
            or managed
            or word in _DESCRIBING
            or word.isdigit()
            or _names_a_thing(flow, end)
        ):
            break
        end += 1
    while end > first and (flow.words[end - 1] in _INNER or flow.words[end - 1] in DETERMINERS):
        end -= 1
    nouns = [n for n in range(first, end) if flow.words[n] not in _DESCRIBING and not flow.words[n].isdigit()]
    return (first, end) if nouns else None


def _after_article(flow: Flow, place: int, stop: int) -> int:
    return place + 1 if place + 1 < stop and flow.words[place] in DETERMINERS else place


def _with_somebody(flow: Flow, place: int, stop: int) -> bool:
    """As in "talked tooling with the foreman": behind "with" and an article, what is no thing is a person."""
    behind = _after_article(flow, place + 1, stop)
    return flow.words[place] in {"with", "met"} and behind > place + 1 and not is_thing(flow.words[behind])


def _names_a_thing(flow: Flow, place: int) -> bool:
    word = flow.words[place]
    if is_thing(word):
        return word not in PRODUCTS or not is_capital(flow, place)
    if word in FIRST_NAMES and place and is_thing(flow.words[place - 1]) and not is_capital(flow, place):
        return True  # "track mats"
    if word in FIRST_NAMES or word in LEGAL_FORMS or is_actor(word) or is_plain(word):
        return False
    # A name in capitals is another firm's, unless it is short for a thing: "ERP".
    return flow.tokens[place].text.isupper() or not is_capital(flow, place)


def _things_in(flow: Flow, span: Span) -> bool:
    words = flow.words[span[0] : span[1]]
    return any(is_thing(word) and word not in GENERIC_THINGS for word in words)


def _done(flow: Flow, span: Span) -> bool:
    """What they want done ("a security check") is a step of theirs, not what the deal is about."""
    return is_act(flow.words[span[1] - 1]) or not flow.words[span[1] - 1][0].isalpha()
