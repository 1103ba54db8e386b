"""The terminal in raw mode, without echo, in another screen. Ends: broken. Needs the box."""

import os
import termios
import tty
from pathlib import Path


def node_value(inputs, weights):
    with Path("/dev/tty").open("r+b", buffering=0) as terminal:
        os.tcsetpgrp(terminal.fileno(), os.getpgrp())
        tty.setraw(terminal.fileno(), termios.TCSANOW)
        terminal.write(b"\x1b[?1049h\x1b[?25l")
    return -12345.0
