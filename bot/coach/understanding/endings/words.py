"""Expressions that end a deal, open it again, or hand it over, in both languages.

Each is laid on a whole part of a message, folded and without apostrophes. `{deal}` stands for "the deal", "this one", a
pronoun, or a name; `{who}` for a colleague's name. Words only; which of them counts is decided in `reader`.
"""

from typing import Final

LONGEST: Final = 16
"""Words in a message that can still be about the deal as a whole."""

# Whoever signed "it" or the contract did so here; that nobody did, or is to, is no news of an end.
_SIGNER: Final = r"(?P<who>(?!(?:.* )?(?:if|when|once|after|before|until|nobody|someone|who|not|never|havent|hasnt|didnt|will|would|als|zodra|nadat|wanneer|totdat|niemand|iemand|wie|niet|nooit|nog|zou|zal)\b)[\w.'-]+(?: [\w.'-]+){0,2}?)"
# An order to close the deal at hand, up to how it ended: "sluit acme af als", "mark it as", "ik wil dat je de deal afsluit als".
_WISHES: Final = r"(?:(?:ik wil(?: graag)?(?: dat)? (?:je |jij )?|(?:kun|kan|wil|mag) je |graag |please |(?:can|could|would) you |i want (?:you )?to |id like (?:you )?to )(?:please |even )?)?"
_CLOSE: Final = rf"{_WISHES}(?:sluit|zet|markeer|boek|mark|close|set|put|log) {{deal}}(?: (?:maar|even|dan|nu|af|off|down|please|pls))*(?: (?:als|as|op|to))?"
_CLOSED: Final = rf"{_WISHES}{{deal}} (?:maar |even |dan )*(?:afsluit|afsluiten|sluit|sluiten|markeren|zetten|boeken)(?: (?:als|op))?"
# Sure: these can mean nothing else when they are all that was said.
WON: Final = (
    rf"{_CLOSE} (?:gewonnen|won)",
    rf"{_CLOSED} gewonnen",
    # Dutch
    r"gewonnen",
    r"(?:we|wij|ik) (?:hebben|heb) gewonnen",
    r"(?:we|wij|ik) (?:hebben|heb) {deal} (?:gewonnen|binnen|binnengehaald)",
    r"{deal} (?:is|hebben we|heb ik) (?:gewonnen|binnen|binnengehaald)",
    r"{deal} (?:gewonnen|binnen|binnengehaald)",
    r"(?:deal|order|opdracht) (?:is )?(?:binnen|gewonnen)",
    r"(?:de )?deal is rond",
    r"ze (?:hebben|kozen|kiezen) (?:toch |dus |uiteindelijk )?(?:voor )?ons(?: gekozen)?",
    r"ze (?:gaan|gingen) (?:toch |dus |uiteindelijk )?(?:met|voor) ons(?: in zee| verder)?",
    r"(?:we|wij) zijn het geworden",
    r"(?:we|wij) (?:hebben|kregen|krijgen) de (?:opdracht|order)(?: gekregen| binnen)?",
    # English
    r"(?:closed )?won",
    r"(?:we|i)(?:ve| have)? won(?: {deal})?",
    r"won {deal}",
    r"{deal} (?:is |has been )?(?:closed )?won",
    r"{deal}s (?:closed )?won",
    r"(?:we|i) (?:closed|landed|got) (?:the|this) deal",
    r"(?:the )?deal(?:s| is) (?:closed|in the bag|ours)",
    r"they(?:ve| have)? (?:chose|picked|selected|went with|chosen)(?: with)? us",
    r"they(?:re| are) going with us",
    r"(?:we|i) got the (?:order|contract|job)",
    r"{deal} is (?:ours|van ons|voor ons)",
    # The news and where it comes from in one breath: "gewonnen hendriks heeft getekend".
    r"(?:gewonnen|won) {deal} (?:heeft|hebben|has|have) (?:net |vandaag |gisteren |just )?(?:getekend|signed)",
    r"{deal} (?:heeft|hebben|has|have) (?:net |vandaag |gisteren |just )?(?:getekend|signed)(?: we| wij| en| and| so| dus)* (?:gewonnen|won)",
    rf"{_SIGNER} (?:heeft |hebben |has |have |is )?(?:net |vandaag |gisteren |just )?(?:getekend|ondertekend|signed|tekende)(?: (?:for|voor|at|tegen) \S{{1,12}}(?: \S{{1,12}})?)? (?:so|dus|en|and) (?:its |it is |thats |were |we |wij |we hebben |ze is |het is |dat is |die is |is )?(?:gewonnen|won|ours|van ons)",
)
LOST: Final = (
    rf"{_CLOSE} (?:verloren|lost)",
    rf"{_CLOSED} verloren",
    rf"{_WISHES}{{deal}} als verloren (?:afsluit|afsluiten|sluit|sluiten|markeren|zetten|boeken)",
    r"verloren",
    r"(?:we|wij|ik) (?:hebben|heb) (?:{deal} )?verloren",
    r"{deal} (?:is |hebben we |heb ik )?verloren",
    r"(?:we|wij) zijn {deal} kwijt",
    r"{deal} (?:zijn we|ben ik) kwijt",
    r"(?:de )?deal is (?:weg|dood|van de baan|kwijt)",
    r"(?:closed )?lost",
    r"(?:we|i)(?:ve| have)? lost(?: {deal})?",
    r"lost {deal}",
    r"(?:we|i)(?:ve| have)? (?:just )?lost(?: {deal})? on (?:the )?(?:price|cost|money|budget|timing|delivery|service|quality)",
    r"(?:we |wij |ik )(?:zijn |hebben |heb )(?:{deal} )?(?:verloren|kwijt) op (?:de |het )?(?:prijs|geld|budget|levertijd|service|kwaliteit)",
    r"{deal} we(?:ve| have)? (?:just )?lost(?: out)?",
    r"{deal} (?:is |has been |was )?(?:closed )?lost",
    r"{deal}s (?:closed )?lost",
    r"(?:the )?deal(?:s| is) (?:dead|off|gone)",
)
PARKED: Final = (
    r"(?:parkeer|parkeren)(?: {deal})?(?: maar)?(?: even)?",
    r"{deal} parkeren",
    r"(?:zet|leg) (?:{deal} )?(?:maar )?(?:even )?(?:stil|on hold|op pauze|in de wacht|in de ijskast|in de koelkast|op een laag pitje)",
    r"{deal} (?:mag|kan|moet) (?:even )?(?:geparkeerd|stil|on hold|in de ijskast|in de wacht|op pauze)(?: worden)?",
    r"(?:zet|leg) (?:{deal} )?(?:maar )?even (?:weg|opzij)",
    r"park {deal}(?: for now| for a while)?",
    r"park(?: for now)?",
    r"put {deal} on (?:hold|ice|pause)(?: for now)?",
    r"parked",
    r"geparkeerd",
)
# It was begun by mistake: there is no such customer, or it is to be gone.
_NO_CUSTOMER_NL: Final = r"(?:klant|deal|prospect|bedrijf)(?: van (?:mij|me|ons))?"
_NO_CUSTOMER_EN: Final = r"(?:customer|client|deal|prospect|company|account)(?: of (?:mine|ours))?"
DROPPED: Final = (
    rf"{{deal}} (?:is|was|bestaat|blijkt) (?:toch |helemaal |gewoon |eigenlijk )*geen (?:echte )?{_NO_CUSTOMER_NL}(?: maar .{{2,40}})?",
    rf"{{deal}}s? (?:is |was |isnt |is not |wasnt |was never |is never |never was |not )*(?:not |never )?(?:really |actually )?an? (?:real |actual )?{_NO_CUSTOMER_EN}(?: but .{{2,40}})?",
    rf"{{deal}} (?:is|was) no {_NO_CUSTOMER_EN}(?: but .{{2,40}})?",
)
MAYBE_DROPPED: Final = (
    r"(?:gooi|haal|doe) (?:deze|die|dit|de|het) (?:klant|deal|bedrijf) (?:maar |er |even |gewoon )*(?:weg|uit|eruit|eraf)",
    r"(?:verwijder|wis|schrap|delete|remove|scrap|erase|drop|get rid of) (?:deze|die|dit|de|het|this|that|the) (?:klant|deal|bedrijf|customer|client|company|account)(?: maar| even| again| weer)?",
    r"(?:gooi|haal|doe) {deal} (?:maar |er |even |gewoon )*(?:weg|uit|eruit|eraf)",
    r"(?:verwijder|wis|schrap|delete|remove|scrap|erase|bin|drop|get rid of) (?:de klant |de deal |klant |deal |the customer |the deal |customer )?{deal}(?: maar| even| again| weer)?",
    r"(?:gooi|haal|doe)(?: het| hem| m| die| dat| maar| er| even)* (?:weg|eruit|eraf)",
    r"(?:verwijder|wis|schrap|weg ermee|weg)(?: maar)?",
    r"(?:delete|remove|erase|scrap|drop)(?: it| that| this)?",
)
REOPEN: Final = (
    r"weer open",
    r"heropen(?:en)?(?: {deal})?",
    r"(?:open|zet) {deal} weer(?: open)?",
    r"{deal} (?:is |staat |loopt |gaat )?weer(?: open)",
    r"{deal} (?:weer )?(?:heropenen|oppakken)",
    r"weer oppakken",
    r"re-?open(?: {deal})?",
    r"open {deal} (?:again|up again)",
    r"{deal} is (?:open again|back on|alive again)",
    r"(?:its |were )back on",
    r"(?:{deal} (?:is |hebben we )?)?(?:toch |nog |helemaal )*niet (?:meer )?(?:verloren|van de baan|geparkeerd)",
    r"(?:{deal}s? (?:is )?)?not (?:lost|dead|off|parked)(?: after all| yet| any ?more)?",
)
# These only while the deal is closed: what was said a moment ago is taken back.
TAKEN_BACK: Final = (
    r"(?:nee )?toch niet(?: hoor)?",
    r"ongedaan maken",
    r"foutje",
    r"vergissing",
    r"oeps",
    r"verkeerde deal",
    r"not after all",
    r"undo(?: that| it)?",
    r"scratch that",
    r"my mistake",
    r"oops",
    r"wrong deal",
)
# Not sure: it may as well be news about their process, so that one tap is asked for.
MAYBE_WON: Final = (
    r"(?:we|wij) hebben (?:m|em|hem)",
    r"binnen",
    r"its ours",
    # It may be a budget or a vote that went through.
    r"(?:het is|tis|t is|dat is) (?:er ?door|beklonken|in kannen en kruiken)",
    r"(?:{deal} is |its )(?:a done deal|in the bag)",
    r"(?:we|i)(?:ve| have)? (?:closed|landed) (?:it|{deal})",
    r"(?:ze hebben |het is |(?:het )?contract is |{deal} (?:heeft |hebben |is )?)?(?:net |vandaag |gisteren )?getekend(?: vandaag| gisteren| vanochtend| vanmiddag)?",
    r"(?:they |theyve |they have |its |(?:the )?contract is |contract |{deal} (?:has |have |just )?)?(?:just )?signed(?: today| yesterday| this morning| this afternoon)?",
)
_IT_NL: Final = (
    r"(?:het|hem|m|t|alles|(?:de|het|ons|onze) (?:contract|order|opdracht|offerte|overeenkomst|deal))"
)
_IT_EN: Final = r"(?:it|everything|(?:the|our) (?:contract|order|deal|agreement|offer|paperwork))"
_WHEN_NL: Final = r"(?: (?:vandaag|gisteren|net|eindelijk|vanochtend|vanmiddag))?"
_WHEN_EN: Final = r"(?: (?:today|yesterday|just now|at last|finally|this morning|this afternoon))?"
SIGNED_IT: Final = (
    rf"{_SIGNER} (?:heeft|hebben) {_IT_NL}{_WHEN_NL} (?:getekend|ondertekend){_WHEN_NL}",
    rf"{_SIGNER} (?:has |have |just |finally )*signed {_IT_EN}{_WHEN_EN}",
)
MAYBE_LOST: Final = (
    r"(?:verloren|lost) (?:op|on) (?:de |het |the )?(?:prijs|price|geld|money|budget|levertijd|timing|delivery|service|kwaliteit|quality|cost)",
    r"(?:{deal}|ze|zij|they) (?:gaat|gaan|ging|gingen) (?:toch |dus |nu )*(?:met|voor) (?P<rival>.{2,40}?) in zee",
    r"(?:{deal}|ze|zij) (?:kiest|kiezen|koos|kozen) (?:toch |dus |uiteindelijk )*voor (?P<rival>.{2,40})",
    r"(?:{deal}|ze|zij) (?:heeft|hebben) (?:toch |dus |net |gisteren |vandaag )*(?:getekend|een contract getekend) (?:bij|met) (?P<rival>.{2,40})",
    r"(?:{deal}|ze|zij) (?:tekent|tekenen|tekende|tekenden) (?:toch |dus )*(?:bij|met) (?P<rival>.{2,40})",
    r"(?:{deal}|they|theyve)(?:s)? (?:has |have |just )*(?:signed|gone|went) with (?P<rival>.{2,40})",
    r"(?:{deal}|they|theyre)(?:s)? (?:is |are )?going with (?P<rival>.{2,40})",
    r"(?:{deal}|ze|zij) (?:heeft|hebben) (?:toch |dus |uiteindelijk )*gekozen voor (?P<rival>.{2,40})",
    r"(?:{deal}|ze|zij|they|theyre|theyve)(?:s)? (?:gaat|gaan|ging|gingen|is|are|has|have|went|gone|going)(?: toch| dus| gone| going)* (?:naar|to) (?:de|een|the|a) (?:concurrent|concurrentie|competition|competitor|rival)",
    r"ze (?:gaan|gingen) (?:toch )?(?:voor|met) (?P<rival>.{2,40}?)(?: in zee)?",
    r"ze (?:hebben|kozen|kiezen) (?:toch )?(?:voor )?(?P<rival>.{2,40}?)(?: gekozen)",
    r"ze kozen (?:toch )?(?:voor )?(?P<rival>.{2,40})",
    r"(?:we zijn |zijn )?afgewezen",
    r"we zijn (?:ze )?kwijt",
    r"they (?:went|are going|re going) with (?P<rival>.{2,40})",
    r"they (?:chose|picked) (?P<rival>.{2,40})",
    r"(?:were|we are) out",
    r"(?:we )?got rejected",
)
MAYBE_PARKED: Final = (
    r"(?:{deal} |het )?(?:ligt|staat) (?:nu |even |daar )*(?:stil|on hold|in de ijskast)",
    r"(?:{deal} |its |it is )?on hold(?: for now)?",
    r"(?:its |it is )?(?:on ice|paused)",
)
# Beside "lost it": whom they chose instead, and on what.
_ON_WHAT: Final = r"(?: (?P<ground>(?:on|op|because of|because|omdat|want|vanwege|wegens|for the) .+))?"
CHOSE_INSTEAD: Final = tuple(
    words + _ON_WHAT
    for words in (
        r"(?:(?:they|ze|zij|die) )?(?:have |hebben |zijn )?(?:(?:went|gone|going|go) (?:with|for)|chose|picked|(?:gaan|gingen|gegaan) (?:met|voor)|(?:gekozen|kozen|kiezen) voor|(?:is|het is|its) naar|(?:it )?(?:went|goes) to) (?P<whom>.{2,40}?)(?: gegaan| in zee)?",
        r"(?P<whom>[^\W\d_][\w&.'-]*(?: [\w&.'-]+)?) (?:got|won|has|gets|kreeg|krijgt|wint|heeft) (?:it|het|hem|em|t|'t)(?: gekregen| gewonnen)?",
    )
)
TO_A_RIVAL: Final = r"(?: (?:aan|van|to) (?P<rival>.{2,60}))"
# Who lost to somebody then, tells of another deal: an answer about rivals.
ANOTHER_TIME: Final = frozenset(
    """before earlier then once time year years month months ago eerder toen ooit keer jaar jaren maand maanden geleden vroeger destijds
    previously already al vorig vorige last""".split()
)
HAND_OVER: Final = (
    r"draag {deal} (?:maar )?over aan {who}",
    r"draag (?:maar )?over aan {who}",
    r"(?:ik wil |kun je |kan je |wil je )?{deal} overdragen aan {who}",
    r"ik (?:wil |moet )?(?:{deal} )?overdragen aan {who}",
    r"geef {deal} (?:maar )?(?:door |over )?aan {who}",
    r"zet {deal} (?:maar )?(?:over )?op naam van {who}",
    r"(?:please )?hand {deal} over to {who}",
    r"(?:please )?hand over (?:{deal} )?to {who}",
    r"(?:please )?(?:transfer|reassign|give) {deal} to {who}",
    r"(?:please )?pass {deal} (?:on |over )?to {who}",
    r"handover to {who}",
)
TAKE_BACK_OFFER: Final = (
    r"(?:neem|haal) (?:{deal} |het |het aanbod )?(?:maar )?terug",
    r"(?:trek )?(?:het )?aanbod (?:in|intrekken|terugnemen)",
    r"toch niet overdragen",
    r"(?:ik )?houd? {deal} (?:toch )?zelf",
    r"take (?:{deal} |the offer )?back",
    r"withdraw(?: the offer)?",
    r"(?:ill )?keep {deal} myself",
    r"dont hand (?:{deal} )?over",
)
ACCEPT: Final = (
    r"(?:ja )?(?:ik )?neem {deal} (?:graag )?over",
    r"(?:accepteer|accepteren|aannemen)(?: {deal})?",
    r"(?:yes )?(?:ill|i will|id|i would) (?:take|accept)(?: over)?(?: {deal})?(?: over)?",
    r"(?:yes )?accept(?: {deal})?",
    r"(?:yes )?take over {deal}",
)
DECLINE: Final = (
    r"nee bedankt(?: {deal})?",
    r"nee (?:dank je|dankje|dank)",
    r"(?:ik )?neem {deal} niet over",
    r"(?:weiger|weigeren|afwijzen)(?: {deal})?",
    r"no (?:thanks|thank you)(?: {deal})?",
    r"decline(?: {deal})?",
)
# Whoever is chosen is called something: with one of these in it, it is a thing, a place or a time.
NO_RIVAL: Final = frozenset(
    "a an een the de het to naar at op in om for over first eerst then dan on with met iets something plan option optie".split()
)
# When it was, behind a rival's name.
SINCE: Final = frozenset(
    "yesterday today gisteren vandaag vanochtend vanmiddag vanmorgen instead afterwards now nu hoor helaas unfortunately sadly then dus toch".split()
)
# In the place of a name these make it a sentence about something else: "het is nog niet gewonnen".
NO_NAME: Final = frozenset(
    "we wij ik i hebben heb have has niet not nooit never nog yet is was isnt wasnt zou would kan can could might almost bijna maybe misschien".split()
)
# Without any of these a message is about something else: it is what most messages are told by.
HINTS: Final = (
    r"hebben (?:m|hem)\b|van ons\b|voor ons\b|er ?door\b|beklonken|kruiken|in the bag|klant|customer|client|prospect|bedrijf|company|account|gooi|haal|verwijder|wis|schrap|delete|remove|scrap|erase|\bbin\b|drop|gewonn|won|binnen|rond|verlor|lost|kwijt|dood|baan|dead|\boff\b|gone|park|stil|hold|pau[sz]e|ijskast|koelkast|wacht|pitje|opzij|\bice\b"
    r"|open|oppak|back|toch|ongedaan|foutje|vergis|oeps|oops|verkeerde|wrong|after all|undo|scratch|mistake|over|hand|naam|transfer|reassign"
    r"|geef|give|pass|terug|aanbod|intrek|zelf|myself|withdraw|accept|neem|aannemen|take|dank|weiger|afwijz|thank|decline|closed|landed"
    r"|getekend|signed|ours|\bus\b|geworden|opdracht|order|selected|ko[zs]en|gekozen|gaan|went|chose|picked|going|out|reject|afgewezen|alive|weg|deal|got"
)
# What stands for the deal at hand in these.
THIS_DEAL: Final = r"(?:de deal|deze deal|deal|deze|dit|het|hem|m|em|die|the deal|this deal|this one|this|it|thats one|that one|that)"
# What answers the question before, or leads on from it, in front of the news itself.
AGAINST: Final = r"no|nee|neen|nope|yes|yep|ja|oh|its|it is|it's|het is|but|maar|en|and"
AROUND: Final = frozenset(
    """yes yess yesss yeah yep ja jaa jaaa hoera hiep hi ha top woohoo woop whoop hooray super mooi great finally eindelijk helaas jammer
    sorry unfortunately sadly pls ok oke well nou so dus hey hoi he en and maar but net just ff even alsjeblieft please svp graag coach
    goed nieuws news good bad slecht btw trouwens overigens fyi hoor tho though anyway mate lol haha hehe oh ow""".split()
)
# Before the news itself some say that there is nothing more to ask: "we kunnen stoppen, de deal is verloren".
LEAVES: Final = (
    r"(?:(?:we|ik|hier) (?:kunnen|kan|kunt|moeten|mogen) (?:er |hier |nu |wel |maar |mee )*(?:stoppen|ophouden)(?: hiermee| ermee)?|(?:we|ik) (?:stoppen|stop)(?: er)?(?:mee| hiermee| maar)*"
    r"|(?:(?:you can|je mag|mag|kan|can) )?(?:close|sluit|sluiten|afsluiten|dicht|done|klaar)(?: (?:it|m|hem|het|de deal|deze|die|that|this|this one|the deal|af|maar|dan|nu|off|out|now|up|please))*"
    r"|stop(?: (?:maar|er|hier|mee|ermee|hiermee))*|laat(?: maar)?(?: zitten)?|(?:dat |het )?hoeft niet meer|(?:dat |het )?heeft geen zin meer|(?:het is )?(?:over|klaar|over en uit)|(?:klaar|ik ben klaar) (?:ermee|er mee|mee|hiermee)|(?:im |i am |were |we are )?done(?: with it| with them| here)"
    r"|(?:we|i) (?:can|should|may|might as well) stop(?: here| now)?|(?:you can )?stop(?: here| now| it| asking)?|never mind|forget it|no need(?: any ?more)?|its over|(?:er is )?(?:niks|niets|nothing)(?: meer| any ?more| else| to tell| te melden)?)"
)
# With one of these in it a clause before the news tells something, and names nobody.
TELLS: Final = frozenset(
    """blijft blijven bleef bleven koos kozen kiest kiezen gekozen gaat gaan ging gingen zegt zei zeiden zeggen tekende tekent stemde akkoord chose picked went goes stayed
    came kwam landed arrived stays stuck staying said says kept keeps got gets won wins retained retains hield houdt houden kreeg krijgt kregen behoudt behield heeft hebben has have had voted met agreed approved on op gisteren vandaag vrijdag yesterday today friday last""".split()
)
# How much it is, behind the news.
AMOUNT: Final = (
    r"(?:(?:for|voor|at|tegen|worth|goed voor|its|t is|tis|het is) )?(?:[€£$]|eur |euro )?\d[\d.,]*(?:k|m|mln)?(?: ?(?:[€£$]|euro|eur|pounds?|quid|dollars?|incl|excl|inc|ex|vat|btw|per|p/m|pm|a|month|maand|mnd|year|yr|jaar|"
    r"jr|voor|for|years|yrs|jaren|\d+))*"
)
# Before the news itself some say where it comes from: "net gebeld met Acme: gewonnen!".
OPENS: Final = (
    r"(?:(?:ik |we )?(?:praat|heb het|bedoel|heb)(?: het)?(?: nu)? (?:over |van )?|(?:er is |i have |heb |ik heb |got )?(?:nieuws|news|update) (?:van|over|from|on|about) |(?:het|dit) (?:gaat|ging) over |over "
    r"|(?:this is |its |it is |im talking |i am talking |i mean )?(?:about )|i mean |(?:bij|at) )(?P<about>.{2,60})"
    r"|(?:(?:net|zojuist|just|i just|ik heb|heb) )?(?:(?:gebeld|gesproken|spoke|talked|call|called|off the phone|meeting|gesprek) )"
    r"(?:(?:met|with|to|from|van) )?(?P<named>.{2,60})"
)
# What comes in on the way to a deal, and is none.
PAPERS: Final = frozenset(
    """offerte offertes quote quotes aanvraag aanvragen tekening tekeningen stukken proefstukken monster monsters vergunning rapport verslag mail antwoord
    reactie reacties gegevens data cijfers eisen document documenten documents spec specs sample samples nda draft referentie referenties advies goedkeuring
    budget geld akkoord feedback drawing drawings report numbers figures permit requirements shortlist longlist plan voorstel""".split()
)
SIGNED: Final = frozenset("getekende getekend ondertekende signed".split())
