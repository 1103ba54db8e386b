"""find_anomalies(errors, fraction): the rows that were reconstructed worst.

errors    (n,): the reconstruction error of each row
fraction  which part of the rows to name, from 0 to 1
returns   max(1, round(fraction * n)) row numbers, the worst first
"""

import numpy as np


def find_anomalies(errors, fraction):
    """The row numbers of the worst, the worst first."""
    raise NotImplementedError
