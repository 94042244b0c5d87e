"""The words around an order or a correction, in both languages: the sighs before it, the courtesy, and what trails behind."""

from typing import Final

# "Ok van het MT" is their yes.
A_LEAD: Final = (
    r"(?:oh|ow|ah|oja|(?:ok|oke|okay)(?! (?:van|from|of|by)\b)|btw|by the way|trouwens|overigens|and|en|also|ook|hang on|wacht|wait"
    r"|nee|neen|no|nope|nah|actually|eigenlijk|toch|sorry|ja|yes|yep|yeah|maar|but|so|dus|hey|well|nou|euh|eh|uh|uhm|hm+|(?:ha){2,6}h?\b|haha\w*|lol|hoho)"
)
SIGHS: Final = rf"(?:{A_LEAD},? ){{0,8}}"
PLEASE: Final = (
    SIGHS
    + r"(?:(?:kun je|kan je|wil je|kan ik|mag ik|may i|ik wil|please|can you|could you|can u|could u|can i|i want to|i'd like to|graag)\s+)?"
)
TRAILING: Final = r"(?:\s+(?:graag|even|maar|please|pls|aub|for me|tho|though|hoor|mate))*\s*[?!.]*"
OPENS_ORDER: Final = "haal|gooi|streep|schrap|verwijder|wis|zet|vink|voeg|verplaats|schuif|markeer|pas|hernoem|wijzig|take|remove|delete|drop|scrap|put|tick|untick|add|insert|clear|move|mark|cross|bring|rename|lose"
"""The words that an order opens on."""
