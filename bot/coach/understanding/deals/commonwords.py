"""Words that name nobody, though they stand with a capital where a sentence begins or alone behind "my" or "at".

Adjectives, adverbs and the nouns of selling, in Dutch and English together; what a word ends in says the same of the
rest.
"""

from bot.coach.understanding.scene.words_more import NO_NAMES

_WORDS = frozenset(
    """
    kort korte lang lange snelle lekker lekkere fijne vlot vlotte stroef stroeve prima zegsman zegsvrouw woordvoerder woordvoerster tussenstand stand samenvatting notitie notities verslag verslagje gespreksverslag terugblik
    wederom jammer balen top helder heftig apart bijzonder raar opvallend kritiek kansrijk nihil summier recap summary notes note minutes highlights takeaways takeaway headline headlines gist background context
    gsprk gesprk gspr afspr telf telef mtg mtgs een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig vijftig honderd one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred
    lastige lastig moeilijke vervelende rare bijzondere mooie mooi grote groot grootste kleine kleinste belangrijke belangrijkste oude oudste beste slechtste eerste laatste enige andere anders zelfde
    fan fans voorstander tegenstander supporter moe doodmoe moeilijk zenuwachtig gespannen weer weather tired exhausted gutted chuffed buzzing nervous brilliant
    enthousiast enthousiaste positief positieve negatief negatieve kritisch kritische sceptisch afwachtend terughoudend tevreden blij boos akkoord eens oneens bezig benieuwd zeker onzeker snel duur duurder dure goedkoop
    goedkoper interessant interessante geinteresseerd overtuigd verdeeld aanwezig afwezig ziek vrij dicht open gesloten helder duidelijk onduidelijk logisch vaag concreet formeel officieel intern extern tijdelijk
    beslissing beslisser beslissers besluit besluiten akkoord fiat aanbieding aanbiedingen budget begroting geld prijs prijzen korting kosten offerte voorstel contract demo pilot proef proefperiode test testfase fase stap stappen stadium status
    traject planning levertijd levering opdracht order bestelling handtekening krabbel aanvraag verzoek terugkoppeling reactie antwoord nieuws update klant klanten concurrent concurrentie concurrenten leverancier leveranciers partij
    partijen aanbieder aanbieders aanbod referentie referenties vraag vragen probleem problemen knelpunt risico risicos argument bezwaar bezwaren wens wensen eis eisen voorwaarde voorwaarden kans kansen deal deals lead leads
    opportunity opportunities prospect prospects account accounts pipeline forecast kwartaal maand week jaar dag ochtend middag avond zomer winter herfst lente najaar voorjaar vakantie bouwvak kerst pasen
    bestuur raad commissie directie college team afdeling inkoop verkoop financien juridisch juridische kantoor vestiging locatie hoofdkantoor papier excel spreadsheet handmatig systeem pakket tool auto trein
    sowieso verder daarna eerst vervolgens ondertussen inmiddels waarschijnlijk misschien wellicht hopelijk blijkbaar eigenlijk helaas gelukkig uiteindelijk tussendoor trouwens overigens kortom samengevat bovendien daarnaast
    morgen overmorgen vandaag vanavond maandag dinsdag woensdag donderdag vrijdag niks niets niemand iedereen iemand alles zelf samen allebei beiden beide drie twee vier vijf
    difficult tricky annoying weird big bigger biggest small smaller smallest large larger largest best better worst worse main major minor key old oldest older young younger first last only other another same
    keen positive negative critical sceptical skeptical cautious happy unhappy angry busy free sure unsure certain fine okay great nice solid expensive pricey cheap cheaper cheapest interesting interested convinced split
    available away sick ill closed open clear unclear vague concrete formal official internal external temporary favourite favorite biggest toughest hardest oldest newest latest
    decision decisions decider approval approvals signoff sign-off budget money price prices pricing discount cost costs quote quotes proposal contract demo pilot trial test stage stages phase step steps status timeline
    order orders signature request requests feedback response reply answer answers news update customer customers client clients competitor competitors competition supplier suppliers vendor vendors party parties reference
    references question questions problem problems issue issues risk risks objection objections need needs requirement requirements condition conditions chance chances deal deals lead leads prospect prospects account accounts
    pipeline forecast quarter month week year day morning afternoon evening summer winter spring autumn fall holiday christmas easter committee leadership management finance procurement purchasing legal operations ops
    onderweg underway spent wasted waited queued parked it hr sales marketing engineering production logistics security compliance facilities department office branch site headquarters paper spreadsheet spreadsheets manual system package tool car train plane
    anyway anyways otherwise besides however hopefully apparently probably maybe perhaps actually basically eventually finally meanwhile afterwards then next later overall long short bottom line outcome result
    results everybody everyone somebody someone nobody anybody everything nothing something both neither either cousin brother sister mate colleague buddy neighbour neighbor
    hoofd head heads chief director directeur manager owner eigenaar boss baas partner partners founder oprichter board mt cfo ceo coo cto cio cro cmo cso chro vp svp evp gm md pm rvt rvc ciso dpo
    debrief debriefing memo spraakmemo voicememo dictaat terugmelding voortgang opvolging naslag bijpraat herhaling reminder
    sprung nieuw nieuwe new used tweedehands gewoon normaal normale extra dikke flinke stevige pittige spannende taaie taai koude warme hete cold warm hot stuck dead alive slow fast fresh
    gesprekje gesprekken belletjes afspraakjes kennismakingsgesprek intakegesprek verkoopgesprek adviesgesprek offertetraject offertegesprek demogesprek contractbespreking contractverlenging zaakvoerder zaakvoerster
    """.split()
)  # fmt: skip
_ENDINGS = (
    "lijk", "lijke", "isch", "ische", "baar", "bare", "loos", "loze", "heid", "iteit", "tje", "tjes", "pje", "pjes", "kje", "kjes", "gje", "gjes", "dje", "tie", "ties",
    "llend", "rend", "nnend", "kend", "ttend", "gend", "ppend", "gesprek", "traject", "verlenging", "bespreking", "afspraak", "fase", "ronde", "beslissing",
    "ly", "ness", "tion", "tions", "sion", "ssion", "ssions", "ment", "ments", "ous", "ful", "able", "ible", "ity", "ction",
)  # fmt: skip
_TAILS = frozenset(ending[-2:] for ending in _ENDINGS)
_ENDED_FROM = 6


def is_common(word: str) -> bool:
    """Whether a folded word is an ordinary one by what it is or how it ends: never somebody's name by itself."""
    return (
        word in _WORDS
        or word in NO_NAMES
        or (len(word) >= _ENDED_FROM and word[-2:] in _TAILS and word.endswith(_ENDINGS) and word.isalpha())
        or word.endswith(("n't", "'re", "'ve", "'ll"))
    )
