"""Calls of a student's function; what they raise becomes a message."""

from __future__ import annotations

import contextlib
import io
import sysconfig
import time
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from advanced_numpy.check.failure import NotAttempted, fail, last
from advanced_numpy.check.wording import call_text, phrase


def _library_folders() -> tuple[str, ...]:
    """Where the code of Python and of packages is.

    In the browser sysconfig has it wrong: the standard library is in a zip file, and the other
    paths begin with two slashes. So this asks modules, too.
    """
    named = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    asked = {Path(traceback.__file__).parent, Path(np.__file__).parents[1]}
    return tuple(named | {str(folder) for folder in asked | {Path(__file__).parents[1]}})


_LIBRARIES = _library_folders()


def is_library(filename: str) -> bool:
    """Whether code from this file is Python's, a library's or this package's, not the student's."""
    return filename.startswith(("<frozen ", *_LIBRARIES))


def call(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Return ``function(*args, **kwargs)``; what it raises becomes a failure that shows the lines.

    What the function prints on stderr and what it warns of is dropped: nbgrader would give
    a right answer no points for it.
    """
    __tracebackhide__ = True
    text = call_text(function, args, kwargs)
    last.text, last.name, last.value = text, getattr(function, "__name__", None), None
    begin = time.perf_counter()
    last.value = run(function, args, kwargs, text)
    last.keep(time.perf_counter() - begin, function, args, kwargs)
    return last.value


def run(function: Callable[..., Any], args: Sequence, kwargs: Mapping, text: str) -> Any:
    """Call; `text` is the call as messages show it."""
    __tracebackhide__ = True
    if not callable(function):
        fail("Your answer", f"expected a function, got {phrase(function)}.")
    try:
        with quiet():
            return function(*args, **kwargs)
    except NotImplementedError as error:
        # The function that is not written may be one that this function calls.
        raise not_written(traceback.extract_tb(error.__traceback__)[-1].name) from None
    except Exception as error:
        fail(text, f"raised {described(error)}{student_lines(error)}")


def not_written(name: str) -> NotAttempted:
    """The failure of a function that still raises NotImplementedError."""
    return NotAttempted(
        f"`{name}` is not written yet. Replace `raise NotImplementedError()` by your code, "
        "and run that cell."
    )


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Drop warnings and what goes to stderr."""
    with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
        warnings.simplefilter("ignore")
        yield


def described(error: BaseException) -> str:
    """An exception in one line."""
    return f"{type(error).__name__}: {error}" if str(error) else f"{type(error).__name__}."


def student_lines(error: BaseException) -> str:
    """The first three lines of the traceback in the student's own code."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if not is_library(f.filename)]
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
        with quiet():
            value = function(*args, **kwargs)
    except NotImplementedError as error:
        if isinstance(error, exception):
            return
        raise not_written(getattr(function, "__name__", "it")) from None
    except exception:
        return
    except Exception as error:
        fail(text, f"expected {wanted}, got {described(error)}{student_lines(error)}")
    fail(text, f"expected {wanted}, but it returned {phrase(value)}.")
