"""moving_statistics(mean, variance, X, momentum): what a batch leaves behind for prediction."""


def moving_statistics(mean, variance, X, momentum=0.99):
    """Return both, moved a little towards the mean and variance of the batch."""
    return (
        momentum * mean + (1 - momentum) * X.mean(axis=0),
        momentum * variance + (1 - momentum) * X.var(axis=0),
    )
