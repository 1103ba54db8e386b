"""train_step(generator, discriminator, g_optimizer, d_optimizer, real, noise): who moves, how far.

The slopes of both losses are computed here, in NumPy, from the weights before each step. The
generator's are those through the discriminator as it has become, whatever it has become.
"""

from itertools import pairwise

import numpy as np

RUNNER = "keras"
JUDGED_BY = "laws"
SECONDS = 60
NEAR, ROUNDED = 1e-4, 1e-6  # of the largest move, of the largest weight: Keras computes in float32
ABOUT = 10.0  # evidence lies about it: then entries near 0 are as exact as the others

BY_HAND = [[[0.5]], [-0.5]], [[[1.0]], [-2.0]]


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    one = {"weights": BY_HAND, "rates": [0.2, 0.1]}
    yield "one real point at 3, one generated at 0", np.array([[3.0]]), np.array([[1.0]]), one
    real, noise = rng.normal(1, 1, (8, 2)).round(2), rng.normal(0, 1, (8, 3)).round(2)
    deep = {"weights": _drawn([3, 5, 2], [2, 4, 1]), "rates": [0.5, 2.0]}
    yield "eight points, five rows of noise, two rates", real, noise[:5], deep
    sure = {"weights": _drawn([3, 2], [2, 4, 1], size=200.0), "rates": [0.02, 0.5]}
    yield "scores in the hundreds", real, noise, sure
    frozen = {"weights": _drawn([3, 4, 2], [2, 5, 4, 1]), "rates": [0.5, 0.5], "frozen": 1}
    yield (
        "the first layer of each is frozen; five points, eight rows of noise",
        real[:5],
        noise,
        frozen,
    )
    again = {"weights": deep["weights"], "rates": [0.5, 0.5], "momentum": 0.9, "steps": 2}
    yield "two steps, optimizers with momentum", real, noise, again


def _drawn(generator, discriminator, size=1.0):
    """Weights for layers of these sizes; the last kernel of the discriminator times `size`."""
    rng = np.random.default_rng([*generator, *discriminator])
    both = []
    for units in (generator, discriminator):
        weights = []
        for a, b in pairwise(units):
            weights += [rng.normal(0, 1, (a, b)).round(2), rng.normal(0, 0.5, b).round(2)]
        both.append(weights)
    both[1][-2] = both[1][-2] * size
    return both


def play(answer, real, noise, _made):
    """The weights of both networks before and after each step, and what else may have changed."""
    import keras
    import tensorflow as tf

    frozen = _made.get("frozen", 0)
    networks = {
        name: _built(keras, weights, frozen)
        for name, weights in zip("gd", _made["weights"], strict=True)
    }
    batches = tf.constant(real, tf.float32), tf.constant(noise, tf.float32)
    before = [_trainable(network) for network in networks.values()]
    first = _played(keras, answer, networks, batches, _made, seed=1)
    after = [_trainable(network) for network in networks.values()]
    told = first | {"switched": before != after, "same": True}
    if before == after:  # once more: does it draw numbers of its own?
        for name, network in networks.items():
            network.set_weights(first[name][0])
        again = _played(keras, answer, networks, batches, _made, seed=2)
        one, two = (_flat(each["g"][-1] + each["d"][-1]) for each in (first, again))
        told["same"] = np.allclose(one, two, rtol=1e-5, atol=1e-6, equal_nan=True)
    return told


def _played(keras, answer, networks, batches, made, seed):
    momentum = made.get("momentum", 0.0)
    optimizers = [keras.optimizers.SGD(rate, momentum=momentum) for rate in made["rates"]]
    if momentum:  # a tf.function could not make the variables of a second one
        for optimizer, network in zip(optimizers, networks.values(), strict=True):
            optimizer.build(network.trainable_variables)
    told = {name: [_weights(network)] for name, network in networks.items()}
    keras.utils.set_random_seed(seed)
    for _ in range(made.get("steps", 1)):
        answer.train_step(*networks.values(), *optimizers, *batches)
        for name, network in networks.items():
            told[name].append(_weights(network))
    return told | {"made": [int(np.asarray(each.iterations)) for each in optimizers]}


def _built(keras, weights, frozen):
    shapes = [np.shape(each) for each in weights[::2]]
    hidden = [keras.layers.Dense(b, activation="tanh") for _, b in shapes[:-1]]
    last = keras.layers.Dense(shapes[-1][1])
    model = keras.Sequential([keras.Input((shapes[0][0],)), *hidden, last])
    model.set_weights([np.asarray(each, np.float32) for each in weights])
    for layer in model.layers[:frozen]:
        layer.trainable = False
    return model


def _weights(network):
    return [np.array(each) for layer in network.layers for each in layer.get_weights()]


def _trainable(network):
    return [bool(network.trainable), *(bool(layer.trainable) for layer in network.layers)]


def laws(answer, real, noise, made):
    """What holds of every right answer, in words a learner can use."""
    yield (
        "it draws no numbers of its own: the noise that it is given serves both halves",
        (answer["same"]),
    )
    yield (
        "what is trainable is trainable afterwards, what is frozen is frozen",
        (not answer["switched"]),
    )
    frozen = 2 * made.get("frozen", 0)
    moved = _moved(answer["g"], slice(frozen)) or _moved(answer["d"], slice(frozen))
    yield "frozen layers keep their weights", not moved
    finite = np.isfinite(_flat(answer["g"][-1] + answer["d"][-1])).all()
    yield "all weights are numbers afterwards, none nan", finite
    if not finite:
        return
    steps = _steps(answer, real, noise, made)
    yield from _first_broken("the discriminator moves by the slopes of its own loss", steps["d"])
    told = "the generator moves by the slopes of its own loss, against the discriminator as it is"
    yield from _first_broken(told, steps["g"])
    asked = made.get("steps", 1)
    g_steps, d_steps = answer["made"]
    yield f"d_optimizer makes one step a call{_but(d_steps, asked)}", d_steps == asked
    yield f"g_optimizer makes one step a call{_but(g_steps, asked)}", g_steps == asked


def _moved(snapshots, part):
    return any(
        not np.array_equal(before, after)
        for before, after in zip(snapshots[0][part], snapshots[-1][part], strict=True)
    )


def _but(made, asked):
    return "" if made == asked else f": here {made} in {asked} calls"


def _first_broken(told, steps):
    said = [each if isinstance(each, str) else "another way" for each in steps]
    how = next((each for each in said if each != "as it should"), "")
    yield f"{told}: here {how}" if how else told, not how


def _steps(answer, real, noise, made):
    """Of each network, step by step, how it moved: in words, or as numbers where it has none."""
    told = {"g": [], "d": []}
    last = {"g": 0.0, "d": 0.0}
    rates = dict(zip("gd", made["rates"], strict=True))
    for step in range(made.get("steps", 1)):
        before, after = ({name: answer[name][step + i] for name in "gd"} for i in (0, 1))
        slopes = {
            "d": _of_the_discriminator(before["g"], before["d"], real, noise),
            "g": _of_the_generator(before["g"], after["d"], noise),
        }
        for name, slope in slopes.items():
            slope[: 2 * made.get("frozen", 0)] = [
                0 * each for each in slope[: 2 * made.get("frozen", 0)]
            ]
            move = _flat(after[name]) - _flat(before[name])
            wanted = made.get("momentum", 0.0) * last[name] - rates[name] * _flat(slope)
            largest = np.abs(_flat(before[name])).max()
            told[name].append(_how(move, wanted, largest))
            last[name] = move
    return told


def _how(move, wanted, largest):
    """How a network has moved, held against how it should; only what has no words is numbers."""
    size = np.abs(wanted).max()
    room = NEAR * size + ROUNDED * largest
    if np.abs(move - wanted).max() <= room:
        return "as it should"
    if not move.any():
        return "not at all"
    factor = move @ wanted / (wanted @ wanted)
    if np.abs(move - factor * wanted).max() <= room * max(1, abs(factor)):
        if factor < 0:
            return "the opposite way"
        return "not as far as it should" if factor < 1 else "further than it should"
    return (ABOUT + move / size).astype(np.float32)


def _of_the_discriminator(g, d, real, noise):
    fake = _outputs(g, noise)[-1]
    of_real, of_fake = _outputs(d, real), _outputs(d, fake)
    from_real, _ = _slopes(d, of_real, (_sigmoid(of_real[-1]) - 1) / len(real))
    from_fake, _ = _slopes(d, of_fake, _sigmoid(of_fake[-1]) / len(noise))
    return [a + b for a, b in zip(from_real, from_fake, strict=True)]


def _of_the_generator(g, d, noise):
    of_noise = _outputs(g, noise)
    of_fake = _outputs(d, of_noise[-1])
    _, at_points = _slopes(d, of_fake, (_sigmoid(of_fake[-1]) - 1) / len(noise))
    return _slopes(g, of_noise, at_points)[0]


def _outputs(weights, X):
    """What goes into each layer, and what comes out of the last."""
    given = [np.asarray(X, float)]
    for i in range(0, len(weights), 2):
        z = given[-1] @ np.asarray(weights[i], float) + weights[i + 1]
        given.append(z if i + 2 == len(weights) else np.tanh(z))
    return given


def _slopes(weights, given, slope):
    """The slopes of all weights, and of the inputs, from the slope at the output."""
    found = []
    for i in range(len(weights) - 2, -1, -2):
        inputs = given[i // 2]
        found = [inputs.T @ slope, slope.sum(axis=0), *found]
        slope = slope @ np.asarray(weights[i], float).T
        if i:
            slope = slope * (1 - inputs**2)
    return found, slope


def _sigmoid(scores):
    return np.exp(-np.logaddexp(0, -scores))


def _flat(arrays):
    return np.concatenate([np.ravel(np.asarray(each, float)) for each in arrays])


def evidence(answer, real, noise, made):
    """What tells one mistake from another: the first thing that is not as it should be.

    The discriminator is looked at first; where it goes wrong, the generator may do what it likes.
    """
    frozen = slice(2 * made.get("frozen", 0))
    if not answer["same"]:
        return "draws numbers of its own"
    if not np.isfinite(_flat(answer["g"][-1] + answer["d"][-1])).all():
        return "nan"
    steps = _steps(answer, real, noise, made)
    if answer["switched"]:
        return ["switched", steps["d"][0]]
    if _moved(answer["g"], frozen) or _moved(answer["d"], frozen):
        return "moves what is frozen"
    for pair in zip(steps["d"], steps["g"], strict=True):
        for name, how in zip("dg", pair, strict=True):
            if not isinstance(how, str) or how != "as it should":
                return [name, how]
    return answer["made"]
