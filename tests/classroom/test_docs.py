"""docs/classroom.md tells of what is there: files, options, workflows that name real commands."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest
import typer
import yaml

from dltutor.classroom.alike import LEAST
from dltutor.classroom.files import SKIPPED
from dltutor.classroom.points import PARTIAL, read_weights
from dltutor.cli.app import build
from dltutor.course import builtin_course
from dltutor.verdict import Status

PAGE = (Path(__file__).parents[2] / "docs" / "classroom.md").read_text(encoding="utf-8")
COMMANDS = typer.main.get_command(build()).commands
WORKFLOWS = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)


def options(name):
    return {option for each in COMMANDS[name].params for option in each.opts}


def typed():
    """Every command line of the page, as words."""
    lines = re.findall(r"^dltutor .*$", PAGE, re.MULTILINE)
    lines += re.findall(r"`(dltutor [^`]*)`", PAGE)
    for text in WORKFLOWS:
        for job in yaml.safe_load(text)["jobs"].values():
            for step in job["steps"]:
                lines += [step.get("run", ""), step.get("with", {}).get("command", "")]
    return [line for line in lines if line.startswith("dltutor ")]


@pytest.mark.parametrize("line", typed())
def test_every_command_of_the_page_is_there_with_its_options(line):
    _, name, *words = shlex.split(line.partition(">")[0])

    assert name in COMMANDS
    assert {word for word in words if word.startswith("-")} <= options(name)


def test_the_page_tells_every_option():
    told = set(re.findall(r"^\| `(--[a-z]+)", PAGE, re.MULTILINE))

    assert told == {option for option in options("grade") if option.startswith("--")}


@pytest.mark.parametrize("text", WORKFLOWS)
def test_a_workflow_is_yaml_of_the_form_that_github_expects(text):
    told = yaml.safe_load(text)

    assert told[True]  # YAML 1.1 takes `on` for a truth, and GitHub for a key
    assert told["permissions"]
    for job in told["jobs"].values():
        assert job["runs-on"] == "ubuntu-latest"
        assert all(("uses" in step) != ("run" in step) for step in job["steps"])
        names = {step.get("id") for step in job["steps"]}
        for runners in (step.get("with", {}).get("runners", "") for step in job["steps"]):
            assert set(filter(None, runners.split(","))) <= names


def test_the_example_of_weights_can_be_read(tmp_path):
    (text,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "weights.toml").write_text(text)

    weights = read_weights(tmp_path / "weights.toml", builtin_course().exercises)

    assert weights.of == tomllib.loads(text)["weights"]
    assert weights.partial == PARTIAL


def test_numbers_and_names_are_those_of_the_code():
    assert f"answers\nof {LEAST} expressions" in PAGE
    assert all(f"`{name}`" in PAGE for name in (*SKIPPED, *Status))
