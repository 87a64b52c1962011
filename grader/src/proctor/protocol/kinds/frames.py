"""How pandas' objects cross: columns as arrays and lists of scalars, with dtypes, names, index.

They share no memory with anything. Frames and series that hold other objects, subclasses, and
dtypes that are not listed here do not cross. `attrs` and flags stay behind.
"""

from __future__ import annotations

import datetime
import re
import zoneinfo
from collections.abc import Iterable
from typing import Any

from proctor.protocol.kinds.packed import pack, read_scalar, scalar, unpack

LIBRARY = "pandas"
TAGS = frozenset(
    ("DataFrame", "Series", "Index", "RangeIndex", "MultiIndex", "ExtensionArray", "Timestamp",
     "Timedelta", "NaT", "NA", "Period", "Interval", "PandasDtype")
)  # fmt: skip
_NULLABLE = {"Float32": "float32", "Float64": "float64", "boolean": "bool"}
for _dtype in ("Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64"):
    _NULLABLE[_dtype] = _dtype.lower()
_INDEXES = (
    "Index", "DatetimeIndex", "TimedeltaIndex", "PeriodIndex", "CategoricalIndex", "IntervalIndex",
    "RangeIndex", "MultiIndex",
)  # fmt: skip
_SCALARS = ("Timestamp", "Timedelta", "Period", "Interval")
_FREQUENCY = re.compile(r"-?\d{0,6}[A-Za-z]{1,5}(-[A-Z]{3})?", re.ASCII)
_ZONE = re.compile(r"[A-Za-z][\w+\-]{0,30}(/[\w+\-]{1,30}){0,3}", re.ASCII)
_UNITS = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}
_FIRST, _LAST = -62135596800, 253402300800  # the seconds of the years 1 to 9999


def _pandas() -> Any:
    import pandas

    return pandas


def shared(value: Any, context: Any = None) -> bool | None:
    """Whether two names can share this value of pandas; None when it is none that crosses."""
    pd = _pandas()
    kind = type(value)
    if kind in (pd.DataFrame, pd.Series) or kind in [getattr(pd, name) for name in _INDEXES]:
        return True
    if isinstance(value, pd.api.extensions.ExtensionArray):
        return True
    if value is pd.NaT or value is pd.NA or kind in [getattr(pd, name) for name in _SCALARS]:
        return False
    return False if isinstance(value, pd.api.extensions.ExtensionDtype) else None


def refused(value: Any) -> str | None:
    """Why a value of a class that is derived from pandas' own does not cross."""
    pd = _pandas()
    for base in (pd.DataFrame, pd.Series, pd.Index):
        if isinstance(value, base):
            name = base.__name__
            return f"a {type(value).__name__}; a {name} itself was expected, not a subclass"
    return None


# -- values that two names can share --------------------------------------------------------------


def encode(value: Any, context: Any) -> list[Any]:
    """The spec of a value of pandas; ValueError says what it holds that does not cross."""
    pd = _pandas()
    if shared(value) is False:
        return _scalar(value)
    if type(value) is pd.DataFrame:
        columns = _index(value.columns, context, "the column names of a DataFrame")
        parts = [
            _array(column.array, context, f"column {label!r} of a DataFrame")
            for label, column in value.items()
        ]
        return ["DataFrame", columns, _index(value.index, context, "the index"), parts]
    if type(value) is pd.Series:
        array = _array(value.array, context, "a Series")
        return ["Series", array, _index(value.index, context, "the index"), _name(value.name)]
    if isinstance(value, pd.Index):
        return _index(value, context, "an Index")
    return ["ExtensionArray", _array(value, context, f"a {type(value).__name__}")]


def decode(spec: list[Any], context: Any) -> Any:
    """The value that `spec` describes, made by pandas' own constructors; or some error."""
    pd = _pandas()
    tag, *rest = spec
    if tag == "DataFrame":
        columns, index = _read_index(rest[0], context), _read_index(rest[1], context)
        arrays = [_read_array(part, context) for part in rest[2]]
        if len(arrays) != len(columns) or any(len(array) != len(index) for array in arrays):
            raise ValueError("columns of different lengths")
        made = [pd.Series(array, index, array.dtype) for array in arrays]
        frame = pd.DataFrame(dict(enumerate(made)), index)
        frame.columns = columns
        return frame
    if tag == "Series":
        array = _read_array(rest[0], context)
        return pd.Series(array, _read_index(rest[1], context), array.dtype, _read(rest[2]))
    if tag in ("Index", "RangeIndex", "MultiIndex"):
        return _read_index(spec, context)
    if tag == "ExtensionArray":
        array = _read_array(rest[0], context)
        whole = isinstance(array, pd.api.extensions.ExtensionArray)
        return array if whole else pd.Series(array, dtype=array.dtype).array
    return _read(spec)


def fill(value: Any, spec: list[Any], context: Any) -> None:
    """Make `value` what it has become on the other side; an Index keeps all but its names."""
    pd = _pandas()
    new = decode(spec, context)
    if isinstance(value, pd.Index) and isinstance(new, pd.Index):
        value.names = new.names
    elif type(value) is not type(new):
        raise ValueError("a value of another kind in the place of one of pandas")
    elif isinstance(value, pd.DataFrame | pd.Series):
        type(value).__init__(value, new)
    else:
        value[:] = new


# -- arrays ---------------------------------------------------------------------------------------


def _array(values: Any, context: Any, where: str) -> list[Any]:
    """The spec of the values of a column, an index or an array."""
    pd = _pandas()
    if type(values) is pd.arrays.NumpyExtensionArray:  # strings are in a subclass
        values = values.to_numpy()
    dtype = values.dtype
    if isinstance(dtype, pd.StringDtype):
        missing = "NA" if dtype.na_value is pd.NA else "nan"
        texts = [None if absent else str(text) for text, absent in _marked(values)]
        if missing == "NA" and None in texts:
            context.masks = True
        return ["text", dtype.storage, missing, texts]
    if isinstance(dtype, pd.CategoricalDtype):
        categories = _index(dtype.categories, context, "the categories")
        return ["category", categories, pack(values.codes), bool(dtype.ordered)]
    if isinstance(dtype, pd.DatetimeTZDtype):
        utc = values.tz_convert("UTC").tz_localize(None)
        return ["zoned", pack(utc.to_numpy()), _zone(dtype.tz)]
    if isinstance(dtype, pd.PeriodDtype):
        return ["period", pack(values.to_timestamp().to_numpy()), _period(values)]
    if isinstance(dtype, pd.IntervalDtype):
        ends = [_index(end, context, "an interval") for end in (values.left, values.right)]
        return ["interval", *ends, dtype.closed]
    if dtype.name in _NULLABLE and isinstance(dtype, pd.api.extensions.ExtensionDtype):
        mask = pd.isna(values)
        if mask.any():
            context.masks = True
        plain = values.to_numpy(dtype=_NULLABLE[dtype.name], na_value=0)
        return ["nullable", dtype.name, pack(plain), pack(mask)]
    if isinstance(dtype, pd.api.extensions.ExtensionDtype):
        raise ValueError(f"{where} of dtype {dtype}, which does not cross")
    if dtype.kind == "O":
        return ["objects", _objects(values, where)]
    return ["plain", pack(_pandas().Series(values, dtype=dtype).to_numpy())]


def _marked(values: Any) -> Iterable[tuple[Any, bool]]:
    return zip(values, _pandas().isna(values), strict=True)


def _objects(values: Any, where: str) -> list[Any]:
    found = []
    for value in values:
        try:
            found.append(_name(value))
        except ValueError as error:
            raise ValueError(
                f"{where} with {error} in it; numbers, strings, dates and other plain values "
                "were expected"
            ) from None
    return found


def _read_array(spec: list[Any], context: Any) -> Any:
    import numpy as np

    pd = _pandas()
    tag, *rest = spec
    if tag == "plain":
        return _in_range(unpack(rest[0], ndim=1))
    if tag == "objects":
        array = np.empty(len(rest[0]), object)
        for place, item in enumerate(rest[0]):
            array[place] = _read(item)
        return array
    if tag == "text":
        storage, missing, texts = rest
        if not all(text is None or type(text) is str for text in texts):
            raise ValueError("text that is none")
        dtype = pd.StringDtype(storage, na_value={"NA": pd.NA, "nan": np.nan}[missing])
        if missing == "NA" and None in texts:
            _let_in(context)
        return pd.array(texts, dtype=dtype)
    if tag == "category":
        categories, codes = _read_index(rest[0], context), unpack(rest[1], "i", 1)
        dtype = pd.CategoricalDtype(categories, ordered=rest[2] is True)
        return pd.Categorical.from_codes(codes, dtype=dtype)
    if tag == "zoned":
        times = pd.DatetimeIndex(_in_range(unpack(rest[0], "M", 1)))
        return times.tz_localize("UTC").tz_convert(_read_zone(rest[1])).array
    if tag == "period":
        times = pd.DatetimeIndex(_in_range(unpack(rest[0], "M", 1)))
        return times.to_period(_read_frequency(rest[1])).array
    if tag == "interval":
        left, right = _read_index(rest[0], context), _read_index(rest[1], context)
        return pd.arrays.IntervalArray.from_arrays(left, right, closed=rest[2])
    if tag == "nullable":
        name, data, mask = rest[0], unpack(rest[1], "biuf", 1), unpack(rest[2], "b", 1)
        if data.dtype != np.dtype(_NULLABLE[name]):
            raise ValueError("values of another dtype than the array's")
        if mask.any():
            _let_in(context)
        kind = {"b": "BooleanArray", "f": "FloatingArray"}.get(data.dtype.kind, "IntegerArray")
        return getattr(pd.arrays, kind)(data, mask)
    raise ValueError("an unknown kind of column")


def _let_in(context: Any) -> None:
    if not context.masks:
        raise ValueError(
            "missing values (pd.NA), which most comparisons leave out; this test is not about them"
        )


def _in_range(array: Any) -> Any:
    """The array, when pandas knows its dtype and can tell all its times."""
    import numpy as np

    if array.dtype.kind in "SU" or array.dtype.str[1:] in ("f16", "c32"):
        raise ValueError(f"a column of {array.dtype}")
    if array.dtype.kind in "mM":
        unit, count = np.datetime_data(array.dtype)
        if unit not in _UNITS or count != 1 or not array.dtype.isnative:
            raise ValueError(f"a column of {array.dtype}")
        known = array[~np.isnat(array)].view("i8")
        if array.dtype.kind == "M" and unit != "ns" and known.size:
            first, last = _FIRST * _UNITS[unit], _LAST * _UNITS[unit]
            if int(known.min()) < first or int(known.max()) >= last:
                raise ValueError("times before the year 1 or after 9999")
    return array


# -- indexes --------------------------------------------------------------------------------------


def _index(value: Any, context: Any, where: str) -> list[Any]:
    pd = _pandas()
    if type(value) not in [getattr(pd, name) for name in _INDEXES]:
        raise ValueError(f"{where} of class {type(value).__name__}, which does not cross")
    names = [_name(name) for name in value.names]
    if type(value) is pd.RangeIndex:
        return ["RangeIndex", int(value.start), int(value.stop), int(value.step), *names]
    if type(value) is pd.MultiIndex:
        levels = [_index(level, context, where) for level in value.levels]
        return ["MultiIndex", levels, [pack(codes) for codes in value.codes], names]
    frequency = None
    if isinstance(value, pd.DatetimeIndex | pd.TimedeltaIndex) and value.freq is not None:
        frequency = _frequency(value.freq)
    return ["Index", _array(value.array, context, where), *names, frequency]


def _read_index(spec: list[Any], context: Any) -> Any:
    pd = _pandas()
    tag, *rest = spec
    if tag == "RangeIndex":
        start, stop, step, name = rest
        if not all(type(part) is int and abs(part) < 1 << 62 for part in (start, stop, step)):
            raise ValueError("no range")
        return pd.RangeIndex(start, stop, step, name=_read(name))
    if tag == "MultiIndex":
        levels, codes, names = rest
        levels = [_read_index(level, context) for level in levels if level[0] != "MultiIndex"]
        codes = [unpack(part, "i", 1) for part in codes]
        return pd.MultiIndex(levels, codes, names=[_read(name) for name in names])
    if tag != "Index":
        raise ValueError("an unknown kind of index")
    array, name, frequency = _read_array(rest[0], context), _read(rest[1]), rest[2]
    index = pd.Index(array, dtype=array.dtype, name=name)
    if frequency is not None:
        kind = {"M": pd.DatetimeIndex, "m": pd.TimedeltaIndex}[index.dtype.kind]
        index = kind(index, freq=_read_frequency(frequency), name=name)
    return index


# -- scalars, zones, frequencies ------------------------------------------------------------------


def _scalar(value: Any) -> list[Any]:
    pd = _pandas()
    if value is pd.NaT or value is pd.NA:
        return ["NaT" if value is pd.NaT else "NA"]
    if isinstance(value, pd.Timestamp):
        return ["Timestamp", _moment(value), None if value.tz is None else _zone(value.tz)]
    if isinstance(value, pd.Timedelta):
        return ["Timedelta", _moment(value)]
    if isinstance(value, pd.Period):
        return ["Period", _moment(value.to_timestamp()), _period(value)]
    if isinstance(value, pd.Interval):
        return ["Interval", _name(value.left), _name(value.right), value.closed]
    empty = pd.array([], dtype=value)
    return ["PandasDtype", _array(empty, None, "an array")]


def _moment(value: Any) -> list[Any]:
    return [value.unit, int(value.asm8.view("i8"))]


def _name(value: Any) -> Any:
    """The spec of a plain value, in a column or as a name."""
    if type(value).__module__.partition(".")[0] == LIBRARY and shared(value) is False:
        return _scalar(value)
    if type(value) is tuple:
        return ["tuple", [_name(item) for item in value]]
    return scalar(value)


def _read(spec: Any, depth: int = 0) -> Any:
    """The plain value that `spec` describes."""
    import numpy as np

    pd = _pandas()
    if type(spec) is not list or not spec or depth > 10:
        return read_scalar(spec)
    tag, *rest = spec
    if tag == "tuple":
        return tuple([_read(item, depth + 1) for item in rest[0]])
    if tag not in TAGS:
        return read_scalar(spec)
    if tag in ("NaT", "NA"):
        return getattr(pd, tag)
    if tag in ("Timestamp", "Timedelta", "Period"):
        unit, number = rest[0]
        if unit not in _UNITS or type(number) is not int:
            raise ValueError("no moment")
        if tag == "Timedelta":
            return pd.Timedelta(np.timedelta64(number, unit))
        moment = pd.Timestamp(np.datetime64(number, unit))
        if tag == "Period":
            return moment.to_period(_read_frequency(rest[1]))
        if rest[1] is None:
            return moment
        return moment.tz_localize("UTC").tz_convert(_read_zone(rest[1]))
    if tag == "Interval":
        return pd.Interval(_read(rest[0], depth + 1), _read(rest[1], depth + 1), rest[2])
    if tag == "PandasDtype":
        return _read_array(rest[0], None).dtype
    raise ValueError("no plain value")


def _zone(zone: Any) -> Any:
    """A time zone as its name, or as the seconds from UTC."""
    if zone is datetime.UTC:
        return "UTC"
    if type(zone) is datetime.timezone:
        return int(zone.utcoffset(None).total_seconds())
    name = getattr(zone, "key", None) or getattr(zone, "zone", None)
    if not isinstance(name, str) or not _ZONE.fullmatch(name):
        raise ValueError(f"a time zone {zone}, which does not cross")
    return str(name)


def _read_zone(spec: Any) -> datetime.tzinfo:
    if spec == "UTC":
        return datetime.UTC
    if type(spec) is int and abs(spec) < 86400:
        return datetime.timezone(datetime.timedelta(seconds=spec))
    if type(spec) is not str or not _ZONE.fullmatch(spec):
        raise ValueError("no time zone")
    return zoneinfo.ZoneInfo(spec)


def _frequency(frequency: Any) -> str:
    name = str(frequency.freqstr)
    if not _FREQUENCY.fullmatch(name) or _pandas().tseries.frequencies.to_offset(name) != frequency:
        raise ValueError(f"a frequency {name}, which does not cross")
    return name


def _period(value: Any) -> str:
    if not _FREQUENCY.fullmatch(value.freqstr):
        raise ValueError(f"periods of {value.freqstr}, which do not cross")
    return str(value.freqstr)


def _read_frequency(name: Any) -> str:
    if type(name) is not str or not _FREQUENCY.fullmatch(name):
        raise ValueError("no frequency")
    return name
