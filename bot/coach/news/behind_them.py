"""What a clause of news says became of a step of their route: it is behind them, or it has begun and they are at it."""

import re
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.known.facts import BuyingStep
from bot.coach.route import how_it_went, planning_words
from bot.coach.route.step_spoken_of import alike, called, names_act, step_named
from bot.coach.turn.draft import Draft
from bot.coach.understanding.outcome.words import SMALL
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_outcome, read_step_outcome

NOT: Final = frozenset(
    "niet nie geen nooit nog not never no didn't didnt isn't isnt hasn't hasnt haven't havent wasn't wasnt won't wont couldn't couldnt kon yet forgot forgotten failed refused missed vergat vergaten vergeten weigerde miste".split()
)
"""With one of these a clause tells nothing that happened."""
# Beside the name of a step these say that it is behind them.
_IS_DONE: Final = later(
    r"\b(?:(?:is|was|are|were|'s) (?:out|through|thru|over|behind us|in the bag|live|approved|accepted|passed|adopted|done)|(?:is|zijn|was|waren) (?:nu |al |inmiddels )?(?:rond|binnen|uit|live|voorbij|gepubliceerd|geweest)|(?:was|waren) er(?! (?:tegen|niet|nog))|(?:is|zijn) er(?: nu| al)?$"
    r"|(?:zegt|zei|zeggen|zeiden) ja|ja gezegd|(?:said|says|say|voted) (?:yes|ok)|gave (?:\w+ )?(?:the )?(?:nod|go-?ahead|green light)|groen licht|went (?:through|out|ahead)|gone (?:out|ahead)|ging (?:uit|door)|gingen (?:uit|door)|kwam door|is er door|gepubliceerd|published|came and went"
    r"|(?:accepted|adopted|passed|cleared|landed)(?! (?:away|on to|out|over)\b)|came through|in favou?r|stemde\w* (?:er)?voor|voorgestemd|voor gestemd|voted for (?:it|us)|(?:heeft|hebben) (?:\S+ ){0,3}?(?:ingestemd|akkoord gegeven)|(?:heeft|hebben) (?:\S+ ){1,5}?(?:af|klaar|gereed)|(?:has|have|'s got|got) (?:\S+ ){1,5}?(?:ready|finished|done)|zit(?:ten)? erop|voor elkaar|(?:is|zijn) eruit|came out|kwam uit|kwamen uit"
    r"|(?:is|are|'s) (?:all |now |already )*in(?=[ .!]*$)|(?:ligt|liggen) er(?: nu| al| ook)*(?=[ .!]*$))\b"
)
# A step that lies in handing something in is over when that went in.
_WENT_IN: Final = later(
    r"\b(?:went|gone|got|is|was|put|sent|handed)(?: \S+){0,3}? in\b|\bsubmitted\b|\b(?:ingediend|ingestuurd|ingeleverd|de deur uit)\b"
)
_PAPER: Final = later(
    r"\b(?:application|form|request|req|requisition|purchase order|po|grant|bid|tender|claim|petition|\w*aanvraag|formulier|dossier|subsidie\w*|verzoek|melding)\b"
)
# Whoever something was sent to has it.
_SENDS: Final = later(
    r"\b(?:sends?|sending|passes|hands?|gives?|forwards?|delivers?|submits?|brings?|stuurt|sturen|mailt|mailen|geeft|geven|levert|leveren|bezorgt|brengt|brengen)\b"
)
_HAS_IT: Final = later(
    r"\b(?:got|received|has (?:got )?(?:it|the|his|her|their)|kreeg|kregen|gekregen|ontving|ontvangen|heeft (?:het|de \w+|hem|'m|m)(?: al| nu| binnen)*$|in huis)(?:\b|$)"
)
# Who was to get something and has it now, is done getting it.
_GETS: Final = later(
    r"\b(?:gets?|receives?|collects?|asks? for|requests?|krijgt|krijgen|ontvangt|ontvangen|verzamelt|verzamelen|haalt|halen|vraagt|vragen)\b"
)
_HAS_THEM: Final = later(
    r"\b(?:has|have|'s got|got|heeft|hebben)(?: (?:now|nu))? (?:(?:er|them) )?(?:all|both|alle|allemaal|beide|allebei|the (?:two|three|four|\d)|\d|drie|twee|three|two)\b(?!.*\b(?:of|van) the\b)"
)
# "Jerome came by" is how a visit of his is told, and "the visit was yesterday" that there was one.
_CAME_BY: Final = later(
    r"\b(?:came|dropped|popped|kwam|kwamen|was|waren|is|zijn)(?: \w+)? (?:by|over|round|along|in|langs|here|hier|er|langsgekomen|langs geweest|geweest)\b|\b(?:visited|bezocht|bezochten|met with us|came|kwam|kwamen|(?:is|zijn) gekomen|langs geweest|went (?:round|by|over)|been (?:round|over|by|here|in)|(?:was|were) here|was hier|waren hier|had a look|looked (?:round|around)|komen kijken|rondgekeken)\b|\b(?:has|have|had|'ve|'s) (?:already |now )?been$"
)
_COMES: Final = later(
    r"\b(?:kom\w*|bezoek\w*|langs\w*|visit\w*|comes?|coming|afspraak|appointment|meet\w*|ontmoet\w*|kijken|see us)\b"
)
_BEFORE_TODAY: Final = later(
    r"\b(?:(?:eer)?gister\w*|yesterday|vorige (?:week|maand)|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday)|vanochtend|vanmorgen|this morning|afgelopen \w+)\b"
)
_HOW: Final = r"(?:super|top|goed|goe|prima|lekker|geweldig|leuk|perfect|fantastisch|fijn|succes|ok|oke|okay|stroef|slecht|matig|vlot|well|great|good|fine|nice|excellent|brilliant|smoothly|bad|badly|awful|poor|perfectly|fantastic|amazing|lovely|grand|swimmingly|ace|sound|alright|(?:dik |helemaal |alles |all )?in orde|naar wens|a hit|een schot in de roos)"
_QUITE: Final = r"(?: (?:echt|heel|erg|super|best|wel|really|very|pretty|so|quite|rather|just|een|a|ook|also|nog|toch|redelijk))*"
_ON_A_DAY: Final = r"(?:(?:on|op|afgelopen|vorige|last) )?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\.?"
_WHEN: Final = rf"(?: {_ON_A_DAY}(?: (?:de |the )?\d{{1,2}}(?:e|de|ste|st|nd|rd|th)?)?)?"
# How something was is told when it is over.
_HOW_IT_WAS: Final = later(
    rf"\b(?:was|waren|were|went|ging|gingen|liep|verliep){_WHEN}{_QUITE} {_HOW}\b|\b(?:is|zijn)?{_QUITE} ?{_HOW} (?:gegaan|verlopen|gelopen|bevallen|ontvangen|onthaald)\b|\b(?:is|zijn) (?:\S+ )?komen \w+en\b"
    r"|\b(?:gehad|is af|zijn af|(?:is|are)(?: (?:ook|also|too|al|already))* (?:ready|klaar|af|finished)|achter de rug)\b"
)
# Told without a verb: "kassatest ok", "trial over", "trial finish".
_IN_SHORT: Final = later(
    rf"(?:\S+ ){{1,4}}?(?:(?:is|was) )?(?:{_HOW}|over|finish(?:ed)?|done|klaar|afgerond|voorbij|geslaagd)"
)
# "The trial runs since Tuesday" is where they are.
_BEGUN: Final = later(
    r"\b(?:gestart|begonnen|van start(?: gegaan)?|started|begun|began|kicked off|under ?way|bezig sinds)\b|\b(?:is|zijn) (?:nu |al |nog |volop |druk )*bezig$|\b(?:loopt|lopen|draait|draaien|runs|running|going|on|live)(?: \w+){0,2} (?:sinds|since|vanaf|from)\b|\b(?:went|gone) in\b|\b(?:loopt|lopen|draait|draaien) (?:al|nu|sinds)\b"
)
_A_START: Final = later(r"\b(?:start\w*|begin\w*|kick-?off|aftrap)\b")
_CAME: Final = later(
    r"\b(?:was|were|waren|landed|came|kwam|kwamen|happened|arrived|binnen|gebeurd|geweest|got|went|ging|gingen|kreeg|kregen|had|hadden|took|gave|gaf|gaven|zei|zeiden|said|sent|met|done|already|yes|ok)\b|\b(?!indeed\b)\w{3,}ed\b"
    r"|\b(?:heeft|hebben|is|zijn|werd|werden)\b.*\b\w{0,4}ge\w{2,}(?:d|t|en)\b"
)
_TO_COME: Final = later(
    r"\b(?:will|'ll|gets?|going to|gaat|gaan|zal|zullen|moet|moeten|must|should|starts?|start(?:en)?|begint|beginnen|komt|komen|coming|comes|is (?:on|op|for|due)|due|wordt|worden|volgt|volgend\w*|next|planned|gepland|ingepland|scheduled|booked|geboekt|expected|verwacht"
    r"|moved|pushed|postponed|delayed|rescheduled|shifted|slipped|bumped|put off|verzet|verschoven|uitgesteld|verplaatst|doorgeschoven|afgesproken|(?:we|it'?s|is|are|was|were) agreed on|now|nu|new|nieuwe|to|till|until|tot|naar|before|voor|(?<!came )(?<!passed )(?<!stopped )by|tegen)\b"
)
_A_WEEKDAY: Final = later(_ON_A_DAY)
_WAS: Final = later(r"\b(?:was|were|werd|werden|waren|went|came|kwam|kwamen)\b")
_SINCE: Final = later(r"\b(?:since|sinds)\s*$")
_DID: Final = later(r"\b\w{0,4}ge(?!woon|heel|lijk)\w{2,}(?:d|t|en)\b")
_FAR: Final = 200
# What they wait for is somebody's yes, and somebody gave one.
_YES_GIVEN: Final = later(
    r"\b(?:heeft|hebben|gaf|gaven|is|zijn) (?:\S+ ){0,2}?(?:akkoord|goedgekeurd|toestemming|groen licht)\b|\b(?:approved|agreed|signed off|gave (?:the |their |its )?(?:ok|okay|go-?ahead|green light|permission|consent)|said (?:yes|ok))\b"
)
# Whose yes was awaited gave it by being fine with it: "the team lead is happy with it", "teamleider vindt het goed".
_IS_FINE: Final = later(
    r"\b(?:vindt?|vinden) (?:het|'t|t|dit|dat) (?:\w+ )?(?:goed|prima|oke?|okay|fine)\b|\b(?:is|are|was|were|'s) (?:all |very |quite )?(?:happy|fine|ok|okay|good) with (?:it|this|that|the \w+)\b"
)
_YES_AWAITED: Final = later(
    r"\b(?:akkoord|\w*aanvraag|goedkeuring|goedgekeurd|vergunning|toestemming|approv\w+|permit|permission|consent|okay\w*|ok|oke|sign-?off|request|application|licence|license)\b"
)


def is_behind(draft: Draft, clause: Utterance, when: DateReading) -> bool:
    """Whether a day that reads as one to come is that of something told in the past: "said ok tues", "went in 22 dec"."""
    if when.last < draft.today or _SINCE.search(clause.text[: when.start].casefold()):
        return True
    if when.last == draft.today and _DID.search(clause.fold) is not None:
        return True
    if _WAS.search(clause.fold) is not None and (when.first - draft.today).days > _FAR:
        return True
    if not _tells_past(draft, clause) or _TO_COME.search(clause.fold) is not None:
        return False
    if when.last == draft.today or (when.first - draft.today).days > _FAR:
        return True
    day = utterance(clause.text[when.start : when.end]).fold
    return _A_WEEKDAY.fullmatch(day) is not None


def _tells_past(draft: Draft, clause: Utterance) -> bool:
    # "Sanne belt donderdag met het MT" has the English past of "meet" in it.
    fold = clause.fold if draft.language == "en" else _MET.sub(" ", clause.fold)
    return _CAME.search(fold) is not None


_MET: Final = later(r"\bmet\b")


# "They did the same test at Tata" is not the step of this customer.
_ANOTHER_ONE: Final = later(
    r"\b(?:same|similar|zelfde|dezelfde|hetzelfde|gelijkaardige|soortgelijke|such an?|zo'?n)\b"
)


# "JCB came in via procurement" says by what way, and not what procurement did.
_BY_WAY_OF: Final = later(r"\b(?:via|by way of) (?:(?:the|their|our|de|het|hun|onze) )?\w[\w'-]*")


def is_done(draft: Draft, clause: Utterance, step: BuyingStep) -> bool:
    """Whether a clause that names a step says that it is behind them."""
    if NOT & set(clause.words) or how_it_went.is_no_fact(clause) or has_begun(draft, clause, step):
        return False
    if planning_words.is_on_an_agenda(clause) or _ANOTHER_ONE.search(clause.fold) is not None:
        return False
    if step_named(draft, utterance(_BY_WAY_OF.sub(" ", clause.fold))) != step:
        return False
    titles = called(draft, step)
    if _SIGNS.search(utterance(step.title).fold) and not (
        _SIGNS.search(clause.fold) or _SIGNED.search(clause.fold) or _SIGN_DONE.search(clause.fold)
    ):
        # Whoever was fine with it last week did not sign by that.
        return False
    reading = read_outcome(clause, dated=False)
    if reading.sure and reading.outcome != "happened":
        # Sent back, turned down, put off: whoever acted, the step is not over.
        return False
    for title in titles:
        if _IS_FINE.search(clause.fold) and _YES_AWAITED.search(utterance(title).fold):
            return True
        told = read_step_outcome(clause, title, dated=False)
        if told is not None and told.outcome == "happened":
            return True
        if told is not None and told.outcome == "differently":
            return False
        if _CAME_BY.search(clause.fold) is not None and _COMES.search(utterance(title).fold) is not None:
            return True
        if _HAS_THEM.search(clause.fold) is not None and _GETS.search(utterance(title).fold) is not None:
            return True
        if _HAS_IT.search(clause.fold) is not None and _SENDS.search(utterance(title).fold) is not None:
            return True
    if _BEFORE_TODAY.search(clause.fold) is not None and _tells_past(draft, clause):
        return True
    if reading.sure:
        return True
    if _IS_DONE.search(clause.fold) is not None:
        return True
    if _WENT_IN.search(clause.fold) is not None and any(_PAPER.search(utterance(one).fold) for one in titles):
        return True
    return names_act(draft, clause, step) and (
        _HOW_IT_WAS.search(clause.fold) is not None
        or _IN_SHORT.fullmatch(clause.fold.strip(" .!")) is not None
    )


def tells_nothing_over(clause: Utterance) -> bool:
    """Whether no word of a clause tells how something went or that it is over."""
    told = (_CAME, _IS_DONE, _HOW_IT_WAS, _BEGUN, _IN_SHORT)
    return not any(pattern.search(clause.fold) for pattern in told)


def meant_by_its_act(draft: Draft, clause: Utterance) -> BuyingStep | None:
    """The step expected, where a clause names none and tells the very thing that it lies in: somebody came by, or gave their yes.

    "Liander heeft akkoord gegeven", where the grid operator is waited for; what a known person does is their own.
    """
    expected = draft.facts.next_step
    step = draft.facts.step(expected.serves) if expected is not None else None
    own = _of_its_kind(draft, clause)
    if own is not None and own != step:
        return own
    if (
        step is None
        or NOT & set(clause.words)
        or how_it_went.is_no_fact(clause)
        or clause.words[0] in pronouns.WE | pronouns.WE_DO
    ):
        return None
    titles = [utterance(title).fold for title in called(draft, step)]
    if _CAME_BY.search(clause.fold) is not None and len(clause.words) <= _FEW:
        return step if any(_COMES.search(title) for title in titles) else None
    known = any(set(utterance(one.called).words) & set(clause.words) for one in draft.facts.people)
    if known or _YES_GIVEN.search(clause.fold) is None:
        return None
    return step if any(_YES_AWAITED.search(title) for title in titles) else None


def _of_its_kind(draft: Draft, clause: Utterance) -> BuyingStep | None:
    """The one open step of a kind that a clause tells the act of without its words: they came to look, or put their name to it."""
    if NOT & set(clause.words) or how_it_went.is_no_fact(clause) or len(clause.words) > _FEW + 2:
        return None
    told_done = read_outcome(clause, dated=False)
    over = (told_done.sure and told_done.outcome == "happened") or _HOW_IT_WAS.search(clause.fold) is not None
    if told_done.sure and told_done.outcome != "happened":
        return None
    came = _CAME_BY.search(clause.fold) is not None and _TO_COME.search(clause.fold) is None
    if came and clause.words[0].split("'")[0] in pronouns.THEY:
        return _only_open(draft, _COMES)
    for thing, act in ((_A_VISIT, _COMES), (_A_TRIAL, _TRIES)):
        if over and thing.match(clause.fold) is not None:
            return _only_open(draft, act)
    return _only_open(draft, _SIGNS) if _SIGNED.search(clause.fold) is not None else None


def _only_open(draft: Draft, kind: "re.Pattern[str]") -> BuyingStep | None:
    found = [
        step
        for step in draft.facts.steps
        if step.status not in {"done", "not_needed"}
        and any(kind.search(utterance(title).fold) for title in called(draft, step))
    ]
    return found[0] if len(found) == 1 else None


_A_VISIT: Final = later(
    r"(?:(?:de|het|the|hun|their|our|ons|onze) )?(?:\w+ )?(?:visit|bezoek|bezoekje|walk-?round|rondleiding|tour)\b"
)
_A_TRIAL: Final = later(
    r"(?:(?:de|het|the|hun|their|our|ons|onze) )?(?:\w+ )?(?:trial|proef|proefperiode|pilot|test)\b"
)
_TRIES: Final = later(r"\b(?:tr(?:y|ies|ying|ial)\w*|proef\w*|probe\w*|prober\w*|test\w*|pilot\w*)\b")
_SIGNS: Final = later(r"\b(?:teken\w*|onderteken\w*|signs?|signing|signature|handtekening)\b")
_SIGN_DONE: Final = later(r"\b(?:(?:ge|onderge)teken\w*|signed|krabbel|akte|deed)\b")
_SIGNED: Final = later(
    r"\b(?:put (?:his|her|their) name (?:to|on|under)|(?:signature|name)(?: is|'s) on it|(?:his|her|zijn|haar|hun|een|de) (?:krabbel|handtekening) (?:is )?(?:gezet|gekregen|eronder|binnen|gegeven)"
    r"|(?:krabbel|handtekening) (?:staat|is) (?:er|erop|eronder|binnen|gezet)|(?:het|t|'t|it|alles|contract|bon|bestelbon|bestelling|order|orderbon|offerte|quote|overeenkomst|agreement|papieren|paperwork|lease|deal|po)(?: is| zijn| are|'s|s) (?:nu |now |al |finally |eindelijk )?(?:getekend|ondertekend|signed)(?! off))(?:$|[ ,.!])"
)


_FEW: Final = 7


def has_begun(draft: Draft, clause: Utterance, step: BuyingStep) -> bool:
    """Whether a clause says that a step has begun, which is where they are now: "proefmaand is gister gestart"."""
    if NOT & set(clause.words) or _BEGUN.search(clause.fold) is None or not names_act(draft, clause, step):
        return False
    titles = [utterance(title).fold for title in called(draft, step)]
    if any(_A_START.search(title) for title in titles):
        # What is called its start is over with that.
        return False
    return not (_WENT_IN.search(clause.fold) and any(_PAPER.search(title) for title in titles))


_PLANS: Final = later(
    r"\b(?:plan\w*|ingepland|schedul\w*|books?|boekt?|prikt?|picks? a (?:day|date)|spreekt? .* af|afspreken|regelt?)\b"
)


def begun_of_its_plan(draft: Draft, clause: Utterance, step: BuyingStep) -> BuyingStep | None:
    """The step that has begun, where the one named is only its planning: of "proef is begonnen" the trial, and not "proef inplannen"."""
    if NOT & set(clause.words) or _BEGUN.search(clause.fold) is None:
        return None
    if _PLANS.search(utterance(step.title).fold) is None:
        return None
    found = [
        one
        for one in draft.facts.steps
        if one.id != step.id
        and one.order > step.order
        and one.status not in {"done", "not_needed"}
        and _PLANS.search(utterance(one.title).fold) is None
        and names_act(draft, clause, one)
    ]
    return found[0] if len(found) == 1 else None


def comes_by(draft: Draft, bare: Utterance, step: BuyingStep) -> bool:
    """Whether a clause and a step both tell that somebody comes by, in whatever words: "Jerome comes the 16th"."""
    return _COMES.search(bare.fold) is not None and any(
        _COMES.search(utterance(title).fold) for title in called(draft, step)
    )


# Beside the name of a step these tell no more than that it is over, and how it was.
_NO_MORE: Final = SMALL | frozenset(
    """went gone going ging gingen gegaan liep verliep verlopen gelopen over done finish finished klaar af afgerond voorbij gehad achter rug erop zit zijn is was passed came through
    in on at by op om bij mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday maandag dinsdag woensdag donderdag vrijdag ma di wo do vr really very
    pretty so quite just heel erg echt super top goed goe prima vlot lekker geweldig leuk perfect fantastisch fijn ok oke okay well great good fine nice lovely grand excellent brilliant
    smoothly amazing fantastic""".split()
)


def says_no_more(draft: Draft, clause: Utterance, step: BuyingStep) -> bool:
    """Whether a clause has nothing in it but the step and that it is over: what is read back of it is all it tells."""
    known = utterance(f"{' '.join(called(draft, step))} {draft.facts.deal.account}").words
    return all(word in _NO_MORE or any(alike(word, other) for other in known) for word in clause.words)
