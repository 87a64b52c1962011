"""A page says what was lost and what to do next, and nothing of hidden tests."""

from __future__ import annotations

import html
import re
import time

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from proctor import outcomes
from proctor.feedback.page import Graded, View, said, submission_page, without_page
from tiny_course import exercise

SECRET = "8675309"
HIDDEN = f"# hidden: Try large numbers.\nassert f({SECRET}) == 2"


def error(text: str, traceback: list[str] | None = None):
    lines = [f"Not yet: {text}"] if traceback is None else traceback
    return new_output("error", ename="Failed", evalue=text, traceback=lines)


def one(name: str, *outputs, shown=None, hidden=HIDDEN, score=None, points=2, comment=None):
    """The cells of an exercise as GetGrades leaves them, with what its test has given."""
    prompt, answer, test = exercise(
        name, "...", f"# {name} is right.\nassert {name}", hidden, points
    )
    prompt.source = f"## The {name}\n\nWrite it."
    answer.source = f"def {name}(x):\n    return 3"
    test.outputs = list(outputs)
    test.execution_count = answer.execution_count = 1
    if shown is not None:
        test.metadata["proctor"] = {"shown": shown}
    test.metadata.nbgrader["score"] = (0 if outputs else points) if score is None else score
    if comment:
        answer.metadata.nbgrader["comment"] = comment
    return [prompt, answer, test]


def page(cells, **known) -> str:
    notebook = new_notebook(cells=[new_markdown_cell("# Title of it\n\nText."), *cells])
    tests = [
        c.metadata.nbgrader for c in notebook.cells if "score" in c.metadata.get("nbgrader", {})
    ]
    score, most = sum(t.score for t in tests), sum(t.points for t in tests)
    return View(notebook, Graded("ada", "sums", "double", score, most, **known)).page()


def text_of(made: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", made.partition("<body>")[2]))


def test_the_summary_names_each_lost_test_and_what_it_says():
    lost = error("expected 4, got 5.\n→ Use `*`.\narray([1,\n       2])")
    made = page([*one("a", lost, shown=True), *one("b"), *one("c", lost, shown=[])])
    summary = made.partition('id="notebook"')[0]
    text = text_of(made)
    for part in (
        "Title of it",
        "ada · sums · double",
        "2 of 6",
        "a is right",
        "expected 4, got 5.",
    ):
        assert part in text
    assert '<p class="hint">Use <code>*</code>.</p>' in summary
    assert '<pre tabindex="0">array([1,\n       2])</pre>' in summary
    assert "Go on with" in summary
    for anchor in re.findall(r'href="#([^"]+)"', made):
        assert f'id="{anchor}"' in made


def test_names_between_backticks_are_code_in_titles_but_not_in_attributes():
    cells = one("a", error("no."), shown=True)
    cells[2].source = cells[2].source.replace("# a is right.", "# `a` is right.")
    made = page(cells)
    assert made.count("<code>a</code> is right") == 3  # what to do next, the summary, the cell
    assert 'aria-label="Test: `a` is right' in made


def test_a_failure_of_a_hidden_line_is_the_author_s_sentence_and_nothing_else():
    traceback = ["a", f"----> 3 assert f({SECRET}) == 2", "Failed"]
    printed = new_output("stream", text=SECRET)
    drawn = new_output("display_data", {"text/plain": SECRET})
    for shown in ([], None):
        for passed in (False, True):
            outputs = [printed, drawn, *([] if passed else [error(SECRET, traceback)])]
            made = page(one("f", *outputs, shown=shown, score=2 if passed else 0))
            assert SECRET not in made
            assert "HIDDEN TESTS" not in made
            assert ("Try large numbers." in text_of(made)) is not passed
            assert "The hidden part of this test is left out." in made


def test_without_a_sentence_there_is_one():
    made = page(one("f", error(SECRET), shown=[], hidden=f"assert f({SECRET})"))
    assert outcomes.HIDDEN in text_of(made)
    made = page(one("f", error(SECRET), hidden=f"assert f({SECRET})"))
    assert outcomes.UNKNOWN in text_of(made)


def test_the_teacher_may_ask_for_hidden_tests():
    made = page(one("f", error(f"got {SECRET}"), shown=[]), shows_hidden=True)
    assert f"got {SECRET}" in text_of(made)
    assert "BEGIN HIDDEN TESTS" in text_of(made)


def test_what_a_student_shows_after_a_hidden_test_is_left_out_unless_it_was_seen_without():
    def after(**metadata):
        output = new_output("stream", text=SECRET)
        return new_code_cell("print(x)", outputs=[output], execution_count=3, metadata=metadata)

    left_out = "What this cell shows is left out here"
    made = page([*one("f"), after()])
    assert SECRET not in made
    assert left_out in made
    made = page([*one("f"), after(proctor={"shown": [new_output("stream", text="seen")]})])
    assert SECRET not in made
    assert "seen" in made
    for cells in ([*one("f"), after(proctor={"shown": True})], [after(), *one("f")]):
        made = page(cells)
        assert SECRET in made
        assert left_out not in made


def test_comments_and_grades_by_hand_are_shown():
    cells = one("f", comment="Well **done** <script>")
    cells[1].metadata.nbgrader |= {"grade": True, "points": 3, "score": 1.5}
    made = page(cells)
    assert made.count("Your teacher writes") == 2
    assert "Well <strong>done</strong>" in made
    assert "1.5 of 3" in text_of(made)
    assert "Every test passes" not in made


def by_hand(name: str, score: float, comment: str | None = None):
    """A prompt and an answer in words, as GetGrades leaves them."""
    prompt, answer, _ = one(name, comment=comment)
    answer.metadata.nbgrader |= {"grade": True, "points": 4, "score": score}
    return [prompt, answer]


def test_what_waits_for_the_teacher_is_neither_right_nor_wrong():
    made = page([*one("f"), *by_hand("why", 0)], waiting=frozenset({"why"}))
    text = text_of(made)
    assert "✗" not in text
    assert "2 of 6" in text and "4 still to be graded by your teacher" in text
    assert "– of 4" in text and "not graded yet (4 points)" in text
    assert "0 of 4" not in text
    assert "Every test passes" not in text


def test_a_part_of_the_points_by_hand_is_not_wrong():
    text = text_of(page(by_hand("why", 3.5, "Nearly.")))
    assert "✗" not in text and text.count("◐") == 2
    assert "3.5 of 4" in text and "not graded yet" not in text
    assert "✗" in text_of(page(by_hand("why", 0, "No.")))


def test_no_teacher_wrote_no_response():
    text = text_of(page(by_hand("why", 0, "No response.")))
    assert "Your teacher writes" not in text and "No response." not in text
    assert "not started yet" in text and "✗" not in text


def test_what_was_mended_or_stopped_stands_on_top_and_a_penalty_is_said():
    notebook = new_notebook(cells=one("f"))
    made = View(notebook, Graded("a", "b", "c", 1, 2, 0.5, ("<x> was mended",))).page()
    assert made.index("&lt;x&gt; was mended") < made.index("Your exercises")
    assert "0.5 taken off for handing in late" in text_of(made)
    assert ">c</h1>" in made


def test_what_nobody_began_is_said_once():
    begun = new_output("error", ename="NotAttempted", evalue="no f", traceback=["no f"])
    cells = [*one("f", begun, shown=True), *one("g", error("x"), shown=True)]
    summary = page(cells).partition('id="notebook"')[0]
    assert summary.count("not started yet") == 1
    assert "no f" not in summary
    assert "Go on with" in summary
    assert "which you have not started yet" in page(one("f", begun, shown=True))
    assert "Every test passes" in page(one("f"))


def test_nothing_is_loaded_and_nothing_runs():
    made = page([*one("f"), new_markdown_cell("<script>a</script> ![x](http://example.org/x.png)")])
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', made)[1]
    assert "default-src &#39;none&#39;" in policy
    assert "unsafe" not in policy
    assert "<script" not in made
    assert "style=" not in made
    assert not re.search(r'(src|href)="(?!data:image|#|https?://example)', made)


def test_a_page_of_text_as_it_was_written():
    made = page([*one("f"), new_markdown_cell("*a* <b> $x$")], plain=True)
    assert "*a* &lt;b&gt; $x$" in made


def test_the_page_of_a_submission_links_the_notebooks():
    notebooks = [
        View(
            new_notebook(cells=one("f", *lost, shown=True)), Graded("ada", "sums", name, 1, 2)
        ).summary
        for name, lost in (("double", []), ("half", [error("too few")]))
    ]
    made = submission_page("ada", "sums", notebooks, ("double is missing",))
    text = text_of(made)
    assert "2 of 4" in text
    assert "double is missing" in text
    assert text.count("What to do next") == 1
    assert re.search(r'href="half.html#cell-\d+"', made)
    assert "too few" in text


def test_a_notebook_that_was_not_handed_in_counts_on_the_page_of_a_submission():
    there = View(new_notebook(cells=one("f")), Graded("ada", "sums", "double", 2, 2)).summary
    made = submission_page("ada", "sums", [there, without_page("half", 0, 3, "Not handed in.")])
    text = text_of(made)
    assert "2 of 5" in text
    assert "half: 0 of 3 points" in text
    assert "Not handed in." in text
    assert 'href="half.html"' not in made
    assert 'rect width="40"' in made


def test_messages_are_bounded_and_escaped():
    assert said("") == []
    assert said("a <b>\n→ `<c>`") == [("text", "a &lt;b&gt;"), ("hint", "<code>&lt;c&gt;</code>")]
    assert sum(len(part) for _, part in said("x\n" * 1_000_000)) < 10_000


@pytest.mark.parametrize("count", [500])
def test_a_page_takes_a_fraction_of_a_second(count):
    cells = [*one("f"), *(new_code_cell(f"x{i} = {i}") for i in range(count))]
    page(cells)
    began = time.process_time()
    page(cells)
    assert time.process_time() - began < 0.5
