"""What crosses between a student's process and the referee: typed, inert data.

A value becomes a tree of plain msgpack data. Nothing in it is executed when it is read: numbers,
strings, containers, NumPy arrays as dtype, shape, strides and a block of memory, generators as
their state. Everything else (functions, classes, instances) crosses as a handle: a number that
means something only in the process that owns the object.

Containers and arrays have an identity. Each message has a table of them, so that two names of one
list are one list on the other side, and views of one array share one block of memory there.
"""

from __future__ import annotations

import collections
import io
import itertools
import random
import struct
from collections.abc import Callable, Collection
from typing import Any

import msgpack

from proctor.protocol import arrays, bounded, kinds, plain, states
from proctor.protocol.blocks import Blocks
from proctor.protocol.classes import class_name, known_class
from proctor.protocol.errors import CannotCross, NotJudged
from proctor.protocol.kinds import records
from proctor.protocol.table import Table as Table

HEADER = struct.Struct("!Q")  # the length of a message, before it
MOST_BYTES = 1 << 30
_DEEPEST = 200
_MOST_ALIKE = 10_000  # values in one exchange with attributes of their own; the others have none


def pack(message: Any) -> bytes:
    """A message as bytes."""
    data: bytes = msgpack.packb(message, use_bin_type=True, unicode_errors="surrogatepass")
    return data


def frame(message: Any) -> bytes:
    """A message as it goes over a stream socket; CannotCross when it is too large for that."""
    data = pack(message)
    if len(data) > MOST_BYTES:
        raise CannotCross(f"a value of {len(data):,} bytes")
    return HEADER.pack(len(data)) + data


def unpack(data: bytes, unicode_errors: str = "surrogatepass") -> Any:
    """The message in `data`; ValueError when there is none, or when it would cost too much.

    Reading takes at most 64 bytes of memory for each byte of `data` (of messages above 4 KiB),
    and makes nothing but numbers, strings, bytes, lists and dicts.
    """
    try:
        bounded.check(data)
        return msgpack.unpackb(
            data,
            raw=False,
            strict_map_key=False,
            use_list=True,
            unicode_errors=unicode_errors,
            ext_hook=_no_extension,
        )
    except (*_NO_MESSAGE, msgpack.UnpackException) as error:
        raise ValueError(f"not a message: {error}") from None


_NO_MESSAGE = (ValueError, TypeError, RecursionError, MemoryError)  # a list as a key: TypeError


def _no_extension(code: int, data: bytes) -> Any:
    raise ValueError("an extension type")


_MAPPINGS: dict[str, Any] = {
    kind.__name__: kind
    for kind in (
        dict, collections.OrderedDict, collections.Counter, collections.defaultdict,
    )
}  # fmt: skip


class Wire:
    """Encodes and decodes values for one of the two processes.

    `handle` makes the spec of an object that is not data; `resolve` turns a received spec of a
    handle into the object that stands for it.
    """

    def __init__(
        self,
        blocks: Blocks,
        handle: Callable[[Any], list[Any]],
        resolve: Callable[[list[Any]], Any],
    ) -> None:
        self.blocks = blocks
        self.kept: set[type] = set()  # classes whose objects are more than what they hold
        self.masks = True  # whether masked values may come in
        self.theirs = False  # whether this process runs the student's code
        self.special: Collection[str] = ()  # methods that a stand-in has besides what it holds
        self.is_stand_in: Callable[[Any], bool] = lambda value: False
        self.find_class: Callable[[str], Any] = lambda name: None  # of the notebook's own
        self._handle = handle
        self._resolve = resolve

    # -- encoding ---------------------------------------------------------------------------

    def encode(self, value: Any, table: Table, depth: int = 0) -> Any:
        """`value` as plain data; containers and arrays go into `table`."""
        kind = type(value)
        if value is None or kind in (bool, float, str, bytes):
            return value
        if kind is int:
            return value if -(1 << 63) <= value < 1 << 63 else _crossing(plain.big, value)
        if depth > _DEEPEST:
            raise CannotCross("a value nested too deeply")
        if kind is tuple or kind is frozenset:
            items = [self.encode(item, table, depth + 1) for item in value]
            return ["tuple" if kind is tuple else "frozenset", items]
        if kind in plain.VIEWS:
            items = [self.encode(item, table, depth + 1) for item in list(value)]
            return [plain.VIEWS[kind], items]
        number = table.index.get(id(value))
        if number is not None:
            return ["@", number]
        if self._has_identity(value):
            number = table.add(value)
            table.specs[number] = self._contents(value, table, depth)
            return ["@", number]
        if self.is_stand_in(value):
            return self._handle(value)
        if (kind_of := kinds.of(value)) is not None:
            spec = self._library_spec(kind_of, value, table, depth)
            if spec is not None:
                return spec
        if (spec := self._alike(value, table, depth)) is not None:
            return spec
        if isinstance(value, tuple) and (fields := plain.field_names(value)):
            items = [self.encode(item, table, depth + 1) for item in tuple.__iter__(value)]
            return ["namedtuple", kind.__name__, fields, items]
        spec = _crossing(plain.encode, value)
        if spec is not None:
            return spec
        spec = arrays.encode_plain(value)
        if spec is not None:
            return spec
        stays = kind in self.kept and plain.unchanging(kind) is None
        base = value if stays else plain.base(value)
        if base is not value:
            return self.encode(base, table, depth)
        if isinstance(value, type) and (name := class_name(value)):
            return ["class", *name]
        if records.is_own_exception(value):
            return ["exception", value.__name__, self._handle(value)]
        if self.theirs and (why := kinds.refusal(value)) is not None:
            raise CannotCross(why)
        return self._handle(value)

    def stays(self, value: Any, table: Table, depth: int = 0) -> list[Any]:
        """The spec of an object that stays in this process, with what it holds for ever."""
        return self._alike(value, table, depth) or self._handle(value)

    def _alike(self, value: Any, table: Table, depth: int) -> list[Any] | None:
        """The spec of a value of a student's class that is derived from a plain type, or None."""
        kind = type(value)
        base = plain.unchanging(kind) if self.theirs else None
        if base is None or class_name(kind) or arrays.encode_plain(value) is not None:
            return None
        if kind not in self.kept and not plain.is_more(value, base, self.special):
            return None
        table.alike += 1
        if table.alike > _MOST_ALIKE:
            return None
        held = self.encode(plain.base(value), table, depth + 1)
        return ["alike", held, self._handle(value)]

    def _library_spec(self, module: Any, value: Any, table: Table, depth: int) -> Any:
        """The spec of a value of a library; None when it is to cross as a handle.

        What the test cannot hand over as data stays an object of the test.
        """
        context = kinds.Context(self, table, depth)
        shared = module.shared(value, context)
        if shared is None:
            return None
        count = len(table.objects)
        if not shared:
            spec: list[Any] = _crossing(lambda value: module.encode(value, context), value)
            return spec
        number = table.add(value)
        try:
            table.specs[number] = module.encode(value, context)
        except ValueError as error:
            if self.theirs:
                raise CannotCross(str(error)) from None
            table.shorten(count)
            return None
        return ["@", number]

    def _has_identity(self, value: Any) -> bool:
        kind = type(value)
        return (
            kind in (list, dict, set, bytearray, collections.deque, io.StringIO, io.BytesIO)
            or kind in (*_MAPPINGS.values(), random.Random)
            or arrays.has_identity(value)
        )

    def _contents(self, value: Any, table: Table, depth: int) -> list[Any]:
        """The spec of what `value` holds."""
        below = depth + 1
        if isinstance(value, list | collections.deque):
            items = [self.encode(item, table, below) for item in list(value)]
            return ["list", items] if isinstance(value, list) else ["deque", items, value.maxlen]
        if isinstance(value, dict):
            pairs = [
                [self.encode(key, table, below), self.encode(item, table, below)]
                for key, item in list(value.items())
            ]
            name = type(value).__name__
            if isinstance(value, collections.defaultdict):
                return [name, pairs, self.encode(value.default_factory, table, below)]
            return [name, pairs]
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
        module, context = kinds.of(value), kinds.Context(self, table, depth)
        if module is not None and module.shared(value, context):
            spec: list[Any] = _crossing(lambda value: module.encode(value, context), value)
            return spec
        spec = _crossing(
            lambda value: arrays.contents(
                value, self.blocks, lambda item: self.encode(item, table, below)
            ),
            value,
        )
        self.masks |= spec[0] == "masked"
        return spec

    def changes(self, table: Table, count: int) -> dict[int, list[Any]]:
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
        if type(spec) is not list:
            if spec is None or type(spec) in (bool, int, float, str, bytes):
                return spec
            raise ValueError("something that makes no sense")
        if depth > 2 * _DEEPEST:
            raise ValueError("a value nested too deeply")
        try:
            return self._decode(spec, table, depth + 1)
        except (ValueError, CannotCross):
            raise
        except Exception as error:
            raise ValueError(f"something that makes no sense ({error})") from None

    def _decode(self, spec: list[Any], table: Table, depth: int) -> Any:
        tag, *rest = spec
        if tag == "@":
            (number,) = rest
            if type(number) is not int or number < 0:
                raise ValueError("a reference to nothing")
            return table.objects[number]
        if tag == "tuple":
            return tuple([self.decode(item, table, depth) for item in rest[0]])
        if tag == "frozenset":
            return frozenset(self.decode(item, table, depth) for item in rest[0])
        if tag == "namedtuple":
            items = [self.decode(item, table, depth) for item in rest[2]]
            return plain.named_tuple(str(rest[0]), tuple(rest[1]))(*items)
        if tag in plain.VIEWS.values():
            return plain.view(tag, [self.decode(item, table, depth) for item in rest[0]])
        if tag == "class":
            found = known_class(*rest)
            if found is None:
                raise ValueError("an unknown class")
            return found
        if tag in plain.READERS:
            return plain.READERS[tag](*rest)
        if tag == "Fraction":
            return plain.fraction(*[self.decode(part, table, depth) for part in rest])
        if tag == "alike":
            return self._resolve([tag, self.decode(rest[0], table, depth), rest[1]])
        if tag in ("own", "handle"):
            return self._resolve(spec)
        if (module := kinds.by_tag(tag)) is not None:
            return module.decode(spec, kinds.Context(self, table, depth))
        return arrays.decode_plain(spec)

    def take_in(self, message: dict[str, Any], table: Table) -> None:
        """Take over the memory and the objects of `message`, and what it changes in `table`.

        ValueError for what makes no sense, whatever it is.
        """
        try:
            self.blocks.receive(message.get("blocks", {}), message.get("forgotten", []))
            self.receive(message.get("objs", []), table)
            self.apply(message.get("changes", {}), table)
        except (ValueError, NotJudged):
            raise
        except Exception as error:
            raise ValueError(f"something that makes no sense ({type(error).__name__})") from None

    def receive(self, specs: list[Any], table: Table) -> None:
        """Add the objects that `specs` describe to `table`."""
        first = len(table.objects)
        parts = []  # of these an array is made, so they come first
        for spec in specs:
            made_of_others = spec[0] == "masked"
            number = table.add(None if made_of_others else self._empty(spec, table))
            if made_of_others:
                parts.append((number, spec))
        for number, spec in reversed(parts):
            made = self._empty(spec, table)
            if not self.masks and made.mask.any():
                raise ValueError(
                    "masked values, which most comparisons leave out; this test is not about masks"
                )
            table.replace(number, made)
        for number, spec in enumerate(specs, first):
            table.specs[number] = spec
            module = kinds.by_tag(spec[0])
            if module is None or hasattr(module, "empty"):
                self.fill(table.objects[number], spec, table)

    def _empty(self, spec: list[Any], table: Table) -> Any:
        tag = spec[0]
        if tag == "deque":
            return collections.deque(maxlen=spec[2])
        if tag in _MAPPINGS:
            return _MAPPINGS[tag]()
        makers = {
            "list": list, "set": set, "bytearray": bytearray, "StringIO": io.StringIO,
            "BytesIO": io.BytesIO, "Random": random.Random,
        }  # fmt: skip
        if tag in makers:
            return makers[tag]()
        if (module := kinds.by_tag(tag)) is not None:
            make = getattr(module, "empty", module.decode)
            return make(spec, kinds.Context(self, table))
        return arrays.empty(spec, self.blocks, lambda item: self.decode(item, table))

    def fill(self, value: Any, spec: list[Any], table: Table) -> None:
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
            if isinstance(value, collections.defaultdict) and tag == "defaultdict":
                value.default_factory = plain.factory(spec[2], self.decode(spec[2], table))
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
            value.setstate(states.python(self.decode(spec[1], table)))
        elif (module := kinds.by_tag(tag)) is not None:
            module.fill(value, spec, kinds.Context(self, table))
        elif arrays.has_identity(value):
            arrays.fill(value, spec, self.blocks, lambda item: self.decode(item, table))
        else:
            raise ValueError("a change of something into something else")

    def apply(self, changes: dict[int, list[Any]], table: Table) -> None:
        """Make objects of `table` hold what the other side has changed in its copies."""
        for number, spec in changes.items():
            self.fill(table.objects[number], spec, table)
            table.specs[number] = spec


def _crossing(encode: Callable[[Any], Any], value: Any) -> Any:
    try:
        return encode(value)
    except ValueError as error:
        raise CannotCross(str(error)) from None


def numbers(first: int) -> Callable[[], int]:
    """A source of handle numbers: even ones for one process, odd ones for the other."""
    count = itertools.count(first, 2)
    return lambda: next(count)
