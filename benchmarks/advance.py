"""The core alone: `advance` over a whole walk, beside the JSON round trip that any stored conversation needs."""

import json
import statistics
import time

from bot.coach.turn.codec import decode, encode
from bot.coach.turn.state import Conversation
from tests.support.core_chat import CoreChat

WALKS = {
    "nl": (
        "net gebeld met Acme over de verlenging", "IT test, MT bespreekt het, CFO tekent", "ja", "aangevraagd", "1",
        "niemand", "Sanne legt het vrijdag voor aan het MT", "referentiebezoek regelen", "Exact", "kopieer voor CRM",
        "overslaan",
    ),
    "en": (
        "just spoke with Acme about the renewal", "IT tests, management discusses it, CFO signs", "yes", "requested", "1",
        "nobody", "Anna puts it to the board on friday", "arrange a reference visit", "Exact", "copy for CRM", "skip",
    ),
}  # fmt: skip


def walks(language: str, rounds: int) -> list[float]:
    """Seconds per turn over `rounds` walks, everything in: readers, machine, codec checks of the driver."""
    per_turn: list[float] = []
    for _ in range(rounds):
        chat = CoreChat("nl" if language == "nl" else "en")
        for said in WALKS[language]:
            started = time.perf_counter()
            chat.say(said)
            per_turn.append(time.perf_counter() - started)
    return per_turn


def round_trips(rounds: int) -> list[float]:
    """Seconds per JSON round trip of a conversation in mid-walk."""
    chat = CoreChat()
    for said in WALKS["nl"][:5]:
        chat.say(said)
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        decode(json.loads(json.dumps(encode(chat.active))), Conversation)
        taken.append(time.perf_counter() - started)
    return taken


def report(rounds: int) -> None:
    walks("nl", 3)
    floor = statistics.median(round_trips(2_000))
    print("One turn of the core, typed text in, message out (one process, one core)")
    for language in WALKS:
        taken = walks(language, rounds * 10)
        median, p95 = statistics.median(taken), statistics.quantiles(taken, n=20)[-1]
        print(
            f"  {language}: median {median * 1e3:6.2f} ms, p95 {p95 * 1e3:6.2f} ms, {1 / statistics.mean(taken):6.0f} turns/s, "
            f"{median / floor:5.1f} x a JSON round trip of the state ({floor * 1e3:.3f} ms)"
        )
