"""Whatever crosses arrives as it was, and whatever arrives is inert and cheap.

`PROCTOR_FUZZ=600 pytest tests/protocol/test_wire_properties.py` looks for 600 seconds.
"""

from __future__ import annotations

import collections
import datetime
import fractions
import random
import struct
import tracemalloc
from collections.abc import ItemsView, KeysView, ValuesView

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from numpy.lib.array_utils import byte_bounds

from proctor.protocol import wire
from wire_ends import End, send
from wire_fuzz import (  # noqa: F401  (clock is a fixture)
    clock,
    dtype_specs,
    in_time,
    lengths,
    packable,
    specs,
    texts,
)

# -- values ---------------------------------------------------------------------------------------

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(1 << 600), 1 << 600)
    | st.floats()
    | st.complex_numbers()
    | texts
    | st.binary(max_size=30)
    | st.fractions()
    | st.decimals()
    | st.dates()
    | st.datetimes(timezones=st.none() | st.just(datetime.UTC))
    | st.times()
    | st.timedeltas()
    | st.builds(range, st.integers(-99, 99), st.integers(-99, 99), st.integers(1, 9))
    | st.builds(slice, st.none() | st.integers(-9, 9), st.integers(-9, 9))
    | st.sampled_from([..., NotImplemented, int, ValueError, np.ndarray, np.float32])
)
hashables = st.integers() | texts | st.binary(max_size=9) | st.tuples(st.integers(), texts)
dtypes = npst.scalar_dtypes() | npst.nested_dtypes(max_itemsize=200) | npst.unicode_string_dtypes()


@st.composite
def arrays(draw) -> np.ndarray:
    """Arrays of every plain dtype, in every layout that slices, axes and broadcasts make."""
    dtype = draw(dtypes)
    dtype = dtype if dtype.subdtype is None else dtype.base
    shape = draw(npst.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=5))
    data = draw(st.binary(min_size=64, max_size=64))
    size = int(np.prod(shape)) * dtype.itemsize
    if dtype.hasobject or dtype.itemsize == 0 or dtype.kind == "U" or _holds_text(dtype):
        array = np.zeros(shape, dtype)
    else:
        array = np.frombuffer((data * (size // 64 + 1))[:size], dtype).reshape(shape)
    array = array.copy(draw(st.sampled_from("CF")))
    if draw(st.booleans()) and array.ndim:
        array = array[draw(npst.basic_indices(array.shape, allow_newaxis=True))]
        array = np.asarray(array)
    if draw(st.booleans()):
        array = array.transpose(draw(st.permutations(range(array.ndim))))
    if draw(st.booleans()):
        array = np.broadcast_to(array, (2, *array.shape))
    if draw(st.booleans()):
        array.flags.writeable = False
    return array


def _holds_text(dtype: np.dtype) -> bool:
    if dtype.subdtype is not None:
        return _holds_text(dtype.base)
    if dtype.names is not None:
        return any(_holds_text(dtype[name]) for name in dtype.names)
    return dtype.kind == "U" or dtype.itemsize == 0


generators = st.builds(
    lambda kind, seed, count: _drawn(np.random.Generator(kind(seed)), count),
    st.sampled_from([np.random.PCG64, np.random.MT19937, np.random.Philox, np.random.SFC64]),
    st.integers(0, 1 << 200) | st.lists(st.integers(0, 1 << 40), min_size=1, max_size=5),
    st.integers(0, 5),
) | st.builds(lambda seed: random.Random(seed), st.integers())


def _drawn(rng: np.random.Generator, count: int) -> np.random.Generator:
    rng.integers(0, 9, size=count, dtype="u4")
    rng.spawn(count)
    return rng


values = st.recursive(
    scalars | arrays() | generators,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.tuples(inner, inner)
        | st.dictionaries(hashables, inner, max_size=3)
        | st.builds(collections.deque, st.lists(inner, max_size=3), st.none() | st.integers(0, 4))
        | st.sets(hashables, max_size=3)
        | st.frozensets(hashables, max_size=3)
        | st.builds(bytearray, st.binary(max_size=9))
        | st.builds(collections.Counter, st.text("abc", max_size=5))
        | st.builds(
            collections.defaultdict,
            st.sampled_from([None, int, list]),
            st.dictionaries(hashables, inner, max_size=2),
        )
        | st.dictionaries(hashables, inner, max_size=2).flatmap(
            lambda d: st.sampled_from([d.keys(), d.values(), d.items()])
        )
    ),
    max_leaves=6,
)


def same(one, two) -> bool:
    """Whether two values are equal, of one type and, for arrays, of one layout."""
    if type(one) is not type(two):
        return False
    if isinstance(one, np.ndarray):
        layout = [
            (a.shape, a.dtype, a.strides if a.size else None, a.flags.writeable, a.flags.aligned)
            for a in (one, two)
        ]
        return layout[0] == layout[1] and _data(one) == _data(two)
    if isinstance(one, np.random.Generator):
        return repr(one.bit_generator.state) == repr(two.bit_generator.state)
    if isinstance(one, random.Random):
        return one.getstate() == two.getstate()
    if isinstance(one, KeysView | ValuesView | ItemsView):
        return same(list(one), list(two))
    if isinstance(one, collections.defaultdict) and one.default_factory is not two.default_factory:
        return False
    if isinstance(one, collections.deque) and one.maxlen != two.maxlen:
        return False
    if isinstance(one, dict):
        return list(one) == list(two) and all(same(one[key], two[key]) for key in one)
    if isinstance(one, list | tuple | collections.deque):
        return len(one) == len(two) and all(map(same, one, two))
    return repr(one) == repr(two) or one == two


def _data(array: np.ndarray):
    """The bytes of every element, without the gaps between fields."""
    if array.dtype.names is not None:
        return [_data(array[name]) for name in array.dtype.names]
    return array.tobytes()


@given(values)
def test_any_value_that_may_cross_comes_back_equal_with_its_layout(value):
    in_time()
    here, there = End(0), End(1)
    arrived, *_ = send(here, there, value)
    assert same(arrived, value)
    back, *_ = send(there, here, arrived)
    assert same(back, value)


@given(arrays(), st.data())
def test_a_view_shows_the_bytes_that_it_reaches_and_no_others(base, data):
    in_time()
    assume(base.ndim and base.size)
    owner = np.arange(1, base.size + 1, dtype="u2").reshape(base.shape)
    view = np.asarray(owner[data.draw(npst.basic_indices(owner.shape))])
    if not view.flags.owndata:
        here, there = End(0), End(1)
        send(here, there, view)
        (block,) = there.wire.blocks._blocks.values()
        seen = np.frombuffer(block.memory.tobytes(), owner.dtype)
        reached = {int(number) for number in view.flat}
        assert {int(number) for number in seen if number} <= reached
        block.memory[...] = 0xFF
        whole = owner.copy()
        here.wire.blocks.receive({n: [None, b.memory.tobytes()] for n, b in
                                  there.wire.blocks._blocks.items()}, [])  # fmt: skip
        changed = set(whole[whole != owner].tolist())
        assert changed == reached


# -- what arrives from somebody who wants harm -----------------------------------------------------

MAKERS = (bool, bytes, complex, dict, float, frozenset, int, list, set, str, tuple)
PLAIN = (type(None), bool, int, float, str, bytes, complex, fractions.Fraction)


def inert(value, seen: set[int] | None = None) -> bool:
    """Whether this is data through and through, and no memory that was sent holds pointers."""
    seen = set() if seen is None else seen
    if id(value) in seen:
        return True
    seen.add(id(value))
    if isinstance(value, np.ndarray):
        return not value.dtype.hasobject or all(inert(item, seen) for item in value.flat)
    if isinstance(value, KeysView | ValuesView | ItemsView):
        return all(inert(item, seen) for item in value)
    if isinstance(value, collections.defaultdict) and value.default_factory not in (None, *MAKERS):
        return False
    if isinstance(value, dict):
        return all(inert(part, seen) for pair in value.items() for part in pair)
    if isinstance(value, list | tuple | set | frozenset | collections.deque):
        return all(inert(item, seen) for item in value)
    module = type(value).__module__.partition(".")[0]
    return isinstance(value, PLAIN) or module in (
        *("builtins", "collections", "datetime", "decimal", "fractions", "io", "pathlib"),
        *("_io", "numpy", "random"),
    )


def receive(root, message) -> None:
    """What the referee does with an answer: it fails as it should, or gives inert data."""
    end = End(0)
    own = np.arange(12.0)[::2]
    before = own.base.copy()
    table = wire.Table()
    end.wire.encode(own, table)
    end.wire.blocks.take()
    try:
        end.wire.take_in(message, table)
        value = end.wire.decode(root, table)
    except (ValueError, wire.CannotCross):
        return
    assert inert(value)
    assert all(inert(part) for part in table.objects)
    blocks = end.wire.blocks._blocks.values()
    assert not any(block.root.dtype.hasobject for block in blocks)
    memories = [byte_bounds(block.memory) for block in blocks if block.size]
    for array in (*table.objects, value, *(block.root for block in blocks)):
        if isinstance(array, np.ndarray) and array.nbytes and not array.dtype.hasobject:
            low, high = byte_bounds(array)
            assert array.flags.owndata or any(a <= low and high <= b for a, b in memories)
    assert (own.base[1::2] == before[1::2]).all()


def bounded(data: bytes, multiple: int = 100) -> None:
    """Read and receive `data`; that takes at most `multiple` bytes of memory for each byte."""
    tracing = tracemalloc.is_tracing()
    if not tracing:
        tracemalloc.start()
    try:
        tracemalloc.reset_peak()
        before, _ = tracemalloc.get_traced_memory()
        try:
            message = wire.unpack(data)
        except ValueError:
            return
        finally:
            peak = tracemalloc.get_traced_memory()[1] - before
            assert peak <= multiple * len(data) + (1 << 18), (peak, len(data))
        if isinstance(message, list) and len(message) == 2 and isinstance(message[1], dict):
            receive(*message)
        else:
            receive(message, {})
        peak = tracemalloc.get_traced_memory()[1] - before
        assert peak <= 4 * multiple * len(data) + (1 << 20), (peak, len(data))
    finally:
        if not tracing:
            tracemalloc.stop()


@given(st.binary(max_size=200))
def test_any_bytes_at_all_are_plain_data_or_an_error(data):
    in_time()
    bounded(data)


HEADS = st.sampled_from(
    [b"\x90", b"\xc0", b"\x91", b"\x80", b"\x81", b"\xa2ab", b"\xcb" + b"\0" * 8, b"\xd4\x05x",
     b"\xdc\x00\x03", b"\xdd\x00\x00\x40\x00", b"\xdd\x7f\xff\xff\xff", b"\xdf\x00\x00\x10\x00",
     b"\xc6\x00\x00\x00\x02ab", b"\xd6\xff\0\0\0\0", b"\xc1"]
)  # fmt: skip


@given(st.lists(st.tuples(HEADS, st.integers(1, 3000)), min_size=1, max_size=6))
def test_long_messages_cost_a_multiple_of_their_length(parts):
    in_time()
    data = b"".join(head * count for head, count in parts)
    bounded(b"\xdd" + struct.pack(">I", len(data)) + data)
    bounded(data)


starts, flags = st.integers(-9, 99), st.booleans()
layouts = st.tuples(dtype_specs, lengths, lengths, starts, flags, flags)
placed = st.tuples(
    st.sampled_from(["array", "recarray"]), st.integers(0, 4), layouts.map(list)
).map(list)
messages = st.fixed_dictionaries(
    {
        "blocks": st.dictionaries(
            st.integers(0, 5),
            st.tuples(st.none() | layouts.map(list), st.binary(max_size=200)).map(list),
            max_size=3,
        ),
        "forgotten": st.lists(st.integers(0, 5), max_size=1),
        "objs": st.lists(placed | specs, max_size=4),
        "changes": st.dictionaries(st.integers(0, 3), placed | specs, max_size=2),
    }
)


@given(specs | placed, messages)
def test_any_message_is_inert_data_or_an_error(root, message):
    in_time()
    bounded(wire.pack([root, message]))


@given(values, st.data())
def test_an_honest_message_that_was_tampered_with_is_inert_data_or_an_error(value, data):
    in_time()
    there = End(1)
    table = wire.Table()
    root = there.wire.encode(value, table)
    blocks, forgotten = there.wire.blocks.take()
    packed = bytearray(wire.pack([root, {"objs": table.specs, "blocks": blocks}]))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(packed) - 1))
        packed[place : place + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=3))
        assume(packed)
    bounded(bytes(packed))


@given(
    st.sampled_from(["MT19937", "PCG64", "Philox", "SFC64", "RandomState", "Random"]),
    st.data(),
)
def test_any_state_of_a_generator_is_taken_whole_or_refused(name, data):
    in_time()
    if name == "RandomState":
        made = np.random.RandomState(1)
    elif name == "Random":
        made = random.Random(1)
    else:
        made = np.random.Generator(getattr(np.random, name)(1))
    there = End(1)
    table = wire.Table()
    root = there.wire.encode(made, table)
    spec = _replaced(table.specs[0], data)
    here = End(0)
    arrived = wire.Table()
    try:
        here.wire.take_in({"objs": wire.unpack(wire.pack([spec]))}, arrived)
        got = here.wire.decode(root, arrived)
    except (ValueError, wire.CannotCross):
        return
    for _ in range(700):
        got.random() if name != "RandomState" else got.random_sample()
    if name in ("MT19937", "RandomState"):
        state = got.get_state(legacy=False) if name == "RandomState" else got.bit_generator.state
        assert 0 <= state["state"]["pos"] <= 624


def _replaced(spec, data):
    """The spec with one of its leaves replaced."""
    if isinstance(spec, dict) and spec:
        key = data.draw(st.sampled_from(sorted(spec)))
        return {**spec, key: _replaced(spec[key], data)}
    if isinstance(spec, list) and spec and data.draw(st.integers(0, 9)):
        place = data.draw(st.integers(0, len(spec) - 1))
        return [*spec[:place], _replaced(spec[place], data), *spec[place + 1 :]]
    return data.draw(
        st.sampled_from([625, -1, 1 << 30, 1 << 63, None, 0.5, "x", b"", [], ["|O"], True])
        | packable
        | st.binary(max_size=40)
    )
