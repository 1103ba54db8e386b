"""decoder_inputs(targets, start): the targets shifted right, for training a decoder.

targets  (rows, time): the token that should be written at each place
start    the token that stands before every sequence
returns  (rows, time): start, then the targets without their last token
"""

import numpy as np


def decoder_inputs(targets, start):
    """Every row shifted by one place to the right, start in front."""
    raise NotImplementedError
