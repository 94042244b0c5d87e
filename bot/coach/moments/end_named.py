"""The end of a deal that is named, in words that no wording of an end knows: "hanlon signed, both of them, last week". It is asked about."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.deals import whose_news
from bot.coach.keeping import endings
from bot.coach.known.deal_summary import DealSummary
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import Ending, EndingReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import spoken_of

# A longer message tells a story, of which an end may be a part.
_LONGEST: Final = 9
# So many words beside the name and the end say when, by whom and that it was about time; more of them tell something else.
_BESIDE: Final = 4
_WON: Final = later(
    r"\b(?:won|gewonnen|signed|getekend|ondertekend|in the bag|(?:a )?win|done deal|beklonken|binnengehaald)\b"
)
_LOST: Final = later(
    r"\b(?:lost|verloren|kwijt|fell through|falls through|(?:gaat|ging) (?:toch )?niet (?:meer )?door|is dead|is dood|afgewezen|rejected us)\b"
)
_WENT_TO: Final = later(
    r"\b(?:went|gone|going|gaat|gaan|ging|gingen|gegaan) (?:to|with|naar|met)\b|\bnaar\b.*\bgegaan\b"
)
# What is not so, or not yet, or only if, is no end.
_NOT_YET: Final = frozenset(
    """not never no isn't isnt hasn't hasnt haven't havent yet if when once until till almost nearly bijna niet nooit geen nog als zodra wanneer tot totdat
    zou would could might can kan will wil gaat moet must should hopefully hopelijk tomorrow morgen next volgende nda""".split()
)  # fmt: skip


def read(draft: Draft, said: Utterance) -> EndingReading:
    """How the one deal ended that a short message names; of no kind where it names none, or tells more than its end.

    Raises:
        MoreNeeded: when the shell has not loaded a deal yet that is named.
    """
    if not 1 < len(said.words) <= _LONGEST or "?" in said.text:
        return _NOTHING
    found = _end_of(said)
    rival = found is None and _WENT_TO.search(said.fold) is not None
    if found is None and not rival:
        return _NOTHING
    deal = _named(draft, said)
    facts = whose_news.loaded(draft, [deal.id]).get(deal.id) if deal is not None else None
    if deal is None or facts is None:
        return _NOTHING
    theirs = next(
        (one.name for one in facts.competitors if one.name and spoken_of.own_words(one.name) & {*said.words}),
        None,
    )
    if rival:
        return EndingReading("lost", False, deal.account, rival=theirs) if theirs is not None else _NOTHING
    ending, told = found or (None, "")
    beside = _without(said, (*utterance(deal.account).words, *utterance(told).words))
    if len(beside) > _BESIDE or spoken_of.beside_name(facts, utterance(" ".join(beside))):
        return _NOTHING
    if ending == "won" and endings.is_of_a_paper(facts, said):
        return _NOTHING
    return EndingReading(ending, False, deal.account, rival=theirs if ending == "lost" else None)


def _end_of(said: Utterance) -> tuple[Ending, str] | None:
    """The end that the words tell, and the words that do."""
    lost = _LOST.search(said.fold)
    told = lost or _WON.search(said.fold)
    if told is None or not _NOT_YET.isdisjoint(set(said.words) - set(told.group().split())):
        return None
    return ("lost" if lost is not None else "won"), told.group()


def _named(draft: Draft, said: Utterance) -> DealSummary | None:
    words = {word.removesuffix("'s") for word in said.words}
    found = [
        deal
        for deal in whose_news.open_deals(draft, said.original)
        if spoken_of.own_words(deal.account) & words
    ]
    return found[0] if len(found) == 1 else None


def _without(said: Utterance, words: tuple[str, ...]) -> list[str]:
    gone = {*words, *_LITTLE}
    return [word for word in said.words if word.removesuffix("'s") not in gone]


_LITTLE: Final = frozenset(
    """is was has have heeft hebben zijn the a an de het een they ze zij we wij it net just yesterday today gisteren vandaag this morning vanochtend vanmiddag last
    week vorige finally eindelijk so dus and en deal contract order btw trouwens guys yes ja""".split()
)  # fmt: skip
_NOTHING: Final = EndingReading(None)
