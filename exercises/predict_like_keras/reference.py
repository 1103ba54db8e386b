"""predict_like_keras(X, weights): what model.predict gives, from model.get_weights()."""

import numpy as np


def predict_like_keras(X, weights):
    """Return the predictions of a stack of dense layers, a row an example."""
    hidden_layers = len(weights) // 2 - 1
    for i in range(hidden_layers):
        X = np.maximum(0, X @ weights[2 * i] + weights[2 * i + 1])
    return X @ weights[-2] + weights[-1]
