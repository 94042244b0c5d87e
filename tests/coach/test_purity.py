"""The core stays pure: what it may import and call is an allow-list, read from its syntax."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

CORE = Path(__file__).parents[2] / "bot" / "coach"
ALLOWED = {
    "bisect", "calendar", "collections", "dataclasses", "datetime", "decimal", "difflib", "enum", "functools", "hashlib", "itertools", "math",
    "operator", "re", "string", "types", "typing", "unicodedata", "uuid", "zoneinfo", "holidays", "rapidfuzz", "bot.coach",
}  # fmt: skip
# Calls that would read a clock or make something random, by the attribute called.
IMPURE = {"now", "today", "utcnow", "uuid1", "uuid4", "open", "print", "input"}
MODULES = sorted(CORE.rglob("*.py"))


def imported(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


def called(tree: ast.AST) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                names.add(node.func.attr)
            elif isinstance(node.func, ast.Name):
                names.add(node.func.id)
    return names


def allowed(name: str) -> bool:
    return any(name == root or name.startswith(root + ".") for root in ALLOWED)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(CORE)))
def test_core_imports_only_what_is_pure(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert {name for name in imported(tree) if not allowed(name)} == set()
    assert called(tree) & IMPURE == set()
    # A name in an expression makes one for each name there is: `marked_names` finds them with one for all.
    assert "escape" not in called(tree)
    assert not [
        node for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.Global)
    ]


def test_the_check_sees_what_it_forbids() -> None:
    tree = ast.parse(
        "import time\nfrom random import choice\nimport datetime\ndatetime.datetime.now()\nopen('x')\n"
    )
    assert {name for name in imported(tree) if not allowed(name)} == {"time", "random"}
    assert called(tree) & IMPURE == {"now", "open"}


def test_the_core_starts_without_the_readers_that_only_some_turns_need() -> None:
    program = "import sys, bot.coach.machine; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(told.stdout.split())
    readers = "bot.coach.understanding."
    rare = {"people.yes_patterns", "people.final_yes", "rivals.words", "lexicon.words", "notes.reader"}
    assert {name for name in rare if readers + name in loaded} == set()
