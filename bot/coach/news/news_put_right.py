"""What a clause of news puts right of how a step stands: nothing moved, a step is still to come, what was promised was done."""

from functools import partial
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes, recording
from bot.coach.known.facts import BuyingStep, NextStep
from bot.coach.news.news_thread import Piece, Thread
from bot.coach.route import step_dates, steps_open
from bot.coach.route.step_spoken_of import step_named
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_step_outcome

_NOTHING_MOVED: Final = later(
    r"(?:(?:maar|but|er|no|nee|well|there|actually|eigenlijk|really|echt) )*"
    r"(?:(?:schoof|schuift|verschoof|verschuift|verandert?|veranderde|slipte) (?:er )?(?:\w+ )?(?:niks|niets|nix)|(?:is|was|er is) (?:er )?(?:\w+ )?(?:niks|niets|nix) (?:verschoven|geschoven|uitgesteld|verzet|veranderd)"
    r"|(?:niks|niets) (?:is |werd |wordt )?(?:verschoven|geschoven|uitgesteld|verzet|verschuift|schoof)|(?:het|de datum|die datum|dat|die|hij) (?:schoof|is|verschoof) (?:\w+ )?niet(?: (?:verschoven|uitgesteld|verzet|geschoven))?"
    r"|nothing (?:has |was |is |got |really )*(?:slipped|moved|shifted|changed|delayed|postponed|pushed|slipping|moving)|(?:it|that|the date|they|we) (?:didn'?t|hasn'?t|haven'?t|did not|wasn'?t|was not|has not)(?: \w+)? (?:slip|slipped|move|moved|shift|shifted|change|changed|delayed|postponed|pushed))"
    r"(?: (?:hoor|joh|man|toch|at all|ook|dus|though))*"
)

# "Put that down as done", said of what was spoken of just before, or by its name.
_TICK_IT: Final = later(
    r"(?:(?:please|graag|dus|so|en|and|kun je|can you|could you|je mag|you can) )*"
    r"(?:(?:zet|vink|streep|markeer|noteer) (?P<nl>\w+(?: \w+){0,4}?)(?: (?:maar|gewoon|even|dus|aub|graag))*(?: (?:op|als) (?:gedaan|klaar|afgerond|gebeurd|geweest|done|af)| af)"
    r"|(?:mark|put|set|tick|check|cross) (?P<en>\w+(?: \w+){0,4}?)(?: (?:down|please|just))*(?: (?:as )?(?:done|finished|complete|completed|happened)| off))(?: (?:aub|graag|please|pls|maar))*"
)
# Whether somebody has looked at it: their "not yet" is no word on a step.
_ANSWERED_NOT_YET: Final = "looked"
_IT: Final = frozenset(
    "dat die dit het hem m 'm t that it this one those them de the stap step which".split()
)


def _ticked_by_order(draft: Draft, clause: Utterance, thread: Thread) -> BuyingStep | None:
    """The step that an order puts down as done: named in it, or the one that was spoken of."""
    found = _TICK_IT.fullmatch(clause.fold.strip(" .!"))
    if found is None:
        return None
    what = utterance(found["nl"] or found["en"])
    return thread.step if set(what.words) <= _IT else step_named(draft, what)


def read(draft: Draft, clause: Utterance, thread: Thread) -> Piece | None:
    """What a clause puts right of the step that was expected; None where it puts nothing right."""
    fold = clause.fold.strip(" .!")
    if _NOTHING_MOVED.fullmatch(fold) is not None:
        return Piece("unmoved", clause, _unmoved)
    if steps_open.is_bare(clause):
        ticked = steps_open.ticked_today(draft)
        if ticked is None or draft.open_question_id == _ANSWERED_NOT_YET:
            return None
        thread.step = ticked
        return Piece("open", clause, partial(_keep_unnamed, step=ticked, thread=thread))
    ticked = _ticked_by_order(draft, clause, thread)
    if ticked is not None:
        thread.step = ticked
        thread.done.append(ticked.id)
        return Piece("done", clause, partial(tick_off, step=ticked))
    to_come = steps_open.is_to_come(clause)
    each = steps_open.each_meant(draft, clause)
    named = (step_named(draft, clause) if to_come and len(each) <= 1 else None) or next(iter(each), None)
    if to_come and named is None:
        return None
    ticked_wrongly = tuple(step for step in each if step.status == "done")
    if named is not None and (to_come or ticked_wrongly):
        # Of a step that was not ticked, what they did not do is no more than how it stands.
        named = next(iter(ticked_wrongly), named)
        thread.step = thread.opened = thread.off = named
        return Piece("open", clause, partial(_keep_all_open, steps=ticked_wrongly or (named,), clause=clause))
    neither = steps_open.nor(draft, clause) if thread.opened is not None else None
    if neither is not None and neither.status == "done":
        return Piece("open", clause, partial(_keep_open, step=neither))
    expected = draft.facts.next_step
    if expected is not None and _answers_it(draft, clause, expected):
        thread.acted = True
        return Piece("done", clause, partial(_keep_answer, clause=clause))
    if expected is not None and _acted(draft, clause, expected):
        thread.acted = True
        more = _tells_more(clause, expected)
        return Piece("done", clause, partial(_keep_answered, clause=clause) if more else _keep_act)
    return None


def is_own_act(draft: Draft, expected: NextStep) -> bool:
    """Whether what they were to do is an act on the way to the step it belongs to: "Els calls to pick a day" is no trial."""
    served = draft.facts.step(expected.serves)
    return served is not None and not outcomes.finishes(draft, expected, served)


# "He forwards it to Interpolis": who answers has it.
_SENT_TO: Final = later(
    r"\b(?:stuurt|sturen|geeft|geven|mailt|mailen|legt|leggen|brengt|brengen|bezorgt|toont|laat|sends?|gives?|hands?|passes|forwards?|emails?|takes|puts|shows|presents?)\b.*\b(?:naar|aan|bij|to|with|past)(?: (?:de|het|the|hun|their))? (?P<whom>\w[\w'-]*)"
)
_ANSWERS: Final = later(
    r"(?:(?:de|het|the|hun|their) )?(?P<who>\w[\w'-]*) (?:(?:nu|now|al|already|net|just|ook|also) )*(?:zegt|zei|zeggen|zeiden|vindt|vond|vonden|vraagt|vroeg|wil|willen|wilde|antwoord\w*|reageerde|heeft (?:geantwoord|gereageerd|gebeld)|says|said|say|thinks|thought|asks|asked|wants|wanted|liked|likes|loved|loves|replied|answered|came back|is (?:ok|oke|akkoord|positief|fine|happy))\b"
)


def _answers_it(draft: Draft, clause: Utterance, expected: NextStep) -> bool:
    """Whether whoever something was to be passed to says what they make of it: then they have it."""
    to, answer = _SENT_TO.search(utterance(expected.what).fold), _ANSWERS.match(clause.fold)
    if to is None or answer is None or to["whom"] != answer["who"]:
        return False
    return not (_NOT_YET & set(clause.words)) and not clause.text.rstrip().endswith("?")


_NOT_YET: Final = frozenset("niets niks nothing nog yet".split())


def _keep_answer(draft: Draft, *, clause: Utterance) -> bool:
    """Whoever answers has it, and is at the step that is theirs."""
    kept = _keep_answered(draft, clause=clause)
    answer = _ANSWERS.match(clause.fold)
    theirs = [
        step
        for step in draft.facts.steps
        if answer is not None and answer["who"] in utterance(step.title).words and step.status == "to_do"
    ]
    if len(theirs) == 1:
        recording.record_position(draft, step_id=theirs[0].id, about=clause.text)
        draft.mark("position", "said")
    return kept


def _keep_answered(draft: Draft, *, clause: Utterance) -> bool:
    """It happened, and what is told besides is news of its own: it stays in the words it was told in."""
    draft.own_words.append(clause.text)
    return _keep_act(draft)


def _tells_more(clause: Utterance, expected: NextStep) -> bool:
    """Whether a figure or a condition is told beside what they were to do: "koos gaat akkoord met 21 cent"."""
    words = set(clause.words) - set(utterance(expected.what).words)
    return any(word[:1].isdigit() for word in words) or bool(_PROVIDED & words)


_PROVIDED: Final = frozenset("mits als indien tenzij if provided unless but maar".split())


def _acted(draft: Draft, clause: Utterance, expected: NextStep) -> bool:
    """Whether a clause says that they did what they were to do, where that is no step of the route itself."""
    if not is_own_act(draft, expected):
        return False
    told = read_step_outcome(clause, expected.what, dated=False)
    return told is not None and told.outcome == "happened"


def _unmoved(draft: Draft) -> bool:
    """The day that seemed to have moved was another one all along: it is no slip, and why is not asked."""
    step = draft.facts.next_step
    if step is not None and checkin.SLIPPED in draft.walk.done:
        draft.record(PutNextStep(draft.deal_id, replace(step, slips=max(step.slips - 1, 0))))
        draft.to_walk(done=tuple(entry for entry in draft.walk.done if entry != checkin.SLIPPED))
    draft.say("check_in.unmoved")
    return True


def _keep_unnamed(draft: Draft, *, step: BuyingStep, thread: Thread) -> bool:
    """Of "not done yet! the trial is still to come" the step that is named is the one that is meant."""
    return thread.opened is not None or _keep_open(draft, step=step)


def _keep_all_open(draft: Draft, *, steps: tuple[BuyingStep, ...], clause: Utterance) -> bool:
    """They are at the first of them, and the others are still to come."""
    kept = [_keep_open(draft, step=step, clause=clause) for step in steps]
    return all(kept)


def _keep_open(draft: Draft, *, step: BuyingStep, clause: Utterance | None = None) -> bool:
    known = draft.facts.step(step.id)
    if known is None:
        return False
    if known.status == "done":
        outcomes.untick(draft, step.id)
        if clause is not None:
            steps_open.date(draft, step, clause)
    expected = draft.facts.next_step
    if expected is None or is_own_act(draft, expected):
        if expected is not None and expected.last is not None and expected.last >= draft.today:
            # What they do before it is still to come as well.
            return True
        recording.record_next_step(draft, step.title, step.who, None, step.id)
        draft.mark("next_step", "said")
    step_dates.acknowledge_next_step(draft)
    return True


def _keep_act(draft: Draft) -> bool:
    """What they were to do on the way to a step happened; the step itself is still to come."""
    if checkin.outcome_of(draft.walk) != checkin.HAPPENED:
        outcomes.happened(draft)
    return True


def tick_off(draft: Draft, *, step: BuyingStep) -> bool:
    """Tick a step that a clause tells to be done; False where it is none of theirs any more."""
    known = draft.facts.step(step.id)
    if known is not None:
        outcomes.tick_told(draft, known)
    return known is not None
