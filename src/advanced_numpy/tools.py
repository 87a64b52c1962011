"""Tools to look at arrays and code: `sysinfo`, `info`, `timeit`, `ratio`, `peak_bytes`, `imshow`.

They work in notebooks, in scripts and at the Python prompt::

    >>> import numpy as np
    >>> from advanced_numpy import tools
    >>> Z = np.arange(9).reshape(3, 3)
    >>> tools.info(Z)["strides"]
    (24, 8)

The idea of all but `ratio` and `peak_bytes` comes from Nicolas P. Rougier's tutorial "Advanced
NumPy" (G-Node summer school, Camerino, 2018); the code is this course's own.
"""

from __future__ import annotations

import datetime
import functools
import importlib.metadata
import platform
import sys
import timeit as _timeit
import tracemalloc
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TextIO

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from IPython.core.magics.execution import TimeitResult

__all__ = ["Report", "imshow", "info", "peak_bytes", "ratio", "sysinfo", "timeit"]


class Report(dict[str, Any]):
    """A dict that shows itself as a table, one line for each key: yes and no for bools.

    In a notebook or at the prompt the table appears by itself; a script prints it.
    """

    def __str__(self) -> str:
        width = max(map(len, self), default=0) + 2
        return "\n".join(f"{key + ':':<{width}} {_worded(value)}" for key, value in self.items())

    __repr__ = __str__


def _worded(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else str(value)


def sysinfo() -> Report:
    """Return what a bug report should begin with: the date and the versions, all as strings.

    The keys are "date" (today, as in 2018-08-25), "python", "numpy", "scipy" and "matplotlib".
    The version of a package that is not there is "not installed". Nothing is imported for it.
    """
    return Report(
        date=datetime.date.today().isoformat(),
        python=platform.python_version(),
        numpy=np.__version__,
        scipy=_version("scipy"),
        matplotlib=_version("matplotlib"),
    )


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"


def info(Z: np.ndarray) -> Report:
    """Return what NumPy knows about the array `Z`, of any shape and dtype, without its values.

    ==========  =====================================================================
    shape       tuple of ints
    dtype       ``str(Z.dtype)``
    length      ``len(Z)``; None for a 0-d array, which has no length
    size        the number of elements
    endianness  "little" or "big"; "none" where there is no byte order: elements of
                one byte, bytes, Python objects, and records, whose fields each have
                their own
    order       "C", "F", "both" or "neither": how the elements lie in memory without gaps
    itemsize    bytes of one element
    nbytes      bytes of all elements; a broadcast array needs fewer
    strides     tuple of ints, in bytes
    owndata     whether the memory is Z's own: False for a view
    writeable   whether elements can be assigned
    contiguous  whether `order` is not "neither"
    aligned     whether each element lies at an address that suits its dtype
    ==========  =====================================================================

    Raises TypeError when `Z` is not an array: a list would have to be copied into an array
    first, and the report would be about the copy.
    """
    if not isinstance(Z, np.ndarray):
        raise TypeError(f"info() looks at NumPy arrays, not at a {type(Z).__name__}")
    orders = [["neither", "F"], ["C", "both"]]
    return Report(
        shape=Z.shape,
        dtype=str(Z.dtype),
        length=len(Z) if Z.ndim else None,
        size=Z.size,
        endianness={"<": "little", ">": "big", "|": "none"}[Z.dtype.str[0]],
        order=orders[Z.flags.c_contiguous][Z.flags.f_contiguous],
        itemsize=Z.itemsize,
        nbytes=Z.nbytes,
        strides=Z.strides,
        owndata=Z.flags.owndata,
        writeable=Z.flags.writeable,
        contiguous=Z.flags.forc,
        aligned=Z.flags.aligned,
    )


def timeit(
    stmt: str,
    globals: dict[str, Any] | None = None,
    *,
    number: int | None = None,
    repeat: int = 7,
) -> TimeitResult:
    """Time the statement `stmt`, print what IPython's %timeit prints, and return its result.

    ``timeit("np.sort(Z)", globals())`` looks names up in `globals`. The statement runs
    `number` times in each of `repeat` runs; without `number`, a power of ten is chosen for
    which one run takes 0.2 seconds or more. The result has `best`, `worst`, `average` and
    `stdev`, in seconds for one execution, and those of each run in `timings`.

    Raises ValueError when `number` or `repeat` is less than 1, SyntaxError when `stmt` is not
    Python, and whatever `stmt` raises.
    """
    from IPython.core.magics.execution import TimeitResult  # half a second in a plain script

    if repeat < 1 or (number is not None and number < 1):
        raise ValueError("number and repeat must be 1 or more")
    clock = _timeit.default_timer
    before = clock()
    timer = _timeit.Timer(stmt, timer=clock, globals=globals)
    compiling = clock() - before
    if number is None:
        number = _enough(timer, 0.2)
    runs = timer.repeat(repeat, number)
    best, worst = min(runs) / number, max(runs) / number
    result = TimeitResult(number, repeat, best, worst, runs, compiling, 3)
    if worst > 4 * best > 0 and worst > 1e-6:
        print(
            f"The slowest run took {worst / best:.2f} times longer than the fastest. "
            "This could mean that an intermediate result is being cached."
        )
    print(result)
    if compiling > 0.1:
        print(f"Compiler time: {compiling:.2f} s")
    return result


def ratio(
    slow: Callable[..., Any], fast: Callable[..., Any], *arguments: Any, repeat: int = 5
) -> float:
    """Return how many times as fast `fast(*arguments)` is as `slow(*arguments)`.

    The two take turns, so that a busy moment of the machine meets both, and the best of `repeat`
    turns counts. A quick call is repeated until it takes a millisecond. After two seconds no new
    turn begins. Below 1 the "fast" one was the slower.

    Raises ValueError when `repeat` is less than 1, and whatever the functions raise.
    """
    if repeat < 1:
        raise ValueError("repeat must be 1 or more")
    clock = _timeit.default_timer
    calls = [functools.partial(function, *arguments) for function in (slow, fast)]
    timers = [_timeit.Timer(call, timer=clock) for call in calls]
    numbers = [_enough(timer, 0.001) for timer in timers]
    best = [float("inf")] * 2
    begun = clock()
    for _ in range(repeat):
        for i, (timer, number) in enumerate(zip(timers, numbers, strict=True)):
            best[i] = min(best[i], timer.timeit(number) / number)
        if clock() - begun > _LONGEST:
            break
    return best[0] / best[1]


_LONGEST = 2.0  # seconds that `ratio` goes on for


def peak_bytes(function: Callable[..., Any], *arguments: Any) -> int:
    """Return the most bytes that ``function(*arguments)`` has allocated at once.

    What it returns counts; what was there before, such as the arguments, does not. Counted is
    what Python and NumPy allocate, as `tracemalloc` sees it: not the pages of a memory-mapped
    file, nor what a library in C takes for itself. The same call gives the same number again,
    apart from a few hundred bytes, once everything that it imports is there.

    Raises whatever the function raises.
    """
    tracing = tracemalloc.is_tracing()
    if not tracing:
        tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        function(*arguments)
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        if not tracing:
            tracemalloc.stop()


def _enough(timer: _timeit.Timer, seconds: float) -> int:
    """The first power of ten for which a run takes that many seconds, 10**9 at most."""
    powers = [10**k for k in range(10)]
    return next((n for n in powers if timer.timeit(n) >= seconds), powers[-1])


# Colours of a 256-colour terminal from black to white: 16 and 231 are the ends of the colour
# cube, 232 to 255 the greys between them, each a little lighter than the one before.
_GREYS = np.array([16, *range(232, 256), 231])
_NAN = "\x1b[48;5;160m\x1b[38;5;231m//"  # white strokes on red: no grey, and seen without colour
_RESET = "\x1b[0m"


def imshow(
    Z: npt.ArrayLike,
    vmin: float | None = None,
    vmax: float | None = None,
    *,
    file: TextIO | None = None,
) -> None:
    """Print `Z` as a picture in a 256-colour terminal: `vmin` is black, `vmax` is white.

    `Z` has the shape (columns,) or (rows, columns) and holds bools, integers or floats. Each
    element is two characters wide. Values beyond the limits get the colour of the limit, NaN
    is a red field with strokes. A limit that is not given is the smallest or largest finite
    value (0 and 1 if there is none). When both limits are the same, this value is grey in the
    middle. An empty array is printed as a remark. `file` is where to print, standard output
    unless told.

    Raises ValueError for another number of dimensions, for vmin > vmax and for limits that are
    not finite, and TypeError for other dtypes.
    """
    print(_picture(np.asarray(Z), vmin, vmax), file=sys.stdout if file is None else file)


def _picture(Z: np.ndarray, vmin: float | None, vmax: float | None) -> str:
    if Z.ndim not in (1, 2):
        raise ValueError(f"imshow() shows arrays of one or two dimensions, not of {Z.ndim}")
    if Z.dtype.kind not in "biuf":
        raise TypeError(f"imshow() shows bools, integers and floats, not {Z.dtype}")
    if Z.size == 0:
        return f"(empty array of shape {Z.shape})"
    values = np.atleast_2d(Z).astype(np.float64)
    levels = _levels(values, *_limits(values, vmin, vmax))
    rows = zip(_GREYS[levels].tolist(), np.isnan(values).tolist(), strict=True)
    return "\n".join(_row(greys, nans) for greys, nans in rows)


def _limits(values: np.ndarray, vmin: float | None, vmax: float | None) -> tuple[float, float]:
    finite = values[np.isfinite(values)]
    if finite.size == 0:
        finite = np.array([0.0, 1.0])
    if vmin is None:
        vmin = finite.min() if vmax is None else min(finite.min(), vmax)
    if vmax is None:
        vmax = max(finite.max(), vmin)
    if not -np.inf < vmin <= vmax < np.inf:
        raise ValueError(f"vmin and vmax must be finite and in order, not {vmin} and {vmax}")
    return float(vmin), float(vmax)


def _levels(values: np.ndarray, vmin: float, vmax: float) -> np.ndarray:
    """The index into _GREYS of each value; of NaN, any."""
    if vmin == vmax:
        relative = 0.5 + np.sign(values - vmin) / 2
    else:
        largest = max(abs(vmin), abs(vmax))
        low, high = vmin / largest, vmax / largest  # their difference cannot overflow
        with np.errstate(over="ignore"):
            relative = (values / largest - low) / (high - low)
    relative = np.clip(np.nan_to_num(relative), 0, 1)
    return np.rint(relative * (len(_GREYS) - 1)).astype(int)


def _row(greys: list[int], nans: list[bool]) -> str:
    cells = (_NAN if nan else f"\x1b[48;5;{grey}m  " for grey, nan in zip(greys, nans, strict=True))
    return "".join(cells) + _RESET
