"""Keras is imported in the background while a learner still reads or writes."""

from __future__ import annotations

from collections.abc import Iterable

from dltutor.course import Exercise


def warm_up_for(exercises: Iterable[Exercise]) -> None:
    """Start the background runner if one of these exercises needs it. Waits for nothing."""
    if any(exercise.needs_keras for exercise in exercises):
        from dltutor.runner.keras import warm_up

        warm_up()
