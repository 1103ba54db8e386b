"""Wrong answers that people really write; the docstring is what the learner is told."""

from itertools import pairwise


def _pairs(units):
    return list(pairwise(units))


def _weights(units):
    return sum(n * m for n, m in _pairs(units))


def count_parameters__forgets_the_biases(units):
    """You counted the weights only: 8 + 12 + 3 = 23. Each unit has a bias as well.

    There are 4 + 3 + 1 units, so 8 biases more.
    """
    return _weights(units)


def count_parameters__counts_the_biases_only(units):
    """You counted the biases only: 4 + 3 + 1 = 8. Each unit has weights as well.

    A unit has a weight for every output of the layer before: 2 · 4 in the first layer, then
    4 · 3, then 3 · 1.
    """
    return sum(units[1:])


def count_parameters__counts_the_units(units):
    """You added up the numbers in the list: those are inputs and units, not parameters.

    Parameters are the weights on the connections, 2 · 4 between the first two, and a bias for
    each unit.
    """
    return sum(units)


def count_parameters__gives_the_inputs_biases(units):
    """You counted a bias for each input too: 33. Inputs are data, and have none.

    The biases belong to the units of the layers: 4 + 3 + 1. The first number of the list stays
    out.
    """
    return _weights(units) + sum(units)


def count_parameters__gives_inputs_biases_but_not_outputs(units):
    """You counted a bias for each input and none for the outputs: it is the other way.

    Each unit has a bias, the output's too: 4 + 3 + 1. The first number of the list stays out.
    In a layer of m units and n inputs that is (n + 1) · m, not n · (m + 1).
    """
    return sum(n * (m + 1) for n, m in _pairs(units))


def count_parameters__one_bias_a_layer(units):
    """You counted one bias for each layer: 23 + 3. Each unit has a bias of its own.

    A layer of 4 units has 4 biases.
    """
    return _weights(units) + len(units) - 1


def count_parameters__one_bias_a_number(units):
    """You added one bias for each number in the list: 23 + 4. Each unit has its own bias.

    A layer of 4 units has 4 biases, and the inputs, the first number, have none.
    """
    return _weights(units) + len(units)


def count_parameters__one_bias_in_all(units):
    """You added a single 1 for all biases: 23 + 1. Each unit has a bias of its own.

    There are 4 + 3 + 1 units.
    """
    return _weights(units) + 1


def count_parameters__forgets_the_output_biases(units):
    """You left out the biases of the output layer: its units have biases too.

    The hidden units have 4 + 3; the output unit brings one more.
    """
    return _weights(units) + sum(units[1:-1])


def count_parameters__counts_the_output_biases_only(units):
    """You counted biases for the output layer only: hidden units have biases too.

    There are 4 + 3 of them in the hidden layers.
    """
    return _weights(units) + units[-1]


def count_parameters__counts_the_first_biases_only(units):
    """You counted biases for the first layer only: each layer's units have biases.

    There are 4 + 3 + 1.
    """
    return _weights(units) + units[1]


def count_parameters__counts_the_biases_twice(units):
    """You counted the biases twice: 23 + 8 + 8. Each unit has one bias.

    (n + 1) · m counts a layer's biases already; do not add m again.
    """
    return _weights(units) + 2 * sum(units[1:])


def count_parameters__one_bias_for_each_connection(units):
    """You counted a bias with each weight: 2 · 23. A unit has many weights and one bias.

    There are 23 weights and 8 units.
    """
    return 2 * _weights(units)


def count_parameters__adds_one_on_both_sides(units):
    """You added 1 to both numbers of each pair: (2 + 1) · (4 + 1) is one column too many.

    The + 1 is the bias of each unit, so it goes to what comes in: (2 + 1) · 4.
    """
    return sum((n + 1) * (m + 1) for n, m in _pairs(units))


def count_parameters__subtracts_the_biases(units):
    """You subtracted the biases: 23 - 8. They are learnt as the weights are: add them.

    In a layer of m units and n inputs that is (n + 1) · m.
    """
    return _weights(units) - sum(units[1:])


def count_parameters__leaves_out_the_last_layer(units):
    """You left out the last layer: 12 + 15. The output unit has 3 weights and a bias too.

    Four numbers in the list make three layers. Look at where the loop ends.
    """
    return sum((n + 1) * m for n, m in _pairs(units)[:-1])


def count_parameters__leaves_out_the_first_layer(units):
    """You left out the first layer: 15 + 4. The first hidden layer has (2 + 1) · 4 too.

    The inputs are no layer, but the weights from them to the first units are parameters.
    """
    return sum((n + 1) * m for n, m in _pairs(units)[1:])


def count_parameters__counts_the_first_layer_only(units):
    """You counted the first layer only: (2 + 1) · 4. The list goes on.

    Every layer after it has parameters too: add up over all pairs of neighbours. A return inside
    the loop ends it at once.
    """
    return (units[0] + 1) * units[1]


def count_parameters__counts_the_last_layer_only(units):
    """You counted the last layer only: (3 + 1) · 1. Those before it have parameters too.

    Add up over all layers; = in the loop forgets what was counted before, += does not.
    """
    return (units[-2] + 1) * units[-1]


def count_parameters__adds_where_it_should_multiply(units):
    """You added the two numbers of each pair; each unit is connected to all that comes in.

    2 inputs and 4 units make 2 · 4 weights. Then come the biases, one a unit.
    """
    return sum(n + m for n, m in _pairs(units))


def count_parameters__adds_numbers_and_biases(units):
    """You counted n + m + m for each layer; the weights are n · m.

    Each of 4 units is connected to each of 2 inputs: 8 weights, and 4 biases.
    """
    return sum(n + 2 * m for n, m in _pairs(units))


def count_parameters__multiplies_everything(units):
    """You multiplied the numbers of the whole list; only neighbours are connected.

    2 · 4, then 4 · 3, then 3 · 1 weights, added up; and a bias for each unit.
    """
    product = 1
    for n in units:
        product *= n
    return product


def count_parameters__connects_every_pair_of_layers(units):
    """You connected each layer to all later ones; only neighbours are connected.

    Here the inputs feed the first hidden layer and no other: the pairs are (2, 4), (4, 3)
    and (3, 1).
    """
    weights = sum(n * m for i, n in enumerate(units) for m in units[i + 1 :])
    return weights + sum(units[1:])


def count_parameters__pairs_each_with_itself(units):
    """You paired each number with itself; a layer depends on the number before it.

    The pairs are neighbours: (2, 4), (4, 3), (3, 1). Check the second list, or the index.
    """
    return sum((n + 1) * n for n in units)


def count_parameters__pairs_two_and_two(units):
    """You took the list two by two; each number but the ends belongs to two pairs.

    The 4 units of the first hidden layer feed the second: the pairs are (2, 4), (4, 3) and
    (3, 1).
    """
    return sum((n + 1) * m for n, m in zip(units[::2], units[1::2], strict=False))


def count_parameters__expects_one_hidden_layer(units):
    """You take the list apart into exactly three numbers; it may have two, four or more.

    Go through the pairs of neighbours in a loop, however many there are.
    """
    n, hidden, m = units
    return (n + 1) * hidden + (hidden + 1) * m


def count_parameters__lists_them_by_layer(units):
    """You returned a count for each layer; their sum is asked for.

    12, 15 and 4 are right. Add them up.
    """
    return [(n + 1) * m for n, m in _pairs(units)]


def count_parameters__gives_weights_and_biases_apart(units):
    """You returned weights and biases apart; one number is asked for, their sum.

    23 and 8 are right for the first case. Add them.
    """
    return _weights(units), sum(units[1:])


def count_parameters__one_bias_a_hidden_layer(units):
    """You counted one bias for each hidden layer: 23 + 2. Each unit has a bias of its own.

    A layer of 4 units has 4 biases, and the output unit has one too.
    """
    return _weights(units) + len(units) - 2


def count_parameters__begins_at_the_last(units):
    """You paired the first number with the last as well: units[-1] stands before units[0].

    Index -1 is the last of the list, so a loop that begins at 0 and looks at units[i - 1] goes
    round in a circle. The pairs begin at i = 1: the inputs are no layer.
    """
    return sum((units[i - 1] + 1) * units[i] for i in range(len(units)))


def count_parameters__multiplies_everything_and_adds_biases(units):
    """You multiplied the numbers of the whole list for the weights; only neighbours are connected.

    The 8 biases are right. The weights are 2 · 4 and 4 · 3 and 3 · 1, added up.
    """
    product = 1
    for n in units:
        product *= n
    return product + sum(units[1:])


def count_parameters__counts_all_units_a_bias_and_forgets_the_output(units):
    """You left out the weights of the output layer: 8 + 12, and 8 biases.

    The output unit has a weight for each of the 3 units before it.
    """
    return sum(n * m for n, m in _pairs(units)[:-1]) + sum(units[1:])


def count_parameters__knows_three_layers_only(units):
    """Only the first three numbers are looked at, however many there are.

    Every pair of neighbours in the list has weights and biases between them: go through all pairs.
    """
    return units[0] * units[1] + units[1] + units[1] * units[2] + units[2]
