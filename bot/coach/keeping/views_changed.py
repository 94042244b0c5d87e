"""Somebody who saw it differently comes round: "bev is fine now", "Sven is om"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.basics.pronouns import THEY
from bot.coach.basics.record import replace
from bot.coach.keeping import people_known
from bot.coach.known.facts import Person
from bot.coach.turn.draft import Draft
from bot.coach.turn.effects import PutDeal, PutPerson
from bot.coach.understanding.text import Utterance, utterance

_LATELY: Final = r"(?:(?:now|nu|er|totally|fully|volledig|echt|inmiddels|ook|wel|toch|nou|too|finally|eindelijk|all|helemaal|quite|actually|eigenlijk|gelukkig|again|weer) )*"
_COMES_ROUND: Final = later(
    rf"{SIGHS}(?:(?:no|nee|but|maar|oh|and|en)[, ]{{1,3}}){{0,4}}(?:the |de |het )?(?P<who>\w[\w.'-]*(?: (?!(?:is|are|zijn|has|heeft|niet|nog|not|nooit|never|yet|pas)\b)\w[\w.'-]*){{0,3}}?)(?:'s| is| are| zijn| has| heeft| was)? {_LATELY}"
    r"(?:fine|ok|okay|oke|(?:no|geen|without|zonder) (?:more |any |verdere )?(?:objections?|worries|concerns|bezwaar|bezwaren|bedenkingen)|(?:doet|doen|is|makes?) (?:niet (?:meer|langer)|no longer|not) (?:zo )?(?:moeilijk|lastig|difficult|trouble)|ja gezegd|said yes|zegt (?:nu )?ja|says yes|on board|happy|convinced|won over|come round|come around|came round|came around|changed (?:her|his|their) mind|in favour|in favor|for it|up for it"
    r"|(?:sees|see) it (?:our way|differently now|the same)|om|overtuigd|akkoord|voor|mee|positief|blij|tevreden|overstag|bijgedraaid|gedraaid|niet (?:meer|langer) tegen|no longer against|(?:not|isn'?t|aren'?t) against(?: it| us)?(?: any ?more)?|van (?:gedachten?|mening) veranderd|over de streep|voor ons|aan onze kant|for us|on our side|ziet (?:het|t|'t) (?:nu |ook |wel |toch )*zitten|ging overstag|het eens|vindt het (?:nu )?(?:prima|goed|ok|oke))"
    rf"(?: (?:(?:with|met|over|about) (?!zijn\b|his\b|her\b|haar\b)(?:[\w%]+ ){{0,2}}?[\w%]+?|ermee|eens))?(?:,? (?:any ?more|no longer|now|nu|too|again|weer|ook|then|dan|all|hoor|btw|trouwens))*(?:,? (?:(?:and|en) )?(?:is |vindt het |finds it )?(?:nu |now )?(?:prima|fine|ok|oke|goed|happy|blij|content|tevreden)(?: with it| ermee)?(?: now| nu)?)?(?P<why>,? (?:na|after|since|sinds|door|dankzij|thanks to|because|omdat|want) .{{1,60}}?)?[ .!]*"
)


# "Lichte stof is goed, zegt ook de vakbond".
_SAYS_IT_IS_FINE: Final = later(
    rf"{SIGHS}[^,;.]{{3,40}} (?:is|zijn|are|was)(?: (?:now|nu|wel|ook|also))* (?:goed|ok|oke|okay|prima|fine|good|great),? (?:zegt|zeggen|vindt|vinden|says?|thinks?)(?: (?:nu|now|ook|also|even|zelfs))* (?:de |het |the |hun |their )?(?P<who>\w[\w.'-]*(?: \w[\w.'-]*){{0,2}}?)(?: (?:nu|now|ook|too|wel))*[ .!]*"
)


def take(draft: Draft, said: Utterance) -> bool:
    """Take it of somebody who is known to see it differently. False where it is said of nobody of them."""
    found = _COMES_ROUND.fullmatch(said.fold.strip())
    fine = _SAYS_IT_IS_FINE.fullmatch(said.fold.strip()) if found is None else None
    told = found or fine
    if told is None or not comes_round(draft, utterance(told["who"].removesuffix("'s"))):
        return False
    if fine is not None or told["why"]:
        draft.own_words.append(said.text)
    return True


def says_so(said: Utterance) -> bool:
    """Whether a text says of somebody that they see it so now, whoever they are."""
    return _COMES_ROUND.fullmatch(said.fold.strip()) is not None


def comes_round(draft: Draft, who: Utterance) -> bool:
    """Record that somebody sees it as the others do now; "she" is the only one who did not. False where nobody called so differed."""
    person = _who_differed(draft, who)
    if person is None or not person.differs:
        return False
    draft.record(PutPerson(draft.deal_id, replace(person, differs=False, has_voice=True)))
    if not any(other.differs for other in draft.facts.people):
        draft.record(PutDeal(replace(draft.facts.deal, disagreement=False)))
    draft.say("ack.came_round", who=person.called)
    return True


def _who_differed(draft: Draft, who: Utterance) -> Person | None:
    differing = [person for person in draft.facts.people if person.differs]
    if not set(who.words) <= THEY:
        known = people_known.find_within(draft.facts, who.text)
        # "Madam van personeel" is whoever differed in the personeelsdienst.
        alike = [person for person in differing if _is_alike(person.called, who)]
        return known or (alike[0] if len(alike) == 1 else None)
    return differing[0] if len(differing) == 1 else None


def _is_alike(called: str, who: Utterance) -> bool:
    words = [word for word in utterance(called).words if len(word) >= _A_STEM]
    said = [word for word in who.words if len(word) >= _A_STEM]
    return any(one.startswith(other) or other.startswith(one) for one in words for other in said)


_A_STEM: Final = 6
