"""Who is no signer, though they stand beside a word of signing: a pronoun, who lends the money, who signs a drawing."""

import re
from collections.abc import Callable
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.marked_names import NAME, marked, name_like
from bot.coach.basics.once import later
from bot.coach.understanding.people.budget_words import HAS_A_SAY
from bot.coach.understanding.people.yes_weighing import FinalYes
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import WHO
from bot.coach.understanding.text import Utterance, utterance

_NOBODY: Final = pronouns.ANYBODY | {
    "ie",
    "die",
    "deze",
    "dat",
    "who",
    "wie",
    "it",
    "het",
    "iemand",
    "somebody",
}
_BARELY: Final = 3
_ARTICLE: Final = later(r"^(?:de|het|een|the|an?|hun|their)\s+(?=\S)")
_MONEY: Final = r"(?:financier\w*|financing|finance|lening|loan|lease|leasing|krediet|hypotheek|mortgage)"
_VERB: Final = (
    r"(?:tekent|tekenen|beslist|beslissen|signs?|decides?|moet tekenen|must sign|has to sign|geeft akkoord)"
)
_DRAWN: Final = r"(?:\w*plan(?:nen)?|\w*tekening(?:en)?|\w*ontwerp|drawings?|designs?|schets(?:en)?|sketch(?:es)?|blauwdruk)"


_SPOKEN: Final = r"(?:gebeld|gesproken|gesprek|belde|sprak|call|called|rang|spoke|spoken|talked|chat|chatted|met|meeting|coffee|koffie|lunch)"
_OF_SIGNING: Final = later(
    r"teken|sign|beslis|decid|decision|akkoord|approv|final|\b(?:mag|may|can|kan|yes|ja|knoop|baas|boss|owner|eigenaar|directeur|director|mandaat|mandate)\b"
)


def _anybody(begins: str) -> str:
    """Whoever stands where somebody is named in the expressions below, for what else in them a text must have."""
    return rf"(?:{begins})\S*" if begins else _ANYBODY


_ANYBODY: Final = r"\S+"


def _draws(who: str) -> str:
    return rf"{who} (?:tekent|signs|draws|maakt|makes) (?:(?:de|het|een|the|a|an) )?{_DRAWN}\b"


def _spoken_with(who: str) -> str:
    return rf"\b{_SPOKEN}\b[^,.;]{{0,12}}\b(?:met|with|to|by|door)\b[^,.;]{{0,25}}\b{who}\b"


def _lends(who: str) -> str:
    return (
        rf"\b{_MONEY}\b[^,.;]{{0,20}}\b(?:via|bij|van|door|through|with|from|over|by)\b[^,.;]{{0,15}}\b{who}\b"
        rf"|\b{who} (?:\w+ ){{0,3}}?(?:approves?|grants?|agrees?|oks?|okays?|gives?|says? yes|keurt|keuren|geeft|regelt|doet) (?:\w+ ){{0,3}}?{_MONEY}\b"
        rf"|\b{who} (?:\w+ ){{0,2}}?(?:moet|moeten|wil|kan|zal|gaat) (?:\w+ ){{0,3}}?{_MONEY}\b"
        rf"|\b(?:moet|moeten|wil|kan|zal|gaat) (?:(?:de|het|hun) )?{who} (?:\w+ ){{0,3}}?{_MONEY}\b"
        rf"|\b{_MONEY} (?:\w+ ){{0,3}}?(?:goedkeur\w*|goedgekeurd|approved|agreed|granted) (?:\w+ )?(?:door|by) (?:(?:de|het|the) )?{who}\b"
        rf"|\b{who} (?:is|=) (?:(?:de|the|hun|their|een|a) )?(?:bank|financier|lender|geldverstrekker)\b"
    )


_DRAWS: Final = later(rf"\b{_draws(NAME)}")
_IS_SPOKEN_WITH: Final = later(_spoken_with(NAME))
_LENDS: Final = later(_lends(NAME))
_SIGNS: Final = later(rf"\b{NAME} (?:\w+ )?{_VERB}")
_DRAWING: Final = later(_draws(""))
_MAY_BE_SPOKEN_WITH: Final = Gate(later(_spoken_with(_ANYBODY)))
_MAY_LEND: Final = Gate(later(_lends(_ANYBODY)))


_DEVICES: Final = frozenset(
    "telefoon gsm mobieltje phone mobile laptop tablet ipad computer pc app mail email docusign link scherm screen papier paper".split()
)


def is_a_device(called: str) -> bool:
    """Whether what stands beside a word of signing is what it is signed on."""
    words = utterance(called).words
    return bool(words) and words[-1] in _DEVICES


def is_no_signer(called: str, said: Utterance) -> bool:
    """Whether whoever is `called` so signs nothing of the deal by these words.

    Args:
        called: who was read to sign, as the text has it.
        said: the text it was read in.
    """
    name = _ARTICLE.sub("", utterance(called).fold, count=1)
    if {*name.split()} <= _NOBODY:
        return True
    if name in _ALSO_A_VERB and _is_the_verb(name, said):
        return True
    named = marked(said.fold, name)
    if named is None:
        return False
    if _DRAWING.search(said.fold) and _DRAWS.search(named):
        return True
    if (
        _MAY_BE_SPOKEN_WITH.opens(said)
        and _OF_SIGNING.search(said.fold) is None
        and _IS_SPOKEN_WITH.search(named)
    ):
        # "Net gebeld met Marja van de uitgeverij" says of nobody that they sign.
        return True
    return _MAY_LEND.opens(said) and _LENDS.search(named) is not None and _SIGNS.search(named) is None


_REACHED: Final = (
    r"(?:(?:got|get|gotten|came|come) (?:\w+ )?(?:only )?(?:as far as|further than|past|beyond)|only (?:just )?(?:got (?:through to|hold of|to)|reached|spoke (?:to|with)|spoken (?:to|with)|met|talked to|dealt with)"
    r"|(?:spoke|spoken|talked) (?:to|with)(?= [^,.;]{1,30}[,;] (?:nobody|no one|noone) else)|verder dan)"
)
_SAID_NOTHING: Final = r"(?:dodged|ducked|avoided|wouldnt say|wouldn't say|didnt say|didn't say|didnt know|didn't know|draaide|ontweek|wist het niet|wist het ook niet|zei het niet|wilde het niet zeggen)"
_REACHED_BEHIND: Final = (
    r"(?:te pakken|gesproken|bereikt|getroffen|aan de lijn|aan de telefoon|aan de telefoon gekregen)"
)


# "Their QA guy and the buyer argued about the label": a quarrel, and nobody's signature.
_QUARREL: Final = r"(?:argu(?:ed?|ing)|bicker(?:ed|ing)?|quarrel\w*|squabbl\w*|disagree[ds]?|rowed|maakten? ruzie|kibbel\w*|bekvecht\w*|discussieer\w*|hebben? ruzie|hadden ruzie)"
# "Het is nu aan legal": who looks at it at the moment.
_LOOKS_AT_IT: Final = r"legal|jurist|juridisch|it(?![a-z])|compliance|security|privacy|kwaliteit|quality|inkoop|procurement|purchasing"
_SET_ASIDE: Final = r"(?:geoormerkt|gereserveerd|opzij gezet|vrijgehouden|earmarked|ringfenced|ring-fenced|set aside|put aside)"


def _only_reached(named: Callable[[str], str]) -> str:
    who, looks_at_it = named(""), named(_LOOKS_AT_IT)
    return (
        rf"\b{who} (?:\w+ )?{_QUARREL} (?:about|over|met|with|of|on)\b"
        rf"|\b(?:(?:is|ligt|zit|staat) (?:het |t )?nu|nu (?:is|ligt|zit) (?:het|t)) (?:aan|bij) (?:(?:de|het) )?{looks_at_it}\b"
        rf"|\b(?:it'?s|it is|its|that'?s) (?:now |currently )(?:up to|with|at|down to) (?:the )?{looks_at_it}\b|\b(?:up to|with) (?:the )?{looks_at_it} (?:right )?now\b"
        rf"|\b{who} (?:heeft|hebben|has|have) (?:\w+ ){{0,4}}?{_SET_ASIDE}\b|"
        rf"\b{who} {_SAID_NOTHING}\b"
        rf"|\b(?:tot|totdat|until|till) (?:er |there is |there'?s |they have |ze )?(?:(?:een|an?|the|de) )?{named('nieuwe|new')}\b"
        rf"|\b(?:dat|die|that) (?:doet|regelt|vraagt) {who} (?:pas|later|straks|na)\b|\b{who} (?:does|asks for|arranges) (?:that|it) (?:only )?(?:after|later|in)\b"
        rf"|\b{who}: (?:die|hij|zij|ze|he|she|they) (?:vindt|vinden|denkt|denken|thinks?|finds?|believes?)\b"
        rf"|\b(?:(?:de)?zelfde lijn|same page|een lijn)\b.{{0,20}}\b(?:ook|including|inclusief|also) (?:(?:de|het|the) )?{who}"
        rf"|\b{_REACHED}\s+(?:(?:the|an?|his|her|their|de|het|een|hun|zijn|haar) )?{who}\b"
        rf"|\b(?:alleen|enkel|slechts) (?:(?:nog|maar|met) )?(?:(?:de|het|een|hun|zijn|haar) )?{who} {_REACHED_BEHIND}\b"
    )


_ONLY_REACHED: Final = later(_only_reached(name_like))
_MAY_BE_REACHED: Final = Gate(later(_only_reached(_anybody)))


def was_only_reached(called: str, said: Utterance) -> bool:
    """Whether a text says no more of somebody than that we did not get further: "got as far as the receptionist"."""
    if not _MAY_BE_REACHED.opens(said):
        return False
    named = marked(said.fold, _ARTICLE.sub("", utterance(called).fold, count=1))
    if named is None or _ONLY_REACHED.search(named) is None:
        return False
    return _OF_SIGNING.search(_ARTICLE.sub("", utterance(said.text.replace(called, "", 1)).fold)) is None


# "Ben drukker" tells what the salesperson is.
_ALSO_A_VERB: Final = frozenset({"ben"})
_SIGNS_SELF: Final = later(rf"{NAME} (?:zelf )?{_VERB}|{_VERB} {NAME}")
_ALONE: Final = 2


def _is_the_verb(name: str, said: Utterance) -> bool:
    """Whether a name that is a verb as well is the verb in this text: nobody called so signs in it, and more is said."""
    if len(said.words) <= _ALONE:
        return False
    named = marked(said.fold, name)
    return named is None or _SIGNS_SELF.search(named) is None


_DECIDING: Final = re.compile(
    r" (?:\S*teken\w*|sign\w*|beslis\w*|decid\w*|decision|approv\w*|handtekening\w*|mandaat|bevoegd\w*|authori\w*|ja|yes|baas|boss|mag|may|can|kan|woord|word|say|call|stem\w*|vote\w*|knoop|akkoord|final|laatste|last|kiest|bepaalt|krabbel|klap|awards?|gunt) "
)
# Whose money it is, or who is asked for it.
_PAYS: Final = re.compile(
    rf" (?P<payer>{WHO}) (?:'s )?(?:is |are |gaat |zal |will )?(?:betaalt|betalen|pays|pay|paying|covers|covering|vergoedt|financiert)(?= )|(?:betaalt|betalen|vergoedt) (?:de |het )?(?P<behind>{WHO})"
)
_ASKED_FOR_IT: Final = re.compile(
    rf" (?:\S*subsidie|grant|funding|lening|loan|krediet) (?:van|bij|from|of|by) (?:de |the |hun |their )?{WHO}"
    rf"| (?:ask|asks) (?:\S+ )?to (?:the |their )?{WHO}"
)
# Others than those who work there: they pay, and sign nothing.
_OUTSIDE: Final = re.compile(
    r"(?:de |het |the |their |hun )?(?:\w*gemeente|provincie|\w*verzekering|verzekeraar|insurer|insurance(?: company)?|municipality|city|overheid|government|\w*fonds|fund|foundation|fabrikant|manufacturer|verhuurder|landlord|vlaanderen|europa|eu)"
)
_OF_MONEY: Final = re.compile(
    r" (?:\S*budget|money|geld|\S*subsidie|grant|funds?|funding|cash|centen|lening|loan|krediet|capex) "
)
_LIES_WITH: Final = re.compile(
    rf" (?:its|is|het ligt|ligt|t ligt|lies|sits) (?:\S+ )?(?:with|bij) (?:de |the |hun |their )?{WHO} $"
)
_ALL_OF_THEM: Final = re.compile(r" (?:iedereen|allemaal|everyone|everybody|all of them) ")
_BOTH_OF_THEM: Final = re.compile(r" (?:allebei|both|beiden) ")
_ALL_FROM: Final = re.compile(
    rf" (?:everyone|everybody|iedereen|allemaal) (?:\S+ )?(?:from|van) (?:de |the )?{WHO}"
)


def names_no_signer(scene: Scene, found: FinalYes, *, differ: bool) -> bool:
    """Whether whoever was found only pays for it, holds the money up or is one of those who see it so: of the yes nothing is told."""
    if found.clause is None or found.clause >= len(scene.clauses):
        return False
    signs = scene.clauses[found.clause].signs
    # The patterns of who decides are many, and most starts need none of them.
    from bot.coach.understanding.people.yes_holders import approves_the_money  # noqa: PLC0415

    if HAS_A_SAY.search(signs) or approves_the_money(scene, found.clause):
        return True
    if _DECIDING.search(signs):
        return False
    pays = _PAYS.search(signs)
    who = scene.who(pays["payer"] or pays["behind"]) if pays is not None else None
    if who is not None and any(_OUTSIDE.fullmatch((one.role or "").casefold()) for one in who.members):
        return True
    if _ASKED_FOR_IT.search(signs):
        return True
    before = scene.clauses[found.clause - 1].signs if found.clause else ""
    if _LIES_WITH.search(signs) and _OF_MONEY.search(before):
        # "The money isn't signed off yet, it's with the trustees".
        return True
    if not differ or found.weight > _BARELY:
        return False
    behind = [clause.signs for clause in scene.clauses[found.clause + 1 : found.clause + 3]]
    told_as_one = _BOTH_OF_THEM.search(before) or any(_ALL_OF_THEM.search(one) for one in behind)
    return _ALL_FROM.search(signs) is not None or bool(found.clause and told_as_one)
