"""What people type into an explorer's fields, as numbers, or why not in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LONGEST = 60
_INTEGERS = re.compile(r"[\s(\[]*(?:[+-]?\d+(?:[\s,]+[+-]?\d+)*)?[\s,)\]]*")


def integers(given: str | int | Sequence[int], name: str) -> tuple[int, ...]:
    """Integers from a text such as "(3, 4)", "3 4", "3," or "()", or from integers themselves.

    Raises ValueError, which says `name`, for anything else.
    """
    if isinstance(given, int):
        return (given,)
    if not isinstance(given, str):
        return tuple(int(number) for number in given)
    if len(given) > _LONGEST or not _INTEGERS.fullmatch(given):
        shown = given if len(given) <= _LONGEST else given[:_LONGEST] + "…"
        raise ValueError(f"{name}: write integers with commas, such as 3, 4, not {shown!r}")
    return tuple(int(number) for number in re.findall(r"[+-]?\d+", given))


def between(value: float, low: float, high: float, name: str) -> None:
    """Raise ValueError, which says `name`, when `value` is not from `low` to `high`."""
    if not low <= value <= high:
        raise ValueError(f"{name} goes from {low:g} to {high:g}, not {value:g}")


def listed(numbers: Sequence[int]) -> str:
    """Integers as a person types them: "3, 4"; of one "3,", of none "()"."""
    if not numbers:
        return "()"
    return f"{numbers[0]}," if len(numbers) == 1 else ", ".join(map(str, numbers))
