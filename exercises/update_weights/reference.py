"""update_weights(w, slope, lr): the weights after one step of gradient descent."""


def update_weights(w, slope, lr):
    """Downhill is against the slope. A new array: the old weights stay."""
    return w - lr * slope
