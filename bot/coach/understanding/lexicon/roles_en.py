"""English words for who is there: who has a role, and what he does; bodies, departments, family, houses. Words only, no rules."""

from typing import Final

# By what they do there; whoever signs elsewhere may well lead here.
PEOPLE: Final = {
    "signs": """
        abbess abbot agm alderman aldermen approver baron baroness bigwig bishop boss bosses cbo cco cdo ceo ceos cfo cfos chair chairman chairperson
        chairwoman chancellor cko cmo co-founder co-owner co-owners co-signatory cofounder cofounders commissioner commissioners coo coos cosignatory
        cosigner councillor councillors councilman councilor councilors councilwoman cpo cro cso cxo dean decision-maker decisionmaker dgm director
        directors duke earl exec execs executive executives executor founder founders franchisee gm gms governor governors headmaster headmasters
        headmistress headteacher headteachers heir homeowner honcho landlady landlord landlords lessor lord mayor md mds minister owner owners
        ownership partnership patron president principal principal-contractor principals proprietor proprietress provost provosts rector shareholder
        shareholders signatory signer trustee trustees
    """,
    "buys": """
        budgetholder buyer buyers merchandiser merchandisers purchaser purchasers
    """,
    "money": """
        accountant accountants actuaries actuary adjuster appraiser assessor auditor auditors bank banker benefactor bookkeeper broker brokers bursar
        controller controllers donor fd financiers investigator investor investors lender lenders stockbroker treasurer underwriter underwriters
        valuer valuers
    """,
    "law": """
        attorney attorneys bailiff bailiffs barrister barristers constable conveyancer conveyancers coroner coroners counsel counsellor counsellors
        counsels curator curators dpo guardian judge lawyer lawyers magistrate mlro notaries notary paralegal sheriff solicitor solicitors
    """,
    "leads": """
        admiral avp brigadier captain chef chefs chief chiefs chieftain colonel commander comms-lead coordinator coordinators crewchief evp evps
        foreman foremen forewoman hatchery-manager head heads intendant lab-manager lead leader leaders leads lieutenant majoor manager managers
        marshal matron mgr mgrs officer officers overseer overseers qa-lead secretary sergeant skipper superintendent superintendents supervisor
        supervisors svp svps undersecretary vp vps
    """,
    "care": """
        anaesthetist anesthesiologist biologist cardiologist caregiver caregivers carers chiropodist chiropractor clinician clinicians dentist
        dermatologist dietician dietitian doctor doctors epidemiologist gp gps hcp hcps hygienist hygienists microbiologist midwife midwives
        neurologist nurse nurses oncologist optician optometrist orthodontist osteopath paediatrician paramedic pathologist pediatrician pharmacist
        pharmacists phlebotomist physician physicians physicist physio physios physiotherapist podiatrist psychiatrist psychologist radiographer
        radiologist sister sisters sonographer surgeon surgeons technologist technologists therapist therapists toxicologist vet vets
    """,
    "teaches": """
        archivist chemist chemists invigilator lector lecturer lecturers librarian librarians postdoc professor registrar registrars researcher
        researchers scientist scientists senco teacher teachers
    """,
    "technical": """
        admin administrator administrators admins analyst analysts architect architects cio cios ciso cto ctos dba dbas developer developers
        electrician electricians electromechanic engineer engineers fabricator fabricators geotechnician installer installers lineman linesman
        machinist machinists mechanic mechanics millwright operator operators plumber structural-engineer surveyor surveyors sysadmin sysadmins
        technician technicians techs toolmaker webmaster welder
    """,
    "builds": """
        bricklayer bricklayers builder carpenter contractor decorator estimator general-contractor glazier groundskeeper groundsman groundworker
        groundworkers handyman joiner main-contractor plasterer riggers roofer roofers scaffolder scaffolders tiler
    """,
    "grows": """
        agronomist arborist beekeeper dairyman farmer forester gamekeeper gardener gardeners greenkeeper grower herdsman orchardist rancher ranchers
        shepherd shepherdess stockman vintner viticulturist winegrower winemaker
    """,
    "feeds": """
        baker barista bartender bartenders brewer brewmaster butcher cheesemaker chocolatier concierge cook distiller hotelier housekeeper
        housekeepers innkeeper maltster publican restaurateur sommelier waiter waitress
    """,
    "moves": """
        bosun conductor courier dispatcher dispatchers docker dockers driver drivers forwarder harbormaster harbormen harbourmaster haulier hauliers
        helmsman pilots planner planners porters purser quartermaster scheduler schedulers stevedore stevedores steward storeman storemen trucker
        truckers
    """,
    "works": """
        adviser advisers advisor advisors agent agents ambassador assayer assemblyman assistant assistants athletes aunt beadle bellhop blacksmith
        bookmaker caretaker ceco cellarman champion chaplain choreographer chro cino cleaner cleaners clerk clerks colleague colleagues comptroller
        confectioner congressman consul consultant consultants contact convenor copywriter custodian deacon deputy doo draftsman draughtsman drayman
        dude ecologist ecologists editor elders employee employees farrier fella fishmonger florist foreperson franchisor franchisors freeholder
        gatekeeper gc geologist geologists ghillie grandad granddad grandfather grandma grandpa guy hrbp hrd hydrologist imam impresario inspector
        inspectors insurer janitor jeweller lad lads lady leaseholder lessee madam marketers matriarch member members parson pastor patriarch pm
        postmaster priest producer projectionist publisher qs rabbi ranger realtor receptionist recruiter regent regents rep reps reverend sacristan
        seamstress selectboard selectman selectmen sexton shopkeeper showrunner signwriter specialist specialists sponsor staffer stagehand
        stakeholder stakeholders stationmaster statistician stepson stockkeeper storekeeper tenant upholsterer user users venture verger vicar vlogger
        warden wardens wrangler
    """,
}
# Several who decide or advise as one.
BODIES: Final = """
    archdiocese board boardroom boards brass buying-group c-level c-suite cab cabinet charity clevel cmr co-op college commission committee
    congregation consortium coop corporate council csuite diocese directorate elt embassy exco execcom faculty family foundation group guild
    headquarters higher-ups higherups hq jury leadership management mgmt ministry opco panel parent parliament selectboard senate shareholders slt smt
    steerco syndicate synod taskforce trust union vestry
"""
# Parts of a house that stand for their people.
DEPARTMENTS: Final = """
    accounting accounts audit claims comms compliance data devops engineering estates facilities finance helpdesk hr hse ict infosec innovation lab
    laboratory legal logistics maintenance marketing merchandising operations ops payroll pharmacy planning privacy procurement product production
    purchasing qa qc quality r&d radiology revops risk sales security servicedesk sourcing support treasury underwriting warehouse
"""
# Crowds, houses and trades that act in a route, and are nobody's role by themselves.
CROWDS: Final = """
    agency authority backers branch branches brother brother-in-law bureau carer ceo's cfo's chairs champions city clinic clinics club coaches
    committees convener cooper councils county cousin crew crews dad daughter department departments depot dept designer designers dev devs dg
    director's directors' dms dt editors estates-team expert experts father father-in-law fleet franchisees gaffer girls governors' growers guys heirs
    hoa hod homeowners husband it judges landlord's loader md's miller ministers mms mom mr mum ops-team packer parents parish partner partners
    payable payables peers picker pilot porter procurement-team prof pta purchasing-team region regional regionals regions regulator residents secops
    siblings sme smes soc son son-in-law sponsor's sponsors sre staff steering stewards store stores student subcontractor subcontractors superior
    superiors tailor team teams tenants testers trainers trusts tutor tutors uncle users' vp's ward wards wife worker workers works-council
"""
# Family, titles and places: who acts in a clause may be called so, and nobody in a route is.
BESIDE: Final = """
    academics alumni ap ar assembly backend bakery band bar betriebsrat bi brewery brothers building-control bursar's business buyer's buyers'
    category catering chamber clubs commodity company congress coo's counterpart counterparts cousins dairy daughters dba's dean's department's desk
    developer's dispatch district division dock donors dr ed elder elders' end er facility family's farm farmers fda financial fire fitter floor fm
    folks fp&a franchise frontdesk fsa funder funders government grounds head-office hospital housekeeping hub icu in-laws insurance kids kitchen labs
    legislature loaders managing merch mother mrs ms municipality nation nephew network networking niece nursery office organisation organization
    owners' packers pathology people pickers pilot's planner's plant platform pmo pr premises property quantity reception representative sachem school
    scm shop shopfloor side site sons spouse structural students subsidiary supply-chain surveyor's tech theater theatre transport tribal tribe
    trustees' unions university welders wives woman working works yard
"""
# What compounds end in that are somebody, or several as one.
ENDINGS: Final = """
    manager officer director committee holder team board council managers officers directors committees holders teams boards councils engineer
    engineers supervisor supervisors nurse nurses chief chiefs owner owners keeper keepers master masters partner partners lead leads group groups
    analyst administrator technician buyer warden technologist therapist ologist worker workers forwarder
"""
