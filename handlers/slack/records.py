"""What is left of a message whose button was tapped: a line that says what was chosen, and no buttons."""

from collections import deque
from dataclasses import dataclass, field
from html import unescape

from bot.coach.turn.inputs import PickedDate
from bot.coach.turn.replies import Line
from bot.ports import Identity
from bot.turns import Taken
from bot.wording import Wording
from handlers.slack.escaping import cut_escaped
from handlers.slack.limits import FALLBACK
from handlers.slack.parts import Parts, best_effort
from handlers.slack.payloads import Heard
from handlers.slack.render import question_in, record


@dataclass(slots=True)
class Records:
    """Leaves them behind."""

    parts: Parts
    # The messages that a choice was recorded on lately.
    _recorded: deque[tuple[str, str]] = field(default_factory=lambda: deque(maxlen=1_000))

    async def keep(self, heard: Heard, who: Identity, taken: Taken) -> None:
        """The tapped message loses its buttons; what was chosen stands in their place, unless it was too late."""
        place = (heard.channel or "", heard.ts or "")
        if any(_is_stale(message.parts) for message in taken.said):
            # Of two taps the second must not undo what the first left behind.
            if heard.without_buttons is None or place in self._recorded:
                return
            text, blocks = heard.without_buttons
            # A change may not be as long as what was posted.
            text = text if len(text) <= FALLBACK else cut_escaped(unescape(text), FALLBACK)
        else:
            self._recorded.append(place)
            asked = question_in(heard.without_buttons[1]) if heard.without_buttons else None
            wording = Wording(taken.said[0].language if taken.said else who.language)
            day = heard.payload.day if isinstance(heard.payload, PickedDate) else None
            shown = record(wording.value(day) if day else heard.label or "", wording, asked)
            text, blocks = shown.text, list(shown.blocks)
        await best_effort(
            self.parts.client.chat_update(channel=place[0], ts=place[1], text=text, blocks=blocks)
        )


def _is_stale(parts: tuple[object, ...]) -> bool:
    return any(isinstance(part, Line) and part.key == "stale" for part in parts)
