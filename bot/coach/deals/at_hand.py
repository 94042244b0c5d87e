"""Whether what is typed while nothing is asked goes on about the deal that was talked about last."""

from typing import Final

from bot.coach.deals import other_deals, whose_news
from bot.coach.finding import naming
from bot.coach.judged import about
from bot.coach.keeping import actions_done, people_known
from bot.coach.people import name_of_role, people_corrections, signer_stated
from bot.coach.route.how_it_went import how_it_went
from bot.coach.route.told_notes import notes_of
from bot.coach.showing.bare_answers import asks, greets, small_talk, yes_or_no
from bot.coach.told import telling
from bot.coach.turn.draft import Draft
from bot.coach.turn.side_words import says_fine, says_right
from bot.coach.understanding.clauses import cut
from bot.coach.understanding.readings import KnownDeal, NotesReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import name_words, spoken_of
from bot.coach.words.reading import SURE_OF_DEAL, read_deal, read_step_outcome

# Only an assent, a sigh: nothing that could be kept.
_NOTHING: Final = 2


def goes_on_about(draft: Draft, said: Utterance) -> bool:
    """Whether a text belongs to the deal at hand: it names no other customer, and asks or greets nobody.

    Raises:
        MoreNeeded: when the shell has not looked for the person's deals yet.
    """
    if not draft.has_deal or draft.facts.deal.status != "open":
        return False
    if asks(said) or small_talk(said) or greets(said) or says_fine(said):
        return False
    if len(said.words) <= _NOTHING and yes_or_no(said) is not None:
        return False
    if _tells_of_somebody_there(draft, said) or actions_done.named_done(draft, said) is not None:
        return True
    label = naming.label_of(said)
    if label is not None:
        # "A new rival: Exact" is told of whom was spoken of.
        return name_words.speaks_of_rivals(utterance(label))
    if other_deals.names_deal(draft, said):
        return False
    known = [KnownDeal(deal.id, deal.account, deal.topic) for deal in naming.known_deals(draft, said.text)]
    reading = read_deal(said, draft.language, known)
    if reading.matches and reading.matches[0].score >= SURE_OF_DEAL:
        return False
    account = name_words.readable(reading.account) or naming.spoken_with(said)
    if (
        account is None
        or _is_somebody_there(draft, account)
        or _is_of_the_talk(account)
        or name_words.named_as_rival(said, account)
    ):
        return not reading.matches
    if not reading.matches and not whose_news.may_present(said, account):
        # "They still have to go to the bank": a name on the way is no other customer.
        return True
    if not reading.matches and spoken_of.names_known(draft.facts, account):
        return True
    if not reading.matches and _is_surely_of_it(draft, said):
        return True
    notes = notes_of(draft, said)
    # "I'll set up a visit at Jansen": what we do, we do for the deal that was spoken of.
    return notes.our_action is not None or (telling.has_room_for_more(said) and _tells(notes))


def _is_of_the_talk(name: str) -> bool:
    """Whether a name is made of words for what the coach keeps, or speaks to it: "rivals incomplete", "you missed"."""
    words = utterance(name).words
    return not _PARTS_OF_A_DEAL.isdisjoint(words) or (bool(words) and words[0] in _TO_THE_COACH)


_PARTS_OF_A_DEAL: Final = frozenset(
    "rival rivals competitor competitors concurrent concurrenten concurrentie step steps stap stappen topic onderwerp budget date datum contact contacts".split()
)
_TO_THE_COACH: Final = frozenset(
    "you youve you've your u je jij jullie ge gij da's das dat's thats that's its it's".split()
)


def _is_surely_of_it(draft: Draft, said: Utterance) -> bool:
    """Whether each sentence is of some part of a deal, as surely as weights can tell, and none is of a customer."""
    parts = [about.part_of(draft, part.said, 0.0) for part in cut(said).parts("stop")]
    sure = [about.part_of(draft, part.said, _SURE) for part in cut(said).parts("stop")]
    return "customer" not in parts and any(part not in {None, "rest"} for part in sure)


_SURE: Final = 0.8


def only_agrees(draft: Draft, said: Utterance) -> bool:
    """Whether a yes, a no or a nod is all there is, after the talk about a deal: it stays the one at hand."""
    if not draft.has_deal or draft.facts.deal.status != "open" or len(said.words) > _NOTHING:
        return False
    agrees = yes_or_no(said) is not None or says_right(said) or small_talk(said)
    return agrees and not greets(said)


def names_it(draft: Draft, said: Utterance) -> bool:
    """Whether there is nothing but words of the customer's name: "heijdra", for bouwbedrijf Heijdra."""
    return bool(said.words) and set(said.words) <= set(utterance(draft.facts.deal.account).words)


def is_news_of_another_day(draft: Draft, said: Utterance) -> bool:
    """Whether a longer text about the deal at hand comes on a later day, with a step of theirs to hear of."""
    walk = draft.conversation.walk
    return (
        draft.has_deal
        and draft.facts.next_step is not None
        and (walk is None or walk.started < draft.today)
        and telling.has_room_for_more(said)
        and (draft.placed or goes_on_about(draft, said))
    )


def tells_how_it_went(draft: Draft, said: Utterance) -> bool:
    """Whether a text says how the step went that was expected in the deal at hand: "it worked"."""
    if not draft.has_deal or draft.facts.deal.status != "open" or draft.facts.next_step is None:
        return False
    return (
        how_it_went(draft, said, dated=False).sure
        and not other_deals.names_deal(draft, said)
        and naming.label_of(said) is None
    )


def tells_of_the_step(draft: Draft, said: Utterance) -> bool:
    """Whether a text names the step that was expected and says how it went, whatever is asked: "ja gelezen, maar Bert vindt het veel"."""
    if not tells_how_it_went(draft, said) or draft.facts.next_step is None:
        return False
    step = draft.facts.next_step.what
    if read_step_outcome(said, step, dated=False) is not None:
        return True
    about = {word for word in utterance(step).words if len(word) > _SMALL_WORD}
    return bool(about & set(said.words))


_SMALL_WORD: Final = 3


def tells_of_a_call(draft: Draft, said: Utterance) -> bool:
    """Whether a longer text tells that somebody called, and what they said: news, whatever was asked on an earlier day."""
    return telling.has_room_for_more(said) and not asks(said) and naming.says_they_spoke(draft, said)


def _tells_of_somebody_there(draft: Draft, said: Utterance) -> bool:
    """Whether a text tells of somebody at the customer at hand, or says what one of them is called."""
    return (
        people_known.opens_on_one(draft.facts, said)
        or people_corrections.names_one(draft, said)
        or name_of_role.names_one(draft, said)
        or signer_stated.is_one(draft, said)
    )


def _is_somebody_there(draft: Draft, name: str) -> bool:
    """Whether a name is that of somebody at the customer at hand: "Sanne is away this week"."""
    fold = utterance(name).fold
    if name.islower() and fold.endswith("'s"):
        # "Pete's on it now": a person, and what he is doing.
        return True
    return people_known.is_called(draft.facts, name)


def _tells(notes: NotesReading) -> bool:
    """Whether a message that may name a customer tells of a deal: then whoever is named in it takes part in it."""
    told = (notes.buying_steps, notes.current_stage, notes.decision_maker, notes.next_step)
    return any(told) or bool(notes.competitors) or notes.budget != "unknown" or notes.disagreement is not None
