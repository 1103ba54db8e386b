"""Values: what can be typed, what is refused and how, what + and - make of them."""

import pytest

from dltutor.show import TOPICS, Unfit, find_topic
from dltutor.show.settings import written
from dltutor.show.typed import read
from tests.show.chosen import values_of


@pytest.mark.parametrize(
    ("topic", "name", "typed", "value"),
    [
        ("forward", "inputs", "4,-1", ((4, -1),)),
        ("forward", "inputs", " 4 -1 ", ((4, -1),)),
        ("forward", "hidden", "1, 0; 0, 1", ((1, 0), (0, 1))),
        ("forward", "activation", "ReLU", "relu"),
        ("descent", "rate", "1/18", ((1 / 18,),)),
        ("descent", "rate", "0,05", ((0.05,),)),
        ("descent", "start", "−2", ((-2,),)),
        ("lstm", "x", "1", ((1,),)),
    ],
)
def test_what_is_typed_is_taken(topic, name, typed, value):
    assert read(find_topic(topic).setting(name), typed) == value


@pytest.mark.parametrize(
    ("topic", "pair", "said"),
    [
        ("descent", "rate=fast", "rate: 'fast' is no number."),
        ("descent", "rate=nan", "rate: 'nan' is no number."),
        ("descent", "rate=", "rate is empty. Type a number like 0.01."),
        ("descent", "rate=11", "rate should be from -10 to 10, not 11."),
        ("descent", "updates=1.5", "updates should be a whole number, not 1.5."),
        ("descent", "rat=1", "descent has no value 'rat'. Did you mean rate?"),
        ("descent", "rate", "'rate' should be a name, = and a value."),
        ("forward", "inputs=1,,2", "inputs: '' is no number."),
        ("forward", "inputs=1,2,3,4,5", "inputs takes at most 4 numbers, and not 5."),
        ("forward", "hidden=1,2;3", "hidden: the rows have 1 and 2 numbers"),
        ("forward", "inputs=1e7", "inputs should be from -1,000,000 to 1,000,000"),
        ("forward", "activation=rely", "identity, relu, tanh, sigmoid, not 'rely'. Did you mean"),
        ("forward", "hidden=1,2,3", "as many numbers as inputs, 2, and has 3."),
        ("forward", "output=1,2,3", "as many numbers as hidden has rows, 2, and has 3."),
        ("lstm", "forget=1,2", "forget should be 3 numbers"),
        ("kernel", f"image={'1,' * 300}1", "601 characters are too many"),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(topic, pair, said):
    with pytest.raises(Unfit) as refused:
        find_topic(topic).frames(values_of(topic, pair))
    assert said in str(refused.value)


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_a_value_as_it_is_written_can_be_typed_again(topic):
    for setting in topic.settings:
        assert read(setting, written(setting.default)) == setting.default


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_every_topic_has_frames_and_a_lesson_of_the_course(topic):
    from dltutor.course import builtin_course

    assert len(topic.frames(topic.defaults)) > 3
    known = {lesson.name for lesson in builtin_course().lessons}
    assert set(topic.lessons) <= known
    for name in topic.lessons:
        assert name in find_topic(name).lessons


def test_a_number_moves_by_its_step_and_stays_within_its_ends():
    updates = find_topic("descent").setting("updates")
    assert updates.nudged(((10,),), 0, 1) == ((11,),)
    assert updates.nudged(((1,),), 0, -1) == ((1,),)


def test_one_number_of_several_moves_and_the_others_stay():
    hidden = find_topic("forward").setting("hidden")
    assert hidden.nudged(((1, 1), (-1, 1)), 2, -1) == ((1, 1), (-2, 1))


@pytest.mark.parametrize(
    ("rate", "direction", "following"),
    [(0.01, 1, 0.02), (0.01, -1, 0.005), (0.013, 1, 0.02), (1, 1, 1), (5, 1, 5), (5, -1, 1)],
)
def test_a_rate_goes_along_its_ladder(rate, direction, following):
    setting = find_topic("descent").setting("rate")
    assert setting.nudged(((rate,),), 0, direction) == ((following,),)


def test_a_word_gives_way_to_the_next_and_the_last_to_the_first():
    activation = find_topic("forward").setting("activation")
    assert activation.nudged("identity", 0, 1) == "relu"
    assert activation.nudged("identity", 0, -1) == "sigmoid"
