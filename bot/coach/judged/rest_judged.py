"""What is told of money, of what we do, of the race, of the next call, and of the deal as a whole."""

from typing import Final

from bot.coach.basics.record import replace
from bot.coach.judged.about import Take, is_of_them
from bot.coach.judged.steps_judged import day_of
from bot.coach.keeping import actions_done, endings, recording
from bot.coach.known.facts import BudgetStatus, OurAction, RivalKind
from bot.coach.people import money_told, rival_corrections
from bot.coach.people.rival_corrections import NO_NAME
from bot.coach.route import what_is_meant
from bot.coach.showing import asking, describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutAction, PutDeal
from bot.coach.turn.replies import Word, values
from bot.coach.understanding.readings import ToldReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.reading import read_date, read_money, read_perspective


def _budget(status: BudgetStatus) -> Take:
    def take(draft: Draft, told: ToldReading, said: Utterance) -> bool:
        if draft.facts.deal.budget == status:
            return False
        recording.record_budget(draft, status)
        draft.mark("budget", "said")
        draft.say("ack.budget", status=Word(f"budget.{status}"))
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


# -- what we do ---------------------------------------------------------------------------------------------------------


def _meant(draft: Draft, words: str | None) -> OurAction | None:
    """The one move of ours to do that is called so, or the only one there is where nothing is named."""
    to_do = [action for action in draft.facts.actions if not action.done]
    if words is None:
        return to_do[0] if len(to_do) == 1 else None
    found = what_is_meant.fitting(draft, ("action",), words)
    if len(found) == 1:
        return next(action for action in to_do if action.id == found[0].id)
    return actions_done.named_in(draft, utterance(words))


def will(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What we will do, and when."""
    what, when = told.one("what"), day_of(draft, told)
    if what is None or len(utterance(what).words) < 2:
        return False
    if when is not None and when.last < draft.today:
        return False
    if read_perspective(said, draft.language, "q3", draft.context.policy.perspective).label != "seller":
        return False
    if read_date(utterance(what), draft.language, draft.today, draft.context.zone) is not None:
        # "Meeting on the 7th": a day is no part of what is done.
        return False
    action = recording.record_action(draft, what, when.day if when is not None else None, serves=True)
    draft.mark("action", "said")
    draft.say("ack.action", action=describing.action(action))
    draft.told_whole.add(action.id)
    draft.beside(asking.edit_option("action", only_one=False))
    return True


def did(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What was ours to do is done."""
    action = _meant(draft, told.one("what"))
    if action is None or actions_done.denies(said):
        return False
    actions_done.ticked(draft, action)
    return True


def drop(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """What was ours to do need not be done."""
    action = _meant(draft, told.one("what"))
    if action is None:
        return False
    actions_done.drop(draft, action.id)
    return True


def due(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """On which day we do it."""
    action, when = _meant(draft, told.one("what")), day_of(draft, told)
    if action is None or when is None or when.last < draft.today:
        return False
    changed = replace(action, due_on=when.day, reminded=False)
    draft.record(PutAction(draft.deal_id, changed))
    draft.say("ack.action", action=describing.action(changed))
    return True


# -- the race -----------------------------------------------------------------------------------------------------------


def _races(kind: RivalKind) -> Take:
    def take(draft: Draft, told: ToldReading, said: Utterance) -> bool:
        names = [phrases.without_article(name) for name in told.all("who")]
        if not all(_is_a_rival(draft, name) for name in names):
            return False
        pending = draft.begun.pending
        if not names and (kind == "vendor" or (pending is not None and pending.question != "rivals")):
            # "They do it themselves" may be said of anything that was asked.
            return False
        for old in told.all("old"):
            rival_corrections.drop_rival(draft, phrases.without_article(old))
        before = draft.facts.competitors
        rivals = [recording.record_rival(draft, phrases.shortened(name), kind) for name in names or [""]]
        draft.mark("rivals", "said")
        if draft.facts.competitors == before and not told.all("old"):
            return False
        draft.say("ack.rivals", who=tuple(describing.rival(rival) for rival in rivals))
        return True

    return take


def _is_a_rival(draft: Draft, name: str) -> bool:
    words = utterance(name).words
    people = any(
        phrases.same(called, name) for one in draft.facts.people for called in (one.name, one.role) if called
    )
    return (
        bool(words)
        and not words[0][0].isdigit()
        and not {*words} & NO_NAME
        and not people
        and not phrases.same(name, draft.facts.deal.account)
    )


def out(draft: Draft, told: ToldReading, said: Utterance) -> bool:
    """A rival is out of it."""
    names = [phrases.without_article(name) for name in (*told.all("who"), *told.all("old"))]
    gone = [name for name in names if rival_corrections.drop_rival(draft, name)]
    if gone:
        draft.say("ack.rival_gone", rival=gone[0])
    return bool(gone)


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
        if draft.facts.deal.status != "open":
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
    ("budget", "words"): in_words,
    ("worth", "worth"): worth,
    ("move", "will"): will,
    ("move", "did"): did,
    ("move", "drop"): drop,
    ("move", "day"): due,
    ("rival", "in"): _races("vendor"),
    ("rival", "current"): _races("incumbent"),
    ("rival", "in_house"): _races("in_house"),
    ("rival", "nothing"): _races("nothing"),
    ("rival", "out"): out,
    ("call", "call"): call,
    ("end", "won"): _ends("won"),
    ("end", "lost"): _ends("lost"),
    ("end", "hold"): _ends("parked"),
    ("customer", "renamed"): renamed,
    ("customer", "other"): other,
}
