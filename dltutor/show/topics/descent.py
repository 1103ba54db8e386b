"""Lesson 6's one weight: down the squared error, or up and away, by the learning rate."""

from __future__ import annotations

from dataclasses import dataclass

from dltutor.show.frame import Frame
from dltutor.show.numbers import equals, factor, product, told
from dltutor.show.settings import Setting, Values, number

LADDER = (
    0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1,
    0.11, 0.12, 0.15, 0.2, 0.3, 0.5, 1.0,
)  # fmt: skip
SETTINGS = (
    Setting("rate", number(0.01), "the learning rate", least=-10, most=10, ladder=LADDER),
    Setting("start", number(2), "the weight to start from", step=0.5, least=-1000, most=1000),
    Setting("input", number(3), "what the weight is multiplied by", least=-1000, most=1000),
    Setting("target", number(10), "what the product should be", least=-1000, most=1000),
    Setting("updates", number(10), "how many", least=1, most=100, whole=True),
)
AWAY = 1e12  # times the loss at the start: further steps tell nothing new
ROUNDING = 1e-9
MARGIN = 1.5  # of the way from the start to the bottom: what the picture shows on either side
ROOM = 1.15  # the same of every weight after it
LEAST = 1e-3  # a picture has some width


@dataclass(frozen=True)
class Descent:
    """The loss (input · weight - target)², and the way down it."""

    input: float
    target: float
    rate: float

    def error(self, w: float) -> float:
        """Prediction minus target."""
        return self.input * w - self.target

    def loss(self, w: float) -> float:
        """The error squared."""
        return self.error(w) ** 2

    def slope(self, w: float) -> float:
        """How fast the loss rises with the weight."""
        return 2 * self.error(w) * self.input

    @property
    def factor(self) -> float:
        """What each step multiplies the distance to the bottom by."""
        return 1 - self.rate * 2 * self.input**2

    def path(self, start: float, steps: int) -> list[float]:
        """Every weight, the start first; it ends early where it has gone far away."""
        weights = [start]
        far = AWAY * (self.loss(start) + 1)
        while len(weights) <= steps and self.loss(weights[-1]) < far:
            weights.append(weights[-1] - self.rate * self.slope(weights[-1]))
        return weights


def frames(values: Values) -> list[Frame]:
    """The start, then a frame an update."""
    descent = Descent(values.number("input"), values.number("target"), values.number("rate"))
    steps = values.whole("updates")
    path = descent.path(values.number("start"), steps)
    told_frames = [_start(descent, path[0])]
    for step in range(1, len(path)):
        told_frames.append(_step(descent, path, step, ended=step < steps and step == len(path) - 1))
    return told_frames


def _start(descent: Descent, w: float) -> Frame:
    said = (
        f"The weight is {told(w)}: the prediction is {product(descent.input, w)} "
        f"{equals(descent.input * w)}, and should be {told(descent.target)}.",
        f"The error is {told(descent.error(w))}, the loss {told(descent.loss(w))}, "
        f"and the slope 2 · error · input {equals(descent.slope(w))}.",
        _course(descent, w)[0],
    )
    return Frame("The start", said, "plot", _plot(descent, [w]), "", _course(descent, w)[1])


def _step(descent: Descent, path: list[float], step: int, *, ended: bool) -> Frame:
    before, w = path[step - 1], path[step]
    slope = descent.slope(before)
    said = (
        f"The loss goes from {told(descent.loss(before))} to {told(descent.loss(w))}; "
        f"the slope is now {told(descent.slope(w))}.",
        _course(descent, path[0])[0],
    )
    alarm = _course(descent, path[0])[1]
    if ended:
        alarm = f"{alarm} After {step} updates no more is to be seen: further ones are left out."
    return Frame(
        f"Update {step}",
        said,
        "plot",
        _plot(descent, path[: step + 1]),
        f"weight = {told(before)} - {product(descent.rate, slope)} {equals(w)}",
        alarm,
    )


def _course(descent: Descent, start: float) -> tuple[str, str]:
    """Where it goes with this rate: in a sentence, and as an alarm if it goes wrong."""
    by = descent.factor
    if descent.input == 0:
        return "", "The input is 0: no weight makes any difference, and the slope is 0 everywhere."
    if descent.error(start) == 0:
        return "The start is the bottom: the slope is 0 there, and nothing moves.", ""
    distance = f"Distance to the bottom, each update: times {told(by)}."
    if abs(by) < ROUNDING:
        return "This rate lands on the bottom in a single step.", ""
    if abs(by - 1) < ROUNDING:
        return "A rate this small gets nowhere.", ""
    if by > 1:
        return "", f"{distance} With a negative rate it diverges."
    if by > 0:
        return f"{distance} It walks down.", ""
    if by > -1 + ROUNDING:
        return f"{distance} It jumps across, nearer.", ""
    if by > -1 - ROUNDING:
        return "", f"{distance} Back and forth, for ever."
    return "", f"{distance} It diverges (limit {told(1 / descent.input**2)})."


def _plot(descent: Descent, path: list[float]) -> dict[str, object]:
    """The curve, the way so far, and where it has come to; the axes follow whoever goes away."""
    input_, target = factor(descent.input), factor(descent.target)
    bottom = descent.target / descent.input if descent.input else path[0]
    reach = max(MARGIN * abs(path[0] - bottom), *(ROOM * abs(w - bottom) for w in path))
    reach = max(reach, LEAST * max(1.0, abs(bottom)))
    low, high = bottom - reach, bottom + reach
    points = [[w, descent.loss(w)] for w in path]
    top = max(descent.loss(low), descent.loss(high)) or 1.0
    return {
        "x": [low, high],
        "y": [0.0, top],
        "x_label": "weight",
        "curves": {"loss": _expression(descent)},
        "paths": {f"rate {told(descent.rate)}": points},
        "marks": [[*points[-1], "start" if len(path) == 1 else f"update {len(path) - 1}"]],
        "caption": f"loss = ({input_} · weight - {target})²",
    }


def _expression(descent: Descent) -> str:
    return f"(({descent.input!r}) * x - ({descent.target!r})) ** 2"
