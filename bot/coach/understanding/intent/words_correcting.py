"""How people put right what was noted, and how they turn to another deal, in both languages. Words only.

The patterns are laid on a message like those of `words_nl` and `words_en`; see there. A correction tells what was
noted wrongly, which thing in the list must change, or how a name is spelt.
"""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

_NUMBER: Final = "1|2|3|4|5|6|7|8|9|10|een|twee|drie|vier|vijf|one|two|three|four|five"
_NOTED: Final = "opgeschreven|genoteerd|neergezet|ingevuld|vastgelegd|verstaan|begrepen|gezet|geschreven|gespeld|staan|overgenomen"
_DAY: Final = (
    "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    "mon|tue|tues|wed|thu|thurs|fri|ma|di|wo|do|vr"
)
_THING: Final = (
    "datum|naam|bedrag|stap|stappen|volgorde|rol|functie|persoon|budget|spelling|dag|maand|antwoord|laatste|vorige|eerste|tweede|derde|"
    "date|name|amount|step|steps|order|role|title|person|spelling|day|month|answer|number|last|first|second|third|figure"
)

PATTERNS: Final = {
    "correction": f"""
        ^ dat|dit|het|t heb|heeft|hebt|had|zie|las je|jij|u|ik .. verkeerd|fout|mis|omgedraaid|niet .. {_NOTED}
        ^ dat|dit|het|t heb|heeft|hebt|had je|jij|u|ik .. verkeerd|fout|mis|omgedraaid
        ^ je|jij|u hebt|heb|heeft .. {_NOTED} maar|ipv|moet|en|terwijl
        ^ je|jij|u hebt|heb|heeft .. .. {_NOTED} maar|ipv|moet|en|terwijl
        ^ je|jij hebt|heb|noteerde|schreef|zette .. verkeerd|fout|dubbel|vergeten|gemist
        ^ er|hier|daar|je staat|stond|zet|schrijft .. maar .. moet|is|zijn
        ^ ik zei|schreef|typte|tikte|bedoelde $
        ^ ik zei|schreef|typte|tikte|noemde
        ^ ik heb|had|me mij|me|het|iets|dat .. verkeerd|vergist|verschreven|versproken|vertypt|verkeken
        ^ ik heb|had|zat .. verkeerd|fout|mis|vergist
        ^ ik vergiste|versprak|verschreef me
        ^ verkeerd gezegd|getypt|getikt|geschreven|onthouden|gehoord|verteld|begrepen|verstaan|gespeld
        ^ niet goed gezegd|getypt|getikt|geschreven|onthouden|opgeschreven|genoteerd
        ^ stap|stappen|punt|nummer {_NUMBER} .. moet|moeten|mag|mogen|hoort|horen|komt|komen|klopt|is|gaat|bestaat|vervalt .. omgedraaid|weg|eruit|anders|eerst|voor|na|andersom|om|niet|fout|verkeerd|dubbel|eerder|later|wisselen
        ^ stap|stappen|punt|nummer {_NUMBER} en {_NUMBER} .. moet|moeten|mag|mogen|om|omdraaien|omgedraaid|wisselen|andersom
        ^ die|de|dat|deze|mijn {_THING} is|zijn|staat|klopt|moet|klopte|was|stond .. fout|verkeerd|niet|anders|verwisseld|omgedraaid|zijn|andersom|mis|onjuist|weg|eruit
        ^ die|de|dat|deze|that|the|this {_THING} {_THING} klopt|is|isnt|hoort|moet|should|was|doesnt|needs .. niet|fout|verkeerd|weg|eruit|wrong|theirs|ours|right|belong|go|gone|be|ons|onze|hun
        ^ remove|delete|drop that|it|this $
        ^ maak van
        ^ its .. with an|a|two|one|double ls|ts|ns|ss|rs|es|ms|ps|fs|ks|letter|hyphen|a|b|c|d|e|f|g|h|i|k|l|m|n|o|p|r|s|t|u|v|w|y|z $
        ^ {_DAY} not|niet {_DAY}
        ^ no|nee|nope {_DAY} not|niet {_DAY}
        ^ you|u ve|have .. mixed|swapped|backwards|wrong
        ^ haal|gooi|streep|veeg|schrap|verwijder|wis .. stap|{_THING} .. weg|eruit|eraf|door|uit
        ^ haal|gooi|streep|veeg|schrap|verwijder|wis de|die|het|dat? {_THING}
        ^ haal|streep die|dat|hem|m|haar .. weg|eruit|eraf|door
        ^ draai|wissel|keer ze|stap|stappen|die|de|dat|m .. om
        ^ draai|wissel|keer ze|die|dat|m om
        ^ zet|maak er|dat|het|daar .. van|neer
        ^ maak er|daar
        ^ pas dat|dit|die|het|m|t|hem aan
        ^ pas|verander|wijzig|corrigeer|verbeter|herstel dat|dit|die|het|m|t|hem $
        ^ met .. dubbele? {_NUMBER}|a|b|d|e|f|g|k|l|m|n|o|p|r|s|t|u|z|c|y $
        ^ zonder|met een? .. letter|streepje|accent
        ^ andersom $
        ^ andersom eerst|het|dus|is
        ^ precies|juist andersom
        ^ you|u ve|have|had|put|wrote|noted|recorded|spelled|spelt|typed|got|entered down? .. but|not|instead|i|should|its
        ^ youve|youd got|put|written|noted|recorded|spelled|mixed|swapped|missed|misspelled|misspelt
        ^ you missed|swapped|misspelled|misspelt|forgot|mistyped|mixed
        ^ i misspoke|mistyped|misremembered|typoed|misread|misspelled|misspelt
        ^ i got|had|said|put|gave .. wrong|backwards|mixed
        ^ got|said|put that|it|this .. wrong|backwards
        ^ step|steps|item|number {_NUMBER} .. goes|go|comes|come|should|belongs .. before|after|first|last|be|go|out|swapped
        ^ step|steps|item|number {_NUMBER} .. is|are|isnt|doesnt .. wrong|incorrect|theirs|exist|right|duplicate|double
        ^ step|steps|item|number {_NUMBER} and {_NUMBER} .. swapped|reversed|wrong|should|are|need|switched|flip
        ^ the|that|this|my {_THING} is|isnt|should|was|are|needs|goes|wasnt|doesnt .. wrong|incorrect|be|off|right|first|before|after|swapped|mistaken|misspelled
        ^ thats|that|its the|a wrong|incorrect {_THING}
        ^ delete|remove|drop|take|scratch|strike|lose|cut .. step|{_THING}
        ^ take|cut that|it|this|him|her .. out|off
        ^ swap|switch|flip|reverse those|them|step|steps|these
        ^ swap|switch|flip|reverse the .. steps|order|two
        ^ add .. to the|my list|steps
        ^ change|fix|correct|amend|edit|update|adjust it|that|this $
        ^ make that
        ^ spelled|spelt with|wrong|like|as
        ^ its|thats|is|name spelled|spelt
        ^ with|has|is two|one|a|an .. ls|ts|ns|ss|rs|es|ms|ps|fs|ks|letter|hyphen
        ^ wrong|verkeerde|foute way|order|one|spelling|title|month|volgorde|rol|functie|maand|achternaam|voornaam|titel|stap|step
        ^ other way round|around
        ^ the other way round|around
        ^ you wrote|typed|noted|recorded|spelled|spelt
    """,
    "other_deal": """
        ^ ander|andere gesprek|belletje|afspraak|bezoek|offerte|project|verhaal|dossier|opdracht|kaart|klus|zaak|lead
        ^ verkeerde|verkeerd|foute gesprek|project|lead|opdracht|zaak|kaart|organisatie|gemeente|school
        ^ ik? bedoel|bedoelde .. andere|ander klant|deal|account|bedrijf|gesprek|project
        ^ ik wilde|wil|wou het .. hebben over
        ^ do|doe|doen .. different|another|other|andere customer|deal|account|client|klant
        ^ can|could|lets|kunnen|laten we|i .. different|another|other|andere|ander customer|deal|account|client|klant
        ^ this|that|dit is|gaat|was actually|eigenlijk? about|over the? .. deal|klant|account|customer
        ^ ik? zit .. in|bij de|het? verkeerde|andere|foute
        ^ switch|wissel|ga|schakel|spring|door van? naar .. andere|ander|volgende klant|deal|account|project
        ^ other|another|different|wrong call|meeting|project|lead|customer|deal|account|client|company|prospect|opportunity|opp|conversation|file
        ^ i meant|mean|was .. different|other|another|wrong .. deal|customer|client|account|one|company|call|project
        ^ switch|change|move|jump|flip|go over? to .. other|another|different|next deal|account|customer|client|project
        ^ im in|on the? .. wrong
        ^ wrong one
    """,
}

# Said at the end of a message they put right what stands before them: "tekent niet de CFO maar de COO, pas dat aan".
CLOSING: Final = frozenset(
    """pas verander wijzig corrigeer verbeter herstel fix change correct amend edit update adjust you je jij
    remove delete haal verkeerd wrong fout klopt oeps oops typo foutje""".split()
)
# Behind these only a name shows that another deal is meant: "switch to Lakeside Dental", "ik heb het over Molenaar".
BY_NAME: Final = tuple(
    tuple(line.split())
    for line in lines("""
        ik heb het over
        nee ik heb het over
        nee ik had het over
        ik had het over
        switch naar
        wissel naar
        schakel naar
        spring naar
        switch to
        switch over to
        jump to
        jump over to
        flip to
        im talking about
        i am talking about
        i was talking about
        was talking about
        im thinking about
        this should go under
        this should be under
        that should go under
        this belongs under
        this belongs to
        this goes under
        this goes with
        this is for
        this was for
        that was for
        this should be for
        this should be in
        it should be under
        should be under
        should go under
        dit was voor
        dit is voor
        dat was voor
        die was voor
        dit hoort bij
        dit hoort onder
        dit moet bij
        dit moet onder
        dat hoort bij
        dit valt onder
    """)
)

PATTERN_LINES: Final = {
    **{name: lines(text) for name, text in PATTERNS.items()},
    "other_deal": [*lines(PATTERNS["other_deal"]), *(f"^ {' '.join(line)}" for line in BY_NAME)],
}
