"""What tests said to a class: messages that mean the same are one, however the numbers differ."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Any

from proctor.submissions.untrusted import plain

_LONGEST = 300  # characters of a message in a report
_HINT = "→"
_FLOAT = re.compile(r"(?<![\w.])[-+]?\d+(?:\.\d*)(?:e[-+]?\d+)?|(?<![\w.])[-+]?\d+e[-+]?\d+")


@dataclass(frozen=True)
class Met:
    """A message, and how many students met it; `means` is what it says that a mistake means."""

    text: str
    means: str
    students: int


def parts(message: str) -> tuple[str, str]:
    """What happened, and what that usually means, or "": as a report shows a message."""
    lines = [plain(line.strip()) for line in message[:10_000].splitlines() if line.strip()]
    if not lines:
        return "", ""
    hint = next((line for line in lines[1:] if line.startswith(_HINT)), "")
    return _short(lines[0]), _short(hint.removeprefix(_HINT).strip())


def meaning(message: str) -> str:
    """What two messages have in common that tell the same mistake.

    Where a message says what a mistake usually means, that counts and not the values in it. Of
    others decimals are left out: they differ with random numbers, or in the last digit.
    """
    text, means = parts(message)
    return _FLOAT.sub("#", means or text).casefold()


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def count(said: Iterable[tuple[Hashable, str]]) -> list[Met]:
    """The messages by how many students met them, most first.

    `said` are pairs of a student and a message. A student counts once for each message; of those
    that mean the same, the one is shown that most students read.
    """
    students: dict[str, set[Any]] = defaultdict(set)
    texts: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for student, message in said:
        if any(both := parts(message)):
            same = meaning(message)
            if student not in students[same]:
                texts[same][both] += 1
            students[same].add(student)
    found = []
    for same, who in students.items():
        (text, means), _ = min(texts[same].items(), key=lambda of: (-of[1], of[0]))
        found.append(Met(text, means, len(who)))
    return sorted(found, key=lambda met: (-met.students, met.text))
