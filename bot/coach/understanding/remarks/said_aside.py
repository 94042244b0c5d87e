"""What is typed beside the talk, and tells nothing of a deal: "wait a sec", "sorry wrong chat", "what a day", a smile."""

from typing import Final, Literal

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance

# wait: they are away or think. wrong: it was meant for somebody else. vent: a sigh. mood: a face, dots, the weather.
Aside = Literal["wait", "wrong", "vent", "mood"]

_LED: Final = r"(?:(?:sorry|oh|ok|oke|okay|oeps|oops|whoops|ah|hm+|haha|ja|nee|no|yes|ff|even|effe|eventjes|just|pls|please|maar|but|so|nou|tja|ugh+|pf+|poeh|man)[ ,.!]+)*"
_TAIL: Final = r"(?:[ ,.!]+(?:hoor|even|ff|effe|please|pls|sorry|ok|zeg|man|mate|joh|now|nu|vandaag|today|again|weer|here|hier|haha|lol|was that|was dat))*[ .!?]*"
_MOMENT: Final = (
    r"(?:sec|secs|secje|second|seconds|seconde|moment|momentje|minute|min|minuut|minuutje|mo|bit|tick)"
)
_SAID: Final[tuple[tuple[Aside, str], ...]] = (
    (
        "wait",
        (
            rf"wacht(?: (?:even|ff|effe|eventjes|eens|nou|maar|(?:een |n |1 )?{_MOMENT}))*|(?:wait|hold on|hang on)(?: (?:a|one|1|just a) {_MOMENT})?|(?:a|one|1|een|n|just a|give me a|gimme a|geef me (?:even|een)) {_MOMENT}|sec|secje|moment|momentje|minuutje"
            r"|(?:ik )?(?:ben|kom) (?:zo|straks|dadelijk|direct) (?:weer )?terug|zo terug|(?:i'?ll )?be right back|back in a (?:sec|minute|bit|min|moment)"
            r"|(?:koffie|thee) (?:halen|pakken|zetten)|(?:getting|grabbing|fetching|need) (?:a |some )?(?:quick )?(?:coffee|tea|cuppa)"
            r"|(?:laat me |let me |ik moet |ik zit |i'?m |im )?(?:(?:even|ff|effe|just|te) )*(?:denken|nadenken|think|thinking)(?: (?:about (?:it|that)|daarover))?|let me see|even kijken"
        ),
    ),
    (
        "wrong",
        (
            r"(?:(?:dat|dit|that|this|it) (?:was|is) (?:(?:de|het|the|in de|in the) )?)?(?:verkeerde?|wrong) (?:chat|venster|app|gesprek|kanaal|scherm|window|channel|thread|person|persoon|group|groep)"
            r"|(?:(?:laat maar|never ?mind)[, ]+)?(?:(?:dat|dit|that|this|it) )?(?:was|is) (?:niet (?:voor|aan) (?:jou|je|hier)|(?:bedoeld )?voor iemand anders|not (?:meant )?for (?:you|here)|(?:meant )?for (?:someone|somebody) else)"
        ),
    ),
    (
        "vent",
        (
            r"(?:tjonge(?:jonge)?|jeetje|jemig|goh|poeh|zucht|sigh|jeez|gosh|blimey|wow|phew)(?:[ ,.!]+(?:tjonge|jonge|wat een (?:dag|week|gedoe)|what a (?:day|week|hassle)))*"
            r"|(?:wat een|what a) (?:dag|week|gedoe|toestand|ochtend|middag|zooi|circus|drukte|day|hassle|mess|morning|afternoon|nightmare|pain)"
        ),
    ),
    (
        "mood",
        (
            r"(?:lekker|mooi|slecht|rot|lovely|nice|awful|terrible|great) ?(?:weer|weather)|(?:ignore|negeer) (?:that|this|dat|dit|it|het)"
            r"|[:;=8x]['-]?[()dpo3/|\\]+|<3|[.…]{2,}|…"
        ),
    ),
)
_WAYS: Final = tuple((aside, later(rf"{_LED}(?:{words}){_TAIL}")) for aside, words in _SAID)
_LONGEST: Final = 9


def aside_of(said: Utterance) -> Aside | None:
    """Which aside is all there is of a text; None where it may tell something."""
    if len(said.words) > _LONGEST:
        return None
    plain = said.fold.strip()
    return next((aside for aside, way in _WAYS if way.fullmatch(plain) is not None), None)
