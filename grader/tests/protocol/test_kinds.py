"""What libraries add to what crosses: frames, sparse arrays, figures, enumerations, dataclasses."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import uuid

import numpy as np
import pytest

from proctor.protocol import wire
from wire_ends import Seat, send


@pytest.fixture
def here():
    """The referee."""
    return Seat(0)


@pytest.fixture
def there():
    """The process with the student's code."""
    return Seat(1)


def returned(sender, receiver, value):
    """What arrives of the changes that a call over there makes to the argument `value`."""
    arrived, table, theirs = send(sender, receiver, value)
    count = len(table.objects)

    def back():
        changes = receiver.wire.changes(theirs, count)
        sender.wire.take_in(wire.unpack(wire.pack({"changes": changes})), table)

    return arrived, back


# -- pandas ---------------------------------------------------------------------------------------

pd = pytest.importorskip("pandas")
pdt = pd.testing


def frame() -> pd.DataFrame:
    """A frame with a column of each dtype."""
    return pd.DataFrame(
        {
            "whole": [3, 1, 2],
            "float": [0.5, np.nan, -np.inf],
            "complex": [1j, 2, 3],
            "bool": [True, False, True],
            "text": ["a", None, "é"],
            "objects": ["a", decimal.Decimal("1.50"), (1, "b")],
            "dates": [datetime.date(2026, 1, 2), pd.NaT, None],
            "day": pd.date_range("2026-01-01", periods=3),
            "zoned": pd.date_range("2026-03-28 12:00", periods=3, tz="Europe/Berlin"),
            "fixed": pd.to_datetime(["2026-01-01T00:00:00+05:30"] * 3),
            "span": pd.to_timedelta([1, 2, None], unit="h"),
            "month": pd.period_range("2026-01", periods=3, freq="M"),
            "nullable": pd.array([1, 2, 3], dtype="UInt8"),
            "truth": pd.array([True, False, True], dtype="boolean"),
            "category": pd.Categorical(["u", "v", None], ["v", "u", "w"], ordered=True),
            "bins": pd.cut([1, 2, 9], 3),
        },
        index=pd.Index(["x", "y", "y"], name="key"),
    )


FRAMES = {
    "all": frame,
    "no rows": lambda: frame().iloc[:0],
    "no columns": lambda: frame()[[]],
    "nothing": pd.DataFrame,
    "twice": lambda: frame()[["text", "text", "whole"]],
    "two keys": lambda: frame().set_index(["day", "whole"]),
    "two rows of names": lambda: pd.DataFrame(
        [[1, 2]], columns=pd.MultiIndex.from_tuples([("a", 1), ("b", 2)], names=["n", None])
    ),
    "grouped": lambda: frame().groupby("category", observed=False)[["whole"]].agg(["mean", "max"]),
    "described": lambda: frame()[["whole", "day", "span"]].describe(),
    "turned": lambda: frame()[["whole", "float"]].T,
    "numbers for names": lambda: pd.DataFrame(np.eye(3, dtype="f4"), columns=[1, "b", None]),
    "days": lambda: frame().set_index("day").asfreq("D"),
}


@pytest.mark.parametrize("make", FRAMES.values(), ids=FRAMES)
def test_a_frame_arrives_as_it_was(here, there, make):
    value = make()
    arrived, *_ = send(there, here, value)
    assert type(arrived) is pd.DataFrame
    pdt.assert_frame_equal(arrived, value)
    back, *_ = send(here, there, arrived)
    pdt.assert_frame_equal(back, value)
    assert back.dtypes.equals(value.dtypes)


@pytest.mark.parametrize("column", frame().columns)
def test_a_series_and_its_values_arrive_as_they_were(here, there, column):
    value = frame()[column]
    arrived, *_ = send(there, here, value)
    pdt.assert_series_equal(arrived, value)
    values, *_ = send(there, here, value.array)
    assert type(values) is type(value.array)
    pdt.assert_series_equal(pd.Series(values), pd.Series(value.array))


@pytest.mark.parametrize(
    "value",
    [
        pd.RangeIndex(2, 9, 3, name="n"),
        pd.Index(["a", "b"]),
        pd.Index([("a", 1), "b"], tupleize_cols=False, name=("a", 2)),
        pd.MultiIndex.from_product([["a", "b"], [1, 2]], names=["x", "y"])[1:],
        pd.date_range("2026-01-01", periods=3, freq="W-SUN", tz="UTC"),
        pd.date_range("2026-01-31", periods=3, freq="ME"),
        pd.timedelta_range("1h", periods=3),
        pd.period_range("2026Q1", periods=3, freq="Q-NOV"),
        pd.interval_range(0, 3, closed="both"),
        pd.CategoricalIndex(["a", "b", "a"]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_index_arrives_as_it_was(here, there, value):
    arrived, *_ = send(there, here, value)
    pdt.assert_index_equal(arrived, value, exact=True)
    assert getattr(arrived, "freq", None) == getattr(value, "freq", None)


@pytest.mark.parametrize(
    "value",
    [
        pd.Timestamp("2026-01-01 12:00:00.123456789"),
        pd.Timestamp("2026-10-25 02:30", tz="Europe/London"),
        pd.Timestamp("1600-01-01").as_unit("s"),
        pd.Timedelta("-3h"),
        pd.Period("2026Q3"),
        pd.Interval(0.5, 2, closed="left"),
        pd.NaT,
        pd.NA,
        pd.Int16Dtype(),
        pd.CategoricalDtype(["a", "b"], ordered=True),
        pd.StringDtype(),
        pd.DataFrame,
        pd.errors.MergeError,
        np.linalg.LinAlgError,
        uuid.UUID(int=7),
    ],
    ids=repr,
)
def test_a_plain_value_arrives_as_it_was(here, there, value):
    arrived, *_ = send(there, here, value)
    assert type(arrived) is type(value)
    assert arrived is value or arrived == value
    assert getattr(arrived, "unit", None) == getattr(value, "unit", None)


CHANGES = {
    "an item": lambda df: df.__setitem__("whole", 0),
    "a new column": lambda df: df.insert(0, "new", ["p", "q", "r"]),
    "a column taken": lambda df: df.pop("whole"),
    "renamed": lambda df: setattr(df, "columns", [name.upper() for name in df.columns]),
    "one cell": lambda df: df.__setitem__("text", df["text"].where(df["bool"], "none")),
    "index": lambda df: setattr(df, "index", pd.date_range("2026-01-01", periods=3)),
    "a new row": lambda df: df.loc.__setitem__("new", df.iloc[0]),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_frame_that_is_changed_in_place_there_is_changed_here(here, there, change):
    value, expected = frame(), frame()
    arrived, back = returned(here, there, value)
    change(arrived)
    change(expected)
    back()
    pdt.assert_frame_equal(value, expected)


def test_a_frame_that_is_only_read_there_is_not_touched_here(here, there):
    value, expected = frame(), frame()
    arrived, table, theirs = send(here, there, [value, value["text"], value.index])
    arrived[0].groupby("text").size()
    arrived[0].loc["y"].isna().sum()
    assert there.wire.changes(theirs, len(table.objects)) == {}
    pdt.assert_frame_equal(value, expected)


def test_a_series_a_categorical_and_the_name_of_an_index_are_changed_here(here, there):
    value = [pd.Series([1, 2]), pd.Categorical(["a", "b"]), pd.Index([1])]
    arrived, back = returned(here, there, value)
    arrived[0][1], arrived[1][1], arrived[2].name = 5, "a", "name"
    back()
    assert value[0].tolist() == [1, 5]
    assert list(value[1]) == ["a", "a"]
    assert value[2].name == "name"


def test_one_frame_under_two_names_stays_one(here, there):
    value = frame()
    (one, two), *_ = send(here, there, (value, value))
    assert one is two


class Derived(pd.DataFrame):
    """A subclass."""


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (pd.DataFrame({"x": [[1], 2]}), "column 'x' of a DataFrame with a value of class list"),
        (pd.Series([object()]), "a Series with a value of class object"),
        (pd.Index([frozenset()]), "an Index with a value of class frozenset"),
        (pd.Series(pd.arrays.SparseArray([0, 1])), "dtype Sparse"),
        (Derived(), "a Derived; a DataFrame itself was expected"),
    ],
    ids=["list", "object", "index", "sparse", "subclass"],
)
def test_a_student_is_told_what_of_a_frame_does_not_cross(here, there, value, why):
    with pytest.raises(wire.CannotCross, match=why):
        send(there, here, value)


def test_a_frame_of_the_test_that_does_not_cross_stays_an_object_of_the_test(here, there):
    value = pd.DataFrame({"x": [[1], 2]})
    arrived, *_ = send(here, there, [value])
    assert arrived == [("stand-in", 0)]
    assert here.objects == [value] or here.objects[0] is value


@pytest.mark.parametrize("dtype", ["Int64", "boolean", "string"])
def test_missing_values_that_comparisons_leave_out_are_let_in_where_they_are_expected(
    here, there, dtype
):
    value = pd.Series([pd.NA, pd.NA], dtype=dtype)
    here.wire.masks = False
    with pytest.raises(ValueError, match="missing values"):
        send(there, here, value)
    send(here, there, value)  # the test itself has such values
    pdt.assert_series_equal(send(there, here, value)[0], value)


def spec_of(there, value):
    table = wire.Table()
    there.wire.encode(value, table)
    return table.specs[0]


@pytest.mark.parametrize(
    "damage",
    [
        lambda spec: spec[3].pop(),
        lambda spec: spec[3].__setitem__(0, ["plain", ["|O", [3], bytes(24)]]),
        lambda spec: spec[3].__setitem__(0, ["plain", ["<i8", [3], bytes(23)]]),
        lambda spec: spec[3].__setitem__(0, ["plain", ["<i8", [1 << 40], b""]]),
        lambda spec: spec[3].__setitem__(0, ["plain", ["<i8", [3, 1], bytes(24)]]),
        lambda spec: spec[3].__setitem__(0, ["plain", ["<M8[s]", [3], b"\x7f" * 24]]),
        lambda spec: spec[3].__setitem__(0, ["plain", ["<U1", [3], bytes(12)]]),
        lambda spec: spec[3].__setitem__(0, ["objects", [["handle", 1, {}]] * 3]),
        lambda spec: spec[3].__setitem__(0, ["objects", [["list", []]] * 3]),
        lambda spec: spec[3].__setitem__(0, ["objects", [["@", 0]] * 3]),
        lambda spec: spec[3].__setitem__(0, ["text", "python", "nan", [["@", 0], "a", "b"]]),
        lambda spec: spec[3].__setitem__(0, ["text", "os", "nan", ["", "", ""]]),
        lambda spec: spec[3][14][2].__setitem__(2, b"\x7f" * 3),  # codes of no category
        lambda spec: spec[3][8].__setitem__(2, "../../etc/passwd"),
        lambda spec: spec[3][8].__setitem__(2, 1 << 40),
        lambda spec: spec[3][11].__setitem__(2, "__import__"),
        lambda spec: spec.__setitem__(2, ["RangeIndex", 0, 4, 1, None]),
        lambda spec: spec.__setitem__(2, ["MultiIndex", [], [], []]),
    ],
)
def test_a_damaged_frame_is_refused(here, there, damage):
    spec = spec_of(there, frame())
    damage(spec)
    with pytest.raises(ValueError):
        here.wire.take_in({"objs": [spec]}, wire.Table())


@pytest.mark.parametrize(
    "spec",
    [
        ["objects", "|O", [3], [["handle", 1, {}]] * 3],
        ["list", [1, 2, 3]],
        ["Series", ["plain", ["<i8", [1], bytes(8)]], ["RangeIndex", 0, 1, 1, None], ["list", []]],
        ["sparse", "csr_array", [0, 0], []],
    ],
)
@pytest.mark.parametrize("value", [frame(), frame()["objects"], frame().index], ids=type)
def test_a_frame_of_the_test_does_not_become_something_else(here, there, value, spec):
    _, table, _ = send(here, there, value)
    before = value.copy()
    with pytest.raises(ValueError):
        here.wire.take_in({"changes": {0: spec}}, table)
    assert value.equals(before)


def test_codes_outside_the_levels_of_an_index_are_refused(here, there):
    spec = spec_of(there, pd.MultiIndex.from_tuples([("a", 1), ("b", 2)]))
    spec[2][0][2] = b"\x05\x7f"
    with pytest.raises(ValueError):
        here.wire.take_in({"objs": [spec]}, wire.Table())


# -- scipy ----------------------------------------------------------------------------------------

sp = pytest.importorskip("scipy.sparse")
FORMATS = ["csr", "csc", "coo", "bsr", "dia", "lil", "dok"]


@pytest.mark.parametrize("kind", ["array", "matrix"])
@pytest.mark.parametrize("form", FORMATS)
def test_a_sparse_array_arrives_as_it_was(here, there, form, kind):
    whole = np.arange(12.0).reshape(4, 3) % 4
    value = getattr(sp, f"{form}_{kind}")(whole)
    arrived, back = returned(here, there, value)
    assert type(arrived) is type(value)
    assert arrived.dtype == value.dtype
    assert (arrived.toarray() == whole).all()
    if form in ("csr", "csc", "lil", "dok"):
        arrived[0, 1] = 9
        back()
        assert value[0, 1] == 9


def test_indices_that_are_unsorted_or_twice_stay_so(here, there):
    value = sp.csr_array(([1.0, 2, 3], [2, 0, 0], [0, 3]), shape=(1, 3))
    arrived, *_ = send(there, here, value)
    assert arrived.indices.tolist() == [2, 0, 0]
    assert arrived.data.tolist() == [1, 2, 3]


@pytest.mark.parametrize(
    "damage",
    [
        lambda parts: parts[1].__setitem__(2, b"\x7f" * len(parts[1][2])),  # far outside
        lambda parts: parts[2].__setitem__(2, b"\x7f" * len(parts[2][2])),
        lambda parts: parts[0].__setitem__(0, "|O"),
        lambda parts: parts.pop(),
    ],
)
@pytest.mark.parametrize("form", ["csr", "csc", "coo", "bsr", "lil"])
def test_a_sparse_array_that_reaches_outside_is_refused(here, there, form, damage):
    spec = spec_of(there, getattr(sp, f"{form}_array")(np.eye(3)))
    damage(spec[3])
    with pytest.raises(ValueError):
        here.wire.take_in({"objs": [spec]}, wire.Table())


@pytest.mark.parametrize("offset", [3, -3, 2**31 - 1, -(2**31)])
def test_a_diagonal_that_lies_outside_is_refused(here, there, offset):
    spec = spec_of(there, sp.dia_array(np.eye(3)))
    spec[3][1][2] = np.int32(offset).tobytes()
    with pytest.raises(ValueError, match="outside"):
        here.wire.take_in({"objs": [spec]}, wire.Table())


# -- matplotlib -----------------------------------------------------------------------------------


@pytest.fixture
def figure():
    """A figure with a bit of everything."""
    pytest.importorskip("matplotlib")
    from matplotlib.figure import Figure

    made = Figure(figsize=(4, 3))
    left, right = made.subplots(1, 2)
    left.plot([1, 2, 3], [4.0, 5, 6], "r--", label="line")
    left.scatter([1, 2], [3, 4], s=[9, 16])
    left.set(title="T", xlabel="X", ylabel="Y", xlim=(0, 5), yscale="log")
    left.set_xticks([1, 2], ["one", "two"])
    left.legend(title="kinds")
    left.text(1, 2, "here")
    right.bar(["a", "b"], [3, 7], color="C1")
    right.imshow(np.arange(6).reshape(2, 3), cmap="gray")
    made.suptitle("whole")
    return made


def test_what_a_figure_shows_can_be_read(here, there, figure):
    import matplotlib.axes
    import matplotlib.figure

    (arrived, axes), *_ = send(there, here, (figure, figure.axes[0]))
    left, right = arrived.axes
    assert axes is left is arrived.get_axes()[0]
    assert isinstance(arrived, matplotlib.figure.Figure)
    assert isinstance(left, matplotlib.axes.Axes)
    assert arrived.get_suptitle() == "whole"
    assert arrived.get_size_inches().tolist() == [4, 3]
    assert [left.get_title(), left.get_xlabel(), left.get_ylabel()] == ["T", "X", "Y"]
    assert left.get_title("left") == left.get_title(loc="right") == ""
    assert left.title.get_text() == "T"
    assert left.xaxis.label.get_text() == left.xaxis.get_label_text() == "X"
    assert (left.get_xlim(), left.get_yscale()) == ((0, 5), "log")
    assert [label.get_text() for label in left.get_xticklabels()] == ["one", "two"]
    (line,) = left.lines
    assert line is left.get_lines()[0]
    assert line.get_xdata().tolist() == [1, 2, 3]
    assert line.get_xydata().shape == (3, 2)
    assert (line.get_color(), line.get_linestyle(), line.get_label()) == ("r", "--", "line")
    assert left.collections[0].get_offsets().tolist() == [[1, 3], [2, 4]]
    assert left.get_legend().get_texts()[0].get_text() == "line"
    assert left.get_legend().get_title().get_text() == "kinds"
    assert left.texts[0].get_text() == "here"
    assert [patch.get_height() for patch in right.patches] == [3, 7]
    assert right.patches[1].get_facecolor() == figure.axes[1].patches[1].get_facecolor()
    assert len(right.containers[0]) == 2
    assert [bar.get_height() for bar in right.containers[0]] == [3, 7]
    assert right.images[0].get_array().tolist() == [[0, 1, 2], [3, 4, 5]]
    assert right.images[0].get_cmap().name == "gray"


def test_what_is_not_recorded_fails_clearly(here, there, figure):
    arrived, *_ = send(there, here, figure)
    for use in (
        lambda: arrived.savefig,
        lambda: arrived.axes[0].set_title("other"),
        lambda: arrived.axes[0].get_children(),
        lambda: setattr(arrived, "dpi", 1),
        lambda: arrived.axes[0].get_title("above"),
    ):
        with pytest.raises(wire.CannotCross, match="record|changed here"):
            use()


def test_a_record_has_no_attribute_that_no_figure_has(here, there, figure):
    import matplotlib.pyplot as plt

    arrived, *_ = send(there, here, figure)
    with pytest.raises(AttributeError, match="does not hold 'spam'"):
        _ = arrived.spam
    plt.close(arrived)


def test_a_record_that_goes_back_is_the_artist(here, there, figure):
    arrived, *_ = send(there, here, figure.axes[0])
    spec = here.wire.encode(arrived, wire.Table())
    assert there.objects[spec[1]] is figure.axes[0]
    assert spec[0] == "own"


def test_a_figure_of_the_test_stays_an_object_of_the_test(here, there, figure):
    assert send(here, there, figure)[0] == ("stand-in", 0)


@pytest.mark.parametrize(
    "part", [["handle", 0, {}], ["own", 0], ["@", 1], ["array", ["|O", [1], bytes(8)]], "x"]
)
def test_a_record_holds_nothing_but_data_and_records(here, part):
    objs = [["record", "Axes", 0, {"get_title": part}], ["list", []]]
    with pytest.raises(ValueError):
        here.wire.take_in({"objs": objs}, wire.Table())
    with pytest.raises(ValueError):
        here.wire.take_in(
            {"objs": [["record", "Axes", 0, {"savefig": ["scalar", 1]}]]}, wire.Table()
        )


# -- enumerations and dataclasses -----------------------------------------------------------------


def notebook() -> dict[str, type]:
    """The classes of one process that has run the locked cells."""

    class Color(enum.Enum):
        RED = 1
        BLUE = 2

    class Level(enum.IntEnum):
        LOW = 1

    @dataclasses.dataclass
    class Point:
        x: float
        y: float = 0.0

        def __post_init__(self):
            self.x = abs(self.x)

    @dataclasses.dataclass(frozen=True, slots=True)
    class Card:
        suit: Color
        rank: int

    class TooFar(ValueError):
        pass

    classes = {kind.__name__: kind for kind in (Color, Level, Point, Card, TooFar)}
    for kind in classes.values():
        kind.__module__ = "__main__"
    return classes


@pytest.fixture
def both():
    ours, theirs = notebook(), notebook()
    return Seat(0, ours), Seat(1, theirs), ours, theirs


def test_a_member_of_an_enumeration_is_the_same_member(both):
    here, there, ours, theirs = both
    assert send(there, here, theirs["Color"].RED)[0] is ours["Color"].RED
    assert send(here, there, ours["Level"].LOW)[0] is theirs["Level"].LOW


def test_an_exception_class_is_the_other_one(both):
    here, there, ours, theirs = both
    assert send(there, here, theirs["TooFar"])[0] is ours["TooFar"]
    del ours["TooFar"]
    assert send(there, here, theirs["TooFar"])[0][0] == "stand-in"


def test_a_dataclass_is_an_instance_of_the_other_class_with_its_fields(both):
    here, there, ours, theirs = both
    point = theirs["Point"](1.0, [2])
    point.x = -1.0
    arrived, *_ = send(there, here, [point, point])
    assert type(arrived[0]) is ours["Point"]
    assert arrived[0] is arrived[1]
    assert (arrived[0].x, arrived[0].y) == (-1.0, [2])
    card = theirs["Card"](theirs["Color"].BLUE, 7)
    assert send(there, here, {card: 1})[0] == {ours["Card"](ours["Color"].BLUE, 7): 1}


def test_a_dataclass_that_holds_itself_arrives(both):
    here, there, ours, theirs = both
    point = theirs["Point"](1.0)
    point.y = [point]
    arrived, *_ = send(there, here, point)
    assert arrived.y[0] is arrived


def test_the_fields_that_are_changed_there_are_changed_here(both):
    here, there, ours, theirs = both
    point = ours["Point"](1.0, 2.0)
    arrived, back = returned(here, there, point)
    assert type(arrived) is theirs["Point"]
    arrived.y = 5.0
    back()
    assert point == ours["Point"](1.0, 5.0)


def test_a_class_that_only_one_process_knows_stays_a_stand_in(both):
    here, there, ours, theirs = both
    del ours["Color"]
    ours["Point"] = dataclasses.make_dataclass("Point", ["x", "z"])
    ours["Point"].__module__ = "__main__"
    values = [theirs["Color"].RED, theirs["Point"](1.0)]
    assert send(there, here, values)[0] == [("stand-in", 0), ("stand-in", 1)]
    more = theirs["Point"](1.0)
    more.extra = 1
    assert send(there, here, more)[0][0] == "stand-in"


def test_no_other_field_is_set(both):
    here, _, ours, _ = both
    for parts in (
        [["x", 1], ["y", 1], ["z", 1]],
        [["x", 1], ["__class__", 1]],
        [["y", 1], ["x", 1]],
    ):
        table = wire.Table()
        here.wire.take_in({"objs": [["dataclass", "Point", parts, ["handle", 3, {}]]]}, table)
        assert table.objects == [("stand-in", 3)]
    point = ours["Point"](1.0)
    table = wire.Table()
    here.wire.encode(point, table)
    bad = ["dataclass", "Point", [["__class__", 1]], None]
    with pytest.raises(ValueError):
        here.wire.take_in({"changes": {0: bad}}, table)


# -- array_api_strict -----------------------------------------------------------------------------

strict = pytest.importorskip("array_api_strict")


@pytest.mark.parametrize("device", ["CPU_DEVICE", "device1"])
@pytest.mark.parametrize("dtype", ["bool", "int8", "uint64", "float32", "float64", "complex128"])
@pytest.mark.parametrize("shape", [(), (0,), (2, 3)])
def test_a_strict_array_arrives_as_it_was(here, there, shape, dtype, device):
    place = strict.Device(device)
    value = strict.ones(shape, dtype=getattr(strict, dtype), device=place)
    arrived, back = returned(here, there, value)
    assert type(arrived) is type(value)
    assert (arrived.shape, arrived.dtype, arrived.device) == (shape, value.dtype, place)
    assert bool(strict.all(arrived == value))
    arrived[...] = strict.zeros_like(arrived)
    back()
    assert bool(strict.all(value == strict.zeros_like(value)))


def test_two_names_of_one_strict_array_stay_one(here, there):
    value = strict.zeros(2)
    (first, second), *_ = send(here, there, [value, value])
    assert first is second


@pytest.mark.parametrize(
    "damage",
    [
        lambda spec: spec.__setitem__(2, "nowhere"),
        lambda spec: spec.__setitem__(2, ["CPU_DEVICE"]),
        lambda spec: spec[1].__setitem__(0, "|O"),
        lambda spec: spec[1].__setitem__(0, "<U2"),
        lambda spec: spec[1].__setitem__(0, ">f8"),
        lambda spec: spec[1].__setitem__(1, [1 << 40]),
        lambda spec: spec.pop(),
    ],
)
def test_a_strict_array_that_makes_no_sense_is_refused(here, there, damage):
    spec = spec_of(there, strict.zeros(3))
    damage(spec)
    with pytest.raises(ValueError):
        here.wire.take_in({"objs": [spec]}, wire.Table())
