"""Models that people really build; the docstring is what the learner is told."""

import keras


def _stacked(inputs, *layers):
    return keras.Sequential([keras.Input(inputs), *layers])


def build_model__three_units():
    """Your layer has three units, one for each input; one number is asked for.

    Dense(units) says how many numbers come out. What goes in is said by keras.Input((3,)).
    """
    return _stacked((3,), keras.layers.Dense(3))


def build_model__one_input():
    """Your model has one input; sugars, fiber and protein are three.

    keras.Input takes the shape of one row. A row has three numbers: (3,).
    """
    return _stacked((1,), keras.layers.Dense(1))


def build_model__inputs_and_units_exchanged():
    """Your model has one input and three units: the other way round is asked for.

    Three numbers go in, keras.Input((3,)), and one comes out, Dense(1).
    """
    return _stacked((1,), keras.layers.Dense(3))


def build_model__relu():
    """Your unit has ReLU, and a linear unit is asked for.

    ReLU would say 0 calories wherever the sum is negative, and could not learn from such rows.
    Leave activation out: Dense is linear of itself.
    """
    return _stacked((3,), keras.layers.Dense(1, activation="relu"))


def build_model__sigmoid():
    """Your unit has a sigmoid, so no cereal has more than one calorie.

    A sigmoid is for probabilities. Leave activation out: Dense is linear of itself.
    """
    return _stacked((3,), keras.layers.Dense(1, activation="sigmoid"))


def build_model__a_hidden_layer():
    """Your model has a hidden layer; a single unit is asked for.

    One Dense(1) after the inputs is all there is: a weight for each of the three, and a bias.
    """
    return _stacked((3,), keras.layers.Dense(3, activation="relu"), keras.layers.Dense(1))


def build_model__two_linear_layers():
    """Your model has two linear layers; together they can do no more than one.

    One Dense(1) after the inputs is all that is asked for.
    """
    return _stacked((3,), keras.layers.Dense(3), keras.layers.Dense(1))


def build_model__without_a_bias():
    """Your unit has no bias.

    use_bias=False takes away what is left when all three inputs are 0. Leave it out.
    """
    return _stacked((3,), keras.layers.Dense(1, use_bias=False))


def build_model__knows_no_inputs():
    """Your model does not know its inputs: it has no weights until it sees the first rows.

    Put keras.Input((3,)) at the front of the list. Then its four parameters are there at once.
    """
    return keras.Sequential([keras.layers.Dense(1)])


def build_model__rows_in_the_shape():
    """Your input says that a row is a table of 1 by 3; a row is three numbers.

    keras.Input takes the shape of one row, without the number of rows: (3,).
    """
    return _stacked((1, 3), keras.layers.Dense(1))


def build_model__returns_the_layer():
    """Your build_model returns a layer; a model is asked for.

    A layer becomes a model in a stack with its inputs: keras.Sequential([...]).
    """
    return keras.layers.Dense(1)


def build_model__returns_nothing():
    """Your build_model returns None: the model is built, and lost.

    End with return model.
    """
