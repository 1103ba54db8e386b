"""The folders of answers that are in play beside it. Ends: broken. Needs the box."""

import os
from pathlib import Path


def node_value(inputs, weights):
    return float(len(list(Path(os.getcwd()).parent.iterdir())))
