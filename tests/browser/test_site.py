"""The website in Chromium, cut off from everything but the local server."""

from __future__ import annotations

import functools
import http.server
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlparse

import local_pyodide
import pytest
from first_answers import RIGHT, WRONG

from browsing import MARKS, chromium
from tiny_course import COURSE

playwright = pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_playwright_python.sync_playwright")
pytest.importorskip("furo")
pytest.importorskip("jupyterlite_core")
pytestmark = MARKS

NOTEBOOK = "work/introduction/random-walk.ipynb"
PAGES = [
    "index.html", "notebooks/00-start-here.html", "notebooks/01-introduction.html",
    "work/introduction/random-walk.html", "docs/teachers.html", "search.html",
]  # fmt: skip
# The tests need some room for slow machines; the seconds are printed.
PATIENCE = 120_000


class _Page(HTMLParser):
    """The ids of a page, where its links lead, and what it loads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids.add(found.get("id") or "")
        if tag == "a" and found.get("href"):
            self.links.append(found["href"] or "")
        if tag in {"script", "img", "source", "iframe"} and found.get("src"):
            self.loads.append(found["src"] or "")
        if tag == "link" and found.get("rel") in {"stylesheet", "preload", "icon"}:
            self.loads.append(found["href"] or "")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site, with Pyodide from this machine."""
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


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
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


def test_every_link_leads_somewhere(site: Path):
    pages = {
        path.relative_to(site).as_posix(): _Page(path.read_text())
        for path in site.rglob("*.html")
        if path.relative_to(site).parts[0] != "lite"
    }
    dead = []
    for name, page in pages.items():
        for link in page.links + page.loads:
            target = urlparse(urljoin(f"http://site/{name}", link))
            if target.netloc != "site":
                continue
            path = unquote(target.path).lstrip("/") or "index.html"
            known = pages.get(path)
            anchor = unquote(target.fragment)
            if not (site / path).exists() or (known and anchor and anchor not in known.ids):
                dead.append((name, link))
            if notebook := re.match(r"path=(.+)", target.query):
                file = site / "lite/files" / unquote(notebook[1])
                assert file.is_file(), (name, link)
    assert not dead


def test_no_page_loads_anything_from_elsewhere(site: Path):
    for path in site.rglob("*.html"):
        if path.relative_to(site).parts[0] != "lite":
            loads = _Page(path.read_text()).loads
            assert not [load for load in loads if re.match("(https?:)?//", load)], path


def test_no_solution_and_no_hidden_test_is_published(site: Path):
    for path in [*site.rglob("*.html"), *site.rglob("*.ipynb")]:
        if path.is_relative_to(site / "work") or path.is_relative_to(site / "lite/files/work"):
            text = path.read_text()
            assert "BEGIN HIDDEN" not in text, path
            assert "BEGIN SOLUTION" not in text, path


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1200])
def test_pages_can_be_read_by_everybody(context, address, asked_outside, theme, width):
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)
    for name in PAGES:
        page.goto(address + name)
        found = axe.Axe().run(page).response["violations"]
        serious = [
            (found_one["id"], [node["html"][:200] for node in found_one["nodes"]][:3])
            for found_one in found
            if found_one["impact"] in {"serious", "critical"}
        ]
        assert not serious, (name, theme, width)
        overflow = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert overflow <= 1, (name, width)
    assert not asked_outside


def _cell(page, text: str):
    return page.locator(".jp-Notebook .jp-CodeCell").filter(has_text=text).first


def _panel(page, text: str):
    """The panel below a test cell that shows `text`."""
    return page.locator(".jp-Notebook .jp-OutputArea-output").filter(has_text=text).first


def _show(page, cell) -> None:
    """Scroll to a cell, which JupyterLab may just be drawing anew."""
    for _ in range(20):
        try:
            cell.scroll_into_view_if_needed()
            return
        except playwright.Error as error:
            assert "not attached" in str(error), error
            page.wait_for_timeout(300)


def _run(page, cell, source: str | None = None) -> None:
    _show(page, cell)
    if source is not None:
        cell.locator(".cm-content").click()
        page.keyboard.press("Control+a")
        page.keyboard.insert_text(source)
    cell.locator(".jp-InputPrompt").first.click()
    page.keyboard.press("Control+Enter")


def test_a_learner_reads_runs_errs_gets_it_right_and_comes_back(context, address, asked_outside):
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{address}work/introduction/random-walk.html")
    begun = time.monotonic()
    loaded: list[int] = []

    def count(response) -> None:
        loaded.append(int(response.headers.get("content-length", 0)))

    page.on("response", count)
    page.get_by_role("link", name="Run this").click()
    page.locator(".jp-Notebook .jp-CodeCell").first.wait_for()
    shown = time.monotonic() - begun

    _run(page, page.locator(".jp-Notebook .jp-CodeCell").first, "import numpy as np")
    _run(page, _cell(page, "def walk_loop"), WRONG)
    _run(page, _cell(page, "A walk of n steps has n + 1 positions"))
    _panel(page, "Not yet").wait_for()
    _run(page, _cell(page, "def walk_loop"), RIGHT)
    _run(page, _cell(page, "A walk of n steps has n + 1 positions"))
    _panel(page, "2 of 22 points").wait_for()
    print(f"shown {shown:.1f} s, green {time.monotonic() - begun:.1f} s, {sum(loaded):,} bytes")
    page.keyboard.press("Control+s")
    page.wait_for_timeout(2000)

    page.reload()
    page.locator(".jp-Notebook .jp-CodeCell").first.wait_for()
    kept = _cell(page, "def walk_loop")
    _show(page, kept)
    assert RIGHT.splitlines()[-1].strip() in kept.inner_text()
    _run(page, page.locator(".jp-Notebook .jp-CodeCell").first)
    _run(page, kept)
    _run(page, _cell(page, "A loop tosses every step"))
    _panel(page, "3 of 22 points").wait_for()  # those of before the reload are among them
    assert not asked_outside
