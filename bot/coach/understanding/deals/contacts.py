"""Where a person's name stands: first names, titles, "Jan van Dijk", apart from firms that are called after somebody."""

from typing import Final

from bot.coach.understanding.deals.wordclasses import has_kind, is_capital, is_kind, is_plain, is_thing
from bot.coach.understanding.deals.words import FIRST_NAMES, LEGAL_FORMS, ORDINARY
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.scene.surnames import SURNAMES_AFTER_VAN

_TITLES = frozenset(
    "dr mr mrs ms mevr mevrouw meneer dhr prof dokter doctor sir professor heer uncle aunt auntie oom ome tante sister brother father pastor rabbi imam dominee pater zuster nurse verpleegkundige frau herr monsieur madame señor senor sgt sergeant officer captain capt lt lieutenant constable principal headteacher wethouder burgemeester inspecteur kapitein cllr councillor councilman councilwoman alderman lord lady baron rev reverend".split()
)
HONORIFICS = frozenset("heer dhr mevrouw mevr meneer mr mrs ms".split())
PARTICLES = frozenset({"de", "der", "den", "het", "t", "ter", "ten"})
# "Berghuis" and "Nieuwenhuis" are families, "Nieuwenhuis" behind a first name is one.
_FAMILY = frozenset({"zonen", "zn", "zoon", "sons", "son", "co", "partners", "dochters", "daughters"})
_SURNAME_ENDINGS = ("huis", "park", "post", "bouw", "werf", "hoeve", "club", "winkel")


_IN_NAMES: Final = PARTICLES | {"van", "von", "el"}


def person_at(flow: Flow, place: int, stop: int) -> int:
    """How many words a person's name has that begins here; 0 when it is none."""
    if place >= stop:
        return 0
    word = flow.words[place]
    if word in _TITLES and place + 1 < stop and not _house_of(flow, place + 1, stop):
        after = place + 1
        while after + 1 < stop and flow.words[after] in _IN_NAMES:
            after += 1
        if after > place + 1:
            return after + 1 - place
        surname = (
            place + 2 < stop and is_capital(flow, place + 2) and not has_kind(flow, place + 2, place + 3)
        )
        return 3 if surname and flow.words[place + 1] in FIRST_NAMES else 2
    # "Nu wil Noorderpoort": typed small, a name that is also a word is the word.
    if word in FIRST_NAMES and not is_capital(flow, place) and is_plain(word):
        return 0
    if word not in FIRST_NAMES and not _double_name(word):
        return 0
    length = 1
    while place + length < stop and flow.words[place + length] in PARTICLES:
        length += 1
    after = place + length
    if after >= stop:
        return length
    if flow.words[after] == "van" and flow.tokens[after].text == "van":
        return _after_van(flow, place, after, stop)
    # "Mike @ Redrock Mining" is Mike, "Merle & Low" is a firm.
    between = flow.text[flow.tokens[after - 1].end : flow.tokens[after].start]
    if "@" in between:
        return length
    if (
        "&" in between
        and is_capital(flow, place)
        and is_capital(flow, after)
        and flow.words[after] not in FIRST_NAMES
    ):
        return 0
    # "Bram ter Haar": behind "ter" any word is a surname.
    if is_capital(flow, after) and (flow.words[after] not in ORDINARY or length > 1):
        if (
            (is_kind(flow.words[after]) and not _also_a_surname(flow.words[after]))
            or flow.words[after] in LEGAL_FORMS
            # "Dalton Pumps" is called after what it deals in.
            or (flow.words[after].endswith("s") and is_thing(flow.words[after]))
            or (after + 1 < stop and _in_company(flow, after + 1))
        ):
            return 0
        return length + 1
    if _in_company(flow, after) and flow.tokens[place].text[0].isupper():
        return 0
    return length


# Houses that nobody is called after: "Elisabeth Ziekenhuis".
_HOUSES: Final = frozenset(
    "woningbouw wegenbouw staalbouw scheepsbouw jachtbouw tuinbouw machinebouw houtbouw keukenbouw standbouw ziekenhuis gasthuis gemeentehuis verpleeghuis verzorgingshuis woonzorghuis warenhuis koffiehuis theehuis eethuis jeugdhuis buurthuis cultuurhuis".split()
)


def _also_a_surname(word: str) -> bool:
    return word.endswith(_SURNAME_ENDINGS) and word not in _HOUSES


def _house_of(flow: Flow, place: int, stop: int) -> bool:
    """As in "Uncle Joe's Diner": the person is part of the firm's name."""
    end = next(
        (
            at
            for at in range(place, min(place + 3, stop))
            if flow.words[at] in {"of", "van", "from", "at", "bij"}
        ),
        min(place + 3, stop),
    )
    return has_kind(flow, place, end)


def _double_name(word: str) -> bool:
    return "-" in word and all(part in FIRST_NAMES for part in word.split("-"))


def _in_company(flow: Flow, place: int) -> bool:
    word = flow.words[place]
    if word in {"en", "and"} and place + 1 < len(flow.words):
        following = flow.words[place + 1]
        return following in _FAMILY or (is_capital(flow, place + 1) and following not in FIRST_NAMES)
    return is_kind(word.removesuffix("'s")) or word in LEGAL_FORMS or word in {"zonen", "sons"}


def _after_van(flow: Flow, place: int, van: int, stop: int) -> int:
    """As in "Jan van Dijk", "Jan van den Berg" are people; of "Jan van Acme" only Jan is."""
    after = van + 1
    # "Wim van De Smet Verf": in a surname the article is as small as the "van" before it.
    if (
        after + 1 < stop
        and flow.words[after] in PARTICLES
        and all(map(is_capital, (flow, flow), (after, after + 1)))
    ):
        return van - place
    while after < stop and flow.words[after] in PARTICLES:
        after += 1
    surname = after > van + 1 or (after < stop and flow.words[after] in SURNAMES_AFTER_VAN)
    if not surname or after >= stop:
        return van - place
    return 0 if after + 1 < stop and _in_company(flow, after + 1) else after + 1 - place


def small_firm(flow: Flow, place: int, stop: int) -> bool:
    """As in "tim hortons franchisee group": typed small, with a kind of organisation behind the first name."""
    joined = place < stop and flow.words[place] in {"and", "en"}  # "harrison and webb chartered surveyors"
    for at in range(place + joined, min(place + joined + 3, stop)):
        if is_capital(flow, at) or is_plain(flow.words[at]) or is_thing(flow.words[at]):
            return False
        if has_kind(flow, at, at + 1):
            return True
    return False
