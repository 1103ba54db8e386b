"""greedy_decode(step, start, end, max_length): the likeliest token, again and again."""

import numpy as np

TABLE = [[0.0, 0.1, 0.5, 0.4], [0.25] * 4, [0.0, 0.4, 0.35, 0.25], [0.0, 0.9, 0.05, 0.05]]


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "the table of the lesson", by_the_last_token(TABLE), 0, 1, 5
    seeds = iter(rng.integers(10**6, size=20))

    def drawn(vocabulary, never=()):
        return by_all_tokens(vocabulary, next(seeds), never)

    yield "ends at once", by_the_last_token([[0.1, 0.2, 0.7]] * 3), 0, 2, 4
    yield "end is never the likeliest", drawn(6, never=[5]), 0, 5, 7
    yield "room for one token", drawn(5, never=[3]), 2, 3, 1
    yield "end comes with the last token", counting(5), 0, 4, 4
    yield "end would come one token too late", counting(5), 0, 4, 3
    yield "the step looks at all tokens, not at the last alone", drawn(4, never=[0]), 3, 0, 8
    yield "token 0 is the end, and the start the highest", counting(6, down=True), 5, 0, 9
    yield "two tokens equally likely", by_the_last_token([[0.2, 0.4, 0.4, 0]] * 4), 0, 3, 3
    rows = [[0.3, 0.1, 0.3, 0.3], [0.05, 0.05, 0.45, 0.45], [0.4, 0.1, 0.1, 0.4], [0.25] * 4]
    yield "ties with token 0 and with the end", by_the_last_token(rows), 1, 3, 5
    yield "most tokens impossible", by_the_last_token(np.eye(5)[[2, 0, 4, 1, 3]]), 0, 1, 6
    sharp = by_all_tokens(5, next(seeds), never=[4], spread=3000)
    yield "all but one of the tokens thousands below zero", sharp, 1, 4, 6
    yield "the start is written again", by_the_last_token([[0.6, 0.4]] * 2), 0, 1, 5
    yield "tokens that come more than once, in a cycle", cycling(3, 4), 0, 3, 10
    yield "thirty tokens, fifty words", drawn(50), 7, 31, 30


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


def by_all_tokens(vocabulary, seed, never=(), spread=1.0):
    """A step that looks at all tokens and their order; those in `never` are impossible."""

    def drawn_from_all_tokens(prefix):
        rng = np.random.default_rng([seed, *(token + 1 for token in _tokens(prefix))])
        logits = spread * rng.normal(size=vocabulary)
        logits[list(never)] = -np.inf
        top = logits.max()
        return logits - top - np.log(np.exp(logits - top).sum())

    return drawn_from_all_tokens


def counting(vocabulary, down=False):
    """A step that writes 1, 2, 3, ... up to the last token, or back to 0."""

    def counting_on(prefix):
        tokens = _tokens(prefix)
        last = tokens[-1] if tokens else 0
        p = np.full(vocabulary, 0.1 / vocabulary)
        p[max(last - 1, 0) if down else min(last + 1, vocabulary - 1)] += 0.9
        return np.log(p)

    return counting_on


def cycling(length, end):
    """A step that writes 1, 2, 0, 1, 2, 0, ... and then, after eight tokens, the end."""

    def in_a_cycle(prefix):
        tokens = _tokens(prefix)
        p = np.full(max(end, length) + 1, 0.01)
        p[3 if len(tokens) > 8 else (tokens[-1] + 1 if tokens else 0) % length] += 0.9
        return np.log(p / p.sum())

    return in_a_cycle
