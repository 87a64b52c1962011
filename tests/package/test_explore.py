"""Explorers: what they compute, what they say of bad input, what is shown where nothing runs."""

from __future__ import annotations

import base64
import html
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from fractions import Fraction

import numpy as np
import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.terminal.interactiveshell import TerminalInteractiveShell

from advanced_numpy import explore
from advanced_numpy.explore import pictures, reading
from advanced_numpy.explore.automaton import frame_rule
from advanced_numpy.explore.clusters import frame_k_means, nearest
from advanced_numpy.explore.diffusion import frame_heat
from advanced_numpy.explore.numberline import frame_spacing
from advanced_numpy.explore.stretching import frame_broadcasting
from advanced_numpy.explore.tape import draw_strides, frame_strides

# Each explorer with a first picture and one that shows trouble or an end.
EXPLORERS = {
    "strides": ({}, {"shape": (3, 4), "strides": (40, 8), "offset": 16}),
    "broadcasting": ({}, {"first": (5, 3), "second": (5,)}),
    "heat": ({}, {"F": 0.6, "step": 40}),
    "rules": ({}, {"rule": 250, "start": "chance"}),
    "k_means": ({}, {"step": 31, "k": 5, "seed": 3}),
    "spacing": ({}, {"number": "65504", "dtype": "float16"}),
}
SEEN = [(name, settings) for name, both in EXPLORERS.items() for settings in both]


def said(name: str, **settings) -> str:
    return getattr(explore, name)(**settings).first.words


class TestStrides:
    def test_each_element_is_where_numpy_has_it(self):
        Z = np.arange(12, dtype=np.int64).reshape(3, 4)
        for view in (Z, Z.T, Z[::-1], Z[:, 1:3], Z[::2, ::-2], Z[1], Z[2, 3, ...]):
            offset = view.__array_interface__["data"][0] - Z.__array_interface__["data"][0]
            frame = frame_strides(view.shape, view.strides, offset)
            np.testing.assert_array_equal(frame.values, view)
            np.testing.assert_array_equal(frame.starts, 8 * np.asarray(view))
            assert frame.inside.all() and not frame.shared.any()

    def test_overlapping_windows_share(self):
        frame = frame_strides((6, 3), (8, 8))
        assert frame.shared.sum() == 16  # all but the first and the last element
        assert not frame.shared[0, 0] and not frame.shared[5, 2]
        assert "16 elements share bytes" in said("strides", shape=(6, 3), strides=(8, 8))

    def test_half_an_item_further_shares_and_is_said(self):
        frame = frame_strides((2,), (4,))
        assert frame.shared.all()
        assert frame.values.tolist() == np.ndarray(2, "i8", np.arange(12), 0, (4,)).tolist()
        assert "in the middle of an item" in said("strides", shape=(2,), strides=(4,))

    @pytest.mark.parametrize(
        ("shape", "strides", "offset", "outside"),
        [
            ((13,), (8,), 0, 1),
            ((12,), (8,), 1, 1),
            ((12,), (8,), -1, 1),
            ((3, 4), (-32, 8), 0, 8),
            ((2,), (9999,), 0, 1),
            ((2,), (-9999,), 0, 1),
        ],
    )
    def test_outside_of_the_tape_is_marked_and_never_read(self, shape, strides, offset, outside):
        frame = frame_strides(shape, strides, offset)
        assert np.count_nonzero(~frame.inside) == outside
        assert frame.values is None
        picture = draw_strides(frame)
        assert f"✗ {outside} outside" in picture.words
        assert picture.svg()

    def test_the_first_element_outside_is_named_with_its_bytes(self):
        words = said("strides", shape=(3, 4), strides=(40, 8), offset=16)
        assert "Z[2, 0] would be bytes 96 to 103, and the tape has bytes 0 to 95" in words

    @pytest.mark.parametrize(("shape", "size"), [((), 1), ((0,), 0), ((3, 0), 0)])
    def test_no_axes_and_no_elements(self, shape, size):
        frame = frame_strides(shape, (8,) * len(shape))
        assert frame.starts.shape == shape and frame.starts.size == size
        assert (frame.values is not None) == bool(size)
        assert draw_strides(frame).svg()

    @pytest.mark.parametrize("itemsize", [1, 2, 4, 8])
    def test_the_tape_has_twelve_items_of_any_size(self, itemsize):
        frame = frame_strides((12,), (itemsize,), 0, itemsize)
        assert frame.values.tolist() == list(range(12))
        assert frame.values.dtype == f"int{8 * itemsize}"

    @pytest.mark.parametrize(
        ("settings", "message"),
        [
            (((3, 4), (8,)), "one stride for each axis: the shape has 2, the strides are 1"),
            (((-1,), (8,)), "no axis has a negative length"),
            (((37,), (0,)), "room for 4 axes, 36 elements"),
            (((10**9, 0), (0, 0)), "room for 4 axes, 36 elements"),
            (((6, 7), (0, 0)), "room for 36 elements"),
            (((1,) * 5, (0,) * 5), "room for 4 axes"),
            (((2,), (10_000,)), "goes from -9999 to 9999, not 10000"),
            (((2,), (8,), 10**30), "goes from -9999 to 9999"),
            (((2,), (8,), 0, 3), "1, 2, 4 or 8 bytes, not 3"),
        ],
    )
    def test_bad_input_is_said_in_one_line(self, settings, message):
        with pytest.raises(ValueError, match=message) as raised:
            frame_strides(*settings)
        assert "\n" not in str(raised.value)


class TestBroadcasting:
    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ((3, 1), (4,)),
            ((), ()),
            ((), (2, 3)),
            ((5, 1, 2), (10, 2)),
            ((0,), (1,)),
            ((1, 1), (1,)),
        ],
    )
    def test_the_result_is_numpys(self, first, second):
        frame = frame_broadcasting(first, second)
        assert frame.result == np.broadcast_shapes(first, second)
        assert frame.error == ""

    def test_which_axes_are_stretched(self):
        left, right = frame_broadcasting((3, 1), (4,)).axes
        assert (left.first, left.second, left.result) == (3, None, 3)
        assert not left.stretched(left.first) and left.stretched(left.second)
        assert right.stretched(right.first) and not right.stretched(right.second)
        assert "first is stretched along axis -1 (1 → 4)" in said("broadcasting")
        assert "axis -2 (1 → 3) after new axes in front" in said("broadcasting")

    def test_an_axis_is_stretched_to_length_zero_too(self):
        assert "axis -1 (1 → 0)" in said("broadcasting", first=(3, 1), second=(3, 0))

    def test_equal_shapes_stretch_nothing(self):
        assert said("broadcasting", first=(2, 3), second=(2, 3)).endswith("Nothing is stretched.")

    def test_what_does_not_fit_is_said_in_words_and_by_numpy(self):
        frame = frame_broadcasting((5, 3), (5,))
        assert frame.result is None
        words = said("broadcasting", first=(5, 3), second=(5,))
        assert "on axis -1, 3 meets 5, and neither is 1" in words
        with pytest.raises(ValueError) as numpys:
            np.broadcast_shapes((5, 3), (5,))
        assert " ".join(str(numpys.value).split()) in words

    @pytest.mark.parametrize(
        ("first", "message"),
        [
            ((1,) * 7, "room for 6 axes, not 7"),
            ((-2,), "from 0 to 9999, not -2"),
            ((10_000,), "from 0 to 9999, not 10000"),
        ],
    )
    def test_bad_shapes_are_said_in_one_line(self, first, message):
        with pytest.raises(ValueError, match=message):
            frame_broadcasting(first, (1,))


class TestHeat:
    def test_a_step_is_the_rule(self):
        u = frame_heat(0.25, 7).now
        expected = u.copy()
        for i in range(1, len(u) - 1):
            expected[i] = u[i] + 0.25 * (u[i - 1] - 2 * u[i] + u[i + 1])
        np.testing.assert_allclose(frame_heat(0.25, 8).now, expected)

    def test_nothing_has_happened_at_the_start(self):
        frame = frame_heat(1, 0)
        np.testing.assert_array_equal(frame.now, frame.start)
        assert frame.start.sum() == 4

    @pytest.mark.parametrize("F", [0, 0.1, 0.5])
    def test_up_to_one_half_it_stays_between_the_extremes(self, F):
        frame = frame_heat(F, 200)
        assert frame.stable
        assert frame.now.min() >= 0 and frame.now.max() <= 1

    def test_above_one_half_it_grows_without_end(self):
        frame = frame_heat(0.55, 200)
        assert not frame.stable
        assert np.abs(frame.now).max() > 1e6
        assert frame.now.min() < 0
        words = said("heat", F=0.55, step=200)
        assert words.startswith("✗") and "1 − 2F = -0.10" in words and "1.20 times" in words

    def test_the_largest_of_all_is_still_a_number(self):
        assert np.isfinite(frame_heat(1, 200).now).all()

    @pytest.mark.parametrize(("F", "step"), [(-0.1, 1), (1.01, 1), (0.2, -1), (0.2, 201)])
    def test_out_of_range_is_said(self, F, step):
        with pytest.raises(ValueError, match="goes from 0 to"):
            frame_heat(F, step)


class TestRules:
    @pytest.mark.parametrize("rule", [0, 30, 90, 110, 184, 255])
    @pytest.mark.parametrize("start", ["one", "chance"])
    def test_each_row_follows_from_the_one_above(self, rule, start):
        cells = frame_rule(rule, start).cells.astype(int).tolist()
        for above, below in zip(cells, cells[1:], strict=False):
            wide = [0, *above, 0]
            cases = zip(wide, wide[1:], wide[2:], strict=False)
            assert below == [rule >> 4 * a + 2 * b + c & 1 for a, b, c in cases]

    def test_rule_90_is_pascals_triangle_modulo_two(self):
        cells = frame_rule(90).cells
        row, above = [1], cells.shape[1] // 2
        for number, drawn in enumerate(cells):
            assert drawn[above - number : above + number + 1 : 2].tolist() == [k % 2 for k in row]
            row = [a + b for a, b in zip([0, *row], [*row, 0], strict=True)]

    def test_what_is_said(self):
        assert "00011110" in said("rules")
        assert "mirror image" not in said("rules")
        assert "its own mirror image" in said("rules", rule=90)
        assert "2 different rows among 56" in said("rules", rule=0)

    @pytest.mark.parametrize(
        ("settings", "message"),
        [
            ((256,), "from 0 to 255, not 256"),
            ((-1,), "from 0 to 255, not -1"),
            ((1.5,), "whole number, not 1.5"),
            ((30, "two"), "'one' or 'chance', not 'two'"),
        ],
    )
    def test_other_rules_are_refused(self, settings, message):
        with pytest.raises(ValueError, match=message):
            frame_rule(*settings)


class TestKMeans:
    def test_odd_steps_choose_and_even_ones_move(self):
        start, chosen, moved = (frame_k_means(step) for step in range(3))
        assert (start.labels == -1).all() and np.isnan(start.inertia)
        np.testing.assert_array_equal(chosen.centres, start.centres)
        distances = np.linalg.norm(chosen.points[:, np.newaxis] - chosen.centres, axis=2)
        np.testing.assert_array_equal(chosen.labels, distances.argmin(axis=1))
        np.testing.assert_array_equal(moved.labels, chosen.labels)
        for group in range(3):
            mean = moved.points[moved.labels == group].mean(axis=0)
            np.testing.assert_allclose(moved.centres[group], mean)

    def test_the_inertia_never_grows_and_the_end_is_said(self):
        frames = [frame_k_means(step, k=4, seed=5) for step in range(1, 41)]
        inertias = np.array([frame.inertia for frame in frames])
        assert (np.diff(inertias) <= 1e-9).all()
        assert not frames[0].settled and frames[-1].settled
        assert "this is the end" in said("k_means", step=40, k=4, seed=5)

    def test_centres_begin_at_points_of_the_data(self):
        for seed in range(21):
            frame = frame_k_means(0, k=5, seed=seed)
            assert {*map(tuple, frame.centres)} <= {*map(tuple, frame.points)}
            assert len({*map(tuple, frame.centres)}) == 5

    def test_nearest(self):
        points = np.array([[0, 0], [3, 4], [6, 1]])
        assert nearest(points, np.array([[0, 1], [6, 0]])).tolist() == [0, 0, 1]

    @pytest.mark.parametrize(
        "settings", [(-1,), (41,), (1, 0), (1, 6), (1, 3, -1)], ids=lambda settings: str(settings)
    )
    def test_out_of_range_is_said(self, settings):
        with pytest.raises(ValueError, match="goes from"):
            frame_k_means(*settings)


class TestSpacing:
    @pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
    @pytest.mark.parametrize("number", ["0.1", "1", "-1", "0", "-2.5", "1000", "6e-5", "1/3"])
    def test_neighbours_and_gaps_are_numpys(self, number, dtype):
        kind = np.dtype(dtype).type
        frame = frame_spacing(number, dtype)
        stored = kind(float(Fraction(number)))
        assert frame.stored == stored and frame.floats.dtype == dtype
        assert len(frame.floats) == 7 and frame.place == 3
        for place, where in ((2, -np.inf), (4, np.inf)):
            assert frame.floats[place] == np.nextafter(stored, kind(where))
        outward = frame.gaps[0] if stored < 0 else frame.gaps[1]
        assert float(outward) == float(np.spacing(abs(stored)))

    def test_a_power_of_two_has_two_gaps(self):
        assert frame_spacing("1").gaps == (Fraction(1, 2**53), Fraction(1, 2**52))
        assert "2**-53 below it and 2.22e-16 = 2**-52 above it" in said("spacing", number="1")

    def test_the_rounding_error_is_exact(self):
        words = said("spacing", number="0.1")
        assert "0.1000000000000000055511151" in words and "5.55e-18 too large" in words
        assert "exactly" in said("spacing", number="0.5")

    def test_the_last_finite_floats_have_one_neighbour(self):
        frame = frame_spacing("65504", "float16")
        assert frame.place == len(frame.floats) - 1 and frame.gaps == (Fraction(32), None)
        assert "last finite" in said("spacing", number="65504", dtype="float16")
        assert frame_spacing("-65504", "float16").gaps == (None, Fraction(32))

    def test_zero_has_the_smallest_numbers_beside_it(self):
        assert frame_spacing("0").gaps == (Fraction(1, 2**1074),) * 2
        assert frame_spacing("1e-399").stored == 0

    @pytest.mark.parametrize(
        ("number", "dtype", "message"),
        [
            ("1e5", "float16", "too large: the largest float16 is"),
            ("1e399", "float64", "too large: the largest float64"),
            ("1e999999999", "float64", "1e-400 to 1e400 in size"),
            ("1e-999999999", "float64", "1e-400 to 1e400 in size"),
            ("1/1e-999999999", "float64", "1e-400 to 1e400 in size"),
            ("nan", "float64", "no neighbours"),
            ("-inf", "float64", "no neighbours"),
            ("1/0", "float64", "divided by 0"),
            ("", "float64", "write a number, such as"),
            ("one", "float64", "write a number, such as"),
            ("1/2/3", "float64", "write a number, such as"),
            ("1" * 41, "float64", "40 characters at most"),
            ("1", "float128", "float16, float32 or float64"),
        ],
    )
    def test_bad_input_is_said_in_one_line(self, number, dtype, message):
        with pytest.raises(ValueError, match=message) as raised:
            frame_spacing(number, dtype)
        assert "\n" not in str(raised.value)


class TestReading:
    @pytest.mark.parametrize(
        ("text", "numbers"),
        [
            ("(3, 4)", (3, 4)),
            ("3 4", (3, 4)),
            ("3,", (3,)),
            ("-32, +8", (-32, 8)),
            ("()", ()),
            ("", ()),
            ("[2,3]", (2, 3)),
        ],
    )
    def test_shapes_as_people_type_them(self, text, numbers):
        assert reading.integers(text, "shape") == numbers
        assert reading.integers(reading.listed(numbers), "shape") == numbers

    @pytest.mark.parametrize("text", ["3.5", "a", "3, b", "3--4", "1" * 61, "__import__('os')"])
    def test_anything_else_is_said_with_the_fields_name(self, text):
        with pytest.raises(ValueError, match="^shape: write integers") as raised:
            reading.integers(text, "shape")
        assert len(str(raised.value)) < 150


@pytest.mark.parametrize(("name", "settings"), SEEN, ids=str)
class TestPictures:
    def test_the_svg_is_whole_named_and_takes_the_themes_colour(self, name, settings):
        picture = getattr(explore, name)(**settings).first
        svg = picture.svg()
        root = ET.fromstring(svg)
        assert root.get("role") == "img" and root.get("aria-label") == picture.alt
        assert root.get("width") is None and root.get("viewBox")
        assert "currentColor" in svg and pictures.INK not in svg
        assert "script" not in svg

    def test_no_opaque_background(self, name, settings):
        svg = getattr(explore, name)(**settings).first.svg()
        assert "fill: #ffffff" not in svg and "fill: white" not in svg
        assert "#000000" not in svg

    def test_the_same_picture_is_the_same_file(self, name, settings):
        draw = getattr(explore, name)
        assert draw(**settings).first.svg() == draw(**settings).first.svg()

    def test_the_still_has_alt_text_and_words(self, name, settings):
        shown = getattr(explore, name)(**settings)
        image, words = re.fullmatch(r"<img (.*)><div>(.*)</div>", shown.still()).groups()
        alt, data = re.fullmatch(
            r'alt="([^"]*)" src="data:image/png;base64,([^"]*)" width="\d+"', image
        ).groups()
        assert html.unescape(alt) == shown.first.alt
        assert base64.b64decode(data) == shown.first.png()
        assert base64.b64decode(data).startswith(b"\x89PNG")
        assert html.unescape(words).split("<br>") == shown.first.words.splitlines()


class Kernel(InteractiveShell):
    """The shell of a kernel, as far as an explorer can tell."""


@pytest.fixture(
    params=[None, TerminalInteractiveShell, Kernel], ids=["script", "terminal", "kernel"]
)
def shell(request, monkeypatch):
    """What IPython.get_ipython returns: None, or a shell of some kind, which is not started."""
    kind = request.param
    found = None if kind is None else kind.__new__(kind)
    monkeypatch.setattr("IPython.get_ipython", lambda: found)
    return kind


class TestWhereItIsShown:
    def test_the_still_is_everywhere_and_the_widget_in_kernels_only(self, shell):
        shown = explore.heat()
        bundle = shown._repr_mimebundle_()
        assert bundle["text/plain"] == repr(shown)
        assert bundle["text/html"] == shown.still()
        assert base64.b64decode(bundle["image/png"]) == shown.first.png()
        view = bundle.get("application/vnd.jupyter.widget-view+json")
        if shell is Kernel:
            assert view["model_id"] == shown.widget().model_id
        else:
            assert view is None

    def test_without_anywidget_there_is_the_still(self, monkeypatch):
        monkeypatch.setattr("IPython.get_ipython", lambda: Kernel.__new__(Kernel))
        monkeypatch.setitem(sys.modules, "anywidget", None)
        assert set(explore.rules()._repr_mimebundle_()) == {"text/plain", "text/html", "image/png"}

    def test_a_prompt_shows_words(self):
        shown = explore.spacing("0.1")
        assert repr(shown) == f"Float spacing. {shown.first.alt}\n{shown.first.words}"

    def test_importing_needs_numpy_only(self):
        code = (
            "import sys; from advanced_numpy.explore.tape import frame_strides; "
            "frame_strides((3, 4), (32, 8)); "
            "print({'matplotlib', 'anywidget', 'ipywidgets', 'IPython'} & set(sys.modules))"
        )
        ran = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert ran.stdout.strip() == "set()"

    def test_pyplot_has_no_figure_to_show_again(self):
        import matplotlib.pyplot as plt

        before = plt.get_fignums()
        explore.k_means()
        assert plt.get_fignums() == before

    def test_bad_first_values_are_an_error(self):
        with pytest.raises(ValueError, match="one stride for each axis"):
            explore.strides((3, 4), (8,))
        with pytest.raises(ValueError, match="second shape: write integers"):
            explore.broadcasting("3", "x")


class TestWidget:
    @pytest.fixture(autouse=True)
    def _installed(self):
        pytest.importorskip("anywidget")

    @pytest.mark.parametrize("name", EXPLORERS)
    def test_each_control_has_a_label_and_the_first_picture_is_there(self, name):
        shown = getattr(explore, name)()
        widget = shown.widget()
        assert widget is shown.widget()
        assert list(widget.controls) == list(widget.values) == list(shown.controls)
        for control in widget.controls.values():
            assert control["label"]
            assert control["kind"] in {"Slider", "Choice", "Field", "Steps"}
        assert widget.words == shown.first.words
        assert widget.picture == shown.first.svg()
        assert not widget.wrong

    def test_the_picture_follows_the_controls(self):
        widget = explore.heat().widget()
        widget.values = {**widget.values, "F": 0.75}
        expected = explore.heat(F=0.75).first
        assert (widget.picture, widget.words) == (expected.svg(), expected.words)

    def test_what_cannot_be_drawn_is_said_and_then_forgotten(self):
        widget = explore.broadcasting().widget()
        for text in ("<b>", "1, 2, 3, 4, 5, 6, 7", "-1"):
            widget.values = {**widget.values, "second": text}
            assert widget.wrong and widget.picture == ""
            assert widget.words.startswith("✗ ") and "\n" not in widget.words
        widget.values = {**widget.values, "second": "3, 4"}
        assert not widget.wrong and "give (3, 4)" in widget.words and widget.picture

    def test_it_loads_nothing_from_elsewhere(self):
        from advanced_numpy.explore import widgets

        assert not re.search(r"https?:|import\b|@import|url\(", widgets._SCRIPT + widgets._STYLE)
