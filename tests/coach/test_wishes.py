"""What a person asks of the coach itself, in conversation: taken at any moment, acknowledged with the day, never by mistake."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from bot.coach.deciding.habit_changes import FURTHEST, beyond, changed, in_order, is_silent, silent_until
from bot.coach.known.facts import PersonFacts
from bot.coach.known.habits import DaysOff, Habits
from bot.coach.requests.wishes import carry_out
from bot.coach.turn.context import Context
from bot.coach.turn.draft import Draft
from bot.coach.turn.inputs import Command, PickedDate
from bot.coach.turn.replies import Line
from bot.coach.turn.state import Conversation
from bot.coach.understanding.text import Language
from bot.coach.understanding.wish_readings import (
    DaysOffSaid,
    HoursSaid,
    PauseSaid,
    ResumeSaid,
    Wish,
    WorkDaysSaid,
)
from tests.coach.rooms import ROUTE, asked, first_walk, keys, open_question, shown, walked
from tests.support.core_chat import CoreChat

WEDNESDAY = datetime.fromisoformat("2026-05-06T10:00:00+02:00")
TODAY = WEDNESDAY.date()


def chat_with_a_step(language: Language = "nl") -> CoreChat:
    """A deal whose customer acts on 20 May, with nothing asked."""
    chat = CoreChat(language, WEDNESDAY)
    told = {
        "nl": "net gebeld met Acme: IT test nu, 20 mei zit het in het MT, de CFO tekent, ik stuur vrijdag de businesscase",
        "en": "just spoke with Acme: IT is testing, the board discusses it on 20 May, the CFO signs, I send the business case",
    }
    chat.say(told[language])
    chat.say("klaar" if language == "nl" else "stop")
    chat.active = replace(chat.active, phase="idle", pending=None)
    return chat


@pytest.mark.parametrize(
    ("language", "text", "habits", "says"),
    [
        ("nl", "ik ben op vakantie tot 14 mei", Habits(paused_until=date(2026, 5, 14)), "Ik houd me stil tot do 14 mei."),
        ("nl", "ik ben t/m 14 mei op vakantie", Habits(paused_until=date(2026, 5, 15)), "Ik houd me stil tot vr 15 mei."),
        ("en", "on leave through May 14", Habits(paused_until=date(2026, 5, 15)), "I'll keep quiet until Fri 15 May."),
        ("nl", "vrij op 5 juni", Habits(days_off=(DaysOff(date(2026, 6, 5), date(2026, 6, 5)),)), "Je vrije dagen: vr 5 juni."),
        (
            "en",
            "off 24 dec to 2 jan",
            Habits(days_off=(DaysOff(date(2026, 12, 24), date(2027, 1, 2)),)),
            "24 December – 2 January 2027",
        ),
        ("nl", "ik werk ma t/m do", Habits(work_days=(0, 1, 2, 3)), "je werkt op ma t/m do"),
        ("en", "I work Mondays, Tuesdays and Thursdays", Habits(work_days=(0, 1, 3)), "you work on Mon, Tue and Thu"),
        ("nl", "ik werk van half 9 tot 4", Habits(work_from=time(8, 30), work_to=time(16)), "tussen 8:30 en 16:00"),
        ("en", "I work in Belgium", Habits(country="BE"), "public holidays of Belgium"),
        ("nl", "feestdagen van Beieren", Habits(country="DE", region="BY"), "de feestdagen van Beieren (Duitsland)"),
        ("nl", "geen feestdagen", Habits(country=""), "feestdagen tellen als gewone dagen"),
        ("nl", "ik zit in New York", Habits(zone="America/New_York"), "America/New York. Daar is het nu 4:00."),
        ("en", "time zone Lisbon", Habits(zone="Europe/Lisbon"), "It's 9:00 there now."),
        ("nl", "meld het als een gesprek is afgelopen: aan", Habits(call_ended=True), "Goed, ik meld me als een gesprek"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("where", ["new", "asking", "idle"])
def test_a_wish_is_taken_at_any_moment_and_acknowledged_in_words(
    where: str, language: Language, text: str, habits: Habits, says: str
) -> None:
    chat = {"new": CoreChat(language, WEDNESDAY), "asking": CoreChat(language, WEDNESDAY)}.get(where) or (
        chat_with_a_step(language)
    )
    if where == "asking":
        chat.say("/coach Acme")
    if where == "asking" and text.startswith(("vrij", "off", "on ")):
        # Without "I" it may be the customer who is off: that is an answer.
        chat.say(text)
        assert chat.person.habits == Habits()
        return
    before = chat.active.pending
    messages = chat.say(text)
    assert chat.person.habits == habits
    assert says in shown(messages)
    assert chat.active.pending == before
    assert not [answer for answer in chat.answers if answer.text == text]
    if before is not None:
        assert asked(messages) == before.question


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "ze zijn op vakantie tot 14 mei"),
        ("nl", "op vakantie tot 14 mei"),
        ("nl", "de CFO is vrij tot 14 mei"),
        ("nl", "ze willen even pauze"),
        ("nl", "inkoop werkt ma t/m do"),
        ("nl", "8:30 tot 16:00"),
        ("nl", "niet voor 3 juni"),
        ("nl", "ik ben er weer"),
        ("en", "the board is off until June"),
        ("en", "off until June"),
        ("en", "they're on holiday through May 14"),
        ("en", "we're pausing until June"),
        ("en", "I'm back"),
        ("en", "not before June 3"),
    ],
)
def test_an_answer_about_the_customer_changes_no_setting(language: Language, text: str) -> None:
    chat = chat_with_a_step(language)
    chat.say("/coach Acme")
    chat.say(text)
    assert chat.person.habits == Habits()
    assert chat.facts.next_step is not None
    assert chat.facts.next_step.quiet_until is None


@pytest.mark.parametrize(
    ("language", "text", "says"),
    [
        (
            "nl",
            "tijdzone Blubstad",
            "Die tijdzone ken ik niet. Noem een stad zoals Lissabon, of Europe/Lisbon.",
        ),
        (
            "en",
            "time zone Blubville",
            "I don't know that time zone. Name a city such as Lisbon, or Europe/Lisbon.",
        ),
        ("nl", "ik zit in Amerika", "Die tijdzone ken ik niet."),
        ("nl", "feestdagen van Verweggistan", "Dat land of die regio ken ik niet."),
        ("nl", "ik werk van 17 tot 9", "Die tijden snap ik niet."),
        ("nl", "pauzeer tot sint-juttemis", "Tot wanneer?"),
        ("en", "pause", "Until when?"),
        ("nl", "ik werk niet op ma t/m vr", "Op welke dagen werk je dan?"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence_with_an_example(
    language: Language, text: str, says: str
) -> None:
    chat = CoreChat(language, WEDNESDAY)
    chat.say("/coach Acme")
    question = open_question(chat)
    messages = chat.say(text)
    assert says in shown(messages)
    assert chat.person.habits == Habits()
    assert asked(messages) == question


# -- silence and its end ---------------------------------------------------------------------------------------------


def test_who_comes_back_is_spoken_to_again() -> None:
    chat = CoreChat("nl", WEDNESDAY)
    chat.say("ik ben op vakantie tot 14 mei")
    assert "Fijn, je bent er weer. Ik meld me" in shown(chat.say("ik ben er weer"))
    assert chat.person.habits == Habits()
    # Nobody was silent: then it is small talk, unless it can be nothing else.
    assert "settings.not_paused" not in keys(chat.say("ik ben er weer"))
    assert keys(chat.say("je mag weer vragen stellen")) == ["settings.not_paused"]


def test_who_comes_back_early_from_days_off_is_spoken_to_from_today() -> None:
    chat = CoreChat("nl", WEDNESDAY)
    chat.say("ik ben vrij van 4 mei tot 14 mei")
    chat.say("ik ben weer aan het werk")
    assert chat.person.habits == Habits()


def test_who_comes_back_at_night_hears_from_which_day_on() -> None:
    chat = CoreChat("nl", datetime.fromisoformat("2026-05-08T20:00:00+02:00"))
    chat.say("pauzeer tot 1 juni")
    assert "vanaf ma 11 mei" in shown(chat.say("hervat"))


@pytest.mark.parametrize(
    ("argument", "until", "key"),
    [
        ("tot maandag", date(2026, 5, 11), "settings.ack.pause"),
        ("14 mei", date(2026, 5, 14), "settings.ack.pause"),
        ("t/m 14 mei", date(2026, 5, 15), "settings.ack.pause"),
        ("2 weken", date(2026, 5, 20), "settings.ack.pause"),
        ("2026-06-01", date(2026, 6, 1), "settings.ack.pause"),
        (None, None, "settings.unclear.pause"),
        ("ooit", None, "settings.unclear.pause"),
        ("1 mei 2025", None, "settings.unclear.pause"),
    ],
)
def test_pausing_by_command(argument: str | None, until: date | None, key: str) -> None:
    chat = CoreChat("nl", WEDNESDAY)
    chat.say("/coach Acme")
    messages = chat.take(Command("pause", argument))
    assert key in keys(messages)
    assert chat.person.habits.paused_until == until
    assert asked(messages) == "steps"


def test_resuming_by_command_ends_the_silence_or_else_goes_on_with_the_deal() -> None:
    chat = walked("/coach Acme", "stop", language="nl")
    assert chat.active.phase == "paused"
    chat.take(Command("pause", "tot 1 juni"))
    assert "settings.ack.resume" in keys(chat.take(Command("resume")))[0]
    assert "welcome_back" in keys(chat.take(Command("resume")))
    assert keys(chat.take(Command("resume")))[0] == "settings.not_paused"


# -- the step at hand ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "text", "until", "says"),
    [
        # Thursday 21 May is the first working day after their date.
        (
            "2026-05-21T09:30:00+02:00",
            "morgen weer",
            date(2026, 5, 22),
            "Goed, ik vraag vr 22 mei weer naar Acme.",
        ),
        ("2026-05-21T09:30:00+02:00", "vraag me maandag weer", date(2026, 5, 25), "di 26 mei weer naar Acme"),
        ("2026-05-21T09:30:00+02:00", "niet voor 3 juni", date(2026, 6, 3), "wo 3 juni weer naar Acme"),
        ("2026-05-21T09:30:00+02:00", "zaterdag weer", date(2026, 5, 23), "di 26 mei weer naar Acme"),
        # Before their own date nothing is asked, whatever was wished, and it says so.
        ("2026-05-06T10:00:00+02:00", "vraag me maandag weer", date(2026, 5, 11), "wo 20 mei"),
    ],
)
def test_a_snooze_says_the_day_on_which_it_is_really_asked(
    now: str, text: str, until: date, says: str
) -> None:
    chat = chat_with_a_step()
    chat.now = datetime.fromisoformat(now)
    messages = chat.say(text)
    step = chat.facts.next_step
    assert step is not None
    assert step.quiet_until == until
    assert says in shown(messages)
    assert chat.active.phase == "idle"
    assert chat.active.pending is None


@pytest.mark.parametrize(
    ("language", "text"), [("nl", "nooit meer over deze stap"), ("en", "never for this step")]
)
def test_never_for_this_step_names_the_step(language: Language, text: str) -> None:
    chat = chat_with_a_step(language)
    messages = chat.say(text)
    step = chat.facts.next_step
    assert step is not None
    assert step.never
    assert step.what in shown(messages)


@pytest.mark.parametrize(
    ("texts", "until"),
    [
        (("morgen weer",), date(2026, 5, 22)),
        (("vraag me maandag weer",), date(2026, 5, 25)),
        (("niet voor 3 juni",), date(2026, 6, 3)),
        (("nog niet", "over een week weer"), date(2026, 5, 28)),
        (("nog niet", "vraag het me maandag nog eens"), date(2026, 5, 25)),
    ],
)
def test_asked_whether_it_happened_another_day_may_be_named(texts: tuple[str, ...], until: date) -> None:
    chat = first_walk("nl")
    chat.now = WEDNESDAY
    chat.say("skip")
    step = chat.facts.next_step
    assert step is not None
    due = replace(step, first=date(2026, 5, 20), last=date(2026, 5, 20), whose_date="customer")
    chat.deals[chat.facts.deal.id] = replace(chat.facts, next_steps=(due,))
    chat.now = datetime.fromisoformat("2026-05-21T09:30:00+02:00")
    assert asked(chat.say("/coach Acme")) == "happened"
    said = [keys(chat.say(text)) for text in texts]
    assert chat.facts.next_step == replace(due, quiet_until=until)
    assert "settings.ack.snooze" in said[-1]
    assert (chat.active.phase, chat.active.pending) == ("idle", None)


def test_who_wants_to_be_asked_on_a_day_takes_never_back() -> None:
    chat = chat_with_a_step()
    chat.now = datetime.fromisoformat("2026-05-21T09:30:00+02:00")
    chat.say("nooit meer over deze stap")
    assert "vr 22 mei" in shown(chat.say("morgen weer"))
    step = chat.facts.next_step
    assert step is not None
    assert not step.never


def test_never_is_taken_in_the_midst_of_the_questions_and_a_snooze_leaves_them_for_later() -> None:
    chat = chat_with_a_step()
    chat.say("/coach Acme")
    question = open_question(chat)
    assert asked(chat.say("vraag me nooit meer over deze stap")) == question
    assert "later" in keys(chat.say("herinner me maandag"))
    step = chat.facts.next_step
    assert step is not None
    assert (step.never, step.quiet_until, chat.active.phase) == (True, None, "paused")


def test_without_a_deal_at_hand_it_asks_which() -> None:
    assert "settings.snooze.which_deal" in keys(CoreChat("nl", WEDNESDAY).say("vraag me maandag weer"))


# -- the list --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "word"), [("nl", "instellingen"), ("en", "settings"), ("nl", "/settings")]
)
def test_the_list_shows_everything_that_is_set(language: Language, word: str) -> None:
    chat = CoreChat(language, WEDNESDAY)
    for text in ("ik werk ma t/m do, 8:30 tot 16:00", "ik ben op vakantie tot 14 mei", "ik zit in Lissabon"):
        chat.say(text)
    found = shown(chat.say(word))
    for said in ("8:30", "16:00", "Thu" if language == "en" else "do", "Lisbon"):
        assert said in found
    assert open_question(chat) == "settings"


def test_one_is_changed_by_number_and_another_in_words() -> None:
    chat = CoreChat("nl", WEDNESDAY)
    chat.say("instellingen")
    assert asked(chat.say("3")) == "setting"
    assert asked(chat.say("9-5")) == "settings"
    assert asked(chat.say("werkdagen")) == "setting"
    assert chat.active.pending is not None
    assert chat.active.pending.about == "work_days"
    chat.say("2")
    chat.say("ik werk in België")
    chat.say("tijdzone")
    assert "settings.unclear.zone" in keys(chat.say("Blubstad"))
    assert open_question(chat) == "setting"
    chat.say("laat maar zo")
    chat.say("taal")
    chat.say("engels")
    assert chat.person.language == "en"
    assert keys(chat.say("stop")) == ["settings.done"]
    assert chat.active.phase == "idle"
    assert chat.person.habits == Habits(work_days=(0, 1, 2, 3), country="BE")


def test_a_pause_is_picked_from_the_calendar() -> None:
    chat = CoreChat("nl", WEDNESDAY)
    chat.say("instellingen")
    message = chat.say("pauze")[-1]
    assert message.ask is not None
    assert message.ask.picks_date
    chat.take(PickedDate(date(2026, 5, 14), message.stamp))
    assert chat.person.habits.paused_until == date(2026, 5, 14)
    message = chat.say("pauze")[-1]
    assert "settings.unclear.pause" in keys(chat.take(PickedDate(TODAY, message.stamp)))


def test_the_deal_that_was_left_for_it_keeps_its_question() -> None:
    chat = walked("/coach Acme", ROUTE["nl"], language="nl")
    question, pending = open_question(chat), chat.active.pending
    message = chat.say("instellingen")[-1]
    assert chat.active.deal_id is None
    assert message.ask is not None
    assert [option.id.partition(":")[0] for option in message.ask.options if option.side] == ["resume"]
    chat.say("ik werk ma t/m do")
    back = chat.say("9")
    assert asked(back) == question
    assert keys(back) == ["welcome_back"]
    assert chat.active.pending == pending


def test_naming_a_customer_leaves_the_list() -> None:
    chat = walked("/coach Acme", "stop", language="nl")
    chat.say("instellingen")
    assert "settings.which" in keys(chat.say("blub"))
    chat.say("net gebeld met Globex")
    assert chat.facts.deal.account == "Globex"
    chat.say("instellingen")
    chat.say("Acme")
    assert chat.facts.deal.account == "Acme"


# -- habits ----------------------------------------------------------------------------------------------------------


def off(first: str, last: str) -> DaysOff:
    return DaysOff(date.fromisoformat(first), date.fromisoformat(last))


SUMMER, CHRISTMAS = off("2026-07-20", "2026-08-07"), off("2026-12-24", "2027-01-02")


@pytest.mark.parametrize(
    ("days_off", "wish", "expected"),
    [
        ((CHRISTMAS,), DaysOffSaid(((SUMMER.first, SUMMER.last),)), (SUMMER, CHRISTMAS)),
        ((SUMMER,), DaysOffSaid(((date(2026, 8, 8), date(2026, 8, 9)),)), (off("2026-07-20", "2026-08-09"),)),
        ((off("2026-05-01", "2026-05-05"),), DaysOffSaid(((TODAY, TODAY),)), (off("2026-05-06", "2026-05-06"),)),
        ((SUMMER,), DaysOffSaid((), taken_back=True), ()),
        ((SUMMER, CHRISTMAS), DaysOffSaid(((date(2026, 12, 28),) * 2,), taken_back=True), (SUMMER, off("2026-12-24", "2026-12-27"))),
        ((off("2026-05-04", "2026-05-15"), SUMMER), ResumeSaid(), (off("2026-05-04", "2026-05-05"), SUMMER)),
    ],
)  # fmt: skip
def test_days_off_stay_in_order_and_lose_what_is_worked(
    days_off: tuple[DaysOff, ...], wish: Wish, expected: tuple[DaysOff, ...]
) -> None:
    assert changed(Habits(days_off=days_off), wish, TODAY).days_off == expected


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (WorkDaysSaid((2,), "without"), (0, 1, 3, 4)),
        (WorkDaysSaid((5,), "with"), (0, 1, 2, 3, 4, 5)),
        (WorkDaysSaid((0, 1)), (0, 1)),
        (WorkDaysSaid((0, 1, 2, 3, 4), "without"), (0, 1, 2, 3, 4)),
    ],
)
def test_working_days_by_what_is_added_and_taken_away(wish: WorkDaysSaid, expected: tuple[int, ...]) -> None:
    assert changed(Habits(), wish, TODAY).work_days == expected


@pytest.mark.parametrize(
    ("habits", "until"),
    [
        (Habits(), None),
        (Habits(days_off=(SUMMER,)), None),
        (Habits(paused_until=date(2026, 5, 14)), date(2026, 5, 14)),
        (Habits(days_off=(off("2026-05-04", "2026-05-08"),)), date(2026, 5, 9)),
        # A pause that runs into days off, and days off that begin while it lasts.
        (
            Habits(paused_until=date(2026, 5, 8), days_off=(off("2026-05-08", "2026-05-10"),)),
            date(2026, 5, 11),
        ),
        (
            Habits(paused_until=date(2026, 5, 20), days_off=(off("2026-05-06", "2026-05-10"),)),
            date(2026, 5, 20),
        ),
    ],
)
def test_until_when_it_is_silent(habits: Habits, until: date | None) -> None:
    assert silent_until(habits, TODAY) == until


def test_my_deals_say_when_the_coach_speaks_and_how_often_a_date_moved() -> None:
    chat = chat_with_a_step()
    chat.say("ik ben op vakantie tot 25 mei")
    found = shown(chat.say("/deals"))
    assert "Ik houd me stil tot ma 25 mei." in found
    assert "Ik meld me: di 26 mei" in found


def test_silence_is_a_pause_or_a_day_off() -> None:
    assert not is_silent(Habits(paused_until=TODAY), TODAY)
    assert is_silent(Habits(paused_until=date(2026, 5, 7)), TODAY)
    assert is_silent(Habits(days_off=(off("2026-05-06", "2026-05-06"),)), TODAY)
    assert not is_silent(Habits(days_off=(SUMMER,)), TODAY)


TWO_YEARS_ON = TODAY + FURTHEST


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        (PauseSaid(TWO_YEARS_ON + timedelta(days=1)), "settings.beyond.until"),
        (PauseSaid(date.max), "settings.beyond.until"),
        (DaysOffSaid(((TODAY, date.max),)), "settings.beyond.until"),
        (DaysOffSaid(((date(9999, 1, 1), date.max), (TODAY, TODAY))), "settings.beyond.until"),
        (DaysOffSaid(tuple((TODAY + timedelta(days=2 * n),) * 2 for n in range(61))), "settings.beyond.most"),
    ],
)
def test_what_nobody_plans_is_not_set_and_says_how_far_it_may_go(
    wish: PauseSaid | DaysOffSaid, says: str
) -> None:
    draft = Draft(
        Context(WEDNESDAY, "Europe/Amsterdam", PersonFacts("me", "Karin", "nl"), "t"),
        Conversation("c", None),
        None,
    )
    carry_out(draft, wish)
    assert draft.effects == []
    assert [part.key for part in draft.parts if isinstance(part, Line)] == [says]


def test_what_was_set_before_stands_in_nobodys_way() -> None:
    far = Habits(days_off=(DaysOff(TODAY, date.max),), paused_until=date.max)
    assert beyond(changed(far, HoursSaid(time(8), time(16)), TODAY), far, TODAY) is None
    assert beyond(changed(far, PauseSaid(TWO_YEARS_ON), TODAY), far, TODAY) is None
    assert not is_silent(far, TODAY)
    assert silent_until(far, TODAY) is None
    assert in_order((DaysOff(TODAY, date.max), DaysOff(date.max, date.max)), TODAY) == (
        DaysOff(TODAY, date.max),
    )
