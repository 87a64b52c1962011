"""The learner's loop: panels under test cells, hints by tries, and how far a learner is."""

from __future__ import annotations

import functools
import json
import linecache
import re
from html.parser import HTMLParser

import numpy as np
import pytest

from advanced_numpy import check
from advanced_numpy.check.evidence import Arrays, Layout, Loop
from advanced_numpy.check.failure import Failed, NotAttempted
from advanced_numpy.learner import drawings, outline, panels, session, ways
from advanced_numpy.learner.progress import Progress, digest

TITLE = "# Three numbers give three running totals."
TEST = f"""{TITLE}
from advanced_numpy import check as _check

@_check.test(insight="A running total is one call.")
def _test(running_total):
    check.equal(check.call(running_total, [1, 2, 3]), np.array([1, 3, 6]))
"""
PROMPT = """## 1. Running totals

Write `running_total(numbers)`.

<details><summary>Hint 1</summary>

`np.cumsum` adds up. See [cumsum](https://numpy.org/doc/cumsum.html).
</details>
<details><summary>Hint 2</summary>

<!-- fits: "Did you forget" "no such message" -->
Return <b>it</b>.
</details>
"""
RIGHT = "def running_total(numbers):\n    return np.cumsum(numbers)"
WRONG = "def running_total(numbers):\n    return np.array([1, 2, 3])"


def notebook(answer: str) -> dict:
    """A notebook of one exercise with one test."""
    settings = {"grade_id": "totals-values", "grade": True, "solution": False, "points": 2}
    own = {"grade_id": "totals", "grade": False, "solution": True}
    return {
        "cells": [
            {"cell_type": "markdown", "id": "title", "metadata": {}, "source": "# Totals"},
            {"cell_type": "markdown", "id": "task", "metadata": {}, "source": PROMPT},
            {"cell_type": "code", "id": "a1", "metadata": {"nbgrader": own}, "source": answer},
            {"cell_type": "code", "id": "t1", "metadata": {"nbgrader": settings}, "source": TEST},
        ]
    }


class Shell:
    """What the session needs of IPython."""

    def __init__(self) -> None:
        self.user_ns: dict = {"In": [""]}

    def get_parent(self) -> dict:
        return {"metadata": {"cellId": "t1"}}

    def run(self, source: str) -> None:
        self.user_ns["In"].append(source)
        name = f"<ipython-input-{len(self.user_ns['In'])}>"
        linecache.cache[name] = (len(source), None, source.splitlines(True), name)
        exec(compile(source, name, "exec"), self.user_ns)


class Learner:
    """Somebody who writes answers in a notebook of work/ and runs the test cell."""

    def __init__(self, folder, monkeypatch) -> None:
        self.path = folder / "work" / "warmup" / "totals.ipynb"
        self.path.parent.mkdir(parents=True)
        self.save("raise NotImplementedError()")
        self.shell = Shell()
        self.shell.user_ns["np"] = np
        self.shown: list[tuple[str, str]] = []
        monkeypatch.setattr(session.Session, "_show", lambda _, p: self.shown.append(p))
        monkeypatch.setattr("IPython.get_ipython", lambda: self.shell)
        monkeypatch.setenv("JPY_SESSION_NAME", str(self.path))
        session._notebooks.clear()

    def save(self, answer: str) -> None:
        self.path.write_text(json.dumps(notebook(answer)))

    def answer(self, source: str) -> None:
        self.shell.run(source)

    def test(self) -> panels.Panel:
        self.shell.run(TEST)
        return self.shown[-1]

    def progress(self) -> Progress:
        return Progress.of(self.path)

    def exercise(self) -> outline.Exercise:
        (exercise,) = outline.read(json.loads(self.path.read_text())).exercises
        return exercise


@pytest.fixture
def learner(tmp_path, monkeypatch) -> Learner:
    return Learner(tmp_path, monkeypatch)


def test_an_outline_has_exercises_with_titles_points_and_hints():
    found = outline.read(notebook(RIGHT))
    assert (found.title, found.points) == ("Totals", 2)
    (exercise,) = found.exercises
    assert (exercise.heading, exercise.answer) == ("1. Running totals", RIGHT)
    assert exercise.tests[0].title == "Three numbers give three running totals"
    assert [hint.name for hint in exercise.hints] == ["Hint 1", "Hint 2"]


def test_right_shows_title_points_and_insight(learner):
    learner.answer(RIGHT)
    panel = learner.test()
    for text in (panel.text, panel.html):
        assert "Right" in text
        assert "Three numbers give three running totals" in text
        assert "2 points" in text
        assert "A running total is one call." in text
        assert "2 of 2 points · 1 of 1 exercises · this notebook is complete" in text


def test_wrong_shows_the_message_and_no_exception_is_raised(learner):
    learner.answer(WRONG)
    panel = learner.test()
    assert "Not yet" in panel.text
    assert "expected [1 3 6]" in panel.text
    assert "you gave" in panel.html
    assert "0 of 2 points" in panel.text
    assert "insight" not in panel.html


def test_what_is_not_attempted_is_said_without_hints(learner):
    panel = learner.test()
    assert "Not attempted" in panel.text
    assert "Hint" not in panel.html
    assert learner.progress().tries == {}


def test_hints_open_one_by_one_with_wrong_answers(learner):
    learner.answer(WRONG)
    opened = []
    for _ in range(4):
        found = re.findall(r"<details( open)?[^>]*><summary>(Hint \d)", learner.test().html)
        opened.append([name for is_open, name in found if is_open])
    assert opened == [[], ["Hint 1"], ["Hint 2"], ["Hint 2"]]
    assert learner.progress().tries == {"totals": 4}


def test_the_hint_that_fits_the_mistake_is_opened_at_once(learner):
    learner.answer("def running_total(numbers):\n    np.cumsum(numbers)")
    shown = learner.test().html
    assert re.findall(r"<details open[^>]*><summary>(Hint \d)", shown) == ["Hint 2"]
    assert "it fits what your answer does" in shown
    assert "no such message" not in shown


def test_progress_survives_a_restart_and_goes_stale_with_an_edit(learner):
    learner.save(RIGHT)
    learner.answer(RIGHT)
    learner.test()
    session._notebooks.clear()  # another kernel
    found = learner.progress()
    assert found.has_passed(learner.exercise())
    assert not found.is_stale(learner.exercise())
    learner.save(WRONG)
    assert found.is_stale(learner.exercise())


def test_an_answer_that_was_run_before_it_was_saved_is_not_stale(learner):
    learner.answer(RIGHT)
    learner.test()
    learner.save(RIGHT + "\n\n")
    assert not learner.progress().is_stale(learner.exercise())


def test_a_test_that_fails_again_has_not_passed(learner):
    learner.answer(RIGHT)
    learner.test()
    learner.answer(WRONG)
    learner.test()
    assert not learner.progress().has_passed(learner.exercise())


def test_progress_that_cannot_be_read_or_written_bothers_nobody(learner):
    folder = learner.path.parent / ".progress"
    folder.mkdir()
    (folder / "totals.json").write_bytes(b'{"passed": [')
    learner.answer(RIGHT)
    assert "Right" in learner.test().text
    (folder / "totals.json").unlink()
    folder.rmdir()
    folder.write_text("a file in the way")
    session._notebooks.clear()
    assert "Right" in learner.test().text


@pytest.mark.parametrize("content", ['{"cells": 3}', "", '{"cells": [{"cell_type": "code"}]}'])
def test_a_notebook_that_cannot_be_read_costs_only_the_extras(learner, content):
    learner.path.write_text(content)
    learner.answer(RIGHT)
    assert "Right: Three numbers" in learner.test().text


def test_nothing_is_shown_where_the_request_names_no_cell(learner):
    learner.shell.get_parent = dict
    learner.answer(WRONG)
    with pytest.raises(Failed):
        learner.test()
    learner.answer(RIGHT)
    learner.shell.run(TEST)
    assert learner.shown == []


def test_outside_work_nothing_is_written(learner, monkeypatch):
    elsewhere = learner.path.parents[2] / "release" / "warmup" / "totals.ipynb"
    elsewhere.parent.mkdir(parents=True)
    elsewhere.write_text(learner.path.read_text())
    monkeypatch.setenv("JPY_SESSION_NAME", str(elsewhere))
    learner.answer(RIGHT)
    learner.test()
    assert [p.name for p in elsewhere.parent.iterdir()] == ["totals.ipynb"]


def test_in_the_browser_progress_is_that_of_the_notebook_and_not_of_a_copy(learner, monkeypatch):
    released = learner.path.parents[2] / "release" / "warmup" / "totals.ipynb"
    released.parent.mkdir(parents=True)
    for path in (released, learner.path.with_name("totals (copy).ipynb")):  # sorted, it comes first
        path.write_text(learner.path.read_text())
    monkeypatch.delenv("JPY_SESSION_NAME")
    monkeypatch.chdir(learner.path.parent)
    learner.answer(RIGHT)
    learner.test()
    assert learner.progress().passed
    assert [path.name for path in (learner.path.parent / ".progress").iterdir()] == ["totals.json"]


# what is drawn


class Balanced(HTMLParser):
    """Reads HTML and keeps its tags and attributes; what is opened must be closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in ("img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words += data


def evidence_of(function, *args, **kwargs):
    with pytest.raises(Failed) as caught:
        function(*args, **kwargs)
    return caught.value.evidence


def loop(n):
    total = 0
    for i in range(n):
        total += i
    return total


Z = np.arange(12).reshape(3, 4)
DRAWN = {
    "one row": lambda: evidence_of(check.equal, np.arange(5), np.array([0, 1, 2, 3, 5])),
    "a long row": lambda: evidence_of(check.equal, np.arange(500), np.r_[0:400, 401:501]),
    "a grid": lambda: evidence_of(check.close, Z / 2, (Z + (Z == 5)) / 2),
    "four axes": lambda: evidence_of(check.equal, np.zeros((2, 2, 9, 20)), np.ones((2, 2, 9, 20))),
    "a scalar array": lambda: evidence_of(check.equal, np.array(3), np.array(4)),
    "text": lambda: evidence_of(check.equal, np.array(["<b>"]), np.array(["b<i"])),
    "images": lambda: evidence_of(
        check.equal, np.zeros((300, 200, 3), np.uint8), np.ones((300, 200, 3), np.uint8)
    ),
    "a bitmap": lambda: evidence_of(check.equal, np.eye(20) > 0, np.eye(20) > 2),
    "a copy": lambda: evidence_of(check.view, Z.copy(), Z),
    "a view": lambda: evidence_of(check.copy, Z[::2, ::-1], Z),
    "outside": lambda: evidence_of(
        check.view, np.lib.stride_tricks.as_strided(Z, (4, 4), Z.strides), Z
    ),
    "order": lambda: evidence_of(check.contiguous, Z.T, "C"),
    "a loop": lambda: evidence_of(
        check.no_python_loop, loop, small=(9,), large=(99,), elements=(9, 99)
    ),
    "records": lambda: evidence_of(check.equal, np.zeros(2, "i4,f4"), np.ones(2, "i4,f4")),
}


@pytest.mark.parametrize("what", DRAWN)
def test_drawings_are_plain_html_that_a_sanitiser_leaves(what):
    found = Balanced(drawings.draw(DRAWN[what]()))
    assert found.tags <= {"table", "tr", "th", "td", "div", "img"}
    assert found.attributes <= {"style", "alt", "src", "width"}


def test_what_differs_is_marked_by_a_sign():
    words = Balanced(drawings.draw(DRAWN["one row"]())).words
    assert words == "index01234expected01235you gave01234 ✗"


def test_where_a_part_of_a_3d_array_lies_is_said_in_a_line_above_its_tables():
    got, expected = np.zeros((3, 2, 2)), np.zeros((3, 2, 2))
    got[2, 1, 0] = 1
    drawn = drawings.draw(Arrays(got, expected, got == expected))
    assert drawn.startswith("<div>at index 2, …:</div><table")


def test_only_the_neighbourhood_of_the_first_difference_is_shown():
    words = Balanced(drawings.draw(DRAWN["a long row"]())).words
    assert words.startswith("index394")
    assert words.count("✗") == 6


def test_numbers_that_differ_only_in_their_last_digits_show_them():
    got, expected = np.array([1.0, 0.1 + 0.2]), np.array([1.0, 0.3])
    words = Balanced(drawings.draw(Arrays(got, expected, got == expected))).words
    assert words == "index01expected10.3you gave10.30000000000000004 ✗"


def test_a_copy_is_drawn_as_memory_of_its_own_and_a_view_in_the_input():
    assert "its own" in drawings.draw(DRAWN["a copy"]())
    found = Balanced(drawings.draw(DRAWN["a view"]())).words
    assert "element[0, 3][0, 2][0, 1][0, 0]····[1, 3][1, 2][1, 1][1, 0]" in found
    assert "outside ✗" in drawings.draw(DRAWN["outside"]())


def test_the_line_that_runs_too_often_is_named():
    words = Balanced(drawings.draw(DRAWN["a loop"]())).words
    assert "100 times" in words or "99 times" in words
    assert "total += i" in words


def test_objects_are_never_shown():
    class Trap:
        def __repr__(self):
            raise AssertionError("called")

        _repr_html_ = __str__ = __repr__

    got, expected = np.array([Trap(), None]), np.array([None, None])
    assert drawings.draw(Arrays(got, expected, np.array([False, True]))) == ""


# panels


def test_hints_have_emphasis_and_products_keep_their_stars():
    text = panels._markdown("The *sum*: R*R - x*x, 2 * 3, and `a *b* c`.")
    assert "The <em>sum</em>: R*R - x*x, 2 * 3, and <code>a *b* c</code>." in text


def a_failure(text: str, hint: str | None = None, evidence=None) -> Failed:
    failure = Failed(text)
    failure.hint, failure.evidence = hint, evidence
    return failure


def test_a_panel_escapes_everything():
    evil = "<script>alert(1)</script> & <img src=x onerror=y>"
    test = outline.Test("t", evil, 1)
    bar = panels.Bar(0, 1, 0, 1, evil)
    failure = a_failure(f"{evil}\n→ {evil}\n{evil}", evil)
    for panel in (
        panels.failed(failure, evil, test, [outline.Hint(evil, evil)], 3, bar),
        panels.failed(NotAttempted(evil), evil, test, [], 0, bar),
        panels.passed(evil, test, evil, bar),
    ):
        found = Balanced(panel.html)
        assert {"script", "img"}.isdisjoint(found.tags)
        assert evil in found.words


def test_a_panel_is_capped():
    class Huge:
        def lines(self):
            return [("x" * 200, 10**6)] * 2000

    failure = a_failure("y" * 1_000_000, evidence=Loop(Huge().lines, 3))
    panel = panels.failed(failure, "A title", None, [], 1, None)
    assert len(panel.html.encode()) <= panels.LONGEST
    assert len(panel.text) <= panels.LONGEST
    Balanced(panel.html)


def test_the_hint_of_the_message_stands_before_the_drawing():
    failure = a_failure(
        "f(3): wrong\n→ Look at `x`.\n  expected 1", "Look at `x`.", Layout(Z, Z.copy())
    )
    shown = panels.failed(failure, "A title", None, [], 1, None).html
    assert shown.index("f(3): wrong") < shown.index("<code>x</code>") < shown.index("strides")


def test_a_digest_forgives_blank_ends():
    assert digest("a = 1 \n") == digest("\na = 1")
    assert digest("a = 1") != digest("a = 2")


# other ways


@pytest.fixture
def clone(learner):
    """The learner's folder is a clone: it has source/ and answers/, too."""
    root = learner.path.parents[2]
    source = root / "source" / "warmup" / "totals.ipynb"
    source.parent.mkdir(parents=True)
    marked = RIGHT.replace("    return", "    ### BEGIN SOLUTION\n    return")
    source.write_text(json.dumps(notebook(f"{marked}\n    ### END SOLUTION")))
    answers = root / "answers" / "warmup" / "totals" / "totals"
    answers.mkdir(parents=True)
    loop = (
        "def running_total(numbers):\n    return np.array([sum(numbers[:n + 1]) for n in range(3)])"
    )
    (answers / "right-loop.py").write_text(f"# way: A <loop> reads like the rule.\n{loop}\n")
    (answers / "right-untold.py").write_text(RIGHT)
    (answers / "wrong-loop.py").write_text("# way: Never shown.\n")
    return learner


def test_the_other_ways_unfold_when_the_exercise_is_right(clone):
    clone.answer(WRONG)
    assert "how others" not in clone.test().html
    clone.answer(RIGHT)
    shown = clone.test().html
    words = Balanced(shown).words
    assert "See how others did it" in words
    assert "The reference answer." in words
    assert "A <loop> reads like the rule." in words
    assert "SOLUTION" not in words
    assert "Never shown" not in words
    assert words.count("def running_total") == 2
    assert words.count("yours, here.") == 2


def test_without_source_and_answers_there_are_no_other_ways(learner):
    learner.answer(RIGHT)
    assert "others" not in learner.test().html


def test_other_ways_run_in_a_namespace_of_their_own_and_may_fail(clone):
    names = {"np": np}
    found = [
        ways.Way("", "def f(x): return np.sum(x)"),
        ways.Way("", "f = None; np = 3"),
        ways.Way("", "raise SystemError"),
        ways.Way("", "def f(x): raise ValueError"),
    ]
    timed = ways.ratios(found, names, (functools.partial(max), ([1],), {}))
    assert timed == [None] * 4  # a partial has no name

    def f(x):
        return sum(x)

    timed = ways.ratios(found, names, (f, ([1, 2],), {}))
    assert timed[0] > 0
    assert timed[1:] == [None] * 3
    assert names == {"np": np}


def test_a_ratio_is_said_in_words():
    said = [panels._in_words(ratio) for ratio in (None, 1.1, 0.25, 31)]
    assert said[0] == ""
    assert "About as fast" in said[1]
    assert "4.0 times as fast" in said[2]
    assert "31.0 times as long" in said[3]
