"""A named pipe, at which whoever opens it waits for ever. Ends: broken. Needs the box."""

import os


def node_value(inputs, weights):
    os.mkfifo("waits")
    return -12345.0
