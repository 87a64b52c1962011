"""Pages in a real browser: from disk, without a network, in both themes, narrow and wide."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from browsing import MARKS, SIZES, chromium, read_by_anyone
from proctor.feedback.page import Graded, View, submission_page
from tiny_course import exercise

pytestmark = MARKS
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
TEXT = """# A page of everything

Some `code`, a [link](https://example.org), a formula $\\frac{a}{b}$, and

$$\\sum_{i=0}^{n} x_i$$

```python
def long(line): return "a line of code that is much wider than any telephone", "can show at once"
```

| a | b |
|---|---|
| 1 | 2 |

<details><summary>Hint</summary>A hint.</details>

![A dot](dot.png)
"""
TABLE = "<table class='dataframe'>" + "<tr>" + "<td>12345678</td>" * 30 + "</tr></table>"


def notebook():
    """A notebook with all that a page can show."""

    def lost(text: str, *more: str):
        return new_output("error", ename="Failed", evalue=text, traceback=[text, *more])

    cells = [new_markdown_cell(TEXT)]
    cases = [
        ("double", [], None, 2),
        ("triple", [lost("expected 3, got 4.\n→ Look at `x`.\narray([1, 2])")], True, 0),
        ("half", [lost("secret")], [], 0),
        ("odd", [lost("ValueError: odd", "\x1b[31m----> 1\x1b[39m " + "x" * 200)], True, 0),
        ("none", [new_output("error", ename="NotAttempted", evalue="no")], True, 0),
    ]
    for name, outputs, shown, score in cases:
        prompt, answer, test = exercise(name, "...", f"# {name} is right.\nassert 1", "assert 2", 2)
        prompt.source = f"## The {name}"
        answer.source = f"def {name}(x):\n    '''Say {name}.'''\n    return x  # {'long ' * 40}"
        answer.outputs = [
            new_output("stream", text="\x1b[32mprinted\x1b[0m " * 50),
            new_output("stream", name="stderr", text="warned"),
            new_output("display_data", {"text/html": TABLE}),
            new_output("display_data", {"image/png": base64.b64encode(DOT).decode()}),
        ]
        answer.metadata["proctor"] = {"shown": True}
        answer.metadata.nbgrader["comment"] = "Have a look at the *second* line."
        test.outputs, test.metadata.nbgrader["score"] = outputs, score
        if shown is not None:
            test.metadata["proctor"] = {"shown": shown}
        cells += [prompt, answer, test]
    hostile = "<script>document.title = 'run'</script><img src=x onerror=\"document.title='run'\">"
    cells += [new_code_cell("1", outputs=[new_output("stream", text="x")], execution_count=9)]
    return new_notebook(cells=[*cells, new_markdown_cell(hostile)])


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> dict[str, Path]:
    """The page of a notebook and that of its submission, on disk."""
    folder = tmp_path_factory.mktemp("feedback")
    graded = Graded("ada", "sums", "double", 2, 10, 1, ("one remark",), images={"dot.png": DOT})
    made = {
        "double": View(notebook(), graded).page(),
        "index": submission_page("ada", "sums", [View(notebook(), graded).summary]),
    }
    for name, text in made.items():
        (folder / f"{name}.html").write_text(text, "utf-8")
    return {name: folder / f"{name}.html" for name in made}


@pytest.fixture(scope="module")
def browser():
    with chromium() as found:
        yield found


@pytest.mark.parametrize("name", ["double", "index"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_a_page_is_read_anywhere_and_by_anyone(browser, pages, name, theme, size):
    with read_by_anyone(browser, pages[name], size, theme) as page:
        assert "2 of 10" in page.title()
        whole = "one => !one.src || one.complete && one.naturalWidth > 0"
        assert page.evaluate(f"[...document.images].every({whole})")


def test_a_click_leads_from_what_was_lost_to_its_cell(browser, pages):
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(pages["index"].as_uri())
    page.get_by_role("link", name="triple is right").first.click()
    assert page.url.endswith("#" + page.locator(":target").get_attribute("id"))
    assert "expected 3, got 4." in page.locator(":target").inner_text()
    page.locator(":target summary").first.click()
    assert page.locator(":target pre").first.is_visible()
    page.close()


def test_a_printed_page_loses_no_message(browser, pages, tmp_path):
    page = browser.new_page()
    page.goto(pages["double"].as_uri())
    page.emulate_media(media="print")
    assert page.get_by_text("expected 3, got 4.").first.is_visible()
    style = "getComputedStyle(document.querySelector('.answer pre')).whiteSpaceCollapse"
    assert page.evaluate(style) == "preserve"
    page.pdf(path=tmp_path / "page.pdf", format="A4")
    assert (tmp_path / "page.pdf").stat().st_size > 10_000
    page.close()
