"""What recording can fail at."""


class HistoryError(Exception):
    """The history could not be read or written: a whole sentence says why, and what to do."""
