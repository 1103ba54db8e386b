"""Where runners are met: a folder of one's own, and a name for what they have imported."""

import os
import sys
import tempfile
from pathlib import Path

import pytest

from dltutor.runner import background, meeting
from dltutor.runner.meeting import Unsafe, fingerprint, folder, socket_path


def test_it_is_ours_alone_in_the_runtime_folder(place):
    assert folder() == place / "dltutor"
    assert folder().stat().st_mode & 0o777 == 0o700


def anothers(path):
    """A folder that another user owns."""
    if os.getuid():
        return Path("/")
    path.mkdir()
    os.chown(path, 12345, -1)
    return path


@pytest.mark.parametrize("given", [None, "", "here", "/no/such/folder", "another's", "a file"])
def test_without_a_runtime_folder_it_is_a_temporary_one(given, tmp_path, monkeypatch):
    (tmp_path / "temporary").mkdir()
    (tmp_path / "here").mkdir()
    (tmp_path / "file").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    special = {"another's": anothers(tmp_path / "other"), "a file": tmp_path / "file"}
    if given is None:
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    else:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(special.get(given, given)))

    assert folder() == tmp_path / "temporary" / f"dltutor-{os.getuid()}"


@pytest.mark.parametrize("mode", [0o770, 0o701, 0o704])
def test_a_folder_open_to_others_is_not_used(place, mode):
    folder().chmod(mode)

    with pytest.raises(Unsafe, match="chmod 700"):
        folder()


def test_neither_is_a_link(place, tmp_path):
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    (place / "dltutor").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(Unsafe):
        folder()


def test_nor_one_that_another_user_has_made_before(tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    us = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: us + 1)
    (tmp_path / f"dltutor-{us + 1}").mkdir(mode=0o700)

    with pytest.raises(Unsafe):
        folder()


def test_a_name_too_long_for_a_socket_is_told(tmp_path, monkeypatch):
    long = tmp_path / ("x" * 90)
    long.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))

    with pytest.raises(Unsafe, match="too long"):
        socket_path()


def test_what_a_runner_imports_is_in_its_name():
    imported = {name.split(".")[0] for name in (*background.MODULES, *background.ALSO)}

    assert imported <= {*meeting.MODULES, "dltutor"}


def test_the_name_changes_with_what_matters(tmp_path, monkeypatch):
    package = tmp_path / "package"
    (package / "runner").mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "runner" / "child.py").write_text("one = 1\n")
    monkeypatch.setattr(meeting, "PACKAGE", package)
    monkeypatch.setattr(meeting, "OWN", ("__init__.py", "runner"))
    names = [fingerprint()]

    def note():
        names.append(fingerprint())

    (package / "runner" / "child.py").write_text("one = 11\n")
    note()
    (package / "runner" / "more.py").touch()
    note()
    (package / "__init__.py").write_text("more = 1\n")
    note()
    monkeypatch.setenv("TZ", "Pacific/Chatham")
    note()
    monkeypatch.setattr(meeting, "MODULES", ("numpy",))
    note()
    monkeypatch.setattr(sys, "executable", "/usr/bin/python")
    note()

    assert len(set(names)) == 7


def test_the_name_is_the_same_in_each_terminal(monkeypatch):
    before = fingerprint()
    monkeypatch.setenv("PATH", "/somewhere/else")
    monkeypatch.setenv("TERM", "dumb")

    assert fingerprint() == before
