"""Who has a part in a buying route: roles, departments and bodies of people, as Dutch and English speakers name them.

Lists only: no rules. Ends of words stand for all the compounds that are made with them.
"""

from typing import Final

ACTORS: Final = frozenset(
    """
    it ict inkoop inkoper legal juridisch juridische jz finance financien financiele fin hr hrm p&o mt mgt management
    directie directeur dir dga cfo ceo cto cio coo ciso cmo cpo rvb rvc rvt cvb or ondernemingsraad bestuur raad
    college gemeenteraad wethouder burgemeester eigenaar eigenaren baas chef manager teamleider afdelingshoofd
    controller accountant boekhouder jurist juristen advocaat notaris bank verzekeraar verhuurder hoofdkantoor hk
    holding moeder aandeelhouders aandeelhouder maatschap partners vennoten gebruikers gebruiker keyusers werkgroep
    stuurgroep projectgroep commissie security techniek productie operations ops facilitair logistiek kwaliteit qa
    privacy fg dierenarts welstand architect aannemer penningmeester secretaris voorzitter medewerkers team teams
    afdeling sales marketing board procurement staf franchiseraad ledenraad leden ledenvergadering alv vve beheerder
    curator familie vrouw man zoon vader dochter vlootmanager wagenparkbeheerder planner magazijn lab purchasing mgmt
    director directors md fd vp svp exec execs owner owners boss bookkeeper lawyer lawyers counsel notary insurer
    landlord hq headquarters parent shareholders shareholder users user committee council mayor union works-council
    engineering engineers facilities logistics quality dpo vet contractor treasurer chair chairman chairwoman staff
    department dept trustees trustee governors principal buyer buyers leadership compliance sponsor steering steerco
    commissioners dean head lead president partner wife husband son father daughter family clinicians doctors nurses
""".split()
)
ACTOR_ENDINGS: Final = (
    "directeur", "directie", "manager", "raad", "bestuur", "team", "leider", "commissie", "hoofd", "afdeling",
    "eigenaar", "beheerder", "inkoper", "jurist", "controller", "groep", "verantwoordelijke", "specialist",
    "adviseur", "officer", "kundige", "meester", "chef", "director", "committee", "board", "council",
)  # fmt: skip
# Trades, crowds and kinds of organisations: in a route they act, elsewhere the same words stand in names.
PARTIES: Final = ACTORS | frozenset(
    """
    constructeur planners teamleiders docent docenten leraar leraren leerling leerlingen student studenten stagiair
    stagiaire chauffeur chauffeurs monteur monteurs operator operators verkeersleiders verpleegkundige
    verpleegkundigen verpleging arts artsen huisarts specialist specialisten chirurg apotheker apotheek tandarts fysio
    fysiotherapeut kok chef-kok bakker slager teler kweker boer boerin loonwerker rector conrector dekaan schoolleider
    schoolleiding projectleiding mr ouderraad ouders sectie vakgroep vakgroepvoorzitter bestuurder bestuurders
    wethouders griffie griffier ambtenaar ambtenaren gemeente provincie ministerie waterschap toezichthouder inspectie
    brandweer vakbond bonden uitvoerder werkvoorbereider voorman ploegbaas opzichter directievoerder opdrachtgever
    aannemers bouwteam calculator bestekschrijver compagnon maat vennoot investeerder investeerders commissarissen
    commissaris bewindvoerder kascommissie kerkenraad koster dominee pastoor huurders huurdersraad bewoners vereniging
    coöperatie cooperatie stichting fractie fracties raadsleden kamerlid medezeggenschap personeel werknemers
    directeuren managers collega collegas collega's zus broer schoonzoon ouder leidinggevende leidinggevenden
    bedrijfsleider filiaalhouder filiaalmanager franchisenemer franchisenemers vestiging vestigingen regio concern
    groep groepsleiding divisie sector dienst administratie boekhouding salarisadministratie treasury control
    concerncontrol bedrijfsbureau projectbureau inkoopbureau ingenieursbureau adviesbureau architectuur
    architectuurboard cab cmt dt mms dms servicedesk helpdesk beheer applicatiebeheer systeembeheer netwerkbeheer
    tester testers laborant laboranten labo redactie producent regisseur tekenaar ontwerper engineer developer
    developers dev devs product-owner po-er programmamanager projectmanager projectleider projectleiders expeditie
    voorraadbeheer magazijnchef kwaliteitsdienst hse kam preventiemedewerker beveiliging portier receptie
    receptioniste secretaresse directiesecretaresse secretariaat mevrouw meneer dhr mw hoofdmonteur beheerders
    contractmgr mgr crediteuren debiteuren pensioenfonds bestuursbureau raadslid gedeputeerde gedeputeerden schepen
    schepenen budgethouder budgetverantwoordelijke klankbordgroep gebruikersgroep keyuser key-user superuser
    superusers panel jury bouwkundige makelaar taxateur verzekeringsman tussenpersoon hypotheekadviseur
    accountmanagers cliënten clienten patiënten patienten cliëntenraad clientenraad ouderraden estimator foreman
    superintendent surveyor qs bursar provost faculty teacher teachers professor prof heads cook baker farmer grower
    brewer vets nurse doctor physician physicians surgeon surgeons pharmacist pharmacy dentist clinician matron ward
    wards clinic clinics technician technicians mechanic mechanics driver drivers dispatcher maintenance warehouse
    procurement-team controlling accounting accounts payable payables auditor auditors regulator inspector inspectors
    underwriter valuer valuers appraiser lender lenders broker brokers investor investors backers landlords tenant
    tenants residents homeowners hoa parish clerk clerks registrar secretary selectmen alderman councillor councillors
    councilor commissioner county city ministry minister departments agency authority sysadmin sysadmins infosec
    architects analyst analysts consultant scientist scientists researcher researchers librarian librarians curators
    editor editors publisher producer director's bosses supervisor supervisors superior superiors colleague colleagues
    peers sister brother siblings mum mom dad aunt uncle cousin heirs franchisee franchisees franchisor members member
    congregation vestry diocese bishop pastor priest rabbi crew captain skipper foremen gm md's mds ops-team corporate
    regional regionals region regions store stores branch branches reps rep superintendents attorney attorneys
    counsels solicitor solicitors paralegal purchasing-team merchandiser merchandisers sponsor's sponsors stakeholder
    stakeholders gatekeeper coordinator coordinators specialists administrator administrators admin admins assistant
    assistants receptionist bureau estates-team landlord's vp's cfo's ceo's controllers directors' mgrs leads
    governors' provosts principals champions users' sme smes hod panels group committees boards councils officers
    chairs convener convenor dg ministers trusts trust
    aankoop technieker techniekers teamlead teamleads bedrijfsvoerder decaan corporatie woningcorporatie kapelaan diaken maten firmanten
    tuinder hoofdaannemer onderaannemer installateur sommelier keukenploeg eigenaresse zaakvoerder zaakvoerster
    bedrijfsrevisor revisor syndicus vakbonden hrbp recruiter vrijwilligers trainer trainers coach coaches
    sportclub club moederbedrijf moedermaatschappij kredietverstrekker leasemaatschappij leasemij huisbaas huurbaas
    schoonvader zwager schoonzus echtgenote echtgenoot rechterhand assistente balie inkoopcombinatie expert
    experts laboratorium ict'er ict'ers it'er it'ers soc zus broer ouders steward stewards gaffer lads crews
    headteacher senate chancellor consultants hygienist physio physios vicar deacon elders sheriff marshal
    designer designers subcontractor subcontractors gc homeowner co-founder founders judges taskforce cro chro
    secops devops sre comptroller exco elt slt depot fleet growers agronomist chefs agm pta parents athletes
    girls guys brother-in-law father-in-law son-in-law
""".split()
)
PARTY_ENDINGS: Final = (
    *ACTOR_ENDINGS,
    "directeuren", "managers", "leiders", "houder", "houders", "bestuurder", "dienst", "kantoor", "college",
    "coördinator", "coordinator", "regisseur", "functionaris", "deskundige", "medewerker", "medewerkers", "ambtenaar",
    "ambtenaren", "voorzitter", "secretaris", "technicus", "monteur", "monteurs", "bereider", "planner", "analist",
    "consulent", "begeleider", "ontwikkelaar", "accountant", "architect", "verzekeraar", "bureau", "directors",
    "officers", "holder", "keeper", "supervisor", "engineer", "engineers", "analyst", "administrator", "nurse",
    "technician", "buyer", "warden", "master",
)  # fmt: skip
