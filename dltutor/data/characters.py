"""Texts as rows of numbers, one a character, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

PADDING = 0


def to_ids(texts: Sequence[str], characters: str, length: int) -> NDArray[np.int64]:
    """A text a row, (len(texts), length): the first of `characters` is 1, and so on; then zeros.

    Raises ValueError for a character that is not among them, and for a text that is too long.
    """
    number = {character: i + 1 for i, character in enumerate(characters)}
    ids = np.full((len(texts), length), PADDING, dtype=np.int64)
    for row, text in zip(ids, texts, strict=True):
        unknown = sorted(set(text) - set(number))
        if unknown:
            raise ValueError(f"{text!r} has characters without a number: {''.join(unknown)!r}")
        if len(text) > length:
            raise ValueError(f"{text!r} has {len(text)} characters; there is room for {length}")
        row[: len(text)] = [number[character] for character in text]
    return ids


def to_texts(ids: Any, characters: str) -> list[str]:
    """The texts that rows of numbers stand for; zeros are left out."""
    return ["".join(characters[i - 1] for i in row if i != PADDING) for row in np.asarray(ids)]


def characters_of(texts: Iterable[str]) -> str:
    """Every character that occurs, once, in the order of their code points."""
    return "".join(sorted(set().union(*texts)))
