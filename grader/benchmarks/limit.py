"""The physical limit: the cells of autograded notebooks in forked warm processes, nothing else.

`python limit.py COURSE --workers 2 --preload numpy ...` forks a process for each notebook below
COURSE/autograded. It has the packages imported and a shell, one figure and one traceback behind
it, runs the code cells with inline figures, captures the outputs, and throws them away. There is no
gradebook, no writing of notebooks, no sandbox, no time limit.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import os
import random
import sys
from io import BytesIO
from pathlib import Path

from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output


def main(arguments: list[str] | None = None) -> int:
    """Run all notebooks and print how many notebooks, cells and outputs there were."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("course", type=Path)
    parser.add_argument("--workers", type=int, default=2, metavar="N")
    parser.add_argument("--preload", nargs="*", default=[], metavar="PACKAGE")
    options = parser.parse_args(arguments)
    due = [
        (path.parent, [c["source"] for c in cells if is_run(c)])
        for path in sorted((options.course.resolve() / "autograded").glob("*/*/*.ipynb"))
        if (cells := json.loads(path.read_text("utf-8"))["cells"])
    ]
    shell = warm_shell(options.preload)
    running: set[int] = set()
    failed = 0
    for folder, sources in due:
        if len(running) == options.workers:
            failed += _wait(running)
        running.add(_fork(shell, folder, sources))
    while running:
        failed += _wait(running)
    cells = sum(len(sources) for _, sources in due)
    print(json.dumps({"notebooks": len(due), "cells": cells, "failed": failed}))
    return 0


def is_run(cell: dict) -> bool:
    skipped = "skip-execution" in cell["metadata"].get("tags", [])  # as nbclient does
    return cell["cell_type"] == "code" and not skipped


class _Shell(InteractiveShell):
    """A shell without a terminal; inline figures ask it for no event loop."""

    def enable_gui(self, gui: str | None = None) -> None:
        """There is no event loop to join."""


def warm_shell(preload: list[str]) -> InteractiveShell:
    for package in preload:
        importlib.import_module(package)
    shell = _Shell.instance()
    shell.history_manager.enabled = False
    if "matplotlib" in sys.modules:
        shell.enable_matplotlib("inline")
        figure = sys.modules["matplotlib.pyplot"].figure()
        figure.subplots().set_title("0123456789")
        figure.savefig(BytesIO())
        sys.modules["matplotlib.pyplot"].close("all")
    with capture_output():
        shell.run_cell("raise ValueError", store_history=False)
    gc.collect()
    gc.freeze()
    return shell


def _fork(shell: InteractiveShell, folder: Path, sources: list[str]) -> int:
    pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        os.chdir(folder)
        random.seed()
        if "numpy" in sys.modules:
            sys.modules["numpy"].random.seed()
        shell.reset(new_session=True)
        for source in sources:
            with capture_output():
                shell.run_cell("".join(source), store_history=True)
        status = 0
    finally:
        os._exit(status)


def _wait(running: set[int]) -> bool:
    pid, status = os.wait()
    running.discard(pid)
    return status != 0


if __name__ == "__main__":
    sys.exit(main())
