"""The `dltutor` command: one file a command; each parses, calls one thing and shows it."""

from dltutor.cli.app import main

__all__ = ["main"]
