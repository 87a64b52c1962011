"""Checks for test cells: each one reads like the contract and fails like a teacher.

A check either returns (the answer keeps the contract) or raises `Failed` with a message that
says what was expected, what came, for which input, and what that usually means. `NotAttempted`
is the failure of an exercise that nobody has started. Checks are deterministic: no clock decides.

A test cell goes from coarse to fine::

    check.attempted(lambda: running_total)
    total = check.call(running_total, [1, 2, 3])
    check.array(total, shape=(3,), dtype=np.int64)
    check.equal(total, np.array([1, 3, 6]))
"""

from __future__ import annotations

import contextlib
import io
import random
import sys
import traceback
import tracemalloc
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.lib.array_utils import byte_bounds

from advanced_numpy import _diagnosis as explain
from advanced_numpy._comparison import (
    Tolerance,
    agree,
    difference,
    known_mistake,
    same_kind,
    same_values,
)
from advanced_numpy._wording import call_text, number, phrase, values

__all__ = [
    "Failed",
    "NotAttempted",
    "array",
    "attempted",
    "call",
    "close",
    "contiguous",
    "copy",
    "equal",
    "memory",
    "no_global_random",
    "no_python_loop",
    "predicted",
    "raises",
    "true",
    "unchanged",
    "view",
    "without",
]


class Failed(AssertionError):
    """An answer does not keep its contract. IPython shows the message without a traceback."""

    def _render_traceback_(self) -> list[str]:
        return [f"{self._heading}: {self}"]

    _heading = "Not yet"


class NotAttempted(Failed):
    """The exercise has not been started."""

    _heading = "Not attempted"


# The last call and the very object it returned: a check of that object can name the call.
_last: dict[str, Any] = {"value": None, "text": None}


def _label(got: object, of: str | None) -> str:
    if of is not None:
        return of
    if got is _last["value"] and _last["text"]:
        return _last["text"]
    return "Your answer"


def _fail(label: str, message: str, hint: str | None = None) -> None:
    __tracebackhide__ = True
    text = f"{label}: {message}"
    if hint:
        text += f"\n→ {hint}"
    raise Failed(text)


def attempted(name: Callable[[], Any]) -> Any:
    """Return the value of ``name()``, or say that the exercise has not been started.

    `name` is a lambda, so that a name that does not exist is found here: ``lambda: walk``.
    `None` and `...` count as not started.
    """
    __tracebackhide__ = True
    try:
        value = name()
    except NameError as error:
        raise NotAttempted(
            f"there is no `{error.name}` yet. Write it in the cell above and run that cell "
            "before this one."
        ) from None
    if value is None or value is ...:
        names = name.__code__.co_names
        raise NotAttempted(f"`{names[-1] if names else 'your answer'}` has no value yet.")
    return value


def call(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Return ``function(*args, **kwargs)``; what it raises becomes a failure that shows the lines.

    What the function prints on stderr and what it warns of is dropped: nbgrader would give
    a right answer no points for it.
    """
    __tracebackhide__ = True
    text = call_text(function, args, kwargs)
    _last.update(value=None, text=text)
    value = _run(function, args, kwargs, text)
    _last.update(value=value, text=text)
    return value


def _run(function: Callable[..., Any], args: Sequence, kwargs: Mapping, text: str) -> Any:
    __tracebackhide__ = True
    if not callable(function):
        _fail("Your answer", f"expected a function, came {phrase(function)}.")
    try:
        with _quiet():
            return function(*args, **kwargs)
    except NotImplementedError as error:
        # The function that is not written may be one that this function calls.
        name = traceback.extract_tb(error.__traceback__)[-1].name
        raise NotAttempted(
            f"`{name}` is not written yet. Replace `raise NotImplementedError()` by your code, "
            "and run that cell."
        ) from None
    except Exception as error:
        _fail(text, f"raised {_described(error)}{_student_lines(error)}")


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
        warnings.simplefilter("ignore")
        yield


def _described(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else f"{type(error).__name__}."


def _student_lines(error: BaseException) -> str:
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename != __file__]
    lines = [f"\n  line {f.lineno} of {f.name}:  {f.line}" for f in frames if f.line][:3]
    return "".join(lines)


def raises(
    exception: type[Exception], function: Callable[..., Any], *args: Any, **kwargs: Any
) -> None:
    """Require that the call raises `exception` (or a subclass of it)."""
    __tracebackhide__ = True
    text = call_text(function, args, kwargs)
    wanted = exception.__name__
    try:
        with _quiet():
            value = function(*args, **kwargs)
    except NotImplementedError as error:
        if isinstance(error, exception):
            return
        raise NotAttempted(f"`{getattr(function, '__name__', 'it')}` is not written yet.") from None
    except exception:
        return
    except Exception as error:
        _fail(text, f"expected {wanted}, came {_described(error)}{_student_lines(error)}")
    _fail(text, f"expected {wanted}, but it returned {phrase(value)}.")


def true(condition: object, message: str) -> None:
    """Require `condition`; `message` tells a student what is wrong when it does not hold."""
    __tracebackhide__ = True
    if not bool(condition):
        raise Failed(message)


def array(
    got: Any,
    *,
    shape: tuple[int, ...] | None = None,
    dtype: Any = None,
    of: str | None = None,
    hint: str | None = None,
) -> None:
    """Require a NumPy array with this shape and this dtype (byte order included)."""
    __tracebackhide__ = True
    label = _label(got, of)
    _require_array(got, label)
    if shape is not None and got.shape != tuple(shape):
        _fail(
            label,
            f"expected shape {tuple(shape)}, came shape {got.shape}.",
            hint or explain.shape(got.shape, tuple(shape)),
        )
    if dtype is not None and got.dtype != np.dtype(dtype):
        _fail(
            label,
            f"expected dtype {np.dtype(dtype)}, came dtype {got.dtype}.",
            explain.dtype(got.dtype, np.dtype(dtype)),
        )


def _require_array(got: object, label: str) -> None:
    __tracebackhide__ = True
    if not isinstance(got, np.ndarray):
        hint = explain.no_array(got)
        _fail(label, f"expected a NumPy array, came {phrase(got)}.", hint)


Mistakes = Mapping[str, Any]


def equal(
    got: Any, expected: Any, *, of: str | None = None, mistakes: Mistakes | None = None
) -> None:
    """Require `got` to be `expected`: type, then shape and dtype, then every value (NaN is NaN).

    Python and NumPy scalars of one kind are interchangeable; a list is no tuple and no array.
    `mistakes` maps an explanation to the wrong value it explains, or to a function that
    recognises it; the first that fits is told.
    """
    __tracebackhide__ = True
    _compare(got, expected, of, mistakes, None)


def close(
    got: Any,
    expected: Any,
    *,
    rtol: float = 1e-9,
    atol: float = 1e-12,
    of: str | None = None,
    mistakes: Mistakes | None = None,
) -> None:
    """Like `equal` for floating-point values: ``|got - expected| <= atol + rtol * |expected|``."""
    __tracebackhide__ = True
    _compare(got, expected, of, mistakes, (rtol, atol))


def _compare(
    got: Any, expected: Any, of: str | None, mistakes: Mistakes | None, tolerance: Tolerance
) -> None:
    __tracebackhide__ = True
    found = difference(got, expected, _label(got, of), tolerance)
    if found:
        known = known_mistake(got, mistakes or {}, tolerance)
        _fail(found.label, found.message, known or found.hint)


def predicted(got: Any, truth: Any, *, of: str, hint: str | None = None) -> None:
    """Require that a prediction is what Python really answers; the answer itself is not told."""
    __tracebackhide__ = True
    if got is None or got is ...:
        raise NotAttempted(f"{of}: there is no prediction yet.")
    if not agree(got, truth):
        alike = same_kind(got, truth)
        shown = values(got) if alike else phrase(got)
        message = f"you predicted {shown}. That is not what happens."
        if not alike:
            message += f" (The answer is {phrase(truth, kind_only=True)}.)"
        _fail(of, message, hint or "Run the expression in a new cell, then explain what you see.")


def view(got: Any, base: np.ndarray, *, of: str | None = None) -> None:
    """Require that `got` shows the memory of `base`, and nothing outside it, instead of a copy."""
    __tracebackhide__ = True
    label = _label(got, of)
    _require_array(got, label)
    if got.size and not np.may_share_memory(got, base):
        _fail(
            label,
            "this is a copy, a view was asked for.",
            "A view shares the memory of its base: slices, reshape, transpose and stride tricks "
            "give views; np.array, fancy indexing and arithmetic give copies.",
        )
    if got.size and not _within(got, base):
        _fail(
            label,
            f"with shape {got.shape} and strides {got.strides} it reaches outside the memory of "
            "the array it shows.",
            "Count the bytes to the last element: the last index along each axis times its stride.",
        )


def _within(got: np.ndarray, base: np.ndarray) -> bool:
    """Whether every element of `got` lies in the memory that `base` is a part of."""
    while isinstance(base.base, np.ndarray):
        base = base.base
    (low, high), (first, end) = byte_bounds(got), byte_bounds(base)
    return first <= low and high <= end


def copy(got: Any, base: np.ndarray, *, of: str | None = None) -> None:
    """Require that `got` has memory of its own, apart from `base`."""
    __tracebackhide__ = True
    label = _label(got, of)
    _require_array(got, label)
    if np.may_share_memory(got, base):
        _fail(
            label,
            "this is a view of the input, a new array was asked for.",
            "Writing to it would change the input. Make a copy before you write.",
        )


def contiguous(got: Any, order: str, *, of: str | None = None) -> None:
    """Require that `got` is laid out in memory in `order`, "C" or "F"."""
    __tracebackhide__ = True
    label = _label(got, of)
    _require_array(got, label)
    if not got.flags[f"{order}_CONTIGUOUS"]:
        name = {"C": "C-contiguous (last axis fastest)", "F": "F-contiguous (first axis fastest)"}
        _fail(label, f"expected {name[order]}, came strides {got.strides}.")


def without(function: Callable[..., Any], name: str, *, hint: str) -> None:
    """Require that the function's own code does not mention `name`, such as "np"."""
    __tracebackhide__ = True
    codes = [getattr(function, "__code__", None)]
    if not hasattr(codes[0], "co_names"):
        label = getattr(function, "__name__", "Your answer")
        _fail(f"`{label}`", "expected a function written with `def`, without a decorator.")
    for code in codes:
        if name in code.co_names:
            _fail(f"`{code.co_name}`", f"uses `{name}`.", hint)
        codes += [part for part in code.co_consts if hasattr(part, "co_names")]


@contextlib.contextmanager
def unchanged(**inputs: np.ndarray) -> Iterator[None]:
    """Require that the block leaves these arrays as they are: ``with unchanged(Z=Z): ...``."""
    __tracebackhide__ = True
    before = {name: (a.copy(order="K"), a.strides, a.flags.writeable) for name, a in inputs.items()}
    yield
    for name, array_ in inputs.items():
        old, strides, writeable = before[name]
        if array_.shape != old.shape or array_.dtype != old.dtype or array_.strides != strides:
            _fail(f"The input {name}", "your function changed its shape, dtype or strides.")
        if not same_values(array_, old).all():
            _fail(
                f"The input {name}",
                f"your function changed it.\n  before {values(old)}\n  after  {values(array_)}",
                "Work on a copy, or build a new array.",
            )
        if array_.flags.writeable != writeable:
            _fail(f"The input {name}", "your function changed its writeable flag.")


@contextlib.contextmanager
def no_global_random() -> Iterator[None]:
    """Require that the block draws from no global random state (`random`, `np.random.*`)."""
    __tracebackhide__ = True
    python_before = random.getstate()
    numpy_before = _legacy_state()
    yield
    if random.getstate() != python_before:
        _fail("Your function", "draws from Python's `random`.", "Draw from the rng passed in.")
    if _legacy_state() != numpy_before:
        _fail(
            "Your function",
            "draws from the global state of `np.random`.",
            "Nobody can seed it for your function alone. Draw from the generator passed in.",
        )


def _legacy_state() -> tuple:
    name, keys, *rest = np.random.get_state()
    return (name, keys.tobytes(), *rest)


def no_python_loop(
    function: Callable[..., Any], *, small: tuple, large: tuple, elements: tuple[int, int]
) -> None:
    """Require that Python does not run once per element.

    Counts the Python steps (lines run, functions entered, turns of a comprehension) of
    ``function(*small)`` and ``function(*large)``. `elements` gives the number of elements
    of both inputs; a right answer may take more steps for the larger one, but not in
    proportion to the elements.
    """
    __tracebackhide__ = True
    few, many = (_python_steps(function, args) for args in (small, large))
    more = elements[1] - elements[0]
    if many - few > more / 4:
        name = getattr(function, "__name__", "Your function")
        _fail(
            f"`{name}`",
            f"the Python code runs once per element: {number(many)} steps for "
            f"{number(elements[1])} elements ({number(few)} for {number(elements[0])}).",
            "Look for the loop, the comprehension, or the function called for each element, and "
            "let one NumPy operation do the work for the whole array.",
        )


def _python_steps(function: Callable[..., Any], args: tuple) -> int:
    steps = 0

    def trace(frame: Any, event: str, argument: Any) -> Any:
        nonlocal steps
        if frame.f_code.co_filename == __file__:
            return None
        steps += event in ("call", "line")
        return trace

    def traced() -> Any:
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            return function(*args)
        finally:
            sys.settrace(before)

    _run(traced, (), {}, call_text(function, args, {}))
    return steps


def memory(function: Callable[..., Any], *args: Any, at_most: int, why: str | None = None) -> None:
    """Require that the call never has more than `at_most` bytes allocated at once.

    Counts what Python and NumPy allocate during the call, the result included.
    """
    __tracebackhide__ = True
    text = call_text(function, args, {})
    _run(function, args, {}, text)  # imports and caches are not the answer's memory
    tracing = tracemalloc.is_tracing()
    if not tracing:
        tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        _run(function, args, {}, text)
        peak = tracemalloc.get_traced_memory()[1] - before
    finally:
        if not tracing:
            tracemalloc.stop()
    if peak > at_most:
        _fail(text, f"needs {number(peak)} bytes at once, at most {number(at_most)} allowed.", why)
