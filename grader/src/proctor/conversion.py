"""What nbgrader's converters do around their preprocessors, for one notebook and no database."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.utils import compute_checksum
from traitlets.utils.importstring import import_item


def substitute(preprocessor: Any, own: Iterable[type]) -> Any:
    """What does the work of a configured preprocessor here.

    Each class of `own` takes the place of the one of nbgrader from which it is derived, also below
    a course's own subclass of that, so that everything else stays as configured. Whatever is not
    a class, or none of these, stays as it is.
    """
    known = import_item(preprocessor) if isinstance(preprocessor, str) else preprocessor
    for kind in own if isinstance(known, type) else ():
        (original,) = kind.__bases__
        if known is original:
            return kind
        if issubclass(known, original):
            return type(known)(known.__name__, (known, kind), {})
    return known


def as_released(cell: NotebookNode) -> bool:
    """Whether a cell has the checksum that nbgrader gave it when it was released."""
    try:
        return bool(cell.metadata.nbgrader["checksum"] == compute_checksum(cell))
    except (AttributeError, KeyError, TypeError, ValueError):  # whatever somebody wrote there
        return False


def resources(student: str, assignment: str, notebook: str, folder: str = "") -> ResourcesDict:
    """The resources with which nbgrader runs preprocessors; `folder` holds the notebook's files."""
    found = ResourcesDict()
    found["unique_key"] = notebook
    found["output_files_dir"] = f"{notebook}_files"
    found["metadata"] = ResourcesDict()
    found["metadata"].update(name=notebook, **({"path": folder} if folder else {}))
    found["nbgrader"] = {
        "student": student,
        "assignment": assignment,
        "notebook": notebook,
        "db_url": "",
    }
    return found
