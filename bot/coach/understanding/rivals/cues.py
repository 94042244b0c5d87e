"""The ways a rival is spoken of in a clause: standing there now, in the race, set against us. Patterns only."""

import re
from typing import Final

from bot.coach.understanding.readings import RivalKind
from bot.coach.understanding.rivals.words import LIST, NAMED

_NAMES: Final = rf"(?P<names>{LIST}{NAMED})"
_THEY: Final = r"(?:they|theyre|theyve|theyd|he|hes|hed|she|shes|shed|the customer|everyone there)"
_NOW: Final = (
    r"(?:nu|now|today|momenteel|currently|vandaag|thans|tot nu toe|tot op heden|op dit moment|at the moment|right now|these days|"
    r"presently|already|al|sinds|since|for years|for ages|al jaren|for \S+ years|over there)"
)
_SOME: Final = r"(?:(?:de|het|een|the|a|an|their|hun|our|onze|ook|also|nog|still|al|already|wel|just|maar|toch|too|good old|oude?|old|mr|firma) )*"

# Standing there now, whatever it is called: each pattern names its rivals in `names`.
_STANDING: Final = (
    rf" {_NAMES} (?:is |are |'s )?(?:hangt|hangen|staat|staan|draait|draaien|loopt|lopen|ligt|liggen|levert|leveren|doet|doen|regelt|verzorgt|verzorgen|onderhoudt|beheert|host|hosts|does|runs|run|supplies|supply|handles|handle|maintains|services|installed|running|embedded|in use|sits|sitting)(?: (?!mee )\S+){{0,3}}? {_NOW} ",
    rf" {_NAMES} (?:(?:hangt|staat|draait|loopt|ligt|zit|werkt|hangen|staan|draaien|zitten) (?:er|daar|hier|bij (?:ze|hen|hun)) (?:(?:nu|al|momenteel|nog|tot|sinds|jaren|op|dit|moment|toe|in|huis|nog) )*|(?:is |'s )(?:installed|in place|in there|embedded|running|live|in use|there)(?: there| already| now| today| currently)? )$",
    rf" {_NAMES} (?:is|are|'s|was) (?:(?:still|currently|now|nog|nu) )?(?:what|who|the one|the system|the tool|the vendor|the supplier|wat|wie|degene|het systeem|de partij)(?: that| die| dat)? (?:{_THEY}|ze|zij|hij|er|daar|nu|there)[ ']",
    rf" {_NAMES} (?:zit|zitten|sits?|is|are) (?:er|there|daar) (?:al|already|nog|still|nu|now) ",
    rf" (?:hebben|heeft|have|has|ive|theyve|got|gebruiken|gebruikt|draaien|draait|use|uses|using|run|runs|running|rent|rents|lease|leases) (?:\S+ ){{0,3}}?{_NAMES} (?:staan|hangen|draaien|liggen|lopen|zitten|in huis|in gebruik|in use|in place|installed|running|in there|on site|right now|now|nu|currently|at the moment|today|for (?:that|it|this)|daarvoor|ervoor|hiervoor|sinds|since|al jaren|for years) ",
    rf" (?:{_THEY}|ze|zij|hij|die) (?:(?:are |zijn )?(?:still |nog |now |nu |currently |momenteel |al |already )*(?:use|uses|using|run|runs|gebruiken|gebruikt|werken met|werkt met|draaien op|draait op|zitten bij|zit bij|zitten op|zit op|buy from|buys from|kopen bij|koopt bij|kopen nu bij|huren bij|huurt bij|leasen bij|on|with|at)) {_SOME}{_NAMES} ",
    rf" (?:nu|now|currently|momenteel|today|vandaag|tot nu toe|op dit moment|at the moment|right now|thans|so far|these days) (?:(?:is|zijn|are|its|het|gaat|loopt|doen|doet|werken|werkt|ze|zij|they|dat|that|done|gedaan|alles|everything) )*(?:via|bij|met|with|on|op|through|from|van|using|by|at|door) {_SOME}{_NAMES} ",
    rf"^ (?:(?:nu|now|currently|incumbent|huidig|huidige|today|vandaag|current|momenteel) (?:is |nog |still |= )?){_SOME}{_NAMES} $",
    rf"^ {_NAMES} (?:nu|now|currently|today|momenteel|at the moment|op dit moment) $",
    rf" (?:vervang(?:en|t|ing)?(?: van)?|ter vervanging van|replac(?:e|es|ing|ement)(?: for| of)?|instead of|in plaats van|ipv|overstap(?:pen|t)? van|over van|weg bij|weg willen bij|weg wil bij|weg gaan bij|weggaan bij|weg te gaan bij|weg moeten bij|weg van|af van|los van|stoppen met|stopt met|moving off|move off|get off|getting off|away from|switch(?:ing)? (?:from|off)|migrat\w+ (?:from|off|van)|coming from|come from|rid of|opvolger van|leaving|dumping|ditch(?:ing)?|fed up with|unhappy with|sick of|tired of|ontevreden (?:over|met)|(?<! net )(?<! pas )(?<! zojuist )klaar met|klachten over|complaints about|outgrown|uitgegroeid|outsourc(?:e|ing|ed) (?:\S+ )?to|uitbested? (?:\S+ )?(?:aan|bij)|uitbesteden aan|uitbesteed aan|onderhoud bij|abonnement bij|raamcontract met|contract met|contract bij|contract with|contract is with|contract loopt bij|contract is met|contract is bij|deal with|vaste klant bij|vaste klant van) {_SOME}{_NAMES} ",
    rf" {_NAMES} (?:contract|licentie|licenties|licence|license|licenses|abonnement|subscription|lease|agreement|overeenkomst|deal)(?: (?!mee )\S+){{0,3}}? (?:af|tot|expires|ends|end|eindigt|up|until|through|renewal|renews|verloopt|runs|loopt) ",
    rf" (?:blijven|blijft|stay|stays|staying|stick|sticking|keep|keeping|houden|verlengen|renew|renewing|extend|extending|verder) (?:\S+ ){{0,2}}?(?:bij|met|with|to|on) {_SOME}{_NAMES} ",
    rf" (?:keep|keeping|renew|renewing|extend|extending) {_SOME}{_NAMES} ",
    rf" (?:blijven|blijft|stay|stays|staying|stick|sticking|werken|werkt) (?:\S+ ){{0,2}}?(?:bij|met|with) (?:\S+ ){{0,3}}?(?:van|from|by) {_SOME}{_NAMES} ",
    rf" (?:has|have|heeft|hebben) (?:already|al) (?:got )?(?:a|an|een|the|de) {_NAMES} ",
    rf" (?:already|al) (?:has|have|heeft|hebben) (?:got )?(?:a|an|een|the|de) {_NAMES} ",
    rf" {_NAMES} (?:rijdt|rijden|vliegt|vaart|komt|komen|drives|delivers|brengt|brengen|haalt|halen|schoont|cleans|bezorgt) (?:er|daar|hier|there|bij ze|bij hen|voor ze|for them) (?:(?:nu|al|momenteel|nog|now|today|already|currently) )*$",
    rf" (?:laten|laat|houden|houdt|blijft|blijven|stays?|remains?|leave|leaving|keep|keeping|ligt|zit) (?:\S+ ){{0,4}}?(?:bij|with) {_SOME}{_NAMES} ",
    rf" (?:willen|wil|want|wants) (?:\S+ ){{0,3}}?(?:bij|with) {_SOME}{_NAMES} (?:laten|houden|blijven|to stay)",
    rf" (?:theyve|they have|theyd|hes|shes|ze) (?:ve |s )?been (?:with|using|on) {_SOME}{_NAMES} ",
    rf" {_NAMES} (?:has|have|holds?|got|heeft|hebben|houdt) (?:(?:nu|now|al|still|currently|nog) )*(?:the|het|de|hun|their) (?:\S+ )?(?:contract|onderhoudscontract|servicecontract|account|business|work|werk|raamcontract|framework|deal|opdracht|perceel|lot)(?= )",
    rf" (?:hebben|heeft|have|has|use|uses|run|runs|gebruiken|gebruikt|draaien|rijden|huren|leasen) (?:(?:ze|zij|hij|nu|now|al|still|nog|jaren|years|sinds|currently|er|daar) )+{_SOME}{_NAMES} ",
    rf" (?:buying|buy|buys|kopen|koopt|bestellen|bestelt|inkopen|loopt|lopen|gaat|gaan|alles|everything|still|nog|nu|now) (?:(?:alles|everything|it|het|nu|now|nog|still|in|gaat|loopt) )*(?:through|via|from|bij|off) {_SOME}{_NAMES} ",
    rf" (?:their|hun|haar|zijn) (?:(?:usual|vaste|trusted|long-standing|oude|preferred|go-to|main|regular) )?(?:go-to|supplier|leverancier|vendor|provider|partner|club|partij|huisleverancier|hofleverancier|voorkeur|preference|favou?rite|favoriet|first choice|eerste keus|keus) (?:(?:is|=|:|blijft|remains|has always been|was|nu|now|still|nog) )+{_SOME}{_NAMES} ",
    rf" {_NAMES} (?:\S+ ){{0,4}}?(?:to keep (?:it|them|the)|te houden|hang on to it|niet kwijt|binnen te houden|hold on to it) ",
    rf"^ (?:(?:en|and|but|maar|well|nou|daar|there) )*{_NAMES} (?:hebben|heeft|gebruiken|gebruikt|draaien|draait|huren|huurt|leasen|have|use|uses|run) (?:ze|zij|hij|ie|they) (?:(?:daar|er|there|ook|already|al) )*(?:nu|now|al|momenteel|currently|today|op dit moment|at the moment|in huis|staan|draaien|hangen|liggen) ",
    rf" {_NAMES} (?:has|have|had|heeft|hebben|doet|doen|does|got) (?:it|this|that|het|t|dat|dit|them|ze|(?:the|their|het|hun|de) (?:work|contract|account|business|job|werk|onderhoud|klus|opdracht)) (?:{_NOW}|till?|until|tot) ",
    rf" (?:nu|now|currently|momenteel|today|at the moment|op dit moment) (?:they|theyve|ze|zij|hij|he|hes|she|shes|hebben|heeft|have|has|got|had|ve|s|al|er|there|is|staat|staan|hangt|draait|in) (?:(?:have|has|got|had|hebben|heeft|ze|hij|they|er|al|nog|still|two|twee|drie|three|with|op|on) )*{_SOME}{_NAMES} ",
    rf" (?:they|theyve|ze|zij|hij|he|hes|she|shes|hebben|heeft) (?:(?:have|has|got|had|hebben|heeft|ze|hij|nu|al|nog|still|er|staan) )*(?:an? |een |de |the |some |their |hun )?(?:old|ancient|oude?|bestaande|existing|huidige|current|ageing|aging|versleten|afgeschreven|geleasede|leased|rented) {_NAMES} ",
    rf" {_NAMES} (?:is |zijn |are |'s )(?:(?:nu|now|al|ook|still|nog|currently|momenteel|sinds|jaar|jaren|for|years) )*(?:de|hun|the|their|haar|zijn) (?:\S+ )?(?:leverancier|supplier|vendor|provider|partij|aanbieder|dienstverlener|installateur|aannemer|contractor|partner|systeem|system|pakket|tool|software) (?:nu|now|daar|there|al|currently|$)",
    rf" {_NAMES} (?:zit|zitten|sits?|zat) (?:er|daar|there) (?:(?!ook |also )\S+ ){{0,3}}?(?:in|nu|al|binnen|already|vast) ",
    rf" (?:wil|willen|wilt|moeten|moet|gaan|gaat) (?:\S+ )?van {_SOME}(?:(?:leverancier|partij|installateur|aannemer|systeem|pakket) )?{_NAMES} (?:\S+ )?af ",
    rf" (?:heeft|hebben|rijdt|rijden|gebruikt|gebruiken) (?:(?:nu|al|nog) )*(?:een|twee|drie|vier|\d+) (?:\S+ ){{1,2}}?van {_NAMES} ",
    rf" (?:their|hun|haar|zijn|his|her) (?:usual|vaste|trusted|oude|old|regular|current|huidige|main) (?:supplier|leverancier|vendor|provider|partner|club|partij|contractor|installateur|aannemer) {_NAMES} ",
    rf" (?:get|getting|move|moving|come|coming|switch|switching) (?:off|away from|out of) {_SOME}(?:(?:supplier|vendor|provider|system|contractor) )?{_NAMES} ",
    rf" {_NAMES} (?:is|are|'s|zit|zitten) (?:in there|er in|erin|er(?: (?!ook )\S+)+? in) ",
    rf"^ {_NAMES} (?:in there|in place|erin) (?:(?:now|today|already|at the moment|right now|nu|al) )*$",
    rf" {_NAMES} (?:zit|zitten) (?:er|daar) (?:(?:op|dit|moment|nu|al|nog|momenteel|vandaag|jaren) )+in ",
    rf" {_NAMES} (?:runs?|supplies|supplied|makes?|made|built|maintains?|installed|sold|levert|leverde|maakt|maakte|bouwde|onderhoudt|plaatste|verkocht) (?:the|de|het|hun|their|these|deze) (?:current|existing|present|huidige?|bestaande|oude?|old|last|vorige) ",
    rf" (?:bij|van) {_NAMES} (?:weg|af) (?:willen|wil|wilt|gaan|gaat|moeten|moet|stappen|stapt) (?!(?:bij|van) )",
    rf" (?:hates?|haten|haat|detests?) {_SOME}{_NAMES} ",
    rf" {_NAMES} (?:looks? after|takes? care of) (?:it|this|that|them|everything|the \S+) (?:(?:at|the|mo|moment|now|today|currently|for|them|present) )*$",
)
# In the race beside us.
_RACING: Final = (
    rf" (?:firm|company|outfit|supplier|vendor|contractor|agency|shop|crowd|mob|bedrijf|firma|leverancier|partij|club|bureau|aannemer|installateur) (?:called|named|genaamd|met de naam|die heet|heet|by the name of) {_NAMES} ",
    rf" (?:tussen|between) (?:ons|us) (?:en|and) (?:\S+ ){{0,4}}?(?:van|from|by|of) {_SOME}{_NAMES} ",
    rf" {_NAMES} (?:(?!niet |not |geen |no |afge|for |voor |we |wij |ik |i |ill |im |of |om |to |dat |that |us |ons |vraagt |vroeg |asks? |asked |wants? |wil |willen |needs? |zegt |says |will |gets? |krijgt |krijgen |stuurt |sends? )\S+ ){{0,5}}?(?:mee ?doe(?:t|n)|meegedaan|mee ?ding(?:t|en)|meegedongen|mee ?bied(?:t|en)|mee ?pitch(?:t|en)|meeschrijven|meekijkt|turned up|turn up|showed up|were there|was there|waren er|was er|kwamen ook|kwam ook|in the room|on site|langs geweest|over de vloer|been round|been by|been over|been in|in the building|at the table|aan tafel|over de streep|scherper|goedkoper|duurder|cheaper|pricier|undercut\w*|undercutting|still standing|still there|sniffing|circling|hot on|op de hielen|op de loer|in de nek|ahead|op kop|nog over(?= $)|overgebleven|left|lonkt|azen|aast|lobby\w*|hengelt|vist|cold-?calling|een offerte|an offer|a bid|a quote|a price|a proposal|a pitch|a demo|a trial|een demo|een prijs|een voorstel|een aanbieding|een pilot|een proef|prijs afgegeven|schrijft in|schrijven in|schreven in|ingestuurd|ingediend|aangeschreven|gevraagd|benaderd|approached|asked too|quote too|quoted|quotes|quoting|in too|in it|in er|erin|er in|er ook|ook al|bids?|bidding|tendered|shortlisted|in de mix|op de lijst|on the list|on their list|op de shortlist|op hun lijst|op de longlist|op het lijstje|in hun achterhoofd|op de bank) ",
    rf" {_NAMES} (?!denk|kijk|lees|lezen|help|werk|praat|praten|spre|stem|beslis|teken|betaal|ga|kom|neem|nem|breng|geef|geven|loop|luister|eten|eet|valt|vallen)\S+ (?:(?:ook|er|nog|wel|gewoon|allebei|beide|dus|vrolijk|flink) )*mee $",
    rf" (?:ons|us|wij|we|our|onze) (?:\S+ ){{0,2}}?(?:duurder|goedkoper|beter|slechter|trager|sneller|hoger|lager|dearer|cheaper|pricier|better|worse|slower|faster|higher|lower|more expensive) (?:dan|than) {_SOME}{_NAMES} ",
    rf" (?:of|or) (?:ze|they|he|hij) (?:gaan|gaat|go|goes|switch|stappen|stapt|move|moves) (?:over )?(?:naar|to|with|for) {_SOME}{_NAMES} ",
    rf" (?:going with|go with|goes with|signing with|sign with|signs with|signed with|getekend (?:bij|met)|kiezen voor|kiest voor|opt for|opting for|in zee met|in zee gaan met|over naar|overstappen naar|switching to|switch to|moving to) {_SOME}{_NAMES} ",
    rf" (?:wat|what|hoeveel|how much|waar) {_NAMES} (?:rekent|vraagt|charges?|quotes?|asks?|biedt|offreert|kost|costs?|offers?|mee komt|comes? (?:back|up) with) ",
    rf" (?:met|with) {_NAMES} (?:erbij|in it|in there|that makes|there too|as well|ook|too) ",
    rf" {_NAMES} (?:(?:is|are|remains?|the|de|den|enige|only|een|another|nog|other|andere|main|biggest|grootste|voornaamste|our|onze) )+(?:other|other one|one|ander|anderen?|rivaal|rival|concurrent|competitor|competition|threat|bedreiging|contender|kandidaat|option|optie|partij|bidder|party|smaak)(?: |s )",
    rf" (?:us|ons|wij|we|me|mij|ours|onze) (?:up )?(?:vs|versus|v|tegen|against|of|or|en|and|naast|next to|alongside|plus|met|with|to|en ook|and also) {_SOME}(?P<names>(?:{NAMED} (?:en |and |& |of |or |, |ook |also |vs |versus |tegen |against |\+ )+)*{NAMED}) ",
    rf" {_NAMES} (?:(?:vs|versus|v|tegen|against|naast|next to|alongside) (?:us|ons|wij) |(?:of|or|en|and) (?:us|ons|wij|we) $)",
    rf" (?:also|ook|nog|even|too)? ?(?:looking|looks?|kijken|kijkt|gluren|flirten|flirting|playing|sniffing|shopping|loeren|talking|talks?|talked|spoke|speaking|spoken|praten|praat|spreken|gepraat|sparren|in talks|in gesprek|gesprekken|meetings?|met|met with) (?:(?:ook|also|nog|al|even|een|a) )*(?:at|naar|with|to|met|around|for|on|bij|aan) {_SOME}{_NAMES} (?:as well|too|also|ook|ernaast|erbij|instead|on the side|achter|behind) ",
    rf" (?:asked|asking|vraagt|vragen|vroegen|vroeg|invited|inviting|nodigt|nodigen|approached|benaderd|benaderen|heb ook|hebben ook|have also|also have|had|seen|saw|gezien|trialled|piloted|shortlisted|longlisted|got|gekregen|kregen|krijgen|ontvingen) {_SOME}{_NAMES} (?:too|ook|as well|also|in|over|for a (?:quote|price|proposal|demo)|om een (?:offerte|prijs|voorstel)|to (?:quote|bid|pitch|tender)|on the (?:list|shortlist)|uit|uitgenodigd|gevraagd|benaderd|op bezoek|langs|over de vloer|binnen|gehad|gezien) ",
    rf" (?:quotes?|offertes?|prijs|prijzen|prices?|pricing|proposals?|voorstel|voorstellen|bids?|demos?|aanbieding|aanbiedingen|pitch|presentatie|trial|proef|proefje) (?:\S+ )?(?:van|from|by|bij|of|with|met) {_SOME}{_NAMES} ",
    rf" (?:vergelijk\w*|compar\w*|weigh\w*) (?:(?:us|ons|it|het|dit|dat|this|that|up|off|still|nog|ook|also|ze|zij|hij|they|he|she|verder) )*(?:with|met|to|tegen|against) (?:\S+ ){{0,3}}?{_NAMES} ",
    rf" (?:test|tests|testen|testing|proberen|probeert|trial|trials|trialling|trying|try|bekijken|bekijkt) (?:(?:ze|they|hij|he|ook|also|nu|now|eerst|first) )*(?:die|dat|those|that|the ones?|that one) (?:van|from|of|by) {_SOME}{_NAMES} ",
    rf" (?:other|others|andere) (?:(?:one|ones|ones|one's|twee|two|is|are|zijn|s) )*(?:from|van|by|bij) {_SOME}{_NAMES} ",
    rf" (?:the other|de andere?|het andere|andere|other|second|tweede|derde|third|another|nog een|only other|enige andere) (?:(?:one|ones|agency|agencies|firm|company|outfit|shop|installer|contractor|bureau|bedrijf|installateur|party|partij|partijen|bidders?|options?|optie|opties|names?|naam|vendors?|suppliers?|leveranciers?|aanbieders?|kandidaat|candidates?|contenders?|hond|kaper) )?(?:(?:is|are|zijn|was|being|left|over|nog|still|in|it|the|race|er|daar|on|table|tafel|op|:|=|-) )*{_NAMES} ",
    rf" (?:shortlist|longlist|race|final|finale|finalists?|laatste (?:twee|drie|2|3|ronde)|last (?:two|three|2|3)|rest zijn|left are|over zijn|overgebleven) (?:\S+ ){{0,2}}?(?:is|are|zijn|with|met|tussen|between|nog|against|tegen|us and|wij en|ons en) {_SOME}{_NAMES} ",
    rf" (?:up against|tegenover|opboksen tegen|competing with|competing against|compete with|concurreren met|concurreert met|strijd met|battle with|head to head with|nek aan nek met|neck and neck with|verliezen van|losing to|lose to|verliezen aan|prefers?|preferring|voorkeur voor|lean(?:ing|s)?(?: (?:towards?|to))?|in love with|sold on|smitten with|hebben een oogje op|heeft een oogje op|(?:their|hun|haar|his|her) (?:eye|oog|hart) (?:on|op|bij)|neigt naar|neigen naar|neiging naar|fan van|fan of|fans of|dol op|verliefd op|charmed by|gecharmeerd van|tempted by|swayed by|keen on|pushing for|pusht|lobbies for|rooting for|gaat voor) {_SOME}{_NAMES} ",
    rf" (?:its|it is|het is|dat is|thats|is) {_NAMES} (?:that |die )?(?:they|theyre|theyve|he|she|ze|zij|waar|waarmee|waarmee ze)(?: \\S+){{0,3}}? (?:compar\\w+|looking|talking|against|tegen|vergelijk\\w*|praten|kijken|mee) ",
    rf" {_NAMES} (?:'s )?(?:hoorde (?:ik|we)|naam|name|werd|was|is|got|viel|kwam|came|comes|gets) (?:(?:ook|also|too|vaak|vallen|as well|often|een paar keer) )*(?:genoemd|mentioned|vallen|voorbij|up|dropped|too|ook) ",
    rf" (?:heard|hoorde|mentioned|noemde|noemden|noemt|mentions|name-dropped) {_SOME}{_NAMES} (?:'s name |s name )?(?:too|ook|as well|mentioned|vallen|noemen|dropped|also|voorbijkomen) ",
    rf"^ (?:(?:en|and|plus|of|or|also|ook|nog) )+{_SOME}{_NAMES} (?:ook|too|as well|also|dus|erbij|nog) $",
    rf"^ (?:ook|also|too) {_NAMES} $",
    rf" (?:heeft|hebben|has|have|had) {_SOME}{_NAMES} (?:zich|themselves|itself|ook|al|also) (?:\S+ ){{0,2}}?(?:gemeld|aangemeld|aangeboden|gepresenteerd|reported|ingeschreven|gebeld|gereageerd|offered) ",
    rf" (?:onze|our|de|the|mijn|my|grote|biggest|main|grootste|voornaamste|enige|only|echte|real|serieuze|serious|tegen) ?(?:tegenkandidaat|tegenstander|tegenstrever|tegenspeler|opponent|rivaal|rival|kaper|challenger|threat|dreiging|gevaar|uitdager|tegenpartij)s? (?:(?:is|zijn|are|=|:|blijft|hier|here|there|dus) )+{_SOME}{_NAMES} ",
    rf" (?:tegenkandidaat|tegenkandidaten|tegenstander|tegenstanders|tegenstrever|opponent|rivaal|rival|challenger|uitdager|kaper op de kust|tegenpartij) (?:(?:is|zijn|are|=|:|blijft|hier|here|there|dus) )+{_SOME}{_NAMES} ",
    rf" {_NAMES} (?:is|are|zijn|'s|s|blijft|remains) (?:(?:onze|our|de|the|hun|their|grootste|biggest|main|voornaamste|enige|only|real|echte) )*(?:one to beat|to beat|te kloppen|te verslaan|tegenstander|tegenkandidaat|tegenstrever|opponent|challenger|rivaal|rival|uitdager|preferred|favoriet|favou?rite|frontrunner|koploper|voorkeur) ",
    rf" (?:gaat|gaan|goes|go|might go|may go|could go|will go|going|misschien|mogelijk|waarschijnlijk|probably) (?:(?:het|it|they|ze|order|deal|de|opdracht|job|dit|this) )*(?:naar|to|with|met|voor|for) {_SOME}{_NAMES} ",
    rf" (?:goede|goeie|good|great|prima|betere|better|fijne|positieve|positive|happy|tevreden|blij|pleased|content|satisfied) (?:(?:ervaring|ervaringen|experience|experiences|zijn|are|ze|they|erg|very|zeer) )*(?:met|with|over|about) {_SOME}{_NAMES} ",
    rf" {_NAMES} (?:is|are|zijn|s|heeft|has|have|been|'s) (?:(?:is|has|been|er|daar|there) )*(?:ook|also) (?:\S+ ){{0,2}}?(?:bezig|busy|active|actief|at it|on it|after it|aan het \S+|dichtbij|close) ",
    rf" {_NAMES} (?:is|are|has|have|s|been|'s) (?:(?:been|is|has) )*(?:in touch|at it|on the phone|calling|knocking|pricing|pricing it|quoting it|sniffing|pitching|working on (?:a|an) (?:\S+ )?(?:quote|offer|price|proposal|bid)|fighting|pushing|on to them)(?: \S+){{0,4}}? (?:too|as well|also|hard|already|for it|over there|weekly|daily|$)",
    rf" (?:theres|there is|er ligt|er ligt ook|there|ligt) (?:(?:ook|also|already|al|a|an|een|nog|er) )*{_NAMES} (?:quote|offer|offerte|bid|price|proposal|voorstel|prijs) ",
    rf" (?:got|get|have|kregen|krijgen|hebben|had|vroegen|vragen|want|willen) (?:\S+ ){{0,2}}?(?:price|prices|quote|quotes|offer|offerte|prijs|prijzen|bid|demo|proposal|voorstel|aanbod) (?:off|out of|from|van|bij|by) {_SOME}{_NAMES} ",
    rf" (?:bij|van) {_NAMES} (?:(?:al|ook|nog) )*(?:een )?(?:offerte|prijs|aanbieding) (?:gevraagd|gehad|gekregen|opgevraagd|lopen|liggen|binnen) ",
    rf" {_NAMES} (?:undercut|undercuts|undercutting|underbid|beat|beats|onderbiedt|onderbood|duikt|dook) (?:us|ons|onder|our|onze|eronder) ",
    rf" {_NAMES} (?:kwam|came|komt|comes|viel|wordt|is|was) (?:(?:ook|also|weer|again|even|een paar keer) )*(?:ter sprake|up(?= $| again| too| twice| a)|langs in|voorbij|genoemd|mentioned) ",
    rf" {_NAMES} (?:and|en|plus|&) (?:us|ons|wij)(?: (?:nobody|niemand|as before|again|weer|only|alleen|in it|left|over)| $)",
    rf" {_NAMES} (?:s )?(?:rep|reps|salesman|sales|salesperson|account manager|accountmanager|vertegenwoordiger|verkoper|vertegenwoordigers|mannetje|people|guys?|mensen) (?:was|is|were|are|zat|zit|stond|staat|kwam|komt|liep|loopt|turned|came|had|heeft|keeps|blijft) ",
    rf" {_NAMES} (?:komt|komen|comes?|coming|is coming|gaat|gaan) (?:\S+ ){{0,4}}?(?:ook|too|also|as well) (?:\S+ )?(?:langs|presenteren|pitchen|praten|demonstreren|kijken|opmeten|inmeten|meten|laten zien|in|by|over|to present|to pitch|presenting|pitching|aan de beurt|voorbij|$)",
    rf" {_NAMES} (?:komt|komen|comes?|coming|is coming|presents|presenteert|presenteren|pitcht|pitches|demonstreert) (?:\S+ ){{0,4}}?(?:presenteren|pitchen|pitch|present|demo|demonstreren|een demo geven|langs met een offerte|ook|too|as well) ",
    rf" {_NAMES} (?:zit|zitten|ligt|liggen|is|are|came|comes?|kwam|kwamen|komt|was|sits?|went|ging|gaat|bood|offered|quoted) (?:(?!voor |we |wij |ik |i |us |ons )\S+ ){{0,5}}?(?:onder ons|onder|boven ons|boven|eronder|erboven|lower|lager|higher|hoger|below us|under us|above us|minder) $",
    rf" {_NAMES} (?:heeft|hebben|has|have|had|got|deed|did|doet|made|gave|gaf|geeft|maakt|maakte|legt|legde|put) (?:(?:ook|also|al|already|nog|just|net|een|a|an|the|hun|their|in|\S+e) ){{0,4}}(?:prijs|price|offerte|offertes|quote|bod|bid|aanbod|aanbieding|offer|deal|proposal|voorstel|demo|pitch|presentatie|presentation|proef|trial|pilot|proefopstelling) ",
    rf" (?:they|ze|zij|he|hij|she|we|apparently|blijkbaar|had|heeft|hebben|have|has) (?:(?:hebben|heeft|have|has|had|also|ook|already|al|nog|even|apparently|just) )*(?:also|ook|even) (?:saw|seen|see|seeing|met|had|visited|visit|invited|tested|tried|trialled|called|asked|contacted|approached|zagen|zag|bekeken|bekijken|bezochten|bezoeken|spraken|belden|vroegen|testten|testen|proberen|kregen|ontvangen|bij|naar|met) (?:(?:a|een|an|the|de|demo|quote|bij|at|of|van|from|by|to|with|met) )*{_NAMES} ",
    rf" {_NAMES} (?:is|are|was|zijn) (?:(?:daar|er|there) )*(?:ook|also|too) (?:there|around|present|bij|erbij|aanwezig|gebeld|uitgenodigd|called|asked|invited|approached|bezig|busy|active|actief|aan het|aan t|al|aangehaakt|after|interested|geïnteresseerd|knocking|trying|erbij|gevraagd|benaderd|in) ",
    rf" (?:vergelijk\w*|compar\w*|tussen|between|twijfel\w*|kies\w*|choos\w*|pick\w*|torn|keuze|choice|weigh\w*|weegt|wegen) (?:(?:tussen|between|naast|of) )*{_SOME}{_NAMES} (?:and|en|with|met|of|or|tegen|vs|to|against) (?:us|ons|wij|we) ",
    rf" (?:with|besides|next to|beside|naast|behalve|buiten) (?:us|ons) (?:(?:is|are|zit|zitten|zijn|staat|ligt|there|er|in|it) )+(?:(?:still|also|only|nog|ook|alleen|enkel) )*{_NAMES} ",
    rf" (?:liet|lieten|laat|laten) (?:(?:de|naam|ook|nog|even) )*{_NAMES} vallen ",
    # "Our quote against the one from Miwe", "die van ons en die van Valk".
    rf" (?:onze|our) (?:offerte|quote|offer|prijs|price|voorstel|proposal|bid) (?:\S+ )?(?:met|to|with|against|tegen|naast|next to) (?:die|dat|the one|that) (?:van|from|of) {_SOME}{_NAMES} ",
    rf" {_NAMES} (?:'s |s |is |has |was |have |were )(?:been |has )?(?:asked|invited|approached)(?: to quote| to bid| to pitch)? (?:as well|too|also) ",
)
BY_CUE: Final[tuple[tuple[str, RivalKind], ...]] = (
    *((pattern, "incumbent") for pattern in _STANDING),
    *((pattern, "vendor") for pattern in _RACING),
)

# A clause that says who we are up against and is not done yet: "it's us, A, or they keep the spreadsheets".
OPEN_LIST: Final = re.compile(
    r" (?:us|ons|wij|tussen|between|vs|versus|against|tegen|vergelijk\w*|compar\w*|twijfel\w*|torn|kiezen|kiest|choosing|choose|keuze|choice|options?|opties?|shortlist|race|either|ofwel|het is|its)(?: (?:us|ons|wij|we|is|are|zijn|nog|still|with|met|to))*"
    rf"(?: {NAMED}(?: (?:en|and|of|or|&|vs|tegen) {NAMED})*)? $"
)
# An option of theirs spelt out as a verb: "or they keep the spreadsheets", "of ze knappen de oude op".
OPTION: Final = re.compile(
    r"(?:(?:^| )(?:of|or)(?: dat| that)?(?: (?:ze|zij|they|he|she|hij|just|gewoon|toch|maybe|misschien|might|could|dan|anders|even))*|"
    r" the option of| de optie(?: om| van)?| optie is om| (?:might|may|could)(?: well)?(?: just| also| simply)+|"
    r" (?:misschien|wellicht|mogelijk) (?:ze|zij|ook) (?:gewoon|toch|maar)) "
    r"(?P<said>(?:(?:keep|keeps|keeping|stick|sticking|stay|staying|carry|carrying|build|building|patch|patching|repair|repairing|refurbish|refurbishing|fix|fixing|leave|leaving|hire|hiring|extend|extending|renew|renewing|make|making|do|doing|outsource|outsourcing|muddle|"
    r"buy second-hand|buying used|second-hand|used|blijven|blijft|houden|houdt|laten|laat|verlengen|verlengt|repareren|repareert|reviseren|reviseert|knappen|knapt|opknappen|opkalefateren|oplappen|lappen|bouwen|bouwt|doen|doet|huren|uitbesteden|uitstellen|doorgaan|doormodderen|inhuren) (?:\S+ ){0,6}))$"
)
# Weighing to mend what they have: "they're thinking of refurbishing the old one", "overwegen de oude te reviseren".
MENDING: Final = re.compile(
    r" (?:overwegen|overweegt|denken (?:er )?(?:ook )?(?:aan|over)|denkt (?:er )?(?:ook )?(?:aan|over)|spelen met|considering|consider|considers|thinking (?:of|about)|toying with|weighing(?: up)?|tempted to|liever|rather)"
    r"(?: (?:ook|also|gewoon|just|om|het|idee|maar|er|over|simply|still|to|the idea of|even))* "
    r"(?P<said>(?:(?:de|het|the|their|hun|t) )?(?:(?:oude?|bestaande|huidige|tweedehands\w*|gebruikte?) (?:\S+ ){0,3}?(?:te )?(?:\S+en)|(?:refurbish|repair|patch|keep|fix|extend|overhaul|upgrad|leas|rent|hir|outsourc|do|build)\S* (?:\S+ ){0,3}?\S+|(?:second-hand|used|tweedehands\w*)(?: \S+)?)) $"
)
