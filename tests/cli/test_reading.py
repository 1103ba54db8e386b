"""A file is read until it rests, and one save is one reading."""

import os
import time

import pytest

from dltutor.cli.watching import reading
from dltutor.cli.watching.reading import BURST, PATIENCE, REST, Reader, read


@pytest.fixture
def clock(monkeypatch):
    """A clock that only moves when it is told to."""

    class Clock:
        now = 1000.0

        def monotonic(self):
            return self.now

    clock = Clock()
    monkeypatch.setattr(reading, "time", clock)
    return clock


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "relu.py"
    file.write_text("one")
    return file


@pytest.fixture
def reader(file, clock):
    """A reader that has known the file for a while."""
    reader = Reader()
    assert reader.read(file).data == b"one"
    clock.now += 10
    return reader


def test_a_save_is_believed_at_once(reader, file):
    file.write_text("two two")
    assert reader.read(file).data == b"two two"


def test_a_second_change_close_behind_has_to_rest_first(reader, file, clock):
    file.write_text("two two")
    assert reader.read(file).data == b"two two"
    clock.now += BURST / 2
    file.write_text("three three")
    assert reader.read(file) is None
    clock.now += REST / 2
    assert reader.read(file) is None
    clock.now += REST
    assert reader.read(file).data == b"three three"


def test_a_second_change_some_time_later_is_believed_at_once(reader, file, clock):
    file.write_text("two two")
    assert reader.read(file) is not None
    clock.now += BURST * 2
    file.write_text("three three")
    assert reader.read(file).data == b"three three"


@pytest.mark.parametrize("empty", [True, False])
def test_nothing_is_believed_only_if_it_stays_so(reader, file, clock, empty):
    file.write_text("") if empty else file.unlink()
    assert reader.read(file) is None
    clock.now += PATIENCE * 0.9
    assert reader.read(file) is None
    clock.now += PATIENCE * 0.2
    assert reader.read(file).data == (b"" if empty else None)


def test_another_file_does_not_wait_for_the_first(reader, file, clock, tmp_path):
    file.write_text("two two")
    assert reader.read(file) is not None
    file.write_text("three three")
    assert reader.read(file) is None
    other = tmp_path / "softmax.py"
    other.write_text("other")
    assert reader.read(other).data == b"other"


def test_a_file_that_changes_while_it_is_read_is_not_whole(file, monkeypatch):
    real = type(file).read_bytes

    def slowly(path):
        data = real(path)
        path.write_text("something longer")
        return data

    monkeypatch.setattr(type(file), "read_bytes", slowly)
    assert not read(file).whole


def test_the_same_content_saved_again_is_another_reading(file):
    before = read(file)
    time.sleep(0.02)
    file.write_text("one")
    assert read(file) != before
    assert read(file).data == before.data


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_is_there_all_the_same(file):
    file.chmod(0)
    assert read(file).data == b""


def test_a_folder_in_the_place_of_the_file_is_there_all_the_same(tmp_path):
    assert read(tmp_path).data == b""
