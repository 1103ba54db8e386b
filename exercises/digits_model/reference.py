"""A unit for each class; softmax makes their sums probabilities, 1 together."""

import keras


def build_and_compile(n_features, classes):
    """A network from n_features inputs to a probability of each class, for one-hot targets."""
    model = keras.Sequential(
        [
            keras.Input((n_features,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dense(classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
