"""The first screen of a command comes soon: nothing is imported that it can do without.

How soon is measured by `benchmarks/first_screen.py`; times are no test on a busy machine.
"""

import os
import subprocess
import sys

import pytest
import typer

from dltutor.cli.app import COMMANDS, build, needed
from tests.cli.program import ROOT

# By the names that take long: NumPy 50 ms, pydantic 50, Pygments 50, markdown-it 20, metadata 12.
NEVER = {"numpy", "tensorflow", "keras", "sklearn", "scipy", "pydantic", "pygments", "asyncio"}
SELDOM = {"importlib.metadata", "markdown_it", "fsrs", "rich.live", "latex2mathml", "nbformat"}
READING = {"markdown_it"}  # lessons and hints are Markdown


# A command ends by os._exit: what it has imported is written down just before.
SOURCE = """
import os, sys
def told(code, leave=os._exit):
    with open(os.environ["TOLD"], "w") as file:
        print(*sys.modules, file=file)
    leave(code)
os._exit = told
from dltutor.cli import main
main()
"""


def imported(*words, cwd):
    """Every module that the process of `dltutor WORDS` imports."""
    told = cwd / "imported.txt"
    subprocess.run(
        [sys.executable, "-c", SOURCE, *words],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TOLD": str(told)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return set(told.read_text().split())


@pytest.mark.parametrize(
    ("typed", "allowed"),
    [
        ("", set()),
        ("--help", set()),
        ("--version", set()),
        ("list", set()),
        ("progress", set()),
        ("reset node_value", set()),
        ("start", set()),
        ("lesson 3", READING),
        ("lesson 16", READING),
        ("lesson --list", set()),
        ("hint node_value", READING),
        ("solution node_value --give-up", set()),
        ("check node_value", set()),
        ("check --format=gcc node_value", set()),
        ("drill --list", set()),
    ],
)
def test_a_command_imports_nothing_heavy_that_it_does_not_need(workspace, typed, allowed):
    modules = imported(*typed.split(), cwd=workspace)
    assert modules & (NEVER | SELDOM) <= allowed
    others = {f"dltutor.cli.{module}" for module in COMMANDS.values()}
    own = {f"dltutor.cli.{COMMANDS[word]}" for word in typed.split()[:1] if word in COMMANDS}
    if typed.startswith("-"):
        return  # --help tells of all commands
    assert modules & others == own


def test_a_lesson_that_is_named_needs_no_history(workspace):
    assert "sqlite3" not in imported("lesson", "3", cwd=workspace)


def test_every_command_is_made_by_the_module_that_the_table_names():
    for name, module in COMMANDS.items():
        alone = typer.main.get_command(build([name]))
        assert name in alone.commands, (name, module)
        assert set(alone.commands) == {each for each in COMMANDS if COMMANDS[each] == module}
    assert list(typer.main.get_command(build()).commands) == list(COMMANDS)


def test_words_that_begin_with_no_command_get_all_of_them(monkeypatch):
    assert list(needed(["check", "relu"])) == ["check"]
    assert list(needed([])) == []
    assert list(needed(["--help"])) == list(needed(["chek"])) == list(COMMANDS)
    monkeypatch.setenv("_DLTUTOR_COMPLETE", "complete_bash")
    assert list(needed([])) == list(needed(["check"])) == list(COMMANDS)
