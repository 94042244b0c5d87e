"""What kinds of words a text holds: a role, a thing that deals consist of, a verb. The word lists are loaded when first asked."""

from functools import lru_cache
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.reading import read_names


def opens_on_act(title: str) -> bool:
    """Whether a few words begin with something that is done: "getting quotes", and not "marketing"."""
    from bot.coach.understanding.steps.words import is_act, takes_part

    first = title.split(maxsplit=1)[:1]
    return bool(first) and is_act(first[0].lower()) and not takes_part(first[0].lower())


def is_sentence(text: str, language: Language) -> bool:
    """Whether something is done in it: it holds a verb, in any form."""
    from bot.coach.understanding.lexicon.words import lexicon

    verbs = lexicon(language).verbs
    return any(word in verbs for word in utterance(text).words)


def knows(said: Utterance, language: Language) -> bool:
    """Whether any of a few words is one that the lexicon has, so that it need be nobody's name."""
    from bot.coach.understanding.lexicon.words import lexicon

    known = lexicon(language)
    return any(word in known.verbs or word in known.kinds for word in said.words)


def verbs_in(said: Utterance, language: Language) -> int:
    """How many words of a text are verbs that do something."""
    from bot.coach.understanding.lexicon.words import lexicon

    known = lexicon(language)
    return sum(word in known.verbs and word not in known.kinds for word in said.words)


def is_verb_alone(said: Utterance, language: Language) -> bool:
    """Whether nothing but what somebody does stands there, and not who: "meets", "vergadert"."""
    from bot.coach.understanding.lexicon.words import lexicon

    verb = lexicon(language).verbs.get(said.words[0]) if len(said.words) == 1 else None
    return verb is not None and verb.form == "third" and said.words[0] not in lexicon(language).kinds


def is_kin(role: str) -> bool:
    """Whether people are called so by whose relations they are: "zussen", "sister"."""
    from bot.coach.understanding.scene.words import KIN

    return role.casefold() in KIN


def is_role(said: Utterance, language: Language) -> bool:
    """Whether nobody but a role or a department is named in a few words."""
    from bot.coach.understanding.lexicon.words import Kind, lexicon

    kinds = lexicon(language).kinds
    return any(kinds.get(word) is Kind.ROLE for word in said.words) or _is_read_as_role(said, language)


def is_read_as_role(said: Utterance, language: Language) -> bool:
    """Whether one role and nobody by name is read in a few words, where people are looked for."""
    read = read_names(said, language)
    return len(read) == 1 and read[0].role is not None and read[0].name is None


def is_role_in_any(said: Utterance) -> bool:
    """Whether a few words are a role in Dutch or in English, whichever the person writes."""
    return is_role(said, "nl") or is_role(said, "en")


def is_somebodys(role: str) -> bool:
    """Whether a role is one that somebody has, and no firm, body or part of a house: "their controller", not "their agency"."""
    from bot.coach.understanding.lexicon.roles import HOUSE_ENDINGS

    return not utterance(role).fold.endswith(HOUSE_ENDINGS)


def is_called_as_people_are(name: str) -> bool:
    """Whether a name begins with one that people have: "Lidwien", "mirjam kok", and not "Fluvius"."""
    return any(is_first_name(word) for word in utterance(name).words[:1])


_LONGEST_ROLE: Final = 4


# The same few roles of a deal are asked about again and again in a turn.
@lru_cache(64)
def _is_read_as_role(said: Utterance, language: Language) -> bool:
    """Whether all of the words are one role, as they are where people are read: "informatiemanager", "harbour master"."""
    from bot.coach.understanding.scene.scene import Scene

    if not 0 < len(said.words) <= _LONGEST_ROLE:
        return False
    scene = Scene(said, language)
    whole = [(one.first, one.last) for one in scene.mentions if one.role is not None and one.name is None]
    return whole == [(0, len(scene.items))]


def is_body(called: str) -> bool:
    """Whether a role is a body of several, as a board is."""
    from bot.coach.understanding.people.titled import is_body as read

    return read(called)


def is_several(called: str) -> bool:
    """Whether a role is that of more than one: "vennoten", "mede-eigenaars"."""
    from bot.coach.understanding.scene.roles import is_several as read

    words = utterance(called).words
    last = words[-1].rpartition("-")[2] if words else ""
    return bool(words) and (last.endswith(("leden", "members")) or last in _SEVERAL or read(last))


_SEVERAL: Final = frozenset(
    "partners vennoten broers zussen zusters brothers sisters governors trustees ouders parents zonen sons dochters daughters".split()
)


def names_a_deal_thing(said: Utterance, language: Language) -> bool:
    """Whether something that deals consist of is named: a quote, a contract, a pilot."""
    from bot.coach.understanding.lexicon.words import Kind, lexicon

    kinds = lexicon(language).kinds
    return any(kinds.get(word) in {Kind.BUY_NOUN, Kind.SELL_NOUN, Kind.EITHER_NOUN} for word in said.words)


def is_bare_time(said: Utterance, language: Language) -> bool:
    """Whether a text holds nothing but days, periods and small words: nothing that anybody does."""
    from bot.coach.understanding.lexicon.words import Kind, lexicon

    kinds = lexicon(language).kinds
    small = {Kind.TIME, Kind.FUNCTION, Kind.PREPOSITION, Kind.DETERMINER, Kind.NEGATION}
    return all(kinds.get(word) in small or word.isdigit() or word in _LOOSE_TIME for word in said.words)


_LOOSE_TIME: Final = frozenset(
    "ergens rond somewhere sometime somewhen ongeveer about denk i guess ooit eens ooit".split()
)


def tells_the_past(said: Utterance, language: Language, *, bare: bool = False) -> bool:
    """Whether a piece tells what somebody did: "the board has said yes", "estates did the survey". Not what has yet to be.

    `bare`: a participle alone says so too, "drawing approved by their engineer".
    """
    from bot.coach.understanding.lexicon.words import lexicon
    from bot.coach.understanding.steps.progress import HAPPENED, STILL_TO_COME

    words = said.words
    if not (STILL_TO_COME | _IN_TIME).isdisjoint(words):
        return False
    if not _ALREADY.isdisjoint(words) or words[:1] in _HAD or _CAME_IN.fullmatch(said.fold) is not None:
        return True
    verbs = lexicon(language).verbs
    forms = [verbs[word].form if word in verbs else None for word in words]
    for place, word in enumerate(words[:-1]):
        behind = forms[place + 1 :]
        if word in HAPPENED and (
            "akkoord" in words[place + 1 :] or "past" in behind or "participle" in behind
        ):
            return True
    told = [word for word, form in zip(words[1:], forms[1:], strict=True) if form in {"past", "participle"}]
    return any(word in _DID or (bare and _PARTICIPLE.fullmatch(word)) for word in told)


# "3 bids in", "shortlist is out", "de offertes zijn binnen".
_CAME_IN: Final = later(
    r"(?:(?:the|de|all|alle|their|hun|\d+|two|three|four|twee|drie|vier) ){0,2}(?:bids?|quotes?|offers?|prices|tenders?|proposals?|applications?|shortlist|longlist|offertes?|prijzen|inschrijvingen|aanmeldingen|voorstellen)"
    r"(?: (?:is|are|zijn|all|allemaal|al|nu|now))* (?:in|out|binnen|er)(?: (?:&|and|en) (?:we|wij)\b.{1,25})?"
)
_DID: Final = frozenset(
    "said did gave sent took made chose wrote zei zeiden deed deden gaf gaven koos kozen vroeg vroegen tekende tekenden keurde keurden".split()
)
_PARTICIPLE: Final = later(r"\w+ed|\w*ge\w+(?:d|t|en)|done|sent|given|made|chosen")
_ALREADY: Final = frozenset("already reeds".split())
_HAD: Final = {("had",), ("did",)}
_IN_TIME: Final = frozenset("be get gets getting to after na must moest worden".split())


def is_ordinary(word: str) -> bool:
    """Whether a folded word is one of the language, a role or a thing that is bought, and so nobody's name by itself."""
    from bot.coach.understanding.deals.commonwords import is_common
    from bot.coach.understanding.deals.cues import PERSON_BEFORE
    from bot.coach.understanding.deals.wordclasses import is_plain, is_thing
    from bot.coach.understanding.steps.words import is_actor

    return is_plain(word) or is_common(word) or is_thing(word) or is_actor(word) or word in PERSON_BEFORE


def says_a_house(words: tuple[str, ...]) -> bool:
    """Whether any of these words says that it is an organisation: a kind, a legal form, what a firm trades in."""
    from bot.coach.understanding.deals.organisations import TRADE_THINGS
    from bot.coach.understanding.deals.wordclasses import is_kind
    from bot.coach.understanding.deals.words import LEGAL_FORMS

    return any(is_kind(word) or word in LEGAL_FORMS or word in TRADE_THINGS for word in words)


def is_town(words: tuple[str, ...]) -> bool:
    """Whether these words are a town's name and nothing else."""
    from bot.coach.understanding.deals.towns import TOWNS, TOWNS_OF_MORE

    return words in TOWNS_OF_MORE or (len(words) == 1 and words[0] in TOWNS)


def leads_to_a_name(word: str) -> bool:
    """Whether a name stands behind this word, written small or not: "bij", "with", "klant"."""
    from bot.coach.understanding.deals.small_starts import LEADS_TO_SMALL

    return word in LEADS_TO_SMALL


def is_first_name(word: str) -> bool:
    """Whether people are called so."""
    from bot.coach.understanding.deals.words import FIRST_NAMES

    return word in FIRST_NAMES


def houses_in(text: str) -> int:
    """How many words of a text say what kind of house somebody is, and are nothing that is bought."""
    from bot.coach.understanding.deals.wordclasses import is_kind, is_thing

    return sum(is_kind(word) and not is_thing(word) for word in utterance(text).words)
