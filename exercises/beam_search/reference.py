"""A list of (total, tokens), lengthened and cut short in every round."""


def beam_search(step, start, end, width, max_length):
    """The best hypothesis of the last beam, without its start."""
    beam = [(0.0, [start])]
    for _ in range(max_length):
        candidates = [each for each in beam if each[1][-1] == end]
        for total, tokens in beam:
            if tokens[-1] != end:
                logs = step(tokens)
                candidates += [(total + log, [*tokens, i]) for i, log in enumerate(logs)]
        beam = sorted(candidates, key=lambda each: each[0], reverse=True)[:width]
    return beam[0][1][1:]
