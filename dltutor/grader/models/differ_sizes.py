"""What is told of convolutions, pooling and recurrent layers that are set otherwise."""

from __future__ import annotations

from collections.abc import Callable

from dltutor.grader.models.form import LayerForm
from dltutor.grader.models.kinds import CONVOLUTIONS, POOLING
from dltutor.grader.models.words import by, capital
from dltutor.grader.told import Finding

ONE_NUMBER = "One number stands for both axes; a pair is (down, across)."


def _filters(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    asked, given = (form.settings.get("filters") for form in (wanted, came))
    if asked == given:
        return None
    filters = "filter" if given == 1 else "filters"
    explanation = "As many maps come out as there are filters: it is the first argument."
    if wanted.settings.get("kernel_size") != came.settings.get("kernel_size"):
        explanation += " The size of the kernel is the second."
    headline = (
        f"{capital(name)} has {given} {filters}; {asked} {'is' if asked == 1 else 'are'} asked."
    )
    return Finding("wrong-filters", headline, explanation)


def _kernel(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    asked, given = (form.settings.get("kernel_size") for form in (wanted, came))
    if asked == given or asked is None or given is None:
        return None
    headline = f"{capital(name)} has a kernel of {by(given)}; {by(asked)} is asked."
    explanation = "So wide is what each number of a map is made of."
    if asked[::-1] == given:
        explanation = f"The first number is the height, the second the width: {by(asked)}."
    return Finding("wrong-kernel", headline, explanation)


def _pool(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    asked, given = (form.settings.get("pool_size") for form in (wanted, came))
    if asked == given or asked is None or given is None:
        return None
    headline = f"{capital(name)} has windows of {by(given)}; {by(asked)} are asked."
    return Finding("wrong-kernel", headline, "One number comes of each window.")


def _strides(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    asked, given = (form.settings.get("strides") for form in (wanted, came))
    if asked == given or asked is None or given is None:
        return None
    headline = f"{capital(name)} moves on by {by(given)}; {by(asked)} is asked."
    if came.kind in POOLING and given == came.settings.get("pool_size"):
        explanation = "A window moves on by its own size unless strides says otherwise."
    elif len(set(given)) > 1 and len(set(asked)) == 1:
        explanation = f"It moves further on one axis than on the other. {ONE_NUMBER}"
    else:
        explanation = "With a stride of 2 only every second place is looked at: half the size."
    return Finding("wrong-strides", headline, explanation)


def _padding(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    asked, given = (form.settings.get("padding") for form in (wanted, came))
    if asked == given or wanted.kind not in CONVOLUTIONS | POOLING:
        return None
    size = came.settings.get("kernel_size") or came.settings.get("pool_size") or ()
    lost = " and ".join(str(each - 1) for each in dict.fromkeys(size))
    if given == "valid":
        headline = f'{capital(name)} has no padding; padding="{asked}" is asked.'
        explanation = (
            f"Without zeros around the edge the maps lose {lost} of their size: a window of "
            f"{by(size)} must lie inside as a whole. See the shapes below."
        )
    elif asked == "valid":
        headline = f'{capital(name)} has padding="{given}"; none is asked.'
        explanation = (
            f"A window of {by(size)} that must lie inside as a whole makes the maps smaller by "
            f"{lost}. With zeros around the edge they keep their size. See the shapes below."
        )
    else:
        headline = f'{capital(name)} has padding="{given}"; padding="{asked}" is asked.'
        explanation = "They put the zeros on other sides: same on both, causal at the beginning."
    return Finding("wrong-padding", headline, explanation)


def _sequences(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    asked, given = (_inner(form).settings.get("return_sequences") for form in (wanted, came))
    if asked == given or asked is None or given is None:
        return None
    if asked:
        headline = f"{capital(name)} gives its last step only; all its steps are asked."
        explanation = (
            "Without return_sequences=True the axis of time is gone: see the shapes below."
        )
    else:
        headline = f"{capital(name)} gives all its steps; the last one only is asked."
        explanation = "With return_sequences=True the axis of time stays: see the shapes below."
    return Finding("wrong-sequences", headline, explanation)


def _within(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    """A layer within Bidirectional or TimeDistributed."""
    asked, given = (form.settings.get("layer") for form in (wanted, came))
    if not isinstance(asked, LayerForm) or not isinstance(given, LayerForm) or asked == given:
        return None
    if asked.kind != given.kind:
        headline = f"{capital(name)} holds {given.kind}; {asked.kind} is asked."
        return Finding("wrong-kind", headline, "Compare the layer inside it with the task.")
    units = tuple(form.settings.get("units") for form in (asked, given))
    if units[0] != units[1]:
        headline = (
            f"{capital(name)} holds {given.kind} with {units[1]} units; {units[0]} are asked."
        )
        return Finding("wrong-units", headline, "Each of the two ways has as many.")
    headline = f"{capital(name)} holds a {given.kind} that is set otherwise."
    return Finding("wrong-settings", headline, "Compare its arguments with what the task asks.")


def _inner(form: LayerForm) -> LayerForm:
    inner = form.settings.get("layer")
    return inner if isinstance(inner, LayerForm) else form


SIZES: tuple[Callable[[LayerForm, LayerForm, str], Finding | None], ...] = (
    _filters,
    _kernel,
    _pool,
    _strides,
    _padding,
    _sequences,
    _within,
)
