"""What a failure can show besides its words: arrays side by side, memory, the lines of a loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Arrays:
    """Two arrays of one shape and dtype, and, element by element, whether they agree."""

    got: np.ndarray
    expected: np.ndarray
    same: np.ndarray


@dataclass(frozen=True)
class Layout:
    """An array in memory, beside the array whose memory it should share or leave alone."""

    got: np.ndarray
    base: np.ndarray | None


@dataclass(frozen=True)
class Loop:
    """The lines of a student's code that ran most often, found when somebody asks.

    `lines()` gives the text of each line and how often it ran for `elements` elements.
    """

    lines: Callable[[], list[tuple[str, int]]]
    elements: int


Evidence = Arrays | Layout | Loop
