"""When training stops, counted as Keras' EarlyStopping counts."""


def early_stopping(losses, patience, min_delta=0.0):
    """Return the epoch in which training stops, and the best one until then."""
    best_epoch = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best_epoch] - min_delta:
            best_epoch = epoch
        elif epoch - best_epoch >= patience:
            return epoch, best_epoch
    return len(losses) - 1, best_epoch
