"""What was kept of differing views put right, at any question: nobody differs, that was never said, or only these do."""

from collections.abc import Sequence
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known, people_records, views_changed
from bot.coach.showing.bare_answers import nobody
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal, PutPerson
from bot.coach.turn.replies import Word
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import ReadPerson
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_names

_LONGEST: Final = 14
_DIFFERS: Final = r"(?:verschillend|anders|oneens|niet eens|meningsverschil\w*|verdeeld|meningen|tegen|differently|disagree\w*|divided|at odds|views|against)"
# What the summary says where somebody differs and nobody knows who.
_SOMEBODY: Final = later(
    r"[\"'“”‘’]?(?:iemand(?: daar)?|somebody(?: there)?|someone(?: there)?|ze zien het daar verschillend|they see it differently over there|meningen(?: daar)?|views(?: over there)?)[\"'“”‘’]?"
)
_NOBODY: Final = later(
    rf"{SIGHS}(?:niemand|nobody|no ?one) (?:daar |there |over there )?(?:ziet|zien|is|denkt|heeft|sees|thinks|has|disagrees)(?: \S+){{0,3}}?(?: {_DIFFERS}| tegen| against)?(?: daar| there| over there| erover| about it| it| om)*[ .!]*"
    rf"|{SIGHS}(?:iedereen|everyone|everybody|they all|ze) (?:is|are|zijn|agrees?|vindt|vinden) (?:het )?(?:gewoon |wel |all |daar )*(?:eens|agreed|agree|aligned|in agreement|on the same page|op een lijn|op 1 lijn|voor)(?: (?:met elkaar|hoor|over there|daar))*[ .!]*"
)
_DENIED: Final = later(
    rf"{SIGHS}(?:hoezo|hoe kom je (?:erbij|daarbij)|wie zegt|waar zeg ik|who said|who says|where did i say|what do you mean|why) (?:\S+ ){{0,5}}?{_DIFFERS}\b.*"
    rf"|.*\b(?:ik|i) (?:\S+ ){{0,3}}?(?:niet|nooit|never|didn'?t|haven'?t)\b(?: \S+){{0,3}}? (?:gezegd|zeg|said|say)\b.*\b{_DIFFERS}\b.*"
)
_ONLY: Final = later(
    r"(?:wie (?:ziet|zien) het anders|ziet het anders|zien het anders|who sees it differently|sees? it differently|meningen|views)\s*(?:is|are|=|:)?\s*(?P<set>(?:alleen|enkel|only|just) |[:=] ?)(?:maar )?(?P<who>\S.{0,60}?)[ .!]*"
)

_MAY_BE_OF_VIEWS: Final = Gate(_NOBODY, _DENIED, _ONLY)


def take(draft: Draft, said: Utterance) -> bool:
    """Put the views right as a text says; False, with nothing recorded, where it says nothing of them or they were not told."""
    if len(said.words) > _LONGEST or not _MAY_BE_OF_VIEWS.opens(said):
        return False
    only = _ONLY.fullmatch(said.fold)
    if only is not None:
        return _only(draft, utterance(said.text[slice(*only.span("who"))]))
    agreed = _NOBODY.fullmatch(said.fold) is not None
    if agreed and draft.open_question_id == "differ":
        # It answers what is asked.
        return False
    if not agreed and (not draft.facts.deal.disagreement or _DENIED.fullmatch(said.fold) is None):
        return False
    return _off(draft, agreed=agreed)


def take_off(draft: Draft, what: str) -> bool:
    """Take off that somebody there differs, by the words it is shown in; False where it is called otherwise or was not told."""
    if not draft.facts.deal.disagreement or _SOMEBODY.fullmatch(utterance(what).fold) is None:
        return False
    return _off(draft, agreed=False)


def _off(draft: Draft, *, agreed: bool) -> bool:
    """Nobody differs any more: they agree, or nothing was told of it."""
    who = tuple(person.called for person in draft.facts.people if person.differs and person.called)
    if who and not agreed:
        # Of somebody it was told by name.
        return False
    for person in draft.facts.people:
        if person.differs:
            draft.record(PutPerson(draft.deal_id, replace(person, differs=False)))
    draft.record(PutDeal(replace(draft.facts.deal, disagreement=False if agreed else None)))
    draft.mark("differ", "assumed" if agreed else "unknown")
    if agreed:
        draft.say("ack.nobody_differs")
    else:
        draft.say("complaint.gone", what=Word("differ.yes"))
    return True


def _only(draft: Draft, who: Utterance) -> bool:
    """Take those who are named for all who see it differently."""
    if nobody(who):
        return _off(draft, agreed=True)
    people = read_names(who, draft.language) or (ReadPerson(None, who.text),)
    for person in draft.facts.people:
        if person.differs:
            draft.record(PutPerson(draft.deal_id, replace(person, differs=False)))
    draft.say("ack.differ", who=people_records.record_views(draft, people))
    return True


_NO_MORE: Final = later(
    r"(?:(?:en|and|maar|but|nee|no|ja|yes),? )*(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){0,2}?)(?: (?:is|ziet|zien|sees|does|doet|vindt))? (?:(?:het|it|dat) )?(?:niet (?:meer|langer)|no longer|not any ?more)(?: (?:tegen|against|anders|differently))?[ .!]*"
)
# "The groundsman, but he's ok now": he was named, and sees it as the others do.
_BUT_OK_NOW: Final = later(
    r"(?:(?:maar|but) )?(?:hij|zij|ze|die|he|she|they)(?:['’]?s| is|['’]?re| are| zijn)? (?P<how>.{2,60})"
)
_ALONE: Final = later(r"\b(?:enkel|alleen|only|just|nog maar)\b")
_PIECES: Final = later(r"[.!?;,\n]+\s*|\s+(?=(?:maar|but|en|and)\s)")


def without_who_came_round(draft: Draft, said: Utterance) -> Utterance | None:
    """An answer to who still differs without those it says do no more: "henk-jan. sandra niet meer"; None where no other part is left."""
    pieces = [piece for piece in (part.strip() for part in _PIECES.split(said.text)) if piece]
    left: list[str] = []
    for piece in pieces:
        if _comes_round(draft, utterance(piece)):
            continue
        if left and _is_ok_now(draft, utterance(left[-1]), utterance(piece)):
            left.pop()
            continue
        left.append(piece)
    if len(left) == len(pieces):
        return said
    return utterance(", ".join(left)) if left else None


def _is_ok_now(draft: Draft, who: Utterance, told: Utterance) -> bool:
    """Take it of who was named right before: "the groundsman, but he's ok now since we moved the cables"."""
    found = _BUT_OK_NOW.fullmatch(told.fold.strip(" .!"))
    people = read_names(who, draft.language)
    if (
        found is None
        or len(people) != 1
        or not views_changed.says_so(utterance(f"{who.text} is {found['how']}"))
    ):
        return False
    person = people_records.put_person(draft, people[0], has_voice=True)
    if not views_changed.comes_round(draft, utterance(person.called)):
        draft.say("ack.voice", who=person.called)
    draft.own_words.append(f"{who.text}, {told.text}")
    return True


def _comes_round(draft: Draft, said: Utterance) -> bool:
    found = _NO_MORE.fullmatch(said.fold)
    return found is not None and views_changed.comes_round(draft, utterance(found["who"]))


def only_these(draft: Draft, said: Utterance, differing: Sequence[ReadPerson]) -> None:
    """Take off who differed before, where an answer says that it is only those who are named: "wim enkel, op de prijs"."""
    if _ALONE.search(said.fold) is None:
        return
    named = {
        known.id
        for read in differing
        if (known := people_known.find_person(draft.facts, read.name, read.role)) is not None
    }
    for person in draft.facts.people:
        if person.differs and person.id not in named:
            draft.record(PutPerson(draft.deal_id, replace(person, differs=False, has_voice=True)))
