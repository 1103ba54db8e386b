"""Clean-up that never ends: a destructor, a weak reference, atexit. Ends: wrong."""

import atexit
import weakref


def for_ever(*_):
    while True:
        pass


class Lasting:
    def __del__(self):
        for_ever()


kept = Lasting()
weakref.finalize(kept, for_ever)
atexit.register(for_ever)


def node_value(inputs, weights):
    return -12345.0
