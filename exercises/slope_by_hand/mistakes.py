"""Wrong answers that people really write; the docstring is what the learner is told."""


def prediction__adds_instead_of_multiplying():
    """5 is 2 + 3: weight and input were added.

    A weight multiplies what comes in: 2 · 3.
    """
    return 5


def prediction__returns_the_target():
    """10 is the target, what should have come out.

    The prediction is what the network says with its weight of 2 and the input of 3.
    """
    return 10


def error__target_minus_prediction():
    """4 is 10 - 6, target minus prediction. Error means prediction minus target.

    The prediction is too low, so the error is negative. It matters: the sign of the error becomes
    the sign of the slope, and that says which way to go.
    """
    return 4


def error__squares_it():
    """16 is the error squared: that is the loss.

    The error itself is the prediction minus the target, before squaring.
    """
    return 16


def slope__forgets_the_2():
    """-12 is the error times the input: the 2 is missing.

    The loss is the error squared, and the slope of a square is 2 times what is squared: 2 · (-4) at
    an error of -4. Then times the input, 3.
    """
    return -12


def slope__turns_the_error_round():
    """24 has the right size and the wrong sign.

    2 · (-4) · 3 is negative: more weight brings the prediction of 6 nearer to 10, so the loss
    falls. Take the error as prediction minus target.
    """
    return 24


def slope__turns_the_error_round_and_forgets_the_2():
    """12 is (10 - 6) · 3: the 2 is missing, and the error is the wrong way round.

    The slope of a square is 2 times what is squared, and that is prediction minus target: -4.
    """
    return 12


def slope__forgets_the_input():
    """-8 is 2 · (-4), the slope of the squared error at the prediction. The input is missing.

    It is the weight that is moved, not the prediction. When the weight moves by 1 the prediction
    moves by the input, 3. So multiply by 3.
    """
    return -8


def slope__multiplies_by_the_weight():
    """-16 is 2 · (-4) · 2: the last factor should be the input, 3, and not 2.

    How far the prediction moves with the weight depends on what the weight multiplies: the input.
    """
    return -16


def slope__has_a_2_too_many():
    """-48 is twice too much: there is a factor of 2 too many.

    The weight, which is 2 as well, is no part of the product; nor is the prediction, 6. It is one
    2 from the square, the error of -4, and the input of 3.
    """
    return -48


def slope__returns_the_error():
    """-4 is the error. The slope of the loss has two factors more.

    2 from the square, and the input, by which the weight moves the prediction.
    """
    return -4


def slope__returns_the_loss():
    """16 is the squared error: the loss, its height and not its slope.

    The slope is 2 times the error, times the input.
    """
    return 16


def slope__squares_the_error():
    """48 is 4² · 3, the squared error times the input.

    The slope of e² is 2e, not e²: the square is gone, a 2 has come instead, and the sign of the
    error is kept.
    """
    return 48


def slope__squares_the_error_and_doubles_it():
    """96 is 2 · 4² · 3: the error is still squared.

    The slope of e² is 2e: the square is gone when the 2 comes. Then times the input, 3.
    """
    return 96


def slope__forgets_the_error():
    """6 is 2 · 3: the error is missing.

    The slope is 2 times the error times the input. The further from the target, the steeper.
    """
    return 6


def slope__squares_the_input():
    """-72 is 2 · (-4) · 3²: the input is in it twice.

    The prediction moves by 3 when the weight moves by 1: one factor of 3.
    """
    return -72


def new_weight__goes_uphill():
    """1.76 is 2 - 0.24: the step went the wrong way.

    The slope is -24, so the loss falls when the weight grows. The weight minus the rate times the
    slope is 2 - 0.01 · (-24): taking away a negative number makes it larger.
    """
    return 1.76


def new_weight__forgets_the_learning_rate():
    """26 is 2 + 24: the step was taken without the learning rate.

    It goes the right way, but a hundred times too far. Multiply the slope by 0.01 first.
    """
    return 26


def new_weight__goes_uphill_without_the_rate():
    """-22 is 2 - 24: neither the learning rate nor the minus sign of the slope is in it.

    The step is 0.01 · (-24), and it is taken away from the weight: 2 - (-0.24).
    """
    return -22


def new_weight__is_only_the_step():
    """0.24 is the step. The new weight is the old one with the step taken.

    Start from the weight, 2.
    """
    return 0.24


def new_weight__is_the_rate_times_the_slope():
    """-0.24 is the learning rate times the slope: what is to be taken away from the weight.

    The new weight is 2 minus that. Mind the two minus signs.
    """
    return -0.24


def new_weight__took_half_the_slope():
    """2.12 is 2 + 0.01 · 12: that is the step for half of the slope.

    The slope is 2 · (-4) · 3 = -24, with the 2.
    """
    return 2.12


def new_weight__took_the_slope_of_the_prediction():
    """2.08 is 2 + 0.01 · 8: the step for a slope without the input.

    The slope is 2 · (-4) · 3 = -24, with the input.
    """
    return 2.08


def new_weight__took_a_rate_of_a_tenth():
    """4.4 is 2 + 2.4: the step for a learning rate of 0.1.

    The rate here is 0.01, so the step is 0.24.
    """
    return 4.4


def new_weight__moved_the_prediction():
    """6.24 is the prediction plus the step.

    It is the weight that learns: start from 2. The prediction changes by itself when the weight
    does.
    """
    return 6.24


def new_weight__is_the_one_that_hits_the_target():
    """3.3333 is 10 / 3, the weight with which the error would be 0.

    One step does not go that far: it is the weight less 0.01 times the slope.
    """
    return 10 / 3
