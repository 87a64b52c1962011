"""Predictions: what a learner says that Python answers."""

from __future__ import annotations

from numbers import Number
from typing import Any

import numpy as np

from advanced_numpy.check.calls import quiet
from advanced_numpy.check.comparison import agree, same_kind
from advanced_numpy.check.failure import NotAttempted, fail
from advanced_numpy.check.wording import phrase, values


def predicted(got: Any, truth: Any, *, of: str, hint: str | None = None) -> None:
    """Require that a prediction is what Python really answers; the answer itself is not told.

    Where that is the name of a dtype, other names of the same dtype are right as well. The right
    value of another type is told so, without the hint.
    """
    __tracebackhide__ = True
    if got is None or got is ...:
        raise NotAttempted(f"{of}: there is no prediction yet.")
    if agree(got, truth) or (isinstance(got, str) and _same_dtype(got, truth)):
        return
    alike = same_kind(got, truth)
    message = f"you predicted {values(got) if alike else phrase(got)}."
    if _same_value(got, truth) or (isinstance(got, type | np.dtype) and _same_dtype(got, truth)):
        fail(of, f"{message} That is right, but write it as {_kind(got, truth)}.")
    message += " That is not what happens."
    if not alike:
        message += f" (The answer is {phrase(truth, kind_only=True)}.)"
    fail(of, message, hint or "Run the expression in a new cell, then explain what you see.")


def _same_dtype(got: Any, truth: Any) -> bool:
    """Whether `truth` is the name of a dtype, and `got` stands for the same one."""
    if not isinstance(truth, str):
        return False
    if isinstance(got, str):
        got = got.strip().removeprefix("np.")
    with quiet():
        try:
            return np.dtype(truth).name == truth and np.dtype(got) == np.dtype(truth)
        except (TypeError, ValueError, SyntaxError):  # no dtype
            return False


def _same_value(got: Any, truth: Any) -> bool:
    """Whether two numbers, or numbers and texts in sequences, differ in their types alone."""
    got, truth = _plain(got), _plain(truth)
    if isinstance(truth, list):
        same_length = isinstance(got, list) and len(got) == len(truth)
        return same_length and all(map(_same_value, got, truth))
    if isinstance(got, Number) and isinstance(truth, Number):
        return bool(got == truth or (got != got and truth != truth))
    return type(got) is type(truth) and bool(got == truth)


def _plain(value: Any) -> Any:
    """Arrays and tuples as lists, NumPy's numbers as Python's."""
    if isinstance(value, np.ndarray | np.generic):
        return value.tolist()
    return list(value) if isinstance(value, tuple) else value


def _kind(got: Any, truth: Any) -> str:
    """What the right value has to be: "an int", "a list", "a list of ints"."""
    if not isinstance(truth, list | tuple):
        return phrase(_plain(truth), kind_only=True)
    kind = phrase(truth, kind_only=True)
    items = {type(_plain(item)).__name__ for item in truth}
    if len(items) > 1 or agree(type(truth)(_plain(got)), truth):
        return kind
    return f"{kind} of {items.pop()}s"
