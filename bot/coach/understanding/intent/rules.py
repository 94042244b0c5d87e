"""The rules by which a message asks something of the coach (help, back, stop, …) or is simply an answer.

Both languages are always understood. A command is a command only at the head of a message or of a part of it: the
same word inside an answer ("they stop using SAP", "mevrouw Stop-de Haan tekent") changes nothing. What a command does
is not decided here.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bot.coach.understanding.intent import (
    words_asking,
    words_correcting,
    words_en,
    words_freely,
    words_further,
    words_moving,
    words_nl,
)
from bot.coach.understanding.intent.arguments import LANGUAGES, SHORT_LANGUAGES, argument
from bot.coach.understanding.intent.framing import framed, opens_frame
from bot.coach.understanding.intent.free_words import THIRD, of_the_walk
from bot.coach.understanding.intent.parts import LEAD_INS, Part, fillers, parts_of, readings_of
from bot.coach.understanding.intent.seeming import guesses_after, only_seems
from bot.coach.understanding.intent.slips import slip_of
from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.readings import IntentName, IntentReading
from bot.coach.understanding.text import Language, Utterance
from bot.coach.understanding.wordpatterns import WordPatterns

LONGEST: Final = 16
"""Words in a message that can still be a command; what is longer is an answer."""

# The first that fits is meant: who corrects and thanks in one breath wants the correction.
_ORDER: Final[tuple[IntentName, ...]] = (
    "privacy", "other_deal", "restart", "language", "back", "correction", "skip", "later", "stop", "unknown", "help", "explain",
    "thanks",
)  # fmt: skip
_MARK = re.compile(r"^[\s?]*\?[\s?!]*$")
_THEIRS = frozenset({Kind.CUSTOMER, Kind.ROLE, Kind.CONTACT, Kind.THEIR})


@cache
def _patterns() -> WordPatterns:
    patterns = WordPatterns()
    for source in (
        words_nl,
        words_en,
        words_asking,
        words_moving,
        words_correcting,
        words_further,
        words_freely,
    ):
        for name, listed in source.PATTERN_LINES.items():
            patterns.add(name, listed)
    return patterns


def may_command(said: Utterance) -> bool:
    """Whether a message is of the size of a command."""
    return 0 < len(said.tokens) <= LONGEST and said.text.count("\n") <= 1


def by_rules(said: Utterance, language: Language) -> IntentReading:
    """The command that the rules see in `said`, or None as its name. Total: any text has a reading."""
    if _MARK.match(said.text):
        return IntentReading("explain", 0.8, None, ("?",))
    if not may_command(said):
        return IntentReading(None, 0.9)
    if said.text.endswith("?") and all(token.fold in _SOUNDS for token in said.tokens):
        return IntentReading("explain", 0.8, None, (said.text,))
    whole = _as_a_whole(said)
    if whole is not None:
        return IntentReading(whole, 0.9, argument(whole, said, language), (said.text,))
    parts = parts_of(said)
    found = _matched(parts)
    if found is None or found[0] == "explain":
        asked = of_the_walk(said)
        if asked is not None:
            return IntentReading(asked, 0.8, argument(asked, said, language), (said.text,))
    if found is None:
        return _slip(parts, language)
    name, part, count = found
    if _is_an_answer(name, part, parts, said, language, complete=count >= len(part.words)):
        return IntentReading(None, 0.7)
    evidence = tuple(token.text for token in part.tokens[:count])
    return IntentReading(name, 0.95 if len(parts) == 1 else 0.85, argument(name, said, language), evidence)


def _as_a_whole(said: Utterance) -> IntentName | None:
    """What only means something as a whole message: "nl", and a question typed without its spaces."""
    if len(said.tokens) > _SQUEEZED_WORDS:
        return None
    squeezed = "".join(filter(str.isalnum, said.fold))
    return "language" if squeezed in SHORT_LANGUAGES else _squeezed().get(squeezed)


@cache
def _squeezed() -> dict[str, IntentName]:
    return {text: name for name, listed in words_moving.SQUEEZED.items() for text in listed.split()}


# With a question mark behind it a sound asks what was meant.
_SOUNDS: Final = frozenset("eh ehh uh uhh uhm um hm hmm he hè huh oh".split())
_SQUEEZED_WORDS: Final = 5


def _matched(parts: Sequence[Part]) -> tuple[IntentName, Part, int] | None:
    """The intent that comes first in the order of preference, with its part and the number of words that fit."""
    best: tuple[int, Part, int] | None = None
    for part in parts:
        for words in readings_of(part):
            if not words or not _may_begin(words[0]):
                continue
            for found in (*_patterns().at_head(words[:_HEAD]), *framed(words[:_HEAD])):
                if found.name == "other_deal" and _names_no_deal(words, part, words[: found.end]):
                    continue
                rank = next(at for at, name in enumerate(_ORDER) if name == found.name)
                # "Not sure what you mean", "bedoel je hun stappen": the longer of the two says which it is.
                asks = (
                    best is not None
                    and found.name == "explain"
                    and _ORDER[best[0]] in {"unknown", "correction"}
                    and best[1] is part
                    and found.end > best[2]
                )
                longer = best is not None and rank == best[0] and best[1] is part and found.end > best[2]
                if best is None or rank < best[0] or asks or longer:
                    best = rank, part, found.end
    return None if best is None else (_ORDER[best[0]], best[1], best[2])


def _may_begin(word: str) -> bool:
    """Whether a command, or the frame around one, may begin with a word."""
    return _patterns().may_begin(word) or opens_frame(word)


# No command is longer than its first so many words.
_HEAD: Final = 12


def _is_an_answer(
    name: IntentName,
    part: Part,
    parts: Sequence[Part],
    said: Utterance,
    language: Language,
    *,
    complete: bool,
) -> bool:
    """Whether the message tells about the customer after all. `complete`: the part is nothing but the command."""
    kinds = lexicon(language).kinds
    theirs = sum(
        kinds.get(word) in _THEIRS
        and (word != "it" or token.text == "IT")
        and not (name in _OURS_TO_DO and word in _ABOUT_A_DEAL)
        for other in parts
        if other is part or _matched([other]) is None
        for word, token in zip(other.words, other.tokens, strict=False)
    )
    asked = said.text.rstrip().endswith("?")
    if (name in _OURS_TO_DO and _told_of_them(part)) or only_seems(name, part, parts, said):
        return True
    if name == "unknown" and guesses_after(part, parts):
        return True
    if name == "later" and not _OVER.isdisjoint(part.words):
        # "I've just had a call with Acme" is over, and what is told of it comes now.
        return True
    if name == "other_deal":
        # "Another deal they have with Bosch runs out first" is told of it.
        return not _THEY.isdisjoint(part.words[2:3]) or _told_before(part, parts)
    if name == "privacy":
        return len(part.words) == 1 and _told_before(part, parts)
    if name == "language":
        return theirs > 0 and not (complete and part is parts[0])
    if name == "correction":
        return not _closes(name, part, parts, complete=complete) and _told_before(part, parts)
    if name in {"skip", "stop", "back", "later"} and _closes(name, part, parts, complete=complete):
        return False
    if name == "later" and complete and len(part.words) > _CLEAR:
        return False
    if _told_before(part, parts):
        return True
    if name in _PLAIN and part is parts[0] and complete:
        return False
    if name == "unknown":
        return any(
            word in {"maar", "but", "denk", "think", "behalve", "except"} for word in part.words
        ) or _tells(part, parts, theirs)
    if name in {"explain", "help"}:
        if _ABOUT_A_DEAL.intersection(part.words) and not _ABOUT_THE_QUESTION.intersection(part.words):
            return True
        inverted = part.words[0] in _MUST_I and not _YOU.intersection(part.words[1:2])
        return not asked and inverted and not _ABOUT_THE_QUESTION.intersection(part.words)
    return _tells(part, parts, theirs)


# What is done to the walk: who tells that the customer does it, answers.
_OURS_TO_DO: Final = frozenset({"skip", "stop", "back", "restart", "later"})
_DONE_TO_THEM: Final = frozenset("gooi wis sla laat verwijder haal".split())


def _told_of_them(part: Part) -> bool:
    """Case "die slaan ze over": the customer does it."""
    at = next((place for place, word in enumerate(part.words) if word in THIRD), None)
    return at is not None and not (at == 1 and part.words[0] in _DONE_TO_THEM)


def _names_no_deal(words: Sequence[str], part: Part, said_deal: Sequence[str]) -> bool:
    """Case "switch to annual billing": behind these words only a name shows that another deal is meant."""
    if tuple(said_deal) not in words_correcting.BY_NAME:
        return False
    at = len(part.words) - len(words) + len(said_deal)
    named = any(token.text[:1].isupper() for token in part.tokens[at : at + 2])
    return not named or "gehad" in words


_THEY: Final = frozenset("they he she that which ze die zij hij dat".split())
# What somebody types who has no time now: "just parked at the client, later".
_UNDERWAY: Final = frozenset(
    "just parked driving boarding walking bel rij zit sta loop stap ben net im ik i about in at on bezig busy onderweg".split()
)
# A word alone at the end of a message that can be nothing but a command.
_LAST_WORDS: Final = frozenset("""skip next overslaan stop stoppen cancel quit annuleren skippen""".split())


def _closes(name: IntentName, part: Part, parts: Sequence[Part], *, complete: bool) -> bool:
    """Whether the message ends in a command about what stands before it: "…, pas dat aan", "not relevant, next"."""
    if part is not parts[-1] or len(parts) < 2 or not part.words:
        return False
    if name == "correction":
        return part.words[0] in words_correcting.CLOSING and len(part.words) <= _SHORT_CLOSE
    before = {word for other in parts[:-1] for word in other.words}
    if not complete or before & THIRD:
        return False
    if name == "later":
        first = parts[0].words[:1]
        return part.words[-1] in {"verder", "af", "terug"} or bool(first and first[0] in _UNDERWAY)
    return len(part.words) > 1 or part.words[0] in _LAST_WORDS


_SHORT_CLOSE: Final = 5
# "Straks weer verder" is clear whatever was said before it, "later" is not.
_CLEAR: Final = 2
# Said in full at the head of a message, these are commands whatever reason follows.
_PLAIN: Final = frozenset({"skip", "restart", "help", "explain"})
_MUST_I = frozenset("moet moeten mag mogen kan hoef do can should must may".split())
_ABOUT_THE_QUESTION = frozenset(
    """noemen invullen typen opschrijven vertellen alle alles antwoorden beantwoorden hier stappen stap name list type fill
    answer all every everything steps step here write zeggen say doen uitleggen voorbeeld explain""".split()
)
_OVER: Final = frozenset({"gehad", "gevoerd", "had"})
_ABOUT_A_DEAL: Final = frozenset("deal deals klant klanten customer client gesprek".split())
_YOU: Final = frozenset("you u je jij jullie".split())
_IN_PERSON = frozenset("ik i im ill ive id je jij you me mij we ben zit sta loop am".split())


def _told_before(part: Part, parts: Sequence[Part]) -> bool:
    """Whether something else was told first: "vergadering, offerte, geen idee van wie"."""
    for other in parts:
        if other is part:
            return False
        alone = len(other.words) == 1 and other.words[0] not in LEAD_INS and part.words[0] in _ENDS
        if (
            (alone or len(other.words) > 1)
            and not _IN_PERSON.intersection(other.words)
            and _matched([other]) is None
        ):
            return True
    return False


# A list of steps may end in these: "papers, then done".
_ENDS: Final = frozenset("done klaar finish finished einde end afsluiten".split())


def _tells(part: Part, parts: Sequence[Part], theirs: int) -> bool:
    """More is said than the command: a customer's person in another part, or a long rest."""
    others = [other for other in parts if other is not part]
    return theirs > 0 and (bool(others) or len(part.words) > 5)


def _slip(parts: Sequence[Part], language: Language) -> IntentReading:
    """A whole message of one word or two, one of them mistyped: "stpo", "voglende vraag". Longer ones are not guessed at."""
    said = [part for part in parts if part.words]
    if len(said) != 1 or len(said[0].words) > _SLIP_WORDS:
        return IntentReading(None, 0.9)
    known = lexicon(language)
    for place, word in enumerate(said[0].words):
        command = None if word in known.kinds or word in known.verbs or word in fillers() else slip_of(word)
        if command is None:
            continue
        meant = [*said[0].words[:place], command, *said[0].words[place + 1 :]]
        found = [match for match in _patterns().at_head(meant) if match.end == len(meant)]
        names = [name for name in _ORDER if any(match.name == name for match in found)]
        if names:
            return IntentReading(names[0], 0.8, LANGUAGES.get(command), (said[0].tokens[place].text,))
    return IntentReading(None, 0.9)


_SLIP_WORDS: Final = 2
