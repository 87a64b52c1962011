"""What crosses between the student's process and the referee arrives as it was."""

from __future__ import annotations

import collections
import datetime
import decimal
import fractions
import random
import tracemalloc

import msgpack
import numpy as np
import pytest
from numpy.lib.stride_tricks import as_strided, sliding_window_view

from proctor.protocol import plain, wire
from proctor.seats import global_state
from wire_ends import End, send


@pytest.fixture
def ends():
    return End(0), End(1)


Point = collections.namedtuple("Point", "x y")

VALUES = [
    None, True, -5, 2**63, -(10**40), 0.1, float("inf"), 1j, "é\ud800", b"\0", ..., NotImplemented,
    (1, (2, "three")), [1, [2]], {"a": (1,), 2: None}, {1, 2}, frozenset({3}), bytearray(b"ab"),
    range(1, 9, 2), slice(None, 3), int, ValueError, np.float32, np.ndarray, np.dtype("f4"),
    decimal.Decimal("1.10"), fractions.Fraction(1, 3), datetime.date(2026, 1, 2), Point(1, 2),
    datetime.timedelta(1, 2), collections.OrderedDict(a=1), collections.Counter("aab"),
    {"a": 1}.keys(), {"a": 1}.values(), {"a": 1}.items(), collections.defaultdict(int, a=1),
    collections.deque([1, 2], maxlen=3),
    np.float32(0.1), np.datetime64("2026-01-02"), np.str_("ab"), np.void(b"abc"),
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:30])
def test_data_arrives_as_it_was(ends, value):
    arrived, *_ = send(*ends, value)
    assert repr(arrived) == repr(value)
    if not isinstance(value, Point):
        assert type(arrived) is type(value)


base = np.arange(24.0).reshape(2, 3, 4).copy()
structured = np.zeros(3, dtype=np.dtype([("a", "i1"), ("b", ">f8")], align=True))
ARRAYS = {
    "C": base,
    "F": np.asfortranarray(base),
    "permuted": base.transpose(2, 0, 1).copy(order="K"),
    "negative": base[::-1, 1:, ::-2],
    "broadcast": np.broadcast_to(np.arange(3), (4, 3)),
    "windows": sliding_window_view(np.arange(10), 3),
    "zero dimensions": np.array(5),
    "empty": np.zeros((0, 3)),
    "structured": structured,
    "field": structured["b"],
    "unaligned": np.zeros(3, dtype=[("a", "i1"), ("b", "f8")])["b"],
    "strings": np.array(["a", "bcd"]),
    "dates": np.arange(3).astype("M8[s]"),
    "big-endian": np.arange(3, dtype=">i4"),
    "objects": np.array([1, [2, 3], None], dtype=object),
    "masked": np.ma.array([1, 2], mask=[0, 1]),
    "records": structured.view(np.recarray),
    "bytes": np.frombuffer(b"abcdefgh", dtype="i2"),
    "overlapping": as_strided(np.arange(6), (4, 3), (8, 8)),
}


@pytest.mark.parametrize("value", ARRAYS.values(), ids=ARRAYS)
def test_the_layout_of_an_array_survives(ends, value):
    arrived, *_ = send(*ends, value)
    assert type(arrived) is type(value)
    for part in ("shape", "dtype", "strides"):
        assert getattr(arrived, part) == getattr(value, part), part
    for flag in ("OWNDATA", "WRITEABLE", "ALIGNED", "C_CONTIGUOUS", "F_CONTIGUOUS"):
        assert arrived.flags[flag] == value.flags[flag], flag
    assert repr(arrived) == repr(value)


def test_views_share_memory_there_as_they_do_here(ends):
    whole = np.arange(10)
    (one, two, other), *_ = send(*ends, (whole, whole[2::3], whole.copy()))
    assert two.base is one
    assert not np.shares_memory(one, other)
    two[0] = 77
    assert one[2] == 77


def test_one_list_under_two_names_stays_one(ends):
    inner = [1]
    loop = [inner, inner]
    loop.append(loop)
    arrived, *_ = send(*ends, loop)
    assert arrived[0] is arrived[1]
    assert arrived[2] is arrived


@pytest.mark.parametrize(
    ("value", "change"),
    [
        (np.arange(5), lambda a: a.__setitem__(slice(1, 3), -1)),
        (np.arange(6), lambda a: setattr(a, "shape", (2, 3))),
        (np.arange(5), lambda a: a.flags.__setattr__("writeable", False)),
        ([3, 1, 2], lambda a: a.sort()),
        ({"a": [1]}, lambda a: a["a"].append(2)),
        ({1}, lambda a: a.add(2)),
        (np.random.default_rng(3), lambda rng: rng.random(7)),
        (np.random.default_rng(3), lambda rng: rng.spawn(2)),
        (np.random.RandomState(3), lambda rng: rng.normal(size=3)),
        (random.Random(3), lambda rng: rng.random()),
    ],
)  # fmt: skip
def test_what_is_changed_in_place_there_is_changed_here(ends, value, change):
    here, there = ends
    copy, table, arrived = send(here, there, value)
    change(copy)
    count = len(arrived.objects)
    changes = wire.unpack(wire.pack(there.wire.changes(arrived, count)))
    blocks, forgotten = there.wire.blocks.take()
    here.wire.blocks.receive(blocks, forgotten)
    here.wire.receive(wire.unpack(wire.pack(arrived.specs[count:])), table)
    here.wire.apply(changes, table)
    if isinstance(value, np.random.Generator):
        assert value.bit_generator.state == copy.bit_generator.state
        assert value.spawn(1)[0].random() == copy.spawn(1)[0].random()
    elif isinstance(value, np.random.RandomState | random.Random):
        draw = "random_sample" if isinstance(value, np.random.RandomState) else "random"
        assert getattr(value, draw)() == getattr(copy, draw)()
    else:
        assert repr(value) == repr(copy)
    if isinstance(value, np.ndarray):
        assert value.flags.writeable == copy.flags.writeable


def test_an_array_that_lies_about_itself_crosses_as_what_it_holds(ends):
    class Liar(np.ndarray):
        def __eq__(self, other):
            return np.ones(3, bool)

    arrived, *_ = send(*ends, np.arange(3).view(Liar))
    assert type(arrived) is np.ndarray
    assert not (arrived == np.array([7, 8, 9])).any()


def test_an_int_that_lies_about_itself_crosses_as_its_value(ends):
    class Liar(int):
        def __eq__(self, other):
            return True

        def __hash__(self):
            return 0

    arrived, *_ = send(*ends, Liar(3))
    assert type(arrived) is int
    assert arrived != 4


@pytest.mark.parametrize(
    "layout",
    [
        [["<f8", [1 << 40], [8], 0, True], b""],
        [["<f8", [1 << 40], [0], 0, True], b""],
        [["<f8", [2, 3], [-(1 << 40), 1 << 40], 1 << 30, False], b"\0" * 48],
        [["<f8", [2], [8], -8, False], b"\0" * 16],
        [["<U0", [1 << 40], [0], 0, True], b""],
    ],
)
def test_a_block_that_is_no_array_is_refused(ends, layout):
    here, _ = ends
    layout[0].append(True)
    with pytest.raises(ValueError):  # noqa: PT011  (NumPy's words differ)
        here.wire.take_in({"blocks": {10_001: layout}}, wire.Table())


RECORD = ["fields", [["a", "|O", 0, None]], 8, False]
POINTERS = ["|O", RECORD, ["sub", "|O", [1]], ["string"], "f8,O"]


@pytest.mark.parametrize("dtype", POINTERS, ids=str)
def test_no_array_that_owns_objects_is_made_of_bytes(ends, dtype):
    here, _ = ends
    plain = [["|u1", [16], [1], 0, True, True], bytes(16)]
    here.wire.blocks.receive({10_001: plain}, [])
    for root in (True, False):
        with pytest.raises(ValueError, match=r"objects|unknown dtype"):
            here.wire.blocks.view(10_001, [dtype, [1], [16], 0, root, True])
        with pytest.raises(ValueError, match=r"objects|unknown dtype"):
            here.wire.blocks.receive({10_003: [[dtype, [1], [16], 0, root, True], bytes(16)]}, [])
    with pytest.raises(ValueError, match=r"objects|unknown dtype"):
        here.wire.decode(["scalar", dtype, bytes(16)], wire.Table())
    state = {"bit_generator": "MT19937", "state": {"key": ["scalars", dtype, bytes(16)], "pos": 0}}
    with pytest.raises(ValueError, match=r"objects|unknown dtype"):
        here.wire.receive([["Generator", "MT19937", state, None]], wire.Table())


@pytest.mark.parametrize("dtype", [RECORD, ["sub", "|O", [1]], "<f8"], ids=str)
def test_objects_are_put_in_plain_arrays_of_objects_only(ends, dtype):
    with pytest.raises(ValueError, match="objects in an array"):
        ends[0].wire.receive([["objects", dtype, [1], [None]]], wire.Table())
    with pytest.raises(ValueError, match="more objects"):
        ends[0].wire.receive([["objects", "|O", [1 << 30], [None]]], wire.Table())


@pytest.mark.parametrize("frozen", ["bytes", "flag"])
def test_memory_that_is_read_only_here_is_not_written(ends, frozen):
    here, there = ends
    data = bytes(range(16))
    whole = np.frombuffer(data, "u1") if frozen == "bytes" else np.arange(16, dtype="u1")
    whole.flags.writeable = False
    arrived, *_ = send(here, there, whole)
    (number,) = there.wire.blocks._blocks
    with pytest.raises(ValueError, match="read-only"):
        here.wire.blocks.receive({number: [None, bytes(16)]}, [])
    assert whole.tolist() == list(range(16))
    assert data == bytes(range(16))
    if frozen == "bytes":
        with pytest.raises(ValueError, match="WRITEABLE"):
            arrived.flags.writeable = True


records = np.zeros(3, [("t", "f8"), ("v", "f8"), ("w", "i4")])
records["t"], records["v"], records["w"] = 1.5, 42.25, 7
HIDDEN = {
    "column": (lambda: np.array([[1.0, 42.25], [2.0, 42.25]]), lambda a: a[:, 0]),
    "field": (records.copy, lambda a: a["t"]),
    "fields": (records.copy, lambda a: a[["t", "w"]]),
    "record": (records.copy, lambda a: a[["t", "w"]][0]),
    "slice": (lambda: np.array([1.0, 42.25, 3.0]), lambda a: a[::2]),
    "windows": (lambda: np.array([1.0, 2, 3, 42.25]), lambda a: sliding_window_view(a[:3], 2)),
    "reversed": (lambda: np.array([42.25, 1.0, 2.0]), lambda a: a[:0:-1]),
}


@pytest.mark.parametrize(("base", "view"), HIDDEN.values(), ids=HIDDEN)
def test_a_view_crosses_as_the_bytes_that_it_reaches(base, view):
    here = End(0)
    value = view(base())
    table = wire.Table()
    root = here.wire.encode(value, table)
    message = wire.pack([root, table.specs, here.wire.blocks.take()])
    assert np.float64(42.25).tobytes() in base().tobytes()
    assert np.float64(42.25).tobytes() not in message
    arrived, *_ = send(End(0), End(1), value)
    assert repr(arrived) == repr(value)


def test_what_is_written_beside_a_view_there_does_not_arrive(ends):
    here, there = ends
    whole = np.arange(10)
    arrived, *_ = send(here, there, whole[::2])
    (number,) = there.wire.blocks._blocks
    there.wire.blocks._blocks[number].memory[...] = 0xFF
    here.wire.blocks.receive({number: [None, arrived.base.tobytes()]}, [])
    assert whole.tolist() == [-1, 1, -1, 3, -1, 5, -1, 7, -1, 9]


def test_an_array_that_comes_back_reaches_only_what_was_handed_over(ends):
    here, there = ends
    whole = np.arange(10.0)
    send(here, there, whole[::2])
    (number,) = there.wire.blocks._blocks
    for shape, stride, start in (([5], 16, 8), ([9], 8, 0), ([1 << 30, 9], 8, 0), ([1], 8, 72)):
        strides = [0, stride][-len(shape) :]
        with pytest.raises(ValueError, match="not given"):
            here.wire.blocks.view(number, ["<f8", shape, strides, start, False, True])
    for root in (True, False):
        with pytest.raises(ValueError, match="not given"):
            here.wire.blocks.view(number, ["<f8", [10], [8], 0, root, True])
    got = here.wire.blocks.view(number, ["<f8", [1 << 40, 2], [0, 32], 16, False, True])
    assert got[5].tolist() == [2.0, 6.0]
    assert np.shares_memory(got[0], whole)


def test_views_that_follow_show_more_of_the_same_memory(ends):
    here, there = ends
    whole = np.arange(8.0)
    (even, odd), *_ = send(here, there, (whole[::2], whole[1::2]))
    assert (even.tolist(), odd.tolist()) == ([0, 2, 4, 6], [1, 3, 5, 7])
    assert even.base is odd.base
    other = np.arange(8.0)
    first, *_ = send(here, there, other[:3])
    then, *_ = send(here, there, other[2:6])
    everything, *_ = send(here, there, other)
    assert then.tolist() == [2, 3, 4, 5]
    assert first.base is then.base is everything
    first[2] = 77
    assert then[0] == everything[2] == 77


def test_an_array_is_not_put_in_another_place_by_what_was_changed_of_it(ends):
    here, _ = ends
    grid = np.arange(8.0).reshape(4, 2)
    column = grid[:, 0]
    table = wire.Table()
    here.wire.encode(column, table)
    number, layout = table.specs[0][1:]
    for changed in ([[4], [8], 0], [[4], [16], 8]):
        spec = ["array", number, ["<f8", *changed, False, True]]
        with pytest.raises(ValueError, match=r"place of another|not given"):
            here.wire.apply({0: spec}, table)
    here.wire.apply({0: ["array", number, layout]}, table)
    assert column.tolist() == [0, 2, 4, 6]


def test_a_block_of_this_process_is_not_replaced_by_another(ends):
    here, there = ends
    send(here, there, np.arange(2.0))
    (number,) = there.wire.blocks._blocks
    with pytest.raises(ValueError, match="place of another"):
        here.wire.blocks.receive({number: [["<f8", [2], [8], 0, True, True], bytes(16)]}, [])


@pytest.mark.parametrize("position", [-1, 625, 1 << 30, 0.5, None])
@pytest.mark.parametrize("kind", ["Generator", "RandomState", "Random", "numpy", "random"])
def test_a_position_outside_the_state_of_a_generator_is_refused(ends, kind, position):
    here, _ = ends
    made = {
        "Generator": np.random.Generator(np.random.MT19937(1)),
        "RandomState": np.random.RandomState(1),
        "Random": random.Random(1),
    }.get(kind)
    ambient = global_state.Ambient()
    if made is None:
        state = list(global_state._current()[kind])
        if kind == "numpy":
            state[1] = position
        else:
            state[1] = [*state[1][:-1], position]
        with pytest.raises(ValueError, match="state of"):
            ambient.apply({kind: state})
        return
    table = wire.Table()
    here.wire.encode(made, table)
    spec = wire.unpack(wire.pack(table.specs[0]))
    if kind == "Random":
        spec[1][1][1][1][-1] = position
    else:
        spec[{"Generator": 2, "RandomState": 1}[kind]]["state"]["pos"] = position
    with pytest.raises(ValueError, match="state of"):
        here.wire.receive([spec], wire.Table())


def test_masked_values_are_let_in_where_the_test_is_about_masks(ends):
    here, there = ends
    masked = np.ma.array([1.0, 2.0], mask=[False, True])
    here.wire.masks = False
    assert send(there, here, np.ma.array([1.0, 2.0]))[0].tolist() == [1, 2]
    with pytest.raises(ValueError, match="masked values"):
        send(there, here, masked)
    here.wire.encode(np.ma.array([3]), wire.Table())  # the test itself uses one
    assert send(there, here, masked)[0].mask.tolist() == [False, True]


def test_no_fraction_takes_long(ends):
    here, there = ends
    assert send(here, there, fractions.Fraction(-(10**900), 7**900))[0] == fractions.Fraction(
        -(10**900), 7**900
    )
    long = (1 << (1 << 20)).to_bytes(1 << 18, "little")
    for spec in (["Fraction", "1e4000000"], ["Fraction", ["int", long], 3], ["Fraction", 1, 0.5]):
        with pytest.raises(ValueError):  # noqa: PT011
            here.wire.decode(spec, wire.Table())


def test_an_int_of_megabytes_does_not_cross(ends):
    with pytest.raises(wire.CannotCross, match="an int of"):
        send(*ends, 1 << (1 << 24))


def test_a_value_that_is_too_large_is_not_sent(monkeypatch):
    monkeypatch.setattr(wire, "MOST_BYTES", 1000)
    with pytest.raises(wire.CannotCross, match="a value of"):
        wire.frame(b"x" * 1000)


@pytest.mark.parametrize(
    "data",
    [
        b"\xdd\x00\x0f\x42\x40" + b"\x90" * 1_000_000,
        b"\xdd\x00\x01\x00\x00" * 900 + b"\x90" * 65536,
        b"\xdf\x00\x01\x00\x00" * 900 + b"\x90" * 65536,
        b"\xdc\x13\x88" + b"\x80" * 5000,
    ],
    ids=["empty lists", "long lists in each other", "long maps in each other", "empty maps"],
)
def test_a_message_that_costs_many_times_its_length_is_refused(data):
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="not a message"):
            wire.unpack(data)
        assert tracemalloc.get_traced_memory()[1] < 2 * len(data) + 100_000
    finally:
        tracemalloc.stop()


def test_a_long_honest_message_is_read():
    message = [
        [[i, -i] for i in range(5000)],
        {"a" * i: i for i in range(300)},
        ["@", None, True, 1.5, 2**40, "é" * 40] * 500,
        [list(range(2000)), b"\xdd" * 70_000, {1: b"x" * 300}],
    ]
    assert wire.unpack(wire.pack(message)) == message


def test_extension_types_are_no_message():
    for data in (msgpack.packb(msgpack.ExtType(5, b"x")), b"\xc7\x01\x05x"):
        with pytest.raises(ValueError, match="not a message"):
            wire.unpack(data)
    stamp = wire.unpack(msgpack.packb(msgpack.Timestamp(1)))
    with pytest.raises(ValueError, match="no sense"):
        End(0).wire.decode(stamp, wire.Table())


def test_named_tuples_without_end_are_refused(ends, monkeypatch):
    monkeypatch.setattr(plain, "_named_tuples", {})  # what it fills is the whole process's
    here, _ = ends
    with pytest.raises(ValueError, match="too many kinds"):
        for number in range(300):
            here.wire.decode(["namedtuple", f"T{number}", ["x"], [1]], wire.Table())


def test_a_view_never_reaches_outside_its_memory(ends):
    here, there = ends
    whole = np.arange(4.0)
    send(here, there, whole)
    (number,) = there.wire.blocks._blocks
    for start, strides in ((-8, [8]), (0, [16]), (1 << 40, [8]), (24, [-16])):
        with pytest.raises(ValueError, match="outside its memory"):
            there.wire.blocks.view(number, ["<f8", [4], strides, start, False, True])
    for shape, strides in (((1 << 32) + 1, 1 << 32), (3, -(1 << 63)), (1 << 59, 1 << 6)):
        with pytest.raises(ValueError, match="outside its memory"):
            there.wire.blocks.view(number, ["<f8", [shape], [strides], 0, False, True])


def test_nothing_is_read_through_an_empty_array(ends):
    """np.ndarray checks no bounds where the buffer is empty."""
    here, there = ends
    assert np.ndarray((4,), "u1", buffer=b"", strides=(1,)).size == 4
    empty = np.empty(0)
    send(here, there, empty)
    (number,) = there.wire.blocks._blocks
    for dtype in ("|u1", "<U0"):
        with pytest.raises(ValueError, match=r"outside its memory|without bytes"):
            here.wire.blocks.view(number, [dtype, [400], [1], 0, False, True])


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\xdd\xff\xff\xff\xff", b"\x91" * 2000])
def test_garbage_is_no_message(data):
    with pytest.raises(ValueError, match="not a message"):
        wire.unpack(data)


@pytest.mark.parametrize(
    "spec",
    [["@", -1], ["@", 99], ["tuple", 3], ["nonsense"], ["class", "os", "system"], {"a": 1}, []],
)
def test_a_spec_that_makes_no_sense_is_refused(ends, spec):
    with pytest.raises((ValueError, wire.CannotCross)):
        ends[0].wire.decode(spec, wire.Table())


@pytest.mark.parametrize("factory", [["class", "builtins", "range"], 5, ["int", b"1"], ["list"]])
def test_a_missing_key_makes_nothing_but_a_listed_class(ends, factory):
    table = wire.Table()
    message = {"objs": [["defaultdict", [], factory]]}
    with pytest.raises(ValueError):
        ends[0].wire.take_in(message, table)


@pytest.mark.parametrize(
    "spec", [["dict_items", [1]], ["dict_items", [["tuple", [1, 2, 3]]]], ["dict_keys", 1], [[], 1]]
)
def test_a_view_of_what_is_no_mapping_is_refused(ends, spec):
    with pytest.raises(ValueError):
        ends[0].wire.decode(spec, wire.Table())
