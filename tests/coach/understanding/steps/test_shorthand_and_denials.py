"""What is denied only until something else happens, thumbed words, and what is said beside a route in English."""

import pytest

from bot.coach.understanding.steps.reader import read_steps
from bot.coach.understanding.text import Language, utterance


def titles(text: str, language: Language) -> list[str]:
    return [step.title for step in read_steps(utterance(text), language).steps]


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("they won't sign until legal has approved", "en", ["legal has approved", "sign"]),
        ("she can't order until the grant lands", "en", ["grant lands", "she order"]),
        ("they won't buy without a trial", "en", ["trial", "buy"]),
        ("until the grant comes in they can't order", "en", ["grant comes in", "order"]),
        ("nothing moves until the grant comes in, then they order", "en", ["grant comes in", "order"]),
        ("zonder akkoord van de bank tekent hij niet", "nl", ["akkoord van de bank", "hij tekent"]),
        ("ze tekenen niet voordat de RvC akkoord is", "nl", ["RvC akkoord", "ze tekenen"]),
    ],
)
def test_what_is_denied_until_then_comes_after_it(text: str, language: Language, steps: list[str]) -> None:
    assert titles(text, language) == steps


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("1st trial 2nd eval 3rd contract", ["trial", "eval", "contract"]),
        ("nxt is infosec b4 that the dpia", ["dpia", "infosec"]),
        ("afta the trial they go to fin & then sign", ["trial", "go to fin", "sign"]),
        ("trial + feedback session + decision by ops", ["trial", "feedback session", "decision by ops"]),
        ("CEO signs on the 1st", ["CEO signs on the 1st"]),
    ],
)
def test_shorthand_tells_the_order(text: str, steps: list[str]) -> None:
    assert titles(text, "en") == steps


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("the cfo approves, well not the cfo, the deputy", ["deputy"]),
        ("signing, but that's after the audit", ["audit", "signing"]),
        ("order, which only happens after the board says yes", ["board says yes", "order"]),
        ("budget's already approved so just legal and signature", ["legal", "signature"]),
        ("legal first and procurement after", ["legal", "procurement"]),
        ("trial. review. yes.", ["trial", "review", "yes"]),
        ("we're in their pilot at the moment. after that a review", ["their pilot", "review"]),
        ("dpo, then ciso, then cpo. three letter hell", ["dpo", "ciso", "cpo"]),
        (
            "head of school okays it then trust central checks compliance",
            ["head of school okays it", "trust central checks compliance"],
        ),
    ],
)
def test_order_and_company(text: str, steps: list[str]) -> None:
    assert titles(text, "en") == steps


@pytest.mark.parametrize(
    "text",
    [
        "gonna chase her on friday",
        "thinking of offering 10% so they close this quarter",
        "let's see what happens",
        "they go quiet in december so nothing yet",
        "my manager will call theirs",
        "didn't come up",
        "he loved the dashboard and the reporting",
        "they've gone with someone else",
        "budget freeze so everything's on ice",
    ],
)
def test_no_step_of_theirs(text: str) -> None:
    assert titles(text, "en") == []
