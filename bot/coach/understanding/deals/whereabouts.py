"""Names that say where something is or who is spoken to, and so name no customer.

A road, a town come back from, "the Belgian branch" of somebody, and first names that are words of firms too: "spoke to
Hope". What each takes off; the score itself is made in `accounts`.
"""

from collections.abc import Sequence
from typing import Final

from bot.coach.understanding.deals.candidates import Candidate
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.deals.towns import TOWNS, TOWNS_OF_MORE
from bot.coach.understanding.deals.wordclasses import has_kind, is_capital
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.phrases import Phrases

_NOWHERE, _COME_FROM = -200.0, -50.0
_ROADS: Final = frozenset(
    "road street lane avenue drive way square close crescent boulevard rd st ave blvd highway quay wharf straat laan weg plein kade dijk singel gracht steenweg boulevard dreef".split()
)
_ROAD_ENDINGS: Final = ("straat", "laan", "weg", "plein", "kade", "singel", "gracht", "steenweg", "dreef")
_ON: Final = frozenset("on off along in at aan op".split())
_INDEFINITE: Final = frozenset({"a", "an", "een", "n", "'n"})
# "Aldi's supplier Greenfield": whose supplier they are is no customer here.
_THEIR_OTHERS: Final = frozenset(
    "supplier suppliers vendor dealer subsidiary competitor neighbour neighbor customer client leverancier klant dealer dochter concurrent".split()
)
_ON_A: Final = _ON | {"de", "het", "the"}
_DEMONYMS: Final = frozenset(
    """
    dutch belgian german french british english scottish welsh irish italian spanish portuguese swiss austrian polish danish swedish norwegian finnish
    european american canadian australian indian chinese japanese turkish greek czech hungarian romanian asian african northern southern eastern western
    nederlandse belgische duitse franse britse engelse schotse ierse italiaanse spaanse portugese zwitserse oostenrijkse poolse deense zweedse noorse finse
    europese amerikaanse canadese australische indiase chinese japanse turkse griekse tsjechische hongaarse roemeense vlaamse waalse brusselse antwerpse gentse
    rotterdamse amsterdamse haagse utrechtse
    """.split()
)
_BACK: Final = Phrases(
    (
        "back from", "home from", "returned from", "returning from", "driving back from", "on my way back from", "on the way back from",
        "terug uit", "terug van", "kom uit", "net uit", "teruggereden uit", "onderweg terug uit",
    )
)  # fmt: skip
# "Off to Leeds", "morgen naar Apeldoorn": where somebody is going.
_TO_TOWN: Final = frozenset("to towards naar richting into in uit through".split())
# "The York office", "de vestiging Breda": where it is.
_SITES: Final = frozenset(
    "office offices site sites branch depot plant factory warehouse store shop yard hub campus location locations job run kantoor vestiging filiaal locatie magazijn fabriek winkel regio".split()
)
# First names that firms are called after as well: somebody where we spoke to them.
_NAMES_TOO: Final = frozenset(
    """
    hope faith grace joy rose ruby summer violet coral april may june blake morgan ross scott preston marshall sid wade kit pip lot skip angel destiny
    charity clementine crystal dawn duke earl eden ernest frank heather holly iris ivy jasmine lily melody mercy olive pearl penny poppy prince rain
    robin rusty sandy sky skye sterling trinity willow bloem roos fleur zon
    """.split()
)
_SPOKE: Final = Phrases(
    (
        "spoke to", "spoke with", "talked to", "talked with", "speaking to", "speaking with", "chat with", "chatted with", "chatted to", "coffee with",
        "lunch with", "lunch w", "met", "saw", "rang", "phoned", "texted", "caught up with", "sat with", "sat down with", "call with", "call w", "heard from",
        "message from", "text from", "email from", "gesproken met", "gebeld met", "sprak", "sprak met", "belde met", "appje van", "mailtje van", "belletje van",
        "koffie met", "lunch met", "gehoord van", "bij de koffie met",
    )
)  # fmt: skip


def names_no_customer(
    flow: Flow, parts: Sequence[Segment], found: Candidate, everything: Sequence[Candidate], number: int
) -> float:
    """What it takes off that a name, of `everything` the one at `number`, is a road's, a town's, a country's or somebody's."""
    beside = sum(not one.small for one in everything) > 1
    following = everything[number + 1] if number + 1 < len(everything) else None
    part = parts[found.segment]
    last = flow.words[found.stop - 1]
    before = flow.words[found.first - 1] if found.first > part.first else ""
    # "A bakery chain called Crumbs": what it is, and no name.
    if found.small and before in _INDEFINITE:
        return _NOWHERE
    if last.endswith("'s") and found.stop < part.stop and flow.words[found.stop] in _THEIR_OTHERS:
        return _NOWHERE
    if _is_town(flow, part, found, before):
        return _NOWHERE
    alone = found.stop == found.first + 1
    # A road says where a firm is, so there is another name.
    if beside and before in _ON_A and _is_road(flow, found, last):
        return _NOWHERE
    if not alone or has_kind(flow, found.first, found.stop):
        return 0.0
    goes_on = found.stop < part.stop and not is_capital(flow, found.stop)
    if last in _DEMONYMS and goes_on:
        return _NOWHERE
    if before in _WITH_SOMEBODY and following is not None and _works_there(flow, found, following):
        return _NOWHERE
    if before and last in _NAMES_TOO and _SPOKE.ending(flow.words, part.first, found.first):
        return _NOWHERE
    comes_back = before and _BACK.ending(flow.words, part.first, found.first) and found.stop == part.stop
    named_next = following is not None and following.opens and following.segment == found.segment + 1
    return _COME_FROM if comes_back and named_next else 0.0


_WITH_SOMEBODY: Final = frozenset("from with met van to w".split())


def _works_there(flow: Flow, found: Candidate, following: Candidate) -> bool:
    """As in "voicemail from Tasha, Greenline Transit": one word and, set apart behind it, a firm of more."""
    return (
        following.opens
        and not following.small
        and following.first == found.stop
        and flow.pauses[following.first] == "comma"
        and following.stop - following.first > 1
        and not flow.tokens[found.first].text.isupper()
    )


def _is_town(flow: Flow, part: Segment, found: Candidate, before: str) -> bool:
    """As in "off to Leeds", "canteens for the York office": where people go or where it stands, and no customer."""
    words = flow.words[found.first : found.stop]
    if not (words[0] in TOWNS if len(words) == 1 else words in TOWNS_OF_MORE):
        return False
    follows = flow.words[found.stop] if found.stop < part.stop else ""
    return before in _TO_TOWN or follows in _SITES or before in _SITES


def _is_road(flow: Flow, found: Candidate, last: str) -> bool:
    """As in "on Mill Road", "aan de Stationsstraat"."""
    if found.stop - found.first == 1:
        return len(last) > 7 and last.endswith(_ROAD_ENDINGS) and not found.small
    return last in _ROADS
