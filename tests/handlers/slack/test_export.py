"""`/coach export`: what is current as text to read, and a file of all that is kept about whoever asks."""

import csv
import io
from pathlib import Path

import pytest

from bot.delivery import MOST_ATTEMPTS
from tests.handlers.slack.room import ROUTE, count, delivered, in_slack, said
from tests.support.slack import Message, Person, faults
from tests.support.slack.faults import Fault
from tests.support.slack_room import HERE, Coach, shown

TOWNS = [
    "Alkmaar",
    "Breda",
    "Culemborg",
    "Dokkum",
    "Emmen",
    "Franeker",
    "Gouda",
    "Heerlen",
    "IJsselstein",
    "Joure",
    "Kampen",
    "Leiden",
    "Meppel",
    "Nijkerk",
    "Oisterwijk",
    "Purmerend",
    "Raalte",
    "Steenwijk",
    "Tilburg",
    "Urk",
    "Veghel",
    "Winterswijk",
    "Zaltbommel",
]
Cells = dict[tuple[str, str], str]


def files(found: Coach) -> list[Message]:
    return [message for message in found.slack.posts("U0001") if message.files]


def table(message: Message) -> Cells:
    """The file that stands in a message, by part and field."""
    (file,) = message.files
    assert file.content is not None
    text = file.content.decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text, newline=""))
    assert head == ["part", "field", "value"]
    return {(part, field): value for part, field, value in rows}


def of(cells: Cells, part: str, field: str) -> list[str]:
    """Every value of a field in one part of the export."""
    return [value for (where, name), value in cells.items() if where.startswith(f"{part}/") and name == field]


async def exported(found: Coach, karin: Person) -> list[Message]:
    """What came of it in the private conversation."""
    before = len(found.slack.posts("U0001"))
    await karin.command("/coach export")
    await found.settled()
    await delivered(found)
    return found.slack.posts("U0001")[before:]


@in_slack
async def test_the_deals_are_told_as_text_in_the_private_conversation(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme over de verlenging", ROUTE, "de CFO, mag dat alleen")
    await karin.command("/coach Globex")
    await found.settled()
    found.slack.team.add_channel("C0001", "sales", "U0001")
    sent = await karin.command("/coach export", channel="C0001")
    assert "privégesprek" in str(sent.answer)
    await found.settled()
    await delivered(found)
    deals, file = found.slack.posts("U0001")[-2:]
    text = shown(deals)
    assert "Dit is alles wat ik nu van je 2 deals weet." in text
    assert "Acme (verlenging)" in text
    assert "[ ] IT test" in text
    assert "CFO, mag dat alleen" in text
    assert "Globex" in text
    assert "Alles wat ik over je bewaar" in shown(file)
    assert found.slack.posts("C0001") == []


@pytest.mark.parametrize("words", ["Export!", "exporteer mijn gegevens", "export all my data"])
def test_typed_into_the_conversation_it_is_asked_for_as_well(tmp_path: Path, words: str) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        await said(found, karin, "net gebeld met Acme")
        await karin.say(words)
        await found.settled()
        await delivered(found)
        (message,) = files(found)
        assert "Acme" in of(table(message), "deals", "account")
        assert of(table(message), "steps", "title") == []

    run(tmp_path)


@in_slack
async def test_export_beside_other_words_is_an_answer(found: Coach, karin: Person) -> None:
    assert "export naar Excel" in await said(
        found, karin, "net gebeld met Acme", "IT test, export naar Excel, CFO tekent"
    )
    assert files(found) == []


@in_slack
async def test_what_only_says_the_state_of_the_budget_is_told_once(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme", ROUTE, "ja, alleen", "aangevraagd")
    text, _ = await exported(found, karin)
    assert "Budget: budget is aangevraagd" in shown(text)
    assert "Wat budget vraagt" not in shown(text)


@in_slack
async def test_the_file_holds_all_that_is_kept(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme over de verlenging", ROUTE, "=2+2 tekent")
    await said(found, karin, "ik werk niet op vrijdag")
    *_, message = await exported(found, karin)
    cells = table(message)
    assert of(cells, "person", "name") == ["Karin"]
    assert "Acme" in of(cells, "deals", "account")
    assert ROUTE in of(cells, "answers", "text")
    assert "'=2+2 tekent" in of(cells, "answers", "text")
    assert of(cells, "conversations", "version")
    assert of(cells, "changes", "kind")
    assert any("Welke stappen" in str(message.text) for message in found.slack.posts("U0001"))
    assert len(of(cells, "messages", "state")) >= 4
    assert any("habits" in part for part, _ in cells)
    assert not any("U0002" in value for value in cells.values())


@in_slack
async def test_a_file_of_one_person_has_nothing_of_another(found: Coach, karin: Person) -> None:
    tom = found.slack.person("U0002", "Tom", locale="nl-NL")
    await tom.say("net gebeld met Initech")
    await said(found, karin, "net gebeld met Acme")
    *_, message = await exported(found, karin)
    assert "Initech" not in str(table(message))


@in_slack
async def test_a_long_export_is_several_messages_and_loses_nothing(found: Coach, karin: Person) -> None:
    for n in range(8):
        route = ", ".join(f"afdeling {n} {m} bespreekt {'het voorstel ' * 6}" for m in range(18))
        await karin.command(f"/coach Klant{n}")
        await said(found, karin, route)
    *texts, file = await exported(found, karin)
    assert len(texts) > 1
    text = "\n".join(map(shown, texts))
    titles = of(table(file), "deals", "title")
    for deal in await found.store.read(HERE, lambda view: view.deals()):
        assert all(step.title in text for step in deal.steps)
        assert all(step.title in titles for step in deal.steps)
    assert "…" not in text


@in_slack
async def test_of_many_deals_some_are_text_and_all_are_in_the_file(found: Coach, karin: Person) -> None:
    for name in TOWNS:
        await karin.command(f"/coach {name}")
        await found.settled()
    *texts, file = await exported(found, karin)
    text = "\n".join(map(shown, texts))
    assert "van de 20 deals waar we het laatst over hadden. Alle 23 staan in het bestand" in text
    assert [name for name in TOWNS if name not in text] == TOWNS[:3]
    assert set(of(table(file), "deals", "account")) == set(TOWNS)


@in_slack
async def test_without_deals_there_is_still_what_is_kept(found: Coach, karin: Person) -> None:
    text, file = await exported(found, karin)
    assert "nog geen deals" in shown(text)
    assert "Ik bewaar wat je over je deals vertelt" in shown(text)
    assert of(table(file), "identities", "external_id") == ["U0001"]


@in_slack
async def test_where_no_file_may_be_given_that_is_said_and_nothing_waits(found: Coach, karin: Person) -> None:
    found.slack.team.scopes -= {"files:write"}
    *_, told = await exported(found, karin)
    assert "Wie Nextstep bij jullie beheert" in shown(told)
    await said(found, karin, "help")
    assert found.slack.posts("U0001")[-1] is not told
    assert count(found, "SELECT count(*) FROM outbox WHERE state <> 'sent'") == 0


LOST = [
    pytest.param("files.getUploadURLExternal", faults.reset(effect=True), id="where it goes"),
    pytest.param("upload", faults.reset(effect=False), id="the bytes"),
    pytest.param("upload", faults.reset(effect=True), id="that the bytes came"),
    pytest.param("files.completeUploadExternal", faults.reset(effect=False), id="where it is to stand"),
    pytest.param("files.completeUploadExternal", faults.reset(effect=True), id="that it stands there"),
    pytest.param("files.completeUploadExternal", faults.limited("1"), id="too fast"),
]


@pytest.mark.parametrize(("method", "fault"), LOST)
def test_whatever_gets_lost_the_file_comes_once(tmp_path: Path, method: str, fault: Fault) -> None:
    @in_slack
    async def run(found: Coach, karin: Person) -> None:
        await said(found, karin, "net gebeld met Acme")
        found.slack.faults.script(method, fault)
        await exported(found, karin)
        (message,) = files(found)
        assert "Acme" in of(table(message), "deals", "account")
        assert await said(found, karin, "help")
        assert found.slack.posts("U0001")[-1] is not message

    run(tmp_path)


@in_slack
async def test_who_gets_no_file_in_the_end_is_told_so(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    found.slack.faults.script("upload", *[faults.server_error()] * MOST_ATTEMPTS)
    *_, told = await exported(found, karin)
    assert "Typ over een tijdje nog eens /coach export" in shown(told)
    assert len(found.slack.called("upload")) == MOST_ATTEMPTS
    assert files(found) == []
    assert count(found, "SELECT count(*) FROM outbox WHERE state <> 'sent'") == 0


@in_slack
async def test_who_is_erased_before_it_went_out_gets_no_file(found: Coach, karin: Person) -> None:
    await said(found, karin, "net gebeld met Acme")
    found.slack.faults.script("files.getUploadURLExternal", faults.limited("30"))
    await karin.command("/coach export")
    await found.settled()
    await found.store.erase(HERE, "U0001", now=found.served.slack.parts.now())
    found.served.worker.wake()
    await found.settled()
    assert files(found) == []
    assert count(found, "SELECT count(*) FROM outbox") == 0
