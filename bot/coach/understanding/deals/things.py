"""What deals are about, as one word: the things and services that companies sell to each other. Lists only.

Used to see where a name typed without capitals ends and the topic begins.
"""

THINGS = frozenset(
    """
    barriers slagbomen printers printer copiers copier scanners scanner laptops laptop desktops monitors monitor tablets tablet chromebooks servers server storage
    opslag backup backups switches router routers wifi wi-fi netwerk network firewall firewalls voip telefonie telephony telefoons phones headsets
    camera cameras cctv beveiliging alarm alarmen alarms toegangscontrole deuren doors locks sloten erp crm wms tms pos dms cms hrm lms mes plc bi ai
    saas app apps website site webshop portaal portal platform dashboard software hardware licenties licentie licences licenses license modules module
    abonnement subscription onderhoud maintenance servicecontract support helpdesk hosting cloud migratie migration implementatie implementation integratie
    integration training trainingen opleiding course courses cursus consultancy consulting advies audit inspectie inspection keuring keuringen
    schoonmaak cleaning catering koffie coffee koffieautomaten koffiemachines espresso linnen linens linen uniforms bedrijfskleding werkkleding workwear signage
    verlichting lighting lights ledverlichting led lampen zonnepanelen solar panels batterij batterijen batteries laadpalen laadpaal chargers warmtepomp
    warmtepompen boilers boiler ketels ketel cv hvac airco airco's aircon ventilatie ventilation heating verwarming heaters heater pumps pompen pomp pump
    kleppen valves sensoren sensors sensor meters gauges compressoren compressors compressor generator generators generatoren turbines transformers
    kassa kassas kassa's kassasysteem kiosks kiosk zuilen terminals pinautomaten betaalautomaten tills till atms schermen screens displays beamers projectors digiborden whiteboards
    meubilair meubels furniture desks bureaus bureaustoelen stoelen chairs tafels tables kasten lockers racking stellingen stelling magazijnstellingen shelving pallets
    heftrucks heftruck forklifts forklift reachtruck trucks truck vans van's busjes auto's cars wagenpark fleet bussen buses bus trailers trailer tractors trekkers
    tractor kranen kraan crane cranes graafmachine graafmachines excavator excavators diggers digger loaders loader lift liften elevators steigers scaffolding containers container
    machines machine robot robots cobot cobots lasrobot melkrobot oven ovens fornuis koelcel koelcellen koelvitrine koeling koelkasten fridges freezers freezer vriezers vaatwassers
    vaatwasser dishwashers dishwasher mixers mixer mengers vulmachine vulmachines packaging verpakkingen verpakking verpakkingslijn labels etiketten labelprinters palletizer wrapper
    conveyors conveyor transportband transportbanden sorteermachine sorter bottling canning line lijn lijnen kas kassen substraat zaden seeds kunstmest fertilizer feed voer silo's silos
    bedden beds bed matrassen mattresses pacs epd mri mri's rontgen röntgen xray x-ray echo ultrasound infuuspompen stretchers rolstoelen wheelchairs tilliften hoists incubators
    verzekering verzekeringen insurance lease leasing leaseauto's financiering financing factoring payroll salarisadministratie boekhouding accounting boekhoudpakket roosterpakket planningssoftware
    planning rooster roostersoftware recruitment werving detachering uitzendkrachten temps staffing marketing campagne campaign ads seo branding video drukwerk printing print brochures flyers folders
    vloer vloeren flooring floors carpet tapijt tapijttegels dak daken roof roofing dakbedekking roofs ramen windows kozijnen glazing glas glass gevel gevels cladding verf paint painting schilderwerk
    stucwerk isolatie insulation beton concrete staal steel hout timber lumber bestrating paving asphalt asfalt hekwerk hekwerken fencing fence poorten gates bekabeling cabling kabels cables
    brandmelders brandbeveiliging sprinklers sprinkler extinguishers blussers brandblussers evacuatie noodverlichting domotica alarmering nurse zonwering blinds gordijnen curtains speeltoestellen playground
    banden tyres tires brandstof fuel diesel smeermiddelen lubricants chemicals chemicalien gas gassen stroom energie energy elektra water glasvezel fibre fiber internet sim simkaarten
    vervanging replacement renovatie renovation verbouwing refurb refurbishment nieuwbouw uitbreiding expansion upgrade upgrades verlenging renewal renewals contract raamcontract raamovereenkomst tender aanbesteding
    offerte pilot project traject opdracht order bestelling nabestelling reorder proefplaatsing huur rental rentals verhuur hire inkoop installatie installation aanleg gereedschap tools tooling onderdelen parts spares
    drones drone gps tracking track telematics dashcams routeplanning trackers bodycams navigatie wegwijzers stationsklokken klokken boten boats motoren engines motor engine schroef zeilen antifouling
    tribune tribunes goals doelen kunstgras turf sproeiers irrigation irrigatie drainage beregening maaiers mowers maaier veegmachines veegmachine sweepers strooiers gritters plows ploegen combine combines balers
    archief archiefscannen archivering digitalisering digitisation scanning dms validatie validation labapparatuur lab microscopen microscopes centrifuges pipettes reagents testkits handschoenen gloves maskers masks
    ebikes fietsen bikes fietsenstalling scooters parkeren parking parkeermeters parkeerautomaten slagbomen barriers stickers bekers cups servies crockery cutlery bestek glazen glassware handdoeken towels zeep soap
    wijn wine bier beer fusten kegs tapinstallatie bierinstallatie frisdrank vlees meat vis fish groente brood bread bloem flour suiker sugar koffiebonen beans thee tea
    tubs tub castings hoist hoists kiln sprayer sprayers grill grills pots benches radios radar kabels seats barrels scales looms pews scrubs kennels racks gym treadmills loopbanden fitnessapparatuur sauna zwembad pools pool kluis kluizen safes vault safe badges pasjes toegangspoortjes tourniquets turnstiles intercom intercoms omroep audio geluid sound speakers microphones
    trapliften traplift stairlifts stairlift lifts afzuiging stofafzuiging lasapparatuur kantenaanlijmer kantbank zaagmachine shredders versnipperaar weegbrug weighbridge weegschalen
    vitrines vitrine karren golfkarts aggregaten aggregaat noodstroom filtratie filtration luchtbehandeling luchtgordijnen draaibank freesmachine lathe lasersnijder cutter plotters plotter inkt toner
    uniformen helmen helmets veiligheidsschoenen ladders verkeersborden bewegwijzering lichtreclame billboards vlaggen automaten vending waterkoelers watercoolers koelmachines chillers chiller stoomketel steamers
    dryers dryer washers wasmachines drogers linnengoed bedding parasols terrasverwarming tenten marquees overkapping overkappingen carports canopies bollards lichtmasten modems portofoons telefooncentrale
    ticketing ticketsysteem reserveringssysteem spaarsysteem cadeaukaarten giftcards pinapparaten facturatie invoicing timesheets urenregistratie tijdregistratie planbord prikklok e-learning elearning lesmateriaal textbooks schoolboeken toetssysteem
    chatbot chatbots transcriptie transcription dicteersoftware dictation vertalingen pentest pentests siem edr antivirus vpn werkplekken workstations datacenter colocation dataplatform datawarehouse rapportagetool
    mallen moulds molds extruder extruders spuitgieten vergister windmolens zonneschermen omvormers inverters accu's laadstations laadplein velgen bestickering spuitcabine hefbrug hefbruggen wasstraat wasboxen tankpassen fuelcards dumpers
    trilplaten compactors compactor crusher shuttles koffiemolen afscheiders pasteur pasteurizer melktank koelwagens ijsmachine icemachine deegkneder rijskast snijmachine slicers slicer vacuummachine checkweigher checkweighers metaaldetector
    agv agvs orderpicker orderpickers pallettrucks palletstellingen palletwikkelaar stretchwrapper folie dozen kratten crates drums vaten blikken vuilniswagens vuilcontainers glasbewassen schoonmaakwerk ongediertebestrijding groenonderhoud
    bundle bundles package packages kit kits scheme schemes lines register registers database databases setup tool
    systeem systemen system systems podium stage ledschermen lcd streaming conferencing vergadersysteem vergaderschermen zonweringen sanitair toilets toiletten douches showers badkamers bathrooms keukens keuken kitchens kitchen
    """.split()
)
# Too general to be a topic when only named somewhere.
GENERIC_THINGS = frozenset(
    """
    bundle bundles package packages kit kits scheme schemes lines register registers database databases setup tool
    system systems systeem systemen offerte pilot project traject opdracht order bestelling tender aanbesteding contract contracten deal support training onderhoud project planning rooster platform
    huur inkoop consulting advies software hardware water energie energy network gas lijn lijnen feed goals stage storage bank boek licht meat time sim plan video boats wine beer beans paper tracking track sound energie stroom
    financiering financing machine machines insurance verzekering renewal verlenging upgrade expansion uitbreiding implementation implementatie installatie installation migratie migration financing lease bi ai cold opening coffee koffie lunch lights branding marketing
""".split()
)
# Asked for in many deals, and never what one is about.
NEVER_TOPICS = frozenset(
    """
    reference references referenties korting discount meeting meetings price prijs prijzen pricing prices tijd time info information informatie answer answers antwoord call calls gesprek
    quote quotes offerte offertes proposal proposals voorstel demo demos trial visit bezoek rondleiding details help hulp advice more meer next volgende follow-up opvolging feedback samples
    voicemail voicemails
    voorjaarsnota najaarsnota kadernota begroting jaarbegroting begrotingsronde budgetronde
    terms conditions voorwaarden garantievoorwaarden leveringsvoorwaarden betalingsvoorwaarden warranty garantie opinion opinie mening chance kans poging ronde round look blik sample clarity duidelijkheid budget approval akkoord toestemming permission contact afspraak appointment timeline planning bedenktijd uitstel update updates nieuws news everything alles nothing niks
    """.split()
)
# What people chat about.
CHATTER = frozenset(
    """
    weather weer football footy voetbal soccer rugby cricket golf tennis politics politiek traffic file files kids kinderen holidays holiday vakanties vakantie koetjes kalfjes
    familie family cycling wielrennen formule f1 elections verkiezingen gossip roddels life leven grandkids kleinkinderen hond dog crossed
    """.split()
)
ENDINGS = (
    "systeem", "systemen", "system", "systems", "liften", "software", "machine", "machines", "installatie", "installaties", "contract", "contracten", "pakket",
    "apparatuur", "verlichting", "onderhoud", "abonnement", "licenties", "oplossing", "pompen", "kassa", "kassa's", "robots", "panelen", "wagens", "wagen",
    "verlenging", "vernieuwing", "uitbreiding", "migratie", "koppeling", "controls", "installations", "scherm", "lades", "sensoren", "tool", "automaten", "automaat", "kasten", "stoelen", "meubilair", "beveiliging", "equipment", "ware", "module", "lijnen", "koeling", "materieel", "materiaal",
    "verzekering", "vervanging", "verpakkingen", "ovens", "bakken", "borden", "schermen", "deuren", "kleding", "inrichting", "traject", "deal", "portaal", "meters", "apparaten", "apparaat", "toestellen", "toestel", "banden", "poorten", "poortjes", "camera's", "drogers", "zuilen", "lampen", "kranen",
    "banken", "snijders", "kleppen", "filters", "tanks", "printers", "scanners", "matten", "rolluiken", "hekken", "vloeren", "platen", "profielen", "zakken", "dozen",
    "flessen", "kratten", "etiketten", "sensoren", "sensor", "robot", "motoren", "aandrijving", "besturing", "sturing", "bewaking", "detectie", "meting", "reiniging",
    "administratie", "automatisering", "analyse", "ramen", "daken", "dakramen", "trucks", "cameras", "machinery", "trackers", "chargers", "panels", "lighting", "sorteerder", "maaier", "reiniger", "snijder", "truck", "meubels", "bakken",
)  # fmt: skip
# Software and makes that people name because they have them, hardly ever because they sell to them.
PRODUCTS = frozenset(
    """
    sap excel word outlook office office365 m365 o365 teams sharepoint salesforce hubspot dynamics navision exact afas twinfield unit4 odoo netsuite oracle sage quickbooks xero workday visma
    aws azure google gcp whatsapp slack zoom trello asana jira monday.com notion zendesk freshdesk topdesk servicenow shopify magento woocommerce wordpress mailchimp powerbi tableau access
    cisco fortinet palo sophos vmware citrix veeam netapp hp hpe dell lenovo epson canon ricoh xerox konica brother zebra honeywell siemens schneider abb bosch kuka fanuc
    toyota linde jungheinrich crown still hyster caterpillar komatsu volvo deere fendt claas lely delaval epic cerner chipsoft nedap keyloop descartes tomra docusign dropbox
    """.split()
)
