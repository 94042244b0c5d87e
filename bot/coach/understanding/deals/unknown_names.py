"""Whether a text says that the customer's name is not known: "forgot the company", "bedrijf weet ik niet meer"."""

from bot.coach.understanding.deals import cues
from bot.coach.understanding.deals.segments import Segment
from bot.coach.understanding.flow import Flow

# "Not" alone denies anything: "don't be put off by the name".
_KNOWING = frozenset(
    "weet weten wist know knew sure zeker remember recall herinner herinneren onthouden meer more got get have heb catch caught verstaan bekend binnen said say gezegd mention mentioned noemde genoemd opgeschreven vermeld".split()
)
_NOT_KNOWN_REACH = 5


def not_known(flow: Flow, parts: list[Segment]) -> bool:
    """Whether the text says that the company is not known: "forgot the company", "bedrijf weet ik niet meer"."""
    for part in parts:
        words = flow.words[part.first : part.stop]
        places = [
            at for at, word in enumerate(words) if word in cues.COMPANY_WORDS or word in cues.NAME_WORDS
        ]
        for at in places:
            near = words[max(0, at - _NOT_KNOWN_REACH) : at + _NOT_KNOWN_REACH + 2]
            if any(
                word in cues.NOT_KNOWN
                and not (word == "not" and following in {"the", "a", "about", "for", "at", "with"})
                and (word not in {"not", "niet"} or not _KNOWING.isdisjoint(near))
                for word, following in zip(near, (*near[1:], ""), strict=True)
            ):
                return True
        if "welk" in words or "welke" in words or "which" in words:
            return bool(places) or "klant" in words or "customer" in words
    return False
