"""What is typed or tapped about the end of a deal, at any moment: which deal is meant, and whether that was sure.

Precision first: a message counts only when it says nothing else, about a deal of the person's own. Where the words may
be news about the customer's process, one tap is asked for.
"""

from datetime import date
from typing import Final

from bot.coach.answers import answering, closing
from bot.coach.answers.walking import go_on
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deals import (
    dropping,
    handing_over,
    opening,
    parking,
    taken_away,
    two_customers,
    visiting,
    whose_news,
)
from bot.coach.finding import naming
from bot.coach.finding.deal_meant import is_called, is_part_of_name
from bot.coach.keeping import endings
from bot.coach.known.deal_summary import DealSummary
from bot.coach.moments import end_in_clause, end_named, whose_end
from bot.coach.showing import asking
from bot.coach.showing.bare_answers import not_now, yes_or_no
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import KeepAnswer
from bot.coach.understanding.readings import EndingReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import endings_told, spoken_of
from bot.coach.words.reading import read_date, read_ending


def take(draft: Draft, said: Utterance) -> bool:
    """Take a message about what becomes of a deal. False when it is about something else."""
    if draft.open_question_id == "rivals" and _lists_the_race(draft, said):
        return False
    return _take_all(draft, said) or end_in_clause.take(draft, said)


def _lists_the_race(draft: Draft, said: Utterance) -> bool:
    """Whether "Sodexo has it now, and Compass will bid" is who else is in the race; its readers are loaded when that is asked."""
    from bot.coach.people import race_list  # noqa: PLC0415

    listed = race_list.read_listed(said, draft.language)
    return listed is not None and any(rival.kind == "incumbent" for rival in listed.rivals)


def _take_all(draft: Draft, said: Utterance) -> bool:
    """A message that is about nothing but the end, or tells it as plainly as one."""
    if parking.take(draft, said):
        return True
    if draft.has_deal and draft.facts.deal.status == "won":
        more = endings_told.denies_won(said)
        if more is not None:
            if more:
                draft.record(KeepAnswer("note", said.text, draft.deal_id))
            reopen(draft)
            return True
    reading = endings_told.read(said)
    if reading.ending is None:
        reading = end_named.read(draft, said)
    if reading.ending is None:
        return False
    if reading.ending in {"accept", "decline"}:
        return handing_over.take_answer(draft, reading)
    of_a_paper = not reading.sure and draft.has_deal and endings.is_of_a_paper(draft.facts, said)
    if reading.ending == "won" and (of_a_paper or whose_end.tells_of_the_step(draft, said)):
        return False
    reading = whose_end.from_our_side(draft, reading, said)
    if reading.account is None and whose_end.goes_on(draft, said):
        return False
    if reading.ending == "dropped":
        return dropping.take(draft, reading, said)
    signed = reading.to if reading.ending == "won" else None
    if signed is not None and any(is_called(deal, signed) for deal in naming.known_deals(draft, signed)):
        # "Acme signed the contract", with another deal at hand.
        reading = replace(reading, account=signed)
    if reading.account is None and endings.end_of(reading) is not None:
        reading = replace(reading, account=whose_news.named_in(draft, said))
        if read_ending(said).ending is None and not _is_of_one(draft, reading, said):
            return False
    if reading.account is None and not draft.has_deal:
        again = reading.ending in {"reopen", "taken_back"}
        if again and _to_the_ended(draft, said, anew=reading.ending == "reopen"):
            return _here(draft, reading, said)
        return _only_one(draft, reading, said) or _ask_which(draft, reading, said)
    if not _is_at(draft, reading.account):
        return _elsewhere(draft, reading, said)
    return _here(draft, reading, said)


def _is_of_one(draft: Draft, reading: EndingReading, said: Utterance) -> bool:
    """Whether an end that is one part of a message can only be that of one deal: the one at hand, or the one that is named."""
    if not draft.has_deal:
        return reading.account is not None or not reading.sure
    return not two_customers.announces_two(draft, said)


def _here(draft: Draft, reading: EndingReading, said: Utterance) -> bool:
    """About the deal at hand."""
    status, ending = draft.facts.deal.status, endings.end_of(reading)
    match reading.ending:
        case "reopen" | "taken_back":
            if status == "open":
                return False
            reopen(draft)
        case "hand_over":
            return handing_over.propose(draft, reading.to or "", sure=reading.sure)
        case "take_back_offer":
            return handing_over.take_back(draft)
        case _ if ending is None:
            return False
        case _ if status == ending:
            endings.ask_to_reopen(draft, None)
        case _ if reading.sure:
            draft.record(KeepAnswer("ending", said.text, draft.deal_id))
            end_in_clause.close(draft, ending, reading, said)
        case _:
            endings.ask_whether(draft, ending, said.text)
    return True


def _elsewhere(draft: Draft, reading: EndingReading, said: Utterance) -> bool:
    """About another deal of the person's own, by its exact name. A name that is none of theirs makes it an answer."""
    name = reading.account or ""
    known = naming.known_deals(draft, name)
    fitting = [deal for deal in known if is_called(deal, name)]
    if not fitting:
        fitting = [deal for deal in known if deal.status == "open" and is_part_of_name(deal, name)]
    if not fitting:
        # It is asked before anything ends, so what it is about will do.
        reading = replace(reading, sure=False)
        fitting = [
            deal for deal in known if deal.status == "open" and naming.is_part_of(utterance(name), deal)
        ]
    if len(fitting) == 1:
        visiting.enter(draft, fitting[0].id)
        return _here(draft, reading, said)
    if fitting:
        opening.ask_between(draft, fitting, said.text)
        return True
    # "Inkoop heeft getekend": somebody there did, and that is the deal.
    somebody = draft.has_deal and _DID.search(said.fold) and spoken_of.names_known(draft.facts, name)
    return bool(somebody) and _here(draft, replace(reading, account=None), said)


# What is done there by somebody that makes it a deal: "de lijst van Bob binnen" tells of a list.
_DID: Final = later(
    r"teken|\bsign|bestel|\border|gekozen|kozen|kiest|\bcho+se|picked|gegund|awarded|akkoord|agreed|\byes\b|\bja\b|gewonnen|\bwon\b|gekocht|bought"
)


def _to_the_ended(draft: Draft, said: Utterance, *, anew: bool) -> bool:
    """Go to the one deal that ended today, whose end is taken back in a new chat; to be opened `anew`, to the only one that ended."""
    ended = whose_news.deals_ended(draft, said.original)
    lately = [deal for deal in ended if deal.touched == draft.today] or (ended if anew else [])
    return len(lately) == 1 and visiting.enter(draft, lately[0].id)


def _only_one(draft: Draft, reading: EndingReading, said: Utterance) -> bool:
    """Go to the only deal that is open, and ask whether that is what ended."""
    if endings.end_of(reading) is None:
        return False
    still_open = whose_news.open_deals(draft, said.original)
    one = len(still_open) == 1 and visiting.enter(draft, still_open[0].id)
    return one and _here(draft, replace(reading, sure=False), said)


def _ask_which(draft: Draft, reading: EndingReading, said: Utterance) -> bool:
    """Said while no deal is at hand: it is asked which one, and taken there."""
    if not reading.sure or reading.ending not in {*endings.CLOSED, "reopen", "hand_over"}:
        return False
    opening.ask_which(draft, "ending.which", said.text)
    return True


def _is_at(draft: Draft, account: str | None) -> bool:
    """Whether the deal at hand is meant: no other was named."""
    if account is None:
        return True
    if not draft.has_deal:
        return False
    deal = draft.facts.deal
    if is_called(deal, account):
        return True
    others = [known for known in naming.known_deals(draft, account) if known.id != deal.id]
    return is_part_of_name(deal, account) and not any(is_part_of_name(other, account) for other in others)


def reopen(draft: Draft) -> None:
    """Open the deal again, and go on where its end cut in, or with what was told."""
    pending = draft.conversation.pending
    endings.reopen(draft)
    if pending is not None and pending.about == endings.CUT_SHORT and draft.conversation.walk is not None:
        draft.to(phase="asking", pending=None)
        go_on(draft)
        return
    draft.to(phase="idle", pending=None)
    visiting.visit(draft, pending.kept if pending is not None and pending.question == "closed" else None)


def go_back(draft: Draft, *, as_answer: bool = True) -> None:
    """It was not that: back to the question that was open, with what was said as its answer (unless not `as_answer`)."""
    pending = draft.conversation.pending
    if pending is None:
        return
    before, said = pending.about, pending.kept if as_answer and pending.question == "ending" else None
    if said is not None and read_ending(utterance(said)).ending == "dropped":
        # An order answers nothing.
        said = None
    if before is None:
        if said is not None:
            draft.record(KeepAnswer("note", said, draft.deal_id))
            draft.say("ack.note", customer=draft.facts.deal.account)
        closing.show_summary(draft)
        return
    draft.to(phase="asking")
    asking.ask_by_id(draft, before)
    if said is not None:
        draft.parts.clear()
        answering.answer(draft, said)


# "Nee laat maar", "no leave it": it is to stay as it is.
_LEFT_SO: Final = later(
    r"(?:(?:nee|nah|no|nope|ach|oh|hm+|ok|oke),? )*(?:laat maar(?: zo| zitten)?|laat zo|leave it(?: like that| as it is)?|never ?mind|hoeft niet|niet nodig|no need)(?: hoor| thanks| dank je| dankje)?"
)


def take_reply(draft: Draft, said: Utterance) -> bool:
    """Take what is typed in answer to a question about the end of a deal. False when none of them is open."""
    pending = draft.conversation.pending
    if pending is None or pending.question not in OUTSIDE_THE_WALK:
        return False
    agrees = yes_or_no(said) if len(said.words) <= _A_WORD_OR_TWO else None
    if _LEFT_SO.fullmatch(said.fold.strip(" .!")) is not None:
        agrees = False
    first = next((option.id for option in pending.options if not option.side), None)
    more = _behind_a_yes(said) if pending.question == "ending" and pending.kept is not None else None
    if more is not None and first == "parked" and (day := _day_ahead(draft, more)) is not None:
        # "Ja, tot maart".
        parking.rest(draft, said, day, ())
        return True
    if more is not None:
        draft.own_words.append(more.text)
        agrees = True
    match pending.question:
        case "lost_why":
            endings.explain(draft, None if not_now(said) else said.text)
        case "closed" if (other := _also(draft, said)) is not None:
            _end_too(draft, other)
        case "closed" if agrees and first == endings.REOPEN:
            reopen(draft)
        case "closed" if agrees is False:
            closing.finish(draft, None)
        case "ending" if first == "won" and endings_told.denies_won(said) is not None:
            go_back(draft, as_answer=False)
        case "ending" if agrees is False:
            go_back(draft)
        case "ending" if agrees and pending.kept is not None and first is not None:
            choose_ending(draft, first, "")
        case "hand_over" if agrees is False:
            handing_over.choose(draft, "no", "")
        case "hand_over" if agrees and pending.kept is not None and first is not None:
            handing_over.choose(draft, *first.partition(":")[::2])
        case "hand_over":
            handing_over.take_name(draft, said.text)
        case "ending" if pending.kept is None and said.words[:1] in _HAND_OVER:
            handing_over.ask_whom(draft)
        case "ending" if pending.about is not None:
            # Neither: it answers the question that was open before.
            draft.to(pending=replace(pending, kept=said.text))
            go_back(draft)
        case _:
            return False
    return True


_YES_AND: Final = later(r"(?:ja|jep|jup|yes|yep|yeah|yup|klopt|inderdaad)(?: hoor)?[,.! ]+(?=\S)")
_TAKES_BACK: Final = frozenset("maar but niet not nee no geen nog still if als".split())
_A_BREATH: Final = 10


def _behind_a_yes(said: Utterance) -> Utterance | None:
    """What is told behind a yes, in a few words that take nothing back: "yep, 12 vans"."""
    found = _YES_AND.match(said.fold)
    if found is None or len(said.words) > _A_BREATH or not _TAKES_BACK.isdisjoint(said.words):
        return None
    return utterance(said.text[found.end() :])


def _day_ahead(draft: Draft, said: Utterance) -> date | None:
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    return when.day if when is not None and when.day > draft.today else None


# "Acme ook", "globex too": what was just said of one deal, said of another.
_ALSO: Final = later(
    r"(?:(?:en|and) )?(?P<name>\S.{0,60}?) (?:ook|too|also|as well)(?: (?:maar|please|graag))?"
)


def _also(draft: Draft, said: Utterance) -> DealSummary | None:
    found = _ALSO.fullmatch(said.text.strip(" .!"))
    if found is None:
        return None
    fitting = [deal for deal in naming.known_deals(draft, found["name"]) if is_called(deal, found["name"])]
    return fitting[0] if len(fitting) == 1 and fitting[0].id != draft.deal_id else None


def _end_too(draft: Draft, other: DealSummary) -> None:
    """End another deal as the one at hand ended."""
    ending = next((ending for ending in endings.CLOSED if ending == draft.facts.deal.status), None)
    if visiting.enter(draft, other.id) and ending is not None and draft.facts.deal.status == "open":
        endings.close(draft, ending)
    else:
        visiting.visit(draft, None)


_A_WORD_OR_TWO: Final = 2
_HAND_OVER: Final = (("overdragen",), ("overdracht",), ("handover",), ("hand",), ("transfer",))


# -- choices -----------------------------------------------------------------------------------------------------------


def choose_ending(draft: Draft, name: str, argument: str) -> None:
    """How it ends, or that it does not."""
    pending = draft.conversation.pending
    said = pending.kept if pending is not None else None
    if name == "dropped":
        taken_away.drop(draft)
        return
    for ending in endings.CLOSED:
        if ending == name:
            end_in_clause.choose(draft, ending, utterance(said or ""))
            return
    if name == "hand_over":
        handing_over.ask_whom(draft)
    else:
        go_back(draft)


def choose_closed(draft: Draft, name: str, argument: str) -> None:
    """Open it again, or leave it as it is."""
    if name == endings.REOPEN:
        reopen(draft)
    else:
        closing.finish(draft, None)


def choose_lost_why(draft: Draft, name: str, argument: str) -> None:
    """Pass over why it was lost, or take it back."""
    if name == endings.REOPEN:
        reopen(draft)
    else:
        endings.explain(draft, None)


OUTSIDE_THE_WALK: Final = frozenset({"ending", "closed", "lost_why", "hand_over"})
