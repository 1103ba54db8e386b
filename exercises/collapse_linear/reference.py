"""collapse_linear(layers): the one layer that equals a stack without activations."""


def collapse_linear(layers):
    """Return the weights and the biases of the one layer."""
    (W, b), *later = layers
    for W_next, b_next in later:
        W, b = W @ W_next, b @ W_next + b_next
    return W, b
