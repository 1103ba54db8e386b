"""Pictures in words: said where nobody may see them, and true."""

import numpy as np
import pytest

from dltutor.screen.histograms import BINS, Histograms
from dltutor.screen.image import Images
from dltutor.screen.matrix import Matrix
from dltutor.screen.network import Network
from dltutor.screen.picture import IN_WORDS
from dltutor.screen.plane import Plane
from dltutor.screen.plot import Plot
from tests.screen.snapshot import drawn, in_a_pipe
from tests.screen.test_pictures import BANK, CURVES, OR


def words_of(picture):
    return in_a_pipe(picture, 2000).partition(IN_WORDS)[2].partition("\n")[0]


@pytest.mark.parametrize(
    "picture", [Plot(CURVES), Plane(OR), Network(BANK), Matrix({"matrix": [[1, 2], [4, 3]]})]
)
def test_words_are_said_in_a_pipe_and_not_beside_what_is_seen(picture):
    assert IN_WORDS in in_a_pipe(picture)
    assert IN_WORDS not in drawn(picture)


def test_a_terminal_that_only_prints_is_told_as_a_pipe_is():
    shown = drawn(Plot(CURVES), _environ={"TERM": "dumb"})
    assert IN_WORDS in shown


def test_the_title_comes_first_then_the_words_then_the_drawing():
    lines = in_a_pipe(Plot(CURVES | {"caption": "Three of them."})).splitlines()
    assert lines[0] == "Activations"
    assert lines[1].startswith(IN_WORDS)
    assert lines[-1] == "Three of them."


@pytest.mark.parametrize("seed", range(5))
def test_a_line_tells_its_ends_and_where_it_turns(seed):
    values = np.random.default_rng(seed).normal(size=12).round(2)
    values[0] = values[-1] = 0.0
    told = words_of(Plot({"lines": {"loss": values.tolist()}}))
    assert f"lowest {values.min():g} at {values.argmin()}" in told
    assert f"highest {values.max():g} at {values.argmax()}" in told
    assert "loss from 0 at 0 to 0 at 11" in told


@pytest.mark.parametrize("seed", range(5))
def test_a_matrix_tells_where_each_row_is_largest(seed):
    cells = np.random.default_rng(seed).random((4, 7))
    told = words_of(Matrix({"matrix": cells.tolist()}))
    for row, cell in enumerate(cells.argmax(axis=1)):
        assert f"{row + 1} has {cells[row, cell]:.2g} at {cell + 1}" in told


@pytest.mark.parametrize("scale", [0.3, 1.0])
def test_a_histogram_tells_where_half_of_its_values_are(scale):
    values = np.random.default_rng(3).normal(0, scale, 20_000)
    shares, _ = np.histogram(values, bins=BINS, range=(-4, 4))
    bins = [["layer 1", (shares / values.size).tolist(), 0.0, 0.0]]
    told = words_of(Histograms({"arrays": {"x": [-4, 4], "bins": bins}}))
    low, high = (float(word) for word in told.rstrip(".").split("between ")[1].split(" and "))
    np.testing.assert_allclose((low, high), np.quantile(values, [0.25, 0.75]), atol=8 / BINS)


def test_a_network_tells_every_sum_that_is_drawn():
    told = words_of(Network(BANK))
    assert "children = 2, accounts = 3" in told
    assert "purchases = 2*5 + -1*1 = 9" in told


def test_a_network_without_room_is_told_once():
    assert IN_WORDS not in in_a_pipe(Network(BANK), 40)


def test_a_plane_tells_on_which_side_its_points_are():
    told = words_of(Plane(OR))
    assert "0 at (0, 0) outside" in told
    assert "1 at (1, 0) inside" in told


def test_images_tell_their_sizes_and_the_values_in_them():
    told = words_of(Images({"images": {"a": [[0, 1, 2], [3, 4, 5]], "b": [[-1, 1]]}}))
    assert "a, 3 by 2 pixels from 0 to 5" in told
    assert "b, 2 by 1 pixels from -1 to 1" in told
