"""What came of exercises and tests is read from a graded notebook, without hidden values."""

from __future__ import annotations

import copy

import pytest
from nbformat.v4 import new_markdown_cell, new_notebook, new_output

from proctor import outcomes
from proctor.hidden_tests import Marks, parts
from tiny_course import exercise

SECRET = "31415926"
TITLED = "# It doubles two.\nassert double(2) == 4"


def failure(ename="Failed", evalue="expected 4, got 5", traceback=None):
    lines = [f"Not yet: {evalue}"] if traceback is None else traceback
    return new_output("error", ename=ename, evalue=evalue, traceback=lines)


def graded(*outputs, test=TITLED, hidden="assert double(3) == 6", shown=None, answer=None):
    """A notebook with one exercise whose test gave these outputs."""
    prompt, solution, check = exercise("double", "return 2 * x", test, hidden, 2)
    prompt.source = "## 1. The `double`\n\nWrite it.\n```\n# no heading\n```"
    check.outputs = list(outputs)
    if shown is not None:
        check.metadata["proctor"] = {"shown": shown}
    if answer is not None:
        solution.source = answer
    return new_notebook(cells=[new_markdown_cell("# Title"), prompt, solution, check])


def only(notebook, **known):
    (found,) = outcomes.read(notebook, **known)
    (test,) = found.tests
    return found, test


def test_a_passed_test_has_its_title_and_no_message():
    found, test = only(graded())
    assert (found.heading, found.answer, found.score, found.points) == (
        "1. The double", "double", 2, 2
    )  # fmt: skip
    assert (test.id, test.title, test.passed, test.hidden) == (
        "double-values", "It doubles two", True, True
    )  # fmt: skip
    assert test.message == test.raw == ""
    assert found.lost == ()


def test_a_failure_that_is_also_seen_without_hidden_lines_is_told():
    failed = failure()
    for shown in (True, [failed]):
        found, test = only(graded(failed, shown=shown))
        assert test.message == "expected 4, got 5"
        assert test.failed_hidden is False
        assert found.lost == (test,)


def test_a_failure_of_a_hidden_line_is_told_by_a_fixed_sentence():
    _, test = only(graded(failure(evalue=SECRET), shown=[]))
    assert (test.message, test.failed_hidden) == (outcomes.HIDDEN, True)
    assert test.raw == f"Failed: {SECRET}"
    own = "# hidden: Mind negative numbers.\nassert double(-3) == -6"
    _, test = only(graded(failure(evalue=SECRET), shown=[], hidden=own))
    assert test.message == "Mind negative numbers."


def test_what_judging_has_not_kept_is_not_told():
    _, test = only(graded(failure(evalue=SECRET)))
    assert (test.message, test.failed_hidden) == (outcomes.UNKNOWN, None)
    assert SECRET not in repr(test).replace(test.raw, "")


def test_who_may_have_failed_what_can_be_seen_is_not_told_that_it_passes():
    """A second run that came too late for this test has kept nothing of it."""
    own = "# hidden: Mind negative numbers.\nassert double(-3) == -6"
    _, test = only(graded(failure(evalue="one too few"), hidden=own))
    assert test.message.startswith(outcomes.UNKNOWN)
    assert test.message.endswith(f"{outcomes.IF_PASSED} Mind negative numbers.")


def test_a_test_beside_tells_its_authors_sentence_and_not_that_it_can_be_forged():
    own = "# hidden: Mind negative numbers.\nassert double(-3) == -6"
    failed = failure("TestFailed", outcomes.BESIDE)
    _, test = only(graded(failed, shown=[failed], hidden=own))
    sentence = f"{outcomes.IF_PASSED} Mind negative numbers."
    assert (test.message, test.failed_hidden) == (f"{outcomes.BESIDE} {sentence}", None)
    assert "forge" not in test.message
    _, test = only(graded(failed, shown=[failed]))
    assert (test.message, test.failed_hidden) == (outcomes.BESIDE, False)


def test_without_hidden_lines_the_message_is_told():
    notebook = graded(failure())
    notebook.cells[-1].source = TITLED
    _, test = only(notebook)
    assert (test.message, test.hidden, test.failed_hidden) == ("expected 4, got 5", False, False)


def test_hidden_lines_are_looked_up_in_the_source():
    notebook = graded(failure(evalue=SECRET))
    source = graded()
    notebook.cells[-1].source = TITLED
    assert only(notebook, source=source)[1].hidden


def test_an_exercise_that_nobody_began_is_not_attempted():
    for name in ("NotAttempted", "NotImplementedError"):
        found, _ = only(graded(failure(ename=name), shown=True))
        assert not found.attempted
    left = graded(failure(), shown=True)
    assert only(left)[0].attempted
    assert not only(left, released=graded())[0].attempted
    assert only(graded(failure(), answer="double = 3"), released=graded())[0].attempted


def test_scores_of_the_gradebook_win_and_a_grade_by_hand_may_be_missing():
    notebook = graded()
    assert only(notebook, scores={"double-values": (1.5, 2.0)})[1].score == 1.5
    notebook.cells[2].metadata.nbgrader |= {"grade": True, "points": 3}
    (found,) = outcomes.read(notebook)
    answer, test = found.tests
    assert (answer.kind, answer.score, answer.points, answer.passed) == ("answer", None, 3, False)
    assert (found.score, found.points) == (2, 5)
    assert (found.lost, found.waiting) == ((), 3)


def test_nobody_knows_whether_a_task_was_begun():
    task = new_markdown_cell("Draw a plan.")
    task.metadata["nbgrader"] = {"grade_id": "plan", "task": True, "points": 3, "locked": True}
    notebook = new_notebook(cells=[task])
    (found,) = outcomes.read(notebook, released=notebook)
    assert found.attempted


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (failure("ValueError", "odd", ["Traceback", "ValueError: odd"]), "ValueError: odd"),
        (failure("AssertionError", "too few", ["a", "b"]), "too few"),
        (
            failure("AssertionError", "", ["-----", "----> 1 assert double(2) == 4\n", "E"]),
            "This is not true yet: assert double(2) == 4",
        ),
        (failure("ZeroDivisionError", "", ["a", "b"]), "ZeroDivisionError"),
        (failure("Failed", "\x1b[31mred\x1b[0m", ["Not yet: red"]), "red"),
    ],
)
def test_what_an_error_says(error, told):
    assert outcomes.message_of(error) == told


def test_several_answers_before_a_test_are_one_exercise():
    one, two = graded(), graded()
    two.cells[2].metadata.nbgrader["grade_id"] = "other"
    for cell in two.cells:
        cell.id = f"second-{cell.id}"
    cells = [*one.cells[:3], copy.deepcopy(two.cells[2]), one.cells[3], *two.cells[1:]]
    cells[3].id = "third"
    first, second = outcomes.read(new_notebook(cells=cells))
    assert first.answers == ("double", "other")
    assert second.answers == ("other",)


def test_what_is_read_is_bounded():
    long = "x" * 1_000_000
    found, test = only(graded(failure(evalue=long), test=f"# {long}\nassert 1", shown=True))
    assert len(test.message) + len(test.title) + len(test.raw) < 10_000


def test_hidden_regions_are_taken_out_as_nbgrader_does():
    text = "a\n### BEGIN HIDDEN TESTS\nb\n# hidden: Look\n### END HIDDEN TESTS\nc\n"
    found = parts(text, Marks())
    assert (found.visible, found.hidden, found.sentence) == ("a\nc\n", True, "Look")
    assert parts("a\nb", Marks()).hidden is False
    assert parts("a\n# BEGIN HIDDEN TESTS\nb", Marks()).visible == "a"
