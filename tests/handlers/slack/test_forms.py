"""Editing a deal in modals, the shortcuts and the export, through the whole server."""

import asyncio
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.coach.known.facts import DealFacts
from tests.handlers.slack.room import ROUTE, count, in_slack, said
from tests.support.slack import Kind, Person, faults
from tests.support.slack.inputs import found as field
from tests.support.slack.world import Json, View
from tests.support.slack_room import HERE, Coach, shown, words


async def facts(found: Coach) -> DealFacts:
    return (await found.store.read(HERE, lambda view: view.deals()))[0]


async def at_home(found: Coach, karin: Person, *texts: str) -> None:
    """Karin has a deal, and looks at the home view."""
    await said(found, karin, "net gebeld met Acme", *(texts or (ROUTE,)))
    await karin.open_home()
    await found.settled()


async def opened(found: Coach, karin: Person, part: str | None = None) -> View:
    """The modal after "edit" on the home view, and then a part."""
    await karin.tap("edit:deal:0", where="home")
    await found.settled()
    if part is not None:
        await karin.tap(f"edit:part:{part}", where="modal")
        await found.settled()
    assert karin.modal is not None
    return karin.modal


def block(view: View, label: str) -> str:
    pair = field(view.content["blocks"], label)
    assert pair is not None
    return str(pair[0]["block_id"])


def reads(karin: Person) -> str:
    view = karin.modal
    assert view is not None
    return "\n".join(words(view.content["blocks"]))


@in_slack
async def test_the_buying_process_is_edited_in_a_modal(found: Coach, karin: Person) -> None:
    await at_home(found, karin)
    assert "Acme: wat wil je aanpassen?" in "\n".join(words((await opened(found, karin)).content["blocks"]))
    await karin.tap("Koopproces", where="modal")
    await found.settled()
    before = count(found, "SELECT count(*) FROM fact_history WHERE kind = 'step'")
    sent = await karin.submit(
        {
            "Stap 1": "IT test de koppeling",
            "Plaats van stap 3 in de lijst": "1",
            "Hoe ver is stap 2?": "niet nodig",
            "Stappen erbij": "1. Juridische check\n- Start",
        }
    )
    assert sent.ok
    assert not sent.errors
    await found.settled()
    assert "✓ Bewaard." in reads(karin)
    steps = (await facts(found)).steps
    assert [(step.title, step.status) for step in steps] == [
        ("CFO tekent", "to_do"),
        ("IT test de koppeling", "to_do"),
        ("MT bespreekt het", "not_needed"),
        ("Juridische check", "to_do"),
        ("Start", "to_do"),
    ]
    assert count(found, "SELECT count(*) FROM fact_history WHERE kind = 'step'") == before + 5


@in_slack
async def test_the_step_they_are_at_is_a_reported_position(found: Coach, karin: Person) -> None:
    await at_home(found, karin)
    await opened(found, karin, "steps")
    await karin.submit({"Hoe ver is stap 2?": "hier zijn ze nu"})
    await found.settled()
    now = await facts(found)
    assert [step.status for step in now.steps] == ["done", "busy", "to_do"]
    assert now.position is not None
    assert now.position.step_id == now.steps[1].id
    home = found.slack.home("U0001")
    assert "Waar ze staan: MT bespreekt het" in str(home and home.content)


@in_slack
async def test_what_is_wrong_stands_at_its_field_and_nothing_is_stored(found: Coach, karin: Person) -> None:
    await at_home(found, karin)
    view = await opened(found, karin, "steps")
    before = count(found, "SELECT count(*) FROM fact_history")
    values = {
        "Stap 1": "  ",
        "Plaats van stap 2 in de lijst": "9",
        "Stap 3": "x" * 400,
        "Hoe ver is stap 1?": "hier zijn ze nu",
        "Hoe ver is stap 2?": "hier zijn ze nu",
    }
    sent = await karin.submit(values)
    assert sent.errors == {
        block(view, "Stap 1"): "Hier moet iets staan.",
        block(view, "Plaats van stap 2 in de lijst"): "Kies een heel getal van 1 tot en met 3.",
        block(view, "Stap 3"): "Dit is te lang: 300 tekens kan hier.",
        block(view, "Hoe ver is stap 2?"): "Ze kunnen maar met één stap tegelijk bezig zijn.",
    }
    assert count(found, "SELECT count(*) FROM fact_history") == before
    # What was typed still stands there; put right, it is stored.
    good = {"Stap 1": "Test", "Plaats van stap 2 in de lijst": "2", "Stap 3": "CEO tekent"}
    await karin.submit(good | {"Hoe ver is stap 2?": "nog te doen"})
    assert [step.title for step in (await facts(found)).steps] == ["Test", "MT bespreekt het", "CEO tekent"]


@in_slack
async def test_people_are_edited_added_and_taken_away(found: Coach, karin: Person) -> None:
    await at_home(found, karin, ROUTE, "de CFO, mag dat alleen")
    await opened(found, karin, "people")
    await karin.submit(
        {"Naam": "Ilse de Wit", "Tot welk bedrag?": "50k", "Mensen erbij": "Jan Smit, inkoper\nhoofd IT"}
    )
    people = (await facts(found)).people
    assert [(who.name, who.role) for who in people] == [
        ("Ilse de Wit", "CFO"),
        ("Jan Smit", "inkoper"),
        (None, "hoofd IT"),
    ]
    assert people[0].limit == 50_000
    assert people[0].may_say_yes
    await karin.tap("Mensen", where="modal")
    await found.settled()
    view = karin.modal
    assert view is not None
    sent = await karin.submit({"Tot welk bedrag?": "veel"})
    assert list(sent.errors.values()) == ["Dit lees ik niet als bedrag. Zo kan het: 50000 of 50k."]
    await karin.submit({"Tot welk bedrag?": ""})
    assert (await facts(found)).people[0].limit is None


@in_slack
async def test_somebody_is_taken_away(found: Coach, karin: Person) -> None:
    await at_home(found, karin, ROUTE, "de CFO, mag dat alleen")
    await opened(found, karin, "people")
    await karin.submit({"Praat mee?": "haal weg"})
    assert (await facts(found)).people == ()
    assert count(found, "SELECT count(*) FROM contacts WHERE removed") == 1


@in_slack
async def test_the_next_step_is_written_dated_moved_and_taken_away(found: Coach, karin: Person) -> None:
    await at_home(found, karin)
    view = await opened(found, karin, "next_step")
    sent = await karin.submit({"Wie daar?": "Ilse"})
    assert sent.errors == {block(view, "Wat doet de klant hierna zelf?"): "Hier moet iets staan."}
    sent = await karin.submit(
        {"Wat doet de klant hierna zelf?": "MT bespreekt het", "Wanneer?": "2026-03-01"}
    )
    assert sent.errors == {block(view, "Wanneer?"): "Die dag is al voorbij. Kies vandaag of later."}
    await karin.submit({"Wanneer?": "2026-03-20", "Wie noemde die datum?": "zei de klant"})
    step = (await facts(found)).next_step
    assert step is not None
    assert (step.what, step.who, str(step.last), step.whose_date) == (
        "MT bespreekt het", "Ilse", "2026-03-20", "customer",
    )  # fmt: skip
    assert step.serves == (await facts(found)).steps[1].id
    await karin.tap("Volgende stap", where="modal")
    await found.settled()
    await karin.submit({"Wat doet de klant hierna zelf?": ""})
    assert (await facts(found)).next_step is None


@in_slack
async def test_rivals_are_edited_and_added(found: Coach, karin: Person) -> None:
    await at_home(found, karin)
    await opened(found, karin, "rivals")
    await karin.submit({"Concurrenten erbij": "Exact\nAFAS"})
    await karin.tap("Concurrentie", where="modal")
    await found.settled()
    await karin.submit(
        {"Waar zijn ze sterk?": "prijs", "Wat voor alternatief?": "hun huidige leverancier",
         "Wat voor alternatief komt erbij?": "niets doen"}
    )  # fmt: skip
    rivals = (await facts(found)).competitors
    assert [(rival.name, rival.kind, rival.strengths) for rival in rivals] == [
        ("Exact", "incumbent", "prijs"),
        ("AFAS", "vendor", None),
        ("", "nothing", None),
    ]


@in_slack
async def test_a_conflict_is_told_and_what_was_typed_stays(found: Coach, karin: Person) -> None:
    await at_home(found, karin)
    await opened(found, karin, "steps")
    karin.fill({"Stap 1": "IT test alles", "Stappen erbij": "Start"})
    # Meanwhile, from another device, the last step gets another title.
    other = Person(karin.hub, karin.sender, karin.team, karin.user)
    mine = karin.submitting()
    stack = karin.team.stacks.pop("U0001")
    await opened(found, other, "steps")
    await other.submit({"Stap 3": "CEO tekent"})
    karin.team.stacks["U0001"] = stack
    sent = await karin.submit()
    assert sent.ok
    assert "Er is intussen iets veranderd" in reads(karin)
    assert [step.title for step in (await facts(found)).steps] == [
        "IT test",
        "MT bespreekt het",
        "CEO tekent",
    ]
    # Typed is kept, what was not touched shows what is there now, and it can be saved.
    await karin.submit()
    titles = [step.title for step in (await facts(found)).steps]
    assert titles == ["IT test alles", "MT bespreekt het", "CEO tekent", "Start"]
    # The first submission, sent once more, changes nothing.
    assert (await karin.interact(mine)).ok
    assert [step.title for step in (await facts(found)).steps] == titles


@in_slack
async def test_a_double_submission_is_stored_once(found: Coach, karin: Person) -> None:
    await at_home(found, karin)
    await opened(found, karin, "steps")
    body = karin.submitting({"Stappen erbij": "Start"})
    sent = await asyncio.gather(*(karin.interact({**body, "trigger_id": f"t{n}"}) for n in range(4)))
    assert all(each.ok for each in sent)
    assert all("Bewaard" in json.dumps(each.answer, ensure_ascii=False) for each in sent)
    assert len((await facts(found)).steps) == 4


@in_slack
async def test_what_was_typed_about_somebody_who_is_gone_is_shown(found: Coach, karin: Person) -> None:
    await at_home(found, karin, ROUTE, "de CFO, mag dat alleen")
    await opened(found, karin, "people")
    karin.fill({"Naam": "Ilse de Wit"})
    with closing(sqlite3.connect(str(found.store._database.address.file))) as connection:
        connection.execute("UPDATE contacts SET removed = 1")
        connection.commit()
    await karin.submit()
    assert "Jij typte: Ilse de Wit" in reads(karin)


def made_up(view: View, deal: str) -> None:
    about = json.loads(view.content["private_metadata"])
    view.content["private_metadata"] = json.dumps(about | {"deal": deal})


@in_slack
async def test_a_foreign_deal_is_told_as_one_that_is_not_there(found: Coach, karin: Person) -> None:
    await at_home(found, karin)
    tom = found.slack.person("U0002", "Tom", locale="nl-NL")
    await tom.say("net gebeld met Globex")
    await found.settled()
    theirs = next(
        deal
        for deal in await found.store.read(HERE, lambda view: view.deals())
        if deal.deal.account == "Globex"
    )
    told = set()
    for deal in (theirs.deal.id, "no-such-deal", ""):
        view = await opened(found, karin, "steps")
        made_up(view, deal)
        sent = await karin.submit({"Stap 1": "van mij"})
        told.add(tuple(sent.errors.values()))
        assert karin.modal is not None
        assert "van mij" in str(karin.modal.state)
    assert told == {("Die deal kan ik niet vinden.",)}
    told_opening = set()
    for deal in (theirs.deal.id, "no-such-deal"):
        await karin.close(everything=True)
        body = karin.tapping("edit:deal:0", where="home")
        body["actions"][0]["value"] = deal
        await karin.interact(body)
        await found.settled()
        told_opening.add(reads(karin))
    assert told_opening == {"Die deal kan ik niet vinden."}
    assert (await found.store.read(HERE, lambda view: view.deals(theirs.deal.owner)))[0].steps == ()


@in_slack
async def test_the_summary_has_a_button_to_the_form(found: Coach, karin: Person) -> None:
    await said(
        found, karin,
        "net gebeld met Acme: IT test nu, 12 juni zit het in het MT, de CFO tekent, ik stuur vrijdag de businesscase, "
        "Exact doet ook mee",
    )  # fmt: skip
    for _ in range(12):
        if "Check-in" in shown(found.slack.last("U0001")):
            break
        await said(found, karin, "weet ik niet")
    await karin.tap("In een formulier")
    await found.settled()
    assert "Acme: wat wil je aanpassen?" in reads(karin)
    await karin.tap("Volgende stap", where="modal")
    await found.settled()
    assert "Wat doet de klant hierna zelf?" in str(karin.modal and karin.modal.content)


@in_slack
async def test_a_form_that_cannot_be_stored_stays_as_it_was_typed(found: Coach, karin: Person) -> None:
    await at_home(found, karin)
    await opened(found, karin, "steps")
    with closing(sqlite3.connect(str(found.store._database.address.file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        sent = await karin.submit({"Stappen erbij": "Start"})
        assert list(sent.errors.values()) == ["Dat is nog niet bewaard. Probeer het zo nog eens."]
        other.execute("ROLLBACK")
    await karin.submit()
    assert (await facts(found)).steps[-1].title == "Start"


@in_slack
async def test_the_form_opens_within_the_triggers_time_or_says_so(found: Coach, karin: Person) -> None:
    await at_home(found, karin)
    with closing(sqlite3.connect(str(found.store._database.address.file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await karin.tap("edit:deal:0", where="home")
        await found.settled()
        assert "Dat lukt nu even niet" in reads(karin)
        other.execute("ROLLBACK")


@in_slack
async def test_many_and_hostile_steps_fit(found: Coach, karin: Person) -> None:
    route = "\n".join(f"{n}. <!channel> *stap* {n} {'é&<' * 60}" for n in range(1, 61))
    await at_home(found, karin, route)
    view = await opened(found, karin, "steps")
    assert len(view.content["blocks"]) <= 100
    total = len((await facts(found)).steps)
    fields = sum(block["type"] == "input" for block in view.content["blocks"]) // 3
    assert f"Er zijn er nog {total - fields}" in reads(karin)
    sent = await karin.submit({"Stappen erbij": "Start"})
    assert sent.ok
    after = (await facts(found)).steps
    assert (len(after), after[-1].title) == (total + 1, "Start")


def test_the_form_speaks_the_persons_language(tmp_path: Path) -> None:
    @in_slack
    async def run(found: Coach, _: Person) -> None:
        tom = found.slack.person("U0002", "Tom", locale="en-GB")
        await tom.say("just spoke with Globex")
        await tom.say("IT tests it, the board decides, the CFO signs")
        await tom.open_home()
        await found.settled()
        await tom.tap("edit:deal:0", where="home")
        await found.settled()
        await tom.tap("Buying process", where="modal")
        await found.settled()
        sent = await tom.submit({"Step 1": " "})
        assert list(sent.errors.values()) == ["Something has to stand here."]

    run(tmp_path)


@in_slack
async def test_the_global_shortcut_starts_a_conversation(found: Coach, karin: Person) -> None:
    assert (await karin.shortcut("had_a_call")).ok
    await found.settled()
    assert "Net een klant gesproken?" in shown(found.slack.last("U0001"))


@in_slack
async def test_the_message_shortcut_takes_the_message_as_told(found: Coach, karin: Person) -> None:
    found.slack.team.add_channel("C0001", "sales", "U0001")
    sent = await karin.say("net gebeld met *Acme* over de verlenging", channel="C0001")
    await found.settled()
    assert sent.message is not None
    assert found.slack.posts("U0001") == []
    assert (await karin.message_shortcut("tell_the_coach", sent.message)).ok
    await found.settled()
    deal = (await facts(found)).deal
    assert (deal.account, deal.topic) == ("Acme", "verlenging")
    assert found.slack.posts("C0001") == []


@in_slack
async def test_a_shortcut_that_could_not_be_taken_says_so(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    with closing(sqlite3.connect(str(found.store._database.address.file), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert (await karin.shortcut("had_a_call")).ok
        await found.settled()
        other.execute("ROLLBACK")
    assert "nog niet bewaard" in reads(karin)


@in_slack
async def test_a_guest_is_refused_at_a_shortcut(found: Coach, *_: Person) -> None:
    guest = found.slack.person("U0666", "Mallory", Kind.GUEST)
    await guest.shortcut("had_a_call")
    await found.settled()
    assert count(found, "SELECT count(*) FROM persons") == 0
    assert re.search("vaste collega|permanent", reads(guest))


@in_slack
async def test_privacy_names_what_can_be_done_in_slack(found: Coach, karin: Person) -> None:
    await karin.command("/coach privacy")
    await found.settled()
    message = found.slack.last("U0001")
    for text in (shown(message), message.text):
        assert "/coach export" in text
        assert "nextstep export" not in text


@pytest.mark.parametrize(
    "body", [{}, {"view": None}, {"view": {"callback_id": "edit", "private_metadata": "[]"}}]
)
def test_a_made_up_submission_changes_nothing(tmp_path: Path, body: Json) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        await at_home(found, karin)
        before = count(found, "SELECT count(*) FROM fact_history")
        await opened(found, karin, "steps")
        sent = karin.submitting()
        view = {**sent["view"], **(body.get("view") or {})} if body.get("view") else {}
        await karin.interact({**sent, "view": {"type": "modal", "callback_id": "edit", **view}})
        assert count(found, "SELECT count(*) FROM fact_history") == before

    run(tmp_path)


@in_slack
async def test_a_lost_view_call_is_only_a_courtesy(found: Coach, karin: Person) -> None:
    await at_home(found, karin)
    found.slack.faults.script("views.open", faults.server_error())
    assert (await karin.tap("edit:deal:0", where="home")).ok
    await found.settled()
    assert karin.modal is None
