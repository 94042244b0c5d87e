"""A story about a customer of whom nothing is known: each part of it is kept where it belongs."""

from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.keeping import recording
from bot.coach.known.facts import Topic
from bot.coach.people import spoken_with
from bot.coach.people.told_people import signs_no_deal
from bot.coach.route.signer_of_route import name_signer
from bot.coach.showing import describing
from bot.coach.told import (
    introduced_people,
    introduced_signer,
    our_moves,
    route_in_story,
    story_days,
    telling,
)
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.turn.replies import ReadBack, Word
from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.reading import read_worth


def keep(draft: Draft, said: Utterance, *, apart_from: AbstractSet[Topic] = frozenset()) -> bool:
    """Keep what a story tells, apart from these topics; whether any part of it was read and shown."""
    amount = _worth(said, draft.language)
    if amount is not None:
        recording.record_value(draft, amount)
    spoken_with.keep(draft, said)
    told = telling.has_room_for_more(said) and telling.take(draft, said, apart_from=apart_from)
    introduced_people.keep(draft, said)
    to_come = [step.title for step in draft.facts.steps if step.status != "done"]
    titles = [title for title in to_come if not signs_no_deal(draft, said, title)]
    if titles and draft.facts.final_yes is None:
        # "… and then Lies signs": it is asked whether she may do so alone.
        name_signer(draft, utterance(", ".join(titles)))
    told = introduced_signer.keep(draft, said) or told
    _take_alone(draft, said)
    story_days.keep(draft, said)
    _show_days(draft)
    our_moves.keep_further(draft, said)
    route_in_story.remember(draft, said)
    return told


# "Eigenaar Dennis beslist alles zelf", "Just Tony, he decides everything".
_BY_THEMSELVES: Final = later(
    r"\b(?:(?:beslist|bepaalt|tekent) (?:(?:alles|het|dat|gewoon|altijd|helemaal) )*(?:zelf|alleen)|(?:beslist|bepaalt) (?:gewoon )?alles|(?:decides|signs|calls) (?:(?:it|that|off|everything|all) )*(?:alone|himself|herself|on (?:his|her) own)|decides (?:everything|it all|on everything))\b(?! (?:niet|not|niks)\b)"
)
# "Then Kev decides. No one else."
_NOBODY_ELSE: Final = later(r"(?:and |en )?(?:nobody|no ?-?one|noone) else|niemand anders|verder niemand")
_PARTS: Final = later(r"[,.!?;:]\s+|\n")


def _take_alone(draft: Draft, said: Utterance) -> None:
    """Take it that whoever signs does so alone, where that was told of them: it is not asked again."""
    signer = draft.facts.final_yes
    if signer is None or signer.may_alone is not None or signer.limit is not None:
        return
    if draft.facts.mark_of("final_yes") is not None:
        return
    words = {*utterance(signer.name or signer.role or "").words}
    only_one = len(draft.facts.people) == 1
    spoken_of = False
    for part in map(utterance, _PARTS.split(said.text)):
        alone = spoken_of and _NOBODY_ELSE.fullmatch(part.fold.strip(" .!")) is not None
        spoken_of = words <= {*part.words}
        of_them = spoken_of or (only_one and part.words[:1] in _PRONOUNS)
        if alone or (of_them and _BY_THEMSELVES.search(part.fold) is not None):
            draft.record(PutPerson(draft.deal_id, replace(signer, may_alone=True, may_say_yes=True)))
            draft.mark("final_yes", "said")
            return


_PRONOUNS: Final = {("he",), ("she",), ("hij",), ("zij",), ("ze",), ("die",)}


def _show_days(draft: Draft) -> None:
    """The days that the story tells of their steps are heard behind the steps: what is read back of these shows them too."""
    label, way = Word("part.steps"), describing.way(draft.facts, draft.language)
    for place, part in enumerate(draft.parts):
        if way is not None and isinstance(part, ReadBack):
            items = tuple(replace(item, text=way) if item.label == label else item for item in part.items)
            draft.parts[place] = replace(part, items=items)


def _worth(said: Utterance, language: Language) -> Decimal | None:
    """What it is worth by a story: where other sums stand in it as well, by the one clause that tells a worth by itself."""
    amount = read_worth(said, language)
    if amount is None:
        clauses = (read_worth(utterance(part), language) for part in _CLAUSES.split(said.text))
        told = {worth for worth in clauses if worth is not None}
        amount = told.pop() if len(told) == 1 else None
    sums = find_amounts(said)
    one = next((at for at in sums if at.amount == amount and _EACH.match(said.text[at.end :])), None)
    if one is None:
        return amount
    # "75k each so 225k all in".
    return next((at.amount for at in sums if at.start > one.end), None)


_CLAUSES: Final = later(r"[,.!?;:]\s+|\n")
_EACH: Final = later(r" ?(?:each|apiece|a piece|per (?:stuk|piece|unit)|het stuk|elk)\b")
