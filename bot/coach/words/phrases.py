"""Cutting an answer into what is done, by whom and when, close to the words it was said in."""

import re
from collections.abc import Sequence
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words.own_reading import deeds_told
from bot.coach.words.reading import read_names, without_day
from bot.coach.words.word_kinds import opens_on_act

_FILLERS: Final = later(
    r"^(?:(?:ok|oke|okay|nou|ja|uhm|uh|eh|maar|but|dus|well|so|yes|yeah|yep|ik denk|denk ik|i think|i guess|volgens mij)[\s,]+)+(?=\S)",
    re.IGNORECASE,
)
_LOOSE_ENDS: Final = later(r"^[\s,;:.\-–]+|[\s,;:.\-–]+$")
_BEFORE_MARK: Final = later(r"\s+(?=[,;.])")
_SPACES: Final = later(r"\s+")
LONGEST: Final = 200


def without_date(said: Utterance, when: DateReading | None, *, whole: bool = True) -> str:
    """The answer without its date, when a sensible sentence is left; at most `LONGEST` characters, cut on a word.

    `whole`: a single word is none, and the answer stays as it was told.
    """
    text = said.text
    if when is not None:
        rest = _tidy(_BEFORE_A_DAY.sub("", _tidy(without_day(said, when))))
        if len(rest.split()) > 1 or not (rest and whole):
            text = rest
    return shortened(_tidy(_FILLERS.sub("", text, count=1)))


# "The pilot only starts in February", "signed b4 Christmas": what stood before the day and means nothing without it.
_BEFORE_A_DAY: Final = later(
    r"(?:\s+(?:pas|only|not until|b4|before|uiterlijk|rond|around|by|on|op|the|de|per|w/c|wc|week commencing|in the week of|week of|in week|van|vd|v/d|of the)){1,6}$",
    re.IGNORECASE,
)


def only_a_date(said: Utterance, when: DateReading) -> bool:
    """Whether a text is a date and nothing else."""
    around = utterance(said.text[: when.start] + " " + said.text[when.end :]).words
    return len([word for word in around if word not in _SAID_SO]) <= 1 and JOTTED.isdisjoint(around)


_AROUND_A_DAY: Final = frozenset(
    """dus zet maar doe maak er it say make put denk ik i think guess reckon ish ongeveer rond around ergens prik dan then zo wel hoor probably waarschijnlijk no nee neen ja yes yep yeah
    sorry oh het op on at said zei zeg toch the de 't t that's thats dat is wordt will be about maybe misschien even now nu pas only again weer ok oke well nou ze they he she hij zij says zegt volgens
    according to hem her him by tegen voor before zeker sure
    fine good great grand perfect lovely cool works suits me us ideal prima goed top akkoord past schikt lukt mij me ons right or so of anders so somewhere early vroeg sometime please graag
prob prolly mss misschien perhaps wrs defo""".split()
)


def stands_around_a_day(words: Sequence[str]) -> bool:
    """Whether words around a day say no more than that it is one, how sure it is, or that it suits: "dec 18 is fine", "vrijdag denk ik"."""
    return _AROUND_A_DAY.issuperset(words)


# "Bellen op 4 december" is what somebody does that day.
JOTTED: Final = frozenset(
    "bel bellen opbellen nabellen terugbellen mail mailen app appen stuur sturen opsturen nasturen langsgaan langsrijden call calling ring ringing phone phoning email emailing send sending chase chasing".split()
)
"""Acts towards somebody there, as people jot down their own."""


# "She said by Christmas", "denk ik": who says so is no part of what happens.
_SAID_SO: Final = frozenset(
    "she he they said says zei zeiden ze ie hij zij denk ik i think guess volgens mij hem haar by op on".split()
)


def _tidy(text: str) -> str:
    return _LOOSE_ENDS.sub("", _BEFORE_MARK.sub("", _SPACES.sub(" ", text)))


def shortened(text: str) -> str:
    """The text itself, or its beginning up to a whole word with an ellipsis."""
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


# "Dan beslist het MT": a verb and an article may stand before who acts.
_BEFORE_ACTOR: Final = 3
_NOBODY_NAMED: Final = (pronouns.THEY | pronouns.THEY_DO) | frozenset(
    "wij we hun hen them die dat deze iemand men it this that someone somebody who wie".split()
)


def named_actor(who: str | None) -> str | None:
    """Who acts, when that is a name or a role: "he" means nobody once it stands alone."""
    bare = None if who is None else utterance(who).fold.partition("'")[0]
    return None if bare in _NOBODY_NAMED else who


_OURSELVES: Final = later(
    r"^(?:(?:we|i)(?:'ll| will|'m going to|'re going to| am going to| are going to| gonna)|ill|gonna|i'?m gonna|going to|i(?=\s+(?:send|call|mail|email|bring|make|draft|write|ask|book|prepare|share|show|visit|drop|do|get|give|meet|arrange|plan|check|deliver|train|invite|set|put|prep)\b))\s+(?=\w+\s)",
    re.IGNORECASE,
)


# "Me: train the nurses".
_OURS_LABELLED: Final = later(
    r"^(?:me|us|we|ik|wij|mij|ons|ikzelf|myself|our move|my move|mijn zet|onze zet|mijn actie|my action)\s*(?::|=|->|\s[-–])\s*(?=\w)",
    re.IGNORECASE,
)


def labelled_ours(text: str) -> str | None:
    """What stands behind "me:", said to be ours to do; None where nothing is labelled so."""
    found = _OURS_LABELLED.match(text)
    return text[found.end() :] if found is not None else None


# "We submit the bid, that's ours".
_SAID_OURS: Final = later(
    r"(?<=\w),?\s(?:(?:so|dus|and|en|want)\s)?(?:(?:that'?s|thats|that is|it'?s|its|dat is|da'?s|die is) (?:ours|us|mine|me|our (?:move|job|side)|my (?:move|job)|van (?:ons|mij)|onze zet|mijn zet|aan (?:ons|mij))|dat (?:doen wij|doe ik))[ .!]*$",
    re.IGNORECASE,
)
_INVERTED: Final = later(r"^(?P<verb>\w+) (?P<we>ik|we|wij) (?P<rest>\S.*)$", re.IGNORECASE)


def our_act(text: str) -> str:
    """Our action without "I'll" in front; "donderdag stuur ik hem…" gets its own word order back without the day."""
    text = _SAID_OURS.sub("", _OURS_LABELLED.sub("", text, count=1), count=1)
    turned = _INVERTED.match(text)
    if turned is not None:
        text = f"{turned.group('we').lower()} {turned.group('verb').lower()} {turned.group('rest')}"
    return _OURSELVES.sub("", text, count=1)


_THEY_BEHIND: Final = later(r"^(?P<verb>\w+(?:en|t)) (?P<who>ze|zij|hij) (?P<rest>\S.*)$", re.IGNORECASE)


def straight(text: str) -> str:
    """A Dutch sentence in its own order once the day in front of it is gone: "willen ze starten" is "ze willen starten"."""
    turned = _THEY_BEHIND.match(text)
    return text if turned is None else f"{turned['who'].lower()} {turned['verb'].lower()} {turned['rest']}"


_SPOKEN_HE: Final = later(r"(?<![\w'-])['’]?ie(?![\w'-])")


def as_written(text: str) -> str:
    """Words in a step as they are written: "ie" is only said."""
    return _SPOKEN_HE.sub("hij", text)


_ANY_ARTICLE: Final = later(r"\b(?:de|het|the|hun|their|our|onze?)\s+", re.IGNORECASE)
_ENDS_THERE: Final = later(r"\b")


def with_article(who: str, what: str) -> str:
    """Who acts as a sentence names them: "de manager" where the step was told so, a name as it is."""
    for article in _ANY_ARTICLE.finditer(what):
        # An expression with the name in it would have to be made for everybody who is named.
        named = what[article.end() : article.end() + len(who)]
        if named.lower() == who.lower() and _ENDS_THERE.match(what, article.end() + len(who)) is not None:
            return f"{article.group()}{named}".lower().replace(who.lower(), who)
    return who


def actor(text: str, language: Language) -> str | None:
    """Who acts: the name or role a step opens on, the name where both are said. A pronoun in its place names nobody."""
    said = utterance(text)
    if said.words[:1] and said.words[0] in _NOBODY_NAMED:
        return None
    if said.words[:1] == ("or",) and len(said.words) > 1 and language == "nl":
        # The works council; no other Dutch word is written so.
        return said.tokens[0].text
    for found in read_names(said, language)[:1]:
        called = found.name or found.role or ""
        before = said.fold.split(utterance(called).fold, 1)[0].split()
        if before and not _TOWARDS.isdisjoint(before[-2:]):
            # "Send the report to Mrs Groot": whom something goes to does not act.
            return None
        if found.role is None and _is_a_thing(called, said):
            return None
        if len(before) <= _BEFORE_ACTOR:
            return called
    return None


def _is_a_thing(called: str, said: Utterance) -> bool:
    """Whether what is read as a name is what happens: "tasting with the kids", "proeverij in de keuken"; nobody acts in it."""
    if not called.islower():
        return False
    name = utterance(called).words
    behind = said.words[said.words.index(name[-1]) + 1 :][:1] if name and name[-1] in said.words else ()
    return opens_on_act(called) or not behind or behind[0] in _OF_A_THING


_OF_A_THING: Final = frozenset(
    "met op in voor van bij door om tot over with at for of on by during until to".split()
)
_TOWARDS: Final = frozenset({"naar", "aan", "voor", "met", "to", "for", "with"})
_ARTICLE: Final = later(r"(?:de|den|het|een|nen?|the|an?|hun|their)\s+(?=\S)", re.IGNORECASE)
# "Prob the FD", "gewoon de wethouder", "t college": what somebody is not called.
_FILLED: Final = later(
    r"(?:(?:gewoon|prob|prolly|probably|wrs|waarschijnlijk|misschien|maybe|just|honestly|eigenlijk|actually|vast|simply|denk ik|ik denk|i think|i guess),? )*(?:(?-i:'?t) )?(?=\S)",
    re.IGNORECASE,
)
# "Cabinet approves it": what somebody does to something is no part of what they are.
_DOES: Final = later(
    r"\s*\b(?P<verb>[^\W\d_]+) (?:it|this|that|them|the|an?|all|everything|what|het|dit|dat|de|een|alles|t|'t)\b.*$",
    re.IGNORECASE,
)
_ABBREVIATED: Final = frozenset(
    "cfo ceo coo cto cio ciso cpo cmo cco md fd vp mt it hr or rvc rvt rvb dga cvb gm".split()
)


def same(one: str | None, other: str | None) -> bool:
    """Whether two short texts say the same, apart from case, accents and spacing."""
    return one is not None and other is not None and utterance(one).fold == utterance(other).fold


def without_article(called: str) -> str:
    """A role as it is listed: "CFO" for "de cfo"."""
    bare = _ARTICLE.sub("", called, count=1) if _ARTICLE.match(called) else called
    return " ".join(word.upper() if word in _ABBREVIATED else word for word in bare.split(" "))


def without_filler(called: str) -> str:
    """What somebody is called, without the words that only lead into it."""
    return _FILLED.sub("", called, count=1)


def seat_of(role: str, language: Language) -> str | None:
    """A role as it is listed, without what its holder does: "cabinet" for "cabinet approves it"; None where nothing is left."""
    does = _DOES.search(role)
    if does is not None and deeds_told([does["verb"].lower()], language):
        role = role[: does.start()]
    return without_article(without_filler(role)) or None


_WHOSE: Final = later(r"(?:zijn|haar|his|her|z'n|d'r)\s+(?=\S)", re.IGNORECASE)


def without_owner(called: str) -> str:
    """The same of "his son" and "haar baas Petra", who are somebody's."""
    return without_article(_WHOSE.sub("", without_article(called), count=1))
