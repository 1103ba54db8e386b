"""Fuzz the wire with coverage: whatever a child sends, the parent reads, judges, says and draws.

`pip install atheris`, then from the checkout, for five minutes:
`python -m benchmarks.fuzz_wire -max_total_time=300 -max_len=20000`. A crash ends it with a
traceback and leaves the bytes in a file crash-...; given as an argument, they are played again.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["dltutor.wire", "dltutor.runner", "dltutor.grader"]):
    from dltutor.runner.recording import from_frames  # noqa: F401
    from dltutor.wire.frames import MARK, PREFIX
    from tests.wire.parent import EXERCISES, hear, recording_of


def framed(data: bytes) -> bytes:
    """Bytes as headers, one a line: lengths that fit are hard to come by chance."""
    lines = data.split(b"\n")
    payload = bytes(64)
    return b"".join(PREFIX.pack(MARK, len(each), 64) + each + payload for each in lines)


def one(data: bytes) -> None:
    """The first byte says for which exercise, and whether the rest is frames already."""
    if len(data) < 2:
        return
    name = EXERCISES[data[0] % len(EXERCISES)]
    sent = framed(data[1:]) if data[0] & 0x80 else data[1:]
    hear(name, sent, pieces=1 + data[0] % 3)


def main() -> None:
    """Begin with recordings of right answers."""
    with tempfile.TemporaryDirectory() as seeds:
        for number, name in enumerate(EXERCISES):
            sent = recording_of(name)
            Path(seeds, name).write_bytes(bytes([number]) + sent)
            head = b'{"dict":[["played",{"dict":[["result",{"array":["<f8",[2],0,16]}]]}]]}'
            Path(seeds, f"{name}-framed").write_bytes(bytes([0x80 + number]) + head)
        inputs = [each for each in sys.argv[1:] if not each.startswith("-")]
        atheris.Setup(sys.argv if inputs else [*sys.argv, seeds], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
