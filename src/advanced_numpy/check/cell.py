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
import functools
import importlib
import inspect
import linecache
import sys
import types
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from advanced_numpy.check.failure import Failed, NotAttempted, last


def test(function: Callable[..., None] | None = None, *, insight: str | None = None) -> Any:
    """Run a test cell's function at once, apart from the names of the notebook.

    Its parameters are looked up in the notebook: one that is not there, or has no value yet
    (`None` or `...`), is an exercise that nobody has started. Besides them the function sees
    `np`, `check` and Python's builtins; what else it needs, it imports itself.

    In front of a learner (`advanced_numpy.learner.session`) the result is shown as a panel; the
    last test of an exercise has an `insight` for those who got it right:
    ``@_check.test(insight="...")``.
    """
    __tracebackhide__ = True
    if function is None:
        return functools.partial(test, insight=insight)
    session = _session()
    if session is None:
        _run(function)
        return None
    title = title_of(function)
    last.slowest = {}
    last.seconds.clear()
    try:
        _run(function)
    except Failed as failure:  # the panel says it all; a traceback below it would only shout
        session.failed(failure, title)
    else:
        session.passed(title, insight, list(inspect.signature(function).parameters))
    return None


def _session() -> Any:
    """The learner who looks on, or None.

    There is one where the request to run this cell names the cell, as JupyterLab, VS Code and
    the browser edition do; nbclient, nbval, nbgrader and terminals do not.
    """
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    try:
        cell_id = _request(shell)["metadata"]["cellId"]
    except (KeyError, TypeError, AttributeError, LookupError):
        return None
    if not isinstance(cell_id, str) or not cell_id:
        return None
    return importlib.import_module("advanced_numpy.learner.session").Session(shell, cell_id)


def _request(shell: Any) -> Any:
    """The request to run this cell; in the browser edition the kernel has it, not the shell."""
    if hasattr(shell, "get_parent"):
        return shell.get_parent()
    return sys.modules["pyodide_kernel"].kernel_instance._parent_header


def _run(function: Callable[..., None]) -> None:
    __tracebackhide__ = True
    notebook = function.__globals__
    answers = [_taken(notebook, name) for name in inspect.signature(function).parameters]
    check = importlib.import_module("advanced_numpy.check")
    scope = {"__builtins__": builtins, "__name__": "__main__", "np": np, "check": check}
    types.FunctionType(function.__code__, scope, function.__name__)(*answers)


test.__test__ = False  # type: ignore[attr-defined]  # pytest: no test of this package


def title_of(function: Callable[..., None]) -> str:
    """The title of a test cell: its first line, without the number sign and the full stop."""
    return title_line(linecache.getline(function.__code__.co_filename, 1)) or "this test"


def title_line(source: str) -> str:
    """The title in the source of a test cell."""
    first = source.partition("\n")[0].strip()
    return first.lstrip("# ").rstrip(".") if first.startswith("#") else ""


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
