"""The house style can be read by everyone: contrast, shades of grey, and lines that differ."""

from __future__ import annotations

import itertools
import json

import matplotlib
import matplotlib.style
import pytest
from matplotlib.colors import to_rgb

from advanced_numpy import house_style
from course_path import COURSE

FILLS = house_style.FILLS
LESSONS = sorted((COURSE / "notebooks").glob("*.ipynb"))


def style() -> matplotlib.RcParams:
    with matplotlib.style.context("advanced_numpy.house"):
        return matplotlib.rcParams.copy()


def luminance(color: object) -> float:
    """The relative luminance of WCAG 2, from 0 for black to 1 for white."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(color)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: object, other: object) -> float:
    """The contrast ratio of WCAG 2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_wcag():
    assert contrast("black", "white") == pytest.approx(21)
    assert contrast("#767676", "white") == pytest.approx(4.54, abs=0.01)


def test_lines_stand_out_against_white_and_text_can_be_read():
    for line in style()["axes.prop_cycle"]:
        assert contrast(line["color"], "white") >= 3, line
    assert contrast(house_style.GREY, "white") >= 7
    assert contrast(house_style.BLUE, "white") >= 4.5
    for fill in FILLS:
        assert contrast("black", fill) >= 6


def test_each_line_differs_from_the_others_in_grey_or_in_its_dashes():
    for one, other in itertools.combinations(style()["axes.prop_cycle"], 2):
        assert one["linestyle"] != other["linestyle"]
    lines = [line["color"] for line in style()["axes.prop_cycle"]]
    for one, other in itertools.pairwise(lines[:3]):
        assert contrast(one, other) >= 1.25, (one, other)


def test_pictures_have_readable_sizes():
    found = style()
    assert min(found[f"{axis}tick.labelsize"] for axis in "xy") >= 10
    assert found["figure.dpi"] == 100  # use() doubles the pixels in a notebook


def test_use_works_outside_of_jupyter_and_starts_no_shell():
    from IPython import get_ipython

    with matplotlib.rc_context():
        house_style.use()
        assert matplotlib.rcParams["axes.spines.top"] is False
    assert get_ipython() is None


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_cells_that_draw_are_folded_and_say_what_they_draw(path):
    for cell in json.loads(path.read_text("utf-8"))["cells"]:
        tags = cell["metadata"].get("tags", ())
        if any(tag.startswith("picture:") for tag in tags):
            assert cell["metadata"].get("jupyter", {}).get("source_hidden"), cell["id"]
            assert cell["source"][0].startswith("# "), cell["id"]
