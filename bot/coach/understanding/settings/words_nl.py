"""Dutch words that stand in many wordings of a wish, by the name under which a frame speaks of them."""

from typing import Final

WORDS: Final = {
    "me": "ik|k|ikke",
    "mij": "me|mij|mn|mijn",
    "until": r"(?P<until>tot en met|tot aan|totdat|tot|t/m|tm|tem)",
    "away": (
        "op vakantie|met vakantie|vakantie|op reis|op verlof|met verlof|verlof|met (?:zwangerschaps|ouderschaps|zorg)?verlof|weg|afwezig|"
        "vrij|ziek|offline|niet bereikbaar|onbereikbaar|er niet|niet aan het werk|niet beschikbaar|niet op kantoor|"
        "buiten kantoor|ooo|out of office|met pensioen|op zakenreis"
    ),
    "off": (
        "vrij|een vrije dag|vrije dagen|vakantie|verlof|op vakantie|met vakantie|afwezig|er niet|weg|niet aan het werk|"
        "met verlof|op verlof|een snipperdag|een dag vrij|vrij genomen|vrij gevraagd|op reis"
    ),
    "messages": "berichten|berichtjes|bericht|appjes|meldingen|pings|nudges|vragen|herinneringen|notificaties|gezeur",
    "all": "alles|alle berichten|de berichten|berichten|mijn berichten|meldingen|de meldingen|mij|me|de coach|het|je|jezelf",
    "want": "(?:(?:want|omdat|vanwege|wegens|ivm|i.v.m|,) .{2,50})?",
    "ask": "herinner|vraag|check|ping|tik|app|stuur|porren|por",
    "again": "nog eens|nog een keer|nogmaals|opnieuw|weer|een keer|eens|er aan|eraan|erover|ernaar|hieraan|hierover|aan|naar|om|terug",
    "step": "deze stap|dit|deze|die stap|dit punt|hier|deze deal|hierover|hiernaar|hierom",
    "show": "toon|laat zien|laat|open|bekijk|geef|wijzig|verander|pas aan|naar|ga naar|mag ik|kan ik|waar zijn|wat zijn|welke",
    "settings": "instellingen|instelling|voorkeuren|instellingen en voorkeuren",
    "now": "(?:(?:nu|momenteel|tegenwoordig|voortaan|tijdelijk|deze week|deze maand|vandaag|vanaf nu|vanaf vandaag|inmiddels|nog) )?",
    "call": "gesprekken|gesprek|call|calls|telefoontje|klantgesprek|meeting|afspraak|een gesprek|een call|elk gesprek|mijn gesprekken|mijn calls",
    "ended": "(?: ?(?:is|zijn)?(?: net)? ?(?:afgelopen|voorbij|klaar|gedaan|over|geweest))?",
}
