"""What people say of how they know something, in both languages. Words only; folded, without apostrophes."""

from typing import Final

_PAPER: Final = r"(?:e-?mail(?:tje)?|mail(?:tje)?|brief|notulen|verslag|contract|app(?:je)?|aanbesteding|letter|minutes|rfp|tender|text|order)"
_WHO: Final = r"(?P<who>(?:(?:de|het|een|hun|the|an?|their) )?[\w.&-]{1,30}(?: (?!dat\b|that\b|is\b|het\b|ze\b|they\b|it\b|the\b)[\w.&-]{1,30})?)"
# The speaker's own guess, whatever else is said of it.
GUESS: Final = (
    r"(?:denk|gok|vermoed|schat|geloof|verwacht) ik(?! niet te)|ik (?:denk|gok|vermoed|schat|geloof|verwacht)|volgens (?:mij|ons)|neem ik aan|ik neem aan"
    r"|ga ik van uit|lijkt me|naar mijn (?:idee|gevoel|inschatting)|mijn (?:schatting|gok|inschatting)|onze (?:schatting|aanname)|aanname van (?:mij|ons)"
    r"|i (?:think|guess|assume|suspect|reckon|believe|suppose|expect)|my (?:guess|estimate|assumption)|in my (?:opinion|view)|id (?:say|guess)|our guess"
)
HEARSAY: Final = (
    r"van horen zeggen|via via|naar verluidt|geruchten?|(?:naar )?het schijnt|schijnt|schijnbaar|in de wandelgangen|(?:een )?(?:kennis|vriend) (?:zegt|zei|vertelde)"
    r"|iemand (?:vertelde|zei)|(?:oud|ex|voormalig)[ -]?collega|apparently|supposedly|allegedly|rumou?rs?|word (?:is|on the street)|grapevine|hearsay|second ?hand"
    r"|someone told|i hear|a (?:friend|mate) (?:says|said|told)|(?:former|ex|old)[ -]colleague"
)
# Heard from somebody: who that is decides whether it is hearsay.
HEARD_FROM: Final = (
    rf"(?:hoorde|gehoord|hoor)(?: (?:ik|net|gisteren|vandaag|dat|het|wel))* (?:van|via) {_WHO}"
    rf"|(?:heard|hear)(?: (?:it|this|that|just|yesterday|today))* (?:from|through|via) {_WHO.replace('who', 'who2')}"
)
HEARD_THAT: Final = r"(?:ik )?hoorde(?: ik)? dat|i heard that"
WRITTEN: Final = (
    rf"staat(?: (?:ook|al|nu|letterlijk))* (?:in|op) (?:(?:de|het|een|hun|haar|zijn|zn|mn|mijn) )?{_PAPER}|zwart op wit|schriftelijk|op schrift|staat op papier"
    rf"|(?:per|via) (?:mail|e-?mail|brief|app) bevestigd|bevestig\w* (?:het |dit |dat )?(?:per|via) (?:mail|e-?mail|brief|app)|(?:kreeg|ontving)(?: (?:ik|we))? (?:(?:een|de) )?{_PAPER} (?:dat|waarin)"
    rf"|(?<!not )(?<!nothing )in writing|(?:its|it is|thats|that is|is|says so|stands) in (?:(?:the|their|an?|his|her|my) )?{_PAPER}|black on white"
    rf"|confirmed(?: (?:it|this|that))? (?:by|via|in an?) (?:mail|e-?mail|letter|text)|(?:got|received) (?:(?:an|the|their) )?{_PAPER} (?:that|saying)"
)
SAID_BY: Final = rf"(?:volgens|according to|as per) {_WHO}|{_WHO.replace('who', 'who2')} (?:zegt|zei|vertelde|vertelt|bevestigt|bevestigde|says|said|told (?:me|us)|confirmed|confirms)"
# Uncertain, but whose doubt it is stays open: somebody who reports it may have said so.
HEDGE: Final = (
    r"waarschijnlijk|wrs|wschl|vermoedelijk|misschien|probably|presumably|maybe|perhaps|most likely"
)
# Who is meant by these is the customer, or nobody outside.
THEIRS: Final = frozenset(
    "klant de klant klant zelf hun hen henzelf hemzelf haarzelf zelf customer the customer client the client them themselves".split()
)
# In the place of a name these name nobody.
NO_NAME: Final = frozenset(
    "mij me ons us ik i we wij je jij you hij hem haar zij ze he she they him her it het dat that this dit wie who iemand someone".split()
)
# What may stand beside such words in a part that says nothing else.
LITTLE: Final = frozenset(
    """dat dit het t is was ook zo en maar ja nee nog al hoor ik wel niet tenminste zo staat van mn mijn that this it its and but so
    at least anyway i as the de een a which wat what""".split()
)
