"""kill -9 from within. Ends: halted."""

import os
import signal


def node_value(inputs, weights):
    os.kill(os.getpid(), signal.SIGKILL)
