"""An explorer: controls and the picture that follows them, or a still picture where none run."""

from __future__ import annotations

import base64
import functools
import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from advanced_numpy.explore.pictures import Picture

_WIDGET = "application/vnd.jupyter.widget-view+json"


@dataclass(frozen=True)
class Slider:
    """A number between two others; it is an integer when `step` is one."""

    label: str
    value: float
    low: float
    high: float
    step: float = 1


@dataclass(frozen=True)
class Choice:
    """One of a few values, each with what it is called."""

    label: str
    value: str | int
    options: Sequence[tuple[str, str | int]]


@dataclass(frozen=True)
class Field:
    """A line of text; it counts when Enter is pressed or the field is left."""

    label: str
    value: str


@dataclass(frozen=True)
class Steps:
    """A count from 0 to `high` with two buttons: one further, and back to 0."""

    label: str
    value: int
    high: int


Control = Slider | Choice | Field | Steps


class Explorer:
    """What an explorer's function returns; a notebook shows it as it can, a prompt in words.

    `draw` makes the picture of the controls' values, which it gets by name. A ValueError of it is
    a value that cannot be drawn: its message takes the place of the picture.
    """

    def __init__(self, name: str, draw: Callable[..., Picture], **controls: Control) -> None:
        self.name = name
        self.draw = _in_house_style(draw)
        self.controls = controls
        self.first = self.draw(**{key: control.value for key, control in controls.items()})
        self._widget: Any = None

    def __repr__(self) -> str:
        return f"{self.name}. {self.first.alt}\n{self.first.words}"

    def still(self) -> str:
        """The first picture with its words as HTML that survives a sanitiser."""
        alt = html.escape(self.first.alt, quote=True)
        words = "<br>".join(map(html.escape, self.first.words.splitlines()))
        source = f"data:image/png;base64,{self._png}"
        width = round(100 * self.first.figure.get_figwidth())
        return f'<img alt="{alt}" src="{source}" width="{width}"><div>{words}</div>'

    @functools.cached_property
    def _png(self) -> str:
        return base64.b64encode(self.first.png()).decode()

    def widget(self) -> Any:
        """The controls above the picture, always the same widget.

        Raises ImportError when anywidget is not installed.
        """
        if self._widget is None:
            from advanced_numpy.explore.widgets import Panel

            self._widget = Panel(self)
        return self._widget

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        """The widget, and for a page that has none the still picture with its alt text."""
        bundle: dict[str, Any] = {
            "text/plain": repr(self),
            "text/html": self.still(),
            "image/png": self._png,
        }
        if _widgets_can_run():
            model = self.widget().model_id
            bundle[_WIDGET] = {"version_major": 2, "version_minor": 0, "model_id": model}
        return bundle


def _in_house_style(draw: Callable[..., Picture]) -> Callable[..., Picture]:
    """The same function, whatever style the notebook has set for its own pictures."""

    @functools.wraps(draw)
    def styled(**values: Any) -> Picture:
        import matplotlib.style

        with matplotlib.style.context(["default", "advanced_numpy.house"]):
            return draw(**values)

    return styled


def _widgets_can_run() -> bool:
    """Whether anywidget is installed and a kernel, not a script or a terminal, runs this."""
    try:
        import anywidget  # noqa: F401
        import IPython
    except ImportError:
        return False
    shell = IPython.get_ipython()
    names = {cls.__name__ for cls in type(shell).__mro__}
    return shell is not None and "TerminalInteractiveShell" not in names
