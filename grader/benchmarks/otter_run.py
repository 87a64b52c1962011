"""The same class by otter-grader without containers: `otter run` on every notebook handed in.

Run by the Python of an environment that has otter-grader and what the notebooks import, never by
the course's own: `python otter_run.py COURSE --workers 2`. Each test cell of source/ becomes a test
file of otter's, and stands in the notebook where the cell stood. Prints which tests were passed as
JSON, by student/assignment/notebook/grade_id.

otter runs a notebook in a kernel with your rights, and its tests in that kernel, too: a student's
code can reach both the tests and your files. Its containers, which shut code in, need Docker.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import multiprocessing
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

_TEST = """OK_FORMAT = False
from otter.test_files import test_case

name = {name!r}
points = 1


@test_case()
def cell(env):
    exec({source!r}, env)
"""


def main(arguments: list[str] | None = None) -> int:
    """Grade all that is in submitted/ and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("course", type=Path)
    parser.add_argument("--workers", type=int, default=2, metavar="N")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        due = list(prepared(options.course, Path(folder)))
        with multiprocessing.Pool(options.workers) as pool:
            found = pool.starmap(_grade, due, chunksize=1)
    print(json.dumps({name: passed for each in found for name, passed in each.items()}))
    return 0


def prepared(course: Path, folder: Path) -> Iterator[tuple[str, Path, Path]]:
    """Yield the name, the notebook and the tests of each submission in otter's form."""
    tests: dict[tuple[str, str], Path] = {}
    for path in sorted(course.glob("source/*/*.ipynb")):
        key = (path.parent.name, path.stem)
        tests[key] = folder / f"{'-'.join(key)}.zip"
        with zipfile.ZipFile(tests[key], "w") as autograder:
            for cell in _cells(path):
                if name := _test(cell):
                    text = _TEST.format(name=name, source="".join(cell["source"]))
                    autograder.writestr(f"tests/{name}.py", text)
    for path in sorted(course.glob("submitted/*/*/*.ipynb")):
        student, assignment = path.parts[-3:-1]
        if (assignment, path.stem) not in tests:
            continue
        notebook = json.loads(path.read_text("utf-8"))
        notebook["cells"] = [_checked(cell) for cell in _cells(path)]
        copy = folder / student / assignment / path.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(json.dumps(notebook), "utf-8")
        yield f"{student}/{assignment}/{path.stem}", copy, tests[assignment, path.stem]


def _cells(path: Path) -> list[dict]:
    """The cells of a notebook without those that grading leaves out."""
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return [cell for cell in cells if "skip-execution" not in cell["metadata"].get("tags", [])]


def _test(cell: dict) -> str | None:
    own = cell["metadata"].get("nbgrader", {})
    graded = own.get("grade") and not own.get("solution") and cell["cell_type"] == "code"
    return own["grade_id"] if graded else None


def _checked(cell: dict) -> dict:
    if not (name := _test(cell)):
        return cell
    place = {"cell_type": "markdown", "source": "", "metadata": {"otter": {"tests": [name]}}}
    return place | {"id": cell["id"]}


def _grade(name: str, notebook: Path, autograder: Path) -> dict[str, bool]:
    from otter.api import grade_submission  # in an environment of its own

    with contextlib.redirect_stdout(io.StringIO()):
        results = grade_submission(str(notebook), str(autograder), quiet=True)
    return {
        f"{name}/{file.name}": all(case.passed for case in file.test_case_results)
        for file in results.results.values()
    }


if __name__ == "__main__":
    sys.exit(main())
