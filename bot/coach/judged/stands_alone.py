"""Whether what a piece is judged to tell may be kept by itself: not where it is the day or the end of something else, or a joke."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.judged.about import NOT
from bot.coach.route.step_spoken_of import step_named
from bot.coach.turn.draft import Draft
from bot.coach.understanding.belonging.told import ToldPiece
from bot.coach.understanding.clauses import Opens
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import ToldReading

# An end is asked about, which takes the place of what was asked: so it must be surer.
_SURE_OF_AN_END: Final = 0.9
_JOKES: Final = frozenset("jk lol haha hahaha joke joking kidding grapje geintje".split())
# A deal that they "stopped" ended, a rival that they stopped with did not.
_NOT: Final = NOT | frozenset("stopped stop dropped gestopt stoppen stopt afgevallen".split())
# Who only is to be rung on a day is a move of ours; who is spoken to again has a next call.
_AGAIN: Final = frozenset(
    """
    again back terug weer opnieuw speak speaking talk talking catch spreek spreken praat praten hoor horen them him her ze hen hem haar
    """.split()
)
_ALONE: Final = frozenset("alone alleen".split())
_MONEY: Final = ("budget", "geld", "money", "fund", "cash", "financ", "cent", "capex", "dekking", "krediet")
_THEIRS: Final = later(
    r"\b(?:not|niet|nie|geen) (?:my|our|mine|ours|mijn|onze|van (?:mij|ons))\b|\btheir (?:step|job|work)\b|\bhun (?:stap|werk)\b"
)
_ASKED_FOR: Final = frozenset("aangevraagd gevraagd requested asked applied".split())
_UNTIL: Final = frozenset("until untill till til tot pas before voor".split())
_UP_TO: Final = frozenset("up upto tot to maximaal max".split())


def may_be_kept(draft: Draft, piece: ToldPiece, told: ToldReading, opens: Opens, *, beside_end: bool) -> bool:
    """Whether a piece that opens behind such a mark tells for itself what it is judged to; `beside_end`: another piece tells an end."""
    said, asked = piece.said, draft.open_question_id is not None
    match told.part, told.op:
        case "end", op:
            return tells_an_end(draft, told, said) and (op != "hold" or opens != "comma")
        case "call", _:
            return not _AGAIN.isdisjoint(said.words)
        case (("next" | "move"), "day"):
            # A bare day answers what was asked.
            return not asked or bool(told.all("what"))
        case "worth", _:
            # A sum is a limit or a budget where nothing ended.
            return (beside_end or not asked) and said.words[0] not in _UP_TO
        case "signer", "is_not":
            # "Anna doesn't sign alone" takes no signature from her.
            return _ALONE.isdisjoint(said.words)
        case "budget", "none":
            # That nothing was asked for says nothing of what there is, and what is not there until spring will be.
            return _ASKED_FOR.isdisjoint(said.words) and _UNTIL.isdisjoint(said.words)
        case "budget", "unknown":
            # "I don't know" is of what was asked.
            return _of_money(said)
        case "budget", ("requested" | "there"):
            # "Bob asked for it": the budget, or whatever is spoken of.
            return not asked or bool(told.all("sum")) or _of_money(said)
        case "move", "will":
            # "I'll call Bob on thursday" answers when they are spoken to again.
            return draft.open_question_id != "next_call"
        case "move", "ours":
            # "That's their step, not my move".
            return _THEIRS.search(said.fold) is None
        case "signer", _:
            return not asked or opens != "word"
        case _:
            return True


def _of_money(said: Utterance) -> bool:
    return any(word.startswith(_MONEY) for word in said.words)


def tells_an_end(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Whether words that are judged to tell an end surely do: no joke, no end of a step of theirs, and no loss of a rival's."""
    return (
        told.likely >= _SURE_OF_AN_END
        and _JOKES.isdisjoint(said.words)
        # What is said of a step of theirs ends that, and what is not with a rival any more is no loss.
        and step_named(draft, said) is None
        and not (told.op == "lost" and not _NOT.isdisjoint(said.words) and _names_rival(draft, said))
    )


def _names_rival(draft: Draft, said: Utterance) -> bool:
    names = (utterance(rival.name).words for rival in draft.facts.competitors if rival.name)
    return any(name and {*name} <= {*said.words} for name in names)
