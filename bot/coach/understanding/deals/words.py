"""Words around the name of a customer, Dutch and English together: an opening often mixes the two. Lists only."""

from bot.coach.understanding.scene import words_en, words_more, words_nl
from bot.coach.understanding.scene.firstnames import MORE_FIRST_NAMES

FIRST_NAMES = words_nl.WORDS.names | words_en.WORDS.names | words_more.FIRST_NAMES | MORE_FIRST_NAMES

ABOUT = (
    "gaat over", "ging over", "going over", "over", "about", "abt", "bout", "re", "betreft", "betr", "mbt", "m.b.t", "ivm", "i.v.m",
    "regarding", "concerning", "inzake", "omtrent", "rondom", "qua", "aangaande", "w.r.t", "wrt", "onderwerp", "topic of", "subject of", "topic was", "topic is", "onderwerp is", "onderwerp was", "subject is", "subject was", "subject", "topic", "tbv", "t.b.v", "on the subject of", "naar aanleiding van", "nav", "n.a.v",
    "because of", "owing to", "vanwege", "wegens", "subj", "om", "around", "theme", "thema", "betreff", "objet", "asunto", "zum thema", "with regard to", "with regards to", "in regard to", "in regards to", "with respect to", "with reference to", "in connection with",
    "met betrekking tot", "betreffende", "it was for", "it's for", "its for", "was all about", "het was voor", "dat was voor", "ging het om", "to do with",
)  # fmt: skip
# Small words inside a name.
INSIDE_NAMES = frozenset(
    "van de der den het en and of the ter ten te op aan v/d v.d vd 't t la le du des von voor for y e und et da di del".split()
)
JOINING = frozenset({"en", "and", "of", "&", "voor", "for", "op", "aan", "het", "the"})
LEGAL_FORMS = frozenset(
    """
    bv b.v nv n.v vof v.o.f cv c.v gmbh ag kg sa srl sarl ltd limited llc llp inc incorporated plc corp corporation co company
    ood eood oy oyj aps kft sro doo pvt cvba pte sdn bhd cs jr sr bvba bvb sprl eenmanszaak maatschap cooperatie ua u.a pty
""".split()
)
HESITATIONS = frozenset("uh um uhm erm er eh euh euhm ehm hm hmm like zeg".split())
ARTICLES = frozenset({"de", "het", "een", "the", "a", "an", "t", "n"})
DETERMINERS = ARTICLES | frozenset(
    """
    ne nen die dat deze dit hun haar zijn zn onze ons mijn mn their his her our my this that these those some its
""".split()
)
# "de Vries" is a name, "de Rabobank" an article with one.
NAMES_WITH_ARTICLE = frozenset(
    """
    vries jong boer wit groot haan bruin bruijn graaf lange ruiter koning waard rooij roo rijk ridder haas leeuw wolf kok
    smet meyer bakker vos bont winter jager zwart jonge hoop gier keizer wilde backer krom kroon
""".split()
)
GENERIC = frozenset(
    """
    klant klanten customer client prospect bedrijf company firma account deal contact contactpersoon kantoor office telefoon
    phone iemand someone somebody guy man vrouw woman mensen people collega team them hen hun haar hem him her ze
    lady gentleman gent bloke chap dude girl lad dame meneer mevrouw kerel vent jongen gast types figuur us ons mij me jou jullie ie who wie die dat it call gesprek meeting afspraak demo moment bezoek tafel slot begin eind eens
    enquiry inquiry aanvraag prep prepare preparing prepped preparation voorbereiden voorbereiding voorbereid hung hang hanging guys lads folks fellas welke welk whichever all alles name naam vriend friend mate buyer boss baas race group iedereen everyone
""".split()
)
# "Gistermiddag", "eergisteravond": when somebody was there.
_PARTS_OF_DAYS = frozenset(
    f"{day}{part}"
    for day in ("gister", "gisteren", "eergister", "eergisteren", "morgen", "overmorgen", "van")
    for part in ("ochtend", "morgen", "middag", "namiddag", "voormiddag", "avond", "nacht")
)
# Never part of a name when written small: verbs, adverbs and small words of openings.
ORDINARY = (
    GENERIC
    | DETERMINERS
    | _PARTS_OF_DAYS
    | frozenset(
        """
    ha aha ach och hehe oei oeps ola hola howdy binnengeraakt seen round rond hour hours uurtje halfuur halfuurtje
    pfoe pffoe poeh oef efkes effekes efkens amai allez tiens phew whew blimey crikey gosh jeez argh ugh yikes sjonge tjonge jeetje goh joh aye aight
    once twice thrice tweemaal driemaal eenmaal
    daarnet straks eergisteren overmorgen vannacht daarstraks daarjuist zonet strakjes huurt huurde verliep verliepen leaset bestelt rents mogelijk wellicht possibly
    ik we wij jij je zij hij i you he she they net zojuist gebeld bel belde bellen gesproken spreken sprak gehad had hebben heb
    heeft hebt geweest was waren ben is zijn wordt word worden kwam komt komen kom ging gaat gaan ga zat zit zitten stond staat
    nog ook nu dan toen al weer even ff eventjes kort snel update bijpraten praten gepraat meer geen niet wel maar want dus en
    of als om te tot uit in op aan af langs vandaan terug over voor na naar door per bij met van onder tussen zonder
    wil wilde willen kijkt kijken zoekt zoeken vraagt vroeg vragen wacht wachten belt mailt gemaild mailtje goed goede leuk
    druk drukke lang lange nieuw nieuwe veel weinig niks niets iets hoi hallo hey hee hi hello yo coach goedemorgen
    goedemiddag goedenavond morgen middag vanmorgen vanmiddag vandaag gister gisteren dag week maand jaar dealtje traject
    nieuws verhaal follow up opvolging bespreking overleg ja nee ok oke nou uhm uh pff steeds thismorning concerns concern so um well just spoke spoken speak
    talked talk talking got off on the phone with had have has been met meeting meet saw called calling call rang ring visited
    left came back from at about regarding to for by wants want wanted needs need likes is are were be will would can could
    quick update news new one some more not no and or but now today yesterday tomorrow morning afternoon great good long
    short nice busy back again still also too there here this that what how when where why let's lets need help start
    beginnen starten hulp stop later dank thanks thank you bedankt test again coachen via vs since because if then while
    who which said says thinks zegt zei vertelde told heard hoorde deal deals customer named genaamd heet called forgot
    vergeten idee idea weet know think denk klaar done out verder door gister doet does do doing did gedaan ging went going
    sent gestuurd verstuurd stuur send vandaan kwamen bezocht langs langsgeweest zaten last next vorige volgende afgelopen
    lost won bumped ran sat wrapped finished verloren gewonnen teruggebeld kans lead into onto
    tough rough crazy interesting brutal weak strong positive negative productive awkward painful boring exciting amazing awesome terrible horrible solid fine okay sad happy
    gutted chuffed buzzing delighted devastated raging fuming knackered balen baal baalt gefrustreerd angry annoyed confused lost tricky messy slow fast tense heerlijk rot slecht slechte beroerd rommelig fantastisch geweldig matig redelijk aardig gezellig kansloos pittig stevig
    stuck dead alive dood vast rond kansrijk urgent huge risky shaky slipping stalled complicated simple spannend belangrijk moeilijk ingewikkeld onzeker binnen buiten way manier wijkteams eruit erin eraan erop
    hoofdkantoor hfdkantoor hfdkntr hq headquarters filiaal vestiging hoofdvestiging bedoel bedoelde mean meant keer keren time times gedaan sync twee drie vier vijf zes two three four five six stukje beetje graag coaching coach please plz svp aub even effe
    voormiddag namiddag daarboven daaronder daarnet daarjuist wa kweet kga kheb goeiendag goeiedag ours yours theirs pair drieen tweeen vieren goeiemorgen goeiemiddag goeieavond goedenmorgen moin hé he' sparren doorlopen bespreken klantje leadje prospectje beurs event congres
    conference expo linkedin trade show shows messe exhibition question questions vraag vraagje vragen praatje chat quickie hulpvraag casus case situatie situation verslag
    report notities notes terugkoppeling samenvatting summary recap intake kennismaking introductiegesprek zoom teams meet deze bedrijfsnaam achtig achtige firm firma chatted dropped popped swung drove flew emailed pinged texted
    appte gebeld gemaild geappt gelunched geluncht gedronken gezeten gestaan ding dingen thing things stuff lot boel paar couple few bunch mixed good bad
    lastig difficult hard easy slow snel traag stroef stroperig prima fijn super top keen hot warm cold lauw stil quiet weird vreemd rare raar
    tweede derde vierde second third fourth 2e 3e binnengekomen binnengehaald
    aangebracht aangedragen binnengebracht doorverwezen geintroduceerd
    referral verwijzing intro introductie tip belletje telefoontje appje mailtje bericht message mail email linkedin voicemail follow-up opvolging
    video onsite online remote digitaal fysiek live demo rondleiding tour visit bezoek lunch ontbijt breakfast borrel drinks diner dinner
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
    daarna vervolgens hierna afterwards thereafter wil wilde willen hebben heeft en and maar but omdat because die dat which who with met bij at van from to is was are were
    zijn gaat gaan loopt zit staat komt moet moeten kan not niet too ook toe now nu vandaag today gehad gesproken gebeld
    spoke called belde by door ging went goed well verliep want then dan zei zegt said says they ze we wij ik i he she hij zij want they're theyre het's it
    according volgens yesterday gister gisteren tomorrow morgen via through tegen against
""".split()
)
