"""The rooms: imports point down the list, without a cycle, and only cli prints."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "dltutor"
ROOMS = [
    "notebook",
    "cli",
    "export",
    "proof",
    "screen",
    "classroom",
    "workspace",
    "progress",
    "grader",
    "runner",
    "wire",
    "show",
    "drill",
    "course",
    "verdict",
    "data",
]
FILES = sorted(PACKAGE.rglob("*.py"))


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> set[str]:
    """Every dltutor module that a file imports, at its top or inside a function."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("dltutor"):
            found |= {f"{node.module}.{each.name}" for each in node.names} | {node.module}
        elif isinstance(node, ast.Import):
            found |= {each.name for each in node.names if each.name.startswith("dltutor")}
    return found


def room_of(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in ROOMS else None


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down_the_list_of_rooms(path):
    room = room_of(module_name(path))
    if room is None:
        return  # dltutor itself and python -m dltutor
    for imported in imports_of(path):
        other = room_of(imported)
        if other is not None and other != room:
            assert ROOMS.index(other) > ROOMS.index(room), f"{room} must not import {imported}"


def test_no_two_modules_import_each_other_at_their_tops():
    graph = {}
    names = {module_name(path) for path in FILES}
    for path in FILES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        tops = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
        asked = {
            full if (full := f"{node.module}.{each.name}") in names else node.module
            for node in tops
            for each in node.names
        }
        graph[module_name(path)] = asked & names - {module_name(path)}

    def reaches(start, goal, seen):
        for following in graph.get(start, ()):
            if following == goal:
                return True
            if following not in seen and not seen.add(following) and reaches(following, goal, seen):
                return True
        return False

    # A package's __init__ that gathers its own modules is no cycle: they do not import it.
    assert [name for name in graph if reaches(name, name, set())] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_cli_prints(path):
    """A live demo at a module's end may print: it is a command of its own."""
    if room_of(module_name(path)) == "cli":
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    body = [node for node in tree.body if not _is_demo(node)]
    if path.match("proof/blocks.py"):
        return  # it prints into the text that it compares
    for top in body:
        for node in ast.walk(top):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "print", f"{path}:{node.lineno} prints"


def _is_demo(node: ast.stmt) -> bool:
    text = ast.unparse(node)
    return text.startswith(("if __name__", "def demo", "def _demo"))


def test_every_room_is_in_the_list():
    folders = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").is_file()}
    assert folders - {"_course"} <= set(ROOMS)


@pytest.mark.parametrize(
    ("imported", "heavy"),
    [
        ("dltutor.cli.app", ("numpy", "rich", "pydantic", "sqlite3", "dltutor.grader")),
        ("dltutor.cli.check", ("numpy", "rich.console", "tensorflow", "sqlite3")),
        ("dltutor.drill", ("numpy", "rich", "sqlite3", "fsrs")),
        ("dltutor.grader", ("numpy", "rich", "tensorflow")),
        ("dltutor.runner", ("numpy", "subprocess")),
        ("dltutor.data", ("sklearn", "scipy", "tensorflow")),
        ("dltutor.screen.verdict", ("numpy", "tensorflow", "markdown_it")),
        ("dltutor.screen.markdown", ("numpy", "pygments", "markdown_it")),
    ],
)
def test_importing_a_room_does_not_import_what_it_may_never_need(imported, heavy):
    source = f"import sys, {imported}; print(*sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", source],
        capture_output=True,
        text=True,
        check=True,
        cwd=PACKAGE.parent,
    )
    assert not set(heavy) & set(told.stdout.split())
