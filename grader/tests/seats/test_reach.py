"""A student's code may do with a test's object what a list says, and nothing else."""

from __future__ import annotations

import csv
import enum
import functools
import importlib
import io
import json
import operator
import os
import pathlib
import pickle
import re
import shutil
import subprocess
import sys
import types
from pathlib import Path
from unittest import mock

import numpy as np
import pytest

from notebook_run import Run, check_passes
from proctor.seats import reach
from programs import read_programs

PROGRAMS = Path(__file__).parent / "programs"
HANDED_OVER = read_programs(PROGRAMS / "handed_over")
NOT_THEIRS = read_programs(PROGRAMS / "not_theirs")


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


CALLED = [np.sqrt, len, Node, Node(1).double, lambda: 1, functools.partial(np.add, 1), io.StringIO,
          io.StringIO().write, (n for n in []).send, np.random.default_rng(0).normal, np.array,
          mock.Mock(), [].append, Frame().sum, np.ufunc.reduce, json.loads]  # fmt: skip
REFUSED = [np.load, np.fromfile, np.memmap, np.save, open, io.open, io.FileIO, pickle.load,
           pickle.loads, pickle.Unpickler, pickle.Unpickler(io.BytesIO()).load, exec, eval, compile,
           __import__, getattr, os.remove, os.system, subprocess.run, subprocess.Popen,
           shutil.rmtree, pathlib.Path, pathlib.Path("a").read_text, operator.attrgetter,
           importlib.import_module, functools.partial(np.load, allow_pickle=False),
           functools.partial(functools.partial(open), "a"), np.zeros(1).tofile,
           types.MethodType(exec, "pass"), np.lib.format.open_memmap]  # fmt: skip


def _called(value: object) -> str:
    return getattr(value, "__qualname__", type(value).__name__)


@pytest.mark.parametrize("value", CALLED, ids=_called)
def test_functions_that_tests_hand_over_can_be_called(value):
    assert reach.may_call(value)


@pytest.mark.parametrize("value", REFUSED, ids=_called)
def test_what_opens_files_or_runs_code_cannot_be_called(value):
    assert not reach.may_call(value)


def test_special_methods_are_those_of_the_list():
    assert reach.may_use([], "__len__")
    for name in ("__class__", "__reduce__", "__init__", "__getattribute__", "__dict__"):
        assert not reach.may_use([], name)
    assert not reach.may_use(Node, "__eq__")


@pytest.mark.slow
@pytest.mark.parametrize("program", HANDED_OVER.values(), ids=HANDED_OVER)
def test_a_test_can_hand_over(tmp_path, monkeypatch, program):
    monkeypatch.setenv("PROCTOR_PRELOAD", "numpy advanced_numpy.check")
    check_passes(tmp_path, **program)


@pytest.mark.slow
@pytest.mark.parametrize("program", NOT_THEIRS.values(), ids=NOT_THEIRS)
def test_what_is_not_the_students_cannot_be_used_to_pass(tmp_path, monkeypatch, program):
    monkeypatch.setenv("PROCTOR_PRELOAD", "numpy matplotlib.pyplot advanced_numpy.check")
    run = Run(tmp_path, program["student"], program["test"])
    assert not run.passed
    assert program["says"].removeprefix("# ") in run.text(2)
