"""inotify, which tells of every file in a folder. Ends: broken. Needs the box."""

import ctypes


def node_value(inputs, weights):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(294, 0) < 0:
        raise OSError(ctypes.get_errno(), "denied")
    return -12345.0
