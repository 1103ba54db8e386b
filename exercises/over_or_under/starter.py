"""What two learning curves say, asked in this order:

'good'          the last validation loss is at the bar or below it
'overfitting'   else, if the lowest training loss is at the bar or below
'underfitting'  else

train_losses, validation_losses  the losses after each epoch
bar                              the loss that is low enough
"""

import numpy as np


def diagnose(train_losses, validation_losses, bar):
    """Return 'underfitting', 'overfitting' or 'good'."""
    raise NotImplementedError
