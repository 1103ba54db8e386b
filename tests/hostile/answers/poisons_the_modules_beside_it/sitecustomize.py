"""Wherever this is imported, it shows."""

POISON = True
