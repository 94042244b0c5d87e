"""What is said to be their step in so many words: "hun stap is de flesjes opsturen", "zij komen naar ons op 3 dec, da's hun stap"."""

from typing import Final

from bot.coach.basics.once import later
from bot.coach.basics.order_words import SIGHS
from bot.coach.told import answers_movement
from bot.coach.turn.draft import Draft
from bot.coach.understanding.clauses import Clauses
from bot.coach.understanding.prefilter.gate import Gate
from bot.coach.understanding.text import Utterance, utterance

_STEP: Final = r"(?:stap|zet|actie|step|move|part|deel)"
_LABEL: Final = later(
    rf"{SIGHS}(?:hun|their|zijn|haar|his|her) (?:(?:volgende|eigen|eerste|next|own|first) )?{_STEP}(?: nu| now)?(?: is| wordt| zou zijn|'s|:| =)(?: (?:nu|now|om|to|dat ze|dat zij|that they))* (?P<what>(?!(?:niet|nog|not|still|unclear|unknown|onduidelijk|geen|nothing|done|klaar|over|gedaan|behind|voorbij|gezet)\b)\S+ \S.*)"
)
_THAT_IS: Final = later(
    rf"(?:(?:en|and) )?(?:da'?s|dat is|that'?s|thats|that is|is) (?:dus |wel |just |really )?(?:hun|their|zijn|haar|his|her) (?:volgende |next |eigen |own )?{_STEP}(?:,? (?:he|hoor|dus|not (?:mine|ours|my)|niet (?:de mijne|van mij|de onze)).{{0,12}})?"
)
_MAY_TELL: Final = Gate(_LABEL, _THAT_IS)
_LED: Final = later(rf"{SIGHS}")


def take(draft: Draft, told: Clauses) -> frozenset[int]:
    """Keep what is said to be their step; the places of the clauses that say it, none where none does."""
    if not draft.has_deal or not _MAY_TELL.opens(told.said):
        return frozenset()
    for sentence in told.groups("comma", "mark"):
        for place, part in enumerate(sentence):
            label = _LABEL.fullmatch(part.said.fold)
            behind = sentence[place + 1] if place + 1 < len(sentence) else None
            if label is not None:
                _keep(draft, utterance(part.said.text[label.start("what") :]), part.said)
                return part.places
            if behind is not None and _THAT_IS.fullmatch(behind.said.fold.strip(" .!")):
                led = _LED.match(part.said.fold)
                _keep(draft, utterance(part.said.text[led.end() if led is not None else 0 :]), part.said)
                draft.understood.append(behind.said.text)
                return part.places | behind.places
    return frozenset()


def _keep(draft: Draft, what: Utterance, part: Utterance) -> None:
    answers_movement.keep_next_step(draft, what)
    draft.understood.append(part.text)
