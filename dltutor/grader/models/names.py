"""Losses and metrics: Keras' names for them, and what they are set to where nobody sets anything.

From keras/src/losses/losses.py and keras/src/metrics, Keras 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

LOSSES = frozenset(
    "mean_squared_error mean_absolute_error mean_absolute_percentage_error "
    "mean_squared_logarithmic_error binary_crossentropy binary_focal_crossentropy "
    "categorical_crossentropy categorical_focal_crossentropy sparse_categorical_crossentropy "
    "crossentropy kl_divergence poisson huber log_cosh hinge squared_hinge categorical_hinge "
    "cosine_similarity dice tversky circle ctc categorical_generalized_cross_entropy".split()
)
SHORT = {  # other names -> the one by which a loss or a metric is known here
    "mse": "mean_squared_error",
    "mae": "mean_absolute_error",
    "mape": "mean_absolute_percentage_error",
    "msle": "mean_squared_logarithmic_error",
    "bce": "binary_crossentropy",
    "ce": "crossentropy",
    "kld": "kl_divergence",
    "logcosh": "log_cosh",
    "log_cosh_error": "log_cosh",
    "huber_loss": "huber",
    "acc": "accuracy",
    "auc": "auc",
}
# What "accuracy" means beside a loss, where the number of outputs is not known.
ACCURACY = {
    "binary_crossentropy": "binary_accuracy",
    "binary_focal_crossentropy": "binary_accuracy",
    "categorical_crossentropy": "categorical_accuracy",
    "categorical_focal_crossentropy": "categorical_accuracy",
    "sparse_categorical_crossentropy": "sparse_categorical_accuracy",
}
BY_SHAPE = "crossentropy"  # Keras chooses one of the three by the shapes of y and of the outputs
ANY = "any"  # an optimizer where the exercise leaves it to the learner
OWN_METRIC = "a metric of your own"
EXACT = "accuracy of equal numbers"  # keras.metrics.Accuracy: the output must equal the label


def accuracy(loss: str, outputs: int | None) -> str:
    """What Keras makes of "accuracy": it looks at the shapes of y and of the outputs.

    One output is binary. Of several, y has class numbers beside the sparse loss, and rows as long
    as the outputs beside any other (keras/src/trainers/compile_utils.py, get_metric).
    """
    if outputs is None or (outputs > 1 and loss == BY_SHAPE):
        return ACCURACY.get(loss, "accuracy")
    if outputs == 1:
        return "binary_accuracy"
    return ACCURACY[loss] if loss.startswith("sparse") else "categorical_accuracy"


ALWAYS: Mapping[str, Any] = {
    "reduction": "sum_over_batch_size",
    "from_logits": False,
    "label_smoothing": 0,
    "axis": -1,
    "apply_class_balancing": False,
    "threshold": 0.5,
}
OF_ONE: Mapping[str, Mapping[str, Any]] = {
    "huber": {"delta": 1},
    "categorical_generalized_cross_entropy": {"q": 0.5},
    "binary_focal_crossentropy": {"alpha": 0.25, "gamma": 2},
    "categorical_focal_crossentropy": {"alpha": 0.25, "gamma": 2},
    "tversky": {"alpha": 0.5, "beta": 0.5},
    "circle": {"gamma": 80, "margin": 0.4, "remove_diagonal": True},
    "top_k_categorical_accuracy": {"k": 5},
    "sparse_top_k_categorical_accuracy": {"k": 5, "from_sorted_ids": False},
    "precision": {"thresholds": None},
    "recall": {"thresholds": None},
    "f1_score": {"average": None, "threshold": None},
    "auc": {
        "num_thresholds": 200,
        "curve": "ROC",
        "summation_method": "interpolation",
        "multi_label": False,
    },
}


def unusual(name: str, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a loss or a metric that are not what they are of themselves."""
    usual = {**ALWAYS, **OF_ONE.get(name, {})}
    return {key: value for key, value in settings.items() if value != usual.get(key)}
