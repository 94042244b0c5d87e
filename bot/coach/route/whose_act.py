"""Whose act it is that was told where ours, or only a day, was asked for."""

from datetime import date
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.basics.over_words import OVER_AT_END
from bot.coach.keeping import hearing, people_known
from bot.coach.route.told_notes import notes_of
from bot.coach.turn.draft import Draft
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.readings import OwnClause
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.own_reading import is_jotted, read_own_clauses
from bot.coach.words.reading import match_step, read_date, read_perspective

_THEIRS: Final = 0.8


def is_theirs(draft: Draft, said: Utterance) -> bool:
    """Whether the customer does what was told as our move: somebody is named, and does it.

    Who does it is plain from the sentence, so the rules say it; how it was worded may only speak against it.
    """
    if _is_of_the_route(draft, said):
        return True
    if said.words[:1] and said.words[0] in _ORDERS and said.words[1:2] and said.words[1] not in _BECOMES:
        return False  # "ring Rhys about the paper": an order that people jot down is to themselves
    when = read_date(said, draft.language, draft.today, draft.context.zone)
    jotted = is_jotted(phrases.without_date(said, when, whole=False), draft.language)
    if jotted and not people_known.opens_on_one(draft.facts, said):
        return False  # "maten doorsturen"
    if draft.language == "nl" and _WITH_THEIRS.match(said.fold) is not None:
        return False  # "Bob zijn lijst invullen": somebody's thing, and nobody who does it
    # "Priya asks the managers".
    if not people_known.opens_on_one(draft.facts, said, more=2):
        if phrases.actor(said.text, draft.language) is None and _THEY_DO.match(said.fold) is None:
            return False
        plainly = read_perspective(said, draft.language, "q3", None)
        if plainly.label != "customer" or plainly.confidence < _THEIRS:
            return False
    worded = read_perspective(said, draft.language, "q3", draft.context.policy.perspective)
    return worded.label not in {"seller", "mixed"}


# An infinitive behind what is somebody's; with a verb of somebody's own it would be theirs.
_WITH_THEIRS: Final = later(
    r"(?!.*\b(?:moet|moeten|gaat|gaan|wil|willen|zal|zullen|kan|kunnen|mag|mogen|komt|komen)\b)(?:(?:de|den|eerst|gewoon) )?\w+ (?:zijn|z'?n|haar|hun|d'?r) (?:\S+ ){1,4}?\w{2,}en(?=[,.;!]|$)"
)
_ORDERS: Final = frozenset(
    """ring call phone email mail text send ask invite visit book chase ping drop show give lend bring get arrange prepare write draft check remind
    bel mail app stuur vraag nodig regel plan boek breng laat geef leen maak schrijf herinner""".split()
)

# "Spec should land next week": a step of theirs comes first, and what becomes of it behind it.
_BECOMES: Final = frozenset(
    """should will would must can is are lands comes starts begins goes ends finishes gets happens moves runs closes zal moet kan komt gaat start begint
    eindigt loopt is zijn staat wordt valt volgt sluit""".split()
)


def _is_of_the_route(draft: Draft, said: Utterance) -> bool:
    """Whether a step of their route is the subject of what was told."""
    words = said.words[1:] if said.words[:1] in _ARTICLES else said.words
    for step in draft.facts.steps:
        title = utterance(step.title).words
        if (
            words[: len(title)] == title
            and words[len(title) : len(title) + 1]
            and words[len(title)] in _BECOMES
        ):
            return True
    verb = next((place for place, word in enumerate(words[:_SUBJECT]) if word in _BECOMES), 0)
    if not verb:
        return False
    # "Spec is finished by the 11th", of a step called "engineering spec".
    subject = set(words[:verb]) - _SMALL
    return any(subject and subject <= set(utterance(step.title).words) for step in draft.facts.steps)


_SUBJECT: Final = 4
_SMALL: Final = frozenset("de het een the a an hun their die dat that this".split())
_ARTICLES: Final = (("de",), ("het",), ("the",), ("hun",), ("their",), ("that",), ("die",), ("dat",))


# "Ze plannen de demo in" is theirs; "ze bellen", "ze helpen de pilot in te richten" may as well be done to them.
_THEY_DO: Final = later(
    r"(?:ze|zij) (?!(?:bellen|mailen|appen|vragen|helpen|spreken|overtuigen|bezoeken|uitnodigen|herinneren|meenemen|ontzorgen|geven"
    r"|laten|bieden|aanbieden|wijzen)\b)\w+(?:en|n) (?:de|het|een|hun|hun eigen|alle|\d+) |they (?:will |'ll )?\w+ (?:the|a|an|their|all|us) "
    # What is done to us is done by somebody else.
    r"|(?:she|he|they)(?:'ll|'s going to|'re going to| will| is going to| are going to|ll) (?:\w+ ){1,2}?(?:me|us|it|that|those|the|a|an|their|his|her)\b"
    r"|(?:ze|zij|hij) (?:stuurt|stuurde|sturen|mailt|mailen|appt|belt|geeft|geven|laat|laten|komt|komen|vraagt|zal|zullen|gaat|gaan) (?:\w+ ){0,2}?(?:me|mij|ons|hun|zijn|haar|de|het|t|een)\b"
)


def is_another_act(draft: Draft, said: Utterance) -> bool:
    """Whether somebody else does something else on the day told: "dev puts the request in before Christmas"."""
    step, who = draft.facts.next_step, phrases.actor(said.text, draft.language)
    if step is None or who is None or len(said.words) < _AN_ACT:
        return False
    if utterance(who).fold in utterance(f"{step.who or ''} {step.what}").fold:
        return False
    if match_step(said, [step.what], draft.language) is not None:
        return False
    told = read_perspective(said, draft.language, "q3", None)
    return told.label == "customer" and told.confidence >= _THEIRS


_AN_ACT: Final = 5


# "Walk round is done", "oriëntatie is geweest": what is behind them.
_IS_OVER: Final = later(
    r"(?!(?:i|we|ik|wij)\b).+ (?:is|are|was|were|has been|zijn) (?:(?:already|al|now|nu|all|ook) )*"
    + OVER_AT_END
)
# "Too expensive" is how we are, and nothing to do.
_ONLY_HOW: Final = later(
    r"(?:\w+ ){1,2}(?:done|gedaan|klaar|geweest|gehad|finished|afgerond)|"
    r"(?:(?:too|te|so|zo|very|heel|erg|veel te|way too|a bit|wat|just) )+[\w-]+"
)
_WHEN_THERE: Final = later(r"(?:there|here|daar|er|hier|im there|i'm there|ik er ben|ik daar ben)")
_THEY_WOULD: Final = later(
    r"(?:(?:well|nou|oh|i think|i guess|ik denk(?: dat)?|waarschijnlijk|probably|they'd|they'll|ze zullen|(?:they|ze|zij|that lot|die) (?:would|will|might|could|zouden|zou|zullen|gaan)))[ ,]"
)


def may_be_ours(action: str, whole: Utterance) -> bool:
    """Whether what was read as our act can be one: not what is over, where we are, what others would do, or a question of ours."""
    said = utterance(action)
    if _IS_OVER.fullmatch(said.fold) or _WHEN_THERE.fullmatch(said.fold):
        return False
    if _ONLY_SAYS.match(said.fold) or _ONLY_HOW.fullmatch(said.fold):
        return False
    if _THEY_WOULD.match(whole.fold) and _OURS.isdisjoint(whole.words):
        return False
    # "What should I ask Dave?"
    asked = (part for part in _SENTENCES.findall(whole.fold) if part.rstrip().endswith("?"))
    return not any(
        set(said.words) <= set(utterance(part).words) and _ASKS.search(part) for part in asked
    ) and not asks_what_to_do(action, whole)


def asks_what_to_do(action: str, whole: Utterance) -> bool:
    """Whether an act is what a text asks how or what we should do, with a question mark or without: "how do i handle that"."""
    words = {word[:_STEM] for word in utterance(action).words}
    asked = (utterance(found[0]).words for found in _ASKS_OURSELVES.finditer(whole.fold))
    return any(len(words & {word[:_STEM] for word in told}) * 2 >= len(words) for told in asked)


_ASKS_OURSELVES: Final = later(
    r"(?:^|(?<=[.,;!?] )|(?<=\n))(?:(?:and|but|so|en|maar|dus) )*(?:(?:what|how) (?:do|can|could|should|shall|would) (?:i|we)|what if (?:i|we)|(?:wat|hoe) \w+ (?:ik|we|wij))\b[^.,;!?\n]*"
)


def is_no_move(draft: Draft, action: str, whole: Utterance) -> bool:
    """Whether the clause that was read for a move of ours says how it is with us, what we think, or what was done already."""
    if utterance(action).words[:1] in {("en",), ("and",)}:
        return True  # "wij en de ergo testen samen" is theirs as much
    told = _of_ours(draft, action, whole)
    if told is None:
        return False
    ended = (
        _DONE_NL.search(told.text.lower().rstrip(" .!")) if told.ours is None and told.when is None else None
    )
    return told.ours in {"belief", "state", "bygone"} or ended is not None


def is_ours(draft: Draft, act: str, whole: Utterance) -> bool:
    """Whether the clause that was read for an act of theirs tells of us: "quoted the hotel on Monday", "my plan is to …"."""
    told = _of_ours(draft, act, whole)
    return told is not None and told.ours in {"to_do", "bygone"}


def tells_of_others(draft: Draft, said: Utterance) -> bool:
    """Whether a text tells how it is or was with somebody else, a rival above all, and on no day to come: "Krones zit er ook nog"."""
    clauses = read_own_clauses(said, draft.language, draft.today, draft.context.zone)
    if any(clause.ours in {"to_do", "bygone"} or clause.when is not None for clause in clauses):
        return False
    if not _WE.isdisjoint(said.words) or not _IS.intersection(said.words[1:_EARLY]):
        return False
    known = [utterance(rival.name).fold for rival in draft.facts.competitors if rival.name]
    rival = bool(notes_of(draft, said).competitors) or any(name in said.fold for name in known)
    return rival or not _WAS.isdisjoint(said.words[1:_EARLY])


_WE: Final = pronouns.WE | pronouns.WE_DO
_IS: Final = frozenset(
    "is are was were zit zitten zat zaten heeft hebben had hadden has have staat stond bleef blijft".split()
)
_WAS: Final = frozenset("was were zat zaten had hadden stond bleef".split())
_EARLY: Final = 4


def is_our_paper(draft: Draft, title: str) -> bool:
    """Whether what was told among their steps is a paper of ours that goes out: "our proposal goes out"."""
    read = read_own_clauses(utterance(title), draft.language, draft.today, draft.context.zone)
    return (
        bool(read)
        and read[0].ours == "to_do"
        and _OURS.isdisjoint(utterance(title).words[1:])
        and pronouns.WE.isdisjoint(utterance(title).words)
    )


# "Schouw van het dak gedaan": a participle at its end, and no day to come.
_DONE_NL: Final = later(r"\b(?:gedaan|geweest|gehad|gemaakt|gestuurd|verstuurd|geleverd|gebeld|ge\w{3,}d)$")
_MOST: Final = 0.6
_STEM: Final = 3


def _of_ours(draft: Draft, act: str, whole: Utterance) -> OwnClause | None:
    """The clause of a message in which most words of an act stand; None where no clause has them."""
    # "Zeggen" is the verb of "zeg ik".
    told = utterance(act).words
    words = {word[:_STEM] for word in hearing.telling(told) or told}
    clauses = read_own_clauses(whole, draft.language, draft.today, draft.context.zone)
    found = [
        (len(words & {word[:_STEM] for word in utterance(clause.text).words}), clause) for clause in clauses
    ]
    most, clause = max(found, key=lambda one: one[0], default=(0, None))
    return clause if words and most >= _MOST * len(words) - 1 and most else None


# "I meant about 140k" says what was told, and promises nothing.
_ONLY_SAYS: Final = later(
    r"(?:(?:no|nee|sorry|yes|ja) )*(?:(?:i|we|ik|wij) (?:just |already |al |toch )?(?:mean|meant|said|say|told (?:you|u)|typed|wrote|bedoel(?:de)?|zei|zeg|typte|schreef)\b|(?:bedoel(?:de)?|zei|typte) ik\b)"
)
_OURS: Final = (pronouns.WE | pronouns.US) | {"my", "mijn", "i'll", "we'll", "onze", "our"}
_SENTENCES: Final = later(r"[^.!?;\n]+[.!?;\n]*")
_ASKS: Final = later(r"\b(?:what|who|how|when|which|should|shall|wat|wie|hoe|wanneer|welke|zal|moet|zou)\b")


# In a tender of theirs these are for who bids.
_BIDDING: Final = later(
    r"(?:ons |zelf )?(?:inschrijven|inschrijving (?:indienen|insturen|inleveren)|(?:de |onze )?(?:offerte|aanbieding|bieding|bid|tender) (?:indienen|inleveren|insturen|uitbrengen)|submit(?:ting)? (?:the |our |a )?(?:bid|tender|offer|proposal|response)|hand(?:ing)? in (?:the |our |a )?(?:bid|tender|offer|proposal)|(?:bid|tender) submission)"
)
_MAY_BID: Final = Gate(_BIDDING)


def we_bid(what: str) -> bool:
    """Whether an act is ours in a tender of theirs, though nobody is named: "inschrijven", "submit the bid"."""
    return _BIDDING.fullmatch(utterance(what).fold.strip(" .!")) is not None


def we_bid_by(draft: Draft, said: Utterance) -> tuple[str, date | None] | None:
    """What we hand in and by when, told where their act was asked; None where something else was."""
    if not _MAY_BID.opens(said):
        return None
    notes = notes_of(draft, said)
    when = notes.next_step_date or read_date(said, draft.language, draft.today, draft.context.zone)
    what = notes.next_step or phrases.without_date(said, when)
    return (what, when.day if when is not None else None) if we_bid(what) else None


def said_before(draft: Draft, said: Utterance) -> bool:
    """Whether this was taken for their act before, where ours was asked."""
    step = draft.facts.next_step
    if "action" not in draft.walk.mirrored or step is None:
        return False
    return match_step(said, [step.what], draft.language) is not None
