"""`python -m benchmarks.digits_base`: the trained network of lesson 18, and its exercises' rows.

A small network learns to tell the digits 0 to 4, and in which of eight positions each lies: turned
by 0, 90, 180 or 270 degrees, mirrored or not. So 40 classes, from 901 images; anew in each epoch
every image is put anywhere in a frame of 12 by 12. The weights are kept in
`dltutor/data/files/digits_base.npz`, and in the rows.npz of `transfer` and `fine_tune`, beside
images of the digits 5 to 9.

It is run once, by hand: what it gives differs in the last bits from machine to machine.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dltutor.data import digits

ROOT = Path(__file__).resolve().parents[1]
BASE = ROOT / "dltutor" / "data" / "files" / "digits_base.npz"
SIDE, PIXELS, POSITIONS = 12, 8, 8
EPOCHS, SLOWER_FROM = 60, 45
LABELS = 10  # of each new digit
HEAD_EPOCHS = 20  # so that fine-tuning has something left to gain
Array = NDArray[np.float64]


def placed(images: Array, rng: np.random.Generator) -> Array:
    """Each image, (rows, 8, 8), somewhere in a frame: (rows, 12, 12, 1)."""
    frames = np.zeros((len(images), SIDE, SIDE, 1))
    for frame, image in zip(frames, images, strict=True):
        top, left = rng.integers(0, SIDE - PIXELS + 1, size=2)
        frame[top : top + PIXELS, left : left + PIXELS, 0] = image
    return frames


def in_eight_positions(images: Array, y: NDArray[np.int64]) -> tuple[Array, NDArray[np.int64]]:
    """The images turned and mirrored, and a class for each digit in each position."""
    turned = [np.rot90(images, quarter, axes=(1, 2)) for quarter in range(4)]
    every = [each for one in turned for each in (one, one[:, :, ::-1])]
    return np.concatenate(every), np.concatenate([y * POSITIONS + i for i in range(POSITIONS)])


def network(classes: int) -> Any:
    """The network of lesson 18, untrained, with dropout, which the lesson leaves out."""
    import keras

    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((SIDE, SIDE, 1)),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dropout(0.5),
            layers.Dense(64, activation="relu"),
            layers.Dense(classes, activation="softmax"),
        ]
    )


def trained_base(images: Array, y: NDArray[np.int64]) -> list[NDArray[np.float16]]:
    """The weights of the network, trained."""
    import keras

    keras.utils.set_random_seed(0)
    rng = np.random.default_rng(0)
    model = network(5 * POSITIONS)
    model.compile(keras.optimizers.Adam(0.002), loss="sparse_categorical_crossentropy")
    every, classes = in_eight_positions(images, y)
    for epoch in range(EPOCHS):
        if epoch == SLOWER_FROM:
            model.optimizer.learning_rate.assign(0.0005)
        model.fit(placed(every, rng), classes, batch_size=128, verbose=0)
    right = model.predict(placed(every, rng), verbose=0).argmax(axis=1) == classes
    print(f"{right.mean():.1%} of its own digits and positions, put elsewhere")
    return [np.asarray(each).astype(np.float16) for each in model.get_weights()]


def with_trained_head(
    base: list[NDArray[np.float16]], X: Array, y: NDArray[np.int64]
) -> list[NDArray[np.float16]]:
    """The base's weights, and those of a new last layer that was trained on X while they stood."""
    import keras

    keras.utils.set_random_seed(0)
    model = network(5)
    fresh = model.layers[-1].get_weights()
    model.set_weights([*(each.astype(np.float32) for each in base[:-2]), *fresh])
    for layer in model.layers[:-1]:
        layer.trainable = False
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
    model.fit(X, y, epochs=HEAD_EPOCHS, verbose=0)
    head = [np.asarray(each).astype(np.float16) for each in model.layers[-1].get_weights()]
    return [*base[:-2], *head]


def named(weights: list[NDArray[np.float16]]) -> dict[str, NDArray[Any]]:
    """Weights by the names that a file has them by."""
    return {f"w{i}": weight for i, weight in enumerate(weights)}


def write_rows(images: Array, y: NDArray[np.int64], base: list[NDArray[np.float16]]) -> None:
    """The new digits, ten of each to learn from, and the weights that the exercises begin with."""
    rng = np.random.default_rng(0)
    X = placed(images, rng)
    chosen = [rng.permutation(np.flatnonzero(y == digit))[:LABELS] for digit in range(5)]
    known = rng.permutation(np.concatenate(chosen))
    new = np.setdiff1d(np.arange(len(y)), known)
    sixteenths = np.round(X * 16).astype(np.uint8)  # as they were drawn: small files
    weights = {"transfer": base, "fine_tune": with_trained_head(base, X[known], y[known])}
    for name, begun in weights.items():
        folder = ROOT / "exercises" / name
        rows = {"X": sixteenths[known], "y": y[known].astype(np.uint8), **named(begun)}
        np.savez_compressed(folder / "rows.npz", **rows)
        held = {"X_new": sixteenths[new], "y_new": y[new].astype(np.uint8)}
        np.savez_compressed(folder / "labels.npz", **held)


def main() -> None:
    """Train, and write the files; given `rows`, only the rows, from the base that is there."""
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
    table = digits()
    images, y = table.X.reshape(-1, PIXELS, PIXELS) / 16, table.y
    old = y < 5
    if sys.argv[1:] != ["rows"]:
        np.savez_compressed(BASE, **named(trained_base(images[old], y[old])))
    with np.load(BASE) as file:
        base = [file[name] for name in file.files]
    write_rows(images[~old], y[~old] - 5, base)


if __name__ == "__main__":
    main()
