"""sigmoid_slope_product(depth) is 0.25 ** depth; layers_until(threshold), the first depth below."""

SECONDS = 2


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    name = "sigmoid_slope_product"
    yield "three layers", name, 3
    yield "one layer", name, 1
    yield "two layers", name, 2
    yield "no layer: nothing is multiplied", name, 0
    yield "four layers", name, 4
    yield "five layers", name, 5
    yield "ten layers", name, 10
    yield "fifty layers", name, 50

    name = "layers_until"
    yield "below 0.1: two layers leave 0.0625", name, 0.1
    yield "below 0.01", name, 0.01
    yield "below 0.25, which one layer gives exactly", name, 0.25
    yield "below 0.0625, which two layers give exactly", name, 0.0625
    yield "just above what two layers give", name, 0.0626
    yield "just below what two layers give", name, 0.0624
    yield "below 0.2", name, 0.2
    yield "below 0.5: one layer is enough", name, 0.5
    yield "below 0.9", name, 0.9
    yield "below 1, a whole number", name, 1
    yield "below 0.015625, which three layers give exactly", name, 0.015625
    yield "below a thousandth", name, 0.001
    yield "below a millionth", name, 1e-6
    yield "below what fifteen layers give exactly", name, 0.25**15
    yield "below the smallest step of a number near 1", name, 2.0**-52
    yield "below 1e-30", name, 1e-30


def laws(answer, name, value):
    """What holds of every right answer, in words a learner can use."""
    if name == "sigmoid_slope_product":
        yield "it is above 0, and at most 1", 0 < answer <= 1
        yield "each layer leaves a quarter of what comes to it", answer * 4**value == 1
    else:
        yield "it is a whole number", answer == int(answer)
        yield f"{answer:g} layers bring the product below the threshold", 0.25**answer < value
        fewer = 0.25 ** (answer - 1)
        yield "with one layer less it would not be below", fewer >= value
