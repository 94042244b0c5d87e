"""What a step is called that a story tells in passing: without the words that only say that it is still to be done."""

import re
from typing import Final

from bot.coach.basics.once import later

# "Trial on one ward first i think 4 weeks", "she thinks award": that somebody thinks so is none of a step's name.
_THOUGHT: Final = later(
    r" (?:i think|i guess|i reckon|denk ik|ik denk|geloof ik)\b.*$|^(?:(?:s?he|hij|zij|ze|[A-Z]\w+) )?(?:thinks|reckons|denkt|verwacht|expects)(?: that| dat)? (?=\S)",
    re.IGNORECASE,
)
_STILL: Final = r"(?: nog| ook| eerst| nog eens| still| first)*"
# "Moet nog door de raad van bestuur", "doen ze eerst een pilot", "questionnaire must be done first", "er moet een keuring komen".
_TO_DO: Final = (
    (later(rf"^(?:moet|moeten){_STILL} (?:door|langs|voorbij) (?:de |het |hun )?(?=\S)", re.IGNORECASE), ""),
    (later(r"^(?:door|langs) (?:de |het |hun )(?=\S+(?: van \S+)?$)", re.IGNORECASE), ""),
    (later(rf"^(?:gaat|gaan){_STILL} (?=naar )", re.IGNORECASE), ""),
    (later(rf"^(?:doen|doet) (?:ze|zij|hij){_STILL} (?:een )?(?=\S)", re.IGNORECASE), ""),
    (later(r"(?<=\S) (?:must|has to|have to|needs to|should) be (?:done|ready|filled in)(?: first)?$"), ""),
    (later(rf"^er (?:moet|komt){_STILL} (?:een )?(?P<what>\S.*?) komen$", re.IGNORECASE), r"\g<what>"),
)
_SAID_AS_DONE: Final = {
    "doen": "doet", "maken": "maakt", "checken": "checkt", "schrijven": "schrijft", "vragen": "vraagt", "bekijken": "bekijkt",
}  # fmt: skip
_HAS_TO: Final = later(
    rf"^(?:.*\b[Ee]ne )?(?P<who>(?!er\b|ze\b)\S.*?) (?:moet|gaat){_STILL} (?P<what>(?:\S+ )*?\S+?)(?: (?P<verb>{'|'.join(_SAID_AS_DONE)}))?$"
)


def called(title: str, behind: str) -> str:
    """The name of a step by the words that told it and what stands behind them: "inkoop gaat 3 offertes vragen" is "inkoop vraagt 3 offertes"."""
    title = _THOUGHT.sub("", title)
    for words, put in _TO_DO:
        title = words.sub(put, title)
    found = _HAS_TO.match(title)
    if found is None:
        return title
    verb = found["verb"] or next(iter(behind.split(" ", maxsplit=2)[1:2]), "")
    does = _SAID_AS_DONE.get(verb.strip(".,;!"))
    return f"{found['who']} {does} {found['what']}" if does else title
