"""Of a name told in passing it is said that it is another customer: "nee, Bakker is een andere klant, en DAF hoort bij Bakker"."""

from typing import Final

from bot.coach.answers.walking import put_anew
from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.deals import comes_after, two_customers
from bot.coach.deals.two_customers import Two
from bot.coach.people.rival_corrections import drop_rival
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import REMARK, KeepAnswer, PutNextStep, PutStep
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import spoken_of
from bot.coach.words.name_words import readable

_LEAD: Final = r"(?:(?:haha|nee|neen|no|nope|wacht|wait|sorry|maar|but|dat klopt niet|klopt niet|that'?s wrong|that is wrong|not right)[, .!]+)*"
_IS_ANOTHER: Final = later(
    rf"{_LEAD}(?P<name>[\w&.'-]+(?: [\w&.'-]+){{0,3}}?)(?:'s| is| zijn) (?:toch |gewoon |echt |just |actually )*(?:(?:een|de|n|an|the|my) )?(?:andere?|nieuwe|new|tweede|other|another|different|second) (?:klant|deal|customer|client|account)\b"
)
_BELONGS: Final = later(
    r"(?:(?:en|and)\s+)?(?P<rival>[\w&.'-]+(?: [\w&.'-]+)?) (?:hoort|horen|zit|zitten|is|belongs|goes|are) (?:ook )?(?:bij|to|with|at) (?P<name>[\w&.'-]+(?: [\w&.'-]+){0,2}?),?(?: (?:en |and )?(?:niet|not) (?:bij|to|with|at) .*)?"
)
_PARTS: Final = later(r"[,.;!]\s+")
_HINTS: Final = frozenset("andere ander nieuwe new tweede other another different second".split())


def take(draft: Draft, said: Utterance) -> bool:
    """Give what was told of another customer a deal of its own, and take it off the route of the one at hand; False otherwise.

    Raises:
        MoreNeeded: when the shell has not loaded a deal yet that is called so.
    """
    if comes_after.take(draft, said):
        return True
    said = draft.said or said
    name = _named(draft, said)
    if name is None:
        return False
    _off_the_route(draft, name)
    for part in map(utterance, _PARTS.split(said.text)):
        theirs = _BELONGS.fullmatch(part.fold.strip(" .!"))
        if theirs is not None and spoken_of.own_words(theirs["name"]) & spoken_of.own_words(name):
            drop_rival(draft, theirs["rival"])
    other = two_customers.set_aside(draft, Two("", name, name))
    draft.record(KeepAnswer(REMARK, said.text, other[0]))
    draft.say("two_customers", other=other[1])
    draft.to(came_from=other)
    put_anew(draft)
    return True


def is_said_of_one(draft: Draft, said: Utterance) -> bool:
    """Whether a message says of a name told before that it is another customer's."""
    return _named(draft, said) is not None


def _named(draft: Draft, said: Utterance) -> str | None:
    if not draft.has_deal or _HINTS.isdisjoint(said.words):
        return None
    found = _IS_ANOTHER.match(said.fold)
    name = readable(said.text[slice(*found.span("name"))]) if found is not None else None
    if name is None or not spoken_of.own_words(name):
        return None
    return None if spoken_of.own_words(name) & spoken_of.own_words(draft.facts.deal.account) else name


def _off_the_route(draft: Draft, name: str) -> None:
    """Take the steps off that name this customer: nobody at the customer at hand does them."""
    theirs = spoken_of.own_words(name)
    for step in draft.facts.steps:
        if step.status != "not_needed" and theirs & set(utterance(step.title).words):
            draft.record(PutStep(draft.deal_id, replace(step, removed=True)))
            draft.say("check_in.taken_off", step=step.title)
    expected = draft.facts.next_step
    if expected is not None and theirs & set(utterance(expected.what).words):
        draft.record(PutNextStep(draft.deal_id, replace(expected, removed=True)))
