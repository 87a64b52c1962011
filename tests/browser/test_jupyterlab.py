"""A learner in a real JupyterLab, in Chromium: from a cold clone to the first green line and on."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
import warnings
from pathlib import Path
from typing import Any

import pytest
from first_answers import RIGHT, WRONG

from advanced_numpy.learner import outline
from browsing import MARKS
from tiny_course import COURSE

playwright = pytest.importorskip("playwright.sync_api")
pytestmark = MARKS

NOTEBOOK = "work/introduction/random-walk.ipynb"


class Lab:
    """`advanced-numpy begin` in a clone of the course, and a browser on it."""

    def __init__(self, root: Path, theme: str, browser: Any) -> None:
        self.root = root
        self.asked: list[str] = []
        for name in ("release", "notebooks", "source", "answers", "data"):
            ignored = shutil.ignore_patterns(".ipynb_checkpoints", ".progress")
            shutil.copytree(COURSE / name, root / name, ignore=ignored)
        settings = root / "settings" / "@jupyterlab" / "apputils-extension"
        settings.mkdir(parents=True)
        (settings / "themes.jupyterlab-settings").write_text(json.dumps({"theme": theme}))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        own = {
            "HOME": str(root), "JUPYTERLAB_SETTINGS_DIR": str(root / "settings"),
            "JUPYTER_CONFIG_DIR": str(root / "config"), "JUPYTER_RUNTIME_DIR": str(root / "run"),
        }  # fmt: skip
        options = ["--no-browser", "--allow-root", "--ServerApp.token=", "--ServerApp.password="]
        self.begun = time.monotonic()
        self.server = subprocess.Popen(
            [sys.executable, "-m", "advanced_numpy", "--course", str(root), "begin", "--"]
            + [*options, "--ip=127.0.0.1", f"--port={port}"],
            env=os.environ | own,
            stdout=(root / "log").open("wb"),
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._wait()
        self.page = browser.new_page(viewport={"width": 1100, "height": 1500})
        self.page.set_default_timeout(60_000)

    def _wait(self) -> None:
        end = time.monotonic() + 90
        while time.monotonic() < end:
            try:
                urllib.request.urlopen(f"{self.address}/api/status").close()
                return
            except OSError:
                assert self.server.poll() is None, (self.root / "log").read_text()
                time.sleep(0.3)
        raise AssertionError((self.root / "log").read_text())

    def close(self) -> None:
        self.page.close()
        os.killpg(self.server.pid, 9)
        self.server.wait()

    def open(self, path: str) -> None:
        """Open a notebook and wait until its kernel is idle."""
        self.page.goto(f"{self.address}/lab/tree/{path}?reset")
        self.page.locator(".jp-Notebook .jp-CodeCell").first.wait_for()
        self.page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").first.wait_for()

    def cell(self, text: str):
        """The code cell that shows `text`."""
        cells = self.page.locator(".jp-Notebook .jp-CodeCell")
        return cells.filter(has_text=text).first

    def run(self, cell, source: str | None = None) -> None:
        """Write into a cell if told, and run it.

        JupyterLab drops what one asks for in the first seconds of a new server; ask again.
        """
        cell.scroll_into_view_if_needed()
        if source is not None:
            cell.locator(".cm-content").click()
            self.page.keyboard.press("Control+a")
            self.page.keyboard.insert_text(source)
        prompt = cell.locator(".jp-InputPrompt").first
        before = prompt.inner_text()
        for _ in range(20):
            self.answer_dialog()
            with contextlib.suppress(playwright.TimeoutError):  # a dialog has come meanwhile
                prompt.click(timeout=10_000)
            self.page.keyboard.press("Control+Enter")
            self.page.wait_for_timeout(700)
            self.page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").first.wait_for()
            if re.match(r"\[\d+\]", prompt.inner_text()) and prompt.inner_text() != before:
                return
        raise AssertionError(f"the cell was not run: {prompt.inner_text()}")

    def answer_dialog(self) -> None:
        """Put away a dialog, once: on a busy machine a new JupyterLab may complain of its server.

        What it said is among the warnings of the tests; a second one is a failure.
        """
        dialog = self.page.locator("dialog.jp-Dialog")
        if asked := dialog.all_inner_texts():
            assert not self.asked, (self.asked, asked, (self.root / "log").read_text()[-3000:])
            self.asked = asked
            warnings.warn(f"JupyterLab asked: {asked}", stacklevel=2)
            self.page.keyboard.press("Escape")
            dialog.first.wait_for(state="detached")

    def panel(self, cell) -> str:
        """What stands below a cell, when it has come."""
        output = cell.locator(".jp-OutputArea-output").last
        output.wait_for()
        return output.inner_text()


@pytest.fixture(params=["JupyterLab Light", "JupyterLab Dark"])
def lab(request, tmp_path, browser):
    lab = Lab(tmp_path / "clone", request.param, browser)
    yield lab
    lab.close()


OUTLINE = outline.read(json.loads((COURSE / "release/introduction/random-walk.ipynb").read_text()))
TITLES = [f"# {test.title}" for test in OUTLINE.exercises[0].tests]


def test_from_a_cold_clone_to_the_first_green_line_and_on(lab, tmp_path):
    lab.open(NOTEBOOK)
    page = lab.page
    assert page.locator(".jp-Notebook [data-mime-type*=error]").count() == 0
    assert "Create Assignment" not in page.inner_text("body")
    assert page.get_by_text("official Jupyter news").count() == 0
    test = lab.cell(TITLES[0])
    assert test.locator(".cm-content").count() == 0  # folded: only its first line is there

    lab.run(lab.cell("import numpy as np"))
    lab.run(test)
    shown = lab.panel(test)
    assert "Not attempted" in shown
    assert "0 of 22 points" in shown

    lab.run(lab.cell("def walk_loop"), WRONG)
    lab.run(test)
    shown = lab.panel(test)
    assert "Not yet" in shown
    assert "walk_loop(5, rng): expected shape (6,), got shape (5,)." in shown
    assert "One too few along axis 0: look at both ends." in shown
    assert "Hint" in shown
    assert_accessible(page)

    lab.run(lab.cell("def walk_loop"), RIGHT)
    tests = [lab.cell(title) for title in TITLES]
    for one in tests:
        lab.run(one)
        assert "Right" in lab.panel(one)
    seconds = time.monotonic() - lab.begun
    last = tests[-1].locator(".jp-OutputArea-output").last
    assert "1 of 7 exercises" in last.inner_text()
    last.get_by_text("See how others did it").click()
    assert "The reference answer." in last.inner_text()
    assert_accessible(page)
    page.screenshot(path=tmp_path / "panels.png")
    print(f"from the command to a complete exercise: {seconds:.0f} s")

    page.get_by_role(
        "link", name=OUTLINE.exercises[1].heading
    ).last.click()  # the next exercise is a link
    page.keyboard.press("Control+s")
    record = json.loads((lab.root / "work/introduction/.progress/random-walk.json").read_text())
    assert len(record["passed"]) >= 3

    page.keyboard.press("Escape")
    page.get_by_role("menuitem", name="Kernel", exact=True).click()
    page.get_by_role("menuitem", name=re.compile("^Restart Kernel…")).click()
    page.get_by_role("button", name="Confirm Kernel Restart").click()
    page.wait_for_timeout(2000)
    page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").first.wait_for()
    lab.run(lab.cell("import numpy as np"))
    other = lab.cell(f"# {OUTLINE.exercises[-1].tests[-1].title}")
    lab.run(other)
    assert "1 of 7 exercises" in lab.panel(other)


def assert_accessible(page) -> None:
    """axe-core finds nothing serious in what the course has put on the page."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found = axe.run(page, context=".jp-OutputArea-output")
    serious = [
        (v["id"], v["nodes"][0]["html"][:200])
        for v in found.response["violations"]
        if v["impact"] in ("serious", "critical")
    ]
    assert serious == []
