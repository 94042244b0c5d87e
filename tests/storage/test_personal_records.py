"""Everything about a person can be taken out and taken away: from every table, from the file's bytes, from old backups."""

import csv
import io
import json
import shutil
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.coach.known import facts as f
from bot.coach.turn import effects as fx
from bot.coach.turn.replies import Line, Message, Option
from bot.coach.turn.state import Conversation, Pending, Walk
from bot.errors import FromBefore, StorageBusy, StorageError
from bot.ports import Identity, Speaker, UnitOfWork
from bot.whom import Somebody
from storage import columns, erasing, exporting, records
from storage.backup import back_up, restore
from storage.engine import SqlStore
from storage.erasing_contacts import Counts
from storage.export_text import as_csv, as_json
from storage.exporting import Entry
from storage.opening import Waits
from storage.outbox import Leases
from storage.personal_records import erase_contact, erase_person, everybody, export_person
from tests.storage.rooms import (
    DAAN,
    HERE,
    NOW,
    SANNE,
    TODAY,
    apply,
    as_person,
    claim,
    deal,
    keep,
    queue,
    run,
    write,
)
from tests.support.places import IN_A_FILE, Place, SqliteFile, new_place

CANARY = "kanariegeel"
CONTACT = "Karin de Vries"
TEKLA = Identity("terminal", "local", f"Tekla-{CANARY}", f"Tekla {CANARY}", "nl", "Europe/Amsterdam")


def _c(number: int) -> str:
    return f"{CANARY}{number} "


def _tell_everything(store: SqlStore) -> None:
    """A canary in everything that can hold what somebody typed or what somebody is called."""
    me = f"person-{TEKLA.external_id}"
    held = f.Deal("t1", _c(1), me, topic=_c(2), budget_needs=_c(3), unbudgeted_route=_c(4))
    told: tuple[fx.Effect, ...] = (
        fx.PutDeal(replace(held, account=_c(5))),
        fx.PutDeal(held),
        fx.PutStep("t1", f.BuyingStep("s1", _c(6), 0, who=_c(7))),
        fx.PutStep("t1", f.BuyingStep("s2", _c(8), 1, removed=True)),
        fx.PutPosition("t1", f.Position("p1", TODAY, words=_c(9), source=_c(10))),
        fx.PutPerson("t1", f.Person("c1", _c(11), _c(12), together_with=(_c(13),))),
        fx.PutNextStep("t1", f.NextStep("n1", _c(14), "w1", who=_c(15), last=TODAY)),
        fx.PutAction("t1", f.OurAction("a1", _c(16), value_for_them=_c(17))),
        fx.PutCompetitor("t1", f.Competitor("r1", _c(18), "vendor", _c(19), _c(20), _c(21), _c(22))),
        fx.PutOpenQuestion("t1", f.OpenQuestion("o1", "budget", TODAY, about=_c(23))),
        fx.SlipRecorded("t1", "n1", "2026-05-04", "2026-06-01", _c(24)),
        fx.KeepAnswer("q1", _c(25), "t1"),
        fx.KeepAnswer("q1", _c(26)),
    )
    pending = Pending(
        "q2", Line("ask", (("customer", _c(27)),)), options=(Option("s1", _c(28)),), kept=_c(29)
    )

    def turn(unit: UnitOfWork) -> None:
        unit.first_time([f"{CANARY}-event"])
        unit.speaker(TEKLA, new_id=me, now=NOW)
        for effect in told:
            # The account's earlier name was told a turn before, so the history holds it.
            unit.apply(effect, turn_id="tekla-0" if effect is told[0] else "tekla-1", now=NOW)
        unit.save(Conversation("tc", "t1", 1, "asking", pending, Walk("w1", "first", TODAY)), seen=0, now=NOW)
        unit.queue(Message((Line("said", (("text", _c(30)),)),), "nl"), key=f"{CANARY}-key", now=NOW)

    write(store, turn)


def _exported(place: Place, external_id: str = TEKLA.external_id, workspace: tuple[str, str] = HERE) -> Any:
    with export_person(
        place.url, workspace=workspace, external_id=external_id, erasures=place.erasures
    ) as found:
        return None if found is None else json.loads("".join(as_json(found)))


def _erased(place: Place, external_id: str = TEKLA.external_id) -> Counts:
    return erase_person(place.url, workspace=HERE, external_id=external_id, now=NOW, erasures=place.erasures)


def _contact_erased(place: Place, now: datetime = NOW) -> Counts:
    return erase_contact(place.url, workspace=HERE, name=CONTACT, now=now, erasures=place.erasures)


def test_an_export_holds_everything_the_person_typed(place: Place) -> None:
    with place.opened() as store:
        _tell_everything(store)
    found = _exported(place)
    text = json.dumps(found, ensure_ascii=False)
    assert [number for number in range(1, 31) if _c(number) not in text] == []
    versions = [entry["version"]["account"] for entry in found["changes"] if entry["kind"] == "deal"]
    assert versions == [_c(5), _c(1)]
    assert _exported(place, "nobody") is None
    assert _exported(place, workspace=("terminal", "other")) is None


def test_an_export_holds_nothing_of_anybody_else(place: Place) -> None:
    with place.opened() as store:
        _tell_everything(store)
        apply(store, deal("d1", "Globex"), fx.KeepAnswer("q", "iets", "d1"))
    found = json.dumps(_exported(place, "Sanne"))
    assert "Globex" in found
    assert CANARY not in found


def test_an_export_while_another_program_writes(store: SqlStore, place: Place) -> None:
    _tell_everything(store)
    found = store.export_person(HERE, TEKLA.external_id)
    assert found is not None
    assert _exported(place) == json.loads("".join(as_json(found)))


@pytest.mark.parametrize("size", [1, 2, 3])
def test_an_export_is_the_same_however_much_of_it_is_read_at_a_time(
    store: SqlStore, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(5):
        told = deal(f"d{n}", f"Klant {n}", TEKLA), fx.KeepAnswer("q", f"antwoord {n}", f"d{n}")
        apply(store, *told, turn_id=f"turn-{n}", who=TEKLA)
        queue(store, f"k{n}", who=TEKLA)

    def whole() -> list[Entry]:
        found = store.export_person(HERE, TEKLA.external_id)
        assert found is not None
        return list(found)

    before = whole()
    assert [entry["text"] for part, entry in before if part == "answers"] == [
        f"antwoord {n}" for n in range(5)
    ]
    assert sorted(str(entry["account"]) for part, entry in before if part == "deals") == [
        f"Klant {n}" for n in range(5)
    ]
    monkeypatch.setattr(exporting, "_DEALS_IN_A_PAGE", size)
    monkeypatch.setattr(exporting, "_ROWS_IN_A_PAGE", size)
    assert whole() == before


def test_an_export_of_somebody_who_is_erased_meanwhile_does_not_end_as_if_it_were_whole(
    store: SqlStore,
) -> None:
    _tell_everything(store)
    found = store.export_person(HERE, TEKLA.external_id)
    assert found is not None
    next(found)
    store.erase_person(HERE, TEKLA.external_id, now=NOW)
    with pytest.raises(StorageError, match="erased"):
        list(found)


def test_an_export_reads_back_whatever_was_typed(store: SqlStore) -> None:
    said = 'regel\nregel\u2028 "aan" \\n, {}[] 🙂'
    apply(store, deal("d1", said), fx.KeepAnswer("q", said, "d1"))
    found = store.export_person(HERE, "Sanne")
    assert found is not None
    entries = list(found)
    read = json.loads("".join(as_json(entries)))
    assert list(read) == list(exporting.PARTS)
    assert read["answers"][0]["text"] == read["deals"][0]["account"] == said
    assert [("told", row) for row in read["told"]] == [entry for entry in entries if entry[0] == "told"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
def test_a_cell_of_the_table_is_never_a_formula(place: Place, start: str) -> None:
    said = f'{start}HYPERLINK("http://x";"klik")'
    with place.opened() as store:
        apply(store, deal("d1", said), fx.KeepAnswer("q", said, "d1"))
        found = store.export_person(HERE, "Sanne")
        assert found is not None
        rows = list(csv.reader(io.StringIO("".join(as_csv(found)), newline="")))
    assert rows[0] == ["part", "field", "value"]
    assert {len(row) for row in rows} == {3}
    assert [row for row in rows if any(cell.startswith(start) for cell in row)] == []
    assert ["answers/0", "text", f"'{said}"] in rows


def test_an_erased_person_is_gone_from_every_table_and_from_the_bytes_of_a_file(place: Place) -> None:
    with place.opened() as store:
        apply(store, deal("d1", "Acme"), fx.KeepAnswer("q", "van Sanne", "d1"))
        queue(store, "k1")
        _tell_everything(store)
    assert place.traces(CANARY)
    counts = _erased(place)
    assert counts["persons"] == counts["deals"] == counts["outbox"] == counts["event_keys"] == 1
    assert (counts["answers"], counts["fact_history"]) == (2, 10)
    assert place.traces(CANARY) == []
    assert _exported(place) is None
    with place.opened() as store:
        assert [row.key for row in claim(store)] == ["k1"]
        assert [facts.deal.account for facts in run(store.read(HERE, lambda view: view.deals()))] == ["Acme"]


@IN_A_FILE
def test_the_bytes_are_gone_while_the_store_is_still_open_and_the_file_is_smaller(
    store: SqlStore, place: Place
) -> None:
    _tell_everything(store)
    apply(store, *(fx.KeepAnswer("q", f"{CANARY} " * 500) for _ in range(100)), who=TEKLA, turn_id="t2")
    assert isinstance(place, SqliteFile)
    assert f"{place.path.name}-wal" in place.traces(CANARY)
    store.erase_person(HERE, TEKLA.external_id, now=NOW)
    assert place.traces(CANARY) == []
    assert place.path.stat().st_size < 100 * 500 * len(CANARY)


def test_the_program_itself_remembers_nothing_of_who_was_erased(place: Place) -> None:
    known = Conversation("kept", None)
    columns._keep("somebody said this", known)
    with place.opened() as store:
        store.erase_person(HERE, SANNE.external_id, now=NOW)
    assert not columns._KNOWN
    assert records._read.cache_info().currsize == 0


def test_erasing_again_changes_nothing(place: Place) -> None:
    with place.opened() as store:
        _tell_everything(store)
    for external_id in (TEKLA.external_id, "nobody"):
        _erased(place, external_id)
    before = place.erasures.read_bytes()
    assert _erased(place) == {}
    assert place.erasures.read_bytes() == before


def test_what_somebody_did_before_they_were_erased_brings_them_back_in_no_program(place: Place) -> None:
    """The first program is ended: what it knew by itself is gone, as it is in another one."""
    asked, second = int(NOW.timestamp() * 1_000_000), 1_000_000
    elsewhere = replace(SANNE, workspace="other")
    with place.opened() as store:
        apply(store, deal("d1", "Acme"))
        store.erase_person(HERE, SANNE.external_id, now=NOW + timedelta(days=1), happened=asked)
        # The same person asks twice, and the first is told of last.
        store.erase_person(HERE, SANNE.external_id, now=NOW, happened=asked - 60 * second)

    def does(happened: int | None, who: Identity = SANNE) -> Callable[[UnitOfWork], Speaker]:
        return lambda unit: unit.speaker(who, new_id=who.external_id, now=NOW, happened=happened)

    with place.opened() as store:
        for happened in (asked - 30 * second, asked):
            with pytest.raises(FromBefore):
                write(store, does(happened))
            assert place.count("persons") == 0
        write(store, does(asked, DAAN))
        write(store, does(asked, elsewhere), ("terminal", "other"))
        write(store, does(asked + 1))
        # Also of who has begun again.
        with pytest.raises(FromBefore):
            write(store, does(asked))
        write(store, does(None))
        assert SANNE.external_id not in str(place.sql("SELECT id FROM erasures"))
        run(store.forget_old(NOW + timedelta(days=30)))
        with pytest.raises(FromBefore):
            write(store, does(asked))
        run(store.forget_old(NOW + timedelta(days=31)))
        write(store, does(asked))


def test_without_an_instant_nothing_from_before_now_is_taken(place: Place) -> None:
    with place.opened() as store:
        apply(store, deal("d1", "Acme"))
    erase_person(place.url, workspace=HERE, external_id="Sanne", now=NOW, erasures=place.erasures)
    before = int((NOW - timedelta(seconds=1)).timestamp() * 1_000_000)
    with place.opened() as store, pytest.raises(FromBefore):
        write(store, lambda unit: unit.speaker(SANNE, new_id="x", now=NOW, happened=before))


def test_the_same_name_in_another_workspace_stays(place: Place) -> None:
    other = replace(SANNE, workspace="other")
    with place.opened() as store:
        apply(store, deal("d1", "Acme"))
        apply(store, deal("d1", "Globex", other), who=other)
        store.erase_person(HERE, "Sanne", now=NOW)
        found = run(store.read(("terminal", "other"), lambda view: view.deals()))
        assert [facts.deal.account for facts in found] == ["Globex"]


@IN_A_FILE
def test_erasing_refuses_while_another_program_writes(store: SqlStore, place: Place) -> None:
    _tell_everything(store)
    with pytest.raises(StorageBusy):
        _erased(place)
    with pytest.raises(StorageBusy):
        _contact_erased(place)


def test_what_a_person_stored_in_a_deal_that_is_a_colleagues_now_stays_without_their_name(
    store: SqlStore, place: Place
) -> None:
    apply(store, deal("d1", "Acme"), fx.KeepAnswer("q", "van Sanne", "d1"))
    as_person(store, lambda unit, _: unit.deals(), DAAN)
    place.sql("UPDATE deals SET owner = 'person-Daan'")
    store.erase_person(HERE, "Sanne", now=NOW)
    (version,) = run(store.read(HERE, lambda view: view.history("d1")))
    assert version.by is None
    assert run(store.read(HERE, lambda view: view.answers("d1"))) == ()
    assert [found.account for found in as_person(store, lambda unit, _: unit.deals(), DAAN)] == ["Acme"]


def test_a_restored_backup_forgets_again(place: Place, tmp_path: Path) -> None:
    with place.opened() as store:
        _tell_everything(store)
        apply(store, *_about(CONTACT))
    back_up(place.url, tmp_path / "backup")
    assert _erased(place)
    assert _contact_erased(place)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with new_place(place.kind, elsewhere, empty=True) as restored:
        restore(restored.url, tmp_path / "backup")
        shutil.copy(place.erasures, restored.erasures)
        assert restored.traces(CANARY)
        with pytest.raises(StorageError, match="older copy"), restored.opened(read_only=True):
            pass
        with restored.opened():
            pass
        assert restored.traces(CANARY) == []
        assert restored.traces("de vries") == []
        # What a platform sends again of before brings nobody back into this copy either.
        before = int((NOW - timedelta(seconds=1)).timestamp() * 1_000_000)
        with restored.opened() as store, pytest.raises(FromBefore):
            write(store, lambda unit: unit.speaker(TEKLA, new_id="x", now=NOW, happened=before))
        # Whoever comes back after that is a new person, and stays.
        with restored.opened() as store:
            as_person(store, lambda unit, _: unit.deals(), TEKLA)
        with restored.opened() as store:
            assert [person.external_id for person in run(store.read(HERE, lambda view: view.people()))] == [
                "Sanne",
                TEKLA.external_id,
            ]


def test_a_crash_inside_an_erasure_finishes_it_at_the_next_start(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with place.opened() as store:
        _tell_everything(store)
        monkeypatch.setattr(erasing, "erase_person", crash)
        with pytest.raises(KeyboardInterrupt):
            store.erase_person(HERE, TEKLA.external_id, now=NOW)
        monkeypatch.undo()
    assert place.traces(CANARY)
    with place.opened():
        pass
    assert place.traces(CANARY) == []


@IN_A_FILE
def test_a_reader_that_holds_the_journal_only_puts_the_scrubbing_off(place: Place) -> None:
    assert isinstance(place, SqliteFile)
    with place.opened(waits=Waits(busy=0.05)) as store:
        _tell_everything(store)
        reader = sqlite3.connect(place.path, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM deals").fetchall()
        assert store.erase_person(HERE, TEKLA.external_id, now=NOW)
        reader.close()
    with place.opened():
        pass
    assert place.traces(CANARY) == []


def test_the_erasures_file_names_nobody_and_is_private(place: Place) -> None:
    with place.opened() as store:
        _tell_everything(store)
        store.erase_person(HERE, TEKLA.external_id, now=NOW)
    noted = place.erasures
    assert noted.stat().st_mode & 0o777 == 0o600
    lines = [json.loads(line) for line in noted.read_text().splitlines()]
    assert [sorted(line) for line in lines] == [["salt"], ["at", "digest", "id", "kind", "words"]]
    assert "ekla" not in noted.read_text()


@pytest.mark.parametrize(
    "content", [b"{}\n", b"[]\n", b"\xff\xfe", b'{"salt": "zz"}\n', b'{"salt": "00"}\n{"id": 1}\n']
)
def test_an_erasures_file_that_cannot_be_read_stops_the_start(place: Place, content: bytes) -> None:
    with place.opened() as store:
        apply(store, deal("d1", "Acme"))
    place.erasures.write_bytes(content)
    with pytest.raises(StorageError, match="stay erased"), place.opened():
        pass


def _about(name: str) -> tuple[fx.Effect, ...]:
    return (
        deal("d1", "Acme"),
        fx.PutStep("d1", f.BuyingStep("s1", f"{name} tekent", 0, who=name)),
        fx.PutPerson("d1", f.Person("c1", name, "CFO", can_say_yes=True)),
        fx.PutPerson("d1", f.Person("c2", "Karin Bakker", "inkoop", together_with=(name, "CEO"))),
        fx.PutNextStep("d1", f.NextStep("n1", "contract tekenen", "w1", who=name, last=TODAY)),
        fx.PutPosition("d1", f.Position("p1", TODAY, step_id="s1", source=name)),
        fx.KeepAnswer("q1", f"ik sprak {name.upper()}, die tekent", "d1"),
        fx.KeepAnswer("q1", "het MT tekent", "d1"),
    )


def _over(name: str) -> Message:
    return Message((Line("said", (("text", f"over {name}"),)),), "nl")


def test_a_contact_is_erased_across_deals_and_colleagues(place: Place) -> None:
    with place.opened() as store:
        apply(store, *_about(CONTACT))
        pending = Pending(
            "q2",
            Line("ask", (("person", CONTACT),)),
            options=(Option("c1", CONTACT),),
            kept="karin  de vries",
        )
        keep(store, Conversation("c1", "d1", 1, "asking", pending, Walk("w1", "first", TODAY)), seen=0)
        theirs = (deal("d2", "Globex", DAAN), fx.PutPerson("d2", f.Person("c1", "karin de vries")))
        apply(store, *theirs, who=DAAN, turn_id="t2")
        as_person(store, lambda unit, _: unit.queue(_over(CONTACT), key="k1", now=NOW))
    counts = _contact_erased(place)
    assert counts["contacts"] == 3
    assert counts["answers"] == counts["conversations"] == counts["outbox"] == 1
    assert place.traces("de vries") == []
    assert place.traces("karin  de") == []
    with place.opened() as store:
        found = as_person(store, lambda unit, _: unit.deal("d1"))
        assert found is not None
        assert found.facts.people[0] == f.Person("c1", "[erased]", "CFO", can_say_yes=True)
        assert found.facts.people[1].name == "Karin Bakker"
        assert found.facts.people[1].together_with == ("[erased]", "CEO")
        assert found.facts.steps[0].title == "[erased] tekent"
        assert found.conversation is not None
        assert found.conversation.pending is not None
        assert found.conversation.pending.kept == "[erased]"
        assert [entry.text for entry in run(store.read(HERE, lambda view: view.answers("d1")))] == [
            "[erased]",
            "het MT tekent",
        ]
        assert as_person(store, lambda unit, _: unit.deals())[0].pointer == "[erased] tekent"
        assert claim(store)[0].message == _over("[erased]")
    assert _contact_erased(place, now=NOW + timedelta(days=1)) == {}


def test_an_organisation_goes_only_when_it_is_the_persons_own_name(store: SqlStore) -> None:
    apply(store, deal("d1", "Karin de Vries"), deal("d2", "De Vries Advies"))
    store.erase_contact(HERE, "Karin de Vries", now=NOW)
    found = as_person(store, lambda unit, _: unit.deals())
    assert [entry.account for entry in found] == ["De Vries Advies", "[erased]"]
    store.erase_contact(HERE, "De Vries", now=NOW)
    assert as_person(store, lambda unit, _: unit.deals())[0].account == "De Vries Advies"


@pytest.mark.parametrize("name", ["", " ", "K", "!!", "🙂"])
def test_too_little_of_a_name_erases_nothing(store: SqlStore, name: str) -> None:
    with pytest.raises(StorageError, match="two letters"):
        store.erase_contact(HERE, name, now=NOW)


def test_a_colleague_of_the_same_name_is_not_the_contact(store: SqlStore) -> None:
    apply(store, *_about("Daan"))
    as_person(store, lambda unit, _: unit.deals(), DAAN)
    assert store.erase_contact(HERE, "daan", now=NOW)
    assert "Daan" in {person.name for person in run(store.read(HERE, lambda view: view.people()))}


def _speaks(_: UnitOfWork, speaker: Speaker) -> str:
    return speaker.facts.id


def test_somebody_erased_may_come_back_as_a_new_person(store: SqlStore) -> None:
    _tell_everything(store)
    store.erase_person(HERE, TEKLA.external_id, now=NOW)
    assert as_person(store, _speaks, TEKLA)
    assert as_person(store, lambda unit, _: unit.deals(), TEKLA) == ()


# -- somebody who is being written to ----------------------------------------------------------------------------------


def _still_erasing(erasing: "Future[Counts]") -> bool:
    with suppress(TimeoutError):
        erasing.result(0.05)
    return not erasing.done()


def test_what_is_on_its_way_is_waited_for_and_what_waits_is_taken_back(store: SqlStore, place: Place) -> None:
    queue(store, "a", "b")
    (row,) = claim(store)
    with ThreadPoolExecutor(1) as pool:
        being_erased = pool.submit(store.erase_person, HERE, "Sanne", now=NOW)
        while place.count("outbox") == 2:
            assert _still_erasing(being_erased)
        # A turn that comes in between brings nothing back.
        queue(store, "c")
        assert _still_erasing(being_erased)
        assert run(store.settle(row, "pending", now=NOW, attempted=False))
        assert being_erased.result(5)["persons"] == 1
    assert claim(store) == []
    assert place.count("outbox") == place.count("persons") == 0


def test_what_is_being_made_for_them_is_not_held_any_longer(store: SqlStore, place: Place) -> None:
    queue(store, "a")
    (row,) = claim(store)
    assert run(store.renew(row)) is not None
    with ThreadPoolExecutor(1) as pool:
        being_erased = pool.submit(store.erase_person, HERE, "Sanne", now=NOW)
        for _ in range(100):
            assert _still_erasing(being_erased)
            if run(store.renew(row)) is None:
                break
        assert run(store.renew(row)) is None
        assert run(store.settle(row, "pending", now=NOW, attempted=False))
        assert being_erased.result(5)
    assert place.count("outbox") == 0


def test_who_was_sent_to_is_erased_after_that(store: SqlStore, place: Place) -> None:
    queue(store, "a")
    (row,) = claim(store)
    with ThreadPoolExecutor(1) as pool:
        being_erased = pool.submit(store.erase_person, HERE, "Sanne", now=NOW)
        assert _still_erasing(being_erased)
        assert run(store.settle(row, "sent", now=NOW, external_ref="1.1"))
        assert being_erased.result(5)
    assert place.count("outbox") == 0


def test_a_sender_that_died_holds_up_no_erasure_beyond_its_lease(place: Place) -> None:
    with place.opened(waits=Waits(leases=Leases(lease=timedelta(seconds=0.2), call=timedelta(0)))) as store:
        queue(store, "a")
        (row,) = claim(store)
        assert store.erase_person(HERE, "Sanne", now=NOW)
        assert not run(store.settle(row, "unknown", now=NOW))
        assert claim(store) == []
    assert place.count("outbox") == 0


def test_nobody_else_is_waited_for(store: SqlStore) -> None:
    queue(store, "a", who=DAAN)
    queue(store, "b")
    claim(store, f"person-{DAAN.external_id}")
    assert store.erase_person(HERE, "Sanne", now=NOW)


def test_everybody_can_be_named(store: SqlStore, place: Place) -> None:
    queue(store, "a")
    queue(store, "b", who=replace(DAAN, channel="slack", workspace="T1", external_id="U1"))
    known = [Somebody("slack", "T1", "U1", "Daan"), Somebody("terminal", "local", "Sanne", "Sanne")]
    assert list(store.everybody()) == list(everybody(place.url, erasures=place.erasures)) == known


def test_where_there_is_no_database_there_is_nobody(tmp_path: Path) -> None:
    assert everybody(f"sqlite:///{tmp_path / 'none.db'}") == ()
