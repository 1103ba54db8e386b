"""Wrong answers that people really write; the docstring is what the learner is told."""


def and_weights__second_speaks_against():
    """Your second weight is negative: a 1 at the second input makes AND less likely.

    That is "the first but not the second", the example of the task. In AND both inputs speak for a
    1, so both weights are above 0.
    """
    return [1, -1]


def and_weights__first_speaks_against():
    """Your first weight is negative: a 1 at the first input makes AND less likely.

    In AND both inputs speak for a 1, so both weights are above 0.
    """
    return [-1, 1]


def and_weights__both_speak_against():
    """Both weights are negative: the more ones come in, the lower the net input.

    With AND it should be the other way round: two ones give the highest net input. Make the
    weights positive and the bias negative.
    """
    return [-1, -1]


def and_weights__are_zero():
    """Both weights are 0: the net input is the bias alone, whatever comes in.

    All four rows then get the same answer. Give both inputs the same weight above 0.
    """
    return [0, 0]


def and_weights__only_the_first_counts():
    """Your second weight is 0, so the second input is never looked at.

    1 and 0, 1 and 1 then get the same answer, and AND tells them apart. Both weights are above 0.
    """
    return [1, 0]


def and_weights__only_the_second_counts():
    """Your first weight is 0, so the first input is never looked at.

    0 and 1, 1 and 1 then get the same answer, and AND tells them apart. Both weights are above 0.
    """
    return [0, 1]


def and_bias__is_that_of_or():
    """With the bias -0.5 a single 1 is enough: 1 - 0.5 = 0.5 turns the step on. That is OR.

    For AND one weight of 1 must not be enough, and two must be. The bias lies lower, between -2
    and -1.
    """
    return -0.5


def and_bias__touches_one():
    """With the bias -1 a single 1 gives exactly 0, and the step at 0 is 1: that is OR.

    The step answers 1 from 0 on, 0 included. Lower the bias a little, so that one 1 falls short
    and two still reach 0.
    """
    return -1


def and_bias__is_zero():
    """Without a bias every row gives 0 or more, so the step is always on.

    The bias says how much is needed: it has to take more away than one weight, and no more than
    both weights together.
    """
    return 0


def and_bias__has_the_wrong_sign():
    """Your bias is above 0: the step is on before any input comes in.

    0 AND 0 would be 1. The bias says how much is needed, so it is taken away: with the weights 1
    and 1 it lies between -2 and -1.
    """
    return 1.5


def and_bias__has_the_wrong_sign_and_size():
    """Your bias is above 0: the step is on before any input comes in.

    0 AND 0 would be 1. The bias says how much is needed, so it is taken away: with the weights 1
    and 1 it lies between -2 and -1.
    """
    return 0.5


def and_bias__is_one():
    """Your bias is above 0: the step is on before any input comes in.

    0 AND 0 would be 1. The bias says how much is needed, so it is taken away: with the weights 1
    and 1 it lies between -2 and -1.
    """
    return 1


def and_bias__asks_too_much():
    """With the bias -2.5 even two ones are too few: 1 + 1 - 2.5 = -0.5. The step never turns on.

    The bias may take away as much as both weights together bring, and no more.
    """
    return -2.5


def or_weights__second_speaks_against():
    """Your second weight is negative: a 1 at the second input makes OR less likely.

    In OR a 1 at either input speaks for a 1, so both weights are above 0.
    """
    return [1, -1]


def or_weights__first_speaks_against():
    """Your first weight is negative: a 1 at the first input makes OR less likely.

    In OR a 1 at either input speaks for a 1, so both weights are above 0.
    """
    return [-1, 1]


def or_weights__both_speak_against():
    """Both weights are negative: the more ones come in, the lower the net input.

    With OR it should be the other way round. Make the weights positive and the bias negative.
    """
    return [-1, -1]


def or_weights__are_zero():
    """Both weights are 0: the net input is the bias alone, whatever comes in.

    All four rows then get the same answer. Give both inputs a weight above 0.
    """
    return [0, 0]


def or_weights__only_the_first_counts():
    """Your second weight is 0, so the second input is never looked at.

    0 OR 1 then gets the same answer as 0 OR 0. Both weights are above 0.
    """
    return [1, 0]


def or_weights__only_the_second_counts():
    """Your first weight is 0, so the first input is never looked at.

    1 OR 0 then gets the same answer as 0 OR 0. Both weights are above 0.
    """
    return [0, 1]


def or_bias__is_that_of_and():
    """With the bias -1.5 a single 1 is not enough: 1 - 1.5 = -0.5. That is AND.

    For OR one weight of 1 must reach 0 by itself: take less away.
    """
    return -1.5


def or_bias__is_zero():
    """Without a bias the net input of 0 and 0 is exactly 0, and the step at 0 is 1.

    0 OR 0 is 0, so something has to be taken away: less than one weight brings.
    """
    return 0


def or_bias__has_the_wrong_sign():
    """Your bias is above 0: the step is on before any input comes in, at 0 and 0 too.

    The bias says how much is needed, so it is taken away. With the weights 1 and 1 it lies
    between -1 and 0.
    """
    return 0.5


def or_bias__is_one():
    """Your bias is above 0: the step is on before any input comes in, at 0 and 0 too.

    The bias says how much is needed, so it is taken away. With the weights 1 and 1 it lies
    between -1 and 0.
    """
    return 1


def or_bias__needs_both():
    """With the bias -2 a single 1 is not enough: 1 - 2 = -1. That is AND.

    For OR one weight of 1 must reach 0 by itself: take less away.
    """
    return -2


def and_bias__asks_far_too_much():
    """With the bias -3 even two ones are too few: 1 + 1 - 3 = -1. The step never turns on.

    The bias may take away as much as both weights together bring, and no more.
    """
    return -3


def and_bias__counts_two_against():
    """Your bias is 2 and above 0: the step is on before any input comes in.

    0 AND 0 would be 1. The bias says how much is needed, so it is taken away: with the weights 1
    and 1 it lies between -2 and -1.
    """
    return 2
