"""What a note's deal is about, when its opening did not say: what they buy, look for, or a lone thing by itself."""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from bot.coach.understanding.deals.wordclasses import is_thing
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.headings import Headed
from bot.coach.understanding.notes.stage_words import BETWEEN_US
from bot.coach.understanding.notes.topic_alone import ARTICLES, content_of, stands_alone, without_article
from bot.coach.understanding.notes.topic_checks import as_topic, is_product
from bot.coach.understanding.scene.signs import SOMEBODY
from bot.coach.understanding.scene.words import (
    BODIES,
    DEPARTMENTS,
    HEADS,
    NO_THINGS,
    PERSON_VERBS,
)
from bot.coach.understanding.text import utterance

_BOUGHT: Final = re.compile(
    r" (?:bestelt|bestellen|besteld|koopt|kopen|aanschaffen|kijkt naar|kijken naar|kijken ook naar|(?:theyre|they are|is|hes|shes) after|op zoek naar|zoekt|zoeken|gaat om|gaat over|orders?|ordering|buys?|buying|looking for|looking at|shopping for|in the market for|interesse in|"
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
_OPENING: Final = 4
_LONGEST: Final = 5
_THE_THING: Final = re.compile(
    r" (?:over|about|for|voor) (?:(?:de|het|the|hun|their|t|nieuwe|new) )+(?P<what>[^\W\d_]\S{3,}) (?=$|die |dat |that |to |op |on |in |van |of |met |with |en |and |at |bij )"
)
# "They gave the racking to Dexion", "de etiketten gegund aan Domino": true or not, that is what it is about.
_GIVEN: Final = re.compile(
    r" (?:(?:gave|given|giving|awarded?|awards|awarding|promised|gaf|geven|gunt|gunde|gunnen) (?:the|de|het) (?P<what>(?:\S+ ){1,3}?)(?:to|aan) |"
    r"(?:the|de|het) (?P<thing>(?:\S+ ){1,3}?)(?:aan|to) (?:\S+ ){1,3}?(?:gegeven|gegund|given|awarded|gaat|gaan|gunt|gunnen) )"
)
_ABOUT: Final = re.compile(
    r" (?:(?:rond|rondom|over|about|re|regarding|inzake|betreft|mbt|ivm|aangaande|omtrent|concerning|qua|around|vanwege|wegens|because of)(?: (?:de|het|een|hun|the|their|a|an|some|new|nieuwe|t|n))*|(?:voor|for) (?:de|het|een|hun|ons|onze|our|the|their|a|an|new|nieuwe|t|n)(?: (?:new|nieuwe))?) (?P<what>(?![\ue000-\uf8ff])[^\W\d_]\S{2,}) "
)
_ALONG: Final = re.compile(
    r" (?:contract|quotation|quote|price|offer|proposal|estimate|offerte|prijs|prijsopgave|voorstel|quotes|bids|prices|offers|offertes|prijzen) (?:of|van|for|voor|on) (?:the|de|het|their|hun) (?P<priced>(?:[^\W\d_]\S+ )?[^\W\d_]\S{2,}) (?=$|en |and |bij |at |ligt |is |zit |loopt |staat |sits |goes |gaat )|"
    r" (?:spoke|spoken|sat|call|called|met|talked|caught|chat|chatted|zoom|coffee|lunch)(?: \S+){1,6}? on (?:the|their|a) (?P<on>(?:[^\W\d_]\S+ )?[^\W\d_]\S{2,}) (?=$|today |yesterday )|"
    r" (?:langs|geweest|gezeten|bezoek|bezocht|visit|visited|was|been|saw|went|by|in|at|bij)(?: \S+){1,5}? (?:met|with) (?:de|het|een|the|our|onze|a|an) (?P<what>(?:[^\W\d_]\S+ )?[^\W\d_]\S{3,}) (?=$|en |and |bij |at |for |voor |op |today |vandaag )"
)
_LEADS: Final = (" met ", " with ", " on ", " of ", " van ", " for ", " voor ")
_AFTER_TOPIC: Final = frozenset(
    "is are was zit zijn has heeft have they ze zij we wij ik i she he hij it gehad gesproken gebeld gedaan gezeten langs today vandaag gisteren yesterday dat that die who which to om in on op trouwens haha last this call again weer".split()
)
_VERBAL: Final = frozenset(
    {"leasen", "lease", "huren", "rent", "kopen", "buy", "vervangen", "replace", "verlengen", "renew"}
)


def find_topic(
    note: Note,
    account: str | None,
    taken: AbstractSet[int],
    openings: AbstractSet[int],
    *,
    labels: tuple[Headed, ...] = (),
    rivals: tuple[str, ...] = (),
) -> str | None:
    """The topic, or None. `taken` are clauses that told something else, `openings` those that say which call this was."""
    told = next((part for part in labels if part.kind == "topic"), None)
    if told is not None:
        return note.text(without_article(note, note.items(told.clauses[0], without_days=True))) or None
    found = _told(note, account, taken, openings)
    if found is None or any(utterance(rival).fold in utterance(found).fold for rival in rivals):
        return None
    return None if account and utterance(found).fold == utterance(account).fold else found


def _told(note: Note, account: str | None, taken: AbstractSet[int], openings: AbstractSet[int]) -> str | None:
    language = note.scene.language
    behind = _behind_account(note, account, taken - openings) if account else None
    if behind:
        return behind
    for part in note.clauses[:_OPENING]:
        if part.place in taken - openings and not BETWEEN_US.search(part.signs):
            priced = _ALONG.search(part.signs)
            if priced is None or not priced["priced"]:
                continue
        about = as_topic(
            _about(note, part, account) or (_brought(note, part) if part.place < 2 else None),
            language,
            opening=False,
        )
        if about:
            return about
    for part in note.clauses:
        given = as_topic(_given(note, part), language, opening=False)
        if given:
            return given
    for part in note.clauses:
        elsewhere = (
            part.ours
            or part.place in taken - openings
            or part.days
            or re.search(r" (?:komt|komen|bij een andere|another customer|comes|coming) ", part.signs)
        )
        bought = None if elsewhere and not _WHO_FIRST.search(part.signs) else _bought(note, part)
        bought = as_topic(bought, language, opening=False)
        if bought:
            return bought
    for part in note.clauses:
        lone = part.place not in taken and stands_alone(note, part, account)
        first = note.scene.clauses[0].first if lone else 0
        opens = lone and (
            part.clause.first == first or part.clause.stop in {".", "!", "?", "\n", "(", ":", ""}
        )
        if lone and (found := as_topic(note.text(content_of(note, part)), language, opening=opens)):
            return found
    return _at_last(note, openings)


def _behind_account(note: Note, account: str, taken: AbstractSet[int]) -> str | None:
    """Case "kort: Bakkerij Goedhart vriezer.": the thing right behind the name, and nothing behind that."""
    fold = utterance(account).fold
    start = note.scene.said.fold.find(fold)
    for part in note.clauses[:_OPENING] if start >= 0 else ():
        items = note.scene.items
        if (
            not items[part.clause.first].start <= start < items[part.clause.last - 1].end
            or part.place in taken
        ):
            continue
        places = [
            place for place in note.items(part, without_days=True) if items[place].start >= start + len(fold)
        ]
        known = lexicon(note.scene.language)
        things = all(
            items[place].mark not in known.verbs and is_product(items[place].mark, note.scene.language)
            for place in places
        )
        if not things and (apart := _not_the_other(note, places)):
            return as_topic(note.text(apart), note.scene.language, opening=False)
        if 0 < len(places) <= 3 and things:
            return as_topic(note.text(places), note.scene.language, opening=False)
        return None
    return None


def _not_the_other(note: Note, places: list[int]) -> list[int] | None:
    """Case "Copper Basin the conveyor belts not the pumps": which of two it is about, run on behind the name."""
    items = note.scene.items
    stop = next((at for at, place in enumerate(places) if items[place].mark in {"not", "niet"}), 0)
    if not 1 < stop <= _OPENING or items[places[0]].mark not in ARTICLES:
        return None
    product = all(is_product(items[place].mark, note.scene.language) for place in places[1:stop])
    return places[1:stop] if product else None


def _brought(note: Note, part: NoteClause) -> str | None:
    """Case "Gisteren bij Zuivel Dijkstra geweest met de vullijn": what was shown on a visit."""
    found = _ALONG.search(part.signs) if any(word in part.signs for word in _LEADS) else None
    if found is None:
        return None
    group = next(name for name in ("what", "on", "priced") if found[name])
    last = found[group].split()[-1]
    if not (is_product(last, note.scene.language) or is_thing(last)):
        return None
    start = note.scene.place_of(part.clause, found.start(group))
    return note.text(list(range(start, start + len(found[group].split()))))


def _at_last(note: Note, openings: AbstractSet[int]) -> str | None:
    """Case "bestuur vergadert 8 juni over de kluisjes": named with an article, anywhere, in one word."""
    for part in note.clauses:
        for found in _THE_THING.finditer(part.signs) if part.place not in openings and not part.past else ():
            asked = part.signs[: found.start() + 1].split()[-1:] in _QUESTIONS
            if not asked and is_product(found["what"], note.scene.language):
                start = note.scene.place_of(part.clause, found.start("what"))
                return note.text([start])
    return None


_QUESTIONS: Final = (
    ["demo"],
    ["demos"],
    ["presentatie"],
    ["presentation"],
    ["training"],
    ["walkthrough"],
    ["rondleiding"],
    ["vragen"],
    ["vraag"],
    ["questions"],
    ["question"],
    ["concerns"],
    ["doubts"],
    ["opmerkingen"],
    ["comments"],
    ["twijfels"],
)
_INSTEAD: Final = frozenset({"instead", "ipv", "plaats", "rather"})
_ROLES: Final = HEADS | BODIES | DEPARTMENTS


_ENDS_TOPIC: Final = _STOP | _AFTER_TOPIC


def _about(note: Note, part: NoteClause, account: str | None) -> str | None:
    """Case "goed gesprek met Acme rond de afvullijn", "offerte is eruit voor de zonneschermen"."""
    for found in _ABOUT.finditer(part.signs):
        if part.signs[: found.start() + 1].split()[-1:] in _QUESTIONS:
            continue  # "vragen over de opzegtermijn", "a demo for the tellers"
        start = note.scene.place_of(part.clause, found.start("what"))
        apart = note.items(part, without_days=True)
        places: list[int] = []
        for place in apart if start in apart else ():
            mark = note.scene.items[place].mark
            if place < start:
                continue
            if mark in _ENDS_TOPIC or len(places) >= _LONGEST:
                break
            places.append(place)
        text = note.text(places)
        marks = [note.scene.items[place].mark for place in places]
        if not text or (account and account.casefold() in text.casefold()):
            continue
        if (
            all(
                (mark in NO_THINGS and not is_thing(mark))
                or mark in PERSON_VERBS
                or mark in HEADS
                or mark in BODIES
                for mark in marks
            )
            or marks[-1] in _ROLES
        ):
            continue
        return text
    return None


def _given(note: Note, part: NoteClause) -> str | None:
    whom = " to " in part.signs or " aan " in part.signs
    found = _GIVEN.search(part.signs) if whom else None
    if found is None:
        return None
    group = "what" if found["what"] else "thing"
    start = note.scene.place_of(part.clause, found.start(group))
    places = list(range(start, start + len(found[group].split())))
    product = all(is_product(note.scene.items[place].mark, note.scene.language) for place in places)
    return note.text(places) if product else None


def _bought(note: Note, part: NoteClause) -> str | None:
    found = _WHO_FIRST.search(part.signs) or _BOUGHT.search(part.signs)
    if found is None:
        return None
    what = found["what"]
    verbal = any(word in _VERBAL for word in what.split())
    if SOMEBODY.search(what) or (_NO_TOPIC.search(f" {what}") and not verbal):
        return None
    start = note.scene.place_of(part.clause, found.start("what"))
    places: list[int] = []
    for place in note.items(part, without_days=True):
        mark = note.scene.items[place].mark
        if place < start:
            continue
        if (mark in _STOP or mark in _INSTEAD or len(places) >= 5) and places:
            break
        places.append(place)
    return note.text(without_article(note, places)) or None
