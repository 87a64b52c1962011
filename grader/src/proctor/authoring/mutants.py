"""Mutants of the instructor's solutions: do the tests of a course notice small mistakes?

Each mutant is a solution cell with one small change, such as a changed comparison. It is caught
when a test cell fails. Each runs, with the cells before and after it, in a process of its own that
is forked from the warm one and kept within the limits of a student's, so this needs a system that
can fork. A mutant that is no mistake at all, because the changed solution
is right, too, is explained in `answers/<assignment>/<notebook>/equivalent.toml`::

    [walk-loop]
    "line 4: 2 → 3" = "why the changed solution is right, too"
    "return a copy" = "without its line number: on every line"
"""

from __future__ import annotations

import ast
import copy
import os
import tempfile
import time
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from proctor.authoring import notebook_form
from proctor.authoring.answers import solutions, source_notebook
from proctor.config import Execution
from proctor.course import Course, CourseError
from proctor.judging.processes import Process, Stopped, warm_up
from proctor.model import is_run
from proctor.notebook_names import parsed, transformed
from proctor.protocol.messages import Place, Run
from proctor.sandbox import walls
from proctor.sandbox.walls import Limits

SECONDS = 20.0  # for a mutant and all cells after it
# Nobody looks at figures. The cell binds no name that a mutant could live on.
_NO_FIGURES = "m = 'matplotlib'; m in __import__('sys').modules and __import__(m).use('agg'); del m"

_COMPARE = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_ARITHMETIC = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div, ast.Mod: ast.FloorDiv, ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.MatMult: ast.Mult,
}  # fmt: skip
_NAMES = {
    "int64": "int32", "float64": "float32", "int32": "int64", "float32": "float64",
    "uint8": "int8", "int8": "uint8", "float": "int", "int": "float", "bool": "int",
    "min": "max", "max": "min", "argmin": "argmax", "argmax": "argmin", "zeros": "ones",
    "ones": "zeros", "cos": "sin", "sin": "cos", "any": "all", "all": "any",
}  # fmt: skip
_STRINGS = {
    "C": "F", "F": "C", "big": "little", "little": "big", "<": ">", ">": "<",
    "i8": "i4", "f8": "f4", "<i8": ">i8", ">i8": "<i8",
}  # fmt: skip


@dataclass
class Report:
    """What became of the mutants of one notebook, by exercise."""

    notebook: str
    caught: dict[str, int] = field(default_factory=dict)
    equivalent: list[tuple[str, str, str]] = field(default_factory=list)
    survivors: list[tuple[str, str]] = field(default_factory=list)

    @property
    def total(self) -> int:
        """The number of mutants that are not equivalent to the solution."""
        return sum(self.caught.values()) + len(self.survivors)


def mutants(source: str) -> dict[str, str]:
    """All mutants of a solution cell: what was changed, and the changed cell.

    Where no solution is marked, the whole cell is the solution, as nbgrader sees it.
    """
    tree = parsed(source)
    if tree is None or source.lstrip().startswith("%%"):  # of another language
        return {}
    lines = transformed(source).split("\n")
    begin = next((i for i, line in enumerate(lines, 1) if "BEGIN SOLUTION" in line), 0)
    end = next((i for i, line in enumerate(lines, 1) if "END SOLUTION" in line), len(lines) + 1)
    original = ast.unparse(tree)
    found: dict[str, str] = {}
    for position, node in enumerate(ast.walk(tree)):
        line = getattr(node, "lineno", 0)
        if not begin < line < end:
            continue
        for number in range(_variants(node)):
            changed = copy.deepcopy(tree)
            target = _nth(changed, position)
            before = ast.unparse(target)
            replacement = _change(target, number)
            if replacement is None:
                continue
            mutant = _Replace(target, replacement).visit(changed)
            text = ast.unparse(ast.fix_missing_locations(mutant))
            after = ast.unparse(replacement).strip() or "nothing"
            where = f"line {line}: {_short(before)} → {_short(after)}"
            if isinstance(node, ast.Return):
                where = f"line {line}: return a copy"
            if text != original and text not in found.values():
                while where in found:
                    where += "'"
                found[where] = text
    return found


def _short(text: str) -> str:
    line = text.replace("\n", "; ")
    return line if len(line) <= 60 else line[:57] + "..."


def _nth(tree: ast.AST, position: int) -> ast.AST:
    for i, node in enumerate(ast.walk(tree)):
        if i == position:
            return node
    raise IndexError(position)


class _Replace(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self.new if node is self.old else super().generic_visit(node)


def _variants(node: ast.AST) -> int:
    return {ast.Constant: 2, ast.Call: 6, ast.Slice: 3}.get(type(node), 1)


def _change(node: ast.AST, number: int) -> ast.AST | None:  # noqa: C901
    """The `number`-th change of a node, or None when there is none."""
    node = copy.deepcopy(node)
    match node:
        case ast.Compare(ops=[first, *_]) if type(first) in _COMPARE:
            node.ops[0] = _COMPARE[type(first)]()
        case ast.BinOp(op=op) | ast.AugAssign(op=op) if type(op) in _ARITHMETIC:
            node.op = _ARITHMETIC[type(op)]()
        case ast.UnaryOp(op=ast.USub() | ast.Not() | ast.Invert()):
            return node.operand
        case ast.BoolOp():
            node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        case ast.Constant(value=bool()):
            if number:
                return None
            node.value = not node.value
        case ast.Constant(value=int() | float() as value):
            node.value = value + (1, -1)[number]
        case ast.Constant(value=str()) if node.value in _STRINGS and not number:
            node.value = _STRINGS[node.value]
        case ast.Name(id=name, ctx=ast.Load()) if name in _NAMES:
            node.id = _NAMES[name]
        case ast.Attribute(attr=name, ctx=ast.Load()) if name in _NAMES:
            node.attr = _NAMES[name]
        case ast.Tuple(elts=[_, _, *_], ctx=ast.Load()):
            node.elts[0], node.elts[1] = node.elts[1], node.elts[0]
        case ast.Slice():
            name = ("lower", "upper", "step")[number]
            if getattr(node, name) is None:
                return None
            setattr(node, name, None)
        case ast.Call():
            return _change_call(node, number)
        case ast.Return(value=value) if value is not None:
            function = ast.parse("__import__('copy').copy", mode="eval").body
            node.value = ast.Call(function, [value], [])
        case ast.If():
            node.test = ast.UnaryOp(ast.Not(), node.test)
        case ast.Expr(value=ast.Constant(value=str())):  # a docstring
            return None
        case ast.Expr() | ast.AugAssign():
            return ast.Pass()
        case _:
            return None
    return node


def _change_call(node: ast.Call, number: int) -> ast.AST | None:
    if number == 0:  # the call goes, what it worked on stays
        if node.args and not isinstance(node.args[0], ast.Starred):
            return node.args[0]
        return node.func.value if isinstance(node.func, ast.Attribute) else None
    if number == 1 and len(node.args) > 1:
        node.args[0], node.args[1] = node.args[1], node.args[0]
        return node
    if number == 2 and isinstance(node.func, ast.Attribute) and node.args:
        return node.func.value if not isinstance(node.func.value, ast.Name) else None
    if 3 <= number < 3 + len(node.keywords):
        del node.keywords[number - 3]
        return node
    return None


def run(course: Course, assignment: str, notebook: str) -> Report:
    """Grade all mutants of a notebook's solutions by its own test cells.

    CourseError when the instructor's version does not run, or this system cannot fork.
    """
    if not hasattr(os, "fork"):
        raise CourseError("mutants run in forks, which this system does not have")
    nb = source_notebook(course, assignment, notebook)
    notebook_form.name_cells(nb)
    report = Report(f"{assignment}/{notebook}")
    explained = _explained(course, assignment, notebook)
    exercises = solutions(nb)
    cells = [cell for cell in nb.cells if is_run(cell)]
    trials: list[tuple[str, str, int, str]] = []
    for index, cell in enumerate(cells):
        exercise = cell.metadata.get("nbgrader", {}).get("grade_id")
        if exercise not in exercises or cell.metadata.nbgrader.get("grade"):
            continue  # a graded answer is a teacher's to judge, not a test's
        report.caught[exercise] = 0
        reasons = explained.get(exercise, {})
        for what, mutant in mutants(cell.source).items():
            reason = reasons.get(what) or reasons.get(what.partition(": ")[2])
            if reason:
                report.equivalent.append((exercise, what, reason))
            else:
                trials.append((exercise, what, index, mutant))
    warm_up()
    attempt = _Attempt(course, assignment, cells)
    if failed := attempt.instructors():
        raise CourseError(f"{notebook}: {failed}")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        caught = pool.map(lambda trial: attempt.caught(*trial[2:]), trials)
        for (exercise, what, *_), found in zip(trials, caught, strict=True):
            if found:
                report.caught[exercise] += 1
            else:
                report.survivors.append((exercise, what))
    return report


def _explained(course: Course, assignment: str, notebook: str) -> dict[str, dict[str, str]]:
    path = course.root / "answers" / assignment / notebook / "equivalent.toml"
    try:
        return tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}
    except tomllib.TOMLDecodeError as error:
        raise CourseError(f"{path}: is not TOML ({error})") from error


class _Attempt:
    """Runs a notebook's cells in fresh processes, one of them changed."""

    def __init__(self, course: Course, assignment: str, cells: list[NotebookNode]) -> None:
        self._cells = cells
        source = course.folder("source", assignment=assignment)
        files = (path for path in source.rglob("*") if path.is_file())
        kept = [path for path in files if path.suffix != ".ipynb"]
        self._files = {path.relative_to(source): path.read_bytes() for path in kept}
        self._settings = Execution(parent=course.app)
        self._root = course.root

    def instructors(self) -> str | None:
        """What keeps the instructor's version from running, or None."""
        with tempfile.TemporaryDirectory(prefix="mutant-") as folder:
            process = self._start(Path(folder))
            try:
                for number, cell in enumerate(self._cells, 1):
                    if not _succeeds(process, cell.source, number, SECONDS):
                        return f"cell {cell.id} does not run"
            finally:
                process.end()
        return None

    def caught(self, index: int, mutant: str) -> bool:
        """Whether some test cell fails when the cell at `index` is replaced by the mutant."""
        with tempfile.TemporaryDirectory(prefix="mutant-") as folder:
            process = self._start(Path(folder))
            try:
                for number, cell in enumerate(self._cells[:index], 1):
                    _succeeds(process, cell.source, number, SECONDS)
                until = time.monotonic() + SECONDS
                if not _succeeds(process, mutant, index + 1, SECONDS):
                    return True
                for number, cell in enumerate(self._cells[index + 1 :], index + 2):
                    good = _succeeds(process, cell.source, number, until - time.monotonic())
                    graded = cell.metadata.get("nbgrader", {}).get("grade")
                    if process.ended or (graded and not good):
                        return True
            finally:
                process.end()
        return False

    def _start(self, folder: Path) -> Process:
        work = folder / "work"
        for name, content in self._files.items():
            (work / name).parent.mkdir(parents=True, exist_ok=True)
            (work / name).write_bytes(content)
        (work / "tmp").mkdir(parents=True, exist_ok=True)
        settings = self._settings
        process = Process(
            "student",
            Place(
                folder=str(folder),
                work=str(work),
                sandbox=settings.sandbox and walls.missing() is None,  # it is no student's code
                limits=Limits(settings.memory, settings.processes, settings.disk),
                output=settings.output,
                readable=[str((self._root / name).resolve()) for name in settings.readable],
                hidden=[],
                trusted=[],
                variables={"PROCTOR_COURSE": str(self._root)},
            ),
        )
        _succeeds(process, _NO_FIGURES, 0, SECONDS)
        return process


def _succeeds(process: Process, source: str, number: int, seconds: float) -> bool:
    """Whether a cell runs without an error; one that takes too long ends its process."""
    process.send(Run(source, number))
    reply = process.wait(max(seconds, 0.01), _ignore)
    if isinstance(reply, Stopped):
        process.end()
        return False
    return reply.get("status") == "ok"


def _ignore(*_: Any) -> bool:
    return True


def lines(reports: list[Report]) -> Iterator[str]:
    """The report for people: counts, then every survivor, then every equivalent with its reason."""
    for report in reports:
        caught = sum(report.caught.values())
        yield f"{report.notebook}: {caught} of {report.total} mutants caught"
        for exercise, what in report.survivors:
            yield f"  SURVIVES {exercise}, {what}"
        for exercise, what, why in report.equivalent:
            yield f"  equivalent {exercise}, {what}: {why}"
    caught = sum(sum(report.caught.values()) for report in reports)
    total = sum(report.total for report in reports)
    equivalent = sum(len(report.equivalent) for report in reports)
    share = f" ({caught / total:.1%})" if total else ""
    yield f"{caught} of {total} mutants caught{share}, {equivalent} more are equivalent"
