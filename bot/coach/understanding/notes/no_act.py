"""What stands with a day in a note and is nothing the customer does then: a deadline, the end of a contract, a wish to change, what they look for.

"Renewal date is 1 February", "hun contract loopt af op 1 februari", "they want to swap caterer for September": why they
buy, and until when, but no step that anybody takes.
"""

import re
from typing import Final

_UNTIL_WHEN: Final = re.compile(
    r"(?:^|\s)(?:(?:renewal|expiry|end|closing|cut-?off|go-?live|start|delivery|moving|opening) date|deadline|due date|(?:uiterste|uiterlijke) (?:datum|dag)"
    r"|(?:eind|start|ingangs|opleverings?|verloop|verval|sluitings|inschrijf|lever|opzeg|verhuis)datum|inschrijftermijn|opzegtermijn|notice period)(?:\s|$)"
)
_WHAT_RUNS_OUT: Final = r"(?:contracts?|contracten|lease|leases|leasecontracten?|licen[cs]es?|licenties?|subscriptions?|abonnement\w*|warrant(?:y|ies)|garantie|policy|policies|polis|polissen|verzekering\w*|insurance|agreement|overeenkomst\w*|huur\w*|rent|deal|framework|raamcontract\w*|raamovereenkomst\w*)"
_RUNS_OUT: Final = re.compile(
    rf"(?:^|\s){_WHAT_RUNS_OUT} (?:\S+ ){{0,3}}?(?:ends?|is ending|expires?|runs? (?:out|until|till|to)|is up|are up|rolls? (?:on|over)|renews?|lapses?"
    r"|loopt|lopen|eindigt|eindigen|verloopt|verlopen|vervalt|vervallen|stopt|wordt (?:\S+ )?verlengd)(?:\s|$)"
    rf"|(?:^|\s)(?:loopt|lopen|eindigt|verloopt|vervalt) (?:\S+ ){{0,3}}?{_WHAT_RUNS_OUT}(?:\s|$)"
)
# "Bids due", "answers due", "offertes uiterlijk": by when whoever bids hands in.
_FOR_BIDDERS: Final = re.compile(
    r"(?:(?:the|de|all|alle|our|onze|final|sealed) )*(?:bids?|answers|responses?|submissions?|proposals?|quotes?|offers?|inschrijving(?:en)?|biedingen|bieding|offertes?|aanbieding(?:en)?|antwoorden)"
    r"(?: (?:are|is|were|zijn|moet(?:en)?|must be|need to be|have to be|due|in|binnen|ingediend|ingeleverd|deadline|uiterlijk|sluit(?:en)?|closes?|worden|zijn|by|op|before|voor|tegen)){0,6}"
)
_CHANGE: Final = (
    r"(?:swap|switch|change|replace|ditch|drop|leave|dump|move (?:away|off)|get (?:rid|out|away)|go (?:live|elsewhere)|be (?:live|up and running)|wisselen|overstappen|omwisselen"
    r"|vervangen|veranderen|overgaan|weggaan|(?:er)?af|eraf|weg|switchen|live (?:gaan|zijn)|draaien|over op|over$)"
)
_WISH: Final = re.compile(
    r"(?:^|\s)(?:(?:they|he|she|theyd|hed|shed)(?:'d)? |(?:\S+ ){1,3}?)?(?:wants?|wanted|would like|d like|hopes?|hoping|looking|are keen|is keen) to (?:\w+ly )?"
    rf"{_CHANGE}(?:\s|$)|(?:^|\s)(?:wil|willen|wilt|zou|zouden|hoopt|hopen) (?:\S+ ){{0,12}}?{_CHANGE}(?:\s|$)"
    # "Ze moeten over": they would rather stay.
    r"|(?:^|\s)moet(?:en)? (?:(?:dan|graag|al|ook|nog|echt|er|wel) )*(?:over$|overgaan|overstappen|weg|eraf|switchen)(?:\s|$)"
)
# "Zoeken 15 orderpickers tegen half januari", "looking for a new caterer for September", "'t is voor de schoolmaaltijden": what it is about.
_SEEKS: Final = re.compile(
    r"(?:^|\s)(?:zoeken|zoekt|op zoek naar|looking for|look for|looks for|seeking|searching for) (?!(?:het|t|dat|dit|it|that|this)(?:\s|$))(?!(?:.*\s)?(?:uit|moment|datum|dag|tijd|plek|date|slot|time|day|contact|elkaar)(?:\s|$))\S"
    r"|(?:^|\s)(?:need|needs|hebben|heeft|willen|wil|want|wants) (?:\S+ )?\d[\d.,]* (?!.*(?:quote|quotes|offer|offers|offertes?|prijzen|referen\w+|handtekeningen|signatures|dagen|days|weken|weeks|maanden|months|uur|hours?)(?:\s|$))\S.*"
    r"|(?:^|\s)(?:need|needs|needed|want|wants) (?:it|them|this|that|these)(?: all)? (?:by|before|for|in|there|done|installed|up|running|live|sorted|ready|delivered|operational|finished)(?:\s|$)"
    r"|(?:^|\s)(?:hebben|heeft|willen|wil|moet|moeten) (?:het|ze|dit|die|'?t|'?m|hem|em|alles|er)? ?(?:\S+ )?(?:nodig (?:voor|tegen|in|op)|(?:staan|liggen|draaien|(?:klaar|draaiend|geregeld|geleverd|erin|binnen) (?:hebben|zijn))(?: (?:voor|tegen|in|op))?)(?:\s|$)"
    r"|^['’\s]*(?:(?:t|het|dit|it|this) is|its|it s) (?:for|voor) (?!akkoord|advies|besluit|approval|advice|decision|review)\S"
)
# Somebody decides, signs or meets in the same breath: that is an act, whatever else is told.
_ACT: Final = re.compile(
    r"(?:^|\s)(?:decides?|votes?|signs?|meets?|meeting|discuss(?:es)?|present(?:s|ing)?|beslist|beslissen|tekent|tekenen|stemt|stemmen|vergadert|vergaderen|bespreekt|bespreken|evalueert|evalueren)(?:\s|$)"
)

# "Ze willen eerst een lijn zien draaien" is what they do before anything else, whatever runs in it.
_WISHED: Final = re.compile(r"(?:^|\s)(?:wil|willen|wilt|wants?|moet|moeten|needs?|would like)(?:\s|$)")
_TO_SEE: Final = re.compile(
    r"(?:^|\s)(?:zien|bekijken|bezoeken|bezichtigen|uitproberen|proberen|testen|spreken|nabellen|see|visit|try|test|speak|watch)(?:\s|$)"
)


def no_act(words: str) -> bool:
    """Whether a clause or a step without its day, in lower case, tells only until when, what they would like to change, or what they look for."""
    words = words.replace("'d like", " would like")
    if _ACT.search(words) or (_WISHED.search(words) and _TO_SEE.search(words)):
        return False
    if _FOR_BIDDERS.fullmatch(words):
        return True
    return any(said.search(words) for said in (_UNTIL_WHEN, _RUNS_OUT, _WISH, _SEEKS))
