"""The namespace of the test cells: their own names, and behind them the student's."""

from __future__ import annotations

import builtins
import importlib
import types
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Protocol

from proctor.protocol.errors import CannotCross
from proctor.seats import stand_ins


class Student(Protocol):
    """What the namespace needs of the connection to the student's process."""

    def list_names(self) -> set[str]:
        """The names that the student's notebook has defined."""

    def get(self, name: str) -> Any:
        """The value of a name."""


_ALIASES = {"np": "numpy", "plt": "matplotlib.pyplot", "pd": "pandas", "sp": "scipy"}


class Module(NamedTuple):
    """A module that the student's notebook has imported."""

    name: str

    def under(self, name: str) -> types.ModuleType:
        """The module of this process, if `name` is what one would call it."""
        if name not in _ALIASES and name != self.name.rpartition(".")[2]:
            raise CannotCross(f"{name} is the module {self.name}, not what it was meant to be")
        if _ALIASES.get(name, self.name) != self.name:
            raise CannotCross(f"{name} is the module {self.name}, not {_ALIASES[name]}")
        try:
            return importlib.import_module(self.name)
        except ImportError as error:
            raise CannotCross(str(error)) from None


class Names(dict[str, Any]):
    """The namespace of the test cells: their own names, and behind them the student's.

    `own` are names that the instructor's cells bind for everybody (imports, above all): there the
    student's value does not count. `shared` are the names that the assignment is about: when a
    test rebinds one of them, the student's code sees it.
    """

    def __init__(self, student: Student) -> None:
        super().__init__()
        self._student = student
        self.own: set[str] = set()
        self.shared: set[str] = set()
        self.data: set[str] = set()
        self.pushes: list[list[Any]] = []
        self._theirs: set[str] = set()
        self._deleted: set[str] = set()
        self._kept: dict[str, Any] = {}
        self._fresh: dict[str, Any] = {}

    def given(self) -> dict[str, Any]:
        """What the instructor's cells bind for everybody, where no test has bound it anew."""
        return {name: dict.get(self, name) for name in self.own}

    def renew(self) -> None:
        """The student's process is a new one."""
        self._kept.clear()
        self._fresh.clear()

    def begin(self) -> None:
        """A test cell begins: look at the student's names anew."""
        self.renew()
        self._theirs = self._student.list_names() - self._deleted

    def changed(self, stale: list[str], called: bool) -> None:
        """The student's code has run; forget what may have changed with it."""
        for name in stale:
            self._kept.pop(name, None)
        if called:
            self._fresh.clear()

    def __missing__(self, name: str) -> Any:
        __tracebackhide__ = True
        if name in self._kept:
            return self._kept[name]
        if name in self._fresh:
            return self._fresh[name]
        if name not in self._theirs or hasattr(builtins, name) and name not in self.shared:
            raise KeyError(name)
        value = self._student.get(name)
        if isinstance(value, Module):
            value = self._kept[name] = value.under(name)
        elif type(value) is stand_ins.RemoteFunction:
            self._kept[name] = value
        elif isinstance(value, type) and "_proctor_handle" in vars(value):
            type.__setattr__(value, "_proctor_named", True)
            self._kept[name] = value
        else:
            self._fresh[name] = value
        return value

    def as_read(self) -> Mapping[str, Any]:
        """The names as a reader of the student's code needs them: for what they mean."""
        return _AsRead(self)

    def value_or_module(self, name: str) -> Any:
        """The value that the student's code finds; of a module that is not what it seems, its name.

        A module counts as the student has it, even where the instructor's cells import it.
        """
        try:
            value = self[name]
        except CannotCross:
            theirs = self._student.get(name)
            if not isinstance(theirs, Module):
                raise
            return types.ModuleType(theirs.name)
        if isinstance(value, types.ModuleType) and name in self.own & self._theirs:
            theirs = self._student.get(name)
            if not isinstance(theirs, Module):
                return theirs
            if theirs.name != value.__name__:
                return types.ModuleType(theirs.name)
        return value

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or name in self._theirs

    def get(self, name: str, default: Any = None) -> Any:
        """As dict.get, with the student's names."""
        try:
            return self[name]
        except KeyError:
            return default

    def __setitem__(self, name: str, value: Any) -> None:
        super().__setitem__(name, value)
        if name in self._theirs | self._deleted and self._crosses(name, value):
            self.pushes.append([name, value])
            self._deleted.discard(name)

    def _crosses(self, name: str, value: Any) -> bool:
        """Whether the student's code is to see this new value of one of its names."""
        if type(value) is stand_ins.RemoteFunction or isinstance(
            type(value), stand_ins.RemoteClass
        ):
            return True
        if isinstance(value, types.FunctionType | types.BuiltinFunctionType | type):
            return name in self.shared
        return name in self.data

    def __delitem__(self, name: str) -> None:
        own = super().__contains__(name)
        if own:
            super().__delitem__(name)
        if name in self._theirs:
            self._theirs.discard(name)
            self._deleted.add(name)
            self._kept.pop(name, None)
            self._fresh.pop(name, None)
            self.pushes.append([name])
        elif not own:
            raise KeyError(name)


class _AsRead(Mapping[str, Any]):
    """A notebook's names, modules under any name included."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def __getitem__(self, name: str) -> Any:
        __tracebackhide__ = True
        return self._names.value_or_module(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names
