"""What they are, told before the route: "tandtechnisch lab, dus klein.", "it's a family bakery.", "da's simpel daar". No step.

Only what opens an answer is looked at, and only where acts follow: a body that is named among others has a part in the route.
"""

from collections.abc import Sequence
from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

# Houses that people buy for, also as the end of a longer word: "baggerbedrijf", "drukkerij".
_HOUSES: Final = frozenset(
    """
    bedrijf bedrijfje zaak zaakje winkel winkeltje lab laboratorium school basisschool kliniek praktijk fabriek fabriekje werkplaats atelier
    studio boerderij hotel camping restaurant café cafe frituur manege garage theater schouwburg museum bibliotheek kerk parochie waterschap
    gemeente provincie ziekenhuis zorginstelling stichting vereniging club sportclub groothandel rederij werf coöperatie cooperatie
    maatschap eenmanszaak clubje ploegje vof bv nv keten franchise escaperoom bioscoop zwembad apotheek salon kapsalon uitgeverij startup start-up
    scale-up universiteit hogeschool crèche opvang corporatie verhuurder toko tent familiebedrijf familiezaak mkb mkb'er
    company business firm shop store lab laboratory school college university clinic surgery practice factory mill workshop studio farm
    hotel restaurant cafe pub bar gym garage theatre theater museum library church parish council hospital charity nursery club
    pottery cannery tannery fishery creamery butchery distillery refinery sawmill
    wholesaler shipyard boatyard quarry foundry brewery bakery winery vineyard distillery dairy cinema pharmacy salon publisher chain
    city county town agency centre center dealership co-op coop partnership startup outfit start-up band
""".split()
)
_HOUSE_ENDINGS: Final = (
    "bedrijf", "bedrijfje", "erij", "praktijk", "fabriek", "winkel", "school", "zaak",
    "ziekenhuis", "tehuis", "lab", "hotel", "museum", "theater", "vereniging", "instelling", "handel", "centrum", "schap", "ranch",
)  # fmt: skip
_NO_HOUSES: Final = frozenset(
    "loterij batterij schilderij galerij eigenschap noodzaak oorzaak rechtszaak boodschap landschap datacenter".split()
)
# How big it is there, or how plain the way to a yes.
_SIZES: Final = frozenset(
    """
    klein kleine kleintje groot grote simpel simpele eenvoudig eenvoudige makkelijk makkelijke overzichtelijk kort korte lijntjes lijnen
    small tiny little big large simple easy straightforward family familie one-man two-man
""".split()
)
_BODIES: Final = frozenset({"family", "familie"})
# Who they are: two of them have a part of their own unless a sentence says no more than that.
_KIN: Final = frozenset("sisters brothers zussen broers zusjes broertjes".split())
_AROUND: Final = frozenset(
    """
    het t 't dat die dit da da's das is zijn ze zij hij een 'n ne nen de daar hier voor hun hen zo als gewoon maar dus wel heel erg
    best vrij redelijk echt ook eigenlijk hoor he hè ja nou allemaal alles super gelukkig toch over there it it's its they they're theyre
    that that's thats a an the just only so very really pretty quite rather fairly for them him her here with all stuff like kind of
    two three twee drie 2 3 this customer klant man zelf itself zulle
""".split()
)
_DOING: Final = frozenset("to te clear with met naar they've ze've".split())
_ITS_PLACE: Final = frozenset({"in", "uit", "te", "van", "from", "of", "near", "bij"})
_AT: Final = frozenset({"bij", "by", "at"})
_WORDS_AT_MOST, _PIECE_AT_MOST, _AT_LEAST_ACTS, _ALONE = 8, 12, 2, 2


def what_they_are(flow: Flow, pieces: Sequence[Piece], words: RouteWords) -> int:
    """How many pieces in front only tell what they are: none unless the steps of at least two follow."""
    count, bodies = 0, False
    if len(pieces) <= _AT_LEAST_ACTS:
        return 0
    while count < len(pieces) and (house := _tells_their_kind(flow, pieces[count], words)) is not None:
        count, bodies = count + 1, bodies or house in _KIN or takes_part(house)
    following = pieces[count:]
    acting = sum(_does_something(flow.words[piece.first : piece.stop], words) for piece in following)
    if acting < _AT_LEAST_ACTS:
        return 0
    # "Gemeente, dan provincie": a body that has its own part, unless it is set apart in a sentence.
    apart = flow.pauses[following[0].first] in {"stop", "line", "colon"} and not following[0].fronted
    return count if apart or not bodies else 0


def _does_something(said: tuple[str, ...], words: RouteWords) -> bool:
    return not words.told.isdisjoint(said) or (len(said) > _ALONE and any(map(takes_part, said[:_ALONE])))


def _tells_their_kind(flow: Flow, piece: Piece, words: RouteWords) -> str | None:
    """The kind of house that a piece names and nothing else, or the word for how big it is; None when it tells more."""
    if piece.stop - piece.first > _PIECE_AT_MOST or piece.relation != "then" or piece.since:
        return None
    opened = piece.first + (flow.words[piece.first] in _AT)
    said = [word for word in flow.words[opened : piece.stop] if word not in _AROUND]
    if not 0 < len(said) <= _WORDS_AT_MOST:
        return None
    if all(word in _SIZES for word in said):
        return said[0] if said[0] not in _BODIES else None
    place = next((n for n, word in enumerate(said) if _is_house(word)), None)
    if place is None or any(_does_more(word, words) for word in said):
        return None
    behind = said[place + 1 :]
    placed = not behind or behind[0] in _ITS_PLACE or all(word in _SIZES for word in behind)
    return said[place] if placed else None


def _does_more(word: str, words: RouteWords) -> bool:
    somebody = takes_part(word) and word not in _SIZES and not _is_house(word)
    return somebody or is_act(word) or word in words.told or word in _DOING


def _is_house(word: str) -> bool:
    return word in _HOUSES or word in _KIN or (word.endswith(_HOUSE_ENDINGS) and word not in _NO_HOUSES)
