"""A word of an answer with what it can be. How that is decided is not known here."""

from typing import Final, NamedTuple

from bot.coach.understanding.lexicon.words import Kind, Verb
from bot.coach.understanding.text import Token

_DOER_KINDS: Final = frozenset({Kind.ROLE, Kind.CONTACT, Kind.COLLEAGUE})
_HELPER_KINDS: Final = frozenset({Kind.AUXILIARY, Kind.PASSIVE})


class Word(NamedTuple):
    """A token with what it can be. `clitic` holds "ll", "s" … when one was attached."""

    token: Token
    word: str
    kind: Kind | None
    verb: Verb | None
    clitic: str = ""

    @property
    def is_doer(self) -> bool:
        """A role, a contact or a colleague."""
        return self.kind in _DOER_KINDS

    def as_noun(self, kind: Kind | None = None) -> "Word":
        """The same word when it is no verb here."""
        return Word(self.token, self.word, kind or self.kind, None, self.clitic)

    def as_verb(self) -> "Word":
        """The same word when it is nothing but a verb here."""
        return Word(self.token, self.word, None, self.verb, self.clitic)

    @property
    def verb_lemma(self) -> str:
        """The infinitive, or nothing when it is no verb here."""
        return self.verb.lemma if self.verb is not None else ""

    @property
    def helps(self) -> bool:
        """An auxiliary, or a pronoun with one attached."""
        return self.kind in _HELPER_KINDS or bool(self.clitic)
