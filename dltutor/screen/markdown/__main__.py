"""A page with every kind of block: `python -m dltutor.screen.markdown`."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from dltutor.screen.markdown import Page

PAGE = r"""
## One customer, by hand

A node **multiplies** its inputs by its weights and *adds* the products: `inputs @ weights`, or
$w_1 x_1 + w_2 x_2$ for two of them. [Keras](https://keras.io/api/) calls such a layer dense.

1. Multiply each input by its weight.
2. Add the products.
   - The bias comes last.

> [!TIP]
> The shapes tell the story: `(n, 2)` times `(2, 3)` is `(n, 3)`.

> [!WARNING]
> A square matrix forgives everything: take its columns for its rows, and nothing complains.

$$
\text{MSE} = \frac{1}{n} \sum_{i=1}^{n} (y_i - \hat y_i)^2
$$

```python
inputs = [2, 3]
weights = [-1, 1]  # into the bottom node
print(sum(x * w for x, w in zip(inputs, weights)))
```
```output
1
```

| activation | range | used for |
| --- | --- | --- |
| ReLU | 0 and up | hidden layers |
| softmax | 0 to 1 | classes |

```bars
labels = ["top", "bottom"]
values = [5, 1]
caption = "The values of the hidden nodes."
```

```exercise
node_value
```
"""


def demo() -> Iterator[RenderableType]:
    """Headings, lists, callouts, a formula, code, a table, a picture and an exercise."""
    yield Page(PAGE, card=lambda name: Text(f"The card of {name} stands here.", "muted"))


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
