"""No case played, and an end that says so: silence is not a pass. Ends: halted, broken."""

import contextlib
import os

from dltutor.wire.values import pack

for number in range(3, 20):
    with contextlib.suppress(OSError):
        os.write(number, pack({"loaded": ["node_value"], "missing": []}) + pack({"end": 0}))
os._exit(0)
