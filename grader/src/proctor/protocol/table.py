"""The objects that the two processes of a notebook hold in common during one exchange."""

from __future__ import annotations

from typing import Any


class Table:
    """The containers and arrays of one exchange, in the same order in both processes."""

    def __init__(self) -> None:
        self.objects: list[Any] = []
        self.index: dict[int, int] = {}
        self.specs: list[Any] = []
        self.alike = 0

    def add(self, value: Any) -> int:
        """Give `value` the next number."""
        number = len(self.objects)
        self.objects.append(value)
        self.index[id(value)] = number
        self.specs.append(None)
        return number

    def shorten(self, count: int) -> None:
        """Forget all but the first `count`."""
        for value in self.objects[count:]:
            self.index.pop(id(value), None)
        del self.objects[count:], self.specs[count:]

    def replace(self, number: int, value: Any) -> None:
        """Put `value` in the place of a number that has been given."""
        self.objects[number] = value
        self.index[id(value)] = number
