"""What all commands have: a heading, examples, `--debug`, and problems of one line each."""

from __future__ import annotations

import contextlib
import functools
import logging
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import rich_click as click

from proctor.cli.completion import names_from

if TYPE_CHECKING:
    from proctor.course import Course

logger = logging.getLogger(__name__)
Function = TypeVar("Function", bound=Callable[..., int])

GRADE, AUTHOR, PROVE = "Grade a class", "Author a course", "Prove the tests"
STOPPED = "stopped; what is graded is kept, run the same command to go on"


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="""Shell completion (for zsh and fish, write their name for bash):

eval "$(_PROCTOR_COMPLETE=bash_source proctor)\"""",
)
@click.rich_config(
    {"theme": "default-slim", "options_table_help_sections": ["help", "required", "default"]}
)
@click.command_panel(GRADE, commands=["release", "demo", "grade", "report", "students", "export"])
@click.command_panel(AUTHOR, commands=["check", "format"])
@click.command_panel(PROVE, commands=["answers", "mutants", "prove"])
@click.option(
    "--course",
    default=".",
    metavar="FOLDER",
    type=click.Path(),
    help="The folder with nbgrader_config.py (default: this one).",
)
@click.version_option(package_name="nbgrader-proctor", message="%(prog)s %(version)s")
def group(course: str) -> None:
    """Grade a class of Jupyter notebooks through nbgrader."""


def command(name: str, panel: str, examples: str) -> Callable[[Callable[..., int]], click.Command]:
    """A command below a heading, with examples at the end of its help and `--debug`.

    Its function returns the exit status. What an instructor must fix becomes one line.
    """

    def decorate(function: Callable[..., int]) -> click.Command:
        @functools.wraps(function)
        def run(**options: Any) -> int:
            _begin(name)
            with _without_iri_grammar():
                from proctor.course import CourseError
            try:
                return function(**options)
            except CourseError as error:
                if _context().meta.get("debug"):
                    logger.debug("where this was noticed", exc_info=True)
                return complain([str(error)])
            except KeyboardInterrupt:
                return complain([STOPPED])

        # Each line is a paragraph of its own: other line breaks are not kept.
        lines = ["Examples:", *filter(None, map(str.strip, examples.splitlines()))]
        made = group.command(name, panel=panel, epilog="\n\n".join(lines))(run)
        made.params.append(
            click.RichOption(
                ["--debug"],
                is_flag=True,
                expose_value=False,
                callback=_set_debug,
                help="Show tracebacks, as in .proctor/log.",
            )
        )
        return made

    return decorate


def _begin(name: str) -> None:
    """Say at a terminal what begins, and where: to import nbgrader takes more than a second."""
    if sys.stderr.isatty():
        print(f"proctor {name}: {root().absolute()}", file=sys.stderr, flush=True)


def _set_debug(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from proctor import log

        ctx.meta["debug"] = True
        ctx.with_resource(log.shown())


def root() -> Path:
    """The folder of the course that was named."""
    return Path(_context().find_root().params["course"])


def _context() -> click.Context:
    context = click.get_current_context()
    assert context is not None  # a command is running
    return context


@contextlib.contextmanager
def the_course() -> Iterator[Course]:
    """The course that was named, while its log is kept."""
    from proctor import log
    from proctor.course import Course

    course = Course(root())
    with log.kept(course.root):
        yield course


def complain(lines: Iterable[str], *, at_length: bool = False) -> int:
    """Say each line on stderr; return the exit status, 1 if there was any.

    With `at_length` a line break is one. That is for what no student can have written: they could
    put lines of their own below another's.
    """
    from proctor.submissions.untrusted import plain

    status = 0
    for line in lines:
        parts = line.split("\n") if at_length else [line]
        print("\n".join(map(plain, [f"proctor: {parts[0]}", *parts[1:]])), file=sys.stderr)
        status = 1
    return status


@contextlib.contextmanager
def _without_iri_grammar() -> Iterator[None]:
    """Keep jsonschema from making a grammar for a format that no schema here has.

    That takes 1.3 s of the 4 s of CPU that it takes to import nbgrader. Whoever imports the
    module afterwards gets it.
    """
    name = "rfc3987_syntax"
    hide = name not in sys.modules
    if hide:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        if hide:
            del sys.modules[name]


def assignments_argument(function: Function) -> Function:
    """Any number of assignments."""
    return click.argument(
        "assignments",
        nargs=-1,
        metavar="[ASSIGNMENT]...",
        shell_complete=names_from("source/[!.]*/"),
        help="Names of assignments; all of them by default.",
    )(function)


def notebooks_argument(function: Function) -> Function:
    """Any number of assignments and of notebooks in them."""
    return click.argument(
        "notebooks",
        nargs=-1,
        metavar="[ASSIGNMENT[/NOTEBOOK]]...",
        shell_complete=names_from("source/[!.]*/", "source/*/*.ipynb|2"),
        help="An assignment or one notebook of it; all of them by default.",
    )(function)
