"""Whether what reads like the customer's name is plainly something else in a whole note: somebody, or a rival."""

import re
from collections.abc import Callable
from typing import Final

from bot.coach.understanding.deals.organisations import ONLY_ONE
from bot.coach.understanding.deals.wordclasses import is_kind
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.word_lists import words
from bot.coach.understanding.scene.words import BODIES, COMMON, DEPARTMENTS, DETERMINERS, HEADS, MODIFIERS
from bot.coach.understanding.text import utterance

_SAYS: Final = words("""
    says said say thinks think reckons reckon believes claims feels told tells texts texted wrote zegt zei zeggen vindt vinden denkt denken meent appt appte mailt mailde
    schrijft vertelde vertelt tekent signs belt calls
""")
_RIVALS = Callable[[Scene], tuple[tuple[str, ...], set[int]]]
# "Koeltechniek Brabant doet ook mee": whoever is said to be in the race too is no customer.
_RACES: Final = re.compile(
    r" (?:(?:doet|doen|dingt|dingen) ook (?:nog |weer )?mee|(?:zit|zitten) (?:er )?ook (?:nog )?(?:bij|in de race)|(?:is|are) (?:also )?(?:in the race|in the running|bidding|pitching|quoting|competing)(?: too| as well| also)?)(?!\w)"
)
_THEY: Final = re.compile(r" (?:ze|zij|they|theyre|theyve|hij|he|she|cousin|hoorde|heard) ")


_ROLE_WORDS: Final = HEADS | BODIES


def is_no_account(whole: Scene, account: str, rivals: _RIVALS) -> bool:
    """Whether `account` is somebody who speaks, a role, nothing but small words, or one we are compared with."""
    fold = utterance(account).fold
    if fold in _LABELS:
        return True
    start = whole.said.fold.find(fold)
    if start < 0:
        return False
    end = start + len(fold)
    items = whole.items
    after = next((item.mark for item in items if item.start >= end), "")
    employer = whole.said.fold[:start].split()[-1:] in (["van"], ["of"], ["bij"], ["at"], ["from"])
    if len(fold.split()) == 1 and after in _SAYS and not employer:
        return True
    if _ours_at(whole.said.fold, start) and account.islower():
        return True
    for mention in whole.mentions:
        known = mention.name is not None and utterance(mention.name).fold == fold
        exact = (items[mention.first].start, items[mention.last - 1].end) == (start, end)
        house = employer and any(map(is_kind, fold.split()))  # "at Drum Metals the planner says"
        if known and mention.role is not None and not house:
            return True  # "Mika in purchasing"
        titled = exact and mention.role is not None and len(fold.split()) > 1
        if titled and items[mention.first].mark in _OFFICES:
            return True  # "Directrice Van Acker"
        nameless = mention.name is None and items[mention.first].start == start
        determined = items[mention.first].mark in DETERMINERS
        head = items[mention.last - 1]
        if nameless and determined and (head.mark in HEADS if not exact else _body(account)):
            return True  # "the supervisory board", "the VP supply chain"
        if nameless and exact and head.mark in HEADS and head.text.islower():
            return True  # "Group chef"
        inside = items[mention.first].start <= start and end <= items[mention.last - 1].end
        longer = (items[mention.first].start, items[mention.last - 1].end) != (start, end)
        if inside and longer and mention.role is not None and mention.name is None:
            return True
    marks = [mark.removesuffix("'s") for mark in utterance(account).words]
    article = whole.said.fold[:start].split()[-1:] in (["de"], ["het"], ["the"], ["'t"])
    kind = (
        len(marks) == 1
        and is_kind(marks[0])
        and marks[0] not in _ROLE_WORDS
        and (article or marks[0] not in DEPARTMENTS)
    )
    if (
        len(marks) == 1
        and not kind
        and all(
            mark in COMMON or mark in HEADS or mark in MODIFIERS or mark in _COUNTS or mark in DEPARTMENTS
            for mark in marks
        )
    ):
        return True
    opens = _opens(whole, start) and _RACES.match(whole.said.fold, end) is None
    if opens or whole.said.fold.count(fold) > 1:
        return False
    names, _ = rivals(whole)
    return any(utterance(name).fold == fold or fold.endswith(f" {utterance(name).fold}") for name in names)


def _ours_at(fold: str, start: int) -> bool:
    """As in "komt kijken in onze showroom": what is said to be ours is no customer."""
    return fold[:start].split()[-1:] in (["onze"], ["ons"], ["our"], ["my"], ["mijn"])


def _body(account: str) -> bool:
    last = utterance(account).words[-1]
    return (last in BODIES or last in HEADS) and last not in ONLY_ONE and not is_kind(last)


_LABELS: Final = words(
    "status stage budget next beslisser signer decision route steps stappen actie action update me money geld rivals concurrent topic onderwerp stand fase"
)
_OFFICES: Final = words(
    "directeur directrice voorzitter wethouder burgemeester penningmeester manager ceo cfo cto coo director chairman chair president mayor"
)
_GREETING: Final = 3
_COUNTS: Final = words(
    "two three four five twee drie vier vijf beide both several things dingen dictating vraagje vraag update update's way thing thema"
)


def _opens(whole: Scene, start: int) -> bool:
    """Whether the note opens on the name at `start`: in its first clause, or at the head of one after a greeting."""
    items, said = whole.items, 0
    for place, clause in enumerate(whole.clauses):
        if start < items[clause.last - 1].end:
            heads = place == 0 or items[clause.first].start == start
            return heads and not _THEY.search(clause.signs)
        said += len(clause.signs.split())
        if said > _GREETING:
            return False
    return False
