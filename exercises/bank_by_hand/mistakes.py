"""Wrong answers that people really write; the docstring is what the learner is told."""


def hidden_top__multiplies_the_inputs():
    """6 is 2 · 3: children times accounts. The two never meet that way.

    Each input is multiplied by its own weight, and the products are added: 2 · 1 + 3 · 1.
    """
    return 6


def hidden_top__takes_the_bottom_weights():
    """1 is what comes out with the bottom node's weights, -1 and 1.

    Into the top node lead 1 and 1: nothing is taken away there.
    """
    return 1


def hidden_top__adds_the_weights():
    """2 is the weights alone, 1 + 1. The customer's numbers are missing.

    Each weight multiplies an input first: 1 times the 2 children, 1 times the 3 accounts.
    """
    return 2


def hidden_bottom__ignores_the_minus_sign():
    """5 is 2 + 3: the weight from children is -1, and its sign was lost.

    Two children times -1 is -2. Then the accounts are added.
    """
    return 5


def hidden_bottom__turns_the_signs_round():
    """-1 is 2 - 3: the minus went to the accounts, and it belongs to the children.

    The weight -1 comes from children, the weight 1 from accounts.
    """
    return -1


def hidden_bottom__negates_everything():
    """-5 takes both inputs with a minus.

    Only the weight from children is -1. The one from accounts is 1, so 3 is added.
    """
    return -5


def prediction__ignores_the_minus_sign():
    """11 is 2 · 5 + 1: the weight from the bottom node is -1, and its sign was lost.

    The bottom node's value is taken away: it speaks against purchases.
    """
    return 11


def prediction__forgets_the_bottom_node():
    """10 is what the top node contributes. The bottom node is missing.

    Every hidden node has an edge to the output: add the bottom node's value times -1.
    """
    return 10


def prediction__forgets_the_weights():
    """6 is 5 + 1, the two hidden values added up without their weights.

    The top node counts twice, by its weight 2, and the bottom node is taken away, by its -1.
    """
    return 6


def prediction__forgets_the_weight_two():
    """4 is 5 - 1: the bottom node's weight is in, the top node's weight 2 is not.

    The top node's 5 counts twice.
    """
    return 4


def prediction__swaps_the_hidden_nodes():
    """-3 is 2 · 1 - 5: the weights went to the wrong nodes.

    2 leads from the top node, whose value is 5; -1 from the bottom node, whose value is 1.
    """
    return -3


def prediction__starts_from_the_inputs():
    """1 is 2 · 2 - 3: the output's weights were put on the children and the accounts.

    The output does not see the inputs. What reaches it are the two hidden values, 5 and 1.
    """
    return 1
