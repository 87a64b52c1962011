"""Immutable values of the standard library as plain data: how each is written and read."""

from __future__ import annotations

import collections
import contextlib
import datetime
import decimal
import fractions
import pathlib
import uuid
from collections.abc import Callable, Collection
from typing import Any

_LONGEST_INT = 1 << 20  # bytes
_LONGEST_FRACTION = 1 << 10  # bytes of either part: to shorten one takes quadratic time
_MOST_NAMED_TUPLES = 256

# The views of a dict: each arrives as that of a dict with these keys or values and no others.
VIEWS = {
    type(view()): f"dict_{name}"
    for name in ("keys", "values", "items")
    for view in (getattr({}, name), getattr(collections.OrderedDict(), name))
}
# What a defaultdict may call for a missing key, besides an object of the other process.
_FACTORIES = (bool, bytes, complex, dict, float, frozenset, int, list, set, str, tuple)

_named_tuples: dict[tuple[str, tuple[str, ...]], type] = {}


def field_names(value: tuple[Any, ...]) -> list[str] | None:
    """The fields of a named tuple, or None."""
    fields = getattr(type(value), "_fields", None)
    if not isinstance(fields, tuple) or len(fields) != tuple.__len__(value):
        return None
    return list(fields) if all(type(name) is str for name in fields) else None


def named_tuple(name: str, fields: tuple[str, ...]) -> type:
    """The class of named tuples of this name and these fields; ValueError after 256 of them."""
    found = _named_tuples.get((name, fields))
    if found is None:
        if len(_named_tuples) >= _MOST_NAMED_TUPLES:
            raise ValueError("too many kinds of named tuples")
        found = _named_tuples[name, fields] = collections.namedtuple(name, fields)
    return found


def view(name: str, items: list[Any]) -> Any:
    """The keys, values or items of a dict that has these."""
    if name == "dict_keys":
        return dict.fromkeys(items).keys()
    if name == "dict_values":
        return dict(enumerate(items)).values()
    return {key: value for key, value in items}.items()  # noqa: C416  (pairs, and nothing longer)


def factory(spec: Any, found: Any) -> Any:
    """What a defaultdict is to call; ValueError for a class or a value that is none to call."""
    stays = type(spec) is list and spec[0] in ("handle", "own") and callable(found)
    if found is None or stays or any(found is kind for kind in _FACTORIES):
        return found
    raise ValueError("a defaultdict that makes something unusual")


# Types whose values never change; of a class derived from one, a value crosses with what it holds.
UNCHANGING = (int, float, complex, str, bytes, tuple, frozenset)
CHANGING = (list, dict, set)  # of a class derived from one, an object stays where it is
# What a named tuple has of its own, and any class.
_USUAL = {
    *("_fields", "_field_defaults", "_make", "_replace", "_asdict", "__new__", "__init__"),
    *("__doc__", "__module__", "__dict__", "__weakref__", "__slots__"),
}


def unchanging(kind: type) -> type | None:
    """The type in `UNCHANGING` that a class is derived from, or None."""
    return next((base for base in UNCHANGING if issubclass(kind, base) and kind is not base), None)


def of_its_own(kind: type, base: type) -> dict[str, Any]:
    """What a class and its bases define besides `base`, a type that it is derived from."""
    found: dict[str, Any] = {}
    for cls in reversed(kind.__mro__):
        if cls not in base.__mro__:
            found |= vars(cls)
    return found


def inherited(kind: type, names: Collection[str]) -> list[str]:
    """Which of these methods a class has from a type in `CHANGING`, as that defines them."""
    base = next((base for base in CHANGING if issubclass(kind, base)), None)
    return [] if base is None else [n for n in names if n not in of_its_own(kind, base)]


def is_more(value: Any, base: type, special: Collection[str]) -> bool:
    """Whether a value has attributes that `base` lacks, or one of the `special` methods."""
    kind = type(value)
    usual = _USUAL.union(field_names(value) or () if base is tuple else ())
    for name, member in of_its_own(kind, base).items():
        if name in usual or getattr(member, "__module__", None) == "collections":
            continue
        if name in special or not (name.startswith("__") or hasattr(base, name)):
            return True
    return bool(getattr(value, "__dict__", None))


def big(value: int) -> list[Any]:
    """The spec of an int of any size; ValueError when it is longer than a megabyte."""
    length = value.bit_length() // 8 + 1
    if length > _LONGEST_INT:
        raise ValueError(f"an int of {length} bytes")
    return ["int", value.to_bytes(length, "little", signed=True)]


def fraction(numerator: Any, denominator: Any) -> fractions.Fraction:
    """The fraction of two ints of at most a kilobyte each."""
    for part in (numerator, denominator):
        if type(part) is not int or part.bit_length() > 8 * _LONGEST_FRACTION:
            raise ValueError("a fraction of what is no int, or too long")
    return fractions.Fraction(numerator, denominator)


def encode(value: Any) -> list[Any] | None:
    """The spec of an immutable value of the standard library, or None."""
    kind = type(value)
    if kind is complex:
        return ["complex", value.real, value.imag]
    if kind is range or kind is slice:
        parts = [value.start, value.stop, value.step]
        if all(p is None or type(p) is int and abs(p) < 1 << 62 for p in parts):
            return [kind.__name__, *parts]
    if value is ...:
        return ["..."]
    if value is NotImplemented:
        return ["NotImplemented"]
    if kind is decimal.Decimal:
        return ["Decimal", str(value)]
    if kind is fractions.Fraction:
        return ["Fraction", big(int(value.numerator)), big(int(value.denominator))]
    if kind is datetime.timedelta:
        return ["timedelta", value.days, value.seconds, value.microseconds]
    if kind in (datetime.date, datetime.time, datetime.datetime):
        with contextlib.suppress(Exception):
            return [kind.__name__, value.isoformat()]
    if isinstance(value, pathlib.PurePath) and kind.__module__.startswith("pathlib"):
        return ["Path", str(value)]
    if kind is uuid.UUID:
        return ["UUID", value.bytes]
    return None


def _whole(*parts: Any) -> list[Any]:
    if not all(part is None or type(part) is int for part in parts):
        raise ValueError("something else than whole numbers")
    return list(parts)


READERS: dict[str, Callable[..., Any]] = {
    "int": lambda data: int.from_bytes(data, "little", signed=True),
    "complex": lambda real, imag: complex(float(real), float(imag)),
    "range": lambda *parts: range(*_whole(*parts)),
    "slice": lambda *parts: slice(*_whole(*parts)),
    "...": lambda: ...,
    "NotImplemented": lambda: NotImplemented,
    "Decimal": lambda text: decimal.Decimal(str(text)),
    "timedelta": lambda *parts: datetime.timedelta(*_whole(*parts)),
    "date": lambda text: datetime.date.fromisoformat(text),
    "time": lambda text: datetime.time.fromisoformat(text),
    "datetime": lambda text: datetime.datetime.fromisoformat(text),
    "Path": lambda text: pathlib.Path(text),
    "UUID": lambda data: uuid.UUID(bytes=memoryview(data).tobytes()),
}


def base(value: Any) -> Any:
    """A value of a subclass of a plain type as that plain type: what it holds, not how it acts."""
    if isinstance(value, type):
        return value
    kind = type(value)
    for plain in (bool, int, float, complex, str, bytes, tuple, frozenset):
        if issubclass(kind, plain):
            if plain in (tuple, frozenset):
                return plain(plain.__iter__(value))
            convert: Any = {int: int.__int__, float: float.__float__, str: str.__str__}.get(plain)
            if plain is str:
                return "".join(str.__iter__(value))
            if convert:
                return convert(value)
            new: Any = plain.__new__
            return new(plain, value)
    container: Any
    for container in (list, dict, set, bytearray):
        if issubclass(kind, container):
            if container is dict:
                return _mapping(value)
            return container(container.__iter__(value))
    return value


def _mapping(value: dict[Any, Any]) -> dict[Any, Any]:
    """A mapping of a derived class as one of the standard class that is nearest."""
    found: dict[Any, Any] = {}
    if isinstance(value, collections.defaultdict):
        slot: Any = vars(collections.defaultdict)["default_factory"]
        found = collections.defaultdict(slot.__get__(value))
    elif isinstance(value, collections.OrderedDict):
        found = collections.OrderedDict()
    elif isinstance(value, collections.Counter):
        found = collections.Counter()
    for key, item in dict.items(value):
        found[key] = item
    return found
