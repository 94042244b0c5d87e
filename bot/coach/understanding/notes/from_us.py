"""What is told to come from us, or as our move, without "I" before it: "report follows from me tomorrow", "mijn zet is maandag bellen"."""

import re
from typing import Final

from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.our_action import OurAction, action_in

_ASIDE: Final = r"(?:still|also|now|then|just|nog|ook|nu|dan|wel|vandaag|morgen|er)"
_US: Final = r"(?:from|by) (?:me|us|my side|our side|my end|our end|my team|our team)"
_ONS: Final = r"(?:van|door) (?:mij|ons|mijn kant|onze kant|mijn zijde|onze zijde)"
# "Noise report follows from me", "photos go out from us", "rapport volgt van onze kant".
_COMES_EN: Final = re.compile(
    rf"^ (?:(?:and|but|so|then|also|the|a|an|our|my) )*(?P<thing>(?!nothing |no |none )(?:\S+ ){{1,6}}?)"
    rf"(?:(?:will|ll|is|are|s|to) )?(?:{_ASIDE} )*(?:follows?|following|comes?|coming|goes|go|going|due|be|on its way|on the way|on their way)(?: (?:out|over|across|in|along))? (?:\S+ ){{0,3}}?{_US} "
)
_COMES_NL: Final = re.compile(
    rf"^ (?:(?:en|maar|dus|de|het|een|onze|mijn) )*(?P<thing>(?!niks |niets |geen )(?:\S+ ){{1,6}}?)"
    rf"(?:volgt|volgen|komt|komen|gaat|gaan) (?:\S+ ){{0,3}}?{_ONS} "
)
_TURNED_NL: Final = re.compile(
    rf"^ (?:(?:en|maar|dus) )*{_ONS} (?:volgt|volgen|komt|komen) (?:(?:er|nog|ook|dan) )*(?P<thing>(?!niks |niets |geen )\S.*)"
)
# "Vrijdag offerte van ons", "quote from us Friday", "vrijdag krijgen ze een demo van ons": what we give, and nothing more.
_GIVEN: Final = r"(?:offertes?|voorstel|prijs|prijzen|prijsopgave|demo|presentatie|monsters?|stalen|specs?|info|informatie|referenties?|berekening|planning|quotes?|quotation|proposal|pricing|price|samples?|presentation|references?|calculation)"
_ONLY_THAT: Final = re.compile(
    rf"^ (?:(?:en|and|maar|but|dus|so|dan|then|eerst|first|dat|is|it|s) )*(?:(?:ze|zij|hij|they|he|she) (?:krijgt|krijgen|gets?) |(?:krijgt|krijgen) (?:ze|zij|hij|ie) )?"
    rf"(?:(?:de|het|een|onze|nog|the|a|an|our|nieuwe|new|revised|aangepaste|updated) )*{_GIVEN} (?:(?:komt|volgt|gaat|is|comes|coming|goes) )?(?:{_US}|{_ONS}) (?:(?:komt|volgt|gaat|comes|goes|follows|uit|weg|out|first|eerst|dan|then|er|nog) )*$"
)
_THE_THING: Final = re.compile(rf" (?P<thing>(?:(?:nieuwe|new|revised|aangepaste|updated) )?{_GIVEN} )")
_SHOWN: Final = frozenset({"demo", "presentatie", "presentation"})
# "My move is (to) …", "mijn actie is …", "my next step is sending …".
_MOVE: Final = re.compile(
    r"^ (?:(?:and|so|but|en|dus|maar) )*(?:my|our|mijn|onze|mn) (?:(?:next|own|volgende|eigen|eerste|first|only|enige) )*(?:move|step|job|action|task|part|homework|to-do|todo|zet|stap|actie|taak|klus|huiswerk) (?:now |nu |here |dan |then )?(?:is|wordt|will be|s) (?:(?:to|om|now|nu|dan|het|just|nog) )*(?P<rest>\S.*)"
)
# "Probeer het vrijdag nog eens", "trying again tomorrow": nobody but us calls once more.
_TRIES_AGAIN: Final = re.compile(
    r"^ (?:(?:dus|en|so|and|but|maar|will|gonna|going to|then|dan) )*(?:(?P<verb>probeer|proberen|try|trying) (?:\S+ ){0,6}?(?:weer|nog eens|nog een keer|nogmaals|opnieuw|again|once more|another time)) "
)
_OPEN: Final = frozenset({"", ".", "!", "?", "\n"})
_NOT_OURS: Final = re.compile(r" (?:not|niet|no|geen|nothing|niks|niets|done|klaar|gedaan|al|already) ")
_OURS: Final = (" me ", " us ", " my ", " our ", " mij ", " ons ", " mijn ", " onze ", " mn ")


def from_us(note: Note, part: NoteClause) -> OurAction | None:
    """The action that a clause tells as coming from us; None when it tells none."""
    signs = part.signs
    if (again := _TRIES_AGAIN.match(signs)) is not None and not part.past:
        return action_in(note, part, _again(note, part, again.start("verb")))
    named = any(word in signs for word in _OURS)
    if not named or part.past or note.is_quoted(part.clause) or _NOT_OURS.search(signs):
        return None
    move = _MOVE.match(signs)
    if move is not None:
        return action_in(note, part, _worded(note, part, move.start("rest"), len(signs), act=True))
    dutch = note.scene.language == "nl"
    if part.days and _ONLY_THAT.match(part.bare) is not None and (given := _THE_THING.search(signs)):
        thing = _worded(note, part, given.start("thing"), given.end("thing"))
        gives = given["thing"].strip() in _SHOWN
        if dutch:
            return action_in(note, part, f"{thing} {'geven' if gives else 'sturen'}")
        return action_in(note, part, f"{'give' if gives else 'send'} {thing}")
    found = (_TURNED_NL.match(signs) or _COMES_NL.match(signs)) if dutch else _COMES_EN.match(signs)
    if found is None or not part.days:
        return None
    thing = _worded(note, part, found.start("thing"), found.end("thing"))
    return action_in(note, part, f"{thing} sturen" if dutch else f"send {thing}") if thing else None


def _worded(note: Note, part: NoteClause, start: int, end: int, *, act: bool = False) -> str:
    """A stretch of a clause without its days, its first verb as one says what is to be done."""
    scene = note.scene
    first = scene.place_of(part.clause, start)
    stop = scene.place_of(part.clause, end) if end < len(part.signs) - 1 else part.clause.last
    places = [place for place in note.items(part, without_days=True) if first <= place < stop]
    if not places:
        return ""
    verb = lexicon("en").verbs.get(scene.items[places[0]].mark) if act else None
    if verb is not None and verb.form == "ing" and scene.language == "en":
        return " ".join([verb.lemma, *(scene.items[place].text for place in places[1:])])
    text = note.text(places)
    opens = places[0] == part.clause.first and part.clause.stop in _OPEN
    return text[0].lower() + text[1:] if opens and text[1:].islower() else text


def _again(note: Note, part: NoteClause, start: int) -> str:
    """Case "probeer het vrijdag nog eens", "will try them again": the verb as one says what is to be done."""
    first = note.scene.place_of(part.clause, start)
    rest = [place for place in note.items(part, without_days=True) if place > first]
    if note.scene.language == "en":
        return f"try {note.text(rest)}"
    while rest and note.scene.items[rest[0]].mark in {"t", "het", "m", "ze"}:
        rest = rest[1:]
    return f"{note.text(rest)} proberen"
