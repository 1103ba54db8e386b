"""Activations: what ReLU, leaky ReLU, step, sigmoid, tanh and softmax make of a sum."""

from __future__ import annotations

from random import Random

from dltutor.drill.problem import Problem
from dltutor.drill.topics.activation_node import TOPIC
from dltutor.drill.topics.smooth_activations import sigmoid, softmax, tanh
from dltutor.drill.topics.straight_activations import leaky, relu, step

__all__ = ["TOPIC", "problem"]


def problem(random: Random) -> Problem:
    """One of the six."""
    return random.choice((relu, leaky, step, sigmoid, tanh, softmax))(random)
