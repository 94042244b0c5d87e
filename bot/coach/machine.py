"""The conversation as one function.

`advance` is pure: the same conversation, input and context give the same turn. The table below is the whole machine: a
phase and a kind of input name one step. Everything else in this package is what those steps are made of.

| phase | typed text | choice | picked date |
| --- | --- | --- | --- |
| idle | opens a deal | is stale | is stale |
| choosing | names a deal | picks a deal | is stale |
| asking | answers the question | answers it | answers a question for a date |
| mirroring | answers the question behind it | answers it | is stale |
| closing | adds to the deal | acts on the summary | sets the next call |
| paused | goes on, or opens another deal | goes on | goes on |
| setting | says what a setting is to be | chooses it | says until when to be silent |

What each phase does with them is in `phases`. Commands and intents (help, back, stop and the like) are taken in every
phase, before the table. A change of an earlier message, and a message that comes in late, have a room of their own
(`out_of_order`).
"""

import re
from collections.abc import Callable
from typing import Final, assert_never

from bot.coach import (
    account_called,
    after_summary,
    answers_outcome,
    asides,
    asked_along,
    asked_of_us,
    changes_talk,
    choice_told,
    choosing,
    closing,
    commanding,
    complaints,
    deal_lists,
    deal_talk,
    ending_turns,
    going_on,
    grumbles,
    handing_over,
    naming,
    opening,
    out_of_order,
    phases,
    phrases,
    prep_talk,
    settings_talk,
    step_dates,
    tapping,
    told_besides,
    visiting,
    why_talk,
)
from bot.coach.bare_answers import asks_to_confirm, asks_what_now, small_talk
from bot.coach.context import Context, DealWanted, Need, Turn
from bot.coach.draft import Draft, MoreNeeded
from bot.coach.inputs import Choice, Command, Edited, Input, PickedDate, Text
from bot.coach.questions import BY_ID
from bot.coach.reading import read_intent, read_wishes
from bot.coach.record import replace
from bot.coach.side_words import asks_for_deals, says_whose, side_meant
from bot.coach.state import Conversation, Phase
from bot.coach.understanding.emoji import as_words
from bot.coach.understanding.readings import IntentName, IntentReading
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.walking import go_on, repeat

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


def advance(conversation: Conversation, given: Input, context: Context) -> Turn | Need:
    """One turn: the new conversation, what is said, and what changes in the memory.

    The conversation is the person's active one (a new lobby for a newcomer); its deal must be among `context.loaded`.
    A `Need` is answered by the shell, which then calls again with the same conversation and input.
    """
    loaded = context.deal(conversation.deal_id) if conversation.deal_id is not None else None
    if conversation.deal_id is not None and loaded is None:
        return DealWanted(conversation.deal_id)
    draft = Draft(context, conversation, loaded.facts if loaded else None)
    try:
        if conversation.deal_id is not None and not draft.has_deal:
            # The deal was erased or is no longer this person's.
            opening.ask_which(draft)
        else:
            if _asks_what_nobody_knows(draft):
                # Stored by another version of this program: the walk goes on with the next question there is.
                draft.to(pending=None)
                go_on(draft)
                return draft.finish()
            _take(draft, given)
            if not draft.parts and not isinstance(given, Edited):
                # Nothing was open that could answer this: every message gets a way on.
                opening.ask_which(draft)
        if isinstance(given, Text):
            told_besides.keep(draft, given.text)
    except MoreNeeded as more:
        return more.need
    return draft.finish()


_OUTSIDE: Final = ending_turns.OUTSIDE_THE_WALK | {"which_deal", "mirror", "next_call", "edit_menu"}


def _asks_what_nobody_knows(draft: Draft) -> bool:
    """Whether the open question of a walk is one this program does not have."""
    pending = draft.conversation.pending
    in_walk = draft.has_deal and draft.conversation.walk is not None
    return (
        in_walk and pending is not None and pending.question not in BY_ID and pending.question not in _OUTSIDE
    )


def _take(draft: Draft, given: Input) -> None:
    match given:
        case Text(text) if out_of_order.is_late(draft.conversation, draft.context.sent):
            out_of_order.keep_late(draft, text)
        case Edited():
            said, before = (
                as_words(text) if text is not None else None for text in (given.text, given.before)
            )
            out_of_order.take_edit(draft, Edited(said, given.at, before))
        case Command():
            commanding.take(draft, given)
        case Text(text, about) if not tapping.is_current(draft, about):
            out_of_order.keep_unasked(draft, text, about)
        case Text(text, passed_on=True) if _is_order(draft, text):
            draft.say("passed_on", text=phrases.shortened(" ".join(text.split())))
            repeat(draft)
        case Text(text):
            _text(draft, asked_along.answer(draft, as_words(text)))
        case Choice(option, stamp) if handing_over.is_offer(stamp):
            handing_over.answer(draft, option)
        case Choice(stamp=stamp):
            if not tapping.is_current(draft, stamp):
                draft.say_quietly("stale")
            else:
                choice_told.take(draft, given, CHOICES[draft.conversation.phase])
                if stamp is not None:
                    # A button is no message that can be changed later.
                    draft.answered = None
        case PickedDate(day, stamp):
            if not tapping.is_current(draft, stamp):
                draft.say_quietly("stale")
            else:
                choosing.pick_date(phases.awake(draft), day)
        case _:
            assert_never(given)


def _is_order(draft: Draft, text: str) -> bool:
    """Whether words are meant for the coach, and tell nothing of a deal."""
    said = utterance(text)
    wishes = read_wishes(said, draft.language, draft.today, draft.zone)
    return _intent(draft, said).name in _ORDERS or asks_for_deals(said) or wishes.wishes != ()


def _text(draft: Draft, text: str) -> None:
    said = draft.said = utterance(text)
    if said.blank:
        draft.say("blank")
        repeat(draft)
        return
    if not draft.has_deal and opening.goes_to_news(draft, said) and phases.take_news(draft, said):
        return
    if draft.conversation.phase in {"closing", "idle"} and draft.has_deal and step_dates.redate(draft, said):
        draft.parts.clear()
        closing.show_summary(draft)
        return
    if draft.conversation.phase == "closing" and after_summary.names_the_day(draft, said):
        after_summary.take(draft, text)
        return
    if draft.has_deal and draft.conversation.phase in _TALKING:
        heard = grumbles.heard_in(said)
        if heard is not None and heard.rest is None:
            draft.say("grumble.vent" if "vent" in heard.kinds else "grumble.told")
            repeat(draft)
            return
        if heard is not None and heard.rest is not None:
            # Whoever sighs is heard in a word, and what they tell beside it is taken for itself.
            if "vent" in heard.kinds:
                draft.say("grumble.vent")
            said = draft.said = heard.rest
            text = said.text
    side = side_meant(draft.conversation.pending, said)
    if side is not None:
        CHOICES[draft.conversation.phase](draft, side)
        return
    if says_whose(said) and draft.open_question_id is not None:
        draft.say("listening")
        repeat(draft)
        return
    if asks_for_deals(said):
        deal_lists.list_deals(draft)
        return
    if prep_talk.take(draft, said) or ending_turns.take(draft, said):
        return
    if (
        account_called.take(draft, said)
        or complaints.take(draft, said)
        or complaints.take_against(draft, said)
    ):
        return
    deal = going_on.deal_to_go_on_with(said)
    if deal is not None and naming.is_known(draft, deal.text):
        opening.open_by_text(draft, deal.text, asked=True, back=True)
        return
    if any(
        talk.take(draft, said) for talk in (why_talk, deal_talk, changes_talk, settings_talk, asked_of_us)
    ):
        return
    if draft.conversation.phase == "paused" and going_on.wants_to_go_on(said):
        visiting.resume(draft)
        return
    if answers_outcome.says_outcome(draft.conversation.pending, said):
        TEXTS[draft.conversation.phase](draft, text)
        return
    if asks_what_now(said) and draft.open_question_id is not None:
        draft.say("listening")
        repeat(draft)
        return
    if asks_to_confirm(said):
        draft.say("cannot_tell")
        repeat(draft)
        return
    intent = _intent(draft, said)
    aside = asides.INTENTS.get(intent.name) if intent.name is not None else None
    if aside is not None:
        aside(phases.awake(draft) if intent.name not in _LEAVE_ASLEEP else draft, intent)
        return
    if complaints.take_question(draft, said):
        return
    TEXTS[draft.conversation.phase](draft, text)


def _intent(draft: Draft, said: Utterance) -> IntentReading:
    """The command that the words are read as, and what goes with it."""
    # "Hiya, me again" is hello, and "where do you get this from?" no command, whatever they are worded like.
    plain = small_talk(said) or complaints.asks_where(said)
    intent = read_intent(said, draft.language, None if plain else draft.context.policy.commands)
    if intent.name == "restart" and (instead := _SCRAPPED.fullmatch(said.text.strip())) is not None:
        # "Scrap that, it's Wednesday" starts nothing over: it says what it is instead.
        intent = replace(intent, name="correction", argument=instead.group("instead"))
    if intent.name == "correction" and intent.argument is not None:
        intent = replace(intent, argument=_whole(said.text, intent.argument))
    return intent


def _whole(text: str, argument: str) -> str:
    """A correction with all that follows it: "IT test, directie bespreekt, CEO tekent" is one answer."""
    start = text.find(argument)
    rest = text[start:] if start >= 0 else argument
    return argument if _INSTEAD.search(rest) else rest


_SCRAPPED: Final = re.compile(
    r"(?:scrap|scratch|forget|ignore|strike) (?:that|it|this)\s*[,.;:-]+\s*(?:(?:it|that)'?s |it is |make (?:it|that) )?(?P<instead>\S.*)",
    re.IGNORECASE,
)
_INSTEAD: Final = re.compile(r"\b(?:niet|not|ipv|instead)\b", re.IGNORECASE)

_TALKING: Final[frozenset[Phase]] = frozenset({"asking", "mirroring", "closing"})

_ORDERS: Final[frozenset[IntentName]] = frozenset(
    {"help", "privacy", "explain", "language", "back", "skip", "stop", "later", "restart"}
)
# What may be asked of a paused conversation without waking it.
_LEAVE_ASLEEP: Final[frozenset[IntentName]] = frozenset(
    {"help", "privacy", "thanks", "stop", "later", "other_deal", "language", "explain"}
)
