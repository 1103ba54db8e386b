"""A linear model is a network of one layer with one unit."""

import keras


def build_model():
    """Three inputs, one linear unit: three weights and a bias."""
    return keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
