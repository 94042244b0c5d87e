"""What the money still waits for: a yes that somebody has to give, one that was not given, a condition.

Whatever it stands in, a plan or a pot, money that somebody has yet to release is not there, and nobody said that there is none.
"""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance

# To let the money go, as it is still to be done and as it was done.
_GIVE: Final = (
    r"(?:release|clear|come (?:through|in)|go through|land|free (?:it |this |that |the money )?up|approve|agree|okay|ok|grant|vote|ratify|confirm|decide|nod|say yes|green-?light|sign (?:it |this |that )?off"
    r"|sign (?:for it|off)|vrijgeven|vrij ?maken|goedkeuren|goedvinden|accorderen|fiatteren|bekrachtigen|toestemmen|toezeggen|toekennen|stemmen|vaststellen|beslissen|besluiten|ja zeggen|akkoord (?:geven|gaan|zijn)"
    r"|(?:tekenen|handtekening) (?:daarvoor|ervoor|voor het (?:geld|budget)))"
)
_GIVEN: Final = (
    r"(?:released|freed up|committed|approved|agreed|okayed|ok'?d|granted|voted|ratified|confirmed|decided|signed off|cleared|(?:come )?(?:through|in)|arrived|said yes|vrijgegeven|vrijgemaakt|goedgekeurd|geaccordeerd|gefiatteerd"
    r"|bekrachtigd|toegezegd|toegekend|gestemd|vastgesteld|beslist|besloten|ja gezegd|vrij|rond|akkoord|geregeld|binnen)"
)
_A_YES: Final = r"(?:ja|akkoord|goedkeuring|groen licht|fiat|beslissing|besluit|toezegging|yes|okay|ok|go(?:-ahead)?|green light|approval|sign-?off|decision|nod)"
_MUST: Final = (
    r"(?:moet(?:en)?|must|has to|have to|needs? to|still (?:to|has|have|needs?)|yet to|to be|will|going to)"
)
# To find a place for it among what they spend.
_PUT_IN: Final = r"(?:begroot|begroten|gebudgetteerd|budgeted|vastgelegd|vastleggen|reserved|gereserveerd|reserveren|set (?:it )?aside|in (?:de begroting|the budget|next year'?s budget))"
# "Treasurer has to release it", "de raad moet daar nog over stemmen", "moet nog goedgekeurd worden".
_TO_BE_GIVEN: Final = later(
    rf"\b{_MUST}(?: (?!niet\b|not\b)[\w']+){{0,6}}? (?:{_GIVE}|{_GIVEN}|{_PUT_IN})(?![\w'])"
    rf"|\b(?:wordt|worden|gets?|getting|is being|are being)(?: (?!niet\b|not\b)[\w']+){{0,4}}? (?:{_GIVEN}|set)(?![\w'])"
    rf"|\b(?:nog|still|eerst|first)\b(?: (?!niet\b|not\b)[\w'.]+){{0,6}}? {_GIVE}(?![\w'])"
)
# "Should be approved in January", "normaal goedgekeurd in januari": what is expected has not come.
_EXPECTED: Final = later(
    rf"\b(?:should|ought to|expect(?:s|ed|ing)?|normaal(?: gezien)?|normaliter|normally|hopefully|hopelijk|waarschijnlijk|probably|vermoedelijk|naar verwachting)(?: (?!niet\b|not\b)[\w']+){{0,3}}? (?:{_GIVEN}|{_GIVE})(?![\w'])"
)
# "She has 20k of it, the rest must come from the board": a part is there.
_PART_OF_IT: Final = later(
    r"\b(?:rest|remainder|remaining|andere helft|other half|overige|resterende)\b(?: [\w']+){0,3}? (?:must|has to|have to|needs? to|should|still|moet|komt|comes|coming|from|van|via|bij)\b"
)
# "Nog nie gestemd", "hasn't been released", "nog geen ja", "no decision yet".
_NOT_GIVEN: Final = later(
    rf"\b(?:niet|nie|ni|niks|niets|nothing|not|never|nooit|unless|(?:has|have|is|was|did|are)n'?t)(?: (?:yet|been|nog|it|het|the|over|op|on|door|by|all|helemaal|officieel|officially|formally|al|daar|er)){{0,4}} {_GIVEN}(?![\w'])"
    rf"|\b(?:nog geen|still no|zonder|without|no|geen) (?:\w+ )?{_A_YES}(?: (?:gezegd|gegeven|given|yet|nog|van|from))+(?![\w'])|\bnog geen {_A_YES}\b|\bni(?:et|e)? (?:\w+ )?gestemd\b"
)
# "Approval from the board needed", "wacht op akkoord van de raad".
_NEEDS_A_YES: Final = later(
    rf"\b{_A_YES}(?: [\w']+){{0,4}}? (?:needed|required|nodig|vereist|pending)\b|\b(?:needs?|requires?|awaiting|wait(?:s|ing)? (?:for|on)|wacht(?:en|ten)? (?:nog )?op|behoeft)(?: [\w']+){{0,3}}? (?:{_A_YES}|vote|stemming)(?![\w'])"
)
# "Moet in november door de raad", "still has to go past the trustees".
_TO_PASS: Final = later(
    rf"\b(?:moet(?:en)?|{_MUST} (?:go|get|pass|come))(?: (?!niet\b|not\b)[\w']+){{0,4}}? (?:door|langs|via|voorbij|through|past|by|before|to)\b(?! (?:worden|\d))"
)
# "Gemeenteraad beslist in december", "the trustees vote in May".
_IS_DECIDED_THEN: Final = later(
    r"\b(?:pas|only|not) (?:definitief|definite|final|official|officieel|zeker|certain)\b|\b(?:beslist|beslissen|stemt|stemmen|decides?|votes?|behandelt|bespreekt)(?: (?:er|daar|daarover|hier|over|on|it|nog|dat|het|pas|that|this|only))* (?:in|op|on|at|eind|begin|half|pas|next|volgende?|eerst|rond|around|end|early|mid|\d)\b"
)
# "Only if the landlord chips in", "mits de directeur akkoord gaat", "zodra de test goed is".
_CONDITION: Final = later(
    r"\b(?:mits|indien|tenzij|zodra|unless|provided|once(?! (?:a|an|every|more|again)\b)|if|subject to|onder voorbehoud|contingent|depend(?:s|ing)|hinges|afhankelijk|hangt"
    r"|(?:maar|alleen|enkel|tenminste|only|but) (?:wanneer|when)|(?<!zelfde )(?<!zo )(?<!net )(?<!evenveel )(?<!evengoed )als(?! (?:het goed is|'?t goed is|vorig|altijd|gepland|afgesproken|eerder|voorheen)\b))\b"
)
# What these say of a contract or a test holds nothing back: "there, legal still has to approve the contract".
_OF_ANOTHER_THING: Final = later(
    r"\b(?:contract\w*|offertes?|quotes?|quotation|orders?|bestelling|ontwerp|design|tests?|trial|demo|proof|samples?|drawings?|tekening(?:en)?|specs?|security|planning|schedule|dates?|datum|voorwaarden|terms|naam|name|tekenen ze|they sign|sign(?:s|ed)? (?:it |that |this )?(?:next|this|on)|bestellen|ordert?|kopen|gaat het door)\b"
)
_MONEY_NAMED: Final = later(
    r"\b(?:\w*budget\w*|geld|money|funds|funding|krediet|lening|loan|bank|subsidie|grant)\b"
)
_CLAUSES: Final = later(r"[,;.!?]+(?:\s+|$)|\s+(?=(?:maar|but|though)\s)")


def waits_for_a_yes(said: Utterance) -> bool:
    """Whether a text says of the money that somebody has yet to say yes to it, or on what that depends."""
    return any(
        _waits(clause)
        and (_OF_ANOTHER_THING.search(clause) is None or _MONEY_NAMED.search(clause) is not None)
        for clause in _CLAUSES.split(said.fold)
        if clause
    )


def was_not_given(said: Utterance) -> bool:
    """Whether a text says that a yes to the money has not come, or is still to come."""
    return _MAY_BE_WAITED_FOR.opens(said) and (
        _NOT_GIVEN.search(said.fold) is not None or _TO_BE_GIVEN.search(said.fold) is not None
    )


_MAY_BE_WAITED_FOR: Final = Gate(_NOT_GIVEN, _TO_BE_GIVEN)


def _waits(clause: str) -> bool:
    return any(
        found.search(clause)
        for found in (
            _PART_OF_IT,
            _EXPECTED,
            _TO_BE_GIVEN,
            _NOT_GIVEN,
            _NEEDS_A_YES,
            _TO_PASS,
            _IS_DECIDED_THEN,
            _CONDITION,
        )
    )
