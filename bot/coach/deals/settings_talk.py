"""Settings in chat: wishes in words at any moment, and a list of what is set of which one is changed by number or in words.

The list stands in the conversation without a deal; a deal that was left for it keeps its question and is offered again.
"""

from datetime import date, timedelta
from typing import Final, get_args

from bot.coach.answers.walking import repeat
from bot.coach.deals import opening, other_deals, visiting
from bot.coach.deciding.habit_changes import is_silent
from bot.coach.finding import naming
from bot.coach.requests.wishes import carry_out, counts
from bot.coach.showing.describing_habits import TOPICS, rows, week_days
from bot.coach.turn.draft import Draft
from bot.coach.turn.replies import Ask, Card, Line, Option, Word, values
from bot.coach.turn.side_words import says_right
from bot.coach.understanding.settings import countries
from bot.coach.understanding.text import Utterance, utterance
from bot.coach.understanding.wish_readings import NotUnderstood, PauseSaid, ResumeSaid, SettingTopic, ShowSaid
from bot.coach.words.reading import read_intent
from bot.coach.words.wish_reading import read_setting, read_wishes

_BACK: Final = Option("back", Word("settings.option.back"))
_NEIGHBOURS: Final = ("NL", "BE", "DE", "GB")
_MONDAY_TO_THURSDAY: Final = (0, 1, 2, 3)
_MONDAY_TO_FRIDAY: Final = (0, 1, 2, 3, 4)


def take(draft: Draft, said: Utterance) -> bool:
    """Take the wishes in what was typed; False where it is an answer, or something else that is asked of the coach."""
    if _answers(draft, said):
        return True
    reading = read_wishes(said, draft.language, draft.today, draft.zone)
    if not reading.wishes or not all(counts(draft, wish, sure=reading.sure) for wish in reading.wishes):
        return False
    for wish in reading.wishes:
        if not isinstance(wish, ShowSaid):
            carry_out(draft, wish)
    if any(isinstance(wish, ShowSaid) for wish in reading.wishes):
        show(draft)
    elif draft.conversation.phase != "paused":
        # A walk that was stopped is not taken up again for a setting.
        repeat(draft)
    return True


def show(draft: Draft) -> None:
    """What is set now, and which of it is to be changed."""
    if draft.has_deal:
        left = visiting.left_open(draft)
        visiting.to_lobby(draft)
        draft.to(came_from=left)
    elif draft.conversation.phase != "setting":
        draft.to(came_from=None)
    draft.show(Card(Word("settings.title"), rows(draft.habits, draft.language, draft.zone)))
    _ask_which(draft, "settings.ask")


def choose(draft: Draft, name: str, argument: str) -> None:
    """A setting to change was chosen, or that it is fine like this."""
    topic = _topic(argument)
    if name == "set" and topic is not None:
        _ask_for(draft, topic)
    else:
        _done(draft)


def choose_value(draft: Draft, name: str, argument: str) -> None:
    """What a setting is to be was chosen: the same as when it is typed."""
    if name == "value":
        _answered(draft, utterance(argument))
    else:
        _ask_which(draft, "settings.more")


def pick_day(draft: Draft, day: date) -> None:
    """Until which day to be silent, from a date picker."""
    carry_out(draft, PauseSaid(day) if day > draft.today else NotUnderstood("pause"))
    _ask_which(draft, "settings.more")


def pause(draft: Draft, argument: str | None) -> None:
    """`/coach pause`, with until when."""
    found = read_setting("pause", utterance(argument or ""), draft.language, draft.today, draft.zone)
    carry_out(draft, found or NotUnderstood("pause"))
    repeat(draft)


def resume(draft: Draft) -> None:
    """`/coach resume`: speak again; where nothing was silent, go on with the deal that was left."""
    if draft.conversation.phase == "paused" and not is_silent(draft.habits, draft.today):
        visiting.resume(draft)
        return
    carry_out(draft, ResumeSaid())
    repeat(draft)


def not_understood(draft: Draft, text: str) -> None:
    """Something else was typed while a setting is being changed: a customer, or nothing that we can read."""
    said, pending = utterance(text), draft.conversation.pending
    known = naming.is_name(draft, said) and naming.is_known(draft, said.text)
    if known or other_deals.names_deal(draft, said):
        opening.open_by_text(draft, text, asked=known)
        return
    topic = _topic(pending.about or "") if pending is not None else None
    draft.say(f"settings.unclear.{topic}" if topic is not None else "settings.which")
    repeat(draft)


def _answers(draft: Draft, said: Utterance) -> bool:
    """Whether this answered what a setting is to be, or left that question."""
    pending = draft.conversation.pending
    if draft.conversation.phase != "setting" or pending is None:
        return False
    if pending.question == "setting" and _answered(draft, said):
        return True
    if pending.question == "settings" and says_right(said):
        _done(draft)
        return True
    intent = read_intent(said, draft.language, draft.context.policy.commands).name
    if intent in {"back", "skip"} and pending.question == "setting":
        _ask_which(draft, "settings.more")
    elif intent in {"back", "skip", "stop", "later", "thanks"}:
        _done(draft)
    else:
        return False
    return True


def _answered(draft: Draft, said: Utterance) -> bool:
    pending = draft.conversation.pending
    topic = _topic(pending.about or "") if pending is not None else None
    wish = read_setting(topic, said, draft.language, draft.today, draft.zone) if topic is not None else None
    if wish is None:
        return False
    carry_out(draft, wish)
    if isinstance(wish, NotUnderstood):
        repeat(draft)
    else:
        _ask_which(draft, "settings.more")
    return True


def _done(draft: Draft) -> None:
    left = draft.conversation.came_from
    if left is not None:
        visiting.open_deal(draft, left[0])
        return
    draft.say("settings.done")
    draft.to(phase="idle", pending=None)


def _ask_which(draft: Draft, key: str) -> None:
    options = (
        *(Option(f"set:{topic}", Word(f"settings.name.{topic}")) for topic in TOPICS),
        Option("done", Word("option.done")),
    )
    _beside(draft)
    draft.to(phase="setting")
    draft.ask(Ask("settings", Line(key), options))


def _ask_for(draft: Draft, topic: SettingTopic) -> None:
    chips = _chips(draft, topic)
    _beside(draft)
    draft.to(phase="setting")
    ask = Ask("setting", Line(f"settings.ask_for.{topic}"), (*chips, _BACK), picks_date=topic == "pause")
    draft.ask(ask, about=topic)


def _beside(draft: Draft) -> None:
    """The deal that was left stands beside every question here."""
    left = draft.conversation.came_from
    if left is not None:
        draft.beside(Option(f"resume:{left[0]}", Word("option.resume", values(customer=left[1])), side=True))


def _topic(name: str) -> SettingTopic | None:
    known: tuple[SettingTopic, ...] = get_args(SettingTopic)
    return next((topic for topic in known if topic == name), None)


def _value(words: str, label: Word | str) -> Option:
    """A value as a choice: its words are read as if they were typed."""
    return Option(f"value:{words}", label)


def _pause_chips(draft: Draft) -> tuple[Option, ...]:
    tomorrow = draft.today + timedelta(days=1)
    monday = draft.today + timedelta(days=7 - draft.today.weekday())
    days = sorted({tomorrow, monday, monday + timedelta(days=7)})
    chips = tuple(_value(day.isoformat(), Word("option.date", values(when=day))) for day in days)
    silent = is_silent(draft.habits, draft.today)
    return (_value("geen", Word("settings.option.resume")), *chips) if silent else chips


def _hours_chips() -> tuple[Option, ...]:
    usual = (("8:00", "16:30"), ("8:30", "17:00"), ("9:00", "17:00"))
    return tuple(
        _value(f"{start}-{end}", Word("settings.hours", values(first=start, last=end)))
        for start, end in usual
    )


def _chips(draft: Draft, topic: SettingTopic) -> tuple[Option, ...]:
    """What many people choose for a setting; anything else is typed."""
    match topic:
        case "language":
            return tuple(_value(name, Word(f"settings.language.{name}")) for name in ("nl", "en"))
        case "work_days":
            return (
                _value("ma-vr", week_days(_MONDAY_TO_FRIDAY)),
                _value("ma-do", week_days(_MONDAY_TO_THURSDAY)),
            )
        case "hours":
            return _hours_chips()
        case "country":
            neighbours = (_value(code, countries.name_of(code, draft.language)) for code in _NEIGHBOURS)
            follow = _value("auto", Word("settings.now.country_of_zone"))
            return (follow, *neighbours, _value("geen", Word("settings.now.no_holidays")))
        case "zone":
            return (_value("auto", Word("settings.option.follow")),)
        case "days_off" if draft.habits.days_off:
            return (_value("wis", Word("settings.option.clear")),)
        case "pause":
            return _pause_chips(draft)
        case "call_ended":
            return (_value("aan", Word("settings.now.on")), _value("uit", Word("settings.now.off")))
        case _:
            return ()
