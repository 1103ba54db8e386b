"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _best(candidates, width):
    return sorted(candidates, key=lambda each: each[0], reverse=True)[:width]


def _lengthened(step, total, tokens):
    return [(total + log, [*tokens, i]) for i, log in enumerate(step(tokens))]


def _round(step, end, beam):
    candidates = []
    for total, tokens in beam:
        if tokens[-1] == end:
            candidates.append((total, tokens))
        else:
            candidates += _lengthened(step, total, tokens)
    return candidates


def _search(step, start, end, width, max_length):
    beam = [(0.0, [start])]
    for _ in range(max_length):
        beam = _best(_round(step, end, beam), width)
    return beam


def beam_search__start_in_the_result(step, start, end, width, max_length):
    """Your list begins with start; only the tokens after it are asked for.

    start belongs to every prefix that step is given. In the result it is left out: [3, 1].
    """
    return _search(step, start, end, width, max_length)[0][1]


def beam_search__leaves_the_end_out(step, start, end, width, max_length):
    """Your list stops before end; end is part of the result: [3, 1] in the first case.

    A finished hypothesis has end as its last token.
    """
    tokens = _search(step, start, end, width, max_length)[0][1][1:]
    return tokens[:-1] if tokens[-1] == end else tokens


def beam_search__is_greedy(step, start, end, width, max_length):
    """You lengthen each hypothesis by its likeliest token alone: that is greedy decoding.

    The second likeliest may lead to a better end: keep every token as a candidate, and cut the list
    once, by the totals.
    """
    return _search(step, start, end, 1, max_length)[0][1][1:]


def beam_search__is_greedy_after_the_first_token(step, start, end, width, max_length):
    """You choose several first tokens, and go on from each of them greedily.

    In every round all hypotheses are lengthened by all tokens, and the best of all are kept. Two of
    them may well have the same beginning.
    """
    beam = _best(_lengthened(step, 0.0, [start]), width)
    for _ in range(max_length - 1):
        beam = [
            (total, tokens) if tokens[-1] == end else _best(_lengthened(step, total, tokens), 1)[0]
            for total, tokens in beam
        ]
    return _best(beam, 1)[0][1][1:]


def beam_search__cuts_each_hypothesis_alone(step, start, end, width, max_length):
    """You keep the best width of each hypothesis: the beam grows and grows.

    Put all candidates into one list first, and cut that to width.
    """
    beam = [(0.0, [start])]
    for _ in range(max_length):
        parts = [_best(_round(step, end, [each]), width) for each in beam]
        beam = _best([each for part in parts for each in part], 500)
    return beam[0][1][1:]


def beam_search__extends_finished_ones(step, start, end, width, max_length):
    """You go on after end: a finished hypothesis is lengthened like the others.

    If its last token is end, put it among the candidates as it is, with its total.
    """
    beam = [(0.0, [start])]
    for _ in range(max_length):
        beam = _best([new for each in beam for new in _lengthened(step, *each)], width)
    return beam[0][1][1:]


def beam_search__extends_and_cuts_off(step, start, end, width, max_length):
    """You lengthen finished hypotheses too, and cut them off behind end when it is too late.

    What comes after end is added to their totals. Put a finished one among the candidates as it is.
    """
    tokens = beam_search__extends_finished_ones(step, start, end, width, max_length)
    return tokens[: tokens.index(end) + 1] if end in tokens else tokens


def beam_search__forgets_finished_ones(step, start, end, width, max_length):
    """You drop finished hypotheses: what ends early is no longer in the beam when you choose.

    A hypothesis whose last token is end stays a candidate, with its total, in all later rounds.
    """
    beam = [(0.0, [start])]
    for _ in range(max_length):
        going = [each for each in beam if each[1][-1] != end]
        if not going:
            break
        beam = _best([new for each in going for new in _lengthened(step, *each)], width)
    return beam[0][1][1:]


def beam_search__puts_finished_ones_aside(step, start, end, width, max_length):
    """You put finished hypotheses aside, and their places in the beam are filled by others.

    A finished one keeps its place. Else the beam is wider than width, and finds what a beam of this
    width does not.
    """
    beam, aside = [(0.0, [start])], []
    for _ in range(max_length):
        beam = _best([new for each in beam for new in _lengthened(step, *each)], width)
        aside += [each for each in beam if each[1][-1] == end]
        beam = [each for each in beam if each[1][-1] != end]
    return _best(aside + beam, 1)[0][1][1:]


def beam_search__narrows_the_beam(step, start, end, width, max_length):
    """With you a finished hypothesis never leaves the beam: it blocks its place for good.

    It stays only as long as its total is among the largest; better unfinished ones push it out.
    """
    beam, aside = [(0.0, [start])], []
    for _ in range(max_length):
        if len(aside) == width:
            break
        new = [new for each in beam for new in _lengthened(step, *each)]
        beam = _best(new, width - len(aside))
        aside += [each for each in beam if each[1][-1] == end]
        beam = [each for each in beam if each[1][-1] != end]
    return _best(aside + beam, 1)[0][1][1:]


def beam_search__stops_at_the_first_end(step, start, end, width, max_length):
    """You stop as soon as one hypothesis is finished; others may still come to more.

    It is over when all in the beam are finished, or after max_length rounds.
    """
    beam = [(0.0, [start])]
    for _ in range(max_length):
        beam = _best(_round(step, end, beam), width)
        finished = [each for each in beam if each[1][-1] == end]
        if finished:
            return finished[0][1][1:]
    return beam[0][1][1:]


def beam_search__stops_when_one_is_finished(step, start, end, width, max_length):
    """You stop the search when any hypothesis is finished, and return the best beginning of then.

    It is over when all in the beam are finished, or after max_length rounds.
    """
    beam = [(0.0, [start])]
    for _ in range(max_length):
        beam = _best(_round(step, end, beam), width)
        if any(tokens[-1] == end for _, tokens in beam):
            break
    return beam[0][1][1:]


def beam_search__prefers_finished_ones(step, start, end, width, max_length):
    """You return the best finished hypothesis, though an unfinished one has a larger total.

    After max_length rounds the largest total decides, whether there is an end or not.
    """
    beam = _search(step, start, end, width, max_length)
    finished = [each for each in beam if each[1][-1] == end]
    return (finished or beam)[0][1][1:]


def beam_search__divides_by_the_length(step, start, end, width, max_length):
    """You divide the totals by the length: that favours long hypotheses, and is not asked for.

    The largest total wins, whatever the number of tokens.
    """
    beam = [(0.0, [start])]
    for _ in range(max_length):
        candidates = _round(step, end, beam)
        beam = sorted(candidates, key=lambda each: each[0] / (len(each[1]) - 1))[-width:]
    return beam[-1][1][1:]


def beam_search__divides_by_the_length_at_the_end(step, start, end, width, max_length):
    """You choose by total divided by length at the end; the total itself is asked for.

    A mean favours long hypotheses. Here nothing is divided.
    """
    beam = _search(step, start, end, width, max_length)
    return max(beam, key=lambda each: each[0] / (len(each[1]) - 1))[1][1:]


def beam_search__adds_up_probabilities(step, start, end, width, max_length):
    """You add up probabilities; those are multiplied, and their logarithms are added.

    Leave the log-probabilities as they are, and add them.
    """
    beam = [(0.0, [start])]
    for _ in range(max_length):
        beam = _best(_round(lambda prefix: np.exp(step(prefix)), end, beam), width)
    return beam[0][1][1:]


def beam_search__multiplies_probabilities(step, start, end, width, max_length):
    """You multiply probabilities: over hundreds of tokens the product is 0, and all are alike.

    Add up the logarithms; those stay numbers that can be told apart.
    """
    beam = [(1.0, [start])]
    for _ in range(max_length):
        candidates = []
        for total, tokens in beam:
            if tokens[-1] == end:
                candidates.append((total, tokens))
            else:
                p = np.exp(step(tokens))
                candidates += [(total * each, [*tokens, i]) for i, each in enumerate(p)]
        beam = _best(candidates, width)
    return beam[0][1][1:]


def beam_search__multiplies_logarithms(step, start, end, width, max_length):
    """You multiply log-probabilities: two of them come out positive; logarithms are added.

    The total of a hypothesis is the sum of its tokens' log-probabilities, beginning with 0.
    """
    beam = [(1.0, [start])]
    for _ in range(max_length):
        candidates = []
        for total, tokens in beam:
            if tokens[-1] == end:
                candidates.append((total, tokens))
            else:
                logs = step(tokens)
                candidates += [(total * each, [*tokens, i]) for i, each in enumerate(logs)]
        beam = _best(candidates, width)
    return beam[0][1][1:]


def beam_search__ranks_by_the_last_token(step, start, end, width, max_length):
    """You rank hypotheses by their last token's log-probability alone: nothing is added up.

    The total is that of the beginning plus that of the new token.
    """
    beam = [(0.0, [start])]
    for _ in range(max_length):
        candidates = [each for each in beam if each[1][-1] == end]
        going = [tokens for _, tokens in beam if tokens[-1] != end]
        candidates += [new for tokens in going for new in _lengthened(step, 0.0, tokens)]
        beam = _best(candidates, width)
    return beam[0][1][1:]


def beam_search__keeps_the_worst(step, start, end, width, max_length):
    """You keep the hypotheses with the smallest totals; the largest are the likeliest.

    Log-probabilities are negative: -1.0 is better than -1.6. sorted puts the smallest first.
    """
    beam = [(0.0, [start])]
    for _ in range(max_length):
        beam = sorted(_round(step, end, beam), key=lambda each: each[0])[:width]
    return beam[0][1][1:]


def beam_search__returns_the_last_of_the_beam(step, start, end, width, max_length):
    """You return the worst hypothesis of the beam; the best is asked for.

    Sorted by falling total it is the first one.
    """
    return _search(step, start, end, width, max_length)[-1][1][1:]


def beam_search__counts_the_start(step, start, end, width, max_length):
    """You go through max_length - 1 rounds: start is not counted.

    With max_length = 1 one token is written.
    """
    return _search(step, start, end, width, max_length - 1)[0][1][1:]


def beam_search__one_round_too_many(step, start, end, width, max_length):
    """You go through max_length + 1 rounds: a hypothesis has max_length tokens at most.

    With max_length = 1 one token is written.
    """
    return _search(step, start, end, width, max_length + 1)[0][1][1:]


def beam_search__hands_over_the_last_token(step, start, end, width, max_length):
    """You give step the last token alone; it is to see all tokens so far, start first.

    Some steps look at the last token only, and then nothing is amiss. Others depend on everything
    that was written.
    """
    return _search(lambda prefix: step(prefix[-1:]), start, end, width, max_length)[0][1][1:]


def beam_search__hands_over_no_start(step, start, end, width, max_length):
    """You give step the tokens without start: the first prefix is [start], not [].

    After token 2 it is [start, 2].
    """
    return _search(lambda prefix: step(prefix[1:]), start, end, width, max_length)[0][1][1:]


def beam_search__returns_a_total(step, start, end, width, max_length):
    """You return the total beside the tokens; the list of tokens alone is asked for.

    return the tokens of the best hypothesis.
    """
    total, tokens = _search(step, start, end, width, max_length)[0]
    return tokens[1:], float(total)


def beam_search__returns_the_whole_beam(step, start, end, width, max_length):
    """You return every hypothesis of the beam; the best one alone is asked for.

    It is the one with the largest total.
    """
    return [tokens[1:] for _, tokens in _search(step, start, end, width, max_length)]


def beam_search__always_keeps_two(step, start, end, width, max_length):
    """Your beam does not hold width hypotheses, but another number of them.

    Cut the candidates to width: with 1 it is greedy, with many it finds the best of all.
    """
    return _search(step, start, end, 2, max_length)[0][1][1:]


def beam_search__adds_an_end(step, start, end, width, max_length):
    """You put end behind a hypothesis that never reached it.

    If max_length comes first, the list just stops.
    """
    tokens = _search(step, start, end, width, max_length)[0][1][1:]
    return tokens if tokens[-1] == end else [*tokens, end]


def beam_search__keeps_one_too_many(step, start, end, width, max_length):
    """Your beam holds width + 1 hypotheses; width are asked for.

    With a width of 1 the result has to be the greedy one, [2, 1].
    """
    return _search(step, start, end, width + 1, max_length)[0][1][1:]


def beam_search__does_not_cut(step, start, end, width, max_length):
    """You keep every candidate, or many more than width: the search finds too much.

    After each round the width largest totals remain. With a width of 1 the result is the greedy
    one.
    """
    return _search(step, start, end, 300, max_length)[0][1][1:]
