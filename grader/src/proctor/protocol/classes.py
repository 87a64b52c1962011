"""Classes that may be named across; everything that a student wrote crosses as a handle."""

from __future__ import annotations

import builtins
import collections
import datetime
import decimal
import fractions
import pathlib
import random
import sys
import types
import uuid
from typing import Any

from proctor.protocol import arrays

_KNOWN: dict[tuple[str, str], type] = {
    ("builtins", name): kind
    for name, kind in vars(builtins).items()
    if isinstance(kind, type)
    and (
        issubclass(kind, BaseException)
        or kind
        in (
            bool, bytearray, bytes, complex, dict, float, frozenset, int, list, object, range, set,
            slice, str, tuple,
        )
    )
}  # fmt: skip
_KNOWN |= {
    (kind.__module__, kind.__qualname__): kind
    for kind in (
        collections.OrderedDict, collections.Counter, collections.deque, collections.defaultdict,
        datetime.date, datetime.datetime, datetime.time, datetime.timedelta, decimal.Decimal,
        fractions.Fraction, types.NoneType, types.FunctionType, random.Random, uuid.UUID,
        pathlib.Path,
    )
}  # fmt: skip
_NAMES = {kind: name for name, kind in _KNOWN.items()}

# Of libraries, by the module in which they are looked up; nothing is imported for them.
_OF_LIBRARIES = {
    "pandas": ["DataFrame", "Series", "Index", "Categorical", "Timestamp", "Timedelta"],
    "numpy.linalg": ["LinAlgError"],
    "pandas.errors": ["MergeError", "ParserError", "EmptyDataError", "UndefinedVariableError"],
}


def known_class(module: str, name: str) -> type | None:
    """The class that both processes know under this name, or None."""
    found = _KNOWN.get((module, name))
    if found is None and name in _OF_LIBRARIES.get(module, ()):
        found = getattr(sys.modules.get(module), name, None)
    if found is None and module.partition(".")[0] == "numpy":
        found = arrays.known_class(module, name)
    return found if isinstance(found, type) else None


def class_name(value: Any) -> tuple[str, str] | None:
    """The name under which `known_class` finds a class, or None."""
    if value in _NAMES:
        return _NAMES[value]
    name = value.__name__
    for module, names in _OF_LIBRARIES.items():
        if name in names and known_class(module, name) is value:
            return module, name
    return None
