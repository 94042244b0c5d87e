"""Who does what in each clause: the acts of an answer, before they are weighed together.

The actor counts, not the grammar: a request of theirs is our act, "we" in something they said is theirs, wishes and
purposes are no steps. The final label is not decided here.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.coach.understanding.lexicon.words import Kind, Lexicon, VerbClass
from bot.coach.understanding.perspective.basics import (
    NO_ACT,
    Act,
    ActSide,
    Question,
    Reading,
    act_by,
    agent_of,
    both_parties,
    both_sides,
    companion,
    holds,
    is_passive,
    side_of,
)
from bot.coach.understanding.perspective.clauses import Clause
from bot.coach.understanding.perspective.diary import SEES_TO, comes_to_us, unnamed_act
from bot.coach.understanding.perspective.doers import named_act, passive_act, received_act
from bot.coach.understanding.perspective.nouns import act_without_verb
from bot.coach.understanding.perspective.reports import reports, trailing_reports
from bot.coach.understanding.perspective.requests import (
    asked_of_us,
    asks_us,
    looks_into,
    remember_request,
    takes_up,
    tries,
)
from bot.coach.understanding.perspective.verb_meanings import meanings


def acts_of(
    clauses: Sequence[Clause], lexicon: Lexicon, question: Question, wishes: frozenset[int]
) -> list[Act]:
    """The acts in `clauses`, in text order. `wishes` holds where words of a wish start."""
    state = Reading()
    trailing, spoken = trailing_reports(clauses, lexicon)
    found: list[Act] = []
    sentence = unowned = asked_from = 0
    joint = {c.sentence for c in clauses if holds(c, Kind.TOGETHER)}
    for index, clause in enumerate(clauses):
        state.together = clause.sentence in joint
        if clause.sentence != sentence:
            sentence, unowned = clause.sentence, len(found)
            state.reported = state.quoted = state.wished = False
            state.asked_by = None
        elif not clause.joined and clause.opener == "main":
            state.asked_by = None
        state.quoted = state.quoted or clause.sentence in spoken
        acts = _read(clause, state, lexicon, question, trailing=sentence in trailing)
        if asks_us(clause, clauses[index + 1] if index + 1 < len(clauses) else None):
            state.asked_by, acts = "customer", []
        on_condition = clause.opened_by in {"als", "if"} and found and found[-1].side == "seller"
        if clause.opener in {"time", "that"} and (state.wished or on_condition):
            acts = [act for act in acts if act.side != "customer"]
        state.wished = (
            state.wished
            or (bool(wishes) and any(word.token.start in wishes for word in clause.words))
            or not clause.lemmas.isdisjoint(SEES_TO)
        )
        after = clauses[index + 1] if index + 1 < len(clauses) else None
        if after is not None and after.sentence == sentence and looks_into(clause, after):
            words = tuple(word for word in clause.words if word.verb is not None)[:1]
            acts = [Act("seller", "verb", True, words)]
        if clause.joined and comes_to_us(clause):
            found[unowned:] = [Act("customer", act.basis, act.sure, act.words) for act in found[unowned:]]
        before = clauses[index - 1] if index else None
        if before is not None and before.sentence == sentence and takes_up(clause, before, acts):
            found[asked_from:] = []  # "they requested GDPR docs, forwarding": what they asked is ours to do
        asked_from = len(found)
        label = _label(clause, after)
        if label is not None:
            state.last, acts = label, [Act(label, "role", True, (clause.words[0],))]
        found.extend(acts)
        if clause.subject is not None:
            unowned = len(found)
    return found


def _label(clause: Clause, after: Clause | None) -> ActSide | None:
    """As in "us: measure, quote" and "zij: akkoord": whose the things behind the colon are."""
    if after is None or not after.after_colon or len(clause.words) > 2:
        return None
    kind = clause.words[-1].kind
    if kind in {Kind.SELF, Kind.SELF_OBJECT}:
        return "seller"
    return "customer" if kind in {Kind.CUSTOMER, Kind.CUSTOMER_OBJECT, Kind.CONTACT} else None


def _read(
    clause: Clause, state: Reading, lexicon: Lexicon, question: Question, *, trailing: bool
) -> list[Act]:
    if clause.after_colon and state.reported:
        state.quoted = True
    verbs = meanings(clause, lexicon)
    if reports(clause, lexicon):
        state.reported = True
        verbs = [
            (at, meaning)
            for at, meaning in verbs
            if clause.words[at].word not in lexicon.sets["REPORTERS"]
            and not (clause.words[-1].word == "aan" and clause.words[at].verb_lemma == "geven")
        ]
        if not verbs and not holds(clause, Kind.BUY_NOUN):
            return []
    if clause.opener in {"purpose", "question"}:
        return _subordinate(clause, verbs, state, lexicon)
    speaking = state.reported or trailing
    subject = clause.subject
    if _waits_for_them(clause):
        return []
    acting = [(at, meaning) for at, meaning in verbs if meaning not in NO_ACT]
    requested = [at for at, meaning in acting if meaning is VerbClass.REQUEST]
    wanted = _needs_from_us(clause, lexicon) if not acting else None
    if wanted is not None:
        state.asked_by, state.last = "customer", "seller"
        return [wanted]
    if requested and len(acting) == len(requested):
        state.asked_by = "seller" if subject is not None and subject.side == "self" else "customer"
        ours = not clause.texts.isdisjoint(lexicon.sets["OUR_THINGS"])
        return (
            [act_by(clause, "seller", None, "noun", requested[0], sure=False)]
            if ours and state.asked_by == "customer"
            else []
        )
    acting = [(at, meaning) for at, meaning in acting if meaning is not VerbClass.REQUEST]
    if len(acting) > 1 or not clause.texts.isdisjoint(("te", "to", "and")):
        acting = [
            (at, m) for at, m in acting if not tries(clause, at)
        ]  # "proberen … te", "try to": the other verb counts
    asked = asked_of_us(clause, verbs)
    if asked is not None:
        state.asked_by, state.last = "customer", "seller" if asked else None
        return asked
    if (
        len(verbs) > 1
        and acting
        and acting[0][1] is VerbClass.MOVE
        and clause.words[acting[0][0]].kind is Kind.AUXILIARY
    ):
        acting = acting[1:]
    if len(acting) > 1 and acting[0][1] is VerbClass.MOVE and acting[1][0] == acting[0][0] + 1:
        acting = acting[
            1:
        ]  # "needs to go measure"; above: "gaan … bespreken", "going to be taken": the act is the other verb
    if state.asked_by == "seller" and clause.opener == "that":
        return []
    found = _acts(clause, acting, verbs, state, lexicon, question=question, speaking=speaking)
    if clause.opener == "time":
        found = [
            a if a.side == "customer" else Act(a.side, a.basis, a.sure, a.words, done=True) for a in found
        ]
    if found:
        state.last = found[-1].side
    remember_request(clause, verbs, state)
    return found


def _needs_from_us(clause: Clause, lexicon: Lexicon) -> Act | None:
    """As in "they need a quote in euros": what they need and we make is ours to do."""
    subject = clause.subject
    if subject is None or subject.side != "customer":
        return None
    if clause.texts.isdisjoint(_NEEDS):
        return None
    need = next((at for at, word in enumerate(clause.words) if word.word in _NEEDS), None)
    ours = not clause.texts.isdisjoint(lexicon.sets["OUR_THINGS"])
    return act_by(clause, "seller", subject, "noun", need, sure=False) if need is not None and ours else None


_NEEDS = frozenset({"need", "needs", "nodig"})
_BARGAINS = frozenset({"onderhandelen", "negotiate", "haggle"})


def _needs_doing(clause: Clause, acting: Sequence[tuple[int, VerbClass]]) -> bool:
    """As in "the numbers need checking": nobody is said to do it."""
    nobody = clause.subject is None and not clause.mentions
    return nobody and any(
        at and clause.words[at - 1].word in {"need", "needs"} and clause.words[at].token.fold.endswith("ing")
        for at, _ in acting
    )


def _waits_for_them(clause: Clause) -> bool:
    """As in "waiting for them to call": what they should do is waited for, and nobody's step."""
    waits = not clause.texts.isdisjoint(("waiting", "wait")) and "to" in clause.texts
    return waits and any(m.side == "customer" and m.oblique in {"for", "on"} for m in clause.mentions)


_MUST = frozenset("has have needs need must moet moeten".split())
_LIKING = frozenset("ok okay happy fine comfortable akkoord eens goedvinden oke".split())


def _must_like(clause: Clause) -> bool:
    """As in "the landlord has to be ok with it": somebody there must want it first."""
    return not clause.texts.isdisjoint(_MUST) and not clause.texts.isdisjoint(_LIKING)


_BUSY_WITH = frozenset({("ermee", "bezig"), ("mee", "bezig"), ("bezig", "mee")})


def _at_it(clause: Clause) -> bool:
    """As in "our designer is on it", "onze vormgever is ermee bezig": at what was just told."""
    if Kind.NEGATION in clause.kinds:
        return False
    words = [word.word for word in clause.words]
    if any(pair in _BUSY_WITH for pair in pairwise(words)):
        return True
    # "Sleep on it" is something else.
    place = next((at for at, pair in enumerate(pairwise(words)) if pair == ("on", "it")), 0)
    return place > 0 and (clause.words[place - 1].helps or bool(clause.words[place - 1].clitic))


_PAST = frozenset({"past", "through", "langs", "voorbij"})


def _subordinate(
    clause: Clause, verbs: Sequence[tuple[int, VerbClass]], state: Reading, lexicon: Lexicon
) -> list[Act]:
    """Purposes and embedded questions are wishes, save when the customer asks whether we can do something."""
    subject = clause.subject
    if clause.opener == "purpose" and state.asked_by == "customer" and subject is None:
        return [Act("seller", "verb", True, (clause.words[at],)) for at, _ in verbs[:1]]
    if (
        clause.opener == "question"
        and state.asked_by == "customer"
        and subject is not None
        and subject.side == "self"
    ):
        state.last = "seller"
        return [
            Act("seller", "verb", True, (clause.words[subject.at], clause.words[at])) for at, _ in verbs[:1]
        ]
    return []


def _acts(
    clause: Clause,
    acting: Sequence[tuple[int, VerbClass]],
    verbs: Sequence[tuple[int, VerbClass]],
    state: Reading,
    lexicon: Lexicon,
    *,
    question: Question,
    speaking: bool,
) -> list[Act]:
    subject = clause.subject
    joint = state.together and holds(clause, Kind.TOGETHER) and companion(clause, "customer", lexicon)
    if joint and (subject is None or subject.side == "self"):
        return [act_by(clause, "both", joint, "verb")]
    at = both_sides(clause)
    if at is None and subject is not None and subject.side == "self" and Kind.NEGATION not in clause.kinds:
        at = both_parties(clause)  # "we sit down with both boards"
    if at is not None:
        return [act_by(clause, "both", None, "verb", at)]
    bargains = None
    if not clause.lemmas.isdisjoint(_BARGAINS):
        bargains = next((at for at, _ in acting if clause.words[at].verb_lemma in _BARGAINS), None)
    if (
        bargains is not None
        and (subject is None or subject.side == "self")
        and (other := companion(clause, "customer", lexicon)) is not None
    ):
        return [act_by(clause, "both", other, "verb", bargains)]  # "morgen onderhandelen we met hun inkoop"
    passive = is_passive(clause, lexicon)
    agent = agent_of(clause, passive=passive)
    if agent is not None:
        return [act_by(clause, side_of(agent), agent, "verb" if acting else "noun")]
    if subject is not None and subject.side == "self" and state.asked_by == "customer":
        speaking = False
    if (
        not acting
        and verbs
        and clause.rest
        and state.asked_by == "customer"
        and subject is not None
        and subject.side == "self"
    ):
        return [act_by(clause, "seller", subject, "verb", verbs[0][0])]
    if _needs_doing(clause, acting):
        return []
    if subject is not None and subject.side == "customer" and _must_like(clause):
        return [act_by(clause, "customer", subject, "verb")]
    if not acting and subject is not None and subject.side == "self" and _at_it(clause):
        return [act_by(clause, "seller", subject, "verb", subject.at)]
    if not acting:
        stance = any(meaning in NO_ACT for _, meaning in verbs)
        return act_without_verb(clause, state, lexicon, speaking=speaking, stance=stance)
    if passive:
        return passive_act(clause, acting, lexicon)
    if comes_to_us(clause):
        return [act_by(clause, "customer", None, "verb", acting[0][0])]
    if subject is None and any(m.side == "customer" and m.oblique in _PAST for m in clause.mentions):
        return [act_by(clause, "customer", None, "verb", acting[0][0])]  # "has to get past their DPO"
    if any(meaning is VerbClass.RECEIVE for _, meaning in acting):
        return received_act(clause, acting, state, lexicon, speaking=speaking)
    if subject is None:
        return unnamed_act(clause, acting, state, lexicon, question)
    return named_act(clause, subject, acting, state, lexicon, speaking=speaking)
