"""os.system with everything a shell can put in the background. Ends: wrong."""

import os


def node_value(inputs, weights):
    os.system("setsid sleep 300 & nohup sleep 300 & (sleep 300 &)")
    return -12345.0
