"""How long, and how many bytes, from **Run this** to the first green line.

    python tests/browser/measure.py site/_build [--reading SECONDS]

The site (`make site PYODIDE=FOLDER`) is served from this machine, compressed as web hosts do it,
so the seconds are the browser's and no network's. Bytes of other servers are not counted.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, sync_playwright

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "grader" / "tests"))

import in_lite  # noqa: E402
from first_answers import RIGHT  # noqa: E402
from served import Served, serve  # noqa: E402

from browsing import CHROMIUM, FLAGS  # noqa: E402

PAGE = "work/introduction/random-walk.html"
NOTEBOOK = "lite/lab/index.html?path=work/introduction/random-walk.ipynb"
_KINDS = {
    r"lite/pyodide/(pyodide|python_stdlib)": "Python itself",
    r"lite/pyodide/(matplotlib-|pillow|fonttools|contourpy|kiwisolver|pytz|cycler|pyparsing)"
    r"|lite/pyodide/python_dateutil": "matplotlib and what it needs",
    r"lite/pyodide/numpy": "NumPy",
    r"lite/pyodide/|lite/extensions/.*\.whl": "IPython and what it needs",
    r"lite/wheels/": "the course's package, widgets",
    r"lite/(files|api)/": "the notebook",
    r"lite/": "JupyterLite",
}


def kind(path: str) -> str:
    """What a file of the site belongs to."""
    return next((name for pattern, name in _KINDS.items() if re.match(pattern, path)), "the page")


def visit(context: BrowserContext, served: Served, reading: float) -> None:
    """One visit, from the book's page to the first green line; prints what it took."""
    page = context.new_page()
    page.set_default_timeout(in_lite.PATIENCE)
    if reading:
        page.goto(served.address + PAGE)
        page.wait_for_timeout(1000 * reading)
    ahead = sum(size for _, size in served.sent)
    served.sent.clear()
    begun = time.monotonic()
    if reading:
        page.get_by_role("link", name="Run this").click()
    else:  # nothing is fetched ahead
        page.goto(served.address + NOTEBOOK)
    first = in_lite.first_cell(page)
    shown = time.monotonic() - begun
    in_lite.run(page, first)
    in_lite.run(page, in_lite.cell(page, "def walk_loop"), RIGHT)
    in_lite.run(page, in_lite.cell(page, "A walk of n steps has n + 1 positions"))
    in_lite.panel(page, "Right").wait_for()
    green = time.monotonic() - begun
    total = sum(size for _, size in served.sent)
    print(f"  before the click {ahead:12,} bytes")
    print(f"  notebook shown   {shown:6.1f} s\n  first green line {green:6.1f} s, {total:,} bytes:")
    counted: Counter[str] = Counter()
    for path, size in served.sent:
        counted[kind(path)] += size
    for name, size in counted.most_common():
        print(f"    {size:12,}  {name}")
    page.close()
    served.sent.clear()


def measure(browser: Browser, site: Path, reading: float) -> None:
    """A first visit and a second one."""
    with serve(site, compress=True) as served:
        context = browser.new_context(viewport={"width": 1200, "height": 1000})
        print(f"first visit, after {reading:g} s of reading")
        visit(context, served, reading)
        print("second visit, in the same browser")
        visit(context, served, 0)
        context.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("site", type=Path)
    parser.add_argument("--reading", type=float, nargs="*", default=[0, 30])
    chosen = parser.parse_args()
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for reading in chosen.reading:
            measure(browser, chosen.site, reading)
        browser.close()


if __name__ == "__main__":
    main()
