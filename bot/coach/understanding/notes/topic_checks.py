"""Whether what stands where a topic may stand is one: a step, a count of shops, a company or an act is none."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.coach.understanding.deals.things import GENERIC_THINGS
from bot.coach.understanding.deals.wordclasses import is_thing
from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.notes.stage_words import STAGE_NOUNS
from bot.coach.understanding.scene.word_lists import words
from bot.coach.understanding.scene.words import BODIES, DEPARTMENTS, HEADS, KIN, LONE_KIN, NO_THINGS
from bot.coach.understanding.text import Language, utterance

# A topic ends before these: "pump before spring shutdown", "proefplaatsing van 2 weken".
_ENDS: Final = re.compile(
    r"(?i)\s(?:before|after|until|till|by|since|because|if|when|but|so|asap|soon|now|this|next|voordat|voor de|voor het|nadat|totdat|tot|in plaats|instead|ipv|sinds|omdat|als|zodra|maar|dus|snel|nu|dit|deze|volgend\w*|komend\w*|van \d.*)\b.*$"
)
# "A new quotation of the lifts" is about the lifts.
_PRICE_OF: Final = re.compile(
    r"(?i)^(?:(?:a|an|the|een|de|het|new|nieuwe|revised|herziene) )*(?:quotation|quote|price|offer|proposal|estimate|offerte|prijs|prijsopgave|voorstel) (?:of|for|van|voor) (?:(?:the|de|het|a|an|een|their|hun) )?(?=\w)"
)
_ORGANISATIONS: Final = words("""
    chain chains group groep pubs pub shops shop stores store sites branches branch locations club clubs team vestigingen vestiging locaties locatie filialen filiaal winkels winkel scholen schools
    hotels units people man mensen medewerkers employees fte bedden beds leerlingen students leden members keten family familie
""")
_NO_THING: Final = words("""
    jammer gedoe balen top voicemail helaas pech drama chaos onrust stilte spannend gezeur schade storing lastig frustrerend stuck funny weird odd shame pity bummer frustrating mess trouble recap luck
    yay wow goed good great slapen nieuws news verder ervan eraf af vanaf rust tijd time dates datum datums hulp help info informatie meer more advies advice antwoord answer duidelijkheid clarity
    zekerheid overleg afspraak meeting call gesprek vragen vraag question questions korting discount guarantee garantie cijfers numbers figures iets something niets nothing alles everything vakantie holiday toekomst future
    prijs price prices prijzen pricing offerte offertes quote quotes voorstel proposal contract budget geld money funding decision besluit beslissing planning tijdlijn timeline next steps step stap stappen process proces
    verhaal story voorjaarsnota najaarsnota kadernota begroting jaarbegroting meerjarenbegroting begrotingsronde budgetronde
    overstappen overstap switch switching veranderen verandering change wisselen besparen bezuinigd bezuinigen uitstellen verhuisd verhuizen wachten waiting afgevallen
    failliet bankrupt bust hoera hooray hurray hurrah joepie woohoo whoop jippie
    break weekend summer zomer odd strange
    lunch koffie coffee concurrentie competition competitor concurrent leverancier supplier vendor partij partijen party option optie ideas idee deadline levertijd delivery
""")
# Counted they tell how big somebody is ("200 beds"), named by their kind they are bought ("profiling beds").
_ALSO_BOUGHT: Final = frozenset({"units", "beds", "bedden"})
# What begins so hangs on a verb before it: "stapt over als Exact opgezegd is".
_HANGING: Final = words(
    "als if dat that zodra wanneer when whether hoe how waarom why omdat because voordat nadat totdat until"
)
_RESULTS: Final = words(
    "uitslag uitkomst result results outcome approval akkoord goedkeuring advies keuring inspectie inspection vergunning permit subsidie grant"
)
_NOBODY: Final = words(
    "nobody's nobody everybody everyone everything anything whose who what us ons me mij don't dont doesn't doesnt didn't didnt isn't isnt won't wont can't cant only odd zelf himself herself themselves itself nothing's niemand iedereen alles wie wat all they ze zij he she hij it i ik wij we you je"
)
_UNITS: Final = words("m2 m3 m meter km ton stuks st units pieces pcs stuk x k of them mille euro eur")
_FOLK: Final = words(
    "crowd staff crew folks guys lads gang personeel ploeg collegas collega's bende mensen people"
)
_COUNTED: Final = words("two three four five six twee drie vier vijf zes")
_FAMILY: Final = KIN | LONE_KIN
_SHORT: Final = 2
_LONGEST: Final = 6


def as_topic(text: str | None, language: Language, *, opening: bool) -> str | None:
    """`text` as the topic, cut where it ends, or None. `opening`: it stands where an opening names its deal."""
    if text is None:
        return None
    text = _PRICE_OF.sub("", _ENDS.sub("", text)).strip(" ,;:-–")
    marks = utterance(text).words
    if not 0 < len(marks) <= _LONGEST + (opening and marks[0] in _COUNTED):
        return None
    last = marks[-1]
    if (
        any(mark in _NOBODY for mark in marks)
        or marks[0] in _HANGING
        or last in _RESULTS
        or marks[0] in _RESULTS
        or (last in STAGE_NOUNS and not _named_contract(marks))
        or last in _MOODS
        or last in _FOLK
        or (last in _FAMILY and len(marks) <= _SHORT)
        or (last in _ORGANISATIONS and (last not in _ALSO_BOUGHT or len(marks) == 1 or marks[0].isdigit()))
    ):
        return None
    if _tells(marks, language) or (marks[0][0].isdigit() and all(mark in _UNITS for mark in marks[1:])):
        return None
    if all(
        mark in _NO_THING
        or (mark in NO_THINGS and not _named_thing(mark))
        or mark in _ORGANISATIONS
        or mark.isdigit()
        for mark in marks
    ):
        return None
    if len(marks) == 1 and not is_thing(last):
        if last in HEADS or last in DEPARTMENTS or last in BODIES:
            return None
        verb = lexicon(language).verbs.get(last)
        if verb is not None and verb.form in {"infinitive", "past", "participle"} and language == "nl":
            return None
    return None if not opening and _is_name(text) else text


_MOODS: Final = words(
    "enthousiast positief blij tevreden kritisch twijfelt keen happy positive enthusiastic excited sceptical skeptical undecided sold"
)


_WHICH_CONTRACT: Final = words(
    "draft signed final revised new old current framework whole full nieuwe oude huidige huidig nieuw oud lopende lopend definitieve getekende first second last"
)


def _named_thing(mark: str) -> bool:
    """Whether a common word still names something that is bought: "ERP"."""
    return is_thing(mark) and mark not in GENERIC_THINGS


def _named_contract(marks: Sequence[str]) -> bool:
    """Case "linen contract": a contract named by what it is for is bought, "the contract" is a stage."""
    if marks[-1] != "contract" or len(marks) < 2 or marks[-2] in _WHICH_CONTRACT:
        return False
    return is_thing(marks[-2]) or (marks[-2] not in NO_THINGS and marks[-2] not in STAGE_NOUNS)


_AFTER_VERB: Final = words("de het een the a an voor for met with it t naar to hun their")


def _tells(marks: Sequence[str], language: Language) -> bool:
    """Whether a verb and its object stand here: "kiest voor Magister", "Finance tips the scales"."""
    known = lexicon(language).verbs
    if len(marks) > 1 and (marks[0] in _FAMILY or marks[0] in HEADS):
        last = known.get(marks[-1])
        if last is not None and last.form == "third" and language == "nl":
            return True  # "vader twijfelt"
    first = known.get(marks[0])
    if len(marks) > 1 and first is not None and first.form == "past" and marks[1] in _AFTER_VERB:
        return True  # "asked for a revised quote"
    return any(
        behind in _AFTER_VERB and (verb := known.get(mark)) is not None and verb.form == "third"
        for mark, behind in pairwise(marks)
    )


def stands_as_source(fold: str, start: int) -> bool:
    """Whether what begins at `start` is where something was heard: "volgens hun website"."""
    return fold[:start].split()[-2:-1] in (["volgens"], ["per"], ["to"], ["on"], ["op"]) and fold[
        :start
    ].split()[-1:] in (
        ["hun"],
        ["their"],
    )


def stands_as_name(text: str, fold: str, start: int) -> bool:
    """Whether a lone word with a capital stands behind an article: "een Fendt" is a make."""
    return (
        fold[:start].split()[-1:] in (["een"], ["a"], ["an"], ["the"], ["de"])
        and " " not in text
        and _is_name(text)
    )


_ASKED_FOR: Final = re.compile(r"\b(?:asked|asks|asking) (?:us |me )?for (?:an? |the |another |our )?$")


def stands_as_asked(fold: str, start: int) -> bool:
    """Whether what begins at `start` is what they asked of us: "asked for a revised quote"."""
    return _ASKED_FOR.search(fold[max(0, start - 40) : start]) is not None


def stands_as_other(fold: str, start: int) -> bool:
    """Whether what begins at `start` is said not to be meant: "the conveyors not the pumps"."""
    return fold[:start].split()[-2:-1] in (["not"], ["niet"])


def stands_as_place(text: str, fold: str, start: int, account: str | None) -> bool:
    """Whether a lone word with a capital closes the sentence right behind the customer's name: "Acme Textiles, Coimbatore."."""
    if account is None or " " in text or not _is_name(text):
        return False
    behind = fold[:start].endswith(f"{utterance(account).fold}, ")
    return behind and fold[start + len(text) : start + len(text) + 2] in {". ", ".", ".\n"}


def _is_name(text: str) -> bool:
    """Whether every word has a capital and is no abbreviation: "BMN Ede", "Fendt"."""
    typed = text.split()
    return all(word[:1].isupper() for word in typed) and any(word[1:].islower() for word in typed)


_NO_PRODUCT: Final = _NO_THING | STAGE_NOUNS | _RESULTS | _ORGANISATIONS


_ROLES: Final = HEADS | DEPARTMENTS | BODIES


def is_product(mark: str, language: Language) -> bool:
    """Whether a word by itself names something that is bought."""
    known = lexicon(language)
    return (
        len(mark) > 3
        and not (mark.startswith("ge") and mark.endswith(("t", "d", "en")))
        and mark not in _NO_PRODUCT
        and mark not in NO_THINGS
        and known.kind(mark)
        not in {Kind.TIME, Kind.ROLE, Kind.BUY_NOUN, Kind.EITHER_NOUN, Kind.FUNCTION, Kind.CONTACT}
        and mark not in _ROLES
        and mark not in known.verbs
    )
