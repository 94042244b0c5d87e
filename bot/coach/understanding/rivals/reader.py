"""Who or what the customer compares us with: the incumbent, other vendors, doing it themselves, doing nothing.

Those who dropped out, references and resellers are no rivals, and neither are we ourselves.
"""

from bot.coach.understanding.readings import ReadRival, RivalsReading
from bot.coach.understanding.rivals.finder import RivalFinder
from bot.coach.understanding.rivals.reach import within_reach
from bot.coach.understanding.rivals.short_answers import missed, settled
from bot.coach.understanding.rivals.words import NOBODY, OUT, UNKNOWN
from bot.coach.understanding.scene.scene import scene_of
from bot.coach.understanding.text import Language, Utterance


def read_rivals(said: Utterance, language: Language) -> RivalsReading:
    """The rivals in a direct answer to "who or what is the customer comparing you with?"."""
    said = within_reach(said)
    scene = scene_of(said, language)
    finder = RivalFinder(scene, answer=True)
    found = finder.find()
    denied = tuple(finder.denied)
    whole = f" {' '.join(item.mark for item in scene.items)} "
    nobody = not found and UNKNOWN.search(whole) is None and NOBODY.search(whole) is not None
    more = () if nobody or UNKNOWN.search(whole) or OUT.search(whole) else missed(said, found, denied)
    return RivalsReading(settled(said, (*found, *more)), nobody, denied)


def rivals_told(said: Utterance, language: Language) -> tuple[ReadRival, ...]:
    """The rivals that a text says are some, whatever it answers: a name alone tells nothing."""
    return RivalFinder(scene_of(within_reach(said), language), answer=False).find()
