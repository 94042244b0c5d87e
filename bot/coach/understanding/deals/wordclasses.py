"""What kind of word a word is, as far as names and topics go: plain, a thing, a kind of organisation, in capitals."""

from functools import cache, lru_cache

from bot.coach.understanding.deals.organisations import KIND_ENDINGS, KINDS, TRADES
from bot.coach.understanding.deals.things import ENDINGS, THINGS
from bot.coach.understanding.deals.words import ABOUT, LEGAL_FORMS, ORDINARY, TOPIC_WORDS
from bot.coach.understanding.flow import Flow
from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.phrases import Phrases

ABOUT_PHRASES = Phrases(ABOUT)
# Looked at first: most words end in none of these.
_THING_TAILS = frozenset(ending[-3:] for ending in ENDINGS)
_KIND_TAILS = frozenset(ending[-3:] for ending in KIND_ENDINGS)
FAMILY_FIRMS = frozenset(
    {"zonen", "zn", "sons", "co", "partners", "dochters", "daughters", "sisters", "zussen", "gebroeders"}
)
_OF_A_FIRM = KINDS | LEGAL_FORMS | FAMILY_FIRMS
_SMALL_KINDS = frozenset(
    {Kind.FUNCTION, Kind.TIME, Kind.AUXILIARY, Kind.PASSIVE, Kind.PREPOSITION, Kind.NEGATION, Kind.RELATIVE,
     Kind.SELF, Kind.SELF_OBJECT, Kind.CUSTOMER, Kind.CUSTOMER_OBJECT, Kind.OUR, Kind.THEIR, Kind.DETERMINER}
)  # fmt: skip
_CLITICS = frozenset({"ve", "m", "re", "ll", "d", "t", "s"})
_CLITIC_HOSTS = frozenset(
    "i we you they he she it that there what who don isn aren wasn didn doesn won can let how here couldn haven hasn".split()
)


@cache
def _plain_words() -> frozenset[str]:
    """Words that name nobody: small words, verbs in all their forms, times."""
    plain = set(ORDINARY)
    for language in ("nl", "en"):
        words = lexicon(language)
        plain |= {form for form in words.verbs if len(form) > 2}
        plain |= {word for word, kind in words.kinds.items() if kind in _SMALL_KINDS}
    return frozenset(plain - KINDS - TRADES)


def is_plain(word: str) -> bool:
    """Whether a folded word is an ordinary one: never a part of a name typed without capitals."""
    if word in _plain_words():
        return True
    if "'" not in word:
        return False
    start, _, clitic = word.partition("'")
    return clitic in _CLITICS and start in _CLITIC_HOSTS


def is_role_word(word: str) -> bool:
    """Whether a folded word is what somebody is there, and no kind of organisation: "matron", "bursar"."""
    role = any(lexicon(language).kinds.get(word) is Kind.ROLE for language in ("nl", "en"))
    return role and word not in KINDS | TRADES


# What is longer is no word of anybody's.
_LONGEST = 60


def is_thing(word: str) -> bool:
    """Whether a folded word is something that is bought, rather than a part of a name."""
    return (
        word in THINGS
        or word in TOPIC_WORDS
        or (len(word) > 7 and word[-3:] in _THING_TAILS and word.endswith(ENDINGS))
        or (9 < len(word) <= _LONGEST and _compound_thing(word))
    )


@lru_cache(maxsize=4_096)
def _compound_thing(word: str) -> bool:
    """As in "terminaltrekkers": a long word that ends in a thing and is no kind of organisation."""
    return any(word[at:] in THINGS for at in range(3, len(word) - 5)) and not is_kind(word)


def is_kind(word: str) -> bool:
    """Whether a folded word says that something is an organisation: "gemeente", "bouwgroep", "council"."""
    return word in KINDS or (
        len(word) > 6 and word[-3:] in _KIND_TAILS and word.endswith(KIND_ENDINGS) and word not in ORDINARY
    )


def is_owner(word: str) -> bool:
    """Whether a firm's name ends on a word with what is theirs behind it: "Bolt Crane Hire's"."""
    return word.endswith("'s") and is_kind(word.removesuffix("'s"))


def has_kind(flow: Flow, first: int, stop: int) -> bool:
    """Whether words say of themselves that they are an organisation: a kind, a legal form, "& Sons"."""
    # Asked for nearly every word: a loop costs half of what a generator does.
    for word in flow.words[first:stop]:
        if word in _OF_A_FIRM or (len(word) > 6 and word[-3:] in _KIND_TAILS and is_kind(word)):
            return True
    return False


def is_capital(flow: Flow, place: int) -> bool:
    """Whether a word is written as a name: with a capital, also inside it ("iCloud")."""
    text = flow.tokens[place].text
    if text.islower():
        return False
    return text[0].isupper() or (any(char.isupper() for char in text) and text[0].isalnum())
