"""The built site, a server for it, and a browser that reaches nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import local_pyodide
import pytest
from served import Served, serve

from browsing import chromium
from tiny_course import COURSE

HERE = Path(__file__).resolve().parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Two programs of others, a browser and a JupyterLab, race each other in these tests.

    One that fails runs once more, and pytest's summary names it as RERUN: look for a real defect.
    """
    for item in items:
        if item.get_closest_marker("browser") and HERE in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Any:
    """Say what the pages of a failed test showed."""
    report = yield
    if report.when == "call" and report.failed and "context" in item.funcargs:
        for page in item.funcargs["context"].pages:
            report.sections.append((page.url, page.locator("body").inner_text(timeout=5000)))
    return report


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site, with Pyodide from this machine; SITE names one that is built already."""
    if named := os.environ.get("SITE"):
        return Path(named).resolve()
    folder = tmp_path_factory.mktemp("site")
    try:
        pyodide = local_pyodide.make(folder / "pyodide")
    except subprocess.CalledProcessError:
        pytest.skip("no Pyodide with NumPy to be had here")
    command = [sys.executable, str(COURSE / "site/build.py"), "--output", str(folder / "built")]
    done = subprocess.run(
        [*command, "--pyodide", str(pyodide)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return folder / "built"


@pytest.fixture
def served(site: Path) -> Iterator[Served]:
    """The site on a server of this machine."""
    with serve(site) as served:
        yield served


@pytest.fixture
def address(served: Served) -> str:
    return served.address


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, for no longer than a module: while it lives, the worker has an event loop."""
    with chromium() as found:
        yield found


@pytest.fixture
def asked_outside() -> list[str]:
    return []


@pytest.fixture
def context(browser, address: str, asked_outside: list[str]):
    """A browser that reaches the local server and nothing else."""
    made = browser.new_context(viewport={"width": 1200, "height": 1000})

    def guard(route) -> None:
        if route.request.url.startswith(address):
            route.continue_()
        else:
            asked_outside.append(route.request.url)
            route.abort()

    made.route("**/*", guard)
    yield made
    made.close()
