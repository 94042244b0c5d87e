"""What a note's deal is about, when its opening did not say: what they buy, look for, or a lone thing by itself."""

import re
from typing import Final

from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.scene.signs import WHO
from bot.coach.understanding.scene.words import COMMON, PERSON_VERBS

_BOUGHT: Final = re.compile(
    r" (?:bestelt|bestellen|besteld|koopt|kopen|aanschaffen|kijkt naar|kijken naar|kijken ook naar|op zoek naar|zoekt|zoeken|gaat om|gaat over|orders?|ordering|buys?|buying|looking for|looking at|shopping for|in the market for|interesse in|"
    r"interested in|wil|willen|wants?|need|needs|wilt) (?P<what>(?:\S+ ){1,5})"
)
_WHO_FIRST: Final = re.compile(
    r" (?:bestelt|orders|koopt|buys) (?P<who>[\ue000-\uf7ff]) (?P<what>(?:\S+ ){1,4})"
)
_NO_TOPIC: Final = re.compile(
    r" (?:dat|that|me|us|ons|van ons|to|nog|eerst|first|nu|now|t|het voor|it|een (?:check|demo|prijs|offerte|security|referentie\w*)|security|demo|price|quote|reference\w*|check|ik|i|we|weten|know|wel|niet|not|more|meer|iedereen|everyone|budget|subsidie|onbekend|unknown) "
)
_STOP: Final = frozenset(
    {"voor", "for", "van", "door", "by", "en", "and", "met", "with", "bij", "at", "dit", "this"}
)
_ARTICLES: Final = frozenset({"de", "het", "een", "the", "a", "an", "t", "n"})
_VERBAL: Final = frozenset(
    {"leasen", "lease", "huren", "rent", "kopen", "buy", "vervangen", "replace", "verlengen", "renew"}
)


def find_topic(note: Note, account: str | None, taken: set[int]) -> str | None:
    """The topic, or None."""
    for part in note.clauses:
        elsewhere = (
            part.ours
            or part.days
            or re.search(r" (?:komt|komen|bij een andere|another customer|comes|coming) ", part.signs)
        )
        bought = None if elsewhere and not _WHO_FIRST.search(part.signs) else _bought(note, part)
        if bought:
            return bought
    lone = [part for part in note.clauses if part.place not in taken and _alone(note, part, account)]
    return note.text(_without_article(note, note.items(lone[0], without_days=True))) if lone else None


def _bought(note: Note, part: NoteClause) -> str | None:
    found = _WHO_FIRST.search(part.signs) or _BOUGHT.search(part.signs)
    if found is None:
        return None
    what = found["what"]
    verbal = any(word in _VERBAL for word in what.split())
    if re.search(WHO, what) or (_NO_TOPIC.search(f" {what}") and not verbal):
        return None
    start = note.scene.place_of(part.clause, found.start("what"))
    places: list[int] = []
    for place in note.items(part, without_days=True):
        mark = note.scene.items[place].mark
        if place < start:
            continue
        if (mark in _STOP or len(places) >= 5) and places:
            break
        places.append(place)
    return note.text(_without_article(note, places)) or None


def _without_article(note: Note, places: list[int]) -> list[int]:
    while places and note.scene.items[places[0]].mark in _ARTICLES | {"to", "voor", "for", "over", "about"}:
        places = places[1:]
    return places


def _alone(note: Note, part: NoteClause, account: str | None) -> bool:
    """A sentence of one to three words that is only a thing: "planningsapp."."""
    beside = (
        *note.clauses[max(0, part.place - 1) : part.place],
        *note.clauses[part.place + 1 : part.place + 2],
    )
    in_company = any(one.sentence == part.sentence for one in beside)
    signs = part.signs.split()
    if (
        in_company
        or not 1 <= len(signs) <= 4
        or part.days
        or part.past
        or part.ours
        or re.search(WHO, part.signs)
    ):
        return False
    text = note.text(note.items(part, without_days=True))
    if account and account.casefold() in text.casefold():
        return False
    content = [sign for sign in signs if sign not in _ARTICLES | {"on", "voor", "for", "in", "op"}]
    return bool(content) and all(
        sign not in COMMON and sign not in PERSON_VERBS and sign[0].isalpha() for sign in content
    )
