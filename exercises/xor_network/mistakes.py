"""Wrong sets of values that people really write; the docstring is what the learner is told.

What W1 and b1 make of the four rows is compared, not their numbers: so each of these stands for
every set of values that gives the same rows.
"""


def W1__computes_or():
    """Your network computes OR: the row (1, 1) is above 0.5 too.

    It needs something that counts against the output only when both inputs are 1: a hidden
    node that is 0 in the three other rows (a bias of -1 does that, if it adds the inputs), with
    a negative weight to the output, large enough.
    """
    return [[1, 0], [1, 0]]


def W1__computes_and():
    """Your network computes AND: only the row (1, 1) is above 0.5.

    One input that is 1 has to be enough, and both together too much. Let one hidden node answer
    to a single 1 already, and let a node that answers to (1, 1) only count against the output.
    """
    return [[0.4, 0], [0.4, 0]]


def W1__is_never_above():
    """No row is above 0.5: not (0, 1) and not (1, 0). Exactly 0.5 is not above it.

    Compute the row (0, 1) by hand. If both hidden nodes are 0 there, the biases in b1
    are too low, or x2 has negative weights. If not, the output weights in W2 are too small, or a
    negative one takes away too much.
    """
    return [[0, 0], [0, 0]]


def W1__repeats_the_first_input():
    """Your network repeats x1: it is above 0.5 where x1 is 1, whatever x2 is.

    Both inputs have to count: (0, 1) is to be above 0.5 too, and (1, 1) is not. Look at the second
    row of W1, the weights of x2.
    """
    return [[1, 0], [0, 0]]


def W1__repeats_the_second_input():
    """Your network repeats x2: it is above 0.5 where x2 is 1, whatever x1 is.

    Both inputs have to count: (1, 0) is to be above 0.5 too, and (1, 1) is not. Look at the first
    row of W1, the weights of x1.
    """
    return [[0, 0], [1, 0]]


def W1__finds_the_first_alone():
    """Your network finds (1, 0) only: (0, 1) is missing, though the other three are right.

    One half is done. Work out both hidden nodes for (0, 1): one of them has to answer to it,
    with a positive weight to the output.
    """
    return [[1, 0], [-1, 0]]


def W1__finds_the_second_alone():
    """Your network finds (0, 1) only: (1, 0) is missing, though the other three are right.

    One half is done. Work out both hidden nodes for (1, 0): one of them has to answer to it,
    with a positive weight to the output.
    """
    return [[-1, 0], [1, 0]]


def W1__has_one_hidden_node():
    """W1 holds two numbers: weights for one hidden node, and one is not enough for XOR.

    Each of the two hidden nodes has a weight for each of the two inputs: [[., .], [., .]], a
    row for each input and a column for each node.
    """
    return [1, 1]


def W1__is_one_column():
    """W1 has one column, so there is one hidden node, and one is not enough for XOR.

    Each of the two hidden nodes has a column of its own, with a weight for each of the two
    inputs: [[., .], [., .]].
    """
    return [[1], [1]]


def W1__is_one_row():
    """W1 has one row, so there are weights for one input only.

    It needs a row for each of the two inputs and a column for each of the two hidden nodes:
    [[., .], [., .]].
    """
    return [[1, 1]]


def W1__is_a_flat_list():
    """W1 is a flat list of four numbers; it needs two rows of two.

    The first row holds the weights of x1 to both hidden nodes, the second row those of x2:
    [[., .], [., .]].
    """
    return [1, 1, 1, 1]


def b1__switches_on_the_row_of_zeros():
    """Your output for (0, 0) is above 0.5, and there W1 plays no part: only b1, W2 and b2 do.

    The hidden nodes are ReLU of b1 there. Either b2 is too high, or a hidden node with a positive
    bias and a positive weight lifts the output. All four rows the wrong way round? Then turn the
    signs of W2, and choose b2 anew.
    """
    return [1, -1]


def b1__is_a_single_bias():
    """b1 is a single number; each of the two hidden nodes needs a bias of its own.

    Write [., .]. Two nodes that add the same inputs differ in nothing but their biases.
    """
    return 0


def b1__is_a_list_of_one():
    """b1 holds one number; each of the two hidden nodes needs a bias of its own.

    Write [., .].
    """
    return [0]


def b1__is_a_column():
    """b1 is a column, (2, 1): NumPy would add its numbers to rows, not to hidden nodes.

    Write [., .] without the inner brackets.
    """
    return [[0], [-1]]


def W2__is_a_row():
    """W2 is a row, (1, 2); it needs one row for each hidden node: a column, (2, 1).

    What is multiplied from the right has a row for each number that comes in: [[.], [.]]. [., .]
    is accepted too.
    """
    return [[1, -2]]


def W2__has_two_columns():
    """W2 has two columns, so there would be two outputs; there is one.

    It holds two weights, one for each hidden node: [[.], [.]].
    """
    return [[1, -2], [1, -2]]


def W2__is_a_single_weight():
    """W2 is a single number; it needs two, one for each hidden node.

    Write [[.], [.]]. The two weights will be different: one node counts for the output and the
    other against it.
    """
    return 1


def b2__has_two_numbers():
    """b2 holds two numbers; there is one output, so it has one bias.

    The two hidden nodes have their biases in b1. Write [.] or a plain number.
    """
    return [0, 0]
