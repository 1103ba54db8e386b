"""multiprocessing, the way people really use it. Ends: broken, halted, wrong."""

import multiprocessing


def multiply(pair):
    return pair[0] * pair[1] + 1


def node_value(inputs, weights):
    with multiprocessing.get_context("fork").Pool(4) as pool:
        return sum(pool.map(multiply, zip(inputs, weights, strict=True)))
