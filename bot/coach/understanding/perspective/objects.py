"""Who stands where an object does: behind a command, behind "dan" with its verb, before an infinitive of approaching.

Clauses are cut elsewhere; here only the words of one part are looked at.
"""

from collections.abc import Sequence

from bot.coach.understanding.lexicon.words import Kind, Lexicon, VerbClass
from bot.coach.understanding.perspective.mentions import Mention, phrase_start
from bot.coach.understanding.perspective.words import Word

# Behind these the verb comes first and then who does it: "dan zet Marjan het op de agenda".
THEN = frozenset({"dan", "daarna", "vervolgens", "toen"})


def or_object(words: Sequence[Word], mention: Mention, lexicon: Lexicon, *, turned: bool) -> Mention:
    """Behind a bare command stands an object: "bel de directeur", "walk the exec team through it".

    `turned`: the clause opens with a word behind which the subject follows the verb.
    """
    start = phrase_start(words, mention.at)
    before = words[start - 1] if start else None
    if mention.oblique or mention.pronoun:
        return mention
    if mention.side == "customer" and lexicon.language == "nl" and _approached(words, mention.at):
        return Mention(mention.side, mention.at, "object", mention.pronoun)
    if before is None:
        return mention
    if (
        lexicon.language == "en"
        and start > 1
        and mention.side == "customer"
        and _calls_on(words[start - 2], before)
    ):
        return Mention(mention.side, mention.at, "object", mention.pronoun)
    received = (
        before.verb is not None and before.verb.meaning is VerbClass.RECEIVE and words[start].kind is Kind.OUR
    )
    if lexicon.language == "en" and (received or _commanded(words, start)):
        return Mention(mention.side, mention.at, "object", mention.pronoun)
    if before.verb is None or before.kind is Kind.AUXILIARY:
        return mention
    if before.verb.form != "stem" or (before.word.endswith("t") and (start > 1 or turned)):
        return mention
    return Mention(mention.side, mention.at, "object", mention.pronoun)


def _calls_on(doer: Word, verb: Word) -> bool:
    """As in "Hannah calls the board": a name with its verb, so that a role behind it is an object."""
    named = doer.kind is None and doer.verb is None and doer.token.text[:1].isupper()
    return named and verb.verb is not None and verb.verb.form == "third"


# What is done to a person; with nobody before it and an infinitive behind it, the person is not the one who acts.
_APPROACHES = frozenset(
    """bellen opbellen nabellen mailen appen overtuigen bezoeken uitnodigen informeren trainen spreken benaderen contacten
    enthousiasmeren bewerken lijmen strikken paaien porren pushen herinneren meenemen opzoeken bijpraten masseren verleiden
    sturen langssturen meesturen polsen inlichten interviewen ontmoeten aanschrijven terugbellen begeleiden ondersteunen helpen aantikken""".split()
)


def _approached(words: Sequence[Word], at: int) -> bool:
    """As in "de directie overtuigen", "monteurs trainen"."""
    verbs = [word for word in words if word.verb is not None or word.helps]
    last = words[-1].verb
    return (
        last is not None
        and at < len(words) - 1
        and last.form == "infinitive"
        and last.lemma in _APPROACHES
        and len(verbs) == 1
    )


_I_MUST = frozenset("need needs gotta gonna have to will".split())


def _commanded(words: Sequence[Word], start: int) -> bool:
    """Whether an English command opens the clause: a bare verb with no subject or auxiliary before it."""
    for at, word in enumerate(words[:start]):
        if word.verb is not None:
            return word.verb.form in {"base", "ing"} and all(
                w.kind in {Kind.FUNCTION, Kind.TIME, None} or w.word in _I_MUST for w in words[:at]
            )
    return False
