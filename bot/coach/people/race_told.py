"""Who is said to be in the race in so many words, whatever is asked: "beter bed is onze concurrent", "huidige leverancier is q8".

The clause itself says what they are (who supplies now, a rival, one of the others), so that a name counts as it is typed, also
in small letters and in a row of names.
"""

import re
from itertools import pairwise
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records, recording
from bot.coach.known.facts import Competitor, RivalKind
from bot.coach.people import race_only
from bot.coach.people.rival_corrections import NO_NAME, only_describes
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutCompetitor
from bot.coach.understanding.clauses import Clauses, Part
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.rivals.race_words import CURRENT, FIRM, OF_THE_RACE, RIVAL, SELLER, SUPPLIER
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step, read_date, read_rivals
from bot.coach.words.sighs import SAID_ALONG
from bot.coach.words.word_kinds import is_role, is_sentence, knows

Found = tuple[str, RivalKind]

_WHOSE: Final = r"(?:(?:de|het|the|hun|their|our|onze|zijn|his|haar|her|een|an?) )?"
_NOW: Final = rf"(?:(?:{CURRENT}|present|incumbent)(?: {SUPPLIER})?|incumbent)"
_RIVAL: Final = rf"(?:(?:enige|only|grootste|biggest|main|real|echte|other|andere|nieuwe|new|tweede|second) )*(?:{RIVAL}|(?:other|andere) {SELLER}(?:s|en)?)"
# Of anything that was spoken of: that it is a race has to be told elsewhere.
_OTHERS: Final = r"(?:others?|anderen?|other (?:\d|two|three|ones?)|andere (?:\d|twee|drie)|(?:one|1|een) (?:of|van) (?:the|de|onze|our|hun|their)? ?(?:\d|two|three|four|twee|drie|vier|others|anderen|andere))"
_ONE: Final = r"\w[\w&.'-]*(?: (?!en |and |is |zijn |are )\w[\w&.'-]*){0,3}?"
_ROW: Final = rf"{_ONE}(?:(?:, ?(?:(?:en|and) )?| (?:en|and|&) ){_ONE}){{0,3}}"
_LED: Final = rf"{SIGHS}(?:(?:nee|neen|no|nope|ja|yes|oh|en|and|maar|but|ook|also|verder|then|dan)[ ,]+)*"
_ALSO: Final = r"(?:(?:ook|also|still|nog|altijd|steeds|sinds jaren|wel|gewoon|just|only|alleen|enkel|now|nu|too|echt|really|always) )*"
# What leads into the name itself: "a firm called swift".
_CALLED: Final = later(
    rf"^(?:(?:an?|een|the|some) )?(?:\w+ )?(?:{FIRM}|one) (?:called|named|genaamd|die heet|that'?s called) (?=\S)",
    re.IGNORECASE,
)
_ALONG: Final = rf"(?:,? (?:trouwens|btw|by the way|hoor|dus|too|ook|as well|he|though|nu|now)|{SAID_ALONG})*"
_IS: Final = r"(?:(?: is| are| zijn| blijft| blijven| remains| heet| heten|'s| =|:)(?: (?:nu|now|still|nog|called|genaamd))?|,)"
_IS_ROW: Final = later(
    rf"{_LED}{_WHOSE}(?:(?P<now>{_NOW})|(?P<rival>{_RIVAL})|(?P<weak>{_OTHERS})){_IS} (?:dus )?{_ALSO}(?P<row>{_ROW}){_ALONG}"
)
_ROW_IS: Final = later(
    rf"{_LED}(?P<row>{_ROW}) (?:is|are|zijn|blijft|blijven|remains) {_ALSO}{_WHOSE}(?:(?P<now>{_NOW})|(?P<rival>{_RIVAL})|(?P<weak>{_OTHERS})){_ALONG}"
)
_HAS_ONE: Final = later(
    rf"{_LED}(?:\w+ ){{1,3}}(?:heeft|hebben|has|have|werkt met|works with|zit bij|zitten bij|uses?|gebruikt) (?:(?:een|an?|al|already|nog|still|now|nu) )*(?P<now>{CURRENT} {SUPPLIER}),? (?P<row>{_ONE}){_ALONG}"
)
# "Vaste leverancier peeters": right behind it any other word may stand, so that only an unknown one is a name.
_BARE: Final = later(rf"{_LED}{_WHOSE}(?P<now>{CURRENT} {SUPPLIER}) (?P<row>{_ONE}){_ALONG}")
# "Miko staat er niet bij, die hebben ze nu": missed in what was shown, and there all along.
_MISSED: Final = later(
    rf"{_LED}(?P<row>{_ONE}) (?:(?:staat|zit) er (?:nog )?niet (?:bij|tussen|op)|isn'?t (?:there|in there|on it|listed)|is missing|ontbreekt)(?:,? (?:en|and|maar|but))?,? (?P<now>(?:die|dat|that|they|thats|that'?s|they'?re)(?: (?:is|are|zijn))?(?: (?:hebben ze (?:nu|al)|zit er (?:nu|al)|who they (?:have|use)(?: now)?|what they have(?: now)?|there now|in place(?: now)?|(?:hun|their|de|the) {_NOW})))"
)
# "Alleen handicom zit er nu in", of whoever is known as a rival: anything else that is in somewhere is no firm.
_ONLY_IN: Final = later(
    rf"{_LED}(?:alleen|only|enkel|just) (?P<row>{_ROW}) (?P<now>(?:zit|zitten|is|are)(?: (?:er|daar|there|nu|now|al|already))* (?:in|binnen|in place|in there))"
)
# "Linde and toyota are both in it".
_ALL_IN: Final = later(
    rf"{_LED}(?P<row>{_ROW}) (?P<now>)(?:are|is|zijn|zitten|doen) (?:er |ook )?(?:both|all|beide|allebei|allemaal|alle \w+) (?:in (?:it|there|the (?:race|running|mix))|erin|er ?bij|bij|in|mee|bidding|quoting){_ALONG}"
)
# "Toyota has the fleet now", of whoever is known as a rival.
_HAS_NOW: Final = later(
    rf"{_LED}(?P<row>{_ONE}) (?P<now>(?:has|have) (?:the|their) \w+ (?:now|currently)|(?:heeft|hebben) nu (?:de|het|hun) \w+|(?:heeft|hebben) (?:de|het|hun) \w+ nu){_ALONG}"
)
_SHAPES: Final = (_ONLY_IN, _HAS_NOW, _ALL_IN, _MISSED, _IS_ROW, _ROW_IS, _HAS_ONE, _BARE)
_MAY_TELL: Final = Gate(*_SHAPES)
_JOIN: Final = later(r",\s*(?:(?:en|and)\s+)?|\s+(?:en|and|&)\s+")
_LEADS: Final = later(r"^(?:(?:verder|ook|nog|also|further|daarnaast|plus) )+", re.IGNORECASE)
_MORE: Final = later(
    r"(?:and|en|plus) (?:also |ook )?(?:an?|een|another|nog een|some) (?P<who>\w[\w-]*(?: \w[\w-]*){0,2})"
)
# "Current supplier is nobody": said of the race, and nobody's name.
_NOBODY_NOW: Final = later(rf"{_LED}{_WHOSE}{_NOW}{_IS} (?:nobody|no ?one|niemand|none|geen|er niet)")
_GOES_ON: Final = later(
    r"(?:(?:dus |so )?(?:geen|no|niet een|not an?) (?:persoon|person|mens|klant|customer))|(?:(?:en|and|maar|but) )?(?:(?:is|zijn|heeft|vindt|wil|willen|zit|likes?|wants?|has|finds?|thinks?|hates?|loves?) |(?:he|she|they|hij|zij|ze|die) (?:is|zijn|are|heeft|vindt|wil|willen|likes?|wants?|has|have|finds?|thinks?|hates?|loves?) .{0,30}(?:them|die|ze|daar|hen|it)\b)"
)
# A row has so many clauses at most, and so many letters.
_CLAUSES: Final = 4
_LETTERS: Final = 90
_WORDS: Final = 4


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep who is said to be in the race; the places of the clauses that say it, none where none does."""
    found, places = read(draft, told)
    kinds = {kind for _, kind in found}
    named = [name for name, _ in found]
    left_out = len(kinds) == 1 and race_only.others(draft, named, *kinds)
    if found and not left_out and all(_is_known(draft, *one) for one in found):
        # Told again, it may be said to put something else right: "Linet is the competitor, not someone who decides".
        return frozenset()
    if found:
        if left_out:
            race_only.leave_out(draft, named, *kinds)
            # Whoever is in place is a rival as well.
            found = (
                tuple((name, kind) for name, kind in found if not _is_known(draft, name, "incumbent"))
                or found
            )
        keep(draft, found)
        understand(draft, told, places)
    for part in told.parts("stop", "comma", "mark"):
        if _NOBODY_NOW.fullmatch(part.said.fold.strip(" .!")):
            draft.own_words.append(part.said.text)
            places |= part.places
    said_on = _said_on(told, places)
    if said_on is not None:
        draft.own_words.append(told.text_of(said_on).text)
        draft.understood.append(said_on[1].said.text)
        places |= said_on[1].places
    return places


def _said_on(told: Clauses, places: frozenset[int]) -> tuple[Part, Part] | None:
    """A clause about a rival, and the one behind it that goes on about them: "wim heeft vaste verhuurder boels en is daar gehecht aan"."""
    parts = told.parts("stop", "mark", "comma", "word")
    return next(
        (
            (before, part)
            for before, part in pairwise(parts)
            if before.places <= places and not part.places <= places and _GOES_ON.match(part.said.fold)
        ),
        None,
    )


def _is_known(draft: Draft, name: str, kind: RivalKind) -> bool:
    return any(phrases.same(one.name, name) and one.kind == kind for one in draft.facts.competitors)


def understand(draft: Draft, told: Clauses, places: frozenset[int]) -> None:
    """Of the clauses that say it nothing is left to keep."""
    parts = told.parts("stop", "mark", "comma", "word")
    draft.understood += [part.said.text for part in parts if part.places <= places]


def keep(draft: Draft, found: tuple[Found, ...]) -> None:
    """Record these rivals and read them back."""
    kept = {rival.id: rival for rival in [put(draft, name, kind) for name, kind in found]}
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=tuple(describing.rival(rival) for rival in kept.values()))


def put(draft: Draft, name: str, kind: RivalKind) -> Competitor:
    """Record a rival as what it is said to be now; that it is in the race takes it out of its place only where that is denied or another's."""
    rival = recording.record_rival(draft, name, kind)
    denied = (draft.said is not None and _DENIED.search(draft.said.fold) is not None) or any(
        one.kind == "incumbent" and one.id != rival.id for one in draft.facts.competitors
    )
    if rival.kind != kind and (denied or (rival.kind, kind) != ("incumbent", "vendor")):
        rival = replace(rival, kind=kind)
        draft.record(PutCompetitor(draft.deal_id, rival))
    return rival


_DENIED: Final = later(
    r"\b(?:no|neen?|not|niet|geen|never|nooit|\w+n'?t|only|just|alleen|gewoon|instead|fout|wrong)\b"
)


def read(draft: Draft, told: Clauses) -> tuple[tuple[Found, ...], frozenset[int]]:
    """Who is said to be in the race, and the places of the clauses that say it."""
    found: dict[Found, None] = {}
    places: set[int] = set()
    if not draft.has_deal or not _MAY_TELL.opens(told.said):
        return (), frozenset()
    for sentence in told.groups("mark", "comma", "word"):
        at, said = 0, told.text_of(sentence)
        more = _MORE.fullmatch(said.fold.strip(" .!")) if found else None
        if more is not None and not is_sentence(more["who"], draft.language):
            # "Their current lot, Roadgrip. and a chinese brand" goes on with the row.
            found[phrases.shortened(said.text[slice(*more.span("who"))]), "vendor"] = None
            places = places.union(*(part.places for part in sentence))
            continue
        while at < len(sentence):
            for end in range(min(len(sentence), at + _CLAUSES), at, -1):
                said = told.text_of(sentence[at:end])
                rivals = _said_of(draft, said, sure=bool(found)) if len(said.text) <= _LETTERS else ()
                if rivals:
                    found |= dict.fromkeys(rivals)
                    places = places.union(*(part.places for part in sentence[at:end]))
                    at = end - 1
                    break
            at += 1
    return tuple(found), frozenset(places)


def _said_of(draft: Draft, said: Utterance, *, sure: bool) -> tuple[Found, ...]:
    """The rivals of a clause that says of a row of names what they are; none where one of them can't be a rival's."""
    if said.text.endswith("?"):
        return ()
    plain = said.fold.strip(" .!")
    for shape in _SHAPES:
        told = shape.fullmatch(plain)
        if told is None or (told.groupdict().get("weak") and not (sure or _in_a_race(draft))):
            continue
        start = said.fold.find(plain)
        row = said.text[start + told.start("row") : start + told.end("row")]
        kind: RivalKind = "incumbent" if told["now"] else "vendor"
        found: list[Found | None] = []
        for name in filter(None, (name.strip() for name in _JOIN.split(row))):
            led = _LEADS.match(name)
            # "Huidige leverancier is q8, en verder total": who comes further is not there now.
            kind = "vendor" if led is not None else kind
            bare = name[led.end() :] if led is not None else name
            found.append(_one(draft, bare, kind, bare_row=shape is _BARE))
        rivals = tuple(one for one in found if one is not None)
        nameless = tuple(one for one in rivals if not one[0])
        if nameless:
            # "… doing nothing, keeping the old machines": the rest of it says how.
            return nameless
        known = (
            shape not in {_ONLY_IN, _HAS_NOW}
            or (shape is _HAS_NOW and sure)
            or all(people_records.is_rival(draft, name) for name, _ in rivals)
        )
        if len(rivals) == len(found) and known:
            return rivals
    return ()


def _in_a_race(draft: Draft) -> bool:
    """Whether it was told that they compare."""
    if draft.facts.competitors or draft.open_question_id == "rivals":
        return True
    return any(OF_THE_RACE.search(utterance(step.title).fold) for step in draft.facts.steps)


def _one(draft: Draft, name: str, kind: RivalKind, *, bare_row: bool) -> Found | None:
    """A name in a rival's place; None where it is none: a word about them, the customer, somebody there, a step, a day."""
    bare = utterance(phrases.without_article(_CALLED.sub("", name)))
    same_as = [
        read for read in read_rivals(bare, draft.language).rivals if read.kind in {"in_house", "nothing"}
    ]
    if same_as:
        return "", same_as[0].kind
    if not bare.words or len(bare.words) > _WORDS or {*bare.words} & NO_NAME or only_describes(bare.text):
        return None
    if phrases.same(bare.text, draft.facts.deal.account) or people_known.find_within(draft.facts, bare.text):
        return None
    if is_role(bare, draft.language) or (bare_row and (knows(bare, "nl") or knows(bare, "en"))):
        return None
    titles = [step.title for step in draft.facts.steps]
    dated = read_date(bare, draft.language, draft.today, draft.context.zone) is not None
    if dated or match_step(bare, titles, draft.language) is not None:
        return None
    return phrases.shortened(bare.text), kind
