"""predict_rows(X, hidden_weights, output_weights): the network for many customers."""


def predict_rows(X, hidden_weights, output_weights):
    """All hidden values of all customers, then all predictions."""
    hidden_values = X @ hidden_weights.T  # (rows, hidden)
    return hidden_values @ output_weights  # (rows,)
