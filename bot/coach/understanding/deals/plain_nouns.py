"""What a deal is about where only the place in the sentence says so, whatever the noun: "absence management for Acme", "keen on drip lines".

No word here is known to be sold. So the run must be nouns from its first word to its last, and stand where a topic
stands: in front of "for" and the customer's name, or behind words of wishing.
"""

from typing import Final

from bot.coach.understanding.deals.commonwords import is_common
from bot.coach.understanding.deals.lastly import NO_THINGS
from bot.coach.understanding.deals.nounphrases import Span, tells_time
from bot.coach.understanding.deals.purposes import COUNTS, GO_FOR
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.things import CHATTER, NEVER_TOPICS
from bot.coach.understanding.deals.wordclasses import is_capital, is_plain, is_thing
from bot.coach.understanding.deals.words import DETERMINERS, FIRST_NAMES, ORDINARY, TOPIC_STOPS
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases
from bot.coach.understanding.steps.words import is_actor

_OF: Final = frozenset("of at van bij in".split())
_RUN_AT_MOST, _WHOSE_AT_MOST = 5, 5
# What is done for somebody ends like an ordinary word, and is sold all the same.
_WORK: Final = ("ing", "ment", "tion", "sion", "search", "ance", "atie", "eling", "iding", "ering")
# Done with or for a customer by us, and no deal.
_OUR_WORK: Final = frozenset(
    """
    meeting presentation presentatie conversation negotiation negotiations conversatie invitation uitnodiging introduction onderhandeling onderhandelingen selling prospecting pitching
    information informatie preparation planning booking visiting calling waiting working looking going doing asking heading driving coming thinking action actie question opening
    """.split()
)
_FOR_OR_AT: Final = GO_FOR | {"at", "bij"}
_SO_MANY_OF: Final = frozenset("of van".split())
_ALSO: Final = frozenset(
    "very quite really still also mainly mostly all both erg heel best wel vooral nog ook".split()
)
# Behind these stands what is wished for.
_WISHING: Final = Phrases(
    (
        *(f"{keen}{more} on" for keen in ("keen", "sold", "set", "hot", "eager", "hooked") for more in ("", " mainly", " mostly", " especially")),
        *(f"{ask} {info} {on}" for ask in ("for", "want", "wants", "wanted", "need", "needs", "like", "some", "get", "more") for info in ("more info", "more information", "info", "information", "more details", "details", "more") for on in ("on", "about")),
        *(f"{may} {get}" for may in ("to", "of", "about", "on", "into", "towards") for get in ("replace", "replacing", "renew", "renewing", "upgrade", "upgrading", "outsource", "outsourcing", "automate", "automating", "swap", "swapping", "modernise", "modernising", "modernize", "modernizing", "overhaul", "overhauling", "expand", "expanding", "buy", "buying", "rent", "renting", "hire", "hiring", "lease", "leasing", "switch to", "switching to", "switch over to", "switching over to", "move to", "moving to", "go to", "going to our", "change to", "changing to", "invest in", "investing in")),
        "interested in", "interest in", "curious about", "hunting for", "hunting", "searching for", "searching", "search for", "in search of", "in need of", "short of", "crying out for", "outgrown", "outgrew", "outgrowing", "are after", "is after", "they're after", "she's after", "he's after", "theyre after",
        "gecharmeerd van", "enthousiast over", "te porren voor", "gegroeid uit", "meer weten over", "meer info over", "meer informatie over", "zit te denken aan", "zitten te denken aan", "denkt aan", "denken aan", "over te stappen op", "over te stappen naar", "op zoek naar", "behoefte aan", "toe aan", "verlegen om",
    )
)  # fmt: skip
# "Want to get their invoices automated": what is to be done to what they have.
_GET_DONE: Final = Phrases(
    tuple(f"{wish}to {get}" for wish in ("", "keen ", "like ", "wants ", "want ") for get in ("get", "have"))
)
_WHOSE: Final = frozenset("their his her its the".split())
_PARTICIPLES: Final = ("ed", "done", "rebuilt", "rewritten", "cut", "built")


_BUSINESS: Final = frozenset(
    "order orders klus klussen opdracht opdrachten job jobs deal deals kans kansen chance win sale verkoop bestelling klapper opsteker slag".split()
)


def mere_order(flow: Flow, first: int, cue: int) -> bool:
    """As in "een mooie order voor Garage Peeters": that there is business to do, and how it is liked."""
    *how, last = flow.words[first:cue]
    return last in _BUSINESS and all(is_common(word) or is_plain(word) for word in how)


def set_before(flow: Flow, part: Segment, name_first: int) -> Span | None:
    """As in "absence management for Voss", "an interim controller search for the finance department of Halvorsen"."""
    first = part.first
    while first < part.stop and flow.words[first] in DETERMINERS:
        first += 1
    cue = next((at for at in range(first + 1, name_first) if flow.words[at] in _FOR_OR_AT), None)
    if cue is None or cue - first > _RUN_AT_MOST or not _whose(flow, cue + 1, name_first):
        return None
    if flow.words[cue] not in GO_FOR and not (is_thing(flow.words[cue - 1]) and cue - first > 1):
        return None  # "payment terminals at Harper's", not "workshop at Harper's"
    return (first, cue) if _nouns(flow, first, cue) and not mere_order(flow, first, cue) else None


def _whose(flow: Flow, place: int, name_first: int) -> bool:
    """Whether only the customer stands behind "for": its article, or a department of theirs, "the people at"."""
    between = flow.words[place:name_first]
    if all(word in DETERMINERS for word in between):
        return True
    return (
        len(between) <= _WHOSE_AT_MOST
        and between[0] in DETERMINERS
        and between[-1] in _OF
        and not any(word in GO_FOR for word in between)
    )


def wished(flow: Flow, parts: list[Segment], taken: Span) -> Span | None:
    """As in "she's keen on drip lines", "has outgrown its weighing setup", "to replace two of his palletisers"."""
    for part in parts:
        if part.inside:
            continue
        for place in range(part.first, part.stop - 1):
            if length := _WISHING.at(flow.words, place, part.stop):
                found = _run(flow, place + length, part.stop, taken)
            elif length := _GET_DONE.at(flow.words, place, part.stop):
                found = _to_be_done(flow, place + length, part.stop, taken)
            else:
                continue
            if found is not None:
                return found
    return None


def _to_be_done(flow: Flow, first: int, stop: int, taken: Span) -> Span | None:
    """As in "get their invoices automated": what they have, and behind it what is to be done to it."""
    if first >= stop or flow.words[first] not in _WHOSE:
        return None
    for end in range(first + 2, min(stop, first + 2 + _RUN_AT_MOST)):
        if flow.words[end].endswith(_PARTICIPLES):
            found = _run(flow, first, end, taken)
            return found if found is not None and found[1] == end else None
    return None


def _run(flow: Flow, first: int, stop: int, taken: Span) -> Span | None:
    """The nouns from `first` on; None when they could be anything else."""
    while first < stop and (flow.words[first] in _ALSO or flow.words[first] in DETERMINERS):
        first += 1
    # "Two of his palletisers".
    if first + 2 < stop and flow.words[first] in COUNTS and flow.words[first + 1] in _SO_MANY_OF:
        first += 2
        while first < stop and flow.words[first] in DETERMINERS:
            first += 1
    end = first
    while (
        end < min(stop, first + _RUN_AT_MOST)
        and not taken[0] <= end < taken[1]
        and _goes_on(flow, first, end)
    ):
        end += 1
    if end == first or tells_time(flow, first):
        return None
    return (first, end) if _nouns(flow, first, end) else None


_COSTS: Final = frozenset("cost costs kost kosten can kan kunnen work works werkt werken".split())


def _goes_on(flow: Flow, first: int, place: int) -> bool:
    word = flow.words[place]
    if is_thing(word):
        return True
    if (
        word in TOPIC_STOPS
        or word in _COSTS
        or (is_capital(flow, place) and not flow.tokens[place].text.isupper())
    ):
        return False
    if place > first and is_plain(word) and not word.endswith(_WORK):
        return flow.words[place - 1] in _DESCRIBING  # "hun stofbestrijding | ligt eruit"
    return word not in ORDINARY or (place == first and word in _DESCRIBING)


_SOUGHT: Final = frozenset(
    "supplier suppliers vendor provider contractor agency caterer installer leverancier leveranciers aanbieder cateraar installateur".split()
)
_FOR_A_WHILE: Final = frozenset("interim temporary freelance tijdelijke tijdelijk".split())
_DESCRIBING: Final = frozenset(
    "new nieuwe second tweede third derde online digital digitale mobile mobiele remote live video extra more other andere another big bigger large".split()
)


def _nouns(flow: Flow, first: int, stop: int) -> bool:
    """Whether every word can be a part of what something is called, and the last can be sold."""
    words = flow.words[first:stop]
    last = words[-1]
    if last in NEVER_TOPICS or last in CHATTER or last in NO_THINGS or last in _OUR_WORK:
        return False
    if any(word in DETERMINERS or word in TOPIC_STOPS for word in words) or words[0] in FIRST_NAMES:
        return False
    front = words[:-1]
    if any(_says_how(word) and not (at == 0 and word in _DESCRIBING) for at, word in enumerate(front)):
        return False
    if any(
        is_capital(flow, place) and not flow.tokens[place].text.isupper() for place in range(first + 1, stop)
    ):
        return False
    if is_thing(last):
        return True
    if last in _SOUGHT:
        return any(word not in _DESCRIBING for word in front)  # "a new varnish supplier"
    if is_actor(last) and not last.endswith(_WORK):
        return len(words) > 1 and words[0] in _FOR_A_WHILE  # "an interim controller"
    if is_plain(last) or is_common(last):
        # "Their invoices": what they have many of, though it is a verb as well.
        theirs = first > 0 and flow.words[first - 1] in _WHOSE and last.endswith("s")
        return last not in ORDINARY and (theirs or (len(words) > 1 and last.endswith(_WORK)))
    return not last[0].isdigit()


def _says_how(word: str) -> bool:
    """Whether a word in front says how or when, or is done, rather than what kind of thing it is."""
    return not is_thing(word) and (word in ORDINARY or (is_common(word) and not word.endswith(_WORK)))


# Where somebody is, or with whom: "with their team", "in hun kantoor".
_PLACED: Final = frozenset(
    "with at in from by to bij met van aan in op through via door on of for voor".split()
)
# "Fed up with their feed barges", "klaar met hun kopieerapparaat": that is what they want another of.
_FED_UP: Final = frozenset("up done unhappy disappointed struggling klaar ontevreden bezig".split())
_OUR: Final = frozenset({"our", "onze"})
_POSSESSIVE: Final = frozenset("their hun its".split())


def whose_it_is(flow: Flow, parts: list[Segment], taken: Span) -> Span | None:
    """As in "hun stofbestrijding ligt eruit", "what our pallet inverters cost": a thing of theirs in trouble, one of ours priced."""
    for part in parts:
        for place in range(part.first, part.stop - 1) if not part.inside else ():
            ours = flow.words[place] in _OUR
            if not ours and (flow.words[place] not in _POSSESSIVE or place < taken[1]):
                continue
            found = _run(flow, place + 1, part.stop, taken)
            if found is None or not _somebodys(flow, found):
                continue
            priced = found[1] < part.stop and flow.words[found[1]] in _COSTS
            if priced if ours else _not_merely_placed(flow, part, place):
                return found
    return None


# "Dragging their heels", "doing their homework": ways of saying.
_IDIOMS: Final = frozenset(
    "heels homework mind minds best way hands feet sums own eye eyes head heads thing act say word turn tails huiswerk best handen voeten kop hoofd zin gang beurt ding woord draai".split()
)


def _somebodys(flow: Flow, found: Span) -> bool:
    """Whether nouns name a thing that somebody has: no verb, no idiom, no body in capitals."""
    last = flow.words[found[1] - 1]
    return not (
        is_common(last)
        or (is_plain(last) and not is_thing(last))
        or last in _IDIOMS
        or flow.tokens[found[0]].text[0].isupper()
    )


def _not_merely_placed(flow: Flow, part: Segment, place: int) -> bool:
    before = flow.words[place - 1] if place > part.first else ""
    return before not in _PLACED or (place - 2 >= part.first and flow.words[place - 2] in _FED_UP)
