"""What stands before or beside a route without telling a step of it: whom it is about, how it is bought, our terms, other talk."""

from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.moods import MOOD
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import RouteWords, is_act, takes_part

_POINTING: Final = frozenset("die de dat those these the that deze dit onze our".split())
_FOLK: Final = frozenset(
    """
    mensen lui gasten gozers jongens meiden dames heren club clubje lieden types clan ploeg tent toko
    guys folks people lads ladies gang crowd lot bunch crew outfit fellas gents
""".split()
)
_ALL_OF_IT: Final = frozenset(
    "het t 't dit dat alles it it's its this that that's all everything everything's aankopen inkopen purchases buying".split()
)
_WELL: Final = frozenset("ja nou well yes yeah ok oke okay right tja".split())
_RUNS: Final = frozenset(
    "loopt gaat verloopt werkt is wordt runs goes works is it's its that's everything's handled".split()
)
_ROAD: Final = frozenset("via door langs through by under als as".split())
_PROCEDURES: Final = frozenset(
    """
    tender aanbesteding openbare europese overheidsopdracht raamcontract raamovereenkomst raamwerk framework procurement rfp rft veiling
    auction aanbestedingsplicht aanbestedingsplichtig concours prijsvraag mini-competition competition
""".split()
)
_TERMS: Final = frozenset(
    """
    prijs price pricing totaal total betaling payment levering delivery garantie warranty kosten cost costs tarief fee rate huurprijs
    levertijd aanbetaling deposit korting discount transport verzending shipping installatie installation betaaltermijn
""".split()
)
_OF_TERMS: Final = frozenset(
    """
    is zijn are was the de het een a an van of op in voor for within binnen na after per ex works exw dap ddp fob franco af fabriek incl inclusief
    excl exclusief including excluding included excluded inbegrepen install installatie montage btw vat tax k mille duizend thousand euro
    euros eur pounds dollars year years jaar day days dag dagen week weeks weken wk month months maand maanden mnd net netto vooraf
    upfront terms term ongeveer circa ca about around roughly just maar zo'n tot to up from vanaf free gratis percent procent twee drie vier vijf zes acht tien two three four five six eight ten
""".split()
)
_ONLY: Final = frozenset(
    "wel alleen enkel vooral ging meer slechts only mostly just mainly more we did it was over about all gewoon hadden".split()
)
_ABOUT: Final = frozenset({"over", "about"})
_WITHIN: Final = 6


def names_them(flow: Flow, piece: Piece, words: RouteWords) -> bool:
    """As in "die lui daar, eerst …", "the folks at the clinic, first …": whom the route is of, before it begins."""
    said = flow.words[piece.first : piece.stop]
    if piece.stop == len(flow.words) or len(said) > _WITHIN or said[0] not in _POINTING:
        return False
    if any(flow.words[n] in words.finite or is_act(flow.words[n]) for n in range(piece.first, piece.stop)):
        return False
    return not _FOLK.isdisjoint(said[1:3])


_TALKED: Final = frozenset("met saw visited spoke talked chatted called rang phoned phnd".split())
_TALKED_NL: Final = frozenset("gesproken gebeld gezien bezocht langsgeweest".split())
_BEFORE_TALKED: Final = frozenset(
    "hi hey hoi ok oke so just had i we ik wij net heb zojuist vandaag today gisteren yesterday".split()
)
_NOBODY: Final = frozenset("in for off up on out a the it".split())
_OTHERS_DID: Final = frozenset(
    "heeft hebben hadden is zijn was waren wordt worden they ze zij he she hij has have".split()
)


def was_our_talk(flow: Flow, piece: Piece) -> bool:
    """As in "met Siân at Penrhos, first …", "Jo gezien bij Acme, eerst …": the talk that the salesperson comes from, before the route."""
    said = flow.words[piece.first : piece.stop]
    if piece.stop == len(flow.words) or len(said) > _LONG_TALK or not _OTHERS_DID.isdisjoint(said):
        return False
    rest = list(said)
    while rest and rest[0] in _BEFORE_TALKED:
        rest.pop(0)
    # "Called in for a demo" has nobody to talk to.
    talked = len(rest) > 1 and rest[0] in _TALKED and rest[1] not in _NOBODY
    return talked or not _TALKED_NL.isdisjoint(rest[1:] if len(rest) == len(said) else rest)


_LONG_TALK: Final = 9


def sums_them_up(said: tuple[str, ...]) -> bool:
    """As in "toffe club", "a nightmare customer tbh": what one thinks of all of them."""
    while len(said) > 1 and said[-1] in _TO_BE_HONEST:
        said = said[:-1]
    if not 1 < len(said) <= _SUMMED_AT_MOST or (said[-1] not in _FOLK and said[-1] not in _CUSTOMER):
        return False
    return not (MOOD | _SORTS_OF).isdisjoint(said[:-1])


_SUMMED_AT_MOST: Final = 4
_TO_BE_HONEST: Final = frozenset("tbh hoor daar there that though eerlijk echt really zeg he".split())
_CUSTOMER: Final = frozenset(
    "klant klantje klanten customer customers account prospect bedrijf company partij".split()
)
_SORTS_OF: Final = frozenset(
    "plezante nightmare dream rare gekke zotte wijze weird strange odd topklant typisch typische typical droomklant".split()
)


def runs_through(flow: Flow, piece: Piece, following: Piece) -> bool:
    """As in "het loopt via een tender dus …", "it's a public tender so …": how it is bought, with its steps behind it."""
    said = flow.words[piece.first : piece.stop]
    while len(said) > 1 and said[0] in _WELL:
        said = said[1:]
    listed = any(flow.pauses[n] in {"comma", "arrow"} for n in range(following.first + 1, len(flow.words)))
    if not listed or said[0] not in _ALL_OF_IT or _RUNS.isdisjoint(said[:4]):
        return False
    return not _ROAD.isdisjoint(said[1:5]) or not _PROCEDURES.isdisjoint(said)


def tells_their_job(said: tuple[str, ...]) -> bool:
    """As in "Gerda kijkt ernaar, die doet de boeken", "she runs the yard": what somebody just named is there for."""
    who = len(said) in {3, 4, 5} and said[0] in _SHE and said[1] in _IS_IN_CHARGE
    return who and said[2] in _THE and said[-1] in _CHARGES


_SHE: Final = frozenset("die hij zij she he who".split())
_IS_IN_CHARGE: Final = frozenset(
    "holds houdt heeft doet runt leidt rijdt beheert does runs drives keeps heads".split()
)
_THE: Final = frozenset("de het hun the their our".split())
_CHARGES: Final = frozenset(
    """
    boeken boekhouding administratie loonadministratie salarissen magazijn trucks vrachtwagens bussen winkel zaak boerderij keuken
    roosters werkplaats stal fabriek kantine receptie
    books bookkeeping accounts payroll yard shop floor farm warehouse kitchen vans buses purse strings pursestrings portemonnee knip rota ledger workshop stables factory canteen front desk
    """.split()
)


def are_terms(said: tuple[str, ...]) -> bool:
    """As in "price 12k", "levering franco", "warranty 2 years": what we offer, nothing that happens."""
    if len(said) < 2 or (said[0] not in _TERMS and said[1] not in _TERMS):
        return False
    place = 1 if said[0] in {"the", "de", "our", "onze"} else 0
    if said[place] not in _TERMS or len(said) < place + 2:
        return False
    return all(word in _OF_TERMS or word in _TERMS or word[0].isdigit() for word in said[place + 1 :])


def weighs(said: tuple[str, ...]) -> bool:
    """As in "prijs telt 40%", "price counts for 40%": how it is scored."""
    scored = not _PRICE.isdisjoint(said[:2]) and not _QUALITY.isdisjoint(said)  # "prijs 60 kwaliteit 40"
    return (scored or not _COUNTS.isdisjoint(said[:4])) and any(word[0].isdigit() for word in said)


_PRICE: Final = frozenset({"prijs", "price"})
_QUALITY: Final = frozenset({"kwaliteit", "quality"})
_COUNTS: Final = frozenset("telt tellen weegt wegen counts count weighs weigh weighted weging".split())


def talks_of_other(said: tuple[str, ...]) -> bool:
    """As in "wel over hun verbouwing", "we did talk about the match": what was talked about instead."""
    about = next((n for n, word in enumerate(said[:5]) if word in _ABOUT), None)
    return about is not None and said[0] in _ONLY and len(said) > about + 1


_HAVE_TO: Final = frozenset(
    {
        ("need", "to"),
        ("have", "to"),
        ("got", "to"),
        ("must",),
        ("should",),
        ("gotta",),
        ("moet",),
        ("even",),
        ("moet", "nog"),
        ("moet", "even"),
    }
)
_FIND_OUT: Final = frozenset(
    "ask check find call ring email text navragen vragen checken uitzoeken nabellen bellen mailen appen".split()
)


_ASK_OF: Final = frozenset({("ask",), ("vraag",), ("check", "with"), ("check", "bij"), ("check", "met"), ("vraag", "maar"), ("try",), ("talk", "to"), ("vraag", "aan"), ("vraagt",), ("ping",), ("bel",), ("call",)})  # fmt: skip
_BETTER: Final = frozenset("better best beter just maybe misschien gewoon maar even dat het t".split())


def asks_somebody(said: tuple[str, ...]) -> bool:
    """As in "not a clue. ask Priti", "geen idee, vraag maar aan Joris": who may know, behind what is not known."""
    while len(said) > 1 and said[0] in _BETTER:
        said = said[1:]
    length = next((n for n in (2, 1) if said[:n] in _ASK_OF), 0)
    return 0 < length < len(said) <= length + _WHOM_AT_MOST and not any(map(is_act, said[length:]))


_WHOM_AT_MOST: Final = 4


def asks_first(said: tuple[str, ...]) -> bool:
    """As in "don't know yet, need to ask Marguerite": what the one who types has to find out."""
    place = 1 if said[0] in {"i", "ik"} else 0
    length = next((n for n in (2, 1) if said[place : place + n] in _HAVE_TO), 0)
    return length > 0 and len(said) <= _WITHIN and not _FIND_OUT.isdisjoint(said[place + length :])


def goes_on(flow: Flow, piece: Piece, words: RouteWords) -> bool:
    """Whether a piece after a comma is only more of what was named: "drie verdiepingen en een lift"."""
    said = flow.words[piece.first : piece.stop]
    return (
        piece.pause == "comma"
        and not piece.fronted
        and not any(word in words.finite or word in words.acting or is_act(word) for word in said)
        and not takes_part(said[0])
    )
