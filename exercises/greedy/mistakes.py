"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _decode(step, start, end, max_length, pick=np.argmax, seen=lambda prefix: prefix):
    tokens = [start]
    for _ in range(max_length):
        token = int(pick(step(seen(tokens))))
        tokens.append(token)
        if token == end:
            break
    return tokens[1:]


def greedy_decode__start_in_the_result(step, start, end, max_length):
    """Your list begins with start; only the tokens after it are asked for.

    start is handed to step, and belongs to every prefix. In the result it is left out: [2, 1] and
    not [0, 2, 1].
    """
    return [start, *_decode(step, start, end, max_length)]


def greedy_decode__leaves_the_end_out(step, start, end, max_length):
    """Your list stops before end; end is part of the result: [2, 1] in the first case.

    Append the token first, and look then whether it is end.
    """
    tokens = _decode(step, start, end, max_length)
    return tokens[:-1] if tokens[-1] == end else tokens


def greedy_decode__does_not_stop(step, start, end, max_length):
    """Your list goes on after end was written.

    Once a token is end, nothing more is asked: return what there is.
    """
    return _decode(step, start, -1, max_length)


def greedy_decode__hands_over_the_last_token(step, start, end, max_length):
    """You give step the last token alone; it is to see all tokens so far, start first.

    Some steps look at the last token only, and then nothing is amiss. Others, like a decoder,
    depend on everything that was written.
    """
    return _decode(step, start, end, max_length, seen=lambda prefix: prefix[-1:])


def greedy_decode__hands_over_no_start(step, start, end, max_length):
    """You give step the tokens without start: the first prefix is [start], not [].

    After token 2 it is [start, 2].
    """
    return _decode(step, start, end, max_length, seen=lambda prefix: prefix[1:])


def greedy_decode__never_hands_on_what_it_wrote(step, start, end, max_length):
    """You ask step with the same prefix again and again: what was written is not handed on.

    Append every token to the prefix before you ask for the next.
    """
    return _decode(step, start, end, max_length, seen=lambda prefix: prefix[:1])


def greedy_decode__hands_over_the_tokens_in_reverse(step, start, end, max_length):
    """You give step the tokens in reverse: start comes first, the newest token last.

    A new token is appended at the end of the prefix.
    """
    return _decode(step, start, end, max_length, seen=lambda prefix: prefix[::-1])


def greedy_decode__counts_the_start(step, start, end, max_length):
    """Your list has at most max_length - 1 tokens: start is not counted.

    With max_length = 1 one token is written.
    """
    return _decode(step, start, end, max_length - 1)


def greedy_decode__writes_one_too_many(step, start, end, max_length):
    """Your list can have max_length + 1 tokens: end is counted, too.

    With max_length = 1 one token is written.
    """
    return _decode(step, start, end, max_length + 1)


def greedy_decode__takes_the_least_likely(step, start, end, max_length):
    """You take the token with the lowest log-probability; the largest one is the likeliest.

    Log-probabilities are negative: -0.7 is likelier than -2.3. Compared by their size, without the
    sign, they come out the wrong way round as well.
    """
    return _decode(step, start, end, max_length, pick=np.argmin)


def greedy_decode__takes_the_last_of_equals(step, start, end, max_length):
    """Of equally likely tokens you take the last; the lowest token is asked for.

    np.argmax gives the first of several. With >= in a loop the last one wins, with > the first.
    """

    def last(logs):
        return len(logs) - 1 - np.argmax(logs[::-1])

    return _decode(step, start, end, max_length, pick=last)


def greedy_decode__adds_an_end(step, start, end, max_length):
    """You put end behind a list that never reached it.

    If max_length comes first, the list just stops: it holds only tokens that were the likeliest.
    """
    tokens = _decode(step, start, end, max_length)
    return tokens if tokens[-1] == end else [*tokens, end]


def greedy_decode__ends_the_last_place(step, start, end, max_length):
    """You keep the last place for end; if max_length comes first, the list stops without it.

    Every place is filled with the likeliest token there.
    """
    tokens = _decode(step, start, end, max_length)
    return tokens if tokens[-1] == end else [*tokens[:-1], end]


def greedy_decode__returns_a_score(step, start, end, max_length):
    """You return the log-probability beside the tokens; the list alone is asked for.

    Return the tokens.
    """
    tokens = _decode(step, start, end, max_length)
    return tokens, float(sum(step([start, *tokens[:i]])[token] for i, token in enumerate(tokens)))


def greedy_decode__returns_the_last_token(step, start, end, max_length):
    """You return one token; the list of all that were written is asked for.

    Collect them, and return the list.
    """
    return _decode(step, start, end, max_length)[-1]


def greedy_decode__stops_at_the_start(step, start, end, max_length):
    """You stop when start is written again; only end stops.

    start is a token like any other, and can be the likeliest one.
    """
    tokens = _decode(step, start, end, max_length)
    return tokens[: tokens.index(start) + 1] if start in tokens else tokens


def greedy_decode__never_writes_a_token_twice(step, start, end, max_length):
    """You leave out tokens that were written before; a sequence may well repeat itself.

    Each time, the likeliest of all tokens is taken.
    """
    tokens = [start]
    for _ in range(max_length):
        logs = step(tokens)
        logs[tokens] = -np.inf
        tokens.append(int(np.argmax(logs)))
        if tokens[-1] == end:
            break
    return tokens[1:]
