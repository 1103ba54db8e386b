"""choose(): (name, lr), which brings the loss on a ravine to the bar in 60 steps."""

import functools

import numpy as np

JUDGED_BY = "laws"

CURVATURE = np.array([1.0, 50.0])  # along the ravine, and across
START = np.array([10.0, 1.0])
STEPS, BAR, EPS = 60, 0.2, 1e-7
NAMES = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam")

WHERE = {
    "higher": "it ends higher than it began: the steps leap past the bottom, and out",
    "still coming": "it is still on its way along the ravine: the steps along x are too short",
    "no rate": "the learning rate has to be a number above 0",
    "swinging": "it swings past the bottom and back: its steps are too long to settle in 60",
}


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield ("sixty steps on the ravine, with the optimizer and the rate of your choice",)


def play(answer):
    """A choice that wins, to be judged; one that does not, without its rate: how it ends.

    So a mistake is known by the optimizer and the end, whatever the rate was. None of it is
    believed: a choice that wins runs its race once more before the judge.
    """
    choice = answer.choose()
    if not isinstance(choice, (list, tuple)) or len(choice) != 2:
        return f"{type(choice).__name__}, not two things"
    name, lr = choice
    if not isinstance(name, str) or _number(lr) is None:
        return f"{type(name).__name__}, {type(lr).__name__}"
    name, lr = name.strip().lower().removesuffix("_step"), _number(lr)
    if name not in NAMES:
        return {"name": name}
    end, told = _race(name, lr)
    _say(told)
    return {"name": name, "lr": lr} if end == "there" else {"name": name, "in the end": end}


def laws(answer):
    """What holds of every right answer, in words a learner can use."""
    pair = isinstance(answer, dict)
    yours = "" if pair else f" (yours: {str(answer)[:40]})"
    yield f"choose() returns two things, a name in quotes and a number{yours}", pair
    if pair:
        name, end = str(answer["name"])[:40], answer.get("in the end")
        yield f"the name is one of {', '.join(NAMES)} (yours: {name})", name in NAMES
        if "lr" in answer:
            end, told = _race(name, float(answer["lr"]))
            yield f"the loss is at most {BAR} after {STEPS} steps ({told})", end == "there"
        elif name in NAMES:
            why = f" ({WHERE[end]})" if end in WHERE else ""
            yield f"the loss is at most {BAR} after {STEPS} steps{why}", False


@functools.cache
def _say(told):
    """Once, though a case is played twice."""
    print(told)


def _number(value):
    try:
        return None if isinstance(value, (str, bool)) else float(value)
    except (TypeError, ValueError):
        return None


def _race(name, lr):
    """How it ends, and that in words."""
    if not 0 < lr < np.inf:
        return "no rate", f"lr is {lr:g}, and should be a number above 0"
    path = _descend(name, lr)
    x, y = path[-1]
    loss = _loss(x, y)
    along = (path[:, 0] > 0).all() and x**2 >= CURVATURE[1] * y**2
    if loss <= BAR:
        end = "there"
    elif loss > _loss(*START):
        end = "higher"
    else:
        end = "still coming" if along else "swinging"
    return end, f"{STEPS} steps of {name}, lr {lr:g}: loss {loss:.3g} at x = {x:.3g}, y = {y:.3g}"


def _loss(x, y):
    with np.errstate(all="ignore"):
        loss = 0.5 * (CURVATURE[0] * x**2 + CURVATURE[1] * y**2)
    return float(loss) if np.isfinite(loss) else np.inf


def _descend(name, lr):
    """All positions, by the steps of this lesson's exercises."""
    w, first, second = START, np.zeros(2), np.zeros(2)
    path = [w]
    with np.errstate(all="ignore"):
        for t in range(1, STEPS + 1):
            g = CURVATURE * w
            if name in ("momentum", "nesterov"):
                first = 0.9 * first - lr * g
                step = first if name == "momentum" else 0.9 * first - lr * g
            elif name in ("adagrad", "rmsprop"):
                kept, new = (1.0, 1.0) if name == "adagrad" else (0.9, 0.1)
                second = kept * second + new * g**2
                step = -lr * g / np.sqrt(second + EPS)
            elif name == "adam":
                first, second = 0.9 * first + 0.1 * g, 0.999 * second + 0.001 * g**2
                alpha = lr * np.sqrt(1 - 0.999**t) / (1 - 0.9**t)
                step = -alpha * first / (np.sqrt(second) + EPS)
            else:
                step = -lr * g
            w = w + step
            path.append(w)
    return np.array(path)
