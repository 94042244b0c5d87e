import time
from dataclasses import replace

import pytest

from storage.engine import SqlStore
from tests.storage.rooms import DAAN, NOW, apply, as_person, deal

ACCOUNTS = ("Acme BV", "Albert Heijn", "NS", "Jansen & Zn", "Ziekenhuis Oost")


@pytest.fixture(scope="module")
def crowded(shared_store: SqlStore) -> SqlStore:
    """Five customers first, then sixty that were touched after them. Tests only look."""
    store = shared_store
    apply(store, *(deal(f"d{number}", account) for number, account in enumerate(ACCOUNTS)))
    apply(store, *(deal(f"x{number}", f"Xylo{number:02}") for number in range(60)), turn_id="turn-2")
    apply(store, deal("theirs", "Acme BV", DAAN), who=DAAN, turn_id="turn-3")
    return store


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("net gebeld met Acme over de verlenging", "Acme BV"),
        ("ACME!", "Acme BV"),
        ("ACMEE belde", "Acme BV"),
        ("gesproken met albert hein", "Albert Heijn"),
        ("heijn wil verder", "Albert Heijn"),
        ("de NS belde", "NS"),
        ("jansen", "Jansen & Zn"),
        ("ziekenhuis", "Ziekenhuis Oost"),
    ],
)
def test_the_customer_meant_is_among_the_candidates_first(crowded: SqlStore, text: str, account: str) -> None:
    found = as_person(crowded, lambda unit, _: unit.deals_like(text))
    assert len(found) == 50
    assert found[0].account == account
    assert "theirs" not in {deal.id for deal in found}


def test_among_many_alike_the_one_that_shares_most_words_comes_first(store: SqlStore) -> None:
    apply(store, *(deal(f"d{number}", f"Klant {number} Groep") for number in range(200)))
    found = as_person(store, lambda unit, _: unit.deals_like("gebeld met klant 117 over de verlenging"))
    assert found[0].account == "Klant 117 Groep"


@pytest.mark.parametrize("text", ["", "  ", "🙂", "%", "_", "qqq", "' OR 1=1 --"])
def test_anything_else_gives_the_recent_ones(crowded: SqlStore, text: str) -> None:
    found = as_person(crowded, lambda unit, _: unit.deals_like(text))
    assert [deal.id for deal in found[:2]] == ["x59", "x58"]
    assert len(found) == 50


def test_a_very_long_text_is_no_burden(crowded: SqlStore) -> None:
    began = time.process_time()
    words = " ".join(f"{number:05}woord% _" for number in range(9_000))
    found = as_person(crowded, lambda unit, _: unit.deals_like(f"Acme {words}"))
    assert found[0].account == "Acme BV"
    assert time.process_time() - began < 1


def test_a_list_has_at_most_what_was_asked_for(crowded: SqlStore) -> None:
    assert len(as_person(crowded, lambda unit, _: unit.deals(3))) == 3
    assert as_person(crowded, lambda unit, _: unit.deals(), DAAN, NOW)[0].id == "theirs"


def test_a_deal_that_was_dropped_is_in_no_list(store: SqlStore) -> None:
    apply(store, deal("d1", "Acme"), deal("d2", "Globex"))
    dropped = deal("d2", "Globex")
    apply(store, replace(dropped, deal=replace(dropped.deal, status="dropped")), turn_id="turn-2")
    assert [found.id for found in as_person(store, lambda unit, _: unit.deals_like("Globex"))] == ["d1"]
    assert [found.id for found in as_person(store, lambda unit, _: unit.deals())] == ["d1"]
