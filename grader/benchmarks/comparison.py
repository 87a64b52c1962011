"""Compare what two graders made of the same submissions: gradebooks, and autograded notebooks.

Two outputs are the same when they differ only in what no grader can repeat: memory addresses,
process ids, names of temporary files, and where the course lies.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text

# Everything that nbgrader's gradebook says of submissions. Cells that share a name differ in kind.
_QUERIES = {
    "student": "SELECT id AS student, first_name, last_name, email FROM student",
    "submission": """
        SELECT s.student_id AS student, a.name AS assignment, s.timestamp, s.extension, a.duedate
        FROM submitted_assignment s JOIN assignment a ON s.assignment_id = a.id""",
    "notebook": """
        SELECT s.student_id AS student, a.name AS assignment, n.name AS notebook,
               m.late_submission_penalty, m.flagged
        FROM submitted_notebook m JOIN notebook n ON m.notebook_id = n.id
        JOIN submitted_assignment s ON m.assignment_id = s.id
        JOIN assignment a ON s.assignment_id = a.id""",
    "grade": """
        SELECT s.student_id AS student, a.name AS assignment, n.name AS notebook, c.name AS cell,
               c.type AS kind, g.auto_score, g.manual_score, g.extra_credit, g.needs_manual_grade
        FROM grade g JOIN base_cell c ON g.cell_id = c.id
        JOIN submitted_notebook m ON g.notebook_id = m.id JOIN notebook n ON m.notebook_id = n.id
        JOIN submitted_assignment s ON m.assignment_id = s.id
        JOIN assignment a ON s.assignment_id = a.id""",
    "comment": """
        SELECT s.student_id AS student, a.name AS assignment, n.name AS notebook, c.name AS cell,
               c.type AS kind, k.auto_comment, k.manual_comment
        FROM comment k JOIN base_cell c ON k.cell_id = c.id
        JOIN submitted_notebook m ON k.notebook_id = m.id JOIN notebook n ON m.notebook_id = n.id
        JOIN submitted_assignment s ON m.assignment_id = s.id
        JOIN assignment a ON s.assignment_id = a.id""",
}
_KEYS = ("student", "assignment", "notebook", "cell", "kind")

_UNREPEATABLE = [
    (re.compile(r"0x[0-9a-fA-F]{6,}"), "0x…"),
    (re.compile(r"/tmp/ipykernel_\d+/\d+\.py|/notebook/cell-\d+\.py"), "<cell>"),
    (re.compile(r"(/tmp|/var/tmp)/[^\s'\":,)]*"), "/tmp/…"),
    (re.compile(r"ipykernel_\d+"), "ipykernel_…"),
    (re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"), "<uuid>"),
]
_NOT_COMPARED = {"nbval-ignore-output", "nbval-skip"}


@dataclass
class Compared:
    """How much was compared, and a line for each difference."""

    marks: int = 0
    outputs: int = 0
    differing_marks: list[str] = field(default_factory=list)
    differing_outputs: list[str] = field(default_factory=list)

    @property
    def same(self) -> bool:
        """Whether there was something to compare and no difference."""
        return bool(self.marks) and not (self.differing_marks or self.differing_outputs)


def compare(expected: Path, found: Path, only: set[str] | None = None) -> Compared:
    """Compare two copies of a course that were graded; `only` names the students to look at."""
    before, after = (_chosen(read_marks(_database(c)), only) for c in (expected, found))
    result = Compared(marks=len(before), differing_marks=list(_unequal(before, after)))
    before, after = (_chosen(read_outputs(c / "autograded"), only) for c in (expected, found))
    result.outputs = len(before)
    result.differing_outputs = list(_unequal(before, after))
    return result


def agreeing(graded: Path, passed: Mapping[str, bool]) -> tuple[int, int]:
    """How many of another grader's verdicts are those of a gradebook, and of how many.

    `passed` says by student/assignment/notebook/grade_id which tests it found passed.
    """
    marks = {
        "/".join(key[:4]): bool(score)
        for key, score in read_marks(_database(graded)).items()
        if key[-1] == "grade.auto_score"
    }
    known = marks.keys() & passed.keys()
    return sum(marks[key] == passed[key] for key in known), len(known)


def read_marks(url: str) -> dict[tuple[str, ...], Any]:
    """Every value of the gradebook that belongs to a student, keyed by what it is said of."""
    engine = create_engine(url)
    found: dict[tuple[str, ...], Any] = {}
    with engine.connect() as connection:
        for table, query in _QUERIES.items():
            for row in connection.execute(text(query)).mappings():
                place = tuple(str(row[key]) for key in _KEYS if key in row)
                for name in row.keys() - set(_KEYS):
                    found[*place, f"{table}.{name}"] = row[name]
    engine.dispose()
    return found


def read_outputs(autograded: Path) -> dict[tuple[str, ...], Any]:
    """Sources and outputs of all cells below autograded/, and all other files there.

    They are keyed by student, assignment, and notebook with cell, or file. Of cells that only draw
    or measure (tagged `nbval-ignore-output`) only the kinds of their outputs are kept.
    """
    found: dict[tuple[str, ...], Any] = {}
    for path in sorted(autograded.glob("*/*/*.ipynb")):
        student, assignment, notebook = path.relative_to(autograded).with_suffix("").parts
        content = json.loads(path.read_text("utf-8"))
        for position, cell in enumerate(content["cells"]):
            place = (student, assignment, notebook, f"cell {position} {_name(cell)}".rstrip())
            found[*place, "source"] = (cell["cell_type"], _joined(cell["source"]))
            if cell["cell_type"] == "code":
                outputs = normalised(cell["outputs"], autograded.parent)
                if not _NOT_COMPARED.isdisjoint(cell["metadata"].get("tags", [])):
                    outputs = [(output[0], *_kinds(output)) for output in outputs]
                found[*place, "outputs"] = outputs
                found[*place, "execution count"] = cell["execution_count"]
    for path in sorted(autograded.glob("*/*/**/*")):
        if path.is_file() and not (path.suffix == ".ipynb" or "__pycache__" in path.parts):
            found[*path.relative_to(autograded).parts, "file"] = path.read_bytes()
    return found


def normalised(outputs: list[dict[str, Any]], course: Path) -> list[tuple]:
    """Outputs as tuples without what cannot be repeated; adjacent pieces of a stream as one."""
    found: list[tuple] = []
    for output in outputs:
        kind = output["output_type"]
        if kind == "stream":
            # A stream is cut where a timer happens to flush it.
            same = bool(found) and found[-1][:2] == (kind, output["name"])
            before = found.pop()[2] if same else ""
            found.append((kind, output["name"], before + _joined(output["text"])))
        elif kind == "error":
            trace = "\n".join(output["traceback"])
            found.append((kind, output["ename"], output["evalue"], trace))
        else:
            data = {mime: _joined(value) for mime, value in output["data"].items()}
            found.append((kind, data, output.get("metadata", {}), output.get("execution_count")))
    return [_without_accidents(output, course) for output in found]


def _without_accidents(value: Any, course: Path) -> Any:
    if isinstance(value, str):
        value = value.replace(str(course), "<course>")
        for pattern, word in _UNREPEATABLE:
            value = pattern.sub(word, value)
        return value
    if isinstance(value, dict):
        return {key: _without_accidents(entry, course) for key, entry in value.items()}
    if isinstance(value, tuple):
        return tuple(_without_accidents(entry, course) for entry in value)
    return value


def _database(course: Path) -> str:
    return f"sqlite:///{course / 'gradebook.db'}"


def _kinds(output: tuple) -> tuple:
    return tuple(sorted(output[1])) if isinstance(output[1], dict) else (output[1],)


def _name(cell: Mapping[str, Any]) -> str:
    return cell["metadata"].get("nbgrader", {}).get("grade_id", "")


def _joined(value: Any) -> Any:
    return "".join(value) if isinstance(value, list) else value


def _chosen(values: dict[tuple[str, ...], Any], only: set[str] | None) -> dict:
    return {key: value for key, value in values.items() if only is None or key[0] in only}


def _unequal(expected: Mapping[tuple, Any], found: Mapping[tuple, Any]) -> Iterator[str]:
    for key in sorted(expected.keys() | found.keys()):
        if key not in found or key not in expected:
            yield f"{'/'.join(key)}: only in the {'second' if key in found else 'first'}"
        elif not _equal(expected[key], found[key]):
            yield f"{'/'.join(key)}: {_shown(expected[key])} != {_shown(found[key])}"


def _equal(one: Any, other: Any) -> bool:
    return one == other or repr(one) == repr(other)  # nan


def _shown(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= 300 else f"{shown[:200]}…{shown[-100:]}"
