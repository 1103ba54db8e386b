"""Wrong choices that people really make; the docstring is what the learner is told.

A name and the way it ends are compared, not the rate: each stands for every rate that ends so.
"""


def choose__creeps_with_plain_descent():
    """Plain descent cannot do it: at this rate it is still on its way along the ravine.

    A larger one helps little, for above 0.04 it leaps out across the ravine. Even at 0.04 x
    shrinks by 4% a step only, and after 60 steps it would be 0.86, a loss of 0.37. Take an
    optimizer that remembers.
    """
    return "sgd", 0.01


def choose__leaps_with_plain_descent():
    """Plain descent at this rate leaps out of the ravine: the limit is 2 / 50 = 0.04.

    And below the limit it creeps along x, and misses the bar at every rate. Take an optimizer
    that remembers.
    """
    return "sgd", 0.1


def choose__swings_with_plain_descent():
    """Plain descent near its limit, 2 / 50 = 0.04: it swings across the ravine and hardly settles.

    A smaller rate would not get far enough along x: plain descent misses the bar at every rate.
    Take an optimizer that remembers.
    """
    return "sgd", 0.0399


def choose__creeps_with_momentum():
    """The right idea, too small a rate: momentum is still on its way along the ravine.

    Momentum of 0.9 makes steps up to ten times as long, in the end, but no longer. Take a
    larger lr.
    """
    return "momentum", 0.001


def choose__leaps_with_momentum():
    """Momentum at this rate leaps out of the ravine.

    It stands more than plain descent does, whose limit is 0.04, but not any rate: take a
    smaller lr.
    """
    return "momentum", 0.1


def choose__swings_with_momentum():
    """Momentum at this rate has not come to rest: it swings past the bottom and back.

    That is the price of speed. Try smaller rates, down to 0.004, and look at the loss.
    """
    return "momentum", 0.074


def choose__creeps_with_nesterov():
    """The right idea, too small a rate: Nesterov is still on its way along the ravine.

    Momentum of 0.9 makes steps up to ten times as long, in the end, but no longer. Take a
    larger lr.
    """
    return "nesterov", 0.001


def choose__leaps_with_nesterov():
    """Nesterov at this rate leaps out of the ravine.

    Its limit is lower here than that of plain descent, 0.04: it settles only below about 0.027.
    Take a smaller lr.
    """
    return "nesterov", 0.05


def choose__swings_with_nesterov():
    """Nesterov at this rate hardly settles: it is next to its limit, about 0.027.

    That is lower here than the limit of plain descent, 0.04. Take a smaller lr.
    """
    return "nesterov", 0.027


def choose__creeps_with_adagrad():
    """Adagrad at this rate is still on its way: its steps only get shorter.

    The first is lr long, in x as in y, whatever the slopes are; the bottom is 10 away along x.
    Take a much larger lr than for plain descent.
    """
    return "adagrad", 0.01


def choose__creeps_with_rmsprop():
    """RMSprop at this rate is still on its way along the ravine.

    Most of its steps are about lr long, whatever the slope is: 60 of them are to bring x from
    10 to 0. So lr has to be larger than 10 / 60.
    """
    return "rmsprop", 0.001


def choose__swings_with_rmsprop():
    """RMSprop at this rate cannot settle: its steps stay about lr long, even close to the bottom.

    It hops from one side to the other. Look for a rate that is little above 10 / 60: just long
    enough to come from x = 10 to 0.
    """
    return "rmsprop", 1.0


def choose__leaps_with_rmsprop():
    """RMSprop at this rate ends higher than it began: it hops to and fro, lr long each time.

    The bottom is 10 away along x, and there are 60 steps. They need not be longer than 0.3.
    """
    return "rmsprop", 10.0


def choose__creeps_with_adam():
    """Adam at this rate is still on its way along the ravine.

    Its steps are about lr long, whatever the slope is: 60 of them are to bring x from 10 to 0.
    The usual 0.001 is for networks, whose weights need not go far.
    """
    return "adam", 0.001


def choose__swings_with_adam():
    """Adam at this rate has not come to rest: it swings past the bottom and back.

    Its steps are about lr long while slopes keep their sign. Try a smaller lr, of which 60
    steps still get from 10 to 0.
    """
    return "adam", 20.0


def choose__leaps_with_adam():
    """Adam at this rate ends higher than it began: its steps are about lr long.

    The bottom is 10 away along x, and there are 60 steps. A few tenths are enough for each.
    """
    return "adam", 1000.0
