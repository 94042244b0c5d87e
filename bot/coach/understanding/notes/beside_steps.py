"""Clauses of a note that hold a day and yet tell no step of theirs: a heading, a trip of ours, somebody's leave, a memo."""

import re
from typing import Final

from bot.coach.understanding.deals.towns import TOWNS, TOWNS_OF_MORE
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.scene.signs import WHO

# "Friday afternoon update: …": which note it is.
_TITLE: Final = re.compile(
    r"^ (?:(?:morning|afternoon|evening|midday|ochtend|middag|avond|week|quick|short|korte?|even|een|a|my|mijn|end|of|the|day|de|van|for|voor|eind) )*"
    r"(?:update|updates|recap|notes?|notities?|verslag|verslagje|gespreksverslag|memo|wrap-up|wrapup|summary|samenvatting|round-up|roundup|debrief|report|status)"
    r"(?: (?:call|of|from|van|voor|for|on|over|the|de))* $"
)
# "Off to Leeds tomorrow", "morgen naar Apeldoorn": where the one who types goes.
_TO_TOWN: Final = re.compile(
    r"^ (?:(?:en|and|so|dus|dan|then|off|heading|headed|driving|going|flying|travelling|trip|on|the|road|train|way|onderweg|weer|back|up|down|over|out|even|again) )*"
    r"(?:to|naar|richting|towards|in) (?P<town>\S+(?: \S+){0,2}?)(?: (?:again|weer|voor de hele dag|all day))? $"
)
_GOES: Final = re.compile(r" (?:to|naar|richting|towards|in) ")
# Who is away until a day does nothing on it.
_IS_AWAY: Final = re.compile(
    r" (?:is|are|zijn|zit|zitten|hes|shes|theyre) (?:nog |still |even |then |dan )?(?:off|away|out of office|on (?:leave|holiday|vacation|hols|maternity leave|parental leave)|op vakantie|met (?:verlof|vakantie|zwangerschapsverlof)|weg|vrij|ziek|sick|off sick) "
)
# Who leaves does nothing for us any more.
_LEAVES: Final = re.compile(
    rf"^ (?:(?:en|and|maar|but|de|the|their|hun|onze|also|ook) )*{WHO} (?:(?:nu|now|trouwens|ook|also|will|gaat|is|are|zijn|wil|binnenkort|soon) )*"
    r"(?:(?:helaas|er) )?(?:weg|vertrekt|vertrekken|vertrok|leaves|leave|leaving|left|quits|quitting|retires|retiring|resigns|resigning|stepping down|steps down|moving on|moves on|met pensioen|stopt (?:ermee|er mee)|houdt (?:ermee|er mee) op|neemt ontslag)(?: (?:in|on|op|per|by|from|vanaf|trouwens|btw|the (?:company|firm)|het bedrijf|bij (?:het bedrijf|ze)|dus|daar|helaas))* $"
)
# "Trial must be in January, note that": when something has to be, to be written down.
_MUST_BE_IN: Final = re.compile(
    r"^ (?:de |the |het |that |dat |it |our |onze )?(?:\S+ ){0,2}?(?:must|has to|have to|needs to|moet|moeten|dient) (?:(?:be|zijn|plaatsvinden|gebeuren|happen|klaar|done|ready|live|in|by|voor|before|on|op) )*$"
)


# "Dan kan Sjoerd zien dat het makkelijk gaat", "so he can try it himself": what comes of our act, and none of theirs.
_MAY_SEE: Final = re.compile(
    r"^ (?:(?:dan|zo|zodat|then|so|that way) (?:kan|kunnen) (?:\S+ ){1,3}?|(?:then|so|that way) (?:\S+ ){1,3}?(?:can|could|may) )(?:(?:het|t|zelf|eens|meteen|ook|direct|for \S+) )*(?:zien|voelen|merken|ervaren|uitproberen|beoordelen|see|feel|find out|try|judge) "
)


def is_beside_steps(note: Note, part: NoteClause) -> bool:
    """Whether a clause tells nothing that they do, whatever day it holds."""
    bare = part.bare
    told = _TITLE.match(bare) or _IS_AWAY.search(bare) or _LEAVES.match(bare) or _MUST_BE_IN.match(bare)
    return (told or _MAY_SEE.match(part.signs)) is not None or (
        _GOES.search(bare) is not None and _goes_to_town(note, part)
    )


def _goes_to_town(note: Note, part: NoteClause) -> bool:
    # A town is read as somebody's name, so its words are looked at themselves.
    typed = " ".join(note.scene.items[place].mark for place in note.items(part, without_days=True))
    town = _TO_TOWN.match(f" {typed} ")
    if town is None:
        return False
    named = tuple(town["town"].split())
    return named[0] in TOWNS if len(named) == 1 else named in TOWNS_OF_MORE
