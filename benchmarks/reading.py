"""The readers alone, in CPU time: each over the rows of its kind, all that one answer needs together, and texts made to be slow."""

import json
import statistics
import time
from collections.abc import Callable, Iterable
from datetime import date

from bot.app import policy
from bot.coach import reading
from bot.coach.understanding.text import Language, Utterance, utterance
from tests.evaluation.corpus import Kind, aside

TODAY, ZONE = date(2026, 5, 11), "Europe/Amsterdam"
Reader = Callable[[Utterance, Language], object]
LONG = 40_000
SLOW = {
    "one letter": "a", "spaces": "a ", "commas": "a,", "one word": "tekent ", "digits": "1", "brackets": "(", "amounts": "80k ",
    "names": "Sanne van den Berg en ", "dates": "12 juni en ", "steps": "dan tekent de CFO ", "arrows": "->", "is": "is ",
}  # fmt: skip


def _perspective(said: Utterance, language: Language) -> object:
    return reading.read_perspective(said, language, "q3", policy().perspective)


READERS: dict[Kind, Reader] = {
    "intent": reading.read_intent,
    "perspective": _perspective,
    "steps": reading.read_steps,
    "dates": lambda said, language: reading.read_date(said, language, TODAY, ZONE),
    "deals": lambda said, language: reading.read_deal(said, language, ()),
    "people": reading.read_people,
    "notes": lambda said, language: reading.read_notes(said, language, TODAY, ZONE),
}
# What the machine asks of one answer to the third question.
TOGETHER: tuple[Kind, ...] = ("intent", "perspective", "dates", "people")


def _timed(reader: Reader, said: Utterance, language: Language) -> float:
    started = time.thread_time()
    reader(said, language)
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


def report(rounds: int) -> None:
    rows = {kind: aside(kind) for kind in READERS}
    for kind, reader in READERS.items():
        reader(utterance("dan tekent de CFO vrijdag"), "nl")
        for row in rows[kind]:
            reader(row.said, row.language)
    print(
        f"Reading (a JSON round trip of the same texts: {_json_floor(row.text for row in rows['people']):.4f} ms)"
    )
    for kind, reader in READERS.items():
        taken = [
            _timed(reader, utterance(row.text), row.language) for _ in range(rounds) for row in rows[kind]
        ]
        print(_line(kind, taken))
    taken = []
    for _ in range(rounds):
        for row in rows["perspective"]:
            started = time.thread_time()
            said = utterance(row.text)
            for kind in TOGETHER:
                READERS[kind](said, row.language)
            taken.append((time.thread_time() - started) * 1e3)
    print(_line("one answer, all together", taken, "   (goal 0.3 and 2)"))
    for name, piece in SLOW.items():
        said = utterance((piece * (LONG // len(piece) + 1))[:LONG])
        worst = max(((_timed(reader, said, "nl"), kind) for kind, reader in READERS.items()))
        print(
            f"  {LONG:,} characters of {name:<12} at most {worst[0]:6.0f} ms, in {worst[1]}   (goal under 200)"
        )
