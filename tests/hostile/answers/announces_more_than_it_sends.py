"""The start of a large frame, and then nothing for as long as it may take. Ends: halted."""

import contextlib
import os
import struct


def send(data):
    for number in range(1, 20):
        with contextlib.suppress(OSError):
            view = memoryview(data)
            while view:
                view = view[os.write(number, view) :]


head = b"[]"


def node_value(inputs, weights):
    send(struct.pack("<4sIQ", b"DLT1", len(head), 60_000_000) + head)
    while True:
        pass
