"""Asked to take all off but one: "remove everyone but Okoro", "haal alles weg behalve de proefweek". What is named stays."""

from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.keeping import people_known, taking_away
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import utterance
from bot.coach.words import phrases

_BUT: Final = later(
    r"(?P<which>\S.{0,40}?),? (?:but|except(?: for)?|apart from|other than|behalve|buiten|maar niet|not|op (?=\S.* na$))(?: not)? (?P<kept>\S.{0,40}?)(?: na)?"
)
_ALL: Final = later(
    r"(?:(?:the|de|all|al|alle|every) )*(?:all|alles|allemaal|iedereen|every(?:one|body|thing)|the rest|de rest|(?:the )?others|de anderen?|people|mensen|steps|stappen|rivals|concurrenten|actions|acties)(?: of them| off)?"
)


def take(draft: Draft, what: str | None) -> bool:
    """Take the others of its kind off, where the one that is to stay is known; else nothing is touched, and it is said how. False for no such order."""
    said = utterance(what or "")
    found = _BUT.fullmatch(said.fold)
    if what is None or found is None or taking_away.is_anything(draft, what):
        return False
    kept = phrases.without_article(what[slice(*found.span("kept"))].strip("\"' "))
    others = _others(draft, kept) if _ALL.fullmatch(found["which"]) else ()
    gone = [name for kind, one in others if (name := taking_away.named(draft, (kind,), one))]
    if gone:
        draft.say("complaint.gone", what=tuple(gone))
    else:
        # "3 but Okoro" may be any of several.
        draft.say("complaint.how")
    repeat(draft)
    return True


def _others(draft: Draft, kept: str) -> tuple[tuple[taking_away.Kind, str], ...]:
    """All of the kind of what stays, but that one."""
    facts = draft.facts
    stays = people_known.find_within(facts, utterance(kept).fold)
    if stays is not None:
        return tuple(("person", one.called) for one in facts.people if one.id != stays.id and not one.removed)
    steps = [step for step in facts.steps if step.status != "not_needed"]
    place = taking_away.step_called(kept, [step.title for step in steps], draft.language)
    if place is not None:
        return tuple(("step", step.title) for at, step in enumerate(steps) if at != place)
    rivals = [rival.name for rival in facts.competitors if rival.name]
    if any(phrases.same(name, kept) for name in rivals):
        return tuple(("rival", name) for name in rivals if not phrases.same(name, kept))
    return ()
