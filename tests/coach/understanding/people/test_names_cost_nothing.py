"""Reading of somebody who was never met before makes no regular expression: that takes longer than all else that is read."""

import re
from re import _compiler  # type: ignore[attr-defined]  # what makes one, which typeshed leaves out

import pytest

from bot.coach.understanding.people.no_signer import is_no_signer
from bot.coach.understanding.text import utterance
from bot.coach.words.reading import read_people

SAID = (
    "{} tekent",
    "{} gives the final yes and the CFO joins",
    "ja, {} beslist, samen met de directie",
    "{} mag alleen tekenen tot 50k",
)


def _read(name: str) -> None:
    for said in SAID:
        text = utterance(said.format(name))
        assert name in str(read_people(text, "nl").final_yes)
        assert not is_no_signer(name, text)


def test_a_new_name_makes_no_expression(monkeypatch: pytest.MonkeyPatch) -> None:
    _read("Wieteke")
    made: list[str] = []
    make = _compiler.compile

    def counted(pattern: str, flags: int) -> object:
        made.append(pattern)
        return make(pattern, flags)

    monkeypatch.setattr(_compiler, "compile", counted)
    re.compile("nothing like it is made yet")
    assert len(made) == 1
    _read("Fenna")
    assert len(made) == 1, made[1:]
