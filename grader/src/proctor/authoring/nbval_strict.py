"""A pytest plug-in: nbval really compares, and says how much.

nbval skips the comparison of a cell without an execution count, and the notebooks here are kept
without. So every cell that is not tagged `nbval-ignore-output` is compared: with its stored
outputs, or with none. Pictures of cells tagged `picture:<file>` are compared with that file. The
run prints how many outputs were compared, and a notebook that compares none fails.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from nbval.plugin import IPyNbCell

from proctor.authoring import pictures

_PROPERTY = "nbval outputs compared"


def pytest_configure(config: pytest.Config) -> None:
    """Start counting."""
    config.pluginmanager.register(_Counting(config))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have nbval compare cells although they carry no execution count."""
    for item in items:
        if isinstance(item, IPyNbCell):
            item.cell.execution_count = 0


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Compare the picture of a cell, and note how much was compared."""
    result = yield
    if isinstance(item, IPyNbCell):
        compared = len(item.cell.outputs) if item.options["check"] else 0
        if target := pictures.name(item.cell):
            png = pictures.drawn(item.test_outputs)
            assert png is not None, f"cell {item.cell.id} draws no picture"
            problem = pictures.difference(png, item.path.parent / target)
            assert problem is None, problem
            compared += 1
        item.user_properties.append((_PROPERTY, compared))
    return result


class _Counting:
    """Adds up what the tests of each notebook compared, also when pytest-xdist runs them."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._by_notebook: Counter[str] = Counter()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add what one cell compared."""
        if report.when == "call":
            for name, compared in report.user_properties:
                if name == _PROPERTY:
                    self._by_notebook[report.nodeid.split("::")[0]] += int(str(compared))

    def _idle(self) -> list[str]:
        selected = any("::" in argument for argument in self._config.args)
        return [] if selected else [name for name, n in self._by_notebook.items() if not n]

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail when a notebook compares nothing."""
        worker = hasattr(self._config, "workerinput")
        if not worker and self._idle() and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say how many outputs were compared."""
        if self._by_notebook:
            total, notebooks = sum(self._by_notebook.values()), len(self._by_notebook)
            terminalreporter.line(f"nbval compared {total} outputs in {notebooks} notebooks")
        for name in self._idle():
            terminalreporter.line(f"{name}: compares no output; store one that is always the same")
