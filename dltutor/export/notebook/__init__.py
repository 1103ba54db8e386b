"""A lesson as a Jupyter notebook, whose code runs and whose exercises are checked in it."""

from dltutor.export.notebook.written import is_unchanged, notebook

__all__ = ["is_unchanged", "notebook"]
