"""Lines as paths, with no more points than their course needs."""

from __future__ import annotations

from collections.abc import Sequence

Point = tuple[float, float]
PITCH = 4  # from one dot to the next
TOLERANCE = 0.04  # dots: a sixth of a pixel


def path_of(points: Sequence[Point]) -> str:
    """A path through the middles of dots; a dot by itself for a line without length."""
    start, *rest = [_told(point) for point in _simplified(points)]
    way = [place for before, place in zip([start, *rest], rest, strict=False) if place != before]
    return f"M{start}L{' '.join(way)}" if way else f"M{start}h0"


def _told(point: Point) -> str:
    x, y = (round(PITCH * place + PITCH / 2, 1) for place in point)
    return f"{x:g} {y:g}"


def _simplified(line: Sequence[Point]) -> list[Point]:
    """Without the points that lie on the way between others (Douglas and Peucker, 1973)."""
    kept = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        away = [(_distance(line[at], line[first], line[last]), at) for at in range(first + 1, last)]
        farthest, place = max(away, default=(0.0, first))
        if farthest > TOLERANCE:
            kept.add(place)
            spans += [(first, place), (place, last)]
    return [line[place] for place in sorted(kept)]


def _distance(point: Point, start: Point, end: Point) -> float:
    """How far a point lies from the way between two others."""
    (x, y), (x0, y0), (x1, y1) = point, start, end
    across, down = x1 - x0, y1 - y0
    length = across**2 + down**2
    part = ((x - x0) * across + (y - y0) * down) / length if length else 0.0
    part = min(max(part, 0.0), 1.0)
    return float(((x - x0 - part * across) ** 2 + (y - y0 - part * down) ** 2) ** 0.5)
