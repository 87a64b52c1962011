"""Commands for whoever writes notebooks."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import rich_click as click

from proctor.cli.command import AUTHOR, Function, command, complain, the_course


def _paths(*, required: bool) -> Callable[[Function], Function]:
    return click.argument(
        "paths",
        nargs=-1,
        required=required,
        type=click.Path(path_type=Path),
        metavar="NOTEBOOK_OR_FOLDER..." if required else "[NOTEBOOK_OR_FOLDER]...",
        help="Notebooks, or folders with notebooks at any depth."
        + ("" if required else " By default source/ and notebooks/."),
    )


@command(
    "check",
    AUTHOR,
    """
    proctor check                              # all of source/ and notebooks/
    proctor check source/warmup/strides.ipynb
    """,
)
@_paths(required=False)
def _check(paths: tuple[Path, ...]) -> int:
    """Find authors' mistakes in notebooks, and tests that students could forge."""
    from proctor.authoring.check import mistakes
    from proctor.authoring.rehearse import rehearse_all

    with the_course() as course:
        ours = [course.root / "source", course.root / "notebooks"]
        tops = paths or [Path(os.path.relpath(top)) for top in ours if top.is_dir()]
        found = _found(tops)
        problems = [line for path in found for line in mistakes(path)]
        return complain([*problems, *rehearse_all(course, found)])


def _found(tops: Iterable[Path]) -> list[Path]:
    """The notebooks that are named, and those in the folders that are."""
    from proctor.course import CourseError

    paths: list[Path] = []
    for top in tops:
        if not top.exists():
            raise CourseError(f"{top}: no such notebook or folder")
        paths += sorted(top.rglob("*.ipynb")) if top.is_dir() else [top]
    return [path for path in paths if ".ipynb_checkpoints" not in path.parts]


@command(
    "format",
    AUTHOR,
    """
    proctor format source/warmup/strides.ipynb        # tidy it
    proctor format --run source/warmup/strides.ipynb  # run, store outputs, tidy
    proctor format --check source notebooks           # for CI
    """,
)
@_paths(required=True)
@click.option("--check", is_flag=True, help="Change nothing; say which are not in that form.")
@click.option("--run", "execute", is_flag=True, help="Run them first and store their outputs.")
def _format(paths: tuple[Path, ...], check: bool, execute: bool) -> int:
    """Put notebooks into the form in which git keeps them."""
    from proctor.authoring import notebook_form

    problems = []
    for path in _found(paths):
        try:
            if check:
                if not notebook_form.is_tidy(path):
                    problems.append(f"{path}: not in git's form; run `proctor format {path}`")
                continue
            notebook = notebook_form.read(path)
            if execute:
                notebook_form.execute(notebook, path.parent)
            notebook_form.write(notebook_form.tidy(notebook), path)
        except ValueError as error:
            problems.append(f"{path}: {error}")
    return complain(problems)
