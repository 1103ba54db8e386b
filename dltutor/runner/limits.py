"""Limits that the kernel keeps for one process: time, memory, files."""

from __future__ import annotations

import contextlib
import os

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

OPEN_FILES = 256
# Zero would still start the crash reporter where core dumps go to one; the kernel takes one byte
# to mean neither a file nor a reporter.
CORE_BYTES = 1
LAST_WORDS = 1  # seconds between SIGXCPU, which can be caught, and SIGKILL
OOM_SCORE = "/proc/self/oom_score_adj"


def apply_limits(cpu_seconds: int, memory_bytes: int, file_bytes: int) -> None:
    """Limit this process, and what it will start, for good. Does nothing where there are no limits.

    `cpu_seconds` counts the seconds of all threads together; then comes SIGXCPU, and a second
    later SIGKILL. `memory_bytes` bounds private writable memory: more than that is a MemoryError.
    `file_bytes` bounds each file written, not pipes: more than that is an OSError.
    """
    if resource is None:
        return
    # RLIMIT_AS would count what is only mapped, and TensorFlow maps far more than it uses.
    wanted = (
        (resource.RLIMIT_CPU, cpu_seconds, cpu_seconds + LAST_WORDS),
        (resource.RLIMIT_DATA, memory_bytes, memory_bytes),
        (resource.RLIMIT_FSIZE, file_bytes, file_bytes),
        (resource.RLIMIT_NOFILE, OPEN_FILES, OPEN_FILES),
        (resource.RLIMIT_CORE, CORE_BYTES, CORE_BYTES),
    )
    for limit, soft, hard in wanted:
        ceiling = resource.getrlimit(limit)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)
        # A platform that lacks one limit still has the others.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (soft, hard))
    _die_first()


def _die_first() -> None:
    """When the machine itself runs out of memory, this process goes before any other."""
    with contextlib.suppress(OSError):
        opened = os.open(OOM_SCORE, os.O_WRONLY)
        try:
            os.write(opened, b"1000")
        finally:
            os.close(opened)
