"""Whether people at the customer see the stage differently, agree on it, or nothing was said.

Differing on taste, price or money is no differing on the stage.
"""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import WHO, Somebody

_DIFFER: Final = re.compile(
    r" (?:(?:niet|nog niet|nooit|oneens|not) (?:\S+ ){0,2}?(?:eens|op een lijn|op 1 lijn|aligned|agreed|in agreement|on the same page)|oneens|verdeeld|divided|"
    r"(?:zien|ziet|kijkt|kijken|denkt|denken|vindt|vinden) (?:\S+ ){0,4}?(?:anders|verschillend)|(?:sees?|views?|thinks?|feels?) (?:it |this |that |things )?(?:\S+ )?(?:differently|otherwise)|"
    r"disagrees?|disagreeing|disagreement|onenigheid|verschil van mening|meningsverschil|meningen (?:\S+ )?(?:verschillen|verdeeld)|verschillen (?:\S+ )?van mening|"
    r"discussie over|(?:dont|doesnt|do not|does not|cant) (?:\S+ )?(?:agree|see eye to eye)|split on|at odds|not aligned|misaligned|spreekt (?:\S+ )?tegen|spreken elkaar tegen|"
    r"contradict\w*|is het er niet mee eens|another view|different (?:view|opinion|story|picture)s?|ander verhaal|andere mening|zitten niet op|mixed views|opinions (?:differ|vary)) "
)
_AGREE: Final = re.compile(
    r"[\uf000-\uf7ff] (?:zijn het |zijn t |zien het |all |both |do |allebei )*(?:(?:\S+ ){0,3}?eens|agree|agreed|op een lijn|see it the same) "
    r"|"
    r" (?:(?:iedereen|allemaal|alle\w*|beide|beiden|allebei|everyone|everybody|everyones|everybodys|theyre all|all|both|they|unaniem|unanimous\w*|whole team|hele team|zijn het|zijn t|is het|is t|no ?one|nobody|niemand|ze|gelijk) "
    r"(?:\S+ ){0,8}?(?:eens|op een lijn|op 1 lijn|agrees?|agreed|aligned|same page|in agreement|disagrees?|differently|anders over|anders|oneens|hetzelfde|the same|zelfde|same thing|eensgezind|otherwise)|"
    r"op een lijn|op 1 lijn|same page|unaniem|unanimous\w*|eensgezind|zelfde verhaal|same story|in agreement|fully aligned|all aligned|everyones aligned|everybodys aligned|theyre aligned|eens met elkaar|no disagreement|geen discussie|geen verschil van mening|"
    r"(?:zeggen|vinden|denken|zien) (?:\S+ )?(?:allebei|allemaal|alle \S+|beiden)|(?:says|sees|thinks) the same|all (?:say|see|think)|both (?:say|see|think|reckon)) "
)
_EVERYBODY: Final = re.compile(
    r" (?:volgens (?:iedereen|allemaal|beiden|beide|alle \S+)|iedereen (?:\S+ ){0,2}?(?:ziet|zegt|vindt|denkt|weet|noemt)|everyone (?:\S+ ){0,3}?(?:sees|says|thinks|reckons|knows|calls|puts)|"
    r"everybody (?:\S+ ){0,3}?(?:sees|says|thinks|reckons|knows|calls|puts)|according to everyone|ze (?:zien|vinden|zeggen) (?:het |dat )?allemaal|they all (?:see|say|think)) "
)
_NOBODY_DIFFERS: Final = re.compile(
    r" (?:no ?one|nobody|niemand|none|geen van (?:hen|allen)|not one|no one) (?:\S+ ){0,4}?(?:disagrees?|differently|anders|oneens|otherwise|tegen|ander idee) "
    r"| (?:geen|no|zonder|without) (?:\S+ )?(?:discussie|onenigheid|meningsverschil|disagreement|verschil van mening|different views?) "
)
_NOT_STAGE: Final = re.compile(
    r" (?:prijs|price|pricing|kleur|color|colour|korting|discount|budget|budgets|geld|money|kosten|costs?|voorwaarden|terms|datum|date|mooi|leuk|nice|duur|expensive|"
    r"goed idee|great|lelijk|ugly|prachtig|goedkoop|cheap|subsidie|funding|functionaliteit|features|scope) "
)
_SAYS: Final = re.compile(
    rf"(?P<who>{WHO}) (?:\(? ?)?(?:(?:zelf|daar|zo|dan|ook|who|die|,|signs|tekent|still|nog|wel|daarentegen|on the other hand|juist|actually|himself|herself|in \S+|bij \S+) )*"
    r"(?P<verb>vindt|zegt|zei|denkt|ziet|meent|beweert|gelooft|vertelt|vertelde|noemt|houdt vol|schat|zeggen|vinden|denken|thinks|think|says|said|say|reckons|reckon|believes|sees|see|"
    r"claims|feels|insists|tells|told|calls|puts|maintains|swears|denk|vermoedt|guesses|assumes|suggests|is convinced|is ervan overtuigd|considers|states) (?P<what>.*)"
)
_ACCORDING: Final = re.compile(
    rf" (?:volgens|according to|per|in de ogen van|if you ask|for|voor|als je het aan|ask) (?P<who>{WHO}) (?P<what>.*)"
)
_STAGE: Final = re.compile(
    r" (?:vergelijk\w*|orient\w*|klaar|papierwerk|paperwork|contract\w*|bijna|nearly|almost|begonnen|started|barely|start|begin|beginning|early|vroeg|ver|far|fase|phase|stage|\S+fase|"
    r"test\w*|pilot\w*|proef\w*|trial\w*|offerte\w*|quotes?|shortlist\w*|longlist|ligt|liggen|with|bij|waiting|wacht\w*|done|ready|rond|akkoord|approved|approval|goedkeuring|tekenen|sign|signing|"
    r"signature|handtekening|compar\w*|evaluat\w*|evalueren|onderhandel\w*|negotiat\w*|legal|juridisch|inkoop|procurement|purchasing|beslis\w*|decid\w*|decision|besluit\w*|"
    r"still|nog|al|already|weken|weeks|maanden|months|days|dagen|final|laatste|eerste|first|last|afgerond|finished|halverwege|halfway|stap|step|oriënt\w*|exploring|looking|kijken|zoek\w*|"
    r"afronden|orientatie|onderzoek\w*|selectie|selection|keuze|choice|choosing|kiezen|gekozen|chosen|eind|end|mee bezig|busy|stil|stuck|vast|loopt|on hold|pauze|paused|open|besloten|decided|terug|back) "
)
_REPLY: Final = re.compile(
    r" (?:van niet|van wel|niet|not|it isnt|theyre not|theyre nowhere near|it is|they are|they arent|wel|they havent|hasnt|isnt|no|nee|onzin) ?$"
)
_SAME_TOO: Final = re.compile(
    rf" (?:en |and )?(?:ook {WHO}|{WHO} (?:ook|too|as well|also|agrees|idem|same|same here|zelfde|allebei|beiden))(?: (?:zo|hoor|overigens))? $"
)


@dataclass(frozen=True, slots=True)
class View:
    """What one person said the stage is: the words, and the clauses they were said in."""

    holder: Somebody
    what: str
    clause: int


def stage_views(scene: Scene) -> tuple[View, ...]:
    """Everybody's stated view of the stage, in text order; views on money and taste are left out."""
    views: list[View] = []
    for place, clause in enumerate(scene.clauses):
        found = _SAYS.search(clause.signs) or _ACCORDING.search(clause.signs)
        if found is None:
            told = re.match(
                r" (?:(?:hij|zij|ze|he|she|die|who) )?(?:zegt|zei|says|said|denkt|thinks|vindt|reckons) (?P<what>.*)",
                clause.signs,
            )
            subject = _subject_before(scene, place) if told else None
            if told is None or subject is None:
                continue
            views.append(View(subject, told["what"], place))
            continue
        holder = scene.who(found["who"])
        what = f" {found['what'].strip()} "
        on_stage = _STAGE.search(what) or (views and _REPLY.search(what))
        if not holder.ours and on_stage and not _NOT_STAGE.search(what):
            views.append(View(holder, what, place))
    return tuple(views)


def _subject_before(scene: Scene, place: int) -> Somebody | None:
    """Case "the plant manager, who signs, says …": the verb's subject stands two clauses earlier."""
    for clause in reversed(scene.clauses[max(0, place - 2) : place]):
        found = re.search(WHO, clause.signs)
        if found:
            return scene.who(found.group())
    return None


def _names(who: Somebody) -> frozenset[str]:
    return frozenset((member.name or member.role or "").casefold() for member in who.members)


def read_disagreement(scene: Scene, views: tuple[View, ...]) -> bool | None:
    """True when people there differ on the stage, False when the text says they agree, None when it says neither."""
    whole = [clause.signs for clause in scene.clauses]
    if any(_NOBODY_DIFFERS.search(signs) for signs in whole):
        return False
    for signs in whole:
        if (
            _DIFFER.search(signs)
            and not _NOT_STAGE.search(signs)
            and not re.search(r" (?:wij|we|ons|ik|i) ", signs[:12])
        ):
            return True
    if any(
        (_AGREE.search(signs) or _EVERYBODY.search(signs)) and not _NOT_STAGE.search(signs) for signs in whole
    ):
        return False
    for earlier, later in pairwise(views):
        if _names(earlier.holder).isdisjoint(_names(later.holder)):
            return earlier.what.strip() != later.what.strip()
    if views and any(_SAME_TOO.search(signs) for signs in whole[views[0].clause + 1 :]):
        return False
    return None
