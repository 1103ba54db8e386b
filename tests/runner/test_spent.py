"""What no limit of the kernel's adds up is seen in time, and nothing of it is left."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dltutor.runner import spent
from dltutor.runner.scratch import remove
from tests.runner.box import boxes

HOSTILE = Path(__file__).parents[1] / "hostile" / "answers"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into Linux's /proc")


def played(runner, job, name):
    """How a hostile answer to f(x) ends, and after how long."""
    source = (HOSTILE / f"{name}.py").read_text(encoding="utf-8")
    source += "\n\ndef f(x):\n    return node_value(x, x)\n"
    begun = time.monotonic()
    run = runner.start(job(source, seconds=20)).finish()
    return run.how, time.monotonic() - begun


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("fills_the_disk_with_small_files", "disk"),
        ("fills_the_disk_with_files_that_are_large_enough", "disk"),
        ("fills_the_disk_with_files_that_have_no_name", "disk"),
        ("hides_files_in_a_folder_that_cannot_be_read", "disk"),
        ("nests_folders_for_ever", "disk"),
        ("starts_threads_with_small_stacks", "threads"),
    ],
)
def test_too_much_is_ended_long_before_the_time_is_up(name, how, runner, job, scratch):
    assert played(runner, job, name)[0] == how
    assert not list(scratch.iterdir())


def look(folder):
    """What one look says of a folder, for a process that is well: ourselves."""
    watch = spent.Spent(os.getpid(), str(folder))
    watch._next = 0
    return watch.over()


def test_as_much_as_is_allowed_is_fine_and_one_file_more_is_not(tmp_path):
    for number in range(spent.MOST_ENTRIES):
        (tmp_path / str(number)).touch()
    assert look(tmp_path) == ""
    (tmp_path / "one more").touch()
    assert look(tmp_path) == spent.DISK


def test_holes_take_no_room(tmp_path):
    with (tmp_path / "holes").open("wb") as file:
        file.truncate(2 * spent.MOST_BYTES)
        assert look(tmp_path) == ""
        for _ in range(spent.MOST_BYTES // 2**20 + 1):
            file.write(bytes(2**20))
    assert look(tmp_path) == spent.DISK


def test_a_removed_file_that_is_held_open_still_counts(tmp_path):
    with (tmp_path / "gone").open("wb") as file:
        for _ in range(spent.MOST_BYTES // 2**20 + 1):
            file.write(bytes(2**20))
        (tmp_path / "gone").unlink()
        assert look(tmp_path) == spent.DISK
    assert look(tmp_path) == ""


def test_folders_deeper_than_python_can_call_itself_are_removed(tmp_path):
    here, folder = Path.cwd(), tmp_path / "scratch"
    folder.mkdir()
    os.chdir(folder)
    for _ in range(3000):
        Path("d" * 50).mkdir()
        os.chdir("d" * 50)
    os.chdir(here)
    remove(str(folder))
    assert not folder.exists()


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="needs two users")
def test_a_folder_that_its_owner_cannot_read_is_removed(tmp_path):
    code = (
        "import os, sys; from dltutor.runner.scratch import remove; os.setgid(65534);"
        "os.setuid(65534); os.mkdir('s'); os.mkdir('s/a', 0o300); os.mkdir('s/a/b', 0);"
        "open('s/a/c', 'w').close(); remove(os.getcwd() + '/s'); print(os.path.exists('s'))"
    )
    tmp_path.chmod(0o777)
    for each in tmp_path.parents:
        if not each.stat().st_mode & 1:
            each.chmod(each.stat().st_mode | 0o111)
    root = str(Path(__file__).parents[2])
    told = subprocess.run(
        [sys.executable, "-B", "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stdout == "False\n", told.stderr


@pytest.mark.parametrize("folder", ["", "."])
def test_where_no_folder_was_made_none_is_removed(folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("kept").write_text("kept")
    remove(folder)
    assert Path("kept").exists()


@pytest.mark.skipif(not boxes(), reason="seccomp denies it")
def test_room_cannot_be_reserved(runner, job, scratch):
    source = "import os\n\ndef f(x):\n    os.posix_fallocate(os.open('a', 66), 0, 2**20)\n"
    run = runner.start(job(source)).finish()
    assert run.recording.played[0].raised.type_name == "PermissionError"
