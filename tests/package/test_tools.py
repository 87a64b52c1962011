"""advanced_numpy.tools: reports on the system and on arrays, times, pictures in a terminal."""

from __future__ import annotations

import datetime
import io
import itertools
import platform
import re
import subprocess
import sys
import timeit
import tracemalloc

import matplotlib
import numpy as np
import pytest
import scipy
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from advanced_numpy import tools


class TestSysinfo:
    def test_names_the_date_and_the_versions(self):
        before = datetime.date.today().isoformat()
        report = tools.sysinfo()
        after = datetime.date.today().isoformat()
        assert list(report) == ["date", "python", "numpy", "scipy", "matplotlib"]
        assert before <= report.pop("date") <= after
        assert report == {
            "python": platform.python_version(),
            "numpy": np.__version__,
            "scipy": scipy.__version__,
            "matplotlib": matplotlib.__version__,
        }

    def test_shows_one_line_for_each_key(self):
        report = tools.sysinfo()
        lines = str(report).splitlines()
        assert [line.split()[0] for line in lines] == [f"{key}:" for key in report]
        assert [line.split()[1] for line in lines] == list(report.values())

    def test_says_when_a_package_is_not_installed(self):
        assert tools._version("no-such-package-anywhere") == "not installed"

    def test_imports_neither_scipy_nor_matplotlib_nor_ipython(self):
        code = (
            "import sys; from advanced_numpy import tools; tools.sysinfo(); "
            "print({'scipy', 'matplotlib', 'IPython'} & set(sys.modules))"
        )
        ran = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert ran.stdout.strip() == "set()"


def owner(shape=(3, 4), dtype=np.int16, order="C"):
    return np.zeros(shape, dtype, order)


class TestInfo:
    def test_of_a_reshaped_range_says_that_its_data_is_not_its_own(self):
        assert tools.info(np.arange(9, dtype="<i8").reshape(3, 3)) == {
            "shape": (3, 3),
            "dtype": str(np.dtype("<i8")),
            "length": 3,
            "size": 9,
            "endianness": "little",
            "order": "C",
            "itemsize": 8,
            "nbytes": 72,
            "strides": (24, 8),
            "owndata": False,
            "writeable": True,
            "contiguous": True,
            "aligned": True,
        }

    @pytest.mark.parametrize(
        ("Z", "order"),
        [
            (owner(), "C"),
            (owner(order="F"), "F"),
            (owner().T, "F"),
            (owner((3, 4, 5)).transpose(1, 0, 2), "neither"),
            (owner()[:, ::2], "neither"),
            (owner()[:, 1:], "neither"),
            (owner()[1:], "C"),
            (owner(7), "both"),
            (owner(7)[::2], "neither"),
            (owner(7)[::-1], "neither"),
            (owner(1)[::-1], "both"),
            (owner((1, 5)), "both"),
            (owner(()), "both"),
            (owner(0), "both"),
            (owner((3, 4))[:0, ::2], "both"),
            (np.broadcast_to(np.int16(1), (2, 3)), "neither"),
        ],
    )
    def test_order_is_what_the_memory_is(self, Z, order):
        report = tools.info(Z)
        assert report["order"] == order
        assert report["contiguous"] is (order != "neither")

    @pytest.mark.parametrize(
        ("dtype", "endianness"),
        [
            ("<i4", "little"),
            (">i4", "big"),
            ("=f8", sys.byteorder),
            (">c16", "big"),
            (">U3", "big"),
            ("<M8[s]", "little"),
            ("u1", "none"),
            ("?", "none"),
            ("S5", "none"),
            ("O", "none"),
            ([("a", ">i4"), ("b", ">f8")], "none"),
        ],
    )
    def test_endianness_is_that_of_the_dtype(self, dtype, endianness):
        assert tools.info(np.zeros(2, dtype))["endianness"] == endianness

    @pytest.mark.parametrize(
        ("Z", "length", "size"),
        [(owner(()), None, 1), (owner(0), 0, 0), (owner((0, 3)), 0, 0), (owner((3, 0)), 3, 0)],
    )
    def test_length_of_a_0d_array_is_none_and_of_an_empty_one_its_first_axis(self, Z, length, size):
        report = tools.info(Z)
        assert (report["length"], report["size"]) == (length, size)

    def test_strides_are_those_of_the_view_itself(self):
        Z = owner()
        assert tools.info(Z[::-1, ::2])["strides"] == (-8, 4)
        assert tools.info(Z.T)["strides"] == (2, 8)
        assert tools.info(np.broadcast_to(Z[0], (5, 4)))["strides"] == (0, 2)
        assert tools.info(owner(()))["strides"] == ()

    def test_nbytes_is_size_times_itemsize_even_when_broadcast(self):
        report = tools.info(np.broadcast_to(np.float64(1), (5, 4)))
        assert (report["itemsize"], report["nbytes"]) == (8, 160)

    def test_views_do_not_own_their_data(self):
        Z = owner()
        assert tools.info(Z)["owndata"] is True
        assert tools.info(Z[:])["owndata"] is False
        assert tools.info(Z[:].copy())["owndata"] is True

    def test_read_only_and_unaligned_arrays_are_told(self):
        Z = owner()
        Z.flags.writeable = False
        assert tools.info(Z)["writeable"] is False
        packed = np.zeros(3, dtype=[("flag", "u1"), ("value", "f8")])
        assert tools.info(packed["value"])["aligned"] is False
        assert tools.info(packed["value"].copy())["aligned"] is True

    def test_a_structured_dtype_is_written_out(self):
        assert tools.info(np.zeros(2, [("x", "<f8")]))["dtype"] == "[('x', '<f8')]"

    def test_shows_one_line_for_each_key(self):
        report = tools.info(owner(()))
        lines = str(report).splitlines()
        assert [line.split()[0] for line in lines] == [f"{key}:" for key in report]
        assert "length:      none" in lines
        assert "owndata:     yes" in lines
        assert repr(report) == str(report)

    @pytest.mark.parametrize("other", [[1, 2], 3.0, np.float64(3), None])
    def test_refuses_what_is_no_array(self, other):
        with pytest.raises(TypeError, match=type(other).__name__):
            tools.info(other)


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands still until a timed statement moves it."""

    class Clock:
        def __init__(self):
            self.now = 0.0
            self.calls = 0
            self.steps = itertools.repeat(0.01)

        def work(self):
            self.calls += 1
            self.now += next(self.steps)

    clock = Clock()
    monkeypatch.setattr(timeit, "default_timer", lambda: clock.now)
    return clock


class TestTimeit:
    @pytest.mark.parametrize(
        ("steps", "number", "repeat"),
        [
            ([1, 2, 3, 4, 5, 6], 2, 3),
            ([1e-6, 2e-6, 3e-6], 1, 3),
            ([1, 1, 1, 9], 1, 4),  # one run is much slower than the others
            ([2e-9], 1, 1),
            ([100, 4000], 1, 2),
            ([0, 0], 1, 2),
        ],
    )
    def test_prints_what_the_magic_prints(self, clock, capsys, steps, number, repeat):
        shell = InteractiveShell(config=Config({"HistoryManager": {"enabled": False}}))
        shell.user_ns["work"] = clock.work
        clock.steps = iter(steps)
        shell.run_line_magic("timeit", f"-n {number} -r {repeat} work()")
        magic = capsys.readouterr().out
        clock.steps = iter(steps)
        tools.timeit("work()", {"work": clock.work}, number=number, repeat=repeat)
        assert capsys.readouterr().out == magic != ""

    def test_returns_best_worst_average_and_deviation_of_one_execution(self, clock):
        clock.steps = iter([1, 3, 2, 4, 5, 9])
        result = tools.timeit("work()", {"work": clock.work}, number=2, repeat=3)
        assert (result.loops, result.repeat) == (2, 3)
        assert result.timings == [2, 3, 7]
        assert (result.best, result.worst, result.average) == (2, 7, 4)
        assert result.stdev == pytest.approx((14 / 3) ** 0.5)

    def test_runs_seven_times_and_finds_the_number_of_loops(self, clock):
        result = tools.timeit("work()", {"work": clock.work})
        assert (result.loops, result.repeat) == (100, 7)
        assert clock.calls == 1 + 10 + 100 + 7 * 100

    @pytest.mark.parametrize("wrong", [{"number": 0}, {"repeat": 0}, {"number": -1}])
    def test_refuses_less_than_one_run(self, wrong):
        with pytest.raises(ValueError, match="1 or more"):
            tools.timeit("pass", **wrong)

    def test_passes_on_what_the_statement_raises(self):
        with pytest.raises(NameError, match="nobody"):
            tools.timeit("nobody", {}, number=1)
        with pytest.raises(SyntaxError):
            tools.timeit("1 +", number=1)

    def test_takes_statements_of_several_lines(self, capsys):
        found = []
        statement = "for i in range(2):\n    found.append(i)"
        tools.timeit(statement, {"found": found}, number=1, repeat=1)
        assert found == [0, 1]
        assert re.fullmatch(
            r"\S+ \S+ . \S+ \S+ per loop \(mean . std. dev. of 1 run, 1 loop each\)\n",
            capsys.readouterr().out,
        )


class TestRatio:
    def test_is_the_best_time_of_one_over_that_of_the_other(self, clock):
        # Each runs once to see that it takes long enough, then they take turns.
        clock.steps = iter([9, 9, 0.8, 0.25, 0.5, 0.2, 0.6, 0.1])
        turns = []

        def slow(name):
            turns.append(("slow", name))
            clock.work()

        def fast(name):
            turns.append(("fast", name))
            clock.work()

        assert tools.ratio(slow, fast, "Z", repeat=3) == pytest.approx(0.5 / 0.1)
        assert turns == [("slow", "Z"), ("fast", "Z")] * 4

    def test_a_quick_call_is_repeated_until_it_takes_a_millisecond(self, clock):
        clock.steps = itertools.repeat(2e-4)
        times = {"slow": 0, "fast": 0}

        def slow():
            times["slow"] += 1
            for _ in range(20):
                clock.work()

        def fast():
            times["fast"] += 1
            clock.work()

        assert tools.ratio(slow, fast, repeat=2) == pytest.approx(20)
        assert times == {"slow": 1 + 2 * 1, "fast": 1 + 10 + 2 * 10}

    def test_no_turn_begins_after_two_seconds(self, clock):
        clock.steps = itertools.repeat(1.5)
        assert tools.ratio(clock.work, clock.work, repeat=100) == 1
        assert clock.calls == 2 + 2

    def test_tells_a_slow_function_from_a_fast_one(self):
        Z = np.arange(20_000)
        assert tools.ratio(lambda Z: sum(Z.tolist()), np.sum, Z) > 2
        assert tools.ratio(np.sum, lambda Z: sum(Z.tolist()), Z) < 0.5

    def test_refuses_less_than_one_turn_and_passes_errors_on(self):
        with pytest.raises(ValueError, match="1 or more"):
            tools.ratio(len, len, [], repeat=0)
        with pytest.raises(TypeError):
            tools.ratio(len, len, 3)


class TestPeakBytes:
    def test_counts_what_is_there_at_once_and_what_is_returned(self):
        assert tools.peak_bytes(np.ones, 25_000) == pytest.approx(200_000, abs=2_000)
        two_at_once = lambda n: np.ones(n).sum() + np.ones(2 * n).sum()  # noqa: E731
        assert tools.peak_bytes(two_at_once, 25_000) == pytest.approx(400_000, abs=2_000)

    def test_does_not_count_what_was_there_before(self):
        Z = np.ones(25_000)
        assert tools.peak_bytes(np.negative, Z, Z) < 2_000

    def test_leaves_tracing_as_it_was(self):
        assert not tracemalloc.is_tracing()
        with pytest.raises(TypeError):
            tools.peak_bytes(len, 3)
        assert not tracemalloc.is_tracing()
        tracemalloc.start()
        try:
            tools.peak_bytes(len, [])
            assert tracemalloc.is_tracing()
        finally:
            tracemalloc.stop()


BLACK, WHITE, MIDDLE = 16, 231, 243
NAN = "nan"


def shown(*args, **kwargs):
    """What imshow prints, as rows of colour numbers; NAN where the NaN sign stands."""
    out = io.StringIO()
    tools.imshow(*args, **kwargs, file=out)
    text = out.getvalue()
    rows = []
    for line in text.removesuffix("\n").split("\n"):
        assert line.endswith("\x1b[0m")
        cells = re.findall(r"\x1b\[48;5;(\d+)m(?:\x1b\[38;5;231m)?(  |//)", line)
        assert re.sub(r"\x1b\[[\d;]*m", "", line) == "".join(sign for _, sign in cells)
        rows.append([NAN if sign == "//" else int(colour) for colour, sign in cells])
    return rows


class TestImshow:
    def test_shows_one_row_for_a_vector(self):
        assert shown(np.array([0.0, 0.5, 1.0])) == [[BLACK, MIDDLE, WHITE]]

    def test_shows_rows_and_columns_of_a_matrix(self):
        assert shown(np.array([[0, 9, 0], [9, 9, 0]])) == [
            [BLACK, WHITE, BLACK],
            [WHITE, WHITE, BLACK],
        ]

    def test_greys_become_lighter_with_the_value_in_equal_steps(self):
        (row,) = shown(np.arange(26))
        assert row == [BLACK, *range(232, 256), WHITE]

    def test_vmin_of_zero_counts(self):
        assert shown([5, 10], vmin=0) == [[MIDDLE, WHITE]]

    def test_vmax_of_zero_counts(self):
        assert shown([-10, -5], vmax=0) == [[BLACK, MIDDLE]]

    def test_values_beyond_the_limits_get_the_limits_colour(self):
        assert shown([-1, 0, 1, 2], vmin=0, vmax=1) == [[BLACK, BLACK, WHITE, WHITE]]

    def test_limits_beyond_the_values_count(self):
        assert shown([0, 1], vmin=5) == [[BLACK, BLACK]]
        assert shown([0, 1], vmax=-5) == [[WHITE, WHITE]]

    @pytest.mark.parametrize("value", [0, 7, -3.5, True])
    def test_a_constant_array_is_grey(self, value):
        assert shown(np.full((1, 2), value)) == [[MIDDLE, MIDDLE]]

    def test_equal_limits_part_smaller_from_larger(self):
        assert shown([1, 2, 3], vmin=2, vmax=2) == [[BLACK, MIDDLE, WHITE]]

    def test_nan_has_a_sign_of_its_own_and_no_part_in_the_limits(self):
        assert shown([np.nan, 0, 1]) == [[NAN, BLACK, WHITE]]
        assert shown([np.nan, np.nan]) == [[NAN, NAN]]
        assert shown([np.nan, 3, 3]) == [[NAN, MIDDLE, MIDDLE]]

    def test_infinities_are_black_and_white(self):
        assert shown([-np.inf, 0, 1, np.inf]) == [[BLACK, BLACK, WHITE, WHITE]]
        assert shown([-np.inf, np.inf]) == [[BLACK, WHITE]]

    @pytest.mark.parametrize("dtype", [bool, np.uint8, np.int8, np.int64, np.float16, ">f4"])
    def test_bools_integers_and_floats_are_shown_alike(self, dtype):
        assert shown(np.array([0, 1], dtype)) == [[BLACK, WHITE]]

    def test_unsigned_and_extreme_values_do_not_overflow(self):
        assert shown(np.array([0, 128, 255], np.uint8), vmin=0) == [[BLACK, MIDDLE + 1, WHITE]]
        assert shown(np.array([-1.7e308, 0, 1.7e308])) == [[BLACK, MIDDLE, WHITE]]
        assert shown(np.array([0, 5e-324])) == [[BLACK, WHITE]]
        assert shown(np.array([0, 1.7e308]), vmax=5e-324) == [[BLACK, WHITE]]

    @pytest.mark.parametrize("shape", [(0,), (0, 3), (3, 0)])
    def test_an_empty_array_is_told(self, shape, capsys):
        tools.imshow(np.empty(shape))
        assert capsys.readouterr().out == f"(empty array of shape {shape})\n"

    def test_views_are_shown_as_they_are_and_left_so(self):
        Z = np.array([[0.0, 1.0], [1.0, 1.0], [np.nan, 0.0]])
        before = Z.copy()
        assert shown(Z[::-1, ::-1].T) == [[BLACK, WHITE, WHITE], [NAN, WHITE, BLACK]]
        assert np.array_equal(Z, before, equal_nan=True)

    @pytest.mark.parametrize("Z", [np.array(1.0), np.zeros((2, 2, 2))])
    def test_refuses_other_dimensions(self, Z):
        with pytest.raises(ValueError, match=f"not of {Z.ndim}"):
            tools.imshow(Z)

    @pytest.mark.parametrize("Z", [["a"], [1j], [None], np.zeros(2, "i4,i4"), np.zeros(2, "M8[s]")])
    def test_refuses_other_dtypes(self, Z):
        with pytest.raises(TypeError, match="bools, integers and floats"):
            tools.imshow(Z)

    @pytest.mark.parametrize("limits", [(2, 1), (np.nan, 1), (0, np.inf), (-np.inf, 0)])
    def test_refuses_limits_out_of_order_or_not_finite(self, limits):
        with pytest.raises(ValueError, match="finite and in order"):
            tools.imshow([1, 2], *limits)
