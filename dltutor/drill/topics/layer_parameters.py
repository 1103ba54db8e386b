"""Layer parameters: the weights and biases of convolutions and of recurrent layers, counted."""

from __future__ import annotations

from random import Random

from dltutor.drill.problem import Mistake, Problem, posed
from dltutor.drill.topics.recurrent_parameters import TOPIC, recurrent

__all__ = ["TOPIC", "problem"]


def problem(random: Random) -> Problem:
    """A convolution a third of the time, else a SimpleRNN, an LSTM or a GRU."""
    return _convolution(random) if random.random() < 1 / 3 else recurrent(random)


def _convolution(random: Random) -> Problem:
    high, wide = random.choice(((1, 1), (2, 2), (3, 3), (3, 3), (5, 5), (3, 5), (1, 7)))
    channels, filters = random.sample((1, 2, 3, 4, 5, 6, 8, 10, 12), 2)
    size = random.choice((28, 32, 64))
    one = high * wide * channels
    answer = (one + 1) * filters
    of_image = f"{channels} {'channel' if channels == 1 else 'channels'}"
    kernels = f"{filters} {'filter' if filters == 1 else 'filters'} of {high} by {wide}"
    return posed(
        TOPIC,
        f"A convolution with {kernels} and biases meets images of {size} by {size} pixels with "
        f"{of_image}. How many parameters does the layer have?",
        answer,
        [
            f"One filter spans every channel: {high} · {wide} · {channels} = {one} weights, "
            f"and 1 bias",
            f"{filters} of them: {filters} · {one + 1} = {answer}",
        ],
        [
            *_about_biases(high * wide, channels, filters),
            *_about_sizes((high, wide), channels, filters, size),
        ],
    )


def _about_biases(places: int, channels: int, filters: int) -> list[Mistake]:
    one = places * channels
    return [
        Mistake(
            "left_out_the_biases",
            one * filters,
            f"You left out the biases: {filters}, one a filter.",
        ),
        Mistake(
            "counted_one_bias",
            one * filters + 1,
            "You counted one bias. Each filter has its own.",
        ),
        Mistake(
            "gave_the_channels_the_biases",
            one * filters + channels,
            f"You counted a bias a channel. The {filters} filters have them.",
        ),
        Mistake(
            "gave_each_channel_of_a_filter_a_bias",
            (places + 1) * channels * filters,
            "You gave each channel of a filter a bias. A filter adds its channels up, and has one.",
        ),
    ]


def _about_sizes(
    kernel: tuple[int, int], channels: int, filters: int, size: int
) -> list[Mistake | None]:
    high, wide = kernel
    one = high * wide * channels
    answer = (one + 1) * filters
    return [
        Mistake(
            "left_out_the_channels",
            (high * wide + 1) * filters,
            f"You left out the depth. A filter has {high} · {wide} weights for each of the "
            f"{channels} channels.",
        ),
        Mistake("counted_one_filter", one + 1, f"That is one filter. There are {filters} of them."),
        Mistake(
            "took_one_side",
            (high * channels + 1) * filters,
            f"You counted one side of the kernel. It has {high} · {wide} places.",
        )
        if high == wide
        else None,
        Mistake(
            "swapped_channels_and_filters",
            (high * wide * filters + 1) * channels,
            f"You swapped them: {filters} filters go out, {channels} come in.",
        ),
        Mistake(
            "counted_the_outputs",
            answer * size * size,
            "You counted each place of the image. The same weights are used at all of them.",
        ),
    ]
