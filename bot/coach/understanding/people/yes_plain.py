"""The signs of a clause in plain words: without who only tells it, and without negations that deny nobody the yes.

"Per my contact it's the dean" is "it's the dean", "they're the ones who sign" is "they sign".
"""

import re
from typing import Final

from bot.coach.understanding.prefilter.filtering import prefilter
from bot.coach.understanding.scene.signs import WHO

# "Marge is the one who signs", "they're the ones that decide": what follows is what they do.
IS_WHO: Final = re.compile(
    rf" (?P<who>(?:{WHO}|he|she|they|hij|zij|die)(?= (?:'s|is|are|zijn|be) )|theyre|hes|shes) (?:'s |is |are |zijn |be )?"
    r"(?:ultimately |actually |really |uiteindelijk |echt |also |ook ){0,2}(?:wie|who|(?:the |de )(?:only |enige )?(?:ones? |persons? |people |persoon |man |vrouw |guy |woman )(?:who|that|die)|degenen? die|(?:the |de )enige die)(?= (?!counts|matters|telt))"
)
_PLAIN_PRONOUN: Final = {"theyre": "they", "hes": "he", "shes": "she"}
# Every word that putting it in plain words may add.
PLAIN_WORDS: Final = ("yes_or_no", *_PLAIN_PRONOUN.values())
# Who tells it: "per my contact it's the dean".
TOLD: Final = re.compile(
    rf"^ (?:according to|as per|per|volgens|vlgs|vlg|vgl|going by|naar zeggen van) {WHO}(?= .*{WHO})"
    # "From what I hear it's the dean".
    r"|^ (?:from what i (?:hear|heard|gather|know|understand|can tell|can see)|as far as (?:i know|i can tell|im aware)|to my knowledge|naar wat ik (?:hoor|begrijp)|voor zover ik weet|voor zo ver ik weet|wat ik ervan begrijp|wat ik hoor|for all i know|to be honest)(?= )"
    # "Tess reckons it's the steering group".
    rf"|^ {WHO} (?:says|said|reckons|thinks|believes|tells me|told me|claims|zegt|zei|denkt|dacht|vertelde)(?: that| dat)?(?= (?:its|it is|thats|het is|t is) {WHO})"
)
# Negations that deny nobody the yes.
HARMLESS: Final = re.compile(
    r" (?:(?:(?:vind|keur)(?:t|en) (?:het |t |dat |dit |alles ){0,2}(?:goed|af) of (?:niet|goed|af)|hoeft (?:het |dat |dr )?(?:aan )?niemand (?:iets |wat )?te vragen|answers to (?:nobody|no ?one)|(?:doesnt|dont) (?:need|have) to ask (?:anyone|anybody|permission)|needs nobody|heeft niemand nodig|has (?:nobody|no one|noone) above (?:her|him|them)|yes or no|ja of nee|nee of ja|ja ?/ ?nee|yes ?/ ?no|y ?/ ?n|j ?/ ?n|yay or nay|yea or nay)(?P<yes> )|(?:niemand minder dan|none other than|ik weet alleen(?: wel)? dat|(?:no ?one|nobody|niemand|none) (?:else )?(?:except|behalve|other than|anders dan|apart from|besides)(?: for)?|(?:and |en )?(?:niemand anders|nobody else|no ?one else)|verder niemand|nobody but (?:him|her|them)|no doubt|no question|geen twijfel|not just|geen probleem|no problem|"
    r"niet onbelangrijk|geen discussie|no discussion|no idea when|if im not mistaken|als ik me niet vergis|of niet|or not|(?:who )?i(?:ve)? (?:have )?never met|dont know (?:him|her|them)|ken ik niet|ken m niet|believe it or not|geloof het of niet|or (?:it|this|nothing|its|the deal) (?:doesnt|wont|never|isnt|does not|will not) \S+|of (?:het|t|dit) (?:gaat|gebeurt|komt) (?:er )?niet(?: door)?|anders (?:gaat|gebeurt|komt|wordt|kan) (?:het|t|er|dit) (?:niet|niks|niets)(?: door)?|zonder twijfel|not (?:even )?(?:that )?far|als het niet meer is|no more|niet meer en niet minder|nothing more|no strings|zonder meer) )"
)
# "The chief exec after a chat with the chair": a talk before the yes is no second one.
AFTER_A_TALK: Final = re.compile(
    rf" (?:after|na|following) (?:a |an |een |some |wat )?(?:\S+ )?(?:chat|talk|word|talking|checking|consult\w*|overleg|gesprek|meeting|conversation|discussion|input) (?:w/?|with|met|from|van) {WHO}(?= )"
)
# Whom somebody stands in for, said behind them: "de directievoerder namens de gemeente".
NAMENS: Final = re.compile(rf" (?:namens|on behalf of|for and on behalf of) {WHO}(?= )")
# Who leads a body stands behind it: "de stuurgroep onder leiding van Nathalie".
LED_BY: Final = re.compile(
    rf"(?<={WHO}) (?:onder (?:de )?(?:leiding|voorzitterschap|{WHO}) van|voorgezeten door|geleid door|(?:led|chaired|headed|run) by) {WHO}(?= )"
)
# "The members' meeting, which isn't till November": told of somebody by the way.
WHICH: Final = re.compile(rf"(?<={WHO}) which .*$")
# How somebody is spoken to or of, behind their name: "CTO sir", "the chief of them".
ADDRESSED: Final = re.compile(
    rf"(?<={WHO}) (?:sir|madam|maam|sahib|saheb|ji|lah|of them|of theirs|van hen|van hun)(?= )"
)
_may_deny: Final = prefilter((HARMLESS,))
_TELLING: Final = (
    " from what",
    " as far",
    " to ",
    " voor ",
    " wat ",
    " for all",
    " according",
    " as per",
    " per ",
    " volgens",
    " vlg",
    " vgl",
    " going",
    " naar ",
)


class Plain:
    """The clauses of one scene in plain words, each worked out once."""

    def __init__(self, line: str) -> None:
        """`line`: the signs of all clauses."""
        self._known: dict[str, str] = {}
        self._may_deny = _may_deny(line)

    def of(self, signs: str) -> str:
        """The signs of a clause in plain words."""
        plain = self._known.get(signs)
        if plain is None:
            plain = self._known[signs] = harmless(signs, denying=self._may_deny)
        return plain


def harmless(signs: str, *, denying: bool) -> str:
    """The signs without the negations that deny nobody the yes, and without "is the one who" before what somebody does.

    `denying`: such a negation may be among them.
    """
    if " the one" in signs or " wie " in signs or " who " in signs or " degene" in signs:
        signs = IS_WHO.sub(_without_who, signs)
    if signs.startswith(_TELLING) or " its " in signs or " is " in signs or " thats " in signs:
        signs = TOLD.sub("", signs)
    if " after " in signs or " na " in signs or " following " in signs:
        signs = AFTER_A_TALK.sub("", signs)
    if " namens " in signs or " behalf " in signs:
        signs = NAMENS.sub("", signs)
    if " of them" in signs or " sir " in signs or " van h" in signs or " ma" in signs:
        signs = ADDRESSED.sub("", signs)
    if " by " in signs or " onder " in signs or " door " in signs:
        signs = LED_BY.sub("", signs)
    if " which " in signs:
        signs = WHICH.sub(" ", signs)
    return HARMLESS.sub(_told, signs) if denying else signs


def _without_who(found: re.Match[str]) -> str:
    """Who is meant, for "they're the ones who sign" says the same as "they sign"."""
    return f" {_PLAIN_PRONOUN.get(found['who'], found['who'])}"


def _told(found: re.Match[str]) -> str:
    """What stands for a negation that denies nothing."""
    return " yes_or_no " if found["yes"] else " "
