"""Where the learner's folder is, and making one."""

from __future__ import annotations

import os
from pathlib import Path

from dltutor.course import Course
from dltutor.workspace.errors import WorkspaceError, in_words
from dltutor.workspace.files import MARK, Workspace

FOLDER = "dltutor-course"  # what a workspace is called when nobody says otherwise
CHOOSE = "Choose another folder: dltutor start DIR"


def find_workspace(start: Path, course: Course) -> Workspace | None:
    """The workspace that a folder lies in, or that lies in it under the usual name.

    None where there is none, or where `start` is not there any more.
    """
    try:
        start = start.absolute()
    except FileNotFoundError:  # relative to a current folder that was removed
        return None
    for folder in (start, *start.parents, start / FOLDER):
        # isdir and not is_dir, which raises where one may not look.
        if os.path.isdir(folder / MARK):  # noqa: PTH112
            return Workspace(folder, course)
    return None


def make_workspace(root: Path, course: Course) -> tuple[Workspace, list[Path]]:
    """Make a folder a workspace and add what it lacks; which files were written.

    Files that are there stay as they are. Raises WorkspaceError.
    """
    try:
        root = Path(root).expanduser().absolute()
    except (FileNotFoundError, RuntimeError) as error:
        raise WorkspaceError(f"{root} is nowhere that can be found: {error}.\n{CHOOSE}") from error
    with in_words(root, CHOOSE):
        (root / MARK).mkdir(parents=True, exist_ok=True)
    workspace = Workspace(root, course)
    return workspace, workspace.add_missing_files()
