"""What two learning curves say, measured by the loss that would be low enough."""


def diagnose(train_losses, validation_losses, bar):
    """Return 'underfitting', 'overfitting' or 'good'."""
    if validation_losses[-1] <= bar:
        return "good"
    return "overfitting" if min(train_losses) <= bar else "underfitting"
