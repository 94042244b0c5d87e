"""Expressions that say how an expected step went, and why its date moved, in both languages.

Each is laid on a clause, folded and without apostrophes. Words only; which of them counts is decided in `reader`.
"""

from typing import Final

from bot.coach.understanding.readings import SlipReasonSaid

# Looked at, and not done with: "legal sent it back with questions", "kwam terug met vragen".
_SENT_BACK: Final = (
    r"(?:sent|send|sends|came|comes|handed|kicked|bounced|stuur\w*|kwam\w*|kom\w*|gaf|gaven) (?:(?:it|them|that|this|the \w+|het|hem|dat|de \w+) )?(?:back|terug)"
    r"(?: to us| naar ons)? (?:with|for|met|voor) (?:\w+ ){0,2}(?:questions?|comments?|changes|remarks|corrections|edits|vragen|vraagjes|opmerkingen|aanpassingen|wijzigingen)"
)
NOT_YET: Final = (
    # Dutch
    r"ni(?:ks|ets) (?:nieuws|veranderd)|(?:nog steeds )?hetzelfde|nog (?:steeds |altijd )?niet|nog (?:niks|niets|geen)|geen (?:nieuws|idee)|niks gehoord|niets gehoord"
    r"|niet (?:gebeurd|gelukt|gedaan|zover|rond|klaar|af|voorgelegd|getekend|besproken|gehoord)"
    r"|nog (?:steeds )?(?:mee )?(?:bezig|aan het|in afwachting|wachten|even)|wacht(?:en)? nog|bijna|is nog onderweg|komt er ?aan|is onderweg"
    # English
    rf"|{_SENT_BACK}"
    r"|not (?:been )?(?:signed|approved|agreed|started|finished|sent|received|decided|confirmed|in|happened|arrived|ready|back)(?: off)?(?: yet| so far)?"
    r"|not (?:yet|so far|there yet|done|quite)|(?:has|have|did|is|was|hasnt|havent|didnt|isnt|wasnt) not (?:happened|happen|done|signed)"
    r"|(?:hasnt|havent|didnt|isnt|wasnt) (?:happened|happen|done|yet|signed|finished|heard|gotten|got)"
    r"|nothing (?:yet|so far|new|changed)|no (?:change|changes)|still the same|no (?:news|word)|still (?:waiting|pending|working|open|not|busy|on it)|almost|nearly|(?:its|it is|theyre) (?:coming|on (?:its|the) way)|waiting (?:for|on|to)"
)
DIFFERENTLY: Final = (
    r"(?:liep|ging|gaat|loopt|verliep|werd|wordt) (?:toch |net |heel |iets |wat |helemaal )*anders|anders (?:gelopen|gegaan|verlopen|geworden)"
    r"|(?:gaat|ging) (?:toch |dus )?niet door|nie?t? door(?:gegaan)?|afgezegd|afgelast|afgeblazen|geannuleerd|geschrapt|afgeketst|van de baan"
    r"|gaat (?:toch )?niet (?:meer )?gebeuren|komt er (?:toch )?niet|in plaats daarvan|iets anders gebeurd"
    r"|went (?:a bit |totally |completely |rather )*different(?:ly)?|turned out different(?:ly)?|something else happened"
    r"|cancel+ed|negatief advies|advies (?:is |was )?negatief|afgekeurd|afgewezen|(?:zegt|zei|zeiden|zeggen|heeft|hebben) nee(?: gezegd)?|mislukt|gezakt"
    r"|geblokkeerd|tegengehouden|afgeschoten|weggestemd|blocked|vetoed|shot down|voted (?:down|against|no)|rejected|turned (?:it|us|this) down|said no|failed|scrapped|called off|fell through|(?:isnt|not) happening|wont happen|wont be happening"
)
# These say it by themselves.
MOVED: Final = (
    r"verschoven|uitgesteld|aangehouden|verzet|opgeschoven|doorgeschoven|vertraagd|vertraging|uitgelopen|loopt uit|schuift(?: op)?|verplaatst"
    r"|stel(?:t|len|de|den) (?:(?:het|dit|dat|alles|de \w+) )?(?:\w+ )?uit\b"
    r"|naar achteren|later geworden|wordt later"
    r"|postponed|delayed|rescheduled|bumped|deferred|put (?:it |this )?off|pushed (?:back|out)|moved (?:back|out)|running late|slipped"
    r"|(?:moved|pushed|shifted) (?:it |this )?(?:to|till|until) (?:after|later|next|sometime|(?:the )?(?:summer|fall|autumn|spring|winter|new year))"
)
# These only with a date, or as the last word: "moved to legal" is progress.
_TRY_AGAIN: Final = (
    r"(?:they|theyll|theyre|he|she|hell|shell|it|itll|[a-z]+)?(?: ?(?:will|gonna|going to|want to|can|only|now|just|then|have to|need to)){0,3} ?(?:do|does|try|tries|doing|trying|redo|retry|repeat|run)\b(?: (?:it|that|this|again|now|only)){1,2}\b"
    r"|(?:ze|zij|hij|zullen|gaan|willen) (?:(?:nu|dan|pas|gaan|zullen|willen) )*(?:doen|proberen|herhalen|hernemen|doet|probeert) (?:het|t|dat|em|hem|m)\b|(?:proberen|probeert|doen|doet|testen) (?:\w+ ){0,4}opnieuw|(?:doen|proberen) (?:\w+ ){0,4}(?:weer|nog eens)"
    r"|(?:new|second|next|another|nieuwe?|tweede|volgende) (?:try|attempt|date|day|go|slot|chance|time|poging|datum|datm|dag|kans|moment)|herkansing|take two|doet (?:het|t|dat)\b|(?:now |re)?(?:planned|scheduled|set) (?:for|on)|(?:nu |her)?gepland (?:op|voor)"
)
MOVED_WITH_A_DATE: Final = rf"{_TRY_AGAIN}|moved|pushed|shifted|slid|slides|now (?:on |for )?the|(?:wordt|is|its|it is) (?:nu|now|pas)|wordt|becomes|will be"
_WELL_NL: Final = r"(?:prima|goed|top|lekker|super|gesmeerd|vlot|perfect|geweldig|fantastisch|uitstekend|soepel|oke|ok|zoals verwacht|volgens plan|vlekkeloos|keigoed|supergoed)"
HAPPENED: Final = (
    r"positief advies|advies (?:is |was )?positief|positief geadviseerd|positief besl(?:uit|oten)|geslaagd|een succes|live gegaan|"
    r"(?:came|come) back (?:positive|clean|fine|ok|okay|good)|passed|a success|successful(?:ly)?|went live|"
    r"gebeurd|gelukt|gedaan|geregeld|afgerond|klaar|(?:is|zijn|helemaal|al) rond|achter de rug|goedgekeurd|akkoord|getekend|voorgelegd|besproken|geweest"
    r"|(?:is|zijn|komt) er ?door(?:heen)?|"
    rf"(?:ging|liep|verliep) (?:(?:heel|echt|erg|best|wel|super|dus|allemaal|het) )*{_WELL_NL}|^(?:(?:het|dat|dit) )?was (?:(?:heel|echt|erg|best|wel) )*{_WELL_NL}|{_WELL_NL} (?:verlopen|gegaan|gelopen)|^(?:(?:helemaal|alles|all|het ging|exactly|just|it went|went) )*(?:volgens plan|zoals gepland|as planned|like a charm|according to plan)$|zonder (?:problemen|gedoe|issues) (?:verlopen|gegaan)|ging zonder (?:problemen|gedoe)"
    r"|binnen(?:gekomen)?|ontvangen|gekregen|gestuurd|verstuurd|opgestuurd|(?:hebben|heeft) (?:ze|hij|zij) gedaan"
    r"|done|happened|voted (?:yes|for it|in favour)|voor gestemd|stemden voor|(?:it|they|he|she) did|completed|finished|(?:went|ran|has gone|have gone|go|worked) (?:(?:really|very|pretty|quite|all|so|super|just) )*(?:well|fine|great|ok|okay|good|smooth(?:ly)?|perfect(?:ly)?|brilliant(?:ly)?|as planned|without (?:a )?(?:hitch|problems?|issues?|trouble))|^(?:(?:it|that|this) )?was (?:(?:really|very|pretty|quite) )*(?:great|good|fine|perfect|brilliant)|went (?:through|ahead)|^(?:yes |yep )?(?:it )?worked(?: (?:out|fine|well))?$|^no (?:problems?|issues?)(?: at all)?$|sorted|signed"
    r"|approved|received|(?:its|it is|theyre|they are|that is|thats) in(?! (?!now|already|btw|finally|and|but)\w)|came in|got (?:it|them|that)|sent(?: it)?(?: over| through| across)?|took place|all good|presented|discussed"
)
# Some of it, and not the whole: "joan sent 2 of the 3 briefs".
PARTLY: Final = r"(?:\d+|een|one|two|twee|three|drie|most|some|half|part|de helft|een deel|de meeste|sommige) (?:of|van)(?: the| de| them| hun)*(?: \d+)?(?= |$)|gedeeltelijk|deels|partly|partially|halfway|half (?:af|klaar|done|gelukt|gedaan|gebeurd|getest)|niet alles|not all|not everything"
YES: Final = frozenset(
    "ja jazeker jep jup jawel yes yep yeah yup klopt zeker sure absolutely indeed tuurlijk uiteraard".split()
)
NO: Final = frozenset("nee neen nope no nah helaas niks niets nothing".split())
# Beside these a step is still to come, however it is worded: "should be done by June".
TO_COME: Final = frozenset("wordt worden zal zullen moet moeten should will gonna would getting".split())
# A date beside these is the day on which more is known, not the day of the step.
WILL_KNOW: Final = frozenset(
    """weten weet hoor horen hoort bekend duidelijk uitsluitsel terugkoppeling nieuws meer know knows hear hears find tell tells update
    news more clarity""".split()
)
BECAUSE: Final = (
    r"(?:omdat|want|vanwege|wegens|ivm|i\.v\.m\.?|doordat|door (?!naar|op|tot|het mt)|because(?: of)?|bc|cuz|cause|due to|since"
    r"|on account of)\s*"
)
# Why a date moved, where a few words say which of the three it was.
REASONS: Final[dict[SlipReasonSaid, str]] = {
    "our_guess": r"gok(?:te|je)?|schatt(?:ing|te|en)|ingeschat|(?:my|our|a) guess|guess(?:ed|timate)?|estimate[ds]?|te optimistisch|too optimistic|ons idee|mijn idee",
    "something_new": r"ertussen|(?:iets|wat) tussen|tussen ?(?:gekomen|door)|iets nieuws|nieuwe prioriteit(?:en)?|andere prioriteit(?:en)?|reorganisatie|overname|came up|something new|new priorit(?:y|ies)|other priorit(?:y|ies)|reorg|acquisition",
    "postponed": r"uitgesteld|schoven|schuiven|verzet(?:ten)?|klant (?:wil|wilde|schoof)|postponed|put (?:it )?off|pushed|they moved|customer moved|rescheduled",
}
# Around an expression these add nothing to it.
SMALL: Final = frozenset(
    """ja jep nee yes yep no nope ok oke het t dat dit it that this is zijn was were has have had al all already er hun their ze zij hij
    she he they we de the een a an en and nu now toch ook also net just gewoon nog even weer again prima top mooi helaas inderdaad
    indeed gisteren yesterday vandaag today vanmorgen vorige week last dus so been got gisteravond hebben heeft goed well ik i m us""".split()
)
