"""Two models side by side, and what a learner is told of the difference."""

from dataclasses import replace

import numpy as np
import pytest

from dltutor.grader.layers import same_model, with_any_optimizer
from dltutor.grader.models.differences import (
    agree_models,
    compiled_rows,
    diagnose,
    rows,
)
from dltutor.grader.models.own import NoForm
from dltutor.wire.model import KerasModel
from tests.grader.models.written import an_object, compiled, dense, l2, layer, model

WAGES = [dense(50, "relu"), dense(32, "relu"), dense(1)]
BN, DROP = layer("BatchNormalization"), layer("Dropout", rate=0.3)
REGULARISED = [dense(64, "relu"), DROP, BN, dense(64, "relu"), DROP, BN, dense(1)]
TITANIC = [dense(32, "relu"), dense(16, "relu"), dense(1, "sigmoid")]
DIGITS = [dense(64, "relu"), dense(10, "softmax")]


def changed(layers, index, **config):
    layers = list(layers)
    layers[index] = {**layers[index], "config": {**layers[index]["config"], **config}}
    return layers


def without(layers, index):
    return [*layers[:index], *layers[index + 1 :]]


LAYERS = [
    (WAGES, without(WAGES, 1), "missing-layer", ["after the first Dense layer", "Dense(32, relu)"]),
    (WAGES, without(WAGES, 2), "missing-layer", ["at the end", "Dense(1)"]),
    (WAGES, without(WAGES, 0), "missing-layer", ["first: Dense(50, relu)"]),
    (WAGES, WAGES[2:], "missing-layer", ["2 layers are missing"]),
    (WAGES, [], "missing-layer", ["3 layers are missing"]),
    (WAGES, [*WAGES[:2], DROP, WAGES[2]], "extra-layer", ["Dropout(0.3), after the second Dense"]),
    (WAGES, [*WAGES, layer("ReLU")], "wrong-activation", ["output layer has relu"]),
    (WAGES, [*WAGES, BN], "extra-layer", ["BatchNormalization, after the output", "behind the"]),
    (WAGES, [WAGES[0], *WAGES], "extra-layer", ["layer too many: Dense(50, relu)"]),
    (REGULARISED, without(REGULARISED, 2), "missing-layer", ["after the first Dropout layer"]),
    (
        REGULARISED,
        [REGULARISED[0], BN, DROP, *REGULARISED[3:]],
        "layer-order",
        ["after relu comes BatchNormalization where the task has Dropout(0.3)"],
    ),
    (
        [dense(8, "relu"), BN, dense(1)],
        [dense(8), BN, layer("Activation", activation="relu"), dense(1)],
        "layer-order",
        ["after Dense(8) comes BatchNormalization where the task has relu"],
    ),
    ([BN, dense(1)], [DROP, dense(1)], "missing-layer", ["In its place stands Dropout(0.3)"]),
    (WAGES, changed(WAGES, 1, units=16), "wrong-units", ["second Dense", "16 units; 32 are asked"]),
    (WAGES, changed(WAGES, 2, units=2), "wrong-units", ["output layer has 2 units; 1 is asked"]),
    (WAGES, changed(WAGES, 0, activation="tanh"), "wrong-activation", ["first Dense", "tanh"]),
    (WAGES, changed(WAGES, 0, activation="linear"), "wrong-activation", ["no act", "one linear"]),
    (WAGES, changed(WAGES, 2, activation="relu"), "wrong-activation", ["output", "below 0"]),
    (WAGES, changed(WAGES, 2, activation="sigmoid"), "wrong-activation", ["between 0 and 1"]),
    (TITANIC, changed(TITANIC, 2, activation="linear"), "wrong-activation", ["probability"]),
    (TITANIC, changed(TITANIC, 2, activation="softmax"), "wrong-activation", ["1 for every row"]),
    (DIGITS, changed(DIGITS, 1, activation="sigmoid"), "wrong-activation", ["do not add up"]),
    (DIGITS, changed(DIGITS, 1, activation="selu"), "wrong-activation", ["has selu"]),
    (REGULARISED, changed(REGULARISED, 4, rate=0.7), "wrong-rate", ["second Dropout", "is kept"]),
    (REGULARISED, changed(REGULARISED, 4, rate=0.5), "wrong-rate", ["0.5; 0.3 is asked"]),
    (WAGES, changed(WAGES, 0, use_bias=False), "wrong-bias", ["first Dense layer has no bias"]),
    (changed(WAGES, 0, use_bias=False), WAGES, "wrong-bias", ["has a bias"]),
    (REGULARISED, changed(REGULARISED, 2, momentum=0.9), "wrong-batch-norm", ["0.9; 0.99 is"]),
    (changed(WAGES, 0, kernel_regularizer=l2(0.01)), WAGES, "wrong-regulariser", ["no kernel"]),
    (WAGES, changed(WAGES, 0, kernel_regularizer=l2(0.01)), "wrong-regulariser", ["none is asked"]),
    (
        changed(WAGES, 0, kernel_regularizer=l2(0.01)),
        changed(WAGES, 0, kernel_regularizer=l2(0.1)),
        "wrong-regulariser",
        ["l2=0.1; l2=0.01 is asked"],
    ),
    (WAGES, changed(WAGES, 0, trainable=False), "frozen-layer", ["first Dense layer is frozen"]),
    (changed(WAGES, 0, trainable=False), WAGES, "frozen-layer", ["is not frozen"]),
    (
        WAGES,
        changed(WAGES, 0, kernel_constraint=an_object("NonNeg", "keras.constraints")),
        "wrong-settings",
        ["kernel_constraint of the first Dense layer", "nothing is asked"],
    ),
]


@pytest.mark.parametrize("wanted, came, kind, words", LAYERS)
def test_a_difference_of_layers_is_told(wanted, came, kind, words):
    expected, got = model(*wanted), model(*came)
    finding = diagnose(expected, got)
    assert finding is not None and finding.kind == kind, finding
    said = f"{finding.headline} {finding.explanation}"
    assert all(word in said for word in words), said
    assert not agree_models(expected, got)
    assert finding.headline[-1] in ".:" and finding.explanation.endswith(".")
    for each in (expected, got):
        assert agree_models(each, each) and diagnose(each, each) is None


def test_the_input_is_looked_at_first():
    expected = model(*WAGES)
    for got, words in [
        (model(*WAGES, inputs=None), "not built"),
        (model(*WAGES, inputs=(4,)), "rows of 4, but a row here has 3"),
        (model(*WAGES[:1], inputs=(100, 3)), "How many rows"),
        (model(*WAGES, inputs=(None,)), "any number"),
    ]:
        finding = diagnose(expected, got)
        assert finding.kind == "wrong-input" and not agree_models(expected, got)
        assert words in f"{finding.headline} {finding.explanation}"


def test_what_cannot_be_read_is_told_and_a_reference_that_cannot_is_an_error():
    expected = model(*WAGES)
    own = {**dense(1), "module": None, "class_name": "Mine", "registered_name": "Mine"}
    for got, word in [
        (model(*WAGES[:2], own), "Mine"),
        (model(*WAGES, layer("Lambda", function={})), "Lambda"),
        (model(*WAGES, fault="an activation of your own, relu"), "of your own, relu"),
        (KerasModel(), "cannot be read"),
        (
            KerasModel({"class_name": "Sequential", "module": "keras", "config": 3}),
            "cannot be read",
        ),
    ]:
        finding = diagnose(expected, got)
        assert finding.kind == "custom-layer" and word in finding.headline
        assert not agree_models(expected, got) and rows(expected, got) == ()
        with pytest.raises(NoForm):
            diagnose(got, expected)
        with pytest.raises(NoForm):
            agree_models(got, expected)


BCE, CCE, SCCE = (
    f"{name}crossentropy" for name in ("binary_", "categorical_", "sparse_categorical_")
)
LOGITS = an_object("BinaryCrossentropy", from_logits=True)
ADAM = compiled()
COMPILED = [
    (WAGES, ADAM, None, "not-compiled", ["not compiled"]),
    (WAGES, ADAM, compiled(None), "wrong-loss", ["without a loss"]),
    (WAGES, ADAM, compiled("mae"), "wrong-loss", ["mean_absolute_error", "size of each error"]),
    (WAGES, ADAM, compiled(BCE), "wrong-loss", ["30 000"]),
    (WAGES, ADAM, compiled("huber"), "wrong-loss", ["huber"]),
    (TITANIC, compiled(BCE), ADAM, "wrong-loss", ["p(1 − p)"]),
    (TITANIC, compiled(BCE), compiled(CCE), "wrong-loss", ["0 for every row"]),
    (TITANIC, compiled(BCE), compiled(LOGITS), "wrong-loss", ["sigmoid", "second time"]),
    (WAGES, compiled(LOGITS), compiled(BCE), "wrong-loss", ["takes the outputs for prob"]),
    (DIGITS, compiled(CCE), compiled(SCCE), "wrong-loss", ["one-hot", "(rows,)"]),
    (DIGITS, compiled(SCCE), compiled(CCE), "wrong-loss", ["one-hot", "class numbers"]),
    (DIGITS, compiled(CCE), compiled(BCE), "wrong-loss", ["yes or no"]),
    (
        TITANIC,
        compiled(BCE),
        compiled(an_object("BinaryCrossentropy", label_smoothing=0.1)),
        "wrong-loss",
        ["label_smoothing=0.1", "no label_smoothing is asked"],
    ),
    (
        WAGES,
        ADAM,
        compiled({"class_name": "__lambda__", "config": {"value": []}}),
        "wrong-loss",
        [],
    ),
    (WAGES, ADAM, compiled(optimizer="SGD"), "wrong-optimizer", ["sgd; adam is asked"]),
    (
        WAGES,
        ADAM,
        {**ADAM, "optimizer": {**an_object("Adam", None), "registered_name": "Adam"}},
        "wrong-optimizer",
        ["not Keras' own", "keras.optimizers"],
    ),
    (WAGES, ADAM, compiled(["mse", "mae"]), "wrong-loss", ["several losses"]),
    (WAGES, ADAM, {"loss": "mse"}, "not-compiled", ["cannot be read"]),
    (WAGES, ADAM, compiled(optimizer="RMSprop"), "wrong-optimizer", ["told nothing"]),
    (WAGES, ADAM, compiled(learning_rate=0.01), "wrong-optimizer", ["0.01; 0.001", "10 times"]),
    (WAGES, ADAM, compiled(clipnorm=1.0), "wrong-optimizer", ["clipnorm=1; no clipnorm"]),
    (
        WAGES,
        ADAM,
        compiled(learning_rate=an_object("ExponentialDecay", "keras.optimizers.schedules")),
        "wrong-optimizer",
        ["ExponentialDecay; 0.001", "schedule"],
    ),
    (TITANIC, compiled(BCE, metrics=["accuracy"]), compiled(BCE), "missing-metric", ["binary_acc"]),
    (
        TITANIC,
        compiled(BCE, metrics=["accuracy"]),
        compiled(BCE, metrics=[an_object("Accuracy", "keras.metrics"), "mae"]),
        "missing-metric",
        ["last digit"],
    ),
    (
        TITANIC,
        compiled(BCE, metrics=["accuracy"]),
        compiled(BCE, metrics=[an_object("BinaryAccuracy", "keras.metrics", threshold=0.7)]),
        "missing-metric",
        ["there is binary_accuracy(threshold=0.7)", "in brackets"],
    ),
    (
        TITANIC,
        compiled(BCE, metrics=["accuracy"]),
        compiled(BCE, metrics=[{"class_name": "__lambda__", "config": {"value": []}}]),
        "missing-metric",
        ["there is a metric of your own", "cannot be read"],
    ),
]


@pytest.mark.parametrize("layers, wanted, came, kind, words", COMPILED)
def test_a_difference_of_compilation_is_told(layers, wanted, came, kind, words):
    expected, got = model(*layers, compiled=wanted), model(*layers, compiled=came)
    finding = diagnose(expected, got)
    assert finding is not None and finding.kind == kind, finding
    said = f"{finding.headline} {finding.explanation}"
    assert all(word in said for word in words), said
    assert not agree_models(expected, got) and finding.explanation.endswith(".")
    assert agree_models(model(*layers), got) and diagnose(model(*layers), got) is None


@pytest.mark.parametrize("name", ["crossentropy", "ce"])
@pytest.mark.parametrize(("layers", "asked"), [(TITANIC, BCE), (DIGITS, CCE), (DIGITS, SCCE)])
def test_a_crossentropy_that_keras_chooses_by_shapes_is_the_one_that_is_asked(name, layers, asked):
    expected = model(*layers, compiled=compiled(asked, metrics=["accuracy"]))
    got = model(*layers, compiled=compiled(name, metrics=["accuracy"]))
    assert agree_models(expected, got) and diagnose(expected, got) is None
    assert all(row.same for row in compiled_rows(expected, got))
    without = diagnose(expected, model(*layers, compiled=compiled(name)))
    assert without.kind == "missing-metric"


def test_an_optimizer_that_is_left_open_may_be_any():
    wanted = with_any_optimizer(model(*DIGITS, compiled=compiled(CCE, metrics=["accuracy"])))
    sgd = compiled(CCE, "SGD", ["accuracy"], learning_rate=0.5)
    assert agree_models(wanted, model(*DIGITS, compiled=sgd))
    assert [row.got for row in compiled_rows(wanted, model(*DIGITS, compiled=sgd)) if row.same] == [
        "sgd, learning rate 0.5",
        "categorical_crossentropy",
        "categorical_accuracy",
    ]
    sparse = [model(*DIGITS, compiled=compiled(SCCE, each, ["mae"])) for each in ("SGD", "Adam")]
    assert diagnose(wanted, sparse[0]).kind == "wrong-loss"
    assert same_model(*sparse, wanted)
    assert not same_model(*sparse, model(*DIGITS, compiled=compiled(CCE)))
    assert with_any_optimizer(model(*DIGITS)).compiled is None
    assert with_any_optimizer("another model") == "another model"


def test_a_crossentropy_that_keras_chooses_is_no_squared_error():
    expected, got = (model(*WAGES, compiled=compiled(loss)) for loss in ("mse", "crossentropy"))
    assert diagnose(expected, got).kind == "wrong-loss" and not agree_models(expected, got)


def test_further_metrics_are_fine():
    expected = model(*TITANIC, compiled=compiled(BCE, metrics=["accuracy"]))
    own = {"class_name": "__lambda__", "config": {"value": []}}
    got = model(*TITANIC, compiled=compiled("bce", metrics=["mse", own, "acc"]))
    assert agree_models(expected, got) and diagnose(expected, got) is None


def test_rows_leave_a_gap_where_a_layer_is_missing():
    table = rows(model(*WAGES), model(dense(50, "relu"), dense(1, "relu", use_bias=False)))
    assert [(row.number, row.expected, row.got) for row in table] == [
        (0, "Input(3)", "Input(3)"),
        (1, "Dense(50, relu)", "Dense(50, relu)"),
        (2, "Dense(32, relu)", ""),
        (3, "Dense(1)", "Dense(1, relu, no bias)"),
    ]
    assert [row.parameters for row in table] == [0, 200, None, 51]
    assert [row.same for row in table] == [True, True, False, False]
    extra = rows(model(*WAGES), model(*WAGES[:2], DROP, WAGES[2]))
    assert [row.expected for row in extra][3:] == ["", "Dense(1)"]
    plain = rows(model(*REGULARISED), model(*REGULARISED))
    assert [row.got for row in plain[2:4]] == ["Dropout(0.3)", "BatchNormalization"]


def test_rows_of_the_compilation():
    expected = model(*TITANIC, compiled=compiled(BCE, metrics=["accuracy"]))
    got = model(*TITANIC, compiled=compiled(LOGITS, learning_rate=0.01))
    assert [
        (row.name, row.expected, row.got, row.same) for row in compiled_rows(expected, got)
    ] == [
        ("optimizer", "adam, learning rate 0.001", "adam, learning rate 0.01", False),
        ("loss", "binary_crossentropy", "binary_crossentropy(from_logits=True)", False),
        ("metrics", "binary_accuracy", "", False),
    ]
    assert compiled_rows(expected, model(*TITANIC)) == ()


def test_units_that_were_set_afterwards_are_told_as_that():
    expected, probe = model(*WAGES), (np.zeros((1, 3)), np.ones((1, 1)))
    got = replace(model(dense(16, "relu"), *WAGES[1:]), config=expected.config, probe=probe)
    assert not agree_models(expected, got)
    assert "Make a new layer" in diagnose(expected, got).explanation
    replaced = replace(expected, probe=probe)
    assert "has been replaced" in diagnose(expected, replaced).explanation
