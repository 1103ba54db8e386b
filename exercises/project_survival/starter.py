"""Project: who survives? From a raw table to a model in a folder, with Keras.

table               a dict of columns, arrays (rows,): "survived" ("yes" or "no"), "sex", "age"
                    (nan where it is not known) and "passengerClass"
train(table, folder)         learns from it, and leaves in the folder, a pathlib.Path, a .keras
                             file and whatever else predict needs
predict(passengers, folder)  the columns of other passengers, without "survived" -> (rows,), the
                             probability of survival of each

Nine criteria judge what it does; `dltutor check` measures all of them, every time.
"""

import keras
import numpy as np


def train(table, folder):
    """Learn from a table of passengers; leave the model in the folder."""
    raise NotImplementedError


def predict(passengers, folder):
    """How likely each passenger is to survive, by what train has left in the folder."""
    raise NotImplementedError
