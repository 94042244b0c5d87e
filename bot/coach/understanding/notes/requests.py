"""What the customer asks of us in a note, worded as our action."""

import re
from typing import Final

from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.notes.action_wording import ActionWording
from bot.coach.understanding.notes.action_words import ASKING_MODALS, QUOTE_OF_OTHERS, REQUEST
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.scene.signs import WHO

_WISH: Final = re.compile(
    r" (?:wil|willen|wilde|wilden|wants?|wanted|needs?|need|would like) (?!to |dat |that |het |t |it |niet |not |us |me |we |van |af )(?P<what>\S.*)"
)
# "Breng ik donderdag langs", "dropping them off Friday".
_TAKEN_UP: Final = re.compile(
    r"^ (?:en |and |dus |so )?(?:(?:die |dat )?\S+ (?:ik|we|wij) |(?:ik|we|wij) \S+ (?:die|dat|ze|m|hem) |(?!doing )[a-z]+ing (?:those|that|them|it) |(?:ill|i|wewill|we) (?:will )?\S+ (?:those|that|them|it) )"
)
_MEANS_IT: Final = re.compile(r"^ (?:die|dat) ")
_FOR: Final = frozenset({"om", "voor", "to", "for", "zodat", "op", "on"})


# What is seen where it is, "wil het proefveld zien voor hij bestelt", is a condition of theirs, and nothing that we hand over.
_TO_GO_AND_SEE: Final = re.compile(
    r" (?:zien|see|have seen) .*\b(?:draaien|werken|lopen|rijden|in werking|in actie|in het echt|in bedrijf|staan|running|working|run|in action|in use|in real life)(?= )"
    r"| (?:zien|see) (?:\S+ ){0,4}?(?:bij|op|in|at|on) (?:een |n |a |an )?(?:andere?|another|someone|iemand) \S+"
    r"| (?:zien|see|bekijken|look at) (?:(?:de|het|een|the|a|an|our|ons|onze|eerst|first) )*(?:\S+ ){0,2}?_PLACE(?= )| (?:\S+ ){0,2}?_PLACE (?:(?:eerst|first|nog|zelf) )*(?:zien|bekijken)(?= )".replace(
        "_PLACE",
        r"(?:\w*veld|\w*velden|perceel|percelen|showroom|fabriek|kwekerij|stal|kas|kassen|werkplaats|magazijn|proefopstelling ter plaatse|locatie|installatie|badkamer|keuken|field|fields|trial plots?|plots?|factory|plant|workshop|yard|showrooms|greenhouse|installation|site|bathroom|kitchen|depot|farm)",
    )
)
# What they would buy of us is theirs to buy.
_TO_BUY: Final = re.compile(
    r" (?:wil|willen|wenst|wants?|wanted|would like|d like|need|needs|hopes?) (?:\S+ ){0,2}?to (?:\S+ )?(?:buy|order|purchase|lease|rent|hire|take|get rid|switch|replace) "
    r"| (?:wil|willen|zoekt|zoeken) (?:\S+ ){1,6}?(?:kopen|aankopen|bestellen|huren|leasen|afnemen|vervangen|inkopen|aanschaffen) "
)
# "Nobody's asked for one yet".
_OF_NOBODY: Final = re.compile(
    r" (?:nobodys?|no ones?|noone|niemand) (?:has |heeft |have )?(?:\S+ )?(?:ask|vra|vro|gevraagd)"
)
# "Wants his workshop manager to test it": somebody there is to do it.
_OF_THEIRS: Final = re.compile(rf"(?:(?:his|her|their|the) (?:\S+ ){{0,3}}?|{WHO} )to [a-z]+ ")
# Every way of asking begins with one of these, and most clauses have none.
_ASKING: Final = re.compile(
    r" (?:wil|wens|verw|verz|vra|vro|stond|eis|want|ask|need|expect|would|d like|told|begg|like|hope|wonder|requir|(?:is|are) after|(?:van|from) (?:mij|ons|me|us) )"
)


def request_in(signs: str) -> re.Match[str] | None:
    """What a clause asks of us, if it does: a match of `REQUEST`."""
    return REQUEST.search(signs) if _ASKING.search(signs) else None


class Requests:
    """Words the requests of one note and keeps the last one, which "that" may mean later."""

    def __init__(self, note: Note, wording: ActionWording) -> None:
        self._note = note
        self._wording = wording
        self._words = lexicon(note.scene.language)
        self.last: tuple[str, int] | None = None
        """What was asked for last, and in which clause."""

    def text(self, part: NoteClause, found: re.Match[str]) -> str | None:
        """The wording of what a match of `REQUEST` in a clause asks for; None when it is asked of others."""
        if QUOTE_OF_OTHERS.search(part.signs):
            return None
        if _TO_GO_AND_SEE.search(part.signs) or _TO_BUY.search(part.signs):
            return None
        group = next(
            name
            for name, value in found.groupdict().items()
            if value and name not in {"nl", "who", "see_more", "by"}
        )
        if _OF_NOBODY.search(part.signs[: found.end()]) or _OF_THEIRS.match(found[group]):
            return None
        start = self._note.scene.place_of(part.clause, found.start(group))
        places = [place for place in self._note.items(part, without_days=True) if place >= start]
        if group == "see_nl":
            places = self._without_verb(part, found, places)
        if group == "of_us":
            places = places[: len(found["of_us"].split())]
        if group == "rest_nl":
            text = self._wording.subordinate(places)
        elif group == "whether":
            text = self._note.text(self._without_modal(places))
        elif group in {"to", "if"} and found["by"] != "for":
            text = self._note.text(self._bare_come(places))
        else:
            text = self._note.text(self._without_article(places))
        self.last = (text, part.place)
        if group not in {"to", "if"} or found["by"] == "for":
            self._wording.asked = (text, part.place)
        return text

    def wish(self, part: NoteClause) -> None:
        """Case "Van Zuylen wil 2 dozen proefflessen, breng ik donderdag langs": what they want, if we take it up right behind."""
        place = part.place + 1
        after = self._note.clauses[place] if place < len(self._note.clauses) else None
        if after is None or not _TAKEN_UP.match(after.signs):
            return
        if after.sentence != part.sentence and not _MEANS_IT.match(after.signs):
            return
        found = _WISH.search(part.signs)
        if found is None:
            return
        start = self._note.scene.place_of(part.clause, found.start("what"))
        places = [at for at in self._note.items(part, without_days=True) if at >= start]
        end = next((n for n, at in enumerate(places) if self._note.scene.items[at].mark in _FOR), len(places))
        self._wording.asked = (self._note.text(self._without_article(places[:end])), part.place)

    def _without_verb(self, part: NoteClause, found: re.Match[str], places: list[int]) -> list[int]:
        """Case "ze willen energiecijfers zien van een winkel": what they want, without "zien"."""
        scene = self._note.scene
        verb = scene.place_of(part.clause, found.end("see_nl"))
        end = (
            scene.place_of(part.clause, found.end())
            if found.end() < len(part.signs) - 1
            else part.clause.last
        )
        return [place for place in places if place != verb and place < end]

    def _without_modal(self, places: list[int]) -> list[int]:
        """Case "of we een demo willen geven": what they ask is to give one."""
        items = self._note.scene.items
        return [place for place in places if items[place].mark not in ASKING_MODALS]

    def _bare_come(self, places: list[int]) -> list[int]:
        """Case "come do a test pour" keeps its real verb."""
        items = self._note.scene.items
        if (
            len(places) > 2
            and items[places[0]].mark in {"come", "go"}
            and items[places[1]].mark in self._words.verbs
        ):
            return places[1:]
        return places

    def _without_article(self, places: list[int]) -> list[int]:
        items = self._note.scene.items
        return (
            places[1:]
            if places and items[places[0]].mark in {"een", "de", "het", "a", "an", "the"}
            else places
        )
