"""The network, and sockets on this machine. Ends: broken. Needs the box."""

import contextlib
import socket


def node_value(inputs, weights):
    made = 0
    for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):
        with contextlib.suppress(OSError):
            socket.socket(family, socket.SOCK_STREAM).close()
            made += 1
    if not made:
        raise PermissionError("no socket was to be had")
    return -12345.0
