"""The photograph: what the file holds is scikit-learn's, and is nobody else's to change."""

import numpy as np
import pytest

from dltutor.data import photo
from dltutor.data.reading import describe


def test_it_has_the_shape_and_the_range_that_its_docstring_says():
    image = photo()
    assert image.shape == (104, 96)
    assert f"{image.shape}" in photo.__doc__
    assert image.dtype == np.float64
    assert (image.min(), image.max()) == (1, 238)
    np.testing.assert_array_equal(image, np.round(image))


def test_it_is_the_piece_of_scikit_learns_photograph_that_its_page_describes():
    pytest.importorskip("PIL")
    datasets = pytest.importorskip("sklearn.datasets")
    whole = datasets.load_sample_image("china.jpg").astype(float)  # (427, 640, 3)
    piece = whole[28:340, 64:352] @ [0.299, 0.587, 0.114]
    means = piece.reshape(104, 3, 96, 3).mean(axis=(1, 3))
    assert np.abs(photo() - means).max() <= 2  # readers of JPEG differ by a rounding or two


def test_it_may_be_changed_and_the_next_call_does_not_know():
    first = photo()
    first[...] = 0
    assert photo().max() == 238


def test_its_page_names_the_author_and_the_licence():
    page = describe("photo")
    assert "danielbuechele" in page
    assert "https://creativecommons.org/licenses/by/2.0/" in page
    assert "danielbuechele" in photo.__doc__
