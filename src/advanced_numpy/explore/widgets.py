"""The controls of an explorer in a notebook: the browser's own, each with a label.

They are native inputs, not the sliders of ipywidgets: those have no name that a screen reader
could say. Nothing is loaded from elsewhere.
"""

from __future__ import annotations

import dataclasses
from typing import Any

import anywidget
import traitlets

from advanced_numpy.explore.explorer import Explorer

# What the browser does. `values` goes to the kernel; `picture`, `words` and `wrong` come back.
_SCRIPT = """
function make(kind, settings, ...children) {
  const made = Object.assign(document.createElement(kind), settings);
  made.append(...children);
  return made;
}

let count = 0;

function row(model, key, control) {
  const id = `explorer-${++count}`;
  const send = (value) => {
    model.set("values", { ...model.get("values"), [key]: value });
    model.save_changes();
  };
  const value = () => model.get("values")[key];
  const parts = [make("label", { htmlFor: id }, control.label)];
  let input, show;
  if (control.kind === "Choice") {
    const options = control.options.map(([text]) => make("option", {}, text));
    input = make("select", { id }, ...options);
    input.onchange = () => send(control.options[input.selectedIndex][1]);
    show = () => {
      input.selectedIndex = control.options.findIndex(([, option]) => option === value());
    };
    parts.push(input);
  } else if (control.kind === "Field") {
    input = make("input", { id, type: "text", spellcheck: false, autocomplete: "off" });
    input.onchange = () => send(input.value);
    input.onkeydown = (event) => { if (event.key === "Enter") send(input.value); };
    show = () => { input.value = value(); };
    parts.push(input);
  } else {
    const steps = control.kind === "Steps";
    input = make("input", { id, type: steps ? "number" : "range" });
    Object.assign(input, { min: control.low ?? 0, max: control.high, step: control.step ?? 1 });
    parts.push(input);
    const whole = () => Math.min(Math.max(Math.round(input.valueAsNumber) || 0, 0), control.high);
    if (steps) {
      input.onchange = () => send(whole());
      const next = make("button", { type: "button" }, "Next step");
      next.onclick = () => send(Math.min(value() + 1, control.high));
      const again = make("button", { type: "button" }, "Start again");
      again.onclick = () => send(0);
      parts.push(next, again);
      show = () => { input.value = value(); };
    } else {
      const digits = Number.isInteger(control.step) ? 0 : 2;
      const output = make("output", { htmlFor: id });
      input.oninput = () => send(input.valueAsNumber);
      parts.push(output);
      show = () => {
        input.value = value();
        output.textContent = Number(value()).toFixed(digits);
      };
    }
  }
  model.on("change:values", show);
  show();
  // JupyterLab looks at the element itself: arrow keys move the slider, not the notebook.
  for (const part of parts) part.dataset.lmSuppressShortcuts = "true";
  return make("div", { className: "explorer-row" }, ...parts);
}

function render({ model, el }) {
  el.classList.add("explorer");
  const picture = make("div", {});
  const words = make("div", { className: "explorer-words" });
  words.setAttribute("role", "status"); // read aloud when it changes
  const showPicture = () => { picture.innerHTML = model.get("picture"); };
  const showWords = () => {
    words.textContent = model.get("words");
    words.classList.toggle("explorer-wrong", model.get("wrong"));
  };
  model.on("change:picture", showPicture);
  model.on("change:words", showWords);
  model.on("change:wrong", showWords);
  showPicture();
  showWords();
  const controls = Object.entries(model.get("controls"));
  el.append(...controls.map(([key, control]) => row(model, key, control)), picture, words);
}

export default { render };
"""

_STYLE = """
.explorer { padding: 4px 0; line-height: 1.5; }
.explorer-row { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; margin: 4px 0; }
.explorer-row label { min-width: 9em; }
.explorer-row input[type="range"] { flex: 0 1 24em; accent-color: #0072b2; }
.explorer-row input[type="text"] { flex: 0 1 16em; }
.explorer-row input[type="number"] { width: 4em; }
.explorer-row :is(input, select, button) {
  font: inherit;
  min-height: 24px;
  color: var(--jp-ui-font-color1, FieldText);
  background-color: var(--jp-layout-color1, Field);
  border: 1px solid currentColor;
  border-radius: 3px;
  padding: 1px 6px;
}
.explorer-row :is(input, select, button):focus-visible { outline: 3px solid #56b4e9; }
.explorer-words { white-space: pre-line; padding: 4px 12px; }
.explorer-wrong { border-left: 4px solid #d55e00; background-color: rgba(213, 94, 0, 0.1); }
"""


class Panel(anywidget.AnyWidget):
    """Controls, one below the other, and below them the picture of their values and its words."""

    _esm = _SCRIPT
    _css = _STYLE
    controls = traitlets.Dict().tag(sync=True)
    values = traitlets.Dict().tag(sync=True)
    picture = traitlets.Unicode().tag(sync=True)
    words = traitlets.Unicode().tag(sync=True)
    wrong = traitlets.Bool().tag(sync=True)

    def __init__(self, explorer: Explorer) -> None:
        controls = {
            key: {"kind": type(control).__name__, **dataclasses.asdict(control)}
            for key, control in explorer.controls.items()
        }
        values = {key: control.value for key, control in explorer.controls.items()}
        super().__init__(controls=controls, values=values)
        self._explorer = explorer
        self.observe(self._draw, names="values")
        self._draw()

    def _draw(self, _: Any = None) -> None:
        try:
            picture = self._explorer.draw(**self.values)
        except ValueError as problem:
            self.wrong = True
            self.picture, self.words = "", f"✗ {problem}"
        else:
            self.wrong = False
            self.picture, self.words = picture.svg(), picture.words
