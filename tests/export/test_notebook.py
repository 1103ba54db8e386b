"""A lesson as a notebook: sound, the same each time, and its code runs."""

import base64
import json
import re
from xml.etree import ElementTree

import pytest

from dltutor.export.notebook import is_unchanged, notebook
from tests.cli.program import ROOT
from tests.export.pages import COURSE, LESSONS

CHECK = "%%dltutor check "
nbformat = pytest.importorskip("nbformat")
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OUTPUT = re.compile(r"^```output\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PICTURE = re.compile(r"!\[([^\]]+)\]\(data:image/svg\+xml;base64,([^)]+)\)")


def read(name):
    return nbformat.reads(notebook(COURSE, COURSE.lesson(name)), as_version=4)


def code(cells):
    return [cell for cell in cells if cell.cell_type == "code"]


@pytest.mark.parametrize("name", LESSONS)
def test_every_notebook_is_valid_and_holds_the_code_and_outputs_of_its_page(name):
    book, text = read(name), COURSE.lesson(name).text
    nbformat.validate(book)
    sources = [cell.source for cell in code(book.cells)]
    assert sources[0] == "%load_ext dltutor.notebook"
    assert [s for s in PYTHON.findall(text) if s.rstrip("\n") not in sources] == []
    shown = [output.text for cell in code(book.cells) for output in cell.outputs]
    assert shown == OUTPUT.findall(text)


@pytest.mark.parametrize("name", LESSONS)
def test_every_picture_is_in_the_text_with_words_for_who_does_not_see_it(name):
    book = read(name)
    found = [found for cell in book.cells for found in PICTURE.findall(cell.source)]
    kinds = r"^```(?!python|output|exercise)\w+$"
    assert len(found) == len(re.findall(kinds, COURSE.lesson(name).text, re.MULTILINE))
    for words, data in found:
        assert len(words) > 10
        tree = ElementTree.fromstring(base64.b64decode(data))
        assert tree.tag == "{http://www.w3.org/2000/svg}svg"


@pytest.mark.parametrize("name", LESSONS)
def test_every_exercise_has_its_task_and_its_starter_below_the_command_that_checks_it(name):
    cells = read(name).cells
    for fence in re.findall(
        r"^```exercise\n(.*?)^```", COURSE.lesson(name).text, re.MULTILINE | re.DOTALL
    ):
        for exercise in map(COURSE.exercise, fence.split()):
            wanted = f"%%dltutor check {exercise.name}\n" + exercise.starter.rstrip("\n")
            place = [cell.source for cell in cells].index(wanted)
            told = cells[place - 1].source
            assert told.startswith(f"### Your turn: {exercise.place} {exercise.title}")


def test_formulas_stay_as_they_are_and_callouts_are_what_notebooks_know():
    told = "\n".join(cell.source for cell in read("forward-propagation").cells)
    assert r"\sum_{i=1}^{n} w_i x_i" in told
    assert "> **Careful**\n>\n> A matrix of 2 by 2" in told
    assert "[!" not in told


def test_the_same_lesson_is_the_same_notebook_and_no_two_cells_have_one_name():
    text = notebook(COURSE, COURSE.lessons[0])
    assert text == notebook(COURSE, COURSE.lessons[0])
    names = [cell["id"] for cell in json.loads(text)["cells"]]
    assert len(set(names)) == len(names)


def test_a_notebook_that_was_only_run_is_unchanged_and_one_that_was_worked_in_is_not():
    text = notebook(COURSE, COURSE.lessons[0])
    book = json.loads(text)
    assert is_unchanged(text)
    book["cells"][1]["outputs"] = []
    book["cells"][1]["execution_count"] = 3
    assert is_unchanged(json.dumps(book))
    book["cells"][1]["source"] = "1 + 1"
    assert not is_unchanged(json.dumps(book))
    assert not is_unchanged("{}")
    assert not is_unchanged("no JSON")


def run(name, folder, monkeypatch, answers=()):
    """The notebook after Jupyter has run it, the starters of some exercises being answered."""
    client = pytest.importorskip("nbclient")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("JUPYTER_PLATFORM_DIRS", "1")
    for variable in ("IPYTHONDIR", "JUPYTER_RUNTIME_DIR"):  # and not the home of who runs the tests
        monkeypatch.setenv(variable, str(folder / variable.lower()))
    book = read(name)
    for cell in code(book.cells):
        for answer in answers:
            if cell.source.startswith(f"{CHECK}{answer}\n"):
                cell.source = f"{CHECK}{answer}\n{COURSE.exercises[answer].solution}"
    resources = {"metadata": {"path": str(folder)}}
    client.NotebookClient(book, timeout=300, resources=resources).execute()
    return code(book.cells)


def printed(cell):
    """What a cell shows as text, less what libraries say on the side."""
    shown = (each for each in cell.outputs if each.get("name") != "stderr")
    return "".join(
        each.text if each.output_type == "stream" else each.data["text/plain"] + "\n"
        for each in shown
    )


def verdicts(cells):
    """The first line of the verdict of each exercise."""
    checked = (cell for cell in cells if cell.source.startswith(CHECK))
    return {cell.source.split()[2]: printed(cell).split("\n", 1)[0] for cell in checked}


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("forward-propagation", ["node_value"]),
        ("activation-functions", ["relu"]),
        pytest.param("keras-models", ["calories_model"], marks=pytest.mark.slow),
    ],
)
def test_a_notebook_runs_and_prints_what_the_page_says(name, answers, tmp_path, monkeypatch):
    known = {cell.source: printed(cell) for cell in code(read(name).cells)}
    cells = run(name, tmp_path, monkeypatch, answers)
    for cell in cells:
        if known.get(cell.source) and ".summary(" not in cell.source:  # in colour there
            expected = known[cell.source].split()  # TensorFlow may warn before it
            assert printed(cell).split()[-len(expected) :] == expected
    told = verdicts(cells)
    for exercise, line in told.items():
        assert ("PASSED" if exercise in answers else "NOT STARTED") in line
    assert answers[0] in told
    passed = next(cell for cell in cells if cell.source.startswith(f"{CHECK}{answers[0]}"))
    assert "<pre" in passed.outputs[-1].data["text/html"]
