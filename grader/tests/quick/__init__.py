"""What `make quick` runs starts no kernel and no warm process, so that it stays quick.

A pytest plugin. No process that an unmarked test starts, nor any that those start in turn, can be
one: Python imports `sitecustomize` of this folder there.
"""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

from proctor.judging import processes
from proctor.warm.client import ForkServer

HERE = Path(__file__).resolve().parent
_SETTINGS = tomllib.loads((HERE.parents[2] / "pyproject.toml").read_text("utf-8"))
# The markers of what `make quick` leaves out.
MARKERS = {
    entry.partition(":")[0] for entry in _SETTINGS["tool"]["pytest"]["ini_options"]["markers"]
}


@pytest.fixture(autouse=True)
def no_kernels(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no unmarked test start a kernel or a warm process, or use one that others started."""
    if MARKERS.isdisjoint(marker.name for marker in request.node.iter_markers()):
        monkeypatch.setenv("PYTHONPATH", str(HERE), prepend=os.pathsep)
        monkeypatch.setattr(processes, "_environment", {})
        monkeypatch.setattr(ForkServer, "_servers", {})
