"""The way through the course, read from what each notebook says of itself.

A notebook's metadata has an entry ``advanced_numpy``:

- ``teaches`` and ``needs``: terms, such as "stride". A need is taught by a lesson further up.
- ``minutes``: what a careful reader takes for all of it.
- ``core``: in an exercise notebook, the ids of the tasks to do if there is time for one only.

The entry of 00-start-here says what the paths take of the notebooks:

- ``reading``: what the three-hour path reads of a lesson: the ids of the cells whose sections are
  read, and the minutes for them.
- ``doing``: the exercise notebooks whose core tasks are on the three-hour path.
- ``further``: what does not belong to the full course: true for a whole notebook, or the ids of
  tasks.

``python tests/course_path.py`` writes the numbers into the tables of 00-start-here, and a line
below the heading of each core task and each task for further on. In lessons it folds the output of
each cell that answers a question in bold, until a reader runs it.
"""

from __future__ import annotations

import itertools
import json
import math
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from advanced_numpy.learner import outline

COURSE = Path(__file__).resolve().parents[1]
START = "notebooks/00-start-here.ipynb"
CORE = "*Core task: on the three-hour path.*"
FURTHER = "*Further on: not part of the twelve hours.*"
# What a reader brings along, and no lesson teaches.
KNOWN = frozenset(
    {
        "basic numpy",
        "basic python",
        "boolean mask",
        "class",
        "complex number",
        "matrix product",
        "sorting",
    }
)

# "What will this print?", "Predict.", or another question in bold; the next cell answers.
_QUESTION = re.compile(r"\*\*[^*\n]*\?\*\*|\*\*What will [^*\n]*\*\*|\*\*Predict\.\*\*", re.I)
_LINK = re.compile(r"\]\(((?:\.\./work/)?[\w./-]+\.ipynb)\)")
_HEADING = re.compile(r"^#{1,6} .*$", re.M)


@dataclass(frozen=True)
class Notebook:
    """A notebook on the way; `name` is its path in notebooks/ or source/, without the suffix."""

    name: str
    path: Path
    cells: list[dict[str, Any]] = field(repr=False)
    teaches: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    minutes: int = 0
    core: tuple[str, ...] = ()
    further: bool | tuple[str, ...] = ()

    @property
    def is_lesson(self) -> bool:
        """Whether it is read, not answered."""
        return "/" not in self.name

    @property
    def tasks(self) -> dict[str, str]:
        """The heading of each task by the id of its answer cell, in order."""
        outlined = outline.read({"cells": self.cells})
        return {exercise.id: exercise.heading for exercise in outlined.exercises}

    def minutes_for(self, tasks: int) -> int:
        """The minutes for that many of its tasks; each takes the same share."""
        return math.ceil(self.minutes * tasks / len(self.tasks))

    @property
    def full_minutes(self) -> int:
        """Its minutes in the full course."""
        if self.further is True:
            return 0
        if not self.further:
            return self.minutes
        return self.minutes_for(len(self.tasks) - len(self.further))


def read(path: Path) -> Notebook:
    """What the notebook at `path` says of itself; 0 minutes when it says nothing."""
    notebook = json.loads(path.read_text("utf-8"))
    said = notebook["metadata"].get("advanced_numpy", {})
    lesson = path.parent.name == "notebooks"
    name = path.stem if lesson else f"{path.parent.name}/{path.stem}"
    paths = said_at_the_start()
    further = paths["further"].get(name, ())
    core = said.get("core", ()) if name in paths["doing"] else ()
    return Notebook(
        name,
        path,
        notebook["cells"],
        tuple(said.get("teaches", ())),
        tuple(said.get("needs", ())),
        said.get("minutes", 0),
        tuple(core),
        further is True or tuple(further),
    )


def contents() -> str:
    """The text of the table of contents."""
    cells = json.loads((COURSE / START).read_text("utf-8"))["cells"]
    return "\n\n".join(outline.text(cell) for cell in cells)


def said_at_the_start() -> dict[str, dict[str, Any]]:
    """What the table of contents says the paths take of the notebooks."""
    return json.loads((COURSE / START).read_text("utf-8"))["metadata"]["advanced_numpy"]


def reading() -> dict[str, dict[str, Any]]:
    """What the three-hour path reads: by lesson, the ids of its cells, and the minutes."""
    return said_at_the_start()["reading"]


def rows() -> Iterator[str]:
    """The links of the chapters' tables, in order."""
    for line in contents().splitlines():
        if re.match(r"\| (lesson|exercise):", line):
            yield _LINK.search(line)[1]


def path_of(link: str) -> Path:
    """The author's notebook behind a link of the table of contents."""
    if link.startswith("../work/"):
        return COURSE / link.replace("../work/", "source/")
    return COURSE / "notebooks" / link


def the_path() -> list[Notebook]:
    """The notebooks that are there, in the order of the table of contents."""
    return [read(path_of(link)) for link in rows() if path_of(link).is_file()]


def gaps(path: list[Notebook]) -> list[str]:
    """What a notebook needs and no lesson above it teaches, one line each."""
    found, taught = [], set(KNOWN)
    for notebook in path:
        found += [
            f"{notebook.name} needs {need!r}, which nothing before it teaches"
            for need in notebook.needs
            if need not in taught
        ]
        taught |= set(notebook.teaches)
    return found


def section(notebook: Notebook, cell_id: str) -> str:
    """The heading of a cell of a lesson; empty when there is none."""
    for cell in notebook.cells:
        if cell["id"] == cell_id and (heading := _HEADING.search(outline.text(cell))):
            return heading[0].lstrip("# ")
    return ""


def core_rows(path: list[Notebook]) -> list[tuple[str, int]]:
    """The rows of the three-hour table: what to read or do, as Markdown, and the minutes."""
    found, wanted = [], reading()
    for notebook in path:
        if notebook.is_lesson and notebook.name in wanted:
            said = wanted[notebook.name]
            names = [section(notebook, cell) for cell in said["sections"]]
            links = [_link(notebook.path.name, name) for name in names]
            found.append((f"read {notebook.name[:2]}: {', '.join(links)}", said["minutes"]))
        for task in notebook.core:
            heading = notebook.tasks[task]
            link = _link(f"../work/{notebook.name}.ipynb", heading)
            name = notebook.name.split("/")[-1]
            found.append((f"do {name}: {link}", notebook.minutes_for(1)))
    return found


def _link(file: str, heading: str) -> str:
    text = re.sub(r"^\d+\. ", "", heading)
    return f"[{text}]({file}#{outline.anchor(heading)})"


def marked(notebook: Notebook) -> list[str]:
    """The sources of its cells with the line below the heading of each task that needs one."""
    task_of = {heading: task for task, heading in notebook.tasks.items()}
    further = notebook.further if isinstance(notebook.further, tuple) else ()
    sources = []
    for cell in notebook.cells:
        source = outline.text(cell)
        heading = _HEADING.search(source)
        if cell["cell_type"] == "markdown" and heading:
            task = task_of.get(heading[0].lstrip("# "))
            mark = CORE if task in notebook.core else FURTHER if task in further else ""
            rest = re.sub(
                rf"\A\n\n(?:{re.escape(CORE)}|{re.escape(FURTHER)})", "", source[heading.end() :]
            )
            if mark:
                rest = f"\n\n{mark}{rest}"
            source = source[: heading.end()] + rest
        sources.append(source)
    return sources


def answers(cells: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The code cells that answer a question: those right below one in bold, with an output."""
    return [
        below
        for cell, below in itertools.pairwise(cells)
        if cell["cell_type"] == "markdown"
        and below["cell_type"] == "code"
        and below["outputs"]
        and "nbval-ignore-output" not in below["metadata"].get("tags", ())
        and _QUESTION.search(outline.text(cell))
    ]


def with_numbers(text: str) -> str:
    """The text of a cell of the table of contents, its tables as the metadata says."""
    path = {link: read(path_of(link)) for link in rows() if path_of(link).is_file()}
    lines, chapter, three_hours = [], [0, 0], False
    for line in text.splitlines():
        if re.match(r"\| (lesson|exercise):", line):
            notebook = path.get(_LINK.search(line)[1])
            if notebook is not None:
                level = re.search(r"\*\*Level\*\* (★+☆*)", outline.text(notebook.cells[0]))
                full = notebook.full_minutes
                chapter = [chapter[0] + full, chapter[1] + notebook.minutes]
                first = line.split(" | ")[0]
                line = f"{first} | {level[1]} | {full or '–'} | {notebook.minutes} |"
        elif line.startswith("| total"):
            line, chapter = f"| total | | {chapter[0]} | {chapter[1]} |", [0, 0]
        elif row := re.match(r"\| (\[the three-hour|\[the full|everything)[^|]*", line):
            numbers = dict(zip(("[the three-hour", "[the full", "everything"), sums(), strict=True))
            line = f"{row[0]}| {numbers[row[1]]} |{line.split('|', 3)[3]}"
        elif line.startswith("| step"):
            three_hours = True
            lines += [line, "|---|---|"]
            lines += [f"| {what} | {minutes} |" for what, minutes in core_rows([*path.values()])]
            lines.append(f"| in all | {sums()[0]} |")
            continue
        elif three_hours and line.startswith("|"):
            continue
        else:
            three_hours = False
        lines.append(line)
    return "\n".join(lines)


def sums() -> tuple[int, int, int]:
    """The minutes of the three-hour path, of the full course, and of everything."""
    path = the_path()
    core = sum(minutes for _, minutes in core_rows(path))
    return core, sum(n.full_minutes for n in path), sum(n.minutes for n in path)


def _main() -> int:
    folders = ("notebooks", "source/*")
    for path in sorted(p for folder in folders for p in COURSE.glob(f"{folder}/*.ipynb")):
        notebook = json.loads(path.read_text("utf-8"))
        sources = [outline.text(cell) for cell in notebook["cells"]]
        if path == COURSE / START:
            sources = [with_numbers(source) for source in sources]
        elif path.parent.name != "notebooks":
            sources = marked(read(path))
        changed = False
        lesson = path.parent.name == "notebooks" and path != COURSE / START
        for cell in answers(notebook["cells"]) if lesson else ():
            settings = cell["metadata"].setdefault("jupyter", {})
            changed |= not settings.get("outputs_hidden")
            settings["outputs_hidden"] = True
        for cell, source in zip(notebook["cells"], sources, strict=True):
            if source != outline.text(cell):
                cell["source"] = source.splitlines(keepends=True)
                changed = True
        if changed:
            text = json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True)
            path.write_text(text + "\n", "utf-8")
            print("changed", path.relative_to(COURSE))
    print("\n".join(gaps(the_path())) or "no gap")
    print("three hours: {}, full course: {}, everything: {} minutes".format(*sums()))
    return 0


if __name__ == "__main__":
    sys.exit(_main())
