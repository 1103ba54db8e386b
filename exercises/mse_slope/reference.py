"""mse_slope(X, y, w): the slope of the mean squared error of X @ w with respect to each weight."""


def mse_slope(X, y, w):
    """Every row's error times its inputs, added up by the matrix product, over the rows."""
    errors = X @ w - y
    return 2 * errors @ X / len(y)
