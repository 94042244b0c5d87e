"""Clauses that take a rival back, set one apart or speak of a name that is none. Patterns only."""

import re
from typing import Final

from bot.coach.understanding.rivals.words import NAMED, OUT

DROPS: Final = re.compile(
    r" (?:(?:en|and|maar|but|die|dat|ze|zij|they|theyre|theyve|it|its|which|who|since|inmiddels|nu|now|toch|toen|then|later|has|have|hebben|heeft|is|zijn|are|was|waren|were|al|already|just|net|helaas|sadly) )*"
    rf"(?:{OUT.pattern.strip()}) "
)
MOVED: Final = re.compile(
    rf" (?:he|she|hes|shes|who|i) (?:(?:is|works|working|s) )*(?:now|nowadays) (?:at|with) {NAMED} "
)
ELSEWHERE: Final = re.compile(
    rf" (?:requests?|aanvra(?:ag|gen)|dossiers?|files?|papers?|paperwork|formulier|form|forms|report|rapport|stukken|documents?|documenten|papieren|business ?case|mail|pr) (?:\S+ ){{0,3}}?(?:gaat|gaan|goes|go|moet|moeten|must|has|have|is|zijn|are|ligt|liggen) (?:\S+ ){{0,2}}?(?:naar|to|bij|with) {NAMED} |"
    rf" {NAMED} (?:is |has |have |heeft |hebben )?(?:left|leaving|verlaten|verlaat|quit) (?:the |de |het |hun |their |our )?(?:company|firm|business|job|bedrijf|firma|zaak|team|dienst|organisatie) |"
    rf" (?:we|wij|ik|i) (?:did|deden|doen|do|had|hadden|have|hebben|hielpen|helped|leverden|delivered|bouwden|built|installed|plaatsten|supply|leveren|supplied) (?:\S+ ){{0,4}}?(?:bij|at|for|voor|with|met|to|aan|through|via) {NAMED} |"
    rf" (?:bij|at|with|met|to) {NAMED} (?:\S+ )?(?:geweest|gezeten|langsgeweest|langs geweest|gesproken|gebeld|op bezoek) | (?:budget|geld|money|funding|centen) (?:bij|at|with) {NAMED} |"
    rf" (?:zoals|like|net als|same as) (?:bij |at |for |voor )?{NAMED} | (?:koppel\w*|integrat\w*|connect\w*|interface|aansluit\w*|werk\w* samen) (?:\S+ )?(?:met|with|op|to) {NAMED} "
)
DOES: Final = re.compile(
    rf" (?:but |maar )?(?P<name>{NAMED}) (?:wel|does|is|do|nog niet|not yet|nog wel|is still in|still in|still there|blijft over|remains|hasnt|isnt) $"
)
NOT: Final = re.compile(rf" (?:not|niet|geen|isnt|aint) (?:met |with |bij )?(?P<name>{NAMED})(?= )")
INSTEAD_OF: Final = re.compile(rf" (?:ipv|instead of|rather than|in plaats van) (?P<name>{NAMED})(?= )")
PIECE_FILLER: Final = re.compile(
    r"^(?:(?:de|het|een|the|a|an|ook|also|just|gewoon|maybe|misschien|mss|possibly|either|en|and|of|or|maar|nog|dan) )+"
)
TAIL: Final = re.compile(
    rf"{NAMED}(?: (?:en|and|of|or|&|vs|tegen|plus|,) {NAMED})*(?: (?:ook|too|as well|nog|also|both|allebei))* $"
)
# What is named beside ours in the clause behind it: "our booth | and the Graco one", "our quote | and Sika's".
BESIDE_OURS = re.compile(
    rf" (?:(?:the|de|het|die van|dat van|that of|those of) )?(?P<name>{NAMED}) (?P<own>'s (?=$|side |next |beside |both |on |in |quote |offer |price |bid |proposal ))?"
)
OUR_PAPER = re.compile(
    r" (?:our|onzen?|ons) (?:quote|offer|price|bid|proposal|offerte|prijs|voorstel|demo|sample|monster) $"
)
