"""**Run this** on every page that is a notebook: it opens the notebook in JupyterLite."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from sphinx.application import Sphinx


def _address(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: Any
) -> None:
    source = app.env.doc2path(pagename, False) if pagename in app.env.all_docs else ""
    if str(source).endswith(".ipynb"):
        up = "../" * pagename.count("/")
        context["your_work"] = f"{up}your-work.html"
        context["run_this"] = f"{up}lite/lab/index.html?path={quote(f'{pagename}.ipynb')}"


def setup(app: Sphinx) -> dict[str, Any]:
    """Give the template the address of a page's notebook."""
    app.connect("html-page-context", _address)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
