"""Which function takes what was typed, and which one a choice, in each phase: the whole of the machine that has a state."""

from collections.abc import Callable
from typing import Final

from bot.coach.deals import settings_talk
from bot.coach.moments import choosing
from bot.coach.rooms import after_summary, phases
from bot.coach.turn.draft import Draft
from bot.coach.turn.state import Phase

TEXTS: Final[dict[Phase, Callable[[Draft, str], None]]] = {
    "idle": phases.open_deal,
    "choosing": phases.name_deal,
    "asking": phases.answer_question,
    "mirroring": phases.answer_question,
    "closing": after_summary.take,
    "paused": phases.answer_paused,
    "setting": settings_talk.not_understood,
}
CHOICES: Final[dict[Phase, Callable[[Draft, str], None]]] = {
    "idle": phases.refuse_stale,
    "choosing": choosing.choose,
    "asking": choosing.choose,
    "mirroring": choosing.choose,
    "closing": choosing.choose,
    "paused": phases.choose_paused,
    "setting": choosing.choose,
}
