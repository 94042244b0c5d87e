"""How Dutch says when and where somebody works, and asks for the settings. Words only; what they come to is in `reader`."""

from typing import Final

from bot.coach.understanding.settings.frames import Frame, frames
from bot.coach.understanding.settings.words_nl import WORDS

FRAMES: Final[tuple[Frame, ...]] = (
    *frames(
        "show",
        """
        (?:mijn |de |alle |persoonlijke )*<settings>(?: aanpassen| wijzigen| veranderen| bekijken| openen| zien| tonen| menu)?
        <show> (?:me |mij )?(?:mijn |mn |m'n |de |alle )*<settings>(?: zien| aan| aanpassen| wijzigen)?
        (?:ik wil |kan ik |hoe kan ik |mag ik )(?:mijn |de )*<settings> (?:zien|aanpassen|wijzigen|veranderen|bekijken)
        (?:wat|hoe) (?:staat|is) er (?:nu )?ingesteld
        """,
        words=WORDS,
    ),
    *frames(
        "weekly_off",
        """
        <me> werk (?:nooit|niet) (?:meer )?(?P<days>(?:op |elke |iedere ).+)
        <me> werk (?:nooit|niet) (?:meer )?(?P<days>(?:\\w+dags|\\w+dagen)(?: .+)?)
        <me> werk (?P<days>(?:op |elke |iedere )?.+) (?:nooit|niet meer)
        <me> ben (?P<days>(?:op |elke |iedere ).+) (?:altijd )?(?:vrij|niet aan het werk|er niet)
        <me> ben (?P<days>(?:\\w+dags|\\w+dagen)(?: .+)?) (?:altijd )?(?:vrij|niet aan het werk|er niet)
        <me> ben altijd {days} (?:vrij|er niet)
        <me> heb (?P<days>(?:\\w+dags|\\w+dagen|elke .+|altijd .+)) (?:vrij|papadag|mamadag)
        (?P<days>\\w+dags(?: (?:en )?\\w+dags)*) (?:altijd )?vrij
        (?P<days>(?:\\w+dags|op \\w+dagen|elke .+)) (?:ben ik|heb ik) (?:altijd )?(?:vrij|niet aan het werk|er niet)
        (?:op )?{days} (?:werk ik|ben ik) (?:nooit|niet)
        (?P<every>mijn) (?:vrije dag|vaste vrije dag|papadag|mamadag|parttime dag|parttimedag) is (?:de )?{days}
        """,
        words=WORDS,
    ),
    *frames(
        "off_clear",
        """
        (?:wis|verwijder|haal|schrap|leeg) (?:alle |al )?(?:mijn |de )?(?:vrije dagen|vakanties|vakantiedagen|verlofdagen|vakantie)(?: weg| eraf)?
        (?:alle )?(?:mijn |de )?(?:vrije dagen|vakanties|vakantiedagen) (?:wissen|verwijderen|weg|schrappen)
        <me> heb geen (?:vrije dagen|vakantie|vakantiedagen) (?:meer|gepland)
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "off_back",
        """
        <me> (?:ben|heb) (?:op |van )?{when} (?:niet (?:meer )?vrij|er wel|wel aan het werk|wel)
        <me> werk (?:op )?{when} wel
        <me> werk wel (?:op )?{when}
        <me> ben niet (?:meer )?vrij (?:op |van )?{when}
        (?:mijn )?(?:vakantie|verlof|vrije dag|vrije dagen) (?:van |op )?{when} (?:gaat niet door|vervalt|is geannuleerd|vervallen|geannuleerd)
        """,
        words=WORDS,
    ),
    *frames(
        "off",
        """
        <me> (?:ben|heb|neem|ga)(?: er)? (?:op |van |in |vanaf |tussen )?{when} (?:<off>)
        (?:ben|heb) (?:op |van |in |vanaf |tussen )?{when} (?:<off>)
        <me> (?:ben|heb|neem|ga)(?: er)? (?:<off>)(?: op| van| in| vanaf| tussen)? {when}
        <me> werk(?: er)? (?:op |van )?{when} niet
        <me> werk niet (?:van )?{when}
        (?:<me> )?ben er {when} niet
        <me> (?:neem|heb) (?:op )?{when} (?:vrij|verlof|vakantie)(?: genomen| gevraagd| opgenomen)?
        (?:van |op |in |tussen )?{when} (?:ben|heb) ik (?:<off>)
        (?:van |op |in |tussen )?{when} ben ik er niet
        (?:op |van )?{when} werk ik niet
        (?:noteer|zet|onthoud|schrijf|plan) (?:me |mij |mijn )?(?:vrij|vrije dag|vrije dagen|verlof|vakantie|afwezig)(?: op| van)? {when}
        mijn (?:vakantie|verlof|vrije dagen|vrije dag) (?:is|zijn|loopt|duurt|begint)?(?: van| op)? ?{when}
        """,
        words=WORDS,
    ),
    *frames(
        "off",
        """
        (?:vrij|vrije dag|vrije dagen|verlof|vakantie|op vakantie|met vakantie|snipperdag|afwezig)(?: op| van| in| tussen)? {when}
        {when} (?:vrij|vakantie|verlof|een dag vrij)
        """,
        sure=False,
        words=WORDS,
    ),
    *frames(
        "work",
        """
        <me> werk (?:nu |voortaan |tegenwoordig |vanaf nu |meestal |normaal |altijd |alleen |parttime |fulltime |ook |ook wel |alleen op |elke week )*{days} ?,? (?:van |tussen )?{hours}
        <me> werk (?:nu |voortaan |tegenwoordig |vanaf nu |meestal |normaal |altijd |parttime |fulltime )*(?:van |tussen )?{hours} ?,? (?:op )?{days}
        <me> werk (?:nu |voortaan |tegenwoordig |vanaf nu |meestal |normaal |altijd |parttime |fulltime )*(?:van |tussen )?{hours}
        <me> werk (?:nu |voortaan |tegenwoordig |vanaf nu |meestal |normaal |altijd |parttime |fulltime |op )*{days}
        <me> werk (?P<only>alleen) (?:nog |op )*{days}
        <me> werk (?P<with>ook) (?:op |wel |wel op )*{days}
        (?:mijn |de )?(?:werkdagen|werkweek|werk dagen|werkdag)(?: zijn| is| wordt| worden)? {days}
        (?:mijn |de )?(?:werktijden|werkuren|werktijd|werkdag|kantooruren|kantoortijden|werkuur|uren)(?: zijn| is| worden| lopen)?(?: van| tussen)? {hours}
        (?:mijn |de )?(?:werktijden|werkuren|werktijd|werkdagen|kantooruren|werkweek)(?: zijn| is| worden)? {days} ?,? (?:van )?{hours}
        <me> (?:ben|wil) (?:te )?(?:bereikbaar|beschikbaar) (?:zijn )?(?:van )?{hours}
        <me> begin om (?P<hours>.+ (?:en )?(?:stop|eindig|ben klaar|ga naar huis) om .+)
        (?:stuur |stuur me )?(?:alleen )?berichten (?:alleen )?(?:tussen|van) {hours}
        """,
        words=WORDS,
    ),
    *frames("work", "(?:op )?{days} ?,? (?:van )?{hours}", sure=False),
    *frames(
        "no_holidays",
        """
        (?:ik |reken met |met |hou rekening met )?(?:heb |werk met |ken )?geen (?:feestdagen|nationale feestdagen|officiele feestdagen)(?: meer)?
        (?:ik )?werk(?: ik)? (?:gewoon )?(?:door )?(?:op|met) (?:alle )?(?:feestdagen|nationale feestdagen)(?: door)?
        (?:negeer|vergeet) (?:de |alle )?feestdagen
        """,
        words=WORDS,
    ),
    *frames(
        "holidays",
        """
        (?:mijn |de |gebruik |gebruik de |neem de |volg de |ik volg de |reken met de |hou rekening met )?(?:nationale |officiele )?feestdagen (?:zijn |zijn die |gelden |volgen |die )?(?:van|in|voor|uit|gelden in)? ?(?:heel )?{place}
        (?:gebruik |gebruik de |neem de |volg de |ik volg de |ik heb de |ik heb ){place} feestdagen
        (?:mijn )?(?:land|regio|land van de feestdagen) (?:is|wordt|=) {place}
        mijn (?:land|regio) {place}
        (?:zet |verander |wijzig )(?:mijn |het |de )?(?:land|regio) (?:op|naar|in) {place}
        """,
        told=True,
        words=WORDS,
    ),
    *frames("holidays", "(?:mijn |de )?{place} feestdagen"),
    *frames(
        "zone",
        """
        (?:tijdzone|tijd zone|tz)(?: wordt| =| naar| van| op)? {place}
        mijn (?:tijdzone|tijd zone|tz)(?: is| wordt| =| naar| van| op)? {place}
        (?:zet |verander |wijzig |pas )(?:mijn |de )?(?:tijdzone|tijd zone|tijd|klok) (?:aan )?(?:op|naar|in) {place}
        (?:gebruik|reken met|neem) (?:de )?(?:tijd|tijdzone|klok) (?:van|in) {place}
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "zone_follow",
        """
        (?:mijn |de )?tijdzone (?:van slack|volgen|automatisch|volgt slack|volg slack|weer automatisch|zoals in slack)
        (?:volg|gebruik) (?:weer )?de tijdzone van slack
        """,
        words=WORDS,
    ),
    *frames(
        "place",
        """
        <me> (?P<verb>zit|ben|verblijf|woon|werk|zit nu|reis) <now>(?:weer |nu )?(?:in|vanuit) {place}
        <me> (?P<verb>werk|woon|zit) <now>(?:vanuit|in) {place}
        (?:vanaf nu|nu|tijdelijk|deze week|voortaan) (?P<verb>zit|ben|werk|woon) ik (?:in|vanuit) {place}
        <me> ben (?P<verb>verhuisd) naar {place}
        """,
        words=WORDS,
    ),
    *frames(
        "call_off",
        """
        (?:meld|zeg|vraag|stuur|waarschuw|app|ping) (?:het |me |mij |me het )*(?:niet|niks|niets|geen \\w+)(?: meer)? (?:als|zodra|wanneer|na|over) (?:een |het |mijn |elk |elke )?<call><ended>(?: aan| meer)?
        geen (?:<messages>|seintje|seintjes) (?:meer )?(?:na|over|als|zodra|bij) (?:een |mijn |elk |elke |afgelopen )?<call><ended>
        .{0,40}(?:gesprek|gesprekken|call|calls)(?: is| zijn)? ?(?:-)?(?:afgelopen|voorbij|ended|klaar)[^a-z]*(?:berichten |meldingen |melding |seintje )?(?:uit|nee|niet|uitzetten)
        (?:zet )?(?:de )?(?:meldingen|berichten|seintjes|vragen) (?:na|over|bij) (?:een |mijn |afgelopen )?<call><ended> (?:uit|uitzetten)
        (?:meld|seintje|melding|bericht) (?:het |me )*(?:als|zodra|na|wanneer) (?:een |mijn |elk )?<call><ended> ?:? ?(?:uit|nee)
        """,
        told=True,
        words=WORDS,
    ),
    *frames(
        "call_on",
        """
        (?:meld|zeg|vraag|waarschuw|app|ping) (?:het |me |mij |me het |het me )*(?:als|zodra|wanneer|na) (?:een |mijn |elk |elke )?<call><ended> ?:? ?(?:aan|ja)?(?: hoe het ging)?
        (?:stuur|geef) (?:me |mij )?(?:een )?(?:bericht|berichtje|seintje|melding) (?:als|zodra|wanneer|na) (?:een |het |mijn |elk |elke )?<call><ended> ?:? ?(?:aan|ja)?
        .{0,40}(?:gesprek|gesprekken|call|calls)(?: is| zijn)? ?(?:-)?(?:afgelopen|voorbij|ended|klaar)[^a-z]*(?:berichten |meldingen |melding |seintje )?(?:aan|ja|aanzetten)
        (?:zet )?(?:de )?(?:meldingen|berichten|seintjes|vragen) (?:na|over|bij) (?:een |mijn |afgelopen )?<call><ended> (?:aan|aanzetten)
        (?:meld|seintje|melding|bericht) (?:het |me )*(?:als|zodra|na|wanneer) (?:een |mijn |elk )?<call><ended> ?:? ?(?:aan|ja)?
        """,
        told=True,
        words=WORDS,
    ),
)
