"""Draw README's picture anew: a wrong and a right answer in JupyterLab.

    .venv/bin/python docs/images/right_and_wrong.py

It needs Chromium, as the tests in tests/browser do.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / folder) for folder in ("tests/browser", "grader/tests")]

from test_jupyterlab import NOTEBOOK, RIGHT, TITLES, WRONG, Lab  # noqa: E402

from browsing import chromium  # noqa: E402

SIDE = 24  # pixels around the cells


def main() -> None:
    """Take the picture."""
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        lab = Lab(Path(folder) / "clone", "JupyterLab Light", browser)
        try:
            lab.page.set_viewport_size({"width": 1100, "height": 1700})
            lab.open(NOTEBOOK)
            lab.page.keyboard.press("Control+b")  # no side bar
            lab.run(lab.cell("import numpy as np"))
            answer, test = lab.cell("def walk_loop"), lab.cell(TITLES[0])
            lab.run(answer, WRONG)
            lab.run(test)
            first = _picture(lab, answer, test, Path(folder) / "wrong.png")
            lab.run(answer, RIGHT)
            lab.run(test)
            second = _picture(lab, answer, test, Path(folder) / "right.png")
        finally:
            lab.close()
        _join(first, second, HERE / "right-and-wrong.png")


def _picture(lab: Lab, answer, test, path: Path) -> Path:  # noqa: ANN001
    """The answer cell and its test, with the test's code folded again."""
    answer.scroll_into_view_if_needed()
    test.locator(".jp-InputCollapser").first.click()
    test.evaluate("cell => cell.scrollIntoView({block: 'center'})")  # both fit in
    lab.page.mouse.move(0, 0)
    lab.page.wait_for_timeout(500)
    top, bottom = answer.bounding_box(), test.bounding_box()
    assert top and bottom
    clip = {
        "x": top["x"], "y": top["y"] - SIDE / 2, "width": top["width"],
        "height": bottom["y"] + bottom["height"] - top["y"] + SIDE,
    }  # fmt: skip
    lab.page.screenshot(path=path, clip=clip)
    return path


def _join(left: Path, right: Path, path: Path) -> None:
    from PIL import Image

    pictures = [Image.open(left), Image.open(right)]
    size = (max(p.width for p in pictures), sum(p.height for p in pictures))
    joined = Image.new("RGB", size, "white")
    joined.paste(pictures[0], (0, 0))
    joined.paste(pictures[1], (0, pictures[0].height))
    joined.save(path, optimize=True)


if __name__ == "__main__":
    main()
