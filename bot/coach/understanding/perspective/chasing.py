"""Whether an action of ours only chases: it asks for an answer or lowers the price, and brings the customer nothing.

The coach asks about such an action once and never blocks it, so an action with any substance in it passes.
"""

from functools import cache
from typing import Final

from bot.coach.understanding.text import Language, Utterance
from bot.coach.understanding.wordpatterns import WordPatterns, lines

_CHASING: Final = lines(
    """
    nabellen|nabel|nagebeld|namailen|terugbellen|opvolgen|opgevolgd|opvolging|navolgen|rappelleren|herinneren|herinnering
    volg|volgen|volgt .. op
    bel|bellen|belt|belletje|telefoontje|opbellen|mailen|mailtje|appen|appje|app|mail|contacten|aantikken
    telefonisch contact
    contact opnemen|op|zoeken|houden|leggen
    neem|nemen|zoek .. contact
    achteraan|achterna|bovenop
    vinger|vingertje aan de pols
    polsen|pols|polshoogte|porren|pushen|duwen|aansporen|aandringen|checken|inchecken
    druk|pressie op|opvoeren|zetten|houden|erop
    korting|kortingen
    prijs|tarief .. verlagen|omlaag|zakken|lager|beneden
    iets|wat van de? prijs
    langsgaan|langskomen|langs|binnenlopen
    op de koffie
    koffie|lunch|lunchen|borrelen|borrel
    warm houden
    vragen|navragen|informeren|horen|kijken|vraag .. of|hoe|wanneer|al|status|stand|update
    status|stand .. opvragen|vragen|checken
    follow|following|followed|followup|follow-up up?
    chase|chasing|nudge|nudging|ping|pinging|prod|poke|bump|bumping|pester|hound
    check|checking|checkin|check-in .. in|back|with|status|up
    check|checking whether|if|how
    call|calling|phone|ring|ringing|dial|email|emailing|e-mail|mail|mailing|text|texting|message|dm
    touch|touching base
    circle|circling back
    reach|reaching out
    get|getting in touch
    remind|reminder|reminding|reminders
    discount|discounts|discounting
    lower|drop|cut|reduce|slash .. price|prices|pricing|rate
    better|lower|sharper|sharp price
    knock|take .. off
    swing|drop|stop|pop by|in
    coffee|drinks|beers|dinner|donuts
    push|pushing|pressure
    keep|stay|keeping .. warm|touch|on
    ask|asking .. if|whether|when|for|how|update|status
    see|hear if|whether|how|what|where
    """
)

# Something the customer can use: then the call or the mail is only the way it travels.
_SUBSTANCE: Final = lines(
    """
    businesscase*
    business case|cases
    case|cases|roi|tco|berekening|calculatie|cijfers|getallen|rekenmodel|rekensheet|terugverdientijd
    doorreken*
    doornemen|doorlopen|doorspreken|toelichten|uitleggen|uitwerken|onderbouwen|onderbouwing|meedenken|sparren
    reken|rekenen|neem|loop|spreek|licht|leg .. door|toe|uit
    vragenlijst|vragen beantwoorden|antwoorden
    beantwoord*
    demonst*
    demo|demos|demootje|proefopstelling|proef|pilot|poc|test|testen|testomgeving|workshop|training|werksessie|sessie|trainen
    referentie|referenties|referentiebezoek|referentieklant|bewijs|voorbeeld|voorbeelden|praktijkcase
    introduc*
    voorstel*
    koppelen|verbinden|kennismaken|rondleiding
    planning|plan|stappenplan|implementatieplan|draaiboek|checklist|samenvatting|onepager|notitie|memo|memootje|presentatie|overzicht|vergelijking|rapport|analyse|document|documentatie|specs|specificaties|tekening|tekeningen|template|concept
    help|helpen|ondersteun*
    voorbereid*
    presenteer*
    presenteren
    security|dpa|verwerkersovereenkomst|sla|voorwaarden|juridisch|bezwaar|bezwaren|zorgen|knelpunt*
    samples|monster|monsters|prototype|calculator
    invullen|opstellen|schrijven
    offerte|offertes|contract|quote|proposal|agreement
    numbers|figures|calculation|model|payback|spreadsheet|savings
    walk|talk|go|run|step|work .. through|thru|over
    explain|explaining|answer|answering|resolve|clarify|prepare|preparing|help|helping|support|show|showing
    reference|references|proof|example|examples|evidence|benchmark|study|trial|sandbox|sample|samples
    intro|introduction|connect|connecting
    draft|drafting|write|writing|build|building|summary|pager|one-pager|brief|deck|report|comparison|outline|template|document|documentation|checklist|timeline|agenda|rollout|roadmap
    questionnaire|objection|objections|concern|concerns|redlines
    """
)


@cache
def _patterns() -> WordPatterns:
    patterns = WordPatterns()
    patterns.add("chasing", _CHASING)
    patterns.add("substance", _SUBSTANCE)
    return patterns


def is_chasing(said: Utterance, language: Language) -> bool:
    """Whether the action of ours in `said` is merely chasing and has nothing in it for the customer.

    Both languages are read whatever `language` is, since people mix them; an action nobody recognises is not chasing.
    """
    del language
    names = {found.name for found in _patterns().find(said.plain_words)}
    return "chasing" in names and "substance" not in names
