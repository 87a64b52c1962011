"""What locked cells of a notebook define: members of enumerations, dataclasses, exceptions.

Both processes have such a class, each its own. A value crosses as the name of its class with its
fields, and as a handle; where the other process does not know the class, or it has other fields,
the handle counts, as for any other object.
"""

from __future__ import annotations

import dataclasses
import enum
from typing import Any

LIBRARY = "__main__"
TAGS = frozenset({"member", "dataclass", "exception"})
_BASES = (LIBRARY, "abc", "typing")  # an instance of them holds nothing but its fields


def _kind(cls: Any) -> str | None:
    if not isinstance(cls, type) or cls.__module__ != LIBRARY:
        return None
    if issubclass(cls, enum.Enum):
        return "member"
    own = all(base.__module__ in _BASES or base is object for base in cls.__mro__)
    return "dataclass" if own and "__dataclass_fields__" in vars(cls) else None


def is_own_exception(cls: Any) -> bool:
    """Whether this is a class of exceptions that the notebook defines."""
    return isinstance(cls, type) and issubclass(cls, BaseException) and cls.__module__ == LIBRARY


def _fields(cls: type) -> list[str]:
    return [field.name for field in dataclasses.fields(cls)]


def _is_value(cls: type) -> bool:
    """Whether instances never change, and count as what they hold."""
    return bool(cls.__dataclass_params__.frozen) and cls.__hash__ is not None  # type: ignore


def shared(value: Any, context: Any = None) -> bool | None:
    """Whether two names can share this value; None when it is neither of the two kinds."""
    cls = type(value)
    kind = _kind(cls)
    if kind == "member":
        return False if cls.__members__.get(value.name) is value else None
    if kind is None or not _has_just_fields(value):
        return None
    return not _is_value(cls)


def _has_just_fields(value: Any) -> bool:
    fields = _fields(type(value))
    return set(getattr(value, "__dict__", ())) <= {*fields} and all(
        hasattr(value, name) for name in fields
    )


def refused(value: Any) -> str | None:
    """Nothing is refused: all else crosses as a handle."""
    return None


def encode(value: Any, context: Any) -> list[Any]:
    """The spec of a member or an instance."""
    cls = type(value)
    if _kind(cls) == "member":
        return ["member", cls.__name__, value.name, context.stays(value)]
    pairs = [[name, context.encode(getattr(value, name))] for name in _fields(cls)]
    return ["dataclass", cls.__name__, pairs, context.stays(value)]


def empty(spec: list[Any], context: Any) -> Any:
    """An instance without its fields yet, or what the handle stands for."""
    if spec[0] == "exception":
        found = context.find_class(spec[1])
        return found if is_own_exception(found) else context.stand_in(spec[2])
    tag, name, parts, handle = spec
    cls = context.find_class(name)
    kind = _kind(cls)
    if tag == "member" and kind == tag and type(parts) is str and parts in cls.__members__:
        return cls.__members__[parts]
    if tag == "dataclass" and kind == tag and [field for field, _ in parts] == _fields(cls):
        return object.__new__(cls)
    return context.stand_in(handle)


def decode(spec: list[Any], context: Any) -> Any:
    """The member, the instance with its fields, or what the handle stands for."""
    value = empty(spec, context)
    fill(value, spec, context)
    return value


def fill(value: Any, spec: list[Any], context: Any) -> None:
    """Give an instance its fields."""
    if spec[0] == "dataclass" and _kind(type(value)) == "dataclass":
        names = _fields(type(value))
        for name, part in spec[2]:
            if name not in names:
                raise ValueError("a field that the class does not have")
            object.__setattr__(value, name, context.decode(part))
