"""Words in which the end of a deal is told in a clause of its own, in both languages.

Each expression is laid on a whole clause, without apostrophes, small words and what says when; the marks stand for names that are
known: ꙮ the customer or the deal, ꙟ somebody there, ꚙ a rival. Words only; which of them counts is decided in `by_clause`.
"""

from typing import Final

from bot.coach.basics.once import later

# Other spellings and short forms, as they are typed in haste.
FORMS: Final = {
    "ni": "niet", "nie": "niet", "nt": "niet", "hebbn": "hebben", "ervan": "ervan", "hebbe": "hebben", "tis": "het is", "its": "it is", "thats": "that is", "t": "het", "theyve": "they have",
    "theyre": "they are", "theyll": "they will", "weve": "we have", "were": "were", "w": "with", "m": "hem", "em": "hem", "'m": "hem", "wont": "will not", "dont": "do not", "doesnt": "does not",
    "didnt": "did not", "isnt": "is not", "arent": "are not", "cant": "can not", "cancled": "cancelled", "canceled": "cancelled", "finish": "finished", "mattr": "matter",
    "theire": "their", "there's": "there is", "anymor": "anymore", "zn": "zijn", "ze'n": "zijn", "niks": "niets", "neen": "nee", "opdr": "opdracht", "'t": "het", "da": "dat",
}  # fmt: skip
# These say when it was, or how it is meant, and nothing more.
SMALL: Final = frozenset(
    """toch dus nu net al allang uiteindelijk gewoon helaas alsnog zonet zojuist daarnet eindelijk gisteren gister gistern vandaag vanmorgen vanochtend vanmiddag vanavond maar but even precies blijkbaar
    definitief officieel ook meteen direct already just now finally eventually sadly unfortunately apparently yesterday today really also instead officially definitely actually so en and because
    omdat since jammer jamer helaas sorry yes ja no oh ok oke well nou he hoor zeg weer wel eigenlijk echt allemaal gelukkig joepie yay hoera precies zeker voorlopig tijdelijk temporarily momenteel currently still momenteel
    nog er that dat even weer again helemaal completely totally basically gewoonweg simpelweg straight too""".split()
) - frozenset({"no", "still", "nog"})  # fmt: skip
_TIMES: Final = (
    r"(?:this|vanaf) (?:morning?|mornin|afternoon|week|ochtend|middag)|deze (?:ochtend|morgen|middag|week)|last (?:week|night|nite|friday|monday|tuesday|wednesday|thursday)|vorige week"
    r"|an hour ago|een uur geleden|net nog|jammer genoeg|for now|for the moment|voor nu|op dit moment|at the moment|right away|right now|at once|as well"
)
_DECIDED: Final = r"in the end|after all|at the end|uiteindelijk|toch|instead|eventually|ten slotte|finally"
DECIDED: Final = later(rf" (?:{_DECIDED}) ")
_SAID: Final = r"(?:ꙟ|ꙮ|they|ze|zij|hij|she|he) (?:(?:have|has|heeft|hebben|had) )?(?:(?:just|net) )?(?:told|said|says|say|zegt|zei|zeiden|zeggen|vertelde|vertelden|liet weten|laat weten|lieten weten|gezegd|laten weten|mailed|wrote|mailde)(?: (?:me|us|ons|mij))?(?: (?:that|dat))? (?=(?:they|ze|zij|it|het|ꙮ|we|the|de) )"
_FROM: Final = r"(?:from|van|bij|at|by|door) (?:ꙮ|them|hen|hun)"
WHEN_PHRASES: Final = rf" (?:(?:{_TIMES}|{_DECIDED}|{_FROM})(?= )|{_SAID})"

HINTS: Final = (
    r"took|take|chose|choos|pick|went|gone|going|select|decid|ended up|signed|sign|ordered|bought|kozen|koos|kies|kiez|gekoz|gaan|ging|gegaan|verder|teken|getek|besteld|bestel|gekocht|kocht|neem|nam|genomen|geworden"
    r"|got|won|gewonn|gekregen|kreeg|gehaald|lopen|contract|order|opdracht|\bpo\b|\bno\b|\bnee|turned|reject|afgewezen|wezen|wijz|declin|want|buy|willen|wil|kop|doen|doet|door|cancel|canned|called|calls|scrap|kill|dead|\boff\b|\bover\b"
    r"|finish|stop|drop|abandon|axed|afgebla|blies|bliezen|afgelast|annul|geschrapt|baan|dood|klaar|voorbij|pull|plug|stekker|ziet|zien|zag|haak|haken|trek|terug|back|withdr|walk|bail|fail|bankrupt|bust|kop|insolv|fles"
    r"|hold|\bice\b|paus|pauz|park|frozen|freez|froze|shelv|stil|ijskast|koelkast|bevroren|wacht|wait|uitgesteld|postpone|delay|schui|schoof|geschoven|push|pitje|not before|niet voor|niet dit|not this|pas\b|break|binnen|came|\bin the (?:bag|end)|handtekening|signature|ours|receiv|ontvangen|closed|landed|rond"
)
# One of these anywhere makes all of it doubtful: it is still to come, supposed, or of another time.
DOUBTS: Final = frozenset(
    """als if zodra when wanneer unless tenzij once totdat misschien maybe might may could would zou zouden bijna almost nearly hoop hopen hope hopefully hopelijk denk denkt denken think thinks thought
    waarschijnlijk probably mogelijk possibly twijfelt doubt doubts afraid bang schijnt seems likely unlikely anders otherwise vorig years jaren geleden ago ooit toen destijds previously""".split()
)
GOES_ON: Final = r"(?:\bwe|\bwij) (?:are|r|re|zijn|zitten) (?:still|nog) (?:in|over|bij|mee|erbij|in de race)|\bstill (?:open|on|in|alive|possible|interested)\b|\bnog (?:niet|geen|steeds)\b|\bnot (?:yet|signed|all)\b|\bnothing (?:signed|final|decided)\b|\b(?:niets|niet) (?:getekend|definitief|beslist)\b|\bhave not\b|\bhas not\b|\bneeds? to sign\b|\bmoet(?:en)? (?:\w+ )?(?:nog|alleen|enkel)\b|\b(?:nog|alleen|enkel) (?:te )?(?:moet|tekenen)\b|\b(?:only|just) (?:needs|has to|have to)\b"
SUPPORTS: Final = (
    # "Luc heeft getekend, wij hebben em": behind whose name stands that it was signed.
    r"(?!(?:\S+ )*(?:niet|not|niemand|nobody|nog|still|if|als|moet|must|will|zal) )(?:[\w.'-]+ ){1,3}(?:(?:heeft|hebben|has|have|had) )?(?:getekend|ondertekend|signed|tekende)|"
    r"(?:(?:er|there|they|ze) )?(?:(?:is|have|hebben) )?(?:no|geen) (?:money|geld|budget|centen|funds)(?: \w+){0,3}"
    r"|(?:(?:tot|until|do|dan|then) ){0,3}(?:niet|not) (?:meer )?(?:bellen|call|contact|mail|mailen)(?: \S+){0,3}"
    r"|(?:(?:it|het|that|dat) )?(?:does not|do not|maakt|doet)(?: (?:niet|niets|er))?(?: meer)?(?: (?:matter|uit|toe))?(?: (?:anymore|any more|meer))?"
    r"|(?:no matter|nobody|niemand|none|nothing|niets|noone|geen|no one|laat|never mind|forget it|(?:not|no longer) needed|niet (?:meer )?nodig|too late|te laat|no|nee|nope|no need|hoeft niet|geen idee|no idea|nothing now|bad|slecht|\S+ (?:doen|doet|do|does|will do) (?:it|het|dit) (?:zelf|themselves|in house)|(?:ꙟ|ꙮ) (?:called|belde|belt|mailde|mailed|phoned|zegt|says)|klaar|(?:(?:het|the|hun|their) )?budget (?:is )?(?:weg|gone|op|verdwenen|cut|geschrapt))(?: (?:anymore|any more|meer))?"
)

_HAVE: Final = r"(?:(?:have|has|had|heeft|hebben|are|is|zijn|was|waren|were) )?"
_THEY: Final = r"(?:they|ze|zij|ꙮ|ꙟ|(?:(?:de|the|het|hun|their) )?(?:klant|customer|client|directie|management|board|bestuur|baas|boss|ceo|cfo|directeur|director|eigenaar|owner|hoofdkantoor|head office|headoffice|hq|groep|group|moederbedrijf|parent company|raad|council)|hij|she|he|iedereen|everyone)"
_HOLE: Final = r"(?:(?:het|de|the|hele|heel|whole|entire|ganse|all|all of|alle|hun|their|our|ons|onze) )*"
_PROJECT: Final = rf"(?:{_HOLE}(?:project|projects|projecten|deal|traject|aankoop|investering|purchase|investment|programma|programme|opdracht|order|everything|alles|boel|zaak|zaakje|thing|ꙮ)(?: (?:bij|at|with|met) ꙮ)?)"
_IT: Final = r"(?:it|het|hem|dit|deze|this|this one|that one|die)"
_OBJECT: Final = rf"(?:{_IT}|{_PROJECT}|ons|us|(?:our|ons|onze|het|the|de) (?:offer|proposal|quote|voorstel|offerte|aanbod|bid))"
_AWAY_EN: Final = r"canned|cancelled|called off|scrapped|killed|dead|off|dropped|abandoned|axed|binned"
_AWAY_NL: Final = (
    r"afgeblazen|afgelast|geannuleerd|geschrapt|stopgezet|van de baan|dood|gecanceld|gestopt|afgeschoten"
)
_OVER: Final = r"over|finished|stopped|done|klaar|voorbij|afgelopen|gedaan|gone|weg|einde|over en uit|exit"
_IS: Final = r"(?:is|are|was|has been|got|been|werd|wordt|worden|zijn|werden|gets|were)"
_PAPER: Final = r"(?:(?:het|de|the|our|ons|onze|hun|their|een|a|an) )*(?:(?:signed|getekend|getekende|ondertekend|ondertekende) )?(?:contract|overeenkomst|agreement|order|po|purchase order|bestelling|bestelbon|bestelorder|inkooporder|opdracht|deal|offerte|quote|handtekening|signature|opdrachtbevestiging|order form|papieren|paperwork)"
_ORDER: Final = r"(?:(?:het|de|the|our|ons|onze|hun|their|een|a|an) )*(?:order|po|purchase order|bestelling|bestelbon|bestelorder|inkooporder|opdracht|opdrachtbevestiging|(?:signed|getekend|getekende|ondertekend|ondertekende) (?:contract|overeenkomst|agreement|offerte|quote|offer)|contract (?:signed|getekend|ondertekend))"
_SIGNED: Final = r"(?:signed|getekend|ondertekend|tekende|tekenden)"
_DAY: Final = r"(?: (?:(?:op|on) )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday))?"
_BACK: Final = r"(?: (?:terug|back|binnen|in|gekregen|ontvangen|received))*"
WON: Final = (
    rf"(?:{_THEY} )?{_HAVE}{_SIGNED}(?: (?:{_IT}|{_PAPER}|alles|everything|all|al))?{_DAY}",
    rf"{_THEY} {_HAVE}(?:{_IT}|{_PAPER}|alles) {_SIGNED}",
    rf"{_PAPER} {_HAVE}(?:been |done and |done en |rond en )?{_SIGNED}{_BACK}",
    rf"(?:we |wij |i |ik |ꙮ )?{_HAVE}(?:got |received |kregen |ontvangen )?{_ORDER} {_HAVE}(?:came |kwam |arrived |got |been |komt )?(?:in|landed|binnen|binnengekomen|received|ontvangen|here|gekregen|placed|geplaatst|binnen gekregen|arrived|get|through){_BACK}",
    rf"(?:we |wij |i |ik )?{_HAVE}(?:got|received|kregen|ontvangen|gekregen) {_ORDER}{_BACK}",
    rf"{_ORDER} (?:is )?(?:here|there|arrived)",
    rf"(?:we|wij|i|ik) (?:have|hebben|heb) {_ORDER}",
    rf"(?:{_THEY} )?{_HAVE}{_SIGNED} (?:(?:it )?(?:returned|back|terug|teruggestuurd|retour)){{1,2}}",
    rf"(?:{_THEY} )?{_HAVE}(?:voor |for |met |with )?(?:ons|us) (?:gekozen|chosen)(?: (?:boven|over|ipv) \S+)?|{_THEY} {_HAVE}(?:chose|chosen|picked|selected|kozen voor|kozen|gekozen voor|gingen voor|gingen met|went for|went with) (?:ons|us)(?: (?:boven|over|ipv) \S+)?",
    rf"(?:we|wij) {_HAVE}(?:chosen|gekozen|uitgekozen|selected)",
    rf"{_THEY} {_HAVE}(?:placed|put in|gave us|sent us|sent|plaatste|plaatsten|gaven ons|gaf ons|gegeven) {_ORDER}",
    rf"{_THEY} {_HAVE}(?:ons )?{_ORDER} (?:geplaatst|gegeven|gestuurd)",
    rf"{_THEY} {_HAVE}(?:ordered|besteld|bestelde|bestelden)(?: (?:it|het|alles|everything|bij ons|with us|from us))?",
    r"(?:(?:de|the|hun|their) )?(?:handtekening|signature) (?:staat|is) (?:eronder|gezet|on it|there|binnen|in)",
    rf"(?:we|wij|i|ik) {_HAVE}(?:won|gewonnen)(?: {_OBJECT})?",
    rf"(?:we|wij|i|ik) {_HAVE}{_OBJECT} gewonnen",
)
MAYBE_WON: Final = (
    r"(?:we|wij|i|ik) (?:(?:have|hebben|heb) )?(?:(?:got|kregen|krijgen|landed|closed) )?(?:it|this one|hem|het|ꙮ|the deal|de deal)(?: (?:gekregen|binnen|binnengehaald|rond|in))?",
    r"(?:closed|landed|got) (?:it|this one|the deal|ꙮ)",
    r"(?:(?:het|it|dat|that) (?:is|was|werd|became) )?(?:a|an|een|n) (?:yes|ja)(?: geworden)?",
    rf"{_PAPER} {_HAVE}(?:came|kwam|arrived)? ?(?:in|binnen|binnengekomen|rond|er|here)",
    r"ꙮ (?:doet het|doen het|does it|is binnen|is in)",
    r"(?:they|ze) (?:doen|are doing|do) (?:it|het)",
    r"ꙮ is (?:an? |een )?(?:\w+ )?(?:klant|customer|client)",
    r"(?:we|wij|i|ik) (?:can|mogen|mag|may) (?:it|het|ꙮ|do it|het doen|start|starten|beginnen)|(?:they|ze) (?:said|zeiden|zeggen|hebben) (?:yes|ja)(?: gezegd)?|(?:they|ze) hebben ja gezegd",
)
_REST_EN: Final = (
    r"on hold|on ice|paused|on pause|parked|frozen|shelved|in the freezer|on the back burner|on a break"
)
_REST_NL: Final = r"stilgelegd|in de ijskast|in de koelkast|in de diepvries|in de frigo|op pauze|geparkeerd|bevroren|gepauzeerd|in de wacht|op een laag pitje|on hold|in de kast"
_LATER: Final = (
    r"uitgesteld|postponed|delayed|deferred|doorgeschoven|verschoven|pushed|pushed back|opgeschoven|moved"
)
# Until when: what stands behind it is a day, or something that has to be over first.
_UNTIL: Final = r"(?: (?:(?:until|till|til|tot|to|naar|for|voor|met|until after|tot en met|tot in|into) )+(?:\S+ ?){1,4})?"
_SPAN: Final = r"(?: (?:(?:a|an|een|half|\d+|the|het) ){0,3}(?:year|jaar|months?|maanden|maand|weeks?|weken|quarter|kwartaal))"
_TURNED: Final = (
    rf"(?:ligt|staat|is|wordt) (?:{_IT}|{_PROJECT}) (?:stil|{_REST_NL})(?: (?:gezet|gelegd))?{_UNTIL}"
)
PARKED: Final = (
    _TURNED,
    rf"(?:(?:{_IT}|{_PROJECT}|ze|they) )?{_HAVE}(?:an? |een )?(?:investment|investerings?|budget|spending|aankoop|hiring|purchase|it)[ -]?(?:freeze|stop|stop op){_UNTIL}|(?:investeringsstop|budgetstop|aankoopstop|investeringsstopzetting){_UNTIL}",
    rf"{_THEY} (?:(?:wil|willen|want|wants|want to|wants to|gaan|gaat|are going to|decided to|moeten|have to) )?(?:delay|postpone|defer|push back|hold off) (?:on )?{_PROJECT}{_SPAN}?{_UNTIL}",
    rf"{_THEY} (?:wil|willen|gaan|gaat|moeten|moet) {_PROJECT}{_SPAN}? (?:uitstellen|doorschuiven|opschuiven|parkeren|pauzeren|bevriezen){_UNTIL}",
    rf"{_THEY} {_HAVE}(?:stellen|stelt|stelden) {_PROJECT}{_SPAN}? uit{_UNTIL}|{_THEY} {_HAVE}{_PROJECT}{_SPAN}? (?:uitgesteld|doorgeschoven){_UNTIL}",
    rf"(?:(?:{_IT}|{_PROJECT}) )?(?:ligt|liggen|staat|staan|valt|vallen|is|zijn) (?:stil gevallen|stilgevallen|(?<!is )(?<!zijn )stil){_UNTIL}",
    rf"(?:(?:{_IT}|{_PROJECT}) )?(?:(?:{_IS}|ligt|liggen|staat|staan|gaat|goes|went|valt|has gone|have gone|zit) )?(?:put |gezet )?(?:{_REST_EN}|{_REST_NL})(?: (?:gezet|gelegd))?{_UNTIL}",
    rf"{_PROJECT} (?:{_IS} )?(?:{_LATER}){_UNTIL}",
    rf"{_THEY} {_HAVE}(?:pushed|push|moved|postponed|postpone|delayed|delay|schuiven|schoven|schuift|verschuiven|stellen) {_PROJECT}(?: (?:door|op|uit|back|out|vooruit))?{_UNTIL}",
    rf"{_THEY} {_HAVE}(?:make|made|take|took|taking|nemen|houden|lassen) (?:a|an|een)(?: \d+)?(?: months?| weeks?| maanden| weken)? (?:pause|break|pauze)(?: (?:van|of|for)(?: \d+)? (?:months?|weeks?|maanden|weken))?(?: (?:in|with|met|from|van|with respect to) {_PROJECT})?(?: in)?{_UNTIL}",
)
# Of "it", put aside by them, it is asked whether that is the deal.
PUT_ASIDE: Final = tuple(
    expression.replace("{what}", what)
    for what in (_PROJECT, _OBJECT)
    for expression in (
        rf"{_THEY} {_HAVE}(?:put|zet|zetten|zette|leg|legt|leggen|legden|gooien|moved|stoppen) {{what}} (?:{_REST_EN}|{_REST_NL}){_UNTIL}",
        rf"{_THEY} {_HAVE}{{what}} (?:{_REST_EN}|{_REST_NL})(?: (?:gezet|gelegd))?{_UNTIL}",
        rf"{_THEY} {_HAVE}(?:paused|parked|frozen|froze|shelved|pauzeren|parkeren|bevriezen|pauzeerden|shelve|pause|freeze) {{what}}{_UNTIL}",
    )
)
ALL_PUT_ASIDE: Final = PUT_ASIDE[: len(PUT_ASIDE) // 2]
_FAR: Final = r"(?:(?:het|de|the|after|na|over|begin|start|eind|end|of|van|einde) )*(?:(?:new|nieuwe|nieuw|next|volgend|volgende) )?(?:summer|zomer|autumn|herfst|najaar|spring|voorjaar|lente|winter|year|jaar|fiscal year|boekjaar|budget year|quarter|kwartaal|q[1-4]|20\d\d|new year|nieuwjaar|verlof|bouwverlof|holidays?|vakantie|kerst|christmas|reorg|reorganisatie|merger|fusie|verbouwing|verhuis)"
MAYBE_PARKED: Final = (
    rf"{_THEY} (?:(?:want to|willen|are|is) )?(?:wait|waits|waiting|wachten|wacht|hold off|holding off)(?: (?:er|met|with) ?(?:mee|{_OBJECT})?)? (?:until|till|til|tot|for|op) {_FAR}(?: (?:wachten|af))?",
    rf"(?:(?:{_THEY}|{_IT}|{_PROJECT}) )?(?:(?:is|wordt|will be|gaat|komt|doen|do it|willen) )?(?:het )?(?:not|niet|pas) (?:before|voor|this|dit|in|until|till) ?{_FAR}(?: (?:verder|iets|anything))?",
    rf"(?:pas|only) {_FAR}(?: verder)?",
    r"(?:(?:er|there|they|ze) )?(?:(?:is|are|zijn|have|hebben|doen|do) )?(?:geen|no) (?:new |nieuwe )?(?:projects?|projecten|investeringen|investments?|aankopen|purchases)",
    rf"{_THEY} (?:wil|willen|want|wants|want to|wants to|gaan|gaat|are going to|decided to) (?:delay|postpone|defer|push|push back|hold off)(?: {_IT})?{_SPAN}?{_UNTIL}",
    rf"{_THEY} (?:wil|willen|gaan|gaat) {_IT}{_SPAN}? (?:uitstellen|doorschuiven|opschuiven|parkeren|pauzeren){_UNTIL}",
)
_MORE: Final = r"(?: (?:anymore|any|more|meer|verder|further|ahead|this|year|dit|jaar|next|volgend|either|and|en|not|ook|niet|with|us|met|ons))*"
_DROPPED: Final = r"(?:dropped|rejected|turned down|ruled out|afgewezen|afgevallen|gedumpt|eruit|out|not chosen|niet gekozen|niet het geworden|het niet geworden|beaten|passed over|knocked out)"
LOST: Final = (
    rf"(?:we|wij|i|ik) {_HAVE}(?:got |get )?{_DROPPED}",
    rf"(?:we|wij|i|ik) {_HAVE}(?:did not|not|niet) (?:make|get|win|gehaald|gekregen|gewonnen) (?:it|het|{_ORDER}|{_PROJECT})",
    rf"(?:we|wij|i|ik) {_HAVE}(?:grepen |gegrepen )?naast {_PROJECT}(?: gegrepen| gepakt)?",
    rf"(?:we|wij|i|ik) {_HAVE}(?:lost|verloren) (?:{_OBJECT} )?(?:to|aan|van|against|tegen) \S+(?: \S+)?",
    rf"(?:our |ons |onze |the |de |het )?(?:offer|proposal|quote|voorstel|offerte|aanbod|bid) (?:{_IS} )?(?:rejected|refused|declined|turned down|afgewezen|geweigerd|afgekeurd)",
    rf"{_THEY} {_HAVE}(?:staying|stays|stay|stayed|blijven|blijft|bleven|gebleven|sticking|stick|stuck)(?: (?:with|at|bij|met))? (?:ꚙ|(?:de|the|hun|their) (?:current|huidige|old|oude) (?:\w+))(?: gebleven)?",
    rf"{_THEY} {_HAVE}(?:turned|turn) (?:us|ons|it|{_OBJECT}) down",
    rf"{_THEY} {_HAVE}(?:rejected|reject|declined|decline|refused|wezen|wijzen|weigeren|weigerden|afgewezen|geweigerd) {_OBJECT}(?: af)?",
    rf"{_THEY} {_HAVE}{_OBJECT} (?:afgewezen|geweigerd)",
    rf"{_PROJECT} (?:gaat|ging|gaan|gingen) niet (?:meer )?door",
    rf"{_PROJECT} (?:{_IS} )?(?:(?:{_IS}) )?(?:{_AWAY_EN}|{_AWAY_NL}|{_OVER})",
    rf"{_THEY} (?:do not|does not|will not|are not going to|is not going to|never|decided not to|have decided not to|has decided not to|did not|chose not to|not going to) (?:(?:want|want to|going to) )?(?:want|buy|take|need|go ahead with|go ahead|go further|go on|proceed|continue)(?: (?:{_OBJECT}|with {_OBJECT}|anything))?{_MORE}",
    rf"{_THEY} (?:(?:are|is) )?not (?:going|moving) (?:ahead|forward|further|on)(?: with {_OBJECT})?{_MORE}",
    rf"{_THEY} (?:kopen|koopt|nemen|neemt|bestellen|tekenen)(?: {_OBJECT})? (?:niet|niets){_MORE}",
    rf"{_THEY} (?:willen|wil|hoeven|hoeft)(?: {_OBJECT})? (?:niet|niets) meer(?: (?:verder|kopen|doorgaan|hebben))?",
    rf"{_THEY} (?:gaan|gaat)(?: {_OBJECT}| er)? (?:niet|ni) (?:meer )?(?:doen|kopen|nemen|verder|door|tekenen|mee verder|mee door)(?: ermee)?{_MORE}",
    rf"{_THEY} {_HAVE}(?:besloten|beslist) (?:om )?(?:{_OBJECT} )?niet (?:te )?(?:doen|kopen|nemen|door te gaan|verder te gaan|mee verder te gaan)",
    rf"{_THEY} {_HAVE}(?:stop|stops|stopping|stopped|stoppen|stopt|stopten|kappen|kapt|kapten|gestopt|quit)(?: (?:ermee|er mee|with it|with {_PROJECT}|met {_PROJECT}|met het|{_PROJECT}))",
    rf"{_THEY} {_HAVE}(?:pulled|pull|pulling|trokken|trekken|trekt|trok) (?:the plug|de stekker)(?: (?:uit|eruit|er uit|on|from))?(?: {_OBJECT})?",
    rf"{_THEY} {_HAVE}de stekker (?:eruit|uit {_OBJECT}|er uit) getrokken",
    rf"{_THEY} (?:ziet|zien|zag|zagen|hebben|heeft) (?:er ?van|ervan|daarvan|van {_OBJECT}) (?:af|afgezien)",
    rf"{_THEY} {_HAVE}(?:haken|haakt|haakte|haakten) af|{_THEY} {_HAVE}afgehaakt",
    rf"{_THEY} {_HAVE}(?:trekken|trekt|trokken|trok) (?:zich|hun) terug|{_THEY} {_HAVE}(?:zich )?teruggetrokken",
    rf"{_THEY} {_HAVE}(?:pulled out|pull out|backed out|back out|withdrew|withdrawn|walked away|bailed|bailed out|dropped out|opted out|pulling out|backing out|gave up|given up)(?: (?:of|from|on) {_OBJECT})?",
    rf"{_THEY} {_HAVE}(?:called|call|calling) {_OBJECT} off|{_THEY} {_HAVE}(?:cancelled|cancel|killed|scrapped|dropped|abandoned|binned|axed) (?:{_PROJECT})",
    rf"{_THEY} {_HAVE}(?:blazen|bliezen|blies|blaast) {_OBJECT} af|{_THEY} {_HAVE}{_PROJECT} (?:{_AWAY_NL})",
    r"(?:ꙮ|they|ze|zij) (?:is|are|zijn|gaat|gaan|went|gone|ging|gingen|has gone|have gone|goes|is gegaan) (?:failliet|bankrupt|bust|over (?:de )?kop|insolvent|op de fles|out of business|into administration|belly up|overkop)(?: gegaan)?",
)
MAYBE_LOST: Final = (
    r"(?:(?:it|het|that|dat) )?(?:is |was |has |had )?(?:niets geworden|came to nothing|come to nothing|fell through|fallen through|afgeketst|afgesprongen|ketste af|gestrand|mislukt|not to be)",
    r"(?:geen|no) (?:deal|order|sale|opdracht|contract)(?: (?:for us|voor ons))?",
    rf"(?:they|ze|zij|ꙮ) {_HAVE}(?:cancelled|passed|pass|bedankt|afgezegd|bedanken|afgehaakt|geannuleerd|declined|opted out|zeggen af|zegden af|zeiden af)(?: (?:on it|on this|voor de eer|ervoor|on us))?",
    rf"{_THEY} {_HAVE}(?:killed|canned|scrapped|stopped|blocked) (?:it|this|everything)|{_THEY} {_HAVE}(?:alles|het|dit) (?:afgekeurd|afgeschoten|geblokkeerd|stopgezet)",
    rf"(?:{_THEY} )?(?:koopt|kopen|buys?|bestelt|bestellen|orders?) (?:niets|nothing)(?: (?:meer|anymore|any|more))*",
    rf"(?!off$|dood$|dead$|dropped$)(?:{_IT} )?(?:{_IS} )?(?:{_AWAY_EN}|{_AWAY_NL})",
    rf"{_IS} {_IT} (?:{_AWAY_NL})",
    rf"{_IT} (?:is|was) (?:over|voorbij|afgelopen|finished|exit)",
    rf"(?=\S+ \S)(?:{_THEY} {_HAVE}|(?:{_IT} )?(?:is|was|werd|became|is geworden) )?(?:said |say |says |zegt |zei |zeiden |zeggen |zeggen ons )?(?:(?:a|an|een|n|hard) )*(?:no|nee|no go|nogo)(?: (?:gezegd|geworden|to us|tegen ons|from them|van hen|said))*",
    rf"(?:(?:{_IT}|{_PROJECT}) )?(?:gaat|gaan) (?:niet|niets) (?:meer )?(?:door|gebeuren)(?: (?:bij|at) ꙮ)?",
    rf"(?:{_IT}|{_PROJECT}) (?:is|are|will) not (?:going ahead|happening|going to happen|happen|going through|go ahead|going on)",
    rf"{_THEY} (?:doen|doet) {_OBJECT} niet{_MORE}|{_THEY} (?:do not|does not|will not) do {_OBJECT}{_MORE}",
    rf"{_THEY} (?:doen|doet|do|does) (?:niets|nothing) (?:meer|anymore|any more|this|dit){_MORE}",
    rf"{_THEY} {_HAVE}(?:cancelled|cancel|killed|scrapped|dropped|abandoned|geannuleerd|geschrapt) (?:it|het)|{_THEY} {_HAVE}het (?:{_AWAY_NL})",
)

_WORK: Final = r"(?:(?:the|de|het) )?(?:contract|order|deal|job|opdracht|klus|business)"
_NAME: Final = r"(?:[^\W\d_][\w&.'-]*|ꚙ)(?: [\w&.'-]+){0,2}?"
_BEHIND: Final = r"(?P<behind> (?:via|op|om|on|because of|for|vanwege|wegens|door|through|over|due to|die|which|they|te) (?:\S+ ?){1,6}| (?:prijs|price|goedkoper|cheaper))?"
# Somebody else who is not named.
ANOTHER: Final = r"(?:them|hen|die|elsewhere|iemand anders|(?:somebody|someone) else|(?:(?:a|an|the|de|een|het|hun|their) )?(?:(?:ander|andere|different|another|other|cheaper|cheapest|goedkoper|goedkopere|goedkoopste|local|lokale|bigger|grotere|current|huidige|oude|old|others) )*(?:partij|leverancier|supplier|vendor|party|one|company|firma|bedrijf|speler|provider|concurrent|concurrentie|competition|competitor|rival|ander|andere|other|others|goedkoopste|cheapest|goedkopere))"
_WHOM: Final = rf"(?P<rival>ꚙ|(?:the|de) ꚙ \w+|{ANOTHER}|{_NAME})"
_CHOSE: Final = r"(?:chose|chosen|picked|selected|went with|went for|gone with|gone for|decided for|decided on|opted for|ended up (?:going )?with|koos|koos voor|kozen|kozen voor|gekozen voor|gave (?:it |us )?to|gave {_WORK} to|gegeven aan)".replace(
    "{_WORK}", _WORK
)
_SIGNED_WITH: Final = r"(?:going with|go with|kiezen voor|kiest voor|signed with|signed at|ordered (?:from|with|at)|bought (?:from|at)|(?:tekent|tekenen|tekende|tekenden|getekend) (?:bij|met)|besteld bij|verder met)"
CHOSEN: Final = (
    rf"(?:{_THEY} )?{_HAVE}{_CHOSE} {_WHOM}{_BEHIND}"
    rf"|{_THEY} {_HAVE}{_SIGNED_WITH} {_WHOM.replace('rival', 'whom')}{_BEHIND.replace('behind', 'why')}"
    rf"|{_THEY} {_HAVE}(?:(?:bij|met) {_WHOM.replace('rival', 'became')} (?:getekend|besteld)|(?:voor )?{_WHOM.replace('rival', 'last')} gekozen){_BEHIND.replace('behind', 'too')}"
)
_TOOK: Final = r"(?:took|take|takes|taken|taking|went|gone|bought|buy|buys|went to|gone to|nemen|neemt|namen|nam|gaan voor|gaat voor|gingen voor|ging voor|gaan met|gaat met|gingen met|ging met|gaan naar|gingen naar|kochten|kopen|stay with|stayed with|blijven bij|bleven bij)"
_WAS_TAKEN: Final = (
    r"(?:genomen|gekozen|gegaan|verder|verder gegaan|in zee|in zee gegaan|getekend|gekocht|gebleven|besteld)"
)
TAKEN: Final = (
    rf"{_THEY} {_HAVE}{_TOOK} {_WHOM}{_BEHIND}"
    rf"|{_THEY} {_HAVE}(?:(?:voor|met|bij|naar) )?{_WHOM.replace('rival', 'whom')} {_WAS_TAKEN}{_BEHIND.replace('behind', 'why')}"
    rf"|(?:it|het) (?:is|was|werd|wordt|became) {_WHOM.replace('rival', 'became')} geworden"
)
# Without anybody who did it, only where it is said to have come to this after all: "went toyota after all".
CAME_TO: Final = rf"{_HAVE}(?:{_TOOK} (?:(?:voor|met|bij|naar) )?{_WHOM}|(?:(?:voor|met|bij|naar) )?{_WHOM.replace('rival', 'whom')} (?:{_WAS_TAKEN}|geworden))"
NAMED_DID: Final = rf"(?P<rival>[^\W\d_][\w&.'-]*) (?:(?:has|heeft|have|hebben) (?:{_WORK}|it|hem|hem binnen|het binnen)|(?:got|won|kreeg|gets|krijgt) (?:it|{_WORK})|(?:has|heeft) {_WORK} (?:gekregen|gewonnen|binnen))"
RIVAL_DID: Final = (
    rf"{_THEY} (?:pick|picks|choose|chooses|kiezen|kiest) ꚙ|"
    r"ꚙ (?:has|have|heeft|hebben) (?:it|het|hem)(?: binnen)?|"
    rf"ꚙ {_HAVE}(?:got|gets|won|wins|gewonnen|wint|kreeg|krijgt|gekregen|mag het doen|gehaald|haalt|heeft)?(?: ?(?:it|het|hem|{_WORK}))?(?: (?:gewonnen|gekregen|gehaald|binnen|geworden))|die {_HAVE}(?:het|hem|{_WORK}) (?:gekregen|gewonnen)"
    rf"|ꚙ {_HAVE}(?:got|gets|won|wins|kreeg|krijgt|gets) (?:it|het|hem|{_WORK})|ꚙ (?:has|have|heeft|hebben) {_WORK}|ꚙ {_HAVE}(?:won|wins|wint|gewonnen)|ꚙ {_HAVE}met {_WORK} (?:gaan lopen|aan de haal)|(?:it|het) (?:is|was|werd|wordt|became) ꚙ(?: geworden)?|ꚙ geworden"
)
# In the place of a rival these are a thing, a person's work, a day: "they picked a lead", "took their time".
NO_NAME: Final = frozenset(
    """next before after fabric week volgende voor na they them ze zij hen hun we wij us ons me mij i ik he she it hij haar his her their our your my mijn onze zijn this that these those deze die dit dat er here there who what wie wat
    time tijd tijdje break pauze part deel minutes notes notities place plaats over away back terug home thuis long lang well goed fine ok great top smooth smoothly bad slecht badly wrong fout ahead forward further verder
    through door live down up out off quiet dark cold silent stil weg mad crazy bankrupt failliet bust yes no ja nee monday tuesday wednesday thursday friday maandag dinsdag woensdag donderdag vrijdag today tomorrow
    morgen vandaag january february march april may june july august september october november december januari februari maart mei juni juli augustus oktober test demo contract budget order nda meeting vergadering afspraak
    proposal offerte quote offer price prijs project deal advice advies steps stap stappen both beide all alles everything nothing niets niks anything nobody niemand everybody iedereen one two three een twee drie ꙮ ꙟ
    not niet with without zonder for voor between tussen more meer less minder better beter cheaper goedkoper expensive duur late laat early vroeg difficult moeilijk easy makkelijk hard good nice leuk mooi erg heel veel much very too te
    akkoord agreed agreement getekend signed gesproken gebeld called mailed gemaild gestuurd sent klaar done ready decided besloten beslist gekozen chosen lost verloren won gewonnen is are was be been being has have had hebben heeft""".split()
)
