"""What a learner does in JupyterLite's page, for tests and for measure.py."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Error

# The tests need some room for slow machines; the seconds are printed.
PATIENCE = 120_000


def opened(page: Any, address: str, notebook: str) -> Any:
    """Open a notebook by a link; its first code cell, once it is shown and can be used."""
    page.set_default_timeout(PATIENCE)
    page.goto(f"{address}lite/lab/index.html?path={notebook}")
    tab = page.locator(".lm-DockPanel-tabBar .lm-mod-current")
    tab.filter(has_text=notebook.rpartition("/")[2]).wait_for()
    page.locator(".jp-NotebookPanel:visible:not([inert])").wait_for()
    return first_cell(page)


def first_cell(page: Any) -> Any:
    """The first code cell of the open notebook, once it is there."""
    found = page.locator(".jp-Notebook:visible .jp-CodeCell").first
    found.wait_for()
    return found


def cell(page: Any, text: str) -> Any:
    """The code cell that shows `text`."""
    return page.locator(".jp-Notebook:visible .jp-CodeCell").filter(has_text=text).first


def panel(page: Any, text: str) -> Any:
    """What stands below a cell and shows `text`."""
    return page.locator(".jp-Notebook:visible .jp-OutputArea-output").filter(has_text=text).first


def show(page: Any, cell: Any) -> None:
    """Scroll to a cell, which JupyterLab may just be drawing anew."""
    for _ in range(20):
        try:
            cell.scroll_into_view_if_needed()
            return
        except Error as error:
            assert "not attached" in str(error), error
            page.wait_for_timeout(300)


def run(page: Any, cell: Any, source: str | None = None) -> None:
    """Write into a cell if told, and run it; what it shows comes later."""
    show(page, cell)
    if source is not None:
        cell.locator(".cm-content").click()
        page.keyboard.press("Control+a")
        page.keyboard.insert_text(source)
    cell.locator(".jp-InputPrompt").first.click()
    page.keyboard.press("Control+Enter")
