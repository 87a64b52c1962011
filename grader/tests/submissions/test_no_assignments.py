"""A folder under a student's that no assignment has the name of is never passed over in silence."""

from __future__ import annotations

import shutil

from proctor.submissions.survey import Choice, no_assignments

LINES = [
    "submitted/pia/Sums: no assignment has this name; did you mean sums? Rename the folder",
    "submitted/quinn/su ms: no assignment has this name; did you mean sums? Rename the folder",
    "submitted/sums/rob: sums is an assignment, not a student; move it to submitted/rob/sums",
]
ESSAY = "submitted/sue/essay: no assignment has this name; there are other, sums. Rename the folder"


def test_it_is_named_with_the_assignment_that_was_meant(tiny):
    submitted, source = tiny.folder("submitted"), tiny.folder("source")
    for folder in ("ada/sums", "pia/Sums", "quinn/su ms", "sums/rob", "sue/essay", "tom/.git"):
        (submitted / folder).mkdir(parents=True)
    shutil.copytree(source / "sums", source / "other")
    assert sorted(no_assignments(tiny, ["other", "sums"], Choice())) == sorted([*LINES, ESSAY])
    assert no_assignments(tiny, ["sums"], Choice()) == LINES
    assert no_assignments(tiny, ["other"], Choice()) == []
    assert no_assignments(tiny, ["sums"], Choice(students=("p*",))) == LINES[:1]


def test_an_assignment_that_is_only_in_release_is_one(tiny):
    (tiny.folder("submitted") / "ada" / "essay").mkdir(parents=True)
    (tiny.folder("release") / "essay").mkdir(parents=True)
    assert no_assignments(tiny, ["sums"], Choice()) == []
