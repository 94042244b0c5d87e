"""Words of a command that go on as an answer does, so that nothing is asked of the coach after all."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.coach.understanding.intent.parts import Part
from bot.coach.understanding.readings import IntentName
from bot.coach.understanding.text import Utterance


def only_seems(name: IntentName, part: Part, parts: Sequence[Part], said: Utterance) -> bool:
    """Whether the words of the command `name` go on as an answer does: "should be a quick one", "straks: evaluatie"."""
    words = part.words
    pairs = set(pairwise(words))
    if name == "later":
        heading = len(words) == 1 and f"{words[0]}:" in said.fold
        away = bool(pairs & _ON_THE_WAY)
        return heading or away or bool(pairs & _BACK_WITH)
    if name == "correction":
        told = (
            words[:1] == ("i",)
            and bool(_TOLD.intersection(words[1:2]))
            and bool(_WHAT_WAS_TOLD.intersection(words[2:3]))
        )
        return told or (words[:2] == ("should", "be") and bool(_QUICK.intersection(words[2:3])))
    if name == "skip":
        # "No money this year, maybe next": the next of something.
        heads = words in _NEXT and f"{words[0]}: " in said.fold  # "Next: legal reviews, then the CFO signs"
        next_of_it = words == ("next",) and any("this" in other.words for other in parts)
        return ("skip", "hire") in pairs or heads or next_of_it
    if name == "explain":
        if words[:1] and words[0] in _HEADINGS and f"{words[0]}:" in said.fold:
            return True
        return ("get", "into") in pairs or any(
            (verb, what) in pairs
            for verb in ("get", "got")
            for what in ("a", "an", "any", "his", "her", "their")
        )
    if name == "thanks":
        # "Dank aan Piet, die regelt het budget" thanks somebody else.
        return bool(pairs & (_HELPED_THEM | {("dank", "aan"), ("thanks", "to"), ("bedankt", "aan")}))
    if name == "help":
        return bool(pairs & {("help", "from"), ("hulp", "van")})
    if name == "restart":
        return ("go", "over") in pairs
    if name == "privacy":
        # Our own question: "wie ziet het anders? de controller".
        return bool({"anders", "differently"}.intersection(part.words))
    if name == "stop":
        if ("do", "for") in pairs and any(("for", whose) in pairs for whose in _THEIRS):
            return True
        ends = words in _ALL_OF_IT and part is not parts[0]
        return ends or (words == ("dag",) and part is not parts[-1])
    return False


_NEXT: Final = (("next",), ("volgende",))
_HEADINGS: Final = frozenset({"voorbeeld", "example"})
# "I said yes to the test" and "I'm driving over on Tuesday" tell what happens.
_TOLD: Final = frozenset({"said", "wrote", "typed"})
_WHAT_WAS_TOLD: Final = frozenset("yes no id ill wed well it we theyd to in up down him her them".split())
_THEIRS: Final = ("their", "his", "her", "them", "him", "hun", "haar", "hem")
_HELPED_THEM: Final = frozenset((helped, whom) for helped in ("helped", "helps") for whom in _THEIRS)
# Somebody else is told later: "ik kom er morgen op terug bij Tom".
_BACK_WITH: Final = frozenset({("terug", "van"), ("back", "from"), ("terug", "bij"), ("terug", "met")})
_ON_THE_WAY: Final = frozenset(
    (going, where) for going in ("driving", "rijden", "rij") for where in ("over", "to", "out", "down", "up", "them", "him", "her", "naar")
)  # fmt: skip
# Behind something told these close the list, not the talk.
_ALL_OF_IT: Final = frozenset(
    tuple(line.split()) for line in ("thats it", "thats all", "that is it", "that is all", "thats all there is", "end of story", "einde verhaal", "dat is het", "dat was het", "dat is alles", "dat was alles")
)  # fmt: skip
_QUICK: Final = frozenset(
    "a an quick easy fine ok okay done ready soon simple signed straightforward good".split()
)


_GUESSING: Final = frozenset(
    "denk gok vermoed misschien mss waarschijnlijk wsl wrs vermoedelijk think guess reckon suspect maybe perhaps probably prob possibly".split()
)
# What a guess is made with beside who or what it is.
_ABOUT_GUESSES: Final = _GUESSING | frozenset(
    "ik i k dat het t that it is its niet not no nee geen idee idea eigenlijk eerlijk gezegd honestly zo so wel even nog later maar but daarom me mij of or nooit never moet must have vragen navragen uitzoeken ask check find out will zal ga gaan".split()
)
_FIRST: Final = 3


def guesses_after(part: Part, parts: Sequence[Part]) -> bool:
    """Whether behind "I don't know" somebody or something is guessed all the same: "geen idee, denk de schepen"."""
    behind = parts[list(parts).index(part) + 1 :]
    return any(
        not _GUESSING.isdisjoint(other.words[:_FIRST]) and not _ABOUT_GUESSES.issuperset(other.words)
        for other in behind
    )
