"""The history: whatever happens to the process or the disk, nothing recorded is lost."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dltutor.progress import History, HistoryError, Progress
from dltutor.progress.schema import MIGRATIONS, VERSION
from dltutor.verdict import Status, Verdict

ROOT = Path(__file__).resolve().parents[2]
WRITER = """
import sys
from pathlib import Path
from dltutor.progress import History
history = History(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    history.hint(sys.argv[3], number)
    print(number, flush=True)
"""


def verdict(status):
    return Verdict("relu", Status(status), "", cases=5, passed_cases=2)


def start_writer(path, count, name):
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(count), name],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


@pytest.fixture
def path(tmp_path):
    return tmp_path / "progress.sqlite"


def numbers(path, name):
    return [event.detail["number"] for event in History(path).events() if event.exercise == name]


def test_events_come_back_in_the_order_they_happened(path):
    history = History(path)
    history.attempt("relu", verdict("wrong"))
    history.hint("relu", 1)
    history.attempt("relu", verdict("passed"))
    history.reveal("relu", gave_up=False)
    assert [each.kind for each in History(path).events()] == [
        "attempt",
        "hint",
        "attempt",
        "reveal",
    ]


def test_nothing_can_be_changed_or_removed(path):
    History(path).hint("relu", 1)
    with sqlite3.connect(path) as connection:
        for statement in ("UPDATE event SET kind = 'x'", "DELETE FROM event"):
            with pytest.raises(sqlite3.IntegrityError, match="only added to"):
                connection.execute(statement)
    connection.close()
    assert numbers(path, "relu") == [1]


def test_what_was_acknowledged_survives_a_kill_at_any_moment(path):
    acknowledged = 0
    for round_number in range(6):
        writer = start_writer(path, 10_000, f"round{round_number}")
        writer.stdout.readline()
        time.sleep(0.02 * round_number)
        writer.send_signal(signal.SIGKILL)
        told = len(writer.stdout.read().splitlines()) + 1
        writer.wait()
        writer.stdout.close()
        kept = numbers(path, f"round{round_number}")
        assert kept == list(range(len(kept)))
        assert told <= len(kept) <= told + 1
        acknowledged += told
    assert len(History(path).events()) >= acknowledged


def test_two_at_once_lose_nothing(path):
    writers = [start_writer(path, 60, name) for name in ("a", "b")]
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    assert numbers(path, "a") == numbers(path, "b") == list(range(60))


@pytest.mark.parametrize("damage", ["garbage", "truncated", "one page overwritten"])
def test_a_damaged_file_is_set_aside_and_what_can_be_read_is_kept(path, damage):
    history = History(path)
    for number in range(300):
        history.hint("relu", number)
    history.close()
    data = path.read_bytes()
    broken = {
        "garbage": b"this is no database at all " * 50,
        "truncated": data[: len(data) // 2],
        "one page overwritten": data[:-4096] + b"\xff" * 4096,
    }[damage]
    path.write_bytes(broken)
    history = History(path)
    history.hint("relu", 999)
    (aside,) = path.parent.glob("progress.corrupt-*.sqlite")
    assert aside.read_bytes() == broken
    assert aside.name in history.notices[0]
    kept = numbers(path, "relu")
    assert kept[-1] == 999
    assert kept[:-1] == list(range(len(kept) - 1))
    if damage == "one page overwritten":
        assert len(kept) > 50


def test_a_healthy_file_is_never_set_aside(path):
    History(path).hint("relu", 1)
    history = History(path)
    history.hint("relu", 2)
    assert history.notices == []
    assert list(path.parent.glob("*corrupt*")) == []


def test_a_history_of_a_newer_dltutor_is_left_alone(path):
    History(path).hint("relu", 1)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(HistoryError, match="newer"):
        History(path).hint("relu", 2)
    assert path.read_bytes() == before


def test_what_cannot_be_opened_is_said_in_a_sentence(path):
    with pytest.raises(HistoryError, match="could not be recorded"):
        History(path.parent / "nowhere" / "progress.sqlite").hint("relu", 1)


@pytest.mark.parametrize("obstacle", ["an empty file", "a folder", "only a journal"])
def test_what_is_no_history_is_set_aside(path, obstacle):
    if obstacle == "an empty file":
        path.touch()
    elif obstacle == "a folder":
        path.mkdir()
        (path / "mine.txt").write_text("keep")
    else:
        path.with_name(f"{path.name}-journal").write_bytes(b"left over")
    history = History(path)
    history.hint("relu", 1)
    (notice,) = history.notices
    aside = next(iter(path.parent.glob("progress.corrupt-*")))
    assert str(aside).removesuffix("-journal") in notice
    if obstacle == "a folder":
        assert (aside / "mine.txt").read_text() == "keep"
    assert numbers(path, "relu") == [1]


def test_reading_makes_no_file(path):
    assert History(path).events() == []
    assert not path.exists()


def test_a_history_that_is_set_aside_meanwhile_is_not_written_to(path):
    watching = History(path)
    watching.hint("relu", 1)
    path.write_bytes(b"broken by something else" * 300)
    History(path).hint("relu", 2)
    watching.hint("relu", 3)
    assert numbers(path, "relu") == [2, 3]


def test_what_lies_behind_the_damage_is_saved_too(path):
    history = History(path)
    for number in range(600):
        history.hint("relu", number)
    history.close()
    data = bytearray(path.read_bytes())
    middle = len(data) // 8192 * 4096
    data[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(data)
    kept = numbers(path, "relu")
    assert kept[0] == 0
    assert kept[-1] == 599
    assert 300 < len(kept) < 600


def test_a_broken_head_loses_nothing(path):
    history = History(path)
    for number in range(300):
        history.hint("relu", number)
    history.close()
    data = path.read_bytes()
    path.write_bytes(b"\x00" * 4096 + data[4096:])
    assert numbers(path, "relu") == list(range(300))


def test_a_history_of_the_first_dltutor_goes_on(path):
    with sqlite3.connect(path) as old:
        for statement in MIGRATIONS[0]:
            old.execute(statement)
        old.execute("PRAGMA user_version = 1")
        old.execute("INSERT INTO event VALUES (1, '2026', 'relu', 'hint', '{\"number\": 1}')")
    old.close()
    history = History(path)
    history.hint("relu", 2)
    assert history.notices == []
    assert numbers(path, "relu") == [1, 2]
    with sqlite3.connect(path) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT OR REPLACE INTO event VALUES (1, '', 'relu', 'hint', '')")
    connection.close()


def test_a_full_disk_is_said_and_loses_nothing_recorded(path):
    """RLIMIT_FSIZE stops the file from growing, as a full disk does."""
    History(path).hint("relu", 0)
    size = path.stat().st_size
    source = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
        "from pathlib import Path\nfrom dltutor.progress import History, HistoryError\n"
        f"history = History(Path({str(path)!r}))\n"
        "try:\n"
        "    for number in range(1, 500): history.hint('relu', number)\n"
        "except HistoryError as error: print(number, error)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, cwd=ROOT, check=True
    )
    failed_at = int(told.stdout.split()[0])
    assert "could not be recorded" in told.stdout
    assert numbers(path, "relu") == list(range(failed_at))
    History(path).hint("relu", failed_at)
    assert numbers(path, "relu")[-1] == failed_at


def test_a_renamed_exercise_keeps_its_history(path, mini_course):
    history = History(path)
    history.attempt("couple", verdict("passed"))
    progress = history.summary(mini_course.present_names)
    assert progress.of("pair").passed
    assert progress.current(mini_course).name == "blanks"


def test_the_current_exercise_follows_the_last_one_touched(path, mini_course):
    def current():
        return History(path).summary(mini_course.present_names).current(mini_course)

    assert current().name == "double"
    History(path).selected("blanks")
    assert current().name == "blanks"
    History(path).attempt("blanks", verdict("passed"))
    assert current().name == "outer"
    for name in ("outer", "pair", "double"):
        History(path).attempt(name, verdict("passed"))
    assert current() is None


def test_giving_up_counts_only_before_a_pass(path, mini_course):
    history = History(path)
    history.attempt("double", verdict("passed"))
    history.reveal("double", gave_up=True)
    history.reveal("pair", gave_up=True)
    progress = history.summary(mini_course.present_names)
    assert (progress.of("double").gave_up, progress.of("pair").gave_up) == (False, True)
    told = progress.to_json(mini_course)
    assert told["passed"] == 1
    assert told["lessons"][0]["exercises"]["double"]["attempts"] == 1


def test_without_events_one_is_at_the_start(mini_course):
    assert Progress().current(mini_course).name == "double"
    assert Progress().of("double").attempts == 0
