"""Asked in words to call something otherwise: "change rob to robbert", "hernoem pilot naar proefweek"."""

from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.once import later
from bot.coach.basics.order_words import PLEASE, TRAILING
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known
from bot.coach.requests import parts_named
from bot.coach.route import what_is_meant
from bot.coach.route.route_changed import call_step
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction, PutPerson
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import match_step, read_date

_LONGEST: Final = 14
_RENAME: Final = later(
    rf"{PLEASE}"
    r"(?:(?:verander|wijzig|hernoem|change|rename|correct|corrigeer)\s+(?P<what>\S.{0,60}?)(?:\s+(?:in|naar|to|into)\s+|:\s+)(?P<new>\S.{0,60}?))"
    rf"{TRAILING}"
)
# Of a part of the deal the same is said in more words: "pas de volgende stap aan naar proefweek".
_PART_BECOMES: Final = later(
    rf"{PLEASE}"
    r"(?:(?:verander|wijzig|change|correct|corrigeer|update|set|make)\s+(?P<what>\S.{0,40}?)\s+(?:in|naar|to|into|op)\s+(?P<new>\S.{0,120}?)"
    r"|(?:pas|paste)\s+(?P<pas>\S.{0,40}?)\s+aan\s+(?:naar|in|tot)\s+(?P<aan>\S.{0,120}?)|(?:zet|maak)\s+(?:van\s+)?(?P<zet>\S.{0,40}?)\s+(?:op|van|naar)\s+(?P<op>\S.{0,120}?)"
    r"|(?P<should>\S.{0,40}?)\s+(?:should be|must be|has to be|moet zijn|moet worden|wordt)\s+(?P<be>\S.{0,120}?))"
    rf"{TRAILING}"
)
_MAY_RENAME: Final = Gate(_RENAME, _PART_BECOMES)


def take(draft: Draft, said: Utterance) -> bool:
    """Call a person, a step or an action what was asked for; False where something else was said."""
    if not draft.has_deal or len(said.words) > _LONGEST or not _MAY_RENAME.opens(said):
        return False
    if _part(draft, said):
        return True
    found = _RENAME.fullmatch(said.fold)
    if found is None:
        return False
    what, new = (said.text[slice(*found.span(name))] for name in ("what", "new"))
    when = read_date(utterance(new), draft.language, draft.today, draft.context.zone)
    if when is not None and phrases.only_a_date(utterance(new), when):
        # "Change the date to Friday" calls nothing otherwise.
        return False
    if not _called(draft, what, new):
        draft.say("changing.not_found", what=what)
    repeat(draft)
    return True


def take_called(draft: Draft, said: Utterance) -> bool:
    """The same of a clause beside others: False, with nothing recorded, where nothing is called so."""
    found = _RENAME.fullmatch(said.fold) if draft.has_deal and _MAY_RENAME.opens(said) else None
    if found is None:
        return False
    what, new = (said.text[slice(*found.span(name))] for name in ("what", "new"))
    when = read_date(utterance(new), draft.language, draft.today, draft.context.zone)
    if when is not None and phrases.only_a_date(utterance(new), when):
        return False
    return _called(draft, what, new)


def _called(draft: Draft, what: str, new: str) -> bool:
    return _person(draft, what, new) or _step(draft, what, new) or _action(draft, what, new)


def _part(draft: Draft, said: Utterance) -> bool:
    """Put something else in a part of the deal that is called by its name; a day alone is that of the next step."""
    found = _PART_BECOMES.fullmatch(said.fold)
    if found is None or draft.conversation.walk is None:
        return False
    what, new = (said.text[slice(*found.span(name))] for name in found.groupdict() if found[name])
    part, told = parts_named.part_named(what), utterance(new)
    when = read_date(told, draft.language, draft.today, draft.context.zone)
    if part is None or part == "next_step_date":
        return False
    if when is not None and phrases.only_a_date(told, when):
        return False
    parts_named.put(draft, part, new)
    return True


def _person(draft: Draft, what: str, new: str) -> bool:
    person = people_known.find_called(draft.facts, what)
    if person is None:
        return False
    named = phrases.same(person.name, phrases.without_article(what))
    changed = replace(person, name=new) if named else replace(person, role=phrases.without_article(new))
    draft.record(PutPerson(draft.deal_id, changed))
    if changed.gives_the_yes:
        draft.say("ack.final_yes", person=describing.final_yes(changed))
    else:
        draft.say("ack.voice", who=describing.person(changed))
    return True


def _step(draft: Draft, what: str, new: str) -> bool:
    step = what_is_meant.step(draft, what)
    if step is None:
        return False
    call_step(draft, step, new)
    return True


def _action(draft: Draft, what: str, new: str) -> bool:
    actions = draft.facts.actions
    place = match_step(utterance(what), [action.what for action in actions], draft.language)
    if place is None:
        return False
    changed = replace(actions[place], what=new)
    draft.record(PutAction(draft.deal_id, changed))
    draft.say("ack.corrected")
    return True
