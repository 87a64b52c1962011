"""What crosses between a student's process and the referee: typed, inert data.

A value becomes a tree of plain msgpack data. Nothing in it is executed when it is read: numbers,
strings, containers, NumPy arrays as dtype, shape, strides and a block of memory, generators as
their state. Everything else (functions, classes, instances) crosses as a handle: a number that
means something only in the process that owns the object.

Containers and arrays have an identity. Each message has a table of them, so that two names of one
list are one list on the other side, and views of one array share one block of memory there.
"""

from __future__ import annotations

import builtins
import collections
import contextlib
import datetime
import decimal
import fractions
import functools
import io
import itertools
import pathlib
import random
import struct
import types
from collections.abc import Callable
from typing import Any

import msgpack

from proctor import _arrays

HEADER = struct.Struct("!Q")  # the length of a message, before it
MOST_BYTES = 1 << 30
_DEEPEST = 200
_LONGEST_INT = 1 << 20  # bytes


class NotJudged(BaseException):
    """A test could not be judged. No Exception, so that no test takes it for the one it wants."""


class CannotCross(NotJudged):
    """A value that is not data cannot be handed from one process to the other."""


def pack(message: Any) -> bytes:
    """A message as bytes."""
    return msgpack.packb(message, use_bin_type=True, unicode_errors="surrogatepass")


def frame(message: Any) -> bytes:
    """A message as it goes over a stream socket."""
    data = pack(message)
    return HEADER.pack(len(data)) + data


def unpack(data: bytes, unicode_errors: str = "surrogatepass") -> Any:
    """The message in `data`; ValueError when there is none."""
    try:
        return msgpack.unpackb(
            data,
            raw=False,
            strict_map_key=False,
            use_list=True,
            unicode_errors=unicode_errors,
        )
    except (ValueError, RecursionError, msgpack.UnpackException) as error:
        raise ValueError(f"not a message: {error}") from None


# Classes that may be named across; everything a student wrote crosses as a handle.
_CLASSES: dict[tuple[str, str], type] = {
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
_CLASSES |= {
    (kind.__module__, kind.__qualname__): kind
    for kind in (
        collections.OrderedDict, collections.Counter, collections.deque, collections.defaultdict,
        datetime.date, datetime.datetime, datetime.time, datetime.timedelta, decimal.Decimal,
        fractions.Fraction, types.NoneType, types.FunctionType, random.Random,
    )
}  # fmt: skip
_NAMES = {kind: name for name, kind in _CLASSES.items()}
_MAPPINGS = {kind.__name__: kind for kind in (dict, collections.OrderedDict, collections.Counter)}
_SEQUENCES = {"list": list, "deque": collections.deque}


def known_class(module: str, name: str) -> type | None:
    """The class that both processes know under this name, or None."""
    found = _CLASSES.get((module, name))
    if found is None and module.partition(".")[0] == "numpy":
        found = _arrays.known_class(module, name)
    return found


class Table:
    """The containers and arrays of one exchange, in the same order in both processes."""

    def __init__(self) -> None:
        self.objects: list[Any] = []
        self.index: dict[int, int] = {}
        self.specs: list[Any] = []

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


class Wire:
    """Encodes and decodes values for one of the two processes.

    `handle` makes the spec of an object that is not data; `resolve` turns a received spec of a
    handle into the object that stands for it.
    """

    def __init__(
        self,
        blocks: _arrays.Blocks,
        handle: Callable[[Any], list],
        resolve: Callable[[list], Any],
    ) -> None:
        self.blocks = blocks
        self.kept: set[type] = set()  # classes whose objects are more than what they hold
        self._handle = handle
        self._resolve = resolve

    # -- encoding ---------------------------------------------------------------------------

    def encode(self, value: Any, table: Table, depth: int = 0) -> Any:
        """`value` as plain data; containers and arrays go into `table`."""
        kind = type(value)
        if value is None or kind in (bool, float, str, bytes):
            return value
        if kind is int:
            return value if -(1 << 63) <= value < 1 << 63 else _big(value)
        if depth > _DEEPEST:
            raise CannotCross("a value nested too deeply")
        if kind is tuple or kind is frozenset:
            items = [self.encode(item, table, depth + 1) for item in value]
            return ["tuple" if kind is tuple else "frozenset", items]
        number = table.index.get(id(value))
        if number is not None:
            return ["@", number]
        if self._has_identity(value):
            number = table.add(value)
            table.specs[number] = self._contents(value, table, depth)
            return ["@", number]
        if isinstance(value, tuple) and (fields := _field_names(value)):
            items = [self.encode(item, table, depth + 1) for item in tuple.__iter__(value)]
            return ["namedtuple", kind.__name__, fields, items]
        spec = _inert(value)
        if spec is not None:
            return spec
        arrays = _arrays.encode_plain(value)
        if arrays is not None:
            return arrays
        base = value if kind in self.kept else _plain_base(value)
        if base is not value:
            return self.encode(base, table, depth)
        if isinstance(value, type) and value in _NAMES:
            return ["class", *_NAMES[value]]
        return self._handle(value)

    def _has_identity(self, value: Any) -> bool:
        kind = type(value)
        return (
            kind in (list, dict, set, bytearray, collections.deque, io.StringIO, io.BytesIO)
            or kind in (collections.OrderedDict, collections.Counter, random.Random)
            or isinstance(value, collections.defaultdict)
            or _arrays.has_identity(value)
        )

    def _contents(self, value: Any, table: Table, depth: int) -> list:
        """The spec of what `value` holds."""
        below = depth + 1
        if isinstance(value, list | collections.deque):
            items = [self.encode(item, table, below) for item in list(value)]
            return ["deque" if isinstance(value, collections.deque) else "list", items]
        if isinstance(value, dict):
            pairs = [
                [self.encode(key, table, below), self.encode(item, table, below)]
                for key, item in list(value.items())
            ]
            name = type(value).__name__
            return [name if name in _MAPPINGS else "dict", pairs]
        if isinstance(value, set):
            return ["set", [self.encode(item, table, below) for item in list(value)]]
        if isinstance(value, bytearray):
            return ["bytearray", bytes(value)]
        if isinstance(value, io.StringIO):
            return ["StringIO", value.getvalue(), value.tell()]
        if isinstance(value, io.BytesIO):
            return ["BytesIO", value.getvalue(), value.tell()]
        if type(value) is random.Random:
            return ["Random", self.encode(value.getstate(), table, below)]
        return _arrays.contents(value, self.blocks, lambda item: self.encode(item, table, below))

    def changes(self, table: Table, count: int) -> dict[int, list]:
        """New specs of the first `count` objects of `table` that have changed since."""
        found = {}
        for number in range(count):
            value = table.objects[number]
            new = self._contents(value, table, 0)
            if new != table.specs[number]:
                found[number] = new
                table.specs[number] = new
        return found

    # -- decoding ---------------------------------------------------------------------------

    def decode(self, spec: Any, table: Table, depth: int = 0) -> Any:
        """The value that `spec` describes; ValueError when it describes none."""
        if not isinstance(spec, list):
            if isinstance(spec, dict):
                raise ValueError("something that makes no sense")
            return spec
        if depth > 2 * _DEEPEST:
            raise ValueError("a value nested too deeply")
        try:
            return self._decode(spec, table, depth + 1)
        except (ValueError, CannotCross):
            raise
        except Exception as error:
            raise ValueError(f"something that makes no sense ({error})") from None

    def _decode(self, spec: list, table: Table, depth: int) -> Any:
        tag, *rest = spec
        if tag == "@":
            (number,) = rest
            if not isinstance(number, int) or number < 0:
                raise ValueError("a reference to nothing")
            return table.objects[number]
        if tag == "tuple":
            return tuple([self.decode(item, table, depth) for item in rest[0]])
        if tag == "frozenset":
            return frozenset(self.decode(item, table, depth) for item in rest[0])
        if tag == "namedtuple":
            items = [self.decode(item, table, depth) for item in rest[2]]
            return _named_tuple(str(rest[0]), tuple(rest[1]))(*items)
        if tag == "class":
            found = known_class(*rest)
            if found is None:
                raise ValueError("an unknown class")
            return found
        if tag in _READERS:
            return _READERS[tag](*rest)
        if tag in ("own", "handle"):
            return self._resolve(spec)
        return _arrays.decode_plain(spec)

    def receive(self, specs: list, table: Table) -> None:
        """Add the objects that `specs` describe to `table`."""
        first = len(table.objects)
        parts = []  # of these an array is made, so they come first
        for spec in specs:
            made_of_others = spec[0] == "masked"
            number = table.add(None if made_of_others else self._empty(spec, table))
            if made_of_others:
                parts.append((number, spec))
        for number, spec in reversed(parts):
            table.replace(number, self._empty(spec, table))
        for number, spec in enumerate(specs, first):
            table.specs[number] = spec
            self.fill(table.objects[number], spec, table)

    def _empty(self, spec: list, table: Table) -> Any:
        tag = spec[0]
        if tag in _SEQUENCES:
            return _SEQUENCES[tag]()
        if tag in _MAPPINGS:
            return _MAPPINGS[tag]()
        makers = {
            "set": set, "bytearray": bytearray, "StringIO": io.StringIO, "BytesIO": io.BytesIO,
            "Random": random.Random,
        }  # fmt: skip
        if tag in makers:
            return makers[tag]()
        return _arrays.empty(spec, self.blocks, lambda item: self.decode(item, table))

    def fill(self, value: Any, spec: list, table: Table) -> None:
        """Make `value` hold what `spec` describes."""
        tag = spec[0]
        if isinstance(value, list | collections.deque):
            items = [self.decode(item, table) for item in spec[1]]
            value.clear()
            value.extend(items)
        elif isinstance(value, dict):
            pairs = [(self.decode(k, table), self.decode(v, table)) for k, v in spec[1]]
            value.clear()
            for key, item in pairs:
                value[key] = item
        elif isinstance(value, set):
            items = [self.decode(item, table) for item in spec[1]]
            value.clear()
            value.update(items)
        elif isinstance(value, bytearray):
            value[:] = spec[1]
        elif isinstance(value, io.StringIO | io.BytesIO):
            value.seek(0)
            value.truncate()
            value.write(spec[1])
            value.seek(spec[2])
        elif tag == "Random":
            value.setstate(self.decode(spec[1], table))
        else:
            _arrays.fill(value, spec, self.blocks, lambda item: self.decode(item, table))

    def apply(self, changes: dict[int, list], table: Table) -> None:
        """Make objects of `table` hold what the other side has changed in its copies."""
        for number, spec in changes.items():
            self.fill(table.objects[number], spec, table)
            table.specs[number] = spec


def _field_names(value: tuple) -> list[str] | None:
    """The fields of a named tuple, or None."""
    fields = getattr(type(value), "_fields", None)
    if not isinstance(fields, tuple) or len(fields) != tuple.__len__(value):
        return None
    return list(fields) if all(type(name) is str for name in fields) else None


@functools.lru_cache(64)
def _named_tuple(name: str, fields: tuple[str, ...]) -> type:
    return collections.namedtuple(name, fields)


def _big(value: int) -> list:
    length = value.bit_length() // 8 + 1
    if length > _LONGEST_INT:
        raise CannotCross(f"an int of {length} bytes")
    return ["int", value.to_bytes(length, "little", signed=True)]


def _inert(value: Any) -> list | None:
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
        return ["Fraction", str(value)]
    if kind is datetime.timedelta:
        return ["timedelta", value.days, value.seconds, value.microseconds]
    if kind in (datetime.date, datetime.time, datetime.datetime):
        with contextlib.suppress(Exception):
            return [kind.__name__, value.isoformat()]
    if isinstance(value, pathlib.PurePath) and kind.__module__.startswith("pathlib"):
        return ["Path", str(value)]
    return None


_READERS: dict[str, Callable[..., Any]] = {
    "int": lambda data: int.from_bytes(data, "little", signed=True),
    "complex": lambda real, imag: complex(float(real), float(imag)),
    "range": lambda *parts: range(*parts),
    "slice": lambda *parts: slice(*parts),
    "...": lambda: ...,
    "NotImplemented": lambda: NotImplemented,
    "Decimal": lambda text: decimal.Decimal(str(text)),
    "Fraction": lambda text: fractions.Fraction(str(text)),
    "timedelta": lambda *parts: datetime.timedelta(*parts),
    "date": lambda text: datetime.date.fromisoformat(text),
    "time": lambda text: datetime.time.fromisoformat(text),
    "datetime": lambda text: datetime.datetime.fromisoformat(text),
    "Path": lambda text: pathlib.Path(text),
}


def _plain_base(value: Any) -> Any:
    """A value of a subclass of a plain type as that plain type: what it holds, not how it acts."""
    if isinstance(value, type):
        return value
    kind = type(value)
    for plain in (bool, int, float, complex, str, bytes, tuple, frozenset):
        if issubclass(kind, plain):
            if plain in (tuple, frozenset):
                return plain(plain.__iter__(value))
            convert = {int: int.__int__, float: float.__float__, str: str.__str__}.get(plain)
            if plain is str:
                return "".join(str.__iter__(value))
            return convert(value) if convert else plain.__new__(plain, value)
    for plain in (list, dict, set, bytearray):
        if issubclass(kind, plain):
            if plain is dict:
                return dict(dict.items(value))
            return plain(plain.__iter__(value))
    return value


def numbers(first: int) -> Callable[[], int]:
    """A source of handle numbers: even ones for one process, odd ones for the other."""
    count = itertools.count(first, 2)
    return lambda: next(count)
