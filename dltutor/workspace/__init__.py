"""The learner's folder: find it, make it, put a file back."""

from dltutor.workspace.errors import WorkspaceError
from dltutor.workspace.files import Workspace
from dltutor.workspace.place import FOLDER, find_workspace, make_workspace

__all__ = ["FOLDER", "Workspace", "WorkspaceError", "find_workspace", "make_workspace"]
