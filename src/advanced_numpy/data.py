"""Where the files of the course's data/ folder are, wherever a notebook runs."""

from __future__ import annotations

import os
from pathlib import Path


def path(name: str) -> Path:
    """Return the path of the file `name` of data/.

    Looks for data/ beside the working directory and above it, then in the folder that a grader
    names by PROCTOR_COURSE, then in the checkout that this package was installed from. Raises
    FileNotFoundError when there is no such file.
    """
    here = Path.cwd().resolve()
    checkout = Path(__file__).resolve().parents[2]
    course = Path(os.environ.get("PROCTOR_COURSE") or here)
    for folder in (here, *here.parents, course, checkout):
        candidate = folder / "data" / name
        if candidate.is_file():
            return candidate
    raise FileNotFoundError(f"data/{name}: not found above {here}; open the notebook in the course")
