"""Blocks that people really build; the docstring is what the learner is told."""

import keras

L = keras.layers


def _conv(filters, kernel, given, activation="relu", padding="same"):
    return L.Conv2D(filters, kernel, padding=padding, activation=activation)(given)


def _pool(given, strides=1, padding="same", layer=L.MaxPooling2D):
    return layer(3, strides=strides, padding=padding)(given)


def _branches(inputs, filters, activation="relu", padding="same", pool=_pool):
    def conv(kernel, given):
        return _conv(filters, kernel, given, activation, padding)

    return [
        conv(1, inputs),
        conv(3, conv(1, inputs)),
        conv(5, conv(1, inputs)),
        conv(1, pool(inputs)),
    ]


def inception_block__one_after_the_other(inputs, filters):
    """Your branches are one chain: each is given what the one before it has made.

    All four begin with `inputs`. They see the same maps, each through a window of its own.
    """
    first = _conv(filters, 1, inputs)
    second = _conv(filters, 3, _conv(filters, 1, first))
    third = _conv(filters, 5, _conv(filters, 1, second))
    return L.Concatenate()([first, second, third, _conv(filters, 1, _pool(third))])


def inception_block__one_1x1_for_all(inputs, filters):
    """Your branches share one convolution of 1×1: each of them has its own.

    The 1×1 at the beginning of a branch learns what that branch needs. Make a new layer for each.
    """
    shared = _conv(filters, 1, inputs)
    pooled = _conv(filters, 1, _pool(inputs))
    return L.Concatenate()([shared, _conv(filters, 3, shared), _conv(filters, 5, shared), pooled])


def inception_block__one_1x1_before_both(inputs, filters):
    """Your 3×3 and your 5×5 share the convolution of 1×1 before them: each has its own.

    A branch's own 1×1 learns what that branch needs. Make a new layer for each.
    """
    one, shared = _conv(filters, 1, inputs), _conv(filters, 1, inputs)
    pooled = _conv(filters, 1, _pool(inputs))
    return L.Concatenate()([one, _conv(filters, 3, shared), _conv(filters, 5, shared), pooled])


def inception_block__adds_up(inputs, filters):
    """You added the branches up: they are put side by side, on the channels.

    A sum has `filters` channels, and nobody can tell from it which branch saw what. Concatenate
    keeps all 4 · filters.
    """
    return L.Add()(_branches(inputs, filters))


def inception_block__concatenates_on_the_rows(inputs, filters):
    """You put the branches below one another: axis 1 are the rows of a map.

    They are to lie behind one another, on the channels, which is the last axis: Concatenate takes
    it by itself.
    """
    return L.Concatenate(axis=1)(_branches(inputs, filters))


def inception_block__concatenates_on_the_columns(inputs, filters):
    """You put the branches beside one another on axis 2, the columns of a map.

    They are to lie behind one another, on the channels, which is the last axis: Concatenate takes
    it by itself.
    """
    return L.Concatenate(axis=2)(_branches(inputs, filters))


def inception_block__pooling_first(inputs, filters):
    """Your branches come in another order: the one with the pooling is the last.

    1×1; 1×1 then 3×3; 1×1 then 5×5; pooling then 1×1.
    """
    return L.Concatenate()(_branches(inputs, filters)[::-1])


def inception_block__no_1x1_before(inputs, filters):
    """Your 3×3 and 5×5 work on the input itself: a convolution of 1×1 comes before each.

    It makes the input thinner, so that the large kernels cost less.
    """
    one, *_, last = _branches(inputs, filters)
    return L.Concatenate()([one, _conv(filters, 3, inputs), _conv(filters, 5, inputs), last])


def inception_block__1x1_after(inputs, filters):
    """Your 1×1 comes after the 3×3 and the 5×5: it comes before them.

    It makes the input thinner, so that the large kernels cost less. Afterwards nothing is saved.
    """
    one, *_, last = _branches(inputs, filters)
    three = _conv(filters, 1, _conv(filters, 3, inputs))
    five = _conv(filters, 1, _conv(filters, 5, inputs))
    return L.Concatenate()([one, three, five, last])


def inception_block__no_1x1_after_the_pooling(inputs, filters):
    """Your pooling branch has no convolution: a 1×1 with `filters` filters comes after it.

    Pooling keeps all channels of the input; the 1×1 makes `filters` of them.
    """
    return L.Concatenate()([*_branches(inputs, filters)[:3], _pool(inputs)])


def inception_block__1x1_before_the_pooling(inputs, filters):
    """Your pooling comes after the 1×1: in this branch the pooling comes first.

    Only the branches of 3×3 and 5×5 begin with 1×1.
    """
    pooled = _pool(_conv(filters, 1, inputs))
    return L.Concatenate()([*_branches(inputs, filters)[:3], pooled])


def inception_block__average_pooling(inputs, filters):
    """You pooled by the mean: this block takes the maximum of each window.

    Keras' layer for it is MaxPooling2D.
    """
    layer = L.AveragePooling2D
    return L.Concatenate()(_branches(inputs, filters, pool=lambda x: _pool(x, layer=layer)))


def inception_block__no_activations(inputs, filters):
    """Your convolutions have no activation: every one of them has ReLU.

    Two linear layers in a branch are one linear layer.
    """
    return L.Concatenate()(_branches(inputs, filters, activation=None))


def inception_block__relu_at_the_end_only(inputs, filters):
    """Your convolutions of 1×1 before the 3×3 and the 5×5 are linear: every convolution has ReLU.

    Without it the two layers of a branch are one linear layer.
    """
    one, *_, last = _branches(inputs, filters)
    three = _conv(filters, 3, _conv(filters, 1, inputs, activation=None))
    five = _conv(filters, 5, _conv(filters, 1, inputs, activation=None))
    return L.Concatenate()([one, three, five, last])


def inception_block__three_branches(inputs, filters):
    """Your block has three branches: the one with the pooling is missing.

    3×3 max-pooling with a stride of 1, then a convolution of 1×1.
    """
    return L.Concatenate()(_branches(inputs, filters)[:3])


def inception_block__filters_in_all(inputs, filters):
    """Your block gives another number of channels than 4 · filters.

    Every branch is `filters` deep, not the block.
    """
    return L.Concatenate()(_branches(inputs, max(1, filters // 4)))


def inception_block__returns_a_list(inputs, filters):
    """You returned the branches as a list: they are to be put together on the channels.

    keras.layers.Concatenate()(...) takes that list, and gives one tensor.
    """
    return _branches(inputs, filters)


def inception_block__returns_a_model(inputs, filters):
    """You returned a model: the block's output, a tensor, is asked for.

    The block stands in the middle of a network; the caller goes on from its output.
    """
    return keras.Model(inputs, L.Concatenate()(_branches(inputs, filters)))


def inception_block__returns_nothing(inputs, filters):
    """Your inception_block returns None: the branches are built, and lost.

    Return what Concatenate gives.
    """
