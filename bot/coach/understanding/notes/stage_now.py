"""Where the customer is now, in the note's own words: the step under way, not an earlier one and not a plan."""

import re
from dataclasses import dataclass
from typing import Final

from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.notes.headings import Headed
from bot.coach.understanding.people.views import View
from bot.coach.understanding.scene.mentions import Mention
from bot.coach.understanding.scene.signs import WHO, Somebody
from bot.coach.understanding.scene.word_lists import words

_NOW: Final = re.compile(
    r" (?:nu|now|momenteel|currently|inmiddels|right now|op dit moment|at the moment|vandaag|today|tegenwoordig|as we speak|op het moment|thans|these days) "
)
_ACTIVE: Final = re.compile(
    rf"(?:{WHO}|ze|zij|hij|she|he|they|theyre|hes|shes|ie|it|its) (?:is |are |zijn |nu |now |m |t |het |nog |still |currently |momenteel )*(?:test|tests|testen|testing|vergelijkt|vergelijken|comparing|compares|evaluating|evalueert|evalueren|"
    r"evaluates|reviewing|reviews|beoordeelt|beoordelen|bekijkt|bekijken|checkt|checken|checking|onderhandelt|onderhandelen|negotiating|orienteert|orienteren|exploring|onderzoekt|onderzoeken|"
    r"piloting|trialling|trialing|inventariseert|inventariseren|scoort|scoring|leest|lezen|reading|schrijft|schrijven|writing|drafting|toetst|toetsen|valideert|valideren|validating|doorloopt|weegt|wegen|rekent|rekenen|maakt|draait|draaien|preparing|prepares|bereidt|bereiden|voorbereiden|"
    r"overlegt|overleggen|bespreekt|bespreken|discussing|kijkt ernaar|kijken ernaar|assessing|shortlisting|gathering|collecting|verzamelt|verzamelen|calculating|weighing|looking) "
)
_STATE: Final = re.compile(
    r" (?:(?:zit|zitten|zijn|is|staat|staan) (?:(?:ze|zij|we|ie|hij|het|t|nu|nog|al|daar|dus|inmiddels|momenteel|er|pas|allemaal|volgens \S+) )*(?:in|bij|op|aan|aangekomen bij|beland bij|midden in|bezig|volop) |(?:ligt|liggen|is|zit) (?:\S+ ){0,4}?(?:bij|ter) |"
    r"(?:is|are|were|its|theyre|they are|contracts?|sits?|sitting|hes|shes|deal) (?:\S+ ){0,2}?(?:at|in|with|on|w/|under|into|over at|down to) |\S+ (?:loopt|lopen|draait|is bezig|is on|is running|is under way|is underway|is ongoing|in progress|ongoing|is gestart|has started|underway) |"
    r"(?:bezig met|bezig|busy with|working on|midden in|halfway|halverwege|wacht\w* (?:nog )?op|waiting (?:on|for)|in afwachting van|awaiting|in onderhandeling|still (?:comparing|looking|deciding|testing|evaluating|at|in|with)|nog (?:aan (?:t|het)|steeds|bezig)) |"
    r"on hold |ligt (?:het |t |alles |nu |even )*stil |ligt (?:het |t |alles )?vast |dead quiet |stalled |muurvast |in de ijskast |in the freezer |stilgelegd |geparkeerd |in de wacht |on ice |on pause |op pauze |gepauzeerd |terug bij |back at |back with |back to |\S*fase nu |going on |aan de gang |gaande |mee bezig |midden in |middenin |halfway |in de \S*fase |in the \S+ (?:phase|stage) |at \S+ stage |\S*fase $|\S+ (?:phase|stage) $|(?:stage|fase|status|stand)(?: is)? )"
)
_STILL: Final = re.compile(
    r" (?:vergelijkt|vergelijken|comparing|testen|test|testing|evaluating|orienteren|orienteert|onderhandelen|negotiating|twijfelen) (?:nog|still)? ?| (?:still|nog) (?:\S+ ){0,3}?(?:vergelijken|vergelijkt|comparing|testing|testen|orienteren|evaluating|looking around|deciding|negotiating) "
)
_NOT_STAGE: Final = re.compile(
    r" (?:leaving|laat|tot die tijd|until then|till then|zolang|de ene|de andere|the one|the other|weg bij|weg|vertrokken|left|opvolger|opvolgster|replacement|if|als|signs|tekent|tekenen|use|uses|using|gebruiken|gebruikt|werken (?:\S+ )?met|werkt (?:\S+ )?met|buy|buys|buying|rent|rents|pay|pays|betalen|huren|huurt|runs? on|draaien op|nieuw|"
    r"wil|willen|wilt|wants?|wanted|eerst|straks|gaat|gaan|will|going to|gonna|denken er|denkt er|thinking (?:it|about)|nadenken|budget|budgets|geld|money|subsidie|grant|prijs|price|begroting|funding|"
    r"vakantie|holiday|vacation|ziek|sick|spanje|enthousiast|positief|positive|happy|blij|zegt het|concurrent|"
    r"mag|may|bevoegd|allowed|laatste woord|final say|over gaat|gaat over|erover|loves?|prachtig|in de race|in the race|referentie|reference|op vakantie|niet mee|afgevallen|dropped|"
    r"moet nog|moeten nog|ooit|contact is|mijn contact|zoek naar|in maart|nieuws|veel nieuws|not much|erbij|er bij|niks meer|niets meer|leveren|delivery|opgericht|afgezegd|dead|pulled out|op een lijn|op 1 lijn|same page|aligned|begonnen over|geen probleem) "
)
_PHASE: Final = re.compile(
    r" (?:in|bij|at|tot|into|aan|op)(?: de| het| the| hun| their| an| een| a)? (?P<phase>\S*fase|(?:\S+ ){0,2}?(?:stage|phase)) "
)
_LEADING: Final = words(
    "en maar dus and but so nou ja well ok oke er dan then want volgens daar there dat that nu now momenteel currently inmiddels eh uh um ehm update status stand"
)
_TRAILING: Final = words("nu now momenteel currently zegt hij ze says")
_FILLER_START: Final = re.compile(
    r"^(?:(?:ze|zij|they|theyre|its|it|we|het|t|hij|is|are|zijn|zit|zitten|staat|staan|nu|now|nog|al|er|daar|there|currently|momenteel|allemaal|dat|that|pas|inmiddels|dus|so) )*"
    r"(?:in|bij|at|op|on|aan) (?:de |het |t |the |een )?(?=\S*(?:fase|stage|phase|traject|ronde|\S))"
)


_UNDER_WAY: Final = re.compile(
    r" (?:\S*pilot|\S*proef|proefperiode|proefplaatsing|\S*test|poc|\S*trial|evaluatie|evaluation|beoordeling|review|assessment|inventarisatie|onderzoek|tender|aanbesteding|audit|rfp|selectie|due diligence|migratietest|onderhandelingen|negotiations)(?: (?:met|bij|with|at|in|op) \S+(?: \S+)?)? (?:loopt|lopen|draait|is gestart|is begonnen|started|kicked off|has started|is running|is bezig|is under way|is underway|is live|is going|has begun|begon|startte)(?! (?:in|op|on|next|volgende|over) )"
)
_PRESENT: Final = re.compile(
    rf" (?:{WHO} (?:also |ook )?sits? in|zit (?:\S+ ){{0,2}}{WHO} (?:er )?bij|{WHO} (?:schuift|schuiven|sluit|sluiten) (?:\S+ )?aan|zit (?:\S+ )?{WHO} (?:ook )?(?:in|bij)) "
)
_COMPARES: Final = re.compile(
    r" (?:aan het vergelijken|aan t vergelijken|nog vergelijken|vergelijken (?:nu|nog)|nog aan het kijken|still comparing|are comparing|theyre comparing|busy comparing|now comparing|comparing now|shopping around) "
)
# What runs on for longer tells more than a stage; better no stage than half a story.
_LONGEST_STAGE: Final = 16
_LONGEST_VIEW: Final = 8
_TODAY: Final = re.compile(r" (?:vandaag|today|thans|these days|tegenwoordig) ")
_DOING: Final = re.compile(
    rf" (?:theyre|they are|hes|shes|{WHO} (?:is|are)) (?:(?:still|now|busy|currently|just|already|actively|all) )*(?!going|thinking|hoping|expecting|getting|being|asking|planning|buying|using|running|paying|having|keeping|sending|bringing|taking|coming|meeting|flying|moving|wondering|struggling|loving|leaning|telling|saying|missing|leaving|pushing|dying|signing|deciding|voting|interesting|willing|charming)"
    r"[a-z-]+ing "
)
_SAYING: Final = words(
    "zegt zei zeggen says said say thinks denkt vindt reckons noemt calls claims meent zeiden vinden denken think reckon"
)


@dataclass(frozen=True, slots=True)
class StageNow:
    """The stage as said and the clause it was said in."""

    text: str
    place: int


def is_stage(part: NoteClause) -> bool:
    """Whether a clause tells where they are now."""
    signs = part.signs
    if part.ours or _PRESENT.search(signs) or len(signs.split()) > _LONGEST_STAGE:
        return False
    if _UNDER_WAY.search(signs):
        return True
    if part.past or _NOT_STAGE.search(signs):
        return False
    if _TODAY.search(signs) and not (_STATE.search(signs) or _ACTIVE.search(signs) or _STILL.search(signs)):
        return False
    if _NOW.search(signs):
        return (
            not re.search(r" (?:nu eerst|now first|bij \S+ nu|nu \S+ bij|nu serieus) ", signs)
            and len(signs.split()) > 1
        )
    if re.search(r" (?:terug van|is terug|is back|back from|weer terug) ", signs):
        return False
    return not part.days and bool(
        _STATE.search(signs) or _DOING.search(signs) or _ACTIVE.search(signs) or _STILL.search(signs)
    )


def find_stage(
    note: Note,
    taken: set[int],
    views: tuple[View, ...],
    differ: bool | None,
    decider: Somebody | None,
    *,
    labels: tuple[Headed, ...] = (),
) -> StageNow | None:
    """The stage now: the decider's view where views differ, else what is said with "now", else the first state."""
    if differ and views:
        return _view(note, views, decider)
    told = next(
        (part.clauses[0] for part in labels if part.kind == "stage" and not part.clauses[0].ours), None
    )
    if told is not None:
        text = stage_text(note, told)
        return StageNow(text, told.place) if text else None
    parts = [part for part in note.clauses if part.place not in taken and is_stage(part)]
    for found in (*(part for part in parts if _NOW.search(part.signs)), *parts):
        text = stage_text(note, found)
        if text:
            return StageNow(text, found.place)
    for found in (
        part for part in note.clauses if _COMPARES.search(part.signs) and not (part.ours or part.past)
    ):
        text = _trimmed(note, _without_rivals(note, found))
        if text:
            return StageNow(text, found.place)
    return _agreed_view(note, views) if differ is False else None


def _without_rivals(note: Note, part: NoteClause) -> list[int]:
    """The items of a clause up to the rivals named in it: "still comparing (us with A and B)"."""
    kept: list[int] = []
    for place in note.items(part, without_days=True):
        if note.is_rival(place) or note.scene.items[place].mark in {"us", "ons"}:
            break
        kept.append(place)
    return kept


def _agreed_view(note: Note, views: tuple[View, ...]) -> StageNow | None:
    """What everybody there calls the stage."""
    for view in views:
        part = _part_of(note, view)
        if part is None or part.past or len(view.what.split()) > _LONGEST_VIEW:
            continue
        text = _trimmed(note, note.items(part, without_days=True)[-len(view.what.split()) :])
        if text and not _NOT_STAGE.search(view.what):
            return StageNow(text, part.place)
    return None


def _part_of(note: Note, view: View) -> NoteClause | None:
    clause = note.scene.clauses[view.clause]
    return next((part for part in note.clauses if part.clause.first == clause.first), None)


def _key(mention: Mention) -> set[str]:
    return {word.casefold() for word in (mention.name, mention.role) if word}


def _view(note: Note, views: tuple[View, ...], decider: Somebody | None) -> StageNow | None:
    if decider is None:
        return None
    names = {name for member in decider.members for name in _key(member)}
    for view in reversed(views):
        if names & {name for member in view.holder.members for name in _key(member)}:
            part = _part_of(note, view)
            if part is None:
                return None
            count = len(view.what.split())
            kept = note.items(part, without_days=True)[-count:] if count else []
            return StageNow(_trimmed(note, kept), part.place)
    return None


def stage_text(note: Note, part: NoteClause) -> str:
    """The clause cut down to the stage: without "now", without the subject of "they are in …"."""
    return _trimmed(note, note.items(part, without_days=True))


def _trimmed(note: Note, kept: list[int]) -> str:
    items = note.scene.items
    kept = [
        place
        for place in kept
        if items[place].mark not in {"nu", "now", "momenteel", "currently", "inmiddels", "eh", "uh"}
        or len(kept) < 2
    ]
    while len(kept) > 1 and items[kept[0]].mark in _LEADING:
        kept = kept[1:]
    while len(kept) > 1 and (
        items[kept[-1]].mark in _TRAILING or items[kept[-1]].mark in {"met", "with", "op", "on"}
    ):
        kept = kept[:-1]
    says = next((at for at in range(min(len(kept) - 1, 4)) if items[kept[at]].mark in _SAYING), None)
    if says is not None:
        kept = kept[says + 1 :]
        while len(kept) > 1 and items[kept[0]].mark in {
            "dat",
            "that",
            "ze",
            "zij",
            "they",
            "theyre",
            "het",
            "it",
            "its",
        }:
            kept = kept[1:]
    marks = [items[place].mark for place in kept]
    phase = _PHASE.search(f" {' '.join(marks)} ")
    if phase:
        first = f" {' '.join(marks)} ".count(" ", 0, phase.start("phase")) - 1
        return note.text(kept[first : first + len(phase["phase"].split())])
    return note.text(_named_state(kept, marks))


def _named_state(kept: list[int], marks: list[str]) -> list[int]:
    """Case "ze zitten in de gunningsfase" is "gunningsfase"; "ligt het contract bij hun jurist" begins with the contract."""
    joined = f"{' '.join(marks)} "
    found = _FILLER_START.match(joined)
    subject = marks and marks[0] in {
        "ze",
        "zij",
        "they",
        "theyre",
        "its",
        "it",
        "het",
        "t",
        "zit",
        "zitten",
        "zijn",
        "is",
        "are",
        "staat",
        "staan",
        "in",
        "at",
        "bij",
    }
    if found and subject:
        skip = found.group().count(" ")
        if skip < len(kept):
            return kept[skip:]
    if marks and marks[0] in {"ligt", "liggen", "loopt", "lopen", "staat"} and len(kept) > 2:
        end = 2 + (marks[1] in {"de", "het", "t", "the", "een"})
        return [*kept[1:end], kept[0], *kept[end:]] if end < len(kept) else [*kept[1:], kept[0]]
    if len(marks) > 1 and marks[-1] in {"loopt", "lopen", "draait"}:
        return kept[:-1]
    if len(marks) > 2 and marks[-1] in {"on", "running", "ongoing", "underway"} and marks[-2] == "is":
        return kept[:-2]
    while len(marks) > 2 and marks[0] in {
        "ze",
        "zij",
        "they",
        "theyre",
        "hij",
        "its",
        "zijn",
        "is",
        "are",
        "he",
        "she",
        "hes",
        "shes",
    }:
        kept, marks = kept[1:], marks[1:]
    return kept
