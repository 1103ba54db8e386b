"""What an exception means, in words for somebody who meets it for the first time."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from dltutor.runner.recording import Raised

A_FUNCTION = r"operand.*'([\w.]*function\w*|method|[\w.]*ufunc)'"  # one that was not called
KERAS = {  # words of an exception of Keras' -> what it means
    "must call `compile()`": (
        "The model is not compiled: it has no loss to make smaller and no optimizer. Call "
        '`model.compile(optimizer="adam", loss=...)` before `fit`.'
    ),
    "nb_epoch": "Today it is called `epochs`: `model.fit(X, y, epochs=...)`.",
    "Argument(s) not recognized: {'lr'": (
        "Today it is called `learning_rate`: `keras.optimizers.Adam(learning_rate=...)`."
    ),
    "Could not interpret optimizer identifier": (
        'That is no optimizer. Give its name, `"adam"`, or an object with brackets, '
        "`keras.optimizers.Adam()`."
    ),
    "Could not interpret": (
        "Keras knows nothing of that name. Look the name up, or use the class in its place."
    ),
    "is incompatible with the layer": (
        "The rows have another length than the model's `keras.Input` says. The shape there is that "
        "of one row: `keras.Input((X.shape[1],))`."
    ),
    "must have the same rank as": (
        "The output of the model and y have different shapes. One number a row is a column, "
        "`(rows, 1)`, or `(rows,)`; classes by number want a sparse loss, one-hot rows a "
        "categorical one."
    ),
    "Arguments `target` and `output` must have the same shape": (
        "The output of the model and y have different shapes. A sparse loss wants class numbers, "
        "`(rows,)`; a categorical one wants one-hot rows, `(rows, classes)`."
    ),
    "same number of samples": "X and y, or the validation rows and theirs, differ in length.",
    "Data cardinality is ambiguous": "X and y, or what stands beside them, differ in length.",
    "has not been built": (
        "The model does not know its inputs yet: begin it with `keras.Input((n_features,))`."
    ),
    "never been called": (
        "The model does not know its inputs yet: begin it with `keras.Input((n_features,))`."
    ),
}
PACKAGES = {  # that cannot be found -> where they are to be had
    "gym": "gym is the old name. Today it is `import gymnasium`.",
    "gymnasium": "It is not installed. Install it: pip install 'dltutor[keras]'",
}
ADVICE = {
    "ZeroDivisionError": "The divisor is 0 for these inputs. What should come out then?",
    "IndexError": "An index is past the end: indices count from 0, the last one is length - 1.",
    "RecursionError": "The function calls itself without ever stopping.",
    "KeyError": "That key is not in the dict.",
    "UnboundLocalError": "A name is used before it is given a value in the same function.",
    "AssertionError": "An assert of yours, or of a function that you call, does not hold.",
    "EOFError": "Nobody can type while an answer is checked: take the inputs as arguments "
    "instead of asking with input().",
    "SystemExit": "The file ends the program, with exit(), quit() or sys.exit(), before it has "
    "answered. Take that line out.",
    "KeyboardInterrupt": "The file raises KeyboardInterrupt itself.",
    "PermissionError": "While it is checked an answer may compute, but not start processes, use "
    "the network, or write files outside its own empty folder.",
    "TooLarge": "Return only what the task asks for.",
}


def headline(raised: Raised, name: str, called: str) -> str:
    """What happened, in one sentence."""
    if raised.type_name == "TooLarge":
        return f"What {name} returns cannot be compared: it is too large, or nested too deeply."
    where = f"line {raised.line}" if raised.line else f"the call {called}"
    message = first_line(raised.message)
    return f"{where[0].upper()}{where[1:]} raises {raised.type_name}" + (
        f": {message}" if message else "."
    )


def advice(raised: Raised, defined: Iterable[str]) -> str:
    """What to do about it, where that can be said; empty otherwise."""
    if raised.type_name == "NameError":
        return _unknown_name(raised.message, defined)
    if raised.type_name in ("ModuleNotFoundError", "ImportError"):
        known = (told for name, told in PACKAGES.items() if f"'{name}'" in raised.message)
        return next(
            known,
            "Python cannot find what the line imports. The exercises need only NumPy (and, in "
            "Keras lessons, keras); a helper file of yours must lie beside the answer.",
        )
    for words, meaning in KERAS.items():
        if words in raised.message:
            return meaning
    if re.search(r"must be (an )?integer|only integers|of integer", raised.message):
        return (
            "An index is a whole number, or an array of whole numbers or of True and False. Rows "
            "of 0.0 and 1.0 are neither: `argmax(axis=1)` gives the class number of each one-hot "
            "row."
        )
    if "too many indices" in raised.message:
        return "The array has fewer axes than there are indices in the brackets."
    if "truth value of an array" in raised.message:
        return (
            "`if`, `and`, `or`, `max` and `min` ask one question, and here each entry of an array "
            "has an answer of its own. `np.where(condition, this, that)` asks entry by entry; "
            "`np.maximum` and `np.minimum` compare so."
        )
    if raised.type_name == "TypeError" and re.search(A_FUNCTION, raised.message):
        return "One of the two is a function and not a number: call it, with brackets."
    if _speaks_of_shapes(raised.message):
        return (
            "Two shapes do not fit together. For `A @ B` the last length of A must be the first "
            "of B (or B's last but one); for + and * lengths must be equal, or 1, counted from "
            "the right. Print the shapes of both sides just before that line."
        )
    if raised.type_name == "TypeError" and "positional argument" in raised.message:
        return "The function is called with the inputs above, in that order."
    return ADVICE.get(raised.type_name, "")


def first_line(message: str) -> str:
    """A message's first line, shortened."""
    line = message.strip().partition("\n")[0]
    return line if len(line) <= 160 else line[:159] + "…"


def _speaks_of_shapes(message: str) -> bool:
    return bool(re.search(r"broadcast|mismatch in its core dimension|not aligned|shapes ", message))


def _unknown_name(message: str, defined: Iterable[str]) -> str:
    found = re.search(r"name '(\w+)'", message)
    if not found:
        return ""
    if found[1] == "np":
        return "NumPy is not imported: the file needs `import numpy as np` at its top."
    near = difflib.get_close_matches(found[1], list(defined), n=1)
    if near:
        return f"The file does define `{near[0]}`: is that the name you mean?"
    return "Nothing of that name is defined before this line. Is it spelt as where it was made?"
