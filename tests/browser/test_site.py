"""The website in Chromium, cut off from everything but the local server."""

from __future__ import annotations

import functools
import re
import time
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlparse

import in_lite
import pytest
from first_answers import RIGHT, WRONG

from browsing import MARKS

playwright = pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_playwright_python.sync_playwright")
pytest.importorskip("furo")
pytest.importorskip("jupyterlite_core")
pytestmark = MARKS

NOTEBOOK = "work/introduction/random-walk.ipynb"
PAGES = [
    "index.html", "your-work.html", "notebooks/00-start-here.html",
    "notebooks/01-introduction.html", "work/introduction/random-walk.html", "docs/teachers.html",
    "search.html",
]  # fmt: skip


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
        exercises = ("work", "lite/files/work", "lite/files/release")
        if any(path.is_relative_to(site / folder) for folder in exercises):
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
        assert not serious(page), (name, theme, width)
        overflow = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert overflow <= 1, (name, width)
    assert not asked_outside


def serious(page, include: str | None = None) -> list[tuple[str, list[str]]]:
    """What axe-core finds on a page, or in a part of it, that keeps people out."""
    found = axe.Axe().run(page, context=include).response["violations"]
    return [
        (one["id"], [node["html"][:200] for node in one["nodes"]][:3])
        for one in found
        if one["impact"] in {"serious", "critical"}
    ]


# What the line that says what is loading has said, in a list.
LISTEN = """
window.said = [];
new MutationObserver(() => {
  const line = document.querySelector("#loading [role=status]");
  const text = line && !line.parentElement.hidden ? line.textContent : "";
  if (text && text !== said.at(-1)) said.push(text);
}).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
"""


def test_a_learner_reads_runs_errs_gets_it_right_and_comes_back(
    context, served, address, asked_outside
):
    page = context.new_page()
    page.set_default_timeout(in_lite.PATIENCE)
    page.add_init_script(LISTEN)
    page.goto(f"{address}work/introduction/random-walk.html")
    begun = time.monotonic()
    served.sent.clear()
    page.get_by_role("link", name="Run this").click()
    first = in_lite.first_cell(page)
    assert not serious(page, "#loading")
    shown = time.monotonic() - begun

    in_lite.run(page, first)
    in_lite.run(page, in_lite.cell(page, "def walk_loop"), WRONG)
    in_lite.run(page, in_lite.cell(page, "A walk of n steps has n + 1 positions"))
    in_lite.panel(page, "Not yet").wait_for()
    in_lite.run(page, in_lite.cell(page, "def walk_loop"), RIGHT)
    in_lite.run(page, in_lite.cell(page, "A walk of n steps has n + 1 positions"))
    in_lite.panel(page, "2 of 22 points").wait_for()
    total = sum(size for _, size in served.sent)
    print(f"shown {shown:.1f} s, green {time.monotonic() - begun:.1f} s, {total:,} bytes")
    said = page.evaluate("said")
    for text in ("Loading the notebook…", "Loading Python…", "Python is ready."):
        assert text in said
    page.locator("#loading").wait_for(state="hidden")
    assert not [path for path, _ in served.sent if re.search("scipy|openblas|pandas", path)]
    assert not serious(page, ".jp-OutputArea-output")
    page.keyboard.press("Control+s")
    page.wait_for_timeout(2000)

    page.reload()
    kept = in_lite.cell(page, "def walk_loop")
    in_lite.show(page, kept)
    assert RIGHT.splitlines()[-1].strip() in kept.inner_text()
    in_lite.run(page, in_lite.first_cell(page))
    in_lite.run(page, kept)
    in_lite.run(page, in_lite.cell(page, "A loop tosses every step"))
    in_lite.panel(page, "3 of 22 points").wait_for()  # those of before the reload are among them
    assert not asked_outside


# As in the first cell of every lesson that has an explorer: the page loads matplotlib for it.
IMPORTS = "import matplotlib.pyplot\nfrom advanced_numpy import explore\n"
# One control of each explorer, by its label, and what is done with it.
MOVES = {
    "strides": ("offset, in bytes", lambda slider: slider.press("ArrowRight")),
    "broadcasting": ("second shape", lambda field: (field.fill("2, 1, 4"), field.press("Enter"))),
    "spacing": ("dtype", lambda choice: choice.select_option("float32")),
    "heat": ("time step", lambda slider: slider.press("ArrowRight")),
    "rules": ("rule", lambda slider: slider.press("ArrowRight")),
    "k_means": ("step", lambda field: (field.fill("1"), field.press("Tab"))),
}


def moves(page, explorer, act) -> None:
    """What `act` does to a control changes the explorer's words; axe finds nothing serious."""
    words = explorer.locator(".explorer-words")
    before = words.inner_text()
    act()
    page.wait_for_function(
        "([words, before]) => words.innerText !== before", arg=[words.element_handle(), before]
    )
    assert not serious(page, ".explorer")


def test_a_phone_has_room_for_explorers_and_what_is_large_comes_when_it_is_imported(
    context, served, address, asked_outside
):
    page = context.new_page()
    page.set_viewport_size({"width": 390, "height": 780})
    page.emulate_media(color_scheme="dark")
    page.add_init_script(LISTEN)
    first = in_lite.opened(page, address, "notebooks/07-windows-and-neighbourhoods.ipynb")
    page.wait_for_function("said.includes('Python is ready.')")
    assert page.locator(".jp-Notebook:visible").bounding_box()["width"] > 300
    assert not [path for path, _ in served.sent if re.search("matplotlib-[0-9]|scipy", path)]
    in_lite.run(page, first)
    explorer = in_lite.cell(page, "Move it: F and the time of the heat equation")
    in_lite.run(page, explorer)
    slider = explorer.locator(".explorer input[type=range]").first
    slider.wait_for()
    assert {"Loading matplotlib…", "Loading scipy…"} & set(page.evaluate("said"))
    moves(page, explorer, lambda: slider.press("ArrowRight"))
    assert not asked_outside


def test_every_explorer_moves(context, address, asked_outside):
    page = context.new_page()
    first = in_lite.opened(page, address, "notebooks/02-anatomy-of-an-array.ipynb")
    for name, (control, act) in MOVES.items():
        in_lite.run(page, first, f"{IMPORTS}explore.{name}()")
        moved = first.locator(".explorer").filter(has_text=control)
        moved.wait_for()
        moves(page, moved, functools.partial(act, moved.get_by_label(control, exact=True)))
        assert moved.locator("svg").is_visible() and not moved.locator(".explorer-wrong").count()
    assert not asked_outside


def test_lesson_14_has_its_strict_library(context, address, asked_outside):
    page = context.new_page()
    first = in_lite.opened(page, address, "notebooks/14-one-function-many-libraries.ipynb")
    in_lite.run(page, first)
    in_lite.run(page, first, "print(strict.asarray([1, 2]) + 1)")
    in_lite.panel(page, "[2, 3]").wait_for()
    assert not asked_outside


def test_the_notebook_of_a_link_is_shown_even_when_jupyterlite_loses_it(context, address):
    # It does now and then, while it restores the tabs of last time; here it never opens one.
    page = context.new_page()

    def without_opener(route):
        settings = route.fetch().json()
        off = settings["jupyter-config-data"].setdefault("disabledExtensions", [])
        off.append("@jupyterlite/application-extension:opener")
        route.fulfill(json=settings)

    page.route("**/lite/jupyter-lite.json", without_opener)
    in_lite.opened(page, address, "notebooks/02-anatomy-of-an-array.ipynb")


def test_a_link_to_a_notebook_that_is_gone_says_so_and_leaves_no_empty_tab(context, address):
    page = context.new_page()
    page.set_default_timeout(in_lite.PATIENCE)
    page.goto(f"{address}lite/lab/index.html?path=work/introduction/gone.ipynb")
    page.locator(".jp-Dialog").get_by_text("gone.ipynb does not exist").wait_for()
    page.locator(".jp-Dialog").get_by_role("button", name="Close").click()
    page.locator(".jp-Launcher").wait_for()
    assert page.locator(".lm-DockPanel-tabBar").get_by_text("gone.ipynb").count() == 0
    assert page.locator("[inert]").count() == 0


def test_a_cell_that_is_run_before_the_notebook_has_a_kernel_runs_once_and_asks_nothing(
    context, address
):
    # Here the session comes late; on a quick machine the moment is short, and just as real.
    page = context.new_page()
    page.set_default_timeout(in_lite.PATIENCE)
    page.add_init_script("""
        const waiting = setInterval(() => {
            const sessions = window.jupyterapp?.serviceManager.sessions;
            if (!sessions) return;
            clearInterval(waiting);
            const start = sessions.startNew.bind(sessions);
            sessions.startNew = async (...how) => {
                await new Promise((resolve) => setTimeout(resolve, 2000));
                return start(...how);
            };
        }, 1);
    """)
    page.goto(f"{address}lite/lab/index.html?path=notebooks/02-anatomy-of-an-array.ipynb")
    in_lite.run(page, in_lite.first_cell(page), "print('it', 'ran')")
    in_lite.panel(page, "it ran").wait_for()
    assert in_lite.first_cell(page).locator(".jp-InputPrompt").inner_text() == "[1]:"
    assert page.locator(".jp-Dialog").count() == 0


def test_a_python_that_cannot_be_loaded_is_told(context, served, address):
    served.missing.add("pyodide.asm.wasm")
    page = context.new_page()
    page.set_default_timeout(in_lite.PATIENCE)
    page.goto(f"{address}lite/lab/index.html?path={NOTEBOOK}")
    page.locator("#loading").get_by_text("Python could not be loaded").wait_for()


@pytest.mark.parametrize("saving", [False, True])
def test_what_comes_next_is_fetched_while_somebody_reads_unless_data_are_saved(
    context, served, address, saving
):
    page = context.new_page()
    chosen = f"{{value: {{saveData: {str(saving).lower()}}}}}"
    page.add_init_script(f"Object.defineProperty(navigator, 'connection', {chosen})")
    page.goto(f"{address}work/introduction/random-walk.html")
    if saving:
        page.wait_for_timeout(2000)
        assert page.locator("link[rel=prefetch]").count() == 0
        return
    page.locator("link[rel=prefetch]").last.wait_for(state="attached")
    page.wait_for_function("document.querySelectorAll('link[rel=prefetch]').length > 20")
    ahead = page.locator("link[rel=prefetch]").evaluate_all("all => all.map(one => one.href)")
    names = " ".join(ahead)
    for one in ("pyodide.asm.wasm", "numpy-", "ipython-", "matplotlib-", "advanced_numpy_course"):
        assert one in names
    assert "scipy" not in names
    assert not [href for href in ahead if context.request.get(href).status != 200]
