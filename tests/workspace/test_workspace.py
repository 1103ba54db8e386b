"""The learner's folder: nothing of theirs is ever overwritten without a copy."""

import stat

import pytest

from dltutor.workspace import WorkspaceError, find_workspace, make_workspace
from dltutor.workspace.files import MARK


@pytest.fixture
def workspace(tmp_path, mini_course):
    return make_workspace(tmp_path / "course", mini_course)[0]


def test_every_exercise_gets_its_starter(workspace, mini_course):
    for exercise in mini_course.exercises.values():
        file = workspace.file_of(exercise)
        assert file.relative_to(workspace.root).as_posix() == f"01-twice/{exercise.name}.py"
        assert file.read_text() == exercise.starter


def test_what_is_there_stays_and_what_is_missing_is_added(workspace, mini_course):
    mine = workspace.file_of(mini_course.exercises["double"])
    mine.write_text("mine")
    workspace.file_of(mini_course.exercises["pair"]).unlink()
    _, made = make_workspace(workspace.root, mini_course)
    assert [file.name for file in made] == ["pair.py"]
    assert mine.read_text() == "mine"


def test_a_folder_that_holds_other_things_can_become_one(tmp_path, mini_course):
    (tmp_path / "notes.txt").write_text("keep")
    make_workspace(tmp_path, mini_course)
    assert (tmp_path / "notes.txt").read_text() == "keep"


@pytest.mark.parametrize("name", ["with space", "éàü", "a/b/c"])
def test_any_name_will_do(tmp_path, mini_course, name):
    _, made = make_workspace(tmp_path / name, mini_course)
    assert len(made) == len(mini_course.exercises)


def test_a_file_in_the_way_is_said_and_kept(tmp_path, mini_course):
    (tmp_path / "course").write_text("a file")
    with pytest.raises(WorkspaceError, match="in the way"):
        make_workspace(tmp_path / "course", mini_course)
    assert (tmp_path / "course").read_text() == "a file"


def test_it_is_found_from_inside_and_from_just_outside(workspace, mini_course, tmp_path):
    inside = workspace.root / "01-twice"
    assert find_workspace(inside, mini_course).root == workspace.root
    make_workspace(tmp_path / "dltutor-course", mini_course)
    assert find_workspace(tmp_path, mini_course).root == tmp_path / "dltutor-course"
    assert find_workspace(tmp_path / "elsewhere", mini_course) is None


def test_a_file_under_its_former_name_is_found(workspace, mini_course):
    pair = mini_course.exercises["pair"]
    old = workspace.file_of(pair).rename(workspace.root / "01-twice" / "couple.py")
    assert workspace.file_of(pair) == old
    assert make_workspace(workspace.root, mini_course)[1] == []


def test_a_file_in_a_lesson_that_was_renumbered_is_found(workspace, mini_course):
    double = mini_course.exercises["double"]
    (workspace.root / "04-once").mkdir()
    moved = workspace.file_of(double).rename(workspace.root / "04-once" / "double.py")
    assert workspace.file_of(double) == moved


def test_reset_keeps_a_copy_and_undo_and_undo_again(workspace, mini_course):
    double = mini_course.exercises["double"]
    file = workspace.file_of(double)
    file.write_text("first")
    copy = workspace.reset(double)
    assert copy.read_text() == "first"
    assert file.read_text() == double.starter
    workspace.undo(double)
    assert file.read_text() == "first"
    workspace.undo(double)
    assert file.read_text() == double.starter
    assert len(list((workspace.root / MARK / "copies" / "double").iterdir())) == 3


def test_a_second_reset_does_not_bury_what_was_written(workspace, mini_course):
    double = mini_course.exercises["double"]
    file = workspace.file_of(double)
    file.write_text("mine")
    assert workspace.reset(double) is not None
    assert workspace.reset(double) is None
    workspace.undo(double)
    assert file.read_text() == "mine"


def test_a_copy_kept_under_a_former_name_comes_back(workspace, mini_course):
    pair = mini_course.exercises["pair"]
    file = workspace.file_of(pair)
    file.write_text("mine")
    workspace.reset(pair)
    copies = workspace.root / MARK / "copies"
    (copies / "pair").rename(copies / "couple")
    workspace.undo(pair)
    assert file.read_text() == "mine"


def test_a_file_system_without_links_will_do(tmp_path, mini_course, monkeypatch):
    def no_links(*_):
        raise PermissionError("no links here")

    monkeypatch.setattr("pathlib.Path.hardlink_to", no_links)
    workspace, made = make_workspace(tmp_path / "course", mini_course)
    assert len(made) == len(mini_course.exercises)
    mine = workspace.file_of(mini_course.exercises["double"])
    mine.write_text("mine")
    assert make_workspace(workspace.root, mini_course)[1] == []
    assert mine.read_text() == "mine"


def test_reset_keeps_the_files_mode_and_follows_a_link(workspace, mini_course, tmp_path):
    double = mini_course.exercises["double"]
    file = workspace.file_of(double)
    elsewhere = tmp_path / "elsewhere.py"
    elsewhere.write_text("mine")
    elsewhere.chmod(0o600)
    file.unlink()
    file.symlink_to(elsewhere)
    workspace.reset(double)
    assert elsewhere.read_text() == double.starter
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o600
    assert (workspace.root / "01-twice" / "double.py").is_symlink()


def test_there_is_nothing_to_undo_at_first(workspace, mini_course):
    with pytest.raises(WorkspaceError, match="nothing to undo"):
        workspace.undo(mini_course.exercises["double"])


def test_no_unfinished_file_is_left(workspace, mini_course):
    workspace.reset(mini_course.exercises["double"])
    assert list(workspace.root.rglob("*.new")) == []
