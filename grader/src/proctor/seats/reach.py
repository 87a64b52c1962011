"""What a student's code may do with an object of a test, by the object's type.

A test hands over functions, files, iterators, objects of classes of its own. They stay in the
referee's process; the student's code asks for what it does with them. Any public method would be
too much: `df.eval` of pandas runs code, `to_csv` and `savefig` write files. So there is a list.

- Whatever it is: the special methods of `SPECIAL` that its class has (items, iteration, length,
  arithmetic, comparison, with), and a call where it can be called. What opens files, unpickles,
  runs code or commands cannot be called: with arguments of the student's it would do so in the
  process that holds the verdict.
- An object of a class that the course itself defines, in the notebook or in a module beside it:
  also its own data, and what the class defines. The data can be set where the class was given to
  the students, and never where only the test has it.
- An object of one of the types below: also the attributes that are named there.
- Everything else has no attributes for the student's code, and none can be set or deleted.
"""

from __future__ import annotations

import functools
import inspect
import sys
import types
from collections.abc import Collection, Mapping
from typing import Any

SPECIAL = [
    f"__{name}__"
    for name in (
        "len", "getitem", "setitem", "delitem", "contains", "iter", "next", "enter", "exit", "str",
        "add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "radd", "rsub", "rmul",
        "rtruediv", "neg", "abs", "float", "int", "index", "bool", "eq", "lt", "le", "gt", "ge",
    )
]  # fmt: skip

_FILE = (
    "read read1 readline readlines write writelines seek tell truncate flush close closed name "
    "mode encoding newlines readable writable seekable getvalue"
)
_MAPPING = "get keys values items copy"
_POLYNOMIAL = "coef domain window symbol degree deriv integ roots copy trim truncate cutdeg"
_FRAME = (
    "shape size ndim empty index columns dtypes dtype name values T loc iloc at iat copy head tail "
    "keys items get to_numpy to_list tolist iterrows itertuples sum mean median mode min max std "
    "var count nunique unique value_counts any all abs round clip cumsum cumprod cummin cummax "
    "diff shift rank quantile describe idxmin idxmax nlargest nsmallest corr cov pct_change isin "
    "between isna isnull notna notnull dropna fillna ffill bfill interpolate astype drop "
    "drop_duplicates duplicated rename reset_index set_index reindex sort_values sort_index "
    "where mask merge join groupby rolling pivot stack unstack add sub mul div is_unique"
)
_GROUPED = "sum mean median min max std var count size nunique first last head tail ngroups groups"
_AXES = (
    "plot scatter bar barh hist errorbar fill_between step stem imshow contour contourf "
    "pcolormesh axhline axvline axhspan axvspan hlines vlines text annotate legend grid axis "
    "set_title set_xlabel set_ylabel set_xlim set_ylim set_xscale set_yscale set_xticks "
    "set_yticks set_xticklabels set_yticklabels set_aspect set_axis_off set_axis_on "
    "tick_params invert_xaxis invert_yaxis twinx twiny margins semilogx semilogy loglog boxplot "
    "violinplot pie get_title get_xlabel get_ylabel get_xlim get_ylim get_xscale get_yscale"
)

# By the class's full name, so that nothing is imported for it.
_TYPES: dict[str, str] = {
    "builtins.generator": "send throw close",
    "builtins.mappingproxy": _MAPPING,
    "builtins.memoryview": "tolist tobytes shape strides format itemsize nbytes ndim readonly",
    "_io._IOBase": _FILE,
    "tempfile._TemporaryFileWrapper": _FILE,
    "tempfile.SpooledTemporaryFile": _FILE,
    "_csv.reader": "line_num",
    "_csv.writer": "writerow writerows",
    "csv.DictReader": "fieldnames line_num",
    "csv.DictWriter": "fieldnames writeheader writerow writerows",
    "collections.ChainMap": f"{_MAPPING} maps new_child parents pop",
    "collections.UserDict": f"{_MAPPING} pop setdefault update",
    "collections.UserList": "append extend insert pop remove clear index count sort reverse copy",
    "array.array": "append extend insert pop remove index count reverse tolist itemsize typecode",
    "queue.Queue": "put get put_nowait get_nowait qsize empty full task_done",
    "re.Pattern": "search match fullmatch findall finditer split sub subn pattern flags groups",
    "re.Match": "group groups groupdict start end span string",
    "enum.Enum": "name value",
    "numpy.random.bit_generator.SeedSequence": "generate_state spawn entropy spawn_key",
    "numpy.polynomial._polybase.ABCPolyBase": _POLYNOMIAL,
    "numpy.poly1d": "coeffs coef c roots r order o variable deriv integ",
    "numpy.flatiter": "copy coords index",
    # Frames that hold other objects than plain values, and subclasses; all others cross as data.
    "pandas.core.frame.DataFrame": _FRAME,
    "pandas.core.series.Series": _FRAME,
    "pandas.core.indexes.base.Index": _FRAME,
    "pandas.DataFrame": _FRAME,
    "pandas.Series": _FRAME,
    "pandas.Index": _FRAME,
    "pandas.core.groupby.groupby.GroupBy": _GROUPED,
    "pandas.core.window.rolling.Rolling": "sum mean median min max std var count",
    "matplotlib.axes._axes.Axes": _AXES,
}
# What cannot be called, by its module and name, and the modules of which nothing can be called.
_REFUSED = {
    "builtins": "open exec eval compile __import__ getattr setattr delattr vars breakpoint input",
    "io": "open open_code FileIO",
    "codecs": "open",
    "gzip": "open GzipFile",
    "bz2": "open BZ2File",
    "lzma": "open LZMAFile",
    "operator": "attrgetter methodcaller",
    "numpy": "load save savez savez_compressed loadtxt savetxt genfromtxt fromfile fromregex "
    "memmap",
    "numpy.lib.npyio": "DataSource NpzFile",
    "numpy.lib.format": "open_memmap read_array write_array",
    "pandas": "read_pickle read_hdf read_csv read_table read_fwf read_excel read_json read_html "
    "read_xml read_sql read_sql_query read_sql_table read_parquet read_feather read_orc read_stata "
    "read_sas read_spss eval HDFStore ExcelFile",
    "torch": "load save",
    "yaml": "load load_all unsafe_load unsafe_load_all full_load full_load_all",
    "jsonpickle": "decode",
}
_MODULES = (
    "os posix nt subprocess _posixsubprocess shutil pathlib pickle _pickle marshal shelve dbm "
    "runpy importlib imp pkgutil zipimport ctypes _ctypes code codeop pty multiprocessing dill "
    "cloudpickle joblib"
)
_REFUSED_MODULES = frozenset(_MODULES.split())
_FILES_OF_ARRAYS = frozenset(("tofile", "dump"))  # methods

_NAMES = {kind: frozenset(names.split()) for kind, names in _TYPES.items()}


def special(value: Any) -> list[str]:
    """The special methods of an object of the test that may be used."""
    return [name for name in SPECIAL if _is_open(value) and hasattr(type(value), name)]


def may_use(value: Any, name: object) -> bool:
    """Whether the special method `name` of an object of the test may be used."""
    return name in SPECIAL and _is_open(value)


def may_call(value: Any) -> bool:
    """Whether an object of the test may be called with what the student's code gives."""
    for _ in range(10):
        if not isinstance(value, functools.partial | types.MethodType):
            break
        owner = getattr(value, "__self__", None)
        if type(owner).__module__.partition(".")[0] in _REFUSED_MODULES:
            return False
        value = value.func if isinstance(value, functools.partial) else value.__func__
    else:
        return False
    owner = getattr(value, "__self__", None) if inspect.isbuiltin(value) else None
    if owner is not None and value.__name__ in _FILES_OF_ARRAYS:
        return False
    of = [value] if inspect.isroutine(value) or isinstance(value, type) else [type(value)]
    of += [] if owner is None or isinstance(owner, types.ModuleType) else [type(owner)]
    modules = {str(getattr(one, "__module__", None)).partition(".")[0] for one in of}
    if modules & _REFUSED_MODULES:
        return False
    return not any(
        getattr(sys.modules.get(module), name, None) is value
        for module, names in _REFUSED.items()
        for name in names.split()
    )


def may_get(value: Any, name: object, folders: Collection[str] = ()) -> bool:
    """Whether an attribute of an object of the test may be asked for.

    `folders` are those of the course's own modules.
    """
    if type(name) is not str or name.startswith("_") or not _is_open(value):
        return False
    own = [kind for kind in type(value).__mro__ if _is_courses(kind, folders)]
    if any(name in vars(kind) for kind in own):
        return True
    plain = type(value) is types.SimpleNamespace or (own and own[0] is type(value))
    if plain and name in _data(value):
        return True
    if _is_mock(value):
        return not hasattr(sys.modules["unittest.mock"].NonCallableMagicMock, name)
    return any(name in _NAMES.get(_full_name(kind), ()) for kind in type(value).__mro__)


def may_set(value: Any, name: object, given: Mapping[str, Any]) -> bool:
    """Whether an attribute may be set: data of an object whose class is one of `given`.

    `given` are the names that the released notebook binds.
    """
    kind = type(value)
    if type(name) is not str or name.startswith("_") or not _is_open(value):
        return False
    if kind.__module__ != "__main__" or given.get(kind.__name__) is not kind:
        return False
    slot = inspect.getattr_static(kind, name, None)
    return slot is None and name in _data(value) or type(slot) is types.MemberDescriptorType


def _is_open(value: Any) -> bool:
    """Whether an object of the test has anything but a call to offer."""
    return not (inspect.isroutine(value) or isinstance(value, type | types.ModuleType))


def _data(value: Any) -> Mapping[str, Any]:
    try:
        found: Mapping[str, Any] = object.__getattribute__(value, "__dict__")
        return found
    except AttributeError:
        return {}


def _full_name(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _is_courses(kind: type, folders: Collection[str]) -> bool:
    """Whether the notebook or a module of the course's own defines this class."""
    if kind.__module__ == "__main__":
        return True
    file = getattr(sys.modules.get(kind.__module__), "__file__", None)
    return isinstance(file, str) and any(file.startswith(f"{folder}/") for folder in folders)


def _is_mock(value: Any) -> bool:
    """Whether this is a mock that does nothing but note what is done with it."""
    mock = sys.modules.get("unittest.mock")
    if mock is None or not isinstance(value, mock.NonCallableMock):
        return False
    return value._mock_wraps is None
