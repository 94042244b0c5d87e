"""What is ours in an answer: our own actions, what they ask of us, and what we give them.

The actor counts, not the grammar: "they get the quote" is ours, "we get approval" is theirs.
"""

from itertools import pairwise
from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.stations import past_theirs
from bot.coach.understanding.steps.to_do import HEARING_PRICES, buys, goes_to_see, must_ask, surely_ours
from bot.coach.understanding.steps.words import (
    ASK_VERBS,
    GET_WORDS,
    GIVEN_BY_THEM,
    GIVEN_BY_US,
    OUR_OFFERINGS,
    OUR_OWN,
    RouteWords,
    is_act,
    takes_part,
)  # fmt: skip

_SUBJECT_WITHIN = 5
_ASKS = frozenset(
    "asked asking ask wants want wanted wanna vroeg vroegen vragen vraagt wil willen wilde wilden".split()
)
_CONCESSIONS = frozenset(
    "discount korting references referenties price prijs demo prijsverlaging betalingstermijn discounts".split()
)
_TO_DO = frozenset(
    "doen geven sturen plannen inplannen verzorgen aanpassen herzien bijwerken uitwerken opstellen voorbereiden nasturen".split()
)
_THEIRS_TO_DO = frozenset(
    "vergelijken beoordelen bekijken tekenen goedkeuren laten krijgen ontvangen vragen aanvragen".split()
)
_ME = frozenset({"ik", "i", "i'll", "i'm", "i've", "i'd"})
_REFERENCES = frozenset({"referenties", "references", "refs"})
_LOOKING_INTO = frozenset({"bellen", "nabellen", "checken", "nagaan", "opvragen", "natrekken", "bezoeken"})
# "Then our contract": what they sign at the end.
_SIGNED = frozenset({("contract",), ("order",), ("opdracht",)})
# "we" that is not ours: what everybody over there does ("we krijgen akkoord").
_GET = GET_WORDS | {"krijg", "hebben", "have"}
_ASKING = frozenset(
    {"ask", "check", "find", "try", "push", "probe", "dig", "chase", "figure", "report", "update", "let"}
)
_WANTED = GIVEN_BY_US | {"contract", "pricing", "sample", "samples", "brochure", "specs", "info", "trial"}
_COLLEAGUES = frozenset(
    """
    manager boss colleague colleagues director team engineer engineers consultant consultants cto rep technician lawyer lawyers
    legal finance procurement management mgmt cfo ceo hq backoffice sales presales planner trainer support collega collega's
    collegas baas jurist engineer monteur directeur consulent monteurs technici technicus consultants consulenten mensen jongens planners
    experts specialist specialisten chauffeurs installateurs montageploeg ploeg bezorgers reps technicians lads guys crew installers drivers
""".split()
)
_MUSING = frozenset({"thinking", "dreaming"})
_INTENDING = frozenset("gonna gotta planning trying tryna going moet ga wil zal ging probeer".split())
_THEM = frozenset({"him", "her", "them", "hem", "haar", "hen", "hun"})
_TALKING = frozenset("talk discuss negotiate speak haggle go praten onderhandelen bespreken".split())
_JOINTLY = frozenset({"samen", "together", "jointly", "gezamenlijk"})
_BY_US = frozenset(
    {("door", "ons"), ("door", "mij"), ("by", "us"), ("by", "me"), ("van", "ons"), ("from", "us"), ("van", "mij"), ("from", "me")}
)  # fmt: skip
_OTHERS = frozenset("anderen others concurrenten competitors".split())
_QUANTITY = frozenset(
    "twee drie vier two three four several meerdere wat some andere other extra 2 3 4".split()
)


def is_ours(flow: Flow, piece: Piece, first: int, words: RouteWords, reported: bool) -> bool:
    """Whether the piece is something that we do."""
    said = flow.words[first : piece.stop]
    others = words.persons
    they = flow.words[piece.first] in others or (first > piece.first and flow.words[first - 1] in others)
    if words.our_phrases.at(flow.words, first, piece.stop) and not they and not takes_part(said[0]):
        return True
    if not they and _implied_me(flow.words[piece.first : piece.stop], words):
        return True
    if len(said) == 1 and said[0] in words.our_verbs and not is_act(said[0]):
        return True
    if (
        not _BY_US.isdisjoint(pairwise(said))
        and not (they and not _REFERENCES.isdisjoint(said))
        and not buys(said, words)
    ):
        return True  # "they call two references of ours" is theirs
    if (
        not they
        and not reported
        and (_with_a_colleague(said, words) or surely_ours(flow, piece, said, words))
    ):
        return True
    if said in HEARING_PRICES:
        return False
    if _asked_of_us(flow, piece.first, piece.stop, words) or _given_by_us(said):
        return True
    if reported:
        return False
    if (
        said[0] in {"us", "wij", "ons"}
        and len(said) > 1
        and (said[1].endswith("ing") or flow.pauses[first + 1] == "colon")
    ):
        return True  # "legal redlines, us fixing those", "us: answer their questions"
    if len(said) > 2 and said[0] in OUR_OWN and said[1] in _COLLEAGUES:
        return True  # "my manager will call theirs"
    return (
        _our_subject(flow, piece, first, words)
        or (len(said) > 1 and said[0] in OUR_OWN and said[1:] not in _SIGNED and _offering(said, words))
        or _offered(said, words)
    )


def _with_a_colleague(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "talk to my manager about a discount", "prijs bespreken met mijn baas": nobody else is named as the one who does."""
    place = next(
        (n for n, word in enumerate(said[:-1]) if word in OUR_OWN and said[n + 1] in _COLLEAGUES), None
    )
    if not place or said[place - 1] not in {"to", "with", "by", "past", "met", "aan", "bij", "langs"}:
        return False
    return not any(takes_part(word) and word != "it" for word in said[:place]) and not any(
        word in words.finite and word.endswith("t") for word in said[:place]
    )


_SURELY_THEM: Final = _THEM - {"her", "haar"}


def _implied_me(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "gonna chase her", "thinking of offering 10%", "moet hem nog terugbellen": "I" was left out."""
    if must_ask(said):
        return True
    if len(said) < 3:
        return False
    if said[0] in _MUSING and said[1] in {"of", "about"}:
        return True
    if said[0] in {"will", "should", "must", "ll"} and (said[1] in _ASKING or said[1] in words.our_verbs):
        return not any(takes_part(word) for word in said[1:7])
    pronoun = said[1] in words.pronouns and said[1] != "that"
    if said[0] not in _INTENDING or pronoun or said[1] in {"t", "het"}:
        return False
    rest = said[1:7]
    if any(takes_part(word) for word in rest) or "volgens" in rest:
        return False
    return not _THEM.isdisjoint(rest) and (
        any(word in words.our_verbs for word in rest)
        or said[-1] in _THEM
        or any(one in _SURELY_THEM for one in rest)
    )


def _offering(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "onze scan op locatie", "our revised quote": a thing of ours, with nobody over there who acts."""
    if not any(word in OUR_OFFERINGS for word in said[1:4]):
        return False
    return said[-1] in OUR_OFFERINGS or not any(takes_part(word) or word in words.finite for word in said[1:])


def _offered(said: tuple[str, ...], words: RouteWords) -> bool:
    """As in "demo nog een keer doen voor hun mensen": an offering of ours in front and what a seller does with it."""
    place = 1 if (said[0] in words.articles or said[0] in OUR_OWN) and len(said) > 1 else 0
    if said[place] not in OUR_OFFERINGS or len(said) < place + 2:
        return False
    rest = said[place + 1 : place + 7]
    if said[place] in _HANDED and _handed_over(rest, words):
        return True
    if said[place] in _REFERENCES and not _LOOKING_INTO.isdisjoint(rest):
        return False  # "referenties bellen": they hear what others think of us
    sells = any(word in words.our_verbs or word in _TO_DO for word in rest)
    return sells and not any(map(takes_part, rest[:2])) and not any(word in _THEIRS_TO_DO for word in rest)


_HANDED: Final = GIVEN_BY_US | frozenset(
    "pitch prijs prijzen prijsvoorstel monster monsters staal stalen quote proposal offer pricing presentation estimate deck brochure documentatie sample samples demo".split()
)
HANDED_OVER: Final = frozenset(
    """
    gegeven verstuurd gestuurd gemaild afgegeven opgestuurd uitgebracht neergelegd ingediend gepresenteerd gedeeld nagestuurd verzonden eruit geleverd
    given sent shared submitted emailed mailed delivered dropped presented handed
""".split()
)
_WENT: Final = frozenset("ging gingen went is was are were ligt gaat".split())
_AWAY: Final = frozenset("out over across off in off deur eruit buiten daar there".split())


def _handed_over(rest: tuple[str, ...], words: RouteWords) -> bool:
    """As in "demo gegeven", "quote went out Tuesday", "offerte is eruit": what we gave them, already done."""
    if any(takes_part(word) and word != "it" for word in rest) or not words.persons.isdisjoint(rest[:2]):
        return False
    return not HANDED_OVER.isdisjoint(rest[:5]) or (rest[0] in _WENT and not _AWAY.isdisjoint(rest[1:6]))


def _asked_of_us(flow: Flow, first: int, stop: int, words: RouteWords) -> bool:
    said = flow.words[first : min(first + 7, stop)]
    if flow.words[stop - 1] == "op" and not {"vraagt", "vragen"}.isdisjoint(said[:3]):
        return False  # "ze vragen referenties op"
    if _OTHERS.intersection(flow.words[first:stop]) and not _ASKS.isdisjoint(said[:3]):
        return False  # "hij vraagt een offerte bij ons en twee anderen": they collect prices
    if not _AT.isdisjoint(said) and any(
        flow.words[place] in _AT_SOMEBODY and flow.tokens[place + 1].text[0].isupper()
        for place in range(first, stop - 1)
    ):
        return False  # "ze vragen nog een prijs bij Vink": at somebody else
    if not _AT.isdisjoint(said) and any(
        one in _AT and (other in _QUANTITY or other.isdigit())
        for one, other in pairwise(flow.words[first:stop])
    ):
        return False  # "ze vragen bij drie drukkers een prijs"
    told = said[said[0] in words.articles :]  # "de aankoopdienst vraagt een prijs"
    third = bool(told[1:2]) and (
        (takes_part(told[0]) and told[1] in {"vraagt", "asks"})
        or (told[0] == "vraagt" and takes_part(told[1]))
    )
    if (
        not _ASKS.isdisjoint(said[:3])
        and not _CONCESSIONS.isdisjoint(said)
        and _TALKING.isdisjoint(said)
        and not (third and said[-1] in {"prijs", "price", "prijzen", "prices"})
    ):
        return True
    if not _ASKS.isdisjoint(said[:3]) and not OUR_OWN.isdisjoint(said):
        return not goes_to_see(flow.words[first:stop])  # "they want to meet our CTO"
    wanted = next((n for n, word in enumerate(said[:3]) if word in {"asked", "asking", "ask"}), None)
    if (
        wanted is not None
        and flow.words[first] in words.pronouns
        and said[wanted + 1 : wanted + 2] == ("for",)
    ):
        rest = said[wanted + 2 :]
        return not _WANTED.isdisjoint(rest) and _QUANTITY.isdisjoint(rest) and not any(map(takes_part, rest))
    asks = next((n for n in range(first, stop) if flow.words[n] in ASK_VERBS), None)
    return asks is not None and words.asks_of_us.inside(flow.words, asks, stop)


_AT_SOMEBODY: Final = frozenset({"bij", "from"})
_AT: Final = frozenset({"bij", "aan", "from", "van", "to", "ask", "asks", "asked"})
_SOME: Final = frozenset({("a",), ("an",), ("another",), ("one",), ("some",)})
_QUOTES: Final = frozenset({("quote",), ("price",), ("estimate",), ("proposal",)})


def _given_by_us(said: tuple[str, ...]) -> bool:
    gets = next((n for n, word in enumerate(said[:4]) if word in GET_WORDS), None)
    if gets is None:
        return False
    rest = said[gets + 1 :]
    if rest[:1] in _SOME and rest[1:2] in _QUOTES:
        return False  # "they just get a quote": asked for by themselves
    ours = not OUR_OWN.isdisjoint(rest) or (not GIVEN_BY_US.isdisjoint(rest) and _QUANTITY.isdisjoint(rest))
    return ours and not any(takes_part(word) for word in rest)


def _our_subject(flow: Flow, piece: Piece, first: int, words: RouteWords) -> bool:
    """As in "Wij", "I" as the one who acts: in front, or right after the verb where an adverb stood in front."""
    for place in range(first, min(first + _SUBJECT_WITHIN, piece.stop)):
        word = flow.words[place]
        if word not in words.our_subjects:
            continue
        turned = place == first + 1 and piece.fronted and "de" in words.articles
        turned = turned and flow.words[first] in words.told
        before = flow.words[place - 1]
        if (
            place > first
            and not turned
            and before not in words.our_finite
            and before not in words.auxiliaries
        ):
            continue
        if word in {"ill", "im", "ive", "were"} and flow.pauses[place] == "" and place > piece.first:
            continue
        rest = flow.words[place + 1 : piece.stop]
        if not rest and place == first:
            return False
        return not _theirs_after_all(flow.words[max(first, place - 1)], word, rest)
    return False


def _needs_from_them(near: tuple[str, ...], rest: tuple[str, ...]) -> bool:
    """As in "we only need a call-off from the director": what we wait for is theirs to give."""
    needs = next((n for n, word in enumerate(near) if word in _NEEDING), None)
    if needs is None or rest[needs + 1 : needs + 2] == ("to",) or "te" in rest:
        return False
    return any(map(takes_part, rest)) and any(is_act(word) or word in GIVEN_BY_THEM for word in rest)


_NEEDING: Final = frozenset({"need", "hoeven", "missen"})


def _theirs_after_all(verb: str, subject: str, rest: tuple[str, ...]) -> bool:
    near = rest[:3]
    if subject not in _ME and near and near[0] in {"en", "and"}:
        return True  # "wij en IT testen samen": a step of theirs as well
    if subject not in _ME and past_theirs(verb, rest):
        return True
    if not _JOINTLY.isdisjoint(rest) and any(takes_part(word) for word in rest):
        return True
    if _needs_from_them(near, rest):
        return True
    gets = verb in _GET or (bool(near) and near[0] in _GET)
    return gets and not GIVEN_BY_THEM.isdisjoint(rest)
