"""glorot_uniform and he_normal: one draw of (inputs, outputs) weights, by the size of the layer."""

import numpy as np

SIZES = [
    ("three inputs, five outputs", 3, 5),
    ("two inputs, four outputs", 2, 4),
    ("eight inputs, one output", 8, 1),
    ("one input, six outputs", 1, 6),
    ("as many outputs as inputs", 4, 4),
    ("one input, one output", 1, 1),
    ("fifty inputs, twenty outputs", 50, 20),
    ("ten inputs, three hundred outputs", 10, 300),
]


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    for name in ("glorot_uniform", "he_normal"):
        for seed, (title, inputs, outputs) in enumerate(SIZES, start=1):
            yield title, name, inputs, outputs, seed


def play(answer, name, inputs, outputs, seed):
    """The answer's weights, drawn with a generator of a known seed."""
    np.random.seed(0)  # an answer that draws from the global np.random: so it repeats itself
    return getattr(answer, name)(inputs, outputs, np.random.default_rng(seed))


def scale(name, inputs, outputs, seed):
    """Uniform numbers may be made as low + (high - low) * u, whose terms are as large as limit."""
    return np.sqrt(6 / (inputs + outputs)) if name == "glorot_uniform" else 0.0


def laws(answer, name, inputs, outputs, seed):
    """What holds of every right answer, in words a learner can use."""
    shape = (inputs, outputs)
    yield f"the shape is (inputs, outputs): {shape}", np.shape(answer) == shape
    rng = np.random.default_rng(seed)
    if name == "glorot_uniform":
        limit = np.sqrt(6 / (inputs + outputs))
        inside = np.abs(answer).max() <= limit * (1 + 1e-6)
        yield f"no weight is further from 0 than {limit:.4f}", inside
        ratio = answer / rng.uniform(-1, 1, shape)
    else:
        ratio = answer / rng.normal(0, 1, shape)
    same = np.allclose(ratio, np.mean(ratio), rtol=1e-4, atol=0)
    yield "but for their spread, they are the numbers that this rng draws first", same
