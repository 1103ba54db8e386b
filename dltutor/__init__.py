"""dltutor: a deep-learning course that lives in the terminal, and grades what you write."""

__version__ = "0.1.0"
