"""Whatever an answer returns, it gets a verdict: no value makes the grader raise."""

import json

import pytest

VALUES = [
    "None", "[]", "[[1], [2, 3]]", "np.zeros((0, 3))", "np.zeros((2, 0, 3, 1))",
    "float('nan')", "np.inf", "'x'", "{}",
    "{'a': 1}", "(1, 2)", "(1, [2, [3]])", "np.array(['a'])", "np.ones((2, 2, 2))", "1 + 2j",
    "np.array([1 + 2j])", "10 ** 400", "np.float16(1)", "np.array(3)", "True", "lambda: 1",
    "(i for i in 'a')", "np.array([None])", "[None]", "[np.nan]", "-0.0", "np.full(3, 1e308)",
    "a[0]", "a", "a[0] * 1e308", "np.ma.array([1, 2])", "np.matrix([[1]])", "range(3)", "set()",
    "b'x'", "np.datetime64('2020')", "np.array([1], dtype='>f8')", "[[]]", "((), ())",
    "np.uint8(3)", "np.longdouble(1)", "[[[[[[]]]]]] * 3", "type", "np", "object()",
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES)
def test_any_value_gets_a_verdict_in_words(grade_text, value):
    header = "import numpy as np\na = (0, 0)\n"
    sources = {
        "double": f"def double(*a):\n    return {value}\n",
        "outer": f"def outer(*a):\n    return {value}\n",
        "pair": f"def half(*a):\n    return {value}\ndef third(*a):\n    return {value}\n",
        "blanks": f"one = {value}\ntwo = {value}\n",
    }
    for name, source in sources.items():
        verdict = grade_text(name, header + source)
        assert not verdict.passed
        assert verdict.headline
        json.dumps(verdict.to_json(), allow_nan=False)
