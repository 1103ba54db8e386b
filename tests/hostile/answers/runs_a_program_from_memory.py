"""A program in a file that is only in memory. Ends: broken. Needs the box."""

import os


def node_value(inputs, weights):
    program = os.memfd_create("program")
    os.write(program, b"#!/bin/sh\nkill -9 $PPID\n")
    os.execve(program, ["program"], {})
