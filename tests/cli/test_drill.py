"""dltutor drill and review, as a learner at a terminal and as a script hold them."""

import json
import os
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from dltutor.course import builtin_course
from dltutor.drill import TOPICS
from dltutor.progress import History
from dltutor.progress.database import INSERT
from dltutor.progress.schema import VERSION
from tests.cli.program import ROOT, dltutor
from tests.cli.terminal import Terminal

NAMES = [topic.name for topic in TOPICS]


def told(*words, cwd, lines="", **environment):
    """The finished process of `dltutor WORDS` that was given lines to read."""
    process = subprocess.run(
        [sys.executable, "-m", "dltutor", *words],
        cwd=cwd,
        input=lines if isinstance(lines, bytes) else lines.encode(),
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        timeout=60,
        check=False,
    )
    process.stdout, process.stderr = process.stdout.decode(), process.stderr.decode()
    assert "Traceback" not in process.stdout + process.stderr, process.stderr
    assert process.returncode == 0, process.stderr
    return process


def objects(*words, cwd, lines=""):
    """The JSON objects that a drill wrote."""
    out = told(*words, "--json", cwd=cwd, lines=lines).stdout
    return [json.loads(line) for line in out.splitlines()]


def answers_to(*words, cwd):
    """The right answers of a drill with a seed, found by looking."""
    judged = objects(*words, cwd=cwd, lines="!\n" * 50)
    return [each["judgement"]["expected"] for each in judged if "judgement" in each]


def drilled(workspace):
    """The drills of the history, as (topic, detail)."""
    with History(workspace / ".dltutor" / "progress.sqlite") as history:
        return [(each.exercise, each.detail) for each in history.events() if each.kind == "drill"]


def add_drill(workspace, topic, days_ago, *, right=True):
    """As if a topic had been drilled some days ago, twice in ten minutes."""
    connection = sqlite3.connect(workspace / ".dltutor" / "progress.sqlite")
    detail = json.dumps({"right": right, "helped": False, "seed": 1})
    for minutes in (20, 0):
        at = datetime.now(UTC) - timedelta(days=days_ago, minutes=minutes)
        connection.execute(INSERT, (at.isoformat(), topic, "drill", detail))
    connection.commit()
    connection.close()


@pytest.fixture
def workspace(tmp_path):
    assert dltutor("start", cwd=tmp_path).returncode == 0
    folder = tmp_path / "dltutor-course"
    with History(folder / ".dltutor" / "progress.sqlite") as history:
        history.selected("relu")
    return folder


@pytest.fixture
def terminals():
    opened = []

    def start(*words, cwd, **how):
        opened.append(Terminal(*words, cwd=cwd, **how))
        return opened[-1]

    yield start
    for terminal in opened:
        terminal.close()


# A script


def test_a_script_gets_one_object_a_line_and_nothing_else(workspace):
    seeded = ("drill", "weight-update", "--count", "3", "--seed", "4")
    right = answers_to(*seeded, cwd=workspace)
    lines = f'{right[0]}\nnonsense\n{{"answer": {right[1]}}}\n12345\n'
    found = objects(*seeded, cwd=workspace, lines=lines)
    kinds = ["problem", "judgement", "problem", "again", "judgement", "problem", "judgement"]
    assert [next(iter(each)) for each in found] == [*kinds, "summary"]
    problem = found[0]["problem"]
    assert (problem["number"], problem["topic"]) == (1, "weight_update")
    assert set(problem) == {"number", "topic", "question", "diagram", "seed"}
    verdicts = [each["judgement"] for each in found if "judgement" in each]
    assert [each["right"] for each in verdicts] == [True, True, False]
    assert set(verdicts[0]) == {"typed", "right", "expected", "mistake", "sentence", "steps"}
    assert "nonsense" in found[3]["again"]
    summary = found[-1]["summary"]
    assert (summary["right"], summary["helped"], summary["of"]) == (2, 0, 3)
    assert summary["topics"][0]["topic"] == "weight_update"
    assert datetime.fromisoformat(summary["next"]["due"]) > datetime.now(UTC)
    assert (summary["seed"], summary["recorded"]) == (4, True)


def test_the_same_seed_gives_the_same_problems(tmp_path):
    first, again = (
        objects("drill", "--seed", "9", "--count", str(len(NAMES)), cwd=tmp_path, lines=lines)
        for lines in ("!\n" * len(NAMES), "1\n" * len(NAMES))
    )
    problems = [each["problem"] for each in first if "problem" in each]
    assert problems == [each["problem"] for each in again if "problem" in each]
    assert [each["topic"] for each in problems] == NAMES


def test_a_mistake_is_named_to_a_script(tmp_path):
    topic = next(each for each in TOPICS if each.name == "backpropagation")
    asked = objects("drill", topic.name, "--seed", "2", cwd=tmp_path)[0]["problem"]
    mistake = topic.draw(asked["seed"]).mistakes[0]
    found = objects("drill", topic.name, "--seed", "2", cwd=tmp_path, lines=f"{mistake.value}\n")
    verdict = found[1]["judgement"]
    assert (verdict["right"], verdict["mistake"]) == (False, mistake.name)
    assert verdict["sentence"] == mistake.sentence


def test_a_script_may_ask_for_a_step_and_that_is_help(workspace):
    words = ("drill", "squared_error", "--seed", "5", "--count", "1")
    (right,) = answers_to(*words, cwd=workspace)
    _, step, verdict, summary = objects(*words, cwd=workspace, lines=f"?\n{right}\n")
    assert len(step["help"]["steps"]) == 1
    assert step["help"]["left"] >= 1
    assert verdict["judgement"]["right"]
    assert (summary["summary"]["right"], summary["summary"]["helped"]) == (0, 1)
    assert drilled(workspace)[-1][1]["helped"] is True


@pytest.mark.parametrize(
    "lines", ["", "3", "q\n", "\n\n", "3\n\n\n", b"\xff\xfe\n\0\n", "[" * 9999]
)
def test_lines_may_end_anyhow(tmp_path, lines):
    found = objects("drill", "--seed", "1", cwd=tmp_path, lines=lines)
    assert next(iter(found[0])) == "problem"
    assert next(iter(found[-1])) == "summary"
    assert found[-1]["summary"]["of"] == ("3" in str(lines))


# The history


def test_each_problem_is_recorded_once_by_its_first_answer(workspace):
    words = ("drill", "squared_error", "--seed", "5", "--count", "3")
    right = answers_to(*words, cwd=workspace)
    before = len(drilled(workspace))
    # Right; wrong and then right; asked for a step and then right.
    told(*words, cwd=workspace, lines=f"{right[0]}\n999\n{right[1]}\n?\n{right[2]}\n")
    found = drilled(workspace)[before:]
    assert [topic for topic, _ in found] == ["squared_error"] * 3
    outcomes = [(detail["right"], detail["helped"]) for _, detail in found]
    assert outcomes == [(True, False), (False, False), (True, True)]
    assert len({detail["seed"] for _, detail in found}) == 3


@pytest.mark.parametrize("lines", ["!\n", "s\n", "?\nq\n", "?\n\n\n", "?\n", "?\n" * 9])
def test_help_without_an_answer_counts_as_not_known(workspace, lines):
    told("drill", "weight_update", cwd=workspace, lines=lines)
    ((topic, detail),) = drilled(workspace)
    assert topic == "weight_update"
    assert (detail["right"], detail["helped"]) == (False, True)


@pytest.mark.parametrize("lines", ["", "q\n", "hello\n1/0\n", "\n\n"])
def test_what_was_not_answered_is_not_recorded(workspace, lines):
    out = told("drill", cwd=workspace, lines=lines).stdout
    assert drilled(workspace) == []
    assert "No problem was answered." in out


def test_a_topic_is_no_exercise_even_if_it_is_called_like_one(workspace):
    assert "forward_pass" in NAMES
    assert "forward_pass" in builtin_course().exercises
    before = dltutor("progress", "--json", cwd=workspace).stdout
    told("drill", "forward_pass", cwd=workspace, lines="!\n")
    assert dltutor("progress", "--json", cwd=workspace).stdout == before
    assert "relu" in dltutor("hint", cwd=workspace).stdout.lower()


def test_without_a_course_folder_it_says_once_that_nothing_is_recorded(tmp_path):
    process = told("drill", cwd=tmp_path, lines="1\n\n2\n\n3\n")
    assert process.stderr.count("not recorded") == 1
    assert "dltutor start" in process.stderr
    assert "comes back" not in process.stdout
    assert "not recorded" in told("drill", "--json", cwd=tmp_path).stderr


def test_a_history_that_cannot_be_written_is_told_once_and_the_drill_goes_on(workspace):
    connection = sqlite3.connect(workspace / ".dltutor" / "progress.sqlite")
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")  # as a newer dltutor leaves it
    connection.close()
    process = told("drill", "--count", "3", cwd=workspace, lines="!\n\n!\n\n!\n")
    assert process.stderr.count("newer dltutor") == 1
    assert "0 right of 3" in process.stdout
    listed = told("drill", "--list", cwd=workspace)
    assert "newer dltutor" in listed.stderr
    assert NAMES[0] in listed.stdout
    assert dltutor("review", cwd=workspace).returncode == 2


# Review


def test_review_asks_what_is_due_and_nothing_else(workspace):
    add_drill(workspace, "squared_error", days_ago=30)
    add_drill(workspace, "activations", days_ago=60)
    add_drill(workspace, "weight_update", days_ago=0)
    found = objects("review", "--seed", "1", cwd=workspace, lines="!\n" * 2)
    asked = [each["problem"]["topic"] for each in found if "problem" in each]
    assert asked[:2] == ["activations", "squared_error"]
    assert "weight_update" not in asked


def test_review_asks_again_what_was_not_known_until_it_is(workspace):
    add_drill(workspace, "squared_error", days_ago=30)
    first, second = answers_to("review", "--seed", "1", "--count", "2", cwd=workspace)[:2]
    assert first != second


def test_a_review_ends_when_all_is_known(workspace):
    add_drill(workspace, "squared_error", days_ago=30)
    seeded = ("review", "--seed", "1")
    topic = next(each for each in TOPICS if each.name == "squared_error")
    asked = objects(*seeded, cwd=workspace)[0]["problem"]
    right = topic.draw(asked["seed"]).answer
    found = objects(*seeded, cwd=workspace, lines=f"{right}\n" * 3)
    assert [next(iter(each)) for each in found] == ["problem", "judgement", "summary"]
    assert "Nothing is due" in told("review", cwd=workspace).stdout


def test_review_says_when_the_next_is_due(workspace):
    assert "No topic was drilled yet" in told("review", cwd=workspace).stdout
    add_drill(workspace, "weight_update", days_ago=0)
    out = told("review", cwd=workspace).stdout
    assert "Nothing is due. weight_update comes back in 2 days." in out
    (summary,) = objects("review", cwd=workspace)
    assert summary["summary"]["next"]["topic"] == "weight_update"


def test_review_needs_a_course_folder(tmp_path):
    process = dltutor("review", cwd=tmp_path)
    assert process.returncode == 2
    assert "dltutor start" in process.stderr


def test_a_topic_that_no_longer_exists_is_not_due(workspace):
    add_drill(workspace, "gone", days_ago=30)
    assert "No topic was drilled yet" in told("review", cwd=workspace).stdout


# Misuse and lists


def test_an_unknown_topic_is_misuse_and_near_names_are_said(tmp_path):
    process = dltutor("drill", "backprop", cwd=tmp_path)
    assert process.returncode == 2
    assert "backpropagation" in process.stderr
    assert "dltutor drill --list" in process.stderr
    assert dltutor("drill", "--count", "0", cwd=tmp_path).returncode == 2


def test_list_names_every_topic_and_when_it_comes_back(workspace, tmp_path):
    add_drill(workspace, "activations", days_ago=30)
    out = dltutor("drill", "--list", cwd=workspace).stdout
    # Between a title with its rule and the command that comes next.
    lines = {line.split()[0]: line for line in out.splitlines()[2:-2]}
    assert list(lines) == NAMES
    assert lines["activations"].endswith("comes back now")
    assert "comes back" not in lines["weight_update"]
    assert dltutor("drill", "--list", cwd=tmp_path.parent).returncode == 0


# A learner


def test_what_is_piped_in_can_be_read_in_what_comes_out(workspace):
    out = told("drill", "squared_error", "--seed", "3", cwd=workspace, lines="99\n!\n").stdout
    assert "answer> 99" in out
    assert "NOT YET" in out
    assert out.rstrip().endswith("dltutor review")


def test_an_ascii_pipe_gets_ascii(workspace):
    lines = "9\n!\n\n" * len(NAMES)
    out = told("drill", cwd=workspace, lines=lines, PYTHONIOENCODING="ascii").stdout
    assert " * " in out
    assert " ? 2" not in out  # what cannot be encoded would have become a question mark


def test_a_drill_at_a_terminal(workspace, terminals):
    topic = next(each for each in TOPICS if each.name == "weight_update")
    terminal = terminals("drill", "weight_update", "--seed", "4", cwd=workspace)
    terminal.wait_for("answer> ")
    terminal.press("?\r")
    assert "1/" in terminal.wait_for("answer> ")
    terminal.press("hello\r")
    assert "'hello' is no number" in terminal.wait_for("answer> ")
    terminal.press("\r")
    assert "It was" in terminal.wait_for("answer> ")
    seed = drilled(workspace)[0][1]["seed"]
    assert topic.draw(seed).question
    terminal.press("\r")  # the second empty line in a row
    assert "0 right of 1" in terminal.wait_for("dltutor review")
    assert terminal.ends() == 0


@pytest.mark.parametrize("keys", ["\x03", "\x04", "q\r", "12\x03"], ids=["^C", "^D", "q", "12^C"])
def test_every_way_out_ends_with_the_summary(workspace, terminals, keys):
    terminal = terminals("drill", "--seed", "1", cwd=workspace, columns=40)
    terminal.wait_for("answer> ")
    terminal.press("!\r")
    terminal.wait_for("answer> ")
    *others, last = keys
    for key in others:  # as fingers do: Python forgets a Ctrl-C in the very instant of another key
        terminal.press(key)
        terminal.quiet(0.2)
    terminal.press(last)
    terminal.wait_for("0 right of 1.")
    assert terminal.ends() == 0
    assert len(drilled(workspace)) == 1


def test_ctrl_c_ends_a_script_with_the_summary(workspace):
    process = subprocess.Popen(
        [sys.executable, "-m", "dltutor", "drill", "--json"],
        cwd=workspace,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    process.stdout.readline()
    process.send_signal(2)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, "")
    assert "summary" in json.loads(out)


def test_home_says_what_is_due(workspace):
    assert "dltutor drill" in dltutor(cwd=workspace).stdout
    add_drill(workspace, "squared_error", days_ago=30)
    assert "dltutor review   practise a topic again" in dltutor(cwd=workspace).stdout
