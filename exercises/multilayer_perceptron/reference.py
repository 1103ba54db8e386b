"""A scaler and a network in one pipeline: what is done to X in fit is done again in predict."""

from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def fit(X, y):
    """A pipeline that tells from 30 measurements whether a tumour is harmless."""
    network = MLPClassifier(
        hidden_layer_sizes=(5, 2, 5),
        activation="logistic",
        learning_rate_init=0.01,
        max_iter=1000,
        random_state=0,
    )
    return make_pipeline(StandardScaler(), network).fit(X, y)
