"""Two customers told of in one message: each is a deal of its own, and what is told of the one stays out of the other.

The second is set aside with what was told of it, and is offered at the end of the talk about the first. Only where it is
plain that there are two: a rival, an adviser or a bank is told of in the same way.
"""

import re
from collections.abc import Iterator
from typing import Final

from bot.coach.answers.walking import put_anew, start_walk
from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.record import record, replace
from bot.coach.finding import behind_name, naming
from bot.coach.finding.introduction import introduction
from bot.coach.keeping import endings, recording
from bot.coach.known.facts import Deal, DealFacts
from bot.coach.news import news_by_clause
from bot.coach.route.told_notes import notes_of
from bot.coach.told import telling
from bot.coach.turn.context import DealWanted, ToldWanted
from bot.coach.turn.draft import Draft, MoreNeeded
from bot.coach.turn.effects import REMARK, KeepAnswer, PutDeal
from bot.coach.turn.state import Conversation
from bot.coach.understanding.readings import KnownDeal
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import endings_told, name_words, two_houses, two_names
from bot.coach.words.reading import normalised_account, read_deal, read_worth
from bot.coach.words.word_kinds import houses_in

# "Had two today", "twee klanten vandaag": what follows are two.
_ANNOUNCED: Final = later(
    r"\b(?:twee|2|beide|allebei|both|two) (?:\w+ )?(?:klanten|gesprekken|bezoeken|deals|prospects?|afspraken|customers|clients|calls|meetings|visits|accounts|leads?)\b"
    r"|\b(?:had|hebben|heb|did|saw|zag) (?:er )?(?:vandaag |vanmorgen |vanochtend |today )?(?:two|2|twee)(?: today| vandaag| this morning| gesproken| gezien| gehad)?\b"
    r"|\b(?:deal|klant|customer|client) ?(?:1|een|one|a)\b"
    r"|^(?:two|2|twee) (?:today|this morning|this afternoon|vandaag|vanmorgen|vanochtend|vanmiddag)[,:.]"
    r"|^(?:er (?:lopen er )?|ik heb er |i have |i've got |got )?(?:twee|2|two) (?:on the go|on the boil|in play|running|lopen(?:de)?|lopend|in de pijplijn|in the pipeline|te melden|to report|new ones|nieuwe)\b"
)
_ORDER: Final = r"(?:(?:de|the) )?(?:eerste|tweede|andere|first|second|other)(?: (?:klant|bezoek|customer|visit|call|one))?(?: (?:is|was)|[:,])\s+"
_LABEL: Final = later(
    rf"(?:deal|klant|customer|client|nr|nummer|number)? ?(?:[12]|een|twee|one|two|a|b)\s*[:.)-]\s*|{_ORDER}",
    re.IGNORECASE,
)
_BOUNDARY: Final = later(
    r"[.!?;]\s+|\n+|,\s+(?=(?:en|and|ook|also|daarna|then|plus)\b)|\s+(?=(?:en ook|and also) )"
)
_COMMA: Final = later(r",\s+(?=\S+\s+\S)")
_JOINT: Final = later(r"\s+(?:en|and|&|plus)\s+(?=\S+\s+\S)", re.IGNORECASE)
_AND: Final = r"(?:(?:en|and|oh|plus|dan|then|verder|daarnaast|daarna|later|vanmiddag|after that|afterwards|next)[ ,]+)*"
# "En ook bij de gemeente", "then went to see Kestrel": another visit, where nothing else could be meant.
_VISITED: Final = later(
    rf"{_AND}(?:ook|nog|also|ook nog|daarna|then|later|next)\s+(?:even |nog |langs |geweest )*(?:bij|naar|at|(?:went|been|drove|popped) (?:to|in at|over to)(?: see)?|visited|saw)\s+(?:(?:de|het|the)\s+)?",
    re.IGNORECASE,
)
_LED: Final = later(
    rf"{_AND}(?:(?:ook|nog|also|another one|nog een)[ ,:]+)?(?:(?:de|het|the|bij|at|van|from|met|with|naar)\s+)*",
    re.IGNORECASE,
)
# "… en bij hotel Astoria is getekend".
_AT_THEM: Final = later(
    r"(?:ook |nog |also )*(?:bij|at|van|from|met|with|over at|naar)\s+(?:(?:de|het|the)\s+)?", re.IGNORECASE
)


@record
class Two:
    """A message in two: what is told of the first customer, and of the second, whose name `other` is."""

    first: str
    second: str
    other: str


def announces_two(draft: Draft, said: Utterance) -> bool:
    """Whether a text says itself that two are told of, and neither is the deal at hand."""
    if _ANNOUNCED.search(said.fold) is None:
        return False
    two = told_of_two(draft, said.original)
    here = normalised_account(draft.facts.deal.account)
    return two is not None and here not in normalised_account(two.first)


def told_of_two(draft: Draft, text: str) -> Two | None:
    """The message in two where it plainly tells of two customers; None where it does not.

    Two names in one breath, "De Meeuw en Theater Zuid", are two where that is announced, or where each is told of by itself.
    """
    two = _told_of_two(draft, text)
    if two is None or normalised_account(two.first) == normalised_account(text):
        return None
    if _ANNOUNCED.search(utterance(text).fold) is None and _is_of_them(draft, text, two.other):
        return None
    return two


def _is_of_them(draft: Draft, text: str, name: str) -> bool:
    """Whether what was taken for a second customer is likelier somebody or something of the first: "beheer (Gerben) doet een test"."""
    read = introduction(draft, utterance(text))
    if read is None:
        return False
    kinds = {
        kind
        for kind, words in read.named
        if normalised_account(words) in normalised_account(name)
        or normalised_account(name) in normalised_account(words)
    }
    if not kinds:
        # "De directiecomité van 22 januari": a body of theirs, on its day.
        return _A_BODY.match(utterance(name).fold) is not None
    return kinds.isdisjoint({"account", "other"})


_A_BODY: Final = later(
    r"(?:(?:de|het|hun|the|their) )?(?:\w*(?:comite|raad|bestuur|commissie|directie|overleg)|mt|board|committee|council|panel|trustees)\b"
)


def _told_of_two(draft: Draft, text: str) -> Two | None:
    said = utterance(text)
    paired = two_names.paired(_customer(draft, text), text)
    if paired is not None and (paired.apart or _ANNOUNCED.search(said.fold) is not None):
        return Two(paired.first, paired.second, paired.other)
    halves = two_names.halves(text)
    if halves is not None:
        one, other = (_customer(draft, two_names.first_sentence(half)) for half in halves)
        if one is not None and other is not None and normalised_account(one) != normalised_account(other):
            return Two(*two_names.told_apart(one, other, halves), other)
    announced = _ANNOUNCED.search(said.fold) is not None
    for start, begin in _cuts(text, announced=announced):
        first, second = _behind_label(text[:start].strip(" ,;\n")), text[begin:].strip()
        one, other = _customer(draft, first), _customer(draft, second)
        if one is None or other is None or not _opens_on(second, other):
            continue
        names = normalised_account(one), normalised_account(other)
        if names[0] in names[1] or names[1] in names[0]:
            continue
        if names[1] in _rivals(draft, said):
            continue
        if not (announced or houses_in(one) or houses_in(other) or _BOUNDARY.match(text, start)):
            # Who wants what may be two people of one house.
            continue
        return Two(*two_names.told_apart(one, other, (first, second)), other)
    houses = two_houses.two_houses(text, lambda part: _customer(draft, part))
    if houses is None or normalised_account(houses[2]) in _rivals(draft, said):
        return None
    return Two(*houses)


def _rivals(draft: Draft, said: Utterance) -> set[str]:
    return {normalised_account(name) for name in notes_of(draft, said).competitors}


# Said of a name in which there are two.
_ARE_TWO: Final = later(
    SIGHS
    + r"(?:(?:het|dat|dit) zijn (?:er )?(?:twee|2)|(?:that'?s|those are|they'?re|they are|these are|it'?s|there are) (?:two|2))\b(?: (?:verschillende|aparte|different|separate))?(?: (?:klanten|customers|deals|clients))?(?P<told>.*)"
)


def take(draft: Draft, said: Utterance) -> bool:
    """Take "nee, het zijn er twee": the deal at hand keeps the first name, and the second gets a deal of its own.

    Raises:
        MoreNeeded: when the shell has not loaded a deal yet that is called so.
    """
    if not draft.has_deal or _ARE_TWO.fullmatch(said.fold.strip()) is None:
        return False
    account = draft.facts.deal.account
    pair = two_names.paired(account, account)
    if pair is not None:
        first, two = pair.first, Two(pair.first, pair.second, pair.other)
    elif (named := _named_apart(draft, said)) is not None:
        first, two = named.first, named
    else:
        return False
    draft.record(PutDeal(replace(draft.facts.deal, account=first)))
    other = set_aside(draft, two)
    draft.say("two_customers_named", customer=first, other=other[1])
    draft.to(came_from=other)
    put_anew(draft)
    return True


def _named_apart(draft: Draft, said: Utterance) -> Two | None:
    """The two that are named behind "nee, het zijn er twee", with what the opening told of the other; None where none are.

    Raises:
        MoreNeeded: when the shell has not loaded what was typed.
    """
    found = _ARE_TWO.fullmatch(said.fold)
    told = said.text[found.start("told") :] if found is not None else ""
    names = two_houses.named_apart(told, draft.facts.deal.account)
    if names is None:
        return None
    typed = next((one for one in draft.context.told if one.deal_id == draft.deal_id), None)
    if typed is None:
        raise MoreNeeded(ToldWanted(draft.deal_id))
    openings = [one.words for one in typed.told if one.question == "opening"]
    clauses = (two_houses.clause_of(words, names[1]) for words in reversed(openings))
    clause = next((one for one in clauses if one is not None), two_houses.clause_of(told, names[1]))
    return Two(names[0], clause or names[1], names[1])


# "Need to log 2 calls. 1) Moss & Sons": what only says that there are two is told of neither.
_FIRST_LABEL: Final = later(
    rf"(?P<told>.*?)(?:[.:!?\n-]\s*|,\s+)(?:(?:deal|klant|customer|client|nr|nummer|number)? ?(?:1|een|one|a)\s*[:.)-]\s*|{_ORDER})",
    re.IGNORECASE | re.DOTALL,
)


_ONLY_ANNOUNCED: Final = later(r"(?P<told>(?:[\w']+ ){1,5}?[\w']+)[:.!,\n-]\s+(?=\S)")


def _behind_label(first: str) -> str:
    """What is told of the first customer, behind the words and the number that lead to it."""
    label = _LABEL.match(first)
    if label is not None:
        return first[label.end() :]
    for lead in (_FIRST_LABEL, _ONLY_ANNOUNCED):
        led = lead.match(first)
        if led is not None and _ANNOUNCED.search(utterance(led["told"]).fold):
            return first[led.end() :]
    return first


_WANTS_IT: Final = later(r"(?:\S+ ){1,5}?(?:wants?|needs?|wil|willen|zoekt|zoeken|vraagt)\b", re.IGNORECASE)


def _cuts(text: str, *, announced: bool) -> Iterator[tuple[int, int]]:
    """Where a first part ends and a second begins, behind the words that lead to it."""
    for boundary in _BOUNDARY.finditer(text):
        rest = text[boundary.end() :]
        label, visited, led = _LABEL.match(rest), _VISITED.match(rest), _LED.match(rest)
        if visited is not None:
            yield boundary.start(), boundary.end() + visited.end()
        elif announced and label is not None:
            yield boundary.start(), boundary.end() + label.end()
        elif announced and led is not None:
            yield boundary.start(), boundary.end() + led.end()
    for comma in _COMMA.finditer(text) if announced else ():
        # "Had er 2: manege De Hoef zoekt bodemplaten, ponyclub Zuid zoekt hindernissen".
        yield comma.start(), comma.end()
    for joint in _JOINT.finditer(text):
        if not announced:
            # "Millbrook FC want boards and Tarrant Golf Club wants signage".
            if _WANTS_IT.match(text[: joint.start()]) and _WANTS_IT.match(text[joint.end() :]):
                yield joint.start(), joint.end()
            continue
        # "Two visits today: Larkfield wants 40 beds and Brook wants 6": announced, what a name follows is the other one.
        yield joint.start(), joint.end()
        at = _AT_THEM.match(text, joint.end())
        if at is not None:
            yield joint.start(), at.end()


def _customer(draft: Draft, text: str) -> str | None:
    return name_words.readable(read_deal(utterance(text), draft.language, ()).account)


def _opens_on(text: str, name: str) -> bool:
    return text.casefold().startswith(name.casefold())


def keep_apart(draft: Draft, two: Two) -> tuple[str, str] | None:
    """Set the second customer aside and say so; the deal to come to after, None where it is told to be over.

    Raises:
        MoreNeeded: when the shell has not loaded the deal yet, where it is one of the person's own.
    """
    before = len(draft.effects)
    other = set_aside(draft, two)
    ended = next(
        (
            effect.deal.status
            for effect in draft.effects[before:]
            if isinstance(effect, PutDeal) and effect.deal.id == other[0] and effect.deal.status != "open"
        ),
        None,
    )
    draft.say("two_customers" if ended is None else f"two_customers_over.{ended}", other=other[1])
    return other if ended is None else None


def set_aside(draft: Draft, two: Two) -> tuple[str, str]:
    """Keep what is told of the second customer with a deal of its own, and stay where we are; the deal's id and customer.

    Raises:
        MoreNeeded: when the shell has not loaded the deal yet, where it is one of the person's own.
    """
    said = utterance(two.second)
    at_hand = draft.deal_id if draft.has_deal else None
    deals = tuple(deal for deal in naming.known_deals(draft, two.second) if deal.id != at_hand)
    reading = read_deal(
        said, draft.language, [KnownDeal(deal.id, deal.account, deal.topic) for deal in deals]
    )
    here, facts = draft.conversation, draft.facts if draft.has_deal else None
    called = [deal for deal in deals if normalised_account(deal.account) == normalised_account(two.other)]
    shown, known = len(draft.parts), called or naming.fitting_deals(reading, deals)
    told_of = None
    if len(known) == 1:
        loaded = draft.context.deal(known[0].id)
        if loaded is None:
            raise MoreNeeded(DealWanted(known[0].id))
        told_of = loaded.facts
    new = told_of is None
    if told_of is None:
        told_of = DealFacts(Deal(draft.new_id(), two.other, draft.context.person.id, reading.topic))
    deal = told_of.deal
    draft.start_deal(told_of, Conversation(draft.new_id(), deal.id))
    if new:
        draft.record(PutDeal(deal))
    # What they do next is expected from a visit on.
    start_walk(draft)
    draft.record(KeepAnswer("opening", two.second, deal.id))
    amount = read_worth(said, draft.language)
    if amount is not None:
        recording.record_value(draft, amount)
    over = endings_told.read(said)
    ending = endings.end_of(over)
    if ending is not None and over.sure and deal.status == "open":
        endings.put_down(draft, ending, rival=over.rival, why=over.why)
    heard = not new and news_by_clause.hear(draft, behind_name.without_opener(draft, said))
    if telling.has_room_for_more(said):
        heard = telling.take(draft, said, anew=not new) or heard
    if not heard and not new:
        # Nothing of it could be read: it is shown with the deal, as it was told.
        draft.record(KeepAnswer(REMARK, two.second, deal.id))
    # It is read back when its own turn comes; what follows is about the first.
    del draft.parts[shown:]
    draft.sides.clear()
    draft.read_back.clear()
    if facts is None:
        draft.leave_deal(here)
    else:
        draft.start_deal(facts, here)
    return deal.id, deal.account
