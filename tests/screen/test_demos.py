"""Every module with something to show has a live demo, and each demo is as it was looked at."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.text import Text

from dltutor.screen.theme import THEME
from tests.screen.snapshot import ascii_bytes, assert_matches, drawn, in_a_pipe

SCREEN = Path(importlib.import_module("dltutor.screen").__file__).parent
# What these show is the words of lessons and answers, which know more letters than ASCII.
TEXTS = {"markdown", "formula", "lesson"}


def _draws(node):
    """Whether a class can be shown."""
    methods = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
    bases = {ast.unparse(base) for base in node.bases}
    return ("__rich_console__" in methods and "ABC" not in bases) or "Picture" in bases


def renderable_modules():
    """The module, or the package, of every class that can be shown."""
    found = set()
    for path in SCREEN.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if any(isinstance(node, ast.ClassDef) and _draws(node) for node in tree.body):
            parts = path.relative_to(SCREEN).with_suffix("").parts
            found.add(parts[0])
    return sorted(found)


def demo_of(name):
    """What a module shows of itself; a package's demo is in its __main__."""
    module = importlib.import_module(f"dltutor.screen.{name}")
    if hasattr(module, "__path__"):
        module = importlib.import_module(f"dltutor.screen.{name}.__main__")
    assert hasattr(module, "demo"), f"python -m dltutor.screen.{name} shows nothing: no demo()"
    shown = list(module.demo())
    assert shown, f"the demo of {name} yields nothing"
    return shown


class _Demo:
    """All that a demo yields, one below another."""

    def __init__(self, name):
        self.parts = demo_of(name)

    def __rich_console__(self, console, options):
        for number, part in enumerate(self.parts):
            if number:
                yield ""
            yield part


MODULES = renderable_modules()
every_module = pytest.mark.parametrize("name", MODULES)


def test_the_modules_with_something_to_show_are_found():
    assert {"plot", "verdict", "home", "markdown", "formula", "drill"} <= set(MODULES)
    assert "theme" not in MODULES


@pytest.mark.parametrize("width", [80, 120])
@every_module
def test_a_demo_is_as_it_was_looked_at(name, width):
    """In a pipe, where pictures come with words."""
    assert_matches(_Demo(name), f"demo-{name}", width, in_a_pipe)


@pytest.mark.parametrize("width", [9, 24, 40, 60, 80, 120])
@every_module
def test_no_line_is_wider_than_the_console(name, width):
    demo = _Demo(name)
    for shown in (drawn(demo, width), in_a_pipe(demo, width)):
        wide = [line for line in shown.splitlines() if cell_len(line) > width]
        assert wide == []


@every_module
def test_a_demo_is_pure_ascii_where_the_console_is(name):
    if name in TEXTS:
        pytest.skip("shows what lessons say")
    ascii_bytes(_Demo(name), errors="strict")


@every_module
def test_every_style_that_is_asked_for_is_in_the_theme(name, monkeypatch):
    """Rich drops a style that it does not know without a word."""
    from rich.console import Console
    from rich.style import Style

    missing = set()
    known = Console.get_style

    def get_style(self, style, *, default=None):
        if isinstance(style, str) and style and style not in THEME.styles:
            missing.add(style)
        return known(self, style, default=default)

    monkeypatch.setattr(Console, "get_style", get_style)
    drawn(_Demo(name), color_system="truecolor")
    assert {each for each in missing if Style.parse(each)} == set()


@every_module
def test_a_demo_ends_with_the_shared_tail(name):
    file = (
        SCREEN / f"{name}.py"
        if (SCREEN / f"{name}.py").is_file()
        else SCREEN / name / "__main__.py"
    )
    source = file.read_text(encoding="utf-8")
    assert source.endswith(
        'if __name__ == "__main__":\n    from dltutor.screen.demo import show\n\n    show(demo())\n'
    )


@every_module
def test_colours_that_are_unwanted_are_as_colours_that_are_not_there(name):
    """Under NO_COLOR too lines differ by their characters, and code keeps its backticks."""
    unwanted = drawn(_Demo(name), color_system="truecolor", no_color=True)
    plain = Text.from_ansi(unwanted).plain
    if name == "gates":  # hanging bars are standing ones with their colours exchanged
        assert len(plain.splitlines()) == len(drawn(_Demo(name)).splitlines())
        return
    assert [line.rstrip() for line in plain.splitlines()] == drawn(_Demo(name)).splitlines()


def test_a_demo_runs_as_a_command_where_the_console_knows_only_ascii():
    told = subprocess.run(
        [sys.executable, "-m", "dltutor.screen.matrix"],
        capture_output=True,
        check=True,
        cwd=SCREEN.parents[1],
        env={"LANG": "C", "PYTHONIOENCODING": "ascii", "COLUMNS": "80"},
    )
    assert b"Attention" in told.stdout
    assert b"?" not in told.stdout
