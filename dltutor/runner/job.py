"""One answer to be played: everything the learner's process is handed."""

from __future__ import annotations

import base64
import functools
import json
import marshal
from dataclasses import asdict, dataclass

SECONDS = 5.0  # wall clock for all cases of an exercise that does not say otherwise
MEMORY = 2**30  # bytes of data
KERAS_SECONDS = 30.0  # the same for an answer that needs Keras: its first operation alone takes one
KERAS_MEMORY = 2**32
BLOBS = ("rows", "code")  # fields that JSON has no form for
READY = b"R"  # the one byte a child sends before anything of the learner's runs: the clock starts


@dataclass(frozen=True)
class Job:
    """The texts of checks.py and of the answer, and the limits. No path to a reference."""

    checks: str
    names: tuple[str, ...]
    answer: str
    filename: str  # the answer's own path: what tracebacks and its own imports go by
    seconds: float = SECONDS
    memory: int = MEMORY
    scratch: str = "."  # an empty folder: the process's cwd, HOME and TMPDIR
    rows: bytes = b""  # the exercise's rows.npz, if it has one
    keras: bool = False  # whether it needs Keras, imported and seeded before it runs
    live: bool = False  # whether somebody listens while it is played
    code: bytes = b""  # checks.py compiled ahead, by this same Python; empty: who plays it does

    def to_bytes(self) -> bytes:
        """As JSON."""
        blobs = {name: base64.b64encode(getattr(self, name)).decode() for name in BLOBS}
        return json.dumps(asdict(self) | blobs).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Job:
        """From what to_bytes made."""
        fields = json.loads(data)
        blobs = {name: base64.b64decode(fields[name]) for name in BLOBS}
        return cls(**(fields | blobs | {"names": tuple(fields["names"])}))


@functools.lru_cache
def compiled(checks: str) -> bytes:
    """A Job's `code`: compiling takes a millisecond, and a class's answers share their checks.

    Empty for text that is no Python: whoever plays it says so.
    """
    try:
        return marshal.dumps(compile(checks, "checks.py", "exec", dont_inherit=True))
    except SyntaxError:
        return b""
