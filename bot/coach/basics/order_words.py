"""The words around an order or a correction, in both languages: the sighs before it, the courtesy, and what trails behind."""

from typing import Final

SIGHS: Final = r"(?:(?:oh|ow|ah|oja|ok|btw|by the way|trouwens|overigens|and|en|also|ook|hang on|wacht|wait|nee|neen|no|nope|actually|eigenlijk|toch|sorry|ja|yes|maar|but|so|dus|oke|hey|well|nou|euh|eh|(?:ha){2,6}h?|lol),? ){0,8}"
PLEASE: Final = (
    SIGHS
    + r"(?:(?:kun je|kan je|wil je|kan ik|mag ik|may i|ik wil|please|can you|could you|can i|i want to|i'd like to|graag)\s+)?"
)
TRAILING: Final = r"(?:\s+(?:graag|even|maar|please|pls|aub|for me))*\s*[?!.]*"
