"""Commands that a teacher runs during the term."""

from __future__ import annotations

from pathlib import Path

import rich_click as click

from proctor.cli.command import GRADE, assignments_argument, command, complain, the_course
from proctor.cli.completion import names_from


@command(
    "release",
    GRADE,
    """
    proctor release                  # every assignment
    proctor release --force warmup   # although somebody has edited it; a copy is kept
    proctor release --class handout  # a folder for students: no solutions, no answers
    """,
)
@assignments_argument
@click.option("--force", is_flag=True, help="Replace what was edited; keep a copy of it.")
@click.option(
    "--class",
    "handout",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Copy what a class is given into a new folder: release/ and c.Grading.handed_out.",
)
def _release(assignments: tuple[str, ...], force: bool, handout: Path | None) -> int:
    """Make the students' version in release/ from source/."""
    with the_course() as course:
        from proctor.authoring.hand_out import hand_out
        from proctor.authoring.release import release

        for assignment in release(course, course.chosen(list(assignments)), force=force):
            print(f"made {course.relative(course.folder('release', assignment=assignment))}")
        if handout:
            print(f"{handout}: {', '.join(hand_out(course, handout))}")
    return 0


@command("demo", GRADE, "proctor demo && proctor grade   # see what grading looks like")
@assignments_argument
def _demo(assignments: tuple[str, ...]) -> int:
    """Hand in the work of the demonstration class into submitted/."""
    with the_course() as course:
        from proctor.authoring.demonstration import collect

        changed = collect(course, course.chosen(list(assignments)))
    print(f"submitted/: {changed} files are new or have changed")
    return 0


_FITS = "whose name or pattern ('ada', 'a*') fits; repeatable."


@command(
    "grade",
    GRADE,
    """
    proctor grade                              # whatever is new or has changed
    proctor grade warmup --student 'a*'        # some students of one assignment
    proctor grade --force --notebook strides   # one notebook again, for everybody
    proctor grade --scheduler tcp://HOST:8786  # on the workers of a dask cluster
    """,
)
@assignments_argument
@click.option("--force", is_flag=True, help="Re-grade even if up to date.")
@click.option(
    "--student",
    multiple=True,
    metavar="NAME",
    shell_complete=names_from("submitted/[!.]*/"),
    help=f"Only students {_FITS}",
)
@click.option(
    "--notebook",
    multiple=True,
    metavar="NAME",
    shell_complete=names_from("source/*/*.ipynb"),
    help=f"Only notebooks {_FITS}",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="Worker processes (default: number of cores).",
)
@click.option("--scheduler", metavar="ADDRESS", help="Use a dask cluster instead: tcp://HOST:8786.")
@click.option("--no-sandbox", is_flag=True, help="Run students' code with your own rights.")
@click.option("--no-feedback", is_flag=True, help="Write no feedback pages.")
def _grade(
    assignments: tuple[str, ...],
    force: bool,
    student: tuple[str, ...],
    notebook: tuple[str, ...],
    workers: int | None,
    scheduler: str | None,
    no_sandbox: bool,
    no_feedback: bool,
) -> int:
    """Grade what is new in submitted/ and show the marks."""
    if workers and scheduler:
        raise click.UsageError("--workers and --scheduler exclude each other")
    with the_course() as course:
        from proctor.authoring.release import release
        from proctor.config import Execution
        from proctor.grading import marks
        from proctor.grading.rehearsal import Rehearsals
        from proctor.grading.run import grade
        from proctor.submissions.survey import Choice

        chosen = course.chosen(list(assignments))
        release(course, chosen)
        if no_sandbox:
            course.app.config.Execution.sandbox = False
        report = grade(
            course,
            chosen,
            force=force,
            workers=workers,
            scheduler=scheduler,
            choice=Choice(student, notebook),
            feedback=not no_feedback,
        )
        grades = marks.export(course)
        marks.show(course, chosen)
        failed = f"{len(report.failed)} could not be graded, " if report.failed else ""
        graded = len(report.graded) - len(report.failed)
        print(f"{graded} graded, {failed}{len(report.current)} were up to date")
        rehearsals = Rehearsals(course)
        for line in [line for each in chosen for line in rehearsals.forgeable(each)]:
            print(line)
        if not Execution(parent=course.app).sandbox:
            print("students' code was not shut in: it ran with your rights, as was asked for")
        print(f"gradebook: {course.gradebook_name()}")
        for what, path in {
            "graded notebooks": course.folder("autograded"),
            "feedback pages": course.folder("feedback"),
            "grades as CSV": grades,
        }.items():
            print(f"{what}: {course.relative(path)}")
        return complain(report.problems)
