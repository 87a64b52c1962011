"""Files in autograded/ and feedback/: each there in full or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from nbgrader.converters.base import BaseConverter

from proctor.submissions import untrusted


def write(path: Path, content: bytes, permissions: int) -> None:
    """Write a file under a temporary name, then put it in the place of the one before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        os.chmod(temporary, permissions)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def write_all(folder: Path, files: Mapping[str, bytes], permissions: int) -> None:
    """Write files by their paths in `folder`; what an earlier version left in the way goes."""
    for name, content in files.items():
        path = folder / name
        for parent in list(path.parents)[: len(Path(name).parts) - 1]:
            if parent.is_symlink() or parent.is_file():
                parent.unlink()
        if path.is_dir() and not path.is_symlink():
            untrusted.remove(path)
        write(path, content, permissions)


def remove_others(folder: Path, keep: Iterable[str]) -> None:
    """Remove all files in `folder` whose paths in it are not in `keep`."""
    kept = {os.path.normpath(name) for name in keep}
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif os.path.relpath(path, folder) not in kept:
            path.unlink()


def permissions(converter: BaseConverter) -> int:
    """The permissions of the files that a converter writes, as configured."""
    return int(str(converter.permissions), 8)
