"""The words that tell our own actions in a note, in patterns over a clause's signs. No rules live here."""

import re
from typing import Final

from bot.coach.understanding.scene.signs import WHO
from bot.coach.understanding.scene.word_lists import words

SUBJECTS: Final = words("ik wij we i ill im weare wewill wewould iwould lets")
DONE: Final = re.compile(
    r" (?:heb|hebben|had|hadden|ben|have|ive|weve|was|waren|were|zat|zaten|sprak|spraken|belde|stuurde|hoorde|zag|kwam|ging|mailde|saw|spoke|rang|talked|sent|heard|visited|"
    r"called|did|got|had|sat|showed|presented|gestuurd|gesproken|gebeld|gemaild|gehad|geweest|kreeg|deed|zagen|bezocht|tekende|hoor|begreep|leerde|ran into|bumped) "
)
PROMISED: Final = re.compile(r" (?:beloofd|beloofde|toegezegd|promised|agreed to|afgesproken) ")
NO_ACT: Final = words("""
    denk denken hoop hopen verwacht verwachten weet weten geloof geloven vermoed gok vind vinden schat zit zitten sta staan lig liggen ben is zijn
    am are think hope expect know guess believe feel reckon suspect worry bet assume heb hebben hoor snap begrijp twijfel krijg krijgen zie
    like love lose win verlies winnen hear see understand doubt wonder mean stand sit get have
""")
MODALS: Final = words(
    "ga gaan zal zullen moet moeten wil willen kan kunnen mag mogen zou zouden hoef kom komen dien"
)
ENGLISH_LEADS: Final = re.compile(
    r"^ (?:will|shall|am|are|m|going|gonna|have|need|needs|want|must|should|can|could|would|ought|got|gotta|promised|agreed|plan|planning|intend|like|to|just|also|now|then|still|be|wanna|d|try|aim|hope) "
)
STEMS: Final = {"doe": "doen", "zie": "zien", "doen": "doen", "ga": "gaan", "gaan": "gaan", "sla": "slaan"}
FILLERS: Final = words(
    "ondertussen intussen dan nog even ff eerst ook er zelf wel alvast gewoon dus daarom maar meanwhile so then also just en and to verder zo snel nu straks trouwens btw"
)
REQUEST: Final = re.compile(
    rf" (?:wil|willen|wilt|vraagt|vroeg|vroegen|vragen|wenst|verwacht|verwachten)(?: {WHO})? (?:graag |nog |ook |dus )*(?:dat|of) (?P<nl>ik|wij|we) (?P<rest_nl>.+)"
    r"| (?:vroeg|vroegen|vraagt|vragen|verzocht|verzoekt) (?:(?:mij|me|ons|nog|ook|wel) )*om (?P<om>.+)"
    r"| (?:wants?|wanted|asked|asks|needs?|expects?|would like|d like|told|begged) (?:me|us) (?:to|for) (?P<to>.+)"
    r"| (?:asked|asks|asking|ask) for (?P<for>.+)"
    r"| (?:asked|asks|asking|wondered|wanted to know) (?:if|whether) (?:i|we) (?:can|could|would|will) (?P<if>.+)"
    r"| (?:wil|willen|wilt) (?:(?:nog|graag|eerst|ook|van ons) )*(?P<thing_nl>(?:een |de |onze )?(?:demo|referentie\w*|presentatie|proefplaatsing|prijsopgave|offerte|voorstel|businesscase|rondleiding|prijs) .*)"
    r"| (?:wants?|need|needs|would like) (?:(?:first|also|from us) )*(?P<thing_en>(?:a |an |the |our |another )?(?:demo|reference|references|presentation|quote|proposal|business case|price|pricing|tour|breakdown|site visit) .*)"
)
OURS_TO: Final = re.compile(
    r" (?:thats |its |is )?(?:ours|mine|up to (?:us|me)|our job|my job|on (?:us|me)) to (?P<verb>\S+)"
)
TAKES_UP: Final = re.compile(r" (?:die|dat|dit|deze|that|it|those|them|which) ")
OWE: Final = re.compile(r" (?:owe|owes) (?:her |him |them |\S+ )?(?P<rest>(?:a |an |the |some |our )\S+.*)")
NOT_AGREED: Final = re.compile(r" (?:niet|not|geen|dont|wont|never|nooit|cant|kan niet) ")
