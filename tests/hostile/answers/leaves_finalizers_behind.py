"""Work for the end of the process: finalizers, and a thread that Python waits for. Ends: wrong."""

import threading
import time
import weakref


class Lingers:
    def __del__(self):
        time.sleep(60)


kept = Lingers()
weakref.finalize(kept, time.sleep, 60)
threading.Thread(target=time.sleep, args=(60,)).start()


def node_value(inputs, weights):
    return -12345.0
