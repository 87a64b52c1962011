"""Build the course's website: `make site`, or `python site/build.py [--pyodide FOLDER]`.

The result, site/_build/, is a folder of static files for any web server:

    index.html, notebooks/, work/, docs/   the book
    lite/                                  the same notebooks in JupyterLite, to be run
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

import book
import lite

HERE = Path(__file__).resolve().parent
COURSE = HERE.parent


def main() -> int:
    """Build the site; exit status 1 when Sphinx warns or a link leads nowhere."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--output", type=Path, default=HERE / "_build")
    parser.add_argument("--pyodide", type=Path, help="a folder with Pyodide to serve ourselves")
    parser.add_argument("--without-lite", action="store_true", help="the book alone")
    chosen = parser.parse_args()
    output = chosen.output.resolve()
    shutil.rmtree(output, ignore_errors=True)
    pages = output.with_name(output.name + "-pages")
    shutil.rmtree(pages, ignore_errors=True)
    try:
        book.gather(COURSE, pages)
        status = book.build(pages, output)
    finally:
        for left in (pages, output.parent / "jupyter_execute"):  # the second is myst-nb's
            shutil.rmtree(left, ignore_errors=True)
    if not chosen.without_lite:
        lite.build(COURSE, output / "lite", chosen.pyodide)
    # GitHub Pages would leave out folders that begin with an underscore.
    (output / ".nojekyll").touch()
    return status


if __name__ == "__main__":
    sys.exit(main())
