"""The few lines between `---` at the top of a lesson or a task: `key: value`, `key: [a, b]`."""

from __future__ import annotations

FENCE = "---"


class FrontMatterError(ValueError):
    """The top of a page is not `key: value` lines between two lines of `---`."""


def split(page: str) -> tuple[dict[str, str | list[str]], str]:
    """The fields of a page's front matter, and the page after it; no front matter, no fields."""
    lines = page.splitlines()
    if not lines or lines[0].strip() != FENCE:
        return {}, page
    try:
        end = next(number for number, line in enumerate(lines[1:], 1) if line.strip() == FENCE)
    except StopIteration:
        raise FrontMatterError(f"the front matter has no closing {FENCE}") from None
    fields = dict(_field(line) for line in lines[1:end] if line.strip())
    return fields, "\n".join(lines[end + 1 :]).strip() + "\n"


def _field(line: str) -> tuple[str, str | list[str]]:
    key, colon, value = line.partition(":")
    if not colon:
        raise FrontMatterError(f"expected `key: value`, got {line!r}")
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return key.strip(), [item.strip() for item in value[1:-1].split(",") if item.strip()]
    return key.strip(), value
