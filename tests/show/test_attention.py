"""Attention against the exercise's reference, which the tests of references hold against Keras."""

import numpy as np
import pytest

from dltutor.show.topics.attention import softmax
from tests.references import reference
from tests.show.chosen import NUMBER, frames_of, result_of


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("shape", [(1, 1, 1), (3, 4, 2), (6, 5, 3)])
def test_weights_and_context_are_those_of_the_exercise(shape, seed):
    time, d, v = shape
    rng = np.random.default_rng(seed)
    query, keys, values = rng.normal(size=d), rng.normal(size=(time, d)), rng.normal(size=(time, v))
    frames = frames_of("attention", query=query, keys=keys, values=values)
    products = [result_of(each) for each in frames[:time]]
    assert products == pytest.approx(keys @ query, abs=6e-5)
    weights = np.array(frames[-2].spec["values"])
    context, expected = reference("attention").attention(query, keys, values)
    assert weights == pytest.approx(expected)
    assert frames[-1].spec["values"] == pytest.approx(context)


def test_the_words_are_those_of_lesson_21():
    frames = frames_of("attention")
    assert frames[-3].spec["values"] == [1, 2, 3]
    assert [round(weight, 3) for weight in frames[-2].spec["values"]] == [0.09, 0.245, 0.665]
    told = [round(float(each), 3) for each in NUMBER.findall(frames[-1].said[-1])]
    assert told == [7.876, -0.323]


def test_large_scores_overflow_nothing():
    assert softmax([1e6, 0.0]) == [1.0, 0.0]
