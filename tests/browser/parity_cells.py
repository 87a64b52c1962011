"""Run the cells of cases in a shell like a notebook's, and say what each test cell said.

The same program runs in CPython and in Pyodide: parity.py starts it there and compares. It needs
IPython, and what the cells need.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from importlib import metadata
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from traitlets.config import Config


class _Shell(InteractiveShell):
    """A shell that keeps its errors to itself."""

    def showtraceback(self, *args: Any, **kwargs: Any) -> None:
        """What went wrong is in the result."""

    def enable_gui(self, gui: str | None = None) -> None:
        """There is no event loop to join."""


def versions() -> dict[str, str]:
    """What runs the cells: the versions of Python, NumPy and so on, by name."""
    found = {"python": sys.version.split()[0], "platform": sys.platform}
    for name in ("numpy", "scipy", "matplotlib", "imageio", "array-api-strict"):
        with contextlib.suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    return found


def run(cells: list[list[str]], folder: str) -> dict[str, str]:
    """Run cells, pairs of an id and a source, in a new folder below `folder`.

    Returns what the cells that failed said, by their ids.
    """
    shell = _shell()
    shell.reset(new_session=True)
    random.seed(0)
    np.random.seed(0)
    here = os.getcwd()
    with tempfile.TemporaryDirectory(dir=folder) as place, np.errstate(), np.printoptions():
        os.chdir(place)
        try:
            return dict(_failures(shell, cells))
        finally:
            os.chdir(here)
            plt.close("all")


def _failures(shell: InteractiveShell, cells: list[list[str]]) -> Iterator[tuple[str, str]]:
    for name, source in cells:
        with capture_output():
            result = shell.run_cell(source, store_history=True, cell_id=name)
        error = result.error_before_exec or result.error_in_exec
        if error is not None:
            render = getattr(error, "_render_traceback_", None)
            yield name, render()[0] if render else f"{type(error).__name__}: {error}"


plt.switch_backend("agg")


def _shell() -> InteractiveShell:
    if not _Shell.initialized():
        settings = Config()
        settings.HistoryManager.enabled = False
        _Shell.instance(config=settings)
    return _Shell.instance()


def main(jobs: str) -> None:
    """Run the cases of a file, each in a process of its own.

    Prints a line of JSON with the versions, and one for each case: what `run` returns, or a text
    when its process ended early.
    """
    _shell()
    with open(jobs, encoding="utf-8") as file:
        cases = json.load(file)
    print(json.dumps(versions()), flush=True)
    for cells in cases:
        read, write = os.pipe()
        if not (child := os.fork()):
            status = 1
            try:
                os.close(read)
                with open(write, "w", encoding="utf-8") as pipe:
                    json.dump(run(cells, os.getcwd()), pipe)
                status = 0
            finally:
                os._exit(status)
        os.close(write)
        with open(read, encoding="utf-8") as pipe:
            said = pipe.read()
        os.waitpid(child, 0)
        print(said or json.dumps("Python ended"), flush=True)


if __name__ == "__main__":
    main(sys.argv[-1])
