"""A pytest plug-in: nbval really compares, and says how much.

nbval skips the comparison of a cell without an execution count, and the notebooks here are kept
without. So every cell that is not tagged `nbval-ignore-output` is compared: with its stored
outputs, or with none. Pictures of cells tagged `picture:<file>` are compared with that file. The
run prints how many outputs were compared, and a notebook that compares none fails.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from nbval.plugin import IPyNbCell

from proctor import pictures

_compared = pytest.StashKey[Counter]()


def pytest_configure(config: pytest.Config) -> None:
    """Start counting."""
    config.stash[_compared] = Counter()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Have nbval compare cells although they carry no execution count."""
    for item in items:
        if isinstance(item, IPyNbCell):
            item.cell.execution_count = 0
            config.stash[_compared][item.path] += 0


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Compare the picture of a cell, and count what was compared."""
    result = yield
    if isinstance(item, IPyNbCell):
        counts = item.config.stash[_compared]
        if item.options["check"] and item.cell.outputs:
            counts[item.path] += len(item.cell.outputs)
        if target := pictures.name(item.cell):
            png = pictures.drawn(item.test_outputs)
            assert png is not None, f"cell {item.cell.id} draws no picture"
            problem = pictures.difference(png, item.path.parent / target)
            assert problem is None, problem
            counts[item.path] += 1
    return result


def _idle(config: pytest.Config) -> list[Path]:
    whole = not any("::" in argument for argument in config.args)
    return [path for path, count in config.stash[_compared].items() if whole and not count]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail when a notebook compares nothing."""
    if _idle(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say how many outputs were compared."""
    counts = config.stash[_compared]
    if counts:
        total = sum(counts.values())
        terminalreporter.line(f"nbval compared {total} outputs in {len(counts)} notebooks")
    for path in _idle(config):
        terminalreporter.line(f"{path}: compares no output; store one that is always the same")
