"""The course proves itself: every claim about every exercise and every lesson."""

import pytest

from dltutor.course import builtin_course
from dltutor.grader import Grader
from dltutor.proof.claims import CLAIMS, Bench, shortfalls
from dltutor.proof.lessons import LESSON_CLAIMS

COURSE = builtin_course()
CONTRACT = {
    "01-forward-propagation": [
        "bank_by_hand", "node_value", "forward_pass", "linear_unit", "predict_rows",
    ],
    "02-activation-functions": [
        "relu", "step_and_leaky", "sigmoid", "tanh_from_sigmoid", "softmax", "activation_slopes",
        "bank_with_activation", "linear_boundary",
    ],
    "03-deeper-networks": [
        "dense_layer", "deep_forward", "count_parameters", "collapse_linear", "xor_network",
    ],
}  # fmt: skip
SIGNATURES = {
    "node_value": "node_value(inputs, weights)",
    "forward_pass": "forward_pass(inputs, hidden_weights, output_weights)",
    "linear_unit": "linear_unit(x, w, b)",
    "predict_rows": "predict_rows(X, hidden_weights, output_weights)",
    "relu": "relu(z)",
    "step_and_leaky": "step(z) leaky_relu(z, alpha=0.01)",
    "sigmoid": "sigmoid(z)",
    "tanh_from_sigmoid": "tanh_from_sigmoid(z)",
    "softmax": "softmax(logits)",
    "activation_slopes": "sigmoid_slope(z) tanh_slope(z) relu_slope(z)",
    "bank_with_activation": "predict(inputs, hidden_weights, output_weights, activation)",
    "dense_layer": "dense_layer(X, W, b, activation)",
    "deep_forward": "deep_forward(X, layers)",
    "count_parameters": "count_parameters(units)",
    "collapse_linear": "collapse_linear(layers)",
}
VALUES = {
    "bank_by_hand": ("hidden_top", "hidden_bottom", "prediction"),
    "linear_boundary": ("and_weights", "and_bias", "or_weights", "or_bias"),
    "xor_network": ("W1", "b1", "W2", "b2"),
}


@pytest.fixture(scope="module")
def bench(warm, tmp_path_factory):
    return Bench(COURSE, Grader(warm), tmp_path_factory.mktemp("answers"))


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.__name__)
@pytest.mark.parametrize("name", COURSE.exercises)
def test_every_exercise_holds(name, claim, bench):
    assert shortfalls(claim, COURSE.exercises[name], bench) == []


@pytest.mark.parametrize("claim", LESSON_CLAIMS, ids=lambda claim: claim.__name__)
@pytest.mark.parametrize("lesson", COURSE.lessons, ids=lambda lesson: lesson.name)
def test_every_lesson_holds(lesson, claim):
    assert list(claim(lesson)) == []


def test_lessons_and_exercises_are_those_of_the_contract_in_its_order():
    assert {each.path.stem: each.exercise_names for each in COURSE.lessons} == CONTRACT


@pytest.mark.parametrize("name", SIGNATURES)
def test_the_signatures_are_those_of_the_contract(name):
    from dltutor.grader.source import parse

    exercise = COURSE.exercises[name]
    source = parse(exercise.starter, "starter.py")
    assert " ".join(source.signature(each) for each in exercise.names) == SIGNATURES[name]


@pytest.mark.parametrize("name", VALUES)
def test_the_values_are_those_of_the_contract(name):
    assert COURSE.exercises[name].names == VALUES[name]


def test_every_folder_of_exercises_is_in_a_lesson():
    folders = {path.name for path in (COURSE.root / "exercises").iterdir() if path.is_dir()}
    assert folders - {"__pycache__"} == set(COURSE.exercises)
