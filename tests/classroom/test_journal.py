"""What has been graded is kept line by line, and nothing is believed that does not fit."""

import json

import pytest

from dltutor.classroom.errors import ClassroomError
from dltutor.classroom.journal import Journal

MARKS = {"double": "one", "pair": "two"}
KEY = ("double", "a" * 64)
RECORD = {"verdict": {"status": "passed"}}


def kept(folder, marks=MARKS):
    with Journal(folder, marks) as journal:
        return {key: journal.read(key) for key in journal._places}


def test_a_record_is_there_at_the_next_time(tmp_path):
    with Journal(tmp_path, MARKS) as journal:
        journal.add(KEY, RECORD)
        assert journal.read(KEY) == RECORD

    assert kept(tmp_path) == {KEY: RECORD}


def test_another_exercise_of_the_same_name_or_another_version_is_graded_again(
    tmp_path, monkeypatch
):
    with Journal(tmp_path, MARKS) as journal:
        journal.add(KEY, RECORD)

    assert kept(tmp_path, {"double": "changed"}) == {}
    monkeypatch.setattr("dltutor.classroom.journal.__version__", "99")
    assert kept(tmp_path) == {}


@pytest.mark.parametrize("cut", [1, 10, 60])
def test_a_line_that_was_cut_off_is_graded_again_and_hurts_no_other(tmp_path, cut):
    other = ("pair", "b" * 64)
    with Journal(tmp_path, MARKS) as journal:
        journal.add(KEY, RECORD)
        journal.add(other, RECORD)
    file = tmp_path / "graded.jsonl"
    file.write_bytes(file.read_bytes()[:-cut])

    with Journal(tmp_path, MARKS) as journal:
        assert (KEY in journal, other in journal) == (True, cut == 1)
        journal.add(other, RECORD)

    assert kept(tmp_path) == {KEY: RECORD, other: RECORD}


@pytest.mark.parametrize("line", ["", "1", "[]", "{}", '{"record": 3}', "\x00\xff", '{"a":' * 5000])
def test_rubbish_is_passed_over(tmp_path, line):
    (tmp_path / "graded.jsonl").write_text(line + "\n")
    with Journal(tmp_path, MARKS) as journal:
        journal.add(KEY, RECORD)

    assert kept(tmp_path) == {KEY: RECORD}


def test_two_at_once_are_told(tmp_path):
    with Journal(tmp_path, MARKS), pytest.raises(ClassroomError, match="Another dltutor grade"):
        Journal(tmp_path, MARKS).__enter__()


def test_a_line_is_plain_json_with_what_it_depends_on(tmp_path):
    with Journal(tmp_path, MARKS) as journal:
        journal.add(KEY, RECORD)

    told = json.loads((tmp_path / "graded.jsonl").read_text())

    assert (told["exercise"], told["digest"], told["fingerprint"]) == (*KEY, "one")
