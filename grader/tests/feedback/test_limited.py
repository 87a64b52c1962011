"""What strangers wrote is formatted within limits: all pages of a submission in one process."""

from __future__ import annotations

import os
import sys
import time

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from traitlets.config import Config

from proctor.config import pack
from proctor.feedback import export, formatting, limited
from proctor.feedback.export import Folder, Page, render
from tiny_course import exercise

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits are for Linux")

MEMORY = 1 << 30
ENDLESS = "$\\begin{a}" * 50_000  # takes hours to format
UNFORMATTED = "Text cells are shown as they were written"


def busy(seconds: float) -> None:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def folder(*texts: str, seconds: float = 10.0, **known) -> Folder:
    """A submission with a notebook for each text."""
    cells = exercise("f", "return x", "# It is right.\nassert f(1) == 1", "", 2)
    pages = []
    for number, text in enumerate(texts):
        notebook = new_notebook(cells=[new_markdown_cell(text), *cells])
        scores, comments = {"f-values": (2, 2)}, {"f": None}
        page = Page(f"n{number}", nbformat.writes(notebook), scores, comments, 2, 2, None)
        pages.append(page)
    config = Config()
    config.Grading.seconds_per_page = seconds
    return Folder("ada", "sums", tuple(pages), pack(config), **known)


@pytest.fixture
def forks(monkeypatch):
    """The processes that were forked, as a list that grows."""
    found = []
    fork = os.fork

    def counted() -> int:
        found.append(fork())
        return found[-1]

    monkeypatch.setattr(limited.os, "fork", counted)
    return found


def test_each_item_has_its_own_time_and_what_came_before_a_stop_counts():
    def items():
        for number in range(3):
            busy(0.4)
            yield number
        busy(30)

    found = []
    with pytest.raises(limited.Exceeded, match="more than 1 seconds"):
        for item in limited.each(items, 1, MEMORY):
            found.append(item)
    assert found == [0, 1, 2]


def test_memory_and_failures_end_the_process_and_nothing_else():
    def greedy():
        yield "before"
        yield len(bytearray(2 * MEMORY))

    def failing():
        yield "before"
        raise ValueError

    for function in (greedy, failing):
        found = []
        with pytest.raises(limited.Exceeded, match="memory"):
            for item in limited.each(function, 5, MEMORY):
                found.append(item)
        assert found == ["before"]
    assert list(limited.each(lambda: [b"x" * 3_000_000, ""], 5, MEMORY)) == [b"x" * 3_000_000, ""]


def test_the_pages_of_a_submission_are_made_in_one_process(forks):
    made = render(folder("# One", "# Two", "# Three"))
    assert list(made) == ["n0", "n1", "n2", "index"]
    assert all(page.content and not page.problem for page in made.values())
    assert len(forks) == 1


@pytest.mark.slow
def test_one_bad_notebook_does_not_stop_the_others(forks):
    made = render(folder("# One", f"# Two\n\n{ENDLESS}", "# Three", ENDLESS, seconds=1))
    assert list(made) == ["n0", "n1", "n2", "n3", "index"]
    assert [page.problem for page in made.values()] == [None] * 5
    said = [UNFORMATTED in page.content.decode() for page in made.values()]
    assert said == [False, True, False, True, True]
    # n1 among others, alone, and as it was written, then n2 and n3; n3 alone, and as it was written
    assert len(forks) == 5


def test_a_notebook_that_cannot_be_read_costs_its_own_page_and_the_overview():
    found = folder("# One", "# Two")
    broken = Page("broken", "{}", {}, {}, 0, 0, None)
    made = render(Folder("ada", "sums", (broken, *found.pages), found.config))
    assert [bool(page.problem) for page in made.values()] == [True, False, False, True]


def test_only_pages_that_are_due_are_made_but_the_overview_tells_of_all():
    found = folder("# One", "# Two")
    old = Page(**{**vars(found.pages[0]), "due": False})
    made = render(Folder("ada", "sums", (old, found.pages[1]), found.config))
    assert list(made) == ["n1", "index"]
    assert "n0.html" in made["index"].content.decode()


@pytest.mark.parametrize("language", ["python", "r"])
def test_what_a_class_was_given_is_formatted_before_its_pages_are(language):
    cells = [new_markdown_cell("# Title of a class"), new_code_cell("given = 'to a class'")]
    notebook = new_notebook(cells=cells, metadata={"language_info": {"name": language}})
    released = nbformat.writes(notebook)
    page = Page("n", released, {}, {}, 0, 0, None, released=released)
    one = Folder("ada", "sums", (page,), pack(Config()))
    export._warm_up(one.config)
    export._format(one.config, released)
    kept = (formatting.code, formatting._kept_markdown)
    before = [function.cache_info().misses for function in kept]
    assert dict(export._make(one, ["n"], {}, frozenset()))["n"].page.content
    assert [function.cache_info().misses for function in kept] == before
