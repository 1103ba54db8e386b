"""`dltutor lesson N --html FILE` and `--notebook FILE`: where files go, and what is refused."""

import json
import os
import sys

import pytest

from dltutor.export.errors import ExportError
from dltutor.export.notebook import notebook
from tests.cli.program import dltutor
from tests.export.pages import COURSE


@pytest.fixture
def short_course(tmp_path_factory, monkeypatch):
    """Lessons 1 and 2 alone: less to write."""
    root = tmp_path_factory.mktemp("short")
    (root / "lessons").mkdir()
    for lesson in COURSE.lessons[:2]:
        (root / "lessons" / lesson.path.name).write_text(lesson.path.read_text("utf-8"), "utf-8")
    (root / "exercises").symlink_to(COURSE.root / "exercises")
    return {"DLTUTOR_COURSE": str(root)}


def refused(told, *words):
    assert told.returncode == 2
    assert told.stdout == ""
    assert len(told.stderr.splitlines()) <= 2
    for word in words:
        assert word in told.stderr


def test_a_page_is_written_and_written_again(tmp_path):
    for _ in range(2):
        told = dltutor("lesson", "1", "--html", "one.html", cwd=tmp_path)
        assert told.returncode == 0
        assert told.stdout == "Lesson 1, Forward propagation, is in one.html.\n"
    text = (tmp_path / "one.html").read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    assert [path.name for path in tmp_path.iterdir()] == ["one.html"]


def test_both_at_once(tmp_path):
    told = dltutor("lesson", "1", "--html", "a.html", "--notebook", "a.ipynb", cwd=tmp_path)
    assert told.returncode == 0
    assert json.loads((tmp_path / "a.ipynb").read_text(encoding="utf-8"))["nbformat"] == 4


def test_a_dash_prints_it_whatever_the_terminal_knows(tmp_path):
    told = dltutor("lesson", "1", "--html", "-", cwd=tmp_path, LC_ALL="C", PYTHONIOENCODING="ascii")
    assert told.stdout.startswith("<!doctype html>")
    assert "·" in told.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_somebody_else_stays_unless_it_is_forced(tmp_path):
    file = tmp_path / "mine.html"
    file.write_text("mine", encoding="utf-8")
    refused(dltutor("lesson", "1", "--html", file, cwd=tmp_path), "mine.html", "--force")
    assert file.read_text(encoding="utf-8") == "mine"
    assert dltutor("lesson", "1", "--html", file, "--force", cwd=tmp_path).returncode == 0
    assert "Forward propagation" in file.read_text(encoding="utf-8")


def test_a_file_that_is_no_text_stays(tmp_path):
    file = tmp_path / "mine.html"
    file.write_bytes(b"\xff\xfe\x00")
    refused(dltutor("lesson", "1", "--html", file, cwd=tmp_path), "--force")
    assert file.read_bytes() == b"\xff\xfe\x00"


def test_a_notebook_that_somebody_has_worked_in_stays(tmp_path):
    file = tmp_path / "one.ipynb"
    command = ("lesson", "1", "--notebook", file)
    assert dltutor(*command, cwd=tmp_path).returncode == 0
    assert dltutor(*command, cwd=tmp_path).returncode == 0
    book = json.loads(file.read_text(encoding="utf-8"))
    book["cells"][3]["source"] = ["mine"]
    file.write_text(json.dumps(book), encoding="utf-8")
    refused(dltutor(*command, cwd=tmp_path), "stays as it is")
    assert "mine" in file.read_text(encoding="utf-8")


def test_a_folder_is_refused(tmp_path):
    refused(dltutor("lesson", "1", "--html", ".", cwd=tmp_path), "is a folder", "--all")


def test_a_missing_folder_is_refused_with_the_way_to_make_it(tmp_path):
    told = dltutor("lesson", "1", "--html", "a/b.html", cwd=tmp_path)
    refused(told, "no folder a", "mkdir -p a")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_refused(tmp_path):
    tmp_path.chmod(0o500)
    refused(dltutor("lesson", "1", "--html", "a.html", cwd=tmp_path), "cannot be written")
    tmp_path.chmod(0o700)


def test_a_link_stays_a_link(tmp_path):
    target, link = tmp_path / "page.html", tmp_path / "link.html"
    assert dltutor("lesson", "1", "--html", target, cwd=tmp_path).returncode == 0
    link.symlink_to(target)
    target.write_text(target.read_text("utf-8").replace("Forward", "X"), "utf-8")
    assert dltutor("lesson", "1", "--html", link, cwd=tmp_path).returncode == 0
    assert link.is_symlink()
    assert "Forward propagation" in target.read_text(encoding="utf-8")


@pytest.mark.skipif(not os.path.exists("/dev/null"), reason="no /dev/null")  # noqa: PTH110
def test_a_device_stays_a_device(tmp_path):
    assert dltutor("lesson", "1", "--html", "/dev/null", cwd=tmp_path).returncode == 0
    assert not os.path.isfile("/dev/null")  # noqa: PTH113


def test_all_lessons_go_into_a_folder_with_an_index(tmp_path, short_course):
    told = dltutor("lesson", "--all", "--html", "out", cwd=tmp_path, **short_course)
    assert told.stdout == "3 files are in out.\n"
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["01-forward-propagation.html", "02-activation-functions.html", "index.html"]
    again = dltutor("lesson", "--all", "--html", "out", cwd=tmp_path, **short_course)
    assert again.returncode == 0


def test_all_are_written_or_none(tmp_path, short_course):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "index.html").write_text("mine", encoding="utf-8")
    told = dltutor("lesson", "--all", "--html", "out", cwd=tmp_path, **short_course)
    refused(told, "index.html", "--force")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["index.html"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["1", "--all", "--html", "a"], "one of"),
        (["--list", "--html", "a"], "one of"),
        (["--all", "--html", "-"], "folder"),
        (["--all"], "--html FILE"),
        (["--force"], "--html FILE"),
        (["1", "--html", "a", "--notebook", "a"], "two names"),
        (["99", "--html", "a"], "no lesson '99'"),
        (["--all", "--html", "a/b/c"], "mkdir -p a/b"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(tmp_path, words, told):
    refused(dltutor("lesson", *words, cwd=tmp_path), told)
    assert list(tmp_path.iterdir()) == []


def test_all_lessons_need_a_folder_and_not_a_file(tmp_path, short_course):
    (tmp_path / "file").touch()
    told = dltutor("lesson", "--all", "--html", "file", cwd=tmp_path, **short_course)
    refused(told, "is a file")


def test_without_nbformat_a_sentence_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "nbformat", None)
    with pytest.raises(ExportError, match=r"pip install 'dltutor\[notebook\]'"):
        notebook(COURSE, COURSE.lessons[0])
