"""Whether two wordings say the same: loose about case, articles, order and the form of a verb."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from bot.coach.understanding.text import utterance

CLOSE_ENOUGH = 80.0
_ALIKE = 75.0
_SMALL_WORDS = frozenset(
    {"de", "het", "een", "t", "the", "a", "an"}
    | {"ze", "zij", "hij", "they", "he", "she", "er", "nog", "dan", "eerst", "ook", "wel", "even", "ff"}
)


def bare(wording: str) -> list[str]:
    """The words that count."""
    words = utterance(wording).words
    return [word for word in words if word not in _SMALL_WORDS] or list(words)


def same_wording(one: str, other: str) -> bool:
    """Sorted words close enough, or nearly all words of each have a look-alike in the other."""
    left, right = bare(one), bare(other)
    # "IT test" and "MT test" are two steps: a short word counts as itself unless only one side has it.
    if _short_apart(left, right) and _short_apart(right, left):
        return False
    if fuzz.ratio(" ".join(sorted(left)), " ".join(sorted(right))) >= CLOSE_ENOUGH:
        return True
    joined = fuzz.ratio("".join(left), "".join(right)) >= CLOSE_ENOUGH
    return joined or min(covered(left, right), covered(right, left)) >= CLOSE_ENOUGH


def _short_apart(words: Sequence[str], others: Sequence[str]) -> bool:
    return any(len(word) <= 3 and word not in others for word in words)


def covered(words: Sequence[str], by: Sequence[str]) -> float:
    """How much of `words`, in percent of their letters, has a look-alike in `by`."""
    letters = sum(map(len, words))
    found = sum(len(word) for word in words if any(fuzz.ratio(word, other) >= _ALIKE for other in by))
    return 100.0 * found / letters if letters else 100.0


def same_list(one: Sequence[str], other: Sequence[str]) -> bool:
    """Equally long and the same wording, place by place."""
    return len(one) == len(other) and all(map(same_wording, one, other))


def matches(expected: Sequence[str], found: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of the same wording in both lists, in order, each used once."""
    pairs: list[tuple[str, str]] = []
    place = 0
    for wanted in expected:
        at = next((index for index in range(place, len(found)) if same_wording(wanted, found[index])), None)
        if at is not None:
            pairs.append((wanted, found[at]))
            place = at + 1
    return tuple(pairs)
