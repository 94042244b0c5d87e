"""Somebody or a step said to be called otherwise, in words that order nothing: "it tests it, call that trial", "bob is rob, typo"."""

import re
from difflib import SequenceMatcher
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known
from bot.coach.known.facts import Person
from bot.coach.requests.order_told import is_place
from bot.coach.route import what_is_meant
from bot.coach.route.route_changed import call_step
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutPerson
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.phrases import same, without_article
from bot.coach.words.reading import is_numbered_step, read_date, read_steps
from bot.coach.words.swaps import names_something, read_swap
from bot.coach.words.word_kinds import is_role

_LONGEST: Final = 14
_WORDS_OF_A_STEP: Final = 6
_WORDS_OF_A_NAME: Final = 3
_X: Final = r"(?:(?:the|that|this|de|het|die|dat|our|their|hun) )?(?P<wrong>\S.{0,40}?)"
_Y: Final = r"(?:(?:a|an|the|een|de|het) )?[\"']?(?P<right>\S.{0,40}?)[\"']?"
_THING: Final = r"(?P<article>(?:an?|een) )?(?:(?:the|de|het) )?(?P<right>\S.{0,40}?)"
_MAAR: Final = r"(?: (?:maar|just|liever|rather|gewoon|even|voortaan|from now on))*"
_INSTEAD: Final = r"(?:,? (?:instead|in plaats daarvan|and not .{1,40}|instead of .{1,40}|ipv .{1,40}|in plaats van .{1,40}|(?:not|niet|geen) .{1,40}))?"
_ENDS: Final = r"(?: (?:please|pls|aub|graag|hoor|actually|eigenlijk|over there|there|daar|bij hen|now|nu|btw|trouwens|he))*[ .!]*"
# Whatever is called so is called otherwise from now on.
_CALLED: Final = tuple(
    later(rf"{SIGHS}{words}{_INSTEAD}{_ENDS}")
    for words in (
        rf"{_X}(?:,| -)? (?:call|name|noem) (?:that|it|this|dat|het|die){_MAAR} {_Y}",
        rf"{_X} (?:is|are) (?:called|named|now called) {_Y}",
        rf"{_X} (?:they call|they are calling|noemen (?:ze|zij)|noemt men) {_Y}",
        rf"(?P<wrong>(?:step|stap) \d) (?:isn'?t|is not|is geen|is niet) .{{1,30}}? (?:but|maar) {_Y}",
        rf"(?:rename|hernoem|change|verander) (?P<wrong>(?:step|stap) \d): ?{_Y}",
        rf"zet bij (?P<wrong>stap \d) {_Y}",
        rf"{_X} (?:heet|heten)(?: (?:daar|eigenlijk|nu))? {_Y}",
        rf"{_X} moet {_Y} heten",
        rf"{_X}'?s? (?:name|naam) is {_Y}",
    )
)
# What it is called stands right behind what is meant: "noem stap 2 maar pilot". "Call the test team" is a call, and no name.
_SIDE_BY_SIDE: Final = tuple(
    later(rf"{SIGHS}{words}{_ENDS}")
    for words in (
        rf"(?:(?:they|people there) call|i(?:'d| would) call|(?:ze|zij|wij|we) noemen|ik noem|noem|rename|hernoem|(?:make|maak|name)(?: van)?) (?P<both>\S.{{1,80}}?){_INSTEAD}",
        rf"call (?P<both>(?:step|stap) \d .{{1,60}}?|\S.{{1,60}}? (?:a|an) \S.{{1,40}}?){_INSTEAD}",
        r"call (?P<both>\S.{1,80}?) (?:instead|from now on)(?: of .{1,40})?",
    )
)
_BREAK: Final = later(r" (?:maar|just|liever|rather|voortaan|gewoon|een|an?) ", re.IGNORECASE)
# So a state may be told as well, "the test should be fine": what it becomes has to be a name that is like the other, or a thing.
_MAY_BE_A_STATE: Final = tuple(
    later(rf"{SIGHS}{words}{_INSTEAD}{_ENDS}")
    for words in (
        rf"{_X} = {_THING}",
        rf"{_X} is (?:actually|really|eigenlijk|in fact) {_THING}",
        rf"{_X} (?:should be|sh(?:ou|l)d be|must be|has to be|moet zijn) {_THING}",
        rf"{_X} moet {_THING} (?:zijn|worden)",
    )
)
# What they do instead of a step.
_JUST: Final = r"(?:(?:but|maar|just|only|gewoon|enkel|alleen|it'?s|its|het is) )"
_DO_OTHERWISE: Final = tuple(
    later(rf"{SIGHS}{words}{_ENDS}")
    for words in (
        rf"(?:they|ze|zij) (?:don'?t|do not|doesn'?t|doen|tekenen|maken|hebben|werken met)(?: (?:do|have|sign|use|make|work with))?(?: (?:geen|a|an|any|the))* (?P<wrong>\S.{{0,30}}?)(?:,| but| maar) {_JUST}+{_Y}",
        rf"(?:they|ze|zij) (?:(?:just|only|gewoon|enkel) )*(?:send|do|use|sign|place|raise|sturen|doen|gebruiken|tekenen|plaatsen|maken)(?: (?:just|only|gewoon|enkel))* {_Y},? (?:(?:and|en) )?(?:no|not|geen|niet) (?:(?:a|an|the|een) )?(?P<wrong>\S.{{0,30}}?)",
        rf"(?:no|geen) (?!the |that |this |de |het |die |dat )(?P<wrong>\S.{{0,30}}?),? (?:over there |daar )?{_JUST}+{_Y}",
    )
)
# "Bob is rob": somebody who is known, and nothing but another name.
_IS: Final = later(rf"{SIGHS}(?P<wrong>\w[\w'-]*) (?:is|was) (?P<right>\w[\w'-]*){_ENDS}")
_MAY_TELL: Final = Gate(*_CALLED, *_MAY_BE_A_STATE, *_SIDE_BY_SIDE, *_DO_OTHERWISE, _IS)
# Where a step is asked for, "the pilot, not the contract" answers.
_ASKS_FOR_A_STEP: Final = frozenset(
    {"steps", "stage", "position", "next_step", "happened", "differently", "follow_up", "action"}
)
_ASKS_FOR_SOMEBODY: Final = frozenset({"final_yes", "people", "differ"})


def take(draft: Draft, said: Utterance, *, wrong: bool = False) -> bool:
    """Call it what it is said to be called; False, with nothing recorded, where nothing kept is called what it is not."""
    if len(said.words) > _LONGEST or "?" in said.text:
        return False
    if _MAY_TELL.opens(said) and _told(draft, said, wrong=wrong):
        return True
    swap = read_swap(said) if _SHOULD_BE.search(said.fold) is None else None
    if swap is None:
        return False
    asked = draft.open_question_id
    if asked not in _ASKS_FOR_SOMEBODY and _person(draft, swap.wrong, swap.right):
        return True
    return asked not in _ASKS_FOR_A_STEP and _step(draft, swap.wrong, swap.right)


_SHOULD_BE: Final = later(r"\b(?:sh(?:oul|ou|l)?d be|must be|has to be|moet)\b")


def _told(draft: Draft, said: Utterance, *, wrong: bool) -> bool:
    for pattern in (*_CALLED, *_DO_OTHERWISE):
        found = pattern.fullmatch(said.fold)
        if found is not None and pattern in _DO_OTHERWISE and not names_something(found["wrong"]):
            continue
        if found is not None and _called(draft, *_two(said, found)):
            return True
    for pattern in _SIDE_BY_SIDE:
        found = pattern.fullmatch(said.fold)
        if found is not None and _side_by_side(draft, said.text[slice(*found.span("both"))]):
            return True
    for pattern in _MAY_BE_A_STATE:
        found = pattern.fullmatch(said.fold)
        if found is not None:
            was, now = _two(said, found)
            thing = wrong or found["article"] or is_numbered_step(utterance(was)) or " " in now
            return _is_another(draft, was, now, wrong=wrong or " = " in said.fold) or bool(
                thing and _step(draft, was, now)
            )
    found = _IS.fullmatch(said.fold)
    return found is not None and _is_another(draft, *_two(said, found), wrong=wrong)


def _side_by_side(draft: Draft, both: str) -> bool:
    """Call it so where the first of the words are all of what is meant, as many of them as may be."""
    broken = _BREAK.search(both)
    if broken is not None:
        return _called(draft, both[: broken.start()], both[broken.end() :])
    words = both.split()
    pairs = ((" ".join(words[:place]), " ".join(words[place:])) for place in range(len(words) - 1, 0, -1))
    return any(_called(draft, was, now) for was, now in pairs)


def _two(said: Utterance, found: re.Match[str]) -> tuple[str, str]:
    was, now = (said.text[slice(*found.span(name))].strip(" ,.\"'") for name in ("wrong", "right"))
    return was, now


def _called(draft: Draft, was: str, now: str) -> bool:
    if what_is_meant.is_pointed_at(was):
        # "It's called X" is of the customer, or of whoever was spoken of.
        return False
    return _person(draft, was, now, sure=True) or _step(draft, was, now)


def _person(draft: Draft, was: str, now: str, *, sure: bool = False) -> bool:
    """Call somebody who is known by that name otherwise; names that are not alike are of two people, unless it is said so."""
    someone = people_known.find_named(draft.facts, without_article(was))
    name = without_article(now)
    if someone is None or not same(someone.name, without_article(was)) or not _is_name(draft, name):
        return False
    if not (sure or _alike(was, name)):
        return False
    changed = replace(someone, name=name)
    draft.record(PutPerson(draft.deal_id, changed))
    _say(draft, changed)
    return True


def _is_another(draft: Draft, was: str, now: str, *, wrong: bool) -> bool:
    """Take "bob is rob", where that is a name and spelt much as the other; "Wim is weg" is not."""
    spelt = SequenceMatcher(None, utterance(was).fold, utterance(now).fold).ratio() >= _LIKE
    return (
        (wrong or spelt)
        and people_known.may_be_one(draft, now)
        and _person(draft, was, now, sure=wrong or spelt)
    )


def _say(draft: Draft, someone: Person) -> None:
    if someone.gives_the_yes:
        draft.say("ack.final_yes", person=describing.final_yes(someone))
    else:
        draft.say("ack.voice", who=describing.person(someone))


_LIKE: Final = 0.5


def _alike(one: str, other: str) -> bool:
    """Whether two names may be one that was spelt wrongly: "anna" and "anke", "bob" and "bert"."""
    first, second = utterance(one).fold, utterance(other).fold
    return SequenceMatcher(None, first, second).ratio() >= _LIKE or (
        first[:1] == second[:1] and abs(len(first) - len(second)) < _LONGER
    )


_LONGER: Final = 3


def _is_name(draft: Draft, name: str) -> bool:
    told = utterance(name)
    if not 0 < len(told.words) <= _WORDS_OF_A_NAME or not names_something(name) or is_place(told):
        return False
    if any(char.isdigit() for char in name) or is_role(told, draft.language):
        return False
    known = people_known.is_called(draft.facts, name) or what_is_meant.fitting(
        draft, ("step", "action"), name
    )
    return not known and not _is_day(draft, told)


def _step(draft: Draft, was: str, now: str) -> bool:
    """Call a step of theirs otherwise, where it is called so and nothing else is."""
    told = utterance(now)
    if not 0 < len(told.words) <= _WORDS_OF_A_STEP or not names_something(now) or _is_day(draft, told):
        return False
    if is_place(told) or told.words[0][0].isdigit():
        # "Contract should be second" is where it stands.
        return False
    step = what_is_meant.step(draft, was)
    if step is None or not what_is_meant.is_all_of(draft, step, was) or step.status == "not_needed":
        return False
    role = is_role(utterance(was), draft.language) and not same(was, step.title)
    if people_known.is_called(draft.facts, now) or role:
        # "The CFO is called Willem" is of whoever signs, and not of the step.
        return False
    read = read_steps(told, draft.language).steps
    title = read[0].title if len(read) == 1 else now
    other = what_is_meant.step(draft, now)
    if (other is not None and other.id != step.id) or same(title, step.title):
        return False
    call_step(draft, step, title)
    return True


def _is_day(draft: Draft, told: Utterance) -> bool:
    return read_date(told, draft.language, draft.today, draft.context.zone) is not None
