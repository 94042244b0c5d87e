"""The words that tell where a customer is now, in patterns over a clause's signs. No rules live here."""

import re
from typing import Final

from bot.coach.understanding.scene.signs import WHO
from bot.coach.understanding.scene.word_lists import words

NOW: Final = re.compile(
    r" (?:nu|now|momenteel|currently|inmiddels|right now|op dit moment|at the moment|vandaag|today|tegenwoordig|presently|at present|as we speak|op het moment|thans|these days) "
)
ACTIVE: Final = re.compile(
    rf"(?:{WHO}|ze|zij|hij|she|he|they|theyre|hes|shes|ie|it|its) (?:is |are |zijn |nu |now |m |t |het |nog |still |currently |momenteel )*(?:test|tests|testen|testing|vergelijkt|vergelijken|comparing|compares|evaluating|evalueert|evalueren|"
    r"evaluates|reviewing|reviews|beoordeelt|beoordelen|bekijkt|bekijken|checkt|checken|checking|onderhandelt|onderhandelen|negotiating|orienteert|orienteren|exploring|onderzoekt|onderzoeken|"
    r"piloting|trialling|trialing|inventariseert|inventariseren|scoort|scoring|leest|lezen|reading|schrijft|schrijven|writing|drafting|toetst|toetsen|valideert|valideren|validating|doorloopt|weegt|wegen|rekent|rekenen|maakt|draait|draaien|preparing|prepares|bereidt|bereiden|voorbereiden|"
    r"overlegt|overleggen|bespreekt|bespreken|discussing|kijkt ernaar|kijken ernaar|assessing|shortlisting|gathering|collecting|verzamelt|verzamelen|calculating|weighing|looking|redlining|scores|scoren|proeft|proeven|tasting|leest|keurt|rondt|werkt|werken|stelt|stellen|onderhandelt|screening|screent) "
)
STATE: Final = re.compile(
    r" (?:(?:zit|zitten|zijn|is|staat|staan) (?:(?:ze|zij|we|ie|hij|het|t|nu|nog|al|daar|dus|inmiddels|momenteel|er|pas|allemaal|volgens \S+) )*(?:in|bij|op|aan|aangekomen bij|beland bij|midden in|bezig|volop) |(?:ligt|liggen|is|zit) (?:\S+ ){0,4}?(?:bij|ter) |"
    r"(?:is|are|were|its|theyre|they are|contracts?|sits?|sitting|hes|shes|deal) (?:\S+ ){0,2}?(?:at|in|with|on|w/|under|into|over at|down to) |\S+ (?:loopt|lopen|draait|is bezig|is on|is running|is under way|is underway|is ongoing|in progress|ongoing|under way|is gestart|has started|underway) |"
    r"(?:bezig met|bezig|busy with|working on|midden in|halfway|halverwege|wacht\w* (?:nog )?op|waiting (?:on|for)|in afwachting van|awaiting|in onderhandeling|still (?:comparing|looking|deciding|testing|evaluating|at|in|with)|nog (?:aan (?:t|het)|steeds|bezig)) |"
    r"on hold |ligt (?:het |t |alles |nu |even )*stil |ligt (?:het |t |alles )?vast |dead quiet |stalled |muurvast |in de ijskast |in the freezer |stilgelegd |geparkeerd |in de wacht |on ice |on pause |op pauze |gepauzeerd |terug bij |back at |back with |back to |\S*fase nu |going on |aan de gang |gaande |mee bezig |midden in |middenin |halfway |in de \S*fase |in the \S+ (?:phase|stage) |at \S+ stage |\S*fase $|\S+ (?:phase|stage) $|(?:stage|fase|status|stand)(?! \d)(?: is)? )"
)
STILL: Final = re.compile(
    r" (?:vergelijkt|vergelijken|comparing|testen|test|testing|evaluating|orienteren|orienteert|onderhandelen|negotiating|twijfelen) (?:nog|still)? ?| (?:vergelijkt|test|toetst|rekent|onderhandelt|zoekt|kijkt) (?:nog|steeds) | (?:twijfelt|twijfelen) (?:nog )?tussen (?:twee|drie|2|3|een paar|meerdere) | (?:still|nog) (?:\S+ )?(?:discusses|discuss|discussing|debates|debating|mulls|bespreekt|bespreken|overlegt|overleggen) | (?:discusses|bespreekt|bespreken|overlegt|overleggen) (?:\S+ ){0,2}?(?:still|nog) | (?:still|nog) (?:\S+ ){0,3}?(?:vergelijken|vergelijkt|comparing|testing|testen|orienteren|evaluating|looking around|deciding|negotiating) "
)
NOT_STAGE: Final = re.compile(
    r" (?:just |even |gewoon )?(?:chatting|catching up|bijkletsen|bijgekletst|kletsen|praatje) | (?:loopt|verloopt|gaat|werkt|goes|works|runs) (?:(?:daar|there|over|bij|hen|ze|het|t|normaal|usually|meestal) )*(?:zo|als volgt|like this|as follows|this way) $| (?:is|zijn) op $| keur(?:t|en) (?!nu |nog )(?:\S+ ){0,3}?goed | (?:loopt|gaat|werkt|goes|works|runs) (?:het|t|it|dat|that) (?:daar |there |altijd |always )?(?:zo|like this|like so|like that) $|^ (?:our|onze) (?!contract|quote|proposal|offerte|voorstel|bid|pilot|trial|paper|draft|contact) |^ (?:daarna|vervolgens|dan|straks|then|after (?:that|this|which)|afterwards|later|thereafter|hierna|pas daarna) | (?:leaving|laat|tot die tijd|until then|till then|zolang|de ene|de andere|the one|the other|(?:beslissing|besluit|decision|keuze|choice|the call|approval|sign-off|signoff|authority|goedkeuring|handtekening|bevoegdheid|akkoord|mandaat|mandate|final say|last word) (?:ligt|is|lies|sits|rests|comes|zit) (?:\S+ ){0,2}?(?:bij|with)|weg bij|weg|vertrokken|left|opvolger|opvolgster|replacement|if|als|signs|tekent|tekenen|use|uses|using|gebruiken|gebruikt|werken (?:\S+ ){0,3}?met|werkt (?:\S+ ){0,3}?met|buy|buys|buying|rent|rents|pay|pays|betalen|huren|huurt|runs? on|draaien op|nieuw|"
    r"wil|willen|wilt|wants?|wanted|eerst|straks|gaat|gaan|will|going to|gonna|the same way|same thing|hetzelfde|precies zo|denken er|denkt er|thinking (?:it|about)|nadenken|budget|budgets|geld|money|subsidie\S*|budgetaanvraag|kredietaanvraag|investeringsaanvraag|grant|prijs|price(?! (?:negotiations?|talks|discussions?|rounds?|comparison|check|review))|begroting|funding|(?:lening|loan|krediet|financiering|financing|hypotheek|mortgage|credit) (?:is|wordt|was|loopt|komt|has|being|aangevraagd|rond|applied|requested)|"
    r"vakantie|holiday|vacation|hols|ziek|sick|spanje|themselves|zelf met eigen|het (?:toch |maar )?zelf|t (?:toch |maar )?zelf|enthousiast|positief|positive|happy|blij|zegt het|the move|moving|renovation|verbouwing|oogst|harvest|seizoen|season|feestdagen|the office|contactpersoon|contact zit|contact is|geleverd|geplaatst|delivered|installed|(?:current|huidige?|existing|lopende?|oude) contract|\d+ (?:man|mensen|people|fte|employees|ploegen|shifts|locaties|vestigingen|sites)|(?:twee|drie|vier|two|three|four) (?:ploegen|shifts|locaties|sites|vestigingen)|concurrent\w*|competitors?|leverancier|(?:supplier|vendor)(?! (?:selection|comparison|evaluation|review|assessment|scoring|scorecards?|shortlist|shortlisting|demos|vetting|talks))|verhuizing|verhuizen|moving house|congres|conference|beurs|trade show|too expensive|te duur|te laat|too late|op proef staan|"
    r"mag|may|bevoegd|allowed|laatste woord|final say|over gaat|gaat over|erover|loves?|prachtig|in de race|in the race|(?:als|een|is|as|a|onze|our|goede|good) (?:referentie|reference)(?! call| check)|op vakantie|niet mee|afgevallen|dropped|"
    r"moet nog|moeten nog|ooit|contact is|mijn contact|zoek naar|in maart|nieuws|veel nieuws|not much|erbij|er bij|niks meer|niets meer|leveren|delivery|opgericht|afgezegd|dead|pulled out|op een lijn|op 1 lijn|same page|aligned|begonnen over|geen probleem) "
)
PHASE: Final = re.compile(
    r" (?:in|bij|at|tot|into|aan|op)(?: de| het| the| hun| their| an| een| a)? (?P<phase>\S*fase|(?:\S+ ){0,2}?(?:stage|phase)) "
)
LEADING: Final = words(
    "voorlopig allebei beide both all alle en maar dus and but so nou ja well ok oke er dan then want volgens daar there dat that nu now momenteel currently inmiddels eh uh um ehm update status stand"
)
TRAILING: Final = words("too ook though hoor nu now momenteel currently zegt hij ze says")
FILLER_START: Final = re.compile(
    r"^(?:(?:ze|zij|they|theyre|its|it|we|het|t|hij|is|are|zijn|zit|zitten|staat|staan|nu|now|nog|al|er|daar|there|currently|momenteel|allemaal|dat|that|pas|inmiddels|dus|so) )*"
    r"(?:in|bij|at|op|on|aan) (?:de |het |t |the |een )?(?=\S*(?:fase|stage|phase|traject|ronde|\S))"
)


UNDER_WAY: Final = re.compile(
    r" (?:\S*pilot|\S*proef|proefperiode|proefplaatsing|\S*test|poc|\S*trial|evaluatie|evaluation|beoordeling|review|assessment|inventarisatie|onderzoek|tender|aanbesteding|audit|rfp|selectie|due diligence|migratietest|onderhandelingen|negotiations)(?: (?:met|bij|with|at|in|op) \S+(?: \S+)?)? (?:loopt|lopen|draait|is gestart|is begonnen|started|kicked off|has started|is running|is bezig|is under way|is underway|is live|runs(?= (?:until|till|til|to|through) )|is going|has begun|begon|startte)(?! (?:in|op|on|next|volgende|over) )"
)
PRESENT: Final = re.compile(
    rf" (?:{WHO} (?:also |ook )?sits? in|zit (?:\S+ ){{0,2}}{WHO} (?:er )?bij|{WHO} (?:schuift|schuiven|sluit|sluiten) (?:\S+ )?aan|zit (?:\S+ )?{WHO} (?:ook )?(?:in|bij)) "
)
COMPARES: Final = re.compile(
    r" (?:compar(?:ing|es?) (?:us|ons)|vergelijk(?:t|en) (?:(?:ze|hij|nog|nu) )?ons|(?:'s|s|is|are|theyre|hes|shes) (?:still |now )?comparing|aan het vergelijken|aan t vergelijken|nog vergelijken|vergelijken (?:nu|nog)|nog aan het kijken|still comparing|are comparing|theyre comparing|busy comparing|now comparing|comparing now|shopping around) "
)
# "Zitten nog te dubben tussen ons en Webfleet", "choosing between us and Ford": told with whom they weigh us against.
BETWEEN_US: Final = re.compile(
    r" (?P<said>(?:(?:nog|still|only|just) )*(?:(?:aan (?:het|t) |te )?(?:dubben|wikken(?: en wegen)?|wegen|kiezen|kiest|vergelijken|vergelijkt|evalueren|evalueert)|"
    r"te twijfelen|te aarzelen|(?:twijfelt|twijfelen|aarzelt|aarzelen|weifelt)(?= (?:nog|steeds) )|(?<=still )(?:hesitating|torn|undecided)|choosing|deciding|comparing|evaluating|weighing(?: up)?|assessing|considering|trialling|testing|down to|torn|undecided|not decided|niet besloten|toss-up) "
    r"(?:(?:nog|nu|now|between|tussen|both|zowel|steeds|ze|hij|zij) )*(?:us|ons|(?:our|onze|onzen) \S+(?: \S+)?) (?:&|and|en|with|met|vs|versus|against|tegen|of|or|to|naast) \S.*)"
)
# What runs on for longer tells more than a stage; better no stage than half a story.
LONGEST_STAGE: Final = 16
LONGEST_VIEW: Final = 8
TODAY: Final = re.compile(r" (?:vandaag|today|thans|these days|tegenwoordig) ")
DOING: Final = re.compile(
    rf" (?:theyre|they are|hes|shes|{WHO} (?:is|are|'s)) (?:(?:still|now|busy|currently|just|only|already|actively|all) )*(?!going (?!over|through|back and forth)|thinking|hoping|wobbling|dithering|hesitating|expecting|getting(?! prices| quotes| offers| bids| proposals| three| two| second)|being|asking(?! for (?:quotes|prices|bids))|planning|buying|using|running|paying|having|keeping|sending|bringing|taking|coming|meeting|flying|moving|repairing|patching|fixing|refurbishing|wondering|struggling|loving|leaning|telling|saying|missing|leaving|pushing|dying|signing|deciding|voting|interesting|willing|charming|advising)"
    r"[a-z-]+ing|^ (?:still|now|currently|just|busy) (?!going to|thinking|dictating|noting)[a-z-]+ing "
)
SAYING: Final = words(
    "agree agrees agreed told tell tells vertelde vertelden vertelt zegt zei zeggen says said say thinks denkt vindt reckons noemt calls claims meent zeiden vinden denken think reckon"
)

# "Compliance has it for review", "legal heeft het contract": the paper lies with somebody there.
HAS_IT: Final = re.compile(
    rf" {WHO} (?:(?:at|bij|van|from|of) {WHO} )?(?:(?:nu|now|still|nog|currently|already|al) )*(?:has|have|heeft|hebben|got|'?s got) (?:(?:nu|now|still|nog) )*(?:it|this|that|m|hem|het|t|(?:the|our|het|de|ons|onze) (?:\S*contract\w*|\S*offerte|quote|proposal|voorstel|paperwork|papers|stukken|draft|concept|spec|specs|\S*overeenkomst|msa|nda|dpa|sla|sow|po|overeenkomst|agreement|bestek|bid|terms|voorwaarden|business case|businesscase|aanvraag|application|dossier))(?: (?:nu|now|still))?(?: (?:for|ter|to|in|under|op|on|voor|at) (?!today|yesterday)\S+| $)"
)
# "Jan heeft de offerte bij de boekhouder liggen": the paper lies with somebody.
LIES_WITH: Final = re.compile(
    r" (?:heeft|hebben|has|have|got|s got) (?:(?:nu|nog|al|now|still) )*(?P<said>(?:(?:de|het|t|the|our|onze|ons|hun|their) )?\S*(?:contract|contracten|offerte|voorstel|quote|proposal|paperwork|stukken|draft|concept|aanvraag|case|businesscase|bestek|spec|order|overeenkomst|agreement|papieren|m|het|it) "
    r"(?:(?:nu|nog|al|now|still|lying|sitting) )*(?:bij|with|at) (?:\S+ ){1,3}?)(?:liggen|lying|sitting|staan)? $"
)
# "We zitten nu bij inkoop", "we're at procurement now": the deal is there, not we.
WE_ARE_AT: Final = re.compile(
    r" (?:(?:we|wij) (?:zitten|zijn|staan|hangen)|(?:zitten|zijn|staan) (?:we|wij)|weare|we are) (?:(?:nu|nog|pas|al|inmiddels|momenteel|dus|now|still|currently|just|only|already|presently) )*(?:in|bij|aan|op|midden in|at|with|on|stuck at|stuck with|down to) "
)
THEY_ARE: Final = re.compile(r" (?:they|theyre|they are|ze|zij|its|it|het|zitten|hes|shes) ")
# "Only the PO pending", "alleen de PO staat nog open": all that is left.
LEFT_OPEN: Final = re.compile(
    r" (?:(?:only|just|alleen|enkel|nur|so|dus|all thats left is) )(?P<said>(?:\S+ ){1,4}?(?:pending|outstanding|awaited|to come|to go|remaining|left|(?:staat|is|moet) nog (?:open|komen)|nog open|uitstaand|nog te gaan|nog te doen|nog)) $"
)
# "Er moet alleen nog getekend worden", "alles is rond op papier na", "it only needs a signature": all that is left.
ALL_BUT: Final = re.compile(
    r" (?P<said>(?:er )?(?:moet|moeten|hoeft|hoeven) (?:er |ze |het |dit )?(?:(?:alleen|enkel|slechts|eigenlijk) )+(?:(?:maar|nog) )*(?:\S+ )?(?:(?:getekend|ondertekend|goedgekeurd|bevestigd|besteld) (?:te )?worden|een handtekening (?:onder|op)|tekenen|bestellen)) "
    r"| (?P<rest>(?:alles|alle punten) is (?:\S+ )?(?:rond|klaar|geregeld|akkoord|besproken) op (?:\S+ ){1,3}?na |(?:everything|all)(?: is|s) (?:done|agreed|settled|sorted|ready) (?:bar|but|except(?: for)?|apart from) (?:\S+ ){1,4}?)$"
    r"| (?P<just>(?:it|that|this|the (?:contract|order|deal|paperwork))? ?(?:just|only) (?:has to be|needs to be|needs|must be) (?:(?:a|the|their|one last|final) )*(?:signed|signature|signing|approved|countersigned|ordered|confirmed|po|purchase order)) "
)
# "Still figuring out if they need it", "zijn nog aan het uitzoeken of ze het nodig hebben".
WHETHER: Final = re.compile(
    r" (?:still|nog|nu|now) (?:(?:busy|bezig|steeds|aan het|at|just) )*(?:figuring out|working out|finding out|deciding|debating|assessing|checking|discussing|uitzoeken|uit te zoeken|bekijken|onderzoeken|overwegen|overleggen|aftasten|te kijken|bespreken) (?:if|whether|of) (?:they|it|ze|het|this|dit|zij|er) "
)
# "The foreman has our demo unit running": what they try stands there now.
TRIES_IT: Final = re.compile(
    rf" (?:{WHO}|they|ze|she|he|zij|hij) (?:has|have|got|'s got|heeft|hebben) (?:(?:now|nu|already|al|still|nog) )*(?!to )(?:\S+ ){{1,5}}?(?:running|on trial|on test|under test|on loan|in test|draaien|op proef|te leen) "
)
# "Procurement is at it right now", "inkoop is er nu mee bezig": whoever has their turn.
AT_IT: Final = re.compile(
    rf" (?P<who>{WHO}) (?:is|are|zijn|s) (?:(?:er|daar|nu|now|still|nog|currently|momenteel) )*(?:at it|on it|busy with it|working on it|mee bezig|ermee bezig|bezig) (?:(?:right now|now|nu|at the moment|currently|momenteel|today|vandaag|as we speak) )*$"
)
# What they wait for tells where they are, also when it is money.
WAITS: Final = re.compile(
    rf" (?:wacht|wachten|waiting|awaiting|afwachting|await|awaits|waits|(?:{WHO}|he|she|they|it) (?:still )?wait) (?:(?:nu|nog|eerst|zelf|now|still|just|alleen|enkel|only|vooral|allemaal|daar|daarvoor|eigenlijk) )*(?:op|van|for|on|the|until|tot) (?!ons |us |mij |me |my |onze |our |mijn )"
)
# "nu moet de boekhouder nog rekenen".
MUST_STILL: Final = re.compile(
    rf"^ (?:(?:dus|en|maar|eerst|so|and|but) )*(?:nu|now) (?:(?:eerst|first|alleen|nog|only) )*(?P<verb>moet|moeten|has|have|needs?) (?:(?:eerst|alleen|nog) )*(?P<who>(?:(?:de|het|hun|the|their) )?{WHO}) (?P<rest>.+)"
)
# The end of a Dutch or English noun for something that is done: a step, not a place.
STEP_SUFFIXES: Final = (
    "fase", "stage", "phase", "ronde", "round", "traject", "procedure", "proces", "process", "proef", "pilot", "test", "trial", "review", "check", "selectie",
    "toets", "consultatie", "tatie", "satie", "natie", "ratie", "ection", "ation", "uation", "arison", "oek", "vraag", "audit", "stuk", "screening", "toetsing", "keuring", "weging", "deling",
    "gelijking", "kenning", "handeling", "gunning", "vorming", "protocol", "sample", "samples", "bids", "quotes", "offertes", "list", "lijst",
)  # fmt: skip
# Whatever is said of the paper itself: "quote's with the portfolio holder", "de stukken liggen bij de raad".
PAPER: Final = re.compile(
    r" (?:its|thats|deal|orders?|(?:\S*contract|quote|proposal|paper|draft|case|application|business case|bid|tender|spec|document|agreement|po|aanvra?a?g)s?|\S*offertes?|\S*voorstel|\S*stukken|paperwork|papierwerk|dossier|bestek|businesscase|aanvraag|concept) "
    r"(?:(?:is|are|s|now|still|nu|nog|ligt|liggen|zit|zitten|sat|sits|sitting|lies|currently|momenteel|al|weer|back|been) )*(?:with|bij|at|over at|ter|terug bij|in bij) (?!us |ons |mij |me |them |hen |hun $|ze )"
)
# A test they do themselves: "they're running a side by side trial".
RUNS: Final = re.compile(
    r" loopt (?:er )?(?:nu |nog )?(?:een |de )?\S*(?:pilot|proef|poc|aanbesteding|evaluatie|selectie|audit|consultatie|test|onderzoek|uitvraag) | (?:running|runs|run|draaien|draait|doen|doet|doing|houden|houdt|piloting) (?:nu |now |een |a |an |the |hun |their )*(?:\S+ ){0,4}?(?:\S*(?:trial|pilot|poc|proef|tender|aanbesteding|selection|selectie|evaluation|evaluatie|audit|rfp|test|bake-off|shootout)) (?!in |op |on |next |volgende |nxt |tmrw |this |deze |wk )"
)
# What goes on right now without "now" being said.
PROGRESS: Final = re.compile(
    rf" aan (?:het|t) (?!verhuizen|verbouwen|groeien|bouwen|reorganiseren|werven|eten|bijkomen|opstarten|opruimen|rijden|wachten|lachen|klagen)\S+en | (?:is|are|zijn) being (?!un)\S+ed |"
    r" (?:pas|net|maar net) (?:beginnen|begint|begonnen|gestart|van start) (?:met|te|aan|gegaan) |"
    r" (?:narrowed|whittled|brought|cut) (?:(?:it|them|the list|things) )?(?:down )?to (?:two|three|four|five|\d|a (?:short)?list|us) | (?:it|them|things) (?:narrowed|whittled) (?:down )?to |"
    r" (?:theyve|they have|they|hes|shes) (?:just |now )?(?:parked|shelved|paused|frozen) (?:it|this|that|everything|the deal) | (?:hebben|heeft) (?:het|t|dit|alles) (?:even |voorlopig )?(?:geparkeerd|stilgelegd|in de wacht gezet|on hold gezet) |"
    r" (?:buigt|buigen) zich | (?:wordt|worden) (?:nu |nog |momenteel |er )?(?P<passive>\S+) (?=$|door |by )| mid-\S+ | stuck (?:at|on|in|with) |"
    r" (?:sat|sits?|sitting|lies|ligt|liggen) (?:\S+ ){0,3}?(?:on|op|in) (?:\S+ ){0,4}?(?:desk|bureau|stapel|plate|bord|bordje|bakje|postvak|inbox|la) |"
    rf" (?:theyve|they have|ze hebben|zij hebben|ze zijn|zij zijn|theyre|{WHO} (?:has|have|heeft|hebben|is|zijn)) (?:just |net |nu |already |al )?(?:started|begun|kicked off|begonnen met|gestart met|begonnen aan) (?:\S+ ){0, 3}?\S*(?:pilot|trial|proef|test|tests|poc|evaluation|evaluatie|selectie|selection|tender|aanbesteding|audit|onderhandel\w+) |"
    r" (?:they|theyve|ze|zij|he|she) (?:have|has|got|hebben|heeft|ve) (?:\S+ ){1,4}?(?:under review|in review|for review|ter beoordeling|ter tekening|onder de loep|bij legal|with legal|in behandeling) |"
    r" (?:pilot|trial|proef|test|poc|tender|evaluation|audit)s? (?:is |s |has |have )?(?:been (?:running|going|on)|on $|going well|loopt lekker|in full swing|in volle gang) | its (?:gone|moved|passed|been passed|been sent|gone over|now gone) to (?!us |me )"
)
# "Stage is vendor selection".
STAGE_IS: Final = re.compile(
    r"^ (?:the |de |hun |their )?(?:current |huidige )?(?:stage|status|stand|fase|phase|step|stap) (?:nu |now |there |daar )?(?:is|=|nu|now) (?:now |nu )?(?P<rest>(?!unclear|onduidelijk|onbekend|unknown|niet|not)\S.*)"
)
# Nouns that stand for a stage of buying behind "in", "at", "bij".
STAGE_NOUNS: Final = words("""
    pilot pilots trial trials demo demos demo's poc test tests testing evaluation eval review reviews shortlist longlist references reference refs checks check paperwork contract contracts contracting negotiation negotiations talks redlines redlining terms
    questionnaire diligence tender rfp rfi rfq bid bids approval approvals sign-off signoff signing signature signatures round step stage phase selection requirements spec specs specification consultation comparison quotes pricing audit survey assessment interviews
    workshops finals costings numbers discovery scoping validation acceptance verification vetting shortlisting procurement finals final samples sampling protocol trialling planning paperwork
    proef proefperiode proefplaatsing proefdraai evaluatie referenties papierwerk contractfase onderhandeling onderhandelingen overleg afronding aanbesteding bestek offertes vergelijking selectie tekening handtekening goedkeuring akkoord besluit besluitvorming
    orientatie oriëntatie verkenning businesscase case ronde stap eindfase finale toetsing keuring vragenlijst voorbereiding inventarisatie marktconsultatie gunning publicatie bezwaartermijn standstill meting monsters beoordeling validatie acceptatie behandeling
    contractbesprekingen besprekingen prijsonderhandeling prijsronde offerteronde inschrijving inschrijvingen screening kennismaking tekenfase vergunning vergunningen vergunningstraject begrotingsronde
""")
# Surely about the deal, whatever else is said.
STRONG: Final = re.compile(
    r" (?:down to|mid-\S+|stuck|steken|hangen|hangt|(?:in|bij|at|on|op) (?:stap |step |nr |number |punt )?\d(?= $)|on hold|ligt (?:het |t |alles |nu |even )*(?:stil|vast)|quiet|silent|stalled|muurvast|ijskast|freezer|stilgelegd|geparkeerd|parked|in de wacht|on ice|on pause|op pauze|gepauzeerd|bezig met|mee bezig|"
    r"is bezig|zijn bezig|busy with|working (?:on|out|through)|midden ?in|halfway|halverwege|going on|aan de gang|gaande|aan (?:het|t) \S+en|\S*fase|phase|stage|underway|under way|ongoing|in progress|loopt|lopen|is running|kicked off) "
)
# "in", "at" and "now" also tell of places and prices: there somebody or a step must be named too.
WITH_SOMEBODY: Final = re.compile(
    rf" (?:bij|with|w/|by|ter|langs|aan|before|to|at|on) (?:(?:de|het|hun|een|the|their|a|an|our|onze|hoofd|head|group|afdeling) )*{WHO} "
)
# Words that only say "now" before the stage.
OPENING: Final = re.compile(
    r" (?:(?:so|dus|en|and|but|maar) )*(?:until then|till then|til then|up to then|tot die tijd|tot dan toe|tot dan|zolang|in the meantime|for now|for the time being|at the moment|at present|right now|for now|op dit moment|op het moment|as we speak) (?=\S)"
)
# Whose view a clause is: "volgens de projectleider", "inkoop houdt het op".
VIEW_OF: Final = re.compile(
    rf" (?:volgens|according to) (?:(?:de|het|hun|the|their|our|onze) )?(?P<source>{WHO}) | (?P<holder>{WHO}) (?:(?:ook|nog|zelf|still|just) )*(?:zegt|zeggen|vindt|vinden|denkt|denken|noemt|houdt het|houden het|ziet|zien|says|say|thinks|think|reckons|reckon|calls|sees|see|claims|told|feels|believes|meent|schat|spreekt van) "
)
# "Ze zitten nog met 2 leveranciers aan tafel", "they're meeting three vendors": others are heard beside us.
_OTHERS: Final = (
    r"(?:(?:\d+|twee|drie|vier|vijf|meer|meerdere|enkele|een paar|een stel|verschillende|two|three|four|five|several|a few|a couple of|a handful of|multiple|a number of|various|some) )?(?:andere |other |mogelijke |potential |different |of )*"
    r"(?:anderen|others|(?:\S*leveranciers|partijen|aanbieders|bureaus|firmas|fabrikanten|installateurs|dealers|bouwers|suppliers|vendors|parties|providers|bidders|firms|agencies|manufacturers|contractors))"
)
OTHERS_HEARD: Final = re.compile(
    rf" (?:ze|zij|hij|{WHO}) (?:zitten|zit|zijn|is|praat|praten|spreekt|spreken|hebben|heeft) (?:(?:nu|nog|er|momenteel|steeds|ook|al) )*(?:met )?{_OTHERS} (?:(?:nog|nu) )?(?:aan tafel|om tafel|in gesprek|in onderhandeling|aan het praten|op gesprek|over de vloer|in beeld|aan de praat|$)"
    rf"| (?:praat|praten|spreekt|spreken) (?:(?:ze|zij|hij|{WHO}|nog|nu|ook) )*met {_OTHERS} $"
    rf"| (?:theyre|they are|hes|shes|{WHO} is|{WHO} are) (?:(?:still|now|also|currently|busy) )*(?:talking to|talking with|speaking to|speaking with|meeting(?: with)?|seeing|interviewing|in talks with|at the table with|in discussions with) {_OTHERS} "
)
# Looking around on the market, also told turned round: "orienteren ze zich op de markt".
LOOKS_AROUND: Final = re.compile(
    rf" (?:orienteren|orienteert|verkennen|verkent) (?:(?:ze|zij|hij|{WHO}|zich|nog|nu|zelf|eerst) )+| (?:exploring|scanning|sounding out|scouting|surveying|feeling out) (?:the |their )?(?:market|options|alternatives) "
)
# "Until then they're exploring the market": what goes on till something else happens goes on now.
TILL_THEN: Final = re.compile(
    r"^ (?:until then|till then|til then|up to then|tot die tijd|tot dan|tot dan toe|zolang|in the meantime|meanwhile|ondertussen|intussen|for now|for the time being|voorlopig) "
)
# "Alles ligt stil tot de nieuwe vlootmanager start": it stands still, whoever comes on whatever day.
HELD_UNTIL: Final = re.compile(
    r" (?:stil|vast|on hold|in de wacht|geparkeerd|paused|parked|on ice|in de ijskast|in the freezer|op pauze|gepauzeerd|stalled|frozen) (?P<until>(?:tot|totdat|until|till|til) \S.*)"
)
NOT_YET: Final = re.compile(
    r" (?:gaan|gaat|will|theyll|going to|gonna|wil|willen|wilden|want|wants|wanted|moeten|moet|zouden|zou|plan to) "
)
