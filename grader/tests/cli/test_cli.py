"""The command line: quick help, headings, statuses, completion, and what `--debug` shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from proctor.cli import main
from proctor.cli.command import AUTHOR, GRADE, PROVE, group

COMMAND = [sys.executable, "-m", "proctor.cli"]


def outcome(*arguments: str, **variables: str) -> subprocess.CompletedProcess:
    """What the command says in a process of its own."""
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, text=True, env={**os.environ, **variables}
    )


@pytest.mark.parametrize(
    "arguments", [["--help"], ["grade", "--help"], ["grade", "--workers", "0"]]
)
def test_help_and_usage_errors_import_nothing_that_is_slow(arguments):
    program = (
        "import sys, proctor.cli\n"
        f"proctor.cli.main({arguments})\n"
        "slow = {'nbgrader', 'nbformat', 'jsonschema', 'traitlets', 'IPython', 'sqlalchemy'}\n"
        "print(slow & set(sys.modules), file=sys.stderr)"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert result.stderr.endswith("set()\n")


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
@pytest.mark.parametrize("arguments", [["grade"], ["report"], ["format", "a.ipynb"]])
def test_the_first_line_at_a_terminal_stands_there_before_anything_slow_is_imported(
    tmp_path, arguments
):
    import pty

    ours, terminal = pty.openpty()
    command = [sys.executable, "-X", "importtime", "-m", "proctor.cli", *arguments]
    with subprocess.Popen(command, cwd=tmp_path, stderr=terminal) as process:
        os.close(terminal)
        imported = set()
        with open(ours, encoding="utf-8") as told:
            for line in iter(told.readline, ""):
                if line.startswith("proctor "):
                    break
                imported.add(line.rpartition("|")[2].strip().partition(".")[0])
            process.kill()
    assert line.strip() == f"proctor {arguments[0]}: {tmp_path}"
    assert {"rich_click", "proctor"} <= imported
    assert not imported & {"nbgrader", "nbformat", "jsonschema", "traitlets", "IPython", "numpy",
                           "sqlalchemy", "tornado", "jupyter_server", "matplotlib"}  # fmt: skip


def test_every_command_stands_below_a_heading_and_shows_examples(capsys):
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    places = [said.index(heading) for heading in (GRADE, AUTHOR, PROVE)]
    assert places == sorted(places)
    assert "Commands:" not in said  # where those without a heading would stand
    for name, command in group.commands.items():
        assert re.search(rf"^  {name} ", said, re.M)
        assert main([name, "--help"]) == 0
        page = capsys.readouterr().out
        assert f"\nproctor {name}" in page.partition("Examples:")[2]
        assert max(map(len, page.splitlines())) <= 80
        assert all(line.startswith("proctor ") for line in command.epilog.split("\n\n")[1:])
        assert "--debug" in page


def test_the_version_is_the_distributions(capsys):
    from importlib.metadata import version

    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"proctor {version('nbgrader-proctor')}\n"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["grad"], "No such command 'grad'. Did you mean 'grade'?; see `proctor --help`"),
        (["grade", "--workers", "0"], "Invalid value for '--workers': 0 is not in the range x>=1; "
                                      "see `proctor grade --help`"),
        (["grade", "--workers", "1", "--scheduler", "tcp://h:1"],
         "--workers and --scheduler exclude each other; see `proctor grade --help`"),
        (["format"], "Missing argument 'NOTEBOOK_OR_FOLDER...'; see `proctor format --help`"),
    ],
)  # fmt: skip
def test_a_wrong_command_line_is_one_line_and_status_2(capsys, arguments, line):
    assert main(arguments) == 2
    assert capsys.readouterr().err == f"proctor: {line}\n"


def test_nothing_asked_for_shows_the_help_with_status_2():
    result = outcome()
    assert result.returncode == 2
    assert GRADE in result.stdout + result.stderr


@pytest.mark.parametrize("command", sorted(group.commands))
def test_debug_shows_where_a_problem_was_noticed(tmp_path, capsys, command):
    arguments = ["--course", str(tmp_path), command, "--debug"]
    if command in ("check", "format"):  # these need no course
        arguments.append(str(tmp_path / "none.ipynb"))
    arguments += {"students": ["import", "none.csv"], "export": ["--to", "csv"]}.get(command, [])
    assert main(arguments) == 1
    told = capsys.readouterr().err
    assert "Traceback" in told and told.splitlines()[-1].startswith("proctor: ")
    arguments.remove("--debug")
    assert main(arguments) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_ctrl_c_is_one_line(tiny, capsys, monkeypatch):
    from proctor.authoring import release

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(release, "release", stop)
    assert main(["--course", str(tiny.root), "release"]) == 1
    assert capsys.readouterr().err.startswith("proctor: stopped; what is graded is kept")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("gr", ["grade"]),
        ("grade s", ["sums"]),
        ("grade --student a", ["ada"]),
        ("grade --notebook ", ["double", "half"]),
        ("answers sums/", ["sums/double", "sums/half"]),
        ("grade --no", ["--no-feedback", "--no-report", "--no-sandbox", "--notebook"]),
    ],
)
def test_shells_complete_commands_options_and_names(tiny, typed, offered):
    (tiny.root / "submitted" / "ada").mkdir(parents=True)
    words = f"proctor --course {tiny.root} {typed}"
    result = outcome(
        _PROCTOR_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(words.count(" "))
    )
    found = [line.partition(",")[2] for line in result.stdout.splitlines()]
    assert sorted(found) == offered


@pytest.mark.slow
def test_the_grammar_of_iris_is_not_made_and_is_there_for_others(tmp_path):
    """It takes a third of the start; see the page on decisions."""
    program = (
        "import sys, proctor.cli\n"
        f"proctor.cli.main(['--course', {str(tmp_path)!r}, 'grade'])\n"
        "assert 'jsonschema' in sys.modules\n"
        "assert not {'lark', 'rfc3987_syntax'} & set(sys.modules), 'made'\n"
        "import rfc3987_syntax"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
