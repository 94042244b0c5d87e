"""Whom an opening is about, where no deal of the person's own is meant: the customer's name, found in a whole story or given alone."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.deals import account_called, other_deals, whose_news
from bot.coach.finding import name_evidence, name_in_front, naming
from bot.coach.finding.introduction import introduced
from bot.coach.showing.bare_answers import asks
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.deals.in_front import TRADES, somebody_in_front
from bot.coach.understanding.deals.whose import introduces
from bot.coach.understanding.readings import DealReading, KnownDeal
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import name_words, phrases
from bot.coach.words.newcomer_reading import newcomers
from bot.coach.words.reading import read_deal
from bot.coach.words.word_kinds import houses_in, is_ordinary, is_role, says_a_house


def read(draft: Draft, said: Utterance, known: list[KnownDeal]) -> DealReading:
    """The deal that a text opens: by its first sentence, where a whole story hides whom it is about."""
    reading = read_deal(said, draft.language, known)
    if reading.account is not None or reading.matches:
        return reading
    first = _FIRST_SENTENCE.match(said.text)
    opens = first is not None and _opens_on_a_name(first["name"])
    return read_deal(utterance(first["name"]), draft.language, known) if first and opens else reading


# "Distributiecentrum Van Loon in Tilburg, camerabewaking. Gesproken met …".
_FIRST_SENTENCE: Final = later(r"(?P<name>[^.!?\n]{3,120})[.!?\n]\s*(?=\S)")


def _opens_on_a_name(text: str) -> bool:
    """Whether a text opens on a name: two words with a capital stand near its beginning."""
    return sum(word[:1].isupper() for word in text.split()[:_NAMED_WITHIN]) > 1


_NAMED_WITHIN: Final = 5


def named(draft: Draft, said: Utterance, reading: DealReading, *, asked: bool) -> str | None:
    """The name of a new customer that a text gives; None where it gives none, or that of a rival."""
    account = (
        account_called.given(said)
        or _announced(said)
        or _whole(said, name_words.readable(reading.account))
        or naming.spoken_with(said)
        or (
            phrases.shortened(naming.bare_name(said))
            if asked and naming.is_name(draft, said) and not (_asks_something(said) or _is_talk(said))
            else None
        )
    )
    account = _whose_it_is(draft, said, reading, account)
    if len(said.words) >= _A_STORY and not account_called.given(said):
        account = introduced(draft, said, account)
    account = _tidied(account) or name_in_front.found(said) or _in_a_clause(draft, said)
    if account is not None and (name_words.named_as_rival(said, account) or _is_of_them(said, account)):
        return None
    return account


def _in_a_clause(draft: Draft, said: Utterance) -> str | None:
    """The house named in one of the first clauses, where the whole of a story hides it."""
    for part in cut(said).parts("stop", "mark", "comma")[:_CLAUSES]:
        account = read_deal(part.said, draft.language, ()).account
        if account is not None and says_a_house(utterance(account).words):
            return _tidied(account)
    return None


_CLAUSES: Final = 3


def _whole(said: Utterance, account: str | None) -> str | None:
    """The name that was read, in full where the text opens on it and more: "kestrel" of "kestrel coaches. first aid …"."""
    front = name_in_front.found(said)
    if front is None or account is None:
        return account
    if not (account.islower() and front.islower()):
        return account
    longer = set(utterance(account).words) < set(utterance(front).words)
    # "Hartwell joinery. new spray booth, 85k": what was read is what they buy.
    other = houses_in(front) > 0 and houses_in(account) == 0
    return front if longer or other else account


def _tidied(account: str | None) -> str | None:
    """A name without what kind of group it is, and never a number of things: "chain Bodyworks", "batterij van 1 MW"."""
    if account is None or _NUMBERED.search(account):
        return None
    return _KIND_OF_GROUP.sub("", account)


_NUMBERED: Final = later(r"\b\d+(?:[.,]\d+)? ?(?:mw|kw|kwh|mwh|kwp|m2|m3|kg|ton|liter|pk|hp|kva)\b", 2)
_KIND_OF_GROUP: Final = later(r"^(?:(?:an?|the|de|een) )?(?:[a-z]+ )?(?:chain|group|keten|groep)\s+(?=[A-Z])")


def _announced(said: Utterance) -> str | None:
    """The name behind "nieuwe klant:" that a text opens with; None where none is announced."""
    if not introduces(said):
        return None
    found = next(newcomers(said), None)
    if found is None or found.start or found.how != "announced":
        return None
    return name_words.readable(found.name)


def _whose_it_is(draft: Draft, said: Utterance, reading: DealReading, account: str | None) -> str | None:
    """Whoever buys in their own name, where no firm is named or only their trade is; else the name that was found."""
    words = utterance(account or "").words
    trade = not TRADES.isdisjoint(words)
    # "Gym" acts as a department does, and "kestrel gym" is a firm all the same.
    only_a_role = all(is_role(utterance(word), draft.language) for word in words)
    if account is not None and (not account.islower() or not (trade or only_a_role)):
        return account
    somebody = somebody_in_front(said)
    if somebody is None:
        return account
    behind = utterance(said.text[len(somebody) :]).words[:_NEAR]
    if not trade and is_role(utterance(" ".join(behind)), draft.language):
        # "Helen Pratt, bursar, school catering": of which house is asked.
        return None
    return somebody if trade or reading.topic is not None else account


_NEAR: Final = 3


def _is_of_them(said: Utterance, account: str) -> bool:
    """Whether what was taken for a name is a thing that somebody spoken of as "they" has: "they can't agree on the colour"."""
    led = account.islower() and utterance(account).words[0] in _ARTICLES
    return led and not other_deals.presented(said, account)


# What is shorter is a name, and a thing they may want.
_A_STORY: Final = 4
_ARTICLES: Final = frozenset("de het een the a an".split())


def _asks_something(said: Utterance) -> bool:
    """Whether a text is a question, which names no customer: "who signs there again?"; "Acme?" is a name."""
    return asks(said) and len(said.words) > _A_NAME


_A_NAME: Final = 2


def _is_talk(said: Utterance) -> bool:
    """Whether a text typed small has nothing but words that anybody uses: "goeie dag gehad", "still knackered"."""
    return said.text.islower() and len(said.words) > 1 and all(map(is_ordinary, said.words))


def is_asked_after(said: Utterance, account: str) -> bool:
    """Whether it is asked how it is with a customer, who is not presented by that: "any news on harlow?", "is harlow still open?"."""
    return (
        asks(said)
        and bool(name_evidence.words_before(said, account))
        and not whose_news.presents(said, account)
    )
