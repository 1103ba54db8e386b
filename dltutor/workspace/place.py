"""Where the learner's folder is, and making one."""

from __future__ import annotations

from pathlib import Path

from dltutor.course import Course
from dltutor.workspace.files import MARK, Workspace, WorkspaceError

FOLDER = "dltutor-course"  # what a workspace is called when nobody says otherwise


def find_workspace(start: Path, course: Course) -> Workspace | None:
    """The workspace that a folder lies in, or that lies in it under the usual name."""
    for folder in (start, *start.parents, start / FOLDER):
        if (folder / MARK).is_dir():
            return Workspace(folder, course)
    return None


def make_workspace(root: Path, course: Course) -> tuple[Workspace, list[Path]]:
    """Make a folder a workspace and add what it lacks; which files were written.

    Files that are there stay as they are. Raises WorkspaceError.
    """
    root = Path(root).expanduser().absolute()
    try:
        (root / MARK).mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise WorkspaceError(
            f"{root} cannot be a course folder: a file of that name is in the way.\n"
            "Choose another: dltutor start DIR"
        ) from None
    except OSError as error:
        raise WorkspaceError(
            f"{root} cannot be made: {error.strerror}.\nChoose another: dltutor start DIR"
        ) from error
    workspace = Workspace(root, course)
    return workspace, workspace.add_missing_files()
