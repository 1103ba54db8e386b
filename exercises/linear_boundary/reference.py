"""AND and OR, each with one step neuron: count the ones, and ask for enough of them."""

and_weights = [1.0, 1.0]
and_bias = -1.5  # one 1 is not enough: 1 - 1.5 < 0; two are: 2 - 1.5 >= 0

or_weights = [1.0, 1.0]
or_bias = -0.5  # one 1 is enough: 1 - 0.5 >= 0
