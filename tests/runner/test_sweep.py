"""No process is left, however it tried to get away."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")

# In a process of its own, because adopting orphans is for life.
SWEEP = """
import os, sys, time
from pathlib import Path
from dltutor.runner.sweep import adopt_orphans, kill_tree

mark = sys.argv[2]
adopt_orphans()
friend = os.posix_spawnp("sleep", ["sleep", "60"], os.environ)
time.sleep(0.02)
pid = os.posix_spawnp("sh", ["sh", "-c", sys.argv[1]], os.environ | {"MARK": mark}, setsid=True)
time.sleep(0.4)
gone = kill_tree(pid)
os.waitpid(pid, 0)

def marked(process):
    try:
        return f"MARK={mark}".encode() in (process / "environ").read_bytes()
    except OSError:
        return False

left = [process for process in Path("/proc").glob("[0-9]*") if marked(process)]
print(gone, len(left), os.waitpid(friend, os.WNOHANG)[0])
os.kill(friend, 9)
"""


@pytest.mark.parametrize(
    "script",
    [
        "exit 0",
        "sleep 60",
        "sleep 60 & (sleep 60 & sleep 60) & wait",
        "setsid sleep 60 & wait",
        "(setsid sleep 60 &); exit 0",
        "(setsid sh -c '(setsid sleep 60 &); sleep 60' &); sleep 60",
        "(setsid sh -c 'while :; do (setsid sleep 60 &); sleep 0.02; done' &); exit 0",
        "trap '' TERM INT HUP; kill -STOP $$",
    ],
    ids=[
        "nothing left",
        "one process",
        "a tree",
        "another session",
        "an orphan",
        "an orphan of an orphan",
        "orphans without end",
        "a stopped process",
    ],
)
def test_all_of_them_are_gone_and_nobody_else(script, tmp_path):
    ended = subprocess.run(
        [sys.executable, "-c", SWEEP, script, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=30,
        cwd=ROOT,
        check=False,
    )
    assert (ended.stdout, ended.stderr) == ("True 0 0\n", "")
