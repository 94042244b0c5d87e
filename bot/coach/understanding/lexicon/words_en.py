"""English words that are no verbs: who, what and how a clause opens. Words only; the rules are in the readers."""

from typing import Final

# A bare form that is as often a thing as an act.
THINGS: Final = """quote demo call ring order test review plan budget pilot visit email mail pitch offer check vote trial price
    work estimate draft text request grant fund award run audit finance sample tender counter release survey score
    file report update board process champion sanction table contract discount lunch list look start tasks show
    reply need nudge pricing study taste initial close package bundle train train proof poll cover share help use
    log change answer host move talk research book line map spec specs purchase rank issue quotes orders tests reviews
    plans calls visits demos emails pilots prospect counters checks votes hope guess cost record
    bid size network position patch press post bill invoice treat court target brief coach value rate grade tour
    interview sponsor back lead measure copy scan route load action mark hop fit plug format print track slot match
    farm shadow recap"""

SELF: Final = "i we im ive id ill weve"
SELF_OBJECT: Final = "us me ourselves myself"
CUSTOMER: Final = "they he she theyll theyre theyve theyd hes shes shell hell"
CUSTOMER_OBJECT: Final = "them him"
OUR: Final = "my our"
THEIR: Final = "their his her its "
RELATIVE: Final = "who which that"
AUXILIARY: Final = """will would can could may might must should shall has have had is are was were am be been gonna going do does
    did wants needs need want got gotta plans plan won't don't wanna supposed due about expects"""
HAVE: Final = "have has had"
PASSIVE: Final = "being"
AGENT: Final = "by"
FROM: Final = "from of"
WITH: Final = "with w w/"
PREPOSITION: Final = """to with from at for by of on in into onto about over under between within without via past through thru
    across against around during per toward towards among until w off up next down inside"""
TOWARD: Final = "to past through thru via before into over"
DETERMINER: Final = (
    "the a an this these those each every all both any no whole entire own new other another some first final"
)
NEGATION: Final = "not no never without nothing don doesn won isn didn can't dont doesnt wont isnt didnt none"
TOGETHER: Final = "together jointly joint"
TIME: Final = """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january
    february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
    nov dec today tomorrow tmrw tmr tonight yesterday week weeks wk month months quarter year years day days next
    mid early late weekend summer fall spring autumn winter q1 q2 q3 q4 soon eod eom eow morning afternoon evening later"""
FUNCTION: Final = """still just also now then again here there maybe perhaps probably prob probs likely really actually pretty quite
    very sometime around about sure yet already first finally lastly usually normally sometimes often always always only
    even so well ok okay yes no yeah its this that these those what which too either anyway stuff things thing bit
    bunch lot lots some something someone somebody everyone nobody anyone one two three four five more less most many much
    back out up off over away along ahead forward internally formally asap please pls than as and or but if when once
    after before until till while because since though although whether how why where you your us you're own themselves
    himself herself it'll hopefully ideally basically definitely right good great best better new old last next same
    different such like not without quickly short long full final tbh btw etc per via done
    thats plus honestly obviously apparently supposedly presumably meanwhile otherwise eventually afterwards exactly
    nearly barely currently straight rather sorta kinda kind gotcha um uh erm hmm yo ok'd cuz cos bc bcs tho tbf imo
    imho fwiw lol haha omg fyi atm rn hence thus neither rest left ready alone front aside extra double half whole few
    couple several both another whatever slowly nice lovely big small real super true honest fair"""

TIME_OPENERS: Final = (
    "if when once after before until till while since without unless assuming whenever following"
)
NOUN_OPENERS: Final = "after before without until since following"
PURPOSE_OPENERS: Final = "so like as hopefully hoping"
THAT_OPENERS: Final = "that"
QUESTION_OPENERS: Final = "whether who what when how why which where if"
LINKS: Final = "and but then so because afterwards plus next finally lastly although though thereafter subsequently meanwhile"
AND: Final = "and plus"

CONTACTS: Final = (
    "customer customers client clients prospect prospects contact champion buyer lead account sponsor"
)
COLLEAGUES: Final = """presales pre-sales sales se ae sdr bdr csm bdm salesperson solution-architect
    solutions-architect salesforce
    aes ses sdrs bdrs csms preseller solutions-engineer solution-engineer sales-engineer estimator estimators bid-team
    bidteam deal-desk dealdesk proposal-team reseller-manager channel-manager cam tam salesrep closer fae"""
BUY_NOUNS: Final = """signature signatures sign-off signoff signing approval approvals decision decisions po purchase-order go-ahead
    goahead green-light greenlight ink rfp rfi rfq tender award shortlist longlist selection evaluation assessment review
    reviews redlines redline due-diligence diligence budget budgeting capex requisition needs requirements
    requirement verdict vote ballot permission consent nod thumbs-up blessing countersignature countersigned ratification
    buy-in buyin funding grant loan scoring audit dpia pentest vetting
    benchmark comparison okay ok objections acceptance purchase order order-form bids quotes result outcome
    tenders internal
    sig sigs sign-offs signoffs go/no-go requisitioning requisitions opex needs-analysis rfis rfps rfqs prequal pqq
    itt prequalification down-select downselect bakeoff bake-off finalists shortlisting scorecard scorecards
    board-paper memo paper papers resolution motion ordinance hearing hearings second-reading reading
    change-request ecr vendor-setup vendor-onboarding onboarding-form vendor-form w9 supplier-setup credit-check
    credit-application application insurance-check escrow bonding underwriting funding-round appropriation encumbrance
    allotment line-item mandate quorum referendum consultation debrief references-check reference-check
    reference-calls security-review infosec-review legal-review contract-review privacy-review arch-review
    architecture-review acceptance-test uat fat sat commissioning validation qualification quality-release release
    iqoq authorization authorisation clearance concurrence assent countersign execution awarding notice-to-proceed ntp
    loi msa-review tco-comparison cost-benefit investment-case investment-committee ic-approval internal-approval
    internals prioritisation prioritization stage-gate gate-review steerco-decision final-say greenlit ok'd redlining
    mark-up markup markups amendments concerns po#"""
BUY_SUFFIXES: Final = (
    "approval",
    "review",
    "sign-off",
    "signoff",
    "signature",
    "decision",
    "assessment",
    "evaluation",
)
SELL_NOUNS: Final = """closing closed close won qualified qualification discovery prospecting outreach cold negotiation negotiations
    negotiating upsell deal follow-up followup proposal intro discount estimate pitching lead-gen leadgen
    solutioning commercials verbal closed-won nurture nurturing sequence cadence touchpoint opener objection-handling
    reprice rebate renewal-push quota pipeline forecast proposal-writing quote-followup followups follow-ups
    prospect-call"""
EITHER_NOUNS: Final = """quote demo presentation contract pilot trial meeting call workshop proposal implementation visit training
    documentation price pricing estimate reference references case terms specs sla nda dpa session webinar lunch plan
    samples brochure mail email conversation chat intro kickoff kick-off agreement paperwork
    sandbox poc mvp deck slides slide roi tco model calculation calc spreadsheet costings costing numbers figures
    analysis walkthrough tour site-visit sitevisit survey site-survey site-walk assessment-call onboarding rollout
    roll-out go-live install installation delivery setup set-up config configuration integration msa sow dpas ndas
    t&cs ts&cs questionnaire docs document documents drawings drawing sample sample-pack spec-sheet datasheet
    datasheets case-study case-studies list catch-up catchup checkin check-in qbr zoom teams-call coffee dinner
    breakfast drinks note memo summary one-pager onepager recap whitepaper roadmap timeline"""
OUR_THINGS: Final = """quote demo presentation proposal pricing brochure references discount webinar samples workshop estimate reference
    deck walkthrough onboarding calculation
    slides sandbox one-pager onepager case-study case-studies whitepaper datasheet datasheets roi demos quotes
    walk-through costings rate-card ratecard price-list pricelist rebate demo-unit loaner loan-unit eval-unit
    testimonials testimonial recap roadmap brochures catalog catalogue pitch costing sow drawings sample sample-pack
    trial-licence trial-license leave-behind offer proposals pitch-deck"""

REPORTERS: Final = (
    "says said according per told tells mentioned reckons claims claimed telling saying wrote emailed texted"
)
