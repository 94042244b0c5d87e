"""What a clause of news tells of the customer's process: a step is done, moved or comes on a day, they are at one now, or want something first."""

from functools import partial
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.keeping import people_known, recording
from bot.coach.known.facts import BuyingStep
from bot.coach.news import behind_them, news_of_days, news_of_next, news_of_wishes, news_put_right
from bot.coach.news.news_thread import Piece, Thread
from bot.coach.route import loose_day, planning_words
from bot.coach.route.step_spoken_of import names_act, step_named
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.own_reading import is_jotted
from bot.coach.words.reading import read_date, read_outcome, without_day

_NOT: Final = behind_them.NOT


def read(draft: Draft, clause: Utterance, thread: Thread) -> Piece | None:
    """The news of a step that a clause tells; None where it tells none."""
    when = (
        None
        if _SCORE.search(clause.fold)
        else read_date(clause, draft.language, draft.today, draft.context.zone)
        or _loosely(draft, clause, thread)
    )
    when = loose_day.in_its_month(draft, clause, when) if when is not None else None
    bare = utterance(without_day(clause, when)) if when is not None else clause
    wish = news_of_wishes.read(draft, bare, thread, when)
    if wish is not None:
        thread.wish, thread.step = wish, None
        return Piece("first", clause, partial(news_of_wishes.keep, wish=wish))
    # "We got the board's ok" is what they gave.
    ours = clause.words[0] in pronouns.WE | pronouns.WE_DO and _GIVEN_US.match(clause.fold) is None
    # "Get Donna our spec sheet": an order to ourselves names no step of theirs, whatever it is for.
    ours = ours or (
        is_jotted(bare.text, draft.language)
        and not people_known.opens_on_one(draft.facts, bare)
        and _HAPPENS.isdisjoint(bare.words)
        and behind_them.tells_nothing_over(clause)
    )
    named = None if ours else step_named(draft, bare)
    named = (behind_them.begun_of_its_plan(draft, clause, named) or named) if named is not None else None
    done = behind_them.meant_by_its_act(draft, clause) if named is None and not ours else None
    if done is not None and (when is None or behind_them.is_behind(draft, clause, when)):
        thread.step, thread.wish = done, None
        thread.done.append(done.id)
        return Piece("done", clause, partial(news_put_right.tick_off, step=done))
    coming = when is not None and not behind_them.is_behind(draft, clause, when)
    if named is not None:
        thread.step, thread.wish = named, None
        if not coming and behind_them.is_done(draft, clause, named):
            thread.done.append(named.id)
            if behind_them.says_no_more(draft, clause, named):
                thread.plain.append(clause.text)
            return Piece("done", clause, partial(news_put_right.tick_off, step=named))
        if _NOT & set(clause.words) or read_outcome(clause, dated=False).outcome in {"moved", "differently"}:
            thread.off = named
    begun = named is not None and not coming and behind_them.has_begun(draft, clause, named)
    meant = thread.step if named is None and _POINTS_BACK.search(bare.fold) is not None else named
    place = named if begun else _place(draft, bare, meant)
    if place is not None and not (coming and named is not None):
        thread.step = thread.at = place
        thread.wish = None
        theirs = people_known.find_within(draft.facts, place.title)
        if theirs is not None:
            thread.person, thread.called = theirs, theirs.called
        return Piece("now", clause, partial(_keep_place, step=place, words=clause.text))
    if when is not None and coming and not ours:
        in_full = named is not None and _named_in_full(named, bare)
        if named is not None and not in_full and thread.off is not named and news_of_next.only_where(bare):
            return None
        if named is not None and not (
            names_act(draft, bare, named)
            or behind_them.comes_by(draft, bare, named)
            or _TAKE_IT.search(bare.fold)
            or _MOVES.search(bare.fold)
            or set(bare.words) <= _HAPPENS | _BESIDE_IT | {*utterance(named.title).words}
        ):
            # "Beth is back Monday": whoever takes the step, and not what they do.
            return news_of_next.read(draft, clause, bare, thread, when)
        if named is None and thread.off is not None and news_of_days.returns(bare):
            # "The board put it off, back on 17 February": whatever was told in between.
            return news_of_days.dated(draft, clause, thread, thread.off, when)
        if named is None and not (
            (news_of_days.points_back(bare) and (thread.speaks or news_of_days.EVERYTHING.search(bare.fold)))
            or (thread.at is not None and news_of_days.they_settle_it(bare))
        ):
            if news_of_days.goes_on(draft, bare, thread):
                # "MR is aan zet, vergadert 14 januari".
                return news_of_days.dated(draft, clause, thread, thread.step, when)
            until = news_of_days.until(clause, bare, thread, when)
            return until or news_of_next.read(draft, clause, bare, thread, when)
        return news_of_days.dated(draft, clause, thread, named, when)
    if named is None:
        return news_of_days.undated(draft, clause, thread)
    return news_of_days.gone_wrong(draft, clause, thread, named)


def _named_in_full(step: BuyingStep, bare: Utterance) -> bool:
    """Whether a clause holds all of what a step is called: "bids come back" is the step, and not where the bids are."""
    title = set(utterance(step.title).words)
    return len(title) > 1 and title <= set(bare.words)


def _loosely(draft: Draft, clause: Utterance, thread: Thread) -> DateReading | None:
    """How long a step that is spoken of takes, or that it is after the holidays."""
    when = loose_day.told(draft, clause)
    if when is None or clause.words[0] in pronouns.WE | pronouns.WE_DO:
        return None
    return (
        when if thread.speaks or step_named(draft, utterance(without_day(clause, when))) is not None else None
    )


_HAPPENS: Final = frozenset("is are be komt komen comes wordt worden staat valt".split())
# "The bank is the 11th already": a step is called by nobody but who takes it.
_BESIDE_IT: Final = frozenset(
    "de het the al already pas only nu now nog ook also dus so dan then op on".split()
)
_GIVEN_US: Final = later(
    r"(?:we|wij|i|ik)(?:'ve|'ve got| have| hebben| heb| got| kregen| kreeg| received| ontvingen)(?: \S+){0,5}? (?:ok|okay|oke|yes|approval|go-?ahead|nod|green light|sign-?off|signature|akkoord|goedkeuring|groen licht|handtekening|toestemming|ja)\b"
)
# "Board split 4-3" counts votes, and no day.
_SCORE: Final = later(
    r"\b(?:split|voted?|votes|stem\w*|gestemd|score\w*|won|lost|gave us|cijfer\w*) .{0,12}\b\d{1,2}-\d{1,2}\b"
)
# That something moved is said of the step, whatever it is called by: "the rfp slipped to 18 January".
_MOVES: Final = later(
    r"\b(?:slip(?:s|ped)|mov(?:es|ed)|pushed|postponed|delayed|rescheduled|brought forward|verschoven|schuift|schoof|uitgesteld|verplaatst|verzet|vervroegd)\b"
)
# Whoever takes a step does something: "owners see them on the 16th", where "Beth is back Monday" only says where she is.
_TAKE_IT: Final = later(
    r"\b(?:sees?|meets?|looks?|decides?|signs?|vergader\w*|bij elkaar|together|aan zet|reviews?|discuss(?:es)?|talks?|judges?|votes?|tests?|tastes?|approves?|agrees?|zien|ziet|spreekt|spreken|bekijkt|bekijken|beslist|beslissen|tekent|tekenen|bespreekt|bespreken|stemt|stemmen|test|testen|proeft|proeven|keurt|keuren)\b"
)


# "The spec, he's working on that".
_POINTS_BACK: Final = later(
    r"\b(?:on|with|at) (?:that|it|this)\b|\b(?:er|daar)(?: \w+)? ?(?:mee|aan)\b|\bmee bezig\b"
)

# -- now ----------------------------------------------------------------------------------------------------------------

_AT: Final = later(
    r"\b(?:(?:zitten|zit|ligt|liggen|staat|staan|loopt|lopen) (?:er )?(?:nu |inmiddels |nog |weer |al )*(?:bij|in|op|aan)\b|(?:nu|inmiddels) (?:ligt|zit|staat|zitten|is)(?: het| hij| dat| ze)? (?:nu )?(?:bij|in|op|aan)\b"
    r"|(?:they'?re|they are|it'?s|it is|it sits|sits|is) (?:now |currently |still |all |already )*(?:at|with|in|on)\b|now (?:at|with|in|on)\b|(?:kijkt|kijken|looking|looks?) (?:er |at it |it over )?(?:nu|now)\b|\b(?:now|nu)\b.{0,30} (?:goes|gaat|went|moves|moved|naar)(?: on)? (?:to|naar)\b|(?:goes|gaat) (?:nu |now )?(?:on )?(?:to|naar) .{0,30}\b(?:now|nu)\b|(?:loopt|lopen) (?:nog|nu)\b|(?:is|zijn|ben) (?:er )?(?:nu |inmiddels |nog |al |nog steeds |druk )*bezig (?:met|aan)\b|(?:is|zijn) (?:hij|zij|ze|die|\w+) (?:er |daar )?(?:nu |nog |al |druk )*mee bezig\b|(?:are|is|'re|'s) (?:now |still |already |busy )*(?:working on|busy with)\b|(?:still|now) (?:running|going on)\b|(?:running|going on) (?:still|now)\b|(?:is|zijn) (?:nu |inmiddels |nog |al |druk |volop )*aan (?:het|t|'t) \w+en\b|(?:are|is|'re|'s|they'?re) (?:now |currently |busy )*\w{3,}ing\b.{0,30}\b(?:now|at the moment)\b|(?:are|is|'re|'s) (?:now|currently) \w{3,}ing\b)"
)


def _place(draft: Draft, bare: Utterance, named: BuyingStep | None) -> BuyingStep | None:
    """The step they are said to be at: by its name, or by who takes it."""
    if (
        _AT.search(bare.fold) is None
        or _NOT & set(bare.words) - {"nog"}
        or planning_words.is_on_an_agenda(bare)
    ):
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
