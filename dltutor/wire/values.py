"""Plain data as a JSON header and raw bytes: numbers, text, arrays, lists, dicts, Keras models.

What has no plain form travels as `Opaque`: its type's name and how it prints, never the thing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np

from dltutor.wire.frames import WireError, join, split
from dltutor.wire.model import KerasModel

MAX_DEPTH = 24
MAX_ITEMS = 200_000
MAX_DIGITS = 300
NUMBER_KINDS = "biufc"  # NumPy's dtype kinds that travel: bool, int, unsigned, float, complex
# Spelt out, because NumPy makes much of many a text: `f8,f8`, `a5` with a warning, `(9999,)f8`.
DTYPE = re.compile(r"[<>|=]?(?:b1|[iu][1248]|f[248]|c8|c16)")


@dataclass(frozen=True)
class Opaque:
    """Something that is not plain data: what it was called, and how it printed."""

    type_name: str
    text: str = ""


def pack(value: Any) -> bytes:
    """One value as one frame. Raises WireError for what cannot travel."""
    writer = Writer()
    header = writer.write(value)
    return join(header, writer.blobs)


def unpack_all(stream: bytes) -> list[Any]:
    """Every value in a run of whole frames. Raises WireError for anything else."""
    return [Reader(payload).read(header) for header, payload in split(stream)]


class Writer:
    """Turns one value into a header that JSON can say, and the blobs that it points into."""

    def __init__(self) -> None:
        self.blobs: list[bytes] = []
        self.length = 0
        self.items = 0

    def write(self, value: Any, depth: int = 0) -> Any:
        """The header of a value. Raises WireError where it cannot travel."""
        self.items += 1
        if depth > MAX_DEPTH or self.items > MAX_ITEMS:
            raise WireError("too deep or too long to send")
        kind = type(value)
        if value is None or kind in (bool, str, float):
            return value
        if kind is int:
            return value if abs(value) < 10**15 else {"int": _digits(value)}
        if kind is list:
            return [self.write(item, depth + 1) for item in value]
        if kind is tuple:
            return {"tuple": [self.write(item, depth + 1) for item in value]}
        if kind is dict:
            return {"dict": [[str(key), self.write(value[key], depth + 1)] for key in value]}
        if kind is Opaque:
            return {"opaque": [value.type_name, value.text]}
        if kind is KerasModel:
            told = value.config, value.compiled, value.weights
            fields = [*told, list(value.fits), list(value.probe), value.fault]
            return {"model": [self.write(each, depth + 1) for each in fields]}
        if kind is np.ndarray and value.dtype.kind in NUMBER_KINDS:
            little = np.ascontiguousarray(_portable(value))
            return {"array": [little.dtype.str, list(value.shape), *self._place(little.tobytes())]}
        raise WireError(f"a {kind.__name__} cannot be sent")

    def _place(self, blob: bytes) -> list[int]:
        self.blobs.append(blob)
        self.length += len(blob)
        return [self.length - len(blob), len(blob)]


class Reader:
    """Turns a header and its payload back into a value, believing neither."""

    def __init__(self, payload: bytes) -> None:
        self.payload = payload
        self.items = 0

    def read(self, header: Any, depth: int = 0) -> Any:
        """The value of a header. Raises WireError."""
        self.items += 1
        if depth > MAX_DEPTH or self.items > MAX_ITEMS:
            raise WireError("too deep or too long")
        if header is None or type(header) in (bool, str, int, float):
            return header
        if type(header) is list:
            return [self.read(item, depth + 1) for item in header]
        if type(header) is not dict or len(header) != 1:
            raise WireError("a header of no known form")
        ((tag, body),) = header.items()
        match tag, body:
            case "tuple", list():
                return tuple(self.read(item, depth + 1) for item in body)
            case "dict", list():
                return dict(self._pair(item, depth) for item in body)
            case "opaque", [str(type_name), str(text)]:
                return Opaque(type_name, text)
            case "model", list():
                return _model([self.read(each, depth + 1) for each in body])
            case "int", str(digits) if len(digits) <= MAX_DIGITS + 1:
                return _integer(digits)
            case "array", [str(dtype), list(shape), int(start), int(length)]:
                return self._array(dtype, shape, self._slice(start, length))
        raise WireError(f"a header of no known form: {str(tag)[:20]!r}")

    def _pair(self, item: Any, depth: int) -> tuple[str, Any]:
        match item:
            case [str(key), value]:
                return key, self.read(value, depth + 1)
        raise WireError("a dict's item that is no pair")

    def _slice(self, start: int, length: int) -> bytes:
        if start < 0 or length < 0 or start + length > len(self.payload):
            raise WireError("a blob outside the payload")
        return self.payload[start : start + length]

    @staticmethod
    def _array(code: str, shape: list[Any], blob: bytes) -> np.ndarray[Any, Any]:
        if not DTYPE.fullmatch(code):
            raise WireError("an array of no known dtype")
        dtype = np.dtype(code)
        if len(shape) > 16 or not all(type(side) is int and 0 <= side < 2**40 for side in shape):
            raise WireError("an array of no possible shape")
        count = 1
        for side in shape:
            count *= side
        if count * dtype.itemsize != len(blob):
            raise WireError("an array whose bytes do not fill its shape")
        try:
            array = np.frombuffer(blob, dtype).reshape(shape)
        except ValueError as error:  # nothing in it, and sides whose product is no length
            raise WireError("an array of no possible shape") from error
        # A copy, so that whoever reads it owns it and may not share the payload.
        return array.astype(dtype.newbyteorder("="))


def _portable(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The same numbers in bytes that mean the same on every machine, least significant first."""
    double = {"f": 8, "c": 16}.get(array.dtype.kind, array.dtype.itemsize)
    if array.dtype.itemsize <= double:
        return array.astype(array.dtype.newbyteorder("<"), copy=False)
    with np.errstate(over="ignore"):  # longer floats differ from machine to machine
        return array.astype(f"<{array.dtype.kind}{double}")


def _model(fields: list[Any]) -> KerasModel:
    match fields:
        case [
            dict(config),
            dict() | None as compiled,
            dict(weights),
            list(fits),
            list(probe),
            str(fault),
        ]:
            arrays = [each for layer in weights.values() for each in _listed(layer)] + probe
            if all(type(each) is np.ndarray for each in arrays) and all(
                type(fit) is dict for fit in fits
            ):
                return KerasModel(config, compiled, weights, tuple(fits), tuple(probe), fault)
    raise WireError("a model of no known form")


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise WireError("a layer whose weights are no list")
    return value


def _digits(number: int) -> str:
    if abs(number) >= 10**MAX_DIGITS:
        raise WireError("a whole number with too many digits")
    return str(number)


def _integer(digits: str) -> int:
    try:
        return int(digits)
    except ValueError as error:
        raise WireError("a whole number with other characters") from error
