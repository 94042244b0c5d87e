"""A thing that stands alone in a note: a sentence or a piece of one that names only what they buy: "planningsapp.", "bottling unit, 140k"."""

import re
from typing import Final

from bot.coach.understanding.deals.wordclasses import is_thing
from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.scene.words import (
    BODIES,
    DEPARTMENTS,
    HEADS,
    KIN,
    NAMES,
    NO_THINGS,
    PERSON_VERBS,
)

_NOW_VIA: Final = re.compile(r" (?:nu|now|currently|momenteel|nog|still|today|vandaag|tot) ")
_LOOSE: Final = frozenset(
    "trouwens btw overigens this is it dus eh uh um so dan het dit that's thats dat gaat om over betreft haha lol again weer about re topic".split()
)
_NO_THING: Final = frozenset("""
    goed good great top mooi nice leuk prima oke ok klaar done rond akkoord yes no ja nee yay nope update kort quick vraag vraagje question questions things thing dingen two twee drie three words money geld budget
    positief positive enthousiast blij happy yay super fijn helaas sadly unfortunately spannend exciting stil quiet niks niets nothing news nieuws kort spoed urgent haast refs her his hun verslag notes notitie recap samenvatting summary
    signed getekend dropped afgeblazen cancelled gewonnen verloren won lost busy druk sorry forget vergeet anyway vakantie holiday sick ziek
""".split())  # fmt: skip


ARTICLES: Final = frozenset({"de", "het", "een", "the", "a", "an", "t", "n"})
_ROLES: Final = HEADS | BODIES | DEPARTMENTS
_BEFORE_THING: Final = ARTICLES | {"to", "voor", "for", "over", "about"}


def without_article(note: Note, places: list[int]) -> list[int]:
    """The items of a thing without the article or the small word before it."""
    while places and note.scene.items[places[0]].mark in _BEFORE_THING:
        places = places[1:]
    return places


def content_of(note: Note, part: NoteClause) -> list[int]:
    """The items of a lone thing: "frituuroliefilters trouwens", "LMS this is" are only the thing."""
    places = note.items(part, without_days=True)
    items = note.scene.items
    while places and items[places[-1]].mark in _LOOSE:
        places = places[:-1]
    while places and items[places[0]].mark in _LOOSE:
        places = places[1:]
    return without_article(note, places)


# "12 stuks", "140k", "40 of them": how many, or for how much.
_COUNT: Final = re.compile(
    r"(?:\d[\d.,]*(?:k|x|m|m2|st)?|stuks|st|units?|of|them|pieces|pcs|seats|licenties|licences|licenses|users|gebruikers|mille|duizend|thousand|euro|eur|grand|ton|ongeveer|circa|ca|about|around|so|or|in|total|totaal|x|k|per|jaar|year|"
    r"two|three|four|five|six|ten|twelve|twee|drie|vier|vijf|zes|tien|twaalf|€|£|[$]|voor|for|a|stuk)"
)


def _counts(note: Note, part: NoteClause) -> bool:
    """Whether a clause says only how many or how much."""
    marks = [note.scene.items[place].mark for place in range(part.clause.first, part.clause.last)]
    return any(mark[0].isdigit() for mark in marks) and all(_COUNT.fullmatch(mark) for mark in marks)


_SOMEBODY: Final = _ROLES | NAMES | KIN


_WITHIN_THING: Final = ARTICLES | {"on", "voor", "for", "in", "op", "van", "of", "en", "and", "&"}


_LONGEST: Final = 4
_COUNTED_LONGEST: Final = 8  # "two pickups and a van on lease"
_NUMBERS: Final = frozenset(
    "two three four five six seven eight nine ten twelve twenty twee drie vier vijf zes zeven acht negen tien twaalf twintig".split()
)
# A past that is a thing as well, where nobody stands before it: "new band saw".
_ALSO_TOOLS: Final = frozenset({"saw", "felt", "bit"})


def stands_alone(note: Note, part: NoteClause, account: str | None) -> bool:
    """A sentence of one to three words that is only a thing: "planningsapp."."""
    before = note.clauses[part.place - 1] if part.place else None
    after = note.clauses[part.place + 1] if part.place + 1 < len(note.clauses) else None
    named = before is not None and before.sentence == part.sentence
    # "Copley Kitchens, panel saw": right behind the name a word that looks like a past is a thing.
    signs = part.signs.split()
    past = part.past and not (named and part.place <= 1 and len(signs) == 2)
    past = past and not (signs[-1] in _ALSO_TOOLS and len(signs) > 1)
    if part.days or past or part.ours:
        return False
    if named and before is not None and not _ends_on(note, before, account):
        return False
    if (
        not named
        and after is not None
        and after.sentence == part.sentence
        and not (_NOW_VIA.match(after.signs) or _counts(note, after))
    ):
        return False
    places = content_of(note, part)
    items = note.scene.items
    text = note.text(places)
    counted = bool(places) and (items[places[0]].mark.isdigit() or items[places[0]].mark in _NUMBERS)
    if not 1 <= len(places) <= (_COUNTED_LONGEST if counted else _LONGEST) or (
        account and account.casefold() in text.casefold()
    ):
        return False
    marks = [items[place].mark for place in places]
    content = [mark for mark in marks if mark not in _WITHIN_THING]
    if not content or not content[0][0].isalnum() or marks[-1] in _SOMEBODY:
        return False
    known = lexicon(note.scene.language)
    verbs = any(
        mark in known.verbs and known.verbs[mark].form in {"third", "past", "participle"}
        for mark in content[:-1]
    )
    if verbs or any(
        mark in _NO_THING
        or (mark in NO_THINGS and not (len(content) > 1 and (is_thing(mark) or mark in _ALSO_TOOLS)))
        or (mark in PERSON_VERBS and mark != "test")
        for mark in content
    ):
        return False
    return not (
        len(content) == 1 and known.kind(content[0]) in {Kind.BUY_NOUN, Kind.TIME, Kind.ROLE, Kind.CUSTOMER}
    )


def _ends_on(note: Note, part: NoteClause, account: str | None) -> bool:
    """Whether a clause ends on the account, or only introduces it: "Cascade Climbing is the open one: …"."""
    if (
        account is None
        or account.casefold() not in note.text(note.items(part, without_days=False)).casefold()
    ):
        return False
    return len(part.signs.split()) <= len(account.split()) + 5
