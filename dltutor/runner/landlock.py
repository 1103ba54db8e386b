"""Take files, signals and the network away from this process: Linux's Landlock, by raw calls.

Landlock adds up what is allowed below given paths and denies the rest; it cannot take a folder
out of an allowed one again. See landlock(7).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import struct
import sys
from collections.abc import Sequence

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446  # on every machine
ASK_VERSION, PATH_BENEATH = 1, 1
PR_SET_NO_NEW_PRIVS = 38

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
REMOVE_DIR, REMOVE_FILE, MAKE_DIR, MAKE_REG = 1 << 4, 1 << 5, 1 << 7, 1 << 8
REFER, TRUNCATE, IOCTL_DEVICE = 1 << 13, 1 << 14, 1 << 15
ALL_OF_FIRST_VERSION = (1 << 13) - 1
OF_A_FILE = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEVICE
READ = READ_FILE | READ_DIR
WRITE = READ | WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | REFER | TRUNCATE

TCP = 0b11  # bind and connect
SCOPED = 0b11  # abstract sockets, signals
NO_LOG = 1  # a denial is no news to the machine's administrator


def confine(readable: Sequence[str], listable: Sequence[str], writable: Sequence[str]) -> bool:
    """Leave this process what lies below these paths, for good; true where the kernel does it.

    `readable` may be read and listed, `listable` only listed, `writable` read and changed; no
    file may be executed. Kernels that can also take away the network and signals to others.
    Paths that do not exist are left out. Never raises. The process must have one thread:
    others would stay as they are.
    """
    if sys.platform != "linux":
        return False
    version = _call(CREATE_RULESET, None, 0, ASK_VERSION)
    if version < 1:
        return False
    handled = _handled(version)
    rules = _call(CREATE_RULESET, handled, len(handled), 0)
    if rules < 0:
        return False
    try:
        known = struct.unpack_from("Q", handled)[0]
        for paths, access in ((readable, READ), (listable, READ_DIR), (writable, WRITE)):
            for path in paths:
                _allow(rules, path, access & known)
        zero = ctypes.c_ulong(0)
        if ctypes.pythonapi.prctl(PR_SET_NO_NEW_PRIVS, ctypes.c_ulong(1), zero, zero, zero) != 0:
            return False
        return _call(RESTRICT_SELF, rules, NO_LOG if version >= 7 else 0, 0) == 0
    finally:
        os.close(rules)


def _handled(version: int) -> bytes:
    """All that this version can deny: struct landlock_ruleset_attr."""
    files = ALL_OF_FIRST_VERSION
    for right, since in ((REFER, 2), (TRUNCATE, 3), (IOCTL_DEVICE, 5)):
        files |= right if version >= since else 0
    fields = [files]
    if version >= 4:
        fields.append(TCP)
    if version >= 6:
        fields.append(SCOPED)
    return struct.pack(f"{len(fields)}Q", *fields)


def _allow(rules: int, path: str, access: int) -> None:
    with contextlib.suppress(OSError):
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            # Only of a folder can one ask for what belongs to folders.
            for rights in (access, access & OF_A_FILE):
                rule = struct.pack("=Qi", rights, opened)
                if _call(ADD_RULE, rules, PATH_BENEATH, rule, 0) == 0:
                    break
        finally:
            os.close(opened)


def _call(number: int, *arguments: int | bytes | None) -> int:
    # The C library as Python has it open already: to open it again takes 0.1 ms.
    return int(ctypes.pythonapi.syscall(number, *arguments))
