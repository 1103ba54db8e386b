"""build_model(n_features): three linear layers, and ReLU as a layer after each but the last."""

RUNNER = "keras"


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "the 19 columns of the wages table", 19
    yield "three columns", 3


def laws(model, n_features):
    """What holds of every right answer, in words a learner can use."""
    yield (
        "every activation is a layer of its own, and every Dense layer is linear",
        all(settings["activation"] == "linear" for kind, settings in model.raw if kind == "Dense"),
    )


def evidence(model, n_features):
    """What tells one mistake from another: the layers as they are written."""
    written = [
        (kind, settings.get("units"), settings.get("activation")) for kind, settings in model.raw
    ]
    return [model.inputs, *(f"{kind} {units} {name}" for kind, units, name in written)]
