"""Programs that tests give to students and to test cells: a file each, cell by cell.

A file begins with a comment that names the case. Each cell begins with `# %% <its name>`::

    # a call
    # %% student
    def f(x, k=2): return k * x
    # %% test
    assert f(3) == 6 and f(3, k=5) == 15
"""

from __future__ import annotations

import re
from pathlib import Path

_CELL = re.compile(r"^# %%(.*)\n", re.M)


def read_program(path: Path) -> tuple[str, list[tuple[str, str]]]:
    """The name of the case, and its cells in their order, each with its name."""
    title, *rest = _CELL.split(path.read_text("utf-8"))
    cells = [
        (name.strip(), source.strip("\n"))
        for name, source in zip(rest[::2], rest[1::2], strict=True)
    ]
    name = title.strip().removeprefix("#").strip()
    if not name or "\n" in name or not cells:
        raise ValueError(f"{path}: begin it with `# <name of the case>`, then `# %% <cell>`")
    return name, cells


def read_programs(folder: Path) -> dict[str, dict[str, str]]:
    """The cells of all programs in a folder, by the name of the case and that of the cell."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(folder.glob("*.py")):
        name, cells = read_program(path)
        if name in found:
            raise ValueError(f"{path}: a second case has the name {name!r}")
        found[name] = dict(cells)
    return found
