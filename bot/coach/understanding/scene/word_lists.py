"""The shape of the word lists that say who is somebody, shared by the languages; the lists stand beside it.

Salespeople mix Dutch and English in one sentence, so the readers look in both lists at once.
"""

from bot.coach.basics.record import record


def words(listed: str) -> frozenset[str]:
    """A set of folded words from a plain list."""
    return frozenset(listed.split())


@record
class PeopleWords:
    """Folded words of one language.

    endings: what nouns for one who holds a role end in, in compounds; kin: people by relation; modifiers: words that stand before a role; names: common first names (for what is typed without capitals);
    ours: words that make what follows our side; theirs: those that make it the customer's; contacts: nouns that
    are the customer's even when called "ours"; articles, counts, particles (inside family names), links (between a
    person and a department); phrases: roles of several words; common: words that are never a name.
    """

    endings: tuple[str, ...]
    kin: frozenset[str]
    modifiers: frozenset[str]
    names: frozenset[str]
    ours: frozenset[str]
    theirs: frozenset[str]
    contacts: frozenset[str]
    articles: frozenset[str]
    counts: frozenset[str]
    links: frozenset[str]
    phrases: tuple[str, ...]
    common: frozenset[str]
