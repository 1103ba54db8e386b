"""Answers by other hands: right ones in unusual styles, and wrong ones that get something right."""

import pytest

from dltutor.course import builtin_course
from dltutor.grader import Grader

COURSE = builtin_course()
NP = "import numpy as np\nimport math\n"

RIGHT = {
    "bank_by_hand": [
        "hidden_top = 2 * 1 + 3 * 1\nhidden_bottom = 3 - 2\nprediction = 2 * hidden_top - 1.0",
        NP + "hidden_top, hidden_bottom = np.array([[1, 1], [-1, 1]]) @ [2, 3]\n"
        "prediction = np.dot([2, -1], [hidden_top, hidden_bottom])",
    ],
    "node_value": [
        "def node_value(a, b):\n    t = 0\n    for i in range(len(a)):\n        t += a[i] * b[i]\n"
        "    return t",
        NP + "node_value = np.dot",
        NP + "def node_value(inputs, weights):\n    return np.einsum('i,i', inputs, weights)",
        NP + "def node_value(inputs, weights):\n    return math.fsum(inputs * weights)",
        NP + "def node_value(inputs, weights):\n    return np.array(inputs @ weights)",
        NP + "def node_value(x, w):\n    return np.float32(x.astype('f4') @ w.astype('f4'))",
        "from functools import reduce\nfrom operator import mul\n"
        "node_value = lambda x, w: reduce(float.__add__, map(float, map(mul, x, w)), 0.0)",
    ],
    "forward_pass": [
        "def forward_pass(inputs, hidden_weights, output_weights):\n"
        "    hidden = [sum(i * w for i, w in zip(inputs, row)) for row in hidden_weights]\n"
        "    return sum(h * w for h, w in zip(hidden, output_weights))",
        NP + "def forward_pass(x, W, v):\n    return np.einsum('hn,n,h->', W, x, v)",
        NP + "def forward_pass(x, W, v):\n    return float(np.linalg.multi_dot([v, W, x]))",
    ],
    "linear_unit": [
        NP + "def linear_unit(x, w, b):\n    return np.dot(x, w) + b",
        NP + "def linear_unit(x, w, b):\n    return np.sum(np.multiply(x, w), -1) + b",
        "def linear_unit(x, w, b):\n    if x.ndim == 1:\n"
        "        return sum(p * q for p, q in zip(x, w)) + b\n"
        "    return [linear_unit(row, w, b) for row in x]",
    ],
    "predict_rows": [
        NP + "def predict_rows(X, H, o):\n    out = []\n    for x in X:\n"
        "        out.append(o @ (H @ x))\n    return out",
        NP + "def predict_rows(X, H, o):\n    return np.einsum('rn,hn,h->r', X, H, o)",
        NP + "def predict_rows(X, H, o):\n    return X @ (o @ H)",
        NP + "def predict_rows(X, H, o):\n    return tuple((H @ X.T).T @ o)",
    ],
    "relu": [
        NP + "def relu(z):\n    return np.where(np.greater(z, 0), z, np.where(np.isnan(z), z, 0))",
        NP + "def relu(z):\n    return np.clip(z, 0, None)",
        NP + "relu = lambda z: np.maximum(0.0, z)",
    ],
    "step_and_leaky": [
        NP + "def step(z):\n    return (np.asarray(z) >= 0) * 1\n"
        "def leaky_relu(z, alpha=0.01):\n    return np.where(np.asarray(z) < 0, alpha * z, z)",
        NP + "def step(z):\n    return np.heaviside(z, 1.0)\n"
        "def leaky_relu(z, a=0.01):\n    return np.maximum(z, 0) + a * np.minimum(z, 0)",
    ],
    "sigmoid": [
        NP + "def sigmoid(z):\n    return 1 / (1 + np.exp(-np.asarray(z, float)))",
        NP + "def sigmoid(z):\n    return 0.5 * (1 + np.tanh(0.5 * np.asarray(z)))",
        NP + "def sigmoid(z):\n    return np.exp(-np.logaddexp(0, -np.asarray(z, float)))",
    ],
    "tanh_from_sigmoid": [
        NP + "def tanh_from_sigmoid(z):\n    return 2 / (1 + np.exp(-2 * np.asarray(z))) - 1",
        NP + "def tanh_from_sigmoid(z):\n    e = np.expm1(2 * np.asarray(z, float))\n"
        "    return e / (e + 2)",
    ],
    "softmax": [
        NP + "def softmax(z):\n    e = np.exp(z - np.max(z, -1, keepdims=True))\n"
        "    return (e.T / e.sum(-1).T).T",
        NP + "def softmax(z):\n    if z.ndim > 1:\n        return [softmax(row) for row in z]\n"
        "    top = max(z)\n    e = [math.exp(v - top) for v in z]\n"
        "    return [v / sum(e) for v in e]",
    ],
    "activation_slopes": [
        NP + "def _s(z):\n    return 1 / (1 + np.exp(-np.asarray(z, float)))\n"
        "def sigmoid_slope(z):\n    return _s(z) * _s(-np.asarray(z, float))\n"
        "def tanh_slope(z):\n    return 1 - np.tanh(z) ** 2\n"
        "def relu_slope(z):\n    return np.heaviside(z, 0.0)",
    ],
    "bank_with_activation": [
        NP + "def predict(inputs, hidden_weights, output_weights, activation):\n"
        "    hidden = [activation(np.sum(row * inputs)) for row in hidden_weights]\n"
        "    return np.sum(np.array(hidden) * output_weights)",
    ],
    "linear_boundary": [
        "and_weights, and_bias = (2, 2), -3\nor_weights, or_bias = [1, 1], -0.5",
        NP + "and_weights = np.array([1.0, 1.0])\nand_bias = -1.5\n"
        "or_weights = np.array([20, 10])\nor_bias = -7",
    ],
    "dense_layer": [
        NP + "def dense_layer(X, W, b, activation):\n"
        "    return activation(np.einsum('ri,iu->ru', X, W) + b)",
        NP + "def dense_layer(X, W, b, f):\n    return f(np.array([x @ W + b for x in X]))",
    ],
    "deep_forward": [
        NP + "def deep_forward(X, layers):\n    a = X\n    for i, (W, b) in enumerate(layers):\n"
        "        a = a @ W + b\n        if i < len(layers) - 1:\n            a = a * (a > 0)\n"
        "    return a",
        NP + "def deep_forward(X, layers):\n    (W, b), *rest = layers\n    z = X @ W + b\n"
        "    return deep_forward(np.clip(z, 0, None), rest) if rest else z",
    ],
    "count_parameters": [
        "def count_parameters(units):\n    return sum(a * b + b for a, b in zip(units, units[1:]))",
        "def count_parameters(u):\n    n = 0\n    for i in range(1, len(u)):\n"
        "        n += u[i] * (u[i - 1] + 1)\n    return float(n)",
    ],
    "collapse_linear": [
        NP + "def collapse_linear(layers):\n    W, b = layers[0]\n    for V, c in layers[1:]:\n"
        "        W, b = W @ V, b @ V + c\n    return [W, b]",
        NP + "def collapse_linear(layers):\n    n = len(layers[0][0])\n"
        "    def run(X):\n        for W, b in layers:\n            X = X @ W + b\n"
        "        return X\n"
        "    b = run(np.zeros((1, n)))[0]\n    return run(np.eye(n)) - b, b",
    ],
    "xor_network": [
        "W1 = [[1, -1], [-1, 1]]\nb1 = [0, 0]\nW2 = [[1], [1]]\nb2 = [0]",
        NP + "W1 = np.array([[1.0, 1.0], [1.0, 1.0]])\nb1 = np.array([0.0, -1.0])\n"
        "W2 = np.array([1.0, -2.0])\nb2 = 0.0",
    ],
}

WRONG = {
    "bank_by_hand": ["hidden_top = 5\nhidden_bottom = 1\nprediction = [9]"],
    "node_value": [
        NP + "def node_value(i, w):\n    return i[0] * w[0] + i[1] * w[1]",
        NP + "def node_value(i, w):\n    return np.round(i @ w, 6)",
        NP + "def node_value(i, w):\n    return int(i @ w)",
        NP + "def node_value(i, w):\n    return (i @ w) / np.linalg.norm(w)",
        NP + "def node_value(i, w):\n    i *= w\n    return i.sum()",
        NP + "def node_value(i, w):\n    return float(np.sum(i) * np.mean(w))",
        NP + "def node_value(i, w):\n    return np.outer(i, w).sum()",
        NP + "def node_value(i, w):\n    return np.max(i * w)",
    ],
    "forward_pass": [
        NP + "def forward_pass(x, W, v):\n    return v[0] * (W[0] @ x) + v[1] * (W[1] @ x)",
        NP + "def forward_pass(x, W, v):\n    return v @ (W @ x) + 1e-6",
        NP + "def forward_pass(x, W, v):\n    return v @ (W @ x) / len(x)",
    ],
    "linear_unit": [
        NP + "def linear_unit(x, w, b):\n    return x @ w + abs(b)",
        NP + "def linear_unit(x, w, b):\n    return float(x @ w + b) if x.ndim == 1 else x @ w",
        NP + "def linear_unit(x, w, b):\n    return np.round(x @ w + b)",
    ],
    "predict_rows": [
        NP + "def predict_rows(X, H, o):\n    return np.sort(X @ H.T @ o)",
        NP + "def predict_rows(X, H, o):\n    return np.abs(X @ H.T @ o)",
        NP + "def predict_rows(X, H, o):\n    return X @ H.T @ o / len(X)",
    ],
    "relu": [
        NP + "def relu(z):\n    return np.abs(z)",
        NP + "def relu(z):\n    return np.minimum(0, z)",
        NP + "def relu(z):\n    return np.where(np.asarray(z) > 0, 1.0, 0.0)",
        NP + "def relu(z):\n    return np.clip(z, 0, 6)",
    ],
    "sigmoid": [
        NP + "def sigmoid(z):\n    return 1 / (1 + np.exp(z))",
        NP + "def sigmoid(z):\n    return np.tanh(z)",
        NP + "def sigmoid(z):\n    return np.asarray(z) / (1 + np.abs(z))",
        NP
        + "def sigmoid(z):\n    return np.clip(1 / (1 + np.exp(-np.asarray(z, float))), 1e-3, 1)",
    ],
    "softmax": [
        NP + "def softmax(z):\n    e = np.exp(z - z.max())\n    return e / e.sum()",
        NP + "def softmax(z):\n    e = np.exp(z - z.max(axis=-1, keepdims=True))\n"
        "    return e / (e.sum(axis=-1, keepdims=True) + 1e-6)",
        NP + "def softmax(z):\n    return z / z.sum(axis=-1, keepdims=True)",
    ],
    "bank_with_activation": [
        NP + "def predict(x, W, v, f):\n    return v @ np.tanh(W @ x)",
        NP + "def predict(x, W, v, f):\n    return v @ f(W.T @ x)",
        NP + "def predict(x, W, v, f):\n    return f(v) @ f(W @ x)",
    ],
    "linear_boundary": [
        "and_weights = [1, 1]\nand_bias = -1\nor_weights = [1, 1]\nor_bias = -1",
        "and_weights = [1, 1]\nand_bias = -2.5\nor_weights = [1, 1]\nor_bias = -1",
    ],
    "dense_layer": [
        NP + "def dense_layer(X, W, b, f):\n    return f(X @ W) + b",
        NP + "def dense_layer(X, W, b, f):\n    return X @ W + b",
        NP + "def dense_layer(X, W, b, f):\n    return np.maximum(0, X @ W + b)",
    ],
    "deep_forward": [
        NP + "def deep_forward(X, layers):\n    for W, b in layers:\n"
        "        X = np.maximum(0, X @ W + b)\n    return X",
        NP + "def deep_forward(X, layers):\n    for W, b in layers[:2]:\n        Z = X @ W + b\n"
        "        X = np.maximum(0, Z)\n    return Z",
    ],
    "count_parameters": [
        "def count_parameters(u):\n    return sum(a * b for a, b in zip(u, u[1:]))",
        "def count_parameters(u):\n    return sum(a * b for a, b in zip(u, u[1:])) + sum(u)",
        "def count_parameters(u):\n    return u[0] * u[1] + u[1] + u[1] * u[2] + u[2]",
        "def count_parameters(u):\n    return 21",
    ],
    "collapse_linear": [
        NP + "def collapse_linear(layers):\n    W, b = layers[0]\n    for V, c in layers[1:]:\n"
        "        W, b = W @ V, b + c.sum()\n    return W, b",
        NP + "def collapse_linear(layers):\n    W, b = layers[0]\n    for V, c in layers[1:]:\n"
        "        W = W @ V\n        b = c\n    return W, b",
    ],
    "xor_network": ["W1 = [[1, 1], [1, 1]]\nb1 = [0, 0]\nW2 = [[1], [-2]]\nb2 = [0]"],
}


def numbered(answers):
    return [(name, n) for name, several in answers.items() for n in range(len(several))]


@pytest.fixture(scope="module")
def graded(warm, tmp_path_factory):
    grader, folder = Grader(warm), tmp_path_factory.mktemp("answers")

    def grade(name, source):
        file = folder / f"{name}.py"
        file.write_text(source + "\n", encoding="utf-8")
        return grader.grade(COURSE.exercises[name], file)

    return grade


@pytest.mark.parametrize(("name", "number"), numbered(RIGHT))
def test_a_right_answer_is_accepted_however_it_is_written(graded, name, number):
    verdict = graded(name, RIGHT[name][number])
    assert verdict.passed, (verdict.headline, verdict.case, verdict.got)


@pytest.mark.parametrize(("name", "number"), numbered(WRONG))
def test_a_wrong_answer_is_refused(graded, name, number):
    verdict = graded(name, WRONG[name][number])
    assert not verdict.passed
    assert verdict.headline


def test_most_wrong_answers_are_diagnosed(graded):
    verdicts = [graded(name, WRONG[name][n]) for name, n in numbered(WRONG)]
    told = [bool(each.mistake or each.kind or each.status == "broken") for each in verdicts]
    assert sum(told) >= 0.8 * len(told), [
        (each.exercise, each.headline) for each, ok in zip(verdicts, told, strict=True) if not ok
    ]
