"""A list of what the one who types still has to do: nobody acts in it, and it is told as one tells oneself."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import OUR_OFFERINGS, OUR_OWN, RouteWords, is_act, takes_part

_THEM: Final = frozenset("them him her hem hen hun haar ze".split())
_REACHED: Final = frozenset(
    "call ring phone ping text email mail message whatsapp chase nudge remind visit bel mail app whatsapp".split()
)
_PERSONS: Final = frozenset("they he she ze zij hij ie who die men".split())
_BY: Final = frozenset({"by", "door"})
_OF_THEIRS: Final = frozenset(
    "contact contactpersoon champion klant customer sponsor kampioen client buyer inkoper prospect".split()
)
_US: Final = frozenset("us wij ons we ik me mij onze our".split())
_IN_BRACKETS: Final = _US | frozenset(
    "by door van for kant side doen do doe that dat zelf die is to van part".split()
)
_OURSELVES: Final = frozenset("ourselves myself zelf ourself".split())
_ON_US: Final = frozenset(
    {("on", "us"), ("on", "me"), ("on", "ours"), ("to", "us"), ("aan", "ons"), ("aan", "mij"), ("voor", "ons"), ("our", "side"), ("our", "job"), ("onze", "taak")}
)  # fmt: skip
_BEING: Final = frozenset("is are are's zijn ligt that's its it's".split())
_NEW: Final = frozenset(
    """
    nieuw nieuwe aangepast aangepaste scherper scherpere herzien herziene verbeterde verbeterd definitieve extra betere lagere andere
    new revised updated sharper better fresh amended lower final extra
""".split()
)


def surely_ours(flow: Flow, piece: Piece, said: tuple[str, ...], words: RouteWords) -> bool:
    """Whether a piece without one of them as its subject is ours by the way it is told."""
    return (
        in_our_brackets(flow, piece, words)
        or left_to_us(said, words)
        or by_one_of_ours(said)
        or reaches_them(said)
        or new_offering(said, words)
    )


def in_our_brackets(flow: Flow, piece: Piece, words: RouteWords) -> bool:
    """As in "measure up (us)", "demo (doen wij)": who does it stands behind it in brackets, and it is us."""
    if not flow.inside[piece.stop - 1] or flow.inside[piece.first]:
        return False
    first = flow.inside.index(True, piece.first)
    said = flow.words[first : piece.stop]
    before = flow.words[piece.first : first]
    told = any(takes_part(word) and word != "it" for word in before) and not words.finite.isdisjoint(before)
    return not told and not _US.isdisjoint(said) and all(word in _IN_BRACKETS for word in said)


def left_to_us(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "pricing we sort out ourselves", "de prijs regelen we zelf", "installation is on us": whatever it is, we do it."""
    if said[-2:] in _ON_US and not _BEING.isdisjoint(said[1:-2]):
        return True
    place = next((n for n, word in enumerate(said[1:], 1) if word in words.our_subjects), None)
    if place is None or any(takes_part(word) and word not in OUR_OFFERINGS for word in said[:place]):
        return False
    behind = said[place + 1 :]
    if not _PERSONS.isdisjoint(said[:place]) or said[0] in _NO_THING:
        return False
    if not _OURSELVES.isdisjoint(behind[:4]):
        return True
    # "onboarding we do", "pricing I'll do": nothing behind the verb.
    short = "the" in words.articles and place <= _SUBJECT_AT_MOST and len(behind) == 1
    return short and (behind[0] in {"do", "handle", "cover", "arrange"})


_NO_THING: Final = frozenset("what wat if als once when dat that who".split())
_SUBJECT_AT_MOST: Final = 3


def by_one_of_ours(said: tuple[str, ...]) -> bool:
    """As in "demo by our SE", "uitleg door onze consultant": who does it is one of us, and nobody of them is named before."""
    place = next(
        (n for n, (one, other) in enumerate(pairwise(said)) if one in _BY and other in OUR_OWN), len(said)
    )
    if place + 2 >= len(said) or said[place + 2] in _OF_THEIRS:
        return False
    return not any(takes_part(word) and word != "it" for word in said[:place])


def reaches_them(said: tuple[str, ...]) -> bool:
    """As in "ring them weds", "ping her tomorrow": told without a subject, and done to them."""
    return len(said) > 1 and said[0] in _REACHED and said[1] in _THEM and not any(map(takes_part, said[2:]))


def new_offering(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "nieuwe offerte maken", "revised proposal": the next version of what we offer, and nobody else in it."""
    if len(said) < 2 or said[0] not in _NEW or said[1] not in OUR_OFFERINGS:
        return False
    return (
        len(said) > 2
        and not any(map(takes_part, said))
        and (said[-1] in words.our_verbs or said[2] in words.our_verbs or said[2] in _MADE)
    )


_MADE: Final = frozenset(
    "maken sturen opstellen uitwerken uitbrengen mailen rekenen berekenen bezorgen out over doorsturen send make nabellen en".split()
)


def our_list(laid: Flow, pieces: list[Piece], judged: Sequence[str], words: RouteWords) -> bool:
    """Whether a row of acts without anybody who does them is ours, since one of them can only be ours."""
    if "ours" not in judged or len(pieces) < _AT_LEAST:
        return False
    if any(word in _PERSONS or word in words.our_subjects for word in laid.words):
        return False
    return all(
        found == "ours" or _told_to_oneself(laid, piece, words)
        for piece, found in zip(pieces, judged, strict=True)
    )


_AT_LEAST: Final = 2


def _told_to_oneself(laid: Flow, piece: Piece, words: RouteWords) -> bool:
    """As in "rework the proposal", "prijs berekenen": an act in its plainest form that is no act of buying, by nobody named."""
    said = laid.words[piece.first : piece.stop]
    if any(takes_part(word) and said[max(n - 1, 0)] not in OUR_OWN for n, word in enumerate(said)):
        return False
    names = [laid.tokens[n].text for n in range(piece.first + 1, piece.stop)]
    if any(name[0].isupper() and not name.isupper() for name in names):
        return False
    verb = said[0] if "the" in words.articles else said[-1]
    plain = not verb.endswith("s") if "the" in words.articles else verb.endswith("en")
    told = verb in words.told or verb in words.our_verbs or verb in _DESK_WORK
    return plain and told and verb not in words.buying and not (is_act(verb) and len(said) == 1)


_DESK_WORK: Final = frozenset(
    """
    rework update redo draft prep prepare tidy sharpen tweak resend rewrite recalculate close sort fix line book
    berekenen herrekenen bijwerken bijschaven aanscherpen afsluiten afronden opstellen herschrijven
""".split()
)


_SEEING: Final = frozenset(
    "visit see tour look bezoek bezoeken zien kijken langs komen come speak talk call".split()
)
_OURS_TO_SEE: Final = frozenset(
    """
    reference references referentie referenties customer customers klant klanten showroom factory plant fabriek site sites
    werkplaats workshop warehouse magazijn kantoor office install installation client clients
""".split()
)


def goes_to_see(said: tuple[str, ...]) -> bool:
    """As in "they want a site visit at our reference", "ze willen langs bij onze klant": they go there themselves."""
    return not _SEEING.isdisjoint(said) and any(
        one in OUR_OWN and other in _OURS_TO_SEE for one, other in pairwise(said)
    )


# In a row of what they do themselves: "kijken, voelen, prijs vragen, kopen".
HEARING_PRICES: Final = frozenset(
    {("prijs", "vragen"), ("prijzen", "vragen"), ("de", "prijs", "vragen"), ("ask", "price"), ("ask", "prices"), ("ask", "the", "price"), ("ask", "for", "price"),
     ("ask", "for", "prices"), ("ask", "for", "a", "price"), ("asking", "price"), ("asking", "for", "prices")}
)  # fmt: skip
_BUYS: Final = frozenset(
    "orders order buys buy bestelt bestellen koopt kopen kocht huurt huren rents rent leases leaset neemt takes purchases afneemt".split()
)


def buys(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "the yard orders from us", "de school huurt ze van ons": somebody of theirs buys, whomever from."""
    verb = next((n for n, word in enumerate(said) if word in _BUYS), 0)
    if not verb:
        return False
    acts = said[verb] in words.finite and said[verb] not in _NOUNS_TOO and not is_act(said[verb - 1])
    return takes_part(said[verb - 1]) or acts


_NOUNS_TOO: Final = frozenset({"order", "huren"})


_HAVING_TO = frozenset(
    {("need", "to"), ("have", "to"), ("got", "to"), ("still", "need"), ("must",), ("moet", "nog"), ("gotta",)}
)
_FINDING_OUT = frozenset(
    "ask check find out figure dig chase that this them him her it about still to need navragen nagaan uitzoeken vragen nog even moet".split()
)


_MUST_FIND_OUT: Final = _FINDING_OUT | {"have", "got", "must", "gotta"}


def must_ask(said: tuple[str, ...]) -> bool:
    """As in "not sure yet, need to ask": nobody over there is named, so the one who types."""
    return (
        1 < len(said) <= 6
        and (said[:2] in _HAVING_TO or said[:1] in _HAVING_TO)
        and all(word in _MUST_FIND_OUT for word in said)
    )
