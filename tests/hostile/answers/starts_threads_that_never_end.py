"""Threads that the interpreter would wait for at exit. Ends: wrong."""

import threading
import time


def wait():
    while True:
        time.sleep(1)


def node_value(inputs, weights):
    for _ in range(4):
        threading.Thread(target=wait).start()
    return -12345.0
