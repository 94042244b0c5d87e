"""The words that say that somebody decides, in patterns over a scene's signs: verbs, idioms and nouns. No rules live here.

A pattern is tried on one clause: a space at either end, people and amounts as single signs. How people stand around
these words is in `yes_patterns`.
"""

from typing import Final

NOT_WHO: Final = "(?![\ue000-\uf7ff])"
# Words that may not stand between a person and the verb, for then the verb is another's.
OTHER_SUBJECT: Final = (
    r"(?!(?:ze|zij|hij|we|wij|ik|ie|je|theyre|theyve|theyll|weare|wewill|were|hes|shes|its|youre|they|he|she|we|i|if|of|wie|who|dat|zegt|zei|vindt|denkt|wil|says|said|thinks|"
    r"wants|reckons|asks|vraagt|te|om|to|before|voordat|zodat|until|tot) )"
)
GAP: Final = rf"(?:(?![\ue000-\ue7ff\uf000-\uf7ff]){OTHER_SUBJECT}\S+ )"

_FEW: Final = r"(?:\S+ ){0,3}?"
_HERE: Final = r"(?:hier |daar |er |over |here |there |daarin |hierin |daarover |altijd |uiteindelijk |gewoon |echt |really |ultimately |always |sowieso ){0,4}"
_ARTICLE: Final = r"(?:de |het |t |the |een |n |a |that |all |zn |zijn |haar |hun |his |her |their |dr ){0,4}"

# What says that somebody has the last word.
LAST_WORD: Final = (
    rf"(?:heeft|hebben|houdt|houden|geeft|geven|has|have|hass|gets|get|got|holds|hold|had|with|bij|keeps) {_HERE}{_ARTICLE}"
    r"(?:final|last|laatste|beslissende|doorslaggevende|casting|definitieve|deciding|ultimate|ultieme|only|enige)(?: final| definitieve)? "
    r"(?:word|say|say-so|woord|stem|call|vote|yes|ja|akkoord|handtekening|zegje|klap|ok|go|decision|beslissing|approval|confirmation|bevestiging|goedkeuring|sign-?off|nod)"
    r"|(?:gaat|gaan) (?:er |daar |hier |dr )?(?:uiteindelijk |zelf |ook |altijd |gewoon |als enige |nu |dan |formeel |sinds kort ){0,2}(?:over|erover|daarover|hierover)"
    r"(?: (?:de centen|het geld|t geld|alle? \S+|de \S*(?:uitgaven|contracten|aankopen|investeringen|inkopen|portemonnee|knip)|dit|dit soort \S+|zulke \S+))?(?= )"
    rf"|hak(?:t|ken|te) {_FEW}(?:knoop|knopen) door|hak(?:t|ken) (?:\S+ )?(?:knoop|knopen)"
    r"|(?:makes?|has|have|takes?|owns?) (?:a |an |the |that |this |all |those |these |budget |and |money ){0,5}(?:final |last |ultimate |actual |buying |purchasing ){0,4}(?:call|calls|decisions?|choice|say|say-so)(?= )"
    r"|(?:neemt|nemen|maakt|maken) (?:hier |daar |er )?(?:de |het |dit |een |alle |uiteindelijk ){0,4}(?:besluit|besluiten|beslissing|beslissingen|keuze)(?= )"
    # The order of a Dutch subordinate clause: "die de knoop doorhakt", "dat Karin erover gaat".
    r"|(?:laatste|beslissende|doorslaggevende) (?:woord|stem) (?:heeft|hebben|krijgt)|(?:knoop|knopen) doorhak(?:t|ken)|(?:erover|daarover|hierover|er over) (?:gaat|gaan)(?= )|voor (?:het|t) zeggen (?:heeft|hebben)|de dienst uitmaakt|eindverantwoordelijk is"
    r"|(?:doet|regelt) alles zelf|does everything (?:himself|herself)|writes? the (?:check|cheque|checks|cheques)|foots? the bill|pays? the bills?|pays? for (?:it|this|that|everything)|betaalt (?:de rekening|het uiteindelijk)"
    r"|calls? (?:all )?the shots|draws? the line|zet (?:er )?(?:de |een )?(?:streep|punt) (?:eronder|onder)|(?:has|have|got|heeft|hebben) (?:the |de )pen(?= )|holds? the (?:pen|purse ?strings|purse|cheque ?book|chequebook|checkbook)|(?:controls|has|owns|signs|keeps|runs|handles) the (?:purse ?strings|purse|cheque ?book|chequebook|checkbook|wallet|money|finances|books)"
    r"|pulls? (?:all )?the (?:trigger|purse ?strings|strings)|zit op (?:de|het|t) (?:geld|centen|knip|portemonnee|pot|kas|beurs)|sits on the (?:money|cash|purse|budget)|(?:keeps|has|holds) (?:his|her|their|a|the) (?:tight |firm )?(?:hand|grip) on the (?:wallet|purse|money|budget|purse ?strings)|runs the (?:show|place|cafe|shop|store|business|whole \S+)|wears the (?:trousers|pants)|in charge (?:of (?:that|this|it|everything|all of it) |there |here )|in charge of (?:the )?(?:money|spend\S*|budget|purchas\S*|decision)"
    r"|(?:mag|mogen|kan|kunnen|may|can|is allowed to|'s allowed to|are allowed to) (?:dat |het |t |dit |it |this )?(?:zelf|zelfstandig|himself|herself|themselves) (?:bestellen|kopen|inkopen|aanschaffen|betalen|uitgeven|besteden|order|buy|purchase|spend|pay)"
    r"|(?:mag|mogen|may|is allowed to|'s allowed to|are allowed to|has authority to) (?:dat |het |t |dit )?(?:zelf |alleen |just )?(?:bestellen|aanschaffen|inkopen|uitgeven|besteden|spend|order|buy|place orders?|place the order)(?= )"
    r"|(?:mag|mogen|may|gets? to|get to|is allowed to|are allowed to) (?:zelf |gewoon |dat |dit |het |t |just ){0,2}(?:kiezen|uitkiezen|choose|pick)(?= )"
    r"|(?:is|are|'s|zijn|was) (?:free|at liberty|vrij) (?:to|om (?:het |dat |dit |t )?te) (?:spend|sign|decide|order|buy|approve|besteden|uitgeven|tekenen|beslissen|bestellen|kopen)"
    r"|(?:heeft|hebben|krijgt) (?:het |t )?(?:er |hier |daar )?(?:echt |uiteindelijk |volledig |gewoon )?voor (?:het |t )?zeggen|maakt (?:hier |daar |er )?de dienst uit|zwaait (?:de|er de) scepter|heeft de broek aan"
    r"|(?:houdt|heeft|trekt) (?:hier |daar |er )?(?:de )?(?:hand op de |aan de )?(?:knip|portemonnee|touwtjes|beurs)|beheert de (?:portemonnee|knip|kas|centen)|geeft (?:hierin |daarin )?(?:de )?doorslag|is (?:hierin |daarin )?doorslaggevend|tips? the (?:scales?|balance)|swings (?:it|the decision|the vote)"
    r"|(?:heeft|hebben|krijgt) (?:de |het |een ){0,1}(?:eindstem|eindbeslissing|eindoordeel|eindzeggenschap|beslissingsrecht|eindwoord)(?= )"
    r"|(?:is|are|zijn|s|'s|was|be|blijft|remains) (?:\S+ ){0,3}?(?:beslisser|beslissers|decision maker|decision-maker|decisionmaker|decider|signatory|signatories|"
    r"eindbeslisser|eindverantwoordelijk|eindverantwoordelijke|approver|tekenbevoegde?|beslissingsbevoegde?|beslisbevoegd|final approver|economic buyer|"
    r"the final (?:authority|say|word|yes|approval)|the last word|the one $|the yes|key(?= $)|the key(?= $)|leidend|bepalend|the boss|your man|your woman|who you need|who decides|who signs|the one who (?:signs|decides|approves|says|makes)|the one that (?:signs|decides)|the one to (?:sign|decide|approve|ok|okay)|the one (?:who|that) (?:can|may|gets to|has to|must|will|could) (?:\S+ )?(?:sign|decide|approve|say|ok|okay|give|make)|the one with (?:the |final |last |signing ){1,3}(?:pen|say|word|authority|yes|call|power)|degene die (?:tekent|beslist|mag|moet|kan)|degene met de (?:pen|laatste stem|handtekening)|wie (?:tekent|beslist))"
    r"|(?:draagt|heeft) (?:de )?eindverantwoord\w+|(?:bears|carries) (?:the )?final responsibility|(?:zegt|zeggen|says?|say) (?:uiteindelijk |ultimately )?yes_or_no"
    r"|(?:drukt|trekt) (?:op de knop|aan de trekker)|zet (?:\S+ ){0,3}?(?:stempel|naam eronder)"
)
# Who chooses decides, but not who picks up samples or a colour.
CHOOSE: Final = r"(?:kiest|(?<!moeten )(?<!gaan )(?<!willen )(?<!te )(?<!nog )kiezen|picks?|chooses?)(?: (?:uiteindelijk|zelf|himself|herself|themselves|alone|dan|finally|ultimately|in the end|at the end))* (?:$|(?:wie|tussen|who|whom|between|de (?:leverancier|winnaar|partij|aanbieder)|the (?:winner|supplier|vendor|provider|partner)|a (?:winner|supplier|vendor|provider)) )"
DECIDE: Final = (
    r"yes_or_no(?= )|the (?:one|yes|boss|decider|final yes)(?= $)|(?:onder|mede)?teken(?:t|en|de)(?= )|beslis(?:t|sen|te)?(?= )|besluit(?:en)?(?= )|bepaal(?:t|en|d)(?= )|accordeert|accorderen|fiatteert|fiatteren|autoriseert"
    r"|(?:has|have|heeft) (?:the |het )?final(?= $)|(?:has|have|got|holds) (?:full |final |the |sole ){0,2}(?:sign-?off|sign off|signoff)(?= )|(?:is|are) the one (?:that|who) (?:counts|matters)|is degene die telt|(?:(?:holds|owns|bezit|houdt) (?:\S+ ){0,2}?%|(?:holds|owns|has|have|heeft|hebben|bezit|houdt) (?:\S+ ){0,2}?(?:percent|procent|aandelen|shares|majority|meerderheid))(?= )|(?:doet|doen|does|do) (?:de |the |alle |all )?(?:gunning|gunningen|besluitvorming|handtekeningen|awarding|approvals|final sign-?off|sign-?off|signing)(?= )|bekrachtig(?:t|en)|stel(?:t|len) (?:\S+ ){0,3}?vast(?= )|vast(?:stelt|stellen)|gunt(?= )|gunnen(?= )|hamert (?:\S+ ){0,3}?af|parafeert|sanctioneert|kent (?:\S+ ){0,3}?toe|mandateert"
    r"|signs?(?: \S+)? off|signs?(?= )|signing(?= )|cosigns?|co-signs?|countersigns?|decides?(?= )|votes?(?= )|stem(?:t|men)(?= )|adopts?(?= )|rules on|awards?(?= )|ratif(?:y|ies)|adjudicates|disposes|endorses|inks(?= )"
    r"|(?:getekend|ondertekend|besloten|beslist|goedgekeurd|akkoord gegeven) (?:hebben|heeft)"
    r"|ja (?:zegt|zeggen|te zeggen)(?= )|akkoord (?:is|geeft|geven|gaat|gaan)(?= )|goedkeur(?:t|en)(?= )|(?:klap|fiat|groen licht|zegen|goedkeuring) (?:geeft|geven)|(?:handtekening|krabbel|paraaf) (?:onder |er |eronder |eraan |erop ){0,2}(?:zet|zetten|plaatst|geeft|gaat zetten|moet zetten)"
    r"|(?:zeg|zeggen|zegt) (?:uiteindelijk |zelf |dan |definitief |wel |straks ){0,4}(?:ja|go)(?= )|says? (?:the final |a final )?(?:yes|go(?= (?:$|ahead)))"
    r"|(?:geef|geeft|geven) (?:\S+ ){0,4}?(?:klap|akkoord|groen licht|goedkeuring|fiat|go|ja|ok|oke|jawoord|zegen|handtekening|toestemming)(?= )"
    r"|gives? (?:\S+ ){0,4}?(?:yes|go-ahead|go ahead|go|ok|okay|nod|green light|approval|confirmation|blessing|sign-?off|signature|thumbs up|final word)(?= )"
    r"|(?:zet|zetten|plaatst) (?:\S+ ){0,4}?(?:handtekening|krabbel|krabbeltje|paraaf|poot)|puts? (?:\S+ ){0,3}?(?:signature|squiggle|scribble|autograph|initials|john hancock|name (?:to|on|under)|pen to paper)|(?:geeft|geven) (?:nu |dan |formeel |uiteindelijk |ons |de |definitief ){0,3}opdracht(?= )|gives? (?:us )?the (?:formal |final )?order(?= )"
    r"|(?:heeft|hebben|has|have) (?:\S+ ){0,2}?(?:getekend|signed|besloten|beslist|decided|goedgekeurd|approved)(?= )|(?:heeft|hebben|has|have|holds|hold|carries|bezit|with) (?:\S+ ){0,3}?(?:tekenbevoegdheid|tekeningsbevoegdheid|beslissingsbevoegdheid|beslisbevoegdheid|bevoegdheid|procuratie|volmacht|mandaat|mandate|"
    r"signing (?:authority|rights?|power|powers)|signature (?:authority|rights?)|authority|power of attorney|decision power|decision-making power|spending power|authorisation|authorization)"
    r"|(?:is|are|zijn|'s) (?:\S+ ){0,2}?(?:bevoegd|gemachtigd|tekenbevoegd|beslissingsbevoegd|gemandateerd|authori[sz]ed|empowered|cleared to sign|cleared (?:up )?to|good for|allowed to spend|good up to)"
)
APPROVE: Final = (
    rf"{CHOOSE}|betaalt(?= $)|pays(?= $)|(?<!just )executes(?: (?:the|this|it|all)|(?= $))|approves?(?= )|(?<!'s )okays?(?= )|oks(?= )|green-?lights?(?= )|authori[sz]es?(?= )|blesses|keur(?:t|en) (?:\S+ ){0, 4}?goed(?= )|keurt goed|stem(?:t|men) (?:\S+ )?(?:in|erover|daarover|over)(?= )|valideert|valideren(?= )|validates?(?= (?:it|this|the (?:order|purchase|deal|contract)) )|votes? on|(?:over|erover|daarover|ermee in|mee in) (?:te )?stemmen"
    r"|(?:needs?|has|have|hafta|gotta|got) (?:to )?(?:okay|ok|bless|approve|be ok|be okay|be happy)|moet(?:en)? (?:\S+ ){0,3}?(?:akkoord|accoord|instemmen|zegen|fiat)(?: gaan| geven| zijn)?(?= )"
)
MODAL: Final = (
    r"(?:mag|mogen|kan|kunnen|moet|moeten|zal|gaat|can|may|could|must|will|should|has to|have to|needs to|need to|gets to|get to|gotta|hafta|"
    r"is allowed to|'s allowed to|are allowed to|is going to|allowed to|to|wil|hoort te|dient te|hoeft (?:er )?(?:alleen|enkel)(?: maar| nog)* te|hoeft alleen|only (?:has|needs) to|just (?:has|needs) to|able to|has got to|(?:must|should|can|may) to|ll|wll) "
)
INFINITIVE: Final = (
    r"(?:(?:mee|mede|onder|weg|af)?tekenen|goedvinden|goed vinden|beslissen|besluiten|bepalen|ja zeggen|de knoop doorhakken|knoop doorhakken|goedkeuren|(?:akkoord|ja|jawoord|toestemming|fiat|ok|go) geven|valideren|validate|zeggen dat (?:het|t) mag|"
    r"opdracht (?:geven|verstrekken)|(?:formally |finally )?(?:give|place) the (?:formal |final )?order|akkoord gaan|akkoord bevinden|accorderen|fiatteren|autoriseren|bekrachtigen|gunnen|er een klap op geven|een klap op geven|klap geven|groen licht geven|groenlicht geven|sign|decide|approve|award|ratify|"
    r"say (?:yes|ok|okay|go)|say the final yes|nod|nod it through|knikken|make the (?:final )?(?:call|decision)|take the decision|give the (?:final )?(?:yes|ok|okay|go|nod|go-ahead|green light|green-light)|give (?:his|her|their) (?:ok|okay|blessing|approval)|"
    r"authori[sz]e|okay|commit|(?:release|vrijgeven)(?! (?:\S+ ){0,2}?(?:money|funds|funding|budget|cash|geld|krediet|po|order|purchase) )|green-?light|pull the trigger|co-?sign|countersign|ondertekenen|handtekening zetten|krabbel zetten|handtekening geven|krabbel geven|zegen geven|vote|stemmen|voor zijn|mee eens zijn|ermee eens zijn|instemmen|erachter staan|be in favou?r|be on board|be in on (?:it|this)|buy in|aan boord zijn|be behind (?:it|this)|agree|want (?:it|this)|like (?:it|this)|(?:het|dit) (?:ook )?willen|be signing|"
    r"(?:het )?zien zitten|ermee akkoord gaan|(?:er |het )?(?:samen |allebei )?(?:over |mee )?eens (?:zijn|worden)|zeggen (?:doen|ja|ok|oke|go|akkoord)|definitief ja zeggen|over beslissen|ja tegen zeggen|aftikken|put (?:his|her|their|the|a)? ?(?:name|names|signature|signatures|pen|initials) \S+|pay for it|spend (?:it|that)|ok (?:it|this|that|small stuff|anything)|yes_or_no)(?= )"
)
FINITE: Final = f"(?P<last>{LAST_WORD})|(?P<decide>{DECIDE})|(?P<approve>{APPROVE})|{MODAL}{GAP}{{0,6}}?(?P<modal>{INFINITIVE})"

# Nouns for the yes itself, and for the one who holds it.
YES_NOUN: Final = (
    r"(?:eind|definitieve? |finale? |laatste |uiteindelijke? |final |last |ultimate )?(?:beslissing|besluit|decision|eindbesluit|eindbeslissing|eindoordeel|final say|final word|laatste woord|last word|laatste stem|say|say-so|(?<=final )yes|(?<=de )opdracht(?= (?:komt|moet) )|(?<= )opdracht(?= komt )|ja|jawoord|call|"
    r"handtekening|krabbel|krabbeltje|paraaf|signature|sign-?off|go-ahead|green light|groen licht|akkoord|accoord|ok|oke|okay|fiat|approval|goedkeuring|instemming|consent|yes|zeggenschap|tekenbevoegdheid|bevoegdheid|signing authority|authority|gunning|award|final ok|mandaat|doorslag|knoop|sign off|blessing|zegen|power of attorney|volmacht|procuratie)"
)
TITLE_WORDS: Final = frozenset("""
    beslisser beslissers eindbeslisser eindbaas baas boss bosses tekenbevoegde signatory signatories approver decision-maker decisionmaker
    maker budgethouder budgethouders budgetholder budgeteigenaar holder sponsor eindverantwoordelijke gevolmachtigde honcho bevoegde
""".split())  # fmt: skip
# A person said without saying who: a name behind it is who was meant.
SOMEONE: Final = frozenset("man vrouw guy lady lad fella dude woman person baas boss boss' honcho opperhoofd eindbaas vent dame meneer mevrouw".split())  # fmt: skip
# Somebody pointed at: whoever was just named.
FELLOW: Final = SOMEONE - frozenset("baas boss boss' honcho opperhoofd eindbaas".split())
