"""How NumPy arrays cross: as dtype, shape, strides and a block of memory.

NumPy is used where a process has loaded it already; nothing here imports it.
"""

from __future__ import annotations

import ctypes
import hashlib
import sys
from collections.abc import Callable
from typing import Any

_SAMPLE = 1 << 12  # bytes; of larger blocks only a digest is kept
_MOST_BLOCKS = 512
_MOST_KEPT = 1 << 26
_BIT_GENERATORS = ("PCG64", "PCG64DXSM", "MT19937", "Philox", "SFC64")
_PLAIN_KINDS = "biufcmMSUV"


def _numpy() -> Any:
    return sys.modules.get("numpy")


def known_class(module: str, name: str) -> type | None:
    """NumPy's own class of this name when NumPy is loaded, or None."""
    np = _numpy()
    if np is None:
        return None
    allowed = {
        np.ndarray: None, np.dtype: None, np.random.Generator: None, np.random.RandomState: None,
        np.recarray: None, np.ma.MaskedArray: None,
    }  # fmt: skip
    found = getattr(np, name, None) if module == "numpy" else None
    if found is None:
        found = next((k for k in allowed if (k.__module__, k.__qualname__) == (module, name)), None)
    right = isinstance(found, type) and (found in allowed or issubclass(found, np.generic))
    return found if right else None


def class_name(kind: type) -> tuple[str, str] | None:
    """The name under which `known_class` finds this class, or None."""
    name = (kind.__module__, kind.__qualname__)
    return name if known_class(*name) is kind else None


def has_identity(value: Any) -> bool:
    """Whether this is an array or a generator: something that two names can share."""
    np = _numpy()
    if np is None:
        return False
    return isinstance(value, np.ndarray) or type(value) in (
        np.random.Generator,
        np.random.RandomState,
    )


# -- scalars and dtypes ---------------------------------------------------------------------------


def encode_plain(value: Any) -> list | None:
    """The spec of a NumPy scalar, a dtype or a NumPy class, or None."""
    np = _numpy()
    if np is None:
        return None
    if isinstance(value, np.generic):
        value = np.asarray(value)
        if value.dtype.hasobject:
            return None
        return ["scalar", dtype_spec(value.dtype), value.tobytes()]
    if isinstance(value, np.dtype):
        return ["dtype", dtype_spec(value)]
    if isinstance(value, type) and (name := class_name(value)):
        return ["class", *name]
    return None


def decode_plain(spec: list) -> Any:
    """What `encode_plain` has encoded."""
    np = _numpy()
    tag, *rest = spec
    if np is None:
        raise ValueError("NumPy data, but NumPy is not loaded")
    if tag == "dtype":
        return read_dtype(rest[0])
    if tag == "scalar":
        dtype = read_dtype(rest[0])
        if dtype.itemsize == 0:
            return np.zeros((), dtype)[()]
        return np.frombuffer(rest[1], dtype, count=1)[0].copy()
    raise ValueError("an unknown kind of value")


def dtype_spec(dtype: Any) -> Any:
    """A dtype as strings, numbers and lists."""
    if dtype.subdtype is not None:
        base, shape = dtype.subdtype
        return ["sub", dtype_spec(base), list(shape)]
    if dtype.names is not None:
        fields = []
        for name in dtype.names:
            inner, offset, *title = dtype.fields[name]
            title = title[0] if title and isinstance(title[0], str) else None
            fields.append([name, dtype_spec(inner), offset, title])
        return ["fields", fields, dtype.itemsize, dtype.isalignedstruct]
    if type(dtype).__name__ == "StringDType":
        return ["string"]
    return dtype.str


def read_dtype(spec: Any) -> Any:
    """The dtype that `dtype_spec` has described."""
    np = _numpy()
    if isinstance(spec, str):
        if len(spec) > 64 or not (spec[1:2] in _PLAIN_KINDS or spec == "|O"):
            raise ValueError("an unknown dtype")
        return np.dtype(spec)
    tag, *rest = spec
    if tag == "sub":
        return np.dtype((read_dtype(rest[0]), tuple(rest[1])))
    if tag == "fields":
        fields, itemsize, aligned = rest
        names, formats, offsets, titles = zip(*fields, strict=True) if fields else [()] * 4
        parts = {
            "names": list(names),
            "formats": [read_dtype(f) for f in formats],
            "offsets": list(offsets),
            "itemsize": itemsize,
        }
        if any(titles):
            parts["titles"] = list(titles)
        return np.dtype(parts, align=bool(aligned))
    return np.dtypes.StringDType()


# -- memory ---------------------------------------------------------------------------------------


class Blocks:
    """The blocks of memory that both processes have, by number.

    A block is the memory of an array that owns it; its views refer to it. `next_number` gives
    numbers that the other process does not give.
    """

    def __init__(self, next_number: Callable[[], int]) -> None:
        self._next = next_number
        self._roots: dict[int, Any] = {}
        self._numbers: dict[int, int] = {}
        self._known: dict[int, bytes] = {}
        self._kept_bytes = 0
        self.outgoing: dict[int, list] = {}
        self.forgotten: list[int] = []

    def number(self, root: Any) -> int:
        """The number of the block that `root` owns; what has changed in it goes out, too."""
        number = self._numbers.get(id(root))
        if number is not None and number in self.outgoing:
            return number
        low, size = extent(root)
        data = ctypes.string_at(low, size) if size else b""
        if number is None:
            number = self._next()
            self._keep(number, root)
            start = _address(root) - low
            layout = [dtype_spec(root.dtype), list(root.shape), list(root.strides), start]
            layout.append(root.flags.owndata)
            self.outgoing[number] = [layout, data]
        elif self._mark(data) != self._known[number]:
            self.outgoing[number] = [None, data]
        self._known[number] = self._mark(data)
        return number

    def home(self, array: Any) -> Any:
        """The array whose block the memory of `array` is in, by address where no base tells."""
        root = owner(array)
        if not root.flags.owndata and id(root) not in self._numbers:
            low, size = extent(array)
            for known in self._roots.values():
                first, length = extent(known)
                if size and first <= low and low + size <= first + length:
                    return known
        return root

    def take(self) -> tuple[dict[int, list], list[int]]:
        """The blocks to send now, and the numbers that the other side can forget."""
        self._forget_oldest()
        outgoing, self.outgoing = self.outgoing, {}
        forgotten, self.forgotten = self.forgotten, []
        return outgoing, forgotten

    def receive(self, blocks: dict[int, list], forgotten: list[int]) -> None:
        """Make the memory here what it is there."""
        for number in forgotten:
            self._drop(number)
        for number, (layout, data) in blocks.items():
            if layout is None:
                low, size = extent(self._roots[number])
                if size != len(data):
                    raise ValueError("a block of another size")
                ctypes.memmove(low, data, size)
            else:
                self._keep(number, _new_root(layout, data))
            self._known[number] = self._mark(data)

    def view(self, number: int, spec: list) -> Any:
        """The array of this layout in the block; the block's own array when it is the same."""
        np = _numpy()
        dtype, shape, strides, start, is_root, writeable = spec
        dtype, shape, strides = read_dtype(dtype), tuple(shape), tuple(strides)
        root = self._roots[number]
        if is_root and (root.dtype, root.shape, root.strides) == (dtype, shape, strides):
            value = root
        else:
            flat = _flat(root)
            try:
                value = np.ndarray(shape, dtype, buffer=flat, offset=start, strides=strides)
            except (ValueError, TypeError):
                raise ValueError(
                    f"an array of shape {shape} and strides {strides} that reaches outside its "
                    f"memory of {flat.size} bytes"
                ) from None
        if value.flags.writeable != bool(writeable):
            value.flags.writeable = bool(writeable)
        return value

    def _keep(self, number: int, root: Any) -> None:
        self._drop(number)
        self._roots[number] = root
        self._numbers[id(root)] = number
        self._kept_bytes += root.nbytes

    def _drop(self, number: int) -> None:
        root = self._roots.pop(number, None)
        self._known.pop(number, None)
        if root is not None:
            self._numbers.pop(id(root), None)
            self._kept_bytes -= root.nbytes

    def _forget_oldest(self) -> None:
        if self._fits():
            return
        for number in list(self._roots):
            if number not in self.outgoing:
                self._drop(number)
                self.forgotten.append(number)
            if self._fits():
                return

    def _fits(self) -> bool:
        return len(self._roots) <= _MOST_BLOCKS and self._kept_bytes <= _MOST_KEPT

    @staticmethod
    def _mark(data: bytes) -> bytes:
        return data if len(data) <= _SAMPLE else hashlib.blake2b(data, digest_size=16).digest()


def _address(array: Any) -> int:
    return array.__array_interface__["data"][0]


def extent(array: Any) -> tuple[int, int]:
    """The address of the first byte of an array's memory and the number of bytes to the last."""
    low = high = _address(array)
    if array.size == 0:
        return low, 0
    for length, stride in zip(array.shape, array.strides, strict=True):
        low += min(0, (length - 1) * stride)
        high += max(0, (length - 1) * stride)
    return low, high + array.dtype.itemsize - low


def _start(root: Any) -> int:
    return _address(root) - extent(root)[0]


def owner(array: Any) -> Any:
    """The array that owns the memory of `array`."""
    np = _numpy()
    while True:
        base = array.base
        if isinstance(base, memoryview):
            base = base.obj
        if type(base).__name__ == "DummyArray":  # of np.lib.stride_tricks
            base = base.base
        if not isinstance(base, np.ndarray) or base.dtype.hasobject:
            return array
        array = base


def _new_root(layout: list, data: bytes) -> Any:
    """An array of this layout filled with `data`; it owns its memory if the original does."""
    np = _numpy()
    dtype, shape, strides, start, owns = layout
    dtype, shape, strides = read_dtype(dtype), tuple(shape), tuple(strides)
    array = np.empty(shape, dtype)
    if array.strides != strides and array.size:
        # Axes in the order of their strides; only dense arrays can own their memory.
        order = sorted(range(len(shape)), key=lambda axis: -strides[axis])
        dense = np.empty([shape[axis] for axis in order], dtype)
        array = np.empty_like(dense.transpose(np.argsort(order)), order="K", subok=False)
    low, size = extent(array)
    same = size == len(data) and start == _start(array)
    if size and not (same and owns and array.strides == strides):
        memory = np.frombuffer(bytearray(data), "u1")
        array = np.ndarray(shape, dtype, buffer=memory, offset=start, strides=strides)
        if extent(array)[1] != len(data):
            raise ValueError("an array that is not as large as its memory")
        return array
    if size:
        ctypes.memmove(low, data, size)
    return array


def _flat(root: Any) -> Any:
    """The memory of `root` as an array of bytes that shares it."""
    np = _numpy()
    if root.size == 0:
        return np.empty(0, "u1")
    order = sorted(range(root.ndim), key=lambda axis: -root.strides[axis])
    dense = root.transpose(order)
    if dense.flags.c_contiguous:
        return dense.reshape(-1).view("u1")
    base = root.base
    return base if isinstance(base, np.ndarray) and base.dtype == "u1" else dense.reshape(-1)


# -- arrays and generators ------------------------------------------------------------------------


def contents(value: Any, blocks: Blocks, encode: Callable[[Any], Any]) -> list:
    """The spec of an array or a generator."""
    np = _numpy()
    if isinstance(value, np.random.RandomState):
        return ["RandomState", _state_spec(value.get_state(legacy=False), encode)]
    if isinstance(value, np.random.Generator):
        return _generator_spec(value, encode)
    if isinstance(value, np.ma.MaskedArray):
        data, mask = np.ma.getdata(value), np.ma.getmaskarray(value)
        return ["masked", encode(_exact(data)), encode(mask), encode(value.fill_value)]
    special = "recarray" if isinstance(value, np.recarray) else "array"
    value = _exact(value)
    if value.dtype.hasobject or type(value.dtype).__name__ == "StringDType":
        if value.dtype.names is not None:
            raise ValueError("a structured array that holds objects")
        items = [encode(item) for item in value.reshape(-1)]
        return ["objects", dtype_spec(value.dtype), list(value.shape), items]
    root = blocks.home(value)
    number = blocks.number(root)
    start = _address(value) - extent(root)[0] if value.size else 0
    layout = [dtype_spec(value.dtype), list(value.shape), list(value.strides), start]
    return [special, number, [*layout, value is root, value.flags.writeable]]


def _exact(array: Any) -> Any:
    """The array without its subclass: what it holds, not how it acts."""
    np = _numpy()
    return array if type(array) is np.ndarray else np.ndarray.view(array, np.ndarray)


def _generator_spec(value: Any, encode: Callable[[Any], Any]) -> list:
    name = type(value.bit_generator).__name__
    if name not in _BIT_GENERATORS:
        raise ValueError(f"a generator on {name}")
    seeds = getattr(value.bit_generator, "seed_seq", None)
    origin = None
    if type(seeds).__name__ == "SeedSequence":
        known = [seeds.entropy, seeds.spawn_key, seeds.pool_size, seeds.n_children_spawned]
        origin = [encode(part) for part in known]
    state = value.bit_generator.state
    return ["Generator", name, _state_spec(state, encode), origin]


def _state_spec(state: Any, encode: Callable[[Any], Any]) -> Any:
    """A bit generator's state: nested dicts of numbers, with arrays as their values."""
    np = _numpy()
    if isinstance(state, dict):
        return {key: _state_spec(part, encode) for key, part in state.items()}
    if isinstance(state, np.ndarray):
        return ["scalars", state.dtype.str, state.tobytes()]
    return encode(int(state) if isinstance(state, np.integer) else state)


def _read_state(spec: Any, decode: Callable[[Any], Any]) -> Any:
    np = _numpy()
    if isinstance(spec, dict):
        return {str(key): _read_state(part, decode) for key, part in spec.items()}
    if isinstance(spec, list) and spec[:1] == ["scalars"]:
        return np.frombuffer(spec[2], read_dtype(spec[1])).copy()
    return decode(spec)


def empty(spec: list, blocks: Blocks, decode: Callable[[Any], Any]) -> Any:
    """A new object for this spec, to be filled by `fill`."""
    np = _numpy()
    tag, *rest = spec
    if np is None:
        raise ValueError("NumPy data, but NumPy is not loaded")
    if tag == "array":
        return blocks.view(*rest)
    if tag == "recarray":
        return blocks.view(*rest).view(np.recarray)
    if tag == "objects":
        return np.empty(tuple(rest[1]), read_dtype(rest[0]))
    if tag == "masked":
        data, mask, fill_value = (decode(part) for part in rest)
        return np.ma.MaskedArray(data, mask=mask, fill_value=fill_value)
    if tag == "RandomState":
        return np.random.RandomState(0)
    if tag == "Generator" and rest[0] in _BIT_GENERATORS:
        seeds = None
        if rest[2] is not None:
            entropy, key, size, spawned = (decode(part) for part in rest[2])
            kind = np.random.SeedSequence
            seeds = kind(entropy, spawn_key=key, pool_size=size, n_children_spawned=spawned)
        return np.random.Generator(getattr(np.random, rest[0])(seeds))
    raise ValueError("an unknown kind of value")


def fill(value: Any, spec: list, blocks: Blocks, decode: Callable[[Any], Any]) -> None:
    """Make an array or a generator hold what `spec` describes; the memory is there already."""
    np = _numpy()
    tag, *rest = spec
    if tag == "RandomState":
        value.set_state(_read_state(rest[0], decode))
    elif tag == "Generator":
        value.bit_generator.state = _read_state(rest[1], decode)
        seeds = getattr(value.bit_generator, "seed_seq", None)
        if rest[2] is not None and type(seeds).__name__ == "SeedSequence":
            more = int(rest[2][3]) - seeds.n_children_spawned
            if 0 < more < 10_000:
                seeds.spawn(more)
    elif tag == "objects":
        flat = np.empty(value.size, value.dtype)
        for place, item in enumerate(rest[2]):
            flat[place] = decode(item)
        value[...] = flat.reshape(value.shape)
    elif tag == "array" and type(value) is np.ndarray:
        _restore_layout(value, blocks.view(*rest))
    elif tag == "masked":
        value.mask = decode(rest[1])


def _restore_layout(value: Any, new: Any) -> None:
    """An array whose shape, dtype or flags were changed in place is changed here, too."""
    if value is new:
        return
    if value.dtype != new.dtype:
        value.dtype = new.dtype
    if value.shape != new.shape:
        value.shape = new.shape
    if value.strides != new.strides:
        value.strides = new.strides
    if value.flags.writeable != new.flags.writeable:
        value.flags.writeable = new.flags.writeable
