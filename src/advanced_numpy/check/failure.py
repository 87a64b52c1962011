"""The failures of a check, and the call that their messages are about."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NoReturn

from advanced_numpy.check.evidence import Evidence


class Failed(AssertionError):
    """An answer does not keep its contract. IPython shows the message without a traceback.

    `hint` is a part of the message; `evidence` is what can be shown besides it.
    """

    hint: str | None = None
    evidence: Evidence | None = None
    _heading = "Not yet"

    def _render_traceback_(self) -> list[str]:
        return [f"{self._heading}: {self}"]


class NotAttempted(Failed):
    """The exercise has not been started."""

    _heading = "Not attempted"


@dataclass
class LastCall:
    """The last call of `check.call`: its text, its function's name, and what it returned.

    `slowest` keeps, for a learner who wants to compare, the longest call of each function.
    """

    text: str | None = None
    name: str | None = None
    value: Any = None
    slowest: dict[str, tuple[Any, tuple, dict[str, Any]]] | None = None
    seconds: dict[str, float] = field(default_factory=dict)

    def keep(self, seconds: float, function: Any, args: tuple, kwargs: dict[str, Any]) -> None:
        """Keep the call if it took longer than those of the same function before it."""
        name = getattr(function, "__name__", "")
        if self.slowest is not None and seconds >= self.seconds.get(name, 0):
            self.seconds[name] = seconds
            self.slowest[name] = (function, args, kwargs)


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


def fail(
    label: str, message: str, hint: str | None = None, evidence: Evidence | None = None
) -> NoReturn:
    """Raise `Failed`; the hint stands right below the first line, before any arrays."""
    __tracebackhide__ = True
    first, *details = f"{label}: {message}".split("\n")
    failure = Failed("\n".join([first, *([f"→ {hint}"] if hint else []), *details]))
    failure.hint, failure.evidence = hint, evidence
    raise failure
