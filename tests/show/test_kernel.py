"""A kernel that slides: every place of SciPy's correlation, once, in order."""

import numpy as np
import pytest
from scipy import signal

from dltutor.screen.sliding import Sliding
from dltutor.show import Unfit
from tests.show.chosen import frames_of


@pytest.mark.parametrize("seed", range(30))
def test_the_frames_visit_every_place_of_scipys_correlation(seed):
    rng = np.random.default_rng(seed)
    image = rng.integers(-9, 10, size=rng.integers(3, 9, size=2))
    kernel = rng.integers(-3, 4, size=rng.integers(1, 4, size=2))
    stride, padding = int(rng.integers(1, 4)), int(rng.integers(0, 3))
    bias = float(rng.integers(-2, 3))
    frames = frames_of(
        "kernel", image=image, kernel=kernel, stride=stride, padding=padding, bias=bias
    )
    padded = np.pad(image, padding)
    expected = signal.correlate2d(padded, kernel, mode="valid")[::stride, ::stride] + bias
    found = []
    for frame in frames:
        sliding = Sliding(frame.spec)
        found.append(sliding.output[sliding.at[0]][sliding.at[1]])
    assert found == expected.ravel().tolist()
    down, across = expected.shape
    assert f"= {down} rows" in frames[-1].said[-1]
    assert f"= {across} columns" in frames[-1].said[-1]


def test_the_kernel_is_the_one_of_lesson_16():
    frames = frames_of("kernel")
    assert Sliding(frames[0].spec).output == [[9, 1, 0], [7, -1, 7]]
    assert frames[3].said[0].startswith("The row is done")


def test_a_kernel_that_finds_no_place_is_refused_with_a_way_out():
    with pytest.raises(Unfit, match=r"no place on an image of 1 by 4.*more padding"):
        frames_of("kernel", image=[[1.0, 2, 3, 4]])
