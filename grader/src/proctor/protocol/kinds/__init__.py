"""Values of libraries that cross as plain data: one module for each library.

A module is asked about values of classes of its library only, so nothing is imported for a
library that is not there. It has

- `LIBRARY`, the first part of its classes' module, and `TAGS`, the first words of its specs;
- `shared(value, context)`: whether two names can share the value, which then has its place in the
  table of an exchange; None when the value does not cross as data;
- `encode(value, context)`, its spec; ValueError when something in it does not cross;
- `decode(spec, context)`, the value, from a spec that anybody may have made up;
- `fill(value, spec, context)`, which makes a shared value what the spec says;
- `refused(value)`: why a value of a derived class does not cross, or None where it crosses as a
  handle;
- where the parts of a value may refer to it: `empty(spec, context)`, the value before `fill`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

from proctor.protocol.kinds import figures, frames, records, sparse, strict

_MODULES = (frames, sparse, figures, records, strict)
_LIBRARIES: dict[str, ModuleType] = {module.LIBRARY: module for module in _MODULES}
_LIBRARIES |= {"mpl_toolkits": figures, "proctor": figures}
_TAGS: dict[str, ModuleType] = {tag: module for module in _MODULES for tag in module.TAGS}


class Context:
    """What a kind needs of the wire and the exchange to which a value belongs.

    `theirs` is whether this process runs the student's code.
    """

    __slots__ = ("_depth", "_table", "_wire")

    def __init__(self, wire: Any, table: Any, depth: int = 0) -> None:
        self._wire, self._table, self._depth = wire, table, depth

    def encode(self, value: Any) -> Any:
        """The spec of a part that is a value of its own."""
        return self._wire.encode(value, self._table, self._depth + 1)

    def decode(self, spec: Any) -> Any:
        """The value of such a spec."""
        return self._wire.decode(spec, self._table, self._depth + 1)

    @property
    def handle(self) -> Callable[[Any], list[Any]]:
        """The spec of an object that stays in this process."""
        handle: Callable[[Any], list[Any]] = self._wire._handle
        return handle

    def stays(self, value: Any) -> list[Any]:
        """The spec of an object that stays in this process, with the plain data that it is."""
        spec: list[Any] = self._wire.stays(value, self._table, self._depth)
        return spec

    def stand_in(self, spec: list[Any]) -> Any:
        """What stands for an object of the other process that stays there."""
        if spec[0] not in ("handle", "own", "alike"):
            raise ValueError("no object of the other process")
        return self.decode(spec)

    @property
    def find_class(self) -> Callable[[str], Any]:
        """The class of this name that the notebook defines, or None."""
        find: Callable[[str], Any] = self._wire.find_class
        return find

    @property
    def theirs(self) -> bool:
        """Whether this process runs the student's code."""
        return bool(self._wire.theirs)

    @property
    def masks(self) -> bool:
        """Whether missing values that comparisons leave out may come in."""
        return bool(self._wire.masks)

    @masks.setter
    def masks(self, value: bool) -> None:
        self._wire.masks = value


def of(value: Any) -> ModuleType | None:
    """The module for values of this class's library, if that is loaded, or None."""
    root = _root(type(value))
    return _LIBRARIES.get(root) if root in sys.modules else None


def by_tag(tag: Any) -> ModuleType | None:
    """The module that has written a spec, or None."""
    return _TAGS.get(tag) if type(tag) is str else None


def refusal(value: Any) -> str | None:
    """Why a value of a class derived from a library's does not cross, or None."""
    for base in type(value).__mro__[:-1]:
        root = _root(base)
        module = _LIBRARIES.get(root) if root in sys.modules else None
        if module is not None and (why := module.refused(value)) is not None:
            return str(why)
    return None


def _root(kind: type) -> str:
    module = kind.__module__
    return module.partition(".")[0] if type(module) is str else ""
