"""Explorers: move a thing and see what changes. One picture, a few controls, a sentence in words.

``explore.strides()`` as the last line of a notebook's cell shows sliders and a picture that follows
them. Where no widget runs, the same call shows a still picture; at the Python prompt, the words.
Each explorer has a `frame_...` function that computes what there is to see, from plain values, and
a `draw_...` function that makes a picture of it; both are in the explorer's module.

Pictures need matplotlib, controls need anywidget; importing this package needs neither.
"""

from __future__ import annotations

from advanced_numpy.explore.automaton import rules
from advanced_numpy.explore.clusters import k_means
from advanced_numpy.explore.diffusion import heat
from advanced_numpy.explore.numberline import spacing
from advanced_numpy.explore.stretching import broadcasting
from advanced_numpy.explore.tape import strides

__all__ = ["broadcasting", "heat", "k_means", "rules", "spacing", "strides"]
