"""Forward pass: the value of one node, or what a network of two layers predicts."""

from __future__ import annotations

from random import Random

from dltutor.drill.numbers import dot, equals, factor, listed, plus, product, told, weighted_sum
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "forward_pass"
INPUTS = (-3, -2, -1, 1, 2, 3, 4, 5)
WEIGHTS = (-2, -1, 1, 2, 3, 0.5)


def problem(random: Random) -> Problem:
    """A node a third of the time, else a network."""
    return _node(random) if random.random() < 1 / 3 else _network(random)


def _node(random: Random) -> Problem:
    count = random.choice((2, 3))
    x = random.sample(INPUTS, count)
    w = [random.choice(WEIGHTS) for _ in x]
    b = random.choice((-4, -3, -1, 1, 2, 5))
    products = [v * u for v, u in zip(w, x, strict=True)]
    total = sum(products)
    names = [f"x{each + 1}" for each in range(count)]
    return posed(
        TOPIC,
        "What is the value of node a? It adds up weight times input, and the bias. "
        "There is no activation.",
        total + b,
        [
            "Multiply each input by the weight on its edge: "
            + listed([f"{product(v, u)} {equals(v * u)}" for v, u in zip(w, x, strict=True)])
            + ".",
            f"Add the products up: {' + '.join(map(factor, products))} {equals(total)}",
            f"Add the bias: a = {told(total)}{plus(b)} {equals(total + b)}",
        ],
        _node_slips(w, x, b),
        diagram={"layers": [names, ["a"]], "inputs": x, "weights": [[w]], "biases": [[b]]}
        | {"focus": "a"},
    )


def _node_slips(w: list[float], x: list[int], b: float) -> list[Mistake | None]:
    total = dot(w, x)
    return [
        Mistake(
            "left_out_the_bias",
            total,
            f"You left out the bias: {told(total)}{plus(b)} is still to be worked out.",
        ),
        Mistake(
            "subtracted_the_bias", total - b, f"You subtracted the bias, {told(b)}. It is added."
        ),
        Mistake(
            "left_out_the_weights",
            sum(x) + b,
            "You added up the inputs. Each is multiplied by its weight first.",
        ),
        Mistake(
            "took_the_mean",
            total / len(x) + b,
            f"You divided by {len(x)}, the number of inputs. A node adds up, it takes no mean.",
        ),
        Mistake(
            "took_the_weights_in_another_order",
            dot(w[::-1], x, b),
            "You took the weights from last to first. x1 goes with the weight on its own edge.",
        ),
        _lost_a_minus(w, x, b),
    ]


def _lost_a_minus(w: list[float], x: list[int], b: float) -> Mistake | None:
    """The one product below 0, taken as if it were above."""
    products = [v * u for v, u in zip(w, x, strict=True)]
    below = [each for each in products if each < 0]
    if len(below) != 1:
        return None
    return Mistake(
        "lost_a_minus",
        sum(map(abs, products)) + b,
        f"You lost a minus: one product is {told(below[0])}, and you added {told(-below[0])}.",
    )


def _network(random: Random) -> Problem:
    x, rows = _awake(random)
    v = random.sample(WEIGHTS, 2)
    relu = random.random() < 0.6
    z = [dot(row, x) for row in rows]
    h = [max(0, each) for each in z] if relu else z
    steps = []
    for name, row, value, after in zip(("h1", "h2"), rows, z, h, strict=True):
        steps.append(f"The sum into {name}: {weighted_sum(row, x)} {equals(value)}")
        if relu:
            steps[-1] += f", and ReLU makes it {told(after)}" if value < 0 else ", which ReLU keeps"
    steps.append(f"The output: y = {weighted_sum(v, h)} {equals(dot(v, h))}")
    told_activation = "h1 and h2 use ReLU, y has no activation." if relu else "No activations."
    return posed(
        TOPIC,
        f"x1 is {told(x[0])} and x2 is {told(x[1])}. What does the network predict, "
        f"what is y? No biases. {told_activation}",
        dot(v, h),
        steps,
        [*_slips(x, rows, v, relu=relu), *_about_relu(z, h, v, relu=relu)],
        diagram={
            "headings": ["inputs", "ReLU" if relu else "hidden", "output"],
            "layers": [[f"x1 = {told(x[0])}", f"x2 = {told(x[1])}"], ["h1", "h2"], ["y"]],
            "weights": [rows, [v]],
        },
    )


def _awake(random: Random) -> tuple[list[int], list[list[float]]]:
    """Inputs and hidden weights with a sum above 0, so that ReLU leaves something."""
    while True:
        x = random.sample(INPUTS, 2)
        rows = [[random.choice(WEIGHTS) for _ in x] for _ in range(2)]
        sums = [dot(row, x) for row in rows]
        if 0 not in sums and max(sums) > 0:
            return x, rows


def _slips(x: list[int], rows: list[list[float]], v: list[float], *, relu: bool) -> list[Mistake]:
    def hidden(matrix: list[list[float]]) -> list[float]:
        sums = [dot(row, x) for row in matrix]
        return [max(0, each) for each in sums] if relu else sums

    h = hidden(rows)
    crossed = [[rows[0][0], rows[1][0]], [rows[0][1], rows[1][1]]]
    return [
        Mistake(
            "read_the_hidden_weights_by_input",
            dot(v, hidden(crossed)),
            "You took the two weights that leave x1 for the two that enter h1. A node sums over "
            "the edges that come in.",
        ),
        Mistake(
            "swapped_the_output_weights",
            dot(v[::-1], h),
            f"You swapped the weights into y: h1 goes with {told(v[0])}, h2 with {told(v[1])}.",
        ),
        Mistake(
            "left_out_the_output_weights",
            sum(h),
            f"You added h1 and h2. Each is multiplied by its weight into y first: {told(v[0])} "
            f"and {told(v[1])}.",
        ),
        Mistake("left_out_h2", v[0] * h[0], "That is h1's part alone. h2 leads into y as well."),
        Mistake("left_out_h1", v[1] * h[1], "That is h2's part alone. h1 leads into y as well."),
    ]


def _about_relu(z: list[float], h: list[float], v: list[float], *, relu: bool) -> list[Mistake]:
    y = dot(v, h)
    if not relu:
        return [
            Mistake(
                "used_relu",
                dot(v, [max(0, each) for each in z]),
                "You set a negative hidden value to 0. There is no ReLU in this network.",
            )
        ]
    return [
        Mistake(
            "left_out_relu",
            dot(v, z),
            f"You left out ReLU: the sums into h1 and h2 are {told(z[0])} and {told(z[1])}, and "
            "one below 0 becomes 0.",
        ),
        Mistake(
            "used_relu_on_the_output_too",
            max(0, y),
            "You used ReLU on the output too. Only h1 and h2 have it; y may be negative.",
        ),
        Mistake(
            "took_the_absolute_value",
            dot(v, [abs(each) for each in z]),
            "You dropped the minus of a hidden sum. ReLU makes a negative sum 0.",
        ),
    ]
