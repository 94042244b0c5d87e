"""How a clause says who signs, who does not and who is gone: the expressions that `signing_said` tries on each clause."""

from typing import Final

from bot.coach.basics.once import later

# A cheap look first: without one of these nothing is said of signing, nor of anybody's place.
SPEAKS_OF_IT: Final = later(
    r"teken|sign|beslis|decid|decision|final (?:yes|say|word)|last word|laatste woord|definitie|knoop|moet zijn|should be"
    r"|wordt|replac|vervang|opvolg|success|takes? over|neemt het over|\bsamen\b|\btogether\b|\bboth\b|allebei|agree|akkoord|approv|goedkeur|\byes\b|zegt ja|zeggen ja|handtekening|signature|it'?s not|it isn'?t|het is niet|volgt|took over"
)
CLAUSES: Final = later(r"[.;!?\n]+\s*|,\s+|\s+-\s+|\s+(?=(?:maar|but)\s)")

LEAD: Final = later(
    r"(?:(?:no|nee|neen|nope|wtf|oh|ow|ok|oke|sorry|wait|wacht|but|maar|and|en|so|dus|well|nou|ja|yes|actually|eigenlijk|hey|again|nogmaals"
    r"|i (?:already |just )?(?:said|meant|mean|told you)(?: that)?|ik (?:zei|bedoel(?:de)?)(?: (?:toch|al|net|je))*(?: dat)?|like i said|as i said|zoals ik zei|zoals gezegd"
    r"|that'?s (?:all |just )?(?:wrong|not right)|that is (?:all |just )?wrong|for the (?:last|second|third|umpteenth) time|once more|voor de (?:laatste|zoveelste|tweede|derde) keer|please|hang on|hold on|wrong(?: person| one| name)?|not true|(?:je hebt )?(?:de )?verkeerde?(?: persoon| naam)?|you(?:'ve)?(?: have)?(?: got)? the wrong (?:one|person|name)|joh|hoor|nah|(?:dat )?klopt niet|niet waar|fout|(?:het|dat) moet zijn|(?:it|that) should be|volgens mij|i think|ik denk(?: dat)?)[,:]* ){1,8}"
)
SAID_BEFORE: Final = later(
    r"(?:that'?s what |as |like )?i (?:just |already )?(?:said|told you)(?: that| so| already| before| twice)*|(?:dat )?(?:zei|vertelde) ik(?: (?:net|al|toch|je))*"
    r"|(?:dat )?heb ik (?:net |al |je )*(?:gezegd|verteld)|(?:already |just )?(?:told you|said so|said that)(?: already)?|zoals ik (?:net |al )?zei|al gezegd"
)

_NAME: Final = r"\w[\w.'&-]*(?: \w[\w.'&-]*){0,6}?"
_WHO: Final = rf"(?P<who>{_NAME})"
_LATELY: Final = (
    r"(?:(?:dan|nu|now|then|uiteindelijk|ultimately|altijd|always|gewoon|just|wel|will|gaat|going to|zelf|eventually|in the end"
    r"|(?:has|have|had|needs?|is|are) to|must|moet|moeten|mag|mogen|can|may|kan|kunnen) )*"
)
SIGNS: Final = (
    r"(?:(?:onder)?teken(?:t|en)|signs?(?: off)?(?: on it| it| the (?:contract|deal|order))?|beslist|beslissen|bepaalt|bepalen|decides?"
    r"|(?:zet|zetten|puts?) (?:de|zijn|haar|hun|een|the|his|her|their|a) (?:handtekening|krabbel|signature)(?: (?:eronder|op|under it|on it))?"
    r"|(?:hakt|hakken) de knoop door|(?:gives?|has|have|holds?) the (?:final|last) (?:yes|say|word|decision|ok)"
    r"|(?:geeft|geven|heeft|hebben) (?:het |de )?(?:definitieve|laatste|finale) (?:ja|akkoord|woord|stem|beslissing)"
    r"|(?:doet|doen|neemt|nemen|does|makes?|takes?) (?:de |het |the )?(?:gunning|toewijzing|award|beslissing|decision)|gun(?:t|nen)(?: het| dit)?|awards?(?: it| the (?:contract|deal|order))?"
    r"|says? yes(?: to it)?|zeg(?:t|gen) ja|(?:gives?|geeft|geven) (?:(?:the|het|hun|their|his|her|zijn|haar) )?(?:yes|ja|ok|okay|go|akkoord)"
    r"|(?:is|are) the (?:one|ones|person) (?:who|that) (?:signs?|decides?)|(?:is|zijn) degenen? (?:die|dat) (?:tekent|tekenen|beslist|beslissen))"
)
THE_ONE: Final = (
    r"(?:the |de |het |hun |their |our )?(?:final (?:yes|say|word|decision)|eindbeslissing|beslissing|definitie(?:f|ve) (?:ja|akkoord)|laatste woord|decision[ -]?maker|beslisser|tekenaar|signer|signatory"
    r"|(?:one|person|guy|man|woman) (?:who|that) (?:signs|decides)|(?:degene|persoon|man|vrouw) die (?:tekent|beslist)|wie (?:er )?tekent|who signs)"
)
# What may trail behind who signs, in any order.
TAILS: Final = (
    (
        "alone",
        later(
            r"(?:alleen|alone|zelfstandig|in (?:z'?n|zijn|haar|hun) eentje|(?:on|by) (?:his|her|their|its) own)(?= |$)"
        ),
    ),
    ("together", later(r"(?:(?:samen|together|jointly) )?(?:met|with) (?P<who>\w[\w.'& -]*)")),
    ("together", later(r"(?P<who>)(?:samen|together|jointly|allebei|both)(?= |$)")),
    (
        "together",
        later(
            r"(?P<who>)(?:niet|not) (?:alleen|alone|zelfstandig)(?: (?:tekenen|sign|beslissen|decide))?(?= |$)"
        ),
    ),
    ("joins", later(r"(?:ook(?: nog)?(?: mee)?|mee|mede|also|too|as well|along)(?= |$)")),
    ("", later(r"(?:not|niet) (?:just|only|alleen|enkel|slechts)(?: \w[\w'-]*){1,3}$")),
    (
        "not",
        later(
            r"(?:(?:and|en) )?(?:not|niet?) (?!alone\b|alleen\b|just\b|only\b)(?P<who>\w[\w.'-]*(?: \w[\w.'-]*)?)(?= |$)"
        ),
    ),
    ("not", later(r"(?:instead|in plaats|ipv|i\.p\.v\.)(?: (?:of|van))?(?: (?P<who>\w[\w.'& -]*))?(?= |$)")),
    (
        "",
        later(
            r"(?:nu|now|voortaan|from now on|zelf|himself|herself|themselves|uiteindelijk|hoor|btw|trouwens|though|tho|dus|toch|gewoon|then|dan|it|dat|this|dit|het|all|alles|everything|of it|here|hier|daar|for (?:him|her|them)|voor (?:hem|haar|hen))(?= |$)"
        ),
    ),
)
# "Bram has to sign too", beside whoever is known to.
SIGNS_TOO: Final = later(
    rf"{_WHO} (?:moet|moeten|mag|mogen|has to|have to|must|needs to|need to|should) (?:ook|also)(?: nog)? (?:mee)?(?:tekenen|sign|decide|beslissen|meetekenen|agree|approve|say yes|(?:akkoord|ja)(?: (?:geven|gaan|zijn|zeggen))?|(?:het )?goedkeuren)"
    r"|(?P<agrees>\w[\w.'&-]*(?: \w[\w.'&-]*){0,6}?) (?:has to|have to|must|needs to|need to|should) (?:sign|decide|agree|approve|say yes|give (?:the |their |his |her )?(?:ok|yes))(?: (?:it|to it|on it|off))? (?:as well(?: as \w+)?|too|also)"
    # "Pieter is degene die mede tekent".
    rf"|(?P<one>{_NAME}) (?:is|are|zijn) (?:degenen?|the ones?) (?:die|who|that) (?:mede|mee|ook|also|co-?|counter-?) ?(?:tekent|tekenen|signs?)"
)
# "Anna doesn't sign alone, mark the director too": beside whoever was just said to sign.
ALSO: Final = later(
    rf"(?:(?:and|en) )?(?:(?:ook|also|plus) )?{_WHO}(?:,? (?:the|de|den|their|hun|a|een) (?P<role>\w[\w-]*))?(?P<too> (?:ook|too|also|as well|mee|erbij)(?: (?:mee|nog|hoor))?)?"
)
# "Petra is the boss, she signs".
IS_WHO_SIGNS: Final = later(
    rf"{_WHO} is (?:de|het|een|hun|the|a|their|our) [\w -]{{1,25}}?,? (?:(?:en|and|so|dus) )?(?:die|hij|zij|ze|she|he|who) (?:tekent|beslist|signs|decides)(?: (?:dus|it|nu|now))?"
)
# "Change the signer to Petra Long", "signer is wrong, should be Petra Long".
_SIGNER: Final = r"(?:the |de |hun |their )?(?:signer|signatory|decision[ -]?maker|final yes|tekenaar|ondertekenaar|beslisser|definitief ja)"
SET_TO: Final = (
    later(
        rf"(?:change|set|make|put|switch|verander|zet|maak|wijzig) {_SIGNER} (?:to|into|as|naar|op|in|van) {_WHO}"
    ),
    later(
        rf"{_SIGNER} (?:is|klopt|was) (?:wrong|niet|not right|fout|verkeerd|incorrect),? (?:(?:it|that|het|dat) )?(?:should be|is|moet zijn|moet|must be)(?: zijn)? {_WHO}"
    ),
    later(rf"(?:set|make|put|zet|maak) {_WHO} (?:as|als) {_SIGNER}"),
    later(rf"{_SIGNER} (?:should be|must be|moet zijn|moet) {_WHO}(?: zijn| worden)?"),
)
# The first two are worded as a step may be; the others only say who it is.
ONE_SIGNS: Final = (
    later(rf"{_WHO} {_LATELY}{SIGNS}(?P<tail>(?: .*)?)"),
    later(
        rf"(?:(?:dan|nu|uiteindelijk|daar) )*(?:tekent|tekenen|beslist|beslissen) (?!doet\b|doen\b){_WHO}(?P<tail>(?: (?:alleen|zelf|samen|ook|mee|nu|ipv|met|in plaats)\b.*)?)"
    ),
    later(
        rf"{THE_ONE}(?: (?:is|are|zijn|comes? from|komt van|ligt bij|lies with|sits with|wordt|becomes|=)(?: (?:now|nu))?|:)? {_WHO}"
        r"(?P<tail>(?: (?:alone|alleen|zelf|together|samen|with|met|nu|now|instead|ipv)\b.*)?)"
    ),
    later(
        rf"{_WHO} (?:(?:mag|kan|may|can|tekent|signs)(?: dat| het| it)?(?P<tail> (?:niet|not) (?:alleen|alone)\b.*)"
        r"|(?:can'?t|cannot|may not|doesn'?t|does not|isn'?t allowed to)(?: sign| decide)?(?: it| that)? (?:alone|on (?:his|her|their|its) own))"
    ),
    later(rf"(?:it'?s|it is|het is|dat is|that'?s) {_WHO} (?:who|that|die) {SIGNS}(?P<tail>(?: .*)?)"),
)
# "It should be: the board together with Ans", where the lead says that it is put right.
AS_IT_SHOULD_BE: Final = later(rf"{_WHO}(?P<tail> (?:samen|together|alleen|alone)\b.*)")
# "Jan en zijn zus Marloes, samen": of whoever is known to sign.
BOTH: Final = later(
    rf"{_WHO},? (?:samen|together|jointly|allebei|both|met z'?n tweeen)(?:,? (?P<meant>bedoel(?:de)? ik|is what i meant|i mean|i meant))?"
)
NOT_ONE: Final = later(
    rf"(?:(?:it'?s|it is|het is|dat is) )?(?:not|niet?|geen) (?P<who>{_NAME})"
    rf"|it isn'?t (?P<isnt>{_NAME})"
    rf"|(?P<denied>{_NAME}) (?:(?:doesn'?t|does not|don'?t|do not|won'?t|can'?t|cannot|may not|isn'?t allowed to) (?:sign|decide)(?: anything| it)?"
    r"|(?:tekent|tekenen|beslist|beslissen|mag|signs?|decides?) (?:helemaal |er |daar |dus )*(?:niet|niks|niets|nothing|not)(?: (?:tekenen|beslissen|mee))?"
    r"|(?:heeft|hebben|has|have) (?:er |daar )*(?:no say|niks te zeggen|niets te zeggen|geen stem)(?: in it)?)"
)
# "It's Ann who signs, the chair doesn't".
DOES_NOT: Final = later(rf"{_WHO} (?:doesn'?t|does not|don'?t|niet|isn'?t)")
# What they do is no more than this: "the son only has to be ok", "Marja vraagt alleen", "bank only does the loan".
NO_MORE: Final = later(
    rf"{_WHO} (?:(?:only|just|merely) (?!signs?\b|decides?\b)\w+(?: [\w' -]{{1,40}})?"
    r"|(?:hoeft |moet |mag )?(?:alleen|enkel|slechts)(?: maar)? (?!tekent\b|tekenen\b|beslist\b|beslissen\b)\w+(?: [\w' -]{1,40})?"
    r"|(?!(?:onder)?teken|beslis|bepaal|niet\b|not\b|moet\b|mag\b|is\b|zijn\b|kan\b)\w+ (?:alleen|enkel|slechts)(?: maar)?(?: (?!tekenen\b|beslissen\b)[\w' -]{1,40})?"
    r"|(?:adviseert|adviseren|advises?)(?: [\w' -]{1,30})?)"
)
_WHEN: Final = r"(?: (?:per|vanaf|sinds|as of|from|since|at the end of|eind|met|on|in|op|next|volgende|this|deze) [\w ]{1,30})?"
AWAY: Final = later(
    rf"{_WHO}(?:'s| (?:has|have|is|was|are|heeft|zijn|gaat|zit))?(?: (?:just|net|al|already|now|nu|off))*{_WHEN} "
    r"(?P<how>left(?: the (?:company|business))?|gone|quit|resigned|retired|fired|let go|leaving|weg|vertrokken|vertrekt|gestopt|ontslagen|opgestapt|afgehaakt|met pensioen|uit het bedrijf|er ?uit"
    rf"|out sick|off sick|sick|ill|ziek|away|on (?:sick |maternity )?leave|on holiday|met (?:zwangerschaps)?verlof|op vakantie|met vakantie)(?: (?:now|nu|already|al))?{_WHEN}"
)
FOR_GOOD: Final = later(
    r"left|gone|quit|resign|retire|fired|let go|leaving|weg|vertr|gestopt|ontslagen|opgestapt|afgehaakt|pensioen|bedrijf|er ?uit"
)
# "Peter tekent niet, Anneke wel".
INSTEAD_DOES: Final = later(rf"{_WHO} (?:wel|does|do)")
SUCCEEDS: Final = (
    later(
        rf"(?:(?:het|dat) wordt|it'?s(?: now)?|it'?ll be|it (?:becomes|will be)) {_WHO}(?: (?:now|nu|dan))?"
    ),
    later(
        rf"(?:(?:his|her|their|the|zijn|haar|hun|de) )?(?:replacement|successor|vervang(?:er|ster)|opvolg(?:er|ster)) (?:is|wordt|heet|becomes|will be|=) {_WHO}"
    ),
    later(
        rf"{_WHO} (?:takes over|took over|neemt het over|doet het nu|does it now|vervangt (?:hem|haar)|replaces (?:him|her)|volgt (?:hem|haar|die) op)(?: (?:now|nu))?"
    ),
)
# "Bram replaced Ann".
REPLACES: Final = later(
    rf"{_WHO} (?:replaced|replaces|is replacing|vervangt|verving|took over from|takes over from|neemt het over van|nam het over van|instead of|in plaats van|ipv) (?P<whom>{_NAME})"
)
HE_SIGNS: Final = later(
    rf"(?:he|she|they|die|hij|zij|ze) {_LATELY}{SIGNS}(?: (?:now|nu|it|dus|voortaan|for (?:him|her|them)))*"
)
# "He signs, the farmer, Ted", "tekenen doet de directeur, Raj": who is meant stands behind it.
HE_SIGNS_NAMED: Final = later(
    rf"(?:(?:he|she|they|die|hij|zij|ze) {_LATELY}{SIGNS}(?: (?:now|nu|it|dus|zelf|himself|herself))*,?"
    r"|(?P<signing>(?:het )?(?:onder)?(?:tekenen|beslissen) (?:doet|doen)|(?:the )?signing (?:is|gets) (?:done by|up to|down to))) (?:- )?"
    rf"(?:(?P<the>(?:the|de|het|hun|their) ))?{_WHO}(?:, (?P<whom>{_NAME}))?"
)
# "Ted is the farmer", beside "Ted signs".
IS_SOMEBODY: Final = later(
    rf"{_WHO} is (?:the|de|het|hun|their|our|een|an?) (?P<role>\w[\w-]*(?: (?!of\b|van\b|who\b|die\b|that\b)\w[\w-]*){{0,2}})"
)
