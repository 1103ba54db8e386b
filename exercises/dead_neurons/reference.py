"""dead_neurons(activations): which units gave 0 for every row."""


def dead_neurons(activations):
    """A unit is dead if all numbers in its column are 0."""
    return (activations == 0).all(axis=0)
