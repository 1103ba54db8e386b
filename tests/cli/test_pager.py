"""A lesson is shown a block at a time, through a pager where there is a screen."""

import io
from dataclasses import dataclass, field

import pytest
from rich.console import Console
from rich.text import Text

from dltutor.cli.pager import page


@dataclass
class Blocks:
    """Some lines, and a log of when each was drawn."""

    log: list = field(default_factory=list)

    def __rich_console__(self, console, options):
        for number in range(2000):
            self.log.append(f"drawn {number}")
            yield Text(f"line {number} of those that are shown")


class Logged(io.StringIO):
    """A stream that notes when something is written."""

    def __init__(self, log):
        super().__init__()
        self.log = log

    def write(self, text):
        self.log.append("written")
        return super().write(text)


LINES = "".join(f"line {number} of those that are shown\n" for number in range(2000))


def test_in_a_pipe_a_block_is_written_before_the_next_is_drawn():
    blocks = Blocks()
    out = Logged(blocks.log)
    page(Console(file=out, width=80), blocks, lambda: blocks.log.append("read"))
    assert blocks.log[:4] == ["drawn 0", "written", "drawn 1", "written"]
    assert blocks.log[-1] == "read"
    assert out.getvalue() == LINES


@pytest.fixture
def pager(tmp_path, monkeypatch):
    """pager(shell script) -> the learner's $PAGER."""

    def made(script):
        file = tmp_path / "my pager"
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)
        monkeypatch.setenv("PAGER", f"'{file}'")

    return made


def test_a_pager_gets_everything_and_is_waited_for(pager, tmp_path):
    pager(f"cat > '{tmp_path}/all'; sleep 0.2; echo left > '{tmp_path}/end'")
    done = []
    page(Console(file=io.StringIO(), force_terminal=True), Blocks(), lambda: done.append("read"))
    assert (tmp_path / "all").read_text() == LINES
    assert (tmp_path / "end").read_text() == "left\n"
    assert done == ["read"]


def test_a_pager_that_is_left_early_is_no_fault(pager):
    pager("exit 0")
    done = []
    page(Console(file=io.StringIO(), force_terminal=True), Blocks(), lambda: done.append("read"))
    assert done == ["read"]


def test_without_a_pager_a_screen_is_printed_to(monkeypatch):
    monkeypatch.setenv("PAGER", "no-such-pager-anywhere")
    out = io.StringIO()
    page(Console(file=out, force_terminal=True, width=80), Blocks(), lambda: None)
    assert out.getvalue() == LINES
