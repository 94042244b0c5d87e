"""A customer that nobody told of yet, told of while another one is at hand: it gets a deal of its own, and nothing of it stays here.

What was told of it goes with it; the talk that was open stays where it was, and says so. Where a name may as well be somebody
who has to do with the deal at hand, one tap is asked for.
"""

from typing import TYPE_CHECKING, Final

from bot.coach.answers.walking import put_anew
from bot.coach.deals import (
    another_customer,
    of_another,
    opening,
    other_deals,
    two_customers,
    visiting,
    wrong_customer,
)
from bot.coach.deals.newcomer_judged import (
    ASKS_FOR_LISTS,
    ASKS_FOR_PEOPLE,
    Told,
    headed,
    introduced_anew,
    is_here,
    is_of_here,
    judged,
)
from bot.coach.deals.two_customers import Two
from bot.coach.finding import naming
from bot.coach.keeping import recording
from bot.coach.showing import describing
from bot.coach.showing.bare_answers import asks, yes_or_no
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Ask, Line, Option, Word, values
from bot.coach.turn.state import Pending
from bot.coach.understanding.readings import KnownDeal
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import name_words, spoken_of
from bot.coach.words.newcomer_reading import back_here, is_house, is_third_party, newcomers, turned_to
from bot.coach.words.reading import read_deal

if TYPE_CHECKING:
    from bot.coach.understanding.deals.newcomers import Newcomer
    from bot.coach.understanding.deals.turned_to import Turned

# "This is for langley tiles, not acme": of what is told with it, or is still to come.
_THIS: Final = frozenset(
    "this that thats that's it its it's dit dat da die deze het t one is nee no wait wacht sorry".split()
)
NEWCOMER: Final = "q.which_deal.newcomer"
# What is asked there is answered with names that may be called as a house is.
_ASKS_FOR_NAMES: Final = ASKS_FOR_PEOPLE | {"rivals", "rival_detail", "deal_name"}


def take(draft: Draft, said: Utterance) -> bool:
    """Take what is told of a customer that is new. False where the rest, or all of it, is of the deal at hand.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    said = _without_rival(draft, said)
    told = _found(draft, said)
    if told is None:
        return False
    rest = _rest(said, told)
    if rest and not (told.sure or told.plainly):
        return False
    if rest:
        _keep_apart(draft, told)
        draft.said = utterance(rest)
        return False
    if told.what and not _THIS.issuperset(utterance(told.what).words):
        # What is put right of another customer is said in passing.
        _keep_apart(draft, told)
        put_anew(draft)
    elif told.sure or two_customers.told_of_two(draft, told.text) is not None:
        _open(draft, told)
    else:
        _ask_whether(draft, told.name, told.text)
    return True


def _without_rival(draft: Draft, said: Utterance) -> Utterance:
    """The message without whom it says there is besides, who is no customer of ours but in the race, and is kept as that."""
    new = next((one for one in newcomers(said) if one.how == "rival"), None) if draft.has_deal else None
    if new is None or not new.start or asks(said) or is_of_here(draft, new.name):
        return said
    rival = recording.record_rival(draft, new.name, "vendor")
    draft.mark("rivals", "said")
    draft.say("ack.rivals", who=(describing.rival(rival),))
    before, (_, _, behind) = said.text[: new.start].strip(" ,;"), said.text[new.begin :].partition(". ")
    draft.said = utterance(". ".join(part for part in (before.rstrip("."), behind) if part))
    return draft.said


def may_tell_of_one(draft: Draft, said: Utterance) -> bool:
    """Whether a message may tell of another customer, or turns to a name that has nothing to do with the deal at hand. Records nothing.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    here = draft.facts.deal.account
    return _found(draft, said) is not None or any(
        not is_of_here(draft, turn.name) for turn in turned_to(said, here)
    )


def is_told(draft: Draft, text: str) -> bool:
    """Whether a message surely turns to a new customer, and tells nothing of the deal at hand.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    said = utterance(text)
    told = _found(draft, said)
    return told is not None and (told.sure or told.plainly) and not _rest(said, told)


def keep_apart(draft: Draft, text: str) -> str | None:
    """Keep what is told of a new customer apart, and stay: what is left of the text, None where that is nothing.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    said = utterance(text)
    told = _found(draft, said)
    if told is None or not (told.sure or told.plainly):
        return text
    _keep_apart(draft, told)
    return _rest(said, told) or None


def _rest(said: Utterance, told: Told) -> str:
    """What a message tells of the deal at hand, before and behind what it tells of the other customer."""
    before = said.text[: told.start].strip(" ,;")
    return f"{before.rstrip('.')}. {told.rest}" if before and told.rest else before or told.rest


def _keep_apart(draft: Draft, told: Told) -> None:
    if not told.sure:
        draft.may_be_new = (told.name, told.text)
        return
    other = two_customers.keep_apart(draft, Two("", told.text, told.name))
    if other is not None and draft.conversation.came_from is None:
        draft.to(came_from=other)
    if told.what is not None:
        of_another.take_off(draft, told.what)


def ask_whether(draft: Draft) -> None:
    """Ask whether whoever was told of beside something else is a new customer, now that the rest has been taken."""
    if draft.may_be_new is None or not draft.has_deal:
        return
    name, text = draft.may_be_new
    draft.parts[:] = [part for part in draft.parts if not isinstance(part, Ask)]
    draft.sides.clear()
    _ask_whether(draft, name, text)


def _found(draft: Draft, said: Utterance) -> Told | None:
    """Whom the message turns to: one beyond doubt, where there is one."""
    if not draft.has_deal or draft.open_question_id == "deal_name":
        return None
    asked = asks(said)
    found = [one for new in newcomers(said) if not asked and (one := _told(draft, said, new)) is not None]
    sure = next((one for one in found if one.sure), None)
    if sure is not None or another_customer.is_said_of_one(draft, said):
        return sure
    here = draft.facts.deal.account
    turned = [one for turn in turned_to(said, here) if (one := _turned(draft, said, turn)) is not None]
    first = next((one for one in turned if one.sure), turned[0] if turned else None)
    if first is not None and _tells_of_two(draft, said, first.start):
        turned = []
    found += turned
    if not any(one.sure for one in found) and not asked:
        anew = introduced_anew(draft, said) or headed(draft, said)
        found = [anew] if anew is not None else found
    if not found and not asked:
        found = [one for one in (judged(draft, said),) if one is not None]
    return next((one for one in found if one.sure), found[0] if found else None)


def _tells_of_two(draft: Draft, said: Utterance, start: int) -> bool:
    """Whether a message tells of two customers of which neither is the one at hand; `start`: where it turns to another one."""
    if start > 0:
        return two_customers.announces_two(draft, said)
    two = two_customers.told_of_two(draft, said.original)
    return two is not None and spoken_of.own_words(draft.facts.deal.account).isdisjoint(said.words)


def _turned(draft: Draft, said: Utterance, found: "Turned") -> Told | None:
    """What is told of whom a message turns to; None where that is somebody of the deal at hand, or a deal that is gone to."""
    name = name_words.readable(found.name)
    if name is None:
        return None
    end, rest = back_here(said, draft.facts.deal.account, found.begin)
    text = said.text[found.begin : end].strip(" ,;:.!")
    before = said.text[: found.start].strip()
    beside = bool(rest or before)
    if before.endswith(",") and draft.open_question_id in ASKS_FOR_LISTS:
        # "Quote, visited Globex, signature" is a list.
        return None
    if not beside and naming.near_deals(name, naming.known_deals(draft, said.text)):
        return None
    if not beside and not found.sure and _is_opened_anyway(draft, said):
        return None
    if found.what is not None:
        if not beside and not text and wrong_customer.says_it_was_told(utterance(found.what)):
            return None
        text = ". ".join(part for part in (f"{name}: {found.what}" if found.what else name, text) if part)
    elif found.renames and text == name and not draft.facts.steps:
        # Nothing being told yet, that is what the one at hand is called.
        return None
    if is_of_here(draft, name) or (not found.sure and naming.is_known(draft, name)):
        return None
    return Told(name, found.start, text, rest, found.sure, plainly=True, what=found.what)


def _is_opened_anyway(draft: Draft, said: Utterance) -> bool:
    """Whether the name opens a deal without a doubt where it stands: "just called Acme", with nothing asked."""
    talking = draft.conversation.phase in {"asking", "mirroring"}
    return other_deals.other_meant(draft, said) is not None or (
        not talking and other_deals.names_deal(draft, said)
    )


def _told(draft: Draft, said: Utterance, found: "Newcomer") -> Told | None:
    """What is told of a newcomer; None where the name is the customer's at hand, or somebody's of that deal."""
    name = name_words.readable(found.name)
    if name is None:
        return None
    end, rest = back_here(said, draft.facts.deal.account, found.begin)
    text = said.text[found.begin : end].strip(" ,;")
    if found.to_whom:
        text = f"{text.rstrip(' .!')}. {found.to_whom}"
    if found.how == "rival":
        return None
    if found.how == "announced":
        return None if is_here(draft, name) else Told(name, found.start, text, rest, True)
    if is_of_here(draft, name) or naming.near_deals(name, naming.known_deals(draft, said.text)):
        return None
    house = is_house(name)
    if not house and not (found.buys and name[:1].isupper()):
        return None
    sure = house and found.buys and found.how != "wants" and not is_third_party(name)
    if found.how == "hinted" and draft.open_question_id in _ASKS_FOR_NAMES and not found.buys:
        return None
    if found.how == "wants" and is_third_party(name):
        return None
    return Told(name, found.start, text, rest, sure)


def _open(draft: Draft, told: Told) -> None:
    """Leave for the newcomer; where a deal of theirs is called like that, it is opened or asked for."""
    # "Ff andere: …" in front of it says who it is about, and nothing of them.
    draft.said = utterance(told.text)
    deals = naming.known_deals(draft, told.text)
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    reading = read_deal(utterance(told.text), draft.language, known)
    read_so = not told.plainly and (reading.account == told.name or _is_read_in(reading.account, told.name))
    if read_so or reading.matches or naming.near_deals(told.name, deals):
        opening.open_by_text(draft, told.text)
    else:
        visiting.start_new(draft, told.name, reading.topic, told.text)


def _is_read_in(account: str | None, name: str) -> bool:
    """Whether of a name written small the reader found some part, so that it reads the rest as well."""
    if not name.islower() or account is None:
        return False
    return not set(utterance(account).words).isdisjoint(utterance(name).words)


def _ask_whether(draft: Draft, name: str, text: str) -> None:
    """Ask with one tap whether it is a new customer, or has to do with the deal that is left for the question."""
    left, here = visiting.left_open(draft), draft.facts.deal
    visiting.to_lobby(draft)
    options = (
        Option("new", Word("option.newcomer", values(customer=name))),
        Option(f"deal:{here.id}", Word("option.of_here", values(customer=here.account))),
    )
    draft.to(phase="choosing", came_from=left)
    draft.ask(Ask("which_deal", Line(NEWCOMER, values(customer=name)), options), kept=text)


def replied(pending: Pending, said: Utterance) -> str | None:
    """The choice that a yes or a no makes where it was asked whether somebody is a new customer."""
    agrees = yes_or_no(said) if pending.text.key == NEWCOMER else None
    if agrees is None:
        return None
    wanted = "new" if agrees else "deal"
    return next((option.id for option in pending.options if option.id.partition(":")[0] == wanted), None)
