"""Commands that a teacher runs during the term."""

from __future__ import annotations

import contextlib
import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import rich_click as click

from proctor.cli.command import GRADE, assignments_argument, command, complain, the_course
from proctor.cli.completion import names_from

if TYPE_CHECKING:
    from proctor.course import Course
    from proctor.grading import changed_marks
    from proctor.grading.run import Report


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
        from proctor.authoring.hand_out import hand_out, without_source
        from proctor.authoring.release import release

        for assignment in release(course, course.chosen(list(assignments)), force=force):
            print(f"made {course.relative(course.folder('release', assignment=assignment))}")
        for folder in without_source(course):
            name = course.relative(folder)
            print(f"{name}: source/ no longer has it, so no class is given it; you can remove it")
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
@click.option("--no-feedback", is_flag=True, help="Write no feedback pages, nor do what they need.")
@click.option("--no-report", is_flag=True, help="Write no class report.")
def _grade(
    assignments: tuple[str, ...],
    force: bool,
    student: tuple[str, ...],
    notebook: tuple[str, ...],
    workers: int | None,
    scheduler: str | None,
    no_sandbox: bool,
    no_feedback: bool,
    no_report: bool,
) -> int:
    """Grade what is new in submitted/ and show the marks."""
    if workers and scheduler:
        raise click.UsageError("--workers and --scheduler exclude each other")
    with the_course() as course:
        from proctor.authoring.release import release
        from proctor.config import Execution
        from proctor.grading import changed_marks, marks
        from proctor.grading.rehearsal import Rehearsals
        from proctor.grading.run import Report, grade
        from proctor.submissions.survey import Choice

        chosen = course.chosen(list(assignments))
        release(course, chosen)
        if no_sandbox:
            course.app.config.Execution.sandbox = False
        known = changed_marks.Known(course, chosen)
        report = Report()
        try:
            grade(
                course,
                chosen,
                force=force,
                workers=workers,
                scheduler=scheduler,
                choice=Choice(student, notebook),
                feedback=not no_feedback,
                report=report,
            )
        except BaseException:
            with contextlib.suppress(Exception):  # else the next run tells
                _tell_changes(course, known, report)
            raise
        grades = marks.export(course)
        marks.show(course, chosen)
        failed = f"{len(report.failed)} could not be graded, " if report.failed else ""
        graded = len(report.graded) - len(report.failed)
        print(f"{graded} graded, {failed}{len(report.current)} were up to date")
        for line in changed_marks.some([f"late penalty changed: {p}" for p in report.penalties]):
            print(line)
        changes = _tell_changes(course, known, report)
        rehearsals = Rehearsals(course)
        for line in [line for each in chosen for line in rehearsals.forgeable(each)]:
            print(line)
        if not Execution(parent=course.app).sandbox:
            print("students' code was not shut in: it ran with your rights, as was asked for")
        written = {
            "graded notebooks": course.folder("autograded"),
            **({} if no_feedback else {"feedback pages": course.folder("feedback")}),
            "grades as CSV": grades,
        }
        if changes:
            written["marks that have changed"] = changes
        if not no_report:
            from proctor.report.write import ReportError, after_grading

            try:
                written["class report"] = after_grading(
                    course, changed=bool(report.graded or report.penalties)
                )
            except ReportError as error:
                report.problems.append(str(error))
        print(f"gradebook: {course.gradebook_name()}")
        for what, path in written.items():
            print(f"{what}: {course.relative(path)}")
        return complain(report.problems)


def _tell_changes(course: Course, known: changed_marks.Known, report: Report) -> Path | None:
    """Print the marks that a run has changed and keep them in a file; return its path, if any."""
    from proctor.grading import changed_marks

    if not (changes := known.changes(report.graded)):
        return None
    path = changed_marks.keep(course, changes, datetime.datetime.now().astimezone())
    for line in changed_marks.lines(changes):
        print(line)
    return path


@command(
    "report",
    GRADE,
    """
    proctor report                     # the whole class, into report/report.html
    proctor report warmup --similar    # and whose answers are unusually close to each other
    proctor report --anonymous         # without names and code, to show to others
    """,
)
@assignments_argument
@click.option("--anonymous", is_flag=True, help="Leave out names and code, mix the order.")
@click.option("--similar", is_flag=True, help="Compare the answers with each other.")
def _report(assignments: tuple[str, ...], anonymous: bool, similar: bool) -> int:
    """Write what the class has understood, and whom to help with what."""
    if anonymous and similar:
        raise click.UsageError("--anonymous and --similar exclude each other")
    with the_course() as course:
        from proctor.report.figures import FEW
        from proctor.report.write import write

        with course.listening():
            path, found = write(
                course, course.chosen(list(assignments)), anonymous=anonymous, similar=similar
            )
        if anonymous and found["students"] < FEW:
            print(f"with {found['students']} students, marks alone tell who is who")
        print(f"class report: {course.relative(path)}")
    return 0


@command(
    "students",
    GRADE,
    """
    proctor students import list.csv              # as Canvas or Moodle writes it
    proctor students import list.csv --column ID  # names of folders in submitted/
    """,
)
@click.argument("action", type=click.Choice(["import"]), help="Enter a list.")
@click.argument(
    "path",
    metavar="LIST.csv",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A class list as Canvas, Moodle or a spreadsheet exports it.",
)
@click.option("--column", metavar="NAME", help="The column with the students' names in submitted/.")
def _students(action: str, path: Path, column: str | None) -> int:
    """Enter a class list into the gradebook, for names in reports and exports."""
    with the_course() as course:
        from proctor.grading import class_list

        rows = class_list.read(path, column)
        with course.listening():
            class_list.keep(course, rows)
        print(f"{len(rows)} students: {course.gradebook_name()}")
    return 0


@command(
    "export",
    GRADE,
    """
    proctor export --to canvas                # all assignments, for its import
    proctor export --to moodle --per-exercise warmup
    proctor export --to csv --output grades/all.csv --force
    """,
)
@assignments_argument
@click.option(
    "--to",
    "system",
    type=click.Choice(["canvas", "moodle", "csv"]),
    required=True,
    help="Which system takes it; csv is for a spreadsheet.",
)
@click.option("--per-exercise", is_flag=True, help="A column for each exercise, not assignment.")
@click.option(
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Where to (default: grades-SYSTEM.csv).",
)
@click.option("--force", is_flag=True, help="Overwrite a file that holds other grades.")
def _export(
    assignments: tuple[str, ...],
    system: Literal["canvas", "moodle", "csv"],
    per_exercise: bool,
    output: Path | None,
    force: bool,
) -> int:
    """Write the grades in the form that Canvas or Moodle takes."""
    with the_course() as course:
        from proctor.grading import lms

        with course.listening():
            done = lms.export(
                course,
                course.chosen(list(assignments)),
                system,
                per_exercise=per_exercise,
                path=output,
                force=force,
            )
        for remark in done.remarks:
            print(remark)
        print(f"grades for {system}: {course.relative(done.path)}")
    return 0
