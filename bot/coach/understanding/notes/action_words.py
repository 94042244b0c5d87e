"""The words that tell our own actions in a note, in patterns over a clause's signs. No rules live here."""

import re
from typing import Final

from bot.coach.understanding.scene.signs import WHO
from bot.coach.understanding.scene.word_lists import words

SUBJECTS: Final = words("ik wij we i ill im ive weve weare wewill wewould iwould lets")
DONE: Final = re.compile(
    r" (?:heb|hebben|had(?! to)|hadden|ben|have(?! to)(?! (?:it|that|them|this|those|these) (?:over|with|ready|back|across|done|out|to|by|there|on) )|(?:ive|weve)(?! (?:(?:still|also|just|only) )*(?:got )?to )|was|waren|were|zat|zaten|sprak|spraken|belde|stuurde|stuurden|deden|gaven|leverden|plaatsten|maakten|brachten|hielpen|installeerden|zei|zeiden|vertelde|vertelden|destijds|indertijd|back then|delivered|installed|supplied|hoorde|zag|kwam|ging|mailde|saw|spoke|rang|talked|sent|heard|visited|"
    r"called|did|got(?! to )|had|sat|showed|presented|gestuurd|gesproken|gebeld|gemaild|gehad|geweest|kreeg|deed|kom net|kom zojuist|kom vers|kom juist|kom daarnet|kom pas|komen juist|komen net|stond (?:ik|ons|we)|ik stond|reed ik|ik reed|zagen|bezocht|tekende|hoor|begreep|leerde|ran into|bumped) "
)
PROMISED: Final = re.compile(r" (?:beloofd|beloofde|toegezegd|promised|agreed to|afgesproken) ")
# "Afgesproken dat zij maandag bellen": what was agreed is theirs to do.
AGREED_THAT_THEY: Final = re.compile(
    r"^ (?:afgesproken|beloofd|toegezegd|gezegd|agreed|promised|said) (?:dat|that) (?!ik |we |wij |i |ill |iwould |wewould |wewill )"
)
NO_ACT: Final = words("""
    denk denken hoop hopen verwacht verwachten weet weten geloof geloven vermoed gok vind vinden schat zit zitten sta staan lig liggen ben is zijn
    suppose imagine gather figure recall remember mind wish fear dunno denk dacht begreep vermoedde gokte hoopte twijfelde vergat vergeet herinner merk merkte sprak zag zie
    laat laten let lets letting wacht wachten waiting wait hold holding benieuwd curious sit sitting keep keeping
    am are think hope expect know guess believe feel reckon suspect worry bet assume heb hebben hoor snap begrijp twijfel krijg krijgen zie
    like love lose win verlies winnen hear see understand doubt wonder mean stand sit get have
""")
MODALS: Final = words(
    "moest moesten ga gaan zal zullen moet moeten wil willen kan kunnen mag mogen zou zouden hoef kom komen dien"
)
ENGLISH_LEADS: Final = re.compile(
    r"^ (?:will|shall|am|are|m|going|gonna|have|need|needs|want|must|should|can|could|would|ought|got|gotta|promised|agreed|plan|planning|intend|like|to|just|also|now|then|still|already|be|wanna|d|try|aim|hope) "
)
STEMS: Final = {
    "app": "appen",
    "fix": "fixen",
    "drop": "droppen",
    "deel": "delen",
    "upload": "uploaden",
    "tik": "tikken",
    "reken": "rekenen",
    "teken": "tekenen",
    "schets": "schetsen",
    "haal": "halen",
    "rij": "rijden",
    "rijd": "rijden",
    "pak": "pakken",
    "hang": "hangen",
    "meet": "meten",
    "vlieg": "vliegen",
    "whatsapp": "whatsappen",
    "pols": "polsen",
    "tip": "tippen",
    "slack": "slacken",
    "ping": "pingen",
    "doe": "doen",
    "zie": "zien",
    "doen": "doen",
    "ga": "gaan",
    "gaan": "gaan",
    "sla": "slaan",
}
FILLERS: Final = words(
    "ondertussen intussen dan nog even ff eerst ook er zelf wel alvast gewoon dus daarom maar meanwhile so then also just en and to verder zo snel nu straks trouwens btw es eens ns weer"
)
# What a customer asks a seller for; "three quotes" or "advice" they ask of others.
_THING: Final = (
    r"(?:\S+ ){0,3}?(?:demo\w*|referentie\w*|references?|presentatie\w*|presentation|proefplaatsing\w*|prijsopgave\w*|offerte(?!s)|voorstel\w*|proposal|businesscase\w*|business case|rondleiding\w*|prijs\w*|price\w*|pricing|quote(?!s)|tour|breakdown|site visit|"
    r"tests?|testje|testdag|testrit\w*|testopstelling|monsters?|samples?|stalen|staal|tekening\w*|drawings?|planning|documentatie|\S*plan(?:nen)?|plans?|ontwerp\w*|designs?|layout|documentatie|docs|documentation|certifica\w+|certs?|cv s|cvs|calculatie\w*|berekening\w*|calculations?|uitleg|explanation|workshops?|training\w*|voorbeeld\w*|examples?|legplan\w*|specs?|specificaties|"
    r"datasheets?|proef\w*|trial\w*|testversie|proefversie|test account\w*|testaccount\w*|sandbox|inlog\w*|logins?|roi\S*|tco\S*|vergelijking|comparison|overzicht\w*|overview|lijst\w*|list|one-pager|onepager|factsheet\w*|brochure\w*|catalogus|catalogue|deck|slides|opzet|draft|concept\w*|"
    r"contractvoorstel|verwerkersovereenkomst|dpa|sla|nda|vragenlijst|questionnaire|form|formulier|iso\S*|pentest\S*|insurance\S*|verzekering\w*|estimate|raming|schatting|meting|survey|opname|inmeting|bezoek|visit|call with|afspraak|meeting|sessie|session|walkthrough|dates|data|korting|discount|update|answers?|antwoord\w*)"
)
REQUEST: Final = re.compile(
    rf" (?:wil|willen|wilt|vraagt|vroeg|vroegen|vragen|wenst|verwacht|verwachten|stond erop|eist|eisen)(?: (?:{WHO}|ze|hij|zij))? (?:graag |nog |ook |dus |even |ons |me |mij |zich )*(?:dat|of) (?P<nl>ik|wij|we) (?P<rest_nl>.+)"
    rf"| (?:vraag|vraagje|vraagt|vroeg|vroegen|vragen|verzoek|verzoekje)(?: \S+){{0,6}}? of (?:ik|wij|we) (?P<whether>.+)"
    r"| (?:vroeg|vroegen|vraagt|vragen|verzocht|verzoekt|verzoek) (?:(?:mij|me|ons|nog|ook|wel) )*om (?!akkoord|toestemming|advies|goedkeuring|budget|geld)(?P<om>.+)"
    r"| (?:wants?|wanted|asked|asks|needs?|expects?|would like|d like|told|begged|likes?) (?:me|us) (?!its |it |that |thats |they |theyre |theyve |he |hes |she |shes |the |there |theres |this |were |we |weve |about |how |what )(?:(?:back|over|in|there|round|up|down|both|all|too|also|on|site|onsite|by|the) )*(?:(?!(?:they\S*|hes?|shes?|shell|its?) )[^ ]+ ){0,4}?(?P<by>to|for) (?P<to>.+)"
    r"| (?:wil|willen|wilt|wilden) (?!het |t |dit |m |hem )(?P<see_nl>(?:\S+ ){1,5}?)(?:zien|hebben|ontvangen|krijgen|inzien)(?P<see_more> (?:van|voor|over|met|uit|in|bij) .+?)? (?=$|voor|en |voordat|dat |die |om )"
    r"| (?:wants?|wanted|needs?|need|would like|d like|hopes?|asked|asking) to (?:see|get|have|receive|hear|know|understand) (?!away |rid |out |off |to |into |on |back |going |started |moving |ready |done |through |it |this |if |whether |how |what |when |us |that )(?P<see_en>.+)"
    r"| (?:asked|asks|asking|ask) for (?!(?:it|this|that|them) )(?P<for>.+)"
    r"| (?:asked|asks|asking|wondered|wanted to know) (?:us |me )?(?:if|whether) (?:i|we) (?:can|could|would|will) (?P<if>.+)"
    r"| (?:van|from) (?:mij|ons|me|us) (?:she|he|they|ze|zij|hij|ie|wil|willen|verwacht|verwachten|heeft|hebben|krijgen|krijgt|moet|moeten|nog|still|needs?|wants?|expects?|hij|(?P<who>"
    + WHO
    + r")|,) (?:(?:needs?|wants?|expects?|ze|zij|hij|ie|nog|still|also|willen|wil|hebben|heeft|verwachten|just|only) )*(?P<from_us>.+)"
    rf"| (?:wil|willen|wilt|vraagt|vragen|vroeg|vroegen) (?:(?:nog|graag|eerst|ook|van ons|van mij|wel|alleen|om|(?:volgende|komende|aanstaande|deze) week|op|volgende|komende|aanstaande|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|overmorgen) )*(?P<thing_nl>(?:een |de |het |onze |nog een |n )?{_THING}(?!\S)(?! aan )(?:.(?! op $))*)"
    r"| (?:wants?|wanted|needs?|need|would like|are after|is after|expects?|expecting|require|requires) (?P<of_us>(?:\S+ ){1,6}?)(?:from|off|out of|by) (?:me|us) "
    rf"| (?:wants?|need|needs|would like|are after|is after) (?:(?:first|also|from us) )*(?P<thing_en>(?:a |an |the |our |another |some |more |to see a |to see the |to see our )?{_THING}(?!\S).*)"
)
OURS_TO: Final = re.compile(
    r" (?:thats |its |is )?(?:ours|mine|up to (?:us|me)|our job|my job|on (?:us|me)) to (?P<verb>\S+)"
)
TAKES_UP: Final = re.compile(r" (?:die|dat|dit|deze|that|it|those|them|which) ")
OWE: Final = re.compile(r" (?:owe|owes) (?:her |him |them |\S+ )?(?P<rest>(?:a |an |the |some |our )\S+.*)")
NOT_AGREED: Final = re.compile(r" (?:niet|not|geen|dont|wont|never|nooit|cant|kan niet) ")
# A clause that only gives the day of the action before it: ", due Tuesday", ", uiterlijk vrijdag".
DAY_ONLY: Final = re.compile(
    r"^ (?:(?:due|af|gereed|finished|live|afgerond|hebben|heb|by|before|on|at|the|latest|no|later|than|uiterlijk|voor|op|om|in|deadline|is|thats|that|dat|die|it|its|needs|moet|must|should|be|there|er|zijn|liefst|preferably|ideally|graag|back|klaar|done|ready|want|wil|ik|i|so|dus|and|en|per|binnen|within|wordt|vóór|a|de|het|ook|nog) )*$"
)
# A clause of ours that takes up what was named just before: "doe ik morgen", "will do Monday", "komt vrijdag die kant op".
DOES_IT: Final = words("doe doen do doing done regel regelen fix komt will ga gaan doet volgt follows")
THAT: Final = words(
    "hem haar hun ze him her them u jullie over door to naar toe even nog die dat dit deze that this it those these them which t het"
)
ASKING_MODALS: Final = words("willen wilden wil kunnen konden kunnen zouden zou kan mogen mochten even")
NO_MOVE: Final = re.compile(
    r" (?:(?:werk|werken|work|doen|do) (?:\S+ )?(?:samen|together|zaken|business)|partner with|laat (?:\S+ ){0,2}?(?:rusten|zitten|lopen|los|voor wat)|laten (?:\S+ ){0,2}?(?:rusten|zitten|lopen|los)|let(?:ting)? (?:it|this|them|that) (?:rest|be|go|sit|lie|run)|leave (?:it|them|her|him)(?: be| alone)?|leaving (?:it|them)|wacht (?:\S+ ){0,2}?af|hold(?:ing)? off|(?:doe|doen) (?:\S+ ){0,2}?mee|aan de beurt|niets doen|niks doen|do nothing|"
    r"(?:hoef|hoeven) (?:(?:ik|we|wij|even|nu|verder|nog|dus|zelf|hier|er|voorlopig) )*(?:niks|niets|niet)|(?:geen|no) (?:huiswerk|homework)|(?:kan|kunnen|can|valt|is|heb|hebben) (?:\S+ ){0,4}?(?:weinig|niks|niets|nix|noppes|nothing|little|not much) (?:\S+ ){0,3}?(?:doen|do)|(?:niks|niets|nothing|weinig) (?:te doen|to do|for us)|doen? (?:\S+ ){0,4}?(?:niks|niets)|doing nothing|sit(?:ting)? tight|back(?:ing)? off|geen actie|no action|geef het op|give up|giving up) "
)
WAITS: Final = words(
    "leaving driving walking dictating typing recording standing parking travelling crossing praying betting dying waiting wait hold holding sit sitting keeping curious looking hoping"
)
QUOTE_OF_OTHERS: Final = re.compile(
    r" (?:een paar |a few |some )?(?:\S+ )?(?:anderen|others|andere (?:partijen|aanbieders|leveranciers)|other (?:parties|vendors|suppliers)) | (?:second|third|tweede|derde|andere|other|another|competing|concurrerende|extra|three|drie|two|twee|\d+|meerdere|several|vergelijkende) (?:\S+ )?(?:quotes?|offertes?|prijs|prijzen|prices?|prijsopgaven?|voorstel|proposals?) "
)
# Words that tell of others, lead into an act of ours, or stand for a thing as often as for an act.
SOMEBODY: Final = frozenset(
    {
        "die",
        "dat",
        "who",
        "which",
        "deze",
        "iemand",
        "somebody",
        "someone",
        "ze",
        "zij",
        "they",
        "he",
        "she",
        "hij",
    }
)
MEANWHILE: Final = re.compile(
    r"(?i)(?:^| )(?:before (?:that|then)|after (?:that|this)|daarvoor|daarna|v(?:oor|óór) die tijd|in the meantime|meanwhile|ondertussen|tussendoor|alvast|haha|lol)(?= |$)"
)
PRONOUNS: Final = frozenset({"her", "him", "them", "you"})
MUST: Final = re.compile(
    r" (?:moet|moeten|gaat|gaan|zal|zullen|wil|willen|kan|kunnen|mag|mogen|laat|laten|is|zijn|worden|wordt|heeft|hebben) "
)
LEAD: Final = re.compile(
    r"^ (?:(?:so|and|then|just|now|ok|still) )*(?:will|gonna|going to|need to|needs to|have to|must|got to|gotta|should|better) (?:(?:also|just|then|still|now) )*"
)
ALSO_THINGS: Final = frozenset(
    "app phone design plan quote demo call mail email visit offer price draft package book schedule supply text ring present model train host proof counter".split()
)
DETERMINED: Final = frozenset(
    "the a an my our their his her them him it that this these those to over some back up in on off out with for".split()
)
WE_ARE: Final = re.compile(r"^ were (?=[a-z]+ing )")
# What they wanted first they do themselves: "wil eerst proefslapen, dat doet ze in week 50".
THEY_DO_IT: Final = re.compile(
    rf" (?:(?:en|and) )?(?:(?:dat|die|het) (?:doet|doen|gaat|gaan) (?:{WHO}|ze|zij|hij|ie)|(?:{WHO}|they|she|he) (?:does|do|will do|is doing|are doing) (?:that|it|this)|(?:shes|hes|theyre|shell|hell|theyll) (?:do|doing) (?:that|it|this)) "
)
# "So I'm just out of Hanratty Coaches": where we come from.
COMES_FROM: Final = re.compile(
    r"^ (?:(?:so|well|right|ok|ja|dus|en|and|nou) )*(?:i'?m|i am|weare|we'?re|we are|ik ben|wij zijn|we zijn) (?:(?:just|only|now|net|pas|zojuist|fresh) )*(?:out of|back from|done (?:at|with)|in from|home from|off the phone|terug (?:van|uit)|weg bij|klaar (?:bij|met)|on (?:my|the|our) way (?:back|home|from)) "
)
# "Nu praten we over torenkranen": what is talked about, nothing to do.
WE_TALK: Final = re.compile(
    r" (?:praten|praat|spreken|hebben|hadden|kletsen|talking|speaking|discussing|chatting) (?:(?:we|wij|ik|nu|het|vooral|now|mainly|mostly) )*(?:over|about) | (?:weare|were|im) (?:now |still )?(?:talking|speaking|discussing|chatting) "
)
# "Die geef ik niet", "they're not getting it": what was asked for is refused.
REFUSED: Final = re.compile(
    r" (?:(?:but|and|maar|en) )*(?:(?:die|dat|dit|korting) (?:geef|geven|krijgt|krijgen|doe|doen|kan|kunnen|ga|gaan) (?:ik|we|wij|ze|hij|zij) (?:\S+ ){0,3}?(?:niet|nooit)"
    r"|(?:theyre|hes|shes|they are|he is|she is) not (?:getting|having|going to get) (?:it|that|one|any)|(?:were|weare|im|we are|i am) not (?:giving|doing|offering|going to (?:give|do|offer)) (?:\S+ )?(?:it|that|one|any|those)"
    r"|(?:i|we|ill|wewill) (?:\S+ )?(?:wont|cant|dont|will not|said no|refused|declined)|(?:daar|dat) (?:doe|beginnen|begin) (?:ik|we|wij) (?:niet|geen)\S*) "
)
# "Wij mogen inschrijven", "we can bid": what we may do is nothing we said we will.
WE_MAY: Final = re.compile(
    r" (?:(?:en|and|dus|so|maar|but) )*(?:(?:ik|wij|we) (?:mag|mogen)|(?:i|we) may|we can (?:bid|pitch|tender|quote|submit)) "
)
