"""The slow cells of a course: the instructor's notebooks, cell by cell, in forked warm processes.

`python cells.py source --preload numpy ...` prints a Markdown table of the cells that take at least
`--least` milliseconds of CPU: graded tests, solutions and given cells. What grading leaves out
(cells tagged `skip-execution`) it leaves out. A figure is the least of `--runs` runs.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from limit import is_run, warm_shell


def main(arguments: list[str] | None = None) -> int:
    """Print the table; exit status 1 when a cell fails, since its time then means nothing."""
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("paths", nargs="+", type=Path, metavar="NOTEBOOK_OR_FOLDER")
    add("--least", type=float, default=100, metavar="MS")
    add("--runs", type=int, default=3, metavar="N")
    add("--preload", nargs="*", default=[], metavar="PACKAGE")
    options = parser.parse_args(arguments)
    notebooks = sorted(
        path for top in options.paths for path in ([top] if top.is_file() else _below(top))
    )
    shell = warm_shell(options.preload)
    rows: list[tuple[float, str, str, str]] = []
    failed: list[str] = []
    count, together = 0, 0.0
    for path in notebooks:
        cells = [cell for cell in json.loads(path.read_text("utf-8"))["cells"] if is_run(cell)]
        runs = [_times(shell, path.parent, cells) for _ in range(options.runs)]
        for cell, spent in zip(cells, zip(*runs, strict=True), strict=True):
            least = min(spent) * 1000
            count, together = count + 1, together + least
            if least < 0:
                failed.append(f"{path}: {cell['id']} fails")
            elif least >= options.least:
                rows.append((least, str(path), cell["id"], _kind(cell)))
    print("| ms of CPU | notebook | cell | what it is |\n|---:|---|---|---|")
    for least, name, cell_id, kind in sorted(rows, reverse=True):
        print(f"| {least:.0f} | {name} | `{cell_id}` | {kind} |")
    share = sum(row[0] for row in rows) / together if together else 0
    print(f"\n{len(rows)} of {count} cells; they take {share:.0%} of {together / 1000:.1f} s")
    print("\n".join(failed), file=sys.stderr)
    for line in failed:
        print(line, file=sys.stderr)
    return int(bool(failed))


def _below(top: Path) -> Iterator[Path]:
    return (path for path in top.rglob("*.ipynb") if ".ipynb_checkpoints" not in path.parts)


def _kind(cell: dict) -> str:
    own = cell["metadata"].get("nbgrader", {})
    if own.get("grade"):
        return "test"
    return "solution" if own.get("solution") else "given"


def _times(shell: InteractiveShell, folder: Path, cells: list[dict]) -> list[float]:
    """Seconds of CPU of each cell in a process of their own; -1 for one that fails."""
    reads, writes = os.pipe()
    pid = os.fork()
    if not pid:
        status = 1
        try:
            os.close(reads)
            os.chdir(folder)
            shell.reset(new_session=True)
            with os.fdopen(writes, "w") as out:
                json.dump([_time(shell, "".join(cell["source"])) for cell in cells], out)
            status = 0
        finally:
            os._exit(status)
    os.close(writes)
    with os.fdopen(reads) as told:
        found = told.read()
    os.waitpid(pid, 0)
    return json.loads(found) if found else [-1.0] * len(cells)


def _time(shell: InteractiveShell, source: str) -> float:
    before = time.process_time()
    with capture_output():
        result = shell.run_cell(source, store_history=True)
    return time.process_time() - before if result.success else -1.0


if __name__ == "__main__":
    sys.exit(main())
