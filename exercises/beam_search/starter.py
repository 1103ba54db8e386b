"""beam_search(step, start, end, width, max_length): keep the best beginnings, not one alone.

step        step(prefix) gives the log-probabilities of the next token, an array (vocabulary,);
            prefix is the list of all tokens so far, start included
start, end  two tokens
width       how many hypotheses are kept
max_length  the most tokens a hypothesis can have: start is not counted, end is
returns     the list of tokens after start with the largest total log-probability in the beam

A finished hypothesis, whose last token is end, is not lengthened; it stays in the beam with its
total as long as that is among the largest. Nothing is divided by the length.
"""

import numpy as np


def beam_search(step, start, end, width, max_length):
    """The best list of tokens that is found with a beam of that width."""
    raise NotImplementedError
