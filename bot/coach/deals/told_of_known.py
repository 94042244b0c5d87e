"""Several customers that are known, told of in one message: "acme signed, and globex moved to jan". Each clause goes to its own.

What is told of the one at hand, or else of the first, is taken now; the others get what was told of them, and are come to after.
"""

import re
from collections.abc import Iterator
from typing import Final

from bot.coach.answers.walking import put_anew
from bot.coach.basics.once import later
from bot.coach.basics.record import record, replace
from bot.coach.deals import two_customers, visiting
from bot.coach.deals.two_customers import Two
from bot.coach.finding import naming
from bot.coach.known.deal_summary import DealSummary
from bot.coach.route.told_notes import notes_of
from bot.coach.showing.bare_answers import asks
from bot.coach.turn.draft import Draft
from bot.coach.understanding.deals.told_later import told_later
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import spoken_of
from bot.coach.words.reading import normalised_account, read_ending

_CUT: Final = later(
    r"[.!?;\n]+\s*|,\s*|\s+(?=(?:and|en|but|maar|while|terwijl|whereas|plus)\s)", re.IGNORECASE
)
_LED: Final = later(
    r"(?:(?:and|en|but|maar|while|terwijl|whereas|plus|ook|also|dan|then)\s+)*", re.IGNORECASE
)
# "Bij de Meeuw", "at Globex": in front of a name.
_BEFORE_NAMES: Final = frozenset("bij at de het the".split())
# With fewer words no two are told of.
_LEAST: Final = 4
_TWO: Final = 2


@record
class _Part:
    """What is told of one deal, from `start` up to `stop`; of None what stands before the first name.

    `sentence`: it is a sentence of its own, and no clause of one; `presented`: it says that they were called or seen.
    """

    deal: DealSummary | None
    start: int
    stop: int
    sentence: bool
    presented: bool = False


def tells_of_others(draft: Draft, said: Utterance) -> bool:
    """Whether a clause of a message opens on the name of another deal than the one at hand. Records nothing.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    here = draft.deal_id if draft.has_deal else None
    return any(part.deal is not None and part.deal.id != here for part in _parts(draft, said))


def take(draft: Draft, said: Utterance) -> bool:
    """Set aside what is told of other deals than the one at hand, which gets the rest, or than the first, which is gone to.

    Raises:
        MoreNeeded: when the shell has not loaded a deal yet that is told of.
    """
    if len(said.words) < _LEAST or _CUT.search(said.text) is None or asks(said):
        return False
    if any(told_later(said)):
        # "Brook i'll do after" tells nothing of that one.
        return False
    parts = _parts(draft, said)
    if _is_all_of_the_end(draft, said, parts):
        first, second = parts
        whose = second.deal or first.deal
        if whose is not None and two_customers.keep_apart(draft, Two("", said.text, whose.account)) is None:
            put_anew(draft)
            return True
    told = list(dict.fromkeys(part.deal.id for part in parts if part.deal is not None))
    here = draft.deal_id if draft.has_deal else None
    beside = here is not None and parts[0].deal is None and all(part.sentence for part in parts[1:])
    if (
        not told
        or _is_a_rival(draft, said, parts)
        or (len(told) < _TWO and not (beside and here not in told))
    ):
        return False
    kept = here if here is not None and (here in told or parts[0].deal is None) else told[0]
    if parts[0].presented and parts[0].deal is not None:
        kept = parts[0].deal.id
    others = {
        part.deal.id: part.deal.account for part in parts if part.deal is not None and part.deal.id != kept
    }
    if here in others:
        # That one is told of as well: it is not merely left.
        shown = len(draft.parts)
        if not visiting.enter(draft, kept):
            return True
        del draft.parts[shown:]
        draft.to(came_from=None)
    for deal_id, account in others.items():
        theirs = ". ".join(said.text[part.start : part.stop] for part in parts if _is_of(part, deal_id))
        kept_apart = two_customers.keep_apart(draft, Two("", theirs, account))
        if kept_apart is not None and draft.conversation.came_from is None:
            draft.to(came_from=(deal_id, account))
    draft.said = utterance(
        ". ".join(
            said.text[part.start : part.stop] for part in parts if part.deal is None or _is_of(part, kept)
        )
    )
    if kept == here or read_ending(draft.said).ending is not None:
        return False
    visiting.open_deal(draft, kept, draft.said.original)
    return True


# What tells of an end before it is said whose it is.
_OF_AN_END: Final = frozenset(
    "signed getekend ondertekend tekende order opdracht bestelling besteld bestelde ordered picked chose chosen gekozen koos kozen contract".split()
)


def _is_all_of_the_end(draft: Draft, said: Utterance, parts: list[_Part]) -> bool:
    """Whether "lucy picked us, order came thru. penfold won!" is all of Penfold: nobody of the deal at hand is in it."""
    if len(parts) != _TWO or parts[0].deal is not None or parts[1].deal is None or not draft.has_deal:
        return False
    first, second = (utterance(said.text[part.start : part.stop]) for part in parts)
    over = read_ending(second)
    if over.ending not in {"won", "lost"} or not over.sure or _OF_AN_END.isdisjoint(first.words):
        return False
    here = {word for person in draft.facts.people for word in utterance(person.called or "").words}
    return parts[1].deal.id != draft.deal_id and here.isdisjoint(first.words)


def _is_a_rival(draft: Draft, said: Utterance, parts: list[_Part]) -> bool:
    """Whether one of them is told of as a rival of another: "acme likes it. globex is quoting too, they're cheaper"."""
    rivals = {normalised_account(name) for name in notes_of(draft, said).competitors}
    return any(part.deal is not None and normalised_account(part.deal.account) in rivals for part in parts)


def _is_of(part: _Part, deal_id: str | None) -> bool:
    return part.deal is not None and part.deal.id == deal_id


def _parts(draft: Draft, said: Utterance) -> list[_Part]:
    """The message cut where a clause opens on the name of a deal; what follows goes on about that one."""
    deals = [deal for deal in naming.known_deals(draft, said.text) if deal.status == "open"]
    parts: list[_Part] = []
    for clause in _clauses(said.text):
        words = utterance(said.text[clause.start : clause.stop])
        deal = _opens_on(draft, words, deals)
        shown = _presented(words, deals) if deal is None and not parts else None
        if deal is not None or not parts:
            parts.append(replace(clause, deal=deal or shown, presented=shown is not None))
        else:
            parts[-1] = replace(parts[-1], stop=clause.stop)
    return parts


def _presented(clause: Utterance, deals: list[DealSummary]) -> DealSummary | None:
    """The one deal that a message begins with having called or seen: "net gebeld met Acme. en globex is verloren"."""
    if clause.words[:1] not in _JUST or naming.CALLED.isdisjoint(clause.words):
        return None
    found = [deal for deal in deals if set(utterance(deal.account).words) <= set(clause.words)]
    return found[0] if len(found) == 1 else None


_JUST: Final = {
    (word,) for word in "net zojuist zonet daarnet just ik i had gebeld gesproken spoke talked called".split()
}


def _clauses(text: str) -> Iterator[_Part]:
    """The clauses, each without what leads to it."""
    start, sentence = 0, True
    for cut in (*_CUT.finditer(text), None):
        stop = cut.start() if cut is not None else len(text)
        led = _LED.match(text, start, stop)
        begun = led.end() if led is not None else start
        if text[begun:stop].strip():
            yield _Part(None, begun, stop, sentence)
        if cut is not None:
            start, sentence = cut.end(), cut.group()[:1] in _STOPS


_STOPS: Final = frozenset(".!?;\n")


def _opens_on(draft: Draft, clause: Utterance, deals: list[DealSummary]) -> DealSummary | None:
    """The one deal whose name a clause opens on, and tells something of; none that may be somebody of the deal at hand."""
    found = [deal for deal in deals if _is_told_of(clause.words, deal.account)]
    if len(found) != 1:
        return None
    other = draft.has_deal and found[0].id != draft.deal_id
    return None if other and spoken_of.names_known(draft.facts, found[0].account) else found[0]


def _is_told_of(words: tuple[str, ...], account: str) -> bool:
    name = utterance(account).words
    for start in range(min(len(words), _LONGEST_LEAD)):
        if words[start : start + len(name)] == name:
            return len(words) > start + len(name)
        if words[start] in spoken_of.own_words(account):
            return len(words) > start + 1
        if words[start] not in _BEFORE_NAMES:
            return False
    return False


_LONGEST_LEAD: Final = 3
