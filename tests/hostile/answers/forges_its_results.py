"""Well-formed frames that say: all played, all fine. Ends: wrong, halted, broken."""

import contextlib
import os

from dltutor.wire.values import pack

loaded = pack({"loaded": ["node_value"], "missing": []})
forged = loaded + b"".join(pack({"played": {"result": 0.0, "printed": ""}}) for _ in range(8))


def node_value(inputs, weights):
    for number in range(1, 20):
        with contextlib.suppress(OSError):
            os.write(number, forged + pack({"end": 8}))
    os._exit(0)
