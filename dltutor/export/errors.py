"""What keeps a lesson from being written elsewhere, in words."""


class ExportError(Exception):
    """A page or a notebook cannot be made or written: what happened, and what to do."""
