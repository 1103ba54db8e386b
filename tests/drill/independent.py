"""Each topic's answer worked out another way: from what a problem shows, with NumPy and nudges."""

import re
from itertools import pairwise

import numpy as np

NUMBER = r"-?\d+(?:\.\d+)?"
NUDGE = 1e-6


def numbers(text):
    return [float(each) for each in re.findall(rf"(?<![\w^(.]){NUMBER}", text)]


def found(pattern, text):
    return [float(each) for each in re.search(pattern.replace("N", f"({NUMBER})"), text).groups()]


def slope(loss, at):
    return (loss(at + NUDGE) - loss(at - NUDGE)) / (2 * NUDGE)


def forward_pass(problem):
    spec = problem.diagram
    if "inputs" in spec:
        return np.array(spec["weights"][0][0]) @ spec["inputs"] + spec["biases"][0][0]
    x = np.array(found("x1 is N and x2 is N", problem.question))
    hidden = np.array(spec["weights"][0]) @ x
    if "ReLU" in problem.question:
        hidden = np.maximum(hidden, 0)
    return np.array(spec["weights"][1][0]) @ hidden


def activations(problem):
    if problem.diagram is None:
        *logits, place, _, _ = numbers(problem.question)
        powers = np.exp(logits)
        return powers[int(place) - 1] / powers.sum()
    spec = problem.diagram
    z = np.array(spec["weights"][0][0]) @ spec["inputs"] + spec["biases"][0][0]
    match spec["headings"][1]:
        case "ReLU":
            return np.maximum(z, 0)
        case "leaky ReLU":
            return z if z > 0 else found(r"alpha = N", problem.question)[0] * z
        case "step":
            return np.heaviside(z, 1)
        case "sigmoid":
            return 0.5 + 0.5 * np.tanh(z / 2)
        case "tanh":
            return np.tanh(z)


def parameter_counts(problem):
    if "A dense layer" in problem.question:
        nodes, inputs = (int(each) for each in numbers(problem.question))
        return np.zeros((inputs + 1, nodes)).size
    units = [int(each) for each in numbers(problem.question)]
    biased = "no biases" not in problem.question
    return sum(np.zeros((a + biased, b)).size for a, b in pairwise(units))


def squared_error(problem):
    question = problem.question
    if question.startswith("Three rows"):
        predicted, targets = (np.array(numbers(half)) for half in question.split(";"))
        return np.mean((predicted - targets) ** 2)
    if question.startswith("A network"):
        y_hat, y = numbers(question)
        return slope(lambda p: (p - y) ** 2, y_hat) if "slope" in question else (y_hat - y) ** 2
    (target,) = found("target is N", question)
    place = int(re.search(r"from x(\d)", question)[1]) - 1
    w, x = np.array(problem.diagram["weights"][0][0]), np.array(problem.diagram["inputs"])

    def loss(weight):
        changed = w.astype(float)
        changed[place] = weight
        return (changed @ x - target) ** 2

    return slope(loss, w[place])


def weight_update(problem):
    if problem.diagram is None:
        w, given, rate = numbers(problem.question)
        return w - rate * given
    target, rate = found("target is N,.* rate is N", problem.question)
    (x,), ((w,),) = problem.diagram["inputs"], problem.diagram["weights"][0]
    return w - rate * slope(lambda weight: (weight * x - target) ** 2, w)


def backpropagation(problem):
    spec = problem.diagram
    (target,) = found("target is N", problem.question)
    x, W, v = np.array(spec["inputs"]), *map(np.array, spec["weights"])

    def loss(nudge):
        rows, out, extra = W.astype(float), v[0].astype(float), np.zeros(2)
        if into_y := re.search(r"weight from h(\d) to y", problem.question):
            out[int(into_y[1]) - 1] += nudge
        elif at := re.search(r"value of h(\d)", problem.question):
            extra[int(at[1]) - 1] = nudge
        else:
            i, j = re.search(r"weight from x(\d) to h(\d)", problem.question).groups()
            rows[int(j) - 1, int(i) - 1] += nudge
        return (out @ (np.maximum(rows @ x, 0) + extra) - target) ** 2

    return slope(loss, 0.0)
