"""The command `proctor`: each of its commands is one step on the way of a submission.

Here is only what is asked and answered on a terminal, a module for each heading of the help. What
a command does is imported when it runs, so that help, usage errors and completion come at once.
"""

from __future__ import annotations

import signal
import sys

import rich_click as click

from proctor.cli import author_a_course, grade_a_class, prove_the_tests  # noqa: F401
from proctor.cli.command import STOPPED, complain, group


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status.

    It is 0 when all is well, 1 when anything needs attention, 2 when the command line is wrong.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # odd file names must not stop a class
            stream.reconfigure(errors="backslashreplace")
    # Ctrl-C works, also where the parent ignores it: under nohup, in the background, from cron.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        given = sys.argv[1:] if arguments is None else arguments
        status = group.main(given, prog_name="proctor", standalone_mode=False)
    except click.UsageError as error:
        asked = error.ctx.command_path if error.ctx else "proctor"
        complain([f"{error.format_message().rstrip('.')}; see `{asked} --help`"])
        return error.exit_code
    except click.Abort:  # Ctrl-C before the command itself has begun
        return complain([STOPPED])
    return status or 0
