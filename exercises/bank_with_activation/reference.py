"""predict(inputs, hidden_weights, output_weights, activation): one hidden layer."""


def predict(inputs, hidden_weights, output_weights, activation):
    """Activate the hidden nodes' weighted sums, then add them up, weighted."""
    z = hidden_weights @ inputs  # (hidden,)
    a = activation(z)  # (hidden,)
    return output_weights @ a
