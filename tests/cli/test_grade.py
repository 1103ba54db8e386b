"""`dltutor grade`: whole classes, small ones, by the real program."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from xml.etree import ElementTree

import pytest

from tests.classroom.conftest import BLANKS, HALF, PAIR, RIGHT, SQUARES, SYNTAX
from tests.cli.conftest import descendants, running
from tests.cli.program import ROOT, dltutor
from tests.cli.terminal import Terminal
from tests.runner.box import boxes

pytestmark = pytest.mark.skipif(os.name != "posix", reason="classes are graded on POSIX")
TRUST = [] if boxes() else ["--trust"]


@pytest.fixture
def a_class(tmp_path):
    """Eight students and three exercises: right, wrong, broken, zipped, hostile, alike, missing."""
    room = tmp_path / "class"

    def put(student, path, text):
        file = room / student / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    put("ann", "01-twice/double.py", RIGHT)
    put("ann", "01-twice/pair.py", PAIR)
    put("ann", "01-twice/blanks.py", BLANKS)
    put("ben", "double.py", SQUARES)
    put("ben", "pair.py", HALF)
    put("cleo", "work/double.py", SYNTAX)
    put("cleo", "work/pair.py", b"\xff\xfe\x00")
    (room / "cleo" / "blanks.py").mkdir()
    put("dan", "double.py", RIGHT)  # the same as Ann's
    put("dan", "pair.py", "import sys\nsys.exit()\n")
    put("dan", "blanks.py", "one = 1\ntwo = ...\n")
    put("eve", "double.py", "import os\nos.kill(os.getppid(), 9)\n" + RIGHT)
    put("eve", "pair.py", "print('\\x1b[2J<b>`', '=1+1')\n" + HALF)
    (room / "eve" / "blanks.py").symlink_to("/etc/passwd")
    put("flo", "double.py", "from helper import twice as double\n")
    put("flo", "helper.py", "def twice(x):\n    return 2 * x\n")
    with zipfile.ZipFile(room / "gus.zip", "w") as archive:
        archive.writestr("gus/double.py", RIGHT + "# mine\n")
        archive.writestr("gus/pair.py", PAIR)
    with zipfile.ZipFile(room / "hal.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("double.py", RIGHT)
        archive.writestr("zeros", bytes(80 * 2**20))
    return room


@pytest.fixture
def grade(mini_course, tmp_path):
    """grade("class", "--jobs", 2) -> the finished process."""

    def run(*words, **environment):
        given = {"DLTUTOR_COURSE": str(mini_course.root), "TMPDIR": str(tmp_path / "tmp")}
        (tmp_path / "tmp").mkdir(exist_ok=True)
        return dltutor("grade", *words, *TRUST, cwd=tmp_path, **{**given, **environment})

    return run


def rows_of(folder):
    with (folder / "results.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def statuses(folder):
    return {(row["student"], row["exercise"]): row["status"] for row in rows_of(folder)}


def contents(folder):
    """Everything that is written but the journal, without the seconds that a check took."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != "graded.jsonl":
            found[str(path.relative_to(folder))] = path.read_text(encoding="utf-8")
    found["results.csv"] = [{**row, "seconds": ""} for row in rows_of(folder)]
    told = [json.loads(line) for line in found["results.jsonl"].splitlines()]
    found["results.jsonl"] = [{**each, "seconds": 0} for each in told]
    return found


EXPECTED = {
    ("ann", "double"): "passed",
    ("ann", "pair"): "passed",
    ("ann", "blanks"): "passed",
    ("ben", "double"): "wrong",
    ("ben", "pair"): "wrong",
    ("ben", "blanks"): "absent",
    ("cleo", "double"): "broken",
    ("cleo", "pair"): "broken",
    ("cleo", "blanks"): "ungraded",
    ("dan", "double"): "passed",
    ("dan", "pair"): "broken",
    ("dan", "blanks"): "incomplete",
    ("eve", "pair"): "wrong",
    ("eve", "blanks"): "ungraded",
    ("flo", "double"): "passed",
    ("flo", "pair"): "absent",
    ("flo", "blanks"): "absent",
    ("gus", "double"): "passed",
    ("gus", "pair"): "passed",
    ("gus", "blanks"): "absent",
    ("hal", "double"): "ungraded",
    ("hal", "pair"): "ungraded",
    ("hal", "blanks"): "ungraded",
}


def test_every_student_gets_what_they_deserve_and_nobody_stops_the_rest(a_class, grade, tmp_path):
    told = grade("class", "--out", "out")

    found = statuses(tmp_path / "out")
    eves = found.pop(("eve", "double"))  # a signal to others: refused, or the end of it
    assert found == EXPECTED
    assert eves in ("broken", "halted")
    assert told.returncode == 1  # some could not be graded
    assert "8 students" in told.stdout
    assert list((tmp_path / "tmp").iterdir()) == []  # nothing is left lying about


def test_the_verdicts_are_those_of_check(a_class, grade, tmp_path, mini_course):
    grade("class", "--out", "out", "--exercise", "double", "--exercise", "pair")
    course = str(mini_course.root)

    lines = (tmp_path / "out" / "results.jsonl").read_text().splitlines()
    for student, exercise in (("ben", "double"), ("ben", "pair"), ("dan", "pair")):
        checked = dltutor(
            "check", exercise, "--file", a_class / student / f"{exercise}.py", "--json",
            cwd=tmp_path, DLTUTOR_COURSE=course,
        )  # fmt: skip
        wanted = json.loads(checked.stdout)
        (found,) = (
            told
            for told in map(json.loads, lines)
            if (told["student"], told["exercise"]) == (student, exercise)
        )
        assert {**found, "seconds": 0, "warm": 0}.items() >= {
            **wanted,
            "seconds": 0,
            "warm": 0,
        }.items()


def test_one_job_and_three_write_the_same(a_class, grade, tmp_path):
    for jobs in (1, 3):
        grade("class", "--jobs", jobs, "--out", f"out{jobs}")

    assert contents(tmp_path / "out1") == contents(tmp_path / "out3")


def test_run_again_it_grades_nothing_and_writes_the_same(a_class, grade, tmp_path):
    grade("class", "--out", "out")
    before, journal = contents(tmp_path / "out"), (tmp_path / "out" / "graded.jsonl").read_bytes()
    (tmp_path / "out" / "results.csv").unlink()

    grade("class", "--out", "out")

    assert contents(tmp_path / "out") == before
    assert (tmp_path / "out" / "graded.jsonl").read_bytes() == journal
    assert len(journal.splitlines()) == 13  # of 14 files: two are the same


def test_a_file_that_has_changed_is_graded_again(a_class, grade, tmp_path):
    grade("class", "--out", "out")
    (a_class / "ben" / "double.py").write_text(RIGHT)
    (a_class / "flo" / "helper.py").write_text("def twice(x):\n    return 3 * x\n")

    grade("class", "--out", "out")

    found = statuses(tmp_path / "out")
    assert (found["ben", "double"], found["flo", "double"]) == ("passed", "wrong")


@pytest.fixture
def slow_class(tmp_path):
    """Twelve students whose answers take a while."""
    for number in range(12):
        folder = tmp_path / "class" / f"student{number}"
        folder.mkdir(parents=True)
        slow = f"import time\ntime.sleep(0.3)  # {number}\n"
        (folder / "double.py").write_text(slow + (RIGHT if number % 3 else SQUARES))
    return tmp_path / "class"


@pytest.fixture
def started(mini_course, tmp_path):
    """started("class", ...) -> a process that grades."""
    begun = []

    def start(*words):
        (tmp_path / "tmp").mkdir(exist_ok=True)
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path / "tmp")}
        process = subprocess.Popen(
            [sys.executable, "-m", "dltutor", "grade", *words, *TRUST],
            cwd=tmp_path,
            env={**environment, "DLTUTOR_COURSE": str(mini_course.root)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        begun.append(process)
        return process

    yield start
    for process in begun:
        process.kill()
        process.communicate()


def lines_of(journal):
    return journal.read_bytes().count(b"\n") if journal.exists() else 0


def until(true, seconds=30):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if true():
            return True
        time.sleep(0.02)
    return False


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_ended_in_the_middle_it_goes_on_with_the_same_results(
    slow_class, grade, started, tmp_path, number
):
    grade("class", "--out", "whole")
    journal = tmp_path / "out" / "graded.jsonl"
    process = started("class", "--out", "out", "--jobs", "2")
    assert until(lambda: lines_of(journal) >= 3)
    below = descendants(process.pid)
    process.send_signal(number)
    told = process.communicate(timeout=20)[1]

    assert 3 <= lines_of(journal) < 12
    assert not (tmp_path / "out" / "results.csv").exists()
    assert until(lambda: running(below) == [], 10), "its processes outlived it"
    assert until(lambda: list((tmp_path / "tmp").iterdir()) == [], 10)
    if number == signal.SIGINT:
        assert "run the same command again" in told
        assert process.returncode == 130
    before = journal.read_bytes()

    assert grade("class", "--out", "out").returncode == 0

    assert contents(tmp_path / "out") == contents(tmp_path / "whole")
    assert journal.read_bytes().startswith(before)
    assert lines_of(journal) == 12  # none lost, none twice


def test_a_worker_that_is_killed_is_replaced_and_nothing_is_lost(
    slow_class, grade, started, tmp_path
):
    grade("class", "--out", "whole")
    process = started("class", "--out", "out", "--jobs", "2")
    assert until(lambda: lines_of(tmp_path / "out" / "graded.jsonl") >= 2)
    worker = descendants(process.pid)[0]
    os.kill(worker, signal.SIGKILL)
    process.communicate(timeout=60)

    assert process.returncode == 0
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")
    assert lines_of(tmp_path / "out" / "graded.jsonl") == 12


def test_what_is_written_can_be_read_by_those_it_is_for(a_class, grade, tmp_path):
    (tmp_path / "weights.toml").write_text("partial = 0.5\n[weights]\ndouble = 4\n")
    grade("class", "--out", "out", "--weights", "weights.toml")
    out = tmp_path / "out"

    points = {(row["student"], row["exercise"]): row["points"] for row in rows_of(out)}
    assert points["ann", "double"] == "4"
    assert points["ben", "double"] == "0"
    assert points["ben", "pair"] == "0.38"  # three of four cases, halved
    suites = {each.get("name"): each for each in ElementTree.parse(out / "junit.xml").getroot()}
    assert len(suites) == 8
    assert suites["ben"].attrib | {"name": ""} == {
        "name": "", "tests": "3", "failures": "2", "errors": "0", "skipped": "1",
    }  # fmt: skip
    assert suites["hal"].get("errors") == "3"
    told = json.loads((out / "gradescope" / "ben.json").read_text())
    assert [(test["score"], test["max_score"], test["status"]) for test in told["tests"]] == [
        (0, 4, "failed"),
        (0.38, 1, "failed"),
        (0, 1, "failed"),
    ]
    assert told["output"] == "0.38 of 6 points"
    assert len(list((out / "feedback").iterdir())) == len(list((out / "gradescope").iterdir())) == 8


def test_a_page_of_feedback_says_why_and_shows_no_more_than_check(a_class, grade, tmp_path):
    grade("class", "--out", "out")

    page = (tmp_path / "out" / "feedback" / "ben.md").read_text()
    assert "You squared each number" in page
    assert "expected: 4.5" not in page  # of the cases that agree, or were not shown
    assert "double(x)\nx = [1, -2.5]\nexpected: [2, -5]\ngot: [1, 6.25]" in page
    eves = (tmp_path / "out" / "feedback" / "eve.md").read_text()
    assert "\x1b" not in eves
    assert "````" not in eves.partition("Your code printed")[0]


def test_a_cell_that_a_spreadsheet_would_compute_is_text(a_class, grade, tmp_path):
    (a_class / "ann").rename(a_class / "=cmd|C!A0")
    grade("class", "--out", "out")

    assert "'=cmd|C!A0" in {row["student"] for row in rows_of(tmp_path / "out")}


def test_the_report_counts_mistakes_and_tells_the_hardest(a_class, grade, tmp_path):
    (a_class / "dan" / "double.py").write_text("import math\n" + SQUARES)
    told = grade("class", "--out", "out", "--report")

    report = (tmp_path / "out" / "report.md").read_text()
    assert "- 2 in 1.1 `double`: `double__squares`. You squared each number" in report
    assert "cleo, blanks: blanks.py is a folder." in report
    assert "zip bomb" in report
    assert "You squared each number" in told.stdout
    assert "not compared" in told.stdout


def test_long_answers_that_are_the_same_up_to_names_are_grouped(tmp_path, grade):
    long = (
        "import numpy as np\n\n\ndef double(x):\n    total = np.zeros(np.shape(x))\n"
        "    for number in range(2):\n        total = total + np.asarray(x)\n"
        "        if number > 5:\n            total = total - np.asarray(x) * 3 + number\n"
        "    return total if np.ndim(x) else float(total)\n"
    )
    for name, text in {"ann": long, "ben": long.replace("total", "t") + "# mine\n"}.items():
        (tmp_path / "class" / name).mkdir(parents=True)
        (tmp_path / "class" / name / "double.py").write_text(text)
    for name in ("cleo", "dan"):
        (tmp_path / "class" / name).mkdir()
        (tmp_path / "class" / name / "double.py").write_text(RIGHT)

    grade("class", "--out", "out")

    report = (tmp_path / "out" / "report.md").read_text()
    assert "`double`: ann, ben\n" in report
    assert "cleo" not in report


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere"], "no folder nowhere"),
        (["class", "--exercise", "doubel"], "Did you mean double?"),
        (["class", "--lesson", "9"], "There is no lesson '9'"),
        (["class", "--lesson", "1", "--exercise", "double"], "Say one of"),
        (["class", "--weights", "none.toml"], "cannot be read"),
        (["class", "--out", "class/ben/double.py"], "is a file"),
        (["empty"], "no student"),
    ],
)
def test_misuse_is_one_clear_sentence(a_class, grade, tmp_path, words, said):
    (tmp_path / "empty").mkdir()
    told = grade(*words)

    assert told.returncode == 2
    assert said in told.stderr
    assert not (tmp_path / "dltutor-results").exists()


def test_without_a_box_nothing_is_graded_unless_the_teacher_trusts_the_class(a_class, tmp_path):
    code = (
        "import sys, dltutor.runner.trial as trial; trial.box_holds = lambda: False;"
        "sys.argv = ['dltutor', 'grade', 'class', *sys.argv[1:]];"
        "from dltutor.cli.app import run; sys.exit(run())"
    )

    def run(*words):
        return subprocess.run(
            [sys.executable, "-c", code, "--exercise", "node_value", *words],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )

    refused, trusted = run(), run("--trust")

    assert refused.returncode == 2
    assert "--trust" in refused.stderr
    assert "--trust" not in trusted.stderr


def test_in_a_pipe_a_line_says_how_far_it_is(slow_class, grade, mini_course, tmp_path):
    code = (
        "import sys, dltutor.cli.grade as grade; grade.BETWEEN = 0.2;"
        "sys.argv = ['dltutor', 'grade', 'class', *sys.argv[1:]];"
        "from dltutor.cli.app import run; sys.exit(run())"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, *TRUST],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "DLTUTOR_COURSE": str(mini_course.root)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert " of 12 answers, " in told.stderr
    assert " a second, " in told.stderr
    assert "\x1b" not in told.stdout + told.stderr


def test_on_a_terminal_a_bar_moves_and_is_gone_at_the_end(slow_class, mini_course, tmp_path):
    terminal = Terminal(
        "grade", "class", *TRUST, cwd=tmp_path, DLTUTOR_COURSE=str(mini_course.root)
    )

    assert "Grading" in terminal.wait_for(" left")
    assert "12 answers graded" in terminal.wait_for("Results are in")
    terminal.close()


def test_what_ends_its_grader_twice_is_said_and_the_rest_is_graded(
    a_class, grade, tmp_path, mini_course
):
    shutil.copytree(mini_course.root, tmp_path / "course")
    reference = tmp_path / "course" / "exercises" / "double" / "reference.py"
    reference.write_text("import os\n\nos._exit(3)\n")

    told = grade("class", "--out", "out", DLTUTOR_COURSE=str(tmp_path / "course"))

    found = {(row["student"], row["exercise"]): row for row in rows_of(tmp_path / "out")}
    assert found["ann", "double"]["status"] == "ungraded"
    assert "ended 2 times (exit code 3)" in found["ann", "double"]["headline"]
    assert found["ann", "pair"]["status"] == "passed"
    assert told.returncode == 1
