"""What is said of the money that is none of its three states: not asked for yet, there in part, or only how much it is.

Asked for it was not, approved it was not, and that there is none was not said either: such words are kept as they are.
"""

import re
from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.money import find_amounts
from bot.coach.understanding.readings import BudgetSaid
from bot.coach.understanding.text import Utterance

_MONEY: Final = r"(?:\w*budget(?:ten|s)?|geld|money|funding|funds|cash|krediet|financiering|financing|leasing|lease|lening|loan|capex|subsidie|grant)"
# "There is budget, only the bank isn't asked yet": it is there, whatever else is to come.
_THERE: Final = later(
    rf"\b(?:there(?:'s| is|s)|er is|is er|they(?:'ve| have)(?: got)?|ze hebben|hebben ze|we hebben) (?:al |wel |already |gewoon |enough |genoeg |a |een )*{_MONEY}\b"
    rf"|\b{_MONEY} (?:is|zijn) er(?: (?:al|wel|gewoon|toch|dus|nu|echt|hoor))*(?=[ .!]*(?:$|[,.;!]| (?:en|maar|voor)\b))"
)
# By which way it is paid, and no application that runs: "loopt via het contract van nu".
_PAID_THROUGH: Final = later(
    r"\b(?:loopt|lopen|runs?|goes|gaat|komt) (?:\w+ )?(?:via|door|over|mee|through)\b"
)
# None is needed: it is paid as they go, and that there is none was not said.
_NOT_NEEDED: Final = later(
    r"\b(?:no|geen) (?:separate |apart |apart[e]? |extra |eigen )?budget(?: (?:thing|ding|kwestie|issue))?(?: (?:is|was))? (?:needed|nodig|required|voor nodig)\b|\bno budget thing\b|\b(?:opex|running costs?|lopende (?:kosten|uitgave)|exploitatiekosten|operating costs?)\b"
    r"|\b(?:don'?t|doesn'?t|dont|doesnt|do not|won'?t) need (?:a |any |the )?budget\b|\b(?:hebben|heeft|hoeven?) (?:\w+ )?(?:geen|niet) (?:\w+ )?budget nodig\b"
)
# What still has to be lent is not there.
_TO_BE_LENT: Final = later(
    r"\b(?:tak(?:es?|ing?|in)|getting|arranging|neemt|nemen|aangaan|langs|voor|for)\b(?: \S+){0,3}? (?:loan|lening|mortgage|hypotheek)\b|\b(?:needs?|nodig|moet(?:en)?|must|has to|have to|wants?|wil(?:len)?)\b(?: \S+){0,4}? (?:loan|lening|krediet|mortgage|hypotheek)\b"
)
# That there is none was said in so many words.
_NONE: Final = later(
    rf"\b(?:geen|no|zero|nul) (?:{_MONEY})\b|^(?:nog )?(?:niks|niets|nothing)(?: yet)?\b(?!(?:'s)? (?:\w+ ){{0,2}}(?:aangevraagd|gevraagd|ingediend|requested|asked|applied))|\b{_MONEY} (?:is|are|was) (?:er )?(?:nog |still |yet )?(?:niet|not there|op|weg|gone|spent)\b(?! (?:\w+ )?(?:aangevraagd|gevraagd|ingediend|goedgekeurd|requested|asked|approved|applied))"
)
_NOT: Final = later(r"\b(?:niet|nie|ni|geen|not|no|never|nooit|nobody|niemand|\w+n'?t)\b")
_NOT_FOR_US: Final = later(r"\b(?:maar|but|only|alleen) (?:niet|not|nog niet|no|geen)\b")
_ASKED: Final = (
    r"(?:aangevraagd|gevraagd|ingediend|requested|asked(?: for| yet)?|applied(?: for)?|submitted|put in)"
)
_IS_ASKED: Final = later(rf"\b{_ASKED}\b|\b(?:aanvra\w*|apply|applying|application|request\w*|pending)\b")
_NOT_ASKED: Final = later(
    rf"\b(?:niet|not|never|nooit|nog niet|niks|niets|nothing(?:'s)?|isn'?t|hasn'?t|haven'?t|wasn'?t|didn'?t)(?: \w+){{0,3}}? {_ASKED}\b"
    rf"|\b(?:aangevraagd|ingediend|gevraagd) (?:is|zijn|hebben ze|heeft) (?:het |hij |ze |die )?(?:nog )?(?:niet|niks)\b"
    r"|\b(?:moet(?:en)?|have to|has to|need to|needs to|still|gaan|going to)(?: \w+){0,5}? (?:aanvragen|aangevraagd worden|worden aangevraagd|indienen|apply|request it|ask for it|be requested|be asked for|be applied for|ask \w+(?: \w+)?)\b"
    r"|\b(?:niemand|nobody|no one) (?:heeft|hebben|has)(?: \w+){0,3}? (?:aangevraagd|gevraagd|asked|requested|applied)\b"
)
# "Not approved yet, they only asked for it": behind what it is not stands what it is.
_ONLY_ASKED: Final = later(
    rf"(?:^|[,;.] |\bbudget is |\b(?:but|maar|alleen|enkel|only|wel|it'?s|its|they|ze) )(?:[\w']+ ){{0,4}}?(?:{_ASKED}|asking(?: for)?|applying|pending|in aanvraag)\b(?! (?:is|zijn|hebben|heeft|has|have) (?:\w+ )?(?:niet|not))"
)
_STANDS_OPEN: Final = later(
    rf"\b(?:isn'?t|not|niet?|wasn'?t|aren'?t|loopt|pending)(?: \w+){{0,3}}? (?:there|er|ok|okay|rond|through|in|approved|agreed|goedgekeurd|nog|yet)\b|\b{_MONEY} (?:is |are )?(?:er )?(?:nog )?(?:niet|not|loopt)\b|\b(?:isn'?t|not) there\b"
)
_APPLIED: Final = later(
    r"\b(?:is|are|was|been|zijn|heeft|hebben|has|have|'s) (?:\w+ ){0,2}?(?:aangevraagd|ingediend|requested|applied for|submitted)\b"
)
_NOT_APPROVED: Final = later(
    r"\b(?:hasn'?t|haven'?t|has not|have not) (?:\w+ )?(?:come (?:through|in)|arrived)\b|\b(?:isn'?t|not|niet|hasn'?t been|nog niet|still not)(?: \w+){0,2}? (?:approved|agreed|goedgekeurd|toegezegd|vrijgegeven|vrijgemaakt|vrij|rond|released|signed off|akkoord)\b"
    r"|\b(?:nog )?ni(?:et|e)? (?:\w+ )?(?:gestemd|goedgekeurd|vrijgegeven)\b|\bnot (?:yet )?(?:been )?voted\b|\b(?:moet|must|has to|have to|needs? to)(?: \w+){0,3} (?:release|free up|vrijgeven|vrijmaken|goedkeuren|approve|sign it off)\b"
)
_IN_PART: Final = later(
    r"\b(?:partly|partially|in part|half of it|deels|gedeeltelijk|voor (?:een )?deel|for some)\b"
    r"|\b(?:yes|ja|er|there|approved|goedgekeurd) (?:\w+ ){0,2}?(?:for|voor) (?:\w+ ){0,2}?(?:of them|of the|one|two|three|een|twee|drie|\d+)\b.*\b(?:not|niet|geen|no|isn'?t)\b"
)
_COMES_FROM: Final = later(
    rf"\b{_MONEY} (?:komt|komen|comes|moet|must|has to|should) (?:\w+ ){{0,2}}?(?:van|uit|from|out of|komen|come)\b"
)
# "It must come out of the school's budget": where it is to come from, and not that it is there.
_MUST_COME_FROM: Final = later(
    rf"\b(?:moet(?:en)?|must|has to|have to|should|would have to)(?: \w+){{0,3}}? (?:uit|out of|from) (?:\w+'?s? ){{0,3}}?(?:{_MONEY}|\w*begroting|\w*potje)\b"
)
# None of it this year, whatever there is in another: "it wasn't in for this year, 2027 is".
_DENIED: Final = r"(?:niet|niks|niets|geen|op|leeg|weg|not|no|none|nothing|gone|spent|empty|\w+n'?t)"
_ANOTHER_YEAR: Final = later(
    rf"\b(?:dit jaar|this year|van het jaar)(?: [\w']+){{0,4}}? {_DENIED}\b|\b{_DENIED}(?: [\w']+){{0,3}}? (?:dit jaar|this year)\b"
    r"|\b(?:pas|eerst) (?:in |vanaf |van |weer |over )?(?:het |de )?(?:20\d\d|volgend jaar|januari|nieuwe jaar|voorjaar|najaar|lente|zomer|herfst|winter)\b|\b(?:volgend jaar|20\d\d|januari) pas\b"
    r"|\b(?:not (?:there )?(?:until|before|till)|only (?:in|from|as of)) (?:20\d\d|next year|january|the new year|spring|summer|autumn|winter)\b"
)
_MONTHS: Final = (
    r"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mar|mrt|apr(?:il)?|mei|may|juni|june|juli|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|q[1-4]|\d{1,2}[/-]\d{1,2})"
)
# There from a day to come, and not before: "in the budget for april", "new money from 1 feb", "vanaf 1 maart is er geld".
_FROM_A_DAY: Final = later(
    rf"\b(?:vanaf|pas|eerst|niet voor|komt|from|as of|not before|not until|not till|until|till|only (?:from|in)|starting|frees? up|budget for|begroting (?:voor|van))"
    rf"(?: (?:in|na|op|rond|begin|half|eind|mid|the|de|early|late|vrij|on|about|around)){{0,3}} (?:\d{{1,2}}(?:e|st|nd|rd|th)? )?(?:of )?{_MONTHS}\b"
)
# What is only thought or guessed is not known: "denk wel da ze dat uit de kas betalen".
_GUESSED: Final = later(
    r"\b(?:weet (?:ik |'?k )?(?:het |'t |t )?(?:niet|ni|nie)\b|kweet (?:het |'t )?(?:niet|ni|nie)\b|geen (?:flauw )?idee|(?:ik )?(?:denk|vermoed|gok)\b|kdenk|misschien|waarschijnlijk|vermoedelijk|wss|allicht"
    r"|dunno|(?:don'?t|do not) know|no idea|not sure|i (?:think|guess|suppose|assume|reckon)|i'?d (?:guess|think|assume)|probably|maybe|perhaps|presumably)"
)
_FOR_CERTAIN: Final = later(r"\b(?:zei|zegt|vertelde|said|says|told me|confirmed|bevestigd\w*)\b")
# Asked for, in the English of whoever learnt it late: "budget is ask in Denmark", "he ask money from head office".
_ASKS_FOR: Final = later(
    rf"\b{_MONEY} (?:is|was|are|has been|been) (?:\w+ )?ask(?:ed)? (?:in|at|from|of|by|with)\b|\b(?:he|she|they|boss|\w+ er) asks? (?:for )?(?:the |some |more )?{_MONEY} (?:from|at|in|of|to|with)\b"
    rf"|\b(?:vraagt|vroeg|vragen|vroegen) (?:het |de |om |hun |daar )*{_MONEY} (?:aan )?(?:bij|aan)\b"
)
_TO_COME: Final = later(
    r"\b(?:moet(?:en)?|gaat|gaan|wil(?:len)?|zal|must|will|would|has to|have to|going to|wants? to|needs? to)\b"
)
# Whoever has it already needs nobody: "it's opex so simon has it".
_HOLDS_IT: Final = later(
    r"\b(?:has|have|got|heeft|hebben) (?:it|that|het|'t|t|dat|er) (?:already|al|klaar|zelf|himself|herself|in hand)\b"
)
# There in other words than a reader of budgets knows: told by whoever holds it, or let go by whoever kept it.
_IN_HAND: Final = later(
    rf"\b(?:signed|freed|let|made) (?:the |that |our |their |this )?{_MONEY} (?:off|up|go|available)\b|\b{_MONEY} (?:is |ligt |staat )?(?:in the bank|in kas|op de bank|klaar)\b"
    rf"|\b(?:ik heb|i(?: have|'?ve)(?: got)?) (?:al |already |het |the |wel |our |gewoon )*{_MONEY}\b"
)
_LATER: Final = later(
    r"\b(?:20\d\d|spring|summer|autumn|winter|voorjaar|najaar|lente|zomer|herfst|volgend jaar|next year|het nieuwe jaar|the new year)\b"
)
# "It comes from selling land": that there is any yet was not said.
_COMES_OF: Final = later(
    r"\b(?:komt|comes|is coming|should come|moet komen) (?:\w+ )?(?:uit|van|from|out of) (?:\w+ ){0,2}?(?:verkoop|verkopen|selling|sale|oogst|harvest|reserves?|suikerbieten|crop)\b"
)
# It is in the plan, and they mean to cut the plan.
_TO_BE_CUT: Final = later(
    r"\b(?:maar|but|alleen|only|although|though|however|alhoewel|wel)\b.*\b(?:(?:wegbe|be)zuinig\w*|schrappen|korten|gekort|cut|cuts|cutting|cutbacks|slash\w*|trim\w*|squeeze\w*)\b"
)
# What is sold or paid out to them first is no application for money.
_COMES_IN: Final = later(
    r"\b(?:wacht\w*|wait\w*|awaiting|hangt af|depends?|afhankelijk)(?: \w+){0,2}?(?: (?:op|for|on|van))?(?: [\w']+){0,4}? "
    r"(?:\w*afrekening|\w*oogst|\w*opbrengst\w*|uitbetaling|uitkering|verkoop|omzet|harvest|crop|proceeds|payout|pay-out|sale|settlement|insurance money)\b"
)
# What is still to argue for the money is no application that runs.
_TO_BE_ARGUED: Final = later(
    r"\b(?:daar|that'?s|which is|dat is|that is)\b(?: [\w']+){0,4}? (?:business ?case|voorstel|proposal|plan|pitch)\b"
)
# Whose yes to the money is still to come: that it runs already was not said.
_TO_BE_AGREED: Final = later(
    r"\b(?:has|have|needs?|still) to (?:\w+ )?(?:approve|agree|okay|ok|grant|say yes|sign off|release|free up)\b|\b(?:moet(?:en)?|wil(?:len)?) (?:\w+ ){0,5}?(?:goedkeuren|vrijgeven|goedvinden|toestemmen|toezeggen|ja zeggen|akkoord (?:geven|gaan)|rond (?:zijn|komen|krijgen))\b"
)
# It hangs on somebody's yes, however much is in a plan: "it's in the budget, but finance still has to approve it".
_HANGS_ON: Final = later(
    r"\b(?:hangt|afhankelijk|depends?|subject to|onder voorbehoud)\b(?: [\w']+){0,4}? (?:bank|kbc|ing|rabo\w*|lening|loan|\w*financiering|financing|subsidie|grant|raad|council|board|bestuur|directie|gemeente)\b"
    r"|\b(?:nog|still|eerst|first|but|maar|only|alleen)\b(?: [\w'.]+){0,6}? (?:geaccordeerd|accorderen|goedgekeurd|goedkeuren|vrijgeven|approve|release|sign off|be (?:approved|released|signed off))\b"
)
_SIGNED_FIRST: Final = later(
    rf"\b(?:has|have|needs?|still) to (?:\w+ )?(?:approve|okay|ok|sign off|release|free up)(?: (?:on|the|that|their|this)){{0,2}} {_MONEY}\b|\bmoet(?:en)?(?: \w+){{0,3}}? {_MONEY}(?: \w+){{0,2}}? (?:goedkeuren|vrijgeven|accorderen)\b"
)
_RUNS: Final = later(
    r"\b(?:aangevraagd|ingediend|loopt|ligt|requested|applied|submitted|pending|went in|is in)\b"
)
# "Budget 480k, it's in the 2027 budget".
_IN_PLAN: Final = later(
    r"\b(?:staat|zit|opgenomen|begroot|is) (?:\w+ ){0,2}?in (?:de|het|hun|their|the) (?:\S+ )?\w*(?:begroting|budget)\b|\bin (?:the|their|next year'?s|this year'?s) (?:\S+ )?budget\b|\b(?:begroot|gebudgetteerd|budgeted)\b"
)
# Who decides on it, which says nothing of whether it is there: "his wife has a say in money", "Els gaat over het budget".
_WHOSE_SAY: Final = later(
    rf"\b(?:say|voice|influence|stem|te zeggen|inspraak|vinger in de pap)\b(?: \w+){{0,2}}? (?:in|on|over|about|bij|met)(?: \w+){{0,2}}? {_MONEY}\b"
    rf"|\b(?:decides?|beslist|beslissen|gaat|gaan|controls?|manages?|beheert|beheren|bewaakt|looks after|in charge|holds the purse\w*|keeps an eye)(?: (?:on|over|of|about|altijd|always|ook|also))*(?: (?:the|het|de|hun|their|all|al))* {_MONEY}\b"
)
_AMOUNT_ALONE: Final = later(
    rf"(?:(?:the|het|hun|their|a|een) )?{_MONEY}(?: (?:is|are|was|of|van|about|around|ongeveer|circa|ca|approx\w*|roughly|zo'?n|rond|max\w*|tot|up to|=))*[ :=~]*"
)


# Short answers that open on it: "there, but tight", "request is in", "nothing reserved", "they have not budget".
_IS_THERE: Final = later(
    r"(?:(?:yes|yep|yeah|ja|jep|jup),? )?(?:it'?s |its |is |het is |geld is |money'?s )?(?:(?:there|er|available|beschikbaar|vrijgemaakt)(?: wel| al| already)?)(?=$|[,.;!])"
)
_WAS_ASKED: Final = later(
    r"(?:(?:ja|yes|yep),? )?(?:(?:the|de|een|a|hun|their) )?(?:request|application|aanvraag) (?:is|was|has been|went|ging|zit) (?:al |already |gone )?(?:in|ingediend|gedaan|weg|binnen|de deur uit|made|sent|gestuurd)\b"
    r"|(?:(?:ja|yes|yep),? )?(?:(?:it'?s|its|is|werd|was|het is|al|already) )+(?:al |already )?(?:gevraagd|aangevraagd|ingediend|requested|asked for)\b"
)
_IS_NOT_THERE: Final = later(
    r"(?:(?:nope|no|nee|neen),? )?(?:(?:they|ze|we) (?:have|hebben|got|do) (?:not|no|niet|geen)(?: any| a)? budget|(?:nothing|niks|niets|nix|not a cent|geen cent)(?: is| was| werd)? (?:reserved|set aside|budgeted|gereserveerd|voorzien|opzij|vrijgemaakt|begroot|put aside))\b"
)


def _in_short(fold: str) -> BudgetSaid | None:
    """What a short answer to the question of money says that opens on it."""
    if _IS_THERE.match(fold) and not any(char.isdigit() for char in fold):
        return "approved"
    if _WAS_ASKED.match(fold):
        return "requested"
    return "none" if _IS_NOT_THERE.match(fold) else None


def state_of(said: Utterance, read: BudgetSaid) -> BudgetSaid:
    """The state of the budget in a text that was read as `read`; "unknown" where what it says is none of the states."""
    fold = said.fold
    plainly = _in_short(fold) if read == "unknown" else None
    if plainly is not None:
        return plainly
    if read == "approved" and says_whose_say(said):
        return "unknown"
    if read == "approved" and _GUESSED.search(fold) and not _FOR_CERTAIN.search(fold):
        return "unknown"
    if _ASKS_FOR.search(fold) and not (_NOT_ASKED.search(fold) or _TO_COME.search(fold)):
        return "requested"
    if read != "requested" and (
        (_NOT_NEEDED.search(fold) and not _HOLDS_IT.search(fold))
        or (read in {"approved", "none"} and _TO_BE_LENT.search(fold))
    ):
        return "unknown"
    if read != "requested" and _FROM_A_DAY.search(fold):
        return "unknown"
    if read == "requested" and _PAID_THROUGH.search(fold) and not _IS_ASKED.search(fold):
        return "unknown"
    if _IN_PART.search(fold) or _COMES_FROM.search(fold) or _MUST_COME_FROM.search(fold):
        return "unknown"
    # "No budget this year", with no word of another, is none.
    if _ANOTHER_YEAR.search(fold) and (read != "none" or _LATER.search(fold)):
        return "unknown"
    if read in {"approved", "none"} and _TO_BE_CUT.search(fold) and not _NONE.search(fold):
        return "unknown"
    if read == "requested" and not _RUNS.search(fold):
        if _NONE.search(fold) and _TO_BE_ARGUED.search(fold):
            return "none"
        if _COMES_IN.search(fold) or _TO_BE_AGREED.search(fold):
            return "unknown"
    if _THERE.search(fold) and not _APPLIED.search(fold):
        return "unknown" if _NOT_FOR_US.search(fold) else "approved"
    if (
        _STANDS_OPEN.search(fold)
        and _ONLY_ASKED.search(fold)
        and not (_NOT_ASKED.search(fold) or _TO_COME.search(fold))
    ):
        return "requested"
    if read == "none" and _NONE.search(fold):
        return read
    if read == "unknown" and (_IN_HAND.search(fold) or _HOLDS_IT.search(fold)) and not _NOT.search(fold):
        return "approved"
    if read == "approved" and (_HANGS_ON.search(fold) or _SIGNED_FIRST.search(fold)):
        return "unknown"
    if _NOT_ASKED.search(fold):
        return "unknown"
    if read in {"requested", "none"} and _NOT_APPROVED.search(fold) and not _APPLIED.search(fold):
        return "unknown"
    if read == "approved" and _is_amount_alone(said) and not _IN_PLAN.search(fold):
        return "unknown"
    return read


def says_whose_say(said: Utterance) -> bool:
    """Whether all that a text says of the money is who has a say in it."""
    found = _WHOSE_SAY.search(said.fold)
    if found is None:
        return False
    rest = f"{said.fold[: found.start()]} {said.fold[found.end() :]}"
    return not any(pattern.search(rest) for pattern in (_THERE, _NONE, _APPLIED, _IN_PLAN))


def _is_amount_alone(said: Utterance) -> bool:
    """Whether all that is said of the money is how much: "budget about 2.2m"."""
    named = list(re.finditer(rf"\b{_MONEY}\b", said.fold))
    if len(named) != 1:
        return False
    for amount in find_amounts(said):
        before = said.fold[: amount.start]
        opened = max(before.rfind(mark) for mark in ",;.\n") + 1
        behind = said.fold[amount.end :].lstrip()
        if _AMOUNT_ALONE.fullmatch(before[opened:].strip() + " ") and (not behind or behind[0] in ",;.\n!?"):
            return True
    return False


def is_not_there(said: Utterance) -> bool:
    """Whether a text says of the money that it is not there yet, whatever it waits for: a day, a loan, somebody's yes."""
    return any(
        pattern.search(said.fold)
        for pattern in (_NOT_ASKED, _NOT_APPROVED, _HANGS_ON, _FROM_A_DAY, _TO_BE_LENT, _ANOTHER_YEAR)
    )


def is_put_off(said: Utterance) -> bool:
    """Whether a text says no more than from when: "but only from 1 april"."""
    return _ONLY_A_DAY.match(said.fold) is not None


_ONLY_A_DAY: Final = later(
    r"(?:(?:maar|but|nee|no|wel|ja|yes|well) )*(?:(?:pas|only|not|niet|eerst) )(?:from|vanaf|in|before|until|till|voor|na|after|op|as of) "
)


def says_it_is_there_now(said: Utterance) -> bool:
    """Whether a text says in so many words that there is money: "er is wel budget", "there IS a budget"."""
    return _THERE.search(said.fold) is not None


_SPOKEN_OF: Final = rf"\b(?:{_MONEY}|\w*begroting|lenen|leent|(?:capital |repairs |own )?pot|potje|raised|borrow\w*|(?:uit|van) (?:\w+ )?(?:eigen zak|(?:de )?kas)|out of (?:\w+ )?(?:pocket|cash))\b"


def names_the_money(said: Utterance) -> bool:
    """Whether a text names the money, or who lends it."""
    return re.search(_SPOKEN_OF, said.fold) is not None


def tells_of_money(said: Utterance) -> bool:
    """Whether a text says something of the money, so that its words may stand where its state would."""
    return names_the_money(said) or any(
        pattern.search(said.fold)
        for pattern in (
            _NOT_ASKED,
            _NOT_APPROVED,
            _NOT_NEEDED,
            _IN_PART,
            _HANGS_ON,
            _FROM_A_DAY,
            _MUST_COME_FROM,
            _ANOTHER_YEAR,
            _COMES_IN,
            _COMES_OF,
        )
    )
