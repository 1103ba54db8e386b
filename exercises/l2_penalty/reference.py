"""The price on large weights, and its slope."""


def l2_penalty(layers, strength):
    """strength · Σ w² over the weights of all layers; a bias costs nothing."""
    return strength * sum((W**2).sum() for W, _ in layers)


def l2_slope(W, strength):
    """The slope of strength · w², for each weight: it pulls every weight towards 0."""
    return 2 * strength * W
