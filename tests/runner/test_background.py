"""The background runner: what it answers, what it outlives, and when it ends."""

import fcntl
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from dltutor.runner import calling
from dltutor.runner.forked import watched
from dltutor.runner.job import READY
from dltutor.runner.supervise import OUTPUT, RESULTS, Ended, Enough
from dltutor.runner.talk import (
    END,
    STATUS,
    receive_code,
    receive_started,
    receive_status,
    send_job,
    send_word,
)
from dltutor.wire.frames import PREFIX, WireError, join
from tests.runner.conftest import ASLEEP, ROOT, TWICE, is_running, pid_of, sleeper, until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.fixture
def new(job, scratch):
    """new(source, ...): a job with a scratch folder of its own."""

    def of(source, **fields):
        return job(source, scratch=tempfile.mkdtemp(), **fields)

    return of


def asked(path, job):
    """A connection that waits for an answer."""
    connection = calling.connected(path)
    connection.settimeout(20)
    try:
        send_job(connection, job)
    except OSError:
        connection.close()
        raise
    return connection


def ended(path, job, heard=None):
    """How an answer ended."""
    with asked(path, job) as connection:
        return watched(connection, job, heard)


def told(path):
    """The status."""
    with calling.connected(path) as connection:
        connection.settimeout(20)
        send_word(connection, STATUS)
        return receive_status(connection)


def has_ended(path):
    return until(lambda: not calling.is_held(path))


def test_an_answer_is_played_in_a_process_of_its_own(serve, new):
    path = serve()
    source = "import os, sys\nprint(os.getpid(), 'mark' in sys.modules)\n"
    source += "sys.modules['mark'] = sys\n\ndef f(x):\n    return 2 * x\n"
    first, second = ended(path, new(source)), ended(path, new(source))

    assert (first.how, second.how) == ("exited", "exited")
    assert b'["end",1]' in first.results
    assert len({pid_of(path), *(int(each.output.split()[0]) for each in (first, second))}) == 3
    assert second.output.split()[1] == b"False"
    assert told(path)["played"] == 2


def test_where_no_descriptor_tells_of_an_end_it_is_looked_for(serve, new):
    path = serve("del os.pidfd_open")

    assert ended(path, new(TWICE)).how == "exited"
    assert ended(path, new("while True: pass\n" + TWICE, seconds=0.3)).how in ("exited", "deadline")
    assert told(path)["played"] == 2


def test_what_an_answer_prints_is_heard_at_once(serve, new):
    heard = {OUTPUT: b"", RESULTS: b""}

    def hear(pipe, data):
        heard[pipe] += data

    answered = ended(serve(), new("print('one', flush=True)\n" + TWICE, live=True), hear)

    assert heard[OUTPUT] == answered.output == b"one\n"
    assert heard[RESULTS] == answered.results


def test_who_has_heard_enough_ends_the_answer(serve, new):
    def hear(pipe, data):
        if pipe == OUTPUT:
            raise Enough(Ended("exited", 0, b"", data))

    begun = time.monotonic()
    path, endless = serve(), "print('one', flush=True)\nwhile True: pass\n" + TWICE
    with pytest.raises(Enough):
        ended(path, new(endless, live=True), hear)
    assert ended(path, new(TWICE)).how == "exited"
    assert time.monotonic() - begun < 10  # an endless answer has thirty seconds


def test_what_a_killed_runner_has_left_is_no_hindrance(serve, new):
    path = serve()
    os.kill(pid_of(path), signal.SIGKILL)
    assert has_ended(path)
    assert path.exists()

    assert serve() == path
    assert ended(path, new(TWICE)).how == "exited"


def test_it_ends_when_nobody_asks_and_leaves_no_socket(serve):
    path = serve("background.Background.__init__.__defaults__ = (0.2,)")

    assert has_ended(path)
    assert not path.exists()


def test_looking_at_it_keeps_nobody_alive_and_an_answer_does(serve, new):
    path = serve()
    before = told(path)["left"]
    assert told(path)["left"] < before
    ended(path, new(TWICE))

    assert told(path)["left"] > before


WHERE = {"seconds": 5, "scratch": "/nowhere"}
GARBAGE = {
    "nothing": b"",
    "half a frame": join(WHERE, [b"{}"])[:-3],
    "half a header": join(WHERE, [b"{}"])[:20],
    "no frame": b"GET / HTTP/1.1\r\n\r\n" * 3,
    "a frame that is too large": PREFIX.pack(b"DLT1", 10, 2**40),
    "an unknown word": join("dance"),
    "a word with more": join(STATUS, [b"and"]),
    "the end of nothing": join(END),
    "no word at all": join(["job", 1]),
    "no seconds": join({"scratch": "/nowhere"}, [b"{}"]),
    "seconds in words": join({**WHERE, "seconds": "five"}, [b"{}"]),
    "endless seconds": join({**WHERE, "seconds": 1e400}, [b"{}"]),
    "no JSON": join(WHERE, [b"\xff"]),
    "no fields": join(WHERE, [b"{}"]),
    "a list": join(WHERE, [b"[]"]),
    "deep JSON": join(WHERE, [b"[" * 100_000]),
    "wrong types": join(
        WHERE,
        [
            b'{"checks": 1, "names": [], "answer": 2, "filename": 3, "seconds": "x", "rows": "",'
            b'"code": "", "scratch": 5}'
        ],
    ),
}


@pytest.mark.parametrize("bytes_sent", GARBAGE.values(), ids=GARBAGE)
def test_garbage_is_survived(serve, new, bytes_sent):
    path = serve()
    pid = pid_of(path)
    with calling.connected(path) as connection:
        connection.sendall(bytes_sent)

    assert ended(path, new(TWICE)).how == "exited"
    assert pid_of(path) == pid


def test_who_connects_and_says_nothing_holds_nobody_up(serve, new):
    path = serve("background.PROMPT = 0.2")
    with calling.connected(path):
        assert ended(path, new(TWICE)).how == "exited"


def test_who_does_not_read_what_comes_holds_nobody_up_for_long(serve, new):
    path = serve("from dltutor.runner import forker", "forker.LATE = 0.1")
    chatty = "for _ in range(15):\n    print('x' * 60_000, flush=True)\n" + TWICE
    with asked(path, new(chatty, seconds=0.3)):
        assert ended(path, new(TWICE)).how == "exited"


def test_who_asked_may_end_an_answer(serve, new):
    path = serve()
    with asked(path, new("while True: pass\n" + TWICE, seconds=50)) as connection:
        pid, results, output = receive_started(connection)
        assert os.read(results, 1) == READY
        assert is_running(pid)
        send_word(connection, END)
        assert receive_code(connection) == -signal.SIGKILL
        assert not is_running(pid)
        assert [os.read(pipe, 1) for pipe in (results, output)] == [b"", b""]
        os.close(results)
        os.close(output)


def test_another_user_is_not_answered(serve, new):
    path = serve("background.peer = lambda connection: (1, os.getuid() + 1)")

    with pytest.raises((EOFError, ConnectionError)):
        ended(path, new(TWICE))


def test_it_ends_when_its_socket_is_gone(serve):
    path = serve()
    path.unlink()

    assert has_ended(path)


def test_it_leaves_the_socket_of_another_alone(serve):
    path = serve()
    path.unlink()
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(path))

        assert has_ended(path)
        assert path.exists()


def test_a_process_that_has_grown_does_not_fork(serve, new):
    path = serve("counts = [1, 2]", "background.threads = lambda: counts.pop(0)")

    with pytest.raises(WireError, match="refused"):
        ended(path, new(TWICE))
    assert has_ended(path)


def test_one_that_has_grown_by_importing_never_listens(fakes):
    path = fakes("background.threads = lambda: 2")
    assert calling.launch(path)

    assert calling.awaited(path, 10) is None
    assert not path.exists()


def test_who_goes_away_takes_the_answer_and_its_folder_along(serve, new, scratch):
    path = serve()
    connection = asked(path, new(ASLEEP, seconds=50))
    pid = sleeper(scratch)
    connection.close()

    assert until(lambda: not is_running(pid), 2)
    assert until(lambda: not any(scratch.iterdir()), 2)


def test_who_went_away_before_their_turn_is_not_played(serve, new, scratch):
    path = serve()
    runner = pid_of(path)
    os.kill(runner, signal.SIGSTOP)
    asked(path, new(TWICE)).close()
    os.kill(runner, signal.SIGCONT)

    assert told(path)["played"] == 0
    assert not any(scratch.iterdir())


def test_a_folder_that_held_something_is_never_removed(serve, new, scratch):
    path = serve()
    job = new(ASLEEP, seconds=50)
    kept = Path(job.scratch, "mine")
    kept.touch()
    connection = asked(path, job)
    pid = sleeper(scratch)
    connection.close()

    assert until(lambda: not is_running(pid), 2)
    assert told(path)["played"] <= 1  # it has gone on to the next who asks
    assert kept.exists()


def test_a_killed_runner_takes_its_answer_along(serve, new, scratch):
    path = serve()
    with asked(path, new(ASLEEP, seconds=50)) as connection:
        pid = sleeper(scratch)
        os.kill(calling.peer(connection)[0], signal.SIGKILL)

        assert until(lambda: not is_running(pid), 2)


def test_it_holds_nothing_of_the_command_that_started_it(serve, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    high = fcntl.fcntl(writing, fcntl.F_DUPFD, 500)  # above the lock's number too
    pid = pid_of(serve())
    os.close(writing)
    os.close(high)

    # Else this would wait for as long as the runner lives.
    assert os.read(reading, 1) == b""
    os.close(reading)
    process = Path(f"/proc/{pid}")
    assert (process / "cwd").resolve() == Path("/")
    assert os.getsid(pid) == pid
    assert {(process / "fd" / each).resolve() for each in "012"} == {Path(os.devnull)}


STARTS = """
import os, sys
sys.path.append({root!r})
from pathlib import Path
from dltutor.runner import calling
calling.possible = lambda: True
calling.command = lambda _: {command!r}
with calling.started(Path({path!r}), lambda: True) as connection:
    print(calling.peer(connection)[0])
"""


def test_twelve_commands_at_once_start_one(fakes):
    path = fakes("import time", "time.sleep(0.5)")
    script = STARTS.format(root=str(ROOT), command=calling.command(""), path=str(path))
    commands = [
        subprocess.Popen([sys.executable, "-B", "-c", script], stdout=subprocess.PIPE)
        for _ in range(12)
    ]
    pids = {command.communicate(timeout=60)[0] for command in commands}

    assert pids == {b"%d\n" % pid_of(path)}
