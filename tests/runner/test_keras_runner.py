"""Answers that need Keras are played whatever happens to the background runner."""

import fcntl
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from dltutor.runner import Job, calling, keras, meeting
from dltutor.runner.keras import KerasRunner, warm_up
from tests.runner.conftest import ASLEEP, ROOT, TWICE, is_running, pid_of, sleeper, until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def result(run):
    """What an answer made of the only case."""
    return run.recording.played[0].result if run.recording else None


def waited_for(started):
    """A thread that waits for an answer, and a list that its run will be in."""
    runs = []
    thread = threading.Thread(target=lambda: runs.append(started.finish()))
    thread.start()
    return thread, runs


def test_the_first_who_asks_starts_a_runner_and_the_next_finds_it(fakes, job, scratch):
    path = fakes()
    runner = KerasRunner()
    first = runner.start(job(TWICE)).finish()
    pid = pid_of(path)
    second = runner.start(job(TWICE)).finish()

    assert [(result(run), run.warm) for run in (first, second)] == [(2, True)] * 2
    assert pid_of(path) == pid
    assert not any(scratch.iterdir())


def test_cold_asks_nobody(fakes, job, scratch):
    path = fakes()
    run = KerasRunner(cold=True).start(job(TWICE)).finish()

    assert (result(run), run.warm) == (2, False)
    assert not calling.is_held(path)
    assert not any(scratch.iterdir())


def no_runner(*_):
    raise AssertionError("a runner was started")


def test_a_folder_open_to_others_means_cold(fakes, job, monkeypatch, scratch):
    fakes()
    meeting.folder().chmod(0o777)
    monkeypatch.setattr(calling, "_spawn", no_runner)
    run = KerasRunner().start(job(TWICE)).finish()

    assert (result(run), run.warm) == (2, False)


def test_without_keras_no_runner_is_started(place, job, monkeypatch, scratch):
    monkeypatch.setattr(calling, "find_spec", lambda name: None)
    monkeypatch.setattr(calling, "_spawn", no_runner)
    run = KerasRunner().start(job(TWICE)).finish()

    assert (result(run), run.warm) == (2, False)


def test_nor_where_it_would_be_killed_as_an_orphan(monkeypatch):
    monkeypatch.setattr(calling, "seccomp_there", lambda: False)

    assert not calling.possible()


DEATHS = {
    "it cannot import": ["sys.exit(1)"],
    "it has grown by importing": ["background.threads = lambda: 2"],
    "it refuses to fork": ["counts = [1, 2]", "background.threads = lambda: counts.pop(0)"],
    "it dies when it is asked": ["background.play_forked = lambda *_: os._exit(1)"],
    "it fails when it is asked": ["background.play_forked = None"],
    "it talks nonsense": ["background.play_forked = lambda c, _: c.sendall(b'nonsense' * 9)"],
    "it talks nonsense at the end": [
        "from dltutor.runner import forker",
        "forker.send_code = lambda c, _: c.sendall(b'nonsense' * 9)",
    ],
}


@pytest.mark.parametrize("lines", DEATHS.values(), ids=DEATHS)
def test_whatever_becomes_of_the_runner_the_answer_is_played(fakes, job, scratch, lines):
    fakes(*lines)
    run = KerasRunner().start(job(TWICE)).finish()

    assert (result(run), run.warm) == (2, False)
    assert not any(scratch.iterdir())


def test_a_runner_killed_while_it_plays_loses_nothing(serve, job, scratch, tmp_path):
    path = serve()
    flag = tmp_path / "answer" / "flag.py"
    flag.parent.mkdir()
    slow_once = "try:\n    import flag\nexcept ImportError:\n    import time\n    "
    slow_once += "open('pid', 'w').write('1')\n    time.sleep(60)\n" + TWICE
    started = KerasRunner().start(job(slow_once, seconds=50))
    thread, runs = waited_for(started)
    sleeper(scratch)
    flag.touch()  # the second time it is not slow
    os.kill(pid_of(path), signal.SIGKILL)
    thread.join(20)

    assert [(result(run), run.warm) for run in runs] == [(2, False)]
    assert not any(scratch.iterdir())


def test_a_runner_that_never_answers_is_not_waited_for(fakes, job, scratch, monkeypatch):
    path = fakes()
    monkeypatch.setattr(keras, "STARTUP", 0.1)
    monkeypatch.setattr(keras, "MARGIN", 0.1)
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(path))
        deaf.listen()
        run = KerasRunner().start(job(TWICE, seconds=0.5)).finish()

    assert (result(run), run.warm) == (2, False)
    assert not any(scratch.iterdir())


def test_a_runner_that_is_just_ending_is_followed_by_another(fakes, job):
    path = fakes()
    ending = path.with_suffix(".lock").open("w")
    fcntl.flock(ending, fcntl.LOCK_EX)
    threading.Timer(0.3, ending.close).start()
    run = KerasRunner().start(job(TWICE)).finish()

    assert (result(run), run.warm) == (2, True)


def test_a_runner_of_before_is_told_to_stop(serve, job, monkeypatch):
    before = serve()
    monkeypatch.setenv("TZ", "Pacific/Chatham")
    run = KerasRunner().start(job(TWICE)).finish()

    assert run.warm
    assert until(lambda: not calling.is_held(before))
    assert pid_of(meeting.socket_path())


SLOW_TO_START = ["import time", "time.sleep(30)"]


@pytest.mark.parametrize("how", ["warm", "cold", "starting"])
@pytest.mark.parametrize("end", ["end_play", "context", "drop"])
def test_what_is_played_can_be_dropped_by_another_thread(fakes, job, scratch, how, end):
    path = fakes(*SLOW_TO_START if how == "starting" else [])
    runner = KerasRunner(cold=how == "cold")
    started = runner.start(job(ASLEEP, seconds=50))
    thread, runs = waited_for(started)
    pid = None if how == "starting" else sleeper(scratch)
    begun = time.monotonic()
    if end == "end_play":
        runner.end_play()
    elif end == "context":
        with runner:
            pass
    else:
        started.drop()
    thread.join(5)

    assert time.monotonic() - begun < 2
    assert [(run.how, run.recording.played, run.output) for run in runs] == [("killed", (), "")]
    assert pid is None or until(lambda: not is_running(pid), 2)
    assert until(lambda: not any(scratch.iterdir()), 2)
    if how == "starting":
        assert calling.is_held(path)  # the runner itself is still good for the next
    elif end != "context":
        assert result(runner.start(job(TWICE)).finish()) == 2


def test_what_is_dropped_before_anybody_waits_is_dropped_too(serve, job, scratch):
    serve()
    runner = KerasRunner()
    started = runner.start(job(ASLEEP, seconds=50))
    runner.end_play()

    assert started.finish().how == "killed"
    assert until(lambda: not any(scratch.iterdir()), 2)


def test_nothing_is_played_after_the_end(serve, job, scratch):
    path = serve()
    with KerasRunner() as runner:
        pass
    run = runner.start(job(TWICE)).finish()

    assert (run.how, run.recording.played) == ("killed", ())
    assert calling.status().played == 0
    assert path.exists()
    assert not any(scratch.iterdir())


def test_warming_up_starts_one_and_waits_for_nothing(fakes):
    path = fakes(*SLOW_TO_START)
    warm_up()
    (pid,) = calling._launched
    warm_up()

    assert calling._launched == {pid}
    assert calling.status() == calling.State("starting")
    assert not path.exists()


def test_warming_up_is_silent_about_failures(fakes, monkeypatch):
    fakes()
    meeting.folder().chmod(0o777)
    warm_up()
    monkeypatch.setattr(meeting, "socket_path", lambda: 1 / 0)
    warm_up()


def test_the_state_is_told(fakes, serve, job, scratch, monkeypatch):
    fakes()
    assert calling.status() == calling.State("none")
    path = serve()
    KerasRunner().start(job(TWICE)).finish()
    state = calling.status()

    assert (state.how, state.pid, state.played) == ("ready", pid_of(path), 1)
    assert 0 < state.seconds < 60
    assert 590 < state.left <= 600


def test_one_that_plays_is_busy_and_nobody_hangs(serve, job, scratch, monkeypatch):
    path = serve()
    monkeypatch.setattr(calling, "SHORT", 0.2)
    runner = KerasRunner()
    thread, _ = waited_for(runner.start(job(ASLEEP, seconds=50)))
    sleeper(scratch)
    state = calling.status()
    runner.end_play()
    thread.join()

    assert (state.how, state.pid, state.played) == ("busy", pid_of(path), None)


def test_all_are_stopped_whatever_they_are_doing(fakes, serve, job, scratch, monkeypatch):
    monkeypatch.setattr(calling, "SHORT", 0.3)
    paths = []
    for zone in ("idle", "stuck", "busy", "starting", "dead"):
        monkeypatch.setenv("TZ", zone)
        paths.append(serve())
    idle, stuck, busy, starting, dead = map(pid_of, paths)
    os.kill(stuck, signal.SIGSTOP)
    os.kill(dead, signal.SIGKILL)
    os.kill(starting, signal.SIGKILL)
    assert until(lambda: not calling.is_held(paths[3]) and not calling.is_held(paths[4]))
    monkeypatch.setenv("TZ", "busy")
    thread, runs = waited_for(KerasRunner().start(job(TWICE_SLOWLY, seconds=50)))
    sleeper(scratch)
    monkeypatch.setenv("TZ", "starting")
    assert calling.launch(fakes("import time", "time.sleep(0.5)"))

    assert calling.stop_all() == 4
    assert not any(calling.is_held(path) for path in paths)
    assert not any(map(is_running, (idle, stuck, busy)))
    assert not any(meeting.folder().iterdir())
    thread.join(20)
    assert [(result(run), run.warm) for run in runs] == [(2, False)]
    assert calling.stop_all() == 0


TWICE_SLOWLY = "import time\nopen('pid', 'w').write('1')\ntime.sleep(2)\n" + TWICE


def test_a_runner_that_has_ended_is_no_zombie_when_the_next_is_started(serve, fakes):
    path = serve()
    pid = pid_of(path)
    os.kill(pid, signal.SIGKILL)
    assert until(lambda: not calling.is_held(path))
    serve()

    assert not Path(f"/proc/{pid}").exists()


def test_importing_it_needs_no_socket():
    """Every check imports it, and few need it."""
    script = "import dltutor.runner.keras, sys; print('socket' in sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True
    )

    assert told.stdout == "False\n"


TRAINS = """import os
import numpy as np
import keras
from sklearn.neural_network import MLPClassifier

print("pid", os.getppid())


def f(x):
    X = np.linspace(-1, 1, 48).reshape(16, 3)
    y = (X[:, 0] > 0) * 1.0
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(4), keras.layers.Dense(1)])
    model.compile("adam", "mse")
    model.fit(X, y, epochs=2, verbose=0)
    sklearn = MLPClassifier((3,), max_iter=2, random_state=1)
    return {
        "keras": model.predict(X, verbose=0),
        "sklearn": sklearn.fit(X, y).predict_proba(X),
    }
"""


@pytest.fixture
def real():
    """A job that trains, with what Keras needs."""
    checks = "RUNNER = 'keras'\nONCE = True\n\n\ndef cases(rng):\n    yield 'one', 1\n"
    return Job(checks, ("f",), TRAINS, "/nowhere/f.py", 30, 2**32, keras=True)


@pytest.mark.slow
@pytest.mark.skipif(not calling.possible(), reason="needs Keras")
def test_keras_trains_in_a_fork_as_it_does_cold(place, real, scratch):
    """The background process itself only imports: else its children would hang."""
    there = Path("/keras.json").exists()
    runner = KerasRunner()
    runs = [runner.start(real).finish() for _ in range(2)]
    runs.append(KerasRunner(cold=True).start(real).finish())

    assert [run.warm for run in runs] == [True, True, False]
    assert all(run.recording and run.recording.complete for run in runs), runs
    first, *others = (result(run) for run in runs)
    for other in others:
        assert first["keras"].tobytes() == other["keras"].tobytes()
        assert first["sklearn"].tobytes() == other["sklearn"].tobytes()
    state = calling.status()
    assert state.played == 2
    assert len(list(Path(f"/proc/{state.pid}/task").iterdir())) == 1
    assert Path("/keras.json").exists() == there
    assert not any(scratch.iterdir())
