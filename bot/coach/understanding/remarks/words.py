"""What the readers of remarks share, and the rooms that judge whether a text is an answer: who points, denies, asks where from."""

from typing import Final

from bot.coach.basics.once import later

# What stands for something that was said, without its name.
THAT: Final = frozenset(
    "that thats that's this it its it's they those these dat dit die deze het zij ze".split()
)
OPENS_ON_NO: Final = frozenset("nee neen no nope nah".split())
DENIES: Final = frozenset(
    "niet geen nooit never not no none isn't isnt aren't don't dont doesn't doesnt niks niets nothing".split()
)
# A no before a sentence, and whoever is spoken to in it.
NO: Final = r"(?:(?:no|nee|nope|neen|joh|hoor|hey|ho|man|mate),? )*"
# Where something comes from that the coach keeps, and who said so.
WHERE_FROM: Final = r"(?:where does it say|who says|who said|since when|how come|why does it say|waar staat|wie zegt|sinds wanneer is|hoezo is|waarom staat er)"
SENTENCE: Final = later(r"[^.!?;\n]+[.!?;\n]*\s*")
CLAUSE: Final = later(r"[^.!?;,\n]+[.!?;,\n]*\s*")
