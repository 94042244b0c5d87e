"""What a clause of news tells of the customer's process: a step is done, moved or comes on a day, they are at one now, or want something first."""

from functools import partial
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.keeping import people_known, recording
from bot.coach.known.facts import BuyingStep
from bot.coach.news import news_of_days, news_of_wishes, news_put_right
from bot.coach.news.news_thread import Piece, Thread
from bot.coach.route.step_spoken_of import called, names_act, step_named
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_date, read_outcome, read_step_outcome, without_day

_NOT: Final = frozenset(
    "niet geen nooit nog not never no didn't isn't hasn't haven't wasn't won't yet".split()
)
# Beside the name of a step these say that it is behind them.
_IS_DONE: Final = later(
    r"\b(?:(?:is|was|are|were|'s) (?:out|through|thru|over|behind us|in the bag|live|approved|done)|(?:is|zijn|was|waren) (?:nu |al |inmiddels )?(?:rond|binnen|uit|live|voorbij|gepubliceerd|geweest)|(?:was|waren) er(?! (?:tegen|niet|nog))|(?:is|zijn) er(?: nu| al)?$"
    r"|(?:zegt|zei|zeggen|zeiden) ja|ja gezegd|(?:said|says|say|voted) (?:yes|ok)|gave (?:\w+ )?(?:the )?(?:nod|go-?ahead|green light)|groen licht|went through|kwam door|is er door|gepubliceerd|published|came and went)\b"
)
# "Jerome came by" is how a visit of his is told, and "the visit was yesterday" that there was one.
_CAME_BY: Final = later(
    r"\b(?:came|dropped|popped|kwam|kwamen|was|waren|is|zijn)(?: \w+)? (?:by|over|round|along|in|langs|here|hier|er|langsgekomen|langs geweest|geweest)\b|\b(?:visited|bezocht|bezochten|met with us|came|kwam|kwamen|(?:is|zijn) gekomen|langs geweest|went (?:round|by|over)|been (?:round|over|by))\b"
)
_COMES: Final = later(
    r"\b(?:kom\w*|bezoek\w*|langs\w*|visit\w*|comes?|coming|afspraak|appointment|meet\w*|ontmoet\w*|kijken|see us)\b"
)
_BEFORE_TODAY: Final = later(
    r"\b(?:(?:eer)?gister\w*|yesterday|vorige (?:week|maand)|last (?:week|month|monday|tuesday|wednesday|thursday|friday)|vanochtend|vanmorgen|this morning|afgelopen \w+)\b"
)
# How something was is told when it is over.
_HOW_IT_WAS: Final = later(
    r"\b(?:was|waren|were|went|ging|gingen|liep|verliep)(?: (?:echt|heel|erg|super|best|wel|really|very|pretty|so|quite|rather|just|een|a))*"
    r" (?:super|top|goed|prima|lekker|geweldig|leuk|perfect|fantastisch|fijn|succes|ok|oke|okay|stroef|slecht|matig|well|great|good|fine|nice|excellent|brilliant|smoothly|bad|badly|awful|poor|perfectly|fantastic|amazing)\b"
    r"|\b(?:gehad|is af|zijn af|(?:is|are)(?: (?:ook|also|too|al|already))* (?:ready|klaar|af|finished)|achter de rug)\b"
)


def read(draft: Draft, clause: Utterance, thread: Thread) -> Piece | None:
    """The news of a step that a clause tells; None where it tells none."""
    when = (
        None
        if _SCORE.search(clause.fold)
        else read_date(clause, draft.language, draft.today, draft.context.zone)
    )
    bare = utterance(without_day(clause, when)) if when is not None else clause
    wish = news_of_wishes.read(draft, bare, thread, when)
    if wish is not None:
        thread.wish, thread.step = wish, None
        return Piece("first", clause, partial(news_of_wishes.keep, wish=wish))
    ours = clause.words[0] in pronouns.WE | pronouns.WE_DO
    named = None if ours else step_named(draft, bare)
    coming = when is not None and _is_to_come(draft, clause, when)
    if named is not None:
        thread.step, thread.wish = named, None
        if not coming and _is_done(draft, clause, named):
            thread.done.append(named.id)
            return Piece("done", clause, partial(news_put_right.tick_off, step=named))
    place = _place(draft, bare, named)
    if place is not None and not (coming and named is not None):
        thread.step = thread.at = place
        thread.wish = None
        theirs = people_known.find_within(draft.facts, place.title)
        if theirs is not None:
            thread.person, thread.called = theirs, theirs.called
        return Piece("now", clause, partial(_keep_place, step=place, words=clause.text))
    if when is not None and coming and not ours:
        if named is not None and not (
            names_act(draft, bare, named) or _comes(draft, bare, named) or _TAKE_IT.search(bare.fold)
        ):
            # "Beth is back Monday": whoever takes the step, and not what they do.
            return None
        if named is None and not (
            (news_of_days.points_back(bare) and (thread.speaks or news_of_days.EVERYTHING.search(bare.fold)))
            or (thread.at is not None and news_of_days.they_settle_it(bare))
        ):
            return None
        return news_of_days.dated(draft, clause, thread, named, when)
    return news_of_days.gone_wrong(draft, clause, thread, named) if named is not None else None


# "Board split 4-3" counts votes, and no day.
_SCORE: Final = later(
    r"\b(?:split|voted?|votes|stem\w*|gestemd|score\w*|won|lost|gave us|cijfer\w*) .{0,12}\b\d{1,2}-\d{1,2}\b"
)
_CAME: Final = later(
    r"\b(?:was|were|waren|landed|came|kwam|kwamen|happened|arrived|binnen|gebeurd|geweest|got|went|ging|kreeg|kregen|had|has|have|heeft|hebben|took|gave|zei|said)\b|\w{3,}ed\b"
)


# Whoever takes a step does something: "owners see them on the 16th", where "Beth is back Monday" only says where she is.
_TAKE_IT: Final = later(
    r"\b(?:sees?|meets?|looks?|decides?|signs?|reviews?|discuss(?:es)?|talks?|judges?|votes?|tests?|tastes?|approves?|agrees?|zien|ziet|spreekt|spreken|bekijkt|bekijken|beslist|beslissen|tekent|tekenen|bespreekt|bespreken|stemt|stemmen|test|testen|proeft|proeven|keurt|keuren)\b"
)


def _comes(draft: Draft, bare: Utterance, step: BuyingStep) -> bool:
    """Whether a clause and a step both tell that somebody comes by, in whatever words: "Jerome comes the 16th"."""
    return _COMES.search(bare.fold) is not None and any(
        _COMES.search(utterance(title).fold) for title in called(draft, step)
    )


def _is_to_come(draft: Draft, clause: Utterance, when: DateReading) -> bool:
    """Whether a day is one on which something is still to happen: today, in the past tense, it did already."""
    if when.last > draft.today:
        return True
    return when.last == draft.today and _CAME.search(clause.fold) is None


# -- done ---------------------------------------------------------------------------------------------------------------


def _is_done(draft: Draft, clause: Utterance, step: BuyingStep) -> bool:
    if _NOT & set(clause.words):
        return False
    for title in called(draft, step):
        told = read_step_outcome(clause, title, dated=False)
        if told is not None and told.outcome == "happened":
            return True
        if _CAME_BY.search(clause.fold) is not None and _COMES.search(utterance(title).fold) is not None:
            return True
    if _BEFORE_TODAY.search(clause.fold) is not None and _CAME.search(clause.fold) is not None:
        return True
    reading = read_outcome(clause, dated=False)
    if reading.sure and reading.outcome == "happened":
        return True
    return _IS_DONE.search(clause.fold) is not None or (
        names_act(draft, clause, step) and _HOW_IT_WAS.search(clause.fold) is not None
    )


# -- now ----------------------------------------------------------------------------------------------------------------

_AT: Final = later(
    r"\b(?:(?:zitten|zit|ligt|liggen|staat|staan|loopt|lopen) (?:er )?(?:nu |inmiddels |nog |weer |al )*(?:bij|in|op|aan)\b|(?:nu|inmiddels) (?:ligt|zit|staat|zitten|is)(?: het| hij| dat| ze)? (?:nu )?(?:bij|in|op|aan)\b"
    r"|(?:they'?re|they are|it'?s|it is|it sits|sits|is) (?:now |currently |still |all |already )*(?:at|with|in|on)\b|now (?:at|with|in|on)\b|(?:loopt|lopen) (?:nog|nu)\b|(?:is|zijn|ben) (?:er )?(?:nu |inmiddels |nog |al |nog steeds |druk )*bezig (?:met|aan)\b|(?:are|is|'re|'s) (?:now |still |already |busy )*(?:working on|busy with)\b|(?:still|now) (?:running|going on)\b|(?:running|going on) (?:still|now)\b)"
)


def _place(draft: Draft, bare: Utterance, named: BuyingStep | None) -> BuyingStep | None:
    """The step they are said to be at: by its name, or by who takes it."""
    if _AT.search(bare.fold) is None or _NOT & set(bare.words) - {"nog"}:
        return None
    if named is not None:
        return named
    theirs = [
        step for step in draft.facts.steps if step.who and set(utterance(step.who).words) <= set(bare.words)
    ]
    return theirs[0] if len(theirs) == 1 else None


def _keep_place(draft: Draft, *, step: BuyingStep, words: str) -> bool:
    here = draft.facts.position
    if here is None or here.step_id != step.id:
        recording.record_position(draft, step_id=step.id, about=words)
        draft.mark("position", "said")
    shown = describing.position(draft.facts)
    if shown is not None:
        draft.say("ack.position", step=shown)
    return True
