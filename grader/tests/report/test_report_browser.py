"""The report in a real browser: from disk, without a network, in both themes, narrow and wide."""

from __future__ import annotations

import pytest

from browsing import MARKS, SIZES, chromium, read_by_anyone
from made_up_class import a_class, made
from proctor.report import page

pytestmark = MARKS
HOSTILE = "<script>document.title = 'run'</script><img src=x onerror=\"document.title='run'\">"


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """A report with all that there can be in one, on disk."""
    names = [f"student-{i}@example.org" for i in range(60)]
    records = a_class(60, names=[HOSTILE, *names[1:]])
    notebook = records.notebooks[0]
    notebook.scores[:, 0] = 1 - notebook.scores[:, 4]  # an item that discriminates backwards
    notebook.mended.add(3)
    said = notebook.said
    said[:] = [one._replace(message=f"{one.message} `x` {HOSTILE}") for one in said]
    found = made(records)
    code = [("def f(x):\n", False), ("    return x " * 20, True), (HOSTILE, False)]
    passage = {"exercise": "e1", "share": 0.9, "tokens": 70, "left": code, "right": code}
    pair = {"left": names[1], "right": names[2], "tokens": 70, "passages": [passage]}
    found["similar"] = {
        "usual": 3.0, "compared": 9, "answers": 60, "common_from": 3, "pairs": [pair, pair]
    }  # fmt: skip
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(page.render(found), "utf-8")
    return path


@pytest.fixture(scope="module")
def browser():
    with chromium() as found:
        yield found


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_the_report_is_read_anywhere_and_by_anyone(browser, report, theme, size):
    with read_by_anyone(browser, report, size, theme) as tab:
        assert "run" not in tab.title().split()
        drawn = "[...document.images].map(one => one.complete && one.naturalWidth > 0)"
        assert tab.evaluate(drawn) == [True] * 4


def test_a_click_on_a_heading_sorts_by_number_and_back(browser, report):
    tab = browser.new_page()
    tab.goto(report.as_uri())
    table = tab.get_by_role("region", name="Table of exercises")

    def shares() -> list[float]:
        return [
            float(c.get_attribute("data-value")) for c in table.locator("td:nth-child(3)").all()
        ]

    assert shares() == sorted(shares())
    table.get_by_role("button", name="Points got").click()
    assert shares() == sorted(shares(), reverse=True)
    table.get_by_role("button", name="Points got").click()
    assert shares() == sorted(shares())
    assert table.locator("th[aria-sort=ascending]").count() == 1
    tab.close()


def test_a_link_to_an_exercise_opens_it(browser, report):
    tab = browser.new_page()
    tab.goto(report.as_uri())
    link = tab.get_by_role("region", name="At a glance").get_by_role("link").first
    tests = tab.locator(link.get_attribute("href")).get_by_role("heading")
    assert not tests.first.is_visible()
    link.click()
    assert tests.first.is_visible()
    tab.close()


def test_a_printed_report_has_its_pictures_and_tables(browser, report, tmp_path):
    tab = browser.new_page()
    tab.goto(report.as_uri())
    tab.emulate_media(media="print")
    assert tab.get_by_role("region", name="Table of misconceptions").is_visible()
    tab.pdf(path=tmp_path / "report.pdf", format="A4")
    assert (tmp_path / "report.pdf").stat().st_size > 20_000
    tab.close()
