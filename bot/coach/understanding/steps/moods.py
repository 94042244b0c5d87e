"""Words of how a talk went, how somebody is and what merely is so: with nothing else beside them they tell no step. Lists only."""

from typing import Final

MOOD: Final = frozenset(
    """
    keurig keurige netjes heerlijk sympathiek sympathieke vriendelijk vriendelijke prettig prettige relaxed relaxte zwaar pittig
    goed goede goeie leuk leuke fijn fijne lekker top prima super mooi mooie aardig aardige vaag vage druk lastig lastige moeilijk
    spannend spannende enthousiast enthousiaste positief positieve negatief blij tevreden geïnteresseerd geinteresseerd
    benieuwd bezorgd kritisch sceptisch terughoudend stil rustig gezellig gezellige nuttig nuttige kort vlot soepel stroef
    moeizaam traag gek raar duidelijk onduidelijk helder wijzer zeker onzeker jammer balen hoopvol serieus gretig warm koel
    koud belangrijk ingewikkeld complex logisch politiek chaotisch rommelig bekend eens oneens onwijs tof toffe geweldig
    great good nice lovely fun vague weird tough busy slow messy political happy unhappy keen excited interested impressed
    positive negative friendly quiet short rough terrible awful bad fine amazing awesome brilliant super decent solid
    promising confident worried nervous hesitant sceptical skeptical critical confused confusing unclear clear sure unsure
    certain curious serious warm cold cool helpful useful productive complicated complex hard easy straightforward chatty
    bevroren uitgesteld geparkeerd verschoven vertraagd afgeblazen ziek gestopt
    frozen postponed delayed parked paused stalled cancelled canceled sick away off slammed swamped
    dingetje pain bottleneck struikelblok
    duur dure goedkoop expensive pricey steep cheap
    informal formal casual simple standard loose chill laid-back sloppy hectic insane crazy mad nuts sweet rude
    rushed late early best better worst worse annoying frustrating quick glad pleased sorry lucky cautious tricky blunt
""".split()
)
TALK: Final = frozenset(
    """
    koffie lunch weer gezelschap mensen vent kerel gast gesprek gesprekje gesprekken telefoontje lijn verbinding klik sfeer gevoel indruk babbel praatje belletje klanten
    meeting laughs laugh jokes banter
    talk smalltalk questions chitchat conversation chat vibe vibes call line connection feeling impression people folks rapport chemistry signal
""".split()
)
# States and what merely happens to a speaker: without somebody over there who acts, nothing of a route.
STATES: Final = frozenset(
    """
    get gets got zitten zit staan liggen ligt was waren is zijn ben bent had hadden voelt voelde klinkt klonk lijkt leek lijken kent kennen kende weet weten wist hoop
    hopen hoopt vind vindt vinden vond vonden blijft bleef snap snapt begrijp begrijpt begreep verstond gemist verstaan
    gehoord hoorde merk merkte heerst zat zaten staat stond schiet schoot valt viel verwacht gaat ging zou zouden kon
    konden mag mocht werkt werken gebruiken gebruikt draait hebben heeft willen wil wilden wilde hangt speelt
    was were is are am been had have has feel feels felt sound sounds sounded seem seems seemed know knows knew hope hopes
    like likes liked love loves loved caught heard missed understood gather remain remains stay stays think thinks thought
    use uses using used went goes going could couldn't would might depends drag drags loved hates want wants wanted
    waiting wait waits wachten wacht afwachten
""".split()
)
