"""A board of squares: letters, arrows and numbers in their places, at any width, without colour."""

import pytest

from dltutor.screen.markdown.called import calls
from dltutor.screen.markdown.pictures import picture
from dltutor.screen.squares import Squares
from tests.screen.snapshot import assert_matches, drawn, in_ascii

LAKE = ["SFFF", "FHFH", "FFFH", "HFFG"]
VALUES = [0.82, 0.8, 0.78, 0.76, 0.81, 0, 0.53, 0, 0.7, 0.6, 0.5, 0, 0, 0.88, 0.94, 0]
POLICY = [0, 3, 3, 3, 0, 0, 0, 0, 3, 1, 0, 0, 0, 2, 1, 0]
WHOLE = {"title": "The lake", "letters": LAKE, "numbers": VALUES, "actions": POLICY, "still": "HG"}
PICTURES = {
    "squares": Squares(WHOLE),
    "squares-letters": Squares({"letters": LAKE}),
    "squares-wide": Squares({"letters": ["SFFFFFFF", "FFFHFFFG"], "actions": [2] * 16}),
}


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("name", PICTURES)
def test_a_board_is_as_it_was_looked_at(name, width):
    assert_matches(PICTURES[name], name, width)


@pytest.mark.parametrize("width", [9, 20, 24, 30, 40, 60, 79, 200])
@pytest.mark.parametrize("name", PICTURES)
def test_any_width_is_survived_and_every_square_is_there(name, width):
    shown = drawn(PICTURES[name], width)
    assert max(map(len, shown.splitlines()[1:])) <= width
    letters = [each for row in PICTURES[name].letters for each in row]
    body = shown.removeprefix("The lake\n")
    assert sorted(each for each in body if each.isalpha()) == sorted(letters)


def test_arrows_point_where_the_actions_go_and_nobody_acts_in_a_hole():
    lines = drawn(PICTURES["squares"]).splitlines()
    told = [line.replace("│", " ").split() for line in lines if "S" in line or "G" in line]
    assert told == [["S", "←", "F", "↑", "F", "↑", "F", "↑"], ["H", "F", "→", "F", "↓", "G"]]


def test_ascii_has_arrows_of_its_own():
    shown = in_ascii(PICTURES["squares"])
    assert "| S   < | F   ^ |" in shown
    assert "?" not in shown


def test_numbers_stand_below_their_letters():
    lines = drawn(PICTURES["squares"]).splitlines()
    assert lines[3].split("│")[1:-1] == ["  0.82 ", "  0.80 ", "  0.78 ", "  0.76 "]


def test_rows_and_one_long_list_are_the_same():
    by_rows = [VALUES[i : i + 4] for i in range(0, 16, 4)]
    assert drawn(Squares(WHOLE | {"numbers": by_rows})) == drawn(Squares(WHOLE))


def test_what_is_not_known_is_a_question():
    assert "?" in drawn(Squares({"letters": ["AB"], "numbers": [0.5, None]}))


def test_names_are_recorded_by_their_parts():
    spec = {"letters": "lake", "numbers": "values", "actions": "policy"}
    assert [each.key for each in calls("squares", spec)] == [
        "letters lake",
        "numbers values",
        "actions policy",
    ]


@pytest.mark.parametrize(
    ("text", "say"),
    [
        ('letters = "unknown"', "recorded"),
        ('letters = ["AB", "C"]', "one length"),
        ("letters = [1, 2]", "rows of letters"),
        ('letters = ["AB"]\nnumbers = [1, 2, 3]', "1 rows of 2"),
        ('letters = ["AB"]\nnumbers = [[1], [2]]', "1 rows of 2"),
        ('letters = ["AB"]\nactions = "unknown"', "recorded"),
        ('letters = ["AB"]\nactions = [0, 4]', "from 0 to 3: 4"),
        ('letters = ["AB"]\ncolour = 1', "colour"),
        ('title = "none"', "letters"),
    ],
)
def test_a_bad_board_is_refused_in_a_sentence(text, say):
    with pytest.raises(ValueError, match=say):
        picture("squares", text, {})
