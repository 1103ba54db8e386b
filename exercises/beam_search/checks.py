"""beam_search(step, start, end, width, max_length): keep the best beginnings, not one alone."""

import numpy as np

TABLE = [[0.0, 0.1, 0.5, 0.4], [0.25] * 4, [0.0, 0.4, 0.35, 0.25], [0.0, 0.9, 0.05, 0.05]]


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "the table of the lesson, two hypotheses", by_the_last_token(TABLE), 0, 1, 2, 5
    yield "the same, one hypothesis: greedy", by_the_last_token(TABLE), 0, 1, 1, 5
    step = by_all_tokens(4, 132327, end=1, boost=-1)
    yield "four hypotheses, and no end within four tokens", step, 2, 1, 4, 4
    step = by_all_tokens(4, 924668, end=2, boost=-1, spread=1.5)
    yield "three hypotheses, no more than five tokens", step, 3, 2, 3, 5
    step = by_all_tokens(5, 579762, end=1, boost=0.7)
    yield "the end is likely", step, 3, 1, 3, 6
    step = by_all_tokens(4, 1579, end=1, boost=-1)
    yield "a hypothesis that ends early is the best in the end", step, 2, 1, 4, 6
    step = by_all_tokens(4, 517699, end=2, boost=-1, spread=0.7)
    yield "many that are nearly as good", step, 1, 2, 4, 5
    step = by_all_tokens(4, 206897, end=2, boost=-1, spread=0.7)
    yield "the best is finished, the rest goes on", step, 1, 2, 3, 6
    yield "room for one token", by_all_tokens(5, 3, end=4), 0, 4, 3, 1
    yield "a width of one", by_all_tokens(6, 4, end=0), 5, 0, 1, 8
    yield "so wide that nothing is lost", by_all_tokens(4, 5, end=3), 0, 3, 500, 4
    yield "more width than there are tokens", by_all_tokens(3, 6, end=0), 1, 0, 7, 5
    rows = [[0, 0.6, 0.4, 0, 0], [0, 0, 0.5, 0.3, 0.2], [0, 0.05, 0, 0, 0.95], [1, 0, 0, 0, 0]]
    yield "most tokens impossible", by_the_last_token(rows), 0, 4, 2, 4
    yield (
        "ends at once, and nothing else is as likely",
        by_the_last_token([[0.3, 0.7]] * 2),
        0,
        1,
        2,
        6,
    )
    long = by_place(rng.normal(scale=0.3, size=(600, 6)))
    yield "six hundred tokens: the product of their probabilities is 0", long, 0, 5, 2, 600
    yield "twenty words, five hypotheses", by_all_tokens(20, 7, end=0, boost=1), 19, 0, 5, 10


def _logs(p):
    with np.errstate(divide="ignore"):
        return np.log(np.asarray(p, float))


def _tokens(prefix):
    return [int(token) for token in np.ravel(prefix)]


def by_the_last_token(table):
    """A step that looks at the last token alone: its row of the table holds the probabilities."""
    logs = _logs(table)

    def a_table(prefix):
        tokens = _tokens(prefix)
        return logs[tokens[-1] if tokens else 0].copy()

    return a_table


def by_all_tokens(vocabulary, seed, end, boost=0.0, spread=1.0):
    """A step that looks at all tokens and their order; `boost` makes the end likelier."""

    def drawn_from_all_tokens(prefix):
        rng = np.random.default_rng([seed, *(token + 1 for token in _tokens(prefix))])
        logits = spread * rng.normal(size=vocabulary)
        logits[end] += boost
        top = logits.max()
        return logits - top - np.log(np.exp(logits - top).sum())

    return drawn_from_all_tokens


def by_place(logits):
    """A step for long sequences: it looks at nothing but how many tokens there are."""
    logits[:, -1] = -np.inf  # there is no end
    logs = logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))

    def by_the_place(prefix):
        return logs[len(prefix) - 1].copy()

    return by_the_place
