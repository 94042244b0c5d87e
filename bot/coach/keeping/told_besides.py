"""What was told of a deal and became no fact of any kind: it is kept in the person's own words, said so, and shown again.

At the end of a turn each piece of what was typed is held against what the turn recorded. A piece of which hardly a word
stands in there was told besides: "Dave is our man inside but has no say". Nothing is read into it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from bot.coach.basics.once import later
from bot.coach.finding import behind_name
from bot.coach.keeping import hearing
from bot.coach.known.facts import Remark
from bot.coach.showing.bare_answers import unsure
from bot.coach.turn.context import RemarksWanted
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.turn.effects import REMARK, UNDONE, DropRemark, KeepAnswer, PutPerson
from bot.coach.turn.replies import Ask, Line, Word, values
from bot.coach.understanding.remarks import grumbles
from bot.coach.understanding.short_forms import as_written
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import own_firm
from bot.coach.words.reading import read_names, read_worth

# So many are shown with a deal, the latest.
SHOWN: Final = 8
# A piece with fewer words that say something is a nod, or belongs to what stands beside it.
_SAYS_SOMETHING: Final = 2
_WORDS: Final = 3
# So much of a piece heard, or known already, and it was heard.
_HEARD: Final = 0.5
_KNOWN: Final = 0.75
# A message of one piece that told a fact said so many words more, where it holds more than the fact.
_MORE: Final = 3
# What is kept under these was not told to answer anything.
_NO_ANSWERS: Final = frozenset({REMARK, UNDONE})
# A longer one stands among the answers, whole.
_LONGEST: Final = 300


def keep(
    draft: Draft, typed: str, again: Callable[[Draft, Utterance, Utterance], bool] | None = None
) -> bool:
    """Keep what was typed of the deal at hand and the turn recorded nowhere, and say so. False where there is no such thing.

    `again` may hear a piece once more: what it takes is a fact, and not kept as it was said.
    """
    answer = next((one for one in reversed(draft.effects) if isinstance(one, KeepAnswer)), None)
    if (
        answer is None
        or not draft.has_deal
        or answer.deal_id != draft.deal_id
        or answer.question in _NO_ANSWERS
    ):
        return False
    answered = answer.text
    if not _was_typed(answered, typed):
        # "Nadine vind het veel geld" is read, and answered, as it is written: "vindt".
        typed = as_written(typed, draft.language)
    if not _was_typed(answered, typed) and (rest := behind_name.behind_own_name(draft, utterance(answered))):
        # Of "brackley, …" the whole name was put in front.
        answered = rest.original
    # What a room said that it keeps is kept, whatever was taken out of the answer before: "no trial is done i said. …".
    if not _was_typed(answered, typed) and answered != _waited(draft) and not draft.own_words:
        return False
    said = {part.key for part in draft.parts if isinstance(part, Line)}
    # What was told beside a complaint or an order was taken for itself.
    whole = utterance(answered).text
    if whole == utterance(typed).text and any(key.startswith(_NOTHING_TOLD) for key in said):
        return False
    text = own_firm.behind_introduction(whole)
    says_so = not said.isdisjoint(_SAYS_SO)
    tells = (
        says_so
        or bool(draft.own_words)
        or any(_may_tell(utterance(text[start:end])) for start, end in _pieces(text))
    )
    if not tells and _SUM.search(text) is None:
        # A word or two: what was heard is not looked for.
        return False
    heard = hearing.heard_in(draft)
    pieces = tuple(_besides(text, heard, whole=whole == utterance(typed).text))
    told = hearing.telling(utterance(text).words)
    if (
        not pieces
        and says_so
        and (_may_tell(utterance(text)) or _names_somebody(draft, text))
        and len(heard.left_of(told)) > len(told) * (1 - _HEARD)
    ):
        # What is said to be kept can be read again, be the words known or not.
        pieces = (_shown(text),)
    pieces = _with_own_words(draft, pieces)
    pieces += tuple(_with_a_sum(draft, text, heard, pieces))
    found = pieces
    if again is not None:
        pieces = tuple(piece for piece in pieces if not again(draft, utterance(piece), utterance(typed)))
    for piece in pieces:
        draft.record(KeepAnswer(REMARK, piece, draft.deal_id))
    if pieces and not says_so:
        _say_so(draft, pieces)
    return bool(found)


def _names_somebody(draft: Draft, text: str) -> bool:
    """Whether words name somebody with what they do there: "An is de boekhoudster" tells more than it has words."""
    return any(one.role is not None for one in read_names(utterance(text), draft.language))


def _was_typed(text: str, typed: str) -> bool:
    """Whether a text stands in what was typed, or each of its clauses does: what was heard between them is taken out."""
    return text in typed or all(
        text[start:end].strip(" ,;.") in typed for start, end in _pieces(text) if end > start
    )


def _with_own_words(draft: Draft, pieces: tuple[str, ...]) -> tuple[str, ...]:
    """The pieces with the clauses that a room said it keeps; nothing stands among them twice."""
    kept = list(pieces)
    for words in draft.own_words:
        told = _bare(words)
        if any(told in _bare(piece) for piece in kept):
            continue
        kept = [*(piece for piece in kept if _bare(piece) not in told), _shown(words)]
    return tuple(kept)


def _bare(words: str) -> str:
    return _JOINS.sub("", utterance(words).fold).strip(" .!")


_JOINS: Final = later(r"^(?:(?:en|and|maar|but|plus|ook|also),? )+")


def _waited(draft: Draft) -> str | None:
    """What was told before it had a customer, and waited for the name; or was told of another one by mistake."""
    if draft.told_again is not None:
        return draft.told_again
    pending = draft.begun.pending
    return pending.kept if pending is not None and pending.question == "which_deal" else None


def _say_so(draft: Draft, pieces: tuple[str, ...]) -> None:
    """Say what was kept, before what is asked; with the customer's name where nothing is asked that would tell whose it is."""
    told = tuple(Word("ack.quoted", values(text=piece)) for piece in pieces)
    for place, part in enumerate(draft.parts):
        if isinstance(part, Line) and part.key == "ack.note":
            draft.parts[place] = Line(
                "ack.besides_with", values(told=told, customer=draft.facts.deal.account)
            )
            return
    asked = (place for place, part in enumerate(draft.parts) if isinstance(part, Ask))
    draft.parts.insert(next(asked, len(draft.parts)), Line("ack.besides", values(told=told)))


def told_of(draft: Draft, deal_id: str, about: str | None = None) -> tuple[Remark, ...]:
    """What was told of a deal of the person's besides its facts, the oldest first; `about` somebody or something, where it is asked.

    Raises:
        MoreNeeded: when the shell has not loaded that yet.
    """
    for loaded in draft.context.remarks:
        if loaded.deal_id == deal_id:
            told = (*_still(draft, loaded.remarks), *_of_this_turn(draft, deal_id))
            if about is None:
                return told
            asked = frozenset(hearing.telling(utterance(about).words))
            return tuple(one for one in told if asked and asked <= set(utterance(one.words).words))
    raise MoreNeeded(RemarksWanted(deal_id))


def _still(draft: Draft, remarks: Iterable[Remark]) -> Iterator[Remark]:
    gone = {effect.remark_id for effect in draft.effects if isinstance(effect, DropRemark)}
    return (one for one in remarks if one.id not in gone)


# What this turn keeps has no id before it is stored.
_NOT_STORED: Final = 0


def _of_this_turn(draft: Draft, deal_id: str) -> Iterator[Remark]:
    for effect in draft.effects:
        if isinstance(effect, KeepAnswer) and effect.question == REMARK and effect.deal_id == deal_id:
            yield Remark(_NOT_STORED, draft.today, effect.text)


# Lines that take a message for no telling, and lines that say already that it is kept as it was said.
_NOTHING_TOLD: Final = (
    "listening", "grumble.told", "cannot_tell", "came_late", "not_open", "complaint.", "changing.", "ack.day_of_what", "ending.parked_until",
)  # fmt: skip
_SAYS_SO: Final = frozenset({"ack.kept"})


def _besides(text: str, heard: hearing.Hearing, *, whole: bool) -> Iterator[str]:
    """The stretches of a text of which hardly a word was heard, as they were typed; `whole`: it is all that was typed."""
    pieces = [*_pieces(text)]
    first = last = None
    for start, end in pieces:
        kept = _tells(text[start:end], heard, alone=whole and len(pieces) == 1)
        if kept is not False and last is not None and not _ENDS.search(text, last - 1, start):
            # "…, maar heeft geen stem" goes with what it is said of.
            last = end
            continue
        if kept is None:
            continue
        if first is not None:
            yield _shown(text[first:last])
        first, last = (start, end) if kept else (None, None)
    if first is not None:
        yield _shown(text[first:last])


def _shown(text: str) -> str:
    return _LEADS.sub("", " ".join(text.split()).strip(" ,;:.-"), count=1)[:_LONGEST]


def _tells(piece: str, heard: hearing.Hearing, *, alone: bool) -> bool | None:
    """Whether a piece tells what was not heard; None where it says nothing by itself, and may go with what stands before it."""
    said = utterance(piece)
    told = hearing.telling(said.words)
    if piece.endswith("?"):
        return False
    left, news = heard.left_of(told), heard.news_of(told)
    if not _may_tell(said) or unsure(said):
        return None if left == told else False
    if heard.facts and _EVERY.search(said.fold) is not None:
        # Of "90k a year" the amount is a fact, and that it comes back is none.
        return True
    grumble = grumbles.heard_in(said)
    if grumble is not None and grumble.rest is None:
        return None
    if any(word[: hearing.STEM] in heard.dissent for word in said.words):
        # Why somebody sees it differently has no place of its own.
        return bool(news)
    if alone and heard.facts:
        return len(news) >= _MORE
    if any(_AWAY.fullmatch(word) for word in news):
        # "Youssef is ziek": of somebody known, one word that is news.
        return True
    return len(left) > len(told) * (1 - _HEARD) and len(news) > len(told) * (1 - _KNOWN)


def _with_a_sum(draft: Draft, text: str, heard: hearing.Hearing, kept: tuple[str, ...]) -> Iterator[str]:
    """The sentences with a sum of money that stands in no fact, "budget is agreed, 12k", and in nothing that is kept."""
    if any(isinstance(one, PutPerson) and one.person.limit for one in draft.effects):
        return
    for start, end in _cut(_SENTENCE, text, 0, len(text)):
        said = utterance(text[start:end])
        sums = heard.news_of(_SUM.findall(said.fold))
        if (
            not sums
            or any(one in utterance(piece).fold for one in sums for piece in kept)
            or said.text.endswith("?")
        ):
            continue
        if read_worth(said, draft.language) != draft.facts.deal.value:
            yield _shown(said.text)


_SUM: Final = later(r"(?<!\w)\d[\d.,]{0,15}(?:k|m|mln|mio)(?!\w)|(?<!\w)\d{1,3}(?:[.,]\d{3}){1,5}(?!\w)")


_AWAY: Final = later(
    r"ziek|sick|ill|away|afwezig|leave|\w*verlof|holiday|vacation|hols|vakantie|overspannen|burn-?out|pensioen|retire[sd]?|retiring|ontslagen|fired"
)
_EVERY: Final = later(
    r"\d[\d.,]{0,15}\s?(?:k|m|mln|million|mille|ton|euro|eur|pounds|grand|thousand|duizend)?,? ?(?:(?:a|an|per|each|every|elke?|ieder) ?(?:year|yr|month|mth|quarter|jaar|maand|kwartaal)|p/?[jmy]|pa|p\.a\.|jaarlijks|maandelijks|yearly|monthly|annually)\b"
)


def _may_tell(said: Utterance) -> bool:
    """Whether a piece has words enough to tell something by itself."""
    return len(said.words) >= _WORDS and len(hearing.telling(said.words)) >= _SAYS_SOMETHING


_SENTENCE: Final = later(r"(?<=[.!?;…])\s+|\n+")
_JOINTS: Final = later(r",\s+|\s+(?=(?:en|and|maar|but|want|omdat|because|terwijl|while)\s)")
_ENDS: Final = later(r"[.!?;…]\s|\n")
_LEADS: Final = later(
    r"^(?:(?:en|and|maar|but|want|dus|so|ook|also|oja|o ja|oh|ow|anyway|trouwens|btw),? )+", re.IGNORECASE
)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The places of the pieces of a text: its sentences, cut where one clause is joined to the next."""
    for start, end in _cut(_SENTENCE, text, 0, len(text)):
        yield from _cut(_JOINTS, text, start, end)


def _cut(at: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in at.finditer(text, start, end):
        yield start, found.start()
        start = found.end()
    yield start, end
