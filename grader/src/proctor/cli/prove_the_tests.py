"""Commands that ask whether an exercise's tests are any good."""

from __future__ import annotations

from typing import Any

import rich_click as click

from proctor.cli.command import PROVE, command, complain, notebooks_argument, the_course


@command(
    "answers",
    PROVE,
    """
    proctor answers warmup             # all notebooks of an assignment
    proctor answers warmup/strides     # one of them
    """,
)
@notebooks_argument
def _answers(notebooks: tuple[str, ...]) -> int:
    """Check the tests against known right and wrong answers."""
    with the_course() as course:
        from proctor.authoring.answers import check_answers, read_answers

        problems: list[str] = []
        for assignment, notebook in course.chosen_notebooks(list(notebooks)):
            found: list[Any] = sum(read_answers(course, assignment, notebook).values(), [])
            right = sum(answer.right for answer in found)
            print(
                f"{assignment}/{notebook}: {right} right answers, {len(found) - right} wrong ones"
            )
            problems += check_answers(course, assignment, notebook)
        return complain(problems, at_length=True)


@command("mutants", PROVE, "proctor mutants warmup/strides   # one notebook")
@notebooks_argument
def _mutants(notebooks: tuple[str, ...]) -> int:
    """Check that the tests catch solutions broken in small ways."""
    with the_course() as course:
        from proctor.authoring import mutants

        chosen = course.chosen_notebooks(list(notebooks))
        reports = [mutants.run(course, *pair) for pair in chosen]
        print("\n".join(mutants.lines(reports)))
        survivors = sum(len(report.survivors) for report in reports)
        return complain([f"{survivors} mutants survive; see above"] if survivors else [])


@command(
    "prove",
    PROVE,
    """
    proctor prove                      # docs/reliability.md and .json, for the whole course
    proctor prove warmup --no-mutants
    """,
)
@notebooks_argument
@click.option("--no-answers", is_flag=True, help="Judge no answers.")
@click.option("--no-mutants", is_flag=True, help="Run no mutants.")
@click.option(
    "--runs", type=click.IntRange(1), default=1, metavar="N", help="Judge the answers N times."
)
def _prove(notebooks: tuple[str, ...], no_answers: bool, no_mutants: bool, runs: int) -> int:
    """Write the sheet that says what answers and mutants show."""
    with the_course() as course:
        from proctor.authoring import prove

        problems = prove.prove(
            course,
            course.chosen_notebooks(list(notebooks)),
            answers=not no_answers,
            broken=not no_mutants,
            runs=runs,
        )
        print(f"wrote {prove.MARKDOWN} and {prove.JSON}")
        return complain(problems, at_length=True)
