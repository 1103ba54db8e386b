"""Finding lessons and exercises by what people type."""

import pytest

from dltutor.course import CourseError, UnknownName, load_course


@pytest.mark.parametrize("typed", ["double", "Double", "1.1", "01.01", "double.py", " double "])
def test_an_exercise_is_found_by_name_or_place(mini_course, typed):
    assert mini_course.exercise(typed).name == "double"


def test_a_dash_is_as_good_as_an_underscore(mini_course, tmp_path):
    assert mini_course.lesson("twice").number == mini_course.lesson("01").number == 1


def test_a_renamed_exercise_is_found_by_its_former_name(mini_course):
    assert mini_course.exercise("couple").name == "pair"
    assert mini_course.present_names["couple"] == "pair"


def test_a_mistyped_name_suggests_the_near_ones(mini_course):
    with pytest.raises(UnknownName) as caught:
        mini_course.exercise("doubel")
    assert caught.value.near == ["double"]


@pytest.mark.parametrize("typed", ["1.9", "9.1", "1", "", "double pair"])
def test_an_unknown_place_is_said(mini_course, typed):
    with pytest.raises(UnknownName):
        mini_course.exercise(typed)


@pytest.mark.parametrize("typed", ["2", "0", "twcie", "-1"])
def test_an_unknown_lesson_is_said(mini_course, typed):
    with pytest.raises(UnknownName):
        mini_course.lesson(typed)


def test_neighbours_end_at_the_ends(mini_course):
    first, last = mini_course.exercises["double"], mini_course.exercises["outer"]
    assert mini_course.neighbour(first, -1) is None
    assert mini_course.neighbour(first, 1).name == "pair"
    assert mini_course.neighbour(last, 1) is None


def test_a_folder_without_lessons_is_no_course(tmp_path):
    with pytest.raises(CourseError, match="lessons"):
        load_course(tmp_path)


def test_a_front_matter_without_an_end_is_said_with_the_file(tmp_path):
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons" / "01-broken.md").write_text("---\ntitle: Broken\n\nText\n")
    with pytest.raises(CourseError, match=r"01-broken\.md"):
        load_course(tmp_path)


def test_hints_are_split_by_their_questions(mini_course):
    hints = mini_course.exercises["double"].hints
    assert len(hints) == 3
    assert hints[0].question == "What is twice -2.5?"
    assert hints[0].text.startswith("Work the example")


def test_a_settled_exercise_reads_each_file_once(made):
    exercise = made("one", "before\n", "", "")
    settled = exercise.settled()
    mark = exercise.fingerprint()
    assert (settled.read("checks.py"), settled.fingerprint()) == ("before\n", mark)

    (exercise.folder / "checks.py").write_text("after\n", encoding="utf-8")
    assert (settled.read("checks.py"), settled.fingerprint()) == ("before\n", mark)
    assert exercise.settled().read("checks.py") == exercise.read("checks.py") == "after\n"
    assert exercise.settled().fingerprint() == exercise.fingerprint() != mark
