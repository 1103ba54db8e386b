"""What this machine's kernel can keep an answer from."""

from __future__ import annotations

import ctypes
import sys

LANDLOCK_CREATE_RULESET, ASK_VERSION = 444, 1
PR_GET_SECCOMP = 21


def landlock_version() -> int:
    """The version of Landlock; 0 where there is none."""
    if sys.platform != "linux":
        return 0
    libc = ctypes.CDLL(None)
    return max(0, int(libc.syscall(LANDLOCK_CREATE_RULESET, None, 0, ASK_VERSION)))


def seccomp_there() -> bool:
    """Whether system calls can be filtered."""
    if sys.platform != "linux":
        return False
    return int(ctypes.CDLL(None).prctl(PR_GET_SECCOMP, 0, 0, 0, 0)) >= 0
