"""A beam search against trying everything, and against the exercise's reference."""

import itertools
import math

import numpy as np
import pytest

from dltutor.show import Unfit
from dltutor.show.topics.beam import rounds, table_of
from tests.references import reference
from tests.show.chosen import frames_of, values_of

SEEDS = range(12)


def table(seed, words=3):
    return np.random.default_rng(seed).dirichlet(np.full(words + 1, 0.7), size=words + 1)


def winner(shares, width, length):
    pairs = ";".join(",".join(map(repr, row)) for row in shares.tolist())
    *_, (_, _, beam) = rounds(table_of(values_of("beam", f"table={pairs}")), width, length)
    return beam[0]


def everything(shares, length):
    """The total of each sequence that is finished, or as long as can be."""
    words, names = len(shares) - 1, "ABCDEFGH"
    totals = {}
    for size in range(1, length + 1):
        for tokens in itertools.product(range(words + 1), repeat=size):
            early = words in tokens[:-1]
            if early or (size < length and tokens[-1] != words):
                continue
            rows = [0, *(token + 1 for token in tokens[:-1])]
            p = math.prod(shares[row, token] for row, token in zip(rows, tokens, strict=True))
            totals[tuple("end" if t == words else names[t] for t in tokens)] = math.log(p)
    return totals


@pytest.mark.parametrize("seed", SEEDS)
def test_a_beam_wide_enough_for_all_finds_the_likeliest_of_all(seed):
    shares, length = table(seed), 4
    totals = everything(shares, length)
    found = winner(shares, len(totals), length)
    best = max(totals, key=totals.get)
    assert found.tokens == best
    assert found.total == pytest.approx(totals[best])


@pytest.mark.parametrize("width", [1, 2, 3])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_narrow_beam_finds_what_the_exercise_finds(seed, width):
    shares = table(seed)
    words = len(shares) - 1
    logs = np.full((words + 2, words + 2), -np.inf)  # start, end, then the words
    order = [*range(2, words + 2), 1]
    logs[np.ix_([0, *range(2, words + 2)], order)] = np.log(shares)
    tokens = reference("beam_search").beam_search(lambda prefix: logs[prefix[-1]], 0, 1, width, 5)
    names = ["start", "end", *"ABC"]
    assert winner(shares, width, 5).tokens == tuple(names[token] for token in tokens)


def test_the_search_is_the_one_of_lesson_21():
    frames = frames_of("beam")
    assert frames[2].said[0] == "The largest totals: A -0.6931; B -0.9163."
    assert frames[4].said[0] == "The largest totals: B, end -1.0217; A, end -1.6094."
    assert "B, end, with the probability 0.36." in frames[-1].said[0]
    assert "Greedy, a width of 1, finds A, end: 0.2." in frames[-1].said[1]


def test_exactly_the_best_are_marked_as_kept():
    marks = []

    def walk(node):
        if "mark" in node:
            marks.append((node["mark"], float(node["told"][1].removeprefix("p = "))))
        for branch in node["branches"]:
            walk(branch)

    walk(frames_of("beam")[4].spec["root"])
    kept = [p for mark, p in marks if mark == "kept"]
    dropped = [p for mark, p in marks if mark == "dropped"]
    assert len(kept) == 2
    assert min(kept) > max(dropped)


def test_a_finished_beginning_waits_and_is_said_to():
    frames = frames_of("beam", table=[[0.2, 0.1, 0.7], [0.5, 0.4, 0.1], [0.3, 0.3, 0.4]])
    assert any("Finished, and left as it is: end." in said for f in frames for said in f.said)


def test_rows_that_do_not_sum_to_1_are_divided_and_that_is_said():
    frames = frames_of("beam", table=[[5.0, 4, 1], [0.35, 0.25, 0.4], [0.05, 0.05, 0.9]])
    assert "The rows after start are divided by their sums" in frames[0].said[1]
    assert frames[-1].said == frames_of("beam")[-1].said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("table=1,2", "as many rows as columns"),
        ("table=0,0;1,1", "The row of table after start is all 0"),
    ],
)
def test_a_table_that_is_none_is_refused_in_words(typed, said):
    with pytest.raises(Unfit, match=said):
        table_of(values_of("beam", typed))
