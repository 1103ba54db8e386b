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


def output_sizes(problem):
    question = problem.question
    if question.startswith("A convolution"):
        kernel, _, size = found("of N by N, .* has N rows", question)
        return windows(windows(size, kernel, 1, 0), 2, 2, 0)
    if 'padding="same"' in question:
        stride, size = found("stride N and .* of N by", question)
        return len(range(0, int(size), int(stride)))
    if question.startswith("Max pooling"):
        window, size = found("window of N by .* image of N by", question)
        stride = re.search(r"and stride (\d)", question)
        return windows(size, window, int(stride[1]) if stride else window, 0)
    size, kernel, stride = found("image of N by .* kernel of N by .* stride N", question)
    padding = re.search(r"padding (\d)", question)
    return windows(size, kernel, stride, int(padding[1]) if padding else 0)


def windows(size, kernel, stride, padding):
    padded = np.pad(np.ones(int(size)), int(padding))
    return len(np.lib.stride_tricks.sliding_window_view(padded, int(kernel))[:: int(stride)])


def layer_parameters(problem):
    question = problem.question
    if question.startswith("A convolution"):
        filters, high, wide, channels = found(
            r"with N filters? of N by N .* with N channel", question
        )
        return np.zeros(tuple(map(int, (high, wide, channels, filters)))).size + filters
    units, features = found(r"layer of N units.* with N features", question)
    gates = {"SimpleRNN": 1, "LSTM": 4, "GRU": 3}[question.split()[2]]
    one = np.zeros((int(features + units + 1), int(units)))  # below: the biases
    return np.hstack([one] * gates).size


def lstm_step(problem):
    question = problem.question
    c = found("cell state N", question)[0]
    if "sums" in question:
        i, f, g = found("sums N for its input gate, N for its forget gate, N for", question)
        i, f, g = (1 + np.tanh(i / 2)) / 2, (1 + np.tanh(f / 2)) / 2, np.tanh(g)
        return np.array([f, i]) @ [c, g]
    i, f, o, g = found(
        "input gate is N, its forget gate N, its output gate N, .* candidate N", question
    )
    cell = np.array([f, i]) @ [c, g]
    return o * np.tanh(cell) if "give out" in question else cell


def attention_weights(problem):
    if "query" in problem.question:
        query, *keys = [
            np.array(numbers(each)) for each in re.findall(r"\[(.*?)\]", problem.question)
        ]
        scores = np.array(keys) @ query / np.sqrt(query.size)
        return softmax(scores)[int(found("weight of word N", problem.question)[0]) - 1]
    scores, values = np.reshape(numbers(problem.question.partition("What")[0]), (2, 3))
    return softmax(scores) @ values


def beam_search(problem):
    question = problem.question
    hypotheses = []
    for prefix, total in re.findall(rf'"(\w)" with ({NUMBER})', question):
        after = re.search(rf'after "{prefix}" x ({NUMBER}), y ({NUMBER}), z ({NUMBER})', question)
        added = map(float, after.groups()) if after else [0]
        hypotheses += [float(total) + each for each in added]
    assert len(hypotheses) == (4 if "has ended" in question else 6)
    return np.sort(hypotheses)[-1 if "the higher" in question else -2]


def softmax(scores):
    return np.exp(scores) / np.exp(scores).sum()


def autoencoder_parameters(problem):
    question = problem.question
    inputs, code = map(int, found("takes N inputs .*code of N numbers", question))
    hidden = re.search(r"through (\d+) hidden", question)
    down = [inputs, *([int(hidden[1])] if hidden else []), code]
    layers = [np.zeros((a + 1, b)) for a, b in [*pairwise(down), *pairwise(down[::-1])]]
    halves = {"the encoder": layers[: len(layers) // 2], "the decoder": layers[len(layers) // 2 :]}
    asked = next((half for name, half in halves.items() if name in question), layers)
    return sum(layer.size for layer in asked)


def discounted_returns(problem):
    question = problem.question
    if "after it is" in question:
        reward, later, gamma = found("reward of N.* after it is N, and gamma is N", question)
        return np.polyval([later, reward], gamma)
    _, *rewards, gamma = numbers(question)
    at = ["first", "second"].index(re.search(r"of the (\w+) step\?", question)[1])
    return np.polyval(rewards[: at - 1 if at else None : -1], gamma)


def q_update(problem):
    old, reward, *ahead, lr, gamma = numbers(problem.question)
    best = 0 if "episode ends" in problem.question else np.max(ahead)
    return np.array([1 - lr, lr]) @ [old, np.polyval([best, reward], gamma)]


def kl_divergence(problem):
    question = problem.question
    if "noise" in question:
        mean, variance, noise = found(
            r"mean N, log variance .* logarithm of N\. .* for it is N\.", question
        )
        return mean + np.linalg.cholesky([[variance]])[0, 0] * noise
    logs = dict(re.findall(rf"logarithm of ({NUMBER}) is ({NUMBER})", question))
    if "two numbers" in question:
        *means, first, second = found("means N and N and the variances N and N", question)
        variances = [first, second]
    else:
        mean, variance, log = found(r"mean N, variance N\. .* variance is N\.", question)
        means, variances, logs = [mean], [variance], {variance: log}
    logs = {float(each): float(log) for each, log in logs.items()}
    log_determinant = sum(logs[each] for each in variances)
    covariance, mu = np.diag(variances), np.array(means)
    return (np.trace(covariance) + mu @ mu - len(mu) - log_determinant) / 2
