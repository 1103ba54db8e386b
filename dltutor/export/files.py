"""Where pages and notebooks are written; nothing that somebody else wrote is written over."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from dltutor.export.errors import ExportError
from dltutor.workspace.writing import replace

Ours = Callable[[str], bool]  # whether a text is one that was written here, and still the same


def write(texts: Mapping[Path, str], ours: Ours, *, force: bool = False) -> None:
    """Write files, each whole; or none, where one of them cannot be. Raises ExportError."""
    for file in texts:
        _check(file, ours, force=force)
    for file, text in texts.items():
        try:
            if file.exists() and not file.is_file():
                file.write_text(text, encoding="utf-8")  # a device or a pipe keeps its place
            else:
                replace(Path(os.path.realpath(file)), text.encode())
        except OSError as error:
            raise ExportError(
                f"{file} cannot be written: {error.strerror or error}.\n"
                "Choose another place for it."
            ) from error


def check_folder(folder: Path) -> None:
    """Whether there can be a folder for many files. Raises ExportError."""
    if folder.exists() and not folder.is_dir():
        raise ExportError(
            f"{folder} is a file, and all lessons need a folder.\nChoose another name."
        )
    if not folder.parent.is_dir():
        raise ExportError(_no_folder(folder.parent, folder.name))


def make_folder(folder: Path) -> None:
    """The folder for many files, there or made. Raises ExportError."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise ExportError(
            f"{folder} cannot be made: {error.strerror or error}.\nChoose another place for it."
        ) from error


def _check(file: Path, ours: Ours, *, force: bool) -> None:
    if file.is_dir():
        raise ExportError(
            f"{file} is a folder, and the name of a file in it is needed.\n"
            "For every lesson as a file in that folder, say --all in place of the lesson."
        )
    if not file.parent.is_dir():
        raise ExportError(_no_folder(file.parent, file.name))
    if force or not file.is_file():
        return
    try:
        known = ours(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        known = False
    if not known:
        raise ExportError(
            f"{file} is there already, and holds what dltutor did not write: it stays as it is.\n"
            "Choose another name; or write over it with: --force"
        )


def _no_folder(folder: Path, name: str) -> str:
    return f"There is no folder {folder} to write {name} in.\nMake it first: mkdir -p {folder}"
