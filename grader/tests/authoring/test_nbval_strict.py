"""The nbval runs of this repository really compare, and say how much."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from nbformat.v4 import new_code_cell, new_output
from PIL import Image

from proctor.authoring import pictures
from tiny_course import write_notebook


@pytest.fixture
def nbval(tmp_path):
    """Run nbval with the plug-in over a notebook with these cells."""

    def run(*cells) -> subprocess.CompletedProcess:
        write_notebook(tmp_path / "n.ipynb", list(cells))
        options = ["--nbval", "--nbval-current-env", "-p", "proctor.authoring.nbval_strict", "-q"]
        command = [sys.executable, "-m", "pytest", *options, "--rootdir", str(tmp_path), "n.ipynb"]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)

    return run


def printed(source: str, text: str | None = None):
    outputs = [] if text is None else [new_output("stream", text=text)]
    return new_code_cell(source, outputs=outputs)


@pytest.mark.slow
def test_stored_outputs_are_compared_and_counted(nbval):
    result = nbval(printed("print(1)", "1\n"), printed("x = 2"), printed("print(x)", "2\n"))
    assert result.returncode == 0, result.stdout
    assert "nbval compared 2 outputs in 1 notebooks" in result.stdout


@pytest.mark.slow
@pytest.mark.parametrize("stored", ["2\n", None])
def test_an_output_that_is_not_the_stored_one_fails(nbval, stored):
    result = nbval(printed("print(1)", stored), printed("print(3)", "3\n"))
    assert result.returncode == 1
    assert "1 failed" in result.stdout


@pytest.mark.slow
def test_a_notebook_that_compares_nothing_fails(nbval):
    result = nbval(printed("x = 1"))
    assert result.returncode == 1
    assert "n.ipynb: compares no output" in result.stdout


@pytest.mark.slow
def test_a_picture_is_compared_with_its_file(nbval, tmp_path):
    source = "from PIL import Image\nImage.new('RGB', (20, 20), '{}')"
    cell = new_code_cell(source.format("red"))
    cell.metadata["tags"] = ["nbval-ignore-output", "picture:red.png"]
    assert "no such picture" in nbval(cell).stdout
    Image.new("RGB", (20, 20), "red").save(tmp_path / "red.png")
    result = nbval(cell)
    assert result.returncode == 0, result.stdout
    assert "nbval compared 1 outputs" in result.stdout
    cell.source = source.format("blue")
    assert "draws another picture" in nbval(cell).stdout


def png(colour: str, size: tuple[int, int] = (60, 40)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, colour).save(buffer, "png")
    return buffer.getvalue()


def test_pictures_that_look_the_same_pass_and_others_fail(tmp_path):
    path = tmp_path / "p.png"
    path.write_bytes(png("#ff0000"))
    assert pictures.difference(png("#fe0101"), path) is None
    assert pictures.difference(png("#fe0101", (61, 40)), path) is None
    assert "another picture" in pictures.difference(png("#00ff00"), path)
    assert "pixels" in pictures.difference(png("#ff0000", (80, 40)), path)
