"""What the problems about activations share: a node with two inputs, and its weighted sum."""

from __future__ import annotations

from random import Random
from typing import Any

from dltutor.drill.numbers import dot, equals, weighted_sum
from dltutor.drill.problem import Mistake

TOPIC = "activations"


def node(random: Random, heading: str, sums: tuple[int, ...]) -> tuple[float, str, dict[str, Any]]:
    """A node of two inputs whose sum is one of `sums`: the sum, the step to it, the diagram."""
    z = random.choice(sums)
    x = random.sample((-2, -1, 1, 2, 3), 2)
    w = [random.choice((-2, -1, 1, 2, 3)) for _ in x]
    b = z - dot(w, x)
    spec = {
        "headings": ["inputs", heading],
        "layers": [["x1", "x2"], ["a"]],
        "inputs": x,
        "weights": [[w]],
        "biases": [[b]],
        "focus": "a",
    }
    return z, f"The sum with its bias: z = {weighted_sum(w, x, b)} {equals(z)}", spec


def no_activation(z: float, name: str) -> Mistake:
    """The sum typed as it is; `name` is the activation's."""
    return Mistake("left_out_the_activation", z, f"That is the sum. {name} is still to be applied.")
