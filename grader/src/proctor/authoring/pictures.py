"""Expected pictures: files that a prompt shows, drawn by a cell of the instructor's notebook.

The cell that draws a picture carries the tag `picture:<file>`, a path relative to the notebook.
"""

from __future__ import annotations

import base64
import io
from pathlib import Path

from nbformat import NotebookNode
from PIL import Image, ImageChops, ImageStat

TAG = "picture:"

# Root mean square over all pixels, of 255: fonts and lines drawn by another version of
# matplotlib stay below it, another curve does not.
TOLERANCE = 12.0


def name(cell: NotebookNode) -> str | None:
    """The file that this cell draws, or None."""
    for tag in cell.metadata.get("tags", []):
        if tag.startswith(TAG):
            return str(tag.removeprefix(TAG))
    return None


def drawn(outputs: list[NotebookNode]) -> bytes | None:
    """The last picture among the outputs of a cell, as the bytes of a PNG file."""
    found = [o["data"]["image/png"] for o in outputs if "image/png" in o.get("data", {})]
    return base64.b64decode(found[-1]) if found else None


def difference(png: bytes, path: Path) -> str | None:
    """How the picture `png` differs from the one in the file, or None when it looks the same."""
    if not path.is_file():
        return f"{path}: no such picture; `proctor format --run` draws it"
    new, old = (Image.open(source).convert("RGB") for source in (io.BytesIO(png), path))
    if abs(new.width - old.width) > 8 or abs(new.height - old.height) > 8:
        return f"{path}: the solution draws {new.size} pixels, the file has {old.size}"
    new = new.resize(old.size)
    rms = max(ImageStat.Stat(ImageChops.difference(new, old)).rms)
    if rms > TOLERANCE:
        return f"{path}: the solution draws another picture (difference {rms:.0f} of 255)"
    return None


def save(notebook: NotebookNode, folder: Path) -> None:
    """Write the pictures that the cells of an executed notebook drew; keep what looks the same."""
    for cell in notebook.cells:
        target, png = name(cell), drawn(cell.get("outputs", []))
        if target is None:
            continue
        if png is None:
            raise ValueError(f"cell {cell.id} is tagged {TAG}{target} but draws no picture")
        path = folder / target
        if difference(png, path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(png)
