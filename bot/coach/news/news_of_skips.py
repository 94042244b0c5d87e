"""A step of theirs that a clause says is passed over: "they skip the test", "de test vervalt"."""

from functools import partial
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes, recording
from bot.coach.keeping.taking_away import step_called
from bot.coach.known.facts import BuyingStep
from bot.coach.news.news_thread import Piece, Thread
from bot.coach.route.step_spoken_of import step_named
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep, PutStep
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date

_SAYS: Final = (
    r"(?:\S+ (?:says|said|told me|zegt|zei|vertelt|vertelde|laat weten)(?: (?:that|dat|me|ons|us))? )?"
)
_THEY: Final = r"(?:(?:they|ze|zij|we|he|she|hij|it|het|er)(?:'ll|'re| will| are| zullen| gaan| gonna)? )?"
_SO: Final = (
    r"(?:(?:now|nu|just|gewoon|dus|toch|maar|can|kunnen|will|want to|willen|decided to|going to|dan|then) )*"
)
_THE: Final = r"(?:(?:the|de|het|een|a|an|their|hun|that|die|dat) )?"
_WHAT: Final = r"(?P<{}>\S+(?: \S+){{0,4}}?)"
_SKIPS: Final = later(
    rf"{_SAYS}{_THEY}{_SO}(?:"
    rf"(?:skip|skips|skipped|skipping|bypass|leave out|leaving out) {_THE}{_WHAT.format('skip')}"
    rf"|(?:slaan|slaat|sloegen) {_THE}{_WHAT.format('over')} over"
    rf"|{_THE}{_WHAT.format('off')}(?: is| are| was| gets| will be|'s| wordt| werd| zijn)? (?:being )?(?:skipped|dropped|passed over|left out|(?:not|no longer) (?:needed|necessary)|unnecessary|overgeslagen|niet (?:meer )?nodig|geschrapt|vervallen|overbodig)"
    rf"|{_THE}{_WHAT.format('goes')} (?:vervalt|vervallen|valt weg|valt af|hoeft niet|hoeft niet meer)"
    rf"|(?:need for|need of|there is no need for) {_THE}{_WHAT.format('need')}"
    rf"|(?:geen|no) {_WHAT.format('none')} (?:meer )?(?:nodig|needed|necessary|required|anymore|meer)"
    rf"|(?:(?:don'?t|do not|won'?t|will not|aren'?t|not) (?:do|doing|need|be doing)) {_THE}{_WHAT.format('do')}"
    rf"|(?:gaan |zullen |willen )?{_THE}{_WHAT.format('gaan')} niet (?:meer )?(?:doen|uitvoeren)"
    rf"|(?:laten|laat) {_THE}{_WHAT.format('laten')} (?:vallen|zitten|achterwege)"
    rf"|(?:doen|hebben) {_THE}{_WHAT.format('doen')} niet(?: meer)?(?: nodig)?"
    r")(?: (?:anymore|any more|meer|dus|now|altogether|completely|helemaal|after all|toch|hoor))*"
)
_MAY_SKIP: Final = Gate(_SKIPS)
_IT: Final = frozenset("it that this het dat dit die m hem t".split())
_DOUBTS: Final = frozenset(
    "if als might may maybe misschien could would zou zouden kunnen can whether of hope hopen unless tenzij yet nog ask asks vraagt vragen".split()
)


def read(draft: Draft, clause: Utterance, thread: Thread) -> Piece | None:
    """The step that a clause says is passed over; None where it says no such thing, or may be of one day only."""
    if not _MAY_SKIP.opens(clause) or clause.text.endswith("?") or not _DOUBTS.isdisjoint(clause.words):
        return None
    found = _SKIPS.fullmatch(clause.fold.strip(" .!"))
    what = next((text for text in found.groupdict().values() if text), None) if found is not None else None
    if what is None or read_date(clause, draft.language, draft.today, draft.context.zone) is not None:
        return None
    step = _meant(draft, utterance(what))
    if step is None or step.status in checkin.BEHIND:
        return None
    thread.step = step
    return Piece("skipped", clause, partial(_keep, step=step))


def _meant(draft: Draft, what: Utterance) -> BuyingStep | None:
    expected = draft.facts.next_step
    if set(what.words) <= _IT:
        return draft.facts.step(expected.serves) if expected is not None else None
    place = step_called(what.text, [step.title for step in draft.facts.steps], draft.language)
    return draft.facts.steps[place] if place is not None else step_named(draft, what)


def _keep(draft: Draft, *, step: BuyingStep) -> bool:
    """It is not needed any more; what was expected on the way to it is not either, and they are at the one behind it."""
    expected, here = draft.facts.next_step, draft.facts.position
    draft.record(PutStep(draft.deal_id, replace(step, status="not_needed", heard_on=draft.today)))
    if expected is not None and expected.serves == step.id:
        if draft.conversation.walk is not None:
            outcomes.note(draft, checkin.TAKEN_OFF)
        draft.record(PutNextStep(draft.deal_id, replace(expected, removed=True)))
    following = checkin.proposal(draft.facts)
    if following is not None and here is not None and here.step_id == step.id:
        recording.record_position(draft, step_id=following.id)
    draft.say("check_in.taken_off", step=step.title)
    return True
