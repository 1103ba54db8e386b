"""fine_tune(model, X, y): unfreeze, and train on with small steps.

model    a Keras model: frozen layers that know the digits 0 to 4, and a last layer that was trained
         on 5 to 9; compiled with Adam, rate 0.01, and the sparse cross-entropy
X        (50, 12, 12, 1): the images of 5 to 9 that it was trained on, pixels from 0 to 1
y        (50,): 0 for a 5, 1 for a 6, ... 4 for a 9
returns  (model, history): the model with frozen layers unfrozen and trained on, at a tenth of the
         rate or less, and what fit gave

For 846 other images it must not read worse than before.
"""

import keras


def fine_tune(model, X, y):
    """Unfreeze, compile with a small rate, train; return the model and its history."""
    raise NotImplementedError
