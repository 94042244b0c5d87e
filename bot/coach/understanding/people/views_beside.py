"""What else a text says beside everybody's view: that deals are alike, that the rest is elsewhere, what people differ on."""

import re
from typing import Final

from bot.coach.understanding.people.view_words import (
    NOT_STAGE,
    SAME_STORY,
    STAGE,
    THE_REST,
    TOPIC,
    WHERE_THEY_ARE,
)
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import SOMEBODY

# Words that set a clause against the one before it.
TURNS: Final = frozenset({"maar", "but", "terwijl", "while", "whereas", "though"})


def compares_deals(scene: Scene, place: int) -> bool:
    """Case "zelfde verhaal maar daar gaat het via de keten": this deal is like another."""
    ahead = scene.clauses[place + 1] if place + 1 < len(scene.clauses) else None
    turns = ahead is not None and ahead.stop in TURNS and SOMEBODY.search(ahead.signs) is None
    return turns and SAME_STORY.fullmatch(scene.clauses[place].signs) is not None


def beside_the_rest(scene: Scene, place: int) -> bool:
    """Case "Annet zit al bij de kick-off, de rest is nog aan het kiezen"."""
    before, signs = scene.clauses[place - 1].signs, scene.clauses[place].signs
    told = THE_REST.search(signs) is not None and STAGE.search(signs) is not None
    return (
        told
        and SOMEBODY.search(before) is not None
        and STAGE.search(before) is not None
        and not NOT_STAGE.search(signs + before)
    )


def on_something_else(signs: str) -> bool:
    """Whether it is said what they differ on, and it is not how far they are."""
    found = TOPIC.search(signs)
    return found is not None and found["topic"] not in WHERE_THEY_ARE


# "They decide by consensus", "both have to sign": how they say yes, and not how far they are.
_DECIDING: Final = re.compile(
    r" (?:sign|signs|signing|\w*teken\w*|decid\w*|beslis\w*|besluit\w*|approv\w*|votes?|voting|stem\w*|nod\w*|knik\w*|consensus|unaniem|unanimous\w*|pen|handtekening\w*|signatures?|krabbel\w*) "
)
_HOW_FAR: Final = re.compile(
    r" (?:\w*fase|stage|phase|stadium|waar|where|zover|far|ver|contract\w*|pilot\w*|proef\w*|\w*test\w*|trial\w*|shortlist\w*|onderhandel\w*|negotiat\w*|vergelijk\w*|compar\w*|selecti\w*|order\w*|bestel\w*|keuze|choice|hetzelfde|zelfde|same|aligned|ziet|zien|sees?|alleen nog|just|only) "
)


def on_deciding(signs: str) -> bool:
    """Whether a clause only tells how they say yes together."""
    return _DECIDING.search(signs) is not None and _HOW_FAR.search(signs) is None
