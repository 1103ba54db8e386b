"""The references of lesson 21 against Keras' attention, an exhaustive search, and plain parsing."""

import itertools

import numpy as np
import pytest

from tests.references import EXERCISES, reference

SHAPES = [(1, 1, 1), (1, 5, 2), (4, 2, 3), (6, 6, 6), (3, 16, 1), (30, 64, 8)]
SEEDS = range(3)
CHARACTERS = " ,./0123456789ADFJMNOSabcdefghijklmnoprstuvyzäéû"
DIGITS = "0123456789-"
MONTHS = "jan janv ene gen|feb févr fév|mar mär mrt maa|abr apr avr|may mai mag mei|jun juin giu|"
MONTHS += "jul juil lug|aug août ago|sep set|oct okt ott|nov|dec dez déc dic"


def _attention(shape, seed):
    time, d, v = shape
    rng = np.random.default_rng(seed)
    return rng.normal(size=d), rng.normal(size=(time, d)), rng.normal(size=(time, v))


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_attention_agrees_with_keras_scaled_dot_product(shape, seed):
    """keras.ops.dot_product_attention divides by the root of d; keys and values have one width."""
    import keras

    query, keys, _ = _attention(shape, seed)
    values = np.random.default_rng(seed + 9).normal(size=keys.shape)
    given = (each.reshape(1, -1, 1, shape[1]) for each in (query, keys, values))
    expected = np.asarray(keras.ops.dot_product_attention(*given))[0, 0, 0]
    context, _ = reference("attention").attention(query, keys, values)
    np.testing.assert_allclose(context, expected, rtol=1e-6, atol=1e-9)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:You are using a softmax over axis")  # of a single place
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_keras_attention_layer_is_it_without_the_root(shape, seed):
    """The layer does not scale, unless by a factor that it learns: the query is divided for it."""
    import keras

    query, keys, values = _attention(shape, seed)
    layer = keras.layers.Attention(dtype="float64")
    scaled = query / np.sqrt(shape[1])
    inputs = [scaled[None, None], values[None], keys[None]]
    expected, scores = layer(inputs, return_attention_scores=True)
    context, weights = reference("attention").attention(query, keys, values)
    np.testing.assert_allclose(context, np.asarray(expected)[0, 0], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(weights, np.asarray(scores)[0, 0], rtol=1e-9, atol=1e-12)


def _step(vocabulary, seed, impossible=0.0):
    """Random log-probabilities for every prefix, the same whenever they are asked for."""
    known = {}

    def step(prefix):
        prefix = tuple(prefix)
        if prefix not in known:
            rng = np.random.default_rng([seed, *prefix])
            p = rng.dirichlet(np.ones(vocabulary))
            p[(rng.random(vocabulary) < impossible) & (p < p.max())] = 0
            with np.errstate(divide="ignore"):
                known[prefix] = np.log(p / p.sum())
        return known[prefix]

    return step


def _total(step, start, tokens):
    return sum(step((start, *tokens[:i]))[token] for i, token in enumerate(tokens))


def _every(vocabulary, end, max_length):
    """Every sequence that can be written: up to its first end, or as long as is allowed."""
    others = [token for token in range(vocabulary) if token != end]
    for length in range(1, max_length + 1):
        for tokens in itertools.product(others, repeat=length - 1):
            yield [*tokens, end]
    for tokens in itertools.product(others, repeat=max_length):
        yield list(tokens)


@pytest.mark.parametrize("impossible", [0.0, 0.3])
@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize(("vocabulary", "max_length"), [(2, 6), (3, 1), (3, 5), (5, 3)])
def test_a_beam_that_is_wide_enough_finds_the_best_of_all(vocabulary, max_length, seed, impossible):
    step, end = _step(vocabulary, seed, impossible), seed % vocabulary
    start = (end + 1) % vocabulary
    best = max(_every(vocabulary, end, max_length), key=lambda tokens: _total(step, start, tokens))
    found = reference("beam_search").beam_search(step, start, end, 10**4, max_length)
    assert _total(step, start, found) == pytest.approx(_total(step, start, best))
    assert found == best


@pytest.mark.parametrize("seed", range(60))
def test_a_beam_of_one_is_greedy(seed):
    vocabulary = 2 + seed % 7
    step, end = _step(vocabulary, seed, 0.2), seed % vocabulary
    start = (end + 1) % vocabulary
    beam = reference("beam_search").beam_search(step, start, end, 1, 12)
    assert beam == reference("greedy").greedy_decode(step, start, end, 12)


@pytest.mark.parametrize("seed", range(20))
def test_greedy_takes_the_best_token_at_each_place_and_ends_in_time(seed):
    step = _step(6, seed)
    tokens = reference("greedy").greedy_decode(step, 0, 1, 15)
    for i, token in enumerate(tokens):
        assert step((0, *tokens[:i]))[token] == max(step((0, *tokens[:i])))
    assert 1 not in tokens[:-1]
    assert len(tokens) == 15 or tokens[-1] == 1


@pytest.mark.parametrize("seed", range(20))
def test_what_a_beam_finds_has_the_total_that_a_plain_beam_finds(seed):
    """The same search, written as a table of arrays: totals sorted, and nothing remembered."""
    step, width, length = _step(4, seed), 1 + seed % 5, 6
    totals, prefixes = np.zeros(1), np.zeros((1, 1), int)
    for _ in range(length):
        rows = []
        for total, prefix in zip(totals, prefixes, strict=True):
            done = 1 in prefix[1:]
            after = np.where(np.arange(4) == 1, 0.0, -np.inf) if done else step(prefix)
            rows.append(total + after)
        flat = np.concatenate(rows)
        best = np.argsort(-flat, kind="stable")[:width]
        totals = flat[best]
        prefixes = np.column_stack([prefixes[best // 4], best % 4])
    found = reference("beam_search").beam_search(step, 0, 1, width, length)
    assert _total(step, 0, found) == pytest.approx(totals[0])


@pytest.mark.parametrize(("rows", "time"), [(1, 1), (1, 7), (5, 1), (4, 4), (9, 3)])
def test_decoder_inputs_are_the_targets_one_place_later(rows, time):
    targets = np.random.default_rng(rows).integers(0, 9, size=(rows, time))
    inputs = reference("teacher_forcing").decoder_inputs(targets, 11)
    assert inputs.shape == targets.shape
    for row, given in zip(targets.tolist(), inputs.tolist(), strict=True):
        assert given == [11, *row][:-1]


def _texts(ids, characters):
    return ["".join(characters[i - 1] for i in row if i) for row in ids]


def _parsed(text):
    """Year, month and day of a written date, without Babel: by the first letters of a month."""
    words = text.replace(",", " ").replace(".", " ").replace("/", " ").replace(" de ", " ").split()
    numbers = [int(word) for word in words if word.isdigit()]
    named = [word.lower() for word in words if word.isalpha()]
    year = max(numbers)
    if not named:
        first, middle, last = numbers
        return (year, middle, last if first == year else first)
    prefixes = [group.split() for group in MONTHS.split("|")]
    month = next(
        i for i, group in enumerate(prefixes, 1) if any(named[0].startswith(each) for each in group)
    )
    numbers.remove(year)
    return year, month, numbers[0]


def test_the_dates_that_the_translator_is_given_are_what_their_targets_say():
    folder = EXERCISES / "date_translator"
    rows, labels = np.load(folder / "rows.npz"), np.load(folder / "labels.npz")
    assert rows["X"].shape == (4000, 24)
    pairs = [(rows["X"], rows["y"]), (labels["X_new"], labels["y_new"])]
    known, new = [(_texts(X, CHARACTERS), _texts(y, DIGITS)) for X, y in pairs]
    for written, iso in (known, new):
        for text, told in zip(written, iso, strict=True):
            assert "{:04}-{:02}-{:02}".format(*_parsed(text)) == told, text
    assert not set(known[1]) & set(new[1])
    assert len(set(known[0])) == len(known[0])


def test_how_the_dates_of_the_translator_were_made():
    """rows.npz and labels.npz, by Babel 2.18: 4,000 pairs, and 400 of which no date is known."""
    babel = pytest.importorskip("babel")
    if not babel.__version__.startswith("2.18"):
        pytest.skip("another Babel abbreviates in another way")
    from dltutor.data import dates, to_ids

    rng = np.random.default_rng(21)
    known = list(dict.fromkeys(zip(*dates(4200, rng), strict=True)))[:4000]
    seen = {iso for _, iso in known}
    drawn = zip(*dates(600, rng), strict=True)
    new = [pair for pair in drawn if pair[1] not in seen and set(pair[0]) <= set(CHARACTERS)][:400]
    folder = EXERCISES / "date_translator"
    rows, labels = np.load(folder / "rows.npz"), np.load(folder / "labels.npz")
    for pairs, X, y in (
        (known, rows["X"], rows["y"]),
        (new, labels["X_new"], labels["y_new"]),
    ):
        written, iso = zip(*pairs, strict=True)
        np.testing.assert_array_equal(X, to_ids(written, CHARACTERS, 24))
        np.testing.assert_array_equal(y, to_ids(iso, DIGITS, 10))
