"""The ravine: the path of lesson 6, held by its picture, and the truth about the rate."""

import numpy as np
import pytest

from dltutor.screen.plane import Plane
from tests.show.chosen import frames_of

RATES = [0.005, 0.037, 0.041]


def path(rate, updates, start, curvature):
    places = [np.array(start)]
    for _ in range(updates):
        x, y = places[-1]
        places.append(places[-1] - rate * np.array([x, curvature * y]))
    return np.array(places)


@pytest.mark.parametrize("seed", range(12))
def test_each_update_is_what_numpy_computes(seed):
    rng = np.random.default_rng(seed)
    start, curvature = rng.normal(scale=2, size=2), float(rng.uniform(1, 80))
    rate = float(rng.uniform(0, 2.2) / curvature)
    frames = frames_of("ravine", rate=rate, x=start[0], y=start[1], curvature=curvature, updates=12)
    (drawn,) = frames[-1].spec["paths"].values()
    expected = path(rate, 12, start, curvature)
    assert np.allclose(drawn, expected)
    heights = [0.5 * (x**2 + curvature * y**2) for x, y in expected]
    plane = Plane(frames[-1].spec)
    assert [plane.value(x, y) for x, y in drawn] == pytest.approx(heights)


@pytest.mark.parametrize("rate", RATES)
def test_the_axes_hold_every_place_that_it_comes_to(rate):
    for frame in frames_of("ravine", rate=rate, updates=60):
        plane = Plane(frame.spec)
        for x, y in plane.paths[0].points:
            assert plane.x[0] <= x <= plane.x[1]
            assert plane.y[0] <= y <= plane.y[1]


@pytest.mark.parametrize(
    ("rate", "said"),
    [
        (0.005, "x times 0.995, y times 0.75. It goes down the wall, then along."),
        (0.037, "x times 0.963, y times -0.85. It goes from wall to wall."),
        (0.04, "y times -1. It never arrives."),
        (0.041, "y times -1.05. It diverges (limit 0.04)."),
        (0, "It never arrives."),
    ],
)
def test_a_rate_is_told_as_lesson_6_tells_it(rate, said):
    frame = frames_of("ravine", rate=rate)[1]
    assert said in f"{frame.said[-1]} {frame.alarm}"
