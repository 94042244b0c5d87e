"""A correction of the route, "no, I mean the CEO signs": one step of the route is corrected where it stands, and the rest stays."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.pronouns import THEY
from bot.coach.basics.record import replace
from bot.coach.keeping import people_records
from bot.coach.known.facts import BuyingStep
from bot.coach.route.told_notes import notes_of
from bot.coach.showing import asking, describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson, PutStep
from bot.coach.understanding.people.no_signer import is_no_signer
from bot.coach.understanding.readings import PeopleReading, ReadPerson, ReadStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_names, read_steps
from bot.coach.words.word_kinds import is_role

_SMALL: Final = frozenset("de het een the a an dat that die en and".split())
_NAME_WORDS: Final = 3


def show_route(draft: Draft) -> None:
    """Read the route back, with "adjust" beside the next question."""
    left = sum(step.status != "not_needed" for step in draft.facts.steps)
    if left:
        draft.say("ack.steps", n=left)
    draft.show(describing.checklist(draft.facts))
    asking.read_back_of(draft, "steps")
    draft.beside(asking.edit_option("steps"))


def name_signer(draft: Draft, said: Utterance) -> None:
    """Note who signs or decides according to a route; until that was asked about, the latest telling counts."""
    if draft.facts.mark_of("final_yes") is not None:
        return
    notes = notes_of(draft, said)
    called = _signs_in(draft, said) or notes.decision_maker
    if called is not None and is_no_signer(called, said):
        # "Rita wants to see it first, then she signs": she is the only one named.
        named = {read.name for read in notes.people if read.name is not None}
        # "Financing through Rabo, then he signs": whoever something goes through does not act.
        named = {name for name in named if _acts(said, name)}
        of_them = utterance(called).fold in THEY
        called = (named.pop() if len(named) == 1 else _named_last(said, named)) if of_them else None
        if called is not None:
            people_records.record_final_yes(
                draft, PeopleReading(called, "unknown", None, notes.people), asked=False
            )
        return
    if called is None or not _near_a_decision(draft, called) or _is_signed(draft, called):
        return
    for person in draft.facts.people:
        if person.can_say_yes and person.may_say_yes is None:
            draft.record(PutPerson(draft.deal_id, replace(person, can_say_yes=None)))
    along = _along(draft, called)
    signer = PeopleReading(
        called, "unknown", None, notes.people, alone=False if along else None, together_with=along
    )
    told = people_records.record_final_yes(draft, signer, asked=False)
    if along and told is not None and people_records.told_in_full(told):
        # Together with whom was told: it is read back, and not asked.
        draft.mark("final_yes", "said")
        draft.say("ack.final_yes", person=describing.final_yes(told))


_TOGETHER: Final = later(r"\b(?:samen met|together with|jointly with) (?P<along>\S.*)$")


def _along(draft: Draft, called: str) -> tuple[str, ...]:
    """Who signs along by the words of the step in which somebody signs: "Petra beslist samen met meneer Tuinman"."""
    for step in reversed(draft.facts.steps):
        title = utterance(step.title)
        found = _TOGETHER.search(title.fold) if utterance(called).fold in title.fold else None
        if found is not None:
            people = read_names(utterance(title.text[slice(*found.span("along"))]), draft.language)
            return tuple(one.name or one.role or "" for one in people)
    return ()


_HE_SIGNS: Final = later(
    r"\b(?:he|she|hij|zij|ze|they|die)\b(?: \w+)? (?:signs?|decides?|tekent|beslist|picks|chooses|kiest)\b|\b(?:tekent|beslist) (?:hij|zij|ze|die|ie)\b"
)


def _named_last(said: Utterance, names: set[str]) -> str | None:
    """Whom "then he signs" stands for: the last one who was named before it."""
    found = _HE_SIGNS.search(said.fold)
    before = said.fold[: found.start()] if found is not None else ""
    places = {before.rfind(utterance(name).fold): name for name in names}
    places.pop(-1, None)
    return places[max(places)] if places else None


def _acts(said: Utterance, name: str) -> bool:
    before = said.fold.partition(utterance(name).fold)[0].split()[-1:]
    return not _PASSED_THROUGH & set(before)


_PASSED_THROUGH: Final = frozenset("via through bij with met van from door by at naar to".split())


# Whoever stands before the signing or deciding verb of a step, known by name to any list or not.
_SIGNS: Final = later(
    r"(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,2}) (?:signs?(?: off)?|tekent|decides|beslist|besluit)"
    r"(?: (?:zelf|himself|herself|themselves|personally|persoonlijk|it|it off|ervoor|het|the contract|het contract|alleen|alone|samen met .*|together with .*))?",
    re.IGNORECASE,
)


_TURNED: Final = later(
    r"(?:tekent|beslist|besluit) (?P<who>\w[\w.'-]*(?: \w[\w.'-]*)?)(?: zelf)?", re.IGNORECASE
)
_DECIDING: Final = (
    "teken",
    "sign",
    "handtekening",
    "besl",
    "decid",
    "decision",
    "akkoord",
    "goedkeur",
    "approv",
    "vote",
    "stem",
    "gun",
    "award",
    "ok",
)


# "Polis tekenen" says what is signed; "de broers tekenen" who signs.
_IS_SIGNED: Final = later(r"(?P<what>\w+) (?:onder)?tekenen")


def _is_signed(draft: Draft, called: str) -> bool:
    if is_role(utterance(called), draft.language):
        return False
    titles = (_IS_SIGNED.fullmatch(utterance(step.title).fold) for step in draft.facts.steps)
    return any(found is not None and found["what"] == utterance(called).fold for found in titles)


def _near_a_decision(draft: Draft, called: str) -> bool:
    """Whether a step that decides something names this person: a rival's first name does not."""
    fold = utterance(phrases.without_article(called)).fold
    deciding = (
        step
        for step in draft.facts.steps
        if any(word.startswith(_DECIDING) for word in utterance(step.title).words)
    )
    return any(fold in utterance(step.title).fold for step in deciding)


def _signs_in(draft: Draft, said: Utterance) -> str | None:
    for step in reversed(draft.facts.steps):
        found = _SIGNS.fullmatch(step.title) or _TURNED.fullmatch(step.title)
        if found is not None:
            return found.group("who").removesuffix(" zelf")
    titles = [step.title for step in draft.facts.steps]
    # Of a step a message nobody knows which is the last.
    several = sum(utterance(title).fold in said.fold for title in titles) > 1
    last = _LAST_YES.fullmatch(titles[-1]) if several else None
    if last is not None and (is_role(utterance(last["who"]), draft.language) or _one(draft, last["who"])):
        return last["who"]
    return None


def _one(draft: Draft, called: str) -> bool:
    read = read_names(utterance(called), draft.language)
    return len(read) == 1 and {*utterance(called).words} <= {
        *utterance(f"{read[0].role} {read[0].name}").words
    }


# What the route ends on is the yes of whoever gives it: "MD picks", "diocese approval".
_LAST_YES: Final = later(
    r"(?:the |de |het )?(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,2}?) (?:picks?|chooses?|kiest|kiezen|approval|approves?(?: it)?|okays?(?: it)?|akkoord|geeft akkoord|keurt goed|awards?|gunt)(?: (?:it|het|us|the supplier|de leverancier))?",
    re.IGNORECASE,
)


# "The steps were A, then B": what leads into a route is no part of its first step.
_HEADED: Final = later(
    SIGHS + r"(?:"
    r"(?:(?:de|het|hun|the|their|mijn|my) )?(?:(?:full|whole|complete|correct|right|real|actual|new|hele|volledige|juiste|goede|echte|nieuwe) )*(?:stappen|steps|route|volgorde|order)(?: (?:again|nog eens|opnieuw|once more))?"
    r"(?: (?:zijn|waren|is|was|are|were|moet zijn|moeten zijn|should be)(?: dus| gewoon| eigenlijk| actually| just| really)*:?|(?: [\w'-]+)?:)"
    r"|(?:nog eens|nog een keer|opnieuw|once more|again|from the top|all over again)(?: (?:helemaal|allemaal|alles|in full|from the top))*:) ?(?=\S)"
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
