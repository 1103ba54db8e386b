"""Blocks that people really build; the docstring is what the learner is told."""

import keras

L = keras.layers


def _conv(filters, given, activation=None, kernel=3, padding="same"):
    return L.Conv2D(filters, kernel, padding=padding, activation=activation)(given)


def _passed(inputs, filters, kernel=1, activation=None):
    if inputs.shape[-1] == filters:
        return inputs
    return _conv(filters, inputs, activation, kernel)


def _f(inputs, filters, first="relu", second=None, padding="same"):
    within = _conv(filters, inputs, first, padding=padding)
    return _conv(filters, within, second, padding=padding)


def _sum(*parts):
    return L.Activation("relu")(L.Add()(list(parts)))


def residual_block__no_path_round(inputs, filters):
    """Your block is two convolutions: x is not added to what they give.

    The sum is the whole point: relu(F(x) + x).
    """
    return L.Activation("relu")(_f(inputs, filters))


def residual_block__no_relu_after_the_sum(inputs, filters):
    """Your block ends with the sum: ReLU comes after it.

    relu(F(x) + x).
    """
    return L.Add()([_f(inputs, filters), _passed(inputs, filters)])


def residual_block__relu_before_the_sum(inputs, filters):
    """Your ReLU comes before the sum, and not after it: relu(F(x)) + x.

    What is added to x could then never be negative. The second convolution has no activation, and
    the sum has one.
    """
    return L.Add()([_f(inputs, filters, second="relu"), _passed(inputs, filters)])


def residual_block__relu_before_the_sum_too(inputs, filters):
    """Your second convolution has ReLU: what is added to x could then never be negative.

    It has no activation; ReLU comes after the sum.
    """
    return _sum(_f(inputs, filters, second="relu"), _passed(inputs, filters))


def residual_block__no_relu_between(inputs, filters):
    """Your first convolution has no activation: with the second it is one linear layer.

    F is a convolution with ReLU, and then one without.
    """
    return _sum(_f(inputs, filters, first=None), _passed(inputs, filters))


def residual_block__relus_exchanged(inputs, filters):
    """Your ReLUs are exchanged: the first convolution has one, the second has none.

    What is added to x must be able to be negative, and two convolutions without anything between
    are one.
    """
    return _sum(_f(inputs, filters, first=None, second="relu"), _passed(inputs, filters))


def residual_block__always_a_1x1(inputs, filters):
    """Your x always goes through a 1×1: where the depth stays, it is added as it is.

    A path without weights is what lets slopes come back unchanged. Ask whether inputs.shape[-1] is
    filters.
    """
    return _sum(_f(inputs, filters), _conv(filters, inputs, kernel=1))


def residual_block__never_a_1x1(inputs, filters):
    """Your x is always added as it is: where its depth is not `filters`, it needs a 1×1 first.

    Depths that differ cannot be added. (A depth of 1 can, as it is stretched, but the 1×1 is asked
    for there too.)
    """
    return _sum(_f(inputs, filters), inputs)


def residual_block__a_1x1_only_where_it_grows(inputs, filters):
    """Your 1×1 comes where the depth grows: it is needed where the depth shrinks as well.

    Ask whether the two differ, by !=.
    """
    grows = inputs.shape[-1] < filters
    return _sum(_f(inputs, filters), _conv(filters, inputs, kernel=1) if grows else inputs)


def residual_block__the_condition_turned_round(inputs, filters):
    """Your 1×1 comes where the depth stays, and not where it changes: turn the condition round.

    Where inputs.shape[-1] is filters, x is added as it is.
    """
    stays = inputs.shape[-1] == filters
    return _sum(_f(inputs, filters), _conv(filters, inputs, kernel=1) if stays else inputs)


def residual_block__a_3x3_on_the_path(inputs, filters):
    """Your path round has a convolution of 3×3 where the depth changes: it is 1×1.

    It only has to change the depth; what lies beside a pixel is F's business.
    """
    return _sum(_f(inputs, filters), _passed(inputs, filters, kernel=3))


def residual_block__relu_on_the_path(inputs, filters):
    """Your 1×1 on the path round has ReLU: it has no activation.

    It only changes the depth. ReLU comes after the sum.
    """
    return _sum(_f(inputs, filters), _passed(inputs, filters, activation="relu"))


def residual_block__concatenates(inputs, filters):
    """You put F(x) and x side by side: they are added.

    Add keeps the depth; Concatenate, which Inception has, doubles it.
    """
    both = L.Concatenate()([_f(inputs, filters), _passed(inputs, filters)])
    return L.Activation("relu")(both)


def residual_block__multiplies(inputs, filters):
    """You multiplied F(x) by x: they are added.

    With a sum, F has to give nothing at all for the block to pass x on.
    """
    both = L.Multiply()([_f(inputs, filters), _passed(inputs, filters)])
    return L.Activation("relu")(both)


def residual_block__takes_the_mean(inputs, filters):
    """You took the mean of F(x) and x: they are added.

    relu(F(x) + x), nothing is halved.
    """
    both = L.Average()([_f(inputs, filters), _passed(inputs, filters)])
    return L.Activation("relu")(both)


def residual_block__subtracts(inputs, filters):
    """You subtracted: the block gives the sum of F(x) and x.

    F can learn either sign; what is asked for is relu(F(x) + x).
    """
    both = L.Subtract()([_f(inputs, filters), _passed(inputs, filters)])
    return L.Activation("relu")(both)


def residual_block__one_convolution(inputs, filters):
    """Your F is one convolution: there are two, with ReLU between them.

    F is Conv 3×3, ReLU, Conv 3×3.
    """
    return _sum(_conv(filters, inputs), _passed(inputs, filters))


def residual_block__adds_what_the_first_has_given(inputs, filters):
    """You added what the first convolution has given: x itself is added, what came into the block.

    Keep `inputs` under its own name.
    """
    within = _conv(filters, inputs, "relu")
    return _sum(_conv(filters, within), within)


def residual_block__one_layer_twice(inputs, filters):
    """Your F has one convolution, used twice: the two have weights of their own.

    Call keras.layers.Conv2D for each.
    """
    if inputs.shape[-1] != filters:
        return _sum(_f(inputs, filters), _passed(inputs, filters))
    layer = L.Conv2D(filters, 3, padding="same")
    return _sum(layer(L.Activation("relu")(layer(inputs))), inputs)


def residual_block__as_deep_as_its_input(inputs, filters):
    """Your block is as deep as its input: it should be `filters` deep.

    Both convolutions have `filters` filters, and x goes through a 1×1 where it has another depth.
    """
    return _sum(_f(inputs, inputs.shape[-1]), inputs)


def residual_block__returns_a_model(inputs, filters):
    """You returned a model: the block's output, a tensor, is asked for.

    Blocks are stacked; the caller goes on from the output.
    """
    return keras.Model(inputs, _sum(_f(inputs, filters), _passed(inputs, filters)))


def residual_block__returns_nothing(inputs, filters):
    """Your residual_block returns None: the block is built, and lost.

    Return the tensor that the last ReLU gives.
    """
