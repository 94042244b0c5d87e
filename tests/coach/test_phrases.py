"""How somebody is named in a sentence: with the article that they were told with, and as a name otherwise."""

import pytest

from bot.coach.words.phrases import with_article


@pytest.mark.parametrize(
    ("who", "what", "named"),
    [
        ("manager", "de manager tekent", "de manager"),
        ("CFO", "sent to The cfo, Friday", "the CFO"),
        ("Sanne", "Sanne legt het voor aan het MT", "Sanne"),
        ("MT", "Sanne legt het voor aan het MT", "het MT"),
        # Not the board, and not part of a longer word.
        ("bestuur", "de bestuurder tekent", "bestuur"),
        ("manager", "onderde manager", "manager"),
        # The article of somebody else is none of theirs.
        ("inkoop", "de CFO en hun inkoop", "hun inkoop"),
        ("R&D", "onze r&d test het", "onze R&D"),
        ("jurist", "de", "jurist"),
    ],
)
def test_who_acts_keeps_their_article(who: str, what: str, named: str) -> None:
    assert with_article(who, what) == named
