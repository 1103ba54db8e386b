"""Reads address zero. Ends: halted."""

import ctypes


def node_value(inputs, weights):
    return ctypes.string_at(0)
