"""The home view: a person's deals with where each stands, and buttons to begin and to go on. Pure; nothing is sent here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from bot.coach.known.deal_summary import DealSummary
from bot.coach.showing import describing
from bot.coach.turn.replies import Span, Value, Word, values
from bot.wording import Wording
from handlers.slack.edit_marks import DEAL, OPEN_SETTINGS
from handlers.slack.escaping import one_line
from handlers.slack.kit import Block, button, context, header, rich, section

START: Final = "home:start"
GO_ON: Final = "home:open"
PAGE: Final = "home:page"
LANGUAGE: Final = "home:language"
# Each deal takes four blocks; the rest is on the next page.
DEALS_ON_PAGE: Final = 20


@dataclass(frozen=True, slots=True)
class AtHome:
    """What stands on the home view: a person's deals, the day it is there, and until when they asked for silence."""

    deals: Sequence[DealSummary]
    today: date
    silent_until: date | None = None


def home(found: AtHome, wording: Wording, page: int = 0) -> Block:
    """The view of one page of the deals, the most recently touched first."""
    return {"type": "home", "blocks": list(_blocks(found, wording, page))}


def refused(wording: Wording) -> Block:
    """The view for somebody we do not talk to."""
    return {"type": "home", "blocks": [section(one_line(wording.text(Word("slack.refused"))))]}


def _blocks(found: AtHome, wording: Wording, page: int) -> Iterator[Block]:
    def say(key: str, **given: Value) -> str:
        return one_line(wording.text(Word(key, values(**given))))

    deals = found.deals

    yield header(say("slack.home.title"))
    other = "en" if wording.language == "nl" else "nl"
    yield {
        "type": "actions",
        "elements": [
            button(START, say("slack.home.start"), "start", style="primary"),
            button(OPEN_SETTINGS, say("settings.form.open"), "-"),
            button(LANGUAGE, say("slack.home.language"), other),
        ],
    }
    if found.silent_until is not None:
        yield section(say("deals.silent", when=found.silent_until))
    if not deals:
        yield section(say("slack.home.none"))
        return
    pages = -(-len(deals) // DEALS_ON_PAGE)
    page = min(max(page, 0), pages - 1)
    for place, deal in enumerate(deals[page * DEALS_ON_PAGE : (page + 1) * DEALS_ON_PAGE]):
        name = (
            say("deal.name", customer=deal.account, topic=deal.topic)
            if deal.topic
            else one_line(deal.account)
        )
        yield {"type": "divider"}
        yield rich([(name, True)])
        state = " · ".join(_state(deal, say))
        plan = " · ".join(one_line(wording.text(line)) for line in describing.plan(deal, found.today))
        lines = [line for line in (state, plan) if line]
        if lines:
            yield context(lines)
        to_deal = f"{deal.account} {deal.topic or ''}".strip()
        yield {
            "type": "actions",
            "elements": [
                button(f"{GO_ON}:{place}", say(_way_in(deal)), to_deal, about=name),
                button(f"{DEAL}:{place}", say("form.open"), deal.id, about=name),
            ],
        }
    if pages > 1:
        arrows = [(page - 1, "←"), (page + 1, "→")]
        yield {
            "type": "actions",
            "elements": [
                button(f"{PAGE}:{to}", f"{sign} {to + 1}/{pages}", str(to))
                for to, sign in arrows
                if 0 <= to < pages
            ],
        }


def _way_in(deal: DealSummary) -> str:
    """A deal with a step of theirs to come is checked in on; any other is talked about further."""
    checks_in = deal.next_step is not None and deal.status == "open" and not deal.unfinished
    return "slack.home.check_in" if checks_in else "slack.home.open"


def _state(deal: DealSummary, say: Any) -> Iterator[str]:
    if deal.pointer:
        yield say("deals.where", step=describing.pointer(deal.pointer))
    if deal.next_step:
        last = deal.next_step_last
        step: Value = (
            Word("next_step.dated", values(step=deal.next_step, when=Span(last, last)))
            if last
            else deal.next_step
        )
        yield say("deals.next_step", step=step)
    if deal.open_questions:
        yield say("deals.open", n=deal.open_questions)
    if deal.unfinished:
        yield say("deals.unfinished")
