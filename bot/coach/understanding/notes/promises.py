"""What we promised the customer, or said we would do: "I promised a quote Thursday", "van mij krijgen ze vrijdag de prijs".

A promise made *to* us, or one about nothing we do ("I said it would be fine"), is no action.
"""

import re
from typing import Final

from bot.coach.understanding.lexicon.words import lexicon
from bot.coach.understanding.notes.action_wording import ActionWording
from bot.coach.understanding.notes.action_words import NO_ACT, SUBJECTS
from bot.coach.understanding.notes.clauses import Note, NoteClause
from bot.coach.understanding.scene.signs import WHO, is_somebody

_THEM: Final = (
    rf"(?:{WHO}|them|him|her|ze|hem|haar|hen|hun|the (?:team|client|customer|buyer|owner)|de klant)"
)
_THEY: Final = (
    rf"(?:(?:de |het |hun |the |their )?{WHO}|they|she|he|ze|zij|hij|ie|de klant|the (?:client|customer))"
)
_SOFT: Final = r"(?:(?:ook|net|al|toen|nog|wel|dus|maar|daar|also|already|just|then|so|and|en|er|dan|meteen|zojuist) ){0,2}"
_WE: Final = rf"^ {_SOFT}(?:(?:i|we|ive|weve|i have|we have) )?(?:(?:also|already|just) )?"
# "I promised (them) a quote", "have promised to send it": what stands behind it was promised.
_PROMISED_EN: Final = re.compile(
    rf"{_WE}(?:promised|pledged|guaranteed|committed to|agreed to) (?:{_THEM} (?:(?:at|from|of|in|over at) (?:\S+ ){{1,3}}?(?=to ))?)?(?P<rest>(?!(?:me|us|they|it) |that (?:they|she|he|it) )\S.*)"
)
_TOLD_EN: Final = re.compile(
    rf"{_WE}(?:said|told {_THEM}|promised(?: {_THEM})?|assured {_THEM}|agreed|gave (?:{_THEM} )?my word) (?:that )?"
    r"(?P<rest>(?:ill|iwould|wewill|wewould|(?:i|we) (?:will|would|shall|should|am going to|are going to)|(?:im|weare) going to) \S.*)"
)
_WORD_GIVEN: Final = re.compile(
    rf"{_WE}(?:gave|given) (?:{_THEM} )?my word (?:that )?(?P<rest>(?:the|a|an|our|their) \S.*?) (?:would|will) be "
)
_FROM_US: Final = re.compile(
    rf"^ {_SOFT}(?:{_THEY} (?:will |ll |are |is |s )?|theyll |shell |hell |theyre |shes |hes )(?:get|gets|getting|have|receive|see|expect) (?P<rest>(?!it |that |this )\S.*?) (?:from|off) (?:me|us) "
)
_BY_US: Final = re.compile(
    r" (?:were|was|have been|has been) (?:promised|pledged) (?P<rest>\S.*?) (?:by|from) (?:me|us) "
)
# "Ik heb (ze) een offerte beloofd": what was promised stands before it.
_WIJ: Final = rf"^ {_SOFT}(?:(?:ik|we|wij) (?:heb|hebben|had|hadden) |(?:heb|hebben) (?:ik|we|wij) |heb )"
_PROMISED_NL: Final = re.compile(
    rf"{_WIJ}{_SOFT}(?P<rest>\S.*?) (?:beloofd|toegezegd) (?!(?:dat|om|gekregen) )"
)
_PLEDGED_NL: Final = re.compile(
    rf"^ {_SOFT}(?:ik|we|wij) (?:beloofde|beloofden|beloof|beloven) (?P<rest>(?!(?:dat|om) )\S.*)"
)
# "Beloofd om de tekeningen te sturen", "ik zei dat ik maandag bel": the act stands behind it, its verb last.
_SAID_NL: Final = re.compile(
    rf"^ {_SOFT}(?:(?:ik|we|wij) (?:heb |hebben |had |hadden )?|heb |(?:heb|hebben) (?:ik|we|wij) )?(?:{_THEM} (?:(?:van|bij|uit) (?:\S+ ){{1,3}}?)?)?{_SOFT}"
    rf"(?:beloofd|toegezegd|gezegd|verteld|afgesproken|beloofde|beloofden|zei|zeiden|zeg) (?:(?:tegen |aan |met )?{_THEM} )?(?:(?:dat (?:ik|we|wij)|om) |(?=\S.* te \S+ $))(?P<rest>\S.*)"
)
_FROM_US_NL: Final = re.compile(
    rf"^ {_SOFT}(?:{_THEY}|(?!ik |wij |we )\S+(?: \S+){{0,3}}?) (?:krijgt|krijgen|ontvangt|ontvangen|hebben|heeft) (?:\S+ ){{0,4}}?van (?:mij|ons|me) (?P<rest>\S.*)"
)
_GOT_NL: Final = re.compile(r" (?:gekregen|gehad|gehoord|nodig|al) ")
# What was said is that something will be fine: nothing for us to do.
NOTHING_TO_DO: Final = re.compile(
    rf"^ {_SOFT}(?:ik|we|wij|i) (?:zei|zeiden|said|heb gezegd|have said|told {_THEM}) (?:dat |that )?(?:het|t|dat|it|its|itd|this|that|ze|zij|hij|they|he|she|er|there|theyd|shed|hed|theyll) "
)
_WISHES: Final = re.compile(
    r"^\S+ (?:would |will )?(?:love|like|hate|prefer|appreciate|need|want|rather|get) "
)
_NOTHING: Final = frozenset("niks niets nothing none niemand nobody".split())
_STATES_NL: Final = frozenset("was waren had hadden vond dacht snap wist kon".split())
_TAIL: Final = frozenset("for by on before voor op tegen to aan in at".split())
_HEAD: Final = frozenset("to that dat om te them him her ze hem haar hen hun ook net wel nog".split())
_WOULD_NL: Final = frozenset("zou zouden zal zullen ga gaan te".split())


_BEHIND_VERB: Final = frozenset("voor van met aan bij naar over op in tegen zonder inclusief".split())


class Promises:
    """Words the promises of one note."""

    def __init__(self, note: Note, wording: ActionWording) -> None:
        self._note = note
        self._wording = wording

    def text(self, part: NoteClause) -> str | None:
        """What we promised in a clause, or None when nothing was."""
        if self._note.is_quoted(part.clause):
            return None
        return self._dutch(part) if self._note.scene.language == "nl" else self._english(part)

    def _english(self, part: NoteClause) -> str | None:
        signs = part.signs
        told = _TOLD_EN.match(signs)
        if told is not None:
            return self._own_words(part, told)
        for pattern in (_WORD_GIVEN, _FROM_US, _BY_US, _PROMISED_EN):
            found = pattern.search(signs)
            if found is not None and (pattern is _PROMISED_EN or pattern is _WORD_GIVEN or part.days):
                return self._thing(part, found)
        return None

    def _own_words(self, part: NoteClause, found: re.Match[str]) -> str | None:
        """Case "told them I'd call back on Monday": what stands behind it is told as any plan of ours."""
        start = self._note.scene.place_of(part.clause, found.start("rest"))
        places = [place for place in self._note.items(part, without_days=True) if place >= start]
        subject = next((place for place in places if self._mark(place) in SUBJECTS), None)
        if subject is None or _WISHES.search(found["rest"]):
            return None
        return self._wording.english(places, subject, part)

    def _dutch(self, part: NoteClause) -> str | None:
        signs = part.signs
        said = _SAID_NL.match(signs)
        if said is not None:
            start = self._note.scene.place_of(part.clause, said.start("rest"))
            places = [
                place
                for place in self._note.items(part, without_days=True)
                if place >= start and self._mark(place) not in _WOULD_NL
            ]
            tells = not places or self._mark(places[-1]) in NO_ACT | _STATES_NL
            return None if tells else self._subordinate(places)
        before = _PROMISED_NL.match(signs) or _PLEDGED_NL.match(signs)
        if before is not None:
            return self._thing(part, before)
        given = _FROM_US_NL.match(signs) if part.days else None
        return self._thing(part, given) if given is not None and not _GOT_NL.search(signs) else None

    def _subordinate(self, places: list[int]) -> str:
        """Case "… dat ik een prijs maak voor de hele vloot": the verb may stand before what it is for."""
        verbs = lexicon("nl").verbs
        for at in range(1, len(places) - 1):
            verb = verbs.get(self._mark(places[at]))
            if verb is not None and verb.form == "stem" and self._mark(places[at + 1]) in _BEHIND_VERB:
                texts = [self._note.scene.items[place].text for place in places]
                return " ".join([*texts[:at], verb.lemma, *texts[at + 1 :]])
        return self._wording.subordinate(places)

    def _mark(self, place: int) -> str:
        return self._note.scene.items[place].mark

    def _thing(self, part: NoteClause, found: re.Match[str]) -> str | None:
        """What was promised, without to whom and without the words that only lead into its day."""
        scene = self._note.scene
        start = scene.place_of(part.clause, found.start("rest"))
        ends = found.end("rest") < len(part.signs) - 1
        end = scene.place_of(part.clause, found.end("rest") + 1) if ends else part.clause.last
        places = [place for place in self._note.items(part, without_days=True) if start <= place < end]
        people = {
            place
            for sign, first, last in scene.signs
            if is_somebody(sign) and first == start
            for place in range(first, last)
        }
        if len(places) > len(people):
            places = [place for place in places if place not in people]
        while len(places) > 1 and self._mark(places[0]) in _HEAD:
            places = places[1:]
        while len(places) > 1 and self._mark(places[-1]) in _TAIL:
            places = places[:-1]
        if not places or self._mark(places[0]) in _NOTHING:
            return None
        verb = lexicon(scene.language).verbs.get(self._mark(places[0]))
        if verb is not None and verb.form == "ing":
            return " ".join([verb.lemma, *(scene.items[place].text for place in places[1:])])
        return self._note.text(places) or None
