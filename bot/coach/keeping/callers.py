"""Who called: somebody at a customer that is known, or a customer. "Els heeft gebeld" presents nobody new.

A call has a caller, and who is spoken of behind it may be anybody: neither makes a customer of a name while the message tells
of a deal that is there.
"""

from typing import Final

from bot.coach.basics.marked_names import in_place_of, stands_in
from bot.coach.basics.once import later
from bot.coach.basics.titles import TITLES
from bot.coach.finding import naming
from bot.coach.keeping import told_besides
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import spoken_of

# Behind one of these, or with a small word as the first of a surname, stands somebody and no company.
_TITLE: Final = TITLES | frozenset("vd vdr vander juf meester notaris".split())
_SENTENCE: Final = later(r"[.!?;\n]+\s+")


def plainly_somebody(account: str) -> bool:
    """Whether a name is written as a person's: "mevr van dijk", "vd berg"."""
    return utterance(account).words[0] in _TITLE


def is_of_here(draft: Draft, said: Utterance, account: str) -> bool:
    """Whether a call that is told of belongs to the deal at hand, so that a name in the message is no other customer.

    Raises:
        MoreNeeded: when the shell has not loaded what was told of the deal besides its facts.
    """
    if plainly_somebody(account) or not _in_a_call(said, account):
        return True
    if spoken_of.beside_name(draft.facts, without(said, account)):
        return True
    return told_in_own_words(draft, draft.deal_id, account)


def told_in_own_words(draft: Draft, deal_id: str, name: str) -> bool:
    """Whether a name stands in what was told of a deal besides its facts: "gesproken met vd berg".

    Raises:
        MoreNeeded: when the shell has not loaded that yet.
    """
    called = utterance(name).fold
    return any(
        stands_in(utterance(remark.words).fold, called) for remark in told_besides.told_of(draft, deal_id)
    )


def without(said: Utterance, account: str) -> Utterance:
    """A text without a name in it."""
    return utterance(in_place_of(said.text, account, " "))


def _in_a_call(said: Utterance, account: str) -> bool:
    """Whether a name stands in a sentence that tells of a call or a visit: elsewhere it is somebody who is spoken of."""
    name = utterance(account).fold
    return any(
        name in sentence.fold and not naming.CALLED.isdisjoint(sentence.words)
        for sentence in map(utterance, _SENTENCE.split(said.text))
    )
