"""Where they are, told where something else is asked: "they're in the pilot now"."""

import re
from typing import Final

from bot.coach.basics import signing_words
from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes, people_known, recording
from bot.coach.people.people_told import names_alone
from bot.coach.route import how_it_went
from bot.coach.showing import describing
from bot.coach.showing.bare_answers import is_in_a_step
from bot.coach.told import telling
from bot.coach.turn.draft import Draft
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import match_step, read_against, read_date, read_names, read_steps


def take_place(draft: Draft, said: Utterance) -> bool:
    """Take a step of the route for where they are, while that was not told yet. False when it is not that."""
    if draft.facts.mark_of("position") in {"said", "confirmed"}:
        return False
    return _kept(draft, said)


def take_place_of_somebody(draft: Draft, said: Utterance) -> bool:
    """Take "the council is at it now" where people are asked for: it is where they are, whoever it names."""
    if not telling.speaks_of_now(said) or not read_names(said, draft.language):
        return False
    return not read_against(said, draft.language) and _kept(draft, said)


def take_place_now(draft: Draft, said: Utterance) -> bool:
    """Take "Inge is still at the sums" where their next step is asked for: it is where they are, and not what comes after."""
    if not telling.speaks_of_now(said):
        return False
    if read_date(said, draft.language, draft.today, draft.context.zone) is not None:
        return False
    return _kept(draft, said)


def take_step_itself(draft: Draft, said: Utterance) -> bool:
    """Take "survey", a step as it is called in which nobody acts, where somebody or money is asked for: it says where they are."""
    named = next((step for step in draft.facts.steps if utterance(step.title).fold == said.fold), None)
    if named is None or any(step.who for step in read_steps(said, draft.language).steps):
        return False
    if people_known.is_called(draft.facts, said.text):
        return False
    if not _kept(draft, said):
        draft.say("listening")
    return True


def take_step_named(draft: Draft, said: Utterance) -> bool:
    """Take "the data check" where somebody is asked for: a step of theirs is nobody, and may say where they are."""
    titles = [step.title for step in draft.facts.steps]
    people = [read for read in read_names(said, draft.language) if not is_in_a_step(draft, read.name or "")]
    somebody = any(
        read.name is not None or people_known.find_person(draft.facts, None, read.role) is not None
        for read in people
    )
    # "HR" is somebody, also where a step is called "HR agrees".
    somebody = somebody or names_alone(said, people)
    if somebody or len(said.words) > _A_STEP or match_step(said, titles, draft.language) is None:
        return False
    if not _kept(draft, said):
        draft.say("listening")
    return True


_PUT_RIGHT: Final = later(
    r"(?:no|nee|nope|neen),? (?:(?:they(?:'re|re| are) (?:past|through|beyond) [^.;!?,]{2,40}, |ze (?:zijn|zitten) (?:al )?voorbij [^.;!?,]{2,40}, )(?:(?:and|en|now|nu) )*)?(?:(?:they(?:'re|re| are)|ze (?:zitten|zijn|staan)|zitten ze|staan ze|it'?s|het (?:zit|ligt|is)) )(?:nu |now |al |already |nog |still |pas |toch )*(?:at|in|on|with|bij|aan|op) (?:the |de |het )?(?P<where>[^.;!?,]+?)(?:[.;!?,]+ .*|[.!]*)"
)


# "Where they are is wrong, it's the trial".
_WRONG: Final = later(
    r"(?:(?:no|nee|and|en|but|maar|oh),? )*(?:waar ze (?:nu )?(?:staan|zijn|zitten)|(?:de |hun )?(?:plek|positie)|where they are(?: now)?|(?:the |their )?(?:position|place)) "
    r"(?:klopt (?:dus |ook |nog )*niet|is (?:not right|niet goed|not correct|fout|verkeerd|wrong|incorrect)),? (?:(?:dat|het|it|that)(?: is|'s|s)|(?:dat |het )?moet zijn|(?:it )?should be|ze (?:zijn|zitten|staan) (?:bij|in|aan|op)|they'?re (?:at|in|on))(?: (?:nu|now|nog|still))* (?:de |het |the )?(?P<where>[^.;!?,]+?)[ .!]*"
)


# With nothing put right: "they're at the bank loan". On a day they may only be there for once.
_THEY_ARE: Final = later(
    r"(?:(?:and|en|oh|so|dus|well|nou),? )*(?:they(?:'re|re| are)|ze (?:zitten|zijn|staan)|(?:nu |now )?zitten ze|(?:nu |now )?staan ze) (?:nu |now |al |already |nog |still |pas )*(?:at|in|on|bij|aan|op) (?:the |de |het )?(?P<where>[^.;!?,]{2,40}?)[ .!]*"
)


def _they_are(draft: Draft, said: Utterance) -> re.Match[str] | None:
    found = _THEY_ARE.fullmatch(said.fold)
    dated = found is not None and read_date(said, draft.language, draft.today, draft.context.zone) is not None
    return None if dated else found


def put_right(draft: Draft, said: Utterance) -> int | None:
    """The place of the step at which a text says they are, "no, they're at the PO"; None where no step is called so."""
    found = _PUT_RIGHT.fullmatch(said.fold) or _WRONG.fullmatch(said.fold) or _they_are(draft, said)
    if found is None:
        return None
    where = utterance(said.text[slice(*found.span("where"))])
    return match_step(where, [step.title for step in draft.facts.steps], draft.language)


def take_put_right(draft: Draft, said: Utterance) -> bool:
    """Take "no, they're at the PO", which puts right where they are, whatever is asked. False where no step is called so."""
    steps, place = draft.facts.steps, put_right(draft, said)
    if place is None:
        return False
    recording.record_position(draft, step_id=steps[place].id)
    draft.mark("position", "said")
    draft.say("ack.position", step=steps[place].title)
    return True


_DONE: Final = later(
    r"\b(?:was|were|is|are|zijn|waren|has|have|heeft|hebben|'s|already|al)\b.*\b(?:done|finished|approved|agreed|ok|okay|akkoord|klaar|gedaan|gebeurd|afgerond|geweest|goedgekeurd|binnen|happened|passed)\b"
    r"|\b(?:already |al )?(?:said|zei|zeiden|gaf|gave) (?:already |al |vorige week |last week )?(?:yes|ja|akkoord|ok)\b"
)
# Lately or already: that somebody is fine with it by itself may be said of who signs.
_BEHIND: Final = later(
    r"\b(?:al|already|vorige|last|gisteren|yesterday|vanmorgen|vanochtend|this morning|inmiddels|is done|are done|is klaar|zijn klaar|is geweest)\b"
)
_STILL: Final = later(
    r"\b(?:not|niet|nog|still|isn'?t|hasn'?t|wasn'?t|if|als|when|once|zodra|after|before|na|voor|until|tot|teken\w*|signs?|but|maar)\b|\?"
)


def take_done(draft: Draft, said: Utterance) -> bool:
    """Take "the tenants were fine with it last week" where somebody or money is asked for: a step of theirs that is done."""
    if telling.has_room_for_more(said) and len(said.words) > _ONE_STEP:
        return False
    if _DONE.search(said.fold) is None or _BEHIND.search(said.fold) is None or _STILL.search(said.fold):
        return False
    if how_it_went.is_no_fact(said):
        return False
    steps = draft.facts.steps
    titles = [step.title for step in steps]
    subject = utterance(_BEFORE_VERB.match(said.text)["subject"])  # type: ignore[index]  # it matches any text
    place = match_step(subject, titles, draft.language) if subject.words else None
    place = place if place is not None else match_step(said, titles, draft.language)
    if place is None or _SIGNING.search(utterance(titles[place]).fold):
        # Whoever said yes last week did not sign by that.
        return False
    if steps[place].status not in checkin.BEHIND:
        outcomes.tick(draft, steps[place])
    draft.say("check_in.ticked", step=steps[place].title)
    return True


_SIGNING: Final = later(rf"\b(?:{signing_words.SIGNATURE})\b")
_BEFORE_VERB: Final = later(
    SIGHS
    + r"(?P<subject>.*?)(?:$| (?:was|were|is|are|has|have|had|zijn|waren|heeft|hebben|zei|zeiden|said|gaf|gave|already|al|'s)\b.*$)",
    re.IGNORECASE | re.DOTALL,
)
_ONE_STEP: Final = 10
_A_STEP: Final = 4


def _kept(draft: Draft, said: Utterance) -> bool:
    """Keep a place that a short text tells and that is news; a longer one is read in all its parts."""
    steps = draft.facts.steps
    is_step = said.fold in {utterance(step.title).fold for step in steps}
    if telling.has_room_for_more(said) or not (is_step or telling.speaks_of_now(said)):
        return False
    place = match_step(said, [step.title for step in steps], draft.language)
    here = draft.facts.position
    if place is None or (here is not None and here.step_id == steps[place].id):
        return False
    recording.record_position(draft, step_id=steps[place].id)
    draft.mark("position", "said")
    shown = describing.position(draft.facts)
    if shown is not None:
        draft.say("ack.position", step=shown)
    return True
