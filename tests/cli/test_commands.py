"""Every command, run as a learner runs it: in a fresh folder, from outside the repository."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from dltutor.course import builtin_course
from tests.cli.program import ROOT, dltutor, verdict_of

COURSE = builtin_course()
WRONG = "def node_value(inputs, weights):\n    return sum(inputs)\n"


@pytest.fixture
def workspace(tmp_path):
    assert dltutor("start", cwd=tmp_path).returncode == 0
    return tmp_path / "dltutor-course"


def node_value_file(workspace):
    return workspace / "01-forward-propagation" / "node_value.py"


def solve(workspace, name):
    exercise = COURSE.exercises[name]
    (file,) = workspace.glob(f"*/{name}.py")
    file.write_text(exercise.solution, encoding="utf-8")


def test_start_makes_a_folder_and_says_the_first_step(tmp_path):
    told = dltutor("start", cwd=tmp_path)
    assert told.returncode == 0
    assert "cd dltutor-course" in told.stdout
    assert "dltutor lesson 1" in told.stdout
    made = list((tmp_path / "dltutor-course").glob("*/*.py"))
    assert len(made) == len(COURSE.exercises)


def test_start_never_overwrites(workspace, tmp_path):
    node_value_file(workspace).write_text("mine = 1\n")
    told = dltutor("start", cwd=tmp_path)
    assert told.returncode == 0
    assert node_value_file(workspace).read_text() == "mine = 1\n"


def test_start_works_where_a_name_has_spaces_and_accents(tmp_path):
    told = dltutor("start", "mon café", cwd=tmp_path)
    assert told.returncode == 0
    assert dltutor("check", cwd=tmp_path / "mon café").returncode == 1


def test_home_says_where_one_is(workspace, tmp_path):
    told = dltutor(cwd=workspace)
    assert told.returncode == 0
    assert "bank_by_hand" in told.stdout
    assert len(told.stdout.splitlines()) <= 24
    assert "dltutor start" in dltutor(cwd=tmp_path.parent).stdout


def test_an_untouched_exercise_is_not_a_pass(workspace):
    verdict, code = verdict_of("node_value", cwd=workspace)
    assert (verdict["status"], code) == ("untouched", 1)


def test_a_wrong_answer_says_why_and_ends_with_the_file(workspace):
    node_value_file(workspace).write_text(WRONG)
    told = dltutor("check", "node_value", cwd=workspace)
    assert told.returncode == 1
    assert "NOT YET" in told.stdout
    assert "expected" in told.stdout
    assert told.stdout.rstrip().endswith("node_value.py")
    verdict, _ = verdict_of("1.2", cwd=workspace)
    assert verdict["exercise"] == "node_value"
    assert verdict["mistake"]


def test_a_pass_leads_to_the_next_exercise(workspace):
    solve(workspace, "bank_by_hand")
    told = dltutor("check", cwd=workspace)
    assert told.returncode == 0
    assert "PASSED" in told.stdout
    assert "node_value" in told.stdout
    assert json.loads(dltutor("check", "--json", cwd=workspace).stdout)["exercise"] == "node_value"


def test_check_with_a_file_needs_no_workspace(tmp_path):
    file = tmp_path / "answer.py"
    file.write_text(COURSE.exercises["node_value"].solution)
    verdict, code = verdict_of("node-value", "--file", file, cwd=tmp_path)
    assert (verdict["status"], code) == ("passed", 0)


def test_a_file_named_after_its_exercise_is_enough(tmp_path):
    (tmp_path / "relu.py").write_text(COURSE.exercises["relu"].solution)
    assert verdict_of("relu.py", cwd=tmp_path)[0]["exercise"] == "relu"
    assert verdict_of("-f", "relu.py", cwd=tmp_path)[0]["status"] == "passed"


def test_json_is_one_object_and_nothing_else_even_if_the_answer_prints(tmp_path):
    source = "print('at import')\n" + COURSE.exercises["node_value"].solution
    (tmp_path / "node_value.py").write_text(source)
    verdict, code = verdict_of("node_value.py", cwd=tmp_path)
    assert (code, verdict["output"]) == (0, "at import\n")


def test_check_all_and_a_lesson_give_a_line_each(workspace):
    for name in COURSE.lessons[0].exercise_names:
        solve(workspace, name)
    assert dltutor("check", "--lesson", "1", cwd=workspace).returncode == 0
    told = dltutor("check", "--all", "--json", cwd=workspace)
    verdicts = [json.loads(line) for line in told.stdout.splitlines()]
    assert told.returncode == 1
    assert [each["exercise"] for each in verdicts] == list(COURSE.exercises)
    assert sum(each["status"] == "passed" for each in verdicts) == 5


@pytest.mark.parametrize(
    ("words", "say"),
    [
        (["check", "node_vale"], "node_value"),
        (["check", "9.9"], "dltutor list"),
        (["check", "node_value", "--all"], "one of"),
        (["check", "node_value", "--file", "nowhere.py"], "no file"),
        (["lesson", "99"], "no lesson"),
        (["hint", "softmaxx"], "softmax"),
        (["solution", "softmax"], "--give-up"),
        (["undo", "softmax"], "softmax"),
        (["nonsense"], "nonsense"),
    ],
    ids=" ".join,
)
def test_what_is_mistyped_gets_a_sentence_and_exit_code_2(workspace, words, say):
    told = dltutor(*words, cwd=workspace)
    assert told.returncode == 2
    assert told.stdout == ""
    assert say in told.stderr


@pytest.mark.parametrize("words", [["check"], ["reset", "relu"], ["progress"], ["watch"]])
def test_without_a_workspace_one_is_told_to_start(tmp_path, words):
    told = dltutor(*words, cwd=tmp_path)
    assert told.returncode == 2
    assert "dltutor start" in told.stderr


def test_a_lesson_reads_plainly_in_a_pipe(tmp_path):
    told = dltutor("lesson", "1", cwd=tmp_path)
    assert told.returncode == 0
    assert "\x1b" not in told.stdout
    assert max(map(len, told.stdout.splitlines())) <= 80
    assert dltutor("lesson", "activation-functions", cwd=tmp_path).returncode == 0


def test_a_reader_who_stops_early_sees_no_traceback(tmp_path):
    command = f"{sys.executable} -m dltutor lesson 1 | head -1"
    told = subprocess.run(
        command,
        shell=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.startswith("1 Forward propagation")
    assert told.stderr == ""


def test_every_lesson_reads_in_ascii(tmp_path):
    for lesson in COURSE.lessons:
        told = dltutor("lesson", str(lesson.number), cwd=tmp_path, PYTHONIOENCODING="ascii")
        assert told.returncode == 0
        assert len(told.stdout) > 2000


def test_lessons_are_listed(tmp_path):
    told = dltutor("lesson", "--list", cwd=tmp_path)
    for lesson in COURSE.lessons:
        assert lesson.title in told.stdout


def test_hints_come_one_at_a_time_and_are_remembered(workspace):
    questions = [hint.question for hint in COURSE.exercises["node_value"].hints]
    first = dltutor("hint", "node_value", cwd=workspace).stdout
    second = dltutor("hint", "node_value", cwd=workspace).stdout
    assert questions[0][:30] in first
    assert questions[1][:30] not in first
    assert questions[1][:30] in second
    everything = dltutor("hint", "node_value", "--all", cwd=workspace).stdout
    assert all(question[:30] in everything for question in questions)
    told = json.loads(dltutor("progress", "--json", cwd=workspace).stdout)
    assert "node_value" in json.dumps(told)


def test_the_summary_to_keep_is_markdown(workspace):
    solve(workspace, "relu")
    assert dltutor("check", "relu", cwd=workspace).returncode == 0
    told = dltutor("progress", "--markdown", cwd=workspace)
    assert told.returncode == 0
    assert told.stdout.startswith("# Deep learning with dltutor\n\n1 of ")
    assert "\n- [x] 2.1 " in told.stdout
    assert told.stdout.count("- [ ] ") == len(COURSE.exercises) - 1
    both = dltutor("progress", "--markdown", "--json", cwd=workspace)
    assert both.returncode == 2
    assert "one of" in both.stderr


def test_the_solution_is_free_after_a_pass_and_giving_up_is_remembered(workspace):
    told = dltutor("solution", "relu", "--give-up", cwd=workspace)
    assert told.returncode == 0
    assert "def relu" in told.stdout
    assert "gave up" in dltutor("progress", cwd=workspace).stdout
    solve(workspace, "sigmoid")
    assert dltutor("check", "sigmoid", cwd=workspace).returncode == 0
    assert "def sigmoid" in dltutor("solution", "sigmoid", cwd=workspace).stdout


def test_reset_keeps_a_copy_and_undo_brings_it_back(workspace):
    file = node_value_file(workspace)
    file.write_text(WRONG)
    assert dltutor("reset", "node_value", cwd=workspace).returncode == 0
    assert file.read_text() == COURSE.exercises["node_value"].starter
    assert dltutor("undo", "node_value", cwd=workspace).returncode == 0
    assert file.read_text() == WRONG
    assert dltutor("undo", "node_value", cwd=workspace).returncode == 0
    assert file.read_text() == COURSE.exercises["node_value"].starter


def test_list_has_every_exercise_with_its_place(tmp_path):
    told = dltutor("list", cwd=tmp_path).stdout
    for exercise in COURSE.exercises.values():
        assert exercise.place in told
        assert exercise.name in told


def test_doctor_is_content_and_says_what_it_saw(workspace):
    told = dltutor("doctor", cwd=workspace)
    assert told.returncode == 0, told.stdout
    assert "numpy" in told.stdout
    assert "Nothing is wrong" in told.stdout


def test_check_works_where_nothing_can_be_written(workspace):
    node_value_file(workspace).write_text(COURSE.exercises["node_value"].solution)
    database = workspace / ".dltutor" / "progress.sqlite"
    database.unlink(missing_ok=True)
    database.mkdir()  # what stands in the history's place cannot be one
    verdict, code = verdict_of("node_value", cwd=workspace)
    assert (verdict["status"], code) == ("passed", 0)


def test_author_new_makes_an_exercise_that_proves(tmp_path):
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons" / "01-mine.md").write_text(
        "---\ntitle: Mine\nminutes: 1\nexercises: [triple]\n---\nText.\n\n"
        "```exercise\ntriple\n```\n"
    )
    told = dltutor("author", "new", "triple", "--course", tmp_path, cwd=tmp_path)
    assert told.returncode == 0
    told = dltutor("author", "prove", "--course", tmp_path, cwd=tmp_path)
    assert told.returncode == 0, told.stdout
    again = dltutor("author", "new", "triple", "--course", tmp_path, cwd=tmp_path)
    assert again.returncode == 2
    assert "already" in again.stderr
    assert (
        dltutor("author", "new", "Not-A-Name", "--course", tmp_path, cwd=tmp_path).returncode == 2
    )


def test_author_prove_says_what_is_lacking(tmp_path):
    shutil.copytree(ROOT / "exercises" / "relu", tmp_path / "exercises" / "relu")
    (tmp_path / "exercises" / "relu" / "hints.md").write_text("## Only one?\n\nYes.\n")
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons" / "01-l.md").write_text("---\ntitle: L\nexercises: [relu]\n---\nText.\n")
    told = dltutor("author", "prove", "relu", "--course", tmp_path, cwd=tmp_path)
    assert told.returncode == 1
    assert "hints.md has 1 hints" in told.stdout


def test_names_are_completed(tmp_path):
    asked = {"_DLTUTOR_COMPLETE": "complete_bash", "COMP_WORDS": "dltutor check soft",
             "COMP_CWORD": "2", "_TYPER_COMPLETE_ARGS": "dltutor check soft"}  # fmt: skip
    told = dltutor(cwd=tmp_path, **asked)
    assert "softmax" in told.stdout
