"""How a move of ours is worded back: the act with its object and without its day; where that can't be built, in their own words."""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.keeping import hearing
from bot.coach.route.told_notes import notes_of
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading, OwnClause
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words import phrases
from bot.coach.words.own_reading import is_jotted, label_of_ours, our_verb, promises, spoken_out
from bot.coach.words.reading import read_date

# A day that was told before.
BY_THEN: Final = later(
    r"\b(?:tegen dan|voor dan|v[oó]{2}r die tijd|daarvoor al|by then|before then|before that|for then)\b"
)
# "… dan klaar", "… by then": the day that was told just before.
ON_THEN: Final = later(r"(?<=\w )dan(?= \w)|\bthen[ .!]*$")
BEFORE_THEN: Final = later(r"\b(?:voor dan|v[oó]{2}r die tijd|daarvoor al|before then|before that)\b")
_EVENING: Final = later(
    r"(?<=day|mon|ues|wed|hur|urs|fri|sat|sun|row)\s+(?:early |late )?(?:morning|afternoon|evening|night|lunchtime|ochtend|middag|avond)\b",
    re.IGNORECASE,
)
# "The 20th" without its article, at the end of what is to be done.
_BARE_DAY: Final = later(r"(?<=\w )(?<!the )(?P<day>\d{1,2}(?:st|nd|rd|th))(?=[ .!]*$)")
# What only led into the day: "…, klaar op 28 jan".
_READY: Final = later(
    r"[\s,;]+(?:he|hé|dus|klaar|af|gereed|done|ready|due|finished|uiterlijk|at the latest|ten laatste|deadline)$"
)
_OM_TE: Final = later(r"(?P<rest>.*) te (?P<verb>\w+(?:en|n))$")
_PRONOUNS: Final = frozenset(
    "it that this them those die dat dit ze het m t hem haar him her deze them er".split()
)
_DUTCH_WE: Final = frozenset("ik we wij".split())
_SMALL: Final = frozenset(
    "ik we wij i i'm im i'll ill we'll we're en and dan then nog ook even eerst zelf zal ga gaan moet will going gonna to need have is am are just also still weer wel er dus so eens es ns ff snel alvast gewoon straks zo can could should must to kan kunnen zou wil".split()
)


# "I've to get back to Ann": what is to be done stands behind it.
_TO: Final = later(
    r"^(?:(?:i|we)(?:'ve| have|ve)?|ive|weve)? ?(?:still |also )?(?:got to|need to|have to|must|to) (?=\w+ \w)"
    r"|^(?:ik|we|wij) (?:moet|moeten) (?:(?:dus|nog|ook|even|dan|zelf|wel) )*(?P<what>\S.*?) (?:(?:dus|nog|ook|even|dan|wel) )*(?=\w+(?:en|aan|zien|doen)$)",
    re.IGNORECASE,
)


# "Stap 1 is offerte, dan het adviesbureau": a step of theirs is counted, which is neither what we do nor a choice.
COUNTS_STEP: Final = later(r"\b(?:stap|step) \d{1,2}(?: (?:is|wordt|=)|\s?[:=])(?= \w)")
_THEN: Final = later(r"\b(?:dan|daarna|then|after that|stap [2-9]|step [2-9])\b")


def counts_steps(said: Utterance) -> bool:
    """Whether a text tells steps of theirs with a number: it says neither where they are nor what we do."""
    return COUNTS_STEP.search(said.fold) is not None and _THEN.search(said.fold) is not None


def worded(draft: Draft, clause: OwnClause) -> str:
    """What is to be done, in the words of a clause of ours."""
    text = (
        _EVENING.sub("", _without_then(spoken_out(clause.text)))
        if clause.when is not None
        else _without_then(spoken_out(clause.text))
    )
    labelled = label_of_ours(text)
    if labelled is not None:
        bare = _dateless(draft, labelled)
        turned = _OM_TE.fullmatch(bare) if draft.language == "nl" else None
        return phrases.shortened(f"{turned['rest']} {turned['verb']}" if turned is not None else bare)
    said = utterance(text)
    read = notes_of(draft, said).our_action
    own = _TO.sub(
        lambda lead: f"{lead['what']} " if lead["what"] else "",
        phrases.our_act(_dateless(draft, text)),
        count=1,
    )
    if is_jotted(text, draft.language):
        return _jotted(own, draft.language)
    if read is None:
        return own
    read = _GOING.sub("", _dateless(draft, read)) if draft.language == "nl" else _dateless(draft, read)
    return read if promises(text) or _is_whole(read, own, draft.language) else own


def _jotted(text: str, language: Language) -> str:
    """An order to ourselves as what is to be done: "bel Jan" is "Jan bellen"."""
    words = text.split(" ")
    verb = our_verb([word.lower() for word in words], language)
    if language != "nl" or verb is None or verb[0] != 0:
        return text
    if words[0].lower() == verb[1]:
        return text
    return " ".join([*words[1:], verb[1]])


# "Met mijn baas klappen gaan": who goes and does something does it.
_GOING: Final = later(r"(?<=en) gaan$")


def _is_whole(read: str, own: str, language: Language) -> bool:
    """Whether a rewording has every word of the clause but its subject, and ends or begins on its verb."""
    words = list(utterance(own).words)
    told = set(utterance(read).words)
    verb = our_verb(words, language)
    if verb is None or utterance(read).words[-2:-1] == ("te",):
        return False
    place, lemma = verb
    if language == "nl" and _HANGS & told and utterance(read).words[0] != lemma:
        # "… aan zodat ze het kunnen aanvragen leveren"
        return False
    missing = [
        word
        for at, word in enumerate(words)
        if at != place and word not in told and word not in _SMALL and not _is_particle(word, told)
    ]
    acts = [
        word
        for word in told
        if word.endswith(lemma) or (lemma in _MODAL and word.endswith("en") and len(word) > _VERB)
    ]
    ends = utterance(read).words[-1:] if language == "nl" else ()
    return (
        not missing
        and (bool(acts) or any(word.endswith("en") and len(word) > _VERB for word in ends))
        and not _joins_lost(words, told)
    )


_HANGS: Final = frozenset("zodat omdat want als voordat totdat waarmee".split())
_VERB: Final = 3
_MODAL: Final = frozenset("moeten gaan zullen kunnen mogen willen moet zal kan mag wil zou ga".split())


def _joins_lost(words: list[str], told: set[str]) -> bool:
    """Whether the "and" between two things fell out of a rewording: "with Hilde Eline"."""
    return any(
        word in {"en", "and"} and at > 0 and word not in told and words[at - 1] in told
        for at, word in enumerate(words)
    )


def _is_particle(word: str, told: set[str]) -> bool:
    return any(other.startswith(word) and other != word for other in told)


def _without_then(text: str) -> str:
    return " ".join(BY_THEN.sub(" ", text).split())


def _dateless(draft: Draft, text: str) -> str:
    text = text if _read_day(draft, text) is not None else _BARE_DAY.sub(r"the \g<day>", text)
    when = _read_day(draft, text)
    left = phrases.without_date(utterance(text), when, whole=False)
    return _READY.sub("", left)


def _read_day(draft: Draft, text: str) -> DateReading | None:
    return read_date(utterance(text), draft.language, draft.today, draft.context.zone)


def only_its_day(clause: OwnClause) -> bool:
    """Whether a clause is a day and nothing else."""
    if clause.when is None:
        return False
    return not hearing.telling(
        utterance(clause.text[: clause.when.start] + " " + clause.text[clause.when.end :]).words
    )


def names_a_thing(clause: OwnClause) -> bool:
    """Whether a clause is a few words for a thing that a seller hands over, and tells nothing of it."""
    return _THING.fullmatch(clause.text.lower().strip(" .!")) is not None


_THING: Final = later(
    r"(?:(?:de|het|die|een|the|that|a|our|onze|mijn|my) )?(?:[\w-]+ ){0,3}?[\w-]*(?:offerte|voorstel|prijs|prijslijst|berekening|document|doc|tekening|tekeningen|stalen|monsters|demo|presentatie|rapport|plan|lijst|referenties?|quote|proposal|price|list|spec|specs|drawings?|samples?|report|sums|calculation|comparison|references?|refs|sheet)(?: (?:voor|for|of|van|aan|to) [\w -]{2,25})?(?:,? (?:he|hé|eh|dus|then|yeah))?"
)


# -- what takes up what was told before it ------------------------------------------------------------------------------


def _object(text: str, language: Language) -> list[str]:
    """The words of a clause that tell what is done to or with: neither subject nor verb, nor what only leads."""
    words = utterance(spoken_out(text)).words
    verb = our_verb(list(words), language)
    return [word for at, word in enumerate(words) if word not in _SMALL and (verb is None or at != verb[0])]


def goes_with(clause: OwnClause, language: Language) -> bool:
    """Whether a clause of ours says nothing but that it is done, and when: "stuur ik vrijdag", "i'm writing it this week"."""
    text = clause.text
    if clause.when is not None:
        text = text[: clause.when.start] + " " + text[clause.when.end :]
    left = _object(text, language)
    pointing = left and all(word in _PRONOUNS for word in left) and left[0] not in _SOMEBODY
    return our_verb(list(utterance(spoken_out(text)).words), language) is not None and (
        (not left and _needs_object(text, language)) or bool(pointing)
    )


_SOMEBODY: Final = frozenset("hem haar him her ze them".split())
_TAKES_NONE: Final = frozenset(
    "bellen call ring phone bezoeken visit langsgaan langskomen gaan komen go come".split()
)


def _needs_object(text: str, language: Language) -> bool:
    verb = our_verb(list(utterance(spoken_out(text)).words), language)
    return verb is not None and verb[1] not in _TAKES_NONE


def stands_for(clause: OwnClause, language: Language) -> bool:
    """Whether a clause of ours points at what was told before it by no more than a word: "i'm writing it"."""
    return bool(_PRONOUNS & set(utterance(clause.text).words))


def together(before: OwnClause, clause: OwnClause, draft: Draft) -> str:
    """Case "ik laat dikkere badjassen komen, stuur ik vrijdag": the object of the one with the verb of the other."""
    verb = our_verb(list(utterance(spoken_out(clause.text)).words), draft.language)
    text = _dateless(draft, spoken_out(before.text))
    thing = [
        token.text for token in utterance(text).tokens if token.fold in set(_object(text, draft.language))
    ]
    thing = thing[:-1] if len(thing) > 1 and thing[-1].lower() in _LET_COME else thing
    before_verb = our_verb(list(utterance(text).words), draft.language)
    if verb is not None and verb[1] in _JUST_DO and " " in text:
        return text  # "Show them the settings, do it thursday"
    other = before_verb is not None and verb is not None and before_verb[1] != verb[1]
    if verb is None or not thing or (other and draft.language == "en" and stands_for(clause, draft.language)):
        return f"{text}, {_dateless(draft, clause.text)}"
    return " ".join([*thing, verb[1]] if draft.language == "nl" else [verb[1], *thing])


_JUST_DO: Final = frozenset({"do", "doen"})
_LET_COME: Final = frozenset("komen maken bezorgen drukken".split())


def of_what_was_asked(draft: Draft, before: OwnClause, clause: OwnClause) -> str | None:
    """Case "ze willen een presentatie, doe ik dinsdag": what was asked for stands in the clause before."""
    read = notes_of(draft, utterance(f"{before.text}, {clause.text}")).our_action
    if read is None:
        return None
    told = set(hearing.telling(utterance(read).words))
    return read if told & set(utterance(before.text).words) else None
