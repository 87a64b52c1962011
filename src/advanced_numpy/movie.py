"""Short movies in a notebook: they play once, then stop, and need no ffmpeg.

A picture that moves for ever beside a text keeps many people from reading it (WCAG 2.2.2), so
these movies last five seconds at most and stay on their last frame.
"""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import matplotlib.pyplot as plt
from matplotlib.animation import PillowWriter
from PIL import Image as Pillow
from PIL import ImageSequence

if TYPE_CHECKING:
    from IPython.display import Image
    from matplotlib.animation import Animation

__all__ = ["LONGEST", "play_once"]

LONGEST = 5.0  # seconds
# The block of a GIF that says "again, without end"; without it, a viewer plays the file once.
_FOREVER = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"


def play_once(animation: Animation, *, alt: str, fps: int = 12, dpi: float = 80) -> Image:
    """Return `animation` as a GIF for a notebook that plays once and stays on its last frame.

    `alt` tells those who cannot see it what happens. `fps` is in frames per second, `dpi` in
    pixels per inch of the figure. The figure is closed, so that it does not show a second time.

    Raises ValueError when the movie would last longer than five seconds.
    """
    from IPython.display import Image

    figure = animation._fig  # type: ignore[attr-defined]  # it has no public name
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "movie.gif")
        animation.save(path, writer=PillowWriter(fps=fps), dpi=dpi)
        gif = path.read_bytes()
    plt.close(figure)
    if (seconds := _seconds(gif)) > LONGEST + 0.01:
        raise ValueError(f"the movie lasts {seconds:.1f} s, {LONGEST:.0f} s at most")
    return Image(data=gif.replace(_FOREVER, b""), format="gif", alt=alt)


def _seconds(gif: bytes) -> float:
    with Pillow.open(io.BytesIO(gif)) as frames:
        return sum(f.info.get("duration", 0) for f in ImageSequence.Iterator(frames)) / 1000
