"""Frames whose values are nothing a case can have as a result. Ends: wrong, halted, broken."""

import contextlib
import os

import numpy as np

from dltutor.wire.values import pack

results = [float("nan"), "text", b"bytes", {"a": 1}, [[[]]], np.zeros((0, 3)), 10**299, None]
strange = {"raised": ["Error", "text", -1], "changed": [99, -99], "printed": "x" * 10**6}


def node_value(inputs, weights):
    frames = [{"played": {"result": result, "printed": ""} | strange} for result in results]
    frames += [{"again": [0, 1.0]}, {"halted_at": -5}, {"end": len(results)}]
    for number in range(3, 20):
        with contextlib.suppress(OSError):
            os.write(number, b"".join(pack(frame) for frame in frames))
    os._exit(0)
