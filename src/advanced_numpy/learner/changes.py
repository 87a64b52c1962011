"""What has left the course, so that notebooks of learners who have it still make sense."""

from __future__ import annotations

import functools
import tomllib
from importlib import resources


@functools.cache
def _removed() -> dict[str, frozenset[str]]:
    text = resources.files(__package__).joinpath("changes.toml").read_text("utf-8")
    return {name: frozenset(ids) for name, ids in tomllib.loads(text)["removed"].items()}


def removed(notebook: str) -> frozenset[str]:
    """The grade_ids that "assignment/notebook" once had: of answers and of their tests."""
    return _removed().get(notebook, frozenset())
