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
from bot.coach.understanding.scene.signs import SOMEBODY, WHO

# Words that set a clause against the one before it.
TURNS: Final = frozenset({"maar", "but", "terwijl", "while", "whereas", "though"})


def compares_deals(scene: Scene, place: int) -> bool:
    """Case "zelfde verhaal maar daar gaat het via de keten": this deal is like another."""
    ahead = scene.clauses[place + 1] if place + 1 < len(scene.clauses) else None
    turns = (
        ahead is not None
        and ahead.stop in TURNS
        and (SOMEBODY.search(ahead.signs) is None or ahead.signs.startswith((" daar ", " there ")))
    )
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


# "Everyone thinks it's procurement": who decides, and not how far they are.
_WHO_IT_IS: Final = re.compile(
    rf" (?:denkt|denken|vindt|zegt|zeggen|weet|noemt|thinks?|says?|reckons?|assumes?|believes?|knows?) (?:that |dat )?(?:its|it is|thats|het is|dat is|t is|(?:het|dat|t) (?=[\ue000-\uf7ff] is )) ?(?:{WHO}) (?:is )?"
)


# "It's her call", "dat hij erover gaat", "she can do it herself": who may decide, and not how far they are.
_WHOSE_CALL: Final = re.compile(
    r" (?:(?:its|it is|thats|is|was|het is|dat is) (?:his|her|my|their|zijn|haar|hun|zn) (?:\S+ )?(?:call|decision|choice|say|beslissing|keuze|besluit)|(?:erover|daarover) gaat|gaat (?:erover|daarover)"
    r"|(?:he|she|they|hij|zij|ze) (?:can|may|mag|kan) (?:\S+ ){0,3}?(?:himself|herself|themselves|zelf|alone|alleen)(?: \S+)?) $"
)


def on_whose_call(signs: str) -> bool:
    """Whether what somebody says is only who may decide."""
    return _WHOSE_CALL.search(signs) is not None


def on_who(signs: str) -> bool:
    """Whether a clause only tells who everybody takes it to be."""
    return _WHO_IT_IS.search(signs) is not None


# "De business niet": the other side, in no more words.
_NOT_SO: Final = re.compile(
    rf" (?:{WHO}|(?:de|het|the|hun|their) (?P<side>[a-z]+)) (?:(?:nog|zelf|juist|weer|dus|still|itself|themselves) )?(?:niet|van niet|not|doesnt|dont|disagrees?|disagree) "
)


def denied_behind(scene: Scene, place: int) -> bool:
    """Case "IT denkt dat de test klaar is, de business niet": right behind a view another does not share it."""
    if place + 1 >= len(scene.clauses):
        return False
    behind = scene.clauses[place + 1]
    found = _NOT_SO.fullmatch(behind.signs)
    # "The test is done, the contract isn't" is about two things.
    return found is not None and not (found["side"] and STAGE.search(f" {found['side']} "))


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
