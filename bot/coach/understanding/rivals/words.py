"""The words that tell a rival from another name, in patterns over a clause's signs. No rules live here."""

import re
from typing import Final

from bot.coach.understanding.rivals.race_words import OURSELVES
from bot.coach.understanding.scene.word_lists import words

# A named thing, one character: a company or product as far as its capitals tell.
NAMED: Final = "[\uf800-\uf8ff]"
FIRST: Final = 0xF800
MOST: Final = 0x100
# Nobody is compared with more than a dozen.
LIST: Final = rf"(?:{NAMED} (?:en |and |& |of |or |, |ook |also |wel ){{0,3}}){{0,11}}"
INCUMBENT: Final = re.compile(
    r" (?:huidige?|current|incumbent|bestaande|existing|zittende|zittend|currently|now have|have now|vaste leverancier|usual supplier|vertrouwde|oude leverancier|old supplier|"
    r"(?:nu|now|momenteel|today|al jaren|for years|already|reeds|al) (?:\S+ ){0,5}?(?:bij|with|w/|op|on|using|use|van|gebruik\w*|met|at|by)|"
    r"(?:zitten|zit|rijden|rijdt|rijd|draaien|draait|werken|werkt|lopen|loopt|gebruiken|gebruikt|huren|huurt|hebben|heeft|zijn|is|are|runs?|use|uses|using|have|has) "
    r"(?:(?:ze|zij|hij|ie|they|hes|nu|al|nog|still|now|already|t|het|dat|daar|gewoon) )+(?:bij |op |met |van |with |on |at )?(?=[\uf800-\uf8ff])|"
    r"(?:zitten|zit|rijden|rijdt|draaien|draait|huren|huurt) (?:bij|op) (?=[\uf800-\uf8ff])|"
    r"(?:who|what) they (?:have|use)|klant (?:bij|van)|customer of|under contract|lopend contract|contract (?:bij|met|with)|stay(?:ing)? with|blijven bij|blijft bij|sticking with|stick with) "
)
OUT: Final = re.compile(
    r" (?:(?:maar|but) (?:nu |now )?(?:niet|not)(?: now| nu)?(?= $)|didnt (?:bid|quote|show|make|submit|tender)|haakten? af|hebben? niet (?:ingeschreven|gereageerd|meegedaan)|heeft niet (?:ingeschreven|gereageerd|meegedaan)|afgevallen|viel af|vielen af|said no|declined|zei nee|zeiden nee|bedankt|bedankte|bedankten|trekt zich|trok zich|trokken zich|never made|made no|turned (?:it |them )?down|conflicted out|disqualified|weggestreept|gesneuveld|sneuvelde|passed on|te duur bevonden|not bidding|wont bid|no bid|geen optie meer|is weg|kan niet leveren|cant deliver|afgehaakt|afgewezen|gestopt|teruggetrokken|uitgevallen|uit beeld|uit de race|eruit|weggevallen|van tafel|valt af|vallen af|ligt eruit|liggen eruit|failliet|bankrupt|gone bust|went bust|"
    r"dropped out|drop out|dropped|out of (?:the )?(?:race|picture|running|it)|is out|are out|were out|was out|withdrew|withdrawn|pulled out|bowed out|ruled out|eliminated|off the (?:table|list)|"
    r"no longer|niet meer|lost|verloren|rejected|afvallers?|afgeschreven|didnt make|haalde(?:n)? (?:\S+ )?niet|gone|backed out|knocked out|excluded|(?<!van [\ue000-\uf8ff] )af) "
)
NO_RIVAL: Final = re.compile(
    r" (?:geen (?:concurrent|concurrentie|rivaal)|no(?:t)? (?:a )?(?:competitor|competition|rival)|isnt (?:a |our |the )?(?:competitor|rival)|arent (?:our |the )?(?:competitors|rivals)|niet als concurrent|doet niet mee|doen niet mee|not (?:in|bidding|competing)|niet in de race|"
    r"referentie\w*|references?|referral|refereren|reseller|resellers|wederverkoper|distributeur|distributor|integrator|implementatiepartner|implementation partner|klant van ons|our customer|onze klant|moederbedrijf|parent company|"
    r"(?<!nu )(?<!now )(?<!via )(?<!loopt )(?<!currently )via(?= (?:de |the |our |onze )*[\uf800-\uf8ff])) "
)
COMPETES: Final = (
    r"(?:(?:zullen|zal|will|would|gaan|gaat|going to|to|doet|doen|dingt|dingen|biedt|bieden|strijdt|schrijft|schrijven|loopt|lopen|ligt|liggen|zit|zitten|is|are|was|zijn|staat|staan|s|'s|has|have|heeft|hebben|in|also|ook|nog|too|still|bidding|pitching|quoting|competing|"
    r"invited|quoted|pitched|submitted|pitcht|offreert|probably|definitely|certainly|zeker|sowieso|gegarandeerd|vast|surely|misschien|waarschijnlijk|maybe|might|mogelijk|both|allebei|already|er|al|wel|daar|there|be|een|the|de|a|running|on|op|hun|their|presented|presenteert|presenteren|tendering) )"
)
IN_RACE: Final = (
    r"(?:mee(?= )|in de running|(?:dien(?:t|en) (?:(?:ook|nog|vast|zeker) )*in)|offers? (?:also|too|as well)|in(?= (?:too|as well|also|$))|in $|in de race|in the (?:race|running|mix|frame|picture|process|tender)|in beeld|erbij|erin|er (?:nog |ook )?in(?= )|er nog tussen|ertussen|tussen|shortlist\w*|shortlisted|longlist|in the hat|"
    r"bidding|pitching|quoting|competing|invited|quoted|pitched|offreert|pitcht|proposal|offerte|geoffreerd|gepitcht|aangeboden|uitgenodigd|bid|bids|op tafel|concurrent|concurrenten|competitors?|rivals?|rivaal|kanshebber|favoriet|favou?rite|"
    r"frontrunner|alternatief|alternative|in as well|as well|too|ook een \S+|de andere|the other|circling|sniffing around|meedingen|mee in|van de partij|op de lijst|ingeschreven|inschrijven|tendering|presenteren|presenteert|presented|demo)"
)
NAME_FIRST: Final = rf" (?P<names>{LIST}{NAMED}) {COMPETES}{{0,7}}?{IN_RACE}"
CUE_FIRST: Final = (
    r" (?:(?:praten|praat|spreken|spreekt|gesprek|talking|speaking|talks?|speaks?|chatting|in touch|flirting|flirten|tussen ons|between us|torn between|twijfelt tussen|twijfelen tussen|vergelijken|vergelijkt|vergeleken|comparing|compares?|compared|evaluating|kijken|kijkt|looking|looks|look|"
    r"considering|consider|considers|overwegen|overweegt|concurrent(?:en|ie)?|competitors?|competition|rivals?|versus|vs|tegen|against|naast|besides|next to|alternatie(?:f|ven)|alternatives?|other bidders?|andere (?:partij|partijen|aanbieder\w*)|"
    r"(?:offerte|offertes|quote|quotes|proposal|voorstel|demo|bid|prijs) (?:\S+ )?(?:van|from|by|bij|of|at)|uitgenodigd|invited|race|opnemen|opgevraagd|ook bij|also at|testen|trialling|piloting) )"
    r"(?:(?:ook|nog|also|ons|us|we|with|met|w/|to|and|en|naar|at|into|is|are|zijn|die|tegen|against|mogelijk|maybe|misschien|daar|as|well|bij|still|by|van|from|de|the|een|waarschijnlijk|probably|:|tussen|between|onder|andere|among|them|us|ons|in|race) )*"
    rf"(?P<names>{LIST}{NAMED}) "
)
CUE_LAST: Final = (
    rf" (?:met|with|bij|naar|tegen|aan) (?:ook )?(?P<names>{LIST}{NAMED}) (?:ook |nog |al |zijn |aan het |aan t |te )*"
    r"(?:praten|gesprek|spreken|tafel|bezig|kijken|onderhandelen|vergelijken|sparren|overleggen|bellen|in gesprek|aan tafel) "
)
NOW_AT: Final = (
    r" (?:(?:huidige|bestaande|current|existing|zittende|vaste) (?:\S+ ){0,2}?(?:is |zijn |: |= |heet )?|incumbent (?:is |there is |supplier is |: )?|"
    r"(?:nu|now|currently|momenteel|today|al jaren|already|al|nog|still|at the moment|op dit moment) (?:\S+ ){0,5}?(?:bij|with|w/|op|on|using|use|gebruik\w*|met|at|have|van|aan) (?:een |de |the |a |an )?|"
    r"(?:zitten|zit|rijden|rijdt|draaien|draait|huren|huurt|lopen|loopt) (?:\S+ ){0,3}?(?:bij|op|met) |(?:hebben|gebruiken|gebruikt|heeft|have|use|uses|using) (?:ze |they |hij |nu |now |currently |al |already |nog |still )+|"
    r"(?:they|ze|zij) (?:use|gebruiken|run on|are with|have|hebben) (?:now |nu )?|contract (?:bij|met|with) |klant (?:bij|van) |customer of |blijven (?:\S+ )?bij |blijft (?:\S+ )?bij |stay(?:ing)? with |stick(?:ing)? with )"
    rf"(?P<names>{LIST}{NAMED}) "
    rf"|(?<! was)(?<! were)(?<! ben)(?<! waren)(?<! been)(?<! zat)(?<! zaten)(?<! langs)(?<! geweest) (?:with|on|bij|op|at|using) (?P<later>{NAMED}) (?:now|nu|today|at the moment|momenteel|op dit moment) "
)
IS_NOW: Final = (
    rf" (?P<names>{LIST}{NAMED}) (?:'s |is |zijn |are |was )?(?:(?:de|hun|the|their|nu|now|al|ook|still|nog|currently) )*"
    r"(?:huidige?|current|incumbent|bestaande|existing|zittend\w*|who they (?:have|use)|what they (?:have|use|run)|(?:leverancier|supplier|vendor) (?:nu|now)|vaste leverancier|in place|al binnen|already in)"
    rf"| (?P<settled>{LIST}{NAMED}) (?:zit|zitten|is|has been|have been|werkt|werken|levert|loopt|ve been|s been) (?:(?:er|daar|there|in|hier|binnen|ook|with|them|aan|hen) )*(?:al |for |sinds |since )"
)
IN_HOUSE: Final = re.compile(
    r" (?P<said>zelf (?:(?:het|t|iets|wat|gaan|willen|met|een) )*(?:doen|bouwen|maken|ontwikkelen|regelen|oplossen|programmeren|schrijven|organiseren|in elkaar \S+)|zelfbouw|eigenbouw|maatwerk intern|zelf met (?:een |de |hun |n )?\S+|"
    r"in eigen (?:beheer|huis)|intern (?:oplossen|bouwen|doen|maken|ontwikkelen|regelen)|eigen (?:oplossing|systeem|it|ict|mensen|ontwikkelaars|tool|bouw|team)|zelfgebouwde? \S+|zelf gebouwde? \S+|"
    r"(?:build(?:ing)?|do(?:ing)?|mak(?:e|ing)|develop(?:ing)?|handl(?:e|ing)|run(?:ning)?|writ(?:e|ing)|keep(?:ing)?) (?:it |this |that |something )?(?:themselves|in-house|in house|internally|on their own|himself|herself)|in-house(?: \S+)?|diy|"
    r"(?:(?:de|het|hun|t|the|their) )?(?:oude?|bestaande|huidige|old) (?:\S+ )?(?:opknappen|repareren|reviseren|oplappen|opkalefateren|laten (?:maken|repareren|reviseren|opknappen))|"
    r"(?:fix|repair|refurbish|patch|mend|overhaul)(?:ing)? (?:up )?(?:(?:the|their) (?:old|existing|current)(?: \S+)?|what they have)|"
    r"own (?:build|system|tool|solution|people|devs|developers|it|team)|home ?grown(?: \S+)?|homegrown|excel\w*|spreadsheets?|zelf|themselves|internally) "
)
NOTHING: Final = re.compile(
    r" (?P<said>(?:helemaal )?(?:niks|niets) (?:doen|veranderen|kopen|te doen)|niks|niets|(?:het |t |alles )?zo laten|(?:laten|laat) (?:het |t |alles |dit )?(?:\S+ )?(?:zo|zoals het is|bij het oude|zitten)|alles bij het oude(?: laten)?|"
    r"(?:doen|doet|gaan|kopen) (?:(?:het|t|dit|ze|er|misschien|gewoon|mss|ook|helemaal|wellicht|maar|dan|door) )*niet(?: door)?|blijven? (?:\S+ )?zoals (?:het|t|nu) \S*|status quo|uitstellen|uitstel|voor zich uit schuiven|op de lange baan|niet doen|"
    r"do(?:ing)? nothing|nothing at all|not do(?:ing)? (?:anything|it)(?: at all)?|leav(?:e|ing) (?:it|things|everything) (?:as|the way|alone|be)(?: \S+ \S+)?|leaving it|stay(?:ing)? (?:as they are|put)|keep(?:ing)? things as they are|"
    r"not buy(?:ing)?(?: anything)?|wait(?:ing)? another year|no decision|put(?:ting)? it off|postpon(?:e|ing)|delay(?:ing)?|standing still|might not (?:do it|bother|buy)(?: at all)?|(?:just )?nothing(?! (?:confirmed|definite|certain|official|sure|signed|concrete|final|decided|new|yet|else))|doing without|carry(?:ing)? on as is|de oude \S+ houden|keep the old \S+) "
)
# "Daar zeggen ze niks over" is what was heard of it.
HEARD_OF: Final = re.compile(
    r" (?:zeg\w*|zei\w*|hoor\w*|gehoord|vertel\w*|weet|weten|wist\w*|says?|said|hear|heard|tell|told|know|knows) "
)
NOBODY: Final = re.compile(
    r" (?:geen|nee|no|none|niemand|nobody|no one|noone|alleen (?:wij|ons)|enkel wij|only us|just us|wij alleen|we zijn de enigen?|wij zijn de enigen?|were the only one\w*|sole source|single source|niet|no competition|geen (?:concurrent\w*|andere\w*)|"
    r"no other\w*|no competitors?|zonder concurrentie|uncontested|onderhands|één op één|een op een) "
)
UNKNOWN: Final = re.compile(
    r" (?:geen idee|weet (?:\S+ ){0,2}?niet|no (?:idea|clue)|dont know|not sure|dunno|onbekend|unknown|unclear|niet bekend|onduidelijk|nog vragen|vraag ik) "
)
OURS: Final = OURSELVES
BUILDS: Final = re.compile(
    r" (?P<verb>doet|doen|bouwt|bouwen|maakt|maken|ontwikkelt|ontwikkelen|regelt|regelen|lossen|oplossen|organiseert|organiseren|programmeren) "
)
INFINITIVES: Final = {
    "doet": "doen",
    "bouwt": "bouwen",
    "maakt": "maken",
    "ontwikkelt": "ontwikkelen",
    "regelt": "regelen",
    "lossen": "oplossen",
    "organiseert": "organiseren",
}
BETWEEN: Final = re.compile(
    r" (?:tussen|between|vergelijk\w+|compar\w+|evaluat\w+|evalue\w+|choos\w+|weigh\w*|assess\w+|kie[sz]\w+|met|with) (?:\S+ )?(?:(?:ons|us)|(?:our|onzen?|ons) \S+(?: \S+)?) $"
)
HEADING: Final = re.compile(
    r" (?:(?P<now>incumbent|huidige leverancier|huidige partij|current (?:supplier|vendor)|nu)|concurren\w+|competition|competitors?|rivals?|rivalen|andere (?:partijen|aanbieders|leveranciers)|"
    r"(?:doen|dingen|bieden) (?:\S+ ){0,5}?mee|(?:andere|other|more|meer|\d|twee|drie|two|three|vier|four) (?:partijen|bureaus|aanbieders|leveranciers|bidders|vendors|suppliers|agencies|contenders|opties|options|kandidaten|candidates|companies|bedrijven|offertes|quotes|others|anderen)(?: \S+){0,3}?|"
    r"(?:ook |also |still |nog )?(?:in beeld|in the (?:frame|mix|picture|running|hat)|op de (?:shortlist|lijst)|on the (?:shortlist|list)|bidding|competing|pitching|uitgenodigd|invited)|(?:kijken|kijkt|looking|talking|praten) (?:ook |also )?(?:naar|at|to|met|with)|"
    r"other (?:bidders|vendors|suppliers)|up against|tegen|in de race|in the race|also in|ook in de race|doen ook mee|alternatieven|alternatives)(?: zijn| are| is)? $"
)
NO_NAMES: Final = words("""
    duitse belgische franse engelse nederlandse hollandse zweedse deense noorse finse spaanse italiaanse portugese poolse oostenrijkse zwitserse turkse chinese japanse amerikaanse britse schotse ierse vlaamse waalse
    german belgian french dutch swedish danish norwegian finnish spanish italian portuguese polish austrian swiss turkish japanese korean american british scottish irish welsh flemish canadian australian european
    rabobank rabo ing abn abnamro triodos barclays hsbc natwest santander lloyds rvo kvk kiwa tno kpmg deloitte pwc ey erp crm
    optie opties option options alternatief alternative keuze choice keus verder trouwens second hand tweedehands mogelijk misschien maybe apparently blijkbaar
    mr or ot dga ciso cdo cro cmo cpo svp evp vp pmo hse qa qc hrm p&o fd bhv vve rve pos plc scada gps led ac dc hvac pc cnc 3d vr ai ups cad cam mri ct usb wifi
    excel ik eerlijk volgens geld budget q1 q2 q3 q4 nvt asap crm erp wms hr it ict mt gdpr avg sla nda rfp rfi rfq po poc tco roi kpi saas eu nl uk us usa
    demo offerte pilot ceo cfo coo cto cio md gm vp or rvc rvb rvt cvb fte btw iso whats thats theres heres wheres hows whos lets aan voor net goed geen wel niks update stand route planning wat wie hoe what who how first second next eerst
    volgens mij my ze zij they she he ja nee oke okay hoi hi hey ok well so anyway btw ps nb tldr fyi vandaag today gisteren yesterday morgen tomorrow klant customer
    waar waarom wanneer where when why which welke twee drie two three both alle all everyone iedereen quick great good nice kort even snel nog meer more less geen nothing niets
    budget money funding contract pilot test poc trial scope price prijs pricing timeline deadline status stage fase beslisser decider signer actie action rivals competition concurrentie concurrent
    gebeld gesproken gemaild called spoke met visited langs call meeting afspraak gesprek bezoek lunch koffie coffee kick-off workshop
""")
LIST_WORDS: Final = words("en and of or & ook also plus nog tegen met with vs + /")
LEADING: Final = words("de het the een a denk ik vooral mainly t")
FROM: Final = words("uit from in te near")
ALWAYS_PEOPLE: Final = words("says zegt vindt thinks denkt tekent signs beslist decides")
BOUGHT: Final = words(
    "buy buys bought buying quote quotes proposal proposals bid bids demo demos price prices pricing offer offers switching switch migrating moving away coming lease leases rent rents hire order orders trial kit one ones one's that those other others other's"
)
# "Dave likes them", "dat dus": what is said of somebody, or points at what was said, is called nothing.
_SAYS_OF: Final = frozenset(
    """them us him her ons hun hen die dat deze dit that this it that's it's thats dus so i we they ze wij ik jij je you u likes loves hates knows
    vindt kent forget forgot vergeten vergeet there's there here's""".split()
)


def says_more(name: str) -> bool:
    """Whether words read as a name say something of somebody, or only point; written with a capital a small word is part of one."""
    told = name.split()
    return any(word.strip(".,!?").islower() and word.strip(".,!?") in _SAYS_OF for word in told)
