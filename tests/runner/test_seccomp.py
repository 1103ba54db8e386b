"""The filter, run step by step as the kernel would, for both machines."""

import errno
import re
from pathlib import Path

import pytest

from dltutor.runner import seccomp, syscalls

PID = 4242
DENIED = seccomp.DENY[3]
ALLOWED = seccomp.ALLOW[3]
HEADERS = {
    0: Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    1: Path("/usr/include/asm-generic/unistd.h"),
}
NEWER = 440  # headers may be older than these calls

machines = pytest.mark.parametrize("machine", seccomp.MACHINES)


def verdict(machine, number, *arguments, architecture=None):
    """What the filter says of one call: a small interpreter of the kernel's filter language."""
    column, own = seccomp.MACHINES[machine]
    record = {0: number, 4: own if architecture is None else architecture}
    for position in range(6):
        value = arguments[position] if position < len(arguments) else 0
        record[16 + 8 * position] = value & 0xFFFFFFFF
        record[20 + 8 * position] = value >> 32 & 0xFFFFFFFF
    program, step, held = seccomp.program(column, own), 0, 0
    while True:
        operation, if_true, if_false, value = program[step]
        value = PID if value == seccomp.OWN_PID else value
        step += 1
        match operation:
            case seccomp.LOAD:
                held = record[value]
            case seccomp.AND:
                held &= value
            case seccomp.RETURN:
                return value
            case seccomp.EQUAL:
                step += if_true if held == value else if_false
            case seccomp.AT_LEAST:
                step += if_true if held >= value else if_false
            case seccomp.ANY_BIT:
                step += if_true if held & value else if_false


def number_of(machine, numbers):
    return numbers[seccomp.MACHINES[machine][0]]


@machines
@pytest.mark.parametrize("name", syscalls.FORBIDDEN)
def test_it_denies_whatever_the_arguments(machine, name):
    number = number_of(machine, syscalls.FORBIDDEN[name])
    if number is not None:
        assert verdict(machine, number) == verdict(machine, number, PID, 1, 2) == DENIED


@machines
@pytest.mark.parametrize("name", syscalls.SIGNALLING)
def test_signals_reach_the_process_itself_and_no_other(machine, name):
    number = number_of(machine, syscalls.SIGNALLING[name])

    assert verdict(machine, number, PID, 9) == ALLOWED
    for other in (PID - 1, 0, -1, -PID):
        assert verdict(machine, number, other, 9) == DENIED


@machines
def test_threads_may_be_started_and_processes_may_not(machine):
    clone = number_of(machine, syscalls.CLONE)

    assert verdict(machine, clone, 0x3D0F00) == ALLOWED  # what a C library asks for
    assert verdict(machine, clone, 0x1200011) == DENIED  # what its fork asks for
    assert verdict(machine, number_of(machine, syscalls.CLONE3)) & 0xFFFF == errno.ENOSYS


@machines
def test_limits_can_be_read_and_not_set(machine):
    prlimit = number_of(machine, syscalls.PRLIMIT)

    assert verdict(machine, prlimit, 0, 2, 0, 0x7FFF00000000) == ALLOWED
    assert verdict(machine, prlimit, 0, 2, 0x7FFF12345678, 0) == DENIED
    assert verdict(machine, prlimit, 0, 2, 0x7FFF00000000, 0) == DENIED


@machines
def test_only_memory_that_is_counted_can_be_had(machine):
    mmap = number_of(machine, syscalls.MMAP)
    private, shared, anonymous, stack = 0x02, 0x01, 0x20, 0x100

    assert verdict(machine, mmap, 0, 4096, 3, private | anonymous) == ALLOWED
    assert verdict(machine, mmap, 0, 4096, 1, shared) == ALLOWED  # a file
    assert verdict(machine, mmap, 0, 4096, 3, shared | anonymous) == DENIED
    assert verdict(machine, mmap, 0, 4096, 3, private | anonymous | stack) == DENIED


@machines
@pytest.mark.parametrize(
    ("numbers", "position", "denied", "allowed"),
    [
        (syscalls.FCNTL, 1, (8, 10, 15), (0, 1, 2, 3, 4, 1030)),
        (syscalls.IOCTL, 1, (0x8901, 0x8902, 0x5412), (0x5401, 0x5413)),
        (syscalls.PRCTL, 0, (1,), (15, 16, 38)),
    ],
)
def test_it_denies_some_uses_of_a_call(machine, numbers, position, denied, allowed):
    def of(value):
        return verdict(machine, number_of(machine, numbers), *[0] * position, value)

    assert {of(value) for value in denied} == {DENIED}
    assert {of(value) for value in allowed} == {ALLOWED}


@machines
def test_everyday_calls_are_let_through(machine):
    everyday = {
        "x86_64": (0, 1, 3, 11, 39, 60, 202, 231),
        "aarch64": (63, 64, 57, 215, 172, 93, 98),
    }

    assert {verdict(machine, number) for number in everyday[machine]} == {ALLOWED}


@machines
def test_calls_in_another_numbering_do_not_slip_by(machine):
    assert verdict(machine, 1, architecture=0x40000003) == seccomp.KILL[3]
    if machine == "x86_64":
        assert verdict(machine, 0x40000000 + 57) & 0xFFFF == errno.ENOSYS


@pytest.mark.parametrize("column", HEADERS)
def test_the_numbers_are_the_kernels(column):
    if not HEADERS[column].exists():
        pytest.skip("the kernel's headers are not installed")
    defined = re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", HEADERS[column].read_text())
    known = {name: int(number) for name, number in defined}
    single = {"clone": syscalls.CLONE, "clone3": syscalls.CLONE3, "mmap": syscalls.MMAP}
    single |= {"prlimit64": syscalls.PRLIMIT, "prctl": syscalls.PRCTL, "fcntl": syscalls.FCNTL}
    single |= {"ioctl": syscalls.IOCTL, "seccomp": syscalls.SECCOMP}
    ours = syscalls.FORBIDDEN | syscalls.SIGNALLING | single

    wrong = {
        name: numbers
        for name, numbers in ours.items()
        if numbers[column] != known.get(name) and (numbers[column] or 0) < NEWER
    }
    assert not wrong
