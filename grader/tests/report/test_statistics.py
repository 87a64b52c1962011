"""The figures of a report, on classes that are known."""

from __future__ import annotations

import numpy as np
import pytest

from proctor.report import messages, statistics


def class_of(students: int, tests: int, seed: int = 1) -> np.ndarray:
    """Right or wrong, by ability and difficulty; shape (students, tests)."""
    rng = np.random.default_rng(seed)
    ability = rng.normal(size=(students, 1))
    return (ability + rng.normal(size=(students, tests)) > np.linspace(-1, 1, tests)).astype(float)


def verdict(scores: np.ndarray, item: int) -> str:
    found = statistics.item_rest(scores, item, [item])
    return statistics.verdict(found, float(scores[:, item].mean()))


def test_a_correlation_is_numpys_and_its_interval_holds_it():
    rng = np.random.default_rng(0)
    x = rng.normal(size=80)
    y = x + rng.normal(size=80)
    found = statistics.correlation(x, y)
    assert found.value == pytest.approx(np.corrcoef(x, y)[0, 1])
    assert found.low < found.value < found.high
    assert found.n == 80


def test_nothing_is_said_of_what_never_varies_or_of_three_students():
    assert statistics.correlation(np.ones(50), np.arange(50.0)) is None
    assert statistics.correlation(np.arange(3.0), np.arange(3.0)) is None
    holes = np.array([1.0, np.nan, 2, 3, 5, 4])
    assert statistics.correlation(holes, np.arange(6.0)).n == 5


def test_only_the_item_that_is_turned_round_is_marked():
    scores = class_of(200, 12)
    scores[:, 5] = 1 - scores[:, 5]
    verdicts = [verdict(scores, i) for i in range(12)]
    assert verdicts[5] == "backwards"
    assert verdicts.count("") == 11


def test_below_thirty_students_nothing_is_marked():
    scores = class_of(29, 6)
    scores[:, 2] = 1 - scores[:, 2]
    assert not any(verdict(scores, i) for i in range(6))


def test_what_nearly_everybody_can_do_is_not_weak():
    scores = class_of(200, 8)
    scores[:, 0] = 1
    scores[::17, 0] = 0  # whoever they are
    scores[:, 1] = np.arange(200) % 2
    assert [verdict(scores, 0), verdict(scores, 1)] == ["", "weak"]


def test_who_handed_in_nothing_counts_nowhere():
    scores = np.array([[1.0, 2.0], [np.nan, np.nan], [0.0, np.nan]])
    np.testing.assert_array_equal(statistics.total(scores), [3, np.nan, 0])


def test_a_map_begins_with_the_best_student_and_the_easiest_exercise():
    rows, columns = statistics.order_for_map(np.array([[0, 0.5], [0, 1], [np.nan, 0]]))
    assert rows.tolist() == [1, 0, 2]
    assert columns.tolist() == [1, 0]


def test_messages_that_mean_the_same_are_one():
    said = [
        ("ada", "walk(5): got shape (4,), expected (5,)\n→ One too few along axis 0."),
        ("bo", "walk(9): got shape (8,), expected (9,)\n→ One too few along axis 0."),
        ("bo", "walk(2): got shape (1,), expected (2,)\n→ One too few along axis 0."),
        ("cy", "NameError: name 'x' is not defined"),
        ("dee", "AssertionError: 0.1234 is not 0.5"),
        ("eve", "AssertionError: -1e-3 is not 0.5"),
        ("eve", "AssertionError: shape (3, 2)"),
        ("cy", "AssertionError: shape (3, 1)"),
        ("eve", "\n \n"),
    ]
    met = messages.count(said)
    assert [one.students for one in met] == [2, 2, 1, 1, 1]
    assert "One too few along axis 0." in {one.means for one in met}


def test_no_message_is_long_or_of_several_lines():
    text = " ".join(messages.parts("x" * 100_000 + "\x1b[31m\n→ " + "y" * 10_000))
    assert len(text) < 700
    assert "\x1b" not in text
