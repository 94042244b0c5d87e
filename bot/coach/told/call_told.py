"""When we speak to them next, told beside anything else: "niemand. spreek ze dinsdag weer", "Ann and Bob, next call is 3 dec"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.understanding.clauses import Clauses
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import utterance
from bot.coach.words.reading import read_date

_LED: Final = (
    r"(?:(?:en|and|oh|ok|dus|so|btw|trouwens|dan|then|ik|i|we|wij|i'll|ill|we'll|i'm|im|we're|will|zal|ga) )*"
)
# To nobody in particular: whom somebody speaks to by name is a move of theirs for that person.
_SPEAK: Final = later(
    rf"{_LED}(?:spreek|spreken|speak|speaking|talk|talking)(?: (?:to|with|met|ze|hen|hun|elkaar|them|each other|the customer|de klant|ik|we|wij|i|again|weer|terug|opnieuw|next|dan|then|on|op|om|in|rond|around|at|pas|the|de))*"
    r"|(?:the |de |het |our |ons |onze |my |mijn )?(?:next|volgend|volgende) (?:call|gesprek|belafspraak|belmoment|chat|conversation|catch-?up)(?: (?:is|staat|on|op|om|met ze|with them|the|de|gepland|planned))*:?"
)
# "Tom belt mij morgen", "she's calling me tomorrow": where their step is known, that is when we speak.
_CALLS_US: Final = later(
    r"(?:(?:en|and|oh|ok|dus|so|btw|trouwens|dan|then|maar|but) )*\w[\w.'-]*(?: \w[\w.'-]*){0,2}? (?:belt|bellen|zal (?=\S+ bellen)|gaat (?=\S+ bellen)|calls|is calling|are calling|calling|will call|rings|is ringing|will ring)"
    r" (?:me|mij|ons|us)(?: (?:terug|back|again|weer|bellen|dan|then|on|op|om|at|in|de|the|nog|still))*"
)
_MAY_TELL: Final = Gate(_SPEAK, _CALLS_US)


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep the day of the next call; the places of the clauses that tell it, none where none does."""
    if not draft.has_deal or not _MAY_TELL.opens(told.said):
        return frozenset()
    expected = draft.facts.next_step
    knows_step = expected is not None and expected.last is not None and expected.last >= draft.today
    for part in told.parts("stop", "comma", "mark", "word"):
        when = read_date(part.said, draft.language, draft.today, draft.context.zone)
        if when is None or when.day < draft.today or part.said.text.endswith("?"):
            continue
        text = part.said.text
        rest = utterance(f"{text[: when.start]} {text[when.end :]}").fold.strip(" .!,")
        if _SPEAK.fullmatch(rest) is None and not (knows_step and _CALLS_US.fullmatch(rest)):
            continue
        draft.record(PutDeal(replace(draft.facts.deal, next_call_on=when.day)))
        draft.say("known.next_call", customer=draft.facts.deal.account, when=when.day)
        draft.understood.append(part.said.text)
        return part.places
    return frozenset()
