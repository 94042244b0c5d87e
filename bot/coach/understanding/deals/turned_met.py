"""Frames that tell of a customer of ours: we called or saw them, something of a deal happens there, they want something of us."""

import re
from bisect import bisect_left
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.deals.newcomer_words import CALLED_THEM, MET, NO_VISIT, RIVALRY, WANT, WE_MET
from bot.coach.understanding.deals.newcomers import is_third_party
from bot.coach.understanding.deals.turned_clauses import (
    FEW,
    LED,
    LONGEST,
    NEAR,
    OPENS,
    Turned,
    behind,
    past_spaces,
    sentence_end,
    starts,
)
from bot.coach.understanding.deals.turned_names import Name, name_at
from bot.coach.understanding.text import Utterance, utterance

# "The guys from lindqvist paper", "de mensen van dierenpark wissel".
_THE_PEOPLE: Final = later(
    rf"{LED}(?:(?:from|van|with|met) )?(?:(?:the|de|those|die) )?(?:guys?|people|folks?|lads?|girls|team|boys|mensen|jongens|gasten|mannen|heren|dames|lui)(?: over)? (?:from|at|of|van|bij) "
)
_AT: Final = later(
    rf"{LED}(?:(?:ook|also|nog|over|down) )?(?:at|bij|by) (?:(?:de|the) (?:buren|mensen|jongens|neighbours|guys|people) (?:van|at|of|from) )?"
)
_SAME_AS: Final = later(
    r"(?:zelfde|hetzelfde|same(?: thing)?|just|net|precies|zoals|like|as)(?: (?:als|as|zoals|like|story|verhaal|with)){0,2} (?:at|bij|met|with|in) "
)
_ASKS_US: Final = later(
    r"(?:'s|\s+(?:also|ook|just|now|nu|really|still|nog|alsnog|opeens|suddenly)){0,2}\s+(?:compare[sd]?|vergelijk(?:t|en)|vergeleken)\s+(?:us|ons)\b"
)
_WANTS: Final = later(
    r"(?:\s+(?:just|now|nu|really|still|opeens)){0,2}\s+(?:wil|willen|wilt|wants?|needs?|zoekt|zoeken|vraagt|vragen|asks?|asked)\b(?P<what>[^.;!?\n]{0,80})"
)
_ALSO: Final = later(r"\b(?:ook|also|too|as well)\b")
_ALSO_WORDS: Final = frozenset({"ook", "also", "too"})
_A_PRICE: Final = later(
    r"\b(?:offerte|offertes|prijs|prijzen|quote|quotes|price|prices|pricing|proposal|voorstel|offer)\b"
)
_A_TRIAL: Final = later(r"\b(?:demo|proef|proefje|test|trial|pilot|sample|samples|staal|stalen|\d+)\b")
_OF_US: Final = later(r"\b(?:from us|of us|van ons|bij ons|our|onze)\b")
# What is said to happen in a deal of ours, and not in the race for the one at hand.
_OF_A_DEAL: Final = frozenset(
    """contract getekend signed signs sign tekent tekenen budget geld money loopt test tests testen demo pilot proef beslist beslissen decides decide akkoord approved
    approval rond moet moeten must need needs order besteld bestelling vooruit ahead ok oke binnen meeting afspraak installatie levering delivery nieuws news ik i we wij
    offerte quote voorstel proposal agreed agree ja yes deal""".split()
)
_REFERENCE: Final = frozenset(
    "use uses using used gebruikt gebruiken draait draaien werkt werken works work tevreden happy live kijken gekeken look looked price prijs prijzen betalen betaalt pay pays korting discount leverancier supplier incumbent".split()
)
_CALLED: Final = frozenset(
    "gesproken gebeld geweest bezocht gezien gezeten belde belden belt called calling spoke talked phoned rang saw seen visited mailde mailed emailed mailt texted lijn phone telefoon".split()
)
_TOWARDS: Final = WE_MET | frozenset(
    """come came coming back terug out hang hold on wait wacht another nog verder sat sit zat zaten eens had heb we've just nieuws news net zonet
    vanmidag vanmogen vandag sprak spraken talking chat chatted speaking about again weer ff even meet mail mailtje bericht berichtje message app appje whatsapp request lead telefoontje ne nen an also kreeg kregen""".split()
)
_WROTE: Final = frozenset(
    "mail mailtje email bericht berichtje message app appje whatsapp request lead telefoontje".split()
)
_LEADS_TO: Final = frozenset(
    "met with w to bij at from van langs naar saw seen visited called rang phoned sprak spraken zag zagen bezocht gebeld gesproken gezien gehad".split()
)
_BETWEEN: Final = frozenset("also ook nog net even ff just de het the een a t n today vandaag".split())
_PLACE: Final = frozenset("bij at from van langs naar".split())
_THEY_WANT: Final = later(
    r"(?:^|[ ,.;])(?:they|we)?(?:(?:die|ze|who) (?:\w{2,20}en|want|need|compare)|they(?:'re|re|'ve|ve)?|willen|zoeken|want|need|looking for)(?= |$)"
)
_SINGULAR: Final = frozenset("he she his her hij hem hes shes he's she's".split())


def _people_of(said: Utterance, fold: str, start: int) -> Turned | None:
    led = _THE_PEOPLE.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if led is None or name is None or name.somebody or _is_of_the_race(said, start):
        return None
    asks = _WANTS.match(fold, name.end) is not None or not _CALLED.isdisjoint(behind(said, name.end)[:NEAR])
    if not asks and not (name.several or name.house):
        # "The guys from sap were there": others were.
        return None
    return _house_told_of(start, name, sure=asks and (name.several or name.house))


_PAUSE: Final = re.compile(r"[,;:.!?\n]")
_ARTICLES: Final = (["de"], ["het"], ["the"], ["een"], ["a"], ["an"], ["'t"])


def _met(said: Utterance, fold: str, start: int) -> Turned | None:
    """Whom we called or saw, or who called: nobody else is said to have been there."""
    led = OPENS.match(fold, start)
    at = led.end() if led is not None else start
    before: list[str] = []
    for token in said.tokens[bisect_left(said.tokens, start, key=lambda token: token.start) :]:
        if token.start < at or token.fold in _TOWARDS:
            before.append(token.fold)
            at = max(at, token.end)
            continue
        break
    name = name_at(said, past_spaces(fold, at))
    if name is None or name.somebody or _is_of_the_race(said, start):
        return None
    after = utterance(_PAUSE.split(fold[name.end : name.end + LONGEST], maxsplit=1)[0]).words
    if before[-1:] in _ARTICLES and name.text.islower() and not (name.house and before[-1] in {"de", "het"}):
        # "De secretaresse gesproken": whoever works there.
        return None
    called = next((place for place, word in enumerate(after[:NEAR]) if word in _CALLED), None)
    met = (
        not (MET | _WROTE).isdisjoint(before)
        or called is not None
        or _CAME.fullmatch(" ".join(before)) is not None
    )
    if not met or CALLED_THEM.match(fold, name.end) is not None:
        return None
    led_by = next((word for word in reversed(before) if word not in _BETWEEN), "")
    if called is None and led_by not in _LEADS_TO:
        # "The visit itself is Thursday": nobody is met by that.
        return None
    if (
        not before
        and called != 0
        and after[:1] not in (("just",), ("net",), ("zonet",), ("zojuist",), ("ook",), ("also",))
    ):
        return None
    if not before and not name.several and after[-1:] and after[-1] not in _CALLED:
        # "Uitvoerder belt werkvoorbereider".
        return None
    place = before[-1:] and before[-1] in _PLACE
    wants = _they_want(fold, name.end)
    sure = (
        name.house
        or (name.several and (bool(place) or wants))
        or (wants and _ALSO.search(fold[start : name.start]) is not None)
    )
    return _house_told_of(start, name, sure=sure)


_CAME: Final = later(
    r"(?:\w+ )*?(?:was|been|ben|come|came|kom|kwam|back|terug|out|zat|sat|geweest)(?: \w+){0,4} (?:bij|at|from|van|langs|to)"
)


def _at_them(said: Utterance, fold: str, start: int) -> Turned | None:
    """Where something of a deal is told: "bij scholengroep kompas is het geld rond"."""
    led = _AT.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if name is None or name.somebody or not name.several or _is_of_the_race(said, start):
        return None
    clause = utterance(said.text[name.end : sentence_end(fold, start)]).words
    if not clause or not _REFERENCE.isdisjoint(clause):
        return None
    return _house_told_of(
        start,
        name,
        sure=not _OF_A_DEAL.isdisjoint(clause) and (name.house or not _ALSO_WORDS.isdisjoint(clause)),
    )


def _same_as(said: Utterance, fold: str, start: int) -> Turned | None:
    """Compared with the one at hand, and told of in a sentence of its own: "same as at Cools. Cools is moving"."""
    led = _SAME_AS.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if name is None or name.somebody:
        return None
    own = {word for word in name.own if len(word) > NEAR}
    for opened in starts(fold):
        words = behind(said, opened)[:2]
        if opened > name.end and own & set(words):
            return Turned(start, name.start, name.text, True)
    return None


def _wants(said: Utterance, fold: str, start: int) -> Turned | None:
    """Who wants something of us, beside the one at hand: "rozenberg wil ook offerte", "tandem print compares us with …"."""
    led = OPENS.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if name is None or name.somebody:
        return None
    if _ASKS_US.match(fold, name.end) is not None:
        return _house_told_of(start, name, sure=name.several or name.house)
    wants = _WANTS.match(fold, name.end)
    if wants is None or _is_of_the_race(said, start, unless_priced=True):
        return None
    what = wants["what"]
    also = _ALSO.search(what) is not None
    if len(what.split()) < NEAR - also or (not also and _OF_US.search(what) is None):
        return None
    priced = also and _A_PRICE.search(what) is not None
    if not (name.house or name.several or priced or _A_TRIAL.search(what)):
        # "Van dijk wil ook meepraten" is somebody there.
        return None
    return _house_told_of(start, name, sure=name.house or name.several or priced)


_HAVE: Final = later(
    rf"{LED}(?:(?:ik |i |we |wij )?(?:heb|hebben|have|got|'ve got|ve got)|i've(?: got)?|ive(?: got)?|there'?s|er is)(?: (?:ik|wij|we))?(?: (?P<also>ook|nog|also|too|another|er|dan|then|weer|just|net)){{1,4}} "
)


def _have(said: Utterance, fold: str, start: int) -> Turned | None:
    """Whom we say we have as well: "en dan heb ik nog apotheek de brug, die wil een robot"."""
    led = _HAVE.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if name is None or name.somebody or _is_of_the_race(said, start):
        return None
    wants = _they_want(fold, name.end)
    return _house_told_of(start, name, sure=name.house or (name.several and wants))


_HAD: Final = later(rf"{LED}(?:(?:ik|i|we|wij) )?(?:heb|had|hadden|have|got|hebben) (?:ik |we |i )?")
_AS_WELL: Final = later(
    r"\s*(?:(?:had|heb|hebben|hadden) (?:ik|we|wij) )?(?:ook nog|ook|nog|as well|too|also)\b"
)


def _had_as_well(said: Utterance, fold: str, start: int) -> Turned | None:
    """The same with the word behind the name: "had morton motors as well", "mortsel motors had ik ook nog"."""
    led = _HAD.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if name is None:
        led = OPENS.match(fold, start)
        name = name_at(said, led.end()) if led is not None else None
        if name is None or not fold[name.end :].startswith(
            (" had ik", " heb ik", " hadden we", " hebben we")
        ):
            return None
    if name.somebody or _AS_WELL.match(fold, name.end) is None or _is_of_the_race(said, start):
        return None
    return _house_told_of(start, name, sure=name.house or (name.several and _they_want(fold, name.end)))


# What is there of a deal, said to be theirs: "het geld van vuylsteke verf is er".
_MONEY_OF: Final = later(
    rf"{LED}(?:(?:de|het|the|hun|their) )?(?:geld|budget|money|order|opdracht|handtekening|signature|po) (?:van|bij|at|from|of|for) "
)


def _money_of(said: Utterance, fold: str, start: int) -> Turned | None:
    led = _MONEY_OF.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if name is None or name.somebody or not (name.house or name.several):
        return None
    return _house_told_of(start, name, sure=True)


# "Oh and hedley meats, 1 freezer".
_AND: Final = later(r"(?:(?:oh|o|ow|and|en|plus|also|ook|dan|nog|then|btw|trouwens)[ ,]+){1,4}")
_SO_MANY: Final = later(r"\s*[,:-]\s*\d{1,4}x? [a-z]{3,}")


def _and_so_many(said: Utterance, fold: str, start: int) -> Turned | None:
    """Who is told of by what they buy alone: "oh and hedley meats, 1 freezer, the buyer is tessa"."""
    led = _AND.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if (
        name is None
        or not name.several
        or _SO_MANY.match(fold, name.end) is None
        or _is_of_the_race(said, start)
    ):
        return None
    return _house_told_of(start, name, sure=True)


_SIGNED: Final = later(
    r"\s+(?:(?:just|net|has|have|heeft|hebben|ook|also|is|are|zijn|now|nu)\s+){0,3}(?:getekend|ondertekend|signed|gewonnen|won|verloren|lost|akkoord|besteld|ordered|bevestigd|confirmed)\b"
)


def _signed(said: Utterance, fold: str, start: int) -> Turned | None:
    """A house that is said to have signed with us, beside what was spoken of: "oh en garage wouters heeft getekend"."""
    led = OPENS.match(fold, start)
    name = name_at(said, led.end()) if led is not None else None
    if led is None or name is None or not name.house or _SIGNED.match(fold, name.end) is None:
        return None
    return _house_told_of(start, name, sure=True)


def _house_told_of(start: int, name: Name, *, sure: bool) -> Turned | None:
    return Turned(start, name.start, name.text, sure and not is_third_party(name.text))


def _is_of_the_race(said: Utterance, start: int, *, unless_priced: bool = False) -> bool:
    """Whether a sentence speaks of a rival, or of where somebody looked."""
    sentence = said.text[start : sentence_end(said.fold, start)]
    words = set(utterance(sentence).words)
    if not NO_VISIT.isdisjoint(utterance(sentence.partition(",")[0]).words):
        return True
    return not RIVALRY.isdisjoint(words) and not unless_priced and WANT.isdisjoint(words)


def _they_want(fold: str, at: int) -> bool:
    words = fold[at : at + LONGEST].split()[:FEW]
    if not _SINGULAR.isdisjoint(word.strip(",.") for word in words):
        return False
    return _THEY_WANT.search(" ".join(words)) is not None


OF_OURS: Final = (
    _people_of,
    _met,
    _at_them,
    _same_as,
    _wants,
    _signed,
    _have,
    _and_so_many,
    _had_as_well,
    _money_of,
)
