"""One notebook in, scores out: as stock nbgrader does it, and without any gradebook at hand."""

from __future__ import annotations

import json
import pickle

import pytest
from nbgrader.converters import Autograde
from nbgrader.preprocessors import NbGraderPreprocessor, SaveAutoGrades
from traitlets.config import Config

from proctor.authoring import notebook_form
from proctor.config import pack
from proctor.judging.judge import judge
from proctor.judging.preprocessors import substitute
from proctor.model import Submission, Task
from proctor.submissions.finding import find_notebooks
from proctor.submissions.sources import read_sources
from proctor.submissions.survey import Due, Files

pytestmark = pytest.mark.slow

RIGHT = {"double": "def double(x):\n    return x + x", "triple": "def triple(x):\n    return 3 * x"}
HALF = "def half(x):\n    return x / 2"


class Refuses(NbGraderPreprocessor):
    """A preprocessor of a course that cannot stand one student."""

    def preprocess(self, nb, resources):
        if resources["nbgrader"]["student"] == "bo":
            raise RuntimeError("not bo\nagain")
        return nb, resources


class Generous(SaveAutoGrades):
    """A course's own subclass of a preprocessor that proctor replaces."""

    def _add_score(self, cell, resources):
        super()._add_score(cell, resources)
        name = cell.metadata.nbgrader.grade_id
        grade = self.gradebook.find_grade(
            name, self.notebook_id, self.assignment_id, self.student_id
        )
        grade.auto_score += 0.5


@pytest.fixture
def task(tiny, hand_in):
    """Make the task of a student's notebook: ``task("ada", "half", HALF, config)``."""

    def make(student, notebook, config=None, files=None, **sources) -> Task:
        path = hand_in(student, notebook, **sources)
        release = tiny.folder("release", assignment="sums")
        with tiny.gradebook() as gradebook:
            found = {s.name: s for s in read_sources(gradebook, "sums", release)}
        settings = tiny.app.config.copy()
        settings.merge(config or Config())
        return Task(student, found[notebook], path.read_bytes(), files or {}, {}, pack(settings))

    return make


def kernel(**more) -> Config:
    return Config({"Grading": {"executor": "kernel"}, **more})


def outputs(judged) -> list:
    return [
        [{k: v for k, v in output.items() if k != "metadata"} for output in cell["outputs"]]
        for cell in json.loads(judged.notebook)["cells"]
        if cell["cell_type"] == "code"
    ]


def test_a_task_and_what_comes_of_it_can_be_sent(task):
    judged = judge(pickle.loads(pickle.dumps(task("ada", "double", **RIGHT))))
    assert pickle.loads(pickle.dumps(judged)) == judged
    assert (judged.student, judged.assignment, judged.name) == ("ada", "sums", "double")
    assert judged.scores == {"double-values": 2, "triple-values": 1}
    assert judged.comments == {"double": None, "triple": None}
    assert (judged.problem, judged.remarks) == (None, ())


def test_no_response_is_said(task):
    judged = judge(task("ada", "half"))
    assert judged.scores == {"half-values": 0}
    assert judged.comments == {"half": "No response."}


def test_both_executors_give_the_same_outputs(task):
    answer = "def half(x):\n    print('hm')\n    return 7"
    forked = judge(task("ada", "half", half=answer))
    in_kernel = judge(task("ada", "half", kernel(), half=answer))
    assert forked.scores == in_kernel.scores == {"half-values": 0}
    assert outputs(forked) == outputs(in_kernel)


def test_the_gradebooks_address_does_not_travel(task):
    config = Config({"CourseDirectory": {"db_url": "postgresql://ada:secret@here/marks"}})
    assert b"secret" not in pickle.dumps(task("ada", "half", config))


@pytest.mark.parametrize("version", [0, 4, "x", None])
def test_any_schema_version_of_a_student_stops_nobody(task, version):
    made = task("ada", "half", half=HALF)
    notebook = json.loads(made.data)
    for cell in notebook["cells"]:
        if "nbgrader" in cell["metadata"]:
            cell["metadata"]["nbgrader"]["schema_version"] = version
    changed = Task(**{**vars(made), "data": json.dumps(notebook).encode()})
    judged = judge(changed)
    assert judged.problem is None
    assert judged.scores == {"half-values": 3}
    assert judged.remarks


def test_a_preprocessor_that_raises_is_a_problem_of_that_notebook_only(task):
    config = Config({"Autograde": {"sanitize_preprocessors": [Refuses]}})
    config.Autograde.autograde_preprocessors = []
    assert judge(task("ada", "half", config)).problem is None
    problem = judge(task("bo", "half", config)).problem
    assert problem == "nbgrader could not grade it (RuntimeError: not bo)"


def test_a_courses_own_subclass_does_its_work(task):
    own = [Generous if p is SaveAutoGrades else p for p in Autograde().autograde_preprocessors]
    config = Config({"Autograde": {"autograde_preprocessors": own}})
    assert judge(task("ada", "half", config, half=HALF)).scores == {"half-values": 3.5}
    assert substitute(Generous).__mro__[1] is Generous


def test_a_crashed_kernel_is_a_problem_in_words_for_a_teacher(task):
    judged = judge(task("ada", "half", kernel(), half="import os\nos._exit(1)"))
    assert judged.problem.startswith("its code ended or crashed the kernel")
    assert judged.notebook is None
    assert judged.scores == {}


def test_a_cell_that_was_stopped_is_a_remark_and_costs_its_own_points_only(task):
    config = Config({"Execute": {"timeout": 2}})
    answers = {**RIGHT, "double": "def double(x):\n    while True: pass"}
    for executor in (Config(), kernel()):
        executor.merge(config)
        judged = judge(task("ada", "double", executor, **answers))
        assert judged.scores == {"double-values": 0, "triple-values": 1}
        assert any("double-values" in remark for remark in judged.remarks)


def test_files_of_the_submission_lie_beside_the_notebook(task):
    answer = "half = eval(open('lib/half.txt').read())"
    judged = judge(task("ada", "half", files={"lib/half.txt": b"lambda x: x / 2"}, half=answer))
    assert judged.scores == {"half-values": 3}, outputs(judged)


def test_the_courses_files_overwrite_those_handed_in(tiny, hand_in, tmp_path):
    folder = hand_in("ada", "half").parent
    source = tiny.folder("source", assignment="sums")
    for name in ("helper.py", "kept.py", "junk.pyc"):
        (source / name).write_text("theirs")
        (folder / name).write_text("own")
    (tmp_path / "secret").write_text("secret")
    (folder / "link").symlink_to(tmp_path / "secret")
    converter = Autograde(exclude_overwriting={"sums": ["kept.py"]})
    files = Files(tiny, "sums", converter)
    assert files.trusted == {"helper.py": b"theirs"}
    due = Due(Submission("ada", "sums"), folder, find_notebooks(folder, ["half"]))
    assert files.handed_in(due) == ({"kept.py": b"own"}, ["link is a link, left out"])


def test_the_autograded_notebook_is_the_one_of_stock_nbgrader(task, tiny):
    made = task("ada", "double", kernel(), **RIGHT)
    with tiny.listening():
        Autograde(coursedir=tiny.directory("sums", "ada"), parent=tiny.app).start()
    stock = tiny.folder("autograded", "ada", "sums") / "double.ipynb"
    for judged in (judge(made), judge(task("ada", "double", **RIGHT))):
        assert without_times(json.loads(judged.notebook)) == without_times(
            json.loads(stock.read_text("utf-8"))
        )
    assert notebook_form.read(stock).metadata.kernelspec.name == "python3"


def without_times(notebook: dict) -> dict:
    for cell in notebook["cells"]:
        times = cell["metadata"].pop("execution", None)
        cell["metadata"]["timed"] = times is not None
    return notebook
