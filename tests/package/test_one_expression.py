"""The rule of one expression: what it accepts, what it refuses, and how it says so."""

from __future__ import annotations

import itertools
import linecache

import numpy as np
import pytest

from advanced_numpy import check

VECTORS = (np.arange(3), np.arange(3))
ALLOWED = ("numpy.arange", "numpy.where", "numpy.newaxis", ".sum", ".shape", ".T", "len")
_numbers = itertools.count()


def notebook(source: str, name: str = "f", **names):
    """The function that a cell of a notebook defines."""
    file = f"<cell {next(_numbers)}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    known = {"np": np, **names}
    exec(compile(source, file, "exec"), known)
    return known[name]


def judge(source: str, *, allowed=ALLOWED, args=VECTORS, **names) -> str:
    """What the check says of a cell's `f`, "" when nothing."""
    try:
        check.one_expression(notebook(source, **names), *args, allowed=allowed)
    except check.Failed as failure:
        return "\n".join(failure._render_traceback_())
    return ""


@pytest.mark.parametrize(
    "expression",
    [
        "a[:, None] + b",
        "np.where(a[:, np.newaxis] < b, a[:, np.newaxis] * 2 - b ** 2, -1).sum(axis=0)",
        "(np.arange(len(a))[:, None] == b).T & ~(a >= b) | (a != b) ^ True",
        "a[[0, 1]] // b[-1:] % (a.shape[0] << 2)",
        "np.where(\n        a > b,\n        a,\n        b,\n    )",
    ],
)
def test_what_is_allowed_passes(expression):
    args = np.arange(2), np.arange(1, 4)[:2]
    for docstring in ("", '    """What it does."""\n'):
        assert judge(f"def f(a, b):\n{docstring}    return {expression}\n", args=args) == ""


def test_a_module_is_known_under_any_alias_and_a_function_may_stand_anywhere_in_its_cell():
    assert judge("import numpy as xp\n\n\ndef f(a, b):\n    return xp.where(a, b, 0)\n") == ""
    assert judge("first = 1\n\ndef f(a, b): return a + b") == ""


@pytest.mark.parametrize(
    ("expression", "what"),
    [
        ("np.add.outer(a, b)", "`np.add.outer`"),
        ("np.vectorize(len)(a)", "`np.vectorize`"),
        ("getattr(np, 'add')(a, b)", "`getattr`"),
        ("helper(a, b)", "`helper`"),
        ("len(a)", "`len`"),
        ("a.__class__", "`a.__class__`"),
        ("(a + b).tolist()", "`.tolist`"),
        ("[x + 1 for x in a]", "a comprehension"),
        ("np.where(a, [x for x in b], 0)", "a comprehension"),
        ("np.arange(sum(x for x in a))", "a generator expression"),
        ("np.arange(sum(a))", "`sum`"),
        ("(lambda x: x)(a)", "a `lambda`"),
        ("(c := a) + c", "`:=`"),
        ("a if len(a) else b", "`if ... else`"),
        ("a and b", "`and` or `or`"),
        ("not a", "`not`"),
        ("0 in a", "`in`"),
        ("a is b", "`is`"),
        ("a @ b", "`@`"),
        ("np.where(*[a, b, a])", "`*` before an argument"),
        ("np.where(**{})", "uses"),
        ("f'{a}'", "uses"),
        ("{1: a}", "uses"),
        ("np", "`np`"),
        ("f(a, b)", "`f`"),
    ],
)
def test_what_is_not_allowed_is_named_with_its_line(expression, what):
    source = f"def helper(a, b):\n    return a\n\n\ndef f(a, b):\n    return {expression}\n"
    names = {"len": list} if expression == "len(a)" else {}
    message = judge(source, **names)
    assert message.startswith("Not yet: `f`: uses")
    assert what in message.splitlines()[0]
    assert f"line 6 of its cell:  return {expression}" in message


@pytest.mark.parametrize(
    "source",
    [
        "def f(a, b):\n    c = a + b\n    return c\n",
        "def f(a, b):\n    for x in a:\n        b = b + x\n    return b\n",
        "def f(a, b):\n    return a + b\n    print(a)\n",
        "def f(a, b):\n    return\n",
        "def f(a, b):\n    '''Only words.'''\n",
        "def f(a, b, g=len):\n    return g(a)\n",
        "def f(*a):\n    return a[0]\n",
        "def f(a, b, **c):\n    return a\n",
        "@np.vectorize\ndef f(a, b):\n    return a\n",
        "import functools\n@functools.cache\ndef f(a, b):\n    return a\n",
        "f = np.add.outer\n",
        "def g(a, b):\n    return a + b\n\n\nf = np.vectorize(g)\n",
        "class f:\n    def __init__(self, a, b):\n        pass\n",
        "def make(len):\n    def f(a, b):\n        return len(a)\n    return f\n\nf = make(list)\n",
    ],
)
def test_whatever_is_not_a_def_with_one_return_is_refused(source):
    message = judge(source)
    assert message.startswith("Not yet: `")
    assert "Leave the `def` line as it was" in message


def test_code_that_says_to_be_another_is_refused():
    source = (
        "def honest(a, b):\n    return a + b\n\n\ndef f(a, b):\n    return np.add.outer(a, b)\n\n\n"
        "f.__code__ = f.__code__.replace(co_firstlineno=1, co_name='honest')\n"
    )
    assert "is not the function that a `def` in its cell describes" in judge(source)


def test_a_lambda_is_told_that_a_def_is_asked_for():
    message = judge("f = lambda a, b: a + b\n")
    assert "Your answer: this is a `lambda`. The task asks for a function with `def`." in message
    assert "→ Leave the `def` line as it was" in message


def test_a_false_module_is_refused():
    false = "class np:\n    where = staticmethod(lambda a, b, c: a)\n\n\n"
    assert "uses `np.where`" in judge(f"{false}def f(a, b):\n    return np.where(a, b, 0)\n")


def test_other_code_of_the_notebook_must_not_run():
    """Whatever way it finds in."""
    import types

    own = types.ModuleType("numpy")
    own.where = notebook("def where(a, b, c):\n    return a\n", "where")
    message = judge("def f(a, b):\n    return np.where(a, b, 0)\n", np=own)
    assert "has other code of the notebook at work: `where`" in message


def test_what_is_not_written_is_not_attempted():
    source = 'def f(a, b):\n    """Return it."""\n    raise NotImplementedError()\n'
    assert judge(source).startswith("Not attempted: `f` is not written yet")


def test_the_hint_lists_what_may_be_used():
    message = judge("def f(a, b):\n    return np.log(a)\n", allowed=("numpy.where", ".sum"))
    assert "it may use `np.where`, `.sum`." in message
    assert judge("def f(a, b):\n    return a @ b\n", allowed=("@",)) == ""
