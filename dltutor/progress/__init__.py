"""What happened: an append-only history in the workspace, and what it amounts to."""

from dltutor.progress.errors import HistoryError
from dltutor.progress.history import History
from dltutor.progress.summary import Progress, Standing

__all__ = ["History", "HistoryError", "Progress", "Standing"]
