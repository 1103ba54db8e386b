"""What grading itself can fail at."""


class GraderError(Exception):
    """The exercise is at fault, not the learner: which file, and how."""
