"""What a learner writes in the page outlives a new version of the site, which loses nothing."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import zipfile
from pathlib import Path

import in_lite
import pytest
from first_answers import RIGHT
from in_lite import opened
from served import Served, serve

from browsing import MARKS

pytest.importorskip("playwright.sync_api")
pytest.importorskip("furo")
pytest.importorskip("jupyterlite_core")
pytestmark = MARKS

NOTEBOOK = "work/introduction/random-walk.ipynb"
LESSON = "notebooks/02-anatomy-of-an-array.ipynb"
NEWS = "A sentence that the newer version has."
LINE = RIGHT.splitlines()[-1].strip()


@pytest.fixture
def served(site: Path, tmp_path: Path) -> Served:
    """A first version of the site; `switch` puts a second one in its place."""
    (tmp_path / "current").symlink_to(site)
    with serve(tmp_path / "current") as served:
        yield served


def switch(site: Path, place: Path) -> None:
    """Put a second version of the site, with news in an exercise and a lesson, at `place`."""
    newer = place / "newer"
    shutil.copytree(site, newer, copy_function=os.link)
    for name in (NOTEBOOK, NOTEBOOK.replace("work/", "release/"), LESSON):
        path = newer / "lite/files" / name
        notebook = json.loads(path.read_text())
        prompt = next(cell for cell in notebook["cells"][1:] if cell["cell_type"] == "markdown")
        prompt["source"] = f"{''.join(prompt['source'])}\n\n{NEWS}"
        path.unlink()
        path.write_text(json.dumps(notebook))
    (place / "current").unlink()
    (place / "current").symlink_to(newer)


def news(page):
    """Where the open notebook shows the news."""
    return page.locator(".jp-Notebook:visible .jp-RenderedMarkdown").get_by_text(NEWS)


def saved(page) -> None:
    page.keyboard.press("Control+s")
    page.wait_for_timeout(2000)


def test_answers_and_progress_outlive_a_new_version_and_take_over_what_is_new(
    context, site, address, asked_outside, tmp_path
):
    page = context.new_page()
    in_lite.run(page, opened(page, address, NOTEBOOK))
    in_lite.run(page, in_lite.cell(page, "def walk_loop"), RIGHT)
    in_lite.run(page, in_lite.cell(page, "A walk of n steps has n + 1 positions"))
    in_lite.panel(page, "2 of 22 points").wait_for()
    saved(page)

    switch(site, tmp_path)
    opened(page, address, NOTEBOOK)  # nothing is replaced unasked
    assert LINE in in_lite.cell(page, "def walk_loop").inner_text()
    assert news(page).count() == 0
    page.keyboard.press("Alt+w")  # close the notebook

    first = opened(page, address, "notebooks/00-start-here.ipynb")
    in_lite.run(page, first, "%run -m advanced_numpy update")
    in_lite.panel(page, "work/: 1 notebook updated").wait_for()
    in_lite.run(page, first, "%run -m advanced_numpy status")
    said = in_lite.panel(page, "Total: 2 of 571 points").inner_text()
    assert re.search(r"random-walk.ipynb .* 2 of +22 points", said)
    saved(page)

    opened(page, address, NOTEBOOK)
    news(page).wait_for()
    assert LINE in in_lite.cell(page, "def walk_loop").inner_text()

    page.goto(f"{address}your-work.html")
    page.get_by_role("cell", name=NOTEBOOK).wait_for()
    with page.expect_download() as downloaded:
        page.get_by_role("button", name="Download all").click()
    archive = zipfile.ZipFile(io.BytesIO(Path(downloaded.value.path()).read_bytes()))
    assert archive.testzip() is None
    mine = json.loads(archive.read(NOTEBOOK))
    assert NEWS in json.dumps(mine) and LINE in "".join(
        "".join(cell["source"]) for cell in mine["cells"]
    )
    (kept,) = [name for name in archive.namelist() if name.startswith("work/kept/introduction/")]
    assert NEWS not in archive.read(kept).decode() and LINE in archive.read(kept).decode()
    progress = json.loads(archive.read("work/introduction/.progress/random-walk.json"))
    assert progress["passed"]
    assert not asked_outside


def test_a_notebook_that_was_run_and_saved_is_up_to_date_until_the_site_changes(context, address):
    page = context.new_page()
    first = opened(page, address, NOTEBOOK)
    in_lite.run(page, first)
    in_lite.run(page, in_lite.cell(page, "def walk_loop"), RIGHT)
    in_lite.run(page, in_lite.cell(page, "A walk of n steps has n + 1 positions"))
    in_lite.panel(page, "2 of 22 points").wait_for()
    work = context.new_page()
    work.goto(f"{address}your-work.html")
    work.get_by_text("only your progress is here").wait_for()
    saved(page)
    work.reload()
    work.get_by_role("cell", name=NOTEBOOK).wait_for()
    in_lite.run(page, first, "%run -m advanced_numpy update")
    in_lite.panel(page, "work/: 24 notebooks up to date").wait_for()
    in_lite.run(page, first, "%run -m advanced_numpy check random-walk")
    in_lite.panel(page, "run the test cells in the notebook").wait_for()
    assert "SystemExit" not in first.inner_text()


def test_a_lesson_that_is_deleted_comes_back_in_its_newest_version(
    context, site, address, tmp_path
):
    page = context.new_page()
    in_lite.run(page, opened(page, address, LESSON), "mine = 1")
    saved(page)
    switch(site, tmp_path)
    opened(page, address, LESSON)
    assert news(page).count() == 0
    page.get_by_role("listitem", name=re.compile("02-anatomy")).click(button="right")
    page.locator(".lm-Menu").get_by_text("Delete", exact=True).click()
    page.get_by_role("button", name="Delete", exact=True).click()
    page.wait_for_timeout(2000)
    opened(page, address, LESSON)
    news(page).wait_for()
    assert "mine = 1" not in in_lite.first_cell(page).inner_text()


def test_a_browser_with_nothing_stored_is_told_so_and_stays_as_it_was(context, address):
    page = context.new_page()
    page.goto(f"{address}your-work.html")
    page.get_by_text("Nothing yet.").wait_for()
    assert page.evaluate("indexedDB.databases()") == []
