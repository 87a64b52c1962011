"""One-line tests give an object of the student's the verdict that plain Python gives it."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest

from notebook_run import Run
from programs import read_programs

CASES = read_programs(Path(__file__).parent / "programs" / "as_stock")

pytestmark = pytest.mark.slow


def judged(tests: str) -> str:
    """A cell that says of each line whether it passes."""
    lines = [line for line in tests.splitlines() if line and not line.startswith("#")]
    return "\n".join(
        f"try:\n    {line}\nexcept BaseException as error:\n"
        f"    print('no ', {line!r}, ' #', type(error).__name__, error)\n"
        f"else:\n    print('yes', {line!r})"
        for line in lines
    )


def verdicts(text: str) -> list[str]:
    return [line.partition("  #")[0] for line in text.splitlines()]


@pytest.mark.parametrize("case", CASES)
def test_a_line_about_the_students_object_passes_as_it_does_beside_it(case, tmp_path):
    student, test = CASES[case]["student"], judged(CASES[case]["test"])
    namespace: dict = {"__name__": "__main__"}
    exec(student, namespace)
    with contextlib.redirect_stdout(io.StringIO()) as beside:
        exec(test, namespace)
    apart = Run(tmp_path, student, test).text(2)
    assert verdicts(apart) == verdicts(beside.getvalue()), apart
    assert "yes" in apart
