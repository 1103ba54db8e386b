"""Every topic, on many seeds: right answers, honest mistakes, solutions that end in the answer."""

import math
import re
from random import Random

import pytest
from rich.console import Console

from dltutor.course import UnknownName
from dltutor.drill import TOPICS, find_topic, judge
from dltutor.drill.numbers import told
from dltutor.drill.problem import Mistake, posed
from dltutor.screen.drill import ProblemScreen
from dltutor.screen.theme import THEME
from tests.drill import independent

SEEDS = range(300)
every_topic = pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)


def problems(topic):
    return [topic.draw(seed) for seed in SEEDS]


@every_topic
def test_the_answer_is_what_another_way_gives(topic):
    for problem in problems(topic):
        other = getattr(independent, topic.name)(problem)
        assert problem.answer == pytest.approx(other, abs=1e-5, rel=1e-6), problem.question


@every_topic
def test_the_answer_counts_when_rounded_to_two_digits_or_more(topic):
    for problem in problems(topic):
        texts = [f"{problem.answer:#.{digits}g}" for digits in (2, 3, 4, 6, 12)]
        for text in [each for each in texts if "e" not in each]:
            assert judge(text, problem).right, (problem.question, text)


@every_topic
def test_each_mistake_is_told_from_the_answer_and_named(topic):
    for problem in problems(topic):
        assert len(problem.mistakes) >= 2
        for mistake in problem.mistakes:
            for text in (repr(mistake.value), told(mistake.value)):
                judgement = judge(text, problem)
                assert (judgement.right, judgement.mistake) == (False, mistake.name)
                assert judgement.sentence == mistake.sentence


@every_topic
def test_a_mistakes_sentences_are_whole_and_its_name_is_its_own(topic):
    for problem in problems(topic):
        names = [each.name for each in problem.mistakes]
        assert len(names) == len(set(names))
        for mistake in problem.mistakes:
            assert re.fullmatch(r"[A-Zt0-9].*\.", mistake.sentence), mistake.sentence
            assert re.fullmatch(r"[a-z0-9_]+", mistake.name)


@every_topic
def test_the_worked_solution_ends_in_the_answer(topic):
    for problem in problems(topic):
        last = re.findall(r"-?\d+(?:\.\d+)?", problem.steps[-1])[-1]
        assert judge(last, problem).right, problem.steps
        assert len(problem.steps) >= 2


@every_topic
def test_what_a_step_says_is_equal_is_equal(topic):
    for problem in problems(topic):
        for step in problem.steps:
            # `e^2 = 7.389` and words are left out: what is left of the sign is a sum to redo.
            for sum_, sign, value in re.findall(r"([-\d.()·+/ ]+) ([=≈]) (-?[\d.]*\d)", step):
                if re.search(r"\d", sum_) and f"^{sum_.strip()}" not in step:
                    redone = eval(sum_.replace("·", "*"))
                    assert math.isclose(redone, float(value), abs_tol=1e-9 if sign == "=" else 1e-3)


@every_topic
def test_numbers_are_small_and_have_few_decimals(topic):
    for problem in problems(topic):
        shown = re.findall(r"-?\d+(?:\.\d+)?", problem.question)
        matrices = (problem.diagram or {}).get("weights", [])
        weights = [each for matrix in matrices for row in matrix for each in row]
        for number in [*map(float, shown), *weights]:
            assert abs(number) <= 250
            assert number == 2.718 or round(number, 2) == number


@every_topic
def test_the_same_seed_makes_the_same_problem_and_others_another(topic):
    assert topic.draw(7) == topic.draw(7)
    drawn = {(each.question, str(each.diagram)) for each in problems(topic)}
    assert len(drawn) > len(SEEDS) / 3


@every_topic
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
@pytest.mark.parametrize("width", [40, 80])
def test_a_problem_fits_the_screen_in_any_letters(topic, encoding, width, tmp_path):
    for seed in range(12):
        path = tmp_path / "screen"
        with path.open("w", encoding=encoding) as file:  # strict: what it lacks is an error
            Console(theme=THEME, width=width, file=file).print(ProblemScreen(topic.draw(seed), 1))
        lines = path.read_text(encoding).splitlines()
        assert max(map(len, lines)) <= width
        if width == 80:
            assert len(lines) <= 22  # with the prompt it all stands on 24 rows


def test_a_sleeping_hidden_node_comes_up_and_has_the_slope_0():
    slopes = [problem.answer for problem in problems(find_topic("backpropagation"))]
    assert 15 < slopes.count(0) < 150


def test_every_activation_comes_up():
    questions = " ".join(each.question for each in problems(find_topic("activations")))
    for name in ("uses ReLU", "leaky ReLU", "the step", "the sigmoid", "tanh", "softmax"):
        assert questions.count(name) > 15


@pytest.mark.parametrize("topic", ["squared_error", "backpropagation"])
def test_who_leaves_out_the_2_is_told_so(topic):
    named = [
        (problem, mistake)
        for problem in problems(find_topic(topic))
        for mistake in problem.mistakes
        if mistake.name == "left_out_the_2"
    ]
    assert len(named) > 60
    for problem, mistake in named:
        assert mistake.value == pytest.approx(problem.answer / 2)
        assert mistake.sentence.startswith("You left out the 2")


def test_mistakes_that_give_the_answer_or_each_other_are_dropped():
    problem = posed(
        "any",
        "?",
        3.4,
        ["3.4"],
        [
            Mistake("gives_the_answer", 3.4, "a"),
            Mistake("rounds_to_it", 3.40000001, "b"),
            Mistake("one_of_two", 5, "c"),
            Mistake("two_of_two", 5.0, "d"),
            None,
            Mistake("alone", 3.5, "e"),
        ],
    )
    assert [each.name for each in problem.mistakes] == ["alone"]
    assert problem.untold == 2


def test_mistakes_that_are_one_number_in_four_decimals_are_dropped():
    slips = [Mistake("a", 0.7960438, "A."), Mistake("b", 0.7964194, "B."), Mistake("c", 16.3, "C.")]
    problem = posed("any", "?", 3.4, ["3.4"], [*slips, Mistake("d", 16, "D.")])
    assert [each.name for each in problem.mistakes] == ["c", "d"]


def test_a_topic_is_found_by_its_name_and_others_are_suggested():
    assert find_topic(" Weight-Update ").name == "weight_update"
    with pytest.raises(UnknownName) as error:
        find_topic("backprop")
    assert error.value.near == ["backpropagation"]


def test_topics_are_named_after_their_modules():
    for topic in TOPICS:
        assert topic.problem.__module__ == f"dltutor.drill.topics.{topic.name}"
        assert topic.problem(Random(1)).topic == topic.name
