"""What a clause of news tells of the day of a step: it moved, it is the next one's, or it is off and nobody says to when."""

from functools import partial
from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deciding import checkin
from bot.coach.keeping import outcomes, recording, step_days
from bot.coach.known.facts import BuyingStep, NextStep
from bot.coach.news import behind_them, news_clauses, news_put_right
from bot.coach.news.news_thread import Kind, Piece, Thread
from bot.coach.route import day_put_right, step_dates
from bot.coach.route.step_spoken_of import names_act, step_named
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutNextStep
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, read_outcome

# "Pete's on holiday till Monday": the day on which somebody is back is not that of what they do.
_AWAY_UNTIL: Final = later(
    r"(?:\bon (?:holidays?|hols|leave|vacation|annual leave|maternity leave)|(?:\b(?:is|are|he'?s|she'?s|they'?re)|'s) (?:away|off(?: (?:sick|ill))?|sick|ill|out of office)|\b(?:op|met|in) (?:vakantie|verlof|congé)|\b(?:is|zijn|zit|ligt) (?:\w+ )?(?:ziek|afwezig|vrij|weg))(?: \w+){0,2}? (?:till|until|til|tot)\b"
)


def dated(
    draft: Draft, clause: Utterance, thread: Thread, named: BuyingStep | None, when: DateReading
) -> Piece | None:
    """A day that is told of a step, or of what was spoken of just before."""
    if named is None and thread.wish is not None:
        thread.wish.when = when
        return Piece("kept", clause, _nothing)
    if _AWAY_UNTIL.search(clause.fold) is not None:
        return Piece("kept", clause, lambda _: False)
    step, expected = named or thread.step, draft.facts.next_step
    if step is not None:
        thread.ahead[clause.text] = step.order
    if (
        named is not None
        and expected is not None
        and expected.serves == named.id
        and _comes_after(draft, expected, thread)
    ):
        # "The trial is the 9th": what they were to do before it is another act.
        return Piece("coming", clause, partial(_keep_after, step=named, when=when))
    if expected is not None and _is_expected(draft, step) and expected.serves not in thread.done:
        if when.last == expected.last:
            return Piece("kept", clause, _nothing)
        thread.moved = True
        return Piece("moved", clause, partial(_keep_day, when=when, thread=thread))
    if named is not None and _is_past_due(draft, named, thread):
        return Piece("coming", clause, partial(_keep_next, step=named, when=when, thread=thread))
    if step is None or step.id in thread.done:
        return Piece("kept", clause, lambda _: False)
    if not (_is_next(draft, step, thread) or _is_sooner(draft, step, when)):
        # Something else comes before it: there is one step that they take next, and this one has its day for when it is that.
        # Told by itself, or among others with theirs, that is news; what else is told beside it has to be that by itself.
        kind: Kind = "coming" if draft.said is None or _tells_only_days(draft, draft.said) else "kept"
        return Piece(kind, clause, partial(_keep_later, step=step, when=when))
    return Piece("coming", clause, partial(_keep_next, step=step, when=when, thread=thread))


def _keep_next(draft: Draft, *, step: BuyingStep, when: DateReading, thread: Thread) -> bool:
    """The day of what comes next, unless they want something else first: "quotes slipped to January, she wants a demo first"."""
    expected, wish = draft.facts.next_step, thread.wish
    is_wished = expected is not None and wish is not None and phrases.same(expected.what, wish.what)
    return (_keep_later if is_wished else _keep_coming)(draft, step=step, when=when)


def _keep_later(draft: Draft, *, step: BuyingStep, when: DateReading) -> bool:
    # What was told beside its day may have changed it.
    kept = step_dates.keep_later(draft, draft.facts.step(step.id) or step, when)
    dated = [known for known in draft.facts.steps if step_days.ahead(known, draft.today) is not None]
    if kept and draft.facts.next_step is None and len(dated) > 1:
        # Of several days to come the first one is that of what they do next.
        first = min(dated, key=lambda known: known.last or draft.today)
        recording.record_next_step(draft, first.title, first.who, None, first.id)
        draft.mark("next_step", "said")
        step_dates.acknowledge_next_step(draft)
    return kept


def _tells_only_days(draft: Draft, said: Utterance) -> bool:
    """Whether each clause of a message tells of a step on which day it is."""
    clauses = news_clauses.clauses_of(draft, said)
    zone = draft.context.zone
    if len(clauses) == 1:
        return True
    dated = [read_date(clause, draft.language, draft.today, zone) is not None for clause in clauses]
    named = [step_named(draft, clause) for clause in clauses]
    if draft.open_question_id in _ASKS_FOR_NONE and draft.facts.next_step is not None:
        # "Partners meeting set for 7 Jan, Fiona wants us there": what else is told has no day, and is no step.
        return all(
            is_dated
            or (
                (step is None or not names_act(draft, clause, step))
                and behind_them.tells_nothing_over(clause)
            )
            for clause, is_dated, step in zip(clauses, dated, named, strict=True)
        )
    return all(is_dated and step is not None for is_dated, step in zip(dated, named, strict=True))


# Nothing that is told with the day can be the answer there.
_ASKS_FOR_NONE: Final = frozenset({None, "next_call", "happened"})


def _is_sooner(draft: Draft, step: BuyingStep, when: DateReading) -> bool:
    """Whether a step stands in front of the one that is expected, and comes on an earlier day."""
    expected = draft.facts.next_step
    served = draft.facts.step(expected.serves) if expected is not None else None
    if expected is None or served is None or expected.last is None:
        return False
    return step.order < served.order and draft.today <= when.last < expected.last


_BACK: Final = frozenset(
    """that's thats its in new nieuwe date datum day dag that'll it'll thatll itll alles everything all everything's it's nothing niets moves gebeurt happens na after til till hold ligt liggen stil boel whole thing off put wordt worden dat dit die het it that this will be is komt sluit closes start starts begint now nu pas only moved verschoven uitgesteld naar to
    until tot schuift postponed pushed op on the de then dan weer again dus so is er there""".split()
)


# "Everything is put off to February" moves what was expected.
EVERYTHING: Final = later(
    r"\b(?:alles|everything|everything's|de boel|whole thing|it all|all of it|nothing moves|nothing happens|niets gebeurt|er gebeurt niets)\b"
)


def points_back(bare: Utterance) -> bool:
    """Whether a clause beside its day names nothing of its own: "dat wordt", "moved to"."""
    return set(bare.words) <= _BACK


_RETURNS: Final = (
    frozenset(
        """back terug komt komen comes coming come opnieuw again instead rescheduled reschedule rebooked herplant ingepland gepland planned booked he she they hij zij ze
    hebben gezet we've they've gaan wordt wordt't t doen do doing try trying nog eens another date
    for voor at om will be should out agenda want wants wil willen to te retry again next try proberen they'll it'll ll eind start volgende poging keer attempt meeting vergadering say says said zegt zeggen zei""".split()
    )
    | _BACK
)


def returns(bare: Utterance) -> bool:
    """Whether a clause beside its day only says that what was off comes again: "komt terug", "back on", "now"."""
    return set(bare.words) <= _RETURNS


_SETTLES: Final = later(
    r"(?:(?:and|en|then|dan|so|dus) )*(?:he|she|they|hij|zij|ze|die)(?:'ll|'s| \w+){0,2}? (?:decides?|deciding|signs?|signing|answers?|chooses?|approves?|votes?|rules?|says|(?:comes?|gets?|get) back|lets? (?:me|us) know|beslist|beslissen|besluit\w*|tekent|tekenen|kiest|kiezen|stemt|stemmen|zegt|zeggen|(?:laat|laten) het (?:ons |me )?weten|(?:komt|komen) erop terug)(?: \w+){0,3}[ .!]*"
)


def they_settle_it(bare: Utterance) -> bool:
    """Whether a clause beside its day only says that they take the step they are at: "she decides", "dan tekenen ze"."""
    return _SETTLES.fullmatch(bare.fold) is not None


_GOES_ON: Final = later(
    r"(?:\w+ing|meets?|starts?|begins?|decides?|votes?|signs?|due|planned|scheduled|booked|vergader\w*|begint|start|komt|beslist|tekent|stemt|valt|bespreekt|bespreken|beslissen|gepland|ingepland|geboekt|voorzien)\b(?: \S+){0,3}"
)


def goes_on(draft: Draft, bare: Utterance, thread: Thread) -> bool:
    """Whether a clause without anybody in it goes on about the step spoken of right before it: "vergadert 14 januari"."""
    step = thread.step
    if step is None or step.id in thread.done or _GOES_ON.fullmatch(bare.fold) is None:
        return False
    # A Dutch noun ends as an English verb does: "beslissing voor 22 december".
    return draft.language == "en" or not bare.words[0].endswith("ing")


_NO_NEW_DAY: Final = later(
    r"\b(?:(?:nieuwe?|new|andere|another) (?:datum|dag|afspraak|date|day|time|slot)|(?:geen|no|nog geen) (?:nieuwe |new )?(?:datum|date)|date yet|datum (?:is )?nog|tbc|tbd|later)\b"
)


def undated(draft: Draft, clause: Utterance, thread: Thread) -> Piece | None:
    """That what was off comes on a day that nobody knows yet: "new date not known"."""
    if thread.off is None or thread.moved or _NO_NEW_DAY.search(clause.fold) is None:
        return None
    if not _is_expected(draft, thread.off) or draft.facts.next_step is None:
        return None
    thread.moved = True
    return Piece("moved", clause, _keep_undated)


def _keep_undated(draft: Draft) -> bool:
    outcomes.moved_without_date(draft)
    step_dates.acknowledge_next_step(draft)
    return True


_ENDS: Final = frozenset(
    "it they he she this that het dat ze die en and until till til to tot runs run ends end ending eindigt loopt lopen duurt t/m klaar af done finished ready over is zijn are be they'll they're on op".split()
)


def until(clause: Utterance, bare: Utterance, thread: Thread, when: DateReading) -> Piece | None:
    """The day until which the step runs that they are said to be at: "ends 8 Jan"."""
    if thread.at is None or not set(bare.words) <= _ENDS:
        return None
    return Piece("coming", clause, partial(_keep_end, step=thread.at, when=when))


def _keep_end(draft: Draft, *, step: BuyingStep, when: DateReading) -> bool:
    """When a step that has begun ends is no slip of the day on which it was to begin."""
    expected = draft.facts.next_step
    if expected is not None and expected.serves == step.id and expected.last != when.last:
        draft.record(PutNextStep(draft.deal_id, replace(expected, removed=True)))
    return _keep_coming(draft, step=step, when=when)


def _is_expected(draft: Draft, step: BuyingStep | None) -> bool:
    expected = draft.facts.next_step
    return step is None or (expected is not None and expected.serves == step.id)


def _is_next(draft: Draft, step: BuyingStep, thread: Thread) -> bool:
    """Whether nothing that we know of stands between them and a step: then its day is that of their next one."""
    between = [
        known
        for known in draft.facts.steps
        if known.order < step.order
        and known.status not in {"done", "not_needed"}
        and known.id not in thread.done
    ]
    here = draft.facts.position
    if thread.at is not None and thread.at.id == step.id:
        return True
    return not between or (draft.facts.next_step is None and here is not None and here.step_id == step.id)


def _is_past_due(draft: Draft, step: BuyingStep, thread: Thread) -> bool:
    """Whether only what they were to do by now stands before a step, "Els calls on Friday": then a day told of it is their next."""
    expected = draft.facts.next_step
    if expected is None or expected.last is None or expected.last >= draft.today or step.id in thread.done:
        return False
    between = [
        known
        for known in draft.facts.steps
        if known.order < step.order and known.status not in {"done", "not_needed"}
    ]
    return all(known.id == expected.serves or known.id in thread.done for known in between)


def _keep_day(draft: Draft, *, when: DateReading, thread: Thread) -> bool:
    outcomes.moved(draft, when.day, when.last)
    step_dates.acknowledge_next_step(draft)
    if thread.why is not None:
        outcomes.explained(draft, thread.why)
        outcomes.note(draft, "slip_reason")
    return True


def _comes_after(draft: Draft, expected: NextStep, thread: Thread) -> bool:
    """Whether what they were to do on the way to a step is over or due, so that a day told of that step is its own."""
    due = expected.last is not None and expected.last < draft.today
    return news_put_right.is_own_act(draft, expected) and (
        due or thread.acted or expected.happened is not None
    )


def _keep_after(draft: Draft, *, step: BuyingStep, when: DateReading) -> bool:
    expected = draft.facts.next_step
    if expected is not None and expected.serves == step.id:
        # It is no slip of the step that another act of theirs came before it.
        draft.record(PutNextStep(draft.deal_id, replace(expected, removed=True)))
    return _keep_coming(draft, step=step, when=when)


def _keep_coming(draft: Draft, *, step: BuyingStep, when: DateReading) -> bool:
    recording.record_next_step(draft, step.title, step.who, when, step.id)
    draft.mark("next_step", "said")
    draft.mark("next_step_date", "said")
    step_dates.acknowledge_next_step(draft)
    return True


_PUSHED: Final = later(
    r"\b(?:pushed|shifted|delayed|postponed|moved|bumped|schuiven|schuift|schoven|verschoven|verzetten|verzet|uitgesteld|opgeschoven)\b"
)


def gone_wrong(draft: Draft, clause: Utterance, thread: Thread, step: BuyingStep) -> Piece | None:
    """The step that was expected moved, and nobody says to when, or it went otherwise."""
    if draft.facts.next_step is None or not _is_expected(draft, step):
        return None
    until = day_put_right.pushed_to(draft, clause) if _PUSHED.search(clause.fold) is not None else None
    if until is not None:
        thread.moved = True
        return Piece("moved", clause, partial(_keep_day, when=until, thread=thread))
    outcome = read_outcome(clause, dated=False).outcome
    if outcome == "moved":
        return Piece("moved", clause, _keep_off)
    if outcome == "differently":
        return Piece("moved", clause, partial(_keep_otherwise, thread=thread))
    return None


def _keep_off(draft: Draft) -> bool:
    outcomes.note(draft, checkin.MOVED)
    return True


def _keep_otherwise(draft: Draft, *, thread: Thread) -> bool:
    if thread.moved:
        # "The visit fell through, new date 17 December" moved.
        return False
    outcomes.differently(draft)
    outcomes.note(draft, "differently")
    return False


def _nothing(draft: Draft) -> bool:
    """What was known already, or went with the clause before it."""
    return True
