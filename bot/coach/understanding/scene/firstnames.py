"""First names beside those that every reader knows: enough to tell a contact from a firm. A list only."""

MORE_FIRST_NAMES = frozenset(
    """
    abby abdul abdullah abigail achmed adem adil adrienne afra aleid alessandro alexandra alexander alfred alina aline alma alwin alyssa amal amit amina ana anand anders andre andreas
    angelique angelo anil anisa annabel annelie annemieke annette antje antonio antonia april aria ariane arjun arno arnout arthur ashok aukje aya aylin ayse azra barend bastiaan benny berend
    bernadet bernd bettina bjorn blake bo bob bonnie bouchra boyd brigit britt bruno burak caleb camille carina carlos carmen carolyn carrie cas catharina cecile celine cemal chad chandra chantel charlene chester chiara
    christel christian christophe ciska cliff clint clyde cody colette conny constance cora coral cory courtney cristina cyril dagmar damian danique dario darius darryl daryl davy deb deepak demi denis desmond devon dewi
    dexter diego dineke dion dominique donny doreen dorien dorine doris dorothy douwe driss dwayne dwight earl ebru eduard efe egbert elias elif elizabeth ellis elly elmo elsa emil emine emre enrique eric ernie ernst errol esmeralda
    estelle etienne eugenie evan evy ezra fabian faisal faith farah farid fatih fay faye federico felicia felix fenna fenne ferry filip filiz finn floortje florence florian floyd fokke folkert fons franca francesca franciska francisco franklin
    frederik freddy frieda friso gabriel gabriela galina geertje geertruida george gerhard germaine gerrie gerry gerwin giel gilbert giovanni giulia glenn goele gonda goran graeme greet greta gretchen griet guillaume gunther gustav
    halima hamid hanan hank hanne hanny hans-peter harald hari harold harriet hayley hector heike hein helena hella helma hendrikje henri henriette herbert herbie hermien hetty hidde hilary hilke hisham huub ida igor ike iman imke
    indira ineke inez inga irma isa isabella isabelle ismail issam iwan izaak jacco jacky jacinta jada jade jaime jamal jana jannes jannick jarno javier jayden jeanet jeanette jeanine jeannette jef jeffrey jenneke jerome jesper jette
    jikke jitse jitske joachim joanne jochem jochen jodie jody joris jorge jorik jort josefien josephine jouke judd jurjen jurriaan justine kadir kamal kara karina karol kars kas kaspar katarina katerina katherine katja katrien kay kaya kayla
    keesje kelvin kemal kendra kenan kenji kerem kerstin kiki kirk kirsten kit klaartje klara klaus koenraad kobus kris krista kristel kristen kristin kristof krystal kumar kurt lana lance lando lara latifa laurence laurent laurie leen leendert
    leila leni leonie leonora leroy lesley leyla lia lidia lidy lieke liesbeth liese lieselot lieve lilian lilly lily linda lindsay lindsey linnea lionel lisa lisanne liselotte lise lissa livia liz lizzy lloyd loes loek loekie lonneke loraine loren loretta lorna lot lotte
    lou louis louisa louise luca lucas lucie lucien lucille lucy ludo luigi luis luke luna lupe luuk lydia lynda lynette lynn maaike maarten madeleine madison magda maikel mainak malcolm malik manfred manon manuel manuela mara marc marcel marcella marco marcus margaret
    margarita margot margreet margriet maria mariam marian marianne marieke mariella marije marijke marijn marike marilyn marina mario marion mariska marissa marit marjan marjolein marjolijn marjorie mark marleen marlene marlies marlon marlou marnix marriet marshall marta martha marthe martien
    martijn martin martina martine marty marvin mary maryam mateo mathew mathieu mathilde matt matteo matthew matthias matthieu matthijs maud maureen maurice maurits max maxime maya mayke megan mehmet meike meindert melanie melina melissa melle melody menno merel merijn
    merle merlijn merve meryem mia micha michael michel michele michelle michiel mieke miep mies miguel mikael mike mila milan mildred milena milou mimi minke miranda mireille miriam mirjam mitch mo moana mohamed mohammed moira mona monica monika monique morgan moritz morris mounir muhammad murat
    murray mustafa myra myrna myrthe nabil nadia nadine nancy naomi natalia natalie natasha nathalie nathan neal neil nelleke nellie nelly nena nessa nic nicholas nick nico nicola nicolas nicole niek niels nienke nigel nikita nikki nils nina noah noel noor nora nordin norman nourdin nova nuno nuria
    oktay olaf oleg olga oliver olivia olivier omar onno orlando oscar oskar  otto owen pablo pam pamela paola pascal pascale pat patricia patrick patrik paul paula pauline pavel pedro peggy penny per percy peter petra phil philip philippe phyllis pien pierre piet pieter pieternel pim pip pleun
    polly pradeep preston priscilla priti priya quincy quinten quentin rachel rachid rafael raj rajesh ralf ralph ramon ramona randy raoul raquel rashid raul ravi ray raymond rebecca regina reginald reina reinder reinier reinout remco rembrandt remi remko rene renate renee renske rhonda ria ricardo richard
    rick rico rien rik rinske rinus rita rob robbert robert roberta roberto robin rocco rochelle rod roderick rodney roel roeland roelof roger rogier roland rolf rolien romain roman romy ron ronald ronnie roos rosa rosalie rosanne rosario rose roseanne rosemarie rosemary rosie rosita ross roxanne roy ruben ruby
    rudi rudolf rudy rupert russ russell rutger ruth ryan saar sabine sabrina said saida salim sally salma salvador sam samantha samir samira samuel sander sandra sandy sanjay sanne santiago sara sarah sascha saskia scott sean sebastiaan sebastian selim selma serge sergio serkan seth shakira shannon sharon shaun
    shawn sheila shelly shirley sibel sid sidney siem sien sierd sietske sigrid silke silvia simon simone simran sinan sjaak sjef sjoerd sjors skip sofia sofie soner sonia sonja sophia sophie soraya souad stacey stan stefan stefanie stella sten stephan stephanie stephen sterre steve steven stewart stijn stuart sue sukhi
    suleyman summer sunil susan susanna susanne susie suze suzan suzanne suzie sven sybren sylvain sylvia sytske tamar tamara tania tanja tanya tara tarik ted teddy teresa terrence terry tessa teun teunis thea thelma theo theresa therese thierry thijmen thijs thom thomas tiago tiffany tijmen tijn tim timo timothy tina tine tineke
    titia tjalling tjeerd tobias toby todd tom tomas tommy toni tonia tonnie tonny tony toon tracey tracy trevor trijntje trina tristan trix trudy truus tuur twan tyler tyrone ulrich ursula valerie van-anh vanessa vera vernon veronica veronique vic vicky victor victoria vijay vikram vince vincent viola violet virginia vivian vivien vlad vladimir wade
    wally walt walter wanda ward warner warren wayne wendy werner wes wesley whitney wiebe wil wilco wilfred wilhelm willeke willem willemijn willemina willie willy wilma wim winnie winston wiebren wouter xander xavier yara yasemin yasin yasmin yasmina yasser yolanda youri youssef yusuf yves yvet yvette yvonne zach zachary zahra zara zeb zeynep ziad zoe zsofia
    joey jaqueline jacqueline trish ty tyrell shane sheldon latoya keisha jamil malika nadir oumar boubacar tariq usman vinod venkat anika nisha pooja rahul rohan sanjeev shreya suresh uma wei ming yuki hiro kenta mei-ling xiu
    aaliyah abel abhishek adelaide adriana agatha agnes agnieszka aileen aisling akiko alberto aleida alejandra aleksandra alessandra alfie amrit andrzej anneliese annie
    archie ariana arlene arne arvind ashton balwinder bartosz beata belinda beverly bogdan bojan brody bronagh bryce bryn callie calvin caoimhe carly cathal cedric celia cem
    chelsea cherie ciaran clarence clayton col colby colleen connie cormac cristian dalton daniela darcy deepa dejan deniz derk donal dorota dragan dustin dyllis eamon
    earnest edna eelco eimear eleonora elisabeth eliza elmer elvira emmanuel eoin erika ewa fabrice federica fergal fernanda fintan fouad francine frederick garrett garth
    gaurav gearoid geoffrey georgina geraldine gillian gisela giuseppe gladys grainne grzegorz gunter gurpreet gus gwyneth hannelore harpreet hartmut haruka hatice henning
    hester hoang ignacio imelda ingeborg ioana irv irving ivana jacek jakub janna jarrod jaspreet jed jelena jens jesus joana joeri jolene jonah joop jordi jorg josef josie
    juanita juliette jutta kacper kamil kasia katarzyna kathryn khalil kieran kjell kristina krzysztof kurtis lachlan lakshmi laurel leanne leigh leland len lenny lester
    lieuwe lois lonnie lorenzo lori lucinda lukasz luther lyle maciej maddie mads magdalena mahesh mairead malgorzata manish manpreet marcin margaretha marge margie mariusz
    marko marsha maryann matej mateusz matilda maura mel melinda mette michaela michal mihai mikkel milica milos milt milton minh monty mort morty moses mourad muriel naima
    naoko nasrin nate neha nelda nell neville niall nicky nikola nitin noa norma odell oisin ollie omid orlaith orville osman ozan paddy padraig paolo pawel penelope perry
    petar piotr piotrek prakash przemek radek radu rafal raphael rasmus razvan rens rex rhoda ritu rodrigo roisin rosalyn sanjana satoshi selin selina sherry sigurd silas
    simona sinead slawomir sol sorcha soren stacy stefano stipe tabitha tad tadhg tatum thorsten thurman thuy tiana tobi tomasz tomislav torben una ute uwe valentina vern
    vivek wessel wilbur willard wojciech wolfgang wyatt yildiz zbigniew zineb zoran zuzana
    aat abdelhak abdelkader abena achieng adela adwoa ahmet aiden ailsa akash alasdair alessia alvaro aminata anatoliy andile anette ania anjana ankit anne-marie
    annegret ans anupam aoi aoibhinn arash archana atieno avery awa ayo ayumi babs balbir baris bartje bartlomiej bastien baz beatriz behrouz benoit bep bernadine
    bernhard bethany bev bisi bjarne blathnaid bo-wei bogdana bohdan bongani bozena bradley brahim bridie burkhard camilla candace carmela carys catalin cath
    catriona cedrick cengiz cerys chaimae chaz cheikh chen chioma chipo christelle cillian claudio claus clement cliodhna cobie consuelo corentin corina cosmin
    czeslaw daljit danuta dariush darlene darnell davide davo daz deandre deano deepika deirdre delphine demetrius denys derrick detlef dietmar dilek dilys dimitar
    dinie divya dmytro doina donatella doutzen doyle dragos drees duane duarte dympna earlene eckhard eilidh eirik eirlys ekkehard elodie els-marie elsie elzbieta
    emanuel emanuele enrico erdem erin espen euan eunji evert-jan ewan ewelina fabio fadime farai farhad fatou felipe femi fergus fikret filippo fionn florent florin
    frederique friedrich gaelle ganesh gauri gayle gaz geeta gennaro georgi gerd gerjan gerlinde gethin gheorghe giacomo gianluca gijsbrecht giorgio glenda goncalo
    gonnie gonzalo gopal gotz grazyna gregoire guadalupe gudrun gulsen gunnar gurmeet gwendolyn gwenllian hakon halina halvor halyna hamish hans-jan harjit haruto
    heiko heiner helene helmut henk-jan hennie henryk hicham hideo hinata hind hinke hitesh holger horst houria hristo hryhoriy hugues hui huseyin huw hyun iain
    ibrahima ieuan ifeoma ikram ilaria ileana ilham imogen ines ingo ioan ionut iryna iulia ivonne iwona jadwiga jan-kees jan-peter jan-willem janelle jaouad
    jaroslaw jasleen jeltje jeroen-bart jignesh jihoon jimena jing jisoo joao jocelyn johan-peter johnno jolanta jolynn jools jorgen julien jyoti kagiso kaito kamau
    kari karlien kateryna kath kaveh kaz kazuko kemi kev kinga kirti kjetil klasina knut kobe koray krishna kristy laetitia lahcen laleh lalitha lamar lasse latisha
    laure laurentiu lei leida leif leontien lerato lesya leszek leticia ling liviu llinos lokesh lorcan lore lorena lothar lotje loubna lowie lucian luciano ludovic
    ludovica luisa luitzen lutz lyudmyla madalina magali magne mags mahsa mair maite maksym mamadou mandla manjit manju marie-claire marie-jose marie-louise marisol
    marius marjolaine marjoleine markus marlys marquis marscha marten marzena masato massimo maxence maz megumi meirion melike mercedes mhairi mickey mimoun mindy
    minjun miroslaw mirte mohit monroe mounia moussa moustapha mukesh murali mwangi mykola mylene myron nandini naoto naresh nataliya nathanael neema neeta nel nele
    nerys ngozi nicoleta nieves nige nilesh nitesh njeri njoroge nnamdi noeleen noemie nol nomsa norbert noriko nuray octavian oddvar odessa odile oene oleksandr
    olena  olu onur orhan ornella ostap otieno ottmar ousmane ovidiu oystein ozlem paresh parisa patrycja paulien paulo pavlo perrine petro philippa piera
    piet-hein pieter-jan pieterjan pilar pinar ping plamen poonam prasad qiang rachida radha raffaella raghu ragnhild raimundo rainer rakesh raluca ramana ramin
    ramiro rashmi rayan reinhard rekha renato reza rhian rhodri riet robbo roelie rogelio rohit rosaria roscoe rui rukiye ruslan rutendo ryszard sadhbh sandrine
    sangeeta seema segun sekou seoyeon seppe serhiy sevgi seydou shalini shaniqua shankar shaz shazza shelby sian siavash sieglinde siham silvana silviu sipho sita
    sjoukje sneha soledad solene solveig songul sonya soojin sorin soufiane spencer srinivas stanislaw stefania steffen stepan struan sudha sumit sunita surinder
    sverre svitlana swati sylvie sylwia tabatha tadeusz takumi tanisha tao taras tariro tendai terje tetyana teus themba thibault tiny tiphaine tjakko tjitske tolga
    tomoko toos tormod torsten traian trev tricia trond tugba tunde uche udo ufuk ulf umberto umesh urszula valentin valeria vandana vasyl venkatesh verity vicente
    vidar viktor viorica vipul virginie vishal vittorio volkan volker volodymyr vonda wafaa wale waltraud wanjiku wanjiru wannes ward warre wendelien wies wieslaw
    wilf wilhelmina wubbe xiao xiomara yan yann yannick yaroslav yaw yemi ymkje yogesh yuliya yumi yuriy yuto zainab zak zakia zanele zawadi zehra zeki zeynab zofia
    zygmunt
    wojtek marek pravin pritam
    """.split()
) - frozenset(
    "april per van bo do al mo ty pip skip ward summer violet lot coral faith kit sid wade rose ruby blake marshall preston morgan ross scott".split()
)
