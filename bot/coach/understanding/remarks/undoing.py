"""Asked to take back what the coach did last: "undo that", "zet mijn stappen terug"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.text import Utterance

# Who is startled says so first.
_STARTLED: Final = r"(?:(?:no+|nee+|neen|oh|ow|oei|ai|argh|oops|oeps|wait|wacht|hey|h[eé]|help|shit|please|pls|sorry|ok|and|en|but|maar|can you|could you|kun je|kan je|wil je),?[ !.]*)*"
_THAT: Final = r"(?:that|it|this|everything|all of (?:it|that)|(?:that|the|my|your) (?:last|latest)(?: (?:one|thing|change|message|bit|step|answer|turn))?|(?:that|the|my) (?:change|message))"
_DAT: Final = r"(?:dat|het|dit|die|deze|alles|(?:dat|het|de|die|mijn|je) laatste?(?: (?:stap|wijziging|bericht|antwoord|verandering|ding))?|(?:die|de|deze) wijziging)"
_THINGS: Final = (
    r"(?:(?:my|the|all|those|these|their) )*(?:steps?|route|list|process|deal|it|that|them|those|everything)"
)
_DINGEN: Final = r"(?:(?:mijn|m'n|mn|de|het|al|alle|die|hun) )*(?:stappen|stap|route|lijst(?:je)?|proces|deal|het|dat|die|ze|alles)"
_ORDERS: Final = later(
    rf"{_STARTLED}(?:"
    rf"undo(?: {_THAT})?|revert(?: {_THAT})?|take {_THAT} back|roll {_THAT} back|change {_THAT} back|ctrl[ -]?z"
    rf"|(?:put|set|give|bring|get) (?:me )?{_THINGS} back|put {_THINGS} how (?:it was|they were)|restore {_THINGS}|i want {_THINGS} back"
    rf"|ongedaan(?: maken)?|(?:maak|doe) {_DAT}(?: weer| maar| even)* ongedaan|maak(?: maar| even)? ongedaan|(?:draai|doe|neem) {_DAT}(?: weer| maar| even)* terug|terugdraaien|draai terug"
    rf"|zet(?: {_DINGEN})?(?: weer| maar| even| eens)* terug|geef {_DINGEN} terug|herstel {_DINGEN}|ik wil {_DINGEN} terug"
    r")(?: (?:back|the way (?:it|they) (?:was|were)|(?:like|as|to how) (?:it|they) (?:was|were)|(?:like )?before|zoals (?:het|ze) (?:was|waren|stond|stonden)|please|pls|now|again|graag|aub|nu|weer|hoor|he|a\.?u\.?b\.?))*"
    # Why stands behind it.
    r"(?:[ ,.!:;(-]+(?:(?:you|u|that|this|it|it's|that's|you've|je|jij|dat|het|die|want|because|cos|cause)\b.*)?)?"
)


_MISREAD: Final = later(
    rf"{_STARTLED}(?:(?:dat |je |you )*(?:heb je |hebt |have |'ve )?(?:me |mij |that |it |het |dat |this |dit )*(?:verkeerd (?:begrepen|gelezen)|misunderstood|misread)(?: (?:that|it|me|dat|this))?)[ .!]*"
)


def says_misread(said: Utterance) -> bool:
    """Whether a text says that the last message was read wrongly, in either language, and nothing else."""
    return _MISREAD.fullmatch(said.fold.strip()) is not None


def asks_to_undo(said: Utterance) -> bool:
    """Whether a text asks to take back what was done last, and nothing else."""
    return _ORDERS.fullmatch(said.fold.strip()) is not None
