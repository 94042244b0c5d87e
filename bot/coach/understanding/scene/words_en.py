"""English words for people at a customer: roles, departments, bodies, first names. Words only, no rules."""

from typing import Final

from bot.coach.understanding.scene.word_lists import PeopleWords, words

WORDS: Final = PeopleWords(
    endings=("manager", "director", "owner", "officer", "engineer", "analyst", "keeper", "master", "holder"),
    kin=words("""
        father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law
        nieces nephews uncles aunts brother brothers sister sisters wife husband father mother dad mum mom son sons daughter cousin nephew uncle
        team teams crew staff guys folks people lads gang twins kids children siblings parents cousins grandson granddaughter fiance
        in-laws partner partners spouse successor predecessor boss deputy manager colleague
    """),
    modifiers=words("""
        financial finance general managing executive operational operating operations ops commercial technical medical
        clinical legal supervisory senior junior deputy acting interim assistant vice regional national local global plant
        project product program programme it ict hr security supply chain purchasing procurement sales marketing area
        site store branch country new old current final real actual chief group division department facility facilities
        fleet warehouse quality safety union office practice business account data information key end power super school
        city county town parish executive steering advisory governing tech support depot investment tender bid change whole
        other entire full line production night shift head lead risk compliance general
    """),
    names=words("""
        aaron adam adrian aidan alan alastair albert alice alicia alison allison amanda amara amelia amir amy andrea andrew
        andy angela anita ann anthony anya arthur ashley audrey barbara barry beatrice becky benjamin beth betty bill billy
        brad brandon brenda brett brian bridget bruce bryan cameron carl carol catherine cathy cecilia charles charlie
        cheryl chloe christina christine christopher claire clara clive colin connor craig curtis cynthia dale dana darren
        dave dawn dean deborah debra declan derek diane dominic don donald donna doug douglas duncan dylan edward eileen
        elaine eleanor elena elizabeth ella emily emma erica ethan eugene fiona frances francis gail gareth gary gavin
        gemma geoff george georgia gerald gina glen gloria gordon grace graham greg gregory gwen hannah harriet harvey
        hazel heather heidi helen henry holly howard hugh ian imran isaac isabel ivan jackie jackson jake james jamie jan
        jane janet janice jason jay jean jeff jen jenna jennifer jenny jeremy jerry jess jill jim jimmy jo joan joanna joanne
        joe joel joey jon jonathan jordan jose joseph josh joshua joy juan judy julian julie june justin karen kate kathleen
        kathy katie keith kelly ken kenneth kenny kerry kirsty kyle larry lauren leah lee leonard leslie lewis liam linda
        lindsay liz logan lorraine louise lucy luis luke lynn maggie malcolm marcus margaret marie marion marlow martha
        mary mason matt matthew maureen megan melanie melissa michael michelle miguel mike mohammad molly morgan nancy
        naomi natalie nathan neil nigel nina nora norman olivia omar oliver owen pam pamela pat paula pauline pedro peggy
        penny pete phil philip phillip phoebe priya rachel raj rajesh ralph ray raymond rashid rhys ricardo rita rob roger
        ron rory rose ross roy russell ruth ryan sally sam samantha sandeep scott sean seth shannon sharon sheila shirley
        sid simon sophie stacey stan stella stephen steve stuart sue susan suzanne tara ted teresa terry tessa theresa tim
        tina toby todd tony tracy trevor tyler vanessa veronica vicky victoria walter warren wayne will william yolanda zoe
        hassan ahmed mohammed fatima erwin gerda lot
    """),
    ours=words("my our ours"),
    theirs=words("their his her"),
    contacts=words("contact champion customer client prospect sponsor buyer guy"),
    articles=words("the a an those"),
    counts=words("all both two three four five six seven eight"),
    links=words("of from in at for"),
    phrases=(
        "board of directors",
        "board of trustees",
        "supervisory board",
        "executive board",
        "exec board",
        "exec committee",
        "cabinet member",
        "portfolio holder",
        "harbour master",
        "harbor master",
        "lady captain",
        "section 151 officer",
        "director general",
        "general assembly",
        "church wardens",
        "parent co",
        "holding co",
        "holding company",
        "trustee in bankruptcy",
        "it steering",
        "exec team",
        "school board",
        "management team",
        "general counsel",
        "decision maker",
        "budget holder",
        "human resources",
        "customer service",
        "shop floor",
        "leadership team",
        "executive committee",
        "steering committee",
        "city council",
        "town council",
        "county council",
        "tech crew",
        "medical staff",
        "executive team",
        "senior management",
        "works council",
        "head office",
        "supply chain",
        "information security",
        "product owner",
        "chief of staff",
        "governing body",
        "union rep",
        "project team",
        "the team",
        "parent company",
        "holding company",
        "body corporate",
        "editor in chief",
        "food and beverage director",
        "food and beverage manager",
        "point of contact",
        "mother company",
        "c suite",
        "private equity owner",
        "private equity",
        "venture partners",
        "founding partners",
        "business partner",
        "business partners",
        "next of kin",
        "head honcho",
        "big boss",
        "family office",
        "it team",
        "it department",
        "buying team",
        "their team",
        "accounts payable",
        "end users",
        "key users",
        "power users",
    ),
    common=words("""
        i you he she they we us it its it's this that these those there here who whom what where when why how which
        someone somebody nobody noone everyone everybody anyone all both each either neither none nothing something smth sth smthing
        anything and or but so if then than because while though although since until till unless as at by for from in
        into of off on onto out over to up with without about after before between during through under via per not no
        never always sometimes often maybe perhaps probably likely think thinks say says said tell tells told ask asks
        asked is are was were be been being am has have had do does did done can could may might must shall should will
        would gets get got go goes going went come comes came make makes made take takes took give gives gave want wants
        wanted need needs needed look looks looking see sees saw seen know knows sign signs decide decides approve
        approves test tests testing send sends sending call calls called spoke met talked meeting demo quote quotes
        contract contracts budget money price deal proposal plan pilot trial route step steps process phase stage project
        approval signature decision choice advice grant funding competitor competition customer client vendor vendors
        supplier yes yeah yep no nope ok okay fine good great nice hi hey hello dear update summary note notes recap
        today tomorrow tmrw yesterday tonight monday tuesday wednesday thursday friday saturday sunday mon tue tues wed
        weds thu thur thurs fri sat sun january february march april may june july august september october november
        december jan feb mar apr jun jul aug sep sept oct nov dec week weeks month months year years quarter day days
        hour hours next last first second third final finally then now just still yet already soon later early late the
        a an my our your their his her new old more most much many some any only also too very really quite actually
        basically currently ultimately finally eventually officially formally usually normally technically meanwhile unknown unclear alone together jointly himself herself themselves ready
        busy not-sure dunno clue idea like love loves loved likes one two three four five bids bid award tender market
        rang heard quick short long right left budgets theres theyre theyd theyll shed hed thats whos hes shes ill im ive id im
    """),
)
