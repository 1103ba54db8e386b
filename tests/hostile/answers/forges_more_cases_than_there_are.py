"""A well-formed recording of cases that nobody asked for. Ends: wrong, halted, broken."""

import contextlib
import os

from dltutor.wire.values import pack

forged = b"".join(pack({"played": {"result": 0.0, "printed": ""}}) for _ in range(500))


def node_value(inputs, weights):
    for number in range(3, 20):
        with contextlib.suppress(OSError):
            os.write(number, forged + pack({"end": 500}))
    os._exit(0)
