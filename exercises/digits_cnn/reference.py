"""Convolutions find what is where, pooling thins it out, dense layers decide."""

import keras
from keras import layers


def build_model():
    """From an image of 8 by 8 pixels to a probability of each digit."""
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(32, 3, padding="same", activation="relu"),  # 8 by 8
            layers.Conv2D(32, 3, activation="relu"),  # 6 by 6
            layers.MaxPooling2D(2),  # 3 by 3
            layers.Dropout(0.25),
            layers.Flatten(),  # 288
            layers.Dense(64, activation="relu"),
            layers.Dropout(0.5),
            layers.Dense(10, activation="softmax"),
        ]
    )
