"""The learner's folder: find it, make it, put a file back."""

from dltutor.workspace.files import Workspace, WorkspaceError
from dltutor.workspace.place import FOLDER, find_workspace, make_workspace

__all__ = ["FOLDER", "Workspace", "WorkspaceError", "find_workspace", "make_workspace"]
