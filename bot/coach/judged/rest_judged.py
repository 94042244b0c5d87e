"""What is told of money, of the race, of the next call, and of the deal as a whole."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.record import replace
from bot.coach.judged.about import NOT, Take, day_of, is_of_them
from bot.coach.keeping import endings, people_known, recording
from bot.coach.known.facts import BudgetStatus, RivalKind
from bot.coach.people import kept_as, money_told, race_only, rival_corrections
from bot.coach.people.rival_corrections import NO_NAME
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal
from bot.coach.turn.replies import Word, values
from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.people.budget_told import state_of
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.told_readings import ToldReading
from bot.coach.words import phrases
from bot.coach.words.reading import read_money
from bot.coach.words.word_kinds import is_ordinary


def _budget(status: BudgetStatus) -> Take:
    def take(draft: Draft, told: ToldReading, said: Utterance) -> bool:
        guessed = status == "approved" and find_amounts(said) and state_of(said, status) != status
        if draft.facts.deal.budget == status or guessed:
            # "The budget is about 180k, I think" is a sum, and says of no money that it is there.
            return False
        recording.record_budget(draft, status)
        draft.mark("budget", "said")
        draft.say("ack.budget", status=Word(f"budget.{status}"))
        if status == "approved" and told.one("sum"):
            money_told.keep_worth(draft, said)
        return True

    return take


def in_words(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """Anything else about the money, in the person's own words."""
    if draft.facts.deal.budget != "unknown":
        return False
    money_told.keep_in_words(draft, said)
    return True


def worth(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What the deal is worth."""
    words = told.one("sum")
    amount = read_money(utterance(words), draft.language) if words else None
    if amount is None or amount == draft.facts.deal.value or not _is_money(words or ""):
        return False
    recording.record_value(draft, amount)
    draft.say("ack.deal_value", amount=Word("summary.amount", values(amount=amount)))
    return True


def _is_money(words: str) -> bool:
    """Whether an amount is no number of seats or machines: it has a sign, a k or thousands."""
    return any(sign in words for sign in "€$£") or any(
        token.fold[-1:] in {"k", "m"} or sum(map(str.isdigit, token.fold)) > 3 or token.fold in _SCALES
        for token in utterance(words).tokens
    )


_SCALES: Final = frozenset(
    "euro eur ton mille duizend miljoen mln mio million thousand grand pounds quid dollars bucks".split()
)


# -- the race -----------------------------------------------------------------------------------------------------------


def _races(kind: RivalKind) -> Take:
    def take(draft: Draft, told: ToldReading, said: Utterance) -> bool:
        called = (phrases.without_article(_WHENCE.sub("", name)) for name in told.all("who"))
        names = [
            name
            for name in called
            if not {*utterance(name).words} <= _WORDS_FOR_ONE
            and not (_is_denied(said, name) or rival_corrections.only_reports(said, name))
        ]
        kept = [name for name in names if kind == "vendor" and _was_kept_as_else(draft, name, said)]
        names = [name for name in names if name not in kept]
        for name in kept:
            kept_as.rival(draft, name)
        if kept and not names:
            return True
        if not all(_is_a_rival(draft, name) for name in names):
            return False
        pending = draft.begun.pending
        if not names and (kind == "vendor" or (pending is not None and pending.question != "rivals")):
            # "They do it themselves" may be said of anything that was asked.
            return False
        if not names and kind == "incumbent" and not all(map(is_ordinary, said.words)):
            # Who it is, is told in words that were not marked.
            return False
        for old in told.all("old"):
            rival_corrections.drop_rival(draft, phrases.without_article(old))
        before = draft.facts.competitors
        rivals = [recording.record_rival(draft, phrases.shortened(name), kind) for name in names or [""]]
        race_only.leave_out(draft, [rival.name for rival in rivals], kind)
        draft.mark("rivals", "said")
        if draft.facts.competitors == before and not told.all("old"):
            return False
        draft.say("ack.rivals", who=tuple(describing.rival(rival) for rival in rivals))
        return True

    return take


# "Layher lads from leeds" are the layher lads.
_WHENCE: Final = later(r"(?<=\S) (?:from|based in|out of|uit) .+$")
_WORDS_FOR_ONE: Final = frozenset(
    "concurrent concurrenten concurrentie competitor competitors competition rival rivals rivaal vendor vendors leverancier supplier dealer dealers".split()
)


def _is_denied(said: Utterance, name: str) -> bool:
    """Whether a name stands behind "not": "the competitor is Miwe, not Werner"."""
    before = said.fold.partition(utterance(name).fold)[0].split()
    return bool(before) and before[-1] in NOT


def _was_kept_as_else(draft: Draft, name: str, said: Utterance) -> bool:
    """Whether a rival is one of the people here, or a step, and is said to be none: somebody who signs or has a role is one of them all the same."""
    kinds = {kind for kind, *_ in kept_as.called_no_more(draft.facts, name)}
    if not kinds & {"person", "step"}:
        return False
    person = people_known.find_called(draft.facts, name)
    return _RIVAL.search(said.fold) is not None or (
        person is not None and person.role is None and not person.gives_the_yes
    )


_RIVAL: Final = later(
    r"\b(?:competitors?|competition|rivals?|bidding|bids?|quot(?:es?|ing)|concurrent(?:en|ie)?|biedt|bieden|offerte|inschrijv\w+)\b"
)


def _is_a_rival(draft: Draft, name: str) -> bool:
    words = utterance(name).words
    people = any(
        phrases.same(called, name) for one in draft.facts.people for called in (one.name, one.role) if called
    )
    return (
        bool(words)
        and not any(phrases.same(step.title, name) for step in draft.facts.steps)
        and not words[0][0].isdigit()
        and not {*words} & NO_NAME
        and not people
        and not phrases.same(name, draft.facts.deal.account)
        # "Please change" names nobody.
        and not (name.islower() and all(map(is_ordinary, words)))
    )


def out(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """A rival is out of it."""
    names = [phrases.without_article(name) for name in (*told.all("who"), *told.all("old"))]
    gone = [rival_corrections.drop_rival(draft, name) for name in names]
    if any(gone) and rival_corrections.says_why(said, names):
        draft.own_words.append(said.text)
    return any(gone)


# -- the call, and the deal as a whole ----------------------------------------------------------------------------------


def call(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """When we speak to them again."""
    when = day_of(draft, told)
    if when is None or when.day < draft.today or when.first != when.last:
        return False
    if draft.facts.deal.next_call_on == when.day:
        return False
    draft.record(PutDeal(replace(draft.facts.deal, next_call_on=when.day)))
    draft.say("known.next_call", customer=draft.facts.deal.account, when=when.day)
    return True


def _ends(ending: endings.Closed) -> Take:
    def take(draft: Draft, told: ToldReading, said: Utterance) -> bool:
        if draft.facts.deal.status != "open" or (
            ending == "won" and endings.is_of_a_paper(draft.facts, said)
        ):
            return False
        endings.ask_whether(draft, ending, said.text)
        return True

    return take


def renamed(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """The customer is called otherwise: the name that was wrong is theirs."""
    old, right = told.one("old"), told.one("who")
    account = draft.facts.deal.account
    if right is None or old is None or not {*utterance(old).words} <= {*utterance(account).words}:
        return False
    words = [right if phrases.same(word, old) else word for word in account.split()]
    name = (
        " ".join(words)
        if right not in account and any(phrases.same(word, old) for word in account.split())
        else right
    )
    draft.record(PutDeal(replace(draft.facts.deal, account=name)))
    draft.say("ack.account", customer=name)
    return True


def topic(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What they buy is something else than was kept."""
    what = told.one("what")
    if what is None or phrases.same(what, draft.facts.deal.topic):
        return False
    known = phrases.shortened(phrases.without_article(what))
    draft.record(PutDeal(replace(draft.facts.deal, topic=known)))
    draft.say("ack.topic", topic=known)
    return True


def other(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """It is about somebody else, who may be a new customer: that is asked."""
    name = told.one("who")
    if name is None or phrases.same(name, draft.facts.deal.account) or is_of_them(said, name):
        return False
    draft.may_be_new = (phrases.as_written(name), said.text)
    return True


ROWS: Final[dict[tuple[str, str], Take]] = {
    ("budget", "there"): _budget("approved"),
    ("budget", "requested"): _budget("requested"),
    ("budget", "none"): _budget("none"),
    ("budget", "unknown"): _budget("unknown"),
    ("budget", "words"): in_words,
    ("worth", "worth"): worth,
    ("rival", "in"): _races("vendor"),
    ("rival", "current"): _races("incumbent"),
    ("rival", "in_house"): _races("in_house"),
    ("rival", "nothing"): _races("nothing"),
    ("rival", "out"): out,
    ("topic", "is"): topic,
    ("call", "call"): call,
    ("end", "won"): _ends("won"),
    ("end", "lost"): _ends("lost"),
    ("end", "hold"): _ends("parked"),
    ("customer", "renamed"): renamed,
    ("customer", "other"): other,
}
