"""Take system calls away from this process: a filter for the kernel, made by hand.

What is denied fails with EPERM, which Python raises as PermissionError. Everything else is let
through, because Python, NumPy and TensorFlow between them need most of what there is.
"""

from __future__ import annotations

import ctypes
import errno
import functools
import os
import struct
import sys

from dltutor.runner import syscalls
from dltutor.runner.syscalls import Numbers

# A machine's column in syscalls.py, and how the kernel names it to a filter.
MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
X32 = 0x40000000  # x86-64's other numbering of the same calls starts here

# One instruction: (operation, steps to skip if true, if false, value). See seccomp(2).
Instruction = tuple[int, int, int, int]
LOAD, AND, RETURN = 0x20, 0x54, 0x06
EQUAL, AT_LEAST, ANY_BIT = 0x15, 0x35, 0x45
NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, 16  # where in the kernel's record of a call

ALLOW: Instruction = (RETURN, 0, 0, 0x7FFF0000)
DENY: Instruction = (RETURN, 0, 0, 0x00050000 | errno.EPERM)
UNKNOWN: Instruction = (RETURN, 0, 0, 0x00050000 | errno.ENOSYS)
KILL: Instruction = (RETURN, 0, 0, 0x80000000)

CLONE_THREAD = 0x10000
MAP_SHARED_ANONYMOUS, MAP_GROWSDOWN = 0x21, 0x100
F_SETOWN, F_SETSIG, F_SETOWN_EX = 8, 10, 15
FIOSETOWN, SIOCSPGRP, TIOCSTI = 0x8901, 0x8902, 0x5412
PR_SET_PDEATHSIG, PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS = 1, 22, 38
SET_MODE_FILTER, ALL_THREADS = 1, 1
OWN_PID = -1  # in the place of the number that each process has of its own


def forbid() -> bool:
    """Deny this process, for good, everything in syscalls.py; true where the kernel will.

    Threads may be started, processes may not; signals reach this process alone; limits can be
    read and not set. Never raises. Limits have to be set before.
    """
    machine = this_machine()
    if machine is None:
        return False
    own = os.getpid()
    fields = [own if field == OWN_PID else field for step in program(*machine) for field in step]
    return _install(struct.pack("<" + "HBBI" * (len(fields) // 4), *fields), machine[0])


def this_machine() -> tuple[int, int] | None:
    """Its entry in MACHINES, if it has one."""
    if sys.platform != "linux" or sys.maxsize < 2**32:
        return None
    return MACHINES.get(os.uname().machine)


def _install(code: bytes, column: int) -> bool:
    libc = ctypes.pythonapi  # the C library too, and open already
    buffer = ctypes.create_string_buffer(code, len(code))
    pointer = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(buffer))  # sock_fprog
    zero = ctypes.c_ulong(0)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, ctypes.c_ulong(1), zero, zero, zero) != 0:
        return False
    number = ctypes.c_long(syscalls.SECCOMP[column] or -1)
    mode, flags = ctypes.c_uint(SET_MODE_FILTER), ctypes.c_uint(ALL_THREADS)
    return bool(libc.syscall(number, mode, flags, pointer) == 0)


@functools.cache
def program(column: int, architecture: int) -> tuple[Instruction, ...]:
    """The filter's steps, the same for every process but for OWN_PID.

    A process that forks children calls it before the first fork.
    """
    head = [
        (LOAD, 0, 0, ARCHITECTURE),
        (EQUAL, 1, 0, architecture),
        KILL,
        (LOAD, 0, 0, NUMBER),
    ]
    if column == 0:
        head += [(AT_LEAST, 0, 1, X32), UNKNOWN]
    middle = [step for numbers, steps in _conditions() for step in _on(numbers[column], steps)]
    denied = [number[column] for number in syscalls.FORBIDDEN.values()]
    listed = [number for number in denied if number is not None]
    tail = [(EQUAL, len(listed) - i, 0, number) for i, number in enumerate(listed)]
    return (*head, *middle, *tail, ALLOW, DENY)


def _on(number: int | None, steps: list[Instruction]) -> list[Instruction]:
    """Take the steps, which must end in a verdict, if this is the call."""
    return [] if number is None else [(EQUAL, 0, len(steps), number), *steps]


def _conditions() -> list[tuple[Numbers, list[Instruction]]]:
    own_process = [_argument(0), (EQUAL, 1, 0, OWN_PID), DENY, ALLOW]
    return [
        *((numbers, own_process) for numbers in syscalls.SIGNALLING.values()),
        # Crowd another process's threads together on one processor.
        (
            syscalls.SET_AFFINITY,
            [_argument(0), (EQUAL, 2, 0, 0), (EQUAL, 1, 0, OWN_PID), DENY, ALLOW],
        ),
        # A thread is a clone; a C library that gets no clone3 falls back to clone, whose flags
        # can be seen from here.
        (syscalls.CLONE, [_argument(0), (ANY_BIT, 1, 0, CLONE_THREAD), DENY, ALLOW]),
        (syscalls.CLONE3, [UNKNOWN]),
        (syscalls.MMAP, NO_UNCOUNTED_MEMORY),
        (syscalls.PRLIMIT, NO_NEW_LIMITS),
        # Have the kernel send another process signals.
        (syscalls.FCNTL, _unless(1, F_SETOWN, F_SETSIG, F_SETOWN_EX)),
        (syscalls.IOCTL, _unless(1, FIOSETOWN, SIOCSPGRP, TIOCSTI)),
        # Outlive the process that watches.
        (syscalls.PRCTL, _unless(0, PR_SET_PDEATHSIG)),
    ]


def _argument(position: int) -> Instruction:
    """Load the lower half of an argument: both machines keep it first."""
    return (LOAD, 0, 0, ARGUMENTS + 8 * position)


# Shared and stack memory are not counted as data, so no limit binds them.
NO_UNCOUNTED_MEMORY = [
    _argument(3),
    (ANY_BIT, 2, 0, MAP_GROWSDOWN),
    (AND, 0, 0, MAP_SHARED_ANONYMOUS),
    (EQUAL, 0, 1, MAP_SHARED_ANONYMOUS),
    DENY,
    ALLOW,
]
# A pointer to new limits: its lower and its upper half.
NO_NEW_LIMITS = [
    _argument(2),
    (EQUAL, 0, 2, 0),
    (LOAD, 0, 0, ARGUMENTS + 8 * 2 + 4),
    (EQUAL, 1, 0, 0),
    DENY,
    ALLOW,
]


def _unless(position: int, *values: int) -> list[Instruction]:
    tests = [(EQUAL, len(values) - i, 0, value) for i, value in enumerate(values)]
    return [_argument(position), *tests, ALLOW, DENY]
