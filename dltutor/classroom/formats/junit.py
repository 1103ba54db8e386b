"""junit.xml: a suite for each student, a case for each exercise, for what reads test reports."""

from __future__ import annotations

import re
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from dltutor.classroom.rows import ABSENT, UNGRADED, Row, Sheet

# What XML 1.0 cannot say at all, however it is written.
IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class JUnit:
    """Streams the suites; `close` ends the document."""

    def __init__(self, target: TextIO) -> None:
        self._target = target
        target.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="dltutor">\n')

    def add(self, sheet: Sheet) -> None:
        """A suite."""
        statuses = [row.status for row in sheet.rows]
        counts = {
            "tests": len(statuses),
            "failures": sum(each not in ("passed", ABSENT, UNGRADED) for each in statuses),
            "errors": statuses.count(UNGRADED),
            "skipped": statuses.count(ABSENT),
        }
        told = "".join(f' {name}="{count}"' for name, count in counts.items())
        self._target.write(f"  <testsuite name={_quoted(sheet.student)}{told}>\n")
        self._target.writelines(map(_case, sheet.rows))
        self._target.write("  </testsuite>\n")

    def close(self) -> None:
        """The end."""
        self._target.write("</testsuites>\n")


def _case(row: Row) -> str:
    name = f"{row.exercise.place} {row.exercise.name}"
    start = f"    <testcase classname={_quoted(row.student)} name={_quoted(name)}"
    if row.passed:
        return f"{start}/>\n"
    message = f"message={_quoted(row.headline)}"
    if row.status == ABSENT:
        return f"{start}><skipped {message}/></testcase>\n"
    kind = "error" if row.status == UNGRADED else "failure"
    told = escape(IMPOSSIBLE.sub("?", row.verdict.get("explanation", "")))
    return f'{start}><{kind} type="{row.status}" {message}>{told}</{kind}></testcase>\n'


def _quoted(text: str) -> str:
    return quoteattr(IMPOSSIBLE.sub("?", text))
