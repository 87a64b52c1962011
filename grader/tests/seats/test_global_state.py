"""The global random states are one state for a test and for the code that it tests."""

from __future__ import annotations

import random
import sys
import warnings

import numpy as np
import pytest

from proctor.seats import global_state


@pytest.fixture(autouse=True)
def restored():
    """The states of the process that runs the tests, as they were."""
    python, numpy = random.getstate(), np.random.get_state()
    yield
    random.setstate(python)
    np.random.set_state(numpy)


def settled() -> global_state.Ambient:
    ambient = global_state.Ambient()
    ambient.settle()
    return ambient


def draw() -> tuple:
    return random.random(), random.gauss(0, 1), np.random.rand(), np.random.randn()


def test_nothing_has_changed_where_nothing_was_drawn():
    ambient = settled()
    assert not ambient.pending()
    assert ambient.changed() == {}


@pytest.mark.parametrize(
    ("draw_one", "names"),
    [
        (random.random, {"random"}),
        (lambda: random.gauss(0, 1), {"random"}),
        (lambda: random.seed(1), {"random"}),
        (np.random.rand, {"numpy"}),
        (lambda: np.random.seed(1), {"numpy"}),
    ],
    ids=["random", "gauss", "seed", "rand", "numpy seed"],
)
def test_what_was_drawn_from_has_changed(draw_one, names):
    ambient = settled()
    draw_one()
    assert ambient.pending()
    assert ambient.changed().keys() == names
    assert not ambient.pending()


def test_a_second_normal_number_that_is_kept_counts():
    np.random.seed(1)
    ambient = settled()
    np.random.randn()
    assert "numpy" in ambient.changed()
    np.random.randn()
    assert "numpy" in ambient.changed()


def test_the_other_side_draws_what_this_one_would_have_drawn():
    ambient = settled()
    random.seed(3)
    np.random.seed(3)
    random.gauss(0, 1), np.random.randn()
    told = ambient.changed()
    expected = draw()
    random.seed(9)
    np.random.seed(9)
    other = settled()
    other.apply(told)
    assert not other.pending()
    assert draw() == expected


def test_a_state_that_is_none_is_refused():
    with pytest.raises((ValueError, TypeError)):
        settled().apply({"numpy": [b"short", 0, 0, 0.0]})


def test_the_tests_settings_hold_and_the_students_come_back():
    limit = sys.getrecursionlimit()
    with warnings.catch_warnings(), np.errstate(divide="raise"):
        warnings.simplefilter("error")
        assert global_state.error_state()["divide"] == "raise"
        sys.setrecursionlimit(limit + 50)
        try:
            with global_state.as_usual(None):
                assert sys.getrecursionlimit() == limit
                assert np.geterr()["divide"] == "warn"
                with pytest.warns(RuntimeWarning):
                    np.float64(1) / np.float64(0)
            assert sys.getrecursionlimit() == limit + 50
        finally:
            sys.setrecursionlimit(limit)
        assert np.geterr()["divide"] == "raise"
    assert global_state.error_state() is None
