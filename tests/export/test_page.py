"""A lesson as a page for a browser."""

import re
from html.parser import HTMLParser

import pytest

from dltutor import __version__
from dltutor.course import load_course
from dltutor.export.html import file_name, index, lesson_page
from dltutor.export.html.renderer import html
from dltutor.export.source import Source
from tests.export.pages import COURSE, LESSONS, page

EMPTY = {"meta", "link", "br", "hr", "img", "input"}
BLOCK = re.compile(r"^```(python|output)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Reader(HTMLParser):
    """Which elements there are; whether each is closed; what stands in code."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.ids, self.code = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id"]
        if tag not in EMPTY:
            self.open.append(tag)
        if tag == "pre":
            self.code.append("")

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "pre" in self.open:
            self.code[-1] += data


def body(text):
    course = load_course(COURSE.root)
    return html(text, Source(course, course.lessons[0]))


@pytest.mark.parametrize("name", LESSONS)
def test_every_page_is_whole_and_loads_nothing(name):
    text = page(name)
    reader = Reader(text)
    assert reader.open == []
    assert len(set(reader.ids)) == len(reader.ids)
    tags = {tag for tag, _ in reader.tags}
    assert not tags & {"script", "img", "iframe", "object", "base"}
    for tag, attributes in reader.tags:
        assert not any(name.startswith("on") for name in attributes), tag
        assert "src" not in attributes
        if tag == "link":
            assert attributes["href"].startswith("data:")
    assert "url(" not in text
    assert "@import" not in text
    assert len(text.encode()) < 300_000


@pytest.mark.parametrize("name", LESSONS)
def test_every_block_of_code_and_every_output_is_on_the_page_as_it_is(name):
    shown = Reader(page(name)).code
    for _, content in BLOCK.findall(COURSE.lesson(name).text):
        assert content.rstrip() in shown


@pytest.mark.parametrize("name", LESSONS)
def test_every_exercise_of_the_text_is_there_with_its_command_and_without_its_hints(name):
    text, lesson = page(name), COURSE.lesson(name)
    for fence in re.findall(r"^```exercise\n(.*?)^```", lesson.text, re.MULTILINE | re.DOTALL):
        for exercise in map(COURSE.exercise, fence.split()):
            assert f"<code>dltutor check {exercise.name}</code>" in text
            assert exercise.place in text
            assert not any(hint.question in text for hint in exercise.hints)


def test_a_page_says_its_language_its_title_and_who_wrote_it():
    text = lesson_page(COURSE, COURSE.lesson("3"))
    assert text.startswith('<!doctype html>\n<html lang="en">')
    assert "<title>3 Deeper networks</title>" in text
    assert 'name="viewport" content="width=device-width, initial-scale=1"' in text
    assert f'content="dltutor {__version__}"' in text


def test_the_same_lesson_is_the_same_page():
    assert lesson_page(COURSE, COURSE.lesson("1")) == lesson_page(COURSE, COURSE.lesson("1"))


def test_a_page_by_itself_links_to_no_file_and_one_among_others_to_its_neighbours():
    lesson = COURSE.lessons[1]
    before, after = COURSE.lessons[0], COURSE.lessons[2]
    alone = lesson_page(COURSE, lesson)
    assert not re.findall(r'href="(?!https?:|data:)', alone)
    among = lesson_page(COURSE, lesson, linked=True)
    found = re.findall(r'href="(?!https?:|data:)([^"]*)', among)
    assert found == [file_name(before), "index.html", file_name(after)]


def test_the_index_leads_to_every_lesson():
    found = re.findall(r'<a href="([^"]*)">', index(COURSE))
    assert found == [file_name(lesson) for lesson in COURSE.lessons]


def test_callouts_have_their_word_and_lose_their_mark():
    told = body("> [!WARNING]\n> Mind *this*.\n\n> [!TIP]\n> That.\n\n> Said by somebody.\n")
    assert '<blockquote class="call warning"><p class="word">Careful</p>' in told
    assert '<blockquote class="call tip"><p class="word">Tip</p>' in told
    assert "<p>Mind <em>this</em>.</p>" in told
    assert told.count("<blockquote>") == 1
    assert "[!" not in told


def test_markup_in_a_lesson_is_text():
    told = body("A <script>alert(1)</script> & `a < b`\n\n```output\n<b>\n```\n")
    assert "<script" not in told
    assert "&lt;script&gt;" in told
    assert "<code>a &lt; b</code>" in told
    assert "<samp>&lt;b&gt;</samp>" in told


def test_formulas_in_code_are_code():
    assert "<code>$x$</code>" in body("Write `$x$` for $x$.")


def test_links_to_the_web_stay_and_links_to_files_are_words():
    told = body("[Keras](https://keras.io/?a=1&b=2) and [lesson 5](05-slopes.md)")
    assert '<a href="https://keras.io/?a=1&amp;b=2">Keras</a>' in told
    assert "<a>lesson 5</a>" in told


def test_the_words_of_python_have_classes():
    told = body('```python\nreturn 1  # "one"\n```\n')
    assert '<span class="ck">return </span>' in told
    assert '<span class="cn">1  </span>' in told
    assert '<span class="cc"># "one"</span>' in told


def test_tables_and_formulas_scroll_by_themselves_and_can_be_reached_by_keys():
    told = body("| a | b |\n| --- | --- |\n| $x$ | 2 |\n\n$$\ny = 1\n$$\n")
    assert '<div class="scroll" tabindex="0"><table>' in told
    assert '<div class="maths scroll" tabindex="0"><math display="block">' in told
    assert "<td><math" in told
