"""Clauses without a verb that says who acts: stages, bodies, things that go somewhere ("handtekening", "langs legal")."""

from collections.abc import Sequence

from bot.coach.understanding.lexicon.words import Kind, Lexicon
from bot.coach.understanding.perspective.basics import Act, Reading, act_by, circle_of, companion, holds
from bot.coach.understanding.perspective.clauses import Clause
from bot.coach.understanding.perspective.mentions import Mention
from bot.coach.understanding.perspective.words import Word


def act_without_verb(
    clause: Clause, state: Reading, lexicon: Lexicon, *, speaking: bool, stance: bool
) -> list[Act]:
    """What a clause says that names a stage, a body or a thing but no act."""
    subject = clause.subject
    if (
        clause.rest
        and subject is not None
        and (not subject.pronoun or _unknown_verb(clause, subject) is None)
    ):
        return []  # an object that was cut off: "mijn manager belt | hun directeur"
    if subject is not None and subject.side == "self":
        return _own_without_verb(clause, subject, state, lexicon, speaking=speaking, stance=stance)
    expects = (
        subject is not None
        and subject.side == "customer"
        and any(m.side == "self" and m.oblique in lexicon.sets["FROM"] for m in clause.mentions)
    )
    if stance and expects:
        return [act_by(clause, "seller", subject, "noun", sure=False)]  # "they expect a plan from us"
    if stance:
        if any(word.verb is not None and word.verb.lemma in {"hopen", "hope"} for word in clause.words):
            return []
        noun = next((i for i, word in enumerate(clause.words) if word.kind is Kind.BUY_NOUN), None)
        circle = circle_of(clause) if _lies(clause) else None
        if noun is not None:
            return [act_by(clause, "customer", subject or circle, "noun", noun, sure=False)]
        return (
            [act_by(clause, "customer", circle, "role", sure=False)]
            if circle is not None and subject is None
            else []
        )
    unknown = _unknown_verb(clause, subject)
    if unknown is not None and subject is not None and not (clause.rest and not subject.pronoun):
        joint = state.together and companion(clause, "self", lexicon) is not None
        return [act_by(clause, "both" if joint else "customer", subject, "verb", unknown, sure=False)]
    return _nouns(clause, subject, state, lexicon)


def _lies(clause: Clause) -> bool:
    """As in "ligt bij juridische zaken", "sits with procurement": somebody there has it."""
    lemmas = {word.verb.lemma for word in clause.words if word.verb is not None}
    return bool(lemmas & {"liggen", "zitten", "staan", "hangen", "sit"}) and not any(
        m.pronoun for m in clause.mentions
    )


def _own_without_verb(
    clause: Clause, subject: Mention, state: Reading, lexicon: Lexicon, *, speaking: bool, stance: bool
) -> list[Act]:
    if state.quoted or clause.quoted or (speaking and circle_of(clause) is not None):
        return [act_by(clause, "customer", subject, "verb", sure=False)]
    if stance and speaking and not state.asked_by:
        return [act_by(clause, "customer", subject, "verb", sure=False)]
    if state.together and companion(clause, "customer", lexicon):
        return [act_by(clause, "both", subject, "verb")]
    sits = any(word.verb_lemma in {"zitten", "sit"} for word in clause.words)
    if sits and companion(clause, "customer", lexicon):
        return [act_by(clause, "both", subject, "verb", sure=False)]  # "we zitten met hun jurist om tafel"
    giver = next((m for m in clause.mentions if m.side != "self" and m.oblique in lexicon.sets["FROM"]), None)
    if giver is not None and not clause.texts.isdisjoint(_HAVE):
        return [act_by(clause, "customer", giver, "noun")]  # "we'll have the yes from their board"
    unknown = _unknown_verb(clause, subject)
    if not stance and unknown is not None:
        return [act_by(clause, "customer" if speaking else "seller", subject, "verb", unknown, sure=False)]
    if not stance and all(word.is_doer or word.kind in {Kind.OUR, Kind.SELF} for word in clause.words):
        return [act_by(clause, "seller", subject, "role", sure=False)]
    if holds(clause, Kind.EITHER_NOUN) or not clause.texts.isdisjoint(lexicon.sets["OUR_THINGS"]):
        doing = not clause.texts.isdisjoint(_DOING) and not holds(clause, Kind.NEGATION)
        return [act_by(clause, "seller", subject, "noun", sure=doing)]
    return []


_HAVE = frozenset("have having hebben heb hoor horen hear".split())
# "we do a demo for IT", "we zijn bezig met de offerte": the thing is ours and we are at it.
_DOING = frozenset("do doing doen doe bezig working busy".split())
_IS_FEELING = frozenset("is are was were ben zijn waren hebben heeft have has had be been".split())


def _light(words: Sequence[Word], at: int) -> bool:
    """As in "they'll have a look", "he has a think": having a look is looking."""
    after = [word.word for word in words[at + 1 : at + 4]]
    return (
        words[at].word in {"have", "has", "having"}
        and bool(_ONE & set(after[:1]))
        and bool(_LOOKS & set(after[1:]))
    )


_INSIDE = frozenset("in op tijdens at during".split())
_ONE = frozenset({"a", "another", "one"})
_LOOKS = frozenset(
    "look think read chat talk go try meeting session discussion vote review play huddle dig".split()
)


def _unknown_verb(clause: Clause, subject: Mention | None) -> int | None:
    """A word no list knows in the place where the subject's verb stands."""
    does = next(
        (
            at
            for at, word in enumerate(clause.words)
            if word.word in {"do", "does", "did", "doet"} or _light(clause.words, at)
        ),
        None,
    )
    if subject is not None and does is not None and Kind.NEGATION not in clause.kinds:
        return does
    if (
        subject is None
        or (
            not clause.texts.isdisjoint(_IS_FEELING)
            and clause.texts.isdisjoint(("gonna", "will", "gaat", "zal"))
        )
        or clause.words[subject.at].clitic in {"s", "re", "m"}
    ):
        return None
    skipped = {Kind.FUNCTION, Kind.TIME, Kind.DETERMINER, Kind.AUXILIARY}
    behind = next(
        (at for at in range(subject.at + 1, len(clause.words)) if clause.words[at].kind not in skipped),
        subject.at + 1,
    )
    for at in (behind, subject.at - 1, len(clause.words) - 1 if subject.pronoun else -1):
        if 0 <= at < len(clause.words):
            word = clause.words[at]
            verbal = (
                (subject.pronoun and at != len(clause.words) - 1)
                or (at == subject.at + 1 and subject.pronoun)
                or word.word.endswith(("t", "en", "s", "ed"))
            )
            if word.kind is None and word.verb is None and verbal and word.word.isalpha():
                return at
    return None


def _from_our_side(clause: Clause) -> bool:
    """As in "analyse van onze kant", "paperwork from our end"."""
    return any(
        clause.words[at].kind is Kind.OUR
        and clause.words[at - 1].word in {"van", "from"}
        and clause.words[at + 1].word in {"kant", "side", "end"}
        for at in range(1, len(clause.words) - 1)
    )


def _at_theirs(clause: Clause) -> bool:
    """As in "trial on their side", "proef aan hun kant"."""
    return any(
        m.side == "customer" and m.oblique and clause.words[m.at].word in {"side", "end", "kant"}
        for m in clause.mentions
    )


def _nouns(clause: Clause, subject: Mention | None, state: Reading, lexicon: Lexicon) -> list[Act]:
    if _describes_them(clause):
        return []
    at = next((i for i, word in enumerate(clause.words) if word.kind is Kind.BUY_NOUN), None)
    either = next((i for i, word in enumerate(clause.words) if word.kind is Kind.EITHER_NOUN), None)
    selling = next((i for i, word in enumerate(clause.words) if word.kind is Kind.SELL_NOUN), None)
    circle = circle_of(clause)
    given = any(m.side == "self" and m.oblique in {"from", "by", "van", "door"} for m in clause.mentions)
    if subject is None and _from_our_side(clause):
        return [act_by(clause, "seller", None, "noun", either)]
    if subject is None and given and (either is not None or selling is not None):
        return [act_by(clause, "seller", None, "noun", either if either is not None else selling)]
    if subject is None and either is not None and _at_theirs(clause):
        return [act_by(clause, "customer", circle, "noun", either)]
    if subject is None and holds(clause, Kind.TOGETHER) and (either is not None or circle is not None):
        return [act_by(clause, "both", circle, "noun", either, sure=False)]
    if at is not None:
        return [act_by(clause, "customer", subject or circle, "noun", at)]
    if either is not None and circle is not None and circle.oblique in {"voor", "for", "aan", "to"}:
        ours = not clause.texts.isdisjoint(lexicon.sets["OUR_THINGS"])
        return [act_by(clause, "seller", circle, "noun", either, sure=ours)]
    last = clause.words[-1]
    if (
        last.kind is None
        and last.verb is None
        and last.word.endswith("en")
        and subject is None
        and either is not None
    ):
        return [act_by(clause, "seller", None, "noun", either, sure=False)]
    if inside_ours(clause, lexicon):
        return [act_by(clause, "seller", None, "noun", either)]
    if subject is None and either is not None and _on_their_table(clause):
        return [act_by(clause, "customer", circle, "noun", either)]
    if selling is not None and subject is None:
        return [act_by(clause, "seller", None, "noun", selling, sure=False)]
    if circle is not None and circle.oblique in lexicon.sets["TOWARD"]:
        return moved_act(clause, None, lexicon)
    if subject is not None and subject.side == "customer" and not subject.pronoun and len(clause.words) <= 5:
        helped = Kind.AUXILIARY in clause.kinds
        return [] if helped else [act_by(clause, "customer", subject, "role")]
    if (
        subject is not None
        and subject.side == "customer"
        and subject.pronoun
        and state.last is not None
        and not any(w.helps for w in clause.words)
    ):
        return [act_by(clause, "customer", subject, "role", sure=False)]
    if either is not None:
        return [act_by(clause, "either", None, "noun", either, sure=False)]
    if circle is not None and not circle.pronoun and circle.oblique in _INSIDE and subject is None:
        return [act_by(clause, "customer", circle, "role")]  # "in de gemeenteraad van 12 november"
    return []


_FIRMS = frozenset("firm company business outfit bedrijf organisatie club tent concern group org".split())
_SIZES = frozenset(
    "big large huge small tiny family massive great good lovely nice groot grote klein kleine mooie leuke hele enorme logge fijne".split()
)


def _describes_them(clause: Clause) -> bool:
    """As in "it's a family firm", "big company": what they are, and nobody's step."""
    words = clause.words
    return len(words) > 1 and words[-1].word in _FIRMS and words[-2].word in _SIZES


def inside_ours(clause: Clause, lexicon: Lexicon) -> bool:
    """As in "moet nog langs onze eigen juristen": it passes our own people."""
    return any(
        m.side == "self" and not m.pronoun and m.oblique in lexicon.sets["TOWARD"] for m in clause.mentions
    )


_GATHERINGS = frozenset(
    "meeting meetings session call committee vergadering overleg bijeenkomst zitting sessie".split()
)
_TABLE_WITHIN = 4


def _on_their_table(clause: Clause) -> bool:
    """As in "our quote is up for discussion at their Monday meeting": they deal with it, whoever made it."""
    words = clause.words
    return any(
        word.kind is Kind.THEIR
        and at > 0
        and words[at - 1].word in _INSIDE | {"on", "bij"}
        and any(one.word in _GATHERINGS for one in words[at + 1 : at + _TABLE_WITHIN])
        for at, word in enumerate(words)
    )


def moved_act(clause: Clause, at: int | None, lexicon: Lexicon) -> list[Act]:
    """Something goes somewhere: to a body of theirs, or out of our door."""
    ours = not clause.texts.isdisjoint(lexicon.sets["OUR_THINGS"])
    circle = circle_of(clause)
    if inside_ours(clause, lexicon) or any(
        m.side == "self" and m.oblique in {"vanuit", "from"} for m in clause.mentions
    ):
        return [act_by(clause, "seller", circle, "verb", at)]
    if circle is not None and circle.pronoun and circle.oblique in {"naar", "to", "richting"}:
        return [act_by(clause, "seller", circle, "verb", at, sure=at is not None)]  # to "them": from us
    out = not clause.texts.isdisjoint(("uit", "out", "eruit", "off"))
    if ours and out:
        return [act_by(clause, "seller", None, "verb", at)]
    comes = at is not None and clause.words[at].verb_lemma in {"komen", "come"}
    if ours and comes and circle is not None and not circle.pronoun and circle.oblique in _INSIDE | {"bij"}:
        return [act_by(clause, "customer", circle, "verb", at)]  # "onze offerte komt bij hun MT op tafel"
    if circle is not None and not ours:
        return [act_by(clause, "customer", circle, "role" if at is None else "verb", at)]
    if holds(clause, Kind.BUY_NOUN):
        return [act_by(clause, "customer", circle, "noun", at)]
    if circle is not None:
        return [act_by(clause, "either", circle, "verb", at, sure=False)]
    onward = not clause.texts.isdisjoint(("naar", "to", "langs", "via", "through"))
    return (
        [act_by(clause, "customer", None, "verb", at, sure=False)]
        if onward and not ours and at is not None
        else []
    )
