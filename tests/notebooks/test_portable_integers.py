"""The reference solutions keep their contracts where NumPy's default integer has 32 bits."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

COURSE = Path(__file__).parents[2]
NARROW = COURSE / "tests" / "narrow_integers.py"
NOTEBOOKS = sorted(path.relative_to(COURSE).as_posix() for path in COURSE.glob("source/*/*.ipynb"))


def failures(notebook: Path, *options: str) -> dict[str, str]:
    run = [sys.executable, str(NARROW), str(notebook), *options]
    printed = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    return json.loads(printed.splitlines()[-1])


@pytest.mark.slow
@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_solutions_pass_with_narrow_integers(notebook: str) -> None:
    if notebook.endswith("array-api.ipynb") and not importlib.util.find_spec("array_api_strict"):
        pytest.skip("needs array-api-strict")
    failed = failures(COURSE / notebook)
    # The tests of one expression compare it with its own source text, which narrowing rewrites.
    rewritten = {cell: said for cell, said in failed.items() if "is not the function" in said}
    assert failed == rewritten
    assert not rewritten or notebook.endswith("broadcasting.ipynb")


@pytest.mark.slow
@pytest.mark.skipif(np.dtype(int).itemsize != 8, reason="integers are narrow already")
def test_narrowing_finds_an_answer_that_relies_on_wide_integers(tmp_path: Path) -> None:
    source = json.loads(
        (COURSE / "source/introduction/random-walk.ipynb").read_text(encoding="utf-8")
    )
    for cell in source["cells"]:
        text = "".join(cell["source"])
        if cell["id"] == "walk-loop":
            cell["source"] = text.replace(", dtype=np.int64)", ")")
            assert cell["source"] != text
    notebook = tmp_path / "walk.ipynb"
    notebook.write_text(json.dumps(source), encoding="utf-8")
    assert failures(notebook, "--as-it-is") == {}
    assert "got dtype int32" in failures(notebook)["walk-loop-contract"]
