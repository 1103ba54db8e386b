"""forward_pass(inputs, hidden_weights, output_weights): one customer through the network."""


def forward_pass(inputs, hidden_weights, output_weights):
    """Weighted sums of the inputs, then the weighted sum of these."""
    hidden_values = hidden_weights @ inputs  # (hidden,)
    return output_weights @ hidden_values
