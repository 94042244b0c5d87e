"""The state of the customer's money for this deal: there, applied for, not there, or unknown.

A mandate ("may sign up to 25k") is no budget, a condition ("if there is budget") no statement. Of several
statements the last counts, unless one of them is by whoever holds the final yes.
"""

import re
from dataclasses import dataclass
from typing import Final

from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.scene.scene import Scene
from bot.coach.understanding.scene.signs import MONEY, WHO, Clause, Somebody

_NOUN: Final = re.compile(
    r" (?:\S*budget(?:s|ten|je|ering)?|geld|gelden|money|moneys|monies|funds?|funding|fonds(?:en)?|financiering|financing|\S*subsidies?|"
    r"\S*subsidieaanvraag|\S*(?:krediet|budget|investerings|lenings|financierings|geld)aanvraag|grants?|loan|lening|krediet|begroting|\S*begroting|"
    r"potje|pot|middelen|capex|opex|cash|centen|poen|investering|investment|financieel|pot geld|application|aanvraag|finance is|dekking|"
    r"kredietaanvraag|earmark\w*|sponsoring|fondsenwerving) "
)
_MONEY_NEED: Final = re.compile(
    rf"{MONEY} (?:\S+ ){{0,5}}?(?:gereserveerd|vrijgemaakt|beschikbaar|opzij|begroot|gebudgetteerd|set aside|earmarked|reserved|allocated|available|"
    rf"ring-?fenced|put aside|ingepland|toegezegd|toegekend|in kas|klaarstaan|klaar|goedgekeurd|approved|aangevraagd|requested|jaarplan|annual plan|years plan|meerjarenplan)"
    rf"|(?:gereserveerd|vrijgemaakt|opzij|set aside|earmarked|reserved|allocated|ring-?fenced|begroot|put aside|toegezegd) (?:\S+ ){{0,3}}?{MONEY}"
)
_CONDITION: Final = re.compile(
    r" (?:als|indien|if|when|wanneer|zodra|once|unless|tenzij|mits|provided|assuming|whether|of er|in case|afhankelijk|depends) "
)
_UNKNOWN: Final = re.compile(
    r" (?:weet (?:\S+ ){0,2}?niet|weten (?:\S+ ){0,2}?niet|wist (?:\S+ ){0,2}?niet|geen idee|onbekend|onduidelijk|onzeker|unknown|unclear|uncertain|no (?:idea|clue)|"
    r"(?:dont|doesnt|didnt|do not|does not) know|not sure|niet zeker|havent asked|niet gevraagd|nog vragen|vraag of|ask (?:about|if|whether)|uitzoeken of|"
    r"find out|not clear|niet duidelijk|nog checken|nooit over gehad|havent discussed|niet besproken|niet over gehad|tbd|iets over) "
)
_NO_PROBLEM: Final = re.compile(
    r" (?:(?:geen|niet (?:het|een)|no|not (?:an|the|a)|isnt (?:an|the|a)) (?:\S+ )?(?:probleem|issue|punt|bezwaar|problem|concern|objection|obstacle|blocker|vraag)|"
    r"no object|genoeg|zat|plenty|voldoende|enough|ruim|ample|speelt geen rol|doesnt matter) "
)
_REFUSED: Final = re.compile(
    r" (?:afgewezen|geweigerd|afgekeurd|niet toegekend|rejected|denied|turned down|refused|declined|geschrapt|bevroren|frozen|scrapped|"
    r"cut|weggehaald|ingetrokken|withdrawn|gesneuveld|wegbezuinigd|bezuinigd|pulled|axed|knocked back|vetoed) "
)
_USED: Final = re.compile(
    r" (?:(?:is|was|zijn|zit|raakt|isnt|al|helemaal|bijna|echt|t|ook|nu) )+(?:al |allang |volledig |gewoon |helemaal |er |alweer |inmiddels |dit jaar |nu )*op(?= (?!tafel|orde|de begroting|komst)|$)"
    r"| (?:used up|spent|all gone|gone|exhausted|went (?:on|to|into)|run out|ran out|dried up|opgemaakt|uitgegeven|uitgeput|opgegaan|verbruikt|"
    r"leeg|empty|maxed out|depleted|blown|vergeven|al besteed|besteed|gespendeerd|eaten up|tapped out|skint|broke|gat in de begroting) "
)
_NOT_ASKED: Final = re.compile(
    r" (?:(?:nog )?(?:niet|nooit) (?:\S+ )?(?:aangevraagd|ingediend|begroot|gebudgetteerd|opgenomen|gereserveerd|ingepland)|"
    r"(?:not|never|hasnt|havent|isnt|wasnt|arent) (?:\S+ ){0,2}?(?:been )?(?:applied|requested|budgeted|submitted|asked|filed|in (?:the|this years|next years|any) budget)|"
    r"unbudgeted|ongebudgetteerd|onbegroot|niet in de begroting|niet op de begroting|buiten de begroting|not in the budget|outside (?:of )?(?:the )?budget|"
    r"moet(?:en)? (?:\S+ ){0,6}?(?:aangevraagd|aanvragen|gezocht|zoeken|gevonden|vinden|vrijmaken|vrijgemaakt|vrij|komen|in de begroting)|"
    r"(?:need|needs|has|have|still) (?:\S+ )?to (?:be )?(?:find|found|apply|request|free up|freed up|requested|ask|look for)|"
    r"still (?:to be )?(?:looking|searching) for|op zoek naar|(?:zoeken|zoekt) (?:nog )?(?:budget|geld|naar|financiering|subsidie|funding|middelen)) "
)
_NOT_YET_OKAY: Final = re.compile(
    r" (?:(?:nog )?niet (?:\S+ )?(?:goedgekeurd|akkoord|toegekend|vrijgegeven|rond)|not (?:\S+ )?(?:approved|signed off|granted|released|confirmed)|"
    r"moet(?:en)? nog (?:langs|door|via|naar|voorbij)|(?:has|have|needs?) to (?:go|get) (?:through|to|past|by)|moet(?:en)? (?:\S+ ){0,5}?(?:goedgekeurd|goedkeuren|toegekend|akkoord|vrijgegeven)|(?:has|have|needs?|still) to be (?:approved|signed off|granted|released)|"
    r"awaiting approval|wacht op (?:akkoord|goedkeuring)|pending|hasnt been approved|isnt approved|unapproved|still needs approval) "
)
_REQUESTED: Final = re.compile(
    r" (?:aangevraagd|ingediend|in aanvraag|aanvragen|vraagt|vragen|vroeg|vroegen|aanvraag (?:\S+ ){0,3}?(?:loopt|ligt|is|staat|gedaan|ingediend|bij)|\S*aanvraag loopt|\S*aanvraag (?:is|ligt|gedaan)|"
    r"loopt|lopende|in behandeling|applied|applying|applies|apply|application|requested|requesting|requests|request is|asked for|asking for|put in for|filed|submitted|submitting|"
    r"pending|under review|being reviewed|in review|waiting (?:for|on)|wacht(?:en)? op|in the works|bid for|bidding for|opgevraagd|voorgelegd|"
    r"dient|ingestuurd|awaiting|moet nog komen|due back|in progress|lobbyt|in for|pitching for) "
)
_NONE: Final = re.compile(
    r" (?:geen|no|zonder|without|nul|zero|niks|niets|nothing|none|lacks?|gebrek|tekort|krap|short of|nada|geen cent|lack|not enough|niet genoeg|onvoldoende|insufficient|te weinig|too little) "
    r"| (?:nog )?niet (?:\S+ )?(?:beschikbaar|aanwezig|in kas)? ?$| (?:is|zijn) er (?:nog )?niet| er (?:nog )?niet | niet (?:er|beschikbaar|aanwezig|geregeld)"
    r"| (?:not|isnt|aint|arent|wasnt) (?:\S+ )?(?:there|available|any|in place|yet|secured)| (?:heeft|hebben|hebt|have|has|got|havent|hasnt|dont have|doesnt have) (?:\S+ ){0,2}?(?:geen|no|niet|any) "
    r"| (?:havent|hasnt|dont have|doesnt have|havent got|aint got) "
)
_APPROVED: Final = re.compile(
    r" (?:goedgekeurd|akkoord|toegekend|toegewezen|gereserveerd|vrijgemaakt|vrijgegeven|vrij|geregeld|binnen|beschikbaar|rond|zeker|gedekt|begroot|gebudgetteerd|"
    r"opgenomen|ingepland|groen licht|vastgesteld|approved|available|secured|allocated|assigned|set aside|put aside|earmarked|ring-?fenced|ringfenced|reserved|"
    r"confirmed|signed off|in place|freed up|released|granted|awarded|budgeted|covered|sorted|cleared|agreed|guaranteed|locked in|okd|okayed|greenlit|in the bank|done|fine|"
    r"staat klaar|ligt klaar|klaar|in kas|toegezegd|verleend|geoormerkt|opzijgezet|opzij|in orde|gefiatteerd|in the bag|committed|got the green light|came through|"
    r"in (?:de|het|hun|the|their|this|next|dit|volgend|komend) (?:\S+ ){0,2}?(?:begroting|budget|budgets|plan|jaarplan|capex)|op de begroting|begroting van|years budget|in begroting) "
)
_EXISTS: Final = re.compile(
    rf" (?:is er|er is|is there|there is|theres|is wel|hebben|heeft|have|has|got|hebt|er al|er ook|zit|ligt|er ruim|wel|there are|staat|is|was|are|are there|of {MONEY}|van {MONEY}) "
    rf"| there $| er $|{MONEY}"
)
_MANDATE: Final = re.compile(
    rf" (?:mag|may|can|kan|tekenen|tekent|sign|signs|allowed|mandaat|mandate|bevoegd|limit|limiet) (?:\S+ ){{0,4}}?(?:{MONEY}|tot|up)"
    rf"|(?:tot|up to|boven|above|over) {MONEY} (?:\S+ ){{0,4}}?(?:tekenen|sign|zelf|beslissen|decide|tekent|signs)"
)
_TALK: Final = re.compile(
    r" (?:gaat over|talk(?:s|ed|ing)? about|vraagt naar|praten over|budget ?houder|budget ?holder|gaat over het budget|budgetronde|budget round|prijs|price|korting|discount) "
)
_YET: Final = re.compile(r" (?:nog|yet|still|so far|tot nu toe) ")
_OTHER_APPLICATION: Final = re.compile(
    r" (?:vergunning\S*|permit|planning application|job application|web application|applications?) "
)


@dataclass(frozen=True, slots=True)
class BudgetClaim:
    """What one clause says of the money, and whose words it is. `not_yet`: there is none so far, but it may come."""

    said: BudgetSaid
    not_yet: bool
    holder: Somebody | None
    clause: int


def _state(signs: str) -> BudgetSaid | None:
    """What the words of a clause about money say; None when they say nothing."""
    if _UNKNOWN.search(signs) or (_CONDITION.search(signs) and not _REQUESTED.search(signs)):
        return "unknown"
    if _NO_PROBLEM.search(signs):
        return "approved"
    if _REFUSED.search(signs) or _NOT_ASKED.search(signs):
        return "none"
    if _NOT_YET_OKAY.search(signs):
        return "requested"
    if _USED.search(signs):
        return "none"
    if _NONE.search(signs) and not re.search(r" (?:aangevraagd|applied|requested|ingediend) ", signs):
        return "none"
    if _APPROVED.search(signs) and not re.search(
        r" (?:wacht\w*|waiting|awaiting|aanvraag|application|aangevraagd|applied) ", signs
    ):
        return "approved"
    if _REQUESTED.search(signs):
        return "requested"
    return "approved" if _EXISTS.search(signs) or _APPROVED.search(signs) else None


def budget_claims(scene: Scene, *, asked: bool) -> tuple[BudgetClaim, ...]:
    """What each clause says of the budget. `asked`: the text answers a question about it, so the word may be absent."""
    claims: list[BudgetClaim] = []
    spoken_of: int | None = None
    for place, clause in enumerate(scene.clauses):
        signs = clause.signs
        named = _names_money(signs)
        if _MANDATE.search(signs) or (_TALK.search(signs) and not _APPROVED.search(signs)):
            continue
        if not named and not asked and not _goes_on(clause, spoken_of, place):
            continue
        said = _state(signs) if named else _short_state(signs, clause)
        if said is not None:
            not_yet = said == "none" and _YET.search(signs) is not None and not _REFUSED.search(signs)
            claims.append(BudgetClaim(said, not_yet, _holder(scene, clause), place))
            spoken_of = place
        elif named:
            spoken_of = place
    return tuple(claims)


def _names_money(signs: str) -> bool:
    if _MONEY_NEED.search(signs):
        return True
    found = _NOUN.search(signs)
    if not found:
        return False
    weak = found.group().strip() in {
        "application",
        "aanvraag",
        "investering",
        "investment",
        "financieel",
        "pot",
        "dekking",
    }
    if weak and _OTHER_APPLICATION.search(signs.replace(" application ", " ")):
        return False
    return not (
        weak
        and not re.search(
            r" (?:loopt|runs|is in|ligt|ingediend|pending|submitted|filed|goedgekeurd|approved|till|tot|in|theres|there|er|empty|leeg|op) ",
            signs,
        )
    )


def _goes_on(clause: Clause, spoken_of: int | None, place: int) -> bool:
    """Whether a clause without the word still speaks of the money: "wel aangevraagd", "denied last week"."""
    if spoken_of != place - 1:
        return False
    if re.search(WHO, clause.signs):
        told = re.search(r" (?:zegt|zei|vertelde|says|said|told|denkt|thinks|reckons|beweert) ", clause.signs)
        return (
            told is not None
            and len(clause.signs.split()) <= 12
            and re.search(r" (?:op|weg|gone|spent|approved|goedgekeurd|geen|niet|not|no|er) ", clause.signs)
            is not None
        )
    return len(clause.signs.split()) <= 6


_SHORT: Final = re.compile(
    r" (?:goedgekeurd|toegekend|vrijgemaakt|gereserveerd|approved|secured|allocated|set aside|signed off|granted|earmarked|available|beschikbaar|geregeld|"
    r"aangevraagd|ingediend|in aanvraag|requested|applied|pending|submitted|afgewezen|geweigerd|rejected|denied|turned down|geschrapt|spent|used up|gone|op|"
    r"geen|none|nothing|niks|no|is er|theres|there is|er is|begroot|loopt|niet) "
)


def _short_state(signs: str, clause: Clause) -> BudgetSaid | None:
    del clause
    if re.fullmatch(
        r" (?:ja|nee|yes|no|yep|nope|yeah|neen|jawel|ja hoor|nee hoor|nah|geen idee|no idea|niet echt|not really|niks nodig|nothing) ",
        signs,
    ):
        return None
    if not _SHORT.search(signs) or re.search(r" (?:nodig|needed|akkoord van|approval (?:from|of)) ", signs):
        return None
    if re.search(r" (?:er is|is er|theres|there is) (?:nog )?(?:al|wel|already|one|some)? ?$", signs):
        return "approved"
    if re.fullmatch(r"(?: (?:dat|die|is|zijn|was|al|helemaal|t|het|its|all|bijna))* op ", signs):
        return "none"
    return _state(signs)


def _holder(scene: Scene, clause: Clause) -> Somebody | None:
    found = re.search(WHO, clause.signs)
    return scene.who(found.group()) if found else None


def settle_budget(claims: tuple[BudgetClaim, ...], decider: Somebody | None) -> BudgetSaid:
    """One state out of several: the decider's word first, a running application over "not there yet", else the last."""
    known = [claim for claim in claims if claim.said != "unknown"]
    if not known:
        return "unknown"
    if decider is not None:
        names = {(member.name or member.role or "").casefold() for member in decider.members}
        for claim in reversed(known):
            holder = claim.holder
            if holder and names & {
                (member.name or member.role or "").casefold() for member in holder.members
            }:
                return claim.said
    said = [claim.said for claim in known]
    if known[-1].not_yet and "requested" in said:
        return "requested"
    return said[-1]
