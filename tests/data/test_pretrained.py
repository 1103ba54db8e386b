"""The trained network: it knows what its docstring says."""

import numpy as np
import pytest

from benchmarks.digits_base import in_eight_positions, network, placed
from dltutor.data import digits, digits_base


def test_its_arrays_are_ten_and_as_many_numbers_as_the_lesson_counts():
    weights = digits_base()
    assert [each.ndim for each in weights] == [4, 1, 4, 1, 4, 1, 2, 1, 2, 1]
    assert sum(each.size for each in weights) == 35144
    assert all(each.dtype == np.float32 for each in weights)


def test_they_may_be_changed_and_the_next_call_does_not_know():
    digits_base()[0][...] = 0
    assert digits_base()[0].any()


@pytest.mark.slow
def test_it_tells_nine_in_ten_of_the_old_digits_and_their_positions():
    table = digits()
    old = table.y < 5
    images, classes = in_eight_positions(table.X[old].reshape(-1, 8, 8) / 16, table.y[old])
    model = network(40)
    model.set_weights(digits_base())
    given = model.predict(placed(images, np.random.default_rng(7)), verbose=0)
    assert given.shape == (len(classes), 40)
    assert np.mean(given.argmax(axis=1) == classes) > 0.88
