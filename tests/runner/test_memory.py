"""An answer finds nothing of those before it in its own memory, which it inherits by fork."""

import secrets
import sys
import tempfile

import pytest

from dltutor.runner import ColdRunner, WarmRunner, calling
from dltutor.runner.forked import watched
from dltutor.runner.recording import from_frames
from dltutor.runner.talk import send_job
from dltutor.wire.values import unpack_all

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/self/mem")

# Whatever of this form lies in memory that can be written: the pattern itself is not of its form.
SEARCHES = """
import re

FORM = re.compile(rb"CANARY[0-9a-f]{32}")

def f(x):
    found = set()
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            start, end = (int(each, 16) for each in span.split("-"))
            if rights.startswith("rw"):
                try:
                    memory.seek(start)
                    found.update(FORM.findall(memory.read(end - start)))
                except OSError:
                    pass
    return sorted(each.decode() for each in found)
"""
# It returns, prints and holds what must not be found later; in many sizes, because memory that is
# freed is used again by what is as large.
EARLIER = 'text = "{0}"\nprint(text)\n\ndef f(x):\n    return [text, 2 * x]\n'
SIZES = (1500, 40, 700, 5)


def earlier(size):
    """An answer that is full of text to be found."""
    return EARLIER.format(canary()) + "".join(f"# {canary()}\n" for _ in range(size))


def found(recording):
    (played,) = recording.played
    assert played.raised is None, played.raised
    return played.result


@pytest.fixture
def ask(scratch, job):
    """ask(source): the recording, by one warm process for all."""
    with WarmRunner() as warm:

        def one(source):
            run = warm.start(job(source)).finish()
            assert run.warm
            return run.recording

        yield one


def canary():
    return "CANARY" + secrets.token_hex(16)


def test_a_search_finds_what_is_there(scratch, job):
    mark = canary()
    source = f"{SEARCHES}\nheld = b'{mark}'\n"
    assert found(ColdRunner().start(job(source)).finish().recording) == [mark]


def test_nothing_of_earlier_answers_is_in_a_warm_runners_memory(ask):
    for size in SIZES:
        assert ask(earlier(size)).complete
    assert found(ask(SEARCHES)) == []


def test_nothing_of_earlier_answers_is_in_the_background_runners_memory(serve, job, scratch):
    path = serve()

    def ask(source):
        with calling.connected(path) as connection:
            connection.settimeout(20)
            asked = job(source, scratch=tempfile.mkdtemp())
            send_job(connection, asked)
            return from_frames(unpack_all(watched(connection, asked).results))

    for size in SIZES:
        assert ask(earlier(size)).complete
    assert found(ask(SEARCHES)) == []


def test_what_one_answer_sets_the_next_does_not_see(ask):
    spoils = (
        "import os, sys, json, builtins, numpy\n"
        "for name in ('LD_PRELOAD', 'PYTHONPATH', 'HOME'):\n    os.environ[name] = 'spoilt'\n"
        "json.spoilt = builtins.spoilt = numpy.spoilt = sys.modules['spoilt'] = 1\n"
        "open('spoilt', 'w').close()\n\ndef f(x):\n    return 2 * x\n"
    )
    looks = (
        "import os, sys, json, builtins, numpy\n\ndef f(x):\n"
        "    held = [hasattr(each, 'spoilt') for each in (json, builtins, numpy)]\n"
        "    return [*held, 'spoilt' in sys.modules, 'spoilt' in os.environ.values(),\n"
        "            os.path.exists('spoilt')]\n"
    )
    assert ask(spoils).complete
    assert found(ask(looks)) == [False] * 6
