"""Handing a deal over to a colleague who accepts it: asking them, their answer, and taking the offer back.

The facts go along, the conversations and answers do not. Until they accept, the colleague sees the deal's name and who
asks, and nothing else.
"""

from difflib import SequenceMatcher
from typing import Final

from bot.coach.answers.walking import repeat
from bot.coach.basics.record import replace
from bot.coach.deals.visiting import to_lobby
from bot.coach.finding.naming import is_known
from bot.coach.keeping.endings import NOT_NOW
from bot.coach.known.facts import Colleague
from bot.coach.showing import asking, describing
from bot.coach.turn.context import ColleaguesLike, Offer, OffersMade
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.turn.effects import DeclineOffer, PutDeal, TakeOver, TellColleague
from bot.coach.turn.replies import Ask, Line, Message, Option, Part, Stamp, Value, Word, values
from bot.coach.understanding.readings import EndingReading
from bot.coach.understanding.text import Language, utterance
from bot.coach.words.reading import normalised_account

# The question of an offer, and the conversation its buttons name: no conversation of the colleague's is disturbed.
OFFER: Final = "offer"
_OFFERS: Final = "offer:"
# A name this much like a colleague's may be a slip of the thumb; it is asked about anyway.
_ALIKE: Final = 0.8


def is_offer(stamp: Stamp | None) -> bool:
    """Whether a button belongs to an offer."""
    return stamp is not None and stamp.question == OFFER and stamp.conversation_id.startswith(_OFFERS)


# -- asking a colleague ------------------------------------------------------------------------------------------------


def ask_whom(draft: Draft) -> None:
    """To which colleague?"""
    _ask(draft, "handing.whom", (NOT_NOW,), None)


def propose(draft: Draft, name: str, *, sure: bool = True) -> bool:
    """Ask whether it is to go to the colleague of this name, or which of those that fit; nobody is told yet.

    False when nobody fits and it was not surely meant for a colleague.

    Raises:
        MoreNeeded: when the shell has not looked for colleagues yet.
    """
    found = _fitting(draft, name)
    if not found:
        if sure:
            draft.say("handing.unknown", person=name)
            repeat(draft)
        return sure
    if len(found) == 1:
        yes = Option(f"person:{found[0].id}", Word("handing.yes", values(person=found[0].name)))
        _ask(draft, "handing.confirm", (yes, NOT_NOW), name, person=found[0].name)
    else:
        options = tuple(Option(f"person:{colleague.id}", colleague.name) for colleague in found)
        _ask(draft, "handing.which", (*options, NOT_NOW), name)
    return True


def _ask(draft: Draft, key: str, options: tuple[Option, ...], kept: str | None, **given: Value) -> None:
    pending = draft.conversation.pending
    # Asked from the list of endings, the question before that one is still the one to go back to.
    again = pending is not None and pending.question in {"ending", "hand_over"}
    before = pending.about if pending is not None and again else draft.open_question_id
    line = Line(key, values(deal=describing.deal_name(draft.facts), **given))
    draft.to(phase="closing")
    draft.ask(Ask("hand_over", line, options), about=before, kept=kept)


def _fitting(draft: Draft, name: str) -> list[Colleague]:
    """The colleagues who may be meant; one whose whole name it is comes alone."""
    if draft.context.colleagues is None or draft.context.colleagues[0] != name:
        raise MoreNeeded(ColleaguesLike(name))
    said = utterance(name)
    known = draft.context.colleagues[1]
    exact = [colleague for colleague in known if utterance(colleague.name).fold == said.fold]
    if exact:
        return exact
    words = set(said.words)
    part = [colleague for colleague in known if words and words <= set(utterance(colleague.name).words)]
    return part or [colleague for colleague in known if _alike(said.fold, utterance(colleague.name).fold)]


def _alike(one: str, other: str) -> bool:
    """Whether a name is nearly the other, or nearly its first word."""
    first = other.partition(" ")[0]
    return any(SequenceMatcher(None, one, part).ratio() >= _ALIKE for part in (other, first))


def take_name(draft: Draft, text: str) -> None:
    """A name typed in answer to "to which colleague?"."""
    propose(draft, text.strip())


def choose(draft: Draft, name: str, argument: str) -> None:
    """Ask this colleague, or leave it."""
    pending = draft.conversation.pending
    before = pending.about if pending is not None else None
    chosen = [
        colleague
        for colleague in (_fitting(draft, pending.kept) if pending is not None and pending.kept else ())
        if name == "person" and colleague.id == argument
    ]
    if chosen:
        _offer(draft, chosen[0])
    draft.to(phase="idle", pending=None)
    if before is not None:
        draft.to(phase="asking")
        asking.ask_by_id(draft, before)
    elif not chosen:
        draft.say("handing.left", customer=draft.facts.deal.account)


def _offer(draft: Draft, colleague: Colleague) -> None:
    deal, giver = draft.facts.deal, draft.context.person.name
    draft.record(PutDeal(replace(deal, offered_to=colleague.id)))
    name = describing.deal_name(draft.facts)
    # Beside the question and not numbered: a number typed there would answer whatever they have open.
    ask = Ask(
        OFFER,
        Line("handing.offer", values(person=giver, deal=name)),
        (
            Option(f"accept:{deal.id}", Word("handing.accept", values(deal=name)), side=True),
            Option(f"decline:{deal.id}", Word("handing.decline"), side=True),
        ),
    )
    stamp = Stamp(f"{_OFFERS}{deal.id}", 1, OFFER)
    draft.record(TellColleague(colleague.id, Message((ask,), colleague.language, stamp)))
    draft.say("handing.asked", person=colleague.name, customer=deal.account)


def take_back(draft: Draft) -> bool:
    """Take the offer back; the colleague's buttons then say so. False when nothing is offered."""
    deal = draft.facts.deal
    if deal.offered_to is None:
        return False
    draft.record(PutDeal(replace(deal, offered_to=None)))
    draft.say("handing.taken_back", customer=deal.account)
    open_still = draft.open_question_id
    if open_still is not None:
        # Put anew, because what stood beside it no longer holds.
        asking.ask_by_id(draft, open_still)
    else:
        repeat(draft)
    return True


# -- the colleague's answer --------------------------------------------------------------------------------------------


def _offers(draft: Draft) -> tuple[Offer, ...]:
    if draft.context.offers is None:
        raise MoreNeeded(OffersMade())
    return draft.context.offers


def answer(draft: Draft, option: str) -> None:
    """A tap on an offer. One that was taken back, or answered before, changes nothing."""
    name, _, deal_id = option.partition(":")
    offer = next((known for known in _offers(draft) if known.deal_id == deal_id), None)
    if offer is None or name not in {"accept", "decline"}:
        draft.say("handing.gone")
        repeat(draft)
        return
    _answered(draft, offer, accepted=name == "accept")


def take_answer(draft: Draft, reading: EndingReading) -> bool:
    """An answer to an offer in words. False when nothing fitting is offered: then it is about something else."""
    offers = _offers(draft)
    if reading.account is not None:
        wanted = normalised_account(reading.account)
        offers = tuple(offer for offer in offers if normalised_account(offer.account) == wanted)
    if len(offers) > 1:
        draft.say("handing.several", deals=tuple(offer.account for offer in offers))
        repeat(draft)
        return True
    for offer in offers:
        _answered(draft, offer, accepted=reading.ending == "accept")
    nameless = reading.account is None or draft.has_deal or is_known(draft, reading.account)
    if not offers and not nameless:
        # Nothing is open that it could answer: it is about an offer that was taken back.
        draft.say("handing.gone")
        repeat(draft)
        return True
    return bool(offers)


def _answered(draft: Draft, offer: Offer, *, accepted: bool) -> None:
    me = draft.context.person.name
    deal = _name(offer)
    if not accepted:
        draft.record(DeclineOffer(offer.deal_id, offer.by.id))
        _tell(draft, offer.by, "handing.was_declined", person=me, deal=deal)
        draft.say("handing.declined", deal=deal)
        repeat(draft)
        return
    draft.record(TakeOver(offer.deal_id, offer.by.id))
    _tell(draft, offer.by, "handing.was_accepted", person=me, deal=deal)
    if not draft.has_deal or draft.conversation.phase in {"idle", "closing"}:
        to_lobby(draft)
        draft.to(phase="choosing")
        start = (Option(f"deal:{offer.deal_id}", deal),)
        draft.ask(Ask("which_deal", Line("handing.yours_now", values(deal=deal)), start))
        return
    draft.say("handing.yours", deal=deal, customer=offer.account)
    repeat(draft)


def _tell(draft: Draft, colleague: Colleague, key: str, **given: Value) -> None:
    parts: tuple[Part, ...] = (Line(key, values(**given)),)
    language: Language = colleague.language
    draft.record(TellColleague(colleague.id, Message(parts, language)))


def _name(offer: Offer) -> Word | str:
    if offer.topic is None:
        return offer.account
    return Word("deal.name", values(customer=offer.account, topic=offer.topic))
