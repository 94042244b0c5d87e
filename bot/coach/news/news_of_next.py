"""What they do next, told with its day right behind what they did: "governors passed it, order number coming Monday"."""

from functools import partial
from typing import Final

from bot.coach.basics import pronouns
from bot.coach.basics.once import later
from bot.coach.deciding import checkin
from bot.coach.news.news_thread import Piece, Thread
from bot.coach.told import answers_movement
from bot.coach.turn.draft import Draft
from bot.coach.understanding.readings import DateReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.words.reading import read_perspective

_LEADS: Final = later(
    r"(?:(?:de |hun |the |their )?(?:volgende|next)(?: (?:stap|step|up|keer|thing))?(?: (?:is|wordt|zal|will be))?:? |(?:hierna|daarna|vervolgens|afterwards?|after that|now|nu|dan|then)(?: (?:is|komt|comes))? (?:er )?|(?:ze|zij|they) (?:willen|want|wanna)(?: (?:nu|now|dan|then|een|a|an|the|de|het))* ){1,5}"
)
# Where somebody is, and what somebody thinks or pays, is nothing that they do.
_IS_NO_ACT: Final = later(
    r"\b(?:is|are|was|'s|s|zijn|zit|gaat)?\s*(?:back|away|off|ill|sick|ziek|terug|weg|vrij|afwezig|out of office|on (?:leave|holiday|vacation|hols)|met vakantie|op vakantie)\b|[€£$%]|\b(?:euro|eur|pound|korting|discount)\b"
)
_ONLY_WHERE: Final = later(
    r"\S+(?: \S+)?(?: (?:is|are|zijn|zit|pas|only|weer))*(?: |(?<=s) )(?:back|away|off|terug|weg|vrij|afwezig|ill|sick|ziek)(?: (?:again|weer|on|op|the|de|in|from|until|vanaf|tot))*"
)
_SMALL: Final = frozenset(
    """the a an de het een is are was will be it that this dat die dit they ze zij he she hij on op in by voor tegen around rond from vanaf and en but maar so dus then dan
    now nu komt coming comes due volgt verwacht expected says zeggen zei said""".split()
)
_COMES: Final = later(r"(?:\S+ ){1,5}?(?:is|are|komt|komen|coming|due|volgt|wordt|zijn)\b")
_THE_END: Final = frozenset(
    "decision beslissing besluit uitslag verdict outcome final definitief uitspraak answer antwoord".split()
)


def only_where(bare: Utterance) -> bool:
    """Whether a clause beside its day says no more than where somebody is: "pete is back"."""
    return _ONLY_WHERE.fullmatch(bare.fold.strip(" .!")) is not None


def read(draft: Draft, clause: Utterance, bare: Utterance, thread: Thread, when: DateReading) -> Piece | None:
    """The step that a clause tells to come on a day, after a step that the same news ticks; None where it tells none."""
    if not (thread.done or thread.acted) or when.last <= draft.today:
        return None
    if clause.words[0] in pronouns.WE | pronouns.WE_DO or pronouns.US & set(clause.words):
        return None
    about = [word for word in bare.words if word not in _SMALL and not word.isdigit()]
    if not about or _IS_NO_ACT.search(bare.fold) is not None:
        return None
    to_do = [
        step for step in draft.facts.steps if step.status not in checkin.BEHIND and step.id not in thread.done
    ]
    if set(about) <= _THE_END and len(to_do) > 1:
        # "Decision before 22 December" ends the route, and other steps come before it.
        return None
    if _COMES.match(clause.fold) is None:
        # "Travel is the 9th" is no order given to ourselves.
        whose = read_perspective(clause, draft.language, "q3", None)
        if whose.label == "seller":
            return None
    led = _LEADS.match(clause.fold)
    told = utterance(clause.text[led.end() :]) if led is not None else clause
    return Piece("coming", clause, partial(_keep, told=told)) if told.words else None


def _keep(draft: Draft, *, told: Utterance) -> bool:
    answers_movement.keep_next_step(draft, told)
    return True
