"""The summary to keep: every lesson and exercise, and what it took."""

from datetime import date

from dltutor.course import builtin_course
from dltutor.progress import Progress
from dltutor.progress.markdown import as_markdown, story
from dltutor.progress.summary import Event, Standing

COURSE = builtin_course()
DAY = date(2026, 11, 21)


def told(*events):
    noon = "2026-11-20T12:00:00.000+00:00"
    events = [Event(noon, name, kind, detail) for name, kind, detail in events]
    return as_markdown(COURSE, Progress.of_events(events, {}), DAY)


def test_of_nothing_done_every_exercise_is_open():
    text = told()
    assert f"\n0 of {len(COURSE.exercises)} exercises passed by 2026-11-21.\n" in text
    assert text.count("\n## ") == len(COURSE.lessons)
    assert text.count("\n- [ ] ") == len(COURSE.exercises)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_what_is_passed_is_ticked_with_its_day_and_what_it_took():
    wrong, passed = {"status": "wrong"}, {"status": "passed"}
    text = told(
        ("relu", "attempt", wrong),
        ("relu", "hint", {"number": 1}),
        ("relu", "attempt", passed),
        ("sigmoid", "reveal", {"gave_up": True}),
    )
    relu, sigmoid = COURSE.exercises["relu"], COURSE.exercises["sigmoid"]
    assert f"- [x] {relu.place} {relu.title} (passed on 2026-11-2" in text
    assert ", 2 checks, 1 hint)\n" in text
    assert f"- [ ] {sigmoid.place} {sigmoid.title} (gave up)\n" in text
    assert f"\n1 of {len(COURSE.exercises)} exercises" in text


def test_a_story_counts_one_and_many():
    assert story(Standing()) == ""
    assert story(Standing(attempts=1, hints=2, gave_up=True)) == "1 check, 2 hints, gave up"
