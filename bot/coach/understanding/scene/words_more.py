"""More words that show who is somebody, of both languages: what only some sectors say. Words only, no rules."""

from typing import Final

from bot.coach.understanding.scene.word_lists import words

# What compounds end in that are somebody, or a group of people.
GROUP_ENDINGS: Final = (
    "eigenaresse", "eigenares", "voorzitster", "penningmeesteres", "beheerster", "bestuurster", "coordinatrice", "leerkracht", "chirurg", "arts", "boer", "baas",
    "verkoper", "inspecteur", "ondernemer", "bouwer", "teler", "kweker", "wachter", "maker", "brouwer", "administrateur", "ontwikkelaar", "aannemer",
    "commandant", "coach", "medewerkster", "mecanieker", "mecanicien", "oprichter", "technicus", "maatschappij", "procuratiehouder",
    "leiding", "comite", "commissie", "bestuur", "raad", "college", "directie", "vakbond", "team", "overleg", "bureau", "board")  # fmt: skip
NO_GROUPS: Final = words("""
    opleiding begeleiding inleiding rondleiding handleiding leidraad selectieleidraad inschrijfleidraad afleiding aanleiding herleiding verleiding omleiding waterleiding gasleiding voorraad huisraad verraad afraad beraad dakraad teamoverleg werkoverleg vooroverleg kwartaaloverleg weekoverleg overleg
    stuurbestuur klantoverleg steam bouwberaad onraad draad aanraad raadsoverleg salesoverleg dashboard dashboards keyboard keyboards whiteboard whiteboards clipboard clipboards cupboard cupboards switchboard switchboards floorboards skirtingboards onboard storyboard scoreboard cardboard aboard skateboard switchboard
""")

# What the name of a firm ends in.
HOUSES: Final = words("""
    bouw techniek transport logistiek beheer holding groep group installaties advies zorg bakkerij vastgoed makelaars metaal staal beton infra media food foods
    logistics engineering services solutions systems partners industries foundry construction school college hospital clinic ziekenhuis bv nv ltd inc llc gmbh
""")

# Before a role.
BEFORE_ROLES: Final = words("""
    fin alg comm techn oper gen global worldwide emea apac dach benelux nordic uk us eu corporate overall outgoing incoming founding managing big top main
    former shared joint small little young junior elder eldest youngest oudste jongste kleine hoogste landelijke hoofd
    gemeentelijk gemeentelijke provinciaal provinciale diocesan municipal federal state university hospital museum library theatre theater ward
    hotel farm estate harbour harbor port airport station club brand category creative artistic musical digital
    zittende aftredende toekomstige gezamenlijke kersverse dienstdoende artistiek zakelijk wetenschappelijk medisch
    tribal native foundation charity nursing matron care claims freight customs transport dispatch yard
    sr jr snr asst dept dep section sector cluster line shift fire police bovenschools bovenschoolse ambtelijk ambtelijke bestuurlijk bestuurlijke
    equity spend money decision signing clinical lab dental bar events revenue growth partnerships alliance community
""") - words("us state bar port station club young small little joint shared state big top main care events farm "
             "hotel estate harbour harbor airport hospital museum library theatre theater ward university")  # fmt: skip

FIRST_NAMES: Final = words("""
    aart abdou abdullah achmed adama adem adnan aicha alain alain alexandra alexander alfons aline alwin amal amani ana anas
    andre andreas andries angelique anil anissa ansje antje anwar arend ariane arno arnoud artur asma ayoub ayse babette barend
    basile bauke beate bente berend berry bert-jan birgit bjorn bo bob bouchra brecht bregje britt burak cas cato charles
    charifa ciska claire clemens corinne cornelis dave david dede dewi dia dieuwke dilara doris douwe dries ebru edith egbert
    eimert elias ellie elisa elmar els emre enzo esra eugenie evy ewald ewout fabian fadi farah farid fatiha faye feike fenna
    fien filip floortje folkert frederik friso froukje gabriel geke gerard gertjan giel gina gonny gratia greet greetje
    gusta gwen hafid hajar halima hanne harald harmen hedwig heino heinz henriette herbert hidde hind hubert ida
    ilja ilona imke ineke ingmar isabel isabelle ismail iwan izaak jaco jacques jacqueline jamal jamila janine jannes
    jantine jarno jeannette jelmer jet jette jilles jip joachim job jolijn jonas jonathan jorien josephine josje jurgen jurriaan
    kaj kamal karima karsten katja katrien kira kirsten klaasjan koenraad kristel kyra laila lammert lara leila leonie lidewij
    lieve lieven lilian liselotte loes lonneke lou lukas luna lydia maarten-jan maartje maja malika marcus marga margreet
    marielle marinus marlene maryam mathijs mats matthias mats mees melanie melle merel mila milan mina minke mireille mitchell
    moniek mounir nadine nanda naomi narges nasser nelleke nelly nick nicolaas nikki nina nora nour nynke odette okke olaf
    olivier omar onno oumaima pam pepijn pia piet-jan pleuni rabia rafael ramona randy rania raoul ray redouan regina reinout
    remy rianne rico rients robbin rogier romy rosalie rosanne rutger saar sabrina said salima salma samuel sami sandy sarina
    sebastian sefa sharon shirley sibel sien sies sigrid silke siebe siem sietske sjors sofia sofian soraya stijntje suze swen
    sybren tarik tess tessa thom thomas-jan tibor tiemen titia tjerk toon trijntje tristan twan ulrike umit valentijn valerie
    veerle vera victoire walter wiebe wieke willeke willemijn wim-jan wout wouter-jan xenia yassine yasser ymke yorick youri
    yusuf zakaria zara zohra zoe
    abby abigail ada adele adeola adnan ajay akira alana aleksander alejandro alexei alexis ali alina alistair alma amit
    anand ananya andrei angus anika anil anjali antonio aoife april ari ariel arjun arun asha ashok astrid aubrey autumn
    ava bashir bella benny bernie bhavna bianca blair blake bob bobby bonnie boris brendan brianna caitlin caleb callum camille
    candice carla carlos carmen caroline carter cassie cecil celeste chad chandra chidi chloe ciara cole conor corey courtney
    dakota dalia damian damon daphne darius daria darrell david dawson deepak dermot desmond devon dewayne diego dina dinesh
    dmitri dolores dominique dorothy dwayne dylan earl eddie edgar edith efua eli elias elijah ellen ellie elliot elsa emeka
    emmett enrique ernest esme esther ethel evan eve evelyn ezra faisal farah farid faye felicity felix fernando finn
    florence floyd freddie freya gabe gabriel gabriella gav genevieve giles gita giulia gregor greta gulnaz gus guillermo
    haruki harold harriet harrison hector henrik hilary hiro hiroshi hope horace hubert hussein ibrahim ida igor ike ingrid
    ira iris irma isla ismail ivy jacinta jackie jada jamal jared jasmine javier jemma jennie jerome jesse jessie jihan joaquin
    jodie joel johan johnny jorge joyce jude julia juliet julius kai kara karl karthik katarina katrina kavita kayla keisha
    kelvin kendra khalid kiran kofi kristen kumar kwame kwesi kyra lana lance lara latoya lena leo leroy lila lionel lloyd
    lola lorna lottie lucas lucia luigi lukas lydia mabel mackenzie madison maeve magnus mahmoud mandy manuel marcia
    marco margot maria mariam mario marisa marta marvin mateo maurice max maya meera mehdi mei mercy mia mick mikhail mila
    miles millie milo mira miriam mohan mona monica monique muhammad murray myra nadia nadine nasser ned nelson nick nicola
    nikhil nikita niamh noel nolan nuala obinna oksana olga omari oona orla oscar owen pablo padma paige patrice patrick
    percy pierre polly pranav preeti quentin quinn rafael rafi rahul ramesh randall rashad ravi reggie rene rhona rhys richie
    rick rina roberta roberto robyn rocio rodney rohan roland roman ronan rosie rosalind rowan roxanne rupert saanvi sabrina
    sadie saeed sakura salim salma sana sandy sanjay santiago sarita saul seamus sergei serena shane shauna sheena shirin
    siobhan sienna sofia solomon sonia stefan sunil surya svetlana sybil sylvia takeshi tamsin tanya tariq tatiana temi
    terence thabo theo theresa tiffany tim tomas trisha troy uma usha vera vijay vikram vince violet vivian vivienne wanda
    wendell wes wilfred winston xavier yasmin yuki yusuf zach zara zeke zhang zola
""") - words("""
    bo bas hope earl april mercy autumn eve job lance dia toon violet miles ned ira ike ida eli ari ada ana said cas cato
    may hind lou jet blair carter cole roman chandra nick gus kai mei jip saar mees
""")  # fmt: skip

# Words that are never a name, though they stand with a capital where a sentence begins.
NO_NAMES: Final = words("""
    concurrenten competitors rivals rivaal rivalen incumbent
    upstairs linkedin google whatsapp nou welnu gevoel onderbuik volgt afwachten spannend ingewikkeld moeilijk lastig mistig nnb skip pass varies tricky foggy crickets weer thought lots beats search sla tbc
    voorlopig vooralsnog tijdelijk momenteel zowel weliswaar who'd who'll who's who've whod
    them elkaar theirs oneself hell shell theyll youll itll thatll wholl
    nobodys everybodys everyones noones someones somebodys anybodys whats wheres heres
    theyve youve weve ive hasnt havent didnt doesnt dont isnt wasnt wont cant couldnt wouldnt shouldnt aint arent werent
    tekenbevoegd tekenbevoegdheid beslissingsbevoegd bevoegd gemachtigd gemandateerd mandaat mandaten krabbel krabbeltje paraaf
    fiat groenlicht goedgekeurd afgekeurd aangevraagd toegekend ingediend afgewezen geweigerd gereserveerd geregeld besloten
    getekend ondertekend tekening ondertekening beslisser definitief formeel uiteindelijke tekenaar eindoordeel oordeel
    krediet kredieten lening leningen investering investeringen bedrag bedragen kosten centen poen cash capex opex funds fund
    funded unfunded financiering middelen dekking pot potje beschikking aanvraag verzoek verzoeken businesscase business
    reserve reserves spaarpot voorziening meerjarenplan jaarplan begrotingsronde penny cent dime subsidies subsidieronde
    money's moneys monies spend spending purse kitty earmarked ringfenced requested approved rejected denied declined pending
    unbudgeted budgeted allocated secured granted awarded frozen cut signed signing sign-off signoff approving deciding
    approvals authority mandate signatures paperwork finalised finalized agreed disagreed disagreement consensus unanimous
    unaniem onenigheid verdeeld verdeeldheid meningen mening discussie eensgezind eens oneens beiden opinions opinion views
    view differ differs mixed everyones overal nergens iedereen meningsverschil afhankelijk depends hangt aan tussen between
    once provided mits behalve except besides apart speaking regarding qua kwestie zolang geld gelden tijdens namens onze
    volgens according per blijkbaar apparently reportedly supposedly naar verluidt schijnbaar kennelijk vermoedelijk mogelijk
    sounds looks seems lijkt klinkt turns gotta gonna wanna lemme dunno heard been just honestly frankly obviously clearly
    eerlijk sowieso btw fyi nb ps update alleen enkel slechts only merely both hoezo ditto idem same
    akkoord goedkeuren beslissen besluiten tekenen ondertekenen bekrachtigen gunning gunnen comes sits lies rests subject
    above below under beyond boven onder tot vanaf past north sized kleiner groter bigger
    smaller max maximum maximaal limiet limit drempel threshold spaans frans duits spring summer winter autumn fall
    herfst lente voorjaar najaar contact contactpersoon sponsor lid leden member members stem stemmen vote votes voting
    teamoverleg vergadering vergaderingen overleg meetings dashboard crm erp wms saas software hardware licenties licences
    licenses abonnement onderhoudscontract machine machines systeem systemen platform tool tools module modules portal portaal
    loan loans grant grants lening leningen krediet investeringsaanvraag kredietaanvraag budgetaanvraag subsidieaanvraag capexaanvraag
    vroeger voorheen tegenwoordig sinds kwestie formerly nowadays since technically practically officially gevraagd
    decision decisions besluit besluiten paperwork papierwerk sigs sig handtekeningen finances financieel financien
    everything anything whatever asked applied requested submitted fulltime parttime ziek vakantie holiday leave ill sick pensioen verlof
    mentioned noted asked gevraagd gehoord besproken discussed showed liet laat let lets kreeg got getting
    het-zelfde hetzelfde zelfde difference verschil verschillen geen zonder niets nothing without none
    yup nah jup jep nop klopt correct right wrong fout goed beetje totally absolutely definitely exactly precies
    ze'r zn sure aye sorry euh ehm uhm hmm tsja tja pfff pf lol haha ach och mja
    wsl wschl wsch wss waarsch imo afaik tbh idk tbd nvt ivm mbt ipv incl excl ivm bijv
""")  # fmt: skip

# What people do who decide: a word before such a verb is somebody.
DECIDING: Final = words("""
    gunt gunnen bekrachtigt bekrachtigen fiatteert fiatteren autoriseert parafeert medeondertekent medetekent hamert
    stemt kiest mandateert sanctioneert committeert verleent zegent dekt draagt zwaait trekt drukt houdt runt bestiert
    kent paraaf mocht kon tekende besliste hakte gaf zette keurde vond dacht snapt wou wilde hoeft hoort durft zoekt
    awards ratifies endorses commits stamps rubber-stamps adjudicates picks chooses inks greenlights green-lights pays
    owns runs controls wears pulls rules bankrolls funds sponsors blesses vetoes waves clears could would should
    adopts adopt sanctions finalises finalizes executes nods
    signed decided approved told felt meant feels believes insists swears maintains suspects guesses
    thinks denken zien ziet hoort gelooft meent beweert schat noemt vermoedt gokt roept beslistte zweert
""") - words("funds sponsors picks trekt hoort kent")  # fmt: skip
