"""A socket with a name that is no file. Ends: broken. Needs the box."""

import socket


def node_value(inputs, weights):
    socket.socket(socket.AF_UNIX).bind("\0dltutor")
    return -12345.0
