"""The part set aside reads at least as well as recorded, and the corpus is what its page says."""

import json

import pytest

from tests.evaluation.__main__ import RECORDED, measured
from tests.evaluation.corpus import KINDS, Kind, Row, aside, load


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_reads_worse_than_recorded(kind: Kind) -> None:
    recorded = json.loads(RECORDED.read_text(encoding="utf-8"))
    worse = {
        f"{name}: {measure}": (round(found[measure], 3), round(held, 3))
        for name, found in measured([kind]).items()
        for measure, held in recorded[name].items()
        if found[measure] < held - 1e-9
    }
    assert worse == {}


def test_the_corpus_is_large_even_and_a_part_of_it_is_set_aside() -> None:
    tuned = [row for kind in KINDS for rows in load(kind).values() for row in rows]
    apart = [row for kind in KINDS for row in aside(kind)]
    everything = tuned + apart
    assert len(everything) >= 1_500
    dutch = sum(row.language == "nl" for row in everything) / len(everything)
    assert 0.45 <= dutch <= 0.55
    assert len(apart) >= 500


@pytest.mark.parametrize("kind", KINDS)
def test_no_row_stands_in_both_parts(kind: Kind) -> None:
    def plain(rows: list[Row]) -> set[str]:
        return {" ".join(row.text.casefold().split()) for row in rows}

    tuned = [row for rows in load(kind).values() for row in rows]
    assert plain(tuned) & plain(list(aside(kind))) == set()
    ids = [row.id for row in (*tuned, *aside(kind))]
    assert len(ids) == len(set(ids))
