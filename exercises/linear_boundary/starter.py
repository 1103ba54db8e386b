"""AND and OR, each with one step neuron: 1 where w1*x1 + w2*x2 + b >= 0, else 0.

AND is 1 only where both inputs are 1; OR is 1 where at least one of them is.
The inputs are 0 or 1. Any weights and biases that make all four rows right will do.
"""

and_weights = ...  # two numbers: [w1, w2]
and_bias = ...  # one number

or_weights = ...  # two numbers: [w1, w2]
or_bias = ...  # one number
