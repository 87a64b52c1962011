"""What crosses between the student's process and the referee arrives as it was."""

from __future__ import annotations

import collections
import datetime
import decimal
import fractions
import random

import numpy as np
import pytest
from numpy.lib.stride_tricks import as_strided, sliding_window_view

from proctor import _blocks, wire


class End:
    """One of two processes, without the process."""

    def __init__(self, first: int) -> None:
        def no_handle(value):
            raise wire.CannotCross(type(value).__name__)

        self.wire = wire.Wire(_blocks.Blocks(wire.numbers(first)), no_handle, None)


def send(sender: End, receiver: End, value):
    """Send a value; return what arrives and the tables of both ends."""
    table = wire.Table()
    root = sender.wire.encode(value, table)
    blocks, forgotten = sender.wire.blocks.take()
    message = wire.unpack(wire.pack([root, table.specs, blocks, forgotten]))
    root, specs, blocks, forgotten = message
    arrived = wire.Table()
    receiver.wire.blocks.receive(blocks, forgotten)
    receiver.wire.receive(specs, arrived)
    return receiver.wire.decode(root, arrived), table, arrived


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
        [["<f8", [2, 3], [-(1 << 40), 1 << 40], 1 << 30, False], b"\0" * 48],
        [["|O", [2], [8], 0, True], b"\0" * 16],
        [["<f8", [2], [8], -8, False], b"\0" * 16],
    ],
)
def test_a_block_that_is_no_array_is_refused(ends, layout):
    here, _ = ends
    with pytest.raises((ValueError, MemoryError, TypeError)):
        here.wire.blocks.receive({10_001: layout}, [])
        here.wire.blocks.view(10_001, [*layout[0][:4], False, True])


def test_a_view_never_reaches_outside_its_memory(ends):
    here, there = ends
    whole = np.arange(4.0)
    send(here, there, whole)
    (number,) = there.wire.blocks._blocks
    for start, strides in ((-8, [8]), (0, [16]), (1 << 40, [8]), (24, [-16])):
        with pytest.raises(ValueError, match="outside its memory"):
            there.wire.blocks.view(number, ["<f8", [4], strides, start, False, True])


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
