"""The proofs can fail: mutants differ from their source, false outputs are found."""

import ast

import pytest

from dltutor.course import Exercise
from dltutor.grader import Grader
from dltutor.proof.blocks import blocks, run, untrue_outputs
from dltutor.proof.claims import CLAIMS, Bench, shortfalls
from dltutor.proof.mutants import mutants
from dltutor.proof.scaffold import make

SOURCE = '''
"""A docstring."""
import numpy as np


def unit(x, w, b=0.5):
    """Another: 1 + 1."""
    total = (x * w).sum(axis=-1, keepdims=True)
    if total > 0:
        total -= 1
    for i in range(3):
        total = total @ w.T
    return total + b
'''


@pytest.mark.parametrize(
    "change",
    [
        "x * w -> x / w",
        "total > 0 -> total >= 0",
        "(x * w).sum(axis=-1, keepdims=True) -> (x * w).mean(axis=-1, keepdims=True)",
        "(x * w).sum(axis=-1, keepdims=True) -> (x * w).sum(keepdims=True)",
        "total -= 1 -> pass",
        "total -= 1 -> total += 1",
        "w.T -> w",
        "total @ w.T -> w.T @ total",
        "0.5 -> 1.5",
        "range(3) -> range(1, 3)",
        "x -> w",
        "total + b -> total - b",
        "total + b -> total",
    ],
)
def test_the_change_is_among_the_mutants(change):
    assert change in [mutant.change for mutant in mutants(SOURCE)]


def test_every_mutant_is_another_program_and_none_comes_twice():
    sources = [mutant.source for mutant in mutants(SOURCE)]
    assert len(sources) == len(set(sources)) > 40
    for source in sources:
        assert "docstring" not in source
        ast.parse(source)


def test_an_output_that_is_not_the_output_is_found():
    page = "```python\n1 + 1\n```\n```output\n3\n```\n"
    (sentence,) = untrue_outputs(page, {})
    assert "2" in sentence
    assert list(untrue_outputs(page.replace("3", "2"), {})) == []


def test_output_that_is_not_shown_and_code_that_raises_are_found():
    assert len(list(untrue_outputs("```python\nprint(1)\n```\n", {}))) == 1
    (sentence,) = untrue_outputs("```python\n1 / 0\n```\n", {})
    assert "ZeroDivisionError" in sentence


def test_blocks_run_in_one_namespace_and_show_their_last_expression():
    names = {}
    assert run("x = 2\nprint('a')\nx * 2", names) == "a\n4\n"
    assert run("x", names) == "2\n"
    assert [block.language for block in blocks("```plot\n```\n\n    code\n")] == ["plot"]


BREAKS = {
    "has_every_file": ("hints.md", None),
    "starter_is_untouched": ("starter.py", "raise RuntimeError\n"),
    "same_signatures": ("starter.py", "def double(y):\n    raise NotImplementedError\n"),
    "reference_passes": (
        "reference.py",
        "from itertools import count\n\nn = count()\n\n\ndef double(x):\n    return next(n)\n",
    ),
    "mistakes_are_recognised": (
        "mistakes.py",
        'def double__is_right(x):\n    """No.\n\n    No.\n    """\n    return 2 * x\n',
    ),
    "hints_lead_on": ("hints.md", "## One?\n\nOnly.\n"),
    "example_is_computed": ("task.md", "Do.\n\n```python\n1\n```\n```output\n2\n```\n"),
    "nudging_gives_its_slopes": (
        "checks.py",
        "SLOPES = 'x'\n\n\ndef loss(x):\n    return 3 * x\n\n\n"
        "def cases(rng):\n    yield 'a one', 1.0\n",
    ),
    "mutants_are_refused": ("checks.py", "def cases(rng):\n    yield 'nothing', 0.0\n"),
}


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.__name__)
def test_each_claim_holds_for_the_scaffold_and_fails_when_it_is_broken(
    claim, mini_course, warm, tmp_path
):
    exercise = Exercise("double", make(tmp_path / "exercises", "double"))
    bench = Bench(mini_course, Grader(warm), tmp_path)
    assert shortfalls(claim, exercise, bench) == []
    role, text = BREAKS[claim.__name__]
    if text is None:
        (exercise.folder / role).unlink()
    else:
        (exercise.folder / role).write_text(text, encoding="utf-8")
    broken = Exercise("double", exercise.folder)
    assert shortfalls(claim, broken, bench) != []
