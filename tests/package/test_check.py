"""What `check` promises: a right answer passes, a wrong one is told what is wrong."""

from __future__ import annotations

import functools
import linecache
import sys
import tracemalloc
import warnings
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from advanced_numpy import check
from advanced_numpy.check import calls
from advanced_numpy.check.cell import title_of


def said(function, *args, **kwargs) -> str:
    """The message of the failure."""
    with pytest.raises(check.Failed) as caught:
        function(*args, **kwargs)
    return "\n".join(caught.value._render_traceback_())


# test cells and calls


CELL = """# Three numbers give three running totals.
from advanced_numpy import check as _check

@_check.test
def _test(running_total):
    rows = check.call(running_total, [1, 2, 3])
    check.equal(rows, np.array([1, 3, 6]))
    check.true(max(1, 2) == 2, "max is Python's")
"""


def run_cell(source: str, notebook: dict) -> dict:
    """Run a test cell in the namespace of a notebook."""
    exec(compile(source, "<cell>", "exec"), notebook)
    return notebook


def test_a_test_cell_leaves_the_names_of_the_notebook_alone():
    def helper():
        return "the student's"

    def running_total(numbers):
        assert notebook["rows"]() == notebook["check"]() == "the student's"
        return np.cumsum(numbers)

    notebook = dict.fromkeys(("rows", "check", "np", "max"), helper)
    notebook["running_total"] = running_total
    before = dict(notebook)
    run_cell(CELL, notebook)
    assert before.items() <= notebook.items()
    assert notebook.keys() - before.keys() == {"_check", "_test", "__builtins__"}


def test_a_test_cell_sees_nothing_of_the_notebook_but_its_parameters():
    source = CELL.replace("max(1, 2)", "secret")
    with pytest.raises(NameError, match="secret"):
        run_cell(source, {"running_total": np.cumsum, "secret": 2})


def test_a_name_that_does_not_exist_is_not_attempted():
    message = said(run_cell, CELL, {})
    assert message.startswith("Not attempted")
    assert "there is no `running_total` yet" in message


@pytest.mark.parametrize("value", [None, ...])
def test_an_empty_variable_is_not_attempted(value):
    assert "`running_total` has no value yet" in said(run_cell, CELL, {"running_total": value})


def test_a_test_cell_ends_without_a_value_and_fails_like_its_checks():
    assert run_cell(CELL, {"running_total": np.cumsum})["_test"] is None
    assert "expected a NumPy array" in said(run_cell, CELL, {"running_total": list})


def test_the_title_of_a_test_cell_is_its_first_line():
    linecache.cache["<titled>"] = (len(CELL), None, CELL.splitlines(True), "<titled>")
    names: dict = {}
    exec(compile(CELL.replace("@_check.test", ""), "<titled>", "exec"), names)
    assert title_of(names["_test"]) == "Three numbers give three running totals"


def test_the_stub_of_nbgrader_is_not_attempted():
    def walk(n):
        raise NotImplementedError()

    message = said(check.call, walk, 3)
    assert message.startswith("Not attempted")
    assert "`walk` is not written yet" in message


def test_the_function_that_is_not_written_is_named_when_another_calls_it():
    def walk(n):
        raise NotImplementedError()

    def seeded_walk(n):
        return walk(n)

    assert "`walk` is not written yet" in said(check.call, seeded_walk, 3)
    elements = {"small": (1,), "large": (9,), "elements": (1, 9)}
    assert "`walk` is not written yet" in said(check.no_python_loop, walk, **elements)


def test_an_exception_is_shown_with_the_call_and_the_students_line():
    def walk(n):
        return [0][n]

    message = said(check.call, walk, 3)
    assert "walk(3)" in message
    assert "IndexError" in message
    assert "return [0][n]" in message


def test_an_exception_inside_a_library_is_shown_with_the_students_line_alone():
    def solved(M):
        return np.linalg.inv(M)

    message = said(check.call, solved, np.zeros((2, 2)))
    assert "LinAlgError" in message
    assert "return np.linalg.inv(M)" in message
    assert message.count("\n  line ") == 1


def test_stderr_and_warnings_of_a_right_answer_cost_nothing(capsys):
    def noisy(x):
        print("working", file=sys.stderr)
        warnings.warn("careful", stacklevel=1)
        return np.log(np.zeros(1))

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check.call(noisy, 1)
    assert capsys.readouterr().err == ""


def test_a_list_is_told_to_become_an_array_only_where_an_array_is_due():
    assert "np.array(...)" in said(check.equal, [1, 2], np.array([1, 2]))
    assert "[0]" in said(check.equal, (np.arange(2),), np.arange(2))
    assert "np.array" not in said(check.equal, [1, 2], (1, 2))
    assert "np.array" not in said(check.equal, [1, 2], {"a": 1})


def test_long_arguments_are_shown_by_shape_and_dtype():
    def f(Z):
        raise ValueError

    assert "array of shape (30, 40), float64" in said(check.call, f, np.zeros((30, 40)))
    assert "f(array([1, 2]))" in said(check.call, f, np.array([1, 2]))


def test_a_failed_check_of_a_returned_value_names_the_call():
    def f(n):
        return np.arange(n)

    got = check.call(f, 3)
    assert "f(3): expected shape (4,)" in said(check.array, got, shape=(4,))


# equal and close


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (np.int64(3), 3),
        (3, 3.0),
        (np.float64(0.5), 0.5),
        (float("nan"), np.nan),
        (np.bool_(True), True),
        ((1, np.int64(2)), (1, 2)),
        ([1, [2, 3]], [1, [2, 3]]),
        ({"a": np.arange(2)}, {"a": np.arange(2)}),
        (np.array([1.0, np.nan]), np.array([1.0, np.nan])),
        (np.zeros((0, 3)), np.zeros((0, 3))),
        (np.array("x"), np.array("x")),
        (np.array([(1, 2.0)], "i4,f8"), np.array([(1, 2.0)], "i4,f8")),
        (None, None),
        ("a", "a"),
    ],
)
def test_equal_accepts_every_right_form(got, expected):
    check.equal(got, expected)


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (3.0, 3),
        (True, 1),
        (1, True),
        ([1, 2], (1, 2)),
        ([1, 2], np.array([1, 2])),
        (np.array([1, 2]), [1, 2]),
        (np.float64(0), np.zeros(10)),
        (np.zeros(10), np.zeros((10, 1))),
        (np.zeros(3, np.float32), np.zeros(3)),
        (np.zeros(3, ">f8"), np.zeros(3, "<f8")),
        (np.array([1.0, np.nan]), np.array([1.0, 2.0])),
        (np.array([0.1 + 0.2]), np.array([0.3])),
        (0.1 + 0.2, 0.3),
        (1j, 1.0),
        (np.array([(1, 2.0)], "i4,f8"), np.array([(1, 2.5)], "i4,f8")),
        ({"a": 1}, {"a": 1, "b": 2}),
        (None, 3),
        ("1", 1),
        ({1, 2}, {1, 3}),
    ],
)
def test_equal_rejects_what_only_looks_alike(got, expected):
    said(check.equal, got, expected)


@pytest.mark.parametrize(
    ("got", "expected", "words"),
    [
        (np.uint8(200) + np.uint8(44), 300, "expected 300, got 244."),
        (np.uint8(3), 4, "expected 4, got 3."),
        (np.uint8(4), 5, "Off by one."),
        (np.int8(-128), 128, "The sign is the other one."),
        (np.int64(-(2**63)), 2**63 - 1, f"got {-(2**63)}."),
        (np.float16(60000), -60000.0, "The sign is the other one."),
        (np.inf, np.inf * 1j, "got inf."),
        (10**400, 5.0, "expected 5.0, got 1000"),
        (10**400, np.inf, "expected inf, got 1000"),
        (10**400, np.nan, "expected nan, got 1000"),
        (Fraction(1, 2), 0.5, "expected a float, 0.5, got a Fraction, Fraction(1, 2)."),
        (Fraction(3), 3, "expected an int, 3, got a Fraction, Fraction(3, 1)."),
        (Decimal("0.5"), np.float64(0.5), "got a Decimal, Decimal('0.5')."),
        (Decimal(1), 1j, "expected a complex, 1j, got a Decimal"),
        (True, 1.0, "expected a float, 1.0, got a bool, True."),
        (np.array(5), 4, "expected an int, 4, got an array of shape ()"),
    ],
)
def test_numbers_of_every_kind_are_refused_in_words_and_without_warnings(got, expected, words):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert words in said(check.equal, got, expected)
        assert words.removesuffix(".") in said(check.close, got, expected)
        assert words.removesuffix(".") in said(check.within_ulps, got, expected, 1)


def test_a_fraction_may_be_what_is_expected():
    check.equal(Fraction(1, 2), Fraction(1, 2))
    check.equal(0.5, Fraction(1, 2))
    check.equal(10**30, 1e30)
    check.within_ulps(10**30, 1e30, 0)


def test_close_accepts_rounding_and_nothing_more():
    check.close(np.array([0.1 + 0.2]), np.array([0.3]))
    check.close(0.1 + 0.2, 0.3)
    said(check.close, np.array([0.3001]), np.array([0.3]))
    said(check.close, np.array([0.3], np.float32), np.array([0.3]))


@pytest.mark.parametrize(
    ("got", "expected", "hint"),
    [
        (None, np.arange(3), "forget `return`"),
        (np.arange(4), np.arange(5), "One too few"),
        (np.arange(6), np.arange(5), "One too many"),
        (np.zeros((2, 3)), np.zeros((3, 2)), "axes are swapped"),
        (np.arange(6).reshape(2, 3).T.copy(), np.arange(6).reshape(3, 2), "another order"),
        (np.arange(4)[::-1], np.arange(4), "reverse order"),
        (np.arange(5) + 1, np.arange(5), "off by the same amount"),
        (np.array([1.0, 2.0, 0.0]), np.array([1.5, 2.5, 0.5]), "off by the same amount"),
        (np.array([1.0, 2.0, 0.0]), np.array([1.5, 2.25, 0.5]), "decimals are gone"),
        (np.array([0, 1, 2, 3, 4, 9]), np.arange(6), "Only the last value"),
        (np.array([9, 1, 2, 3, 4, 5]), np.arange(6), "Only the first value"),
        (np.array([5, 1, 7]), np.array([1, 7, 2]), "shifted by one"),
        (np.array([2.0, 0.1]).astype("f4").astype("f8"), np.array([2.0, 0.1]), "but for rounding"),
        (-np.array([1.0, 2.5]), np.array([1.0, 2.5]), "sign"),
        (~np.array([True, False, False]), np.array([True, False, False]), "exchanged"),
        (np.array([np.nan, 1.0]), np.array([0.0, 1.0]), "NaN"),
        (np.full(6, np.nan), np.array([np.nan] * 5 + [4.5]), "Only the last value"),
        (np.zeros(3), np.zeros(3, int), "Integers became floats"),
        (np.zeros(3, int), np.zeros(3), "cannot hold decimals"),
        (np.zeros(3, ">i4"), np.zeros(3, "<i4"), "byte order"),
        (5, 4, "Off by one"),
    ],
)
def test_a_failure_says_what_it_usually_means(got, expected, hint):
    assert hint in said(check.equal, got, expected)


@pytest.mark.parametrize("got", [[0, 9], [0, 1, 2, 3, 9], [9, 1], [9, 1, 2, 3, 4]])
def test_few_values_have_no_end_to_look_at(got):
    assert "→" not in said(check.equal, np.array(got), np.arange(len(got)))


TABLE = np.array([[110, 200], [255, 255]], dtype=np.uint8)


@pytest.mark.parametrize(
    ("got", "expected", "message"),
    [
        ((TABLE,), TABLE, "expected a NumPy array, got a tuple, ([[110 200] [255 255]],)."),
        (TABLE, [1], "expected a list, [1], got an array of shape (2, 2) and dtype uint8, [[110 "),
        ([TABLE], [TABLE, 3], "items, [[[110 200] [255 255]], 3]; got 1, [[[110 200] [255 255]]]."),
        ((np.zeros((9, 9)),), None, "got a tuple, ([[0. ... 0.] ... [0. ... 0.]],)."),
        ((np.arange(24) / 7,), None, "3.14285714 3.28571429],)."),
        (TABLE.astype("U9"), None, ", [['110', '200'], ['255', '255']]."),
        (np.array([([[1, 2], [3, 4]],)], "(2,2)i4,"), None, "[([[1, 2], [3, 4]],)]."),
    ],
)
def test_a_sentence_with_values_in_it_stays_in_one_line_above_its_hint(got, expected, message):
    first, *rest = said(check.equal, got, expected, hint="The hint.").split("\n")
    assert message in first and first.endswith(".")
    assert all(line.startswith("→ ") for line in rest)


def test_a_call_and_a_prediction_with_tables_in_them_stay_in_one_line():
    def first_of(tables):
        return None

    got = check.call(first_of, [TABLE, TABLE])
    assert first_of([TABLE, TABLE]) is got
    wanted = "first_of([[[110 200] [255 255]], [[110 200] [255 255]]]): expected a NumPy array"
    assert wanted in said(check.equal, got, TABLE)
    message = said(check.predicted, TABLE + 1, TABLE, of="table")
    assert "you predicted [[111 201] [  0   0]]. That is not what happens.\n→ " in message


def test_the_first_wrong_position_is_named():
    message = said(check.equal, np.array([[1, 2], [3, 5]]), np.array([[1, 2], [3, 4]]))
    assert "1 of 4 values is wrong, the first at index (1, 1): expected 4, got 5" in message


def test_a_known_mistake_is_explained():
    mistakes = {"You squared the mean.": 4.0, "You did something odd.": lambda got: got == 7}
    assert "You squared the mean." in said(check.equal, 4.0, 5.0, mistakes=mistakes)
    assert "You did something odd." in said(check.equal, 7.0, 5.0, mistakes=mistakes)


def test_a_prediction_is_judged_without_telling_the_answer():
    check.predicted([0, 3], [0, 3], of="first")
    message = said(check.predicted, [0], [0, 3], of="first")
    assert "[0, 3]" not in message
    assert "Not attempted" in said(check.predicted, ..., [0, 3], of="first")


@pytest.mark.parametrize(
    ("got", "truth"),
    [
        *(("i2", "int16"), ("u1", "uint8"), ("f4", "float32"), ("double", "float64")),
        *(("np.float64", "float64"), (" int16", "int16"), ("?", "bool")),
    ],
)
def test_every_name_of_the_right_dtype_is_a_right_prediction(got, truth):
    check.predicted(got, truth, of="sum_dtype")


@pytest.mark.parametrize(
    ("got", "truth"),
    [
        *(("i4", "int16"), ("float", "float32"), (">i2", "int16"), ("int128", "int16")),
        *(("", "float64"), ("Raises", "raises"), ("f", "F"), ("complex64", "F"), ("(", "bool")),
        *((5, "int16"), ([], "int16"), (np.zeros(3), "float64"), ({9, 5}, [9, 5])),
        *(("5", 5), ([5, 7], [5]), ([[5], [7]], [5, 7]), ([7, 5], [5, 7]), ("nan", np.nan)),
    ],
)
def test_a_wrong_prediction_is_wrong_whatever_its_type(got, truth):
    message = said(check.predicted, got, truth, of="it", hint="Think again.")
    assert "That is not what happens." in message
    assert "Think again." in message


@pytest.mark.parametrize(
    ("got", "truth", "kind"),
    [
        (np.float16(2048), 2048, "an int"),
        (2048.0, np.int32(2048), "an int"),
        (np.array(5), 5, "an int"),
        (1, True, "a bool"),
        (Fraction(1, 2), 0.5, "a float"),
        (np.array([5, 7, 7, 9]), [5, 7, 7, 9], "a list"),
        ((5, 7, 7, 9), [5, 7, 7, 9], "a list"),
        ([0, 3], (0.0, 3.0), "a tuple"),
        ([5.0, 7.0], [5, 7], "a list of ints"),
        (np.array([5.0, 7.0]), [5, 7], "a list of ints"),
        (((1, 2), (3, 4)), [[1, 2], [3, 4]], "a list of lists"),
        (("arr_0",), ["arr_0"], "a list"),
        (np.array([np.nan]), [np.nan], "a list"),
        (np.int16, "int16", "a str"),
        (float, "float64", "a str"),
        (np.dtype("f4"), "float32", "a str"),
    ],
)
def test_the_right_value_of_another_type_is_no_misconception(got, truth, kind):
    message = said(check.predicted, got, truth, of="it", hint="Think again.")
    assert message.endswith(f" That is right, but write it as {kind}.")


def in_notebook(source: str, **names) -> dict:
    """The names that a notebook's cell binds."""
    exec(compile(source, "<ipython-input-1>", "exec"), names)
    return names


HIDDEN_NUMPY = {
    "by its name": "def f(x): return np.sum(x)",
    "in an inner function": "def f(x):\n    def g(): return np.sum(x)\n    return g()",
    "behind another name": "import numpy as q\ndef f(x): return q.sum(x)",
    "imported inside": "def f(x):\n    import numpy as q\n    return q.sum(x)",
    "imported from inside": "def f(x):\n    from numpy import sum as s\n    return s(x)",
    "in a helper": "def g(x): return np.sum(x)\ndef f(x): return g(x)",
    "in a lambda": "f = lambda x: np.sum(x)",
    "behind a cache": "import functools\n@functools.cache\ndef f(x): return np.sum(x)",
    "in a wrapper": (
        "import functools\ndef g(x): return x\n@functools.wraps(g)\ndef f(x): return np.sum(g(x))"
    ),
    "behind a wrapper": (
        "import functools\ndef d(g): return functools.wraps(g)(lambda x: g(x))\n"
        "@d\ndef f(x): return np.sum(x)"
    ),
    "in a partial": "import functools\ndef g(y, x): return np.sum(x)\nf = functools.partial(g, 1)",
    "in an object": "class F:\n    def __call__(self, x): return np.sum(x)\nf = F()",
    "as the function itself": "f = np.sum",
}


@pytest.mark.parametrize("how", HIDDEN_NUMPY)
def test_a_module_is_found_wherever_it_is_mentioned(how):
    f = in_notebook(HIDDEN_NUMPY[how], np=np)["f"]
    message = said(check.without, f, "numpy", hint="Do without.")
    assert "uses `numpy" in message
    assert "Do without." in message


def test_code_without_the_module_passes_whatever_kind_of_callable_it_is():
    plain = (
        "import functools\n"
        "@functools.cache\n"
        "def f(x):\n"
        "    'np is only mentioned here'\n"
        "    return sum(x)  # np\n"
        "class G:\n"
        "    def __call__(self, x): return f(x)\n"
    )
    names = in_notebook(plain, np=np)
    for answer in (names["f"], names["G"](), functools.partial(names["f"], (1,)), len):
        check.without(answer, "numpy", hint="Do without.")


def test_a_complex_number_is_a_use_of_complex():
    names = in_notebook("def f(x): return x * 2j\ndef g(x): return f(x)\ndef h(x): return 2 * x")
    check.uses(names["g"], "complex", hint="")
    assert "does not use `complex`" in said(check.uses, names["h"], "complex", hint="")


def test_helpers_that_may_use_the_module_are_left_alone():
    f = in_notebook(HIDDEN_NUMPY["in a helper"], np=np)["f"]
    check.without(f, "numpy", hint="", apart_from=("g",))


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("def f(x): return list(map(abs, x))", "map"),
        ("def f(x): return np.vectorize(abs)(x)", "numpy.vectorize"),
        ("from numpy import vectorize\ndef f(x): return vectorize(abs)(x)", "numpy.vectorize"),
        ("from functools import reduce\ndef f(x): return reduce(max, x)", "functools.reduce"),
        ("import functools as t\ndef f(x): return t.reduce(max, x)", "functools.reduce"),
        (
            "from numpy.lib.stride_tricks import sliding_window_view\n"
            "def f(x): return sliding_window_view(x, 3)",
            "numpy.lib.stride_tricks.sliding_window_view",
        ),
        (
            "from numpy import apply_along_axis as a\ndef f(x): return a(x)",
            "numpy.apply_along_axis",
        ),
        ("def f(x): return x @ x", "@"),
        ("def f(x): return x.strides", ".strides"),
        ("def f(x): return [y.ctypes.strides for y in x]", ".strides"),
        ("def f(x): return getattr(x, 'strides')", ".strides"),
        ("def f(x): return np.ndarray.strides.__get__(x)", ".strides"),
        ("def g(x): return x.strides\ndef f(x): return g(x)", ".strides"),
    ],
)
def test_a_function_and_an_operator_are_found_by_name(source, name):
    f = in_notebook(source, np=np)["f"]
    assert f"uses `{name}`" in said(check.without, f, name, hint="")
    check.uses(f, name, hint="")


def test_what_only_looks_like_the_name_is_left_alone():
    f = in_notebook("def f(x, map=3): return np.maximum.reduce(x) * map", np=np)["f"]
    check.without(f, "map", "functools.reduce", "numpy.max", "@", ".strides", hint="")
    own = in_notebook("def strides(x):\n    'strides. No others.'\n    return dict(strides=x)")
    check.without(own["strides"], ".strides", hint="")
    message = said(check.uses, f, "@", "numpy.matmul", hint="Multiply matrices.")
    assert "does not use `@` or `numpy.matmul`" in message


def test_a_loop_that_is_asked_for_is_found():
    names = in_notebook("def loop(n):\n    for i in range(n): i\ndef at_once(n): return range(n)")
    sizes = {"small": (10,), "large": (110,), "elements": (10, 110), "hint": "Write a loop."}
    check.python_loop(names["loop"], **sizes)
    assert "Write a loop." in said(check.python_loop, names["at_once"], **sizes)


def test_libraries_are_found_where_sysconfig_does_not_know_them(monkeypatch):
    # As in Pyodide, whose standard library is in a zip file.
    monkeypatch.setattr("sysconfig.get_path", lambda name: "//lib/python3.12/site-packages")
    folders = calls._library_folders()
    for module in (functools, np, np.lib.stride_tricks, check):
        assert module.__file__.startswith(folders)
    assert not __file__.startswith(folders)


def test_the_most_exact_of_the_names_that_are_mentioned_is_said():
    def answer(a):
        return np.sum(a)

    assert "uses `numpy.sum`." in said(check.without, answer, "numpy", hint="")


def test_the_python_code_of_libraries_is_theirs():
    source = "def f(n): return [b.sum() for b in np.array_split(np.arange(n), 4)]"
    f = in_notebook(source, np=np)["f"]
    check.no_python_loop(f, small=(100,), large=(1100,), elements=(100, 1100))
    f = in_notebook("def f(n): return np.array_split(np.arange(n), n // 10)", np=np)["f"]
    check.no_python_loop(f, small=(100,), large=(1100,), elements=(100, 1100))


def test_views_and_copies_are_told_apart():
    Z = np.arange(6)
    check.view(Z[::2], Z)
    check.view(Z.reshape(2, 3).T, Z)
    check.copy(Z.copy(), Z)
    assert "copy" in said(check.view, Z.copy(), Z)
    assert "view" in said(check.copy, Z[1:], Z)


def test_contiguity_is_checked():
    Z = np.zeros((2, 3))
    check.contiguous(Z, "C")
    assert "F-contiguous" in said(check.contiguous, Z, "F")


@pytest.mark.parametrize(
    "change",
    [
        lambda Z: Z.__setitem__(0, 9.0),
        lambda Z: Z.sort(),
        lambda Z: setattr(Z.flags, "writeable", False),
        lambda Z: setattr(Z, "shape", (3, 1)),
    ],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_changed_input_is_found(change):
    def block():
        Z = np.array([3.0, 1.0, 2.0])
        with check.unchanged(Z=Z):
            change(Z)

    assert "The input Z" in said(block)


def test_the_rows_of_arrays_below_a_message_stand_below_one_another():
    def block():
        Z = np.array([[1, 2], [3, 4]])
        with check.unchanged(Z=Z):
            Z[1] = [0, 200]

    assert said(block).split("\n")[2:] == [
        "  before [[1 2]",
        "          [3 4]]",
        "  after  [[  1   2]",
        "          [  0 200]]",
    ]
    message = said(check.equal, np.array([[1, 2], [3, 4]]), np.array([[1, 2], [3, 5]]))
    assert message.split("\n")[1:] == [
        "  expected [[1 2]",
        "            [3 5]]",
        "  got      [[1 2]",
        "            [3 4]]",
    ]


def test_an_unchanged_input_passes():
    Z = np.array([np.nan, 1.0])
    with check.unchanged(Z=Z):
        Z.sum()


# chance


def test_draws_from_global_state_are_found():
    import random

    def block(draw):
        with check.no_global_random():
            draw()

    block(lambda: np.random.default_rng(1).random())
    assert "np.random" in said(block, lambda: np.random.rand())
    assert "random" in said(block, lambda: random.random())


# Python steps and memory


def loop(Z):
    total = 0
    for z in Z:
        total += z
    return total


LOOPS = {
    "for": loop,
    "comprehension": lambda Z: sum([z for z in Z]),
    "generator": lambda Z: sum(z for z in Z),
    "map": lambda Z: sum(map(lambda z: z + 1, Z)),
    "vectorize": lambda Z: np.vectorize(lambda z: z + 1)(Z),
}


@pytest.mark.parametrize("function", LOOPS.values(), ids=LOOPS)
def test_python_that_runs_once_per_element_is_found(function):
    arguments = {"small": (np.ones(100),), "large": (np.ones(1100),), "elements": (100, 1100)}
    assert "once per element" in said(check.no_python_loop, function, **arguments)


def test_a_vectorised_function_passes_and_the_tracer_is_put_back():
    before = sys.gettrace()
    arguments = {"small": (np.ones(100),), "large": (np.ones(1100),), "elements": (100, 1100)}
    check.no_python_loop(lambda Z: np.sort(Z).sum(), **arguments)
    assert sys.gettrace() is before


def test_memory_counts_the_bytes_of_arrays():
    check.memory(lambda n: np.zeros(n), 1000, at_most=10_000)
    assert "bytes" in said(check.memory, lambda n: np.zeros((n, n)), 1000, at_most=100_000)


TEMPORARIES = {  # how many arrays as large as the argument there are at once besides the result
    "one operation": (lambda Z: Z + 1, 0),
    "in place": (lambda Z: np.add(Z, 1, out=Z), 0),
    "nothing returned": (lambda Z: None, 0),
    "the argument itself": (lambda Z: Z[::-1], 0),
    "two steps": (lambda Z: (Z + 1) * (Z + 2), 2),
    "written back": (lambda Z: Z.__setitem__(slice(None), Z + 1), 1),
    "a view of something large": (lambda Z: np.ones((Z.size, 3))[:, 0], 2),
    "a tuple": (lambda Z: (Z + 1, Z + 2), 0),
    "a dict of lists": (lambda Z: {"both": [Z + 1, Z + 2]}, 0),
    "one array twice": (lambda Z: [Z + 1] * 2, 0),
    "rows that share one": (lambda Z: np.broadcast_to(Z + 1, (9, Z.size)), 0),
    "a total": (lambda Z: float((Z * Z).sum()), 1),
}


@pytest.mark.parametrize(("function", "arrays"), TEMPORARIES.values(), ids=TEMPORARIES)
def test_temporaries_are_what_a_call_needs_besides_its_result(function, arrays):
    Z = np.ones(25_000)
    room = 0.1 * Z.nbytes
    check.temporaries(function, Z, at_most=int(arrays * Z.nbytes + room))
    if arrays:
        told = said(check.temporaries, function, Z, at_most=int(room), why="Write into it.")
        assert f"({arrays:.1f} times its largest argument)" in told
        assert "→ Write into it." in told


def test_temporaries_are_counted_once_the_function_has_what_it_keeps():
    kept: dict[int, np.ndarray] = {}

    def first_call_is_expensive(Z):
        if not kept:
            kept[0] = np.ones(1_000_000)
        return Z + kept[0][0]

    check.temporaries(first_call_is_expensive, np.ones(25_000), at_most=10_000)


def test_memory_and_temporaries_leave_tracing_as_it_was():
    check.temporaries(np.negative, np.ones(25_000), at_most=10_000)
    check.memory(np.ones, 25_000, at_most=210_000)
    assert not tracemalloc.is_tracing()
    said(check.memory, np.ones, 25_000, at_most=10_000)
    assert not tracemalloc.is_tracing()


def test_temporaries_needs_no_array_among_the_arguments():
    assert "besides its result, at most" in said(
        check.temporaries, lambda n: np.ones(n).sum(), 25_000, at_most=10_000
    )


# raises and true


def test_raises_wants_that_exception():
    check.raises(ValueError, int, "x")
    assert "expected TypeError, got ValueError" in said(check.raises, TypeError, int, "x")
    assert "returned an int, 3" in said(check.raises, ValueError, int, "3")


def test_a_known_mistake_is_found_where_the_default_integer_is_narrow():
    # There, np.array([3, 2, 1]) of a test cell has 32 bits.
    wrong = np.array([3, 2, 1], dtype=np.int32)
    got, expected = wrong.astype(np.int64), np.array([1, 2, 3], dtype=np.int64)
    message = said(check.equal, got, expected, mistakes={"The other way round.": wrong})
    assert "The other way round." in message


def test_true_says_the_message():
    check.true(np.bool_(True), "no")
    assert said(check.true, False, "Both ways.") == "Not yet: Both ways."


# -- other libraries ------------------------------------------------------------------------------

strict = pytest.importorskip("array_api_strict")


def test_an_array_of_another_library_becomes_one_of_numpy():
    there = strict.Device("device1")
    x = strict.asarray([[1.0, 2.0]], dtype=strict.float32, device=there)
    check.equal(check.as_numpy(x, x), np.array([[1, 2]], dtype=np.float32))
    check.equal(check.as_numpy(np.arange(3), np.zeros(1)), np.arange(3))


def test_an_array_of_the_wrong_library_or_device_is_refused():
    x = strict.asarray([1.0, 2.0])
    assert "expected an array of array_api_strict, got an array of numpy" in said(
        check.as_numpy, np.zeros(2), x
    )
    assert "expected an array of numpy, got an array of array_api_strict" in said(
        check.as_numpy, x, np.zeros(2)
    )
    assert "forget `return`" in said(check.as_numpy, None, x)
    assert "got a float64, 3.0" in said(check.as_numpy, np.float64(3), x)
    elsewhere = strict.asarray([1.0], device=strict.Device("device1"))
    assert "device=x.device" in said(check.as_numpy, x, elsewhere)


def test_a_call_with_an_array_of_another_library_is_shown_in_one_line():
    def doubled(x):
        return 2 * x

    x = strict.ones((2, 3))
    got = check.as_numpy(check.call(doubled, x), x)
    message = said(check.equal, got, np.ones((2, 3)))
    assert ": doubled(array_api_strict array of shape (2, 3), float64): 6 of 6" in message
    assert "an array of array_api_strict, of shape (2, 3)" in said(check.equal, x, np.ones((2, 3)))
