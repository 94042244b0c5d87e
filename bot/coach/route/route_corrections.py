"""A correction of the route, "no, I mean the CEO signs": one step of the route is corrected where it stands, and the rest stays."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import replace
from bot.coach.known.facts import BuyingStep
from bot.coach.route.signer_of_route import name_signer
from bot.coach.showing import asking, describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutStep
from bot.coach.understanding.readings import ReadPerson, ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_names, read_steps

_SMALL: Final = frozenset("de het een the a an dat that die en and".split())
_NAME_WORDS: Final = 3


def show_route(draft: Draft) -> None:
    """Read the route back, with "adjust" beside the next question."""
    left = sum(step.status != "not_needed" for step in draft.facts.steps)
    if left:
        draft.say("ack.steps", n=left)
    draft.show(describing.checklist(draft.facts, draft.language))
    asking.read_back_of(draft, "steps")
    draft.beside(asking.edit_option("steps"))


# "The steps were A, then B": what leads into a route is no part of its first step.
_HEADED: Final = later(
    SIGHS + r"(?:"
    r"(?:(?:de|het|hun|the|their|mijn|my) )?(?:(?:full|whole|complete|correct|right|real|actual|new|hele|volledige|juiste|goede|echte|nieuwe) )*(?:stappen|steps|route|volgorde|order)(?: (?:again|nog eens|opnieuw|once more))?"
    r"(?: (?:zijn|waren|is|was|are|were|moet zijn|moeten zijn|should be)(?: dus| gewoon| eigenlijk| actually| just| really)*:?|(?: [\w'-]+)?:)"
    r"|(?:pas (?:het|dat|dit|ze) aan(?: naar)?|maak (?:er|het|dat) van|change (?:it|that|them) to|make it|nog eens|nog een keer|opnieuw|once more|again|from the top|all over again)(?: (?:helemaal|allemaal|alles|in full|from the top))*:) ?(?=\S)"
)
# What is said of a step, of somebody, or with whom: none of it is something that they do.
_NO_STEP: Final = later(
    r"it(?:'s|ll| is| was| comes| goes| takes| has| will| should| doesn'?t)\b.*|(?:het (?:is|was|komt|gaat|duurt|heeft|moet|wordt)|that|that's|thats|dat|this|dit|die|met|with|alleen|only|the rest|de rest)\b.*"
    r"|.*\b(?:(?:last|final) (?:word|say)|laatste woord)\b.*|.*\b(?:not|isn'?t|aren'?t|wasn'?t|haven'?t|hasn'?t|don'?t|doesn'?t|niet|geen|nooit|never|niks|niets|nothing)\b.*"
    r"|.{1,40}? (?:is|are|was|were|zijn|waren|heet|heten) (?:the|a|an|de|het|een|onze|our|my|mijn|van|from|of|called|named|over there|daar|weg|gone|ziek|ill|sick|baas|directeur|eigenaar)\b.*"
)


def is_headed(said: Utterance) -> bool:
    """Whether a text opens on "the steps are"."""
    return _HEADED.match(said.fold) is not None


def head_of(said: Utterance) -> int:
    """How many letters "the steps are" takes at the head of a text; 0 where it does not open so."""
    found = _HEADED.match(said.fold)
    return found.end() if found is not None else 0


def headed_part(said: Utterance) -> Utterance | None:
    """What a text tells from "the steps are" on, where a sentence of it opens so; None where none does."""
    starts = (0, *(found.end() for found in _SENTENCE.finditer(said.text)))
    parts = (utterance(said.text[start:]) for start in starts)
    return next((part for part in parts if is_headed(part)), None)


_SENTENCE: Final = later(r"[.!?;\n]+\s*|,\s+(?=(?:de|the|hun|their) (?:stappen|steps|route)\b)")


def route_told(draft: Draft, said: Utterance) -> tuple[ReadStep, ...]:
    """The steps of a text that tells a route from its beginning; none where any of them is something else.

    What puts one thing right tells no route: "no, the report is not ready, it comes on the 18th".
    """
    opens = _HEADED.match(said.fold)
    steps = read_steps(
        utterance(said.text[opens.end() :]) if opens is not None else said, draft.language
    ).steps
    if len(steps) < _A_ROUTE or any(_NO_STEP.fullmatch(utterance(step.title).fold) for step in steps):
        return ()
    return steps


_A_ROUTE: Final = 2


def correct_route(draft: Draft, said: Utterance) -> bool:
    """Correct the one step that is meant, by what it shares with the correction. False when none is singled out."""
    steps = draft.facts.steps
    read = read_steps(said, draft.language).steps
    if len(read) != 1 or len(steps) < 2:
        return False
    changed = _person_instead(draft, said) or _same_act(steps, read[0].title, read[0].who)
    if changed is None:
        return False
    draft.say("ack.corrected")
    draft.record(PutStep(draft.deal_id, changed))
    name_signer(draft, utterance(", ".join(step.title for step in draft.facts.steps)))
    show_route(draft)
    return True


def _same_act(steps: tuple[BuyingStep, ...], title: str, who: str | None) -> BuyingStep | None:
    """The step that shares a word with the correction, told anew; None when none or several do."""
    words = set(utterance(title).words) - _SMALL
    shared = [step for step in steps if words & (set(utterance(step.title).words) - _SMALL)]
    return replace(shared[0], title=phrases.shortened(title), who=who) if len(shared) == 1 else None


def _person_instead(draft: Draft, said: Utterance) -> BuyingStep | None:
    """Take "de CFO", said right after the route: the one who was thought to sign is somebody else."""
    signer = draft.facts.final_yes
    people = read_names(said, draft.language)
    if signer is None or len(people) != 1 or len(said.words) > _NAME_WORDS:
        return None
    step = next((known for known in draft.facts.steps if signer.called.lower() in known.title.lower()), None)
    if step is None:
        return None
    meant = _called(people[0])
    start = step.title.lower().index(signer.called.lower())
    title = f"{step.title[:start]}{meant}{step.title[start + len(signer.called) :]}"
    return replace(step, title=title, who=meant)


def _called(person: ReadPerson) -> str:
    return person.name or phrases.without_article(person.role or "")
