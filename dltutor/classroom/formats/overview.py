"""report.md: the whole class on a page."""

from __future__ import annotations

from collections.abc import Iterator

from dltutor.classroom.alike import LEAST
from dltutor.classroom.formats.feedback import MARKDOWN
from dltutor.classroom.report import Report
from dltutor.classroom.rows import ABSENT, UNGRADED

MOST = 100  # lines of mistakes


def overview(report: Report) -> Iterator[str]:
    """The lines of the page."""
    counts = report.statuses
    yield "# The class"
    yield ""
    yield (
        f"{report.students} students, {len(report.found)} exercises: {counts['passed']} answers "
        f"pass, {sum(counts.values()) - counts['passed'] - counts[ABSENT] - counts[UNGRADED]} do "
        f"not, {counts[ABSENT]} were not handed in, {counts[UNGRADED]} could not be graded."
    )
    yield from _exercises(report)
    yield from _mistakes(report)
    yield from _groups(report)
    yield from _ungraded(report)


def _exercises(report: Report) -> Iterator[str]:
    yield from ("", "## Exercises, the hardest first", "")
    yield "| exercise | begun | pass | cases that agree, median | most made |"
    yield "| --- | ---: | ---: | ---: | --- |"
    for found in report.hardest:
        most = found.mistakes.most_common(1)
        name = f"`{most[0][0][0]}`, {most[0][1]}" if most else ""
        yield (
            f"| {found.exercise.place} `{found.exercise.name}` | {found.begun} | "
            f"{found.share_passed:.0%} | {found.median:.0%} | {name} |"
        )


def _mistakes(report: Report) -> Iterator[str]:
    yield from ("", "## Mistakes, the commonest first", "")
    mistakes = report.mistakes
    if not mistakes:
        yield "None was made."
    for count, exercise, name, headline in mistakes[:MOST]:
        told = f" {MARKDOWN.prose(headline)}" if headline else ""
        yield f"- {count} in {exercise.place} `{exercise.name}`: `{name}`.{told}"
    if len(mistakes) > MOST:
        yield f"- and {len(mistakes) - MOST} that were made less often"


def _groups(report: Report) -> Iterator[str]:
    yield from ("", "## Answers that are the same up to names, comments and formatting", "")
    yield (
        f"Only answers of {LEAST} expressions and statements or more are compared, about seven "
        "lines: shorter ones look alike by themselves. The same program is a reason to ask, and no "
        "proof of anything: there may be one natural way to write it."
    )
    yield ""
    for group in report.groups:
        who = ", ".join(map(MARKDOWN.prose, group.students))
        same = " (and the course's own solution)" if group.is_reference else ""
        yield f"- {group.exercise.place} `{group.exercise.name}`{same}: {who}"
    if not report.groups:
        yield "None."


def _ungraded(report: Report) -> Iterator[str]:
    if report.ungraded:
        yield from ("", "## What could not be graded", "")
    for who, why in report.troubles:
        yield f"- {MARKDOWN.prose(f'{who}: {why}')}"
