"""Which step of their route a clause of news speaks of, by the words it shares with what the step is called."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from bot.coach.known.facts import BuyingStep
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_step_outcome

_SMALL: Final = frozenset(
    """the een het hun their his her zijn haar van for voor met with and aan bij naar from over our ons onze that dat die deze this
    now nog ook all two drie twee three moet must wil want will can kan doet does maakt make makes geeft gives give has have heeft hebben komt comes
    come gaat goes going start starts door via tot uit per onder tussen until till into bij goed good fine""".split()
)
# Any step may end in one: "budget is akkoord" is not of "ouderraad akkoord", which is of the parents.
_AGREED: Final = frozenset(
    "akkoord goedkeuring goedgekeurd approval approved approve agreed agree ok oke okay".split()
)
_LONG: Final = 3
# Bodies that are called by two letters; "mr" is a council in Dutch, and a man in English.
_TWO_LETTERS: Final = frozenset({"mt", "hr"})
_DUTCH_BODIES: Final = frozenset({"mr", "or"})
# Forms of a word have so much in common, and so little behind it: "sign" and "signs", "tekent" and "tekenen".
_STEM, _ENDING = 4, 3
_WHOLE: Final = 5
# The head of a house and the house are two: "directeur" and "directie".
_OFFICES: Final = ("direct", "manag", "financ", "operat")


def step_named(draft: Draft, clause: Utterance) -> BuyingStep | None:
    """The step of their route that a clause names more of than of any other; None where it names none, or two alike."""
    bodies = _DUTCH_BODIES if draft.language == "nl" else frozenset[str]()
    words = [word for word in clause.words if _may_name(word) or word in bodies]
    # Of Somers the firm, "Luc Somers signs" is not named where anything else is.
    account = set(utterance(draft.facts.deal.account).words)
    apart = [word for word in words if word not in account]
    return _named_most(draft, clause, apart) or (
        _named_most(draft, clause, words) if apart != words else None
    )


def _named_most(draft: Draft, clause: Utterance, words: Sequence[str]) -> BuyingStep | None:
    found = [
        (max(_shared(title, words) for title in called(draft, step)), step) for step in draft.facts.steps
    ]
    most = max((count for count, _ in found), default=0)
    best = [step for count, step in found if count == most]
    if not most:
        return None
    if len(best) > 1:
        # "Test translation is in" is of the step called so, and not of the test of it.
        best = [step for step in best if _is_whole(step.title, words)] or best
    if len(best) > 1:
        # "The contract's signed" is of "Dafydd signs", and not of "legal reviews the contract": by what was done with it.
        best = [step for step in best if _tells_its_act(draft, clause, step)] or best
    if len(best) > 1:
        expected = draft.facts.next_step
        best = [step for step in best if expected is not None and step.id == expected.serves] or [
            step for step in best if step.status not in {"done", "not_needed"}
        ]
    return best[0] if len(best) == 1 else None


def _tells_its_act(draft: Draft, clause: Utterance, step: BuyingStep) -> bool:
    return any(read_step_outcome(clause, title, dated=False) is not None for title in called(draft, step))


_VOWELS: Final = frozenset("aeiouy")


def _short_for(title: Utterance, words: Sequence[str]) -> int:
    """How many words of a title stand behind each other in one word of first letters: "rvb" of "raad van bestuur"."""
    first = "".join(one[0] for one in title.words)
    return max(
        (len(word) for word in words if len(word) > 1 and not _VOWELS & set(word) and word in first),
        default=0,
    )


def _may_name(word: str) -> bool:
    return (_says_enough(word) or not _VOWELS & set(word)) and len(word) > 1 and word not in _SMALL


def _says_enough(word: str) -> bool:
    return len(word) >= _LONG or word in _TWO_LETTERS


def _is_whole(title: str, words: Sequence[str]) -> bool:
    """Whether all that a step is called is among these words."""
    about = [word for word in utterance(title).words if _says_enough(word) and word not in _SMALL]
    return _shared(title, words) == len(about)


def names_act(draft: Draft, bare: Utterance, step: BuyingStep) -> bool:
    """Whether a clause names more of a step than whoever takes it, or all of one that is called nothing else: "clientenraad"."""
    who = {word for person in draft.facts.people if person.name for word in utterance(person.name).words}
    who |= set(utterance(f"{step.who or ''} {phrases.actor(step.title, draft.language) or ''}").words)
    words = [word for word in bare.words if _says_enough(word) and word not in _SMALL]
    acts = [word for word in words if word not in who]
    return any(_shared(title, acts if content_words(title) - who else words) for title in called(draft, step))


def content_words(text: str) -> frozenset[str]:
    """The words of a step, or of a clause, that tell what is done and by whom."""
    return frozenset(word for word in utterance(text).words if _says_enough(word) and word not in _SMALL)


def names_words(title: str, said: Utterance) -> bool:
    """Whether a text holds any word that tells what a step is."""
    return _shared(title, [word for word in said.words if _may_name(word)]) > 0


def called(draft: Draft, step: BuyingStep) -> tuple[str, ...]:
    """What a step is called on their route, and as the next step that was told of it, last of all."""
    told = [one.what for one in draft.facts.next_steps if one.serves == step.id and not one.removed]
    return (step.title, *told[-1:])


def _shared(title: str, words: Sequence[str]) -> int:
    about = [word for word in utterance(title).words if _says_enough(word) and word not in _SMALL]
    whose = _DUTCH_BODIES & set(utterance(title).words)
    about = [word for word in about if word not in _AGREED] or ([] if whose else about)
    bodies = whose & set(words)
    named = sum(any(alike(word, other) for other in words) for word in about)
    return named + (len(bodies) or _short_for(utterance(title), words))


_ENDINGS: Final = ("erijen", "erij", "ingen", "ing", "en", "t")


def _stem(word: str) -> str:
    """What a Dutch act and its noun have in common: "proeft" and "proeverij", "keuren" and "keuring"."""
    stem = next((word.removesuffix(end) for end in _ENDINGS if word.endswith(end)), word)
    if len(stem) < _STEM:
        return word
    stem = stem[:-1] if stem[-1] == stem[-2] else stem
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])


# What is done and its noun: "the decision" is of the step "Simon decides".
_NOUNS: Final = {
    "decision": "decide", "beslissing": "beslist", "besluit": "beslist", "besluiten": "beslist", "choice": "choose", "choosing": "choose", "handtekening": "tekenen", "ondertekening": "tekenen",
    "signature": "signs", "gunning": "gunnen", "cttee": "committee",
}  # fmt: skip
_PARTICIPLE: Final = 6


def _act_of(word: str) -> str:
    """A word as the act it stands for: "getest" is "test", and "decision" is "decide"."""
    bare = word.removeprefix("ge") if len(word) >= _PARTICIPLE and word.endswith(("t", "d", "en")) else word
    return _NOUNS.get(word, bare)


def alike(word: str, other: str) -> bool:
    """Whether two words are forms of one, or one is the end or the beginning of the other: "commissie", "investeringscommissie"."""
    if word == other:
        return True
    if word.startswith(_OFFICES) or other.startswith(_OFFICES):
        return False
    word, other = _act_of(word), _act_of(other)
    short, long = sorted((word, other), key=len)
    if len(short) >= _WHOLE and (long.endswith(short) or long.startswith(short)):
        return True
    if len(short) >= _WHOLE and _stem(word) == _stem(other):
        return True
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False)))
    return same >= _STEM and len(long) - same <= (_ENDING if same <= _WHOLE else _ENDING + 1)
