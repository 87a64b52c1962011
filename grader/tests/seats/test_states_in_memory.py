"""The global random states: looked at in memory where that is sound, and asked for elsewhere."""

import random
import sys
import types

import numpy as np
import pytest

from proctor.seats import global_state


@pytest.fixture
def untried(monkeypatch):
    monkeypatch.setattr(global_state, "_works", {})
    monkeypatch.setattr(global_state, "_seen", {})
    before = random.getstate(), np.random.get_state()
    yield monkeypatch
    random.setstate(before[0])
    np.random.set_state(before[1])


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="the memory of CPython")
def test_this_python_and_this_numpy_keep_their_states_where_they_are_looked_for(untried):
    broken = [name for name in ("random", "numpy") if not global_state.can_peek(name)]
    assert not broken, f"the slow way is taken for {broken}: look at global_state._*_memory"


def test_another_python_is_asked(untried):
    implementation = types.SimpleNamespace(name="other")
    untried.setattr(global_state.sys, "implementation", implementation)
    untried.setattr(global_state.ctypes, "string_at", None)  # nobody reads memory
    assert not global_state.can_peek("random") and not global_state.can_peek("numpy")
    _behaves()


@pytest.mark.parametrize("content", [bytes(2500), None])
def test_memory_that_tells_nothing_is_not_looked_at(untried, content):
    untried.setattr(global_state.ctypes, "string_at", lambda *_: content)
    assert not global_state.can_peek("random") and not global_state.can_peek("numpy")
    _behaves()


def test_memory_that_tells_something_is_looked_at(untried):
    global_state.rehearse()
    asked = []
    usual = global_state._PYTHONS.getstate
    untried.setattr(global_state._PYTHONS, "getstate", lambda: asked.append(1) or usual())
    ambient = global_state.Ambient()
    ambient.settle()
    for _ in range(10):
        assert not ambient.changed()
    assert len(asked) == 1
    _behaves()


def _behaves():
    """Every way of changing a state is seen, once, and taken over on the other side."""
    ambient = global_state.Ambient()
    ambient.settle()
    changes = {
        "random": [random.random, lambda: random.gauss(0, 1), lambda: random.seed(5)],
        "numpy": [np.random.rand, np.random.randn, np.random.randn, lambda: np.random.seed(5)],
    }
    for name, ways in changes.items():
        for change in ways:
            assert not ambient.pending() and not ambient.changed()
            change()
            assert ambient.pending()
            assert list(ambient.changed()) == [name]
    there = global_state.Ambient()
    there.settle()
    random.seed(7)
    np.random.seed(7)
    given = there.changed()
    expected = random.random(), np.random.rand()
    there.apply(
        {
            n: [list(part) if isinstance(part, tuple) else part for part in s]
            for n, s in given.items()
        }
    )
    assert (random.random(), np.random.rand()) == expected
