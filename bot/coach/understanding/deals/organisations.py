"""Words by which a name says of itself that it is an organisation, Dutch and English together. Lists only."""

KINDS = frozenset(
    """
    sterrenwacht volkssterrenwacht planetarium stadsarchief rijksarchief streekarchief gemeentearchief escaperoom tattooshop tattoostudio klimhal klimzaal
    wzc ocmw vbs gbs mts cidrerie brasserie boulangerie patisserie fromagerie chocolaterie distillerie frituur obs cbs rkbs pcbs ikc bso kdv sbo vmbo havo vwo kbs sbs gemeente provincie waterschap bakkerij slagerij tandartspraktijk huisartsenpraktijk praktijk ziekenhuis zorggroep school scholen scholengroep
    verzekeraar insurer uitgever publisher importeur importer fabrikant manufacturer brouwer brewer campsite campsites scholengemeenschap college lyceum gymnasium basisschool universiteit hogeschool mbo roc stichting vereniging hotel hotels restaurant camping garage autobedrijf museum
    kwekerij drukkerij accountants advocaten notarissen notariskantoor makelaars makelaardij installatiebedrijf bouwbedrijf aannemersbedrijf aannemer
    transportbedrijf transport woonstichting woningcorporatie corporatie vve apotheek brouwerij melkveebedrijf bedrijf groep holding logistiek bouw techniek metaal
    beton zorg wonen bank verzekeringen zuivel sportclub voetbalclub kinderopvang kliniek dierenkliniek rijschool uitgeverij hoveniersbedrijf hoveniers schouwburg
    theater bioscoop zwembad sportcentrum sportschool fitnesscentrum wijkcentrum buurthuis dorpshuis zorgcentrum verpleeghuis woonzorgcentrum huisartsen huisarts fysiotherapie fysio tandarts tandartsen
    dierenarts dierenartsen optiek opticien kapsalon kapper salon schildersbedrijf schilders schilder stukadoors loodgieters loodgieter installateurs installaties
    elektro electro elektrotechniek dakdekkers tegelhandel houthandel bouwmarkt tuincentrum bloemisterij bloemen kwekers vastgoed beheer beleggingen projectontwikkeling architecten
    ingenieurs ingenieursbureau adviesbureau adviseurs reclamebureau eventbureau uitzendbureau reisbureau reizen touringcars taxi taxibedrijf rederij scheepswerf scheepsbouw jachtbouw
    jachthaven haven havenbedrijf loodsdienst brandweer politie veiligheidsregio ggd ggz omgevingsdienst rijksdienst ministerie bibliotheek archief kerk parochie
    bisdom energiecooperatie cooperatie cooperatief coop fabriek fabrieken industrie machinefabriek supermarkten supermarkets restaurants hotels tuinen staal staalbouw constructie plaatwerk gieterij koffiebranders branderij
    kaasmakerij visserij vishandel groothandel supermarkt winkels mode interieur keukens meubelen fietsen fietsenwinkel rijwielen automotive autos garagebedrijf carwash recycling milieu
    afval schoonmaak beveiliging catering horeca cafe cafetaria snackbar ijssalon pannenkoekenhuis strandpaviljoen vakantiepark bungalowpark recreatie attractiepark dierentuin
    stadion golfclub tennisclub hockeyclub manege schoenen tenten drogisterij slijterij juwelier juweliers optiek textiel verlichting lampen tegels vloeren deuren ramen dakwerken grondverzet wegenbouw sloopwerken infra media events evenementen boerderij landbouw akkerbouw veehouderij maatschap loonbedrijf fruit groente groenten vlees vleeswaren pluimvee eieren
    county city town township village borough parish state university college academy elementary primary secondary hospital hospitals infirmary clinic clinics medical health
    healthcare dental dentistry vets veterinary surgery practice pharmacy pharma pharmaceuticals labs laboratories biotech sciences farm farms ranch dairy orchard orchards vineyard winery estate estates brewery
    brewing distillery bakery bakeries bakes butchers foods food kitchen kitchens diner cafe bistro grill catering council trust museum library ballet theatre theater opera orchestra gallery zoo
    logistics freight haulage hauling trucking transportation shipping airlines airways aviation airport rail railways railroad marine shipyard boatyard harbour harbor port terminal
    group partners bros brothers sons services solutions systems technologies tech industries industrial enterprises international global
    steel metals castings foundry engineering manufacturing fabrication fabricators plastics chemicals coatings packaging paper printing print press publishing media
    schools district lawyers solicitors attorneys law legal surveyors builders construction contracting contractors roofing plumbing electric electrical
    hvac mechanical concrete paving excavating landscaping landscapes nurseries nursery gardens pools solar energy power utilities water gas oil petroleum
    insurance mutual assurance financial finance capital bank union credit investments holdings ventures realty properties property homes housing apartments
    inn lodge resort resorts suites spa club gym fitness athletics sports salon salons barbers studio studios design designs agency consulting consultancy advisors
    motors auto autos tire tyres dealership rentals rental hire stores store market markets supermarket grocery grocers outfitters apparel fashion furniture interiors
    veiling veilinghuis huize manor villa landgoed kasteel castle residence residentie abbey abdij klooster convent mansion plaza mall arcade
    church ministries diocese charity foundation institute society association federation league authority department dept board commission fire rescue police sheriff ambulance
    joinery joiners carpentry cabinetry upholstery galvanising galvanizing machining millwork printworks ironworks steelworks gasworks waterworks brickworks glassworks poultry brickyard marina sporthal markthal veilinghal concertzaal feestzaal ijsbaan galerie institut clinique fondation mairie ecole hopital klinik praxis societe boulangerie domaine chateau clinica clinicas fundacion azienda cantina
    sawmill sawmills quarry quarries lumber kennels stables caravans hall rink arena cinema aquarium speedway racecourse crematorium cemetery living care nursing hospice yard yards campus arena chapel kapel mosque moskee temple synagogue cathedral kathedraal minster priory deli delicatessen bakehouse pub tavern brasserie creamery roastery florist florists launderette laundrette textiles centres centers svc svcs mfg grp senior homecare co-op coop cooperative tool tools equipment machinery supply supplies wholesale distribution trading traders feed seed grain mill mills
    """.split()
)
# These name a customer even by themselves: everybody there has only one.
ONLY_ONE = frozenset(
    "brandweer politie defensie belastingdienst ggd rijkswaterstaat veiligheidsregio nhs".split()
)
# Words of trades and houses that stand in names though they are ordinary elsewhere.
TRADES = frozenset(
    "bakker visser slager smit mulder kuiper kok boer brouwer timmer schipper park post ring target shell ford bol booking".split()
)
# Things that close a firm's name as well: "bowman glass".
TRADE_THINGS = frozenset(
    """glass glas hout timber steel staal paper papier feed flooring fencing roofing paving tyres tires banden fuel energy energie water wine wijn wijnen beer bloemen fruit vlees vis
    fish meat seeds zaden lighting labels cleaning catering printing containers beton concrete tools machines lease leasing verhuur rental rentals media marketing software
    verzekeringen insurance beveiliging schoonmaak onderhoud packaging verpakkingen kozijnen keukens ramen deuren vloeren installaties machines trucks tractors""".split()
)
KIND_ENDINGS = (
    "bedrijf", "praktijk", "stichting", "vereniging", "ziekenhuis", "groep", "bureau", "school", "college", "huis", "centrum",
    "corporatie", "organisatie", "bouw", "techniek", "kwekerij", "handel", "fabriek", "winkel", "kantoor", "schouwburg",
    "post", "dienst", "erij", "club", "instituut", "gemeenschap", "cooperatie", "werf", "park", "hoeve", "verwerking", "teelt", "maatschappij", "markt", "makers", "bouwers", "zaak",
    "atelier", "centrale", "werken", "diensten", "supermarkten", "supermarkt", "waren", "fokkerij", "combinatie", "partners", "advies", "tuinen", "kliniek", "apotheek", "coaches", "campus",
)  # fmt: skip
# Said of a company or a person before its name, and no part of it.
NO_NAME_FIRST = frozenset(
    """
    dochterbedrijf dochteronderneming moederbedrijf zusterbedrijf zustermaatschappij dochter moeder bedrijf firma onderneming klant klanten prospect
    customer client company firm outfit partner reseller distributor distributeur dealer leverancier supplier vendor concurrent competitor rival incumbent
    onderaannemer hoofdaannemer subcontractor opdrachtgever franchisenemer franchisee zekere ene genaamd named called contact contactpersoon collega colleague consultant architect installateur installer integrator broker agency
    lead account accounts deal merk brand leverancier tussenpersoon relatie vestiging filiaal branch site locatie location office kantoor
""".split()
)
# Kinds whose name comes behind "of" or "van": "haven van Wemelgem", "City of Peoria".
OF_KINDS = frozenset(
    """
    haven port gemeente stad city county town university universiteit bank provincie stichting museum huis hof school college hotel paleis
    vereniging bisdom diocese borough village kingdom institute society church kerk
""".split()
)
