"""A step of theirs that is not behind them, said against its tick: "the trial isn't finished", "they haven't signed it", "de raad komt nog"."""

import re
from collections.abc import Iterator
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.over_words import OVER_AT_END
from bot.coach.keeping import outcomes, recording
from bot.coach.known.facts import BuyingStep
from bot.coach.route import first_of_all, step_dates
from bot.coach.route.step_spoken_of import called, names_words, step_named
from bot.coach.turn.draft import Draft
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date, without_day
from bot.coach.words.word_kinds import is_role

_STATE: Final = rf"(?:{OVER_AT_END}|there|ready|ticked(?: off)?|through|in|af|begonnen|gestart)"
_OPENS: Final = r"(?:(?:no+|nope|nee+|neen|well|wait|wacht|but|maar|sorry|hey|actually|eigenlijk|er|hoor|and|en|so|dus)[, ]+)*"
# Any step may be said to be still to come, or not to be over.
_TO_COME: Final = later(
    r"\b(?:(?:moet|moeten|gaat|gaan|zal|zullen)(?: \w+){0,2}? (?:nog|noch)(?: \w+){0,2}? (?:komen|gebeuren|plaatsvinden|beginnen|starten|gedaan worden)|(?:komt|komen|volgt|begint) nog|(?:moet|moeten)(?: \w+)? nog$|(?:is|zijn) nog (?:steeds |altijd |volop )?bezig|staat nog open"
    r"|(?:is|zijn|was|waren)(?: er)? nog niet$|(?:is|zijn|was)(?: \w+)? (?:nog |juist |echt |helemaal )?niet(?: \w+)? (?:geweest|gebeurd|gedaan|af|klaar|begonnen|afgerond|rond|binnen)"
    r"|(?:still|yet) (?:has |have |needs? |got |is )?to (?:come|happen|be done|start|take place|begin)|(?:has|have|needs?|is|are|'s) (?:still|yet) to (?:come|happen|be done|start|take place|begin)|(?:is|are|'s) still (?:open|ahead|pending|under way|running|busy|going on)"
    r"|(?:hasn'?t|haven'?t|has not|have not|didn'?t|did not)(?: \w+)? (?:been(?: yet)?$|happened?|started?|begun|finished?|taken place|take place|been (?:done|finished|completed)|come)|(?:isn'?t|is not|aren'?t|are not|wasn'?t|not) (?:\w+ )?(?:(?:done|over|finished|complete|completed)(?: yet)?|(?:out|in|live|through|gone|ready|started) yet))\b"
)
# What still runs is where they are; of a step that was ticked it says that it is not over.
_RUNS_STILL: Final = later(
    r"\b(?:loopt|lopen|draait|draaien|duurt|duren) (?:\w+ ){0,2}?nog\b|\bstill (?:runs|goes on|running|on)\b"
)
# "De boekhouder ook nog niet", "nor has the accountant": said right behind another that did not.
_NOR: Final = later(
    r"(?:de |het |the )?(?P<nor>\w[\w'-]*(?: \w[\w'-]*){0,3}?) (?:(?:ook|zelf|evenmin) )*(?:nog )?niet|(?:nor|neither)(?: (?:has|have|did|is|does))? (?:the )?(?P<neither>\w[\w'-]*(?: \w[\w'-]*){0,3}?)(?: yet| either)?|(?:the )?(?P<either>\w[\w'-]*(?: \w[\w'-]*){0,3}?) (?:not|hasn'?t|haven'?t|didn'?t) (?:either|yet)"
)
# Said of nothing by name it is of the one that was ticked last.
_BARE: Final = later(
    rf"{_OPENS}(?:(?:dat|die|het|it|that|it'?s|that'?s|this|they'?re|ze|zijn|is|was|are) )*(?:(?:echt|nog|really|just|actually|at all|helemaal) )*"
    rf"(?:niet|not|nog niet|nog lang niet|not yet|isn'?t|ain'?t|wasn'?t|aren'?t)(?: (?:yet|even|really|actually|at all|all|echt|helemaal))*(?: {_STATE})?(?: (?:yet|at all|hoor|joh|he|eh|though|tho))*"
)
_ENDS_IN_STATE: Final = later(rf".*\b(?:{_STATE}|yet)(?: (?:yet|at all|hoor|joh|he|eh|though|tho))*")
# What somebody did not do is of the step that is called after it: "the board has not decided", "de CFO heeft nog niet getekend".
_NOT_DONE: Final = later(
    r"\b(?:hasn'?t|haven'?t|hadn'?t|didn'?t|(?:has|have|had|did)(?: \w+)? not|(?:has|have) (?:still |yet )(?:not |to ))(?: (?:yet|been|even|really|actually|all))* (?P<verb>\w+)(?P<behind>(?: \w+){0,4})"
)
_NIET_GEDAAN: Final = later(
    r"\b(?:heeft|hebben|hadden|had|is|zijn|werd|was)\b(?P<between>(?: \S+){0,4}?) (?:nog |echt |helemaal |nog lang )*(?:niet|niks|niets)(?: \w+){0,3}? (?P<verb>\w+)"
    r"|\b(?:moet|moeten) (?:\w+ ){0,3}?nog (?:\w+ ){0,2}?(?P<still>\w+en)"
)
# Whoever only looked at it did not give it: these acts are what a step is ticked for, whatever it is called.
_OF_A_TICK: Final = frozenset(
    "ingestemd gegeven gehad had akkoord passed voted accepted sent gestuurd verstuurd geweest signed sign approved approve agreed finished finish decided decide ordered confirmed done started completed getekend ondertekend goedgekeurd beslist besloten afgerond afgetekend besteld bevestigd gedaan gestart".split()
)
_IT: Final = frozenset(
    "it that this off yet them het dat die dit m hem nog niet ze zij they he she hij".split()
)
_A_TICK: Final = (
    r"(?:(?:dat|het|die|dit|de|'t|that|the|this|my|your) )?(?:vink(?:je)?|tick|check(?:mark)?|mark)"
)
_WRONGLY: Final = (
    r"(?:verkeerd|ten onrechte|onterecht|fout|per ongeluk|te vroeg|wrongly|by mistake|mistakenly|too early)"
)
_UNTICK: Final = later(
    rf"(?:(?:please|no|nee|graag|kun je|can you|could you|dus|so|wrong|sorry|oops|fout|verkeerd|mijn fout|my mistake)[, ]+)*(?:un-?tick|un-?check|un-?mark|re-?open|vink|(?:haal|zet|gooi|doe) {_A_TICK} (?:weg |uit |af |eraf )?(?:bij|van|op)|(?:take|remove) {_A_TICK} (?:off|from|away)(?: of)?) (?P<what>\S.{{1,50}}?)(?: (?:uit|weer uit|weg|eraf|af|please|again|aub|maar))*[ .!]*"
    r"|(?:(?:please|no|nee)[, ]+)*(?:zet|mark|put|set) (?P<put>\S.{1,50}?) (?:weer |back |terug |maar )*(?:op|as|to|als) (?:nog )?(?:niet gedaan|not done|open|to do|te doen|niet klaar|not finished|unfinished|nog te doen)[ .!]*"
    rf"|(?P<wrong>\S.{{0,50}}?) (?:is|was|are|were) (?:ticked(?: off)?|afgevinkt) {_WRONGLY}[ .!]*"
    rf"|(?P<off>\S.{{0,50}}?) (?:staat|staan|is|are|was|were|zijn|werd)(?: (?:nu|er|now|al))*(?: op| als)? {_WRONGLY} (?:op |als )?(?:afgevinkt|ticked(?: off)?|gedaan|done)[ .!]*"
    r"|(?P<should>\S.{0,50}?) (?:shouldn'?t|should not|mag niet|hoort niet|moet niet) (?:be |have been )?(?:op )?(?:ticked(?: off)?|afgevinkt(?: (?:zijn|worden|staan))?)[ .!]*"
    rf"|(?P<bare>(?:(?:please|dus|so|and|en|graag|nee|no|oops|oeps|sorry|wait|wacht),? )*(?:{_A_TICK} (?:weer |maar )?(?:terug|back)|{_A_TICK} was (?:fout|verkeerd|wrong|a mistake|te vroeg|too early)|(?:zet|haal|neem|draai|take|put) {_A_TICK} (?:maar |weer |even )?(?:terug|back)|(?:haal|zet|gooi|doe) {_A_TICK} (?:weer |maar )?(?:weg|uit|af|eraf)|(?:take|remove) {_A_TICK}(?: off| away)?(?: again)?|{_A_TICK} (?:weg|uit|eraf|off|away|klopt niet|is wrong|is fout|is not right|isn'?t right|moet (?:weg|eraf)|mag (?:weg|eraf))|un-?tick|un-?check)(?: (?:please|aub|graag|maar|weer|again))*)[ .!]*"
)
_CLAUSES: Final = re.compile(r"[.,;!?\n]+\s*|\s+(?=(?:but|maar|want|because|only|alleen|since)\s)")
_MAY_BE_OPEN: Final = Gate(_TO_COME, _RUNS_STILL, _BARE, _NOT_DONE, _NIET_GEDAAN, _NOR, _UNTICK)
_LONGEST: Final = 18
_ONE_CLAUSE: Final = 12


def is_to_come(clause: Utterance) -> bool:
    """Whether a clause says of something that it is still to come, or not over."""
    return _TO_COME.search(clause.fold) is not None


def is_bare(clause: Utterance) -> bool:
    """Whether a clause says that, and of nothing by name."""
    fold = clause.fold.strip(" .!")
    return _BARE.fullmatch(fold) is not None and _ENDS_IN_STATE.fullmatch(fold) is not None


def ticked_today(draft: Draft) -> BuyingStep | None:
    """The step that was ticked last, today; told to be behind them without a day it is the only one that was."""
    done = [step for step in draft.facts.steps if step.status == "done"]
    today = [step for step in done if step.done_on == draft.today]
    if today:
        return max(today, key=lambda step: step.order)
    told = [step for step in done if step.heard_on == draft.today and step.evidence != "assumption"]
    return told[0] if len(told) == 1 else None


def as_step(draft: Draft, said: Utterance) -> Utterance | None:
    """What they do next where a text only says that a step is still to come: that step, with its day. None for anything else."""
    step = meant(draft, said) if _MAY_BE_OPEN.opens(said) else None
    if step is None or step.status == "done":
        return None
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    return utterance(step.title if when is None else f"{step.title} {said.text[when.start : when.end]}")


def take(draft: Draft, said: Utterance) -> bool:
    """Take the tick off a step that is said not to be behind them; False where a text says so of none that is ticked."""
    if len(said.words) > _LONGEST or said.text.rstrip().endswith("?") or not _MAY_BE_OPEN.opens(said):
        return False
    if is_later(draft):
        # News of a later day says so of what was expected as well.
        return False
    clauses = [utterance(part) for part in _CLAUSES.split(said.text) if part.strip(" -")]
    # Of "not done yet! the trial is still to come" the step that is named is the one that is meant.
    named = [at for at, clause in enumerate(clauses) if not is_bare(clause) and meant(draft, clause)]
    for place in named or range(len(clauses)):
        step = meant(draft, clauses[place])
        first = (
            first_of_all.told(draft, clauses, step) if step is not None and step.status != "done" else None
        )
        if first is not None:
            first_of_all.go_back(draft, first)
            return True
        if step is not None and step.status == "done":
            outcomes.untick(draft, step.id)
            for other in clauses[place + 1 :]:
                date(draft, step, other)
            return True
        if step is not None and draft.open_question_id in _NO_STEP_ANSWERS:
            # It was not ticked, and is no answer here either.
            draft.say("ack.kept")
            return True
    return False


def is_later(draft: Draft) -> bool:
    """Whether this is a later visit, or a walk that began on an earlier day."""
    walk = draft.conversation.walk
    return walk is not None and (walk.kind != "first" or walk.started < draft.today)


_NO_STEP_ANSWERS: Final = frozenset(
    {"final_yes", "budget", "unbudgeted", "people", "differ", "action", "value", "rivals", "rival_detail"}
)


def meant(draft: Draft, clause: Utterance) -> BuyingStep | None:
    """The step that a clause says is not behind them."""
    if not 0 < len(clause.words) <= _ONE_CLAUSE:
        return None
    fold = clause.fold.strip(" .!")
    ordered = _UNTICK.fullmatch(fold)
    if ordered is not None:
        what = utterance(next((ordered[name] for name in _CALLED if ordered[name]), ""))
        return step_named(draft, what) or (ticked_today(draft) if set(what.words) <= _IT else None)
    if is_bare(clause):
        return ticked_today(draft)
    if _OURS.match(fold):
        # What we did not do yet is no step of theirs.
        return None
    if is_to_come(clause) or _RUNS_STILL.search(clause.fold) is not None:
        return step_named(draft, clause) or (ticked_today(draft) if _says_it(clause) else None)
    for verb in _verbs(fold):
        named = step_named(draft, clause)
        if named is not None and _is_of_another(draft, fold, named):
            continue
        if named is not None and (verb in _OF_A_TICK or step_named(draft, utterance(verb)) is not None):
            return named
        if named is None and verb in _OF_A_TICK and _says_it(clause):
            return ticked_today(draft)
    return None


# "The trustees and Amin haven't signed anything": it is said of each.
_BOTH: Final = later(
    r"(?P<first>\S.{0,40}?) (?:and|en|nor|noch) (?P<second>\S.{0,40}?) (?P<rest>(?:hebben|heeft|have|has|haven'?t|hasn'?t|didn'?t|zijn|is|are|aren'?t|isn'?t|moeten|moet)\b.*)"
)


def each_meant(draft: Draft, clause: Utterance) -> tuple[BuyingStep, ...]:
    """The steps that a clause says are not behind them, in their order: of two that are named beside each other both."""
    both = _BOTH.fullmatch(clause.fold.strip(" .!"))
    parts = [f"{both[who]} {both['rest']}" for who in ("first", "second")] if both is not None else []
    found = {step.id: step for part in parts if (step := meant(draft, utterance(part))) is not None}
    if len(found) < len(parts) or not parts:
        step = meant(draft, clause)
        return (step,) if step is not None else ()
    return tuple(sorted(found.values(), key=lambda step: step.order))


# Who is still to do it, in front of the verb: "de groep in Nederland moet nog tekenen".
_WHO_IS_TO: Final = later(
    rf"{_OPENS}(?P<who>(?:de |het |the |hun |their )?[\w'-]+(?: [\w'-]+){{0,4}}?) (?:moet|moeten|heeft|hebben|hasn'?t|haven'?t|didn'?t|has|have|still has|still have|needs?|did)\b(?!.*\bbeen\b)"
)
_HOUSE: Final = frozenset(
    "groep group hq hoofdkantoor headquarters holding moeder moederbedrijf parent office".split()
)


def _is_of_another(draft: Draft, fold: str, step: BuyingStep) -> bool:
    """Whether some other body than takes a step is said to be still to do the same: the group signs as the CEO did."""
    found = _WHO_IS_TO.match(fold)
    if found is None:
        return False
    who = utterance(found["who"])
    somebody = is_role(who, draft.language) or bool(_HOUSE & set(who.words))
    titles = called(draft, step)
    named = any(names_words(title, who) or set(who.words) & set(utterance(title).words) for title in titles)
    return somebody and not named


_OURS: Final = later(rf"{_OPENS}(?:i|we|ik|wij)\b")
_CALLED: Final = ("what", "put", "wrong", "off", "should")


def untick_ordered(clause: Utterance) -> bool:
    """Whether a clause orders a tick to be taken off, or says that it stands there wrongly."""
    return _UNTICK.fullmatch(clause.fold.strip(" .!")) is not None


def take_order(draft: Draft, said: Utterance) -> bool:
    """Take the tick off the step that is named in such an order, which other clauses only say again; False for anything else."""
    parts = [utterance(part) for part in _CLAUSES.split(said.text) if part.strip(" -")]
    first, *others = [said] if untick_ordered(said) or not parts else parts
    step = meant(draft, first) if untick_ordered(first) else None
    if step is None or step.status != "done" or any(meant(draft, clause) is None for clause in others):
        return False
    outcomes.untick(draft, step.id)
    return True


def nor(draft: Draft, clause: Utterance) -> BuyingStep | None:
    """The step that is said not to be behind them either: "de boekhouder ook nog niet"."""
    found = _NOR.fullmatch(clause.fold.strip(" .!"))
    named = (
        next((found[name] for name in ("nor", "neither", "either") if found[name]), None) if found else None
    )
    return step_named(draft, utterance(named)) if named is not None else None


def _verbs(fold: str) -> Iterator[str]:
    """What a clause says was not done."""
    for pattern in (_NOT_DONE, _NIET_GEDAAN):
        found = pattern.search(fold)
        if found is not None:
            yield next(word for name in ("verb", "still") if (word := found.groupdict().get(name)))


def _says_it(clause: Utterance) -> bool:
    """Whether a clause speaks of "it"."""
    return bool(_IT & set(clause.words))


def date(draft: Draft, step: BuyingStep, clause: Utterance) -> None:
    """Take "it runs till 14 December", said behind it, for the day of the step."""
    when = read_date(clause, draft.language, draft.today, draft.context.zone)
    if when is None or when.last < draft.today:
        return
    rest = utterance(without_day(clause, when))
    if step_named(draft, rest) not in {None, draft.facts.step(step.id)}:
        return
    expected = draft.facts.next_step
    serves = draft.facts.step(expected.serves) if expected is not None and expected.serves else None
    if expected is not None and expected.serves != step.id and (serves is None or serves.order < step.order):
        # What comes before the step that was expected is what they do next.
        return
    if not _OF_ITS_END & set(rest.words):
        return
    recording.record_next_step(draft, step.title, step.who, when, step.id)
    draft.mark("next_step", "said")
    draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)


_OF_ITS_END: Final = frozenset(
    "it's its it het till until til tot runs loopt lopen duurt ends eindigt klaar done finished by before voor uiterlijk komt comes is on op pas then dan".split()
)
