"""The benchmark compares all that counts, measures all that runs, and makes the class it says."""

from __future__ import annotations

import json
import shutil
import sys
import zipfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell

from benchmarks import classroom, comparison, measure, otter_run
from proctor.authoring import notebook_form
from proctor.course import Course
from tiny_course import COURSE, exercise, write_notebook

LIMIT = COURSE / "grader" / "benchmarks" / "limit.py"


def code(outputs: list, **cell) -> dict:
    return {
        "cell_type": "code", "source": "1", "metadata": {}, "execution_count": 1,
        "outputs": outputs, **cell
    }  # fmt: skip


def stream(text: str, name: str = "stdout") -> dict:
    return {"output_type": "stream", "name": name, "text": text}


@pytest.fixture
def graded(tmp_path):
    """Write an autograded notebook with one cell into the copy `name` of a course."""

    def write(name: str, outputs: list, **cell) -> Path:
        path = tmp_path / name / "autograded" / "ada" / "sums" / "double.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"cells": [code(outputs, **cell)]}))
        return path.parents[2]

    return write


def differing(one: Path, other: Path) -> set[str]:
    before, after = comparison.read_outputs(one), comparison.read_outputs(other)
    return {key[-1] for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([stream("a\nb\n")], [stream("a\n"), stream("b\n")]),
        ([stream("<f at 0x7f0011223344>")], [stream("<f at 0x55aa11223344>")]),
        ([stream("/tmp/ipykernel_12/34.py:1: W")], [stream("/tmp/ipykernel_56/7.py:1: W")]),
        ([stream("in ipykernel_12")], [stream("in ipykernel_9")]),
    ],
)
def test_what_no_grader_can_repeat_is_no_difference(graded, one, other):
    assert not differing(graded("one", one), graded("other", other))


def test_where_the_course_lies_is_no_difference(graded, tmp_path):
    one, other = (graded(n, [stream(f"{tmp_path / n}/data")]) for n in ("one", "other"))
    assert not differing(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([stream("1")], [stream("2")]),
        ([stream("1")], [stream("1", "stderr")]),
        ([stream("1")], []),
        ([stream("1"), stream("2", "stderr")], [stream("2", "stderr"), stream("1")]),
        (
            [{"output_type": "display_data", "data": {"image/png": "AA"}, "metadata": {}}],
            [{"output_type": "display_data", "data": {"image/png": "AB"}, "metadata": {}}],
        ),
        (
            [{"output_type": "error", "ename": "E", "evalue": "1", "traceback": ["a"]}],
            [{"output_type": "error", "ename": "E", "evalue": "1", "traceback": ["b"]}],
        ),
    ],
)
def test_every_other_output_is_a_difference(graded, one, other):
    assert differing(graded("one", one), graded("other", other)) == {"outputs"}


def test_of_cells_that_measure_only_the_kind_of_output_counts(graded):
    tagged = {"metadata": {"tags": ["nbval-ignore-output"]}}
    one, other = (graded(n, [stream(n)], **tagged) for n in ("one", "other"))
    assert not differing(one, other)
    assert differing(one, graded("third", [stream("one", "stderr")], **tagged)) == {"outputs"}


def test_sources_counts_and_files_are_compared(graded):
    one = graded("one", [])
    assert differing(one, graded("other", [], source="2", execution_count=2)) == {
        "source", "execution count"
    }  # fmt: skip
    third = graded("third", [])
    (third / "ada" / "sums" / "own.txt").write_text("1")
    assert differing(one, third) == {"file"}


@pytest.fixture(scope="module")
def class_of_thirty(tmp_path_factory) -> Course:
    """A course with two notebooks of an assignment, and a class that has handed in."""
    origin, root = tmp_path_factory.mktemp("origin"), tmp_path_factory.mktemp("class")
    for name, rest in {"double": "x * 2", "half": "x / 2", "other": "x"}.items():
        cells = exercise(name, f"return {rest}", f"assert {name}(0) == 0", f"{name}(1)", 2)
        write_notebook(origin / "source" / "sums" / f"{name}.ipynb", cells)
    shutil.copy(COURSE / "nbgrader_config.py", origin)
    course = classroom.make_course(origin, root, [("sums", "double"), ("sums", "half")])
    classroom.hand_in(course, 30)
    return course


@pytest.fixture
def small_class(class_of_thirty, tmp_path) -> Course:
    return Course(classroom.copy_course(class_of_thirty.root, tmp_path / "class"))


def submitted(course: Course) -> dict[str, bytes]:
    folder = course.folder("submitted")
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_class_has_late_forgetful_idle_and_hand_marked_students(small_class):
    assert small_class.notebooks("sums") == ["double", "half"]
    files = submitted(small_class)
    stamps = [text for name, text in files.items() if name.endswith("timestamp.txt")]
    assert len(stamps) == 30
    assert 1 <= sum(b"2026-10-07" in text for text in stamps) <= 8
    assert 50 <= sum(name.endswith(".ipynb") for name in files) < 60
    released = notebook_form.read(small_class.folder("release", assignment="sums") / "half.ipynb")
    sources = [
        [c.source for c in notebook_form.read(small_class.folder("submitted") / name).cells]
        for name in files
        if name.endswith("half.ipynb")
    ]
    assert 0 < sources.count([c.source for c in released.cells]) < len(sources) / 2
    assert not any("SOLUTION" in source for cells in sources for source in cells)
    marks = comparison.read_marks(f"sqlite:///{small_class.root / 'gradebook.db'}")
    entered = [key for key, value in marks.items() if key[-1] == "grade.manual_score" and value]
    assert len(entered) == 1


def test_the_same_seed_makes_the_same_class_and_a_bigger_one_begins_with_it(small_class):
    before = submitted(small_class)
    shutil.rmtree(small_class.folder("submitted"))
    classroom.hand_in(small_class, 31)
    assert before.items() < submitted(small_class).items()
    shutil.rmtree(small_class.folder("submitted"))
    classroom.hand_in(small_class, 31, seed=2)
    assert not before.items() <= submitted(small_class).items()


def test_a_difference_anywhere_in_the_gradebook_is_found(small_class, tmp_path):
    other = Course(classroom.copy_course(small_class.root, tmp_path / "other"))
    assert comparison.compare(small_class.root, other.root).differing_marks == []
    with other.gradebook() as gradebook:
        submission = gradebook.find_submission("sums", "student-0000")
        submission.notebooks[0].late_submission_penalty = 1
        submission.notebooks[0].grades[0].auto_score = 2
        submission.notebooks[0].grades[0].needs_manual_grade = False
        submission.notebooks[0].comments[0].auto_comment = "No response."
        gradebook.update_or_create_student("zoe")
        gradebook.db.commit()
    found = comparison.compare(small_class.root, other.root)
    names = ("late_submission_penalty", "auto_score", "needs_manual_grade", "auto_comment", "zoe")
    for name in names:
        assert any(name in line for line in found.differing_marks), name
    only = comparison.compare(small_class.root, other.root, {"student-0001"})
    assert not only.differing_marks


def test_a_sample_of_the_class_is_copied_alone(small_class, tmp_path):
    root = classroom.copy_course(small_class.root, tmp_path / "sample", ["student-0003"])
    assert [path.name for path in (root / "submitted").iterdir()] == ["student-0003"]


def test_proctor_is_switched_off_and_nothing_else(tmp_path):
    config = tmp_path / "nbgrader_config.py"
    config.write_text(
        "import proctor\nc = get_config()\nproctor.warm_kernels(\n    'numpy',\n)\n"
        "c.Execute.timeout = 60\nc.Execute.error = {\n    'a': 1,\n}\n"
    )
    classroom.without_proctor(tmp_path)
    assert config.read_text() == (
        "c = get_config()\nc.Execute.timeout = 60\nc.Execute.error = {\n    'a': 1,\n}\n"
    )


def measured(*arguments, **options) -> measure.Cost:
    """Measure in a process of its own: what other tests left running is not counted."""
    with ProcessPoolExecutor(1, get_context("spawn")) as apart:
        return apart.submit(measure.measure, *arguments, **options).result()


BURN = "import time\nend = time.process_time() + 0.3\nwhile time.process_time() < end: pass\n"


@pytest.mark.parametrize("waits", ["os.wait()", "None"], ids=["waited for", "left behind"])
def test_the_time_of_every_process_is_measured(tmp_path, waits):
    program = f"import os\nif os.fork():\n    {waits}\n    raise SystemExit\n{BURN}"
    cost = measured([sys.executable, "-c", program], tmp_path)
    assert 0.3 <= cost.cpu < 2
    assert cost.wall > 0


def test_memory_of_the_command_and_of_its_children_is_told_apart(tmp_path):
    hold = "data = b'x' * 100_000_000\nimport time; time.sleep(1.2)"
    program = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {hold!r}])"
    cost = measured([sys.executable, "-c", program], tmp_path)
    assert cost.peak < 60
    assert cost.peak_together > 95


def test_a_command_that_fails_is_not_measured(tmp_path):
    command = [sys.executable, "-c", "import sys; print('no gradebook'); sys.exit(3)"]
    with pytest.raises(measure.Failed, match="no gradebook"):
        measured(command, tmp_path)
    assert measured(command, tmp_path, statuses=(0, 3)).status == 3


def test_the_limit_runs_every_code_cell(graded, tmp_path):
    graded("one", [], source="open('ran', 'w').write(str(6 * 7))")
    cost = measured([sys.executable, str(LIMIT), str(tmp_path / "one")], tmp_path)
    assert json.loads(cost.printed) == {"notebooks": 1, "cells": 1, "failed": 0}
    ran = tmp_path / "one" / "autograded" / "ada" / "sums" / "ran"
    assert ran.read_text() == "42"


def test_slow_cells_are_found_and_what_fails_or_is_left_out_is_not(tmp_path):
    burn = new_code_cell(BURN, id="burns", metadata={"nbgrader": {"grade": True}})
    left_out = new_code_cell(BURN, id="draws", metadata={"tags": ["skip-execution"]})
    quick, fails = new_code_cell("1", id="quick"), new_code_cell("1 / 0", id="fails")
    write_notebook(tmp_path / "source" / "a" / "one.ipynb", [burn, left_out, quick])
    command = [sys.executable, str(LIMIT.with_name("cells.py")), "--runs", "1", "source"]
    printed = measured(command, tmp_path).printed
    assert "| source/a/one.ipynb | `burns` | test |" in printed
    assert "1 of 2 cells" in printed
    write_notebook(tmp_path / "source" / "a" / "two.ipynb", [fails])
    printed = measured(command, tmp_path, statuses=(1,)).printed
    assert "source/a/two.ipynb: fails fails" in printed


def test_another_grader_is_given_the_same_notebooks_and_its_verdicts_are_compared(
    small_class, tmp_path
):
    name, notebook, tests = next(otter_run.prepared(small_class.root, tmp_path))
    assert name == "student-0000/sums/double"
    before = notebook_form.read(
        small_class.folder("submitted", "student-0000", "sums") / "double.ipynb"
    )
    after = json.loads(notebook.read_text())["cells"]
    assert [cell["id"] for cell in after] == [cell.id for cell in before.cells]
    assert "".join(after[1]["source"]) == before.cells[1].source
    assert after[2]["metadata"]["otter"] == {"tests": ["double-values"]}
    with zipfile.ZipFile(tests) as files:
        (path,) = files.namelist()
        env = {}
        text = files.read(path).decode().replace("from otter.test_files import test_case", "")
        exec(text, {"test_case": lambda: lambda function: env.update(run=function)})
    assert path == "tests/double-values.py"
    with pytest.raises(AssertionError):
        env["run"]({"double": lambda x: x + 1})
    env["run"]({"double": lambda x: x * 2})
    with small_class.gradebook() as gradebook:
        submission = gradebook.find_submission("sums", "student-0000")
        grades = {grade.name: grade for each in submission.notebooks for grade in each.grades}
        grades["double-values"].auto_score, grades["half-values"].auto_score = 2, 0
        gradebook.db.commit()
    of = "student-0000/sums"
    passed = {f"{of}/double/double-values": True, f"{of}/half/half-values": True, "x": True}
    assert comparison.agreeing(small_class.root, passed) == (1, 2)


@pytest.mark.slow
def test_the_benchmark_tells_ratios_and_that_marks_are_the_same(tmp_path):
    kept = tmp_path / "figures.json"
    chosen = ["--notebooks", "introduction/find-subsequence", "--sample", "1", "--pairs", "1"]
    command = [sys.executable, str(COURSE / "grader" / "benchmarks" / "grading.py"), *chosen]
    command += ["--no-variants", "--growth", "2", "--json", str(kept)]
    cost = measured(command, tmp_path)
    figures = json.loads(kept.read_text())
    assert figures["rounds"][0]["stock"]["wall"] > figures["rounds"][0]["the limit"]["wall"] > 0
    assert figures["compared"]["proctor"]["marks"] > 50
    assert figures["compared"]["proctor"]["differing_marks"] == []
    assert "| stock | 1.0 | 1.0 |" in cost.printed
    assert "0 differ" in cost.printed
    assert "| proctor | sandbox and referee |" in cost.printed
    with_pages = [figures["rounds"][0][f"{one}, with pages"]["cpu"] for one in ("proctor", "stock")]
    assert 0 < with_pages[0] < with_pages[1]
    assert all(figures[what]["2"]["peak"] > 20 for what in ("growth", "pages", "reports"))
    assert "with pages, of the time without" in cost.printed
