"""How one clause of an answer tells of the final yes: the expressions that `yes_told` tries on each, in its order."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.signing_words import YES
from bot.coach.understanding.people.signing_words import SIGNS, THE_ONE

# The dot of a title ends no clause: "Mr. Hale signs", "mw. De Boer".
_ABBREVIATED: Final = "".join(
    rf"(?<!\b(?i:{title}))" for title in "mr mrs ms dr st drs dhr mw mevr ir ing prof".split()
)
# Where one clause ends and another begins; a condition and whatever is told of another subject are clauses of their own.
CUTS: Final = later(
    rf"{_ABBREVIATED}[.;!?\n]+(?:\s+|$)|,\s+|\s+-\s+|\s*[()]\s*"
    r"|\s+(?<!\bor )(?=(?:maar|but|dus|so|though|because|want|omdat)\s)"
    r"|\s+(?=(?:only|alleen|enkel|pas) (?:if|als|when|after|na|once|wanneer)\b|mits\b|provided\b|(?:with|met|na|after) (?:the |de |het )?(?:\w+'s )?(?:consent|approval|blessing|toestemming|goedkeuring|akkoord|instemming)\b)"
    r"|\s+(?=(?:then|dan|daarna|and then|en dan) (?:he|she|they|hij|zij|ze|die|beslist|tekent|beslissen|tekenen)\b)"
    r"|(?:(?<=\d)|(?<=\dk)|(?<=or so)|(?<=ofzo)|(?<=of zo)) (?=(?:then|dan|and then|en dan|daarna|after that) (?:(?:wil|moet|komt) )?(?:his|her|their|the|zijn|haar|hun|zn|z'n|de|het)\s)"
    r"|\s+(?:and|en)\s+(?=(?:we|we'?re|wij|ours|ons|onze|this|dit|he|she|they|hij|zij|ze|it|het|then|dan|above|boven|daarboven)\b)",
)
# A question that only asks why it stands there, in front of what it should be.
CHALLENGE: Final = later(
    r"(?:who|wie|where|waar|why|waarom|how)\b[^?.!\n]{0,50}\b(?:final yes|definitief ja|definitieve ja|that|dat|it|this|you|je)\b[^?.!\n]{0,30}\?+\s*"
)
# "It's the board", "this is wrong": what opens a clause beside what opens one of `signing_words`.
OPENS: Final = later(
    r"(?:(?:(?:this|dit) (?:is|klopt) (?:wrong|niet|fout|verkeerd)|it'?s|it is|they'?re|they are|ze zijn|het zijn|that'?s|that is|that would be|that'?d be|that'?ll be|dat zou|dat zal|dat is|da'?s|dat zijn|dat wordt|het is|tis|'t is|t is|those are|ultimately|uiteindelijk|formally|formeel"
    r"|officially|officieel|in the end|would be|will be|toch|yep|yeah|yup|jep|jup)[,:]* )+"
)
UNSURE: Final = later(
    r"(?:,? (?:i think|i guess|i believe|i reckon|i suppose|denk ik|dacht ik|geloof ik|volgens mij|vermoed ik|gok ik|probably|waarschijnlijk|wss|hoor|obviously|tuurlijk|natuurlijk|of course|like i said|zoals gezegd|dus|trouwens|btw|though|tho|zenne|eh|he|hè|ofzo|of zo|or so|lol|haha))+$"
)

_NAME: Final = r"\w[\w.'&-]*(?: \w[\w.'&-]*){0,6}?"
WHO: Final = rf"(?P<who>{_NAME})"
_AMOUNT: Final = r"[€£$]? ?\d[\d.,]*(?: ?(?:k|mille|ton|euro|eur|grand|pounds|quid|thousand|duizend|mln|million|miljoen)\b)*"
_OK: Final = r"(?:akkoord|ok|oke|okay|agree[sd]?|approve[sd]?|happy|on board|instemmen|instemt|goedkeurt|goedkeuren|goedgekeurd|ja|yes|fiat|sign(?:s|ed)?(?: off)?|teken(?:t|en)|nod|green light|groen licht)"

# "Only if the board agrees", "mits zijn vrouw akkoord gaat", "with the board's consent".
CONDITIONS: Final = (
    later(
        rf"(?:(?:maar|but|alleen|enkel|pas|only|slechts|wel|though) )*(?:als|if|when|once|mits|provided(?: that)?|as long as|zodra|wanneer|zolang) {WHO}"
        rf"(?: (?:is|zijn|are|it|dat|het|ermee|also|ook|eerst|first|has|have|heeft|hebben|gives?|geeft|geven|says?|zegt|zeggen|his|her|their|a|zijn|haar|een|the|gaat|gaan))* {_OK}(?: (?:is|zijn|gaat|gaan|geeft|geven|zegt|zeggen|heeft|it|with it|to it|ermee|mee))*"
    ),
    later(
        r"(?:(?:maar|but|wel|alleen|only) )*(?:met|na|with|after|subject to|mits|onder voorbehoud van) (?:de |the |het )?(?:akkoord|toestemming|goedkeuring|instemming|fiat|ok|consent|approval|agreement|sign-?off|blessing|zegen) "
        rf"(?:van|of|from|by|door) {WHO}"
    ),
    # "Not without his brother".
    later(
        rf"(?:(?:maar|but|wel|only|alleen) )*(?:nooit|niet|not|never) (?:zonder|without) (?:(?:de |the |het )?(?:akkoord|toestemming|goedkeuring|fiat|ok|consent|approval|sign-?off) (?:van|of|from) )?{WHO}"
    ),
    later(
        rf"(?:(?:maar|but|only) )*(?:with|after|subject to) {WHO}'s (?:consent|approval|ok|agreement|sign-?off|blessing)"
    ),
)
_AGREE: Final = r"(?:agree|approve|vote|ok|okay|rubber[ -]?stamp|bless|nod it through|give (?:\w+ ){0,3}?(?:ok|okay|approval|blessing|consent|nod))"
_SIGN: Final = r"(?:sign(?: off)?|co-?sign|countersign|say (?:a |the |their |final )*(?:yes|ok)|decide|give (?:the |their )?(?:final )?yes)"
_MOET_DOEN: Final = (
    r"(?:akkoord(?: (?:gaan|geven|zijn|zeggen))?|goedkeuren|(?:mee ?)?tekenen|(?:zijn|haar|hun|een|de) (?:handtekening|fiat|akkoord|zegen|klap|krabbel|paraaf)(?: (?:erop|eronder|op))?(?: (?:geven|zetten))?"
    r"|(?:ok|oke|okay|goed) ?vinden|(?:zijn|haar|hun|een) (?:ok|oke|okay) geven|(?:definitief )?ja zeggen|mee ?beslissen|beslissen|instemmen|(?:het )?(?:fiatteren|accorderen)|bekrachtigen|afstempelen)"
)
# "Governors have to rubber stamp it", "ook zijn vrouw moet tekenen"; `too`: beside somebody else.
MUST: Final = (
    later(
        rf"(?P<too>(?:also|and) )?{WHO}(?: (?:also|still|just|only|first|both|all|then|will))* (?:have to|has to|need to|needs to|must(?: to)?|should|gotta|got to)(?P<as> (?:also|both|all|still))* (?:(?P<agrees>{_AGREE})|{_SIGN})(?: (?:it|on it|to it|with it|this|that|along|off))*(?P<well>(?: (?:too|as well|also))+)?"
    ),
    later(
        rf"(?P<too>also |and )?{WHO} (?:just |only |merely |simply )*(?:rubber[ -]?stamps?)(?: (?:it|that|this))?(?P<well>)"
    ),
    later(
        rf"(?P<too>ook )?(?:(?:dan|daarna|eerst) )?moet(?:en)? {WHO}(?: (?P<as>ook|nog|mee|eerst|wel|het|er|daar|allebei|beide|samen))* {_MOET_DOEN}(?P<well>(?: (?:ook|mee|nog))+)?"
    ),
    later(
        rf"(?P<too>ook )?{WHO} moet(?:en)?(?: (?P<as>ook|nog|mee|eerst|wel|het|er|daar|allebei|beide|samen|alleen|enkel))* {_MOET_DOEN}(?P<well>(?: (?:ook|mee|nog))+)?"
    ),
)
# "So her brother too", behind up to what amount somebody signs.
THEY_TOO: Final = later(
    rf"{WHO} (?:too|also|as well|ook|mee|erbij|ook nog|ook mee)(?: (?:then|dan|dus|hoor))?|(?:ook|also) {WHO.replace('who', 'other')}"
    rf"|(?:(?:en|and|then|dan|daarna|after that|erboven|daarboven) )*(?:{WHO.replace('who', 'asks')} (?:wants? to (?:know|see|be asked|hear|have a say|be in on)|has to (?:know|hear|be asked)|(?:has|gets) a say|comes in)"
    rf"|wil(?:t|len)? {WHO.replace('who', 'vraagt')} (?:(?:het|dat|er|mee|eerst|ook) )*(?:weten|horen|zien|meebeslissen|beslissen|meekijken|iets over zeggen))(?: (?:it|of it|about it|first|in on it))*"
)
WITH: Final = later(
    rf"(?:(?:yes|ja|no|nee|neen|but|maar|samen|together|jointly|wel|only|alleen|altijd|always|that'?s|dat is) )*(?:met|with|w/) {WHO}(?: (?:samen|together|jointly|erbij|mee))?"
)
BOTH: Final = later(
    r"(?:(?:they|ze|die|zij|moeten|must|have to|en|and) )*(?:both|allebei|beide|beiden|samen|together|all|jointly|alle twee|alletwee|met z'?n (?:tweeen|beiden|drieen))(?: of them)?"
    r"(?: (?:must|have to|has to|need to|moeten|zijn|hebben|are|is|gaan|it|nodig|needed|required|het|dat|agree|sign|say yes|approve|decide|akkoord|tekenen|beslissen|ja zeggen))*"
    r"|(?:(?:moeten|must|have to|they|ze|zij|die|en|and) ){0,2}(?:tekenen|beslissen|sign|decide)(?: (?:ze|they|it|dat|het))* (?:allebei|beide|beiden|both|samen|together)"
)
EITHER: Final = later(
    r"(?:either|one|een|1|whichever|any|allebei de)(?: one)? (?:of|van) (?:them|hen|the two|the two of them|de twee|beiden?|die twee|those two|both|hun twee|(?P<who>(?:the |de )?(?:two|twee|beide|both) \w+))(?: (?:can|may|mag|kan|mogen|signs?|tekent|decides?|beslist|sign|tekenen|off|it|dat|that|do))*"
)
_MAY: Final = r"(?: (?:can|may|mag|kan|mogen|kunnen|both|allebei|sign|signs|tekent|tekenen|decides?|beslist|beslissen|say yes|ja zeggen|either|it|dat|that|do|does|doen|doet))*"
ONE_OR_OTHER: Final = {
    "en": later(rf"(?:either )?{WHO} or (?P<other>{_NAME}){_MAY}"),
    "nl": later(rf"(?:ofwel |of )?{WHO} (?:of|ofwel) (?P<other>{_NAME}){_MAY}"),
}
_ALONE: Final = r"(?P<not>not |niet )?(?:alone|alleen|on (?:his|her|their|its) own|in z'?n eentje|in (?:zijn|haar) eentje|zelfstandig|(?:and |en )?(?:nobody|no one) else|(?:and |en )?(?:verder niemand|niemand anders)|by (?:him|her|them)sel(?:f|ves))"
ALONE: Final = later(
    rf"(?:(?:yes|ja|yep|yeah|jup|jep|no|nee|nope|hoor|sure) )*(?:{WHO} )??(?:(?:mag|kan|can|may|does|doet|decides?|beslist|signs?|tekent|dat|het|it|that|this|all|gewoon|he|she|they|hij|zij|die) )*{_ALONE}(?: (?:yes|ja|yep|yeah|jup|hoor|tekenen|sign|beslissen|decide|dus|doen|is fine|prima))*"
)
_ACTS_UP_TO: Final = r"(?: (?:can|may|mag|kan|only|alleen|alone|do|go|himself|herself|zelf|signs?|tekent|approves?|decides?|beslist|spend|has|heeft|is allowed to|say yes|ja zeggen|tekenen|beslissen|goedkeuren|off|on|for|gaat))*"
_BEHIND_LIMIT: Final = r"(?: (?:signs|does|doet|decides|approves|do|it|het|dat|that|this|zelf|tekenen|beslissen|ja zeggen|goedkeuren|herself|himself|alone|alleen|on (?:his|her) own|sign|mag|kan|beslist|tekent|doen|zelfstandig|hij|zij|ze|max))*"
UP_TO: Final = (
    later(
        rf"{WHO}{_ACTS_UP_TO} (?:up to|until|untill|till|to|tot|max(?:imaal|imum)?|under|onder|below) (?P<amount>{_AMOUNT}){_BEHIND_LIMIT}"
    ),
    later(
        rf"(?:tot|onder|up to|under|below) (?:de |the )?(?P<amount>{_AMOUNT})(?: (?:mag|kan|tekent|beslist|is het|doet|it'?s|signs|decides))* {WHO}{_BEHIND_LIMIT}"
    ),
)
# "Only to 5k", of whoever was asked about or named.
BARE_LIMIT: Final = later(
    rf"(?:(?:but|maar|only|alleen|enkel|wel|just|en|and|slechts) )*(?:up to|until|untill|till|to|tot|max(?:imaal|imum)?) (?P<amount>{_AMOUNT}){_BEHIND_LIMIT}"
)
# "Daaronder de directeur", behind who signs above an amount.
BELOW: Final = later(
    rf"(?:daaronder|eronder|onder dat bedrag|below that|under that|less than that|otherwise|anders|up to that|tot dan)(?: (?:is|it'?s|is het|mag|kan|tekent|beslist|signs|decides|gewoon|just))* {WHO}{_BEHIND_LIMIT}"
)
ABOVE: Final = later(
    rf"(?:(?:anything )?(?:above|over|beyond|boven|vanaf|daarboven|erboven|more|meer|hoger|higher)(?: (?:that|it|dat|die|than that|dan dat|(?:de |the )?(?P<amount>{_AMOUNT})))?)"
    rf"(?: (?:is|it'?s|it goes to|moet|gaat het naar|beslist|tekent|goes to|komt|needs|then|dan|also|ook|mag|decides|signs|het))* {WHO}(?: (?:has to|have to|must|moet|moeten|signs?|tekent|decides?|beslist|sign|off|on|it|tekenen|beslissen|too|ook|mee|as well|erbij|agree|approve|okay|ok|akkoord|goedkeuren|instemmen|zijn|gaan|geven|ja|zeggen|say|yes|be|asked|gevraagd|worden))*"
)
WORTH: Final = later(
    r"(?:(?:en|and|so|dus|but|maar) )*(?:we|we'?re|wij|ours|our(?: quote| price| offer| bid)?|ons(?: voorstel| bod)?|onze (?:offerte|prijs)|this(?: one| deal)?|dit|deze|it'?s|het)(?: (?:is|are|at|op|zitten|zit|komt|about|around|ongeveer|circa|rond|gaat|om|over|quoted|was|nu|now|ons))*"
    rf" (?P<amount>{_AMOUNT})"
)
# "The managing partner can veto it": without a no of theirs it goes through, and their yes is not needed.
VETOES: Final = later(
    rf"{WHO}(?: (?:also|ook|still|nog|wel|always|altijd))* (?:(?:can|could|may|might|kan|mag|zou) (?:(?:het|dat|it|this|nog|ook|wel|also|still|always) )*(?:veto|block|stop|tegenhouden|blokkeren|afschieten|shoot (?:it|this) down)|(?:has|have|heeft|hebben) (?:ook |also )?(?:a |an |the |een |het )?veto(?:recht| right)?)(?: (?:it|this|het|dat|that|all|everything|alles))*"
)
# How several decide among them, which is nobody: "simple majority", "bij meerderheid".
BY_VOTE: Final = later(
    r"(?:(?:met|bij|by|with|on|a|an|een|the|de|ze|they|hij|it'?s|is|gewone|gewoon|simple|absolute|qualified|gekwalificeerde|two[- ]thirds|twee derde|2/3|normale|volstrekte) )*(?:majority|meerderheid|unanimous(?:ly)?|unaniem|consensus)(?: (?:vote|stemming|is enough|volstaat|of votes|rules))?"
)
# Who somebody is, said of whoever was asked about: "hij is dga", "dga = dat is ie zelf".
IS_THE: Final = (
    later(
        r"(?:hij|zij|ze|die|he|she|they)(?:'s| is|'re| are| zijn) (?:(?:zelf|ook|also|himself|herself|toch|dus|immers|de|het|een|the|a|an) )*(?P<role>(?!not\b|niet\b|geen\b|no\b)\w[\w&/-]*(?: [\w&/-]+){0,2}?)(?: (?:zelf|himself|herself|hoor|dus|toch))*"
    ),
    later(
        r"(?P<role>\w[\w&/-]*(?: [\w&/-]+){0,2}?)(?: =|,)?(?: (?:is|dat|that))* (?:is )?(?:ie|hij|zij|ze|die|he|she|him|her|hem|haar)? ?(?:zelf|himself|herself)(?: (?:hoor|dus|toch))*"
    ),
)
ADVISES: Final = later(
    rf"{WHO} (?:(?:only|just|merely|alleen|enkel|slechts) )*(?:gives? advice|advises?|adviseert|adviseren|geeft advies|geven advies|recommends?)(?: (?:only|alleen|enkel))?(?: (?:to|aan) (?:him|her|them|hem|haar|hen))?"
)
DENIED: Final = (
    later(
        rf"{WHO} (?:is|was|zijn|are) (?:dus |really |echt )?(?:niet|not|geen|no) (?:(?:the|de|a|an|een) )?{THE_ONE}"
    ),
    later(
        rf"{WHO} (?:tekent|tekenen|beslist|beslissen|signs?|decides?) (?:dus |er |daar |helemaal |echt )*(?:niet|not|niks|nothing)|{WHO.replace('who', 'whom')} (?:doesn'?t|does not|don'?t|won'?t|can'?t|cannot|may not) (?:sign|decide)(?: it| anything| this)?"
    ),
    later(rf"(?:not|niet) (?!without\b|zonder\b){WHO}"),
)
NOT_ALONE: Final = later(
    rf"{WHO} (?:(?:doesn'?t|does not|don'?t|can'?t|cannot|may not) (?:decide|sign|do it|do that|say yes)|(?:mag|kan|beslist|tekent)(?: dat| het)? (?:niet|nie))(?: it| that| dat| het)? (?:alone|alleen|on (?:his|her|their) own)(?: (?:beslissen|tekenen|doen))?"
)
_NAMING: Final = r"(?:(?:that'?s|dat is|da'?s|it'?s|(?:he|she)(?:'?s| is) (?:called|named)|hij heet|zij heet|ze heet|die heet|his name is|her name is|zijn naam is|haar naam is|name is|named|called|genaamd|heet|a certain|een zekere|ene|some|a|an|een|and|en) )*"
NAMED: Final = later(
    rf"(?P<lead>{_NAMING})(?P<sort>(?:bloke|guy|chap|lady|woman|man|girl|person|vent|gast|dame|kerel|mens)(?: (?:called|named|genaamd|die|met de naam))?(?: heet)? )?(?P<name>{_NAME})(?P<heet> heet (?:hij|zij|ze|die)| is (?:his|her) name| is (?:zijn|haar) naam)?(?: btw| trouwens)?"
)
ROLE_IS: Final = later(
    r"(?:(?:the|de|het|hun|their|zijn|his|her|our) )?(?P<role>\w[\w&/-]*(?: (?!is\b|heet\b|dat\b|da's|that\b|that's)\w[\w&/-]*){0,2}) (?:is|heet|=|dat is|da's|that is|that's|called|is called|is named)(?: (?:trouwens|btw|nu|now|called|a|an|een|ene))*"
    rf" (?P<name>(?!not\b|niet\b|geen\b){_NAME})(?P<acts> (?:he|she|they|hij|zij|ze|die) (?:(?:must|moet|will|wil|has to) )?{SIGNS}(?: (?:it|alone|alleen|zelf))?)?"
)
DOES: Final = later(
    rf"{WHO} (?:does|do|doet|doen)(?: (?:that|dat|it|het))?(?: (?:alone|alleen|zelf|himself|herself|themselves))?"
)
# A place trails behind a name, and is no part of it: "mr Brandt in Berlin".
PLACE: Final = later(r"\s(?:in|uit|from|at|te|over in|up in|down in) \w[\w'-]*(?: \w[\w'-]*)?$")
_ALL: Final = r"(?: (?:it|dat|het|all|alles|everything|of it|this|dit|here|there|hier|daar|gewoon|altijd|always|zelf|himself|herself))*"
HE_SIGNS: Final = later(
    rf"(?:(?:and|en|then|dan|daarna) )*(?:(?:(?:he|she|they|hij|zij|ze|die) (?:(?:must|moet|will|has to|can|mag) )?)?{SIGNS}{_ALL}|{SIGNS} (?:hij|zij|ze|die|ie){_ALL})"
)
SIGNING: Final = (
    later(
        rf"{WHO} (?:(?:who|die|that|dat) )?(?:(?:must|moet|will|gaat|has to|have to|altijd|always|uiteindelijk|ultimately|zelf) )*{SIGNS}(?P<tail>(?: .{{1,60}})?)"
    ),
    later(
        rf"{THE_ONE} (?:is|are|zijn|ligt bij|lies with|sits with|comes from|komt van|=) {WHO}(?P<tail>(?: (?:together|samen|jointly|alone|alleen|not|niet|with|met|instead|ipv)\b.{{0,60}})?)"
    ),
)
# More is told of whoever was named: "two brothers".
COUNTED: Final = later(
    r"(?:(?:the|de|alle|all) )?(?:two|twee|three|drie|four|vier|both|beide|\d{1,3}) \w+|(?:a|een) (?:couple|koppel|echtpaar|duo|pair)"
)
SEVERAL_TOGETHER: Final = later(
    rf"{WHO} (?:samen|together|jointly|allebei|allen|met z'?n (?:allen|tweeen|beiden|drieen))"
)
SPEAKS_OF_IT: Final = later(YES)
NOT_KNOWN: Final = later(
    r"\b(?:nobody|no one|niemand|unclear|onduidelijk|don'?t know|dunno|weet (?:ik |het )?niet|geen idee|no idea)\b"
)
