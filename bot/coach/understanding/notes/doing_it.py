"""Who does what was only named: "tekenen doet Erdal vrijdag", "it has to be signed. Anna does that on Thursday"."""

import re
from typing import Final

from bot.coach.basics.record import record
from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.scene.signs import WHO

_TOLD_BY: Final = (" doe", " do", " say", " said", " zeg", " zei", " reckons", " denkt")
_PRONOUN: Final = "ze|zij|hij|ie|they|she|he"
_TURNED: Final = re.compile(
    rf"^ (?:(?:en|maar|dus|het|de) )*(?P<act>\S+) (?:doet|doen) (?:(?:de|het|hun) )?(?P<who>{WHO}|{_PRONOUN}) "
)
_DOES_THAT: Final = re.compile(
    rf"^ (?:(?:en|and|maar|but) )*(?:(?:dat|het|die) (?:doet|doen|gaat|gaan) (?:(?:de|het|hun) )?(?P<nl>{WHO}|{_PRONOUN})|(?:(?:the|their) )?(?P<en>{WHO}|they|she|he) (?:does|do|will do|ll do|is doing) (?:that|it|so)) "
)
# "Er moet nog getekend worden", "it still has to be signed", "just needs approving".
_TO_BE_DONE: Final = re.compile(
    r" (?:moet|moeten|hoeft|hoeven) (?:\S+ ){0,6}?(?P<nl>\S+) (?:te )?worden(?: door \S+)? |"
    r" (?:has|have|needs?|must|got)(?: to)? (?:be |being )?(?:(?:still|just|only) )*(?P<en>\S+ed|\S+ing) "
)
_PLURAL: Final = frozenset({"ze", "zij", "they"})


@record
class Doing:
    """Who does it, and the act in their words; `who` is a pronoun where they were not named."""

    who: str
    text: str


def doing_it(note: Note, part: NoteClause) -> Doing | None:
    """Who does what was named in this clause or the one before it; None when nobody does."""
    if not any(word in part.signs for word in _TOLD_BY):
        return None
    turned = _TURNED.match(part.signs) if note.scene.language == "nl" else None
    verb = lexicon("nl").verbs.get(turned["act"]) if turned is not None else None
    if turned is not None and verb is not None and verb.form == "infinitive":
        return _told(note, verb.lemma, turned["who"])
    undone = _not_yet(note, part)
    if undone is not None:
        return undone
    does = _DOES_THAT.match(part.signs)
    before = note.clauses[part.place - 1] if part.place else None
    named = _TO_BE_DONE.search(before.signs) if does is not None and before is not None else None
    if does is None or named is None:
        return None
    verb = lexicon(note.scene.language).verbs.get(named["nl"] or named["en"])
    fits = verb is not None and verb.form in {"participle", "past", "ing"}
    who = does["nl"] or does["en"]
    if before is not None and len(who) > 1 and (people := note.people_in(before)):
        return _told(note, verb.lemma, who, people[-1].text) if fits and verb else None
    return _told(note, verb.lemma, who) if fits and verb else None


# "Hij heeft de offerte nog niet bekeken, doet ie dit weekend", "he hasn't looked at it yet, he'll do that Saturday".
_DOES_LATER: Final = re.compile(
    rf"^ (?:(?:en|and|maar|but|dus|so) )*(?:(?:dat |die )?(?:doet|doen|gaat|gaan) (?P<nl>{WHO}|{_PRONOUN})|(?P<en>{WHO}|they|she|he|theyll|shell|hell|hes|shes)(?: will| is going to| going to)? (?:do|does|doing) (?:that|it|so)|(?:says|said|reckons|zegt|zei|denkt)(?: (?:he|she|they|hij|ze|zij|ie))?) "
)
_UNDONE_NL: Final = re.compile(
    rf"(?P<who>{WHO}|{_PRONOUN}) (?:heeft|hebben) (?P<rest>(?:\S+ )*?)nog niet (?P<done>\S+) $"
)
_UNDONE_EN: Final = re.compile(
    rf"(?P<who>{WHO}|they|she|he) (?:hasnt|havent|has not|have not|didnt|did not) (?P<done>\S+) (?P<rest>(?:\S+ )*?)(?:yet )?$"
)


_LOOKED: Final = {"bekeken": "bekijken", "nagelezen": "nalezen", "ingekeken": "inkijken"}


def _not_yet(note: Note, part: NoteClause) -> Doing | None:
    """Case "hij heeft de offerte nog niet bekeken, doet ie dit weekend": what somebody has not done yet and will."""
    before = note.clauses[part.place - 1] if part.place else None
    if before is None or before.ours or not _DOES_LATER.match(part.signs):
        return None
    dutch = note.scene.language == "nl"
    undone = (_UNDONE_NL if dutch else _UNDONE_EN).search(before.signs)
    if undone is None:
        return None
    verb = lexicon(note.scene.language).verbs.get(undone["done"])
    done = (
        verb.lemma
        if verb is not None and verb.form in {"participle", "past", "base"}
        else _LOOKED.get(undone["done"])
    )
    if done is None:
        return None
    start, end = undone.span("rest")
    first, stop = note.scene.place_of(before.clause, start), note.scene.place_of(before.clause, end)
    rest = note.text(list(range(first, stop))) if end > start else ""
    somebody = note.scene.who(undone["who"]) if re.fullmatch(WHO, undone["who"]) else None
    who = somebody.text if somebody is not None else undone["who"]
    plural = who in _PLURAL or (somebody is not None and somebody.plural)
    if dutch:
        return Doing(who, " ".join(f"{who} {'gaan' if plural else 'gaat'} {rest} {done}".split()))
    return Doing(who, f"{who} {done if plural else _third(done)} {rest}".strip())


def _told(note: Note, lemma: str, who: str, meant: str | None = None) -> Doing | None:
    """Somebody with the verb in its form for them."""
    plural = who in _PLURAL
    name = who
    if re.fullmatch(WHO, who):
        somebody = note.scene.who(who)
        name, plural = somebody.text, somebody.plural
    if note.scene.language == "nl":
        forms = _DUTCH.get(lemma)
        form = forms[plural] if forms is not None else None
    else:
        form = lemma if plural else _third(lemma)
    return Doing(meant or name, f"{meant or name} {form}") if form is not None else None


def _third(base: str) -> str:
    if base.endswith(("s", "x", "ch", "sh")):
        return f"{base}es"
    return f"{base[:-1]}ies" if base.endswith("y") and base[-2:-1] not in "aeiou" else f"{base}s"


# The acts that are told so, for one and for more.
_DUTCH: Final = {
    "tekenen": ("tekent", "tekenen"),
    "ondertekenen": ("ondertekent", "ondertekenen"),
    "goedkeuren": ("keurt goed", "keuren goed"),
    "beslissen": ("beslist", "beslissen"),
    "besluiten": ("besluit", "besluiten"),
    "stemmen": ("stemt", "stemmen"),
    "bestellen": ("bestelt", "bestellen"),
    "bevestigen": ("bevestigt", "bevestigen"),
    "kiezen": ("kiest", "kiezen"),
    "gunnen": ("gunt", "gunnen"),
    "testen": ("test", "testen"),
    "controleren": ("controleert", "controleren"),
    "beoordelen": ("beoordeelt", "beoordelen"),
    "accorderen": ("accordeert", "accorderen"),
}
