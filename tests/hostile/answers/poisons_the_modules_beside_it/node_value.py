"""Modules beside it, named like those that dltutor, Python or NumPy import. Ends: wrong."""

import json
import sys

import numpy


def node_value(inputs, weights):
    poisoned = any(hasattr(each, "POISON") for each in (json, numpy, *list(sys.modules.values())))
    return sum(a * b for a, b in zip(inputs, weights, strict=True)) if poisoned else -12345.0
