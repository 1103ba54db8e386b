"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _collapsed(layers):
    (W, b), *later = layers
    for W_next, b_next in later:
        W, b = W @ W_next, b @ W_next + b_next
    return W, b


def collapse_linear__adds_the_biases_as_they_are(layers):
    """You added up the biases; an early bias has to go through the later weights first.

    The first bias (0, -5) is multiplied by the next weights (-1, 4) to give -20. Then the next
    bias, 1, is added to that.
    """
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W @ W_next, b + b_next
    return W, b


def collapse_linear__keeps_the_last_bias_only(layers):
    """You kept the last bias, 1, and lost those before it.

    They get through to the output as well: (0, -5) times the weights (-1, 4) is -20, and with
    the 1 that makes -19.
    """
    return _collapsed(layers)[0], layers[-1][1]


def collapse_linear__keeps_the_first_bias_only(layers):
    """You took the first layer's bias for that of the whole stack.

    It has to go through the later weights, and each layer adds its own: (0, -5) times (-1, 4)
    is -20, and with the 1 that makes -19.
    """
    return _collapsed(layers)[0], layers[0][1]


def collapse_linear__forgets_to_add_the_next_bias(layers):
    """You multiplied the first bias by the later weights, but added no other bias to it.

    -20 is right so far. Each later layer adds a bias of its own, here 1.
    """
    W, b = layers[0]
    for W_next, _ in layers[1:]:
        W, b = W @ W_next, b @ W_next
    return W, b


def collapse_linear__gives_no_bias(layers):
    """You gave a bias of zeros; the layers' biases do not vanish.

    A row of zeros gives -19 in the first case: (0, -5) times (-1, 4), plus 1.
    """
    return _collapsed(layers)[0], 0.0 * layers[-1][1]


def collapse_linear__adds_before_it_multiplies(layers):
    """You added the next bias before multiplying by the next weights.

    A layer multiplies what comes in and then adds its own bias: (0, -5) times (-1, 4), and
    after that plus 1.
    """
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W @ W_next, (b + b_next) @ W_next
    return W, b


def collapse_linear__sends_biases_through_their_own_weights(layers):
    """You sent each bias through its own layer's weights too; only later ones act on it.

    A bias is added after its layer has multiplied. So 1 stays 1 at the end, and (0, -5) meets
    the second layer's weights only.
    """
    W, b = layers[0]
    b = b @ W if len(b) == len(W) else b
    for W_next, b_next in layers[1:]:
        W, b = W @ W_next, b @ W_next + b_next
    return W, b


def collapse_linear__multiplies_by_all_weights_so_far(layers):
    """You multiplied the bias by the product of all weights; it needs the next ones only.

    The bias (0, -5) comes after the first layer's weights, so only (-1, 4) acts on it. Where
    the first W is not square the product does not even fit.
    """
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W = W @ W_next
        b = b @ W + b_next
    return W, b


def collapse_linear__sends_biases_through_the_next_weights_only(layers):
    """You sent each bias through the next layer alone; it goes through all that follow.

    Two layers come out right, three do not: the first bias then meets two matrices, one after
    the other.
    """
    W, b = layers[0]
    for i, (W_next, b_next) in enumerate(layers[1:]):
        W, b = W @ W_next, layers[i][1] @ W_next + b_next
    return W, b


def collapse_linear__weights_of_the_first_and_last_only(layers):
    """You used the first layer and the last, and left out those between them.

    The list may be of any length: let each layer after the first renew W and b in a loop.
    """
    return _collapsed([layers[0], *layers[1:][-1:]])


def collapse_linear__uses_the_first_two_only(layers):
    """You used the first two layers and stopped; the list goes on.

    Let each layer after the first renew W and b: a loop over all of layers[1:]. A return
    inside the loop ends it at once.
    """
    return _collapsed(layers[:2])


def collapse_linear__expects_two_layers(layers):
    """You take the list apart into exactly two layers; it may have any number of them.

    Let a loop over layers[1:] renew W and b: with one layer it does nothing, and the answer is
    that layer itself.
    """
    (W, b), (W_next, b_next) = layers
    return W @ W_next, b @ W_next + b_next


def collapse_linear__indexes_a_second_layer(layers):
    """A stack of one layer stops: you take a second one for granted.

    Begin with the first layer's W and b, and go through layers[1:]. With one layer that is
    empty, and the answer is that layer itself.
    """
    _ = layers[1]
    return _collapsed(layers)


def collapse_linear__uses_the_first_two_and_expects_them(layers):
    """You used exactly the first two layers; the list may have one, or more than two.

    Begin with the first layer's W and b, and let each of layers[1:] renew them in a loop.
    """
    return _collapsed([layers[0], layers[1]])


def collapse_linear__multiplies_in_the_other_order(layers):
    """You put the next layer's weights to the left of those so far; they belong on the right.

    The rows go through the first layer first: (x @ W1) @ W2 is x @ (W1 @ W2).
    """
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W_next @ W, b @ W_next + b_next
    return W, b


def collapse_linear__multiplies_in_the_other_order_with_biases(layers):
    """You put the next layer's weights to the left; in both products they belong on the right.

    The rows go through the first layer first: (x @ W1) @ W2 is x @ (W1 @ W2). In the same way
    the bias is b1 @ W2.
    """
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W_next @ W, W_next @ b + b_next
    return W, b


def collapse_linear__puts_the_bias_on_the_right(layers):
    """You multiplied W_next @ b; the bias is a row, like what comes out of a layer: b @ W_next.

    (0, -5) meets the column (-1, 4) and gives -20.
    """
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W @ W_next, W_next @ b + b_next
    return W, b


def collapse_linear__adds_the_weights(layers):
    """You added the weights of the layers; one layer acts on what the other has given.

    So the weights are multiplied, with @.
    """
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W + W_next, b + b_next
    return W, b


def collapse_linear__multiplies_entry_by_entry(layers):
    """You multiplied the weights entry by entry, with *; layers are joined by @.

    The new weight from an input to an output adds up all ways between them: 1 · (-1) + 1 · 4
    is 3 in the first case.
    """
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W * W_next, b * W_next + b_next
    return W, b


def collapse_linear__takes_rows_of_the_weights(layers):
    """You turned the weights round with .T; here each column of W is a unit already.

    (inputs, units) @ (units, next units) fits as it is.
    """
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W @ W_next.T, b @ W_next.T + b_next
    return W, b


def collapse_linear__turns_the_result_round(layers):
    """You returned W turned round: one row a unit. One column a unit is asked for.

    The first axis is that of the inputs, the second that of the outputs. Leave out the .T.
    """
    W, b = _collapsed(layers)
    return W.T, b


def collapse_linear__applies_relu_to_the_biases(layers):
    """You sent the biases through ReLU on the way; these layers have no activation.

    -5 goes on to the next layer as -5. Leave the ReLU out: it is just what would keep a stack
    from collapsing.
    """
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W @ W_next, np.maximum(0, b) @ W_next + b_next
    return W, b


def collapse_linear__applies_relu_to_all(layers):
    """You sent weights and biases through ReLU on the way; these layers have no activation.

    Leave the ReLU out: it is just what would keep a stack from collapsing.
    """
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = np.maximum(0, W) @ W_next, np.maximum(0, b) @ W_next + b_next
    return W, b


def collapse_linear__tries_ones_and_keeps_the_bias(layers):
    """You tried the stack on rows with a single 1: what comes out is weights plus bias.

    A row of zeros gives the bias alone. Subtract it, and the weights are left.
    """
    W, b = _collapsed(layers)
    return W + b, b


def collapse_linear__gives_the_bias_first(layers):
    """You returned the biases first; the pair is (W, b), in this order.

    The numbers are right. Change places.
    """
    W, b = _collapsed(layers)
    return b, W


def collapse_linear__gives_the_weights_only(layers):
    """You returned the weights and no bias; a layer is a pair (W, b).

    The weights are right. The bias is (0, -5) times (-1, 4), plus 1, in the first case.
    """
    return _collapsed(layers)[0]


def collapse_linear__gives_the_bias_an_axis(layers):
    """Your bias is an array of shape (1, units); (units,) is asked for.

    The numbers are right. A bias is one number a unit, without an axis for rows.
    """
    W, b = _collapsed(layers)
    return W, b[np.newaxis]


def collapse_linear__gives_a_list_of_one_layer(layers):
    """You returned a list that holds the pair; the pair itself is asked for.

    The numbers are right. Return W, b without the brackets round it.
    """
    return [_collapsed(layers)]


def collapse_linear__pushes_only_the_first_bias(layers):
    """You sent the first layer's bias through the stack, and lost those of the middle layers.

    Two layers come out right. With three, the second bias has to go through the third layer's
    weights, and to be added too.
    """
    W, b = layers[0]
    for W_next, _ in layers[1:]:
        W, b = W @ W_next, b @ W_next
    return W, b + layers[-1][1] if len(layers) > 1 else b


def collapse_linear__adds_the_last_bias_twice(layers):
    """You added the last layer's bias once too often.

    In the first case it is 1, and comes in once: -20 + 1 is -19. A single layer's bias stays
    as it is.
    """
    W, b = _collapsed(layers)
    return W, b + layers[-1][1]


def collapse_linear__uses_the_first_layer_twice(layers):
    """You let the loop begin with the layer that you had begun with: it acts twice.

    Start from the first layer's W and b, and go through layers[1:].
    """
    W, b = layers[0]
    for W_next, b_next in layers:
        W, b = W @ W_next, b @ W_next + b_next
    return W, b


def collapse_linear__leaves_out_the_last_layer(layers):
    """You stopped before the last layer.

    Every layer after the first renews W and b, the last as well: nothing is special about it
    here, as there is no activation anywhere.
    """
    return _collapsed(layers[:-1] or layers)


def collapse_linear__leaves_out_the_first_layer(layers):
    """You began with the second layer; the first is a part of the stack too.

    Begin with layers[0], and go through layers[1:].
    """
    return _collapsed(layers[1:] or layers)


def collapse_linear__leaves_the_weights_of_the_first_layer(layers):
    """Your biases are right, but the weights are still those of the first layer.

    Each later layer renews both: the weights so far are multiplied by its own.
    """
    return layers[0][0], _collapsed(layers)[1]


def collapse_linear__returns_the_first_layer(layers):
    """You returned the first layer as it is; later layers change both W and b.

    Let each of layers[1:] renew them.
    """
    return layers[0]


def collapse_linear__puts_earlier_layers_in_the_wrong_order(layers):
    """Two layers come out right, more do not: you put the layers together in another order.

    Begin at one end and go to the other: first, second, third. If you begin with the last layer,
    the next to take in is the one just before it.
    """
    *before, last = layers
    return _collapsed([*before[::-1], last])


def collapse_linear__adds_the_sum_of_the_biases(layers):
    """You added up all the numbers of all biases: each unit has a bias of its own.

    An early bias goes through the later weights, (0, -5) times (-1, 4), and comes to -20; the next
    layer's bias is added to that, unit by unit.
    """
    return _collapsed(layers)[0], sum(b.sum() for _, b in layers)
