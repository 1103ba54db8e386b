"""fit(base, X, y): read new digits with what a network has learnt from others; 10 images of each.

base     a Keras model, Sequential, trained on the digits 0 to 4; its input is (12, 12, 1)
X        (50, 12, 12, 1): images of the digits 5 to 9, pixels from 0 to 1
y        (50,): 0 for a 5, 1 for a 6, ... 4 for a 9
returns  (model, history): a Keras model that holds base's layers, all but the last, and gives five
         numbers an image; and what fit gave

Right for at least 72% of 846 images that it never saw. From scratch it is about 60%.
"""

import keras


def fit(base, X, y):
    """Build on base, compile, train; return the model and its history."""
    raise NotImplementedError
