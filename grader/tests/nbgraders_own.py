"""The notebooks that come with nbgrader: its user guide's, and those of its tests."""

from __future__ import annotations

from pathlib import Path

import nbgrader

NBGRADER = Path(nbgrader.__file__).parent
GUIDE = NBGRADER / "docs" / "source" / "user_guide"
APPS = NBGRADER / "tests" / "apps" / "files"
PREPROCESSORS = NBGRADER / "tests" / "preprocessors" / "files"
