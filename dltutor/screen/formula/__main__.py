"""A few formulas, to look at: `python -m dltutor.screen.formula`."""

from collections.abc import Iterator

from rich.console import RenderableType

from dltutor.screen.formula import Formula


def demo() -> Iterator[RenderableType]:
    """Formulas with fractions, sums, cases, several lines and a matrix."""
    for latex in (
        r"\text{MSE} = \frac{1}{n} \sum_{i=1}^{n} (y_i - \hat y_i)^2",
        r"\text{softmax}(z)_i = \frac{e^{z_i}}{\sum_{j=1}^{K} e^{z_j}}",
        r"\frac{\partial L}{\partial w_1} = \frac{\partial L}{\partial \hat y} \cdot "
        r"\frac{\partial \hat y}{\partial h} \cdot \frac{\partial h}{\partial w_1}",
        r"f(z) = \begin{cases} z & z \ge 0 \\ \alpha z & z < 0 \end{cases}",
        r"\begin{aligned} a &= \max(0, W x + b) \\ \tilde c_t &= \tanh(W_c [h_{t-1}, x_t] + b_c)"
        r" \end{aligned}",
        r"\begin{pmatrix} 1 & -1 \\ 10 & 2 \end{pmatrix} x = -\frac{1}{2}",
    ):
        yield Formula(latex)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
