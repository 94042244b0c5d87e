"""Words that were read for a step and name no deed: how somebody is, what changes in somebody's life, or a piece of a sentence.

What is told of a day and is nobody's act, a deadline or a wish to change, stands in `no_act`.

A step is something that is done in buying, by them or with them, and still to come. What is none of that is no step, whatever
day stands beside it: the day is that of a holiday, a new job, our own work.
"""

import re
from typing import Final

from bot.coach.understanding.lexicon.words import Kind, lexicon
from bot.coach.understanding.notes.no_act import no_act
from bot.coach.understanding.people.budget_told_words import HOW_THEY_PAY
from bot.coach.understanding.text import Language, utterance

_IS: Final = frozenset(
    "is are was were be blijft blijven lijkt lijken voelt seems seem feels feel zijn 's".split()
)
_VERY: Final = frozenset(
    "erg heel heeel zeer super supper ontzettend enorm best nogal redelijk behoorlijk vrij very so really pretty quite super extremely fairly rather well mega echt te too".split()
)
_SOFT: Final = frozenset(
    "nu nog ook al dan weer wel toch eigenlijk gewoon dus now still also again just already then actually na door sinds after since".split()
)
_THEY: Final = frozenset("hij zij ze he she they ie".split())
# What comes in, or is finished by a day, happens then.
_ARRIVES: Final = frozenset(
    "klaar af binnen rond ready done finished in out through over back terug er there here hier daar due open dicht closed up vrij free available beschikbaar aan live bijeen samen together aanwezig present betrokken involved".split()
)
_SMALL: Final = frozenset(
    """nog pas al er dan nu now then still also ook wel so dus it its it's that this het dat dit die de the a an een is are was zijn wordt will zal moet en and maar but or of
    in on at op om by voor for to naar tot till until not niet ja yes nee no ok oke wij we ik i he she they hij zij ze ie him her them hem haar hun me mij us ons
    start starts starten begin begins begint beginnen due haha lol he hoor aub pls please""".split()
)
# "Stapt over naar een andere baas", "is op vakantie", "goes on leave", "gets married": of somebody's life.
_LIFE: Final = re.compile(
    r"\b(?:stap(?:t|pen) over|switch(?:es|ing)?|moves?|moving|goes|going|gaat|verhuist|vertrekt|leaves?|leaving|start(?:s|ing)?|begint) (?:\S+ ){0,2}?(?:naar |to |for |bij |at |in |as |als )?(?:een |an? |zijn |haar |his |her )?(?:another|other|new|different|andere?|nieuwe?|eigen) (?:boss|job|company|firm|employer|position|role|baas|baan|werk|werkgever|bedrijf|firma|job|functie|zaak)\b"
    r"|\b(?:met|op|in|on|for|to|going|gaat|goes) (?:\S+ )?(?:pensioen|verlof|\w+verlof|vakantie|\w+vakantie|huwelijksreis|wereldreis|reis|retirement|leave|holidays?|vacation|hols|honeymoon|pto)\b"
    r"|\b(?:retires?|retiring|resigns?|resigning|quits?|quitting|trouwt|bevalt|gets? married|getting married|neemt ontslag|neemt afscheid|uit dienst|leaves? (?:the )?(?:company|firm|business|school|club)|leaving (?:the )?(?:company|firm|business|school|club)|has a baby|is jarig)\b"
    r"|(?:\b(?:is|are|zijn|zit|zitten|ben|hes|shes|theyre)|'s|'re) (?:\S+ )?(?:away|abroad|afwezig|ziek|sick|ill|weg|in het buitenland|out of office|out of the office|on a course|op cursus)\b"
)
# "Is mijn drukproef", "my print proof": whose it is stands in front.
_MINE: Final = re.compile(
    r"(?:is|are|zijn|was|wordt|it'?s|dat is|that'?s) (?:dan |nu |now |then )?(?:mijn|mn|m'n|my|onze|our|ons)\b.*"
)
# What becomes known, or what we do to know it: "we hear", "zie haar", "antwoord komt".
_KNOWN_THEN: Final = re.compile(
    r"(?:i|we|ik|wij|we'?ll|you)(?: (?:will|should|zouden|krijgen|get))? (?:hear|know|see|zie|zien|hoor|horen|weten|weet)"
    r"(?: (?:it|dat|het|more|meer|iets|something|back|her|him|them|haar|hem|ze|hen|van (?:haar|hem|ze|hen)))*"
    r"|(?:zie|spreek|bel|hoor|see|call|meet|hear)(?: ik)? (?:haar|hem|ze|hen|her|him|them|it|het|dat)"
    r"|(?:(?:het|the|een|an?) )?(?:antwoord|answer|reply|uitsluitsel|news|nieuws)(?: (?:komt|comes|volgt|follows|is due|expected|wordt verwacht|krijgen we))?"
)
# Of the money, and nobody does it: "approved probably", "new budget starts", "ze willen spreiden".
_OF_MONEY: Final = re.compile(
    r"(?:(?:is |wordt |gets )?(?:approved|goedgekeurd|rond|there|done|klaar)(?: (?:probably|waarschijnlijk|misschien|maybe|dan|then|denk ik|i think))*)"
    r"|(?:(?:het|the|hun|their|a|een) )?(?:new |nieuwe? )?(?:budget|begroting|boekjaar|fiscal year|financial year|budget ?jaar|budget ?ronde)(?: (?:starts?|begint|start|opens?|komt|loopt|is))?"
    rf"|(?:ze|zij|they|he|she|hij) (?:wil(?:len)?|wants?) (?:wachten|meer|minder|more|less|wait)|{HOW_THEY_PAY}(?: \w+){{0,4}}"
)
# A piece of a sentence: whose it is, only when, or that it is not known.
_A_PIECE: Final = re.compile(
    r"(?:ours|de onze|onze|mine|\d{1,2})(?: goes in| gaat in| comes in)?|(?:after|na|before|voor|around|rond|until|tot) \w+"
    r"|(?:weet (?:ik|'k) (?:het )?(?:nog )?ni(?:et|e)?|dunno|not sure|no idea|geen idee)(?: \S+){0,3}|(?:(?:nog|still) )?(?:nergens|nowhere)(?: yet| nog)?"
)
# "They also look at Kolbus" tells who else is in the race.
_COMPARES: Final = re.compile(
    r"(?:they|ze|zij)(?:'re|re| are| zijn)? (?:(?:also|ook|still|nog|now|nu|even) )+(?:look(?:ing)? at|kijken naar|compar\w+|vergelijken|talk(?:ing)? to|praten met|got a (?:quote|price))\b"
)


# "Aangevraagd in april", "had eerst vrijdag gezegd": what was done or said before.
_BEFORE_NOW: Final = re.compile(
    r"(?:al |reeds |already )?(?:aangevraagd|ingediend|ingeleverd|opgestuurd|verstuurd|gevraagd|requested|applied(?: for)?|submitted|sent|filed)(?: for)?"
    # "She has to ask for it": of the money that was asked about.
    r"|(?:he|she|they|hij|zij|ze) (?:still |nog )?(?:has to|have to|needs? to|must|moet|moeten) (?:still |nog |het |dat )*(?:ask|apply|vragen|aanvragen)(?: for)?(?: (?:it|that|het|dat))?"
    r"|(?:had|hadden)(?: (?:het|dat|it))? (?:eerst|first|eerder|before) (?:\S+ ){0,2}?(?:gezegd|beloofd|afgesproken|said|promised|told us)"
)


def names_no_deed(step: str, language: Language) -> bool:
    """Whether what was read for their next step, its day taken out, is nothing that they do."""
    said = utterance(step)
    fold = said.fold.strip(" .!,;:")
    words = tuple(word.strip("'") for word in said.words)
    if set(words) <= _SMALL:
        return True
    if no_act(fold) or _MINE.fullmatch(fold) or _LIFE.search(fold) is not None or _BEFORE_NOW.fullmatch(fold):
        return True
    return _is_a_state(words, language)


def is_none_of_theirs(step: str) -> bool:
    """Whether the whole of what was read for their next step is news to come, the money's, a piece of a sentence or the race.

    Asked of what a message was read for, and not while it is read: where the first clause is none, no other takes its place.
    """
    fold = utterance(step).fold.strip(" .!,;:")
    whole = (_KNOWN_THEN, _OF_MONEY, _A_PIECE)
    return any(one.fullmatch(fold) for one in whole) or _COMPARES.match(fold) is not None


_A_SUBJECT: Final = 4


def _is_a_state(words: tuple[str, ...], language: Language) -> bool:
    """Whether somebody is said to be in some way, and nothing is done: "eigenaar gerrit is erg gemotiveerd", "she's happy"."""
    at = next((place for place, word in enumerate(words) if word in _IS and place), None)
    if at is None:
        return False
    known = lexicon(language)
    things = {Kind.BUY_NOUN, Kind.SELL_NOUN, Kind.EITHER_NOUN}
    said_of, rest = words[:at], [word for word in words[at + 1 :] if word not in _SOFT]
    acts = any(known.kind(word) in things | {Kind.AUXILIARY} or word in known.verbs for word in said_of)
    if acts or len(said_of) > _A_SUBJECT or not rest:
        return False
    very = [place for place, word in enumerate(rest[:-1]) if word in _VERY]
    mind = rest[very[-1] + 1] if very else rest[0]
    if (
        any(word in known.verbs or known.kind(word) in things | {Kind.ROLE} for word in rest)
        or mind in _ARRIVES
    ):
        return False
    somebody = any(word in _THEY or known.kind(word) is Kind.ROLE for word in said_of)
    return bool(very) or (somebody and known.kind(mind) is None)
