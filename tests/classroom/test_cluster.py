"""A class graded by a Dask cluster: the same records as here, whoever dies on the way."""

import json
import os
import signal
import sys

import pytest

from dltutor.classroom.cluster import Cluster, Far
from dltutor.classroom.crew import Crew
from dltutor.classroom.errors import ClassroomError
from dltutor.classroom.grading import grade_class
from dltutor.classroom.journal import Journal
from dltutor.classroom.plan import plan_of
from dltutor.classroom.submissions import students_of
from dltutor.course import Exercise
from tests.classroom.conftest import BLANKS, HALF, PAIR, RIGHT, SQUARES, SYNTAX
from tests.cli.conftest import descendants
from tests.cli.program import dltutor
from tests.runner.box import boxes

dask = pytest.importorskip("dask")
distributed = pytest.importorskip("distributed")
far = pytest.importorskip("dltutor.classroom.far")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="classes are graded on POSIX"),
]
TRUST = not boxes()
EVERY = 5  # students a kind of answer


@pytest.fixture(scope="module")
def cluster(mini_course):
    """Two Dask workers, each a process, that have the miniature course."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DLTUTOR_COURSE", str(mini_course.root))
        # By default 3: each costs the start of a worker.
        patch.setitem(dask.config.config["distributed"]["scheduler"], "allowed-failures", 1)
        with distributed.LocalCluster(
            n_workers=2,
            processes=True,
            threads_per_worker=1,
            dashboard_address=":0",
            silence_logs=50,
        ) as running:
            yield running


@pytest.fixture
def a_class(hand_in, room, mini_course, tmp_path):
    """Thirty answers, each other bytes; and the plan to grade them."""
    kinds = {"double": (RIGHT, SQUARES, SYNTAX), "pair": (PAIR, HALF), "blanks": (BLANKS,)}
    for number in range(EVERY):
        for exercise, texts in kinds.items():
            for kind, text in enumerate(texts):
                hand_in(f"{kind}-{number}", f"{exercise}.py", f"{text}# {kind} {number}\n")
    return plan_of(students_of(room, mini_course, tmp_path / "results"), mini_course, None)


def marks(plan):
    return {each.name: each.fingerprint() for each in plan.exercises}


def timeless(record):
    verdict = {key: value for key, value in record["verdict"].items() if key != "seconds"}
    return {**record, "verdict": verdict}


def graded_by(crew, tasks):
    """Key -> records, each that came."""
    found = {}
    with crew:
        for graded in crew.run(tasks):
            if graded is not None:
                found.setdefault(graded[1], []).append(timeless(graded[2]))
    return found


def tasks_of(plan):
    """All of them."""
    return plan.tasks(())


def far_crew(cluster, course):
    return Cluster(course, Far(cluster.scheduler_address, TRUST))


def test_a_cluster_says_what_this_machine_says(cluster, a_class, mini_course):
    here = graded_by(Crew(mini_course.root, 2), tasks_of(a_class))

    there = graded_by(far_crew(cluster, mini_course), tasks_of(a_class))

    assert len(here) == 6 * EVERY
    assert there == here


def test_a_worker_killed_half_way_loses_nothing_and_doubles_nothing(
    cluster, a_class, mini_course, tmp_path
):
    out = tmp_path / "results"
    with Journal(out, marks(a_class)) as journal:
        where = Far(cluster.scheduler_address, TRUST)
        steps = grade_class(mini_course, a_class, journal, 1, where)
        killed = None
        for progress in steps:
            if killed is None and progress.done >= 10:
                killed = next(iter(cluster.workers.values())).pid
                os.kill(killed, signal.SIGKILL)
        assert killed is not None
        assert not progress.troubles
    lines = (out / "graded.jsonl").read_text().splitlines()
    keys = [(told["exercise"], told["digest"]) for told in map(json.loads, lines)]
    assert sorted(keys) == sorted(task.key for task in tasks_of(a_class))


def graded_or_killed(bench, exercise, frame):
    """As far.graded, but for one answer that its Dask worker does not survive."""
    if frame.endswith(b"# 0 3\n") and exercise == "blanks":
        os.kill(os.getpid(), signal.SIGKILL)
    return far.graded(bench, exercise, frame)


def test_an_answer_that_kills_every_worker_is_in_trouble_alone(
    cluster, a_class, mini_course, monkeypatch
):
    monkeypatch.setattr(far, "graded", graded_or_killed)

    found = {}
    with far_crew(cluster, mini_course) as crew:
        for graded in crew.run(tasks_of(a_class)):
            if graded is not None:
                found[graded[0].student.name, graded[1][0]] = graded[2]

    troubles = {key: record for key, record in found.items() if "trouble" in record}
    assert len(found) == 6 * EVERY
    assert list(troubles) == [("0-3", "blanks")]
    assert "Dask workers that were at it ended" in troubles["0-3", "blanks"]["trouble"]


def test_a_worker_that_joins_late_with_another_course_grades_nothing(mini_course, monkeypatch):
    monkeypatch.setenv("DLTUTOR_COURSE", str(mini_course.root))
    bench = far.Bench({"pair": "0123456789"}, (), trust=True)
    bench.setup(None)

    assert "has another exercise pair" in bench.grade("pair", b"")["trouble"]


def test_nothing_of_ours_is_left_on_the_cluster(cluster, a_class, mini_course, tmp_path):
    where = Far(cluster.scheduler_address, TRUST)
    with Journal(tmp_path / "results", marks(a_class)) as journal:
        steps = grade_class(mini_course, a_class, journal, 1, where)
        while next(steps).done < 5:
            pass
        steps.close()  # as Ctrl-C does
        kept = len(a_class.tasks(journal))

    assert 0 < kept < 6 * EVERY
    with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
        plugins = client.run(lambda dask_worker: [*dask_worker.plugins])
        assert not [name for names in plugins.values() for name in names if "dltutor" in name]
    workers = [worker.pid for worker in cluster.workers.values()]
    assert not [pid for worker in workers for pid in descendants(worker)]


def test_a_course_that_is_another_there_is_refused_by_name(
    cluster, a_class, mini_course, monkeypatch
):
    real = Exercise.fingerprint

    def another(exercise):
        return "0123456789" if exercise.name == "pair" else real(exercise)

    monkeypatch.setattr(Exercise, "fingerprint", another)

    with pytest.raises(ClassroomError, match="another exercise pair") as error:
        graded_by(far_crew(cluster, mini_course), tasks_of(a_class))

    assert "tcp://" in str(error.value)
    assert "and 01234567 here" in str(error.value)


def test_another_version_there_is_refused_by_name(cluster, a_class, mini_course, monkeypatch):
    monkeypatch.setattr("dltutor.classroom.joining.__version__", "99.0")

    with pytest.raises(ClassroomError, match=r"has dltutor 0\.\S+, and this machine has 99\.0"):
        graded_by(far_crew(cluster, mini_course), tasks_of(a_class))


def test_the_command_grades_on_a_cluster(cluster, a_class, mini_course, room, tmp_path):
    words = ["grade", room, "--out", "results", "--dask", cluster.scheduler_address]
    trust = ["--trust"] if TRUST else []

    told = dltutor(*words, *trust, cwd=tmp_path, DLTUTOR_COURSE=str(mini_course.root))

    assert (told.returncode, told.stderr) == (0, "")
    assert len((tmp_path / "results" / "graded.jsonl").read_text().splitlines()) == 6 * EVERY


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("nonsense", "'nonsense' cannot be used as the address of a Dask scheduler"),
        ("", "'' cannot be used"),
        ("foo://host:1", "unknown address scheme"),
        ("tls://127.0.0.1:1", "TLS"),
        ("tcp://127.0.0.1:1", "No Dask scheduler answered at tcp://127.0.0.1:1 within 1 seconds"),
    ],
)
def test_an_address_without_a_scheduler_is_one_clear_sentence(
    a_class, mini_course, monkeypatch, address, said
):
    monkeypatch.setattr("dltutor.classroom.joining.CONNECT", 1)

    with pytest.raises(ClassroomError, match=said):
        graded_by(Cluster(mini_course, Far(address)), tasks_of(a_class))


def test_a_cluster_without_workers_is_said(a_class, mini_course, monkeypatch):
    monkeypatch.setattr("dltutor.classroom.joining.WORKERS", 1)
    with (
        distributed.LocalCluster(n_workers=0, dashboard_address=":0", silence_logs=50) as empty,
        pytest.raises(ClassroomError, match="has no workers: none came within 1 seconds"),
    ):
        graded_by(far_crew(empty, mini_course), tasks_of(a_class))


def test_without_dask_the_command_says_what_to_install(a_class, mini_course, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(ClassroomError, match=r"pip install 'dltutor\[cluster\]'"):
        graded_by(Cluster(mini_course, Far("tcp://127.0.0.1:1")), tasks_of(a_class))


def test_the_command_refuses_in_one_sentence(a_class, mini_course, room, tmp_path):
    course = {"DLTUTOR_COURSE": str(mini_course.root)}

    told = dltutor("grade", room, "--dask", "nonsense", cwd=tmp_path, **course)
    both = dltutor("grade", room, "--dask", "tcp://a:1", "--jobs", 2, cwd=tmp_path, **course)

    assert (told.returncode, both.returncode) == (2, 2)
    assert "Expected one like tcp://HOST:8786" in told.stderr
    assert "Say one of: --jobs, --dask" in both.stderr
