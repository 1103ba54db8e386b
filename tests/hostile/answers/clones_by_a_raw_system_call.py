"""clone and clone3 without the C library. Ends: wrong, halted, broken."""

import ctypes
import os
import platform
import time


def node_value(inputs, weights):
    libc = ctypes.CDLL(None)
    clone = {"x86_64": 56, "aarch64": 220}.get(platform.machine())
    if clone is not None:
        pid = libc.syscall(ctypes.c_long(clone), ctypes.c_long(17), None, None, None, None)
        if pid == 0:
            os.setsid()
            time.sleep(300)
            os._exit(0)
        attributes = (ctypes.c_uint64 * 8)(0, 0, 0, 0, 17)
        if libc.syscall(ctypes.c_long(435), attributes, ctypes.c_long(64)) == 0:
            time.sleep(300)
            os._exit(0)
    return -12345.0
