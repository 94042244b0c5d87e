"""What the verbs of a clause stand for: deciding, waiting, sending, by the verb itself and the particle it goes with."""

from bot.coach.understanding.lexicon.words import Kind, Lexicon, VerbClass
from bot.coach.understanding.perspective.clauses import Clause


def meanings(clause: Clause, lexicon: Lexicon) -> list[tuple[int, VerbClass]]:
    """The place and the class of each verb of a clause, in text order."""
    return [
        (at, _meaning(clause, at, lexicon)) for at, word in enumerate(clause.words) if word.verb is not None
    ]


_LIGHT = frozenset({"make", "take", "maken", "nemen"})
_DECISIONS = frozenset("call decision choice besluit beslissing keuze selectie".split())


def _meaning(clause: Clause, at: int, lexicon: Lexicon) -> VerbClass:
    """The verb's class, with its particle where one stands in the clause."""
    verb = clause.words[at].verb
    if verb is None:
        return VerbClass.STANCE
    if verb.lemma in _LIGHT and not clause.texts.isdisjoint(_DECISIONS):
        return VerbClass.DECIDE  # "makes the call", "nemen een besluit"
    particles = lexicon.particles_of.get(verb.lemma)
    if particles is None or clause.texts.isdisjoint(particles):
        return verb.meaning
    ours = clause.subject is not None and clause.subject.side == "self"
    nearby = (*range(at + 1, min(at + 12, len(clause.words))), *range(at - 1, max(-1, at - 4), -1))
    for place in nearby:
        special = particles.get(clause.words[place].word)
        if special is VerbClass.WAIT and ours and verb.lemma in {"komen", "come", "circle"}:
            return VerbClass.SELL  # "ik kom er maandag op terug"
        if special is VerbClass.WAIT and lexicon.language == "en" and abs(place - at) > 1:
            continue  # "getting the forms back" is no waiting, "get back to us" is
        if special is not None and not _leads_a_phrase(clause, place):
            return special
    return verb.meaning


_IN_A_PHRASE = frozenset(
    {Kind.DETERMINER, Kind.THEIR, Kind.OUR, Kind.ROLE, Kind.CONTACT, Kind.SELF_OBJECT, Kind.CUSTOMER_OBJECT}
)


def _leads_a_phrase(clause: Clause, at: int) -> bool:
    """Whether a possible particle is a preposition here: "geeft advies aan de directie"."""
    after = clause.words[at + 1] if at + 1 < len(clause.words) else None
    return after is not None and (
        after.kind in _IN_A_PHRASE or (after.kind is None and after.token.text[0].isupper())
    )
