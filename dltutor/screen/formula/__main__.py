"""A few formulas, to look at: `python -m dltutor.screen.formula`."""

from rich.console import Console

from dltutor.screen.formula import Formula


def demo() -> None:
    """A few formulas."""
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
        Console().print(Formula(latex), "")


if __name__ == "__main__":
    demo()
