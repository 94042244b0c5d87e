"""The readers alone, in CPU time: each over the rows of its kind, all that one answer needs together, and texts made to be slow.

A text is read once by a process that has read others, as a server meets what its people type: each round is a process of its
own, so nothing kept from a text can help with the same text.
"""

import gc
import json
import multiprocessing
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import get_args

from bot.app import policy
from bot.coach.understanding.text import Language, Utterance, utterance
from bot.coach.words import all_readers, reading
from tests.evaluation.corpus import Kind, Row, aside, load

TODAY, ZONE = date(2026, 5, 11), "Europe/Amsterdam"
Reader = Callable[[Utterance, Language], object]
LONG = 40_000
# Texts read before anything is timed: the words of a language are then as well known as on a server.
WARM = 400
SLOW = {
    "one letter": "a", "spaces": "a ", "commas": "a,", "one word": "tekent ", "digits": "1", "brackets": "(", "amounts": "80k ",
    "names": "Sanne van den Berg en ", "dates": "12 juni en ", "steps": "dan tekent de CFO ", "arrows": "->", "is": "is ",
    "short lines": "a\n", "open brackets": "(a ", "numbers": "1 2 3 ", "rivals": "Exact en ", "and": "en ", "quotes": '"', "we": "we ",
    "reports": "de klant zegt dat ",
}  # fmt: skip
# A text that says something of everything, so that no reader passes it over, before one thing again and again.
BEGINS = "Sanne tekent, budget is er nog niet, ze zijn het oneens en vergelijken ons met Exact, 12 juni: "


def _perspective(said: Utterance, language: Language) -> object:
    return reading.read_perspective(said, language, "q3", policy().perspective)


def _intent(said: Utterance, language: Language) -> object:
    return reading.read_intent(said, language, policy().commands)


def _people(said: Utterance, language: Language) -> object:
    return reading.read_people(said, language, None, policy().final_yes)


READERS: dict[Kind, Reader] = {
    "intent": _intent,
    "perspective": _perspective,
    "steps": reading.read_steps,
    "dates": lambda said, language: reading.read_date(said, language, TODAY, ZONE),
    "deals": lambda said, language: reading.read_deal(said, language, ()),
    "people": _people,
    "notes": lambda said, language: reading.read_notes(
        said, language, TODAY, ZONE, weights=policy().final_yes
    ),
}
TOGETHER: tuple[Kind, ...] = ("intent", "perspective", "dates", "people")
"""What a short answer to the third question is read for."""

# Who says yes is not asked there, so no weights are.
_BESIDE: dict[Kind, Reader] = {**READERS, "people": reading.read_people}


def _timed(kinds: Sequence[Kind], text: str, language: Language) -> float:
    """Milliseconds of CPU for the normal form of a text and its readings."""
    readers = READERS if len(kinds) == 1 else _BESIDE
    started = time.thread_time()
    said = utterance(text)
    for kind in kinds:
        readers[kind](said, language)
    return (time.thread_time() - started) * 1e3


def _line(name: str, taken: list[float], goal: str = "") -> str:
    p95 = statistics.quantiles(taken, n=20)[-1]
    return f"  {name:<24} median {statistics.median(taken):6.3f} ms, p95 {p95:6.3f} ms{goal}"


def _json_floor(texts: Iterable[str]) -> float:
    """What a JSON round trip of the same texts takes: a floor of the same machine in the same minute."""
    taken = []
    for text in texts:
        started = time.thread_time()
        json.loads(json.dumps({"text": text}))
        taken.append((time.thread_time() - started) * 1e3)
    return statistics.median(taken)


def _others(kind: Kind, timed: Sequence[Row]) -> list[Row]:
    """Rows of a kind that are not among those timed, from all its files in turn."""
    texts = {row.text for row in timed}
    rows = [row for listed in load(kind).values() for row in listed if row.text not in texts]
    return rows[:: max(1, len(rows) // WARM)]


def _once(kinds: tuple[Kind, ...], of: Kind) -> list[float]:
    rows = aside(of)
    for row in _others(of, rows):
        _timed(kinds, row.text, row.language)
    return [_timed(kinds, row.text, row.language) for row in rows]


def _cold(kinds: tuple[Kind, ...], of: Kind, rounds: int) -> list[float]:
    """Milliseconds per text, each met once by its process, and a process for every round."""
    with multiprocessing.get_context("fork").Pool(1, maxtasksperchild=1) as pool:
        listed = pool.starmap(_once, [(kinds, of)] * rounds, chunksize=1)
    return [taken for texts in listed for taken in texts]


def report(rounds: int) -> None:
    for language in get_args(Language):
        all_readers.load(language)
    # As a server does, once all is loaded.
    gc.collect()
    gc.freeze()
    floor = _json_floor(row.text for row in aside("people"))
    print(f"Reading (a JSON round trip of the same texts: {floor:.4f} ms)")
    for kind in READERS:
        print(_line(kind, _cold((kind,), kind, rounds)))
    print(_line("one answer, all together", _cold(TOGETHER, "perspective", rounds), "   (goal 0.3 and 2)"))
    for name, piece in SLOW.items():
        text = (BEGINS + piece * (LONG // len(piece) + 1))[:LONG]
        worst = max((_timed((kind,), text, "nl"), kind) for kind in READERS)
        print(
            f"  {LONG:,} characters of {name:<12} at most {worst[0]:6.0f} ms, in {worst[1]}   (goal under 200)"
        )
