"""What a call of the student's code costs, measured in the process that runs it.

Peak of memory, warnings, and steps as sys.settrace sees them; the referee tells them again.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tracemalloc
import types
import warnings
from collections import Counter
from collections.abc import Callable, Set
from typing import Any

from proctor.protocol import wire

# As they were before any student's code ran.
_settrace, _current_frames = sys.settrace, sys._current_frames
_malloc = types.SimpleNamespace(
    start=tracemalloc.start, stop=tracemalloc.stop, is_tracing=tracemalloc.is_tracing,
    get_traced_memory=tracemalloc.get_traced_memory, reset_peak=tracemalloc.reset_peak,
)  # fmt: skip


def peak(function: Any, args: list[Any], kwargs: dict[str, Any], extra: dict[str, Any]) -> Any:
    """Call, and report the most bytes that were allocated at once."""
    tracing = _malloc.is_tracing()
    if not tracing:
        _malloc.start()
    try:
        before, _ = _malloc.get_traced_memory()
        _malloc.reset_peak()
        try:
            return function(*args, **kwargs)
        finally:
            extra["peak"] = max(0, _malloc.get_traced_memory()[1] - before)
    finally:
        if not tracing:
            _malloc.stop()


def warned(function: Any, args: list[Any], kwargs: dict[str, Any], extra: dict[str, Any]) -> Any:
    """Call, and report what was warned of."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            return function(*args, **kwargs)
        finally:
            extra["warned"] = [
                [w.category.__name__, str(w.message), w.filename, w.lineno] for w in caught
            ]


def around(function: Any, measure: Callable[..., Any], extra: dict[str, Any]) -> Any:
    """`function`, measured at each call."""
    return lambda *args, **kwargs: measure(function, list(args), kwargs, extra)


_measured = {"now": False, "guarded": False}


def _guard(event: str, args: tuple[Any, ...], _measured: dict[str, Any] = _measured) -> None:
    if not _measured["now"]:
        return
    if event in ("sys.settrace", "sys.setprofile", "_thread.start_new_thread", "os.fork"):
        raise RuntimeError(f"{event} while the steps of this code are counted")
    if event == "sys._getframe":
        caller = sys._getframe(1).f_code.co_filename
        if caller.startswith("/notebook/"):
            raise RuntimeError("sys._getframe while the steps of this code are counted")


def steps(
    own: Set[int],
    function: Any,
    args: list[Any],
    kwargs: dict[str, Any],
    extra: dict[str, Any],
    _measured: dict[str, Any] = _measured,
) -> Any:
    """Call, and report how often each line was run, as sys.settrace sees it.

    Functions whose globals have their `id` in `own` are left out, and so are those of this module.
    What other threads do is not seen. When there are any, a forked process counts: it has none.
    """
    if len(_current_frames()) > 1:
        extra["steps"] = _steps_elsewhere(own, function, args, kwargs)
        return function(*args, **kwargs)
    if not _measured["guarded"]:
        sys.addaudithook(_guard)
        _measured["guarded"] = True
    counts: Counter[Any] = Counter()
    own = {*own, id(globals())}

    def trace(frame: Any, event: str, argument: Any) -> Any:
        code = frame.f_code
        if id(frame.f_globals) in own:
            return None
        if event in ("call", "line"):
            counts[_file_of(frame), code.co_name, event] += 1
        return trace

    before, sys.gettrace = sys.gettrace, lambda: None  # code that asks behaves as it does alone
    _settrace(trace)
    _measured["now"] = True
    try:
        return function(*args, **kwargs)
    finally:
        _measured["now"] = False
        _settrace(None)
        sys.gettrace = before
        extra["steps"] = [[*key, count] for key, count in counts.items()]


def _file_of(frame: types.FrameType) -> str:
    """The file that a frame's code is from; code that only claims to be a library's is not."""
    file = frame.f_code.co_filename
    if file.startswith(("/notebook/", "<frozen ")) or frame.f_globals.get("__file__") == file:
        return file
    return "<code of the notebook>"


def _steps_elsewhere(
    own: Set[int], function: Any, args: list[Any], kwargs: dict[str, Any]
) -> list[Any]:
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        try:
            extra: dict[str, Any] = {}
            with contextlib.suppress(BaseException):
                steps(own, function, args, kwargs, extra)
            os.write(writes, wire.pack(extra.get("steps", [])))
        finally:
            os._exit(0)
    os.close(writes)
    with open(reads, "rb") as found:
        data = found.read()
    os.waitpid(child, 0)
    counted: list[Any] = wire.unpack(data)
    return counted
