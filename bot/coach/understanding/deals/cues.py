"""Phrases around a company's name that say what it is in the deal, Dutch and English together. Lists only."""

# Right before the name: named beyond doubt as the customer.
NAMING = (
    "dit gaat over", "dit gaat om", "deze gaat over", "this is about", "this one's about", "this ones about", "no its", "no it's", "nee het is",
    "deal is voor", "deal is met", "deal is bij", "deal is with", "deal is for", "deal is at", "deal is", "deal gaat over", "i.e",
    "ie", "oftewel", "namelijk", "nieuwe klant", "new customer", "klant is", "customer is", "het bedrijf is", "bedrijf is",
    "company is", "het bedrijf heet", "bedrijf heet", "company is called", "het gaat om", "gaat om", "gaat het om", "maar om",
    "account is", "for their sister brand", "for their sister company", "for their subsidiary", "voor hun zusterbedrijf", "voor hun dochter", "voor hun dochterbedrijf", "voor hun zustermerk", "klant heet gewoon", "bedrijf heet gewoon", "account", "eindklant is", "end customer is", "eindklant", "end customer", "end client", "client is",
    "klant heet", "organisatie heet", "de organisatie is", "bedrijfsnaam", "bedrijfsnaam is", "company name", "company name is",
    "het over", "t over", "opdrachtgever is", "opdrachtgever", "prospect is", "prospect", "dochterbedrijf", "dochteronderneming",
    "owns", "runs", "eigenaar van", "owner of", "owners of", "eigenaresse van", "directeur van", "director of", "ceo of", "cfo of",
    "it concerns", "this concerns", "dit betreft", "het betreft", "cust", "this one is", "this ones", "this is", "dit is", "deze is", "klant", "customer", "client", "calling it", "bedrijf", "company",
    "end user is", "end user", "eindgebruiker", "eindgebruiker is", "actual customer is", "echte klant is", "about the",
    "heet tegenwoordig", "heten tegenwoordig", "heet nu", "heten nu", "heet inmiddels", "now called", "now known as", "is eigenlijk", "its actually", "it's actually", "actually", "eigenlijk", "but it was", "maar het was",
)  # fmt: skip
# Right before the name: probably the customer.
OPENING = (
    "nieuwe deal", "new deal", "nieuwe", "new one", "new", "nu", "today", "vandaag", "deal", "update", "update on", "update over", "update re",
    "nieuwe lead", "new lead", "lead", "volgende", "next", "quick one on", "quick one", "kort over", "even over", "ff over",
    "now", "and now", "en nu", "this time", "dit keer", "deze keer", "instead", "in plaats daarvan", "maar", "but", "nieuwe kans",
    "afspraak", "call", "gesprek", "meeting", "bezoek", "visit", "demo", "klantbezoek", "telefoontje", "belletje", "overleg",
    "opvolging gesprek", "follow-up", "opvolging", "dossier", "case", "opportunity", "kans", "het traject", "traject",
)  # fmt: skip
# Right before the name: somebody is at, with or from the customer.
AT = (
    "think through", "thinking through", "walk me through", "walk me through the", "talk me through", "talk me through the", "run me through", "work through", "working through",
    "visited yesterday", "called yesterday", "met yesterday", "saw yesterday", "bezocht gisteren", "just came from", "i came from", "we came from", "come out of", "came out of", "called up", "rang up", "phoned up", "wil ook", "willen ook", "wilde ook", "zoekt ook", "bij", "at", "@", "into", "binnen bij", "over at", "out of", "inside", "naar", "visited", "walked", "toured", "inspected", "bezocht", "left", "langs bij", "rang",
    "called", "phoned", "emailed", "binnen", "working the", "working", "teruggekomen van", "terug van", "back from", "lunch met",
    "gebeld door", "gemaild door", "benaderd door", "called by", "contacted by", "approached by", "gevraagd door", "uitgenodigd door",
    "invited by", "moved to", "went to", "gone to", "zit nu bij", "werkt nu bij", "now works at", "is now at", "switched to",
    "drove to", "drove out to", "out at", "out to", "down at", "up at", "went over to", "popped into", "dropped by", "dropped in on",
    "dropped in at", "stopped by", "stopped at", "swung by", "sold to", "selling to", "pitched to", "pitching to", "pitched",
    "pitching", "presented to", "demo'd for", "demoed for", "demo for", "demo bij", "demo at", "demo to", "quoted", "quoting",
    "chasing", "go through", "going through", "went through", "run through", "walk through", "talk through", "take me through", "working on", "bezig met", "bezig bij", "on site at", "onsite at", "op bezoek bij", "belletje van", "mailtje van",
    "mail van", "telefoontje van", "call from", "email from", "mail from", "heard from", "heard back from", "gehoord van", "reactie van",
    "namens", "on behalf of", "brought in", "got through to", "kreeg", "spreek", "spreken", "bel", "belde", "mailde", "appte", "bellen", "mensen van", "folks from",
    "people from", "team at", "folks at", "people at", "guys at", "guys from", "lads at", "jongens van", "lui van", "dames van",
    "heren van", "team van", "club van", "meet", "meeting with", "met up with", "caught up with", "sat down with", "lunch with",
    "had lunch with", "coffee with", "zoom with", "teams with", "call with", "call w", "meeting w", "spoke with", "spoke to",
    "talked to", "talked with", "speaking with", "speaking to", "talking to", "talking with", "chatted to", "chatted with", "chat with",
    "landed at", "opportunity at", "opportunity with", "kans bij", "lead bij", "lead from", "lead at", "deal at", "deal with", "deal bij", "deal met",
    "contact bij", "contact at", "ingang bij", "aan tafel bij", "to see", "to visit", "saw", "ran into", "bumped into", "renewal at",
    "renewal with", "renewal for", "verlenging bij", "verlenging van", "verlenging met", "aanvraag van", "request from", "rfp from", "rfp van",
    "tender van", "tender for", "tender from", "tender bij", "inquiry from", "enquiry from", "uitvraag van", "offerte voor", "offerteaanvraag van",
    "quote for", "proposal for", "voorstel voor", "bid for", "pilot at", "pilot bij", "pilot with", "pilot met", "trial at", "proef bij",
    "incumbent at", "leverancier van", "supplier to", "supplier at", "chez", "live at", "live bij", "besproken met", "discussed with",
)  # fmt: skip
WITH = ("met", "with", "w", "w/", "met de", "joined", "met with")
FROM = ("van", "from", "of", "vanuit", "off")
FOR = ("voor", "for", "to", "aan", "tbv")
# Right before the name: another company than the customer.
OTHERS = (
    *(
        f"{advice}{whose}"
        for advice in ("op aanraden van", "op aanbeveling van", "op voorspraak van", "op advies van", "on the recommendation of", "on the advice of", "at the suggestion of", "recommended by", "tip van", "tip from", "getipt door", "aanbevolen door", "dankzij", "thanks to")
        for whose in ("", " onze klant", " klant", " een klant", " our client", " our customer", " client", " customer", " a client", " a customer")
    ),
    *(f"{ours} {name} {of}" for ours in ("onze", "ons", "mijn", "our", "my") for name in ("naam", "nummer", "gegevens", "name", "number", "details") for of in ("van", "via", "from", "off")),
    *(f"weg {may} {at}" for may in ("wil", "willen", "gaan", "gaat", "moeten", "kunnen") for at in ("bij", "van")),
    *(f"{go} {with_them}" for go in ("going", "go", "goes", "signing", "sign", "signs", "signed") for with_them in ("with",)), "in zee met", "in zee gaan met",
    *(f"{saw} {it}{work} at" for saw in ("saw", "seen", "watched") for it in ("it", "this", "one", "that") for work in ("", " work", " working", " run", " running", " in action")),
    *(f"{saw} {it}{work} bij" for saw in ("zag", "zagen", "ze zagen", "ze hebben") for it in ("het", "t", "'t", "dat", "er een", "dit") for work in ("", " werken", " draaien", " al draaien", " gezien", " staan", " in actie")),
    "hebben ze gezien bij", "hadden ze gezien bij", "hebben het gezien bij",
    "want out of", "wants out of", "get out of", "getting out of", "moving away from", "walk away from", "walking away from",
    "net als bij", "net als", "zoals bij", "zoals", "like with", "like at", "like", "same as", "same as at", "same as with", "just like",
    "just like at", "like we did for", "like we did at", "like we did with", "as we did for", "as we did at", "as at", "as with", "zoals we deden bij",
    "zoals we bij", "net zoals bij", "net zoals", "hetzelfde als bij", "hetzelfde als", "via", "through", "thru", "door toedoen van",
    "tegen", "against", "versus", "vs", "competing with", "compete with", "competes with", "competing against", "compete against", "strijden tegen",
    "concurreren met", "concurreert met", "vechten tegen", "up against", "running against", "alongside", "samen met onze partner",
    "niet", "not", "wasn't", "wasnt", "isn't", "isnt", "niet om", "niet bij", "niet met", "niet van", "niet over", "niet voor", "not about", "not at", "not with", "not for", "not the",
    "managed by", "run by", "beheerder is", "beheer door", "contact is", "contactpersoon is",
    "gister", "gisteren", "yesterday", "vorige week", "last week", "reseller", "our reseller", "onze reseller", "dealer", "wederverkoper",
    "onze partner", "our partner", "partner", "implementatiepartner", "integrator", "system integrator", "consultant", "distributeur",
    "distributor", "our distributor", "onze distributeur", "wholesaler", "groothandel is", "groothandel", "installateur", "installer", "architect",
    "the architect", "de architect", "adviesbureau", "adviseur", "agency", "broker", "makelaar", "tussenpersoon", "referentie", "reference",
    "referentie bij", "reference at", "reference from", "reference customer", "referentieklant", "referral from", "referral by", "referral",
    "verwijzing van", "doorverwijzing van", "tip van", "tip from", "getipt door", "aanbevolen door", "doorverwezen door", "aangedragen door",
    "referred by", "recommended by", "recommendation from", "introduced by", "intro via", "intro from", "intro by", "intro van", "intro door", "geintroduceerd door", "thanks to",
    "dankzij", "in plaats van", "instead of", "ipv", "i.p.v", "naast", "besides", "concurrent", "concurrenten", "competitor", "competitors",
    "competitor is", "concurrent is", "rival", "rivals", "onze concurrent", "our competitor", "kantoor bij", "op kantoor bij", "kantoor van", "op locatie bij",
    "dochter van", "onderdeel van", "part of", "subsidiary of", "owned by", "eigendom van", "hoort bij", "valt onder", "division of",
    "eerst bij", "zitten nu bij", "zit nog bij", "zitten nog bij", "rijdt nu bij", "zit vast aan", "zitten vast aan", "currently with", "currently at", "now with",
    "switching from", "moving from", "moved from", "moved over from", "went from", "came over from", "verhuisd van", "weggegaan bij", "vertrokken bij", "moving off", "coming off", "getting off", "overstap van", "overstappen van", "stappen over van", "weg van", "weg bij",
    "vervangen van", "vervanging van", "replacing", "replace", "to replace", "ripping out", "displace", "displacing", "lost to", "verloren aan", "verloren van", "won from",
    "beat", "beating", "we beat", "versloegen", "verslagen", "gewonnen van", "uses", "use", "using", "gebruiken", "gebruikt", "gebruiken nu", "gebruikt nu", "werken met",
    "werkt met", "werken nu met", "draait op", "draaien op", "draait nu op", "draaien nu op", "runs on", "running on", "on their", "huidige leverancier", "current supplier",
    "current vendor", "leverancier is", "leverancier", "supplier", "supplier is", "supplied by", "vendor", "incumbent is", "incumbent", "huidige partij is", "huidige partij", "have", "has", "hebben nu", "heeft nu",
    "isnt with", "isn't with", "wasn't with", "wasnt with", "voorheen", "formerly", "formerly known as", "previously known as", "ook", "also talking to", "praten ook met", "praat ook met", "also looking at", "also considering", "kijken ook naar", "kijkt ook naar", "vergelijken met", "vergelijkt met",
    "compared to", "compared with", "comparing us to", "comparing us with", "shortlist with", "lid van", "member of", "vroeger bij", "formerly at", "formerly of",
    "ex", "used to be at", "used to work at", "previously at", "previously with", "eerder bij", "kwam van", "came from", "komt van", "overgestapt van",
    "on linkedin", "via linkedin", "bought by", "overgenomen door", "acquired by", "gekocht door", "parent", "parent company", "moederbedrijf", "moeder",
    "wil van", "willen van", "wants off", "want off", "af van", "verhuurder", "landlord", "huisbank", "accountant is", "concerned about", "verkochten we aan", "we sold to", "collega bij",
    "subsidie van", "lening van", "krediet van", "advies van", "goedkeuring van", "akkoord van", "toestemming van", "vergunning van", "keuring door", "uitspraak van", "approval from", "grant from", "loan from", "funding from", "permit from", "sign-off from", "opinion from", "advice from", "waiting on", "wachten op", "wacht op", "offerte van", "offertes van", "quote from", "quotes from", "prijs van", "price from", "bid from", "proposal from", "voorstel van", "aanbod van", "aanbieding van", "offer from",
    "doen al", "we doen", "wij doen", "already do", "already did", "we did", "did", "hebben al", "we already have", "already have", "tussen ons en", "between us and", "us and", "ons en",
    "us or", "ons of", "wij of", "us vs", "ons versus", "rid of", "af willen van", "klaar met", "fed up with", "unhappy with", "ontevreden over", "project for", "project voor", "job is for", "job for", "klus voor", "brought in by", "passed on by", "gekregen van", "doorgekregen van", "meant to see", "supposed to see",
    "looking at", "they're looking at", "theyre looking at", "kijken naar", "keken naar", "rijdt ie bij", "rijden ze bij", "hebben ze al bij", "zitten ze al bij", "zitten ze bij", "zit ie bij", "al bij", "already at", "already with",
    "rep from", "vertegenwoordiger van", "iemand van concurrent", "uit", "in", "near", "verloren bij", "bedankt voor", "van leverancier", "with incumbent", "from incumbent", "lease bij", "contract met", "contract bij", "contract with", "under contract with", "at conference", "op de beurs", "op beurs",
)  # fmt: skip
# Right after the name: the one who acts as a customer does.
CUSTOMER_ACTS = (
    "wil", "willen", "wilt", "wants", "want", "wanted", "zoekt", "zoeken", "needs", "need", "is looking", "are looking", "looking", "kijkt", "kijken",
    "heeft interesse", "heeft gereageerd", "heeft eindelijk", "heeft ja", "heeft gebeld", "heeft gevraagd", "heeft aangegeven", "belde", "called", "rang", "belt",
    "vraagt", "vroeg", "asked", "asks", "is asking", "are asking", "overweegt", "overwegen", "considering", "is considering", "are considering", "thinking about", "denkt na",
    "gaat", "gaan", "is going", "are going", "mailde", "emailed", "got back", "reached out", "nam contact", "heeft contact", "is interested", "are interested", "interested",
    "interested in", "geinteresseerd", "is geinteresseerd", "twijfelt", "twijfelen", "zegt", "said", "says", "bouwt", "building", "is building", "opent", "opening", "is opening", "expanding", "uitbreiden",
    "breidt", "verhuist", "moving", "is moving", "renewal", "verlenging", "deal", "wacht", "wachten", "hesitating", "tekent", "signs", "beslist", "decides", "bought", "kocht", "koopt", "buys", "buying",
    "leeft nog", "loopt nog", "is nog open", "is nog warm", "still alive", "is alive", "is still open", "is still on", "is the open one", "is the live one", "is the one", "is the real one", "wel", "is degene", "is de echte", "teruggebeld", "gebeld", "gesproken", "langsgeweest", "bezocht", "called me", "called back", "rebel", "hebben belangstelling", "heeft belangstelling", "hebben interesse", "has asked", "have asked",
    "gaf", "gave", "stuurde", "sent", "invited", "nodigde", "plans", "plant", "huurt", "huren", "renting", "is renting", "leasing", "is leasing", "kiest", "kiezen", "choosing", "is choosing", "is deciding", "twijfelt tussen", "bestelt", "orders", "ordered", "bestelde", "heeft nodig", "nodig", "verlengt", "renews", "renewing", "is renewing", "up for renewal", "stapt", "upgrading", "vervangt", "replacing", "is replacing", "are replacing",
)  # fmt: skip
# Right after the name: another supplier, or whoever brought us in.
OTHER_ACTS = (
    "is onze referentie", "is our reference", "is a reference", "is referentie", "as well", "zit erin", "zitten erin", "erin", "quoted too", "bowed out", "is installed", "is er ook bij", "meedoet", "ook meedoet", "draait er nu", "told me",
    "zit er", "zit er al", "zit er nu", "zitten er", "zit al", "zit ook", "zit nu", "doet mee", "doet ook", "doen mee", "doen ook", "is ook", "is already", "is already in", "are already in", "already in",
    "is in there", "in there", "is in too", "is what they", "is wat ze", "are what they", "wants us out", "want us out", "ook in de race", "in de race", "in the race", "is in the race", "are in the race", "is in the", "are in the", "is in de race", "is bidding too", "in the running", "in the mix", "underbid", "undercut", "undercutting", "is cheaper", "are cheaper",
    "is goedkoper", "is the incumbent", "are the incumbent", "is incumbent", "incumbent", "levert nu", "levert daar", "levert al", "supplies them", "supply them", "supplies", "heeft het getipt", "tipte", "tipte ons", "referred", "referred us", "got me", "got us", "brought us", "brought me",
    "introduced", "introduced us", "introduced me", "introduceerde",
    "quoted as well", "also quoted", *(f"{has} {quoted}" for has in ("has", "have") for quoted in ("quoted too", "quoted as well", "also quoted")), "heeft ook geoffreerd", "hebben ook geoffreerd", "offreerde ook", "offreert ook", "offreren ook", "bood ook aan",
    *(f"{gave} {us} {what}" for gave in ("gave",) for us in ("me", "us") for what in ("the tip", "a tip", "their name", "their number", "the lead")), *(f"gaf {us} {what}" for us in ("me", "mij", "ons") for what in ("de tip", "een tip", "hun naam", "hun nummer", "de lead")),
    "tipped me", "tipped us", "pointed me", "pointed us", "bracht ons", "bracht me", "bracht mij", "hielp ons", "helped us", "put us", "put me", "passed us", "passed me", "sent us to", "wees ons", "wees me", "is bidding", "bidding", "biedt ook", "biedt mee", "pitcht ook", "pitched too", "has the contract",
    "heeft het contract", "currently supplies", "currently supply", "is sniffing", "ligt eruit", "viel af", "is out", "dropped out", "is afgevallen", "is niet de klant", "is not the customer", "isn't the customer", "heeft ze nu", "hebben ze nu", "is daar nu", "staat er nu", "is the reseller", "is de reseller", "is our partner", "is onze partner", "verkoopt het",
    "beheert", "manages it", "is de installateur", "is the installer", "doet de installatie", "does the install", "is being ripped out", "is being replaced", "gaat eruit", "vliegt eruit", "op de beurs",
)  # fmt: skip
# In the clause of the name: an earlier deal, not this one.
EARLIER = (
    "koopt niet", "kopen niet", "not buying", "wont be buying", "won't be buying", "wont buy", "won't buy", "gaat niet kopen", "gaan niet kopen", "gaat niks kopen", "isn't buying", "isnt buying", "aren't buying", "arent buying", "haakt af", "haken af", "haakte af", "zei nee", "zeiden nee", "said no", "gaat niet door", "is klaar", "afgeblazen", "doet niks meer", "doen niks meer", "loopt niks meer", "afgezegd", "forget that", "is done", "signed", "called it off", "is dead", "hebben getekend",
    "lost", "verloren", "verloor", "beat", "vorig jaar", "last year", "last yr", "gister", "gisteren", "yesterday", "last week", "vorige week", "previously", "won", "gewonnen", "destijds", "toen",
    "zou", "zouden", "was going to", "was supposed to", "meant to", "afgerond", "closed", "done with", "klaar met", "vorige maand", "last month", "the other day", "laatst", "used to", "vroeger", "eerder", "besides", "behalve", "op weg naar", "on the way to", "dacht", "thought",
)  # fmt: skip
# In the sentence of the name: of that deal nothing has come.
FELL_THROUGH = (
    *(f"{it} is {gone}" for it in ("maar dat", "maar die", "maar het", "dat", "die") for gone in ("afgeketst", "dood", "van de baan", "afgeblazen", "niks geworden")),
    "gaat helaas niet door", "gaat toch niet door", "ging niet door", "maar dat gaat niet door", "is afgeketst", "daar komt niks van", "die haken af", "die zijn afgehaakt",
    *(f"{it} {gone}" for it in ("that's", "thats", "that is", "that one's", "it's") for gone in ("dead", "off", "gone", "a no")),
    "fell through", "that fell through", "has fallen through", "went cold", "came to nothing", "isn't happening", "not happening", "went elsewhere", "they went elsewhere", "that didn't work out",
)  # fmt: skip
# A text that says it does not know the company: a word of the one kind near a word of the other.
NOT_KNOWN = frozenset(
    """
    vergeten forgot forget forgotten kwijt opzoeken remember recall dont don't no geen weet unknown onbekend niet which what welk welke which
    moet cant can't blank without zonder not idea idee
""".split()
)
COMPANY_WORDS = frozenset(
    "company firm bedrijf bedrijfsnaam firma organisatie bedrijfje outfit business companys account toko zaak tent".split()
)
NAME_WORDS = frozenset("name naam klantnaam bedrijfsnaam".split())
PERSON_BEFORE = frozenset(
    """
    zekere ene genaamd named contact contactpersoon collega colleague professor prof mevrouw mevr meneer dhr mr mrs ms miss dr dokter
    sir heer vriend friend buurman zwager broer neef oom tante zus boss baas heet ceo cfo coo cto directeur director inkoper buyer eigenaar owner eigenares eigenaresse bazin directrice
    manager hoofd chef bursar dean voorzitter chair chairman wethouder guy dude gast predecessor voorganger someone
""".split()
)  # fmt: skip
