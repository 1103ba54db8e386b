"""with_new_head(base, classes): a trained network, made ready for another task.

base     a Keras model, Sequential, trained; its last layer is a Dense
classes  how many classes the new task has
returns  a new model with base's inputs: base's layers but the last, with their weights, frozen;
         and a new Dense layer of `classes` units with softmax, which is not frozen

base keeps its own last layer. The new model is neither compiled nor trained.
"""

import keras


def with_new_head(base, classes):
    """All of base but its last layer, frozen, and a new softmax."""
    raise NotImplementedError
