"""Dutch words for who is there: who has a role, and what he does; bodies, departments, family, houses. Words only, no rules."""

from typing import Final

# By what they do there; whoever signs elsewhere may well lead here.
PEOPLE: Final = {
    "signs": """
        aandeelhouder aandeelhouders aandeelhoudster aartsbisschop abt adjunct-directeur agm baas baasje baron barones basisschooldirecteur bazen
        bazin beslisser beslissers bestuurder bestuurders bestuursleden bestuurslid bestuurssecretaris bestuurster bestuursvoorzitter bisschop
        budgeteigenaar burgemeester cco cdo ceo cfo cmo commissaris commissarissen conrector coo cpo cso decaan dekaan dga dijkgraaf directeur
        directeuren directieleden directielid directiesecretaresse directiesecretaris directievoerder directrice dirigent eigenaar eigenaars eigenaren
        eigenares eigenaresse eindbaas eindbeslisser eindverantwoordelijke erfgenaam erfgenamen erven executeur fabrieksdirecteur firmant firmanten
        fotograaf founder founders fractievoorzitter franchisegever franchisenemer franchisenemers gedeputeerde gedeputeerden gemandateerde gerant
        gerante gevolmachtigde gm gouverneur graaf gravin groepsdirecteur hoteldirectrice hoteleigenaar huisbaas huurbaas kardinaal koning loodsbaas
        md mede-eigenaar mede-oprichter medeeigenaar medeoprichter medezaakvoerder minister ondernemer oprichter oprichters patron patronne
        penningmeester penningmeesteres penningmeesters ploegbaas portefeuillehouder president presidente proceseigenaar procuratiehouder
        product-owner producteigenaar productowner rector regiodirecteur schepen schepenen schooldirecteur schooldirectrice tekenbevoegde uitbater
        vakgroepvoorzitter vennoot vennote vennoten verhuurder vestigingsdirecteur vice-voorzitter voorzitster voorzitter wethouder wethouders
        zaakeigenaar zaakvoerder zaakvoerders zorgmanager
    """,
    "buys": """
        aanbesteder aankoper aankopers budgethouder budgethouders budgetverantwoordelijke hoofdinkoper inkoper inkopers koper kopers opdrachtgever
        zorginkoper
    """,
    "money": """
        accountant accountants afdelingshoofd bank banketbakker bankier bankwerker bedrijfsrevisor boekhouder boekhoudster controller controllers
        econoom fd financier financiers geldschieter hoofd hypotheekadviseur hypotheekverstrekker investeerder investeerders kassier
        kredietverstrekker opperhoofd rayonhoofd revisor schoolhoofd sectorhoofd taxateur treasurer
    """,
    "law": """
        advocaat advocaten bedrijfsjurist bewindvoerder curator curatoren deurwaarder dpo fg fiscalist gerechtsdeurwaarder griffier huisjurist jurist
        juristen kantonrechter kerkvoogd notaris officier ombudsman privacyofficer raadsgriffier rechter voogd
    """,
    "leads": """
        avp barmanager bedrijfsleider bedrijfsleidster beleidsmedewerker brigadier chef chef-kok chefs commandant contractmgr coordinator
        coordinatoren coordinatrice coördinator evp filiaalleider filiaalmanager fleetmanager gemeentesecretaris heemraad hoofdaannemer hoofdagent
        hoofdconducteur hoofden hoofdkok hoofdmonteur hoofdredacteur hoofdzuster intendant intern-begeleider jachtopzichter kapitein kazernecommandant
        keukenchef kolonel korpschef kwaliteitscoordinator kwaliteitsmanager landenmanager legerleiding leider leiders leidinggevende leidinggevenden
        leidster lijnchef lijnmanager locatiemanager luitenant magazijnchef majoor manager managers mgr mngr opzichter opzichters plantmanager
        ploegleider productiechef productieleider productmanager programmamanager projectleider projectleiders projectmanager projectmanagers
        rayonmanager regiomanager schipper schoolleider secretaresse secretaris souschef staatssecretaris stationschef svp teamlead teamleads
        teamleider teamleiders teammanager teeltmanager verkeersleiders vestigingsleider vlootmanager voorlieden voorman voorvrouw vp wijkmanager
        winkelmanager zwembadmanager
    """,
    "care": """
        anesthesioloog apotheker apothekersassistent apothekersassistente arts artsen audicien bedrijfsarts bedrijfsverzorger cardioloog chirurg
        chirurgen dermatoloog dierenarts dietist diëtist dokter dokters doktersassistente ergotherapeut fysiotherapeut geneesheer gynaecoloog
        huisarts huisartsen hygienist internist kaakchirurg kinderarts levensmiddelentechnoloog logopedist mondhygienist mondhygiënist neuroloog
        oefentherapeut oncoloog oogarts opticien optometrist orthopedagoog orthopeed planoloog podotherapeut procestechnoloog psychiater psycholoog
        radioloog tandarts tandartsassistente tandartsen uroloog verloskundige verpleegkundige verpleegkundigen verzekeringsarts verzorgende
        verzorgenden wijkverpleegkundige wijkverpleegkundigen
    """,
    "teaches": """
        archivaris bibliothecaris docent docente docenten hoogleraar ib'er ib-er lector leerkracht leerkrachten leraar lerares onderzoeker
        onderzoekers pedagoog practor professor
    """,
    "technical": """
        analist analisten architect architecten bandenmonteur beheerder beheerders beheerster cio ciso cto developer developers elektricien engineer
        engineers ict'er ict'ers ict-er ingenieur ingenieurs installateur it'er it'ers it-er lasser lassers lijnoperator loodgieter machinist
        machinisten monteur monteurs ontwikkelaar ontwikkelaars operator operators po'er po-er procesoperator programmeur scrummaster techneut
        techneuten technici technicus technieker techniekers wagenparkbeheerder
    """,
    "builds": """
        aannemer aannemers akkerbouwer bestekschrijver bouwheer bouwheren bouwkundige calculator carrosseriebouwer conservator dakdekker dakdekkers
        glastuinder glaszetter glazenwasser grondwerker hoofduitvoerder landmeter metselaar metselaars onderaannemer schilder schilders
        stedenbouwkundige steigerbouwer stratenmaker stukadoor tegelzetter timmerlieden timmerman uitvoerder voeger werkvoorbereider werkvoorbereiders
    """,
    "grows": """
        bakker bakkerin boer boerin bollenteler boswachter filiaalhouder fruitteler garagehouder hoefsmid hovenier imker kweker loonwerker
        melkveehouder pluimveehouder rentmeester stalhouder stalmeester teler telers toezichthouder tuinder varkenshouder veehouder viskweker
    """,
    "feeds": """
        barman brouwer concierge conciërge gastheer gastvrouw hotelier kaasmaker kastelein kelner kok koks patissier serveerster slager sommelier
    """,
    "moves": """
        buschauffeur chauffeur chauffeurs expediteur havenmeester heftruckchauffeur heftruckchauffeurs kwartiermaker kwartiermeester piloot planner
        planners sportinstructeur vrachtwagenchauffeur
    """,
    "works": """
        aanspreekpunt adviseur adviseurs afdelingsverantwoordelijke afpersser ambtenaar ambtenaren assistent assistente badmeester
        bedieningsmedewerker bedrijfsvoerder bezielster bloemist bondscoach burgerzakenmedewerker caissière centralist ceremoniemeester chro coach
        collega collega's collegae consul consulent consultant contact contactpersoon deelgemeente diaken dir dominee douanedeclarant drogist drukker
        eindgebruiker eindgebruikers fietsenmaker frezer fysicus gebruiker gebruikers gedragswetenschapper gemeente generaal graficus griffie
        grootvader handhaver hr-er hrbp hrm'er hrm-er huismeester huurder imam inspecteur intensivist juwelier kamerlid kapelaan kapper kapster
        key-user key-users keyuser keyusers koster kwaliteitszorg laborant laboranten leden leerplichtambtenaar leraren lid maat magazijnmedewerkers
        makelaar maten matroos medewerker medewerkers mistress moederoverste molenaar mt-leden mt-lid notulist oma ondernemingsraadslid
        onderwijsassistent ontwerper oom opa opdrachtnemer oprichtster orderpicker orderpickers ouderling p&o'er p&o-er pachter pastoor pastor pater
        penvoerder plaatwerker pm postmeester praktijkassistente prelaat preventiemedewerker producent provincie raadsleden raadslid rabbijn
        receptionist recruiter rectrix redacteur reder regisseur regisseuse rijinstructeur roostermaker schoonmaakster schoonmaker schoonmoeder
        schoonzus scriba senator sjouwer slachter specialist specialisten sponsor staatsraad stagiaire stakeholder stakeholders statenlid stiefzoon
        stuurman superuser superusers syndicus tante teamcoach tekeningsbevoegde terreinknecht toezichthouders tolk trainer tussenpersoon uitbaatster
        uitbener uitgever veiligheidskundige vergunningverlener verkeerskundige vertaler verzekeraar verzekeringsman voedingsdeskundige vormgever
        vrijwilligers vz vzr werkgever werknemers wethoudster wijkagent wijkcoach winkelier winkelierster zaakvoerster zaakwaarnemer zij-instromer
        zwager zwagers
    """,
}
# Several who decide or advise as one.
BODIES: Final = """
    aanbestedingscommissie aandeelhoudersvergadering adviesraad alv ambassade architectuurboard architectuurteam ava b&w bedrijfsleiding
    beoordelingscommissie beoordelingsteam bestuur bewonerscommissie cab classis clientenraad cmt college comite commissie concern concerndirectie
    congregatie consistorie cooperatie cooperative corporatie cvb dagelijks-bestuur directie directieoverleg directieraad directieteam dorpsraad elt
    exco faculteit faculteitsraad familie familiebedrijf familieraad gemeenteraad ggd gmr gor groep heemraadschap holding hoofddirectie hoofdkantoor
    hoofdvestiging hq huurdersvereniging inkoopcollectief inkoopcombinatie inkoopcommissie inkoopgroep inkoopkantoor inkooporganisatie inkoopteam
    inkoopvereniging investeringscommissie jury kapittel kerkbestuur kerkenraad kerngroep kernteam keten klankbordgroep ledenraad ledenvergadering
    leiding leidinggevenden maatschap management managementteam medezeggenschap medezeggenschapsraad mgmt ministerie moeder moederbedrijf
    moedermaatschappij mt mt-overleg ondernemingsraad opco or ouderavond ouderraad panel partijraad pmr presidium projectgroep projectteam raad
    regiodirectie rekenkamer rijkswaterstaat rvb rvbs rvc rvt schoolbestuur schoolleiding schoolraad secretariat selectiecommissie senaat staf
    stamtafel stichting stuurgroep synode tendercommissie testteam vakbond vakgroep veiligheidsregio vereniging verenigingsbestuur vve waterschap
    werkgroep wijkraad woningcorporatie zustermaatschappij
"""
# Parts of a house that stand for their people.
DEPARTMENTS: Final = """
    administratie apotheek applicatiebeheer arbo audit bedrijfsbureau bedrijfsvoering beheer boekhouding communicatie compliance control crediteuren
    data debiteuren debiteurenbeheer engineering facilitair facilities finance financien functioneel-beheer helpdesk hr hrm hse ict
    informatiebeveiliging infosec inkoop innovatie juridisch juridische-zaken jz kam klantenservice kwaliteit lab laboratorium legal logistiek
    magazijn marketing onderhoud operations ops p&c p&o personeelszaken planning privacy procurement productie qa qc r&d radiologie receptie risico
    risk salarisadministratie sales security servicedesk sourcing techniek treasury vastgoed verkoop vgm vlootbeheer wagenparkbeheer werkplaats
    werkvloer werkvoorbereiding
"""
# Crowds, houses and trades that act in a route, and are nobody's role by themselves.
CROWDS: Final = """
    aankoop accountmanagers adviesbureau afdeling architectuur balie bestuursbureau beveiliging bewoners boa bode bonden bouwteam brandweer broer
    cfo's clienten cliënten cliëntenraad club collegas compagnon concerncontrol constructeur controlling coöperatie devs dhr dienst divisie dochter
    draaier echtgenoot echtgenote expeditie fin financiele fractie fracties franchiseraad fysio gebruikersgroep groepsleiding heier herder hk huurders
    huurdersraad ingenieursbureau inkoopbureau inspectie it juridische kascommissie keukenploeg kraanmachinist kwaliteitsdienst labo leasemaatschappij
    leasemij leerling leerlingen man meneer mentor mevrouw mgt mw netwerkbeheer ober ouder ouderraden ouders partner partners patienten patiënten
    pensioenfonds personeel portier prof projectbureau projectleiding receptioniste rechterhand redactie regio schoonvader schoonzoon secretariaat
    sectie sector sloper sportclub spuiter stagiair student studenten systeembeheer team teams tekenaar tester testers vader vakbonden verpleging
    vestiging vestigingen voorraadbeheer vrouw welstand zetter zoon zus
"""
# Family, titles and places: who acts in a clause may be called so, and nobody in a route is.
BESIDE: Final = """
    afdelingen allebei arbodienst bedrijf beiden bisdom bond bovenbazen brancheorganisatie broers bu buren business buurman commanditair compagnons
    concerns contactpersonen country-manager defensie dochterbedrijf dochters europa fabriek filiaal filialen financieel financiën functionaris
    gebruikersraad hogerhand hotel ict-leverancier iedereen jongens juf kamerbreed keuken keuringsdienst kinderen klankbord koepel locatie locaties
    meester mensen mevr neef nicht nvwa omgevingsdienst organisatie oudercommissie overkant patiëntenraad personen persoon politie provinciale qhse
    raden restaurant rijk staten tech technisch technische tenderteam toezicht tweeën uitvoerders verzekering waterschappen wie-dan-ook winkel winkels
    zaak zakelijk zakenpartner ziekenhuis zij-instromers zonen zoons zorginstelling zorgteam zussen zuster zusterbedrijf zusters
"""
# What compounds end in that are somebody, or several as one.
ENDINGS: Final = """
    manager directeur directie bestuur bestuurder raad commissie groep team afdeling leider leidster hoofd meester houder eigenaar inkoper inkoop
    jurist juristen adviseur chef baas medewerker medewerkers beheerder voorzitter secretaris overleg vergadering ambtenaar deskundige specialist
    kundige functionaris coördinator coordinator verstrekker maatschappij verzekeraar gebruikers officer controller accountant bank partij bond
    college kantoor planner analist architect monteurs dienst directeuren inkopers bestuurders leiders managers chefs hoofden raden commissies teams
    adviseurs specialisten kundigen planners controllers voorzitters ingenieur engineer bazin chauffeur chauffeurs monteur operators beheerders
    eigenaren aandeelhouders houders meesters schap verpleegkundige verpleegkundigen verzorgenden assistente assistent assistenten arts artsen docent
    docenten ouders bewoners huurders leden lid ploeg werkers werker telers boer boeren regisseur ambtenaren technicus bereider consulent begeleider
    ontwikkelaar bureau machinist therapeut oloog technoloog griffier operator handhaver dekker
"""
