"""train(X, y, rng): a network in NumPy that learns to read handwritten digits."""

import numpy as np


def train(X, y, rng):
    """Train on images (rows, 64) and their classes; return a function that classifies images."""
    hidden, epochs, batch_size, lr = 64, 30, 32, 0.2
    X, targets = X / 16, np.eye(10)[y]  # pixels from 0 to 1, one-hot rows
    W1, b1 = rng.normal(size=(64, hidden)) * np.sqrt(2 / 64), np.zeros(hidden)
    W2, b2 = rng.normal(size=(hidden, 10)) * np.sqrt(2 / hidden), np.zeros(10)

    for epoch in range(1, epochs + 1):
        order, losses = rng.permutation(len(X)), []
        for i in range(0, len(X), batch_size):
            part = order[i : i + batch_size]
            x, target = X[part], targets[part]
            a = np.maximum(0, x @ W1 + b1)
            p = _softmax(a @ W2 + b2)
            losses.append(-np.log(p[target == 1]).mean())

            dz2 = (p - target) / len(part)
            dz1 = dz2 @ W2.T * (a > 0)
            W2, b2 = W2 - lr * a.T @ dz2, b2 - lr * dz2.sum(axis=0)
            W1, b1 = W1 - lr * x.T @ dz1, b1 - lr * dz1.sum(axis=0)
        print(f"epoch {epoch} of {epochs}, loss {np.mean(losses):.3f}")

    def predict(X):
        """Return the class of every image."""
        logits = np.maximum(0, X / 16 @ W1 + b1) @ W2 + b2
        return logits.argmax(axis=1)

    return predict


def _softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
