"""clip_by_norm(gradients, limit): the direction stays, only the length is cut."""

import numpy as np


def clip_by_norm(gradients, limit):
    """Return the gradients, scaled so that their global norm is at most the limit."""
    norm = np.sqrt(sum((gradient**2).sum() for gradient in gradients))
    return [gradient * (limit / max(norm, limit)) for gradient in gradients]
