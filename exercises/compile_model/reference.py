"""compile changes the model where it stands, and returns nothing."""

import keras


def compile_model(model):
    """The same model, with Adam as it is and mean squared error."""
    model.compile(optimizer=keras.optimizers.Adam(), loss="mean_squared_error")
    return model
