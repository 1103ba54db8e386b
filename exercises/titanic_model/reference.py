"""One sigmoid for the probability of class 1; the loss and the metric belong to it."""

import keras


def build_and_compile(n_features):
    """A network from n_features inputs to one probability, ready to be trained."""
    model = keras.Sequential(
        [
            keras.Input((n_features,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["binary_accuracy"])
    return model
