"""Wrong kernels that people really write; the docstring is what the learner is told.

Which laws a kernel breaks is compared, not its weights: each stands for all that break the same.
"""


def horizontal__finds_vertical_edges():
    """Your kernel answers to vertical edges: the two directions are exchanged.

    A horizontal edge *runs* from left to right. Across it the brightness changes from row to row,
    so the weights have to change from row to row as well, and are alike along a row.
    """
    return [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]]


def horizontal__answers_to_both():
    """Your kernel answers to vertical edges too, and not only to horizontal ones.

    Slide it over an edge of the other direction: what it gives there has to be 0. It is if the
    weights of each column add up to 0.
    """
    return [[0, 1, 0], [1, -4, 1], [0, 1, 0]]


def horizontal__answers_to_neither():
    """Your kernel gives 0, or hardly more, at horizontal edges and at vertical ones.

    What it adds on one side of an edge it takes away on that same side. Put the plus on one side of
    the edge and the minus on the other.
    """
    return [[1, 0, -1], [0, 0, 0], [-1, 0, 1]]


def horizontal__has_no_minus():
    """Your kernel has no negative weight: a flat area gives more than 0.

    An edge is a difference. Weights on its one side are positive, on its other side negative, and
    all nine add up to 0.
    """
    return [[1, 2, 1], [0, 0, 0], [1, 2, 1]]


def horizontal__counts_brightness():
    """Your weights do not add up to 0: the kernel answers to brightness where there is no edge.

    On a flat area each weight meets the same pixel, so what comes out is that pixel times the sum
    of the weights.
    """
    return [[-1, -1, -1], [0, 0, 0], [2, 2, 2]]


def horizontal__is_all_zeros():
    """All nine weights are 0: the kernel gives 0 everywhere.

    An edge is a difference: some weights are positive, some negative.
    """
    return [[0, 0, 0], [0, 0, 0], [0, 0, 0]]


def horizontal__is_not_three_by_three():
    """Your kernel is not a table of three rows of three numbers.

    Write [[., ., .], [., ., .], [., ., .]].
    """
    return [-1, 0, 1]


def vertical__finds_horizontal_edges():
    """Your kernel answers to horizontal edges: the two directions are exchanged.

    A vertical edge *runs* from top to bottom. Across it the brightness changes from column to
    column, so the weights have to change from column to column as well, and are alike down a
    column.
    """
    return [[-1, -1, -1], [0, 0, 0], [1, 1, 1]]


def vertical__answers_to_both():
    """Your kernel answers to horizontal edges too, and not only to vertical ones.

    Slide it over an edge of the other direction: what it gives there has to be 0. It is if the
    weights of each row add up to 0.
    """
    return [[0, 1, 0], [1, -4, 1], [0, 1, 0]]


def vertical__answers_to_neither():
    """Your kernel gives 0, or hardly more, at vertical edges and at horizontal ones.

    What it adds on one side of an edge it takes away on that same side. Put the plus on one side of
    the edge and the minus on the other.
    """
    return [[1, 0, -1], [0, 0, 0], [-1, 0, 1]]


def vertical__has_no_minus():
    """Your kernel has no negative weight: a flat area gives more than 0.

    An edge is a difference. Weights on its one side are positive, on its other side negative, and
    all nine add up to 0.
    """
    return [[1, 0, 1], [2, 0, 2], [1, 0, 1]]


def vertical__counts_brightness():
    """Your weights do not add up to 0: the kernel answers to brightness where there is no edge.

    On a flat area each weight meets the same pixel, so what comes out is that pixel times the sum
    of the weights.
    """
    return [[-1, 0, 2], [-1, 0, 2], [-1, 0, 2]]


def vertical__is_all_zeros():
    """All nine weights are 0: the kernel gives 0 everywhere.

    An edge is a difference: some weights are positive, some negative.
    """
    return [[0, 0, 0], [0, 0, 0], [0, 0, 0]]


def vertical__is_not_three_by_three():
    """Your kernel is not a table of three rows of three numbers.

    Write [[., ., .], [., ., .], [., ., .]].
    """
    return [-1, 0, 1]
