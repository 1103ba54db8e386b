"""Learners' files of our own making: the reference, with one of its mistakes."""

from __future__ import annotations

import ast

from dltutor.course import Exercise


def mistake_names(exercise: Exercise) -> list[str]:
    """The mistakes of an exercise, in order."""
    tree = ast.parse(exercise.read("mistakes.py"))
    named = (node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef)))
    return [name for name in named if "__" in name and name.partition("__")[0] in exercise.names]


def answer_with(exercise: Exercise, mistake: str) -> str:
    """A learner's file that makes one mistake, and is the reference otherwise."""
    replaced = mistake.partition("__")[0]
    is_value = not isinstance(
        _definition(exercise.solution, replaced), (ast.FunctionDef, ast.ClassDef)
    )
    value = f"{mistake}()" if is_value else mistake
    return f"{exercise.solution}\n\n{exercise.read('mistakes.py')}\n\n{replaced} = {value}\n"


def _definition(source: str, name: str) -> ast.stmt | None:
    defined = (n for n in ast.parse(source).body if isinstance(n, (ast.FunctionDef, ast.ClassDef)))
    return next((node for node in defined if node.name == name), None)
