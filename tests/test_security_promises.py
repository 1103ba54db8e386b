"""SECURITY.md: each promise names tests that exist, and each hostile answer belongs to one."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
ANSWERS = {each.stem for each in (ROOT / "tests" / "hostile" / "answers").iterdir()}
PROMISES = re.findall(r"^### (\d+)\. (.+?)\n(.*?)(?=^##)", TEXT, re.MULTILINE | re.DOTALL)


def part(body, title):
    """The names in a list of a promise."""
    listed = body.partition(f"{title}:\n\n")[2].partition("\n\n")[0]
    return re.findall(r"^- `(.+)`$", listed, re.MULTILINE)


def defined_in(file):
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return {each.name for each in tree.body if isinstance(each, ast.FunctionDef)}


def test_promises_are_numbered_from_1():
    assert [int(number) for number, _, _ in PROMISES] == list(range(1, len(PROMISES) + 1))
    assert len(PROMISES) > 10


@pytest.mark.parametrize("body", [body for _, _, body in PROMISES], ids=[p[1] for p in PROMISES])
def test_a_promise_says_where_it_holds_and_names_tests_that_exist(body):
    assert re.search(r"^Holds: .+\.$", body, re.MULTILINE)
    named = part(body, "Tests")
    assert named
    for each in named:
        file, _, name = each.partition("::")
        assert name.startswith("test_"), each
        assert name in defined_in(file), each


def test_every_hostile_answer_belongs_to_one_promise():
    named = [each for _, _, body in PROMISES for each in part(body, "Hostile answers")]
    assert sorted(named) == sorted(ANSWERS - {"__pycache__"})
    assert len(named) >= 100
