"""`check --format=gcc` and `start --vscode`: what editors read, and what VS Code is given."""

import json
import re

import pytest

from dltutor.course import builtin_course
from dltutor.workspace.vscode import MATCHER
from tests.cli.program import dltutor

COURSE = builtin_course()
MEAN = """import numpy as np


def node_value(inputs, weights):
    return np.mean(inputs * weights)
"""
PATTERN = MATCHER["pattern"]


def problems(told):
    """Each line as VS Code's problem matcher takes it apart; none may escape it."""
    found = []
    for line in told.stdout.splitlines():
        match = re.match(PATTERN["regexp"], line)
        assert match, line
        parts = ("file", "line", "column", "severity", "message")
        found.append(tuple(match[PATTERN[part]] for part in parts))
    return found


def gcc(*words, cwd):
    return dltutor("check", "--format=gcc", *words, cwd=cwd)


def test_a_wrong_answer_is_an_error_at_its_function_and_notes_say_why(tmp_path):
    (tmp_path / "node_value.py").write_text(MEAN)
    told = gcc("node_value.py", cwd=tmp_path)
    (file, line, column, severity, message), *notes = problems(told)
    assert told.returncode == 1
    assert (file, line, column, severity) == ("node_value.py", "4", None, "error")
    assert message.startswith("You took the mean of the products: ")
    assert {each[:4] for each in notes} == {("node_value.py", "4", None, "note")}
    said = [each[4] for each in notes]
    assert "expected 1, got 0.5" in said
    assert "inputs = [2, 3]" in said
    assert said[-1].startswith("A node adds up what comes in.")


def test_a_verdict_that_names_a_line_is_told_at_that_line(tmp_path):
    (tmp_path / "node_value.py").write_text(MEAN.replace("np.mean(inputs * weights)", "inputs[9]"))
    assert problems(gcc("node_value.py", cwd=tmp_path))[0][1:4] == ("5", None, "error")


def test_a_syntax_error_is_told_at_its_line_and_column(tmp_path):
    (tmp_path / "node_value.py").write_text(MEAN.removesuffix(")\n") + "\n")
    bracket = len("    return np.mean(")
    told = problems(gcc("node_value.py", cwd=tmp_path))
    assert {each[:3] for each in told} == {("node_value.py", "5", str(bracket))}
    assert told[0][4] == "Line 5 is not valid Python: '(' was never closed."
    assert "^" not in str(told)


@pytest.mark.parametrize(
    "source", ["def f():\n    x = 1\n      y = 2\n", "é = 'é' + * 2\n", "a b\n"]
)
def test_line_and_column_are_those_that_python_says(tmp_path, source):
    (tmp_path / "node_value.py").write_text(source, encoding="utf-8")
    with pytest.raises(SyntaxError) as said:
        compile(source, "node_value.py", "exec")
    where = (str(said.value.lineno), str(said.value.offset))
    assert problems(gcc("node_value.py", cwd=tmp_path))[0][1:3] == where


def test_a_file_that_is_no_text_is_told_at_its_first_line(tmp_path):
    (tmp_path / "node_value.py").write_bytes(b"x = '\xff'\n")
    assert problems(gcc("node_value.py", cwd=tmp_path))[0][:3] == ("node_value.py", "1", None)


def test_a_pass_is_silent(tmp_path):
    (tmp_path / "node_value.py").write_text(COURSE.exercises["node_value"].solution)
    told = gcc("node_value.py", cwd=tmp_path)
    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")


def test_a_path_may_have_blanks_and_accents_and_is_told_as_one_stands(tmp_path):
    folder = tmp_path / "mon café: deux"
    folder.mkdir()
    (folder / "node_value.py").write_text(MEAN)
    given = "mon café: deux/node_value.py"
    assert problems(gcc("--file", given, cwd=tmp_path))[0][:2] == (given, "4")
    outside = folder / "node_value.py"
    (elsewhere := tmp_path / "elsewhere").mkdir()
    assert problems(gcc("--file", outside, cwd=elsewhere))[0][:2] == (str(outside), "4")


def test_every_line_is_one_finding_even_in_an_ascii_console(tmp_path):
    source = "def softmax(logits):\n    return logits - logits\n"
    (tmp_path / "softmax.py").write_text(source)
    told = dltutor("check", "--format=gcc", "softmax.py", cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert told.returncode == 1
    assert len(problems(told)) > 2


def test_a_lesson_tells_all_of_its_files_that_do_not_pass(workspace):
    solved, *open_ones = COURSE.lessons[0].exercise_names
    (file,) = workspace.glob(f"*/{solved}.py")
    file.write_text(COURSE.exercises[solved].solution)
    told = gcc("--lesson", "01-forward-propagation", cwd=workspace)
    errors = [each for each in problems(told) if each[3] == "error"]
    assert told.returncode == 1
    assert [each[0] for each in errors] == [
        f"01-forward-propagation/{name}.py" for name in open_ones
    ]
    for path, line, *_ in errors:
        said = (workspace / path).read_text().splitlines()[int(line) - 1]
        assert said.startswith("def ") or "=" in said, (path, said)


def test_json_and_another_format_contradict_each_other(tmp_path):
    for form in ("gcc", "text"):
        told = dltutor("check", "node_value", "--json", f"--format={form}", cwd=tmp_path)
        assert (told.returncode, told.stdout) == (2, "")
        assert told.stderr.count("\n") == 1
        assert "--json" in told.stderr and f"--format={form}" in told.stderr


def test_the_long_form_of_json_is_the_short_one(tmp_path):
    (tmp_path / "node_value.py").write_text(MEAN)
    for words in (["--json"], ["--format=json"], ["--json", "--format", "json"]):
        told = dltutor("check", "node_value.py", *words, cwd=tmp_path)
        assert json.loads(told.stdout)["status"] == "wrong"


def tasks_of(folder):
    return json.loads((folder / ".vscode" / "tasks.json").read_text())["tasks"]


def test_the_tasks_of_vscode_run_and_their_findings_are_matched(workspace):
    assert dltutor("start", "--vscode", cwd=workspace).returncode == 0
    file = next(workspace.glob("*/node_value.py"))
    file.write_text(MEAN)
    variables = {
        "${file}": str(file),
        "${fileDirnameBasename}": file.parent.name,
        "${fileBasenameNoExtension}": file.stem,
    }
    check, lesson, watch = tasks_of(workspace)
    for task in (check, lesson):
        assert task["options"]["cwd"] == "${workspaceFolder}"
        assert task["problemMatcher"] == MATCHER
        words = [variables.get(word, word) for word in task["args"] if word not in PREFIX]
        found = problems(dltutor(*words, cwd=workspace))
        mine = [each for each in found if (workspace / each[0]) == file]
        assert mine[0][1:4] == ("4", None, "error")
    assert watch["isBackground"]
    assert watch["args"][-2:] == ["watch", "${fileBasenameNoExtension}"]


PREFIX = ("-P", "-m", "dltutor")  # how a dltutor without a script of its own is started


def test_vscodes_tasks_are_added_to_those_that_are_there_and_only_once(workspace):
    folder = workspace / ".vscode"
    folder.mkdir()
    mine = {"label": "dltutor: check this file", "type": "shell", "command": "échо mine"}
    (folder / "tasks.json").write_text(json.dumps({"tasks": [mine], "inputs": [{"id": "a"}]}))
    first = dltutor("start", "--vscode", cwd=workspace)
    whole = (folder / "tasks.json").read_bytes()
    again = dltutor("start", "--vscode", cwd=workspace)
    assert (first.returncode, again.returncode) == (0, 0)
    assert (folder / "tasks.json").read_bytes() == whole
    assert "2 new tasks" in first.stdout and "already" in again.stdout
    assert tasks_of(workspace)[0] == mine
    assert [each["label"] for each in tasks_of(workspace)[1:]] == [
        "dltutor: check this lesson",
        "dltutor: watch this file",
    ]
    assert json.loads(whole)["inputs"] == [{"id": "a"}]


@pytest.mark.parametrize(
    "there",
    ['// See the manual\n{"tasks": []}\n', '{"tasks": [],}', "[]", '{"tasks": null}', "", "\xff"],
)
def test_a_tasks_file_that_is_no_plain_json_is_left_and_what_to_add_is_said(workspace, there):
    file = workspace / ".vscode" / "tasks.json"
    file.parent.mkdir()
    file.write_bytes(there.encode("latin-1"))
    told = dltutor("start", "--vscode", cwd=workspace)
    assert file.read_bytes() == there.encode("latin-1")
    assert told.returncode == 2
    sentence, added = told.stderr.split("\n\n", 1)
    assert "was left as it is" in sentence
    assert json.loads(added)[0]["label"] == "dltutor: check this file"


def test_a_file_in_the_way_of_vscodes_folder_is_told(workspace):
    (workspace / ".vscode").write_text("a file\n")
    told = dltutor("start", "--vscode", cwd=workspace)
    assert told.returncode == 2
    assert "is in the way" in told.stderr
    assert (workspace / ".vscode").read_text() == "a file\n"


def test_nothing_is_written_for_vscode_unless_it_is_asked_for(workspace):
    assert not (workspace / ".vscode").exists()
