"""Any frame that may cross comes back equal, and any made-up spec of one is inert or an error."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from proctor.protocol import kinds, wire
from wire_ends import Seat, send
from wire_fuzz import clock, in_time, specs  # noqa: F401  (clock is a fixture)

pd = pytest.importorskip("pandas")
sp = pytest.importorskip("scipy.sparse")

MOMENTS = st.datetimes(datetime.datetime(1700, 1, 1), datetime.datetime(2200, 1, 1))
PLAIN = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.binary(max_size=5)
    | st.decimals(allow_nan=False)
    | st.fractions()
    | st.dates()
    | MOMENTS.map(pd.Timestamp)
    | st.sampled_from([pd.NaT, pd.NA, np.float32(1), np.dtype("i2"), pd.Int8Dtype(), (1, "a")])
    | st.tuples(st.integers(), st.text(max_size=3))
)
NAMES = st.none() | st.text(max_size=5) | st.integers(-9, 9) | st.tuples(st.text(max_size=2))
ZONES = st.sampled_from(
    [None, "UTC", "Europe/Berlin", datetime.timezone(datetime.timedelta(0, 60))]
)


@st.composite
def arrays(draw, length: int):
    """The values of a column of any dtype that crosses."""
    several = lambda items: st.lists(items, min_size=length, max_size=length)  # noqa: E731
    kind = draw(st.sampled_from(range(8)))
    if kind == 0:
        dtypes = (
            npst.boolean_dtypes() | npst.integer_dtypes() | npst.floating_dtypes(sizes=(32, 64))
        )
        return pd.Series(draw(npst.arrays(draw(dtypes), length))).array
    if kind == 1:
        values = draw(several(PLAIN))
        made = np.empty(length, object)
        made[:] = values if length else []
        return pd.Series(made, dtype=object).array
    if kind == 2:
        dtype = draw(st.sampled_from(["str", "string"]))
        return pd.array(draw(several(st.none() | st.text(max_size=5))), dtype=dtype)
    if kind == 3:
        times = pd.DatetimeIndex(draw(several(MOMENTS | st.just(pd.NaT))))
        unit = draw(st.sampled_from(["s", "ms", "us", "ns"]))
        return times.as_unit(unit).tz_localize("UTC").tz_convert(draw(ZONES)).array
    if kind == 4:
        return pd.Categorical(
            draw(several(st.none() | st.sampled_from("abc"))), list("cab"), draw(st.booleans())
        )
    if kind == 5:
        dtype = draw(st.sampled_from(["Int8", "UInt64", "Float32", "boolean"]))
        return pd.array(draw(several(st.none() | st.sampled_from([0, 1]))), dtype=dtype)
    if kind == 6:
        dtype = draw(st.sampled_from(["M", "Q-NOV", "D", "W-SUN", "h"]))
        return pd.PeriodIndex([m.date() for m in draw(several(MOMENTS))], freq=dtype).array
    numbers = sorted(draw(several(st.integers(-99, 99))))
    return pd.arrays.IntervalArray.from_arrays(numbers, [n + 1 for n in numbers], "left")


@st.composite
def indexes(draw, length: int):
    """An index of any kind."""
    kind = draw(st.sampled_from(range(4)))
    if kind == 0:
        return pd.RangeIndex(3, 3 + 2 * length, 2, name=draw(NAMES))
    if kind == 1 and length:
        levels = [draw(arrays(length)) for _ in range(draw(st.integers(1, 2)))]
        try:
            return pd.MultiIndex.from_arrays(levels, names=[draw(NAMES) for _ in levels])
        except TypeError:  # of values that cannot be told apart
            return pd.RangeIndex(length)
    array = draw(arrays(length))
    return pd.Index(array, dtype=array.dtype, name=draw(NAMES))


@st.composite
def frames(draw):
    """A frame, a series, an index or an array."""
    length = draw(st.integers(0, 4))
    kind = draw(st.sampled_from(range(4)))
    if kind == 0:
        return draw(indexes(length))
    if kind == 1:
        return draw(arrays(length))
    index = draw(indexes(length))
    if kind == 2:
        array = draw(arrays(length))
        return pd.Series(array, index, array.dtype, draw(NAMES))
    width = draw(st.integers(0, 3))
    made = pd.DataFrame({n: pd.Series(draw(arrays(length)), index) for n in range(width)}, index)
    made.columns = draw(indexes(width))
    return made


def written(value) -> tuple:
    """The value as a spec: what it holds, with every dtype, name and index."""
    table = wire.Table()
    seat = Seat(1)
    return repr(seat.wire.encode(value, table)), repr(table.specs)


@given(frames())
def test_any_frame_that_may_cross_comes_back_equal(value):
    in_time()
    here, there = Seat(0), Seat(1)
    arrived, *_ = send(there, here, value)
    assert type(arrived) is type(value)
    assert written(arrived) == written(value)
    if isinstance(value, pd.DataFrame | pd.Series | pd.Index):
        assert arrived.equals(value)
    back, *_ = send(here, there, arrived)
    assert written(back) == written(value)


@given(frames(), frames())
def test_a_change_there_is_the_change_here(value, other):
    in_time()
    here, there = Seat(0), Seat(1)
    arrived, table, theirs = send(here, there, value)
    assert there.wire.changes(theirs, len(table.objects)) == {}
    if type(other) is type(value) and isinstance(value, pd.DataFrame | pd.Series):
        type(arrived).__init__(arrived, other)
        changes = there.wire.changes(theirs, len(table.objects))
        here.wire.take_in(wire.unpack(wire.pack({"changes": changes})), table)
        assert written(value) == written(other)


# -- what arrives from somebody who wants harm -----------------------------------------------------


def inert(value) -> bool:
    """Whether this holds nothing but plain values."""
    if isinstance(value, pd.DataFrame):
        parts = [value.index, value.columns, *(column for _, column in value.items())]
        return all(map(inert, parts))
    if isinstance(value, pd.Series):
        return inert(value.array) and inert(value.index)
    if isinstance(value, pd.MultiIndex):
        return all(map(inert, value.levels))
    if isinstance(value, pd.RangeIndex):
        return True
    return all(map(_plain, np.asarray(value, object)))


def _plain(value) -> bool:
    if type(value) is tuple:
        return all(map(_plain, value))
    module = type(value).__module__.partition(".")[0]
    return module in (
        *("builtins", "datetime", "decimal", "fractions", "pathlib", "uuid", "numpy", "pandas"),
    ) and not isinstance(value, list | dict | set | bytearray | np.ndarray)


@given(frames(), st.data())
def test_a_frame_that_was_tampered_with_is_inert_or_an_error(value, data):
    in_time()
    tag, found = _arrived_tampered_with(value, data)
    if kinds.by_tag(tag) is kinds.frames and kinds.frames.shared(found):
        assert inert(found)
        repr(found)


def _arrived_tampered_with(value, data):
    """The tag of `value` with parts replaced, and what arrives of it; None twice for an error."""
    there, table = Seat(1), wire.Table()
    there.wire.encode(value, table)
    spec = wire.unpack(wire.pack(table.specs[0]))
    for _ in range(data.draw(st.integers(1, 3))):
        spec = _tampered(spec, data)
    here, arrived = Seat(0), wire.Table()
    try:
        here.wire.take_in({"objs": [spec, ["list", []]]}, arrived)
    except (ValueError, wire.CannotCross):
        return None, None
    return spec[0], arrived.objects[0]


def _tampered(spec, data):
    """The spec with one of its parts replaced."""
    if isinstance(spec, list) and spec and data.draw(st.integers(0, 7)):
        place = data.draw(st.integers(0, len(spec) - 1))
        return [*spec[:place], _tampered(spec[place], data), *spec[place + 1 :]]
    if isinstance(spec, bytes) and spec:
        place = data.draw(st.integers(0, len(spec) - 1))
        return spec[:place] + data.draw(st.binary(min_size=1, max_size=1)) + spec[place + 1 :]
    return data.draw(
        specs
        | st.sampled_from(
            [["@", 0], ["@", 1], ["handle", 1, {}], ["own", 0], ["list", []], "<M8[s]", "|O", "NA",
             ["RangeIndex", 0, 1 << 61, 1, None], "M", "Int64", "python", 1 << 62]
        )
    )  # fmt: skip


@given(st.data())
def test_a_sparse_array_that_was_tampered_with_stays_inside_or_is_an_error(data):
    in_time()
    form = data.draw(st.sampled_from(["csr", "csc", "coo", "bsr", "dia", "lil", "dok"]))
    value = getattr(sp, f"{form}_array")(np.arange(12.0).reshape(4, 3) % 4)
    _, found = _arrived_tampered_with(value, data)
    if getattr(found, "format", None) == "dia":
        assert all(-found.shape[0] < offset < found.shape[1] for offset in found.offsets)
    if sp.issparse(found) and np.prod(found.shape, dtype=float) < 1e4:
        assert found.toarray().shape == found.shape
        found.sum()


@given(st.data())
def test_a_strict_array_that_was_tampered_with_is_an_array_or_an_error(data):
    in_time()
    strict = pytest.importorskip("array_api_strict")
    _, found = _arrived_tampered_with(strict.reshape(strict.arange(6), (2, 3)), data)
    if type(found).__module__.startswith("array_api_strict"):
        assert (found == found).shape == found.shape
