"""A test cell: one question with a title, in a scope of its own.

The names of a notebook are the student's. A test cell therefore is a function, whose parameters
are the names that it takes from the notebook. It sees nothing else of it, and leaves nothing
behind::

    # Three numbers give three running totals.
    from advanced_numpy import check as _check

    @_check.test
    def _test(running_total):
        total = check.call(running_total, [1, 2, 3])
        check.equal(total, np.array([1, 3, 6]))

The first line is the title, as students read it.
"""

from __future__ import annotations

import builtins
import importlib
import inspect
import linecache
import types
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from advanced_numpy.check.failure import NotAttempted


def test(function: Callable[..., None]) -> None:
    """Run a test cell's function at once, apart from the names of the notebook.

    Its parameters are looked up in the notebook: one that is not there, or has no value yet
    (`None` or `...`), is an exercise that nobody has started. Besides them the function sees
    `np`, `check` and Python's builtins; what else it needs, it imports itself.
    """
    __tracebackhide__ = True
    notebook = function.__globals__
    answers = [_taken(notebook, name) for name in inspect.signature(function).parameters]
    check = importlib.import_module("advanced_numpy.check")
    scope = {"__builtins__": builtins, "__name__": "__main__", "np": np, "check": check}
    types.FunctionType(function.__code__, scope, function.__name__)(*answers)


test.__test__ = False  # type: ignore[attr-defined]  # pytest: no test of this package


def title_of(function: Callable[..., None]) -> str:
    """The title of a test cell: its first line, without the number sign and the full stop."""
    line = linecache.getline(function.__code__.co_filename, 1).strip()
    return line.lstrip("# ").rstrip(".") if line.startswith("#") else ""


def _taken(notebook: Mapping[str, Any], name: str) -> Any:
    __tracebackhide__ = True
    try:
        value = notebook[name]
    except KeyError:
        raise NotAttempted(
            f"there is no `{name}` yet. Write it in the cell above and run that cell before this "
            "one."
        ) from None
    if value is None or value is ...:
        raise NotAttempted(f"`{name}` has no value yet.")
    return value
