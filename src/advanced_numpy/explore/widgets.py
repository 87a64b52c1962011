"""The controls of an explorer in ipywidgets: labelled, and each usable from the keyboard."""

from __future__ import annotations

from typing import Any

import ipywidgets

from advanced_numpy.explore.explorer import Choice, Control, Explorer, Field, Slider, Steps

_LABEL = {"description_width": "10em"}
_WIDE = "min(36em, 100%)"


def build(explorer: Explorer) -> ipywidgets.VBox:
    """The explorer's controls, one below the other, and below them the picture of their values."""
    page = ipywidgets.HTML()
    controls = {key: _control(control) for key, control in explorer.controls.items()}

    def show(_: Any = None) -> None:
        page.value = explorer.page(**{key: value.value for key, (value, _) in controls.items()})

    for value, _ in controls.values():
        value.observe(show, names="value")
    show()
    return ipywidgets.VBox([*(shown for _, shown in controls.values()), page])


def _control(control: Control) -> tuple[Any, Any]:
    """What has the control's `value`, and what is shown of it."""
    if isinstance(control, Steps):
        return _steps(control)
    common = {"description": control.label, "style": _LABEL, "layout": {"width": _WIDE}}
    if isinstance(control, Slider):
        kind = ipywidgets.IntSlider if control.step == 1 else ipywidgets.FloatSlider
        shown = kind(
            value=control.value, min=control.low, max=control.high, step=control.step, **common
        )
    elif isinstance(control, Choice):
        shown = ipywidgets.Dropdown(options=list(control.options), value=control.value, **common)
    else:
        assert isinstance(control, Field)
        shown = ipywidgets.Text(value=control.value, continuous_update=False, **common)
    return shown, shown


def _steps(control: Steps) -> tuple[Any, Any]:
    count = ipywidgets.BoundedIntText(
        value=control.value,
        min=0,
        max=control.most,
        description=control.label,
        style=_LABEL,
        layout={"width": "18em"},
    )
    further = ipywidgets.Button(description="Next step")
    again = ipywidgets.Button(description="Start again")

    def go(button: Any) -> None:
        count.value = 0 if button is again else min(count.value + 1, control.most)

    further.on_click(go)
    again.on_click(go)
    return count, ipywidgets.HBox([count, further, again], layout={"flex_flow": "row wrap"})
