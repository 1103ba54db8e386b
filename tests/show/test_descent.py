"""Descent: every weight as NumPy has it, a picture that holds it, and the truth about the rate."""

import numpy as np
import pytest

from dltutor.screen.plot import Plot
from tests.show.chosen import frames_of, result_of

RATES = [0.002, 0.01, 1 / 18, 0.1, 1 / 9, 0.12, -0.01]


def path(w, x, target, rate, updates):
    weights = [w]
    for _ in range(updates):
        weights.append(weights[-1] - rate * 2 * (weights[-1] * x - target) * x)
    return np.array(weights)


@pytest.mark.parametrize("seed", range(20))
def test_each_update_is_what_numpy_computes(seed):
    rng = np.random.default_rng(seed)
    w, x, target = rng.normal(scale=4, size=3)
    rate = rng.uniform(0, 1.2) / x**2
    frames = frames_of("descent", start=w, input=x, target=target, rate=rate, updates=8)
    expected = path(w, x, target, rate, 8)
    drawn = frames[-1].spec["paths"]
    (points,) = drawn.values()
    assert np.allclose([at for at, _ in points], expected)
    assert np.allclose([loss for _, loss in points], (expected * x - target) ** 2)
    assert result_of(frames[3]) == pytest.approx(expected[3], rel=1e-3, abs=6e-5)


@pytest.mark.parametrize("rate", RATES)
def test_the_axes_hold_every_place_that_it_comes_to(rate):
    for frame in frames_of("descent", rate=rate):
        plot = Plot(frame.spec)
        for trace in plot.traces:
            if trace.is_path:
                for w, loss in trace.points:
                    assert plot.x[0] <= w <= plot.x[1]
                    assert plot.y[0] <= loss <= plot.y[1]


@pytest.mark.parametrize("rate", RATES)
def test_it_is_said_that_it_diverges_exactly_where_it_does(rate):
    frame = frames_of("descent", rate=rate)[-1]
    grows = abs(path(2, 3, 10, rate, 50)[-1] - 10 / 3) > 4 / 3 + 1e-6
    assert ("diverges" in frame.alarm) == grows


@pytest.mark.parametrize(
    ("rate", "said"),
    [
        (0.01, "times 0.82. It walks down."),
        (0.1, "times -0.8. It jumps across, nearer."),
        (0.12, "times -1.16. It diverges (limit 0.1111)."),
        (1 / 18, "lands on the bottom in a single step"),
        (1 / 9, "Back and forth, for ever."),
        (0, "gets nowhere"),
    ],
)
def test_a_rate_is_told_as_lesson_6_tells_it(rate, said):
    frame = frames_of("descent", rate=rate)[1]
    assert said in f"{frame.said[-1]} {frame.alarm}"


def test_the_first_updates_are_those_of_lesson_6():
    told = [result_of(each) for each in frames_of("descent")[1:5]]
    assert told == [2.24, 2.4368, 2.5982, 2.7305]


def test_who_is_far_away_is_left_alone_and_that_is_said():
    frames = frames_of("descent", rate=1.0, updates=100)
    assert len(frames) < 20
    assert "further ones are left out" in frames[-1].alarm


def test_an_input_of_0_is_said_to_change_nothing():
    assert "no weight makes any difference" in frames_of("descent", input=0)[-1].alarm


def test_a_start_at_the_bottom_stays_there():
    frames = frames_of("descent", start=5, input=2)
    assert "nothing moves" in frames[1].said[-1]
    assert result_of(frames[1]) == 5
