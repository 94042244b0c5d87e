"""Commands said about oneself: "can we go back", "ik wil dit morgen afmaken". Words only; the rules are in `reader`.

A frame ("kan ik", "let's", "i'd like to") says that what follows is wanted of the coach, so the words behind it may be
freer than a command on its own: "terug naar de directie" is an answer, "kan ik terug naar die vraag" is not.
"""

from typing import Final

from bot.coach.understanding.wordpatterns import lines

# Asked of the coach: "kun je", "could you".
OF_YOU: Final = lines("""
    kan je
    kun je
    ken je
    kan jij
    kun jij
    kunt u
    kan u
    wil je
    wil jij
    zou je
    zou je kunnen
    kan dit
    kan het
    kan dat
    mag dit
    mag het
    kan ik
    mag ik
    mag k
    can you
    can u
    could you
    could u
    would you
    will you
    can it
    could it
    can i get
    could i get
    may i have
    can i have
    doe mij
    geef mij
""")
# Said of oneself. What only tells what one will do ("ik ga", "i'll") is no frame: that is an answer's form too.
OF_ME: Final = lines("""
    kan ik
    kan k
    kunnen we
    kunnen wij
    mag ik
    mogen we
    kan dit
    kan het
    mag dit
    mag het
    ik wil
    ik wil graag
    ik wil liever
    wil liever
    ik zou graag
    ik zou willen
    ik wou
    wil graag
    wil ik
    zouden we
    zullen we
    laten we
    laat me
    liefst
    ik heb liever
    heb liever
    is het mogelijk om
    hoe kan ik
    hoe kom ik
    doe maar
    zet maar
    zet m maar
    zet m
    zet hem maar
    zet het maar
    can we
    can i
    can you
    could you
    could we
    could i
    may i
    lets
    let us
    let me
    i want to
    i wanna
    i want
    id like to
    i would like to
    shall we
    should we
    how do i
    how can i
    is it possible to
    is there a way to
    any way to
    mind if i
    mind if we
    do you mind if we
    rather
    id rather
    i prefer to
    prefer
    wanna
    what if we
    why dont we
    maybe we can
    i need to
    ik moet
""")

_WHEN: Final = (
    "later|straks|morgen|vanmiddag|vanavond|vanmorgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|weekend|thuis|"
    "tomorrow|tmrw|tmw|tonight|afternoon|evening|monday|tuesday|wednesday|thursday|friday|another|sometime"
)
_DUTCH: Final = "engels|nederlands|english|dutch|nl|eng|ned"
FRAMED: Final = {
    "back": """
        ^ terug $
        ^ ff|even|weer|nog|eventjes terug $
        ^ terug naar de|die|het|dat|mijn|vorige .. vorige|vraag|antwoord|stap|eerdere|over
        ^ terug naar vorige
        ^ terug naar die|dat $
        ^ een|eentje|1|stap|stapje|vraag|vraagje .. terug $
        ^ naar de|die|het|dat? .. vorige|eerdere
        ^ vorige .. zien|aanpassen|veranderen|wijzigen|overdoen
        ^ mijn|het vorige|laatste antwoord
        ^ go|step|jump|move|head|hop .. back $
        ^ back $
        ^ go|step|jump|move|head|hop? back to the|my|that|previous|last .. question|answer|one|previous|step
        ^ go|step|jump|move|head|hop? back to that|previous
        ^ go|return|jump|move to the .. previous|last|earlier
        ^ see|redo|edit|change the|my .. previous|last|earlier
        ^ undo
        ^ do|see|redo|answer|change|try that|the|my .. last|previous|earlier|prior .. again|over|one|question|answer
        ^ that|the|my last|previous one|question|answer? again|back
        ^ de|die|het|mijn vorige|laatste .. keer|opnieuw|over|weer|aanpassen|zien|nogmaals|veranderen
        ^ revisit the|my .. previous|last|answer|question
        ^ return to the|my .. previous|last|question
    """,
    "skip": """
        ^ overslaan $
        ^ deze|die|dit|dat|m|hem|vraag .. overslaan
        ^ deze|die|de vraag .. overslaan
        ^ door|verder naar|met de? volgende
        ^ naar de? volgende $
        ^ naar de? volgende vraag
        ^ doorgaan|verdergaan $
        ^ door|verder $
        ^ passen $
        ^ skip this|that|it|the|one|question? .. one|question $
        ^ skip this|that|it? $
        ^ pass on this|that|it
        ^ pass $
        ^ move on|along $
        ^ go|jump|move|skip|on on? to the next
        ^ leave this|that|it|the .. out|blank|open|empty|unanswered
        ^ not answer|do this|that|it
        ^ deze|dit|die open laten
        ^ niet .. beantwoorden|antwoorden
    """,
    "stop": """
        ^ stoppen $
        ^ ermee|er|hiermee .. stoppen|ophouden|kappen
        ^ ermee|hiermee|hier? ophouden|kappen|afsluiten $
        ^ dit|het|gesprek .. afbreken|afsluiten|stoppen|annuleren|beeindigen $
        ^ stop|quit|end|cancel|abort|exit this|it|here|now|asking|there? $
        ^ stop|quit asking|with
        ^ call it a|quits
        ^ leave it here|there|at
        ^ het hierbij|hier .. laten|houden
        ^ wrap up|this|it .. here|now
    """,
    "later": f"""
        ^ dit|dat|het|rest|m|er|verder .. {_WHEN} .. afmaken|verder|invullen|doorgaan|verdergaan|afronden|doorpakken|oppakken|vervolgen|doen
        ^ de rest .. {_WHEN}
        ^ dit|dat|het|m .. {_WHEN} $
        ^ {_WHEN} .. afmaken|verder|doorgaan|verdergaan|doorpakken|afronden|invullen $
        ^ {_WHEN} dit|het|verder|de? .. afmaken|verder|doorgaan|invullen|oppakken|rest
        ^ finish|continue|resume|complete|pick|carry|park|postpone|leave|do this|that|it|on|up|with|the|rest .. {_WHEN}
        ^ finish|continue|resume|complete|pick|carry|do {_WHEN}
        ^ come|get back to this|it .. {_WHEN}
        ^ pauzeren|pauze|pause $
        ^ later|straks|morgen|vanavond|vanmiddag|tomorrow|tonight $
        ^ even|ff|een|take|have pauze|pauzeren|a break|pause
        ^ postpone|park this|it|that $
        ^ do|finish|continue|resume|answer|talk|chat|pick this|that|it|up .. after|before|when|once|in|some
        ^ dit|dat|het|m .. na|voor de|het|mijn|lunch .. doen|afmaken|verder|doorgaan|afronden
        ^ niet nu
        ^ nu|even|ff|nou niet
        ^ nu|ff|even|echt|zo? gaan|weg|ophangen|rennen|door|hangen|lopen $
        ^ go|run|leave|dash|hop|hang now|up|off|soon? $
        ^ finish|continue|talk|chat|do it|this|that? right? now
    """,
    "restart": """
        ^ opnieuw|overnieuw beginnen|starten|doen? $
        ^ helemaal|alles|dit|het|weer opnieuw|overnieuw beginnen|starten|doen? $
        ^ helemaal|weer|nog .. van voren|voor
        ^ van voren af
        ^ van|vanaf|bij het? begin|nul|0|scratch|voren af|aan|beginnen|starten
        ^ bij nul|0|het begin
        ^ terug naar het|t begin
        ^ met? een? schone lei
        ^ alles wissen|weg|weggooien|verwijderen
        ^ mijn antwoorden wissen|weggooien|verwijderen
        ^ start|begin|do|go|run|try this|it|all? over|again|afresh|fresh|anew $
        ^ start|begin|go|do .. from scratch|the|zero
        ^ try again from
        ^ restart $
        ^ restart this|it|from $
        ^ restart this|the|it|from .. conversation|chat|questions|scratch|beginning|top|walk|start
        ^ reset $
        ^ reset this|it|everything|all
        ^ redo this|it|everything|all|the .. whole|questions|lot|thing
        ^ wipe|clear|delete|erase|scrap|scratch|trash everything|all|my|it
        ^ a|have fresh|clean|new start|slate
        ^ go? back to|at the? .. start|beginning|square
    """,
    "language": f"""
        ^ {_DUTCH} $
        ^ {_DUTCH} praten|spreken|typen|verder|doen|talk|speak|please|graag
        ^ in|op|naar|to|into het? {_DUTCH}
        ^ dit|het|dat|verder|we|alles|this|it|speak|talk|switch|do|have|write|use|go|change|continue|praten|m|hem .. {_DUTCH}
        ^ de? taal .. veranderen|wijzigen|aanpassen|wisselen|omzetten
        ^ switch|change the? language|languages
    """,
}
# Only asked of the coach: "i want to explain it to the board" is an answer.
FRAMED_YOU: Final = {
    "explain": """
        ^ dat|dit|het|die|de|m|vraag|anders|nog|me .. uitleggen|toelichten|verduidelijken|herhalen|formuleren
        ^ een|n|wat .. voorbeeld|voorbeeldje|uitleg|toelichting
        ^ de? vraag .. anders|nog|duidelijker
        ^ uitleggen|toelichten|verduidelijken|herhalen
        ^ uitleg $
        ^ uitleg aub|graag|please|nodig|svp|over|van|bij
        ^ explain|clarify|elaborate|rephrase|reword|repeat
        ^ say|ask|put|word|phrase that|this|it .. differently|again|another|simpler|other
        ^ give|show me|us|an|some .. example|examples|hint
        ^ an? example|examples
        ^ be .. more|clearer specific|clear|concrete
        ^ be clearer
        ^ iets|wat|nog concreter|duidelijker
        ^ concreter|duidelijker
        ^ anders|het anders
    """,
    "help": """
        ^ me|mij|ons|ff|even .. helpen
        ^ helpen
        ^ hulp krijgen
        ^ help $
        ^ help me|us|out|with
        ^ some? help
        ^ doen $
        ^ do|help $
    """,
}
FRAMED_LINES: Final = {name: lines(text) for name, text in FRAMED.items()}
FRAMED_YOU_LINES: Final = {name: lines(text) for name, text in FRAMED_YOU.items()}
