"""The command `proctor`: each sub-command is one step on the way of a submission."""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status: 1 when anything needs attention."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # odd file names must not stop a class
            stream.reconfigure(errors="backslashreplace")
    # Ctrl-C works, also where the parent ignores it: under nohup, in the background, from cron.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    options = _parser().parse_args(arguments)
    # From this jsonschema makes a grammar for a format that no schema here has: one second.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
    gc.disable()  # nothing that is imported is garbage
    from proctor.course import CourseError

    gc.enable()
    try:
        return options.run(options)
    except CourseError as error:
        return _complain([str(error)])
    except KeyboardInterrupt:
        return _complain(["stopped; what is graded is kept, run the same command to go on"])


def _complain(lines: list[str]) -> int:
    from proctor.submissions.untrusted import plain

    for line in lines:
        print(f"proctor: {plain(line)}", file=sys.stderr)
    return 1 if lines else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="proctor", description=__doc__)
    parser.add_argument("--course", default=".", help="the folder with nbgrader_config.py")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: object, help: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help, description=help)
        sub.set_defaults(run=run)
        return sub

    step = command("release", _release, "make the students' version in release/ from source/")
    step.add_argument("assignments", nargs="*", metavar="ASSIGNMENT")
    step.add_argument("--force", action="store_true", help="even if edited; keeps a copy")
    step = command("demo", _demo, "hand in the demonstration class's work into submitted/")
    step.add_argument("assignments", nargs="*", metavar="ASSIGNMENT")
    fits = "those that this name or pattern ('ada', 'a*') fits; repeatable"
    step = command("grade", _grade, "grade what is new in submitted/, and show the marks")
    step.add_argument("assignments", nargs="*", metavar="ASSIGNMENT")
    step.add_argument("--force", action="store_true", help="also what is up to date")
    step.add_argument("--student", action="append", default=[], help=f"only {fits}")
    step.add_argument("--notebook", action="append", default=[], help=f"only {fits}")
    where = step.add_mutually_exclusive_group()
    where.add_argument("--workers", type=_count, metavar="N", help="processes (default: the cores)")
    where.add_argument("--scheduler", metavar="ADDRESS", help="of a dask cluster: tcp://HOST:8786")
    step.add_argument("--no-sandbox", action="store_true", help="run code with your own rights")
    step.add_argument("--no-feedback", action="store_true", help="write no feedback pages")
    step.add_argument("--debug", action="store_true", help="show tracebacks, as in .proctor/log")
    step = command("check", _check, "find authors' mistakes in notebooks")
    step.add_argument("paths", nargs="*", type=Path, metavar="NOTEBOOK_OR_FOLDER")
    step = command("answers", _answers, "prove an exercise's tests by right and wrong answers")
    step.add_argument("notebooks", nargs="*", metavar="ASSIGNMENT[/NOTEBOOK]")
    step = command("mutants", _mutants, "prove an exercise's tests by broken solutions")
    step.add_argument("notebooks", nargs="*", metavar="ASSIGNMENT[/NOTEBOOK]")
    step = command("prove", _prove, "write docs/reliability.md: what answers and mutants show")
    step.add_argument("notebooks", nargs="*", metavar="ASSIGNMENT[/NOTEBOOK]")
    step.add_argument("--no-answers", action="store_true", help="judge no answers")
    step.add_argument("--no-mutants", action="store_true", help="run no mutants")
    step.add_argument("--runs", type=_count, default=1, metavar="N", help="judge answers N times")
    step = command("format", _format, "put notebooks into the form in which git keeps them")
    step.add_argument("paths", nargs="+", type=Path, metavar="NOTEBOOK_OR_FOLDER")
    step.add_argument("--check", action="store_true", help="only say which are not in that form")
    step.add_argument("--run", action="store_true", dest="execute", help="run them first")
    return parser


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise argparse.ArgumentTypeError("there must be at least one")
    return count


def _release(options: argparse.Namespace) -> int:
    from proctor.authoring.release import release
    from proctor.course import Course

    course = Course(options.course)
    for assignment in release(course, course.chosen(options.assignments), force=options.force):
        print(f"made {course.relative(course.folder('release', assignment=assignment))}")
    return 0


def _demo(options: argparse.Namespace) -> int:
    from proctor.authoring.demonstration import collect
    from proctor.course import Course

    course = Course(options.course)
    changed = collect(course, course.chosen(options.assignments))
    print(f"submitted/: {changed} files are new or have changed")
    return 0


def _grade(options: argparse.Namespace) -> int:
    from proctor import log
    from proctor.authoring.release import release
    from proctor.course import Course
    from proctor.grading import marks
    from proctor.grading.run import grade
    from proctor.judging.sitting import Execution
    from proctor.submissions.survey import Choice

    course = Course(options.course)
    assignments = course.chosen(options.assignments)
    release(course, assignments)
    if options.no_sandbox:
        course.app.config.Execution.sandbox = False
    with log.kept(course.root, debug=options.debug):
        report = grade(
            course,
            assignments,
            force=options.force,
            workers=options.workers,
            scheduler=options.scheduler,
            choice=Choice(tuple(options.student), tuple(options.notebook)),
            feedback=not options.no_feedback,
        )
    grades = marks.export(course)
    marks.show(course, assignments)
    failed = f"{len(report.failed)} could not be graded, " if report.failed else ""
    graded = len(report.graded) - len(report.failed)
    print(f"{graded} graded, {failed}{len(report.current)} were up to date")
    if not Execution(parent=course.app).sandbox:
        print("students' code was not shut in: it ran with your rights, as was asked for")
    print(f"gradebook: {course.gradebook_name()}")
    for what, path in {
        "graded notebooks": course.folder("autograded"),
        "feedback pages": course.folder("feedback"),
        "grades as CSV": grades,
    }.items():
        print(f"{what}: {course.relative(path)}")
    return _complain(report.problems)


def _answers(options: argparse.Namespace) -> int:
    from proctor.authoring.answers import check_answers, read_answers
    from proctor.course import Course

    course = Course(options.course)
    problems = []
    for assignment, notebook in course.chosen_notebooks(options.notebooks):
        found = [a for some in read_answers(course, assignment, notebook).values() for a in some]
        right = sum(answer.right for answer in found)
        print(f"{assignment}/{notebook}: {right} right answers, {len(found) - right} wrong ones")
        problems += check_answers(course, assignment, notebook)
    return _complain(problems)


def _mutants(options: argparse.Namespace) -> int:
    from proctor.authoring import mutants
    from proctor.course import Course

    course = Course(options.course)
    chosen = course.chosen_notebooks(options.notebooks)
    reports = [mutants.run(course, *pair) for pair in chosen]
    print("\n".join(mutants.lines(reports)))
    survivors = sum(len(report.survivors) for report in reports)
    return _complain([f"{survivors} mutants survive; see above"] if survivors else [])


def _prove(options: argparse.Namespace) -> int:
    from proctor.authoring import prove
    from proctor.course import Course

    course = Course(options.course)
    problems = prove.prove(
        course,
        course.chosen_notebooks(options.notebooks),
        answers=not options.no_answers,
        broken=not options.no_mutants,
        runs=options.runs,
    )
    print(f"wrote {prove.MARKDOWN} and {prove.JSON}")
    return _complain(problems)


def _check(options: argparse.Namespace) -> int:
    from proctor.authoring.check import mistakes
    from proctor.course import Course

    course = Course(options.course)
    ours = [course.root / "source", course.root / "notebooks"]
    tops = options.paths or [Path(os.path.relpath(top)) for top in ours if top.is_dir()]
    return _complain([line for path in _notebooks(tops) for line in mistakes(path)])


def _notebooks(tops: list[Path]) -> list[Path]:
    from proctor.course import CourseError

    paths = []
    for top in tops:
        if not top.exists():
            raise CourseError(f"{top}: no such notebook or folder")
        paths += sorted(top.rglob("*.ipynb")) if top.is_dir() else [top]
    return [path for path in paths if ".ipynb_checkpoints" not in path.parts]


def _format(options: argparse.Namespace) -> int:
    from proctor.authoring import notebook_form

    problems = []
    for path in _notebooks(options.paths):
        try:
            if options.check:
                if not notebook_form.is_tidy(path):
                    problems.append(f"{path}: not in git's form; run `proctor format {path}`")
                continue
            notebook = notebook_form.read(path)
            if options.execute:
                notebook_form.execute(notebook, path.parent)
            notebook_form.write(notebook_form.tidy(notebook), path)
        except ValueError as error:
            problems.append(f"{path}: {error}")
    return _complain(problems)


if __name__ == "__main__":
    sys.exit(main())
