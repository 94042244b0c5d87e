"""What each reader answers: the finding, how sure it is, and the words that made it so.

`evidence` always holds pieces of the normal text that decided, in text order. Nothing found is a normal answer:
an empty field beats a wrong one.
"""

from datetime import date
from decimal import Decimal
from typing import Literal

from bot.coach.basics.record import record

Perspective = Literal["customer", "seller", "mixed", "waiting", "hope", "unclear"]
BudgetSaid = Literal["approved", "requested", "none", "unknown"]
RivalKind = Literal["incumbent", "vendor", "in_house", "nothing"]
# How an expected step of the customer's went, and the reasons for a date that moved which a few words can name.
Outcome = Literal["happened", "moved", "differently", "not_yet"]
SlipReasonSaid = Literal["postponed", "something_new", "our_guess"]
# What becomes of a deal as a whole. "taken_back": what was said of it a moment ago; "accept", "decline": one that is offered.
Ending = Literal[
    "won", "lost", "parked", "dropped", "reopen", "taken_back", "hand_over", "take_back_offer", "accept", "decline",
]  # fmt: skip
# How somebody knows what they tell, from the surest down.
HowSure = Literal["in_writing", "heard", "hearsay", "assumption"]
# A deed of ours to come, one behind us, how it is with us, and what we think, know or only said.
Ours = Literal["to_do", "bygone", "state", "belief"]
IntentName = Literal[
    "help", "back", "skip", "stop", "later", "restart", "explain", "language", "correction", "unknown", "other_deal",
    "thanks", "privacy",
]  # fmt: skip


@record
class PerspectiveReading:
    """Whose work an answer describes. `act`: the coach is sure enough of *seller* to ask its mirror question."""

    label: Perspective
    confidence: float
    act: bool
    evidence: tuple[str, ...] = ()


@record
class ReadStep:
    """One buying step close to the words it was said in; `who` does it where that was said.

    `done` if said to be over, `busy` if said to be what they are doing now; never both.
    """

    title: str
    who: str | None = None
    done: bool = False
    busy: bool = False


@record
class StepsReading:
    """The customer's steps in time order, and our own actions that were said among them.

    `doubted`: what the rules took for a step and the trained weights for none, as it was typed.
    """

    steps: tuple[ReadStep, ...]
    own_actions: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    doubted: tuple[str, ...] = ()


@record
class DateReading:
    """A day or span in the person's own calendar: `first` to `last`; `day` is the day it stands for.

    `start` and `end` are the place in the utterance's text. `limit`: it may be any day until then ("before Christmas").
    `began`: the day, gone by, on which a stretch began that is under way.
    """

    day: date
    first: date
    last: date
    start: int
    end: int
    evidence: tuple[str, ...] = ()
    limit: bool = False
    began: date | None = None


@record
class KnownDeal:
    """A deal of this person that a text may be about."""

    id: str
    account: str
    topic: str | None = None


@record
class DealMatch:
    """A known deal that fits what was said; `score` from 0 to 100."""

    deal_id: str
    score: float


@record
class DealReading:
    """The customer's organisation and what the deal is about; `matches` are known deals, best first."""

    account: str | None
    topic: str | None
    matches: tuple[DealMatch, ...] = ()
    evidence: tuple[str, ...] = ()


@record
class ReadPerson:
    """Somebody at the customer: a name, a role, or both."""

    name: str | None
    role: str | None


@record
class BudgetTold:
    """The state of the budget in a text; `in_words` where it speaks of the money and what it says is none of the states."""

    state: BudgetSaid
    in_words: bool = False


@record
class PeopleReading:
    """Who may say yes (as said, with limit and co-signers), the state of the budget, and whether views differ.

    `disagreement`: True, False when the text says they agree, None when nothing was said.
    `limit` is the mandate's amount, `together_with` the co-signers, `alone` whether "alone" was affirmed or denied.
    """

    final_yes: str | None
    budget: BudgetSaid
    disagreement: bool | None
    people: tuple[ReadPerson, ...] = ()
    limit: Decimal | None = None
    together_with: tuple[str, ...] = ()
    alone: bool | None = None
    evidence: tuple[str, ...] = ()


@record
class OwnClause:
    """A clause of a text, `start` to `end`, with what it tells of us; None where it tells of somebody else. `when`: the day to come in it."""

    start: int
    end: int
    text: str
    ours: Ours | None
    when: DateReading | None = None


@record
class SigningSaid:
    """What a message says of who signs, where it says nothing else; everybody as they were written.

    `holder` gives the yes, `together` with these or `alone`; `joins` are those who sign along with whoever is known to.
    `denied` do not give it, `gone` are there no more, and the holder comes `in_place_of` one of these. `corrects`: it puts
    right what was told before. `of_the_signer`: it only counts of whoever is known to sign. `is_the`: who somebody in it
    is said to be, name and role.
    """

    holder: str | None = None
    together: tuple[str, ...] = ()
    alone: bool | None = None
    joins: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    in_place_of: str | None = None
    corrects: bool = False
    of_the_signer: bool = False
    is_the: tuple[str, str] | None = None


@record
class YesTold:
    """Who gives the final yes by the clauses of an answer: the `signers` together, or `either` of them.

    `is_the` is what somebody is who was asked about. `along` have to agree as well; `named` have no more than a voice; `denied` do not give it. Up to the `limit`; `above`
    it those along do, or `both` of them. The deal is of this `worth`. `corrects`: it puts right what was told before. `heard` are the clauses that
    say so, `rest` is what the others say. `by_pronoun`: all that is told is that "she" signs.
    """

    signers: tuple[ReadPerson, ...] = ()
    along: tuple[ReadPerson, ...] = ()
    named: tuple[ReadPerson, ...] = ()
    denied: tuple[str, ...] = ()
    either: bool = False
    is_the: str | None = None
    by_pronoun: bool = False
    alone: bool | None = None
    limit: Decimal | None = None
    above: bool = False
    both: bool = False
    worth: Decimal | None = None
    corrects: bool = False
    heard: tuple[str, ...] = ()
    rest: str = ""


@record
class MandateSteps:
    """Who signs `below` the amount and who `above` it; `joins`: above it both do. `whole`: the text says nothing else.

    `limit` is the amount, `written` as it was typed.
    """

    below: tuple[ReadPerson, ...]
    above: tuple[ReadPerson, ...]
    limit: Decimal
    written: str
    joins: bool
    whole: bool


@record
class NotesReading:
    """One message with everything in it, split into the questions' answers. What was not said is empty.

    `next_step_who` is the person or role that takes the next step where said. `hearsay` marks that the text reports
    what somebody outside the customer told.
    """

    account: str | None = None
    topic: str | None = None
    buying_steps: tuple[ReadStep, ...] = ()
    current_stage: str | None = None
    disagreement: bool | None = None
    decision_maker: str | None = None
    budget: BudgetSaid = "unknown"
    next_step: str | None = None
    next_step_who: str | None = None
    next_step_date: DateReading | None = None
    our_action: str | None = None
    our_action_date: DateReading | None = None
    competitors: tuple[str, ...] = ()
    people: tuple[ReadPerson, ...] = ()
    hearsay: bool = False
    evidence: tuple[str, ...] = ()


@record
class IntentReading:
    """A command in what was typed, or None: an answer.

    `argument` is the language asked for ("nl", "en"), the other deal named, or the corrected text.
    """

    name: IntentName | None
    confidence: float
    argument: str | None = None
    evidence: tuple[str, ...] = ()


@record
class ReadRival:
    """Somebody or something in the race; `name` as said."""

    name: str
    kind: RivalKind


@record
class RivalsReading:
    """Who is in the race; `nobody` when the text says there is no one else.

    `instead_of` are those the text takes back: "it's Oracle, not SAP".
    """

    rivals: tuple[ReadRival, ...]
    nobody: bool
    instead_of: tuple[str, ...] = ()


@record
class OutcomeReading:
    """How an expected step went; None when the text does not say.

    `sure`: said in words for it, and not only by a bare yes or no. `rest` is what else was said; `reason` are the words
    that say why its date moved. `evidence` is the piece that says it, and that piece without the words that do; then
    those of other pieces that say the same.
    """

    outcome: Outcome | None
    sure: bool
    rest: str = ""
    reason: str | None = None
    evidence: tuple[str, ...] = ()


@record
class EndingReading:
    """What a message says becomes of the deal; None when it is about something else.

    `sure` False: it may be news about the customer's process as well. `account` is the deal's name as said, None for the
    one at hand; `to` the colleague it goes to, or who signed, `rival` who it was lost to, and `why` what else was said about that.
    """

    ending: Ending | None
    sure: bool = False
    account: str | None = None
    to: str | None = None
    rival: str | None = None
    why: str | None = None


@record
class CallQuestionsReading:
    """The questions for the next call are asked for; `deal` is the customer as said, None for the one at hand.

    `sure` False: a few words without a verb, which could be an answer as well.
    """

    deal: str | None
    sure: bool


@record
class EvidenceReading:
    """How the speaker knows what they tell; None where they do not say. `who` is whom they name for it, as said."""

    sure: HowSure | None
    who: str | None = None
