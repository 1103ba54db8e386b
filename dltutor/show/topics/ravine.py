"""Lesson 6's ravine: two weights, one learning rate, and walls that are steeper than the floor."""

from __future__ import annotations

from dataclasses import dataclass

from dltutor.show.frame import Frame
from dltutor.show.numbers import equals, product, told
from dltutor.show.settings import Setting, Values, number

LADDER = (0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.037, 0.04, 0.041, 0.05, 0.1, 0.2, 0.5, 1.0)
SETTINGS = (
    Setting("rate", number(0.037), "the learning rate", least=0, most=10, ladder=LADDER),
    Setting("x", number(9), "where to start along the floor", least=-1000, most=1000),
    Setting("y", number(0.8), "where to start on the wall", step=0.1, least=-1000, most=1000),
    Setting("curvature", number(50), "of the walls; the floor's is 1", step=10, least=1, most=1000),
    Setting("updates", number(30), "how many", least=1, most=100, whole=True),
)
FAR = 1e6  # times the start's distance: further updates tell nothing new
ROUNDING = 1e-9
X, Y = (-1.0, 10.0), (-1.2, 1.2)  # what the lesson shows; the axes follow whoever leaves it
ROOM = 1.1


@dataclass(frozen=True)
class Ravine:
    """The loss (x² + curvature · y²) / 2, and the way down it."""

    curvature: float
    rate: float

    def loss(self, x: float, y: float) -> float:
        """The height at a place."""
        return 0.5 * (x**2 + self.curvature * y**2)

    @property
    def factors(self) -> tuple[float, float]:
        """What each update multiplies x and y by."""
        return 1 - self.rate, 1 - self.rate * self.curvature

    def path(self, x: float, y: float, updates: int) -> list[tuple[float, float]]:
        """Every place, the start first; it ends early where it has gone far away."""
        places = [(x, y)]
        far = FAR * (abs(x) + abs(y) + 1)
        while len(places) <= updates and max(map(abs, places[-1])) < far:
            x, y = x - self.rate * x, y - self.rate * self.curvature * y
            places.append((x, y))
        return places


def frames(values: Values) -> list[Frame]:
    """The start, then a frame an update."""
    ravine = Ravine(values.number("curvature"), values.number("rate"))
    path = ravine.path(values.number("x"), values.number("y"), values.whole("updates"))
    return [_frame(ravine, path[: at + 1]) for at in range(len(path))]


def _frame(ravine: Ravine, path: list[tuple[float, float]]) -> Frame:
    (x, y), update = path[-1], len(path) - 1
    said, alarm = _course(ravine)
    spec = {
        "x": _ends(X, [at for at, _ in path]),
        "y": _ends(Y, [at for _, at in path]),
        "value": f"0.5 * (x ** 2 + {ravine.curvature!r} * y ** 2)",
        "shade": "root",
        "paths": {f"rate {told(ravine.rate)}": [list(place) for place in path]},
        "points": [[x, y, "@"]],
        "caption": "The fuller the shade, the higher. The bottom is at 0, 0; @ is where we are.",
    }
    loss, slope = told(ravine.loss(x, y)), told(ravine.curvature * y)
    here = f"The loss is {loss}, its slope along x {told(x)}, along y {slope}."
    return Frame(
        f"Update {update}" if update else "The start",
        (here, said) if said else (here,),
        "plane",
        spec,
        _sum(ravine, *path[-2]) if update else "",
        alarm,
    )


def _sum(ravine: Ravine, x: float, y: float) -> str:
    along, across = ravine.rate, ravine.curvature * y
    new_x, new_y = x - along * x, y - along * across
    return (
        f"x = {told(x)} - {product(along, x)} {equals(new_x)}   "
        f"y = {told(y)} - {product(along, across)} {equals(new_y)}"
    )


def _course(ravine: Ravine) -> tuple[str, str]:
    """What an update makes of each direction, and an alarm where one of them runs away."""
    along, across = ravine.factors
    both = f"Each update: x times {told(along)}, y times {told(across)}."
    worst = max(abs(along), abs(across))
    if worst > 1 + ROUNDING:
        limit = 2 / max(ravine.curvature, 1.0)
        return "", f"{both} It diverges (limit {told(limit)})."
    if worst > 1 - ROUNDING:
        return "", f"{both} It never arrives."
    how = "from wall to wall" if across < 0 else "down the wall, then along"
    return f"{both} It goes {how}.", ""


def _ends(least: tuple[float, float], places: list[float]) -> list[float]:
    low, high = min(least[0], *places, 0.0), max(least[1], *places, 0.0)
    return [ROOM * low if low < least[0] else low, ROOM * high if high > least[1] else high]
