"""The table of contents tells the truth: every notebook, its level and its minutes."""

from __future__ import annotations

import re

from proctor.authoring import notebook_form
from tiny_course import COURSE, NOTEBOOKS

START = COURSE / "notebooks" / "00-start-here.ipynb"
TITLE = re.compile(r"\*\*Level\*\* (★+☆*) · \*\*Minutes\*\* (\d+)")
ROW = re.compile(r"^\|[^|\[]*\[[^\]]+\]\(([^)]+\.ipynb)\)\s*\|\s*(★+☆*)\s*\|\s*(\d+)\s*\|", re.M)


def contents() -> str:
    """The text of all cells of the table of contents."""
    return "\n\n".join(c.source for c in notebook_form.read(START).cells)


def rows() -> dict[str, tuple[str, int]]:
    """Level and minutes of each linked notebook, by assignment or folder and name."""
    return {
        "/".join(link.split("/")[-2:]): (level, int(minutes))
        for link, level, minutes in ROW.findall(contents())
    }


def test_every_notebook_is_listed_with_its_level_and_minutes():
    listed = rows()
    for path in NOTEBOOKS:
        if path == START:
            continue
        name = path.name if path.parent.name == "notebooks" else f"{path.parent.name}/{path.name}"
        title = TITLE.search(notebook_form.read(path).cells[0].source)
        assert title, f"{path}: its first cell does not say **Level** and **Minutes**"
        assert listed.get(name) == (title[1], int(title[2])), name


def test_every_link_exists():
    for link, _, _ in ROW.findall(contents()):
        # work/ is made from release/ when a learner begins
        path = START.parent / link.replace("../work/", "../release/")
        assert path.is_file(), link


def test_the_minutes_add_up():
    """Each part's table ends with its sum, and the last table with the sum of all."""
    part = total = parts = 0
    for line in contents().splitlines():
        if row := ROW.match(line):
            part += int(row[3])
        elif row := re.match(r"\|\W*together\W*\|.*?(\d+)\W*$", line):
            assert int(row[1]) == part, line
            total, part, parts = total + part, 0, parts + 1
        elif row := re.match(r"\|\W*total\W*\|\D*(\d+)\W*$", line):
            assert int(row[1]) == total, line
            break
    else:
        raise AssertionError("there is no row with the total")
    assert parts >= 3
