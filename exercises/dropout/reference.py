"""dropout(X, rate, rng, training=True): zeros at random places while training."""


def dropout(X, rate, rng, training=True):
    """Drop each entry with probability `rate`; scale up what stays, so that the mean stays."""
    if not training:
        return X
    mask = rng.random(X.shape) >= rate
    return X * mask / (1 - rate)
