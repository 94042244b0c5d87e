"""Words around the name of a customer, Dutch and English together: an opening often mixes the two. Lists only."""

from bot.coach.understanding.scene import words_en, words_nl

FIRST_NAMES = words_nl.WORDS.names | words_en.WORDS.names

# Right after these stands the customer, or somebody who works there.
AT_CUSTOMER = frozenset({"met", "bij", "with", "w", "at"})
# After these verbs English needs no preposition.
AT_CUSTOMER_VERBS = frozenset("met saw rang called visited left phoned emailed meeting joined".split())
FROM_CUSTOMER = frozenset({"van", "from", "bij", "at", "of", "namens"})
# Phrases after which the customer is named beyond doubt; in the end of a text they overrule what came before.
NAMING = (
    "deal is voor", "deal is met", "deal is bij", "deal is with", "deal is for", "deal is", "deal gaat over", "i.e",
    "ie", "oftewel", "namelijk", "nieuwe deal", "new deal", "nieuwe klant", "new customer", "new one", "nieuwe", "klant is",
    "customer is", "het bedrijf is", "bedrijf is", "company is", "het bedrijf heet", "bedrijf heet", "company is called",
    "het gaat om", "gaat om", "nu", "today", "vandaag", "account is", "klant", "customer", "account", "deal",
    "eindklant is", "end customer is", "eindklant", "end customer",
)  # fmt: skip
ABOUT = (
    "gaat over", "ging over", "going over", "over", "about", "abt", "bout", "re", "betreft", "betr", "mbt", "m.b.t", "ivm", "i.v.m",
    "regarding", "concerning", "inzake", "omtrent", "rondom", "qua",
)  # fmt: skip
# An organisation named after these is not the customer.
OTHERS = (
    "net als bij", "net als", "zoals bij", "zoals", "like with", "like at", "like", "same as", "just like", "via", "through",
    "tegen", "against", "versus", "vs", "niet", "not", "managed by", "run by", "beheerder is", "contact is", "contactpersoon is",
    "gister", "gisteren", "yesterday", "vorige week", "last week", "reseller", "our reseller", "onze reseller", "partner",
    "onze partner", "our partner", "distributeur", "distributor", "referentie", "reference", "in plaats van", "instead of",
    "naast", "besides", "concurrent", "competitor", "rival", "up against", "kantoor bij", "op kantoor bij", "kantoor van",
    "op locatie bij", "dochter van", "onderdeel van", "part of", "subsidiary of", "aanbevolen door", "doorverwezen door",
    "referred by", "recommended by", "intro via", "introduced by", "getipt door", "in", "uit", "near", "ipv", "eerst bij",
    "zit nu bij", "zitten nu bij", "rijdt nu bij", "currently with", "currently at", "now with", "switching from", "overstap van",
)  # fmt: skip
NO_COMPANY = (
    "geen idee meer van welk bedrijf", "welk bedrijf", "welke klant", "which company", "which customer", "forgot the company",
    "bedrijf vergeten", "vergeten welk", "naam vergeten", "forgot the name", "forgot which", "weet niet meer van wie",
    "forgot who", "what company", "wat voor bedrijf",
)  # fmt: skip

# Words that can be part of a customer's name though written small: kinds of organisations.
KINDS = frozenset(
    """
    gemeente provincie waterschap bakkerij slagerij tandartspraktijk huisartsenpraktijk praktijk ziekenhuis zorggroep school
    college lyceum basisschool universiteit hogeschool stichting vereniging hotel restaurant camping garage autobedrijf museum
    kwekerij drukkerij accountants advocaten notarissen notariskantoor makelaars makelaardij installatiebedrijf bouwbedrijf
    aannemersbedrijf aannemer transportbedrijf woonstichting woningcorporatie vve apotheek brouwerij melkveebedrijf bedrijf
    groep holding logistiek transport bouw techniek metaal beton zorg wonen bank verzekeringen
    zuivel sportclub voetbalclub kinderopvang kliniek dierenkliniek rijschool uitgeverij hoveniersbedrijf schouwburg theater
    county city university hospital clinic dental practice farm farms dairy brewery bakery council church trust museum
    logistics freight group partners bros brothers sons services solutions systems steel foods school schools district lawyers
    solicitors surveyors builders vets
""".split()
)
KIND_ENDINGS = (
    "bedrijf", "praktijk", "stichting", "vereniging", "ziekenhuis", "groep", "bureau", "school", "college", "huis", "centrum",
    "corporatie", "organisatie", "bouw", "techniek", "kwekerij", "handel", "fabriek", "winkel", "kantoor", "schouwburg",
    "post", "dienst", "erij", "club", "instituut",
)  # fmt: skip
# Small words inside a name.
INSIDE_NAMES = frozenset(
    {
        "van",
        "de",
        "der",
        "den",
        "het",
        "en",
        "and",
        "of",
        "the",
        "ter",
        "ten",
        "te",
        "op",
        "aan",
        "v/d",
        "v.d",
        "'t",
        "t",
        "la",
        "le",
        "du",
        "von",
        "voor",
        "for",
    }
)
JOINING = frozenset({"en", "and", "of", "&", "voor", "for", "op", "aan", "het", "the"})
LEGAL_FORMS = frozenset(
    """
    bv b.v nv n.v vof v.o.f cv c.v gmbh ag kg sa srl sarl ltd limited llc llp inc incorporated plc corp corporation co company
    bvba bvb sprl eenmanszaak maatschap cooperatie ua u.a pty
""".split()
)
ARTICLES = frozenset({"de", "het", "een", "the", "a", "an", "t", "n"})
DETERMINERS = ARTICLES | frozenset(
    """
    die dat deze dit hun haar zijn zn onze ons mijn mn their his her our my this that these those some its
""".split()
)
# "de Vries" is a name, "de Rabobank" an article with one.
NAMES_WITH_ARTICLE = frozenset(
    """
    vries jong boer wit groot haan bruin bruijn graaf lange ruiter koning waard rooij roo rijk ridder haas leeuw wolf kok
    smet meyer bakker vos bont winter jager zwart jonge hoop gier keizer wilde backer krom kroon
""".split()
)
# "Jan van Dijk" is a person, "Jan van Acme" works at Acme.
SURNAMES_AFTER_VAN = frozenset(
    """
    dijk dyk leeuwen vliet dam veen beek berg bergen dongen doorn doorne gent gelder ginkel hout hoof houten kempen laar
    loon lier nes nistelrooij oort os oers rijn rossum schaik vuuren wijk wijngaarden zanten zuylen zon beers buuren buren
    eck es essen haren hees hoorn kessel lent meurs mierlo ommen persie putten raalte rooij son straten tilburg tol ulden
    velzen voorst vugt wees woerden
""".split()
)
GENERIC = frozenset(
    """
    klant klanten customer client prospect bedrijf company firma account deal contact contactpersoon kantoor office telefoon
    phone iemand someone somebody guy man vrouw woman mensen people collega team them hen hun haar hem him her ze
    us ons mij me jou jullie ie who wie die dat it call gesprek meeting afspraak demo moment bezoek tafel slot begin eind eens
    all alles name naam vriend friend mate buyer boss baas race group iedereen everyone
""".split()
)
# Never part of a name when written small: verbs, adverbs and small words of openings.
ORDINARY = (
    GENERIC
    | DETERMINERS
    | frozenset(
        """
    ik we wij jij je zij hij i you he she they net zojuist gebeld bel belde bellen gesproken spreken sprak gehad had hebben heb
    heeft hebt geweest was waren ben is zijn wordt word worden kwam komt komen kom ging gaat gaan ga zat zit zitten stond staat
    nog ook nu dan toen al weer even ff eventjes kort snel update bijpraten praten gepraat meer geen niet wel maar want dus en
    of als om te tot uit in op aan af langs vandaan terug over voor na naar door per bij met van onder tussen zonder
    wil wilde willen kijkt kijken zoekt zoeken vraagt vroeg vragen wacht wachten belt mailt gemaild mailtje goed goede leuk
    druk drukke lang lange nieuw nieuwe veel weinig niks niets iets hoi hallo hey hee hi hello yo coach goedemorgen
    goedemiddag goedenavond morgen middag vanmorgen vanmiddag vandaag gister gisteren dag week maand jaar dealtje traject
    nieuws verhaal follow up opvolging bespreking overleg ja nee ok oke nou uhm uh pff so um well just spoke spoken speak
    talked talk talking got off on the phone with had have has been met meeting meet saw called calling call rang ring visited
    left came back from at about regarding to for by wants want wanted needs need likes is are were be will would can could
    quick update news new one some more not no and or but now today yesterday tomorrow morning afternoon great good long
    short nice busy back again still also too there here this that what how when where why let's lets need help start
    beginnen starten hulp stop later dank thanks thank you bedankt test again coachen via vs since because if then while
    who which said says thinks zegt zei vertelde told heard hoorde deal deals customer named genaamd heet called forgot
    vergeten idee idea weet know think denk klaar done out verder door gister doet does do doing did gedaan ging went going
    sent gestuurd verstuurd stuur send vandaan kwamen bezocht langs langsgeweest zaten last next vorige volgende afgelopen
    lost won bumped ran sat wrapped finished verloren gewonnen teruggebeld kans lead into onto
    bedoel bedoelde mean meant
    loopt run running runs testing decides signs monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag january february march april june july august september october november december januari
    februari maart mei juni juli augustus oktober gisteravond vanavond tonight iedere elke every each volgens according lunch koffie coffee
""".split()
    )
)
# What a deal is about, said in one word behind a name; also where a topic is kept apart from a name in capitals.
TOPIC_WORDS = frozenset(
    """
    verlenging renewal renewals uitbreiding upgrade migratie migration vernieuwing contract licenties licenses licences
    onderhoudscontract raamcontract project tender offerte quote pilot implementatie rollout uitrol expansion extension
    leasing lease abonnement subscription contractverlenging software
""".split()
)
TOPIC_STOPS = frozenset(
    """
    wil wilde willen hebben heeft en and maar but omdat because die dat which who with met bij at van from to is was are were
    zijn gaat gaan loopt zit staat komt moet moeten kan not niet too ook toe now nu vandaag today gehad gesproken gebeld
    spoke called belde by door ging went goed well verliep want then dan zei zegt said says they ze we wij ik i he she hij zij want they're theyre het's it
    yesterday gister gisteren tomorrow morgen via through tegen against
""".split()
)
