"""What pictures of images need of the values of a page's code, and when two records agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from dltutor.screen.pixels import LEVELS, Image

WIDEST = 64  # pixels across: then an image is no higher than most screens, and its record small
MOST = 40  # images in a fence
FEW_DIGITS = 5  # significant, of the ends of an image's range
CLOSE_MEAN, CLOSE_PIXEL = 0.02, 0.1  # of an image's range: what other versions may make of it
CLOSE_TRAINED = 0.1  # of an image's range, in the mean of all: what another machine may train to

Values = Mapping[str, Any]
Spec = Mapping[str, Any]


def images(values: Values, spec: Spec) -> list[list[Any]]:
    """Of each image its label, least and greatest value, and rows of LEVELS. ValueError."""
    (value,) = values.values()
    told = [[label, *_levels(label, image)] for label, image in _labelled(value)]
    if not 0 < len(told) <= MOST:
        raise ValueError(f"a picture has 1 to {MOST} images, not {len(told)}")
    return told


def _labelled(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        yield from ((str(label), _flat(image)) for label, image in value.items())
        return
    if isinstance(value, np.ndarray) and _flat(value).ndim == 2:
        yield "", _flat(value)
        return
    yield from ((str(number), _flat(image)) for number, image in enumerate(value, 1))


def _flat(image: Any) -> Any:
    """An array without an axis of one channel at its end."""
    array = np.asarray(image, float)
    return array[..., 0] if array.ndim > 2 and array.shape[-1] == 1 else array


def _levels(label: str, image: Any) -> tuple[float, float, list[str]]:
    if image.ndim != 2 or not image.size:
        raise ValueError(f"the image {label} should have two axes, not the shape {image.shape}")
    if not np.isfinite(image).all():
        raise ValueError(f"the image {label} holds nan or inf")
    small = _small(image)
    low, high = (float(f"{end:.{FEW_DIGITS}g}") for end in (small.min(), small.max()))
    parts = (small - low) / (high - low) if high > low else np.zeros(small.shape)
    levels = np.rint(np.clip(parts, 0, 1) * (len(LEVELS) - 1)).astype(int)
    return low, high, ["".join(LEVELS[level] for level in row) for row in levels]


def _small(image: Any) -> Any:
    """The image, or the means of areas of it where it is too wide."""
    high, wide = image.shape
    if wide <= WIDEST:
        return image
    rows = Image("", image.tolist()).resized(WIDEST, max(round(high * WIDEST / wide), 1))
    return np.array(rows)


def images_agree(recorded: Any, given: Any) -> bool:
    """Whether two records show the same, as far as versions of NumPy and scikit-learn agree."""
    apart = _all_apart(recorded, given)
    return apart is not None and all(
        each.mean() <= CLOSE_MEAN and each.max() <= CLOSE_PIXEL for each in apart
    )


def trained_images_agree(recorded: Any, given: Any) -> bool:
    """Whether two records show much the same: a network draws it, and another machine trains it."""
    apart = _all_apart(recorded, given)
    return apart is not None and float(np.mean([each.mean() for each in apart])) <= CLOSE_TRAINED


def _all_apart(recorded: Any, given: Any) -> list[Any] | None:
    """How far the pixels of each image are apart; None where not even the sizes agree."""
    try:
        return list(map(_apart, recorded, given)) if len(recorded) == len(given) else None
    except (TypeError, ValueError):
        return None  # recorded for a picture of another kind


def _apart(recorded: list[Any], given: list[Any]) -> Any:
    """In parts of the image's range. Raises ValueError for another label or size."""
    (label, *_, lines), (other, *_, other_lines) = recorded, given
    if label != other or list(map(len, lines)) != list(map(len, other_lines)):
        raise ValueError
    ours, theirs = _values(recorded), _values(given)
    reach = float(np.ptp(theirs)) or abs(float(theirs[0, 0])) or 1.0
    return np.abs(ours - theirs) / reach


def _values(record: list[Any]) -> Any:
    _, low, high, lines = record
    levels = np.array([[LEVELS.index(level) for level in line] for line in lines])
    return low + (high - low) * levels / (len(LEVELS) - 1)


def grid(values: Values, spec: Spec) -> list[list[float]]:
    """Rows of numbers, to be read as numbers. ValueError."""
    (value,) = values.values()
    array = _flat(value)
    if array.ndim != 2 or not np.isfinite(array).all():
        raise ValueError(f"should be rows of numbers, not the shape {array.shape}")
    return [[float(f"{each:.{FEW_DIGITS}g}") for each in row] for row in array.tolist()]


def words(values: Values, spec: Spec) -> list[str]:
    """A label for each of several things: numbers or words."""
    (value,) = values.values()
    return [str(each) for each in value]
