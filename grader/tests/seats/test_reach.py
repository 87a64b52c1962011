"""A student's code may do with a test's object what a list says, and nothing else."""

# ruff: noqa: E501  (cells as students write them, one a line)

from __future__ import annotations

import csv
import enum
import io
import re
import sys
import types
from unittest import mock

import numpy as np
import pytest
from test_execution import Run, check_passes

from proctor.seats import reach


class Frame:
    """Stands for a DataFrame of pandas, which is not installed here."""

    def eval(self, text): ...
    def query(self, text): ...
    def agg(self, how): ...
    def apply(self, how): ...
    def pipe(self, how): ...
    def to_csv(self, path): ...
    def to_pickle(self, path): ...
    def sum(self): ...


Frame.__module__, Frame.__qualname__ = "pandas.core.frame", "DataFrame"


class Node:
    """Of the notebook's: `__main__` is where the cells are run."""

    def __init__(self, value):
        self.value = value

    def double(self):
        return 2 * self.value

    @property
    def half(self):
        return self.value / 2


Node.__module__ = "__main__"


class Colour(enum.Enum):
    RED = 1


OPEN = [
    (Frame(), "sum"),
    (Node(1), "value"),
    (Node(1), "double"),
    (Node(1), "half"),
    ((n for n in []), "send"),
    (io.TextIOWrapper(io.BytesIO()), "readline"),
    (csv.writer(io.StringIO()), "writerow"),
    (re.compile("a"), "search"),
    (types.SimpleNamespace(a=1), "a"),
    (Colour.RED, "value"),
    (np.poly1d([1, 2]), "deriv"),
    (np.polynomial.Polynomial([1, 2]), "deriv"),
    (mock.Mock(), "anything"),
]
CLOSED = [
    *((Frame(), name) for name in ("eval", "query", "agg", "apply", "pipe", "to_csv", "to_pickle")),
    *((Node(1), name) for name in ("__class__", "_hidden", "other")),
    *(((n for n in []), name) for name in ("gi_frame", "gi_code")),
    *((io.TextIOWrapper(io.BytesIO()), name) for name in ("buffer", "detach", "reconfigure")),
    *((mock.Mock(), name) for name in ("reset_mock", "return_value", "configure_mock")),
    (mock.Mock(wraps=Frame()), "eval"),
    (Node, "double"),
    (Node(1).double, "__func__"),
    (np.sin, "at"),
    (sys, "modules"),
    (object(), "anything"),
]


def _kind_or_name(part: object) -> str:
    """Part of a test's name: the same in each of pytest's workers, so no address."""
    return part if isinstance(part, str) else type(part).__name__


@pytest.mark.parametrize(("value", "name"), OPEN, ids=_kind_or_name)
def test_what_tests_hand_over_to_be_used_can_be_used(value, name):
    assert reach.may_get(value, name)


@pytest.mark.parametrize(("value", "name"), CLOSED, ids=_kind_or_name)
def test_everything_else_has_no_attributes(value, name):
    assert not reach.may_get(value, name)


def test_data_can_be_set_where_the_class_was_given_to_the_students():
    assert reach.may_set(Node(1), "value", {"Node": Node})
    assert not reach.may_set(Node(1), "value", {})
    assert not reach.may_set(Node(1), "value", {"Node": object})
    for name in ("double", "half", "new", "__class__", "_x"):
        assert not reach.may_set(Node(1), name, {"Node": Node}), name
    assert not reach.may_set(Frame(), "sum", {"DataFrame": Frame})


def test_special_methods_are_those_of_the_list():
    assert reach.may_use([], "__len__")
    for name in ("__class__", "__reduce__", "__init__", "__getattribute__", "__dict__"):
        assert not reach.may_use([], name)
    assert not reach.may_use(Node, "__eq__")


USES = {
    "a file": ("def f(file): return file.readline()", "open('a', 'w').write('x\\ny')\nassert f(open('a')) == 'x\\n'"),
    "an object of the test": ("def f(o): return o.double() + o.value", "class O:\n    def __init__(self): self.value = 2\n    def double(self): return 4\nassert f(O()) == 6"),
    "a generator": ("def f(g): return next(g) + g.send(None)", "assert f(n for n in (1, 2)) == 3"),
    "a function": ("def f(g): return g(2)", "assert f(np.sqrt) == np.sqrt(2)"),
    "an iterator": ("def f(it): return [x for x in it]", "assert f(zip([1], [2])) == [(1, 2)]"),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("student", "test"), USES.values(), ids=USES)
def test_a_test_can_hand_over(tmp_path, monkeypatch, student, test):
    monkeypatch.setenv("PROCTOR_PRELOAD", "numpy advanced_numpy.check")
    check_passes(tmp_path, student, test)


FORGED = {
    "attribute of a test's object": ("def f(o):\n    o.right = True", "class O: right = False\no = O()\no.right = False\nf(o)\nassert o.right"),
    "method of a library": ("def f(c):\n    c.clear_flags()\n    return 1", "import decimal\nassert f(decimal.Context()) == 1"),
    "picture": ("def f(fig):\n    fig.savefig('a.png')\n    return 1", "import matplotlib.pyplot as plt\nassert f(plt.figure()) == 1"),
    "read-only": ("def f(x):\n    x.flags.writeable = True\n    x[:] = 0\n    return 0", "data = bytes(range(1, 9))\nx = np.frombuffer(data, 'u1')\nassert f(x) == np.frombuffer(data, 'u1').sum()"),
    "next column": ("def f(x):\n    return np.lib.stride_tricks.as_strided(x.base.reshape(-1)[1:], (3,), (16,))", "hid = np.arange(6.0).reshape(3, 2)\ngot = f(hid[:, 0])\nassert (got == hid[:, 1]).all()"),
    "next field": ("def f(t): return t.base['v']", "table = np.array([(1, 5), (2, 6)], 'i4,i4')\ntable.dtype.names = 't', 'v'\nassert (f(table['t']) == table['v']).all()"),
    "masked": ("def f(n): return np.ma.masked_all(n)", "np.testing.assert_array_equal(f(3), np.arange(3.0))"),
}  # fmt: skip


SAYS = {
    "attribute of a test's object": "cannot set 'right' of an object of the test",
    "method of a library": "cannot use 'clear_flags' of an object of the test",
    "picture": "cannot use 'savefig' of an object of the test",
    "read-only": "WRITEABLE",
    "next column": "memory which it was not given",
    "next field": "memory which it was not given",
    "masked": "masked values",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", FORGED)
def test_what_is_not_the_students_cannot_be_used_to_pass(tmp_path, monkeypatch, name):
    student, test = FORGED[name]
    monkeypatch.setenv("PROCTOR_PRELOAD", "numpy matplotlib.pyplot advanced_numpy.check")
    run = Run(tmp_path, student, test)
    assert not run.passed
    assert SAYS[name] in run.text(2)
