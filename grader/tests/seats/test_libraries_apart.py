"""Values of libraries judged apart from the code that made them: right, forged, and unable to cross."""

# ruff: noqa: E501  (cells as students write them, one a line)

from __future__ import annotations

import pytest

from notebook_run import Run, check_passes

for library in ("pandas", "matplotlib"):
    pytest.importorskip(library)

pytestmark = pytest.mark.slow

FRAME = (
    "import pandas as pd\ndef f(x):\n    return pd.DataFrame({'x': [x, 2 * x], 'k': ['a', 'b']})"
)
TEST = "import pandas as pd\nframe = pd.DataFrame({'x': [3, 6], 'k': ['a', 'b']})\n"


def test_an_answer_is_a_frame_of_the_tests_own_pandas(tmp_path):
    test = TEST + (
        "assert type(f(3)) is pd.DataFrame\npd.testing.assert_frame_equal(f(3), frame)\n"
        "assert f(3).query('x > 3').eval('x * 2').tolist() == [12]"
    )
    check_passes(tmp_path, FRAME, test)


def test_the_answer_may_be_the_argument_itself(tmp_path):
    student = "def f(df):\n    df['y'] = df['x'].cumsum()\n    return df"
    test = (
        TEST
        + "assert f(frame) is frame and frame['y'].tolist() == [3, 9]\nassert f(frame.copy()) is not frame"
    )
    check_passes(tmp_path, student, test)


def test_a_function_of_the_test_is_given_frames(tmp_path):
    student = "def f(df, g):\n    return g(df) + g(df[df['x'] > 3])"
    test = TEST + "assert f(frame, lambda df: int(df['x'].sum())) == 15"
    check_passes(tmp_path, student, test)


def test_a_test_that_plots_with_the_students_function_sees_its_own_figure(tmp_path):
    student = "def f(ax):\n    ax.plot([1, 2], [3, 4])\n    ax.set_title('mine')\n    return ax"
    test = (
        "import matplotlib; matplotlib.use('agg')\nimport matplotlib.pyplot as plt\nfig, axis = plt.subplots()\n"
        "assert f(axis) is axis and axis.get_title() == 'mine' and axis.lines[0].get_ydata().tolist() == [3, 4]"
    )
    check_passes(tmp_path, student, test)


FORGED = {
    "a subclass": (
        "import pandas as pd\nclass Fake(pd.DataFrame):\n    def equals(self, other): return True\nf = lambda x: Fake({'x': [0]})",
        "assert f(3).equals(frame)",
        "a DataFrame itself was expected",
    ),
    "objects that equal everything": (
        "import pandas as pd\nclass Any:\n    def __eq__(self, other): return True\nf = lambda x: pd.Series([Any(), Any()])",
        "assert all(f(3) == [3, 6])",
        "numbers, strings, dates and other plain values were expected",
    ),
    "strings that equal everything": (
        "import pandas as pd\nclass Any(str):\n    def __eq__(self, other): return True\n    __hash__ = str.__hash__\n"
        "f = lambda x: pd.Series([Any('z'), Any('z')], dtype=object)",
        "assert all(f(3) == ['a', 'b'])",
        "AssertionError",
    ),
    "methods of pandas in another process": (
        "import pandas as pd\npd.DataFrame.equals = lambda self, other: True\nf = lambda x: pd.DataFrame()",
        "assert f(3).equals(frame)",
        "AssertionError",
    ),
    "what only says that it is a frame": (
        "import pandas as pd\nclass Fake:\n    __class__ = pd.DataFrame\n    def equals(self, other): return True\nf = lambda x: Fake()",
        "assert f(3).equals(frame)",
        "cannot be told what a test knows",
    ),
    "missing values": (
        "import pandas as pd\nf = lambda x: pd.Series([pd.NA, pd.NA], dtype='Int64')",
        "assert (f(3) == pd.Series([3, 6])).all()",
        "missing values",
    ),
    "a figure that says what it is asked": (
        "import matplotlib; matplotlib.use('agg')\nimport matplotlib.pyplot as plt\nclass Any(str):\n    def __eq__(self, other): return True\n"
        "def f(x):\n    ax = plt.subplots()[1]\n    ax.get_title = lambda *a: Any()\n    return ax",
        "assert f(3).get_title() == 'A title'",
        "AssertionError",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("student", "test", "why"), FORGED.values(), ids=FORGED)
def test_a_wrong_answer_does_not_pass_for_a_right_one(tmp_path, student, test, why):
    run = Run(tmp_path, student, TEST + test)
    assert not run.passed
    assert why in run.text(2)


def test_an_argument_into_which_objects_were_put_fails_and_what_follows_is_judged(tmp_path):
    student = "def f(df):\n    df['y'] = [[1], [2]]\n    return 1"
    test = TEST + (
        "try:\n    f(frame)\nexcept BaseException as error:\n    assert 'value of class list' in str(error), error\n"
        "else:\n    raise AssertionError\nassert f(pd.DataFrame({'x': []}).assign(z=1).T.T[[]].reindex([0, 1])) == 1"
    )
    run = Run(tmp_path, student, test)
    assert "value of class list" in run.text(2)
    assert "process of your code ended" not in run.text(2)
