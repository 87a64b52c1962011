"""What students' code may not read is found in the configuration of the course."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from proctor.course import Course, hidden
from proctor.grading.run import grade

RENAMED = """
c.CourseDirectory.source_directory = "originals"
c.CourseDirectory.release_directory = "given"
c.CourseDirectory.submitted_directory = "work-of-students"
c.CourseDirectory.autograded_directory = "marked"
c.CourseDirectory.feedback_directory = "pages"
c.CourseDirectory.solution_directory = "solved"
c.CourseDirectory.db_url = "sqlite:///marks.sqlite"
c.Execution.readable = ["."]
"""


def names(course: Course) -> set[str]:
    return {os.path.relpath(path, course.root) for path in hidden(course.app.config, course.root)}


def configured(course: Course, text: str) -> Course:
    with open(course.root / "nbgrader_config.py", "a") as config:
        config.write(text)
    return Course(course.root)


def test_the_default_folders_are_hidden(tiny):
    assert names(tiny) == {
        "source", "source_with_tests", "release", "submitted", "autograded", "feedback",
        "solution", "gradebook.db", "grades.csv", ".proctor", "report",
    }  # fmt: skip


def test_renamed_folders_are_hidden(tiny):
    found = names(configured(tiny, RENAMED))
    assert found >= {"originals", "given", "work-of-students", "marked", "pages", "solved"}
    assert "marks.sqlite" in found


def test_of_a_course_with_a_folder_for_each_student_all_are_hidden(tiny):
    structure = '"{student_id}/{nbgrader_step}/{assignment_id}"'
    course = configured(tiny, f"\nc.CourseDirectory.directory_structure = {structure}\n")
    for place in ("ada/submitted/sums", "bo/autograded/sums", "ada/notes"):
        (tiny.root / place).mkdir(parents=True)
    assert names(course) >= {"ada/submitted/sums", "bo/autograded/sums"}
    assert not {"ada", "ada/notes", "."} & names(course)


READS = """
import glob
import os
top = os.environ["PROCTOR_COURSE"]
print("config", os.path.exists(top + "/nbgrader_config.py"))
print("read", [n for n in glob.glob(top + "/*/**", recursive=True) if os.path.isfile(n)])
print("marks", os.path.exists(top + "/marks.sqlite") and os.path.getsize(top + "/marks.sqlite"))
def half(x):
    return x / 2
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="students' code is shut in on Linux only")
def test_code_that_may_read_the_course_reads_no_hidden_test(tiny, hand_in):
    hand_in("ada", "half", half=READS)
    submitted = tiny.folder("submitted")
    course = configured(tiny, RENAMED)
    for old, new in (("source", "originals"), ("release", "given")):
        (tiny.root / old).rename(tiny.root / new)
    shutil.move(submitted, tiny.root / "work-of-students")
    (tiny.root / "gradebook.db").rename(tiny.root / "marks.sqlite")
    cwd = Path.cwd()
    os.chdir(tiny.root)  # an sqlite URL of three slashes is seen from here
    try:
        assert grade(course, ["sums"], say=str).problems == []
    finally:
        os.chdir(cwd)
    text = (tiny.root / "marked" / "ada" / "sums" / "half.ipynb").read_text("utf-8")
    assert "config True" in text
    assert "read []" in text
    assert "marks 0" in text or "marks False" in text
