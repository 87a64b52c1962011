"""advanced_numpy.movie: GIFs that play once."""

from __future__ import annotations

import io

import matplotlib
import pytest
from PIL import Image

from advanced_numpy import movie

matplotlib.use("agg")

import matplotlib.pyplot as plt  # noqa: E402
from matplotlib.animation import FuncAnimation  # noqa: E402


def animation(frames: int) -> FuncAnimation:
    """A dot that goes to the right."""
    figure, ax = plt.subplots(figsize=(1, 1))
    (dot,) = ax.plot([0], [0], "o")
    ax.set(xlim=(0, frames), ylim=(-1, 1))

    def draw(frame):
        dot.set_xdata([frame])

    return FuncAnimation(figure, draw, frames=frames)


def test_it_is_a_gif_with_all_frames_that_plays_once():
    shown = movie.play_once(animation(7), alt="A dot goes to the right.", fps=5, dpi=50)
    with Image.open(io.BytesIO(shown.data)) as gif:
        assert gif.format == "GIF"
        assert gif.n_frames == 7
        assert gif.size == (50, 50)
        assert "loop" not in gif.info
    assert shown.alt == "A dot goes to the right."


def test_its_figure_is_closed():
    before = plt.get_fignums()
    movie.play_once(animation(2), alt="A dot.")
    assert plt.get_fignums() == before


def test_five_seconds_are_enough():
    movie.play_once(animation(10), alt="A dot.", fps=2, dpi=30)
    with pytest.raises(ValueError, match=r"lasts 5\.5 s"):
        movie.play_once(animation(11), alt="A dot.", fps=2, dpi=30)
