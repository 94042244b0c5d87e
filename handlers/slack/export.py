"""`/coach export` in Slack: a person's deals as text in their private conversation, and a file of all that is kept about them."""

from dataclasses import replace
from typing import Final

from bot.coach.days.calendars import zone_lived_by
from bot.coach.turn.effects import NoticeShown
from bot.coach.turn.replies import Line, Message
from bot.deal_text import Room, deals_as_text
from bot.ports import Identity, Lane, UnitOfWork
from bot.turns import Taken
from handlers.slack import limits
from handlers.slack.parts import Parts
from handlers.slack.payloads import Heard

# So many deals are text to read and copy; of more, those talked about last. All of them are in the file.
_DEALS_AS_TEXT: Final = 20
_MOST_COUNTED: Final = 2_000
_ROOM: Final = Room(text=limits.TEXT_IN_BLOCK - 100, message=limits.TEXT_IN_MESSAGE - 500)


async def export(parts: Parts, heard: Heard, who: Identity) -> Taken:
    """What is current about the person's deals, and everything that is kept about them, in the private conversation."""
    now, turn_id = parts.now(), parts.new_id()

    def collect(work: UnitOfWork) -> Taken:
        if not work.first_time(heard.keys, by=who, now=now):
            return Taken(new=False)
        speaker = work.speaker(who, new_id=f"{turn_id}:person", now=now)
        language = speaker.facts.language
        deals = work.deals(_MOST_COUNTED)
        found = [stored.facts for deal in deals[:_DEALS_AS_TEXT] if (stored := work.deal(deal.id))]
        today = now.astimezone(zone_lived_by(speaker.zone)).date()
        said = (
            *deals_as_text(found, language, _ROOM, today=today, of=len(deals)),
            Message((Line("slack.export.file"),), language, kind="export"),
        )
        if not speaker.facts.notice_seen:
            said = (replace(said[0], parts=(Line("notice"), *said[0].parts)), *said[1:])
            work.apply(NoticeShown(), turn_id=turn_id, now=now)
        for place, message in enumerate(said):
            # The file can take long: it has a lane of its own, so that what is said next waits for no file.
            lane: Lane = "file" if message.kind == "export" else "reply"
            work.queue(message, key=f"{heard.keys[0]}:{place}", now=now, lane=lane)
        return Taken(new=True, held=work.claim_queued(owner=parts.delivery.owner), said=said)

    return await parts.store.write((who.channel, who.workspace), collect)
