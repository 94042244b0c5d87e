"""How Dutch asks for silence, its end, or a question at another time. Words only; what they come to is in `reader`."""

from typing import Final

from bot.coach.understanding.settings.frames import Frame, frames
from bot.coach.understanding.settings.words_nl import WORDS

FRAMES: Final[tuple[Frame, ...]] = (
    *frames(
        "pause",
        """
        (?:(?:kun|kan|wil|zou) je )?(?:pauzeer|pauzeren|pauze|mute|demp|zwijg|snooze alles)(?: (?:met )?<all>)?(?: <until>)? {when} ?<want>
        (?:kun|kan|wil|zou) je (?:alles |alle berichten |de berichten |berichten )?<until>? ?{when} (?:pauzeren|stil zijn|je stil houden|zwijgen)
        (?:zet |doe )?(?:alles|alle berichten|de berichten|berichten|de meldingen|meldingen|de coach|jezelf) (?:stil|uit|op pauze|in de wacht|op stil)(?: <until>)? {when} ?<want>
        (?:stuur |stuur me |stuur mij |ik wil |wil |ik hoef |hoef )?(?:geen|niks|niets) (?:meer )?(?:<messages>)? ?(?:meer )?(?:<until>|voor) {when} ?<want>
        (?:hou|houd|wees) (?:je )?(?:stil|koest|gedeisd|rustig|rust)(?: <until>)? {when} ?<want>
        (?:laat <mij> met rust|niet storen|stoor <mij> niet|niet lastigvallen|val <mij> niet lastig) <until> {when} ?<want>
        (?:stuur |stuur <mij> |ik wil |wil )<until> {when} geen <messages>
        <until> {when} (?:geen <messages>|geen <messages> sturen|niet storen|stil|stil zijn|pauze|pauzeren|niks|niets|stilte)(?: <want>)?
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "quiet",
        """
        (?:stuur |stuur me |stuur mij |ik wil |wil |ik hoef )?geen (?:<messages>) (?:meer )?(?:op )?{when} ?<want>
        (?:stuur |stuur me |stuur mij |ik wil |wil |ik hoef )?(?:op )?{when} geen (?:<messages>)(?: sturen)?
        (?:laat <mij> met rust|niet storen|stoor <mij> niet|niet lastigvallen|val <mij> niet lastig)(?: op)? {when} ?<want>
        (?:laat <mij>) {when} met rust
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "pause",
        """
        (?:<me> )?(?:ben|zit)(?: er)?(?: niet)? (?:<away>) (?:tot en met nu )?<until> {when}(?: .{0,30}geen <messages>)?
        (?:<me> )?(?:ben|zit)(?: er)? <until> {when} (?:<away>)
        (?:<me> )?(?:ben|zit) er <until> {when} niet
        <me> (?:ga|heb|neem) (?:<away>) <until> {when}
        <me> (?:ga|heb|neem) <until> {when} (?:<away>)
        (?:<me> )?heb (?:<away>) <until> {when}
        (?:<me> )?heb <until> {when} (?:<away>)
        <until> {when} (?:ben|heb|zit) (?:<me>)(?: er)? (?:<away>)
        <until> {when} ben ik er niet
        <me> ben (?:<away>) en <until> {when} (?:terug|weg|er niet)
        """,
        words=WORDS,
    ),
    *frames(
        "back",
        """
        <me> (?:ben|kom) (?:pas )?(?:op |weer op |vanaf )?{when} (?:pas )?(?:weer )?(?:terug|beschikbaar|bereikbaar|aan het werk|op kantoor)
        <me> ben er {when} (?:pas )?weer
        <me> ben er pas {when} weer
        <me> ben er pas weer (?:op |vanaf )?{when}
        <me> ben (?:<away>)(?: ,)? (?:terug|weer terug|weer er) (?:op |vanaf )?{when}
        (?:<me> )?(?:ben|zit) (?:<away>)(?: ,| en)? (?:ben )?{when} (?:weer )?(?:terug|er weer)
        """,
        words=WORDS,
    ),
    *frames(
        "pause",
        """
        (?:<away>) <until> {when}
        (?:stil|stilte|rust) <until> {when}
        """,
        sure=False,
        words=WORDS,
    ),
    *frames(
        "pause_bare",
        """
        (?:pauzeer|pauzeren)(?: <all>)?
        (?:zet )?(?:alle berichten|de berichten|berichten|meldingen|de coach) (?:op pauze|pauzeren|stil|uit)
        (?:stuur |stuur me |ik wil |wil )?geen (?:berichten|berichtjes|meldingen|pings|nudges|herinneringen|notificaties) meer
        (?:<me> )?(?:ben|ga) (?:nu |vandaag )?(?:op vakantie|met vakantie|met verlof|op verlof|met zwangerschapsverlof|ziek)
        <me> heb vakantie
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "pause_bare",
        """
        laat <mij> met rust
        """,
        sure=False,
        told=True,
        words=WORDS,
    ),
    *frames(
        "resume",
        """
        (?:hervat|hervatten|heractiveer) (?:de |mijn )?(?:berichten|meldingen|vragen|alles|coach)
        (?:zet |doe )?(?:de |mijn )?(?:berichten|meldingen|coach|alles) (?:weer )?(?:aan|hervatten|aanzetten)
        (?:de )?pauze (?:opheffen|stoppen|eraf|voorbij|over|uit|beeindigen|annuleren)
        (?:haal|hef|stop|annuleer|beeindig) de pauze(?: eraf| op| maar)?
        (?:einde|geen) pauze(?: meer)?
        niet (?:meer|langer) pauzeren
        je (?:mag|kan|kunt) (?:<mij> )?weer (?:<mij> )?(?:berichten|berichten sturen|storen|vragen|vragen stellen|praten|beginnen|aan|verder)
        stuur (?:<mij> )?weer (?:berichten|meldingen|vragen)
        vraag <mij> weer(?: dingen)?
        """,
        words=WORDS,
    ),
    *frames(
        "resume",
        """
        (?:hervat|hervatten)
        (?:<me> )?ben (?:er )?weer(?: terug| aan het werk| bereikbaar| beschikbaar| beter| aanwezig| thuis| op kantoor| bezig)?(?: (?:van|na|uit) .{3,30})?
        (?:<me> )?ben (?:weer )?terug(?: (?:van|na|uit) (?:mijn )?(?:vakantie|verlof|reis|weggeweest|ziekte|.{3,20}))?
        weer (?:terug|aan het werk|bereikbaar|beschikbaar)(?: van (?:vakantie|verlof))?
        """,
        sure=False,
        words=WORDS,
    ),
    *frames(
        "never",
        """
        (?:vraag|zeur|begin) (?:<mij> |het <mij> |er <mij> |er )*(?:nooit|niet) meer (?:over|naar|om|voor) (?:<step>)
        (?:vraag|zeur|begin) (?:<mij> )?(?:hier|dit|deze stap|naar deze stap|over deze stap|hierover|hiernaar) (?:nooit|niet) meer(?: naar| over)?
        (?:nooit|niet) (?:meer )?(?:vragen |zeuren )?(?:over|naar|voor|bij) (?:deze stap|die stap|dit punt)
        (?:vraag|vragen) (?:nooit|niet) meer (?:naar|over) (?:<step>)
        stop met (?:vragen|zeuren) (?:over|naar) (?:<step>)
        (?:ik wil )?(?:hier )?nooit meer (?:een )?(?:vraag|vragen|bericht|berichten) (?:over|voor) (?:<step>)
        nooit voor deze stap
        (?:laat|laat maar) (?:deze stap|die stap) (?:rusten|met rust|voor altijd rusten)
        """,
        words=WORDS,
    ),
    *frames(
        "never",
        "(?:nooit|niet) meer (?:vragen|over|zeuren)(?: hierover)?\nvraag (?:dit )?(?:nooit|niet) meer",
        sure=False,
    ),
    *frames(
        "snooze",
        """
        (?:(?:kun|kan|wil|zou) je )?(?:<ask>) (?:het |t |dit |er |hier )*(?:me|mij)(?: er| hier| dit| het| t)* (?:pas )?(?:weer )?(?:op )?{when}(?: <again>)*
        (?:(?:kun|kan|wil|zou) je )?(?:<ask>) (?:het |t |dit )*(?:me|mij)(?: er| hier| het)* (?:nog eens|nog een keer|weer|pas|aan)(?: weer)? (?:op )?{when}(?: <again>)*
        (?:kun|kan|wil|zou) je (?:het |me |mij |dit |er |hier )*{when} (?:<again> )*(?:vragen|herinneren|aan herinneren|checken|navragen)
        (?:snooze|sluimer)(?: (?:deze stap|deze|dit|hem|m))?(?: tot| t/m| tot en met| naar)? {when}
        herinner (?:me|mij) (?:er )?(?:aan )?{when}(?: <again>)*
        herinner (?:me|mij) (?:er )?(?:pas )?{when} (?:aan|eraan|hieraan)
        vraag (?:het )?(?:me|mij) niet (?:voor|eerder dan|tot) {when}
        niet (?:vragen|mee lastigvallen) (?:voor|tot) {when}
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "snooze",
        """
        (?:mij |me )(?:op )?{when} (?:aan )?herinneren
        (?:(?:zet|geef me|maak) )?(?:een )?(?:herinnering|reminder|seintje|ping)(?: graag)? (?:voor |op )?{when}
        """,
    ),
    *frames(
        "snooze",
        """
        (?:vraag|check|probeer)(?: (?:het|er|dit|hier|t))? ?(?:pas )?(?:op )?{when}(?: (?:nog eens|nog een keer|nogmaals|opnieuw|weer|een keer|eens|terug|verder|aan))+
        (?:kom|kom er|kom hier)(?: er| hier)? (?:pas )?(?:op )?{when} (?:pas )?(?:weer )?(?:op |bij me )?(?:terug|op terug)
        (?:op )?{when} herinneren
        {when} (?:nog eens|nog een keer|nogmaals|opnieuw|weer|pas|pas weer)(?: vragen| checken| verder| kijken| proberen)?
        (?:pas )?(?:weer )?(?:op )?{when} (?:vragen|checken|weer vragen)
        niet (?:voor|eerder dan) {when}
        (?:pas|pas na|pas vanaf|pas op|pas weer|wacht tot|wacht tot na|geef me tot|vanaf) {when}(?: weer)?
        later ,? {when}(?: weer)?
        """,
        sure=False,
        words=WORDS,
    ),
)
