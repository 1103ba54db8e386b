"""Wrong answers that people really write; the docstring is what the learner is told."""


def output_slope__forgets_the_two():
    """3 is the error itself: the 2 is missing.

    The loss is the error squared, and the slope of e² is 2e. See it by nudging: from an error of 3
    to 3.01 the loss goes from 9 to 9.0601, which is about 6 times 0.01.
    """
    return 3


def output_slope__gives_the_loss():
    """9 is the loss, 3², and not its slope.

    The slope says how much the loss changes when the output moves a little: 2 times the error.
    """
    return 9


def output_slope__doubles_the_loss():
    """18 is 2 · 3²: the slope of e² is 2e, without the square.

    Two times the error. A weight's own factor comes later, with the weights.
    """
    return 18


def output_slope__takes_target_minus_prediction():
    """-6 says that a higher output is better; 7 is too high already, as the target is 4.

    The error is prediction minus target, 7 - 4 = 3, and the slope has its sign.
    """
    return -6


def output_slope__doubles_the_prediction():
    """14 is 2 · 7: the 2 belongs to the error, not to the prediction.

    The loss is (7 - 4)², so what is doubled is 7 - 4.
    """
    return 14


def output_slope__halves_the_loss():
    """4.5 is half of 3²; what is asked is the slope of 3², and that is 2 · 3.

    The loss here is the error squared, with no half before it.
    """
    return 4.5


def top_weight_slope__forgets_the_two():
    """3 is 3 · 1: the error times the value, and the 2 of the squared error is missing.

    The slope at the output is not the error, 3, but 2 · 3 = 6.
    """
    return 3


def top_weight_slope__gives_the_value():
    """1 is the value that the weight carries; it is to be multiplied by the slope at the output.

    The value says how far the output moves with the weight; the slope at the output says what that
    does to the loss.
    """
    return 1


def top_weight_slope__multiplies_by_the_weight():
    """-30 is the output's slope times the weight, -5: that is the slope at the top node.

    A weight's slope is made of what the weight *carries*, the node's value 1. Its own size is not
    in it.
    """
    return -30


def top_weight_slope__forgets_the_two_and_multiplies_by_the_weight():
    """-15 is the error times the weight, -5: two things are amiss.

    The slope at the output is 2 · 3. And a weight's slope is made of what the weight carries, the
    node's value 1, not of its own size.
    """
    return -15


def top_weight_slope__takes_target_minus_prediction():
    """-6 has the wrong sign: a heavier weight on a 1 raises an output that is too high already.

    The error is prediction minus target, 7 - 4 = 3.
    """
    return -6


def top_weight_slope__takes_the_bottom_value():
    """18 is the slope of the other weight: it carries the bottom node's 3.

    The top weight carries the top node's 1.
    """
    return 18


def bottom_weight_slope__forgets_the_two():
    """9 is 3 · 3: the error times the value, and the 2 of the squared error is missing.

    The slope at the output is not the error, 3, but 2 · 3 = 6.
    """
    return 9


def bottom_weight_slope__forgets_the_value():
    """6 is the slope at the output; the bottom weight carries 3, and this is not in it yet.

    Move that weight by 0.01 and the output moves by 0.03: three times as far.
    """
    return 6


def bottom_weight_slope__gives_the_value():
    """3 is the value that the weight carries; it is to be multiplied by the slope at the output.

    The value says how far the output moves with the weight; the slope at the output says what that
    does to the loss.
    """
    return 3


def bottom_weight_slope__multiplies_by_the_weight():
    """24 is the output's slope times the weight, 4: that is the slope at the bottom node.

    A weight's slope is made of what the weight *carries*, the node's value 3. Its own size is not
    in it.
    """
    return 24


def bottom_weight_slope__forgets_the_two_and_multiplies_by_the_weight():
    """12 is the error times the weight, 4: two things are amiss.

    The slope at the output is 2 · 3. And a weight's slope is made of what the weight carries, the
    node's value 3, not of its own size.
    """
    return 12


def bottom_weight_slope__multiplies_by_the_value_and_the_weight():
    """72 has the weight's own 4 in it; what the weight carries is enough.

    The slope at the output times the node's value 3. That the weight is 4 now plays no part.
    """
    return 72


def bottom_weight_slope__takes_target_minus_prediction():
    """-18 has the wrong sign: a heavier weight on a 3 raises an output that is too high already.

    The error is prediction minus target, 7 - 4 = 3.
    """
    return -18
