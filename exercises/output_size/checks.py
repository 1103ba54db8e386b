"""output_size(size, kernel, stride, padding) and same_padding(kernel), along one axis."""

import numpy as np

REFUSED = "raised a ValueError"


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    fitting = {
        "five pixels, a kernel of 3": (5, 3),
        "a kernel as wide as the image": (4, 4),
        "a kernel of 1": (6, 1),
        "stride 2, and the last place ends with the image": (7, 3, 2),
        "stride 2, and one pixel is left over": (8, 3, 2),
        "stride 3, and two pixels are left over": (10, 2, 3),
        "a stride that skips pixels": (13, 2, 5),
        "a stride longer than the image": (5, 2, 9),
        "a padding of 1": (5, 3, 1, 1),
        "a padding that makes the image longer": (4, 2, 1, 3),
        "stride 2 and padding 2, a digit of 28 pixels": (28, 5, 2, 2),
        "stride 4, 227 pixels": (227, 11, 4),
        "stride 3, padding 1, an even kernel": (9, 4, 3, 1),
        "a kernel that fits only with the padding": (3, 5, 1, 1),
        "a kernel that fits only with the padding, stride 2": (2, 4, 2, 1),
    }
    for title, numbers in fitting.items():
        yield title, "output_size", *numbers
    yield "a kernel of 4 on three pixels", "output_size", 3, 4
    yield "one pixel too few, stride 2", "output_size", 3, 4, 2
    yield "one pixel too few, in spite of the padding", "output_size", 2, 5, 1, 1
    yield "two pixels too few, stride 3, padding 2", "output_size", 1, 7, 3, 2
    yield "a kernel far too large", "output_size", 4, 50, 2, 1
    for kernel in (3, 5, 1, 7, 11):
        yield f"a kernel of {kernel}", "same_padding", kernel


def _fits(name, size, kernel=0, stride=1, padding=0):
    return name == "same_padding" or kernel <= size + 2 * padding


def play(answer, name, *numbers):
    """What comes out; where the kernel does not fit, in words what came of it."""
    function = getattr(answer, name)
    if _fits(name, *numbers):
        return function(*numbers)
    try:
        told = function(*numbers)
    except ValueError:
        return REFUSED
    except (AssertionError, ArithmeticError, LookupError, TypeError, RuntimeError) as error:
        return f"raised {type(error).__name__}"
    return "returned None" if told is None else f"returned {told}"


def laws(answer, name, *numbers):
    """What holds of every right answer, in words a learner can use."""
    if not _fits(name, *numbers):
        size, kernel, *_, padding = (*numbers, 0) if len(numbers) < 4 else numbers
        told = f"a kernel of {kernel} on {size} pixels, padded by {padding}, raises a ValueError"
        yield told, answer == REFUSED
    else:
        yield "it is a whole number", np.shape(answer) == () and answer == round(answer)
