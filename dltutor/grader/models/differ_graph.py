"""What is told of two models whose branches differ: what is joined with what, and how."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from dltutor.grader.models.align import Pair, pairs
from dltutor.grader.models.form import ModelForm
from dltutor.grader.models.graph import Source
from dltutor.grader.models.kinds import COMMUTATIVE, MERGING
from dltutor.grader.models.order import plain_key
from dltutor.grader.models.said import MERGED
from dltutor.grader.models.words import ORDINALS, called, capital, input_text, layer_text
from dltutor.grader.told import Finding

CONNECTED = (
    "The layers are the same; what flows into what is not. In the functional API a layer works on "
    "what it is called with: look at the argument of each call."
)
STATES = (
    "A layer with return_state=True gives its last states behind its output; another is called "
    "with initial_state=[...]. Otherwise it begins with zeros, and knows nothing of what was read."
)
SHARED = (
    "A layer that is called twice has one set of weights for both calls. Two places with weights "
    "of their own need two layers, made by two calls of its class."
)


def ends_finding(expected: ModelForm, got: ModelForm) -> Finding | None:
    """Another number of inputs or outputs, or an input of another shape."""
    wanted, came = len(expected.all_inputs), len(got.all_inputs)
    if wanted != came:
        headline = f"The model takes {_things(came, 'input')}; {wanted} {_are(wanted)} asked."
        explanation = "keras.Model(inputs, outputs) takes a list of all inputs, in their order."
        return Finding("wrong-input", headline, explanation)
    wanted, came = len(expected.outputs), len(got.outputs)
    if wanted != came:
        headline = f"The model gives {_things(came, 'output')}; {wanted} {_are(wanted)} asked."
        explanation = "What the model gives is the second argument of keras.Model."
        return Finding("wrong-output", headline, explanation)
    return None


def states_finding(expected: ModelForm, got: ModelForm) -> Finding | None:
    """States that one of two models hands on, and the other does not."""
    wanted, came = _begun(expected), _begun(got)
    if len(wanted) == len(came):
        return None
    more = len(came) > len(wanted)
    form, found = (got, came) if more else (expected, wanted)
    position, source = found[-1]
    name, before = (called(form.layers, at) if at >= 0 else "an input" for at in (position, source))
    if more:
        headline = (
            f"{capital(name)} begins with the states of {before}; it should begin with zeros."
        )
        return Finding("extra-states", headline, CONNECTED)
    headline = f"No states are handed on: {name} should begin with those of {before}."
    return Finding("missing-states", headline, STATES)


def _begun(form: ModelForm) -> list[tuple[int, int]]:
    """Layers that begin with states that they are given, and the layers that give them."""
    found = [
        (position, source.layer)
        for position in range(len(form.layers))
        for source in form.sources_of(position)
        if source.role == "initial_state"
    ]
    return list(dict.fromkeys(found))


def merges_finding(expected: ModelForm, got: ModelForm) -> Finding | None:
    """A sum, a join or a branch that only one of two models has, or branches in another order."""
    counted = [Counter(map(plain_key, form.layers)) for form in (expected, got)]
    if counted[0] == counted[1] and expected.layers != got.layers:
        headline = "The layers are those that are asked for, but they are connected otherwise."
        return _reordered(expected, got) or Finding("wrong-source", headline, CONNECTED)
    aligned = pairs(expected.layers, got.layers)
    missing = [i for i, j in aligned if j is None and i is not None]
    missing = [i for i in missing if expected.layers[i].kind in MERGING]
    extra = [j for i, j in aligned if i is None and j is not None]
    extra = [j for j in extra if got.layers[j].kind in MERGING]
    if missing and extra:
        return _other_merge(expected.layers[missing[0]].kind, got.layers[extra[0]].kind)
    if missing:
        return _unmerged(expected, missing[0])
    if extra:
        return _merged(got, extra[0])
    found = (_branches(expected, i, got, j) for i, j in _merges(expected, aligned))
    return next(filter(None, found), None)


def _other_merge(asked: str, given: str) -> Finding:
    general = f"The branches are joined by {given}; {asked} is asked."
    headline, explanation = MERGED.get((asked, given), (general, MERGED["", ""][1]))
    return Finding("wrong-merge", headline, explanation)


def _unmerged(expected: ModelForm, position: int) -> Finding:
    kind, sources = expected.layers[position].kind, expected.sources_of(position)
    told = [_named(expected, source) for source in sources]
    headline = f"A connection is missing: there is no {kind} of {_and(told)}."
    explanation = "What a layer gives can go on to several layers: keep it in a name of its own."
    if kind == "Add" and any(source.layer < 0 for source in sources):
        explanation = (
            "The input goes past the layers and is added to what they give. So they need to learn "
            "only the change, and a slope finds its way back unchanged."
        )
    return Finding("missing-connection", headline, explanation)


def _merged(got: ModelForm, position: int) -> Finding:
    kind = got.layers[position].kind
    told = [_named(got, source) for source in got.sources_of(position)]
    headline = f"There is a connection too many: {kind} of {_and(told)}."
    return Finding("extra-connection", headline, "The task does not ask for it: take it out.")


def _reordered(expected: ModelForm, got: ModelForm) -> Finding | None:
    """Branches in another order, where both models join as many in as many places."""
    both = [
        [at for at, layer in enumerate(form.layers) if layer.kind in MERGING]
        for form in (expected, got)
    ]
    found = (_branches(expected, i, got, j) for i, j in zip(*both, strict=True))
    return next(filter(None, found), None)


def _merges(expected: ModelForm, aligned: Sequence[Pair]) -> Iterator[tuple[int, int]]:
    for i, j in aligned:
        if i is not None and j is not None and expected.layers[i].kind in MERGING:
            yield i, j


def _branches(expected: ModelForm, i: int, got: ModelForm, j: int) -> Finding | None:
    """What two sums or two joins take: how many branches, in which order."""
    kind = expected.layers[i].kind
    wanted = [_branch(expected, source) for source in expected.sources_of(i)]
    came = [_branch(got, source) for source in got.sources_of(j)]
    if len(wanted) != len(came):
        return _count(kind, wanted, came)
    if wanted == came or sorted(wanted) != sorted(came) or kind in COMMUTATIVE:
        return None
    at = next(n for n, pair in enumerate(zip(wanted, came, strict=True)) if pair[0] != pair[1])
    headline = f"The branches of {kind} are in another order: the {_ordinal(at)} is {came[at]}."
    explanation = f"Here the {_ordinal(at)} should be {wanted[at]}. " + (
        "The layers behind tell the branches apart by where they stand."
    )
    return Finding("branch-order", headline, explanation)


def _count(kind: str, wanted: list[str], came: list[str]) -> Finding:
    more = len(came) > len(wanted)
    first, second = (came, wanted) if more else (wanted, came)
    odd = next((each for each in first if first.count(each) > second.count(each)), "")
    headline = f"{kind} takes {len(came)} branches; {len(wanted)} are asked."
    if more:
        explanation = f"The task does not ask for this one: {odd}."
        return Finding("extra-branch", headline, explanation)
    return Finding("missing-branch", headline, f"This one is not among them: {odd}.")


def sources_finding(expected: ModelForm, got: ModelForm) -> Finding | None:
    """The same layers, connected in another way."""
    if expected.graph == got.graph:
        return None
    for position in range(len(got.layers)):
        wanted, came = expected.sources_of(position), got.sources_of(position)
        if wanted != came:
            name = capital(called(got.layers, position))
            taken, asked = (
                _and([_named(form, source) for source in sources])
                for form, sources in ((got, came), (expected, wanted))
            )
            headline = f"{name} takes {taken}; it should take {asked}."
            if sorted(wanted) == sorted(came):
                first = _named(expected, wanted[0])
                headline = f"{name} takes its inputs in another order: first should come {first}."
            return Finding("wrong-source", headline, CONNECTED)
    firsts = [form.graph.first_uses if form.graph else () for form in (expected, got)]
    if firsts[0] != firsts[1]:
        return _shared(expected, got)
    ends = [_and([_named(form, source) for source in form.outputs]) for form in (got, expected)]
    headline = f"The model gives {ends[0]}; it should give {ends[1]}."
    return Finding("wrong-output", headline, CONNECTED)


def _shared(expected: ModelForm, got: ModelForm) -> Finding:
    for position, layer in enumerate(got.layers):
        uses = [
            form.graph.first_uses[position] if form.graph else position for form in (expected, got)
        ]
        if uses[1] != position and uses[0] == position:
            headline = f"One and the same layer is used in two places: {layer_text(layer)}."
            return Finding("shared-layer", headline, SHARED)
        if uses[0] != position and uses[1] == position:
            headline = f"{layer_text(layer)} is made twice; one layer should be used twice."
            return Finding("shared-layer", headline, SHARED)
    return Finding("shared-layer", "Other layers share their weights.", SHARED)


def _named(form: ModelForm, source: Source) -> str:
    """What feeds a layer: `the input`, `what the second Conv2D layer gives`."""
    if source.layer < 0:
        return input_text(form, source)
    name = called(form.layers, source.layer)
    if source.role == "initial_state":
        return f"the states of {name}"
    return f"what {name} gives" if not source.output else f"output {source.output + 1} of {name}"


def _branch(form: ModelForm, source: Source) -> str:
    """A branch from where it begins: `Conv2D(4, 1×1, relu) then Conv2D(4, 3×3, same, relu)`."""
    told: list[str] = []
    while source.layer >= 0:
        sources = form.sources_of(source.layer)
        told.append(layer_text(form.layers[source.layer]))
        if len(sources) != 1:
            break
        source = sources[0]
    return " then ".join(reversed(told)) or input_text(form, source)


def _and(told: Sequence[str]) -> str:
    each = list(dict.fromkeys(told))
    return " and ".join(each) if len(each) < 3 else f"{', '.join(each[:-1])} and {each[-1]}"


def _ordinal(number: int) -> str:
    return ORDINALS[number] if number < len(ORDINALS) else f"branch number {number + 1}"


def _things(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
