"""The words around a single day that say what it is: spellings, nouns that are counted, who says so. No rules live here."""

from typing import Final

from bot.coach.understanding.dates.kinds import word_set

# "over two weeks" is about how long in English, about when in Dutch; these spellings can only be Dutch.
DUTCH_UNITS: Final = word_set("weken,wkn,dagen,dag,maand,maanden,jaar,kwartaal,werkdagen,mnd")
PARTS_OF_DAY: Final = word_set(
    "morgen,eod,cob,e.o.d,e.o.d.,c.o.b,c.o.b.,end of day,end of the day,close of business,einde dag,eind van de dag,einde van de dag,end of today"
)
NOUNS_COUNTED: Final = word_set(
    "ronde,stap,fase,keer,keus,keuze,versie,demo,offerte,gesprek,meeting,partij,helft,lijn,verdieping,"
    "etage,optie,plaats,man,persoon,contract,partner,leverancier,vestiging,test,pilot,batch,lezing,"
    "klas,mail,afspraak,concept,termijn,contact,round,step,phase,time,choice,call,quote,opinion,option,"
    "draft,version,floor,party,half,vendor,place,one,site,reading,tranche,line,stage,part,person,email,"
    "visit,attempt,offer,proposal,workshop,session,sessie,poging,bezoek,deal,"
    "hand,hands,hander,shift,tier,gen,generation,level,storey,location,plant,factory,unit,machine,bidder,quarter,wave,cycle,class,"
    "degree,league,division,team,ploeg,locatie,inschrijver,kwartaal,golf,klasse,lezer,viool,instantie,aanleg"
)
SAID_SO: Final = word_set(
    "she,he,they,said,says,reckons,thinks,tops,max,zei,zegt,zeiden,zeggen,hij,ze,zij,ie,hooguit,maximaal,at,most"
)
THOUGHT_SO: Final = word_set(
    "hopefully,i,we,she,he,they,it,think,thinks,say,says,said,reckon,reckons,guess,guesses,likely,on,the,maybe,perhaps,looks,like,looking,"
    "most,ideally,definitely,preferably,more,thinking,my,bet,is,its,around,about,if,lucky,were,hopelijk,denk,denkt,ik,wij,ze,zij,hij,ie,gok,gokt,zei,zegt,liefst,"
    "ergens,op,de,wellicht,als,het,t,meezit,vermoed,verwacht,dus,so,then,dan,mogelijk,bijvoorbeeld,possibly,expects,expecting,aiming,for,mikt,mikken"
)
AT_THE_LATEST: Final = word_set(
    "at the latest,at the earliest,latest,earliest,uiterlijk,ten laatste,op zijn vroegst"
)
SUBJECTS: Final = word_set("hij,ze,zij,ie,het,t,de,we,wij,ik,een,hun,zn")
