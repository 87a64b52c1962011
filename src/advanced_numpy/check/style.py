"""How an answer works: how often Python runs, what its code mentions, and where chance is drawn."""

from __future__ import annotations

import contextlib
import dis
import functools
import linecache
import random
import sys
import types
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

import numpy as np

from advanced_numpy.check.calls import is_library, run
from advanced_numpy.check.evidence import Loop
from advanced_numpy.check.failure import fail, function_label
from advanced_numpy.check.wording import call_text, number

_ALIASES = {"np": "numpy", "plt": "matplotlib.pyplot", "sp": "scipy"}


def without(
    function: Callable[..., Any], *names: str, hint: str, apart_from: Collection[str] = ()
) -> None:
    """Require that neither the function nor a helper of the notebook that it uses mentions `names`.

    A name is a module, "numpy", which is found under any alias; something in a module,
    "numpy.vectorize" or "functools.reduce", however it was imported; a builtin, "map"; an
    operator, "@"; or an attribute of whatever object, ".strides", which is also found as a whole
    string, as `getattr` takes it. Any callable will do: lambdas, partials, cached functions,
    objects. Helpers whose names are in `apart_from` may do as they like.
    """
    __tracebackhide__ = True
    mentioned = _mentioned(function, apart_from)
    for found in sorted(mentioned, key=lambda dotted: (-dotted.count("."), dotted)):
        for name in names:
            if _is(found, name):
                shown = name if found == name or "." in name else found
                fail(f"`{_name(function)}`", f"uses `{shown}`.", hint)


def uses(function: Callable[..., Any], *names: str, hint: str) -> None:
    """Require that the function, or a helper of the notebook that it uses, mentions one of `names`.

    Names are those of `without`; a number such as 1j mentions "complex".
    """
    __tracebackhide__ = True
    found = _mentioned(function)
    if not any(_is(one, name) for one in found for name in names):
        wanted = " or ".join(f"`{name}`" for name in names)
        fail(f"`{_name(function)}`", f"does not use {wanted}.", hint)


def _is(found: str, name: str) -> bool:
    return found == name or found.startswith(f"{name}.")


def _name(function: Callable[..., Any]) -> str:
    return getattr(_innermost(function), "__name__", None) or "your answer"


def _innermost(function: Any) -> Any:
    """The function behind a partial, a decorator or an object that can be called."""
    return _layers(function)[-1]


def _layers(function: Any) -> list[Any]:
    """A partial, a decorated function or an object that can be called, and what is behind it."""
    layers = [function]
    for _ in range(100):
        if isinstance(function, functools.partial):
            function = function.func
        elif hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        elif hasattr(function, "__code__") or isinstance(function, types.FunctionType):
            break  # what stands for another process's builtin is a function without code
        elif hasattr(function, "__func__"):
            function = function.__func__
        elif not isinstance(function, type) and hasattr(type(function).__call__, "__code__"):
            function = type(function).__call__
        else:
            break
        layers.append(function)
    return layers


def _mentioned(function: Callable[..., Any], apart_from: Collection[str] = ()) -> set[str]:
    """The dotted names that a function and the notebook's helpers that it uses refer to."""
    found = {_qualified(layer) for layer in _layers(function)}
    todo, seen = _layers(function), set()
    while todo:
        here = todo.pop()
        code = getattr(here, "__code__", None)
        if not hasattr(code, "co_filename") or is_library(code.co_filename):  # a class has none
            continue
        if not isinstance(code, types.CodeType):  # the text of the function is not known
            found |= {_ALIASES.get(name, name) for name in code.co_names}
            continue
        if code in seen:
            continue
        seen.add(code)
        known = getattr(here, "__globals__", {})
        for dotted in _references(code):
            root, _, rest = dotted.partition(".")
            if root in apart_from:
                continue
            value = _global(known, root)
            if isinstance(value, types.ModuleType):
                root = value.__name__
            elif hasattr(_innermost(value), "__code__"):
                found |= {_qualified(layer) for layer in _layers(value)}
                todo += _layers(value)
            elif callable(value) and not rest:
                root = _qualified(value)
            else:
                root = _ALIASES.get(root, root)
            found.add(f"{root}.{rest}" if rest else root)
    return found


def _global(known: Mapping[str, Any], name: str) -> Any:
    try:
        return known[name]
    except KeyError:
        return None


def _qualified(value: Any) -> str:
    module = str(getattr(value, "__module__", None) or "").lstrip("_")
    name = str(getattr(value, "__name__", ""))
    return name if module in ("", "builtins") else f"{module}.{name}"


def _references(code: types.CodeType) -> set[str]:
    """The global names that code refers to, with the attributes that follow: "np.add.reduce".

    Besides them, its operators ("@"), and the attributes and strings in it (".reduce").
    """
    found, dotted, module = set(), None, None
    for step in dis.get_instructions(code):
        if step.opname in ("LOAD_ATTR", "LOAD_METHOD"):
            found.add(f".{step.argval}")
        if step.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
            dotted = step.argval
        elif step.opname in ("LOAD_ATTR", "LOAD_METHOD") and dotted:
            dotted = f"{dotted}.{step.argval}"
        elif step.opname == "IMPORT_NAME":
            dotted = module = step.argval
        elif step.opname == "IMPORT_FROM":
            dotted = f"{module}.{step.argval}"
        else:
            dotted = None
            if step.opname == "BINARY_OP":
                found.add(step.argrepr.rstrip("="))
        if dotted:
            found.add(dotted)
    for part in code.co_consts:
        if isinstance(part, types.CodeType):
            found |= _references(part)
        elif isinstance(part, complex):
            found.add("complex")
        elif isinstance(part, str) and part.isidentifier():
            found.add(f".{part}")
    return found


@contextlib.contextmanager
def no_global_random() -> Iterator[None]:
    """Require that the block leaves the global random states (`random`, `np.random`) alone."""
    __tracebackhide__ = True
    python_before = random.getstate()
    numpy_before = _legacy_state()
    yield
    touched = []
    if random.getstate() != python_before:
        touched.append("Python's `random`")
    if _legacy_state() != numpy_before:
        touched.append("`np.random`")
    if touched:
        fail(
            function_label(),
            f"draws from the global state of {' and of '.join(touched)}, or seeds it.",
            "Everybody shares that state, so nobody can repeat what your function does. Draw from "
            "a generator: the one passed in, or one of your function's own.",
        )


def _legacy_state() -> tuple:
    name, keys, *rest = np.random.get_state()
    return (name, keys.tobytes(), *rest)


def no_python_loop(
    function: Callable[..., Any], *, small: tuple, large: tuple, elements: tuple[int, int]
) -> None:
    """Require that Python does not run once per element.

    Counts the Python steps (lines run, functions entered, turns of a comprehension) in the
    student's own code for ``function(*small)`` and ``function(*large)``; what libraries do
    inside is theirs. `elements` gives the number of elements of both inputs; a right answer
    may take more steps for the larger one, but not in proportion to the elements.
    """
    __tracebackhide__ = True
    few, many = (_python_steps(function, args) for args in (small, large))
    if many - few > (elements[1] - elements[0]) / 4:
        fail(
            f"`{_name(function)}`",
            f"the Python code runs once per element: {number(many)} steps for "
            f"{number(elements[1])} elements ({number(few)} for {number(elements[0])}).",
            "Look for the loop, the comprehension, or the function called for each element, and "
            "let one NumPy operation do the work for the whole array.",
            Loop(lambda: _busiest_lines(function, large), elements[1]),
        )


def python_loop(
    function: Callable[..., Any],
    *,
    small: tuple,
    large: tuple,
    elements: tuple[int, int],
    hint: str,
) -> None:
    """Require that Python runs at least once per element: the opposite of `no_python_loop`."""
    __tracebackhide__ = True
    few, many = (_python_steps(function, args) for args in (small, large))
    if many - few < elements[1] - elements[0]:
        fail(f"`{_name(function)}`", "there is no loop that runs once per element.", hint)


def _python_steps(function: Callable[..., Any], args: tuple) -> int:
    steps = 0

    def trace(frame: Any, event: str, argument: Any) -> Any:
        nonlocal steps
        if is_library(frame.f_code.co_filename):
            return None
        steps += event in ("call", "line")
        return trace

    run_traced(function, args, trace)
    return steps


def _busiest_lines(function: Callable[..., Any], args: tuple) -> list[tuple[str, int]]:
    counts: Counter[tuple[str, int]] = Counter()

    def trace(frame: Any, event: str, argument: Any) -> Any:
        if is_library(frame.f_code.co_filename):
            return None
        if event == "line":
            counts[frame.f_code.co_filename, frame.f_lineno] += 1
        return trace

    run_traced(function, args, trace)
    return [
        (linecache.getline(*place).strip(), count)
        for place, count in counts.most_common(3)
        if count > 1
    ]


def run_traced(function: Callable[..., Any], args: tuple, trace: Callable[..., Any]) -> None:
    """Call ``function(*args)`` under `trace`, as sys.settrace takes it."""

    def traced() -> Any:
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            return function(*args)
        finally:
            sys.settrace(before)

    run(traced, (), {}, call_text(function, args, {}))
