"""The command `advanced-numpy`: begin the course, bring it up to date, start an exercise again."""

from __future__ import annotations

import argparse
import errno
import importlib.util
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from advanced_numpy.learner import course_map, merging, outline, runner, ways
from advanced_numpy.learner.progress import Progress
from advanced_numpy.learner.workspace import Workspace, WorkspaceError

START = "notebooks/00-start-here.ipynb"

_REMEDIES = {
    errno.ENOSPC: "make room there and run the same command again",
    errno.EDQUOT: "make room there and run the same command again",
    errno.EACCES: "you may not write there; put the course into a folder of your own",
    errno.EPERM: "you may not write there; put the course into a folder of your own",
    errno.EROFS: "you may not write there; put the course into a folder of your own",
    errno.ENOTDIR: "a file stands where a folder should be; give it another name",
    errno.EEXIST: "a file stands where a folder should be; give it another name",
}


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status: 1 when there is something to do first."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that lacks a letter must not stop anyone
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        return options.run(Workspace.find(options.course), options)
    except WorkspaceError as error:
        return _complain([str(error)])
    except BrokenPipeError:  # whoever read along has seen enough
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115  (Python flushes it at its end)
        return 1
    except OSError as error:
        remedy = _REMEDIES.get(error.errno or 0)
        reason = f"{error.filename or 'work/'}: {error.strerror or error}"
        return _complain([f"{reason}; {remedy}" if remedy else reason])
    except KeyboardInterrupt:
        return _complain(["stopped; nothing is half done, run the same command to go on"])


def _complain(lines: list[str]) -> int:
    for line in lines:
        print(f"advanced-numpy: {line}", file=sys.stderr)
    return 1 if lines else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="advanced-numpy", description=__doc__)
    parser.add_argument("--course", type=Path, metavar="FOLDER", help="default: this folder")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(
        name: str, run: Callable[[Workspace, argparse.Namespace], int], help: str
    ) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help, description=help)
        sub.set_defaults(run=run)
        return sub

    step = command("begin", _begin, "make your notebooks in work/ and open JupyterLab")
    step.add_argument("--no-open", action="store_true", help="do not open JupyterLab")
    step.add_argument("lab", metavar="OPTION", nargs="*", help="for JupyterLab, after --")
    command("status", _status, "show how far you are, notebook by notebook")
    step = command("check", _check, "run the tests of your notebooks, or of one")
    step.add_argument("notebook", metavar="NOTEBOOK", nargs="?", help="strides, or warmup/strides")
    step = command("solution", _solution, "show the reference answer and others' ways")
    step.add_argument("exercise", metavar="EXERCISE", help="walk-loop, or random-walk/walk-loop")
    command("update", _update, "bring a newer release into work/; your answers stay")
    step = command("reset", _reset, "put one answer cell back to how it was; a copy is kept")
    step.add_argument("exercise", metavar="EXERCISE", help="walk-loop, or random-walk/walk-loop")
    return parser


def _begin(space: Workspace, options: argparse.Namespace) -> int:
    report = space.begin()
    if report.new and report.same:
        print(f"work/: {_count(report.new)} made, the others are as you left them")
    elif report.new:
        print(f"work/: {_count(report.new)} made; write your answers there")
    else:
        print("work/: your notebooks are as you left them")
    if report.outdated:
        print(f"{_count(report.outdated)} can be updated, answers stay: advanced-numpy update")
    return 0 if options.no_open or _in_browser() else _open(space, options.lab)


def _in_browser() -> bool:
    """Whether this Python is the website's: JupyterLab is there, other processes are not."""
    return sys.platform == "emscripten"


def _open(space: Workspace, options: list[str]) -> int:
    """JupyterLab on the table of contents, until it ends."""
    if importlib.util.find_spec("jupyterlab") is None:
        raise WorkspaceError(
            f"JupyterLab is not installed: pip install jupyterlab, or open {START} in your editor"
        )
    command = [sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={space.root}"]
    command += [f"--LabApp.default_url=/lab/tree/{START}", *options]
    lab = subprocess.Popen(command, env=_quiet_lab())
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is JupyterLab's, which asks back
    status = lab.wait()
    return 0 if status == -signal.SIGINT else status


def _quiet_lab() -> dict[str, str]:
    """The environment of a JupyterLab without news and without a teacher's tabs."""
    quiet = str(Path(__file__).parent / "jupyter")
    paths = filter(None, [os.environ.get("JUPYTER_CONFIG_PATH"), quiet])
    return os.environ | {"JUPYTER_CONFIG_PATH": os.pathsep.join(paths)}


def _status(space: Workspace, options: argparse.Namespace) -> int:
    print(course_map.in_words(course_map.places(space.root)))
    return 0


_SIGNS = {"right": "✓", "wrong": "✗", "open": "○"}


def _check(space: Workspace, options: argparse.Namespace) -> int:
    notebooks = [space.notebook(options.notebook)] if options.notebook else space.notebooks()
    if _in_browser():
        raise WorkspaceError("check does not work in a browser; run the test cells in the notebook")
    found = 0
    for notebook in notebooks:
        path = space.path(notebook)
        if not path.is_file():
            raise WorkspaceError(f"{space.relative(path)} is not there: advanced-numpy begin")
        found |= _check_one(notebook, path)
    return found


def _check_one(notebook: str, path: Path) -> int:
    outlined = outline.read(merging.read(path.read_bytes()))
    tests = {test.id: test for e in outlined.exercises for test in e.tests}
    headings = {e.tests[0].id: e.heading for e in outlined.exercises}
    points, wrong = 0.0, 0
    print(f"{notebook}: {outlined.title}")
    for result in runner.check(path):
        test = tests[result.id]
        if test.id in headings:
            print(f"\n{headings[test.id]}")
        print(f"  {_SIGNS[result.kind]} {test.title}")
        if result.kind == "right":
            points += test.points
        else:
            wrong = 1
        if result.kind == "wrong":
            print("      " + result.message.replace("\n", "\n      "))
    print(f"\n{points:g} of {outlined.points:g} points")
    return wrong


def _solution(space: Workspace, options: argparse.Namespace) -> int:
    notebook, exercise = space.exercise(options.exercise)
    path = space.path(notebook)
    found = ways.find(path, exercise)
    if not found:
        place = "the website" if _in_browser() else "this copy of the course"
        raise WorkspaceError(f"{options.exercise}: {place} holds no answers")
    progress = Progress.of(path)
    if exercise not in progress.asked:
        progress.asked.append(exercise)
        progress.save()
        print("Another hint, or a night's sleep, often does more than an answer.")
        print("Ask once more, with the same command, and you will see it.")
        return 0
    for way in found:
        print(f"# {way.reason}\n{way.source}\n")
    return 0


def _update(space: Workspace, options: argparse.Namespace) -> int:
    report = space.update()
    said = [
        f"{_count(names)} {what}"
        for names, what in (
            (report.changed, "updated"),
            (report.new, "made"),
            (report.same, "up to date"),
        )
        if names
    ]
    print(f"work/: {', '.join(said)}")
    for line in report.conflicts:
        print(line)
    if report.changed:
        print("before the update: work/kept/; reload what is open in JupyterLab")
    return _complain(report.problems)


def _reset(space: Workspace, options: argparse.Namespace) -> int:
    notebook, kept = space.reset(options.exercise)
    print(f"{options.exercise}: as it was released; reload {notebook} if it is open in JupyterLab")
    print(f"before the reset: {space.relative(kept)}")
    return 0


def _count(names: list[str]) -> str:
    return "1 notebook" if len(names) == 1 else f"{len(names)} notebooks"
