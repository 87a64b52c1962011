"""The failures of a check, and the call that their messages are about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NoReturn


class Failed(AssertionError):
    """An answer does not keep its contract. IPython shows the message without a traceback."""

    _heading = "Not yet"

    def _render_traceback_(self) -> list[str]:
        return [f"{self._heading}: {self}"]


class NotAttempted(Failed):
    """The exercise has not been started."""

    _heading = "Not attempted"


@dataclass
class LastCall:
    """The last call of `check.call`: its text, its function's name, and the object it returned."""

    text: str | None = None
    name: str | None = None
    value: Any = None


last = LastCall()


def label_of(got: object, of: str | None) -> str:
    """What a message calls `got`: `of`, or the call that returned this very object."""
    if of is not None:
        return of
    if got is last.value and last.text:
        return last.text
    return "Your answer"


def function_label() -> str:
    """What a message calls the function that was called last."""
    return f"`{last.name}`" if last.name else "Your function"


def fail(label: str, message: str, hint: str | None = None) -> NoReturn:
    """Raise `Failed`; the hint stands right below the first line, before any arrays."""
    __tracebackhide__ = True
    first, *details = f"{label}: {message}".split("\n")
    raise Failed("\n".join([first, *([f"→ {hint}"] if hint else []), *details]))
