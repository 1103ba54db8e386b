"""optimal_discriminator(p_data, p_model): the probability that a point at a place is a real one.

p_data   a number or an array of any shape: the density of real points at each place
p_model  the same shape: the density of generated points
returns  the same shape: probabilities

As many points are real as are generated.
"""


def optimal_discriminator(p_data, p_model):
    """Return the probability that a point is real, from the two densities."""
    raise NotImplementedError
