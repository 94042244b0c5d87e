"""Words that are something else beside their neighbour: "business case", "ons team", "try and get", "it"."""

from collections.abc import Sequence
from typing import Final

from bot.coach.understanding.lexicon.words import Kind, Lexicon
from bot.coach.understanding.perspective.words import Word


def in_company(words: Sequence[Word], at: int, lexicon: Lexicon) -> Word:
    """A word that is something else beside its neighbour: "business case", "ok van de directie", "it"."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    if word.word in {"working", "joint", "gezamenlijke"} and after is not None and after.word in _SESSIONS:
        return word.as_noun(Kind.TOGETHER)
    if word.kind is Kind.ROLE and after is not None and after.kind is Kind.EITHER_NOUN and after.verb is None:
        return word.as_noun(Kind.EITHER_NOUN)
    if word.word == "try" and after is not None and after.word == "and":
        return word.as_noun(Kind.FUNCTION)  # "try and get hold of her"
    if word.word == "site" and after is not None and after.word in _ON_SITE:
        return word.as_noun(Kind.EITHER_NOUN)
    if word.word in {"ok", "oke", "okay"} and after is not None and after.word in lexicon.sets["FROM"]:
        return word.as_noun(Kind.BUY_NOUN)
    if word.word == "ons" and after is not None and _is_thing(words, at + 1):
        return word.as_noun(Kind.OUR)
    if (
        word.word == "vragen"
        and after is not None
        and (
            after.word in lexicon.sets["HAVE"] or (at and words[at - 1].kind in {Kind.DETERMINER, Kind.THEIR})
        )
    ):
        return word.as_noun(Kind.EITHER_NOUN)
    if word.word == "working" and word.kind is Kind.ROLE and (after is None or not after.is_doer):
        return Word(word.token, word.word, None, lexicon.verbs.get("working"), word.clitic)
    if word.word in {"talk", "speak"} and at in {0, 1} and after is not None and after.word in {"to", "with"}:
        return word.as_verb()
    if word.word == "me" and after is not None and after.verb is not None and after.verb.form == "ing":
        return word.as_noun(Kind.SELF)
    if word.word == "me" and after is not None and after.word == "and":
        return word.as_noun(Kind.SELF)
    if word.word == "going" and after is not None and after.word == "to" and _verb_at(words, at + 2):
        return Word(word.token, "gonna", Kind.AUXILIARY, None, word.clitic)
    if word.word == "together" and any(other.word in _PUTS for other in words[max(0, at - 4) : at]):
        return word.as_noun(Kind.FUNCTION)
    if word.word == "it" and lexicon.language == "en" and word.token.text != "IT" and not _alone(words, at):
        return word.as_noun(Kind.FUNCTION)
    return word


# Houses that act as their people do: "the garage tests it for a week". Elsewhere they stand in names.
HOUSES: Final = frozenset(
    """
    garage factory dealership sawmill mill quarry foundry vineyard winery marina gym salon pharmacy depot library museum theatre
    kliniek boerderij bakkerij brouwerij kwekerij praktijk zagerij drukkerij slagerij apotheek manege sportschool camping schouwburg theater
    bibliotheek kapsalon groeve tuincentrum zwembad
    """.split()
)
# Only these, and roles, are something else beside some word.
CHANGING: Final = frozenset(
    "working joint gezamenlijke try site ok oke okay ons vragen talk speak me going together it".split()
)
_ON_SITE = frozenset("walk walks visit visits tour survey check meeting audit inspection".split())
_SESSIONS = frozenset("session sessions sessie sessies meeting workshop werksessie call".split())
_PUTS = frozenset("put puts putting pull pulls pulled pulling throw throwing get getting piece".split())


def _is_thing(words: Sequence[Word], at: int) -> bool:
    """Whether "ons" before this word owns it: "ons team", "ons voorstel", and not "geeft ons morgen antwoord"."""
    first = at == 1 or words[at - 2].kind in {Kind.PREPOSITION, Kind.FUNCTION, Kind.AGENT}
    word = words[at]
    if word.kind is Kind.COLLEAGUE or (word.kind is Kind.ROLE and (first or word.word.endswith("team"))):
        return True
    return (
        first and word.verb is None and word.kind in {Kind.EITHER_NOUN, Kind.SELL_NOUN, Kind.BUY_NOUN, None}
    )


def _alone(words: Sequence[Word], at: int) -> bool:
    """Whether more than a space stands on both sides of a word, as in "users -> it -> finance"."""
    left = at == 0 or words[at].token.start - words[at - 1].token.end > 1
    right = at + 1 == len(words) or words[at + 1].token.start - words[at].token.end > 1
    return left and right and len(words) > 1


def _verb_at(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].verb is not None
