"""Files that hold a learner's work: there in full or not at all, and none is overwritten unkept."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path


def create(path: Path, content: bytes) -> bool:
    """Make a new file; return False, and leave everything as it is, when there is one already."""
    if os.path.lexists(path):
        return False
    with _written(path, content) as temporary:
        try:
            os.link(temporary, path)  # other than a rename, it never overwrites
        except FileExistsError:
            return False
        except (OSError, AttributeError):  # no hard links: exFAT, or Python in a browser
            if os.path.lexists(path):
                return False
            os.rename(temporary, path)
    return True


def replace(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file `path`, at once; a missing file is made."""
    with _written(path, content) as temporary:
        if path.exists():
            shutil.copymode(path, temporary)
        os.replace(temporary, path)


@contextlib.contextmanager
def _written(path: Path, content: bytes) -> Iterator[Path]:
    """A temporary file with `content` beside `path`; it is gone afterwards."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        with open(temporary, "xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)
