"""The same marks everywhere: the same cells in CPython and in Pyodide, and what differs.

    python tests/browser/parity.py                   with a Pyodide for this machine, some answers
    python tests/browser/parity.py --pinned --every  with the site's own Pyodide, all answers

Each exercise notebook runs with its reference answers, and then in rounds with one right or one
wrong answer to each exercise, drawn by a seed. Every cell must say the same here and there:
nothing, or all the words of its message. Cells for which the notebook asks a newer NumPy than
Pyodide's are skipped; `alike` and parity.toml say what may differ. Needs node, and a system that
can fork.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import json
import queue
import random
import re
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import local_pyodide

from proctor.authoring.answers import Answer, fill, read_answers, solutions, source_notebook
from proctor.course import Course

HERE = Path(__file__).resolve().parent
COURSE = HERE.parents[1]
SITE = COURSE / "site"
SECONDS = 300.0
"""How long Pyodide may take to start, and a notebook to run."""
ROUNDS = (1, 2)
"""Right and wrong answers to each exercise, unless somebody asks for more."""

Said = dict[str, str] | str
"""What the cells that failed said, by their ids; or why the notebook did not run to its end."""


@dataclass(frozen=True)
class Case:
    """A notebook with one answer to each exercise; `answers` are their names by exercise.

    `exercise_of` has the exercise of each of its cells, `tests` the cells with points, and
    `needs` what asks for which NumPy.
    """

    notebook: str
    name: str
    answers: Mapping[str, str]
    cells: list[list[str]] = field(repr=False)
    exercise_of: Mapping[str, str] = field(repr=False)
    tests: frozenset[str] = field(repr=False)
    needs: Mapping[str, Sequence[str]] = field(repr=False)

    def skipped(self, numpy: str) -> set[str]:
        """The cells that ask for a newer NumPy than the version `numpy`."""
        newer = {
            name
            for version, names in self.needs.items()
            if _numbers(numpy) < _numbers(version)
            for name in names
        }
        return {cell for cell, _ in self.cells if {cell, self.exercise_of.get(cell)} & newer}


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")[:2]]


@dataclass(frozen=True)
class Difference:
    """A cell that says one thing here and another there; an empty text is a pass."""

    case: Case
    cell: str
    here: str
    there: str

    @property
    def answer(self) -> str:
        """The name of the answer that the cell is about."""
        return self.case.answers.get(self.case.exercise_of.get(self.cell, ""), "reference")

    @property
    def why(self) -> str:
        """Why it may be, as parity.toml says; nothing when it may not."""
        cells, right = _may_differ()
        wrong = self.answer.startswith("wrong-") or self.answer in right
        return cells.get(self.cell, "") if wrong else ""

    def __str__(self) -> str:
        shown = [
            f"    {where}: {(said or 'passes').replace(chr(10), chr(10) + ' ' * 13)}"
            for where, said in (("CPython", self.here), ("Pyodide", self.there))
        ]
        return "\n".join([f"{self.case.notebook}: {self.cell} ({self.answer})", *shown])


def cases(course: Course, notebook: str, right: int, wrong: int, seed: int = 0) -> Iterator[Case]:
    """The cases of a notebook: its reference answers, then rounds of right and of wrong answers."""
    assignment, _, name = notebook.partition("/")
    source = source_notebook(course, assignment, name)
    found = read_answers(course, assignment, name)
    reference = solutions(source)
    exercise_of, tests, exercise = {}, set(), ""
    for cell in source.cells:
        about = cell.metadata.get("nbgrader", {})
        exercise = cell.id if about.get("solution") else exercise
        if about.get("solution") or about.get("grade"):
            exercise_of[cell.id] = exercise
        if about.get("grade"):
            tests.add(cell.id)

    def case(label: str, chosen: Mapping[str, Answer]) -> Case:
        filled = fill(source, reference | {e: a.source for e, a in chosen.items()})
        cells = [
            [cell.id, cell.source]
            for cell in filled.cells
            if cell.cell_type == "code" and "skip-execution" not in cell.metadata.get("tags", [])
        ]
        names = {e: answer.path.stem for e, answer in chosen.items()}
        needs = source.metadata.get("advanced_numpy", {}).get("numpy", {})
        return Case(notebook, label, names, cells, exercise_of, frozenset(tests), needs)

    yield case("reference", {})
    shuffle = random.Random(f"{seed} {notebook}")
    for kind, rounds in (("right", right), ("wrong", wrong)):
        drawn = {e: [a for a in some if a.right is (kind == "right")] for e, some in found.items()}
        for answers in drawn.values():
            shuffle.shuffle(answers)
        for i in range(min(rounds, max(map(len, drawn.values())))):
            yield case(f"{kind} {i + 1}", {e: a[i] for e, a in drawn.items() if i < len(a)})


def in_cpython(cells: Sequence[list[list[str]]]) -> tuple[dict[str, str], list[Said]]:
    """What cells of cases say in this Python; the versions of what ran them come first."""
    return _all([sys.executable, str(HERE / "parity_cells.py")], cells)


def in_pyodide(
    cells: Sequence[list[list[str]]], pyodide: Path, wheels: Sequence[Path]
) -> tuple[dict[str, str], list[Said]]:
    """The same in the Pyodide of a folder, with the wheels of files installed."""
    return _all(["node", str(HERE / "parity.mjs"), str(pyodide), *map(str, wheels)], cells)


def _all(command: list[str], cells: Sequence[list[list[str]]]) -> tuple[dict[str, str], list[Said]]:
    said: list[Said] = []
    versions: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        jobs = Path(folder) / "jobs.json"
        while not versions or len(said) < len(cells):
            jobs.write_text(json.dumps(cells[len(said) :]))
            lines = _lines([*command, str(COURSE), str(jobs)], folder)
            if not (first := next(lines, "")).startswith("{"):
                raise RuntimeError(f"{command[0]} does not start: {first}")
            versions = json.loads(first)
            for line in lines:
                said.append(json.loads(line))
    return versions, said


def _lines(command: list[str], folder: str) -> Iterator[str]:
    """The lines that a program prints; where it stops or ends early, why, as JSON."""
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stderr is not None
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    last_words: list[str] = []
    reading = [
        threading.Thread(target=lambda: [*map(lines.put, process.stdout), lines.put(None)]),
        threading.Thread(target=lambda: last_words.extend(process.stderr)),
    ]
    for thread in reading:
        thread.start()
    try:
        while (line := lines.get(timeout=SECONDS)) is not None:
            yield line.rstrip("\n")
        if process.wait():
            reading[1].join()
            yield json.dumps("ended early: " + "".join(last_words[-3:])[-600:].strip())
    except queue.Empty:
        yield json.dumps(f"ran for more than {SECONDS:g} seconds")
    finally:
        process.kill()
        process.wait()
        for thread in reading:
            thread.join()


# What two platforms, and two versions of a library, say differently; see `alike`.
_SAME_WORDS = (
    (r", dtype=int(32|64)\)", ")"),  # a call, as one types it: int64 has to be said there
    (r"\b(u?)int32\b", r"\1int64"),  # the default integer, and np.intp
    (r"(?:(?<=raised )|^)(\w+Error): .*", r"\1"),  # words of Python and NumPy: new ones come
    (r"[\d,]+(?= steps for| bytes at once)|\([\d,]+(?= for )|(?<=result \()[\d.]+", "N"),
    (r"/tmp/tmp\w+", "/tmp"),
    (r" at 0x\w+", ""),
)


def alike(here: str, there: str) -> bool:
    """Whether two messages say the same in their first line and in the hint below it.

    Figures that are measured may differ, and the digits of floats from the seventh on. What
    integers are called may, too: NumPy's default integer and np.intp have 32 bits there.
    """
    return bool(here) == bool(there) and _words(here) == _words(there)


def _words(message: str) -> list[str]:
    lines = [line for i, line in enumerate(message.split("\n")) if not i or line.startswith("→")]
    for pattern, same in _SAME_WORDS:
        lines = [re.sub(pattern, same, line) for line in lines]
    return [_FLOAT.sub(lambda found: f"{float(found[0]):.5e}", line) for line in lines]


# Not the dimension of a shape, nor a full stop after an integer.
_FLOAT = re.compile(r"(?<![\w.])\d+\.\d+(?:e[+-]?\d+)?(?![\w.]*\w)|(?<![\w.])\d+\.(?=[ ,\]])")


@functools.cache
def _may_differ() -> tuple[dict[str, str], set[str]]:
    """Why a wrong answer may be told something else, by cell; right answers that may be."""
    entries = tomllib.loads((HERE / "parity.toml").read_text("utf-8"))["may-differ"]
    cells = {cell: entry["why"] for entry in entries for cell in entry["cells"]}
    return cells, {name for entry in entries for name in entry.get("right", [])}


def differences(case: Case, here: Said, there: Said, skipped: set[str]) -> Iterator[Difference]:
    """What two runs of a case say differently, cell by cell."""
    if isinstance(here, str) or isinstance(there, str):
        if here != there:
            ends = [said if isinstance(said, str) else "" for said in (here, there)]
            yield Difference(case, "the whole notebook", *ends)
        return
    for cell, _ in case.cells:
        messages = here.get(cell, ""), there.get(cell, "")
        if cell not in skipped and not alike(*messages):
            yield Difference(case, cell, *messages)


@dataclass
class Comparison:
    """Both runs of all cases."""

    cases: list[Case]
    here: dict[str, str]
    there: dict[str, str]
    found: list[Difference]

    @property
    def differences(self) -> list[Difference]:
        """Those that may not be."""
        return [difference for difference in self.found if not difference.why]

    def lines(self) -> Iterator[str]:
        """What ran where, a line for each notebook, what was skipped and why, what differs."""
        yield "here   " + ", ".join(f"{name} {version}" for name, version in self.here.items())
        yield "there  " + ", ".join(f"{name} {version}" for name, version in self.there.items())
        yield f"{'notebook':38}{'runs':>6}{'answers':>9}{'tests':>7}{'skipped':>9}{'differ':>8}"
        for notebook, some in itertools.groupby(self.cases, lambda case: case.notebook):
            yield self._line(notebook, [*some])
        yield self._line("all", self.cases)
        for notebook, some in itertools.groupby(self.cases, lambda case: case.notebook):
            case = next(some)
            if skipped := case.skipped(self.there["numpy"]):
                newest = max(case.needs, key=_numbers)
                names = ", ".join(cell for cell, _ in case.cells if cell in skipped)
                yield f"skipped in {notebook}, which asks for NumPy {newest}: {names}"
        allowed = sorted((d.why, d.cell, d.answer) for d in self.found if d.why)
        for why, some in itertools.groupby(allowed, lambda entry: entry[0]):
            yield f"may differ: {why}: " + ", ".join(f"{c} ({a})" for _, c, a in some)
        yield from map(str, self.differences)

    def _line(self, name: str, cases: list[Case]) -> str:
        skipped = [case.tests & case.skipped(self.there["numpy"]) for case in cases]
        tests = sum(len(case.tests) for case in cases) - sum(map(len, skipped))
        differ = sum(d.case in cases for d in self.differences)
        answers = sum(len(case.answers) for case in cases)
        numbers = f"{len(cases):6}{answers:9}{tests:7}{sum(map(len, skipped)):9}{differ:8}"
        return f"{name:38}{numbers}"


def compare(cases: list[Case], pyodide: Path) -> Comparison:
    """Run all cases in this Python, and in the Pyodide of a folder with the wheels of the site."""
    cells = [case.cells for case in cases]
    with tempfile.TemporaryDirectory() as folder:
        sys.path.insert(0, str(SITE))
        import lite

        there, said_there = in_pyodide(cells, pyodide, lite.wheels(COURSE, Path(folder)))
    here, said_here = in_cpython(cells)
    found = [
        difference
        for case, *said in zip(cases, said_here, said_there, strict=True)
        for difference in differences(case, *said, case.skipped(there["numpy"]))
    ]
    return Comparison(cases, here, there, found)


def pinned_pyodide(folder: Path) -> Path:
    """Fetch the Pyodide that the site pins into `folder`; its packages come when it loads them."""
    folder.mkdir()
    version = tomllib.loads((SITE / "pyodide.toml").read_text())["version"]
    command = ["npm", "pack", "--silent", f"pyodide@{version}"]
    subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL)
    with tarfile.open(folder / f"pyodide-{version}.tgz") as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def main() -> int:
    """Compare and print; exit status 1 when anything differs."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("notebooks", nargs="*", metavar="ASSIGNMENT/NOTEBOOK", help="default: all")
    parser.add_argument("--pinned", action="store_true", help="fetch the Pyodide of the site")
    parser.add_argument("--pyodide", type=Path, help="a folder with Pyodide")
    parser.add_argument("--right", type=int, default=ROUNDS[0], help="rounds of right answers")
    parser.add_argument("--wrong", type=int, default=ROUNDS[1], help="rounds of wrong answers")
    parser.add_argument("--every", action="store_true", help="all answers")
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    course = Course(COURSE)
    rounds = (sys.maxsize, sys.maxsize) if chosen.every else (chosen.right, chosen.wrong)
    names = chosen.notebooks or [f"{a}/{n}" for a, n in course.chosen_notebooks([])]
    found = [case for name in names for case in cases(course, name, *rounds, chosen.seed)]
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        make = pinned_pyodide if chosen.pinned else local_pyodide.make
        try:
            pyodide = chosen.pyodide or make(Path(folder) / "pyodide")
            comparison = compare(found, pyodide.resolve())
        except (OSError, RuntimeError, ValueError, subprocess.CalledProcessError) as error:
            parser.exit(2, f"nothing was compared: {error}\n")
    print(*comparison.lines(), sep="\n")
    print(f"{time.monotonic() - begun:.0f} s")
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    sys.exit(main())
