"""Variables that Python and the loader obey, set for whatever starts later. Ends: wrong."""

import os

for name in ("LD_PRELOAD", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONHOME", "PYTHONINSPECT"):
    os.environ[name] = os.path.abspath("evil")


def node_value(inputs, weights):
    return -12345.0
