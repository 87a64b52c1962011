"""Courses with pandas, Matplotlib and SciPy get the marks that stock nbgrader gives.

Every test is one line, of the kinds that stand in public courses; each answer is given rightly and
wrongly.
"""

# ruff: noqa: E501  (one test a line)

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell

from benchmarks.comparison import read_marks
from other_courses import Case, grade_both, hand_in_filled, make
from proctor.course import Course
from tiny_course import write_notebook

for library in ("pandas", "scipy", "matplotlib"):
    pytest.importorskip(library)

# By notebook: what locked cells say, the right answer, the wrong one, and one-line tests.
COURSES: dict[str, tuple[str, str, str, str]] = {
    "frames": (
        """
        import numpy as np
        import pandas as pd
        sales = pd.DataFrame({"k": ["a", "b", "a", "c"], "x": [1, 2, 3, 4], "y": [0.5, 1, 1.5, 2]})
        """,
        """
        big = sales[sales["x"] > 1]
        means = sales.groupby("k")["x"].mean()
        def scale(df):
            return df.assign(x=df["x"] * 2)
        def add_total(df):
            df["total"] = df["x"] + df["y"]
        def kinds(df):
            return df["k"].unique()
        def pivot(df):
            return df.pivot_table(index="k", values=["x", "y"], aggfunc=["sum", "max"])
        def days(n):
            return pd.Series(range(n), index=pd.date_range("2026-01-01", periods=n), name="day")
        def bins(df):
            return pd.cut(df["x"], [0, 2, 4], labels=["low", "high"])
        def broken(df):
            return df.merge(df, on="nothing")
        """,
        """
        big = sales.astype({"x": "float"})
        means = sales.groupby("k")["x"].sum()
        def scale(df):
            return (df.assign(x=df["x"] * 2, y=0)).to_dict()
        def add_total(df):
            df = df.assign(total=df["x"] + df["y"])
        def kinds(df):
            return df["k"]
        def pivot(df):
            return df.pivot_table(index="k", values=["x", "y"], aggfunc=["max", "sum"])
        def days(n):
            return pd.Series(range(n), index=pd.date_range("2026-01-02", periods=n), name="day")
        def bins(df):
            return pd.cut(df["x"], [0, 3, 4], labels=["low", "high"])
        def broken(df):
            return df.merge(df, on="k")
        """,
        """
        pd.testing.assert_frame_equal(big, sales.iloc[1:])
        pd.testing.assert_series_equal(means, pd.Series({"a": 2.0, "b": 2, "c": 4}, name="x").rename_axis("k"))
        assert isinstance(scale(sales), pd.DataFrame)
        assert big.equals(sales[sales["x"] > 1])
        assert (big["x"] > 1).all()
        assert len(big[big["x"] > 2]) == 2 and big["x"].dtype == int
        np.testing.assert_allclose(means, [2, 2, 4])
        assert all(means == [2, 2, 4])
        assert big.shape == (3, 3)
        assert list(big.columns) == ["k", "x", "y"] and big.dtypes["x"] == np.int64
        assert big.loc[1, "k"] == "b" and big.index[0] == 1
        assert (big.values == sales.values[1:]).all()
        assert big["x"].sum() == 9
        assert scale(sales)["x"].tolist() == [2, 4, 6, 8]
        assert means.loc["a"] == 2 and means.index.name == "k"
        assert big.iloc[0]["y"] == 1.0 and "total" not in big
        copy = sales.copy(); add_total(copy); assert copy["total"].tolist() == [1.5, 3, 4.5, 6]
        copy = sales.copy(); scale(copy); pd.testing.assert_frame_equal(copy, sales)
        assert set(kinds(sales)) == {"a", "b", "c"} and len(kinds(sales)) == 3
        assert pivot(sales).loc["a", ("sum", "x")] == 4
        assert pivot(sales).columns.tolist() == [("sum", "x"), ("sum", "y"), ("max", "x"), ("max", "y")]
        assert days(3).index.equals(pd.date_range("2026-01-01", periods=3))
        assert days(3)[pd.Timestamp("2026-01-03")] == 2
        assert bins(sales).cat.categories.tolist() == ["low", "high"] and bins(sales)[2] == "high"
        assert scale(sales[sales["x"] > 3]).index.tolist() == [3]
        assert means.idxmax() == "c" and round(means.mean(), 2) == 2.67 and type(means) is pd.Series
        import pytest; pytest.raises(KeyError, broken, sales)
        """,
    ),
    "plots": (
        """
        import matplotlib
        matplotlib.use("agg")
        import matplotlib.pyplot as plt
        import numpy as np
        """,
        """
        def curve():
            fig, ax = plt.subplots(figsize=(5, 4))
            x = np.linspace(0, 1, 5)
            ax.plot(x, x**2, "b--", label="square")
            ax.plot(x, x, label="line")
            ax.set_title("Curves"); ax.set_xlabel("x"); ax.set_ylabel("y")
            ax.set_xlim(0, 1)
            ax.legend()
            return ax
        def bars(names, heights):
            fig, (left, right) = plt.subplots(1, 2)
            left.bar(names, heights)
            right.scatter(heights, heights)
            fig.suptitle("Bars")
            return fig
        axis = curve()
        """,
        """
        def curve():
            fig, ax = plt.subplots()
            x = np.linspace(0, 2, 5)
            ax.plot(x, x**3)
            ax.set_title("curves")
            return ax
        def bars(names, heights):
            fig, ax = plt.subplots()
            ax.barh(names, heights)
            return fig
        axis = plt.figure()
        """,
        """
        assert axis.get_title() == "Curves"
        assert curve().get_xlabel() == "x" and curve().get_ylabel() == "y"
        assert len(axis.lines) == 2
        np.testing.assert_allclose(axis.lines[0].get_ydata(), np.linspace(0, 1, 5) ** 2)
        assert axis.get_lines()[0].get_color() == "b" and axis.lines[0].get_linestyle() == "--"
        assert [text.get_text() for text in axis.get_legend().get_texts()] == ["square", "line"]
        assert isinstance(axis, plt.Axes)
        assert axis.get_xlim() == (0, 1)
        assert [p.get_height() for p in bars(["a", "b"], [3, 5]).axes[0].patches] == [3, 5]
        assert [t.get_text() for t in bars(["a", "b"], [3, 5]).axes[0].get_xticklabels()] == ["a", "b"]
        assert bars(["a"], [1]).axes[1].collections[0].get_offsets().tolist() == [[1, 1]]
        assert isinstance(bars(["a"], [1]), plt.Figure) and len(bars(["a"], [1]).axes) == 2
        fig = bars(["a"], [1]); assert fig.get_suptitle() == "Bars"; plt.close(fig)
        """,
    ),
    "values": (
        """
        import enum
        from dataclasses import dataclass
        from datetime import date, datetime, timedelta
        from decimal import Decimal
        from fractions import Fraction
        from pathlib import Path
        import numpy as np
        import scipy.sparse as sp
        class TooFar(ValueError):
            pass
        class Color(enum.Enum):
            RED = 1
            BLUE = 2
        @dataclass
        class Point:
            x: float
            y: float
            def norm(self):
                return (self.x**2 + self.y**2) ** 0.5
        @dataclass(frozen=True)
        class Card:
            color: Color
            rank: int
        """,
        """
        def other(color):
            return Color.BLUE if color is Color.RED else Color.RED
        def mirror(point):
            return Point(-point.x, point.y)
        def move(point, dx):
            if dx > 99:
                raise TooFar(f"{dx} is too far")
            point.x += dx
        def deck():
            return [Card(color, rank) for color in Color for rank in range(3)]
        def laplace(n):
            return sp.diags_array([1.0, -2, 1], offsets=[-1, 0, 1], shape=(n, n), format="csr")
        def week(day):
            return [day + timedelta(n) for n in range(7)]
        def third():
            return Fraction(1, 3), Decimal("0.10"), Path("a") / "b.txt"
        """,
        """
        def other(color):
            return color
        def mirror(point):
            return (-point.x, point.y)
        def move(point, dx):
            if dx > 99:
                raise ValueError
            return Point(point.x + dx, point.y)
        def deck():
            return [Card(color, rank + 1) for color in Color for rank in range(3)]
        def laplace(n):
            return np.eye(n)
        def week(day):
            return [day] * 7
        def third():
            return 1 / 3, 0.1, "a/b"
        """,
        """
        assert other(Color.RED) is Color.BLUE
        assert other(Color.BLUE) == Color.RED and other(Color.RED).name == "BLUE"
        assert mirror(Point(1, 2)) == Point(-1, 2)
        assert isinstance(mirror(Point(1, 2)), Point)
        assert mirror(Point(3, 4)).norm() == 5
        point = Point(1, 2); move(point, 3); assert point == Point(4, 2)
        import pytest; pytest.raises(TooFar, move, Point(1, 2), 100).match("100 is too far")
        assert deck()[0] == Card(Color.RED, 0)
        assert len(set(deck())) == 6 and Card(Color.BLUE, 0) in deck()
        assert sp.issparse(laplace(3))
        np.testing.assert_array_equal(laplace(3).toarray(), [[-2, 1, 0], [1, -2, 1], [0, 1, -2]])
        assert laplace(4).nnz == 10 and laplace(4).format == "csr"
        assert week(date(2026, 1, 1))[-1] == date(2026, 1, 7)
        assert third()[0] == Fraction(1, 3) and isinstance(third()[1], Decimal)
        assert third()[2].name == "b.txt"
        """,
    ),
}


def notebook(path: Path, given: str, right: str, tests: list[str]) -> None:
    """Write the instructor's version: one locked cell, one answer, one cell for each test."""
    common = {"schema_version": 3, "task": False, "locked": True, "solution": False}
    first = new_code_cell(given, id="given")
    first.metadata["nbgrader"] = {"grade": False, "grade_id": "given", **common}
    answer = new_code_cell(f"### BEGIN SOLUTION\n{right}\n### END SOLUTION", id="answer")
    answer.metadata["nbgrader"] = {
        **common, "grade": False, "grade_id": "answer", "locked": False, "solution": True
    }  # fmt: skip
    cells = [first, answer]
    for number, test in enumerate(tests):
        cell = new_code_cell(test, id=f"test-{number}")
        cell.metadata["nbgrader"] = {
            "grade": True, "grade_id": f"test-{number}", "points": 1, **common
        }  # fmt: skip
        cells.append(cell)
    write_notebook(path, cells)


def scores(root: Path) -> dict[tuple[str, str, str], float]:
    """What each test gave, by student, notebook and cell."""
    marks = read_marks(f"sqlite:///{root / 'gradebook.db'}")
    return {
        (key[0], key[2], key[3]): mark
        for key, mark in marks.items()
        if key[-1] == "grade.auto_score" and key[-2] == "GradeCell"
    }


@pytest.mark.slow
def test_one_line_tests_of_libraries_give_the_marks_of_stock_nbgrader(tmp_path):
    sources, answers, tests = {}, {}, {}
    for name, parts in COURSES.items():
        given, right, wrong, lines = (textwrap.dedent(part).strip() for part in parts)
        sources[name] = tmp_path / "made" / f"{name}.ipynb"
        answers[name], tests[name] = {"right": right, "wrong": wrong}, lines.split("\n")
        notebook(sources[name], given, right, tests[name])

    def prepare(course: Course) -> None:
        for name, both in answers.items():
            for student, text in both.items():
                hand_in_filled(course, student, name, answer=text)

    course = make(Case(sources, {}, prepare=prepare), tmp_path / "course")
    stock, ours = (scores(root) for root in grade_both(course, tmp_path))
    assert len(stock) == 2 * sum(map(len, tests.values()))
    different = [
        f"{student}: {tests[name][int(cell.partition('-')[2])]} gave {ours.get(key)}, not {mark}"
        for key, mark in stock.items()
        if ours.get(key) != mark
        for student, name, cell in [key]
    ]
    assert not different, "\n".join(different)
    assert all(mark == 1 for (student, *_), mark in ours.items() if student == "right")
    assert sum(mark for (student, *_), mark in ours.items() if student == "wrong") < 12
