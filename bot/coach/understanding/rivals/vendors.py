"""Names of vendors in lower case that are hardly ever anything else, and words that are never a company's name.

Dictated and hurried notes have no capitals. What is not listed may still be a rival where only a rival can stand.
"""

from typing import Final

from bot.coach.understanding.scene.word_lists import words

VENDORS: Final = words("""
    abas abb accenture acronis adobe adp adyen afas akeneo algolia allplan amplitude anaplan ansys anva aruba asana ascom athlon atlassian atos atoss autodesk avaya aveva avg azure basware
    bechtle bexio bitbucket bitdefender bloomreach bluebeam bmw bosch bouvet bynder caci calendly canon capgemini carestream carrier ccv centric ceridian cegid cegeka checkpoint chubb cisco citrix
    clickup cloudflare cognos cohesity comarch comau compleet concur confluence contentful coupa crowdstrike cyberark cycloon daikin datadog datev dell deloitte descartes docusign dorma dormakaba drager
    dropbox dynamics dynatrace eaton ecolab efecte elastic ellucian enovation epicor equans ericsson exalate exclaimer eset fanuc fedex feenstra festo fivetran flowserve forterro fortinet freshdesk freshworks
    fujitsu gainsight genesys getinge github gitlab gispen gladly gmail grafana greefa greenhouse grundfos gupta haier hansgrohe heidelberg hikvision hitachi hilti hololens honeywell hubspot huawei ibm ifs igel
    infor informatica intercom intershop intune invacare isah ivanti jamf jira johnsoncontrols jotform jungheinrich kaeser kaspersky keyence kinaxis klaviyo klippa kofax komatsu kone konecranes kronos kuka
    kyocera kyndryl lansweeper leica lenovo lely liebherr lightspeed linde linkedin logitech looker lucanet lyreco magento mailchimp manutan marel marketo matomo mcafee medtronic mendix metabase mews miele
    mimecast miro mitsubishi mixpanel moneybird mongodb monday.com moodle mulesoft myfactory navision nedap netapp netsuite netskope newrelic nextmatters nilfisk nintex notion nutanix odoo okta omron onedrive
    onestream opentext optimizely orderlion outsystems otis palantir palo paypal pega pegasystems pendo personio pimcore pipedrive plentymarkets postnl powerbi powerschool ppg pricer priva proofpoint protime
    psion ptc pulsar qlik quadient qualtrics quickbooks quinyx raet randstad ricoh rockwell sabre saleslogix salesforce samsung sap schindler schneider scopevisio securitas sendgrid servicenow sennheiser sharepoint
    sharp shopify shopware siemens signify sitecore skyvern snelstart snowflake sodexo solarwinds solidworks sophos sorama splunk sprinklr sage200 stratasys stripe sulzer supermicro swisslog symantec
    tableau talentsoft tanium teamleader teamviewer tellent tennant teradata tesla thales thyssenkrupp timetell tomtom topdesk topicus trello trend-micro trumpf twilio twinfield typeform ukg unilabs unit4 unity
    ultimo vanderlande varonis veeam veeva veolia verizon vertiv viessmann visma vmware vodafone volvo wago weclapp wilo workday wordpress workforce xerox xero xylem yardi yokogawa yuki zebra zendesk zeiss
    zoho zscaler zoominfo zucchetti kpn odido ziggo eurofiber dhl ups dpd gls arval leaseplan ayvens alphabet mercedes scania daf fendt deutz claas krone lemken kverneland delaval gea jcb bobcat hyster toyota
    manitou kubota husqvarna stihl makita dewalt philips nestle douwe lavazza nespresso selecta culligan rentokil anticimex initial elis renewi suez prezero sulo cws vebego hago gom facilicom compass
    albron vermaat hutten bidfood sligro hanos aon marsh allianz achmea interpolis centraal-beheer nationale-nederlanden asr aegon mindbody toast epic cerner allscripts athenahealth nexus chipsoft hix ecd pinkroccade
    8x8 3cx
    wicksteed kompan hags proludic playmobil kohler caterpillar cummins perkins fuchs castrol shell mobil bp brenntag chep smurfit mondi stora dssmith
""") - words("ups shell compass initial unity epic toast alphabet toyota avg ecd nexus workforce notion elastic krone monday.com hitch pulsar sharp concur looker unilabs sabre mews zebra carrier initial dynamics otis kone canvas gea trend-micro miro")  # fmt: skip

# Everyday words in which the other lists of words have no interest, but which stand where a rival could.
NO_COMPANY: Final = words("""
    concullega concullegas rivaal bidding quoting tendering subsidie subsidies vergunning vergunningen bod permit permits grant framework raamcontract
    geoffreerd geboden ingediend aangeboden gequote gepitcht opvolging voorbereiding bespreking vergadering beslissing afstemming following meeting briefing onboarding evaluatie introductie presentatie
    leverancier leveranciers aanbieder aanbieders partij partijen concurrent concurrenten concurrentie club clubs bureau bureaus buitenlander buitenlandse chinezen duitsers duitser chinees belgen amerikanen fransen
    lokale lokaal regionaal regionale goedkope goedkopere duurdere grote grotere kleine kleinere bekende onbekende oude nieuwe huidige vorige volgende eerste tweede derde laatste enige paar drie vier vijf twee
    supplier suppliers vendor vendors provider providers bidder bidders rival rivals concurrent concurrenten concurrentie competitor competitors competition outfit firm firms company companies local cheap cheaper bigger smaller usual big small old new current
    other others another several few some many both either neither somebody someone something anything everything nothing else rest pack lot bunch crowd guys lads mob startup start-up newcomer freelancer eentje anderen enkele hygiene preventie arbo facilitair apotheek boekhouding personeelsdienst aankoop hygiene-afdeling kwaliteitsdienst
    systeem systemen oplossing oplossingen pakket pakketten software tool tools app apps platform platforms machine machines apparaat apparaten product producten dienst diensten systems solution solutions package
    excel spreadsheet spreadsheets papier paper pen whatsapp email mail telefoon phone intern inhouse in-house eigen zelf themselves himself
    offerte offertes prijs prijzen voorstel voorstellen quote quotes price prices proposal proposals bid bids tender tenders aanbesteding aanbestedingen pilot proef demo test tests contract contracten contracts
    afdeling afdelingen locatie locaties vestiging vestigingen site sites team teams project projecten projects programma program programme planning plan plans proces traject route fase phase stage stap step
    week weken maand maanden jaar jaren dag dagen uur uren weeks month months year years day days hour hours morgen vandaag gisteren tomorrow today yesterday maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    monday tuesday wednesday thursday friday saturday sunday januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october
    goed slecht snel langzaam hard zacht mooi duur laat vroeg blij boos druk rustig serieus echt heel zeer erg best gewoon precies meteen direct eigenlijk natuurlijk hopelijk helaas gelukkig
    good bad fast slow hard nice great late early happy busy serious really very quite rather almost exactly right actually obviously hopefully sadly luckily basically apparently
    geld budget euro euros dollar dollars pond pounds procent percent korting discount marge margin kosten costs koop huur lease leasing
    mensen people iedereen everyone niemand nobody familie family vriend friend buren neighbours klant klanten customer customers gebruiker gebruikers users
    school scholen ziekenhuis fabriek factory plant plants winkel winkels shop shops store stores kantoor office magazijn warehouse hal keuken kitchen lab garage boerderij farm kerk church gemeente council
    productie production onderhoud maintenance service veiligheid safety kwaliteit quality logistiek logistics transport inkoop verkoop sales marketing techniek engineering ontwerp design data cloud server servers
    licentie licenties licence licences license licenses licensing verlenging renewal uitbreiding expansion vervanging replacement nieuwbouw verbouwing renovatie migratie migration koppeling integratie integration
    daar hier waar toen straks later eerder nooit altijd soms vaak meestal there here where then soon never always sometimes often usually again anyway though thing things stuff kwestie zaak dingen ding
    gister eergisteren vanmiddag vanochtend vanavond vannacht tonight morning afternoon evening zomer winter herfst lente summer autumn spring vakantie holiday
    nee nope yep yeah jep ja nou oke ok okay well hmm eh uh uhm trouwens btw overigens dus maar want omdat zodat terwijl hoewel because although while since until unless
""")
