"""A pipeline without people that lists the stages of a sale: what a seller goes through, and none of it a step of theirs."""

from collections.abc import Sequence
from typing import Final

from bot.coach.understanding.flow import Flow
from bot.coach.understanding.steps.pieces import Piece
from bot.coach.understanding.steps.words import OUR_OFFERINGS, takes_part

# Only who sells says so of a deal.
_SELLERS: Final = frozenset(
    """
    lead leads prospect prospects prospecting prospectie qualify qualified qualifying qualification qualificatie kwalificatie kwalificeren gekwalificeerd
    discovery nurture nurturing outreach pitch pitchen
    """.split()
)
_WON: Final = frozenset("won close closed closing gewonnen binnen sluiten closen".split())
# What a seller does to move a deal along.
_PUSHING: Final = frozenset(
    "follow-up followup follow discount korting chase chasing reminder herinnering nabellen opvolgen opvolging upsell closing pitch pitchen brochure rappel nurture".split()
)
_BETWEEN: Final = (
    OUR_OFFERINGS
    | _SELLERS
    | _WON
    | _PUSHING
    | frozenset(
        "geven doen plannen maken give do make ring visit bezoek second 2nd tweede another nog een a the again quote quotation proposal demo intro introductie email mailen langsgaan".split()
    )
    | frozenset(
        "meeting negotiate negotiation negotiating afspraak intake kennismaking kennismakingsgesprek offerte voorstel onderhandelen onderhandeling follow-up opvolgen opvolging contact call bellen nabellen deal korting discount gestuurd verstuurd sturen herinnering reminder chase chasing sent send follow up en and then dan".split()
    )
)
_STAGES_AT_LEAST, _WORDS_AT_MOST, _PUSHES_AT_LEAST = 3, 3, 2


def our_pipeline(laid: Flow, pieces: Sequence[Piece]) -> bool:
    """Whether an answer is "lead, meeting, quote, won": stages of ours, down to the one that only we call so.

    So is "proposal, follow up call, second demo, discount", where two of them or more push a deal along.
    """
    if len(pieces) < _STAGES_AT_LEAST:
        return False
    rows = [laid.words[piece.first : piece.stop] for piece in pieces]
    if any(
        len(row) > _WORDS_AT_MOST or any(takes_part(word) and word not in _SELLERS for word in row)
        for row in rows
    ):
        return False
    closes = not _WON.isdisjoint(rows[-1])
    pushes = sum(not _PUSHING.isdisjoint(row) for row in rows) >= _PUSHES_AT_LEAST
    return (closes or pushes) and all(word in _BETWEEN for row in rows for word in row)
