"""What a turn recorded, as the words that it was told in: by these a piece of a text is known to be heard or not.

Words are compared by their beginnings: "signs" is told where a step is called "contract signed". A date, an amount and a state
stand in a record in no words at all, so with them go the words in which people say such things.
"""

from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import Final, get_args

from bot.coach.basics.record import record
from bot.coach.known.facts import Deal, DealFacts, SlipReason
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import (
    Effect,
    PutAction,
    PutCompetitor,
    PutDeal,
    PutNextStep,
    PutPerson,
    PutPosition,
    PutStep,
    SlipExplained,
)
from bot.coach.understanding.people.budget_told import tells_of_money
from bot.coach.understanding.text import utterance

STEM: Final = 4


@record
class Hearing:
    """What was heard in a turn.

    `heard` and `known` are beginnings of words: of what the turn recorded, and of that with all that is known of the deal.
    `facts` when it recorded any fact or an answer to a question, `dissent` those of the names of who turned out to see it
    differently, and `amount` when what it is worth was told, or up to how much somebody may say yes.
    """

    heard: frozenset[str]
    known: frozenset[str]
    facts: bool
    dissent: frozenset[str]
    amount: bool

    def left_of(self, words: Iterable[str]) -> list[str]:
        """The words that were not heard."""
        return [
            word
            for word in words
            if word[:STEM] not in self.heard and not (self.amount and word[0].isdigit())
        ]

    def news_of(self, words: Iterable[str]) -> list[str]:
        """The words that were not heard, and were not known before."""
        return [word for word in self.left_of(words) if word[:STEM] not in self.known]


def telling(words: Iterable[str]) -> list[str]:
    """The words of a text that say something of a deal."""
    return [word for word in words if word not in _SMALL]


def heard_in(draft: Draft) -> Hearing:
    """What the turn heard so far, of the deal at hand."""
    told: set[str] = set()
    for effect in draft.effects:
        if isinstance(effect, PutAction) and effect.action.id in draft.told_whole:
            # Its words and its day were told in a clause of its own, and no other is heard by them.
            continue
        told |= _stems_of_effect(effect, draft.facts)
        for frame in _FRAMES.get(type(effect), ()):
            told |= _stems_of_ours(frame)
        if isinstance(effect, PutPerson) and effect.person.removed:
            told |= _stems_of_ours(_LEAVING)
    for clause in draft.understood:
        told |= _stems_of_ours(clause)
    loaded, deal = draft.context.deal(draft.deal_id), draft.facts.deal
    before = loaded.facts if loaded is not None and loaded.facts is not None else DealFacts(_as_new(deal))
    if _money_of(before.deal) != _money_of(deal):
        told |= _stems_of_ours(_MONEY)
    if before.deal.next_call_on != deal.next_call_on:
        told |= _stems_of_ours(_DATES)
    differed = {(person.id, person.called) for person in before.people if person.differs}
    dissent = [who for who in draft.facts.people if who.differs and (who.id, who.called) not in differed]
    if dissent or before.deal.disagreement != deal.disagreement:
        told |= _stems_of_ours(_VIEWS)
    return Hearing(
        frozenset(told),
        _known_of(draft.facts),
        before.deal != deal or any(type(effect) in _FRAMES for effect in draft.effects),
        _of_names(who.called for who in dissent),
        before.deal.value != deal.value or _limits(before) != _limits(draft.facts),
    )


def _limits(facts: DealFacts) -> set[Decimal]:
    """Up to how much somebody may say yes."""
    return {person.limit for person in facts.people if person.limit is not None}


def _as_new(deal: Deal) -> Deal:
    return Deal(deal.id, deal.account, deal.owner)


def _of_names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word[:STEM] for name in names for word in utterance(name).words)


def _money_of(deal: Deal) -> tuple[object, ...]:
    return (deal.budget, deal.value, _needs_of(deal), deal.unbudgeted_route)


def _needs_of(deal: Deal) -> str | None:
    """What the money takes, where that is shown: other words at that question are kept there, and say nothing of money."""
    needs = deal.budget_needs
    return needs if deal.budget == "unknown" and needs and tells_of_money(utterance(needs)) else None


def _known_of(facts: DealFacts) -> frozenset[str]:
    """The same of all that is known of the deal."""
    every: tuple[Effect, ...] = (
        *(PutStep("", step) for step in facts.steps),
        *(PutPosition("", place) for place in facts.positions),
        *(PutPerson("", person) for person in facts.people),
        *(PutNextStep("", step) for step in facts.next_steps),
        *(PutAction("", action) for action in facts.actions),
        *(PutCompetitor("", rival) for rival in facts.competitors),
        PutDeal(facts.deal),
    )
    known = frozenset().union(*(_stems_of_effect(effect, facts) for effect in every))
    # That the 8th is known of one step makes no other day known.
    return frozenset(stem for stem in known if not stem.isdigit())


def _stems_of_effect(effect: Effect, facts: DealFacts) -> set[str]:
    found: set[str] = set()
    for text in _words_of(effect, facts):
        if text is _DATES:
            found |= _stems_of_ours(_DATES)
        elif text:
            found.update(_stems(text))
    return found


def _stems(text: str) -> list[str]:
    return [word[:STEM] for word in utterance(text).words if word not in _SMALL]


@cache
def _stems_of_ours(text: str) -> frozenset[str]:
    """The same of one of the lists of words below."""
    return frozenset(_stems(text))


def _words_of(effect: Effect, facts: DealFacts) -> tuple[str | None, ...]:
    """What an effect keeps of what was typed."""
    match effect:
        case PutDeal(deal):
            return (deal.account, deal.topic, _needs_of(deal), deal.unbudgeted_route, deal.closed_why)
        case PutStep(_, step):
            return (step.title, step.who)
        case PutPosition(_, place):
            at = facts.step(place.step_id)
            return (place.words, place.source, at.title if at is not None else None)
        case PutPerson(_, person):
            return (person.name, person.role, *person.together_with)
        case PutNextStep(_, coming):
            return (
                coming.what,
                coming.who,
                *coming.slip_reasons,
                _DATES if coming.last is not None and coming.happened is None else None,
            )
        case PutAction(_, action):
            return (action.what, action.value_for_them, _DATES if action.due_on is not None else None)
        case PutCompetitor(_, rival):
            return (rival.name, rival.strategy, rival.strengths, rival.weaknesses, rival.our_answer)
        case SlipExplained(reason=reason):
            return (reason, _WHY if reason in get_args(SlipReason) else None)
        case _:
            return ()


# A day that was told stands in a record as a date, in no words.
_DATES: Final = (
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday"
    " januari februari maart april mei juni juli augustus september oktober november december january february march may"
    " june july august october mon tues thurs sept okt week weken weeks maand month kwartaal quarter volgende next komende coming"
    " ergens sometime somewhere rond around morgen tomorrow overmorgen today vandaag eind end begin early start half midden middle late 1 2 3 4 5 6 7 8 9"
    " 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 2026 2027 2028 2029 2030"
)
# What frames a fact says no more than the fact: "Jan tekent" is told where Jan may sign.
_PEOPLE: Final = (
    "tekent tekenen teken beslist beslissen beslis ja zegt zeggen akkoord alleen samen mag moet zelf signs sign decides decide final yes alone"
    " together approves approve has authority bevoegd handtekening signature stem voice talks praat mee meepraten limiet limit tot up needs need nodig boven above"
)
# Said of somebody who is not there any more, where that was heard.
_LEAVING: Final = "weg vertrokken vertrekt afgehaakt bedrijf left leave leaving leaves gone sick ziek verlof vakantie holiday stopt stopped quit"
# Said of somebody who sees it differently, where that was heard.
_VIEWS: Final = "tegen against for voor vindt thinks wants wil anders differently not isnt has doubts twijfelt keen happy blij hates haat liever rather likes"
_STEPS: Final = (
    "vorige last week weken already stap stappen step steps klaar gedaan geweest gebeurd afgerond done happened finished over achter bezig busy nu now zitten staan"
    " daarna dan then after eerst first laatste last route proces process gaat goes through langs"
)
_RIVALS: Final = (
    "concurrent concurrenten concurrentie rival rivals competitor competition offerte offertes quote quotes quoting bid bidding"
    " inhouse in-house build bouwen doing niks nothing niets option optie kijken looking vergelijken comparing leverancier supplier current huidige"
)
_COMING: Final = "volgende next stap step verschoven verplaatst moved wordt becomes datum date verwacht expect expected komt comes staat"
# One of the known reasons stands in no words either.
_WHY: Final = (
    "kwam komt kwamen tussen ertussen tussendoor iets nieuws intern ander prioriteit uitgesteld stelde stelden schoof verzet verzette gok geschat"
    " something came up internal priority postponed postpone pushed push delayed put guess guessed moved"
)
_OURS: Final = "stuur sturen send bel bellen call maak maken make actie action zet move ga gaan going wij"
_MONEY: Final = "budget geld money geen rond approved goedgekeurd aangevraagd requested vrij begroting potje ton euro euros per jaar year"
_FRAMES: Final[dict[type, tuple[str, ...]]] = {
    PutStep: (_STEPS, _PEOPLE),
    PutPosition: (_STEPS,),
    PutPerson: (_PEOPLE,),
    PutNextStep: (_COMING, _STEPS),
    PutAction: (_OURS,),
    PutCompetitor: (_RIVALS,),
}
# Words that carry a sentence and say nothing of a deal, and those of meeting and speaking, which every message begins with.
_SMALL: Final = frozenset(
    (
        "oja w re snel ff belletje dinner lunch koffie coffee loopt new nieuwe nieuw ltd bv theyre they've they'd ive a aan al alle als also an and any are as at bent bij but by can daar dan dat de den der deze did die dit do doe doet does doen door"
        " dus een en er even for from ga gaan gaat ge get got had has hasn't heb hebben heeft heel her here het hier hij hm hmm him his hoor"
        " i i'm i've ie ik im in is isn't it it's its jaja je jij just kan kunnen maar me meer men mijn mij moet moeten must my n naar nee no"
        " nog not nou now nu of off oh ok oke okay okee on one onze ons ook op or our out over she should so still t te that that's the their"
        " them then there these they they're this those to toch toen too tot u uh uhm uit van veel very voor was wat we wel well weet wel were"
        " what when wij wil will with word worden wordt would ye yeah yep yes ja you your ze zegt zei zelf zich zij zijn zo zou zullen zal"
        " gebeld gesproken gesprek gepraat gehad geweest call called spoke spoken talked meeting met good goed goede great fijn leuk leuke nice"
        " net zojuist vandaag today vanmorgen vanmiddag vanochtend morning afternoon gisteren yesterday hi hoi hallo hello hey goedemorgen"
        " goedemiddag morgen klant customer deal haha lol pff btw trouwens eigenlijk gewoon actually really echt een beetje bit dunno idk"
        " weten know think denk idee idea sure zeker misschien maybe perhaps vraag question antwoord answer noteer note zeg zeggen say said"
    ).split()
)
