"""What is nobody, however it stands in an answer to "who says yes?": things, times and matters. Words only, no rules."""

from typing import Final

# Nouns of things and matters, in both languages, that stand where somebody might: "the process decides".
NOT_PEOPLE: Final = frozenset(
    """
    question vraag answer antwoord thing things ding dingen way ways weg wegen manier manieren process proces procedure procedures protocol policy beleid rules regels
    regel rule law wet charter statuten reglement plan plannen plans idea ideas idee ideeen risk risks risico numbers cijfers figures number getal nummer paperwork paper papers
    stuk stukken document documents documenten brief letter mail email emails mailtje memo form formulier file dossier folder tender aanbesteding bid offer aanbod aanbieding
    quality kwaliteit volume omvang grootte size timing time tijd tijdje while moment momentje minute uur hour maand periode period term termijn deadline date datum
    rit ride bit part parts deel delen stukje half rest remainder lot lots few paar beetje bunch hoop heleboel most meeste majority meerderheid minority
    same zelfde usual gebruikelijke ordinary gewone latter former first last final laatste eerste one ones other others ander andere anderen
    mystery raadsel secret geheim mess puinhoop formality formaliteit maze doolhof circus story verhaal nightmare wall muur box tunnel road path pad route routes
    work werk job klus task taak effort moeite case geval zaak zaken matter kwestie issue issues problem probleem problemen challenge uitdaging point punt punten reason reden redenen
    market markt economy economie sector industry branche weather weer season seizoen future toekomst past verleden present world wereld country land
    roof dak building gebouw house huis site terrein room kamer door deur floor vloer table tafel desk bureau chair stoel drawer la lade inbox phone telefoon
    machine machines system systeem systems software tool tools order orders bestelling bestelbon orderbevestiging pakbon werkbon raamcontract contract contracts contracten pilot trial demo quote quotes offerte offertes invoice factuur
    price prijs prijzen prices cost costs kosten money geld budget budgets fee fees rate rates tarief tarieven discount korting margin value waarde saving savings
    spec specs requirement requirements eis eisen wens wensen need needs scope service support product products producten feature features delivery levering installation
    choice keuze keus choices option options optie opties decision beslissing besluit vote stemming signature handtekening approval goedkeuring yes ja no nee ok okay akkoord
    meeting meetings vergadering overleg call calls gesprek gesprekken bespreking lunch visit bezoek agenda planning calendar kalender round ronde rondes stage stages fase fasen step steps stap stappen
    holiday vakantie christmas kerst easter pasen summer zomer winter spring lente autumn herfst week weekend morning ochtend afternoon middag evening avond night nacht
    merger fusie reorganisation reorganisatie reorg takeover overname election verkiezing elections verkiezingen audit review evaluation evaluatie test tests
    gut feeling gevoel loting luck geluk chance kans heart hart head mind soul spirit word words woord woorden name naam names namen face gezicht voice stem
    trust vertrouwen respect fear angst pressure druk stress politics politiek power macht influence invloed status rank
    moeilijk lastig tricky difficult hard easy makkelijk complex ingewikkeld complicated vaag vague unclear onduidelijk unknown onbekend pending open dicht
    interesting interessant funny grappig weird raar strange vreemd good goede bad slecht slechte big groot grote small klein kleine long lange short korte new nieuwe old oude
    wachten waiting hopen hoping zoeken searching kijken looking bellen calling mailen vragen asking doorvragen navraag followup opvolging
    ongeveer circa roughly approximately bijna nearly ruim krap zoiets
    depends hangt varies wisselt differs verschilt either neither both sowieso anyway
    zegen zegje stempel pen pens potlood hamer gavel buck bal ball court knip beurs purse strings touwtjes portemonnee wallet krabbel paraaf fiat mandaat mandate knoop knopen trigger shots
    place plek business bedrijf company firma shop winkel tent toko fort ding gang kant side zijde eind ends hands handen lead allen al goedvinden say say-so blessing
    yard yards line aisle gate poort nod thumbs dotted stippellijn contract's cheque check checks cheques rubber stamp show boel dienst bakens koers touw touwen
    helemaal volledig gewoonweg grotendeels deels entirely fully totally mostly twice once thrice request requests verzoek verzoeken aanvraag
    voorlopig tijdelijk momenteel vooralsnog zowel hoogstwaarschijnlijk temporarily currently whoever
    above boven below onder here hier there daar somewhere ergens nowhere nergens elsewhere elders upstairs downstairs internally intern externally extern
    beginning begin start start end einde eind bottom top line lijn chain keten channel channels kanaal kanalen hierarchy hierarchie structure structuur
    org chart organogram organigram website site linkedin google crm notes notities notes note hunch guess gok vermoeden
    """.split()
)  # fmt: skip

# Capitals that are no body of anybody's: papers, systems, and shorthand.
NO_BODIES: Final = frozenset(
    """
    nda ndas po pos sla slas rfp rfi rfq rfps erp crm api sso gdpr avg btw vat dpa msa sow poc pov roi tbd tbc tba nvt na fyi asap eta usa us eu uk nl be de fr ok no yes ja nee
    it ai bi saas pdf iso tco kpi kpis okr faq q1 q2 q3 q4 h1 h2 fy nb ps btw re fwd cc bcc pr am pm mon tue wed thu fri ma di wo do vr za zo idk imo afaik iirc tbh dm lol omg wtf
    euro eur usd gbp k mio mln bv nv ltd inc llc gmbh plc mrr arr acv ote bant meddic spin usp npv irr capex opex irl etc eg ie id ids
    """.split()
)
