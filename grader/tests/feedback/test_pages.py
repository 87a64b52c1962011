"""Pages of a class, from submitted/ to feedback/: what they show, and what they cost."""

from __future__ import annotations

import base64
import resource
import shutil
import statistics

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.converters import GenerateFeedback

from proctor.authoring import notebook_form
from proctor.authoring.release import release
from proctor.config import Grading, pack
from proctor.course import Course
from proctor.feedback.export import render
from proctor.grading import atomic_files
from proctor.grading.gradebook import Writer
from proctor.grading.pages import Pages
from proctor.grading.run import grade
from proctor.model import Submission
from proctor.outcomes import SHOWN
from proctor.submissions.ledger import Inputs
from tiny_course import exercise, write_notebook

pytestmark = pytest.mark.slow

SECRET = "8675309"
# Each shows what it was called with, in its own way.
CANARIES = {
    "print": "def f(x):\n    print(x)\n    return x",
    "base64": """import base64
def f(x):
    print(base64.b64encode(str(x).encode()))
    return x""",
    "exception": "def f(x):\n    if x > 1: raise ValueError(f'got {x}')\n    return x",
    "repr": """class R(int):
    def __repr__(self): return f'<{int(self)}>'
def f(x):
    return R(x)""",
    "figure": """from IPython.display import SVG
def f(x):
    display(SVG(f'<svg><text>{x}</text></svg>'))
    return x""",
    "kept": "seen = []\ndef f(x):\n    seen.append(x)\n    return x",
}


@pytest.fixture
def canaries(tmp_path, tiny):
    """A course with one exercise, and a student for each canary."""
    source = tiny.folder("source", assignment="sums")
    for path in source.glob("*.ipynb"):
        path.unlink()
    test = "# It doubles one.\nassert f(1) == 1, f(1)"
    says = "f'got {f(" + SECRET + ")!r}'"
    hidden = f"# hidden: Try a large number.\nassert f({SECRET}) == 2 * {SECRET}, {says}"
    cells = exercise("f", "return x", test, hidden, 2)
    show = new_code_cell("print(globals().get('seen'))", id="show")
    second = exercise("g", "return x", "# It fails.\nassert g(1) == 2, globals()", "assert 1", 1)
    write_notebook(source / "canary.ipynb", [*cells, show, *second])
    release(tiny, ["sums"])
    released = notebook_form.read(tiny.folder("release", assignment="sums") / "canary.ipynb")
    for name, answer in CANARIES.items():
        folder = tiny.folder("submitted", name, "sums")
        folder.mkdir(parents=True)
        released.cells[1].source = answer
        released.cells[5].source = "def g(x):\n    return seen if 'seen' in globals() else 3"
        notebook_form.write(released, folder / "canary.ipynb")
    return tiny


def written(course: Course) -> dict[str, str]:
    """The pages of a class, by student and name, with what they hold in base64."""
    found = {}
    for path in course.folder("feedback").rglob("*.html"):
        text = path.read_text("utf-8")
        for data in text.split("base64,")[1:]:
            text += base64.b64decode(data.partition('"')[0]).decode("utf-8", "replace")
        found[f"{path.parts[-3]}/{path.name}"] = text
    return found


def test_no_page_of_a_canary_shows_a_hidden_value(canaries):
    assert grade(canaries, ["sums"], say=str).problems == []
    pages = written(canaries)
    assert len(pages) == 2 * len(CANARIES)
    encoded = base64.b64encode(SECRET.encode()).decode()
    for name, text in pages.items():
        assert SECRET not in text, name
        assert encoded not in text, name
        assert "HIDDEN TESTS" not in text, name
        assert "Try a large number." in text, name
    assert SECRET in (canaries.folder("autograded", "print", "sums") / "canary.ipynb").read_text()


def test_what_was_graded_without_pages_is_graded_again_for_them(canaries):
    first = grade(canaries, ["sums"], say=str, feedback=False)
    assert first.graded and not written(canaries)
    graded = canaries.folder("autograded", "print", "sums") / "canary.ipynb"
    assert SHOWN not in {key for cell in notebook_form.read(graded).cells for key in cell.metadata}
    assert grade(canaries, ["sums"], say=str, feedback=False).graded == []
    assert grade(canaries, ["sums"], say=str).graded == first.graded
    assert all("Try a large number." in text for text in written(canaries).values())
    assert grade(canaries, ["sums"], say=str, feedback=False).graded == []


def test_a_teacher_may_ask_for_hidden_tests(canaries):
    with (canaries.root / "nbgrader_config.py").open("a") as config:
        config.write("\nc.Grading.show_hidden_tests = True\n")
    grade(Course(canaries.root), ["sums"], say=str)
    for name, text in written(canaries).items():
        assert SECRET in text or name.endswith("index.html"), name


def test_nbgrader_makes_the_same_pages(canaries):
    with canaries.gradebook() as gradebook:
        gradebook.update_or_create_assignment("sums", duedate="2026-01-02 12:00:00 UTC")
    (canaries.folder("submitted", "print", "sums") / "x.png").write_bytes(b"picture")
    grade(canaries, ["sums"], say=str)
    pages = canaries.folder("feedback").rglob("canary.html")
    ours = {path: path.read_text("utf-8") for path in pages}
    assert len(ours) == len(CANARIES)
    shutil.rmtree(canaries.folder("feedback"))
    with canaries.listening():
        GenerateFeedback(coursedir=canaries.directory("sums"), parent=canaries.app).start()
    for path, text in ours.items():
        assert path.read_text("utf-8") == text


def test_a_page_costs_a_fraction_of_grading(tiny, hand_in):
    path = hand_in("ada", "double", double="def double(x):\n    return 4")
    notebook = notebook_form.read(path)
    text = "Text with $x^2$ and `code`, for the student and nobody else: {}.\n"
    notebook.cells += [new_markdown_cell(text.format(i) * 20) for i in range(20)]
    notebook_form.write(notebook, path)
    grade(tiny, ["sums"], say=str, feedback=False, workers=1)
    graded = Inputs(tiny, "autograded")
    writer = Writer(tiny, Grading(parent=tiny.app), graded, print)
    due = {Submission("ada", "sums"): ["double"]}
    config = pack(tiny.app.config)
    (folder,) = Pages(tiny, graded)._folders(due, writer, config, 0o644, [])
    writer.close()
    spent = []
    for _ in range(6):
        before = _cpu()
        assert render(folder).keys() == {"double", "index"}
        spent.append(_cpu() - before)
    assert statistics.median(spent) < 0.2, spent  # a page of nbgrader's takes 0.8


def test_a_template_that_is_not_there_costs_the_pages_and_nothing_else(tiny, hand_in):
    with (tiny.root / "nbgrader_config.py").open("a") as config:
        config.write("\nc.GenerateFeedback.exporter_class = 'nbconvert.exporters.HTMLExporter'\n")
        config.write("c.HTMLExporter.template_name = 'nowhere'\n")
    hand_in("ada", "half")
    course = Course(tiny.root)
    for graded in (["ada/sums"], []):
        report = grade(course, ["sums"], say=str)
        assert report.graded == graded
        (problem,) = report.problems
        assert "no feedback page (ValueError: No template sub-directory" in problem


def test_the_page_of_a_submission_counts_as_the_gradebook_does(tiny, hand_in):
    hand_in("ada", "half", half="def half(x):\n    return x / 2")
    assert grade(tiny, ["sums"], say=str).problems == []
    text = written(tiny)["ada/index.html"]
    assert "3 of 6" in text
    assert "double: 0 of 3 points" in text
    assert "Not handed in." in text


def _cpu() -> float:
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def test_a_page_of_nbgrader_s_own_kind_is_still_made_where_the_course_wants_it(tiny, hand_in):
    with (tiny.root / "nbgrader_config.py").open("a") as config:
        config.write("\nc.GenerateFeedback.exporter_class = 'nbconvert.exporters.HTMLExporter'\n")
    hand_in("ada", "half")
    assert grade(Course(tiny.root), ["sums"], say=str).problems == []
    pages = {path.name for path in tiny.folder("feedback", "ada", "sums").glob("*.html")}
    assert pages == {"half.html"}
    assert "mathjax" in (tiny.folder("feedback", "ada", "sums") / "half.html").read_text().lower()


def test_no_file_of_a_student_takes_the_place_of_a_page_or_stops_the_class(tiny, hand_in):
    """A folder `index.html`, and a file that is a folder the next time, once ended later runs."""
    hand_in("bo", "half")
    path = hand_in("ada", "half")
    beside = path.parent
    for name in ("index.html/x.txt", "half.html/x.txt", "more"):
        (beside / name).parent.mkdir(exist_ok=True)
        (beside / name).write_text("mine")
    pages = tiny.folder("feedback", "ada", "sums")
    for turn in range(3):
        if turn:
            path.write_bytes(path.read_bytes() + b"\n")  # handed in again
            (beside / "more").unlink() if turn == 1 else shutil.rmtree(beside / "more")
            more = beside / "more" / "x.txt" if turn == 1 else beside / "more"
            more.parent.mkdir(exist_ok=True)
            more.write_text(f"mine {turn}")
        assert grade(tiny, ["sums"], say=str, workers=1).problems == []
        assert "<html" in (pages / "index.html").read_text("utf-8")
        assert "<html" in (pages / "half.html").read_text("utf-8")
        assert (pages / "more").is_dir() == (turn == 1)


def test_what_cannot_be_written_costs_the_pages_of_one_submission(tiny, hand_in, monkeypatch):
    for student in ("ada", "bo"):
        (hand_in(student, "half").parent / "notes.txt").write_text("mine")
    write_all = atomic_files.write_all

    def refuses(folder, files, mode):
        if {"feedback", "ada"} <= set(folder.parts):
            raise PermissionError(13, "Permission denied", str(folder))
        write_all(folder, files, mode)

    monkeypatch.setattr(atomic_files, "write_all", refuses)
    (problem,) = grade(tiny, ["sums"], say=str, workers=1).problems
    assert problem.startswith("feedback/ada/sums: Permission denied;") and "grade again" in problem
    assert (tiny.folder("feedback", "bo", "sums") / "half.html").is_file()
