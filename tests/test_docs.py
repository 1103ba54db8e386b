"""README says what is there: every command, every option's exit code, commands that run."""

import re
from pathlib import Path

import pytest
import typer

from dltutor.cli.app import build
from dltutor.course import builtin_course
from dltutor.course.exercise import ROLES
from tests.cli.program import dltutor

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands():
    """Every command as it is typed: `check`, `author new`."""
    found = []
    root = typer.main.get_command(build())
    for name, command in root.commands.items():
        inner = getattr(command, "commands", None)
        found += [f"{name} {each}" for each in inner] if inner else [name]
    return found


@pytest.mark.parametrize("name", commands())
def test_every_command_is_documented_and_has_help(name, tmp_path):
    assert f"`dltutor {name}" in README
    told = dltutor(*name.split(), "--help", cwd=tmp_path)
    assert told.returncode == 0
    assert len(told.stdout.splitlines()) > 3


def test_readme_names_no_command_that_is_not_there():
    known = {name.split()[0] for name in commands()} | {"--install-completion"}
    for typed in re.findall(r"dltutor ((?:--)?[a-z-]+)", README):
        assert typed in known, typed


def test_the_two_commands_of_readme_are_what_ci_runs():
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    start = next(block for block in blocks if "dltutor start" in block).strip()
    test = next(block for block in blocks if "pytest" in block).strip()
    assert f'{start} "$work/course"' in ci
    assert test in ci


def test_the_example_for_scripts_runs(tmp_path):
    (example,) = re.findall(r"```sh\ndltutor (check .*?)\n```", README)
    solution = builtin_course().exercises["node_value"].solution
    (tmp_path / "answer.py").write_text(solution, encoding="utf-8")
    told = dltutor(*example.split(), cwd=tmp_path)
    assert (told.returncode, told.stdout[0]) == (0, "{")


def test_readme_lists_every_lesson():
    for lesson in builtin_course().lessons:
        assert f"| {lesson.number} {lesson.title} |" in README


def test_the_screen_in_readme_is_what_that_answer_gets(tmp_path):
    (answer,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    (screen,) = re.findall(r"```text\n(.*?)```", README, re.DOTALL)
    (tmp_path / "node_value.py").write_text(answer, encoding="utf-8")
    told = dltutor("check", "node_value.py", cwd=tmp_path, PYTHONIOENCODING="utf-8")
    assert told.stdout.startswith(screen)


def test_contributing_names_every_room_and_every_file_of_an_exercise():
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for room in (path.parent.name for path in (ROOT / "dltutor").glob("*/__init__.py")):
        assert f"| `{room}` |" in contributing
    for role in ROLES:
        assert f"| `{role}` |" in contributing
