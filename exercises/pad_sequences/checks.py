"""pad_sequences(sequences, maxlen, value=0): (rows, maxlen), padded and cut at the front."""


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "one too short, one too long", [[5, 9], [3, 1, 4, 1, 6]], 3
    yield "all too short, other lengths", [[1, 2], [3, 4, 5], [6]], 5
    yield "all too long, other lengths", [[1, 2, 3, 4], [5, 6, 7, 8, 9]], 2
    yield "all of just the right length", [[4, 2, 7], [1, 8, 3]], 3
    yield "an empty sequence among others", [[1, 2], [], [3, 4, 5, 6]], 3
    yield "nothing but an empty sequence", [[]], 2
    yield "a single sequence, too short", [[8, 9]], 4
    yield "a single sequence, too long", [[8, 9, 7]], 2
    yield "another value to fill up with", [[2, 3], [4, 5, 6, 7], []], 3, 9
    yield "a negative value to fill up with", [[2], [4, 5, 6, 7]], 3, -1
    yield "a length of 1", [[5, 6], [7], []], 1
    yield "zeros in the sequences, which stay", [[0, 4, 0], [0], [6, 0, 0, 5, 0]], 4
    yield "zeros in the sequences, filled up with another value", [[0, 1], [2, 0, 0, 3]], 3, 7
    yield "the value occurs in the sequences", [[8, 1, 8], [8, 8, 2, 3, 8]], 4, 8
    yield "numbers below 0", [[-3, -2], [5, -1, 4, -7]], 3
    yield "maxlen longer than every sequence", [[1], [2, 3]], 12
    drawn = [[int(i) for i in rng.integers(1, 20_000, n)] for n in rng.integers(0, 30, 40)]
    yield "forty reviews of 0 to 29 words", drawn, 15
