"""The box: what a learner's process can do inside it, and what it cannot."""

import sys
from pathlib import Path

import pytest

from dltutor.runner import landlock, reach, seccomp
from tests.runner.box import ROOT, boxed, boxes

needs_box = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not boxes(), reason="no Landlock and seccomp here"
)
DENIED = "PermissionError"

TRY = """
def attempt(deed):
    try:
        deed()
    except BaseException as error:
        print(type(error).__name__)
    else:
        print("done")
"""


@needs_box
@pytest.mark.parametrize(
    "deed",
    [
        "os.fork()",
        "os.forkpty()",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "os.execv('/bin/true', ['true'])",
        "__import__('subprocess').Popen(['true'])",
        "__import__('multiprocessing').get_context('fork').Process(target=print).start()",
        "os.setsid()",
        "os.setpgid(0, 0)",
        "os.kill(os.getppid(), 0)",
        "os.kill(0, 0)",
        "os.kill(-1, 0)",
        "os.killpg(os.getpgrp(), 0)",
        "os.pidfd_open(os.getppid())",
        "os.memfd_create('large')",
        "os.nice(-1)",
        "os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))",
        "os.chroot('.')",
        "os.chmod('.', 0o777)",
        "os.utime('.')",
        "__import__('socket').socket()",
        "__import__('socket').socketpair()",
        "__import__('mmap').mmap(-1, 4096)",
        "__import__('fcntl').fcntl(1, __import__('fcntl').F_SETOWN, os.getppid())",
    ],
)
def test_it_denies(deed, tmp_path):
    assert boxed(f"{TRY}\nattempt(lambda: {deed})", tmp_path) == f"{DENIED}\n"


@needs_box
@pytest.mark.parametrize(
    "deed",
    [
        "__import__('threading').Thread(target=print, kwargs={'end': ''}).start()",
        "os.kill(os.getpid(), 0)",
        "__import__('signal').raise_signal(__import__('signal').SIGURG)",
        "__import__('resource').getrlimit(__import__('resource').RLIMIT_DATA)",
        "np.linalg.svd(np.random.default_rng(0).normal(size=(200, 200)))",
        "Path('notes.txt').write_text('notes')",
        "Path('folder').mkdir() or Path('folder').rmdir()",
        "Path(os.devnull).write_text('gone')",
        "__import__('tempfile').TemporaryFile().write(b'x')",
        "__import__('hashlib').sha256(b'x').hexdigest()",
        "__import__('zoneinfo').ZoneInfo('Europe/Berlin')",
        "__import__('sqlite3').connect(':memory:')",
        "__import__('dltutor.wire.values')",
        "Path('/proc/cpuinfo').read_text()",
        "Path('/proc/self/status').read_text()",
        "os.listdir('/sys/devices/system/cpu')",
        "os.urandom(8)",
    ],
)
def test_it_allows(deed, tmp_path):
    if "zoneinfo" in deed and not Path("/usr/share/zoneinfo").exists():
        pytest.importorskip("tzdata")
    assert boxed(f"{TRY}\nattempt(lambda: {deed})", tmp_path) == "done\n"


@needs_box
def test_limits_cannot_be_raised_again(tmp_path):
    code = "import resource; resource.setrlimit(resource.RLIMIT_DATA, (-1, -1))"

    assert "not allowed to raise" in boxed(code, tmp_path)


@needs_box
def test_no_file_of_the_course_and_nothing_of_its_owner_can_be_read(tmp_path):
    course = [path for path in (ROOT / "exercises").rglob("*.*") if path.is_file()]
    private = [path for path in Path.home().glob(".*") if path.is_file()]
    paths = [*course, *private, ROOT / "dltutor" / "verdict.py", Path("/etc/passwd")]
    code = f"""
        opened = []
        for path in {[str(path) for path in paths]} + [f"/proc/{{os.getppid()}}/environ"]:
            try:
                opened.append(open(path, "rb") and path)
            except PermissionError:
                pass
        print(opened)
    """
    assert len(course) > 6
    assert boxed(code, tmp_path) == "[]\n"


@needs_box
def test_a_learners_own_modules_and_packages_can_be_imported(tmp_path):
    scratch, folder = tmp_path / "scratch", tmp_path / "work"
    (folder / "tools").mkdir(parents=True)
    scratch.mkdir()
    (folder / "helper.py").write_text("value = 1\n")
    (folder / "tools" / "__init__.py").write_text("value = 2\n")

    code = (
        f"sys.path.append({str(folder)!r})\nimport helper, tools\nprint(helper.value, tools.value)"
    )

    assert boxed(code, scratch, folder) == "1 2\n"


@needs_box
def test_of_a_learners_folder_nothing_hidden_can_be_read_and_nothing_changed(tmp_path):
    scratch, folder = tmp_path / "scratch", tmp_path / "work"
    (folder / ".dltutor").mkdir(parents=True)
    scratch.mkdir()
    (folder / "answer.py").write_text("mine = 1\n")
    (folder / ".dltutor" / "progress.sqlite").write_text("history")
    code = f"""
        {TRY.replace(chr(10), chr(10) + " " * 8)}
        work = Path({str(folder)!r})
        attempt(lambda: (work / ".dltutor" / "progress.sqlite").read_text())
        attempt(lambda: (work / "answer.py").write_text("theirs"))
        attempt(lambda: (work / "answer.py").unlink())
        attempt(lambda: (work / "answer.py").rename(work / "moved.py"))
        attempt(lambda: os.truncate(work / "answer.py", 0))
        attempt(lambda: (work / "new.py").write_text("planted"))
    """

    assert boxed(code, scratch, folder) == f"{DENIED}\n" * 6
    assert (folder / "answer.py").read_text() == "mine = 1\n"


@pytest.mark.parametrize("missing", ["linux", "version"])
def test_where_the_kernel_has_none_of_it_the_answer_is_no(missing, monkeypatch):
    if missing == "linux":
        monkeypatch.setattr(sys, "platform", "darwin")
    else:
        monkeypatch.setattr(landlock, "_call", lambda *_: -1)
        monkeypatch.setattr(seccomp, "MACHINES", {})

    assert not landlock.confine(["/"], [], [])
    assert not seccomp.forbid()


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A Python whose packages include dltutor with its course, and links to it."""
    packages = tmp_path / "lib" / "python3.11" / "site-packages"
    own = packages / "dltutor"
    for folder in (own / "_course" / "exercises" / "one", own / "wire", own / "runner"):
        folder.mkdir(parents=True)
    (own / "_course" / "exercises" / "one" / "reference.py").write_text("secret\n")
    (own / "__init__.py").write_text("")
    (packages / "numpy").mkdir()
    (packages / "link").symlink_to(own / "_course")
    (packages / "round").symlink_to(tmp_path / "lib")
    for name in ("exercises", "lessons"):
        (packages / "another_course" / name).mkdir(parents=True)
    monkeypatch.setattr(reach, "PACKAGE", own.resolve())
    monkeypatch.setattr(reach, "SYSTEM", ())
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "path", [str(packages)])
    return packages.resolve()


def test_an_installed_course_is_gone_round(installed):
    readable, listable = (tuple(map(Path, part)) for part in reach.python_reach.__wrapped__())

    secret = installed / "dltutor" / "_course" / "exercises" / "one" / "reference.py"
    assert not [path for path in readable if secret.is_relative_to(path.resolve())]
    assert not [path for path in readable if (installed / "another_course").is_relative_to(path)]
    assert installed / "numpy" in readable
    assert installed / "dltutor" / "wire" in readable
    assert installed in listable


def test_a_folder_that_holds_a_course_lends_its_files_and_no_packages(tmp_path):
    for name in ("exercises", "lessons", "package"):
        (tmp_path / name).mkdir()
    (tmp_path / "package" / "__init__.py").write_text("")
    (tmp_path / "answer.py").write_text("")

    readable, _, _ = reach.readable_roots(str(tmp_path / "scratch"), str(tmp_path))

    within = [path for path in readable if path.startswith(str(tmp_path))]
    assert within == [str(tmp_path / "answer.py")]


def test_an_exercises_own_folder_lends_nothing(tmp_path):
    for name in ("reference.py", "checks.py", "answer.py"):
        (tmp_path / name).write_text("")

    readable, _, _ = reach.readable_roots(str(tmp_path / "scratch"), str(tmp_path))

    assert not [path for path in readable if path.startswith(str(tmp_path))]


@needs_box
@pytest.mark.slow
def test_tensorflow_trains_predicts_and_saves_inside(tmp_path):
    code = """
        import keras
        import tensorflow as tf
        keras.utils.set_random_seed(1)
        model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, "relu"),
                                  keras.layers.Dense(1)])
        model.compile("adam", "mse")
        model.fit(np.ones((64, 4)), np.ones(64), epochs=1, verbose=0)
        model.save("model.keras")
        again = keras.models.load_model("model.keras")
        table = tf.data.Dataset.range(6).map(tf.abs, num_parallel_calls=4).batch(3).prefetch(2)
        x = np.ones((3, 4))
        print(np.array_equal(model.predict(x, verbose=0), again.predict(x, verbose=0)), len(table))
    """
    assert boxed(code, tmp_path, timeout=180) == "True 2\n"
