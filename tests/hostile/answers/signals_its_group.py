"""All that die together with it. Ends: broken. Needs the box."""

import os
import signal


def node_value(inputs, weights):
    os.kill(0, signal.SIGSTOP)
    os.killpg(os.getpgrp(), signal.SIGKILL)
    return -12345.0
