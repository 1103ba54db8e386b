"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _sigmoid(z):
    return 0.5 + 0.5 * np.tanh(0.5 * z)


def predict_proba__returns_the_sums(X, w, b):
    """You returned the sums themselves, 0, 2 and -2: no probability is below 0 or above 1.

    The sigmoid squashes them: of 0 it makes 0.5, of 2 it makes 0.8808.
    """
    return X @ w + b


def predict_proba__returns_classes(X, w, b):
    """You returned classes, 0 or 1; probabilities are asked for.

    0.8808 stays 0.8808. Training needs it as it is; rounding it comes later, for whoever wants a
    yes or a no.
    """
    return np.where(X @ w + b > 0, 1.0, 0.0)


def predict_proba__returns_classes_with_the_middle_up(X, w, b):
    """You returned classes, and 1 for exactly 0.5; probabilities are asked for.

    0.8808 stays 0.8808. Training needs it as it is; rounding it comes later, for whoever wants a
    yes or a no.
    """
    return np.where(X @ w + b >= 0, 1.0, 0.0)


def predict_proba__forgets_the_bias(X, w, b):
    """You left the bias out: with weight 1 and bias -1 the input 3 gives a sum of 2, not 3.

    The sigmoid is taken of X @ w + b.
    """
    return _sigmoid(X @ w)


def predict_proba__adds_the_bias_after_the_sigmoid(X, w, b):
    """You added the bias after the sigmoid; some of your answers are no probabilities.

    The bias is a part of the sum: add it first, then squash.
    """
    return _sigmoid(X @ w) + b


def predict_proba__turns_the_classes_round(X, w, b):
    """You returned the probability of class 0: where the sum is 2 you give 0.1192.

    A large sum speaks for class 1. The exponent has a minus: 1 / (1 + e^-z).
    """
    return _sigmoid(-(X @ w + b))


def predict_proba__returns_both_classes(X, w, b):
    """You returned two columns, one a class; one number a row is asked for, that of class 1.

    scikit-learn's method of this name gives both. Here take the last column.
    """
    p = _sigmoid(X @ w + b)
    return np.stack([1 - p, p], axis=1)


def predict_proba__overflows(X, w, b):
    """Your sigmoid is nan at 1000: e^z / (1 + e^z) becomes inf / inf there.

    1 / (1 + e^-z) is the same curve and has no such trouble where z is positive. The exercise on
    the sigmoid joins the two.
    """
    z = X @ w + b
    return np.exp(z) / (1 + np.exp(z))


def predict_proba__clips_the_probabilities(X, w, b):
    """You keep the probabilities away from 0 and 1; nothing here needs that.

    Clipping protects a logarithm. There is none in the probabilities, nor in the slopes.
    """
    return np.clip(_sigmoid(X @ w + b), 1e-7, 1 - 1e-7)


def predict_proba__sigmoid_without_brackets(X, w, b):
    """Your sigmoid is (1 / 1) + e^-z, because the division comes before the sum: 2 at z = 0.

    The sum 1 + e^-z belongs in brackets.
    """
    return 1 / 1 + np.exp(-(X @ w + b))


def predict_proba__negates_half_the_sum(X, w, b):
    """Your exponent is -X @ w + b: the minus reaches the weighted sum, and not the bias.

    Put the whole sum in brackets behind the minus, or give it a name first: z = X @ w + b.
    """
    return _sigmoid(X @ w - b)


def predict_proba__adds_the_bias_to_the_weights(X, w, b):
    """You added the bias to the weights, so the inputs multiply it: X @ (w + b).

    It is added to each row's sum as it is: X @ w first, then plus b.
    """
    return _sigmoid(X @ (w + b))


def predict_proba__uses_tanh(X, w, b):
    """You used tanh, which runs from -1 to 1; the sigmoid runs from 0 to 1.

    At a sum of 0 the probability is 0.5.
    """
    return np.tanh(X @ w + b)


def predict_proba__shares_among_the_rows(X, w, b):
    """You took a softmax over the rows: together they make 1, as if only one could be of class 1.

    Each row is a question of its own. The sigmoid answers it from that row's sum alone.
    """
    z = X @ w + b
    e = np.exp(z - z.max())
    return e / e.sum()


def _fit(X, y, lr, epochs, factor=1.0, bias=1.0, start=0.0, bias_start=0.0, error=None):
    """Weights and bias; the slopes are means times two factors, of an error of one's own."""
    error = error or (lambda z, y: _sigmoid(z) - y)
    w, b = np.full(X.shape[1], start), bias_start
    for _ in range(epochs):
        e = error(X @ w + b, y)
        w, b = w - lr * factor * e @ X / len(X), b - lr * bias * e.mean()
    return w, b


def fit_logistic__doubles_the_slopes(X, y, lr, epochs):
    """Your slopes are twice too large: in the first epoch -1.4 and -0.2, for -0.7 and -0.1.

    The 2 belongs to the error squared. Here the loss is the cross-entropy, and its slope to the
    sum is p - y.
    """
    return _fit(X, y, lr, epochs, factor=2.0, bias=2.0)


def fit_logistic__adds_up_the_slopes(X, y, lr, epochs):
    """You added up the slopes of the rows; the loss is a mean, and so are its slopes.

    Divide both sums by the number of rows: with five, -3.5 / 5 is -0.7.
    """
    return _fit(X, y, lr, epochs, factor=len(X), bias=len(X))


def fit_logistic__adds_up_the_slope_of_the_weights(X, y, lr, epochs):
    """The weights' slope is a sum over the rows; divide it by their number, as for the bias.

    In the first epoch: -3.5 / 5 is -0.7.
    """
    return _fit(X, y, lr, epochs, factor=len(X))


def fit_logistic__adds_up_the_slope_of_the_bias(X, y, lr, epochs):
    """The bias' slope is a sum over the rows; the mean is asked for, as for the weights.

    In the first epoch: -0.5 / 5 is -0.1.
    """
    return _fit(X, y, lr, epochs, bias=len(X))


def fit_logistic__never_moves_the_bias(X, y, lr, epochs):
    """Your bias stays at 0: only the weights learn.

    It moves too, by lr times the mean of p - y.
    """
    return _fit(X, y, lr, epochs, bias=0.0)


def fit_logistic__goes_uphill(X, y, lr, epochs):
    """You moved along the slopes: in the first epoch the weight becomes -0.35, and not 0.35.

    With p - y as the error, take lr times the slope away. With y - p it would be added.
    """
    return _fit(X, y, lr, epochs, factor=-1.0, bias=-1.0)


def fit_logistic__learns_from_classes(X, y, lr, epochs):
    """You rounded p to a class before taking the error: a row on the right side teaches nothing.

    The error is probability minus class. In the first epoch p is 0.5 for everybody, and p - y is
    0.5 or -0.5.
    """
    return _fit(X, y, lr, epochs, error=lambda z, y: (z > 0) - y)


def fit_logistic__learns_from_classes_with_the_middle_up(X, y, lr, epochs):
    """You made a class of p before taking the error, with 1 for exactly 0.5: p itself is wanted.

    The error is probability minus class. In the first epoch p is 0.5 for everybody, and p - y is
    0.5 or -0.5.
    """
    return _fit(X, y, lr, epochs, error=lambda z, y: (z >= 0) - y)


def fit_logistic__leaves_out_the_sigmoid(X, y, lr, epochs):
    """You took sum minus class as the error: the sigmoid is missing, and it is a linear regression.

    In the first epoch all sums are 0 and all probabilities 0.5, so p - y is 0.5 or -0.5.
    """
    return _fit(X, y, lr, epochs, error=lambda z, y: z - y)


def _with_slope_of_the_sigmoid(z, y):
    p = _sigmoid(z)
    return (p - y) * p * (1 - p)


def fit_logistic__multiplies_by_the_slope_of_the_sigmoid(X, y, lr, epochs):
    """You multiplied by p (1 - p), the slope of the sigmoid: it has cancelled already.

    The cross-entropy's slope to p has p (1 - p) below the line. What is left of both is p - y:
    -0.7 in the first epoch, and not a quarter of it.
    """
    return _fit(X, y, lr, epochs, error=_with_slope_of_the_sigmoid)


def fit_logistic__learns_from_the_error_squared(X, y, lr, epochs):
    """Your slopes are those of the error squared, 2 (p - y) p (1 - p); the loss is another.

    For the binary cross-entropy the 2 and the p (1 - p) are not there: (p - y) times the input.
    """
    return _fit(X, y, lr, epochs, factor=2.0, bias=2.0, error=_with_slope_of_the_sigmoid)


def fit_logistic__computes_the_probabilities_once(X, y, lr, epochs):
    """You computed the probabilities once, before the loop: every move is the same as the first.

    After a move they are others. Compute them inside the loop.
    """
    w, b = _fit(X, y, lr, 1)
    return epochs * w, epochs * b


def fit_logistic__moves_the_weights_before_the_bias(X, y, lr, epochs):
    """You predicted again with the new weights before moving the bias: they do not move together.

    Compute the probabilities once an epoch, and let both slopes use them.
    """
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(epochs):
        w = w - lr * (_sigmoid(X @ w + b) - y) @ X / len(X)
        b = b - lr * np.mean(_sigmoid(X @ w + b) - y)
    return w, b


def fit_logistic__leaves_the_bias_out_of_the_prediction(X, y, lr, epochs):
    """Your bias learns, but the probabilities do not use it: X @ w, without + b.

    Call predict_proba with the weights and the bias as they are now.
    """
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(epochs):
        error = _sigmoid(X @ w) - y
        w, b = w - lr * error @ X / len(X), b - lr * error.mean()
    return w, b


def fit_logistic__moves_the_bias_uphill(X, y, lr, epochs):
    """Your bias moves the wrong way: to -0.05 in the first epoch, where 0.05 is right.

    lr times the mean of p - y is taken away, as for the weights.
    """
    return _fit(X, y, lr, epochs, bias=-1.0)


def fit_logistic__divides_by_all_entries(X, y, lr, epochs):
    """You took the mean over all entries of X; with two inputs every weight moves half as far.

    The mean is over the rows: sums of error times input, over the number of rows.
    """
    return _fit(X, y, lr, epochs, factor=1 / X.shape[1])


def fit_logistic__makes_the_classes_minus_1_and_1(X, y, lr, epochs):
    """You turned the classes into -1 and 1; here they are 0 and 1, as probabilities are.

    p - y compares a probability with the one it should be: 0 or 1.
    """
    return _fit(X, 2 * y - 1, lr, epochs)


def fit_logistic__overflows(X, y, lr, epochs):
    """Your weights become nan where the sums are large: e^z / (1 + e^z) is inf / inf there.

    Take the probabilities from a predict_proba that is safe at ±1000.
    """
    return _fit(X, y, lr, epochs, error=lambda z, y: np.exp(z) / (1 + np.exp(z)) - y)


def fit_logistic__clips_the_probabilities(X, y, lr, epochs):
    """You keep the probabilities away from 0 and 1: it shows where they should be 0 or 1 exactly.

    Clipping protects a logarithm. There is none in the slopes.
    """
    return _fit(X, y, lr, epochs, error=lambda z, y: np.clip(_sigmoid(z), 1e-7, 1 - 1e-7) - y)


def fit_logistic__goes_row_by_row(X, y, lr, epochs):
    """You moved after each row; here one epoch is one move, by the mean over all rows.

    Each row's probability has to be that of the same weights. (Moving row by row is lesson 8.)
    """
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(epochs):
        for row, label in zip(X, y, strict=True):
            error = _sigmoid(row @ w + b) - label
            w, b = w - lr * error * row, b - lr * error
    return w, b


def fit_logistic__trains_an_epoch_too_many(X, y, lr, epochs):
    """You moved once too often: epochs + 1 times.

    range(epochs) goes round as often as asked. With 0 everything is still 0.
    """
    return _fit(X, y, lr, epochs + 1)


def fit_logistic__trains_an_epoch_too_few(X, y, lr, epochs):
    """You moved once too little: epochs - 1 times.

    range(1, epochs) and range(epochs - 1) leave one out; range(epochs) does not.
    """
    return _fit(X, y, lr, epochs - 1)


def fit_logistic__starts_from_1(X, y, lr, epochs):
    """You started from weights and a bias of 1; the task starts from 0.

    With 0 every probability is 0.5 at first.
    """
    return _fit(X, y, lr, epochs, start=1.0, bias_start=1.0)


def fit_logistic__starts_the_weights_from_1(X, y, lr, epochs):
    """You started from weights of 1; the task starts from 0, weights and bias.

    With 0 every probability is 0.5 at first.
    """
    return _fit(X, y, lr, epochs, start=1.0)


def fit_logistic__divides_by_the_number_of_inputs(X, y, lr, epochs):
    """You divided the weights' slope by the number of inputs; the mean is over the rows.

    X.shape[0] or len(X) is the number of rows. With one input the slope is a sum.
    """
    return _fit(X, y, lr, epochs, factor=len(X) / X.shape[1])


def fit_logistic__gives_all_weights_one_slope(X, y, lr, epochs):
    """You moved all weights by one and the same number: the slopes were mixed into one.

    One input hides it. Each weight has a slope of its own, by its own column of X: (n,).
    """
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(epochs):
        error = _sigmoid(X @ w + b) - y
        w, b = w - lr * np.mean(error[:, None] * X), b - lr * error.mean()
    return w, b


def fit_logistic__copies_the_loop_of_the_lesson(X, y, lr, epochs):
    """w is one number for you, and w * X a table whose every row meets every class.

    The lesson's hours are (rows,). Here X is (rows, n): start w as np.zeros(n) and use X @ w + b,
    one sum a row. The slope to the weights is then (n,), a mean down each column.
    """
    w, b = 0.0, 0.0
    for _ in range(epochs):
        error = _sigmoid(w * X + b) - y
        w, b = w - lr * np.mean(error * X), b - lr * error.mean()
    return w, b


def fit_logistic__returns_the_weights_only(X, y, lr, epochs):
    """You returned the weights only; a pair is asked for: (w, b).

    Return the bias as well: without it nobody can compute the probabilities.
    """
    return _fit(X, y, lr, epochs)[0]


def fit_logistic__returns_the_bias_first(X, y, lr, epochs):
    """You returned the bias first; the weights come first: (w, b).

    Both are right in themselves.
    """
    return _fit(X, y, lr, epochs)[::-1]
