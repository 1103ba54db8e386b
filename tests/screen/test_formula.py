"""Formulas: laid out in two dimensions, and what is not known is said."""

import pytest

from dltutor.course import builtin_course
from dltutor.screen.formula import Formula, inline, parse
from dltutor.screen.formula.layout import lay_out
from dltutor.screen.markdown.maths import formulas_of, set_apart
from tests.screen.snapshot import assert_matches, drawn, in_ascii

SHOWN = {
    "mse": r"\text{MSE} = \frac{1}{n} \sum_{i=1}^{n} (y_i - \hat y_i)^2",
    "softmax": r"\text{softmax}(z)_i = \frac{e^{z_i}}{\sum_{j=1}^{K} e^{z_j}}",
    "chain": r"\frac{\partial L}{\partial w_1} = \frac{\partial L}{\partial \hat y} \cdot "
    r"\frac{\partial \hat y}{\partial h} \cdot \frac{\partial h}{\partial w_1}",
    "lstm": r"\begin{aligned} f_t &= \sigma(W_f [h_{t-1}, x_t] + b_f) && \text{forget} \\"
    r" h_t &= o_t \odot \tanh(c_t) \end{aligned}",
    "kl": r"D_{KL}(q \,\|\, p) = -\frac{1}{2} \sum_{j=1}^{d} (1 + \log \sigma_j^2 - \mu_j^2)",
    "relu": r"f(z) = \begin{cases} z & z \ge 0 \\ \alpha z & z < 0 \end{cases}",
    "matrix": r"\begin{pmatrix} 1 & -1 \\ 10 & 2 \end{pmatrix}"
    r"\begin{bmatrix} x_1 \\ x_2 \end{bmatrix}",
    "tall": r"\left( \frac{a}{b} \right)^2 + \sqrt{\frac{1}{n}}",
}
FLAT = {
    r"\frac{1}{1 + e^{-z}}": "1/(1 + e⁻ᶻ)",
    r"w_1 x_1 + b \ge 0": "w₁x₁ + b ≥ 0",
    r"-3 + 1 = -2": "−3 + 1 = −2",
    r"2 \cdot (-1)": "2 · (−1)",
    r"\max(0, w \cdot x + b)": "max(0, w · x + b)",
    r"\hat y": "ŷ",
    r"\sigma(z_2 - z_1)": "σ(z₂ − z₁)",
    r"\tanh z": "tanh z",
    r"x^{n+1}": "xⁿ⁺¹",
    r"W_{qk}": "W_(qk)",
    r"\alpha z": "αz",
    r"f'(x)": "f′(x)",
}


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", SHOWN)
def test_a_formula_is_as_it_was_looked_at(name, width):
    assert_matches(Formula(SHOWN[name]), f"formula-{name}", width)


@pytest.mark.parametrize(("latex", "told"), FLAT.items(), ids=FLAT)
def test_within_text_a_formula_is_one_line(latex, told):
    assert inline(latex).plain == told


def test_a_fraction_stands_over_its_rule_on_the_baseline():
    box = lay_out(parse(r"a = \frac{b}{cd}"))
    assert [line.rstrip() for line in box.lines] == ["    b", "a = ──", "    cd"]
    assert box.baseline == 1


@pytest.mark.parametrize(
    ("latex", "say"),
    [
        (r"\unknown x", "unknown"),
        (r"\frac{1}{2", "closed|ends"),
        (r"{x", "closed|ends"),
        (r"x}", "closes"),
        (r"\begin{cases} a & b", "ends"),
        (r"\begin{bogus} a \end{bogus}", "bogus"),
        (r"\left( x", "right|ends"),
        ("x^", "ends"),
    ],
)
def test_what_is_no_formula_is_said(latex, say):
    with pytest.raises(ValueError, match=say):
        lay_out(parse(latex))


def test_brackets_that_round_down_are_as_tall_as_what_they_hold():
    lines = drawn(Formula(r"\left\lfloor \frac{n}{s} \right\rfloor + 1"), width=80).splitlines()
    assert [line.strip() for line in lines if line.strip()] == ["⎢n⎥", "⎢─⎥+1", "⎣s⎦"]


def test_a_formula_that_does_not_fit_shows_its_source():
    latex = SHOWN["mse"]
    assert drawn(Formula(latex), width=20).split() == latex.split()
    assert r"\frac{1}{n}" in in_ascii(Formula(latex))


def test_code_and_prices_are_no_formulas():
    page = "Costs $5 and $6. `a $x$ b`\n\n```python\nprint('$x$')\n```\n"
    assert set_apart(page) == (page, [])


def test_every_formula_of_the_course_is_known():
    course = builtin_course()
    pages = [lesson.text for lesson in course.lessons]
    for exercise in course.exercises.values():
        pages += [exercise.task, exercise.read("hints.md")]
    found = [latex for page in pages for latex in formulas_of(page)]
    assert len(found) > 50
    for latex in found:
        lay_out(parse(latex))
        lay_out(parse(latex), flat=True)
