"""node_slopes(output_slopes, W): the slope of the loss at each node of a layer."""


def node_slopes(output_slopes, W):
    """Return one slope a node: its weights times the slopes at their other ends, added up."""
    return W @ output_slopes  # (nodes,)
