"""Clauses joined without a comma, a condition before who acts next, and what is only said beside the route."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
    # Both clauses turned round; the last of a row that a name opens.
        ("Na onze demo schrijft de teamleider een memo en beslist de directeur", "nl", ["teamleider schrijft een memo", "directeur beslist"]),
        ("Now Noor scores three suppliers, drops one and brings the rest to the panel", "en", ["Noor scores three suppliers", "drops one", "brings the rest to the panel"]),
    # Who acts behind a condition is in no list; "it" behind a check belongs to it.
        ("the committee reads it, and once they're happy supplies raises the order", "en", ["committee reads it", "supplies raises the order"]),
        ("someone from systems checks it talks to the WMS then the owner pays", "en", ["someone from systems checks it talks to the WMS", "owner pays"]),
    # Order: "next a", "which in turn needs", "eerst" amid a clause.
        ("to begin with a site check next a costing by the QS and last but not least a vote by the directors", "en", ["site check", "costing by the QS", "vote by the directors"]),
        ("they order, though only after the machine passed acceptance, which in turn needs the safety officer's OK", "en", ["safety officer's OK", "machine passed acceptance", "order"]),
        ("ze kijken eerst nog intern of het werkt met hun pakket, dan inkoop", "nl", ["ze kijken nog intern of het werkt met hun pakket", "inkoop"]),
    # What is told of a thing of ours, or of those just named.
        ("Na de demo die wij geven gaat Elke het verdedigen bij de zaakvoerder, dan tekenen ze", "nl", ["Elke gaat het verdedigen bij de zaakvoerder", "ze tekenen"]),
        ("eerst de kerkenraad, die vergadert maar één keer per maand, dan het bisdom", "nl", ["kerkenraad", "bisdom"]),
        ("second demo, with the nurses this time, then a quote comparison", "en", ["second demo", "quote comparison"]),
    # Beside the route.
        ("keuringscommissie, ja da's de enige horde", "nl", ["keuringscommissie"]),
        ("safety committee, yeah that's the only hoop", "en", ["safety committee"]),
        ("demo's behind us. Now the board decides", "en", ["board decides"]),
        ("ze zijn enthousiast, gaat goedkomen", "nl", []),
        ("vergadering van de stichting, en da's alles", "nl", ["vergadering van de stichting"]),
        ("Eerst juridisch, en als beide akkoord zijn tekent de CIO", "nl", ["juridisch", "CIO tekent"]),
        ("haven't asked them that yet. will do on our next call", "en", []),
        ("nog niet gevraagd. doe ik dinsdag", "nl", []),
    # What looks like it.
        ("three stages but the first one's behind us: shortlist, demo, decision", "en", ["shortlist", "demo", "decision"]),
        ("legal will check the terms, then the CFO signs", "en", ["legal will check the terms", "CFO signs"]),
    ],
)  # fmt: skip
def test_the_route_is_what_happens_and_nothing_beside_it(
    text: str, language: Language, steps: list[str]
) -> None:
    assert [step.title for step in read_steps(utterance(text), language).steps] == steps
