"""The six files of a new exercise: each says what belongs in it, and together they prove."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

FILES = {
    "task.md": """\
---
title: {title}
---
Write `{name}(x)`: twice each number of `x`.

`x` has any shape; the result has the same. An example:

```python
{name}(np.array([1.0, -2.5]))
```
```output
array([ 2., -5.])
```

**Out of scope:** text, missing values.
""",
    "starter.py": '''\
"""{title}: {name}(x) is twice each number of x, in x's shape."""

import numpy as np


def {name}(x):
    """Twice each number."""
    raise NotImplementedError
''',
    "reference.py": '''\
"""{title}."""


def {name}(x):
    """Twice each number."""
    return 2.0 * x
''',
    "checks.py": '''\
"""{name}(x): twice each number of x."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "two numbers, one of them negative", np.array([1.0, -2.5])
    yield "two rows of three", rng.normal(size=(2, 3))
    yield "a plain number", 3.0


def laws(answer, x):
    """What holds of every right answer, in words a learner can use."""
    yield "the shape is that of the input", np.shape(answer) == np.shape(x)
''',
    "mistakes.py": '''\
"""Wrong answers that people really write; a docstring is what the learner is told."""

import numpy as np


def {name}__squares(x):
    """You squared each number: 1 stays 1, and -2.5 becomes 6.25.

    Twice a number is the number added to itself: 2 · (-2.5) = -5.
    """
    return np.asarray(x) ** 2


def {name}__halves(x):
    """You halved each number: 1 became 0.5.

    The task asks for twice as much, not half as much.
    """
    return np.asarray(x) / 2


def {name}__loses_the_sign(x):
    """The sign is lost: -2.5 became 5.

    Twice a negative number is negative: 2 · (-2.5) = -5.
    """
    return 2 * np.abs(x)
''',
    "hints.md": """\
## What is twice -2.5?

Work the example by hand before you write any code.

## Do you need a loop?

NumPy's arithmetic works on whole arrays, number by number.

## What does a number times an array give?

`10 * np.array([1, 2])` is `array([10, 20])`.
""",
}


def make(exercises: Path, name: str) -> Path:
    """The folder of a new exercise, with its six files. Raises ValueError, FileExistsError."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or "__" in name or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is no name for an exercise: use small letters, digits and _.")
    folder = exercises / name
    if folder.exists():
        raise FileExistsError(f"{folder} is there already. Choose another name, or remove it.")
    folder.mkdir(parents=True)
    title = name.replace("_", " ").capitalize()
    for role, text in FILES.items():
        filled = text.replace("{name}", name).replace("{title}", title)
        (folder / role).write_text(filled, encoding="utf-8")
    return folder
