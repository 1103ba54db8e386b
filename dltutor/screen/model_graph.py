"""The layers of a model in the order of a drawing: one below another, or in branches that join."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

INPUTS = -1  # what feeds the first layer


@dataclass(frozen=True)
class Branches:
    """What one output runs through on several ways, and the layer where they join."""

    ways: Sequence[Sequence[Item]]  # an empty one leads straight to the join
    join: int


Item = int | Branches


class Graph:
    """Which layers feed each layer, by their numbers. Raises ValueError for two outputs."""

    def __init__(self, feeds: Sequence[Sequence[int]]) -> None:
        self.feeds = feeds
        self.fed: dict[int, list[int]] = {number: [] for number in range(INPUTS, len(feeds))}
        for number, sources in enumerate(feeds):
            for source in sources:
                self.fed[source].append(number)
        ends = [number for number, fed in self.fed.items() if not fed]
        if len(ends) != 1:
            raise ValueError(f"a diagram has one output, and this model has {len(ends)}")
        self.end = ends[0]
        self.after = self._after()

    def items(self) -> list[Item]:
        """All layers, from the inputs down. Raises ValueError where ways cross."""
        items = self._way(INPUTS, None)
        if sorted(_numbers(items)) != list(range(len(self.feeds))):
            raise ValueError("branches that share a layer, or join in turn, have no diagram")
        return items

    def _after(self) -> dict[int, frozenset[int]]:
        """The layers that every way from a layer runs through, itself among them."""
        after: dict[int, frozenset[int]] = {}
        unknown = list(self.fed)
        while unknown:
            known = next(n for n in unknown if all(fed in after for fed in self.fed[n]))
            ways = [after[fed] for fed in self.fed[known]]
            shared = reduce(frozenset.intersection, ways) if ways else frozenset[int]()
            after[known] = shared | {known}
            unknown.remove(known)
        return after

    def _way(self, number: int, stop: int | None) -> list[Item]:
        """The items from a layer to the one before `stop`, or to the end."""
        items: list[Item] = []
        while True:
            if number == stop:
                return items
            if number != INPUTS and len(self.feeds[number]) == 1:
                items.append(number)  # a join is in its branches
            if number == self.end:
                return items
            fed = self.fed[number]
            if len(fed) == 1:
                (number,) = fed
                continue
            join = max(self.after[number] - {number}, key=lambda each: len(self.after[each]))
            items.append(self._branches(number, join))
            number = join

    def _branches(self, number: int, join: int) -> Branches:
        """The ways between two layers, in the order in which they enter the second."""
        ways = [self._way(fed, join) for fed in self.fed[number]]
        entering = list(self.feeds[join])
        if len(ways) != len(entering):
            raise ValueError("branches that share a layer, or join in turn, have no diagram")
        order = {source: place for place, source in reversed(list(enumerate(entering)))}
        ways.sort(key=lambda way: order.get(_last(way, number), len(order)))
        return Branches(ways, join)


def _last(way: Sequence[Item], source: int) -> int:
    """The layer with which a way ends."""
    if not way:
        return source
    return way[-1].join if isinstance(way[-1], Branches) else way[-1]


def _numbers(items: Sequence[Item]) -> list[int]:
    found: list[int] = []
    for item in items:
        if isinstance(item, Branches):
            found += [number for way in item.ways for number in _numbers(way)]
            found.append(item.join)
        else:
            found.append(item)
    return found
