"""An explorer: controls and the picture that follows them, or a still picture where none run."""

from __future__ import annotations

import base64
import html
import importlib.util
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
    """One of a few values, by what they are called."""

    label: str
    value: Any
    options: Sequence[tuple[str, Any]]


@dataclass(frozen=True)
class Field:
    """A line of text; it counts when Enter is pressed or the field is left."""

    label: str
    value: str


@dataclass(frozen=True)
class Steps:
    """A count from 0 to `most` with two buttons: one further, and back to 0."""

    label: str
    value: int
    most: int


Control = Slider | Choice | Field | Steps


class Explorer:
    """What an explorer's function returns; a notebook shows it as it can, a prompt in words.

    `draw` makes the picture of the controls' values, which it gets by name. A ValueError of it is
    a value that cannot be drawn: its message takes the place of the picture.
    """

    def __init__(self, name: str, draw: Callable[..., Picture], **controls: Control) -> None:
        self.name = name
        self.draw = draw
        self.controls = controls
        self._first = draw(**{key: control.value for key, control in controls.items()})
        self._widget: Any = None

    def __repr__(self) -> str:
        return f"{self.name}. {self._first.alt}\n{self._first.words}"

    def page(self, **values: Any) -> str:
        """The picture and its words for these values of the controls, as HTML; or why not."""
        try:
            picture = self.draw(**values)
        except ValueError as problem:
            message = html.escape(str(problem))
            return (
                '<div style="border-left:4px solid #d55e00;background-color:rgba(213,94,0,.1);'
                f'padding:8px 12px;line-height:1.5"><strong>✗</strong> {message}</div>'
            )
        words = "<br>".join(map(html.escape, picture.words.splitlines()))
        return f'{picture.svg()}<div style="line-height:1.5">{words}</div>'

    def still(self) -> str:
        """The first picture with its words as HTML that survives a sanitiser."""
        data = base64.b64encode(self._first.png()).decode()
        alt = html.escape(self._first.alt, quote=True)
        words = "<br>".join(map(html.escape, self._first.words.splitlines()))
        return f'<img alt="{alt}" src="data:image/png;base64,{data}"><div>{words}</div>'

    def widget(self) -> Any:
        """The controls above the picture, an ipywidgets.VBox; always the same one.

        Raises ImportError when ipywidgets is not installed.
        """
        if self._widget is None:
            from advanced_numpy.explore import widgets

            self._widget = widgets.build(self)
        return self._widget

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        """The widget, and for a page that has none the still picture with its alt text."""
        bundle: dict[str, Any] = {
            "text/plain": repr(self),
            "text/html": self.still(),
            "image/png": base64.b64encode(self._first.png()).decode(),
        }
        if _widgets_can_run():
            view = self.widget()._repr_mimebundle_()
            bundle[_WIDGET] = view[_WIDGET]
        return bundle


def _widgets_can_run() -> bool:
    """Whether ipywidgets is installed and a kernel, not a terminal, runs this."""
    if importlib.util.find_spec("ipywidgets") is None:
        return False
    from IPython import get_ipython

    shell = get_ipython()
    names = {cls.__name__ for cls in type(shell).__mro__}
    return shell is not None and "TerminalInteractiveShell" not in names
