"""Lesson 21's three words: how well each answers the query, and what is fetched of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from dltutor.show.frame import Frame
from dltutor.show.numbers import dot, equals, told, weighted_sum
from dltutor.show.settings import Setting, Unfit, Values, row

KEYS = ((0.0, 1.0, 1.0, 2.0), (2.0, 0.0, 0.0, 0.0), (1.0, 2.0, 2.0, 1.0))
VALUES = ((0.0, 10.0), (5.0, -5.0), (10.0, 0.0))
WORDS = ("un", "chat", "noir")
MOST_WORDS, MOST = 6, 6
SETTINGS = (
    Setting("query", row(2, 2, 0, 0), "what is looked for", columns=MOST),
    Setting("keys", KEYS, "a row a word", rows=MOST_WORDS, columns=MOST),
    Setting("values", VALUES, "a row a word", rows=MOST_WORDS, columns=4),
)


def frames(values: Values) -> list[Frame]:
    """A dot product a word, the scores, the softmax, the context. Raises Unfit."""
    query, keys, fetched = values.row("query"), values.rows("keys"), values.rows("values")
    _check(query, keys, fetched)
    names = list(WORDS) if len(keys) == len(WORDS) else [f"word {n + 1}" for n in range(len(keys))]
    products = [dot(query, key) for key in keys]
    scores = [each / math.sqrt(len(query)) for each in products]
    weights = softmax(scores)
    return [
        *(_product(query, keys, names, products, at) for at in range(len(keys))),
        _scores(names, products, scores, len(query)),
        _weights(names, scores, weights),
        _context(names, weights, fetched),
    ]


def softmax(scores: Sequence[float]) -> list[float]:
    """Positive, and 1 in all; the greatest is taken away first, so that no power is too large."""
    powers = [math.exp(score - max(scores)) for score in scores]
    return [power / sum(powers) for power in powers]


def _check(query: list[float], keys: list[list[float]], fetched: list[list[float]]) -> None:
    if len(keys[0]) != len(query):
        raise Unfit(
            f"A row of keys should have as many numbers as query, {len(query)}, and has "
            f"{len(keys[0])}. To change both, type both: query=... keys=..."
        )
    if len(fetched) != len(keys):
        raise Unfit(
            f"values should have as many rows as keys, {len(keys)}, and has {len(fetched)}. "
            "To change both, type both: keys=... values=..."
        )


def _bars(names: list[str], numbers: list[float], caption: str) -> dict[str, Any]:
    return {"labels": names, "values": numbers, "caption": caption}


def _product(
    query: list[float], keys: list[list[float]], names: list[str], products: list[float], at: int
) -> Frame:
    said = (
        f"The query is ({', '.join(map(told, query))}), and the key of {names[at]} is "
        f"({', '.join(map(told, keys[at]))}).",
        "How well a word answers the query is their dot product.",
    )
    return Frame(
        f"The query meets {names[at]}",
        said,
        "bars",
        _bars(names[: at + 1], products[: at + 1], "query · key, word by word")
        | {"x": [min(0.0, *products), max(1.0, *products)]},
        f"query · key = {weighted_sum(query, keys[at])} {equals(products[at])}",
    )


def _scores(names: list[str], products: list[float], scores: list[float], d: int) -> Frame:
    root = told(math.sqrt(d))
    told_scores = ", ".join(
        f"{told(p)} / {root} {equals(s)}" for p, s in zip(products, scores, strict=True)
    )
    said = (f"Keys have {d} numbers: the products are divided by the root of {d}, {root}.",)
    return Frame("The scores", said, "bars", _bars(names, scores, "scores"), told_scores)


def _weights(names: list[str], scores: list[float], weights: list[float]) -> Frame:
    place = max(range(len(weights)), key=lambda each: weights[each])
    powers = " + ".join(f"e^{told(score)}" for score in scores)
    said = (
        "A softmax makes weights of the scores: each above 0, and 1 in all.",
        f"Most of it goes to {names[place]}.",
    )
    spec = _bars(names, weights, "weights") | {"x": [0, 1]}
    total = f"{names[place]} = e^{told(scores[place])} / ({powers}) {equals(weights[place])}"
    return Frame("The weights", said, "bars", spec, total)


def _context(names: list[str], weights: list[float], fetched: list[list[float]]) -> Frame:
    columns = [list(column) for column in zip(*fetched, strict=True)]
    context = [dot(weights, column) for column in columns]
    sums = "; ".join(
        f"{weighted_sum(weights, column)} {equals(total)}"
        for column, total in zip(columns, context, strict=True)
    )
    parts = ", ".join(f"{told(w)} of {name}" for w, name in zip(weights, names, strict=True))
    said = (
        f"What is fetched is a weighted sum of the words' values: {parts}.",
        f"The context is ({', '.join(map(told, context))}).",
    )
    spec = _bars([f"number {n + 1}" for n in range(len(context))], context, "the context")
    return Frame("The context", said, "bars", spec, sums)
