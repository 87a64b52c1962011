"""What went on in the student's process, told again here: frames, steps, memory, warnings."""

from __future__ import annotations

import functools
import keyword
import linecache
import os
import sys
import tracemalloc
import types
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from proctor.protocol import messages
from proctor.protocol.classes import known_class
from proctor.seats.shell import Shell

# The files of this package: no traceback and no trace of a test or a student shows their frames.
_OWN = str(Path(__file__).parents[1]) + os.sep


def is_own(file: str) -> bool:
    """Whether a code's file is one of this package."""
    return file.startswith(_OWN)


@functools.cache
def own_files() -> tuple[str, ...]:
    """The files of this package's modules, found once: before the fork, as it touches them all."""
    modules = [m for name, m in list(sys.modules.items()) if name.partition(".")[0] == "proctor"]
    return tuple(file for m in modules if isinstance(file := getattr(m, "__file__", None), str))


def hide_own_sources() -> None:
    """Give the files of this package no lines, wherever a traceback is printed in this process."""
    for file in own_files():
        linecache.cache[file] = (0, None, [], file)


def one_frame(
    file: str, name: str, first: int, arguments: list[str], line: int
) -> types.TracebackType | None:
    """A traceback of one frame that stands for a frame in the student's process."""
    names = [a for a in arguments if str(a).isidentifier() and not keyword.iskeyword(a)]
    down = line - first
    if not 0 <= down < 100_000:
        first, down = line, 0
    source = f"def f({', '.join(dict.fromkeys(names))}):" + "\n" * down + " raise ValueError"
    try:
        (code,) = [
            part
            for part in compile(source, file, "exec").co_consts
            if isinstance(part, types.CodeType)
        ]
        code = code.replace(co_name=name, co_qualname=name, co_firstlineno=first)
        types.FunctionType(code, {"__name__": "__main__"})(*[...] * code.co_argcount)
    except ValueError as error:
        assert error.__traceback__ is not None
        return error.__traceback__.tb_next
    except Exception:
        return None
    return None


def without_own_frames(trace: types.TracebackType | None) -> types.TracebackType | None:
    """The traceback without the frames of the referee itself."""
    if trace is None:
        return None
    rest = without_own_frames(trace.tb_next)
    if is_own(trace.tb_frame.f_code.co_filename):
        return rest
    return types.TracebackType(rest, trace.tb_frame, trace.tb_lasti, trace.tb_lineno)


def clean_causes(error: BaseException | None) -> None:
    """Take the frames of the referee out of the exceptions that led to this one."""
    seen: set[int] = set()
    todo = [error]
    while todo:
        one = todo.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        if one is not error:
            one.__traceback__ = without_own_frames(one.__traceback__)
        todo += [one.__cause__, one.__context__]


def find_code(shell: Shell, source: str, file: str, name: str, line: int) -> types.CodeType | None:
    """The code object of a function, compiled from the text of its cell, or None."""
    try:
        text = shell.ip.transform_cell(source)
        todo = [compile(text, file, "exec", dont_inherit=True)]
    except (SyntaxError, ValueError):
        return None
    while todo:
        code = todo.pop()
        if code.co_name == name and code.co_firstlineno == line:
            return code
        todo += [part for part in code.co_consts if isinstance(part, types.CodeType)]
    return None


def replay_memory(before: tuple[int, int], peak: int) -> None:
    """Have tracemalloc show the most memory that the student's process had at once."""
    now, _ = tracemalloc.get_traced_memory()
    wanted = max(before[1], before[0] + min(peak, 1 << 40))
    tracemalloc.reset_peak()
    if wanted > now:
        bytes(wanted - now)


_settrace = sys.settrace
_tracing: Callable[..., Any] | None = None


def settrace(trace: Callable[..., Any] | None) -> None:
    """What sys.settrace is for a test: the frames that carry a call across are not shown."""
    global _tracing
    _tracing = trace
    if trace is None:
        _settrace(None)
        return

    def shown(frame: types.FrameType, event: str, argument: Any) -> Any:
        if is_own(frame.f_code.co_filename):
            return None
        return trace(frame, event, argument)

    _settrace(shown)


def gettrace() -> Callable[..., Any] | None:
    """What sys.gettrace is for a test."""
    return _tracing


def replay_steps(trace: Callable[..., Any], steps: list[messages.Count]) -> None:
    """Show a trace function the steps that the student's process has counted."""
    lines: dict[tuple[str, str], list[int]] = {}
    for file, name, event, count in steps:
        lines.setdefault((file, name), [0, 0])[event == "line"] += count
    for (file, name), (calls, rest) in lines.items():
        code = types.SimpleNamespace(co_filename=file, co_name=name, co_firstlineno=1)
        frame: Any = types.SimpleNamespace(
            f_code=code, f_lineno=1, f_globals={}, f_locals={}, f_back=None
        )
        local = None
        for _ in range(min(calls, 1_000_000)):
            local = trace(frame, "call", None)
        if local is not None:
            for _ in range(min(rest, 10_000_000)):
                local(frame, "line", None)


def recording() -> bool:
    """Whether the test keeps the warnings that it causes."""
    return (
        getattr(getattr(warnings, "_showwarnmsg_impl", None), "__name__", "") != "_showwarnmsg_impl"
    )


def warn_again(warned: list[messages.Warned]) -> None:
    """Warn here of what the student's process was warned of."""
    for name, text, file, line in warned:
        kind = known_class("builtins", name) or UserWarning
        if issubclass(kind, Warning):
            warnings.warn_explicit(text, kind, file, line)
