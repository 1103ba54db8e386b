"""A frame of the right form that promises more bytes than there are. Ends: halted, broken."""

import contextlib
import os
import struct


def node_value(inputs, weights):
    for number in range(3, 20):
        with contextlib.suppress(OSError):
            os.write(number, struct.pack("<4sIQ", b"DLT1", 2**32 - 1, 2**64 - 1))
    os._exit(0)
