"""How NumPy arrays cross: as dtype, shape, strides and a block of memory.

NumPy is used where a process has loaded it already; nothing here imports it.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from typing import Any

from proctor.protocol import states
from proctor.protocol.blocks import Blocks
from proctor.protocol.dtypes import dtype_spec, memory_dtype, read_dtype

_MOST_SPAWNED = 1000
_BIT_GENERATORS = ("PCG64", "PCG64DXSM", "MT19937", "Philox", "SFC64")


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
    found = vars(np).get(name) if module == "numpy" else None
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


def encode_plain(value: Any) -> list[Any] | None:
    """The spec of a NumPy scalar, a dtype or a NumPy class, or None."""
    np = _numpy()
    if np is None:
        return None
    if isinstance(value, np.generic):
        value = np.asarray(value)
        if value.dtype.hasobject:
            return None
        if value.dtype.names is not None:  # without what lies between the fields
            whole, value = value, np.zeros((), value.dtype)
            _copy_fields(value, whole)
        return ["scalar", dtype_spec(value.dtype), value.tobytes()]
    if isinstance(value, np.dtype):
        return ["dtype", dtype_spec(value)]
    if isinstance(value, type) and (name := class_name(value)):
        return ["class", *name]
    return None


def decode_plain(spec: list[Any]) -> Any:
    """What `encode_plain` has encoded."""
    np = _numpy()
    tag, *rest = spec
    if np is None:
        raise ValueError("NumPy data, but NumPy is not loaded")
    if tag == "dtype":
        return read_dtype(rest[0])
    if tag == "scalar":
        dtype = memory_dtype(rest[0])
        if dtype.itemsize > len(rest[1]):
            raise ValueError("a scalar that is longer than its bytes")
        if dtype.itemsize == 0:
            return np.zeros((), dtype)[()]
        return np.frombuffer(rest[1], dtype, count=1)[0].copy()
    raise ValueError("an unknown kind of value")


def _copy_fields(to: Any, of: Any) -> None:
    """Copy a structured value field by field."""
    for name in of.dtype.names:
        if of.dtype[name].names is not None:
            _copy_fields(to[name], of[name])
        else:
            to[name] = of[name]


# -- arrays and generators ------------------------------------------------------------------------


def contents(value: Any, blocks: Blocks, encode: Callable[[Any], Any]) -> list[Any]:
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
    number = blocks.number(root, value)
    start = blocks.start(number, value)
    layout = [dtype_spec(value.dtype), list(value.shape), list(value.strides), start]
    return [special, number, [*layout, value is root, value.flags.writeable]]


def _exact(array: Any) -> Any:
    """The array without its subclass: what it holds, not how it acts."""
    np = _numpy()
    return array if type(array) is np.ndarray else np.ndarray.view(array, np.ndarray)


def _generator_spec(value: Any, encode: Callable[[Any], Any]) -> list[Any]:
    np = _numpy()
    name = type(value.bit_generator).__name__
    if name not in _BIT_GENERATORS:
        raise ValueError(f"a generator on {name}")
    seeds: Any = getattr(value.bit_generator, "seed_seq", None)
    origin = None
    if type(seeds).__name__ == "SeedSequence":
        entropy, key = seeds.entropy, tuple(int(part) for part in seeds.spawn_key)
        if entropy is not None:
            parts = np.asarray(entropy, dtype=object)
            entropy = tuple(int(part) for part in parts.flat) if parts.ndim else int(entropy)
        known = [entropy, key, int(seeds.pool_size), int(seeds.n_children_spawned)]
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
        return np.frombuffer(spec[2], memory_dtype(spec[1])).copy()
    return decode(spec)


def empty(spec: list[Any], blocks: Blocks, decode: Callable[[Any], Any]) -> Any:
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
        dtype, shape = read_dtype(rest[0]), tuple(rest[1])
        if dtype.names is not None or dtype.subdtype is not None or not dtype.hasobject:
            raise ValueError("objects in an array of something else")
        if math.prod(shape) != len(rest[2]):
            raise ValueError("an array of more objects than there are")
        return np.empty(shape, dtype)
    if tag == "masked":
        data, mask, fill_value = (decode(part) for part in rest)
        return np.ma.MaskedArray(data, mask=mask, fill_value=fill_value)
    if tag == "RandomState":
        return np.random.RandomState(0)
    if tag == "Generator" and rest[0] in _BIT_GENERATORS:
        seeds = None
        if rest[2] is not None:
            entropy, key, size, spawned = (decode(part) for part in rest[2])
            states.check_seeds(entropy, key, size, spawned)
            entropy = list(entropy) if type(entropy) is tuple else entropy
            kind = np.random.SeedSequence
            seeds = kind(entropy, spawn_key=key, pool_size=size, n_children_spawned=spawned)
        return np.random.Generator(getattr(np.random, rest[0])(seeds))
    raise ValueError("an unknown kind of value")


def fill(value: Any, spec: list[Any], blocks: Blocks, decode: Callable[[Any], Any]) -> None:
    """Make an array or a generator hold what `spec` describes; the memory is there already."""
    np = _numpy()
    tag, *rest = spec
    if tag == "RandomState":
        value.set_state(states.numpys("MT19937", _read_state(rest[0], decode), legacy=True))
    elif tag == "Generator":
        name = type(value.bit_generator).__name__
        value.bit_generator.state = states.numpys(name, _read_state(rest[1], decode))
        seeds: Any = getattr(value.bit_generator, "seed_seq", None)
        if rest[2] is not None and type(seeds).__name__ == "SeedSequence":
            more = int(rest[2][3]) - seeds.n_children_spawned
            if 0 < more <= _MOST_SPAWNED:
                seeds.spawn(more)
    elif tag == "objects":
        flat = np.empty(value.size, value.dtype)
        for place, item in enumerate(rest[2]):
            flat[place] = decode(item)
        value[...] = flat.reshape(value.shape)
    elif tag == "array" and type(value) is np.ndarray:
        if blocks.leads_elsewhere(value, *rest):
            raise ValueError("an array in the place of another")
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
