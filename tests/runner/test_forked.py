"""The forking process and who asks it: a request, pipes of the child's, an end."""

import os
import signal
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from dltutor.runner import WarmRunner, forked
from dltutor.runner.job import compiled
from dltutor.runner.run import new_scratch
from dltutor.runner.supervise import DROPPED
from dltutor.runner.talk import END, receive_started, send_job, send_word
from dltutor.wire.frames import WireError, join
from tests.runner.conftest import TWICE, is_running

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
ENDLESS = "while True: pass\n" + TWICE


@pytest.fixture
def runner(scratch):
    with WarmRunner() as warm:
        yield warm


def played(run):
    """The result of the only case."""
    assert run.warm
    return run.recording.played[0].result


def open_descriptors():
    return len(list(Path("/proc/self/fd").iterdir()))


def test_one_process_plays_after_the_other_and_nothing_stays_open(runner, job):
    assert played(runner.start(job(TWICE)).finish()) == 2
    before = open_descriptors()
    for _ in range(5):
        assert played(runner.start(job(TWICE)).finish()) == 2
    assert runner.start(job("import os\nos._exit(3)\n" + TWICE)).finish().code == 3
    assert open_descriptors() == before


def test_an_end_that_comes_too_late_is_no_request(runner, job):
    assert played(runner.start(job(TWICE)).finish()) == 2
    send_word(runner.socket, END)
    assert played(runner.start(job(TWICE)).finish()) == 2


def test_a_child_that_has_closed_its_pipes_is_still_waited_for_and_ended(runner, job):
    closes = (
        "import os, signal, time\nsignal.setitimer(signal.ITIMER_REAL, 0)\n"
        "for each in range(16):\n    try:\n        os.close(each)\n"
        f"    except OSError:\n        pass\ntime.sleep(60)\n{TWICE}"
    )
    begun = time.monotonic()
    run = runner.start(job(closes, seconds=0.5)).finish()

    assert run.how == "deadline"
    assert time.monotonic() - begun < 10
    assert played(runner.start(job(TWICE)).finish()) == 2


def test_what_one_thread_drops_another_is_let_go_of(runner, job):
    started = runner.start(job(ENDLESS, seconds=50))
    ends = []
    thread = threading.Thread(target=lambda: ends.append(started.finish()))
    thread.start()
    time.sleep(0.3)
    runner.end_play()
    thread.join(10)

    assert [end.how for end in ends] == [DROPPED.how]
    assert played(runner.start(job(TWICE)).finish()) == 2


def test_a_request_within_a_request_ends_the_forking_process_and_what_it_plays(runner, job):
    asked = replace(job(ENDLESS, seconds=50), scratch=new_scratch())
    send_job(runner.socket, asked)
    pid, *pipes = receive_started(runner.socket)
    send_job(runner.socket, asked)

    assert os.waitpid(runner.pid, 0)[0] == runner.pid
    assert not is_running(pid)
    for pipe in pipes:
        os.close(pipe)


@pytest.mark.parametrize("said", [join("refused"), join({"code": 0}), b"D"])
def test_no_child_is_believed_in_without_its_pipes(said):
    ours, theirs = forked.socket.socketpair()
    with ours, theirs:
        theirs.sendall(said)
        with pytest.raises(WireError, match="refused"):
            receive_started(ours)


def test_a_deadline_holds_while_the_forking_process_is_frozen(runner, job):
    started = runner.start(job(ENDLESS, seconds=0.3))
    time.sleep(0.2)
    os.kill(runner.pid, signal.SIGSTOP)
    threading.Timer(3.0, os.kill, (runner.pid, signal.SIGCONT)).start()

    run = started.finish()

    assert (run.how, run.recording.complete) == ("deadline", False)


def test_checks_that_come_compiled_ask_the_same(runner, job):
    checks = "def cases(rng):\n    yield 'one', 1\n    yield 'drawn', int(rng.integers(100))\n"
    as_text = replace(job(TWICE), checks=checks)
    as_code = replace(as_text, code=compiled(checks), checks="")
    runs = [runner.start(each).finish() for each in (as_text, as_code)]

    assert len(runs[1].recording.played) == 2
    assert runs[0].recording == runs[1].recording


def test_checks_that_are_no_python_are_left_to_who_plays_them():
    assert compiled("def cases(rng:\n") == b""
