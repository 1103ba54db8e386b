"""Tasks for Visual Studio Code: check and watch there, with findings in its list of problems."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from dltutor.workspace.errors import WorkspaceError, in_words
from dltutor.workspace.writing import create, replace

FILE = Path(".vscode") / "tasks.json"
VERSION = "2.0.0"  # of the form of tasks.json
UNCHANGED = "Nothing of it was changed. Mend that, then run: dltutor start --vscode"

# What `dltutor check --format=gcc` prints. A path may hold spaces, a message colons.
MATCHER = {
    "owner": "dltutor",
    "source": "dltutor",
    "fileLocation": ["autoDetect", "${workspaceFolder}"],
    "pattern": {
        "regexp": r"^(.+?):(\d+):(?:(\d+):)? (error|note): (.*)$",
        "file": 1,
        "line": 2,
        "column": 3,
        "severity": 4,
        "message": 5,
    },
}


def tasks(program: list[str]) -> list[dict[str, Any]]:
    """The tasks; `program` is how dltutor is started, with words that come before its own."""
    return [
        _task("dltutor: check this file", program, "check", "--format=gcc", "--file", "${file}")
        | {"group": {"kind": "build", "isDefault": True}, "problemMatcher": MATCHER},
        _task(
            "dltutor: check this lesson",
            program,
            *("check", "--format=gcc", "--lesson", "${fileDirnameBasename}"),
        )
        | {"group": "build", "problemMatcher": MATCHER},
        # A whole screen and no lines: there is nothing in it to match.
        _task("dltutor: watch this file", program, "watch", "${fileBasenameNoExtension}")
        | {"isBackground": True, "problemMatcher": []},
    ]


def _task(label: str, program: list[str], *words: str) -> dict[str, Any]:
    command, *before = program
    return {
        "label": label,
        "type": "process",  # no shell: a path with a blank in it stays one word
        "command": command,
        "args": [*before, *words],
        "options": {"cwd": "${workspaceFolder}"},
        "presentation": {"reveal": "always", "panel": "dedicated", "clear": True},
    }


def add_tasks(root: Path, program: list[str]) -> list[str]:
    """Write what .vscode/tasks.json lacks; the labels that were added.

    What is there stays, and a task that has one of our labels is left as it is. Raises
    WorkspaceError for a file that is not plain JSON with a list of tasks: it says what to add.
    """
    # realpath and not resolve, which fails on a link that leads to itself.
    file, ours = Path(os.path.realpath(root / FILE)), tasks(program)
    with in_words(file, UNCHANGED):
        file.parent.mkdir(parents=True, exist_ok=True)
        if create(file, _encoded({"version": VERSION, "tasks": ours})):
            return [task["label"] for task in ours]
        whole = _plain_json(file.read_bytes())
        there = whole.setdefault("tasks", []) if whole is not None else None
        if whole is None or not isinstance(there, list):
            raise WorkspaceError(_by_hand(file, ours))
        labels = [task.get("label") for task in there if isinstance(task, dict)]
        missing = [task for task in ours if task["label"] not in labels]
        if missing:
            there += missing
            replace(file, _encoded({"version": VERSION} | whole))
    return [task["label"] for task in missing]


def _plain_json(data: bytes) -> dict[str, Any] | None:
    """The object in a file; None for anything else: comments, a comma too many, a list."""
    try:
        whole = json.loads(data.decode("utf-8-sig"))
    except ValueError:
        return None
    return whole if isinstance(whole, dict) else None


def _encoded(whole: dict[str, Any]) -> bytes:
    return (json.dumps(whole, indent=4, ensure_ascii=False) + "\n").encode()


def _by_hand(file: Path, ours: list[dict[str, Any]]) -> str:
    added = json.dumps(ours, indent=4, ensure_ascii=False)
    return (
        f"{file} was left as it is: it is not plain JSON with a list of tasks (are there comments "
        f'in it?).\nPut these into its list "tasks":\n\n{added}'
    )
