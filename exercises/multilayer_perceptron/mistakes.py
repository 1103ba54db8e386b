"""What people really write with scikit-learn; the docstring is what the learner is told."""

import numpy as np
from sklearn.base import clone
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, Normalizer, StandardScaler


def _network(**others):
    settings = {
        "hidden_layer_sizes": (5, 2, 5),
        "activation": "logistic",
        "learning_rate_init": 0.01,
        "max_iter": 1000,
        "random_state": 0,
    }
    return MLPClassifier(**(settings | others))


def _scaled(network):
    return make_pipeline(StandardScaler(), network)


def fit__returns_nothing(X, y):
    """Your fit returns None: the model is trained, and lost.

    End with return model. The model's own fit returns the model as well, so return model.fit(X, y)
    does both.
    """
    _scaled(_network()).fit(X, y)


def fit__returns_its_predictions(X, y):
    """Your fit returns an array; the model itself is asked for, which can tell other tumours.

    Return the pipeline. Whoever called fit will call its predict.
    """
    return _scaled(_network()).fit(X, y).predict(X)


def fit__returns_its_accuracy(X, y):
    """Your fit returns a number; the model itself is asked for.

    score is for printing, and on the rows that were learnt it flatters. Return the pipeline.
    """
    return _scaled(_network()).fit(X, y).score(X, y)


def fit__does_not_train(X, y):
    """Your model comes back untrained: it was made, and its own fit was never called.

    Call model.fit(X, y) before you return the model.
    """
    return _scaled(_network())


def fit__returns_an_untrained_copy(X, y):
    """Your fit trains one model and returns another, which has learnt nothing.

    clone, or making the model a second time, leaves out what was learnt. Return the one whose fit
    you called.
    """
    return clone(_scaled(_network()).fit(X, y))


def fit__a_regressor(X, y):
    """Your network is an MLPRegressor: it gives amounts, such as 0.97, and not classes.

    For classes scikit-learn has MLPClassifier, with the same settings.
    """
    return _scaled(
        MLPRegressor(hidden_layer_sizes=(5, 2, 5), activation="logistic", random_state=0)
    ).fit(X, y)


def fit__a_logistic_regression(X, y):
    """Your model is a logistic regression: one neuron, without hidden layers.

    activation="logistic" is the activation of MLPClassifier's hidden layers.
    """
    return _scaled(LogisticRegression()).fit(X, y)


def fit__the_layers_of_the_default(X, y):
    """Your network has one hidden layer of 100, which is what it has unless told otherwise.

    hidden_layer_sizes takes a number for each hidden layer: (5, 2, 5).
    """
    return _scaled(_network(hidden_layer_sizes=(100,))).fit(X, y)


def fit__counts_the_output(X, y):
    """Your network has four hidden layers: the 1 at the end is one of them, too.

    hidden_layer_sizes names the hidden layers alone, (5, 2, 5). The output layer follows from y.
    """
    return _scaled(_network(hidden_layer_sizes=(5, 2, 5, 1))).fit(X, y)


def fit__counts_the_inputs(X, y):
    """Your network has a hidden layer of 30 before the three: the inputs are no hidden layer.

    hidden_layer_sizes names the hidden layers alone, (5, 2, 5). The inputs follow from X.
    """
    return _scaled(_network(hidden_layer_sizes=(30, 5, 2, 5))).fit(X, y)


def fit__two_layers(X, y):
    """Your network has two hidden layers, 5 and 2; three are asked for: 5, 2 and 5.

    hidden_layer_sizes takes a number for each hidden layer: (5, 2, 5).
    """
    return _scaled(_network(hidden_layer_sizes=(5, 2))).fit(X, y)


def fit__layers_in_another_order(X, y):
    """Your hidden layers have 5, 5 and 2 units; 5, 2 and 5 are asked for.

    The numbers stand in the order in which the data run through the layers.
    """
    return _scaled(_network(hidden_layer_sizes=(5, 5, 2))).fit(X, y)


def fit__relu(X, y):
    """Your hidden layers have ReLU, which MLPClassifier takes unless told otherwise.

    Say activation="logistic": the sigmoid.
    """
    return _scaled(_network(activation="relu")).fit(X, y)


def fit__tanh(X, y):
    """Your hidden layers have tanh; the sigmoid is asked for.

    Scikit-learn calls it "logistic".
    """
    return _scaled(_network(activation="tanh")).fit(X, y)


def fit__no_random_state(X, y):
    """Your network begins with other weights at every run: it has no random_state.

    Give MLPClassifier a number, such as random_state=0. np.random.seed is another matter: it holds
    for all that draws numbers, whoever else draws some in between.
    """
    return _scaled(_network(random_state=None)).fit(X, y)


def fit__another_random_state_each_time(X, y):
    """Your network begins with other weights at every run: its random_state is drawn anew.

    Write the number down: random_state=0.
    """
    return _scaled(_network(random_state=np.random.randint(2**31))).fit(X, y)


def fit__does_not_scale(X, y):
    """Your network learns from the columns as they are: areas of 600 beside shares of 0.1.

    A sigmoid of numbers in the hundreds is 0 or 1, with no slope to learn by. Put a StandardScaler
    before the network: make_pipeline(StandardScaler(), network).
    """
    return make_pipeline(_network()).fit(X, y)


def fit__scales_rows(X, y):
    """Your Normalizer scales each row, to a length of 1; each column is to be scaled.

    A column of small numbers stays small that way. StandardScaler takes the columns one by one.
    """
    return make_pipeline(Normalizer(), _network()).fit(X, y)


def fit__the_scaler_stays_behind(X, y):
    """Your network learns from scaled rows, but its predict is given rows as they are.

    The scaler is left behind in fit. Return both in one: a pipeline of scaler and network, fitted
    on X as it is.
    """
    return _network().fit(StandardScaler().fit_transform(X), y)


class _ScalesAfresh:
    def __init__(self, network):
        self.network = network

    def predict(self, X):
        return self.network.predict(StandardScaler().fit_transform(X))


def fit__a_fresh_scaler_for_the_new_rows(X, y):
    """A tumour gets another class when it is asked for alone: new rows are scaled by themselves.

    The mean and deviation of the rows that were learnt belong to the model. Alone, a row has its
    own values for a mean, and becomes all 0. A pipeline keeps the scaler that was fitted.
    """
    return _ScalesAfresh(_network().fit(StandardScaler().fit_transform(X), y))


def fit__stops_too_early(X, y):
    """Your network gives every tumour the same class: it was stopped before it learnt anything.

    Narrow layers of sigmoids are slow at first. max_iter is 200 unless told otherwise: take 2000, a
    larger learning_rate_init such as 0.01, or solver="lbfgs". The warning said so.
    """
    return _scaled(_network(max_iter=200, learning_rate_init=0.001)).fit(X, y)


def fit__gives_up_too_early(X, y):
    """Your network gives every tumour the same class: its loss hardly fell, and it gave up.

    Ten epochs with hardly any gain are the end, and three layers of sigmoids are slow at first. A
    larger learning_rate_init such as 0.01 gets away, and so does n_iter_no_change=100.
    """
    network = _network(learning_rate_init=0.001, max_iter=2000)
    return make_pipeline(MinMaxScaler(), network).fit(X, y)


def fit__plain_descent(X, y):
    """Your network gives every tumour the same class: with solver sgd it does not get away.

    Three layers of sigmoids have hardly any slope at the start, and plain descent stops there.
    Leave solver out, which makes it Adam, and say max_iter=2000.
    """
    return _scaled(_network(solver="sgd")).fit(X, y)
