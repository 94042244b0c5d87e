"""The name of the deal at hand inside what is told of it, and who it was heard from: "sap ligt eruit bij Acme, zei Anna net aan de tel".

Neither says anything of the deal: what is told is read without them.
"""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.finding import naming
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.word_kinds import is_sentence

_SHORT: Final = 4
_WORDS: Final = 2
_ONLY_SPOKE: Final = 3
# A first word of a name that many have is no name.
_COMMON: Final = frozenset(
    "gemeente school stichting hotel bakkerij restaurant garage drukkerij brouwerij transport group groep city town royal saint sint north south east west first national".split()
)
_NOW: Final = r"(?:net|zonet|vandaag|gisteren|vanmorgen|vanochtend|vanmiddag|daarnet|zelf|ook|al|aan de (?:tel|telefoon|lijn)|bij het koffieapparaat|just now|just|today|yesterday|this (?:morning|afternoon)|on the (?:phone|fone|call)|earlier|himself|herself)"
_HEARD: Final = later(
    rf",?\s+(?:(?:zei|zegt|zeggen|zeiden|vertelde|meldde|aldus|volgens|hoor(?:de)? ik van|weet ik van|according to|said|says|(?:i )?hear[ds]? from|told me|tells me|i (?:was told|got) (?:it )?(?:by|from))\s+(?!(?:ok|okay|oke|yes|no|ja|nee|fine|so|that|dat|het|it|niets|nothing|to)\b)(?:de |het |the )?\w[\w'-]*(?:\s+\w[\w'-]*)??|(?:he|she|they|bob)\s+(?:said|says|told me))(?:\s+{_NOW}){{0,4}}\s*[.!]*$",
    re.IGNORECASE,
)
_THEY: Final[dict[str, tuple[str, str]]] = {"nl": ("ze", "het"), "en": ("they", "it")}
_WHERE: Final = frozenset("bij at with by voor for van from".split())
_OF_IT: Final = frozenset("is was wordt gaat goes will zal kost costs".split())


_GOES_ON: Final = frozenset("also ook still nog now nu again weer just net really echt always".split())
_BEHIND_NAME: Final = _GOES_ON | frozenset(
    "only never not niet en and maar but or of for voor to naar on op in at with met about over since sinds".split()
)


def is_called_by_its_first_word(said: Utterance, account: str, language: Language) -> bool:
    """Whether a text calls a customer by the first word of its name and goes on with something else: "acme wants …" of Acme Steel.

    Whatever may be a further word of another name, "acme foods wants …", is none of it.
    """
    first, *more = utterance(account).words or ("",)
    if not more or len(first) < _SHORT or first in _COMMON or first not in said.words:
        return False
    tokens = said.tokens
    place = said.words.index(first)
    behind = said.text[tokens[place].end :]
    if not behind.strip() or behind.lstrip()[0] in ",.;!?-–(":
        return True
    following = tokens[place + 1]
    return following.text.islower() and (
        following.fold in _BEHIND_NAME or is_sentence(following.fold, language)
    )


def without(draft: Draft, said: Utterance) -> Utterance:
    """What is told without the customer's own name and without who it was heard from; `said` itself where there is neither."""
    text = _without_source(said.text)
    account = utterance(draft.facts.deal.account).words
    if account and account[0] in said.words:
        text = _without_name(draft, text, account)
    left = utterance(text)
    if text == said.text or len(left.words) < _WORDS:
        return said
    # "Net gebeld met Acme" says no more than that.
    return said if len(left.words) <= _ONLY_SPOKE and naming.says_they_spoke(draft, said) else left


# What only says that something is told: "goed nieuws", "quick update".
_OPENS: Final = later(
    r"^(?:(?:quick |short |klein |korte? )?(?:(?:goed|slecht|good|bad|great) (?:nieuws|news)|update|nieuws|news|fyi|amai|oei|helaas|sadly|unfortunately)(?: (?:van|from|over|about) \w+)?[\s,:.!-]+)+(?=\w+\s+\w)",
    re.IGNORECASE,
)


def _without_source(text: str) -> str:
    return _OPENS.sub("", _HEARD.sub("", text))


def _without_name(draft: Draft, text: str, account: tuple[str, ...]) -> str:
    """A text without the customer's name, in full or by its first word: behind a word that says where, and in front."""
    bare = len(account[0]) >= _SHORT and account[0] not in _COMMON
    said = utterance(text)
    for place, token in enumerate(said.tokens):
        if place == 0 or token.fold != account[0] or said.words[place - 1] not in _WHERE:
            continue
        last = _end_of_name(said, place, account)
        if last == place and len(account) > 1 and not bare:
            continue
        before, behind = (
            said.text[: said.tokens[place - 1].start].rstrip(),
            said.text[said.tokens[last].end :],
        )
        return _without_name(draft, f"{before}{behind}", account)
    last = _end_of_name(said, 0, account)
    if (
        said.words[:1] != account[:1]
        or last + 1 >= len(said.words)
        or (last == 0 and len(account) > 1 and not bare)
    ):
        return text
    if said.text[said.tokens[last].end : said.tokens[last + 1].start].strip():
        return text
    rest = said.text[said.tokens[last + 1].start :]
    first = said.words[last + 1]
    if first not in _OF_IT | _GOES_ON and not is_sentence(first, draft.language):
        return rest
    they, it = _THEY[draft.language]
    return f"{it if first in _OF_IT else they} {rest}"


def _end_of_name(said: Utterance, place: int, account: tuple[str, ...]) -> int:
    """The place of the last word of the name that begins at this place: of all of it, or of its first word."""
    whole = said.words[place : place + len(account)] == account
    return place + len(account) - 1 if whole else place
