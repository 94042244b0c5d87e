"""Dutch words with which people lay out a buying route. Lists only: no rules, and nothing of another language."""

LEADING_FILLERS = (
    *(f"{whose}{kind}{what}{being}" for whose in ("het ", "de ", "hun ", "") for kind in ("", "korte ", "normale ", "gebruikelijke ", "hele ")
      for what in ("versie", "proces", "route", "volgorde", "procedure", "traject", "stappen") for being in (" is", " is gewoon", " zijn", " zijn gewoon", " loopt via", " wordt", " was", " waren", " was gewoon", " waren gewoon")),
    "ik moet zeggen", "ik moet zeggen dat", "moet ik zeggen", "moet je weten", "eerlijk gezegd",
    *(f"{who}{heard} dat" for who in ("", "ik ", "we ", "wij ") for heard in ("heb begrepen", "hebben begrepen", "heb gehoord", "hebben gehoord", "begreep", "begrepen", "hoorde", "snap", "begrijp")),
    *(f"{who} hoeven {only}" for who in ("wij", "we") for only in ("alleen nog", "alleen", "enkel nog", "lokaal alleen nog", "nog")),
    "daar zit", "daar zit nog", "daar zit ook",
    "awel", "allee", "amai",
    "en dat", "zoals ik het begrijp", "zoals ik het begreep", "zoals ik het zie", "zoals ik het snap", "als ik het goed begrijp", "als ik het goed snap", "zoals hij het vertelt", "zoals zij het vertelt",
    "anders", "is het aan", "dan is het aan", "het is aan", "altijd", "opeens", "ineens", "plotseling", "tot die tijd", "tot dan", "alles hangt op", "alles hangt nog op", "het hangt op", "t hangt op", "het hangt nog op", "het hangt alleen nog op", "het staat of valt met", "hangt op", "hangt alleen nog op",
    "wat er daar gebeurt is", "wat er daar gebeurt is dat", "wat daar gebeurt is", "wat daar gebeurt is dat", "hoe het daar gaat is", "hoe ze het doen is",
    "is het een kwestie van", "het is een kwestie van", "is het alleen nog een kwestie van", "is het alleen een kwestie van", "is t een kwestie van",
    "wat ze doen is", "wat ze dan doen is", "wat er gebeurt is dat", "wat er dan gebeurt is", "wat er dan gebeurt is dat", "dan", "ze noemde", "ze noemden", "hij noemde",
    "wat ik begreep is dat ze", "wat ik begreep is dat", "wat ik begrijp is dat", "wat ik weet is dat", "wat ik hoorde is dat",
    "ik weet alleen dat", "ik weet alleen", "het enige wat ik weet is dat", "wat ik wel weet is dat",
    "alleen", "enkel en alleen",
    "hopelijk",
    "nee", "neen", "is het", "is t", "is het weer", "is t dan", "dat wordt", "wordt dat", "ligt het bij", "het ligt bij", "ligt t bij",
    "nou", "nouja", "nou ja", "uhm", "uh", "eh", "ehm", "euh", "hm", "tja", "ok", "oke", "okee", "ja", "dus", "en", "ook",
    "ook nog", "gewoon", "eigenlijk", "meestal", "in de regel", "tegenwoordig", "gemiddeld", "normaal", "normaal gesproken", "normaliter", "vaak", "in principe",
    "in feite", "doorgaans", "over het algemeen", "bij hun", "bij hen", "daar", "denk ik", "ik denk dat", "k denk", "k denk dat", "'k denk", "'k denk dat", "'k denk da", "k denk da", "kdenk", "kdenk da", "kdenk dat", "ik denk da", "kpeis", "kpeis da", "kpeis dat", "k peis da", "'k peis da",
    "ik peis", "ik peis da", "ik peis dat", "kvermoed", "kvermoed da", "kvermoed dat", "kgok", "kgok da", "kgok dat", "kgeloof da", "kgeloof dat", "kweet da", "kweet dat", "ik verwacht dat ze", "ik verwacht dat", "ik verwacht", "ik gok", "ik gok dat",
    "ik schat", "ik schat dat", "ik vermoed", "verwacht ik", "gok ik", "wat er gebeurt is", "hoe het werkt is", "het werkt zo",
    "het gaat zo", "gaat zo", "dat gaat zo", "komt het", "komt t", "komt hij", "komt ie", "dan nog", "straks", "daar ook", "daar dan",
    "rechtstreeks", "direct", "meteen", "wrs", "vgm", "blijkbaar", "kennelijk", "schijnbaar", "logischerwijs", "sowieso", "vast",
    "alleen nog", "alleen maar", "enkel", "enkel nog", "slechts", "zoals altijd", "je hebt dan", "heb je dan", "dan heb je",
    "je hebt eerst", "je hebt daar", "daar heb je", "daar heb je eerst", "zit er nog", "er zit nog", "zit er nog een", "zit daar nog", "moet er nog", "moet er",
    "ik denk", "volgens mij", "ik geloof dat", "geloof ik", "ik vermoed dat", "vermoedelijk", "waarschijnlijk",
    "misschien", "mss", "wsl", "zeg maar", "zeg", "pas", "nog", "nog een keer", "toch", "weer", "even", "ff", "eens",
    "bijvoorbeeld", "bv", "bijv", "oh", "o", "als het goed is", "als alles goed gaat", "als alles meezit",
    "als ik het goed heb", "voor zover ik weet", "zover ik weet", "o ja", "oh ja", "oja", "trouwens", "wel", "uiteraard",
    "natuurlijk", "ongeveer zo", "kort gezegd", "het is", "dat is", "stap", "krijg ik", "krijgen we", "krijgen wij", "is er", "is er nog", "er is", "er is nog",
    "er komt", "er komt nog", "komt er", "komt er nog", "volgt er", "er volgt", "volgt", "volgt nog", "krijg je",
    "je krijgt", "heb je", "je hebt", "hebben ze nog", "ze hebben nog", "ze zeggen", "zeggen ze", "dat ze", "wordt het",
    "het moet", "moet het", "moet t", "moet 't", "t moet", "het gaat", "gaat het", "gaat t", "t gaat", "dat gaat",
    "gaat dat", "gaat ie", "moet dat", "dat moet", "het moet nog", "moet het nog", "ze moeten", "ze moeten nog",
    "moeten ze", "moeten ze nog", "we moeten", "we moeten nog", "wij moeten", "moeten we", "we gaan", "wij gaan", "gaan we door",
    "inclusief", "incl", "kijk", "luister", "wordt er", "er wordt", "worden er", "er worden", "denk",
)  # fmt: skip
TRAILING_FILLERS = (
    "in die volgorde", "in deze volgorde",
    "hoop ik", "ontbreekt", "ontbreekt nog", "mist nog",
    "nog niet", "moet nog", "moeten nog", "moet nog komen",
    "voor alles", "voor iets anders", "nodig", "is nodig", "vereist",
    "nu", "momenteel", "op dit moment", "op het moment",
    "bedoel ik", "bedoelde ik", "zegt ie", "hopelijk", "als het meezit", "als het lukt", "verwacht ik", "gok ik", "schat ik", "vermoed ik",
    "vgm", "mss", "misschien", "waarschijnlijk", "wrs", "als ik het goed heb", "als ik het goed begreep", "heb ik begrepen", "naar het schijnt",
    "toch wel", "weer", "ook", "nog", "wel", "of iets", "of zoiets", "en dergelijke", "e.d", "ed", "erna", "zeker", "uiteraard", "aan vooraf",
    "eraan vooraf", "ter afsluiting", "tot slot", "als laatste", "ten slotte", "klaar", "en zo verder", "ook nog", "nog even", "nog wel",
    "en anders niks", "en anders niet", "anders niks", "denk ik", "geloof ik", "ofzo", "of zo", "enzo", "en zo", "zeg maar", "hoor", "trouwens", "toch", "dus", "etc", "enz",
    "enzovoort", "en klaar", "eerst", "volgens mij", "uiteindelijk", "vooraf", "uhm", "uh", "eh", "ofzoiets", "he", "hè",
    "en dat was het", "als het goed is", "voor zover ik weet", "normaal gesproken", "meestal", "natuurlijk", "daarna", "dan",
    "en dan", "en", "maar", "nog iets",
)  # fmt: skip
INNER_FILLERS = frozenset(
    {
        "uhm",
        "uh",
        "eh",
        "ehm",
        "euh",
        "überhaupt",
        "uberhaupt",
        "gewoon",
        "eigenlijk",
        "eerst",
        "vervolgens",
        "daarna",
        "trouwens",
    }
)

# Frames that say where they are now, and that something is over.
NOW = (
    *(f"{it} {lies} {now}{at}" for it in ("het", "t", "alles", "dat", "de offerte") for lies in ("zit", "ligt", "is", "staat") for now in ("", "nu ", "nog ", "momenteel ", "nog steeds ") for at in ("bij", "in")),
    "we zitten midden in", "we zitten nu midden in", "we zijn bezig met", "we zijn nu bezig met",
    "we zitten nu bij", "we zitten nu in", "wij zitten nu bij", "wij zitten nu in", "we zijn nu bij", "we staan nu bij", "het ligt nu bij",
    "we zitten bij", "we zitten in", "ze zitten bij", "zitten ze bij", "ze staan bij", "ze zijn bij", "ze zijn nu aan het", "ze zijn aan het", "zijn ze nu aan het", "zijn ze aan het", "nu zijn ze aan het",
    "ze zijn nu druk met", "ze zijn druk bezig met", "ze zijn nu volop bezig met", "nu is het", "ze zitten nu midden in", "ze zitten midden in",
    "nu zitten ze midden in", "nu doen ze", "ze doen nu", "nu hebben ze", "nu loopt de", "nu loopt het",
    "zit nu bij", "zit bij", "zit nu in", "staat nu bij", "is nu bij", "ligt bij", "ligt nog bij", "zit nog bij", "zitten nog bij",
    "nu zitten ze in", "nu zitten ze bij", "nu zitten ze op", "nu zijn ze bij", "nu zijn ze in", "nu zijn ze bezig met",
    "ze zijn nu bezig met", "ze zitten nu in", "ze zitten nu bij", "zitten nu in", "zitten nu bij", "zitten ze in",
    "zitten ze nu in", "zitten ze nu bij", "zijn ze nu bij", "zijn ze nu bezig met", "nu bezig met", "momenteel",
    "op dit moment", "nu staan ze bij", "ze staan nu bij", "ze zijn nu bij", "ze zijn nu in", "nu in", "nu bij", "nu",
    "ze zijn bezig met", "ze zitten in", "zijn bezig met", "nu loopt", "nu ligt het bij", "ligt nu bij",
)  # fmt: skip
DONE_OPENINGS = (
    "ze hebben al", "hebben ze al", "zij hebben al", "hebben al", "ze hadden al", "ze hebben net", "ze hebben inmiddels",
    "hebben inmiddels", "al gehad", "is al", "er is al", "ze zijn al door", "ze zijn klaar met", "klaar met",
    "achter de rug",
)  # fmt: skip
BUSY_ENDINGS = (
    "mee bezig", "zijn ze mee bezig", "zijn ze nu mee bezig", "daar zijn ze mee bezig", "is gaande", "loopt", "loopt nu", "loopt al", "is bezig",
    "is nu bezig", "loopt momenteel", "lopen nu", "zijn gaande", "zijn ze druk mee", "is in volle gang", "in volle gang",
)  # fmt: skip
DONE_ENDINGS = (
    "is al gebeurd", "is al geweest", "is al gedaan", "al gedaan", "al gehad", "al gebeurd", "al geweest", "al klaar",
    "is al klaar", "is klaar", "is gebeurd", "is gedaan", "is geweest", "is afgerond", "al afgerond", "afgerond", "gehad",
    "is achter de rug", "achter de rug", "hebben ze al gehad", "hebben ze gehad", "hebben ze al gedaan", "is al binnen",
    "al binnen", "is al rond", "al rond", "is rond", "gedaan", "is binnen", "hebben ze al",
)  # fmt: skip

OUR_SUBJECTS = frozenset({"ik", "wij", "we", "ikzelf", "wijzelf"})
OUR_OWN = frozenset({"onze", "ons", "mijn", "mn", "m'n"})
OUR_OFFERINGS = frozenset(
    """
    demo offerte voorstel presentatie aanbod pitch aanbieding korting product oplossing collega consultant case
    businesscase referenties prijs pilot proefversie contract scan inspectie schouw workshop call rondleiding calculatie
    prijsopgave prijslijst monster monsters samples proefplaatsing bezoek bedrijfsbezoek sessie training inventarisatie quickscan
    prijsvoorstel mail mailtje uitleg toelichting webinar proof kennismaking advies adviesrapport rapport opname inmeting
    conceptcontract conceptofferte documentatie brochure specs
""".split()
)
# Verbs that a seller does; without a subject they are ours.
OUR_VERBS = frozenset(
    """
    bellen mailen nabellen opvolgen sturen versturen toesturen opsturen presenteren offreren langsgaan langskomen
    bezoeken aanbieden leveren opleveren demonstreren demoen pitchen acquireren appen whatsappen terugbellen
    navragen aandringen toelichten uitnodigen voorbereiden
""".split()
)
OUR_FINITE = frozenset(
    """
    bel bellen mail mailen stuur sturen geef geven ga gaan doe doen lever leveren presenteer presenteren bezoek
    bezoeken maak maken volg volgen kom komen plan plannen schrijf schrijven verstuur versturen
""".split()
)
OUR_PHRASES = (
    "stuur maar", "stuur het maar", "stuur t maar", "stuur op", "mail maar",
    "offerte sturen", "offerte versturen", "offerte maken", "offerte uitbrengen", "offerte opstellen", "offerte mailen",
    "demo geven", "demo plannen", "demo inplannen", "demo voor", "demo verzorgen", "korting geven", "korting aanbieden",
    "voorstel sturen", "voorstel maken", "voorstel mailen", "presentatie geven", "referenties sturen", "contract sturen",
    "contract opsturen", "prijs sturen", "follow up", "contact opnemen", "contact houden", "offerte de deur uit",
    "offerte is de deur uit", "offerte ligt er", "voorstel ligt er", "offerte ligt daar", "voorstel ligt daar", "in contact blijven", "warm houden", "leads opvolgen",
)  # fmt: skip
# The customer gets something of ours: then it is we who act.
GET_WORDS = frozenset({"krijgen", "krijgt", "ontvangen", "ontvangt"})
GIVEN_BY_US = frozenset(
    {"offerte", "voorstel", "demo", "presentatie", "aanbieding", "prijsopgave", "proefversie"}
)
# What we get from them is theirs.
GIVEN_BY_THEM = frozenset(
    """
    akkoord goedkeuring handtekening toestemming opdracht bestelling order besluit uitslag reactie terugkoppeling gunning
    feedback go
""".split()
)
ASKS_OF_US = (
    "dat wij", "dat we", "dat ik", "ons om", "mij om", "me om", "ons vragen", "of wij", "of we", "of ik",
)  # fmt: skip
ASK_VERBS = frozenset(
    {"wil", "willen", "vraagt", "vragen", "vroeg", "vroegen", "wilde", "wilden", "verwacht", "verwachten"}
)

DURATION_VERBS = frozenset({"sleept", "duurt", "duren", "duurde", "doorlooptijd", "kost", "kosten"})
DURATION_WORDS = frozenset(
    """
    dag dagen week weken wkn maand maanden mnd jaar jaren kwartaal kwartalen uur uren lang langer kort eeuwig even eeuwen
    eeuwigheid tijd poos tijdje weekje maandje werkdagen werkdag lange
""".split()
)
DURATION_FILLING = frozenset(
    """
    een half halve anderhalf anderhalve twee drie vier vijf zes zeven acht negen tien twaalf paar ongeveer circa ca zo zo'n
    zon minimaal maximaal max min hooguit zeker al snel gauw meestal altijd vaak soms vaak in totaal mss misschien vorig vorige keer eens wrs denk ik geloof wat sleept slepen aan eeuwig dag weken of tot binnen ruim
    over na per nog enkele kleine dat dit die het t kan kunnen wel een en bij hun hen bijna gemiddeld snel erg heel best
    levertijd doorlooptijd looptijd wachttijd is zijn bedraagt van ergens da's
    stilte radiostilte wachten behoorlijk alles allemaal eeuwigheid eeuwen te lopen ook daar door eerst de
""".split()
)
INTRO_WORDS = frozenset(
    """
    stappen stap route proces procedure volgorde traject volgens duurt gaat werkt zegt zei aldus besluitvorming
    inkoopproces koopproces kooptraject pad weg zo koopproces antwoord q1 vraag bijlage
""".split()
)
SOURCING = ("volgens", "aldus")
SAID = frozenset(
    {
        "belde",
        "mailde",
        "appte",
        "zei",
        "zegt",
        "zeiden",
        "zeggen",
        "vertelde",
        "vertelt",
        "aldus",
        "meldde",
        "meldt",
    }
)

PRONOUNS = frozenset(
    {"ze", "zij", "hij", "ie", "het", "t", "'t", "men", "je", "die", "dat", "er", "iedereen", "iemand"}
)
ARTICLES = frozenset({"de", "het", "een", "'t", "t", "n", "'n", "den"})
DETERMINERS = ARTICLES | {
    "hun",
    "haar",
    "zijn",
    "zn",
    "z'n",
    "die",
    "dat",
    "deze",
    "onze",
    "ons",
    "alle",
    "beide",
    "elke",
}
AUXILIARIES = frozenset(
    """
    gaat gaan moet moeten zal zullen kan kunnen mag mogen wordt worden is zijn heeft hebben komt komen wil willen krijgt
    krijgen laat laten hoeft dient dienen zou zouden
""".split()
)
# Finite forms of what people over there do; with the infinitives a mark of an act.
FINITE = AUXILIARIES | frozenset(
    """
    wint winnen test testen beslist beslissen besluit besluiten tekent tekenen keurt keuren bekijkt bekijken kijkt kijken vergelijkt
    vergelijken onderhandelt onderhandelen vraagt vragen bestelt bestellen controleert controleren checkt checken toetst
    toetsen beoordeelt beoordelen adviseert adviseren stemt stemmen legt leggen maakt maken schrijft schrijven stuurt
    sturen geeft geven gunt gunnen kiest kiezen reserveert reserveren regelt regelen bespreekt bespreken evalueert
    evalueren valideert valideren doet doen zoekt zoeken haalt halen neemt nemen zet zetten plant plannen dient
    onderzoekt onderzoeken inventariseert inventariseren overlegt overleggen accordeert accorderen akkordeert bepaalt
    bepalen stelt stellen praat praten hakt hakken zegt zeggen ziet zien rekent rekenen bereidt start starten leest
    lezen denkt denken loopt lopen ligt liggen ondertekent ondertekenen tekenden krabbelt parafeert fiatteert fiatteren
    autoriseert ratificeert bekrachtigt presenteert presenteren vindt vinden verzamelt plaatst plaatsen vormt vormen selecteert selecteren proeft
    zit zitten staat staan slaagt lukt bevalt werkt valt vallen krijgt regelt weet weten hoort
    bezoekt bezoeken nodigt nodigen publiceert publiceren draait draaien volgt
""".split()
)
CLAUSE_ENDS = frozenset(
    """
    zitten staan zien vinden krijgen willen kunnen mogen moeten is zijn heeft hebben wordt worden hadden had klaar akkoord rond binnen gedaan geweest was waren tekent beslist besluit
    test kijkt
""".split()
)

ACT_WORDS = frozenset(
    """
    akkoord handtekening besluit advies test proef pilot review check toets demo budget offerte offertes aanvraag longlist
    shortlist rfp rfi rfq evaluatie selectie gunning contract order bestelling businesscase pva poc proefrit intake audit
    dpia begroting vergelijking aanbesteding go overleg onderzoek keuze paraaf ja fiat krabbel inventarisatie presentatie
    goedkeuring agenda toestemming krediet financiering subsidie vergadering stemming proefplaatsing bezoek rondje
    afroep enquete enquête peiling hoorzitting schouw ledenvergadering
""".split()
)
ACT_ENDINGS = (
    "besluit", "akkoord", "advies", "test", "proef", "pilot", "review", "check", "toets", "aanvraag", "keuring", "lijst",
    "ing", "ronde", "sessie", "bijeenkomst", "isatie", "ficatie", "uatie", "idatie", "entatie", "overleg", "onderzoek", "keuze", "contract", "controle", "analyse", "selectie", "evaluatie", "case", "traject",
    "bezoek", "audit",
)  # fmt: skip
# Compounds that begin so are acts: "proefweek", "adviesronde". Forms of verbs begin otherwise.
ACT_STARTS = ("proef", "testd", "testp", "testr", "testw", "testo", "testf", "pilotf", "pilotp", "demod", "demom", "keuzem", "besluitv", "besluitm", "adviesr", "adviesa",
    "offerter", "offertea", "contracto", "contractb", "contractv", "contractf", "budgeta", "budgetg", "selectier", "selectiep", "evaluatiem", "evaluatieg", "toetsm", "aanbestedings", "inspraak", "goedkeurings", "inkoopa")  # fmt: skip
OBJECT_PREPOSITIONS = frozenset(
    {"met", "aan", "naar", "langs", "voor", "over", "tegen", "namens", "in", "op"}
)
