"""A person's own settings in Slack: the form from the command and the home view, what is wrong in it, and what the home view tells."""

import asyncio
import json
import sqlite3
from contextlib import closing
from datetime import date, time

from bot.coach.known.habits import DaysOff, Habits
from tests.handlers.slack.room import count, in_slack, said
from tests.support.slack import Kind, Person
from tests.support.slack.inputs import found as field
from tests.support.slack.world import View
from tests.support.slack_room import HERE, Coach, shown, words

TOLD = "net gebeld met Acme: IT test nu, 20 maart zit het in het MT, de CFO tekent"


async def habits(found: Coach) -> Habits:
    (karin,) = await found.store.read(HERE, lambda view: view.people())
    return karin.habits


async def opened(found: Coach, karin: Person) -> View:
    """The form after `/coach settings`."""
    sent = await karin.command("/coach settings")
    assert sent.ok
    await found.settled()
    assert karin.modal is not None
    return karin.modal


def reads(karin: Person) -> str:
    view = karin.modal
    assert view is not None
    return "\n".join(words(view.content["blocks"]))


def block(view: View, label: str) -> str:
    pair = field(view.content["blocks"], label)
    assert pair is not None
    return str(pair[0]["block_id"])


def at_home(found: Coach) -> str:
    view = found.slack.home("U0001")
    assert view is not None
    return "\n".join(words(view.content["blocks"]))


@in_slack
async def test_everything_is_set_in_one_form(found: Coach, karin: Person) -> None:
    # The first look at a country's holidays takes long on a busy machine, and no one's patience is tested here.
    found.slack.sender.patience = 20
    await opened(found, karin)
    sent = await karin.submit(
        {
            "Taal": "Engels",
            "Werkdagen": ["maandag", "dinsdag", "woensdag", "donderdag"],
            "Werk je van": "08:30",
            "tot": "16:00",
            "Feestdagen": "Duitsland",
            "Regio, als die eigen feestdagen heeft": "Beieren",
            "Tijdzone": "Lissabon",
            "Vrije dagen": "5 juni\n24 dec t/m 2 jan",
            "Stil tot (dan meld ik me weer)": "2026-05-14",
            "Bericht na een gesprek": "aan",
        }
    )
    assert sent.ok
    assert not sent.errors
    assert await habits(found) == Habits(
        "Europe/Lisbon",
        "DE",
        "BY",
        (0, 1, 2, 3),
        time(8, 30),
        time(16),
        (
            DaysOff(date(2026, 6, 5), date(2026, 6, 5)),
            DaysOff(date(2026, 12, 24), date(2027, 1, 2)),
        ),
        date(2026, 5, 14),
        call_ended=True,
    )
    # It shows what stands now, in the language that was chosen.
    assert "✓ Saved." in reads(karin)
    assert karin.modal is not None
    texts = json.dumps(karin.modal.content, ensure_ascii=False)
    for text in ("Germany", "Bavaria", "Europe/Lisbon", "24 Dec 2026 to 2 Jan 2027", "2026-05-14", "08:30"):
        assert text in texts
    # Saving it as it stands changes nothing.
    before = await habits(found)
    assert not (await karin.submit()).errors
    assert await habits(found) == before


@in_slack
async def test_what_is_wrong_stands_at_its_field_and_nothing_is_stored(found: Coach, karin: Person) -> None:
    view = await opened(found, karin)
    sent = await karin.submit(
        {
            "Werk je van": "18:00",
            "Feestdagen": "Narnia",
            "Tijdzone": "Blubstad",
            "Vrije dagen": "5 juni\nooit",
            "Stil tot (dan meld ik me weer)": "2026-03-01",
        }
    )
    assert sent.errors == {
        block(view, "tot"): "Die tijden snap ik niet. Zeg bijvoorbeeld 8:30 tot 17:00, met het begin eerst.",
        block(view, "Feestdagen"): "Dat land of die regio ken ik niet. Noem bijvoorbeeld België, of Beieren.",
        block(view, "Tijdzone"): "Die tijdzone ken ik niet. Noem een stad zoals Lissabon, of Europe/Lisbon.",
        block(view, "Vrije dagen"): "Welke dagen zijn dat? Zeg bijvoorbeeld: vrij op 5 mei, of vrij van 24 dec t/m 2 jan.",
        block(view, "Stil tot (dan meld ik me weer)"): "Die dag is al voorbij. Kies vandaag of later.",
    }  # fmt: skip
    assert await habits(found) == Habits()
    good = {"Werk je van": "08:00", "Feestdagen": "", "Tijdzone": "New York", "Vrije dagen": ""}
    assert not (await karin.submit(good | {"Stil tot (dan meld ik me weer)": None})).errors
    assert await habits(found) == Habits(zone="America/New_York", work_from=time(8))


@in_slack
async def test_what_was_said_meanwhile_is_not_overwritten(found: Coach, karin: Person) -> None:
    await opened(found, karin)
    karin.fill({"Tijdzone": "Lissabon"})
    await said(found, karin, "ik werk ma t/m do")
    await karin.submit()
    assert "Er is intussen iets veranderd" in reads(karin)
    assert await habits(found) == Habits(work_days=(0, 1, 2, 3))
    # What was typed still stands there, beside what was said.
    await karin.submit()
    assert await habits(found) == Habits(zone="Europe/Lisbon", work_days=(0, 1, 2, 3))


@in_slack
async def test_a_double_submission_is_stored_once(found: Coach, karin: Person) -> None:
    await opened(found, karin)
    body = karin.submitting({"Bericht na een gesprek": "aan"})
    sent = await asyncio.gather(*(karin.interact({**body, "trigger_id": f"t{n}"}) for n in range(4)))
    assert all(each.ok for each in sent)
    assert all("Bewaard" in json.dumps(each.answer, ensure_ascii=False) for each in sent)
    assert (await habits(found)).call_ended


@in_slack
async def test_a_form_that_cannot_be_opened_or_stored_says_so(found: Coach, karin: Person) -> None:
    await opened(found, karin)
    with closing(sqlite3.connect(str(found.store._database.address.file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        sent = await karin.submit({"Tijdzone": "Lissabon"})
        assert list(sent.errors.values()) == ["Dat is nog niet bewaard. Probeer het zo nog eens."]
        await karin.close(everything=True)
        await karin.command("/coach instellingen")
        await found.settled()
        assert "Dat lukt nu even niet" in reads(karin)
        other.execute("ROLLBACK")
    assert await habits(found) == Habits()


@in_slack
async def test_a_guest_gets_no_form_and_nothing_is_stored(found: Coach, *_: Person) -> None:
    guest = found.slack.person("U0666", "Mallory", Kind.GUEST)
    await guest.command("/coach settings")
    await found.settled()
    assert count(found, "SELECT count(*) FROM persons") == 0
    assert "Werkdagen" not in reads(guest)


@in_slack
async def test_the_home_view_tells_when_it_speaks_and_follows_the_settings(
    found: Coach, karin: Person
) -> None:
    await said(found, karin, TOLD, "stop")
    await karin.open_home()
    await found.settled()
    # Friday 20 March according to them: the coach asks on Monday.
    assert "Ik meld me: ma 23 maart" in at_home(found)
    assert "Ik houd me stil" not in at_home(found)
    await said(found, karin, "ik ben op vakantie tot 1 april")
    assert "Ik houd me stil tot wo 1 april." in at_home(found)
    assert "Ik meld me: wo 1 april" in at_home(found)
    await karin.tap("settings:open", where="home")
    await found.settled()
    await karin.submit({"Stil tot (dan meld ik me weer)": None, "Werkdagen": ["dinsdag", "woensdag"]})
    await found.settled()
    assert "Ik houd me stil" not in at_home(found)
    assert "Ik meld me: di 24 maart" in at_home(found)


@in_slack
async def test_a_deal_with_a_step_to_come_has_a_check_in_button(found: Coach, karin: Person) -> None:
    await said(found, karin, TOLD)
    for _ in range(12):
        if "Check-in" in shown(found.slack.last("U0001")):
            break
        await said(found, karin, "weet ik niet")
    await said(found, karin, "geen afspraak")
    await karin.open_home()
    await found.settled()
    assert "Check-in" in at_home(found)
    await karin.tap("home:open:0", where="home")
    await found.settled()
    assert "Acme" in shown(found.slack.last("U0001"))


@in_slack
async def test_the_list_in_the_conversation_has_a_way_to_the_form(found: Coach, karin: Person) -> None:
    await said(found, karin, "instellingen")
    assert "Werkdagen: ma t/m vr" in shown(found.slack.last("U0001"))
    await karin.tap("In een formulier")
    await found.settled()
    assert "Stil tot (dan meld ik me weer)" in json.dumps(
        karin.modal and karin.modal.content, ensure_ascii=False
    )
    await karin.close(everything=True)
    await karin.choose("Kies er een", "3. Werktijden")
    await found.settled()
    assert "Van hoe laat tot hoe laat?" in shown(found.slack.last("U0001"))
    await karin.tap("8:30 tot 17:00")
    await found.settled()
    assert (await habits(found)).work_from == time(8, 30)


@in_slack
async def test_pausing_and_resuming_by_command(found: Coach, karin: Person) -> None:
    await karin.command("/coach pause t/m 14 mei")
    await found.settled()
    assert "Ik houd me stil tot vr 15 mei." in shown(found.slack.last("U0001"))
    await karin.command("/coach resume")
    await found.settled()
    assert "Fijn, je bent er weer." in shown(found.slack.last("U0001"))
    assert await habits(found) == Habits()
