"""How things stand beside a route: who somebody is, with whom they compare us, that they doubt or just want something.

Nobody takes a step in any of it. Unlike the facts of `facts`, these are told by how a word is written as well: a name.
"""

from typing import Final

from bot.coach.basics.titles import TITLES
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.words import OUR_OFFERINGS, OUR_OWN, is_act, takes_part

_IS: Final = frozenset({"is", "are", "was", "zijn", "heet", "heten", "heette"})
_CALLED: Final = frozenset({"called", "named"})
_TITLES: Final = TITLES | frozenset({"doctor", "ing", "ir", "drs"})
_AN: Final = frozenset("the a an de het een onze our hun their mijn my".split())
_NO_NAME: Final = frozenset("it mt or hr ok cto ceo cfo".split())
_AT: Final = frozenset("bij at with van of for voor in op met by door to naar via".split())
_AT_WHICH: Final = frozenset("van of for voor in at bij".split())
_SUBJECT_AT_MOST, _NAME_AT_MOST, _WHAT_AT_MOST = 5, 4, 4


def tells_how_it_stands(flow: Flow, first: int, stop: int) -> bool:
    """As in "chair is Mrs Okoye", "Helen is the bursar", "they've got a quote from DAF too", "twijfelt tussen ons en hun"."""
    said = flow.words[first:stop]
    if len(said) < 2:
        return False
    return (
        _says_who_it_is(flow, first, stop)
        or (said[:2] == ("according", "to") and len(said) <= _WHAT_AT_MOST)
        or _has_from_others(said)
        or _doubts(said)
        or _wants_something(said)
        or _only_points(said)
        or _points_at_what(said)
        or _tells_how_it_goes(said)
        or _not_wanted(said)
        or _is_still_ours(said)
        or _comes_to_them_later(said)
    )


def _says_who_it_is(flow: Flow, first: int, stop: int) -> bool:
    said = flow.words[first:stop]
    be = next((n for n, word in enumerate(said[1 : _SUBJECT_AT_MOST + 2], 1) if word in _IS), None)
    if be is None or said[0] in _AT or be + 1 >= len(said) or any(map(is_act, said[:be])):
        return False
    who = be + 2 if said[be + 1] in _CALLED and be + 2 < len(said) else be + 1
    what = said[who:]
    if len(what) > _NAME_AT_MOST + 1:
        return False
    if _is_somebody(said[:be]):
        named = said[be].startswith("heet") or said[be + 1] in _CALLED or what[0] in _TITLES
        return named or _written_as_name(flow, first + who, stop)
    # "Helen Pratt is the bursar": a name in front, and what she is behind it.
    is_one = what[0] in _AN and 1 < len(what) <= _WHAT_AT_MOST and takes_part(what[-1])
    return (
        is_one and what[-1] not in _IN_CHARGE and not any(map(takes_part, said[:be])) and not is_act(what[-1])
    )


# "Frank is de baas" says as much as that he decides.
_IN_CHARGE: Final = frozenset("baas boss beslisser decider signer tekenaar".split())


def _is_somebody(subject: tuple[str, ...]) -> bool:
    """Whether a subject is somebody by their work or their part: "depot manager", "the lady at reception", "current caterer"."""
    end = next((n for n, word in enumerate(subject) if n and word in _AT_WHICH), len(subject))
    who = subject[end - 1]
    return takes_part(who) or who in _PARTS


# Whom we deal with by what they are to it; takes_part knows the roles.
_PARTS: Final = frozenset(
    """contact contactpersoon contactperson decider beslisser tekenaar signer chair voorzitter leverancier supplier caterer cateraar provider aanbieder vendor
    incumbent concurrent competitor rival broker makelaar cleaner schoonmaker drukker printer vertaler translator partner lady man woman vrouw dame guy kerel
    naam name boss baas opvolger successor vervanger replacement aannemer contractor installateur installer dealer eigenares uitbater uitbaatster zaakvoerder zaakvoerster
    t 't het zaak bedrijf winkel firma klant tent customer company firm shop""".split()
)


def _written_as_name(flow: Flow, first: int, stop: int) -> bool:
    texts = [flow.tokens[place].text for place in range(first, stop)]
    words = flow.words[first:stop]
    if len(texts) > _NAME_AT_MOST or not texts[0][:1].isupper():
        return False
    return not any(
        word in _NO_NAME or is_act(word) or takes_part(word) or word.endswith("ing") for word in words
    )


_HAVING: Final = frozenset({"has", "have", "heeft", "hebben", "got", "they've", "theyve", "he's", "she's"})
_PRICES: Final = frozenset(
    "offerte offertes prijs prijzen aanbieding voorstel aanbod quote quotes price prices offer offers proposal proposals bid bids".split()
)
_FROM: Final = frozenset({"van", "from", "by"})
_US: Final = frozenset({"ons", "us", "mij", "me"})


def _has_from_others(said: tuple[str, ...]) -> bool:
    """As in "heeft ook offerte van DAF": what lies there already from somebody else."""
    have = next((n for n, word in enumerate(said[:3]) if word in _HAVING), None)
    if have is None:
        return False
    thing = next((n for n, word in enumerate(said) if n > have and word in _PRICES), None)
    if thing is None or thing - have > _WHAT_AT_MOST + 1 or said[thing + 1 : thing + 2] == ():
        return False
    whose = said[thing + 2 : thing + 3]
    return (
        said[thing + 1] in _FROM
        and bool(whose)
        and not (_US | OUR_OWN) & set(said[thing + 2 :])
        and not any(takes_part(word) for word in whose)
    )


_DOUBTS: Final = frozenset(
    "twijfelt twijfelen twijfelde aarzelt aarzelen doubt doubts doubting hesitate hesitates hesitating torn dithering undecided weifelt".split()
)
_DECIDE: Final = frozenset({"decide", "choose", "kiezen", "beslissen"})
_MIND: Final = frozenset({"mind", "minds"})
_CANNOT: Final = frozenset({"can't", "cant", "cannot", "couldn't"})


def _doubts(said: tuple[str, ...]) -> bool:
    """As in "twijfelt tussen ons en hun", "torn between us and Fraikin", "they can't make up their mind"."""
    if not _DOUBTS.isdisjoint(said[:5]):
        return not any(is_act(word) and word not in OUR_OFFERINGS for word in said)
    minds = not _MIND.isdisjoint(said) and not (_CANNOT | {"two"}).isdisjoint(said[:4])
    return minds or (not _CANNOT.isdisjoint(said[:3]) and said[-1] in _DECIDE)


_WANTING: Final = frozenset("wil willen wilde want wants wanted weer ook".split())
_SOMETHING: Final = frozenset("iets wat something stuff anything van alles".split())
_ELSE: Final = frozenset(
    "anders else different beters better nieuws new heel totally completely weer again ook too".split()
)


def _wants_something(said: tuple[str, ...]) -> bool:
    """As in "communicatie wil iets", "purchasing wants something else", "inkoop weer wat anders": nobody can tell what."""
    place = next((n for n, word in enumerate(said[1:5], 1) if word in _SOMETHING), None)
    if place is None or _WANTING.isdisjoint(said[:place]):
        return False
    return all(word in _SOMETHING or word in _ELSE for word in said[place + 1 :])


_THOSE: Final = frozenset({"die", "those", "these"})
_FOLK_AT_MOST: Final = 3


def _points_at_what(said: tuple[str, ...]) -> bool:
    """As in "bank is what they're waiting on", "de vergunning is waar het op wacht": which of the steps is meant, and none more."""
    be = next((n for n, word in enumerate(said[1 : _SUBJECT_AT_MOST + 2], 1) if word in _IS), None)
    return be is not None and said[be + 1 : be + 2] != () and said[be + 1] in _WHAT


_WHAT: Final = frozenset({"what", "wat", "where", "waar"})


_ALL: Final = frozenset({"alles", "everything", "all", "het", "it", "dat", "that"})
_RUNS: Final = frozenset({"loopt", "gaat", "verloopt", "goes", "is", "runs", "going", "running"})
_WELL: Final = frozenset(
    "lekker goed prima fijn soepel super top voorspoedig fine well great smoothly good nicely slecht stroef badly slowly langzaam".split()
)
_EVERY: Final = frozenset({"every", "each", "elke", "elk", "iedere", "ieder", "alle", "all"})
_DIFFERS: Final = frozenset({"differently", "anders", "verschillend", "different", "verschilt", "varies"})
_KNOWS: Final = frozenset({"weet", "weten", "knows", "know"})


def _tells_how_it_goes(said: tuple[str, ...]) -> bool:
    """As in "alles loopt lekker", "every deal goes differently", "dat weet alleen inkoop": a word on the whole of it."""
    well = said[0] in _ALL and said[1] in _RUNS and said[-1] in _WELL and len(said) <= _FOLK_AT_MOST + 1
    differs = said[0] in _EVERY and bool(_DIFFERS & set(said[1:]))
    return well or differs or (said[0] in {"dat", "that"} and bool(_KNOWS & set(said[1:3])))


_WISHES: Final = frozenset({"willen", "wil", "wilden", "hoeven", "hoeft"})


def _not_wanted(said: tuple[str, ...]) -> bool:
    """As in "een pilot willen ze niet"."""
    return said[-1] in {"niet", "not"} and bool(_WISHES & set(said[1:-1])) and said[0] not in _AT


_MODALS: Final = frozenset({"moeten", "moet", "zullen", "zal", "mogen", "gaan"})
_SIGNATURES: Final = frozenset({"tegenhandtekening", "countersignature"})


def _is_still_ours(said: tuple[str, ...]) -> bool:
    """As in "de demo moeten we nog inplannen", "our countersignature": what is left is ours to do."""
    to_do = any(
        word in _MODALS and said[n + 1] in {"we", "wij", "ik"} for n, word in enumerate(said[:-1]) if n
    )
    return to_do or (said[0] in {"onze", "mijn", "our", "my"} and said[1] in _SIGNATURES)


def _only_points(said: tuple[str, ...]) -> bool:
    """As in "die ambtenaren", "those civil servants": who it is about, and nothing of them."""
    return (
        said[0] in _THOSE
        and len(said) <= _FOLK_AT_MOST
        and said[-1].endswith(("en", "s", "ers"))
        and (takes_part(said[-1]) or said[-1] in _CROWDS)
        and not is_act(said[-1])
    )


_CROWDS: Final = frozenset(
    "ambtenaren ambtenaartjes servants bureaucrats bureaucraten managers politici politicians mensen people lawyers juristen accountants ouders parents bewoners residents".split()
)


_ILL: Final = frozenset({"i'll", "ill", "we'll", "i", "ik", "we", "wij"})
_DOING: Final = frozenset("do doing doe doen will gaan ga".split())
_LATER: Final = frozenset(
    "after afterwards later next then daarna straks later hierna erna morgen tomorrow that nog dan wel".split()
)


def _comes_to_them_later(said: tuple[str, ...]) -> bool:
    """As in "Brook I'll do after", "Bakker doe ik daarna": another customer, whom I come to in a moment."""
    ill = next((n for n, word in enumerate(said[1:4], 1) if word in _ILL), None)
    if ill is None:
        return False
    before = said[: ill - 1] if said[ill - 1] in _DOING else said[:ill]
    behind = said[ill + 1 :]
    does = said[ill - 1] in _DOING or not _DOING.isdisjoint(behind)
    named = 0 < len(before) <= _SUBJECT_AT_MOST and not any(
        is_act(word) or word in OUR_OFFERINGS or takes_part(word) or word in _AN for word in before
    )
    return (
        does and named and before[0] not in _THAT and all(word in _DOING or word in _LATER for word in behind)
    )


_THAT: Final = frozenset(
    "that this it those these dat dit die deze then first daarna eerst dan so dus".split()
)
