"""How the classes and objects are made that stand for a student's, from their descriptions.

An object of a class that is derived from an unchanging plain type holds what that type holds: the
stand-in is a string, a number or a tuple, and acts as one. What the class has besides is asked for
across, as of any other object.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Collection
from typing import Any

from proctor.protocol.errors import CannotCross
from proctor.protocol.plain import CHANGING, UNCHANGING
from proctor.seats.stand_ins import (
    COMPARISONS,
    FREELY,
    METHODS,
    RemoteClass,
    RemoteInstance,
    RemoteObject,
    Student,
    ask_for,
    asked_by,
    assign,
    dunders,
    unknown,
)


def _truth(self: RemoteInstance) -> bool:
    __tracebackhide__ = True
    return self._proctor_student.truth(self._proctor_handle)


# These are of use only where a class that is derived from a plain type defines them.
_TEXTS: dict[str, Callable[..., Any]] = {name: ask_for(name) for name in dunders("str repr format")}
_FREELY = {name: METHODS[name] for name in FREELY} | _TEXTS | {"__bool__": _truth}
SPECIAL = {*METHODS, *_FREELY, *COMPARISONS}  # what a description of a class says whether it has


def _or_held(name: str, held: Any) -> Callable[..., Any]:
    """The student's method where it is told nothing that is not theirs, or that of plain data."""

    def method(self: RemoteInstance, *args: Any) -> Any:
        __tracebackhide__ = True
        named, asked = type(self)._proctor_named, self._proctor_asked
        if all(isinstance(arg, RemoteInstance) for arg in args):
            told = named or asked and name not in COMPARISONS
        else:  # one of the tests' own values
            told = named and asked and name not in COMPARISONS
        if told:
            return asked_by(self, self._proctor_student.call(self._proctor_handle, name, args, {}))
        return NotImplemented if held is None else held(self, *args)

    method.__name__ = name
    return method


def _holder(plain: type, special: Collection[str]) -> dict[str, Any]:
    """The methods of a class whose instances are plain data with more to it."""
    found: dict[str, Any] = {"_proctor_holds": plain, "__hash__": plain.__hash__}
    for name in special:
        found[name] = _FREELY.get(name) or _or_held(name, getattr(plain, name, None))
    return found


ON_HELD = dunders("eq ne contains")  # done here, with what a container of a student's class holds


def _on_held(name: str) -> Callable[..., Any]:
    def method(self: RemoteInstance, other: Any) -> Any:
        __tracebackhide__ = True
        if isinstance(other, RemoteInstance):
            theirs = METHODS.get(name) or getattr(RemoteObject, name)
            return theirs(self, other)
        held = self._proctor_student.held(self._proctor_handle)
        if type(held) not in CHANGING:
            raise CannotCross(unknown(self, "compared"))
        return getattr(held, name)(other)

    method.__name__ = name
    return method


def new_class(student: Student, number: int, description: dict[str, Any], bases: list[Any]) -> type:
    """The class that stands for a class of the student's."""
    name = str(description.get("name", "class"))
    members = {
        "_proctor_student": student,
        "_proctor_handle": number,
        "_proctor_named": False,
        "__doc__": description.get("doc"),
        "__module__": str(description.get("module") or "__main__"),
        "__qualname__": str(description.get("qualname", name)),
    }
    if (description.get("module"), name) == ("builtins", "generator"):
        members["__class__"] = property(lambda self: types.GeneratorType)
    special = [n for n in description.get("special", []) if n in SPECIAL]
    held = next((plain for b in bases if (plain := _held(b)) is not None), None)
    if held is not None:
        members |= _holder(held, special)
        ours = tuple(b for b in bases if isinstance(b, RemoteClass) and _held(b) is held)
        return RemoteClass(name, ours or (RemoteInstance, held), members)
    members |= {n: METHODS[n] for n in special if n in METHODS}
    errors = [b for b in bases if isinstance(b, type) and issubclass(b, BaseException)]
    if errors:
        return type(name, (errors[0],), members)
    if inherits := [n for n in ON_HELD if n in description.get("inherits", [])]:
        members |= {n: _on_held(n) for n in inherits} | {"__hash__": RemoteObject.__hash__}
    ours = tuple(b for b in bases if isinstance(b, RemoteClass)) or (RemoteObject,)
    return RemoteClass(name, ours, members)


def _held(base: Any) -> type | None:
    """The plain type whose values the instances of a class are, or None."""
    if isinstance(base, RemoteClass):
        return base._proctor_holds if issubclass(base, RemoteInstance) else None
    return next((plain for plain in UNCHANGING if base is plain), None)


def new_object(
    student: Student, number: int, description: dict[str, Any], kind: Any, held: Any = None
) -> Any:
    """The stand-in for an object that is neither a function nor a class.

    What it holds of a plain type is `held`; ValueError when its class is not derived from that.
    """
    if not isinstance(kind, RemoteClass):
        name = getattr(kind, "__name__", "object")
        kind = new_class(student, -1, {"name": name}, [])
    if kind._proctor_holds is None and held is None:
        value = object.__new__(kind)
    elif kind._proctor_holds is type(held):
        value = type(held).__new__(kind, held)
    else:
        raise ValueError("an object that holds what its class does not")
    assign(
        value, _proctor_student=student, _proctor_handle=number, _proctor_description=description
    )
    return value
