"""Small things that many modules do with texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def first_line(said: object, otherwise: str = "") -> str:
    """The first line of what an error (or another object) says, or `otherwise`."""
    return next(iter(str(said).strip().splitlines()), otherwise)


def message(error: BaseException, most: int = 100_000) -> str:
    """What an error of somebody else's says, up to `most` characters; "" when it cannot say it."""
    try:
        return str(error)[:most]
    except BaseException:
        return ""


def joined(source: str | Iterable[str]) -> str:
    """A cell's source, which a notebook's file holds as a text or as a list of lines."""
    return source if isinstance(source, str) else "".join(source)


def listed(names: Sequence[str], most: int, more: str = "more") -> str:
    """The names in one line; of more than `most`, the first of them and how many others."""
    rest = len(names) - most
    return ", ".join(names[:most]) + (f" and {rest} {more}" if rest > 0 else "")


def unused(name: str, taken: set[str]) -> str:
    """`name`, or the first of `name`-2, `name`-3, … that is not in `taken`."""
    candidate, count = name, 1
    while candidate in taken:
        count += 1
        candidate = f"{name}-{count}"
    return candidate
