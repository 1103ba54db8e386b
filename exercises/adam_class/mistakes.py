"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


class _Adam:
    """The right one; each mistake below changes a part of it."""

    def __init__(self, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7):
        self.lr, self.beta_1, self.beta_2, self.eps = lr, beta_1, beta_2, eps
        self.m, self.v, self.t = 0.0, 0.0, 0

    def step(self, w, gradient):
        self._count()
        self._average(gradient)
        return w - self._move()

    def _count(self):
        self.t += 1

    def _average(self, gradient):
        self.m = self.beta_1 * self.m + (1 - self.beta_1) * gradient
        self.v = self.beta_2 * self.v + (1 - self.beta_2) * gradient**2

    def _corrections(self):
        return 1 - self.beta_1**self.t, 1 - self.beta_2**self.t

    def _move(self):
        first, second = self._corrections()
        return self.lr * np.sqrt(second) / first * self.m / (np.sqrt(self.v) + self.eps)


class _Paper(_Adam):
    """The same, but eps goes to the root of the corrected v."""

    def _move(self):
        first, second = self._corrections()
        return self.lr * (self.m / first) / (np.sqrt(self.v / second) + self.eps)


class Adam__shares_its_state(_Adam):
    """All your optimizers share one m, v and t: two that are used in turn mix up their slopes.

    What is kept on the class or in a global is there once for all objects, even if __init__ sets
    it to 0. Keep the three on self.
    """

    one = 0.0, 0.0, 0

    def step(self, w, gradient):
        self.m, self.v, self.t = self.one
        w = super().step(w, gradient)
        type(self).one = self.m, self.v, self.t
        return w


class Adam__shares_the_count(_Adam):
    """All your optimizers count their steps together: t goes up with each of anyone's steps.

    Every object counts its own: self.t, set to 0 in __init__.
    """

    steps = 0

    def _count(self):
        type(self).steps += 1
        self.t = type(self).steps


class Adam__never_counts(_Adam):
    """Every step is corrected like the first one, by 1 - beta: the correction never fades.

    It is 1 - beta to the power of t, and t is the number of calls of step: counted on self.
    """

    def _count(self):
        self.t = 1


class Adam__counts_after_the_step(_Adam):
    """Your t is 0 in the first step, and 1 - beta^0 is 0: the step is 0 / 0.

    Add 1 to self.t before it is used, or let it start at 1.
    """

    def step(self, w, gradient):
        self._average(gradient)
        w = w - self._move()
        self._count()
        return w


class Adam__counts_after_the_step_and_corrects_m_and_v(_Paper, Adam__counts_after_the_step):
    """In your first step the power of the betas is 0, and 1 - beta^0 is 0: you divide by 0.

    The first step is t = 1, and its powers are the betas themselves. Add 1 to self.t before it is
    used, or let it start at 1.
    """


class Adam__counts_from_two(_Adam):
    """Your t is 2 in the first step: it starts at 1, and 1 is added before it is used.

    Start at 0, or add 1 after the step.
    """

    def _count(self):
        self.t = (self.t or 1) + 1


class Adam__forgets_the_averages(_Adam):
    """Your m and v begin at 0 in every step: only t goes on.

    m and v have to last from one call to the next: self.m and self.v, set to 0 in __init__ only.
    """

    def _average(self, gradient):
        self.m, self.v = 0.0, 0.0
        super()._average(gradient)


class Adam__has_one_array_for_m_and_v(_Adam):
    """Your m and v are one and the same array: what changes the one changes the other.

    After `self.m = self.v = ...` both names stand for one array, and `*=` and `+=` change it
    twice. Make two arrays, or assign a new one at each step, without `*=` and `+=`.
    """

    def _average(self, gradient):
        both = self.beta_1 * self.m + (1 - self.beta_1) * gradient
        self.m = self.v = self.beta_2 * both + (1 - self.beta_2) * gradient**2


class Adam__forgets_everything(_Adam):
    """Every step of yours is a first step: m, v and t are not kept.

    The steps are all lr long, whatever the slopes were. Set the three in __init__ only, on
    self, and write what you compute back to self.
    """

    def step(self, w, gradient):
        self.m, self.v, self.t = 0.0, 0.0, 0
        return super().step(w, gradient)


class Adam__forgets_the_correction(_Adam):
    """The correction for the start from 0 is missing: your step is lr · m / (sqrt(v) + eps).

    Without it the first step is three times too long. Multiply by sqrt(1 - beta_2^t) / (1 -
    beta_1^t).
    """

    def _corrections(self):
        return 1, 1


class Adam__corrects_m_only(_Adam):
    """You corrected m, but not v: the first steps are far too long.

    Both started from 0: sqrt(1 - beta_2^t) belongs above the line.
    """

    def _corrections(self):
        return 1 - self.beta_1**self.t, 1


class Adam__keeps_the_corrected_averages(_Adam):
    """You keep the corrected m and v: the next step mixes them in and corrects them again.

    The first step is right, the second is not. Give the corrected ones names of their own,
    without self.
    """

    def step(self, w, gradient):
        w = super().step(w, gradient)
        first, second = self._corrections()
        self.m, self.v = self.m / first, self.v / second
        return w


class Adam__ignores_its_settings(_Adam):
    """Your optimizer always uses the defaults, whatever settings it is made with.

    Keep each argument of __init__ on self, and use those in step.
    """

    def __init__(self, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7):
        super().__init__()


class Adam__ignores_its_settings_and_corrects_m_and_v(_Paper, Adam__ignores_its_settings):
    """Your optimizer always uses the defaults, whatever settings it is made with.

    Keep each argument of __init__ on self, and use those in step.
    """


class Adam__knows_lr_only(_Adam):
    """Your optimizer uses its lr, but always the betas 0.9 and 0.999.

    Keep beta_1 and beta_2 on self too, and use those in step, in averages and correction.
    """

    def __init__(self, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7):
        super().__init__(lr, eps=eps)


class Adam__knows_lr_only_and_corrects_m_and_v(_Paper, Adam__knows_lr_only):
    """Your optimizer uses its lr, but always the betas 0.9 and 0.999.

    Keep beta_1 and beta_2 on self too, and use those in step, in averages and correction.
    """


class Adam__has_its_settings_in_another_order(_Adam):
    """By name your settings are right, by position they are mixed up.

    The order is lr, beta_1, beta_2, eps. Look at the line that begins with def __init__.
    """

    def __init__(self, lr=0.001, beta_2=0.999, beta_1=0.9, eps=1e-7):
        super().__init__(lr, beta_1, beta_2, eps)


class Adam__has_another_order_and_corrects_m_and_v(_Paper, Adam__has_its_settings_in_another_order):
    """By name your settings are right, by position they are mixed up.

    The order is lr, beta_1, beta_2, eps. Look at the line that begins with def __init__.
    """


class Adam__swaps_the_betas(_Adam):
    """You swapped the betas: beta_1 belongs to m, beta_2 to v, in averages and correction.

    m forgets quickly (0.9), v slowly (0.999).
    """

    def __init__(self, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7):
        super().__init__(lr, beta_2, beta_1, eps)


class Adam__swaps_the_betas_and_corrects_m_and_v(_Paper, Adam__swaps_the_betas):
    """You swapped the betas: beta_1 belongs to m, beta_2 to v, in averages and correction.

    m forgets quickly (0.9), v slowly (0.999).
    """


class Adam__adds_eps_inside_the_root(_Adam):
    """You add eps inside the root; it comes after: sqrt(v) + eps.

    In Keras' RMSprop it stands inside. Here sqrt(0.0000001) would be far more than is meant.
    """

    def _move(self):
        first, second = self._corrections()
        return self.lr * np.sqrt(second) / first * self.m / np.sqrt(self.v + self.eps)


class Adam__adds_eps_to_the_weights(_Adam):
    """You add eps after the division, to the weights; it belongs to the root below the line.

    In a / b + c Python divides first. The root and eps need brackets around them both.
    """

    def step(self, w, gradient):
        eps, self.eps = self.eps, 0
        w, self.eps = super().step(w, gradient) + eps, eps
        return w


class Adam__forgets_eps(_Adam):
    """You left eps out: a weight whose slopes were all 0 gets 0 / 0, which is nan.

    Add it to the root: sqrt(v) + eps.
    """

    def __init__(self, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7):
        super().__init__(lr, beta_1, beta_2, 0)


class Adam__steps_before_it_averages(_Adam):
    """Your step uses the m and v of the step before: at first they are 0, and nothing moves.

    First mix the new gradient into both, then step.
    """

    def step(self, w, gradient):
        self._count()
        w = w - self._move()
        self._average(gradient)
        return w


class Adam__returns_the_step(_Adam):
    """You return the step, not the weights after it.

    `step` hands back the new weights: w less what you have computed.
    """

    def step(self, w, gradient):
        super().step(w, gradient)
        return self._move()


class Adam__climbs(_Adam):
    """You climb: the step is added, and m points uphill as the gradients do.

    Take it away from w.
    """

    def step(self, w, gradient):
        return 2 * w - super().step(w, gradient)


class Adam__steps_by_the_gradient(_Adam):
    """You step by the gradient where the average m belongs: m is computed and never used.

    Divide m, corrected, by the root of v.
    """

    def step(self, w, gradient):
        self._count()
        self._average(gradient)
        m, self.m = self.m, gradient
        w, self.m = w - self._move(), m
        return w


class Adam__returns_its_state_too(_Adam):
    """`step` returns several things; only the new weights are asked.

    m, v and t stay inside, on self. That is what the object is for.
    """

    def step(self, w, gradient):
        return super().step(w, gradient), self.m, self.v


class Adam__keeps_its_own_weights(_Adam):
    """Your optimizer goes on from weights of its own: those that are handed in count only once.

    Whoever calls step owns the weights, and may have changed them in between. Step from the w that
    comes in; on self belong m, v and t.
    """

    own = None

    def step(self, w, gradient):
        self.own = super().step(w if self.own is None else self.own, gradient)
        return self.own


class Adam__updates_in_place(_Adam):
    """Your numbers are right, but an array that came in was changed: `-=` and `*=` do that.

    Return `w - ...`, which makes a new array, and leave the gradient as it is. What belongs to self
    may change, what belongs to others may not.
    """

    def step(self, w, gradient):
        new = super().step(w, gradient)
        if np.ndim(w):
            w[...] = new
        return new
