"""Looking at deals: the one at hand as it is known now, and all of them, a row each."""

from datetime import date

from bot.coach.answers import closing
from bot.coach.answers.walking import repeat
from bot.coach.deals import opening
from bot.coach.deciding.habit_changes import silent_until
from bot.coach.finding import naming
from bot.coach.known.deal_summary import DealSummary
from bot.coach.showing import describing
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Card, CardRow, Word, values


def show_deal(draft: Draft) -> None:
    """The open deal as it is known now."""
    if not draft.has_deal:
        opening.ask_which(draft)
        return
    draft.show(closing.card(draft))
    repeat(draft)


def list_deals(draft: Draft) -> None:
    """My deals, a row each, the most recently touched first."""
    deals = naming.known_deals(draft, "")
    silent = silent_until(draft.habits, draft.today)
    if silent is not None:
        draft.say("deals.silent", when=silent)
    if not deals:
        draft.say("deals.none")
    else:
        draft.show(Card(Word("deals.title"), tuple(_row(deal, draft.today) for deal in deals)))
    repeat(draft)


def _row(deal: DealSummary, today: date) -> CardRow:
    name = naming.summary_name(deal)
    label = name if isinstance(name, Word) else Word("deals.name", values(customer=name))
    if deal.status != "open":
        # What they were to do next is over.
        return CardRow(label, (Word(f"deals.status.{deal.status}"),))
    lines: list[Word | str] = []
    if deal.pointer is not None:
        lines.append(Word("deals.where", values(step=describing.pointer(deal.pointer))))
    if deal.next_step is not None:
        lines.append(Word("deals.next_step", values(step=deal.next_step)))
    if deal.open_questions:
        lines.append(Word("deals.open", values(n=deal.open_questions)))
    if deal.unfinished:
        lines.append(Word("deals.unfinished"))
    lines.extend(describing.plan(deal, today))
    if not lines:
        lines.append(Word("deals.not_begun"))
    return CardRow(label, tuple(lines))
