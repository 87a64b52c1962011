"""The form in which notebooks are kept in git, so that a diff shows what an author changed.

nbformat 4.5, sorted keys, cell ids that are words, no execution counts, no metadata of the
editor, and outputs only where nbval compares them. What a course itself has written into a
notebook's metadata stays, so that its own programs can read it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from proctor.authoring import pictures
from proctor.texts import unused

KERNELSPEC = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
LANGUAGE = {"file_extension": ".py", "mimetype": "text/x-python", "name": "python"}

# An id that an author chose: words joined by hyphens. Editors give eight hex digits or a UUID.
_WORDS = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_RANDOM = re.compile(r"(?=.*[0-9])[0-9a-f]{6,}(-[0-9a-f]{4,})*")
_NOT_COMPARED = {"nbval-ignore-output", "nbval-skip"}
_KEPT_METADATA = ("jupyter", "nbgrader", "tags")
# What editors and their extensions leave in a notebook's metadata: it changes with whoever saves.
_OF_EDITORS = {
    "anaconda-cloud", "celltoolbar", "colab", "execution", "hide_input", "jupytext", "kaggle",
    "latex_envs", "nbTranslate", "orig_nbformat", "rise", "toc", "toc-autonumbering",
    "toc-showcode", "toc-showmarkdowntxt", "toc-showtags", "varInspector", "vscode", "widgets",
}  # fmt: skip


def read(path: Path) -> NotebookNode:
    """Read a notebook; ValueError with the reason when it is none."""
    try:
        notebook: NotebookNode = nbformat.read(path, as_version=4)
        return notebook
    except UnicodeDecodeError as error:
        raise ValueError(f"is not UTF-8 text (byte {error.start})") from error
    except nbformat.reader.NotJSONError as error:
        raise ValueError("is not JSON, so not a notebook") from error
    except (ValueError, KeyError, AttributeError, TypeError, nbformat.ValidationError) as error:
        raise ValueError("is JSON but not a notebook") from error


def name_cells(notebook: NotebookNode) -> None:
    """Give each cell without an id, as in nbformat 4.4, what to call it by: its name or number."""
    for number, cell in enumerate(notebook.cells, 1):
        if "id" not in cell:
            cell.id = str(cell.metadata.get("nbgrader", {}).get("grade_id") or number)


def tidy(notebook: NotebookNode) -> NotebookNode:
    """Return the notebook in the form described above; the argument is not changed."""
    notebook = nbformat.from_dict(notebook)
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    own = {key: value for key, value in notebook.metadata.items() if key not in _OF_EDITORS}
    notebook.metadata = nbformat.from_dict(
        {**own, "kernelspec": KERNELSPEC, "language_info": LANGUAGE}
    )
    taken: set[str] = set()
    for cell in notebook.cells:
        cell.id = unused(_word_id(cell), taken)
        taken.add(cell.id)
        cell.metadata = nbformat.from_dict(
            {key: cell.metadata[key] for key in _KEPT_METADATA if cell.metadata.get(key)}
        )
        cell.source = "\n".join(line.rstrip() for line in cell.source.strip("\n").split("\n"))
        if cell.cell_type == "code":
            cell.execution_count = None
            compared = _NOT_COMPARED.isdisjoint(cell.metadata.get("tags", []))
            cell.outputs = [_tidy_output(o) for o in cell.outputs] if compared else []
    return notebook


def _tidy_output(output: NotebookNode) -> NotebookNode:
    if "execution_count" in output:
        output.execution_count = None
    if "metadata" in output:
        output.metadata = NotebookNode()
    return output


def _word_id(cell: NotebookNode) -> str:
    own = cell.metadata.get("nbgrader", {}).get("grade_id") or cell.get("id", "")
    if _WORDS.fullmatch(own) and not _RANDOM.fullmatch(own):
        return str(own)
    words = re.findall(r"[a-z]{2,}[0-9]*", cell.source.lower())[:4]
    return "-".join(words) or cell.cell_type


def text(notebook: NotebookNode) -> str:
    """The notebook as the text of its file."""
    return f"{nbformat.writes(notebook)}\n"


def is_tidy(path: Path) -> bool:
    """Whether the file is byte for byte in the form."""
    return path.read_bytes() == text(tidy(read(path))).encode("utf-8")


def write(notebook: NotebookNode, path: Path) -> None:
    """Write a tidy notebook."""
    path.write_text(text(notebook), "utf-8")


def execute(notebook: NotebookNode, folder: Path) -> None:
    """Run all cells in `folder`, keep outputs and expected pictures; ValueError when one fails."""
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    try:
        where = {"metadata": {"path": str(folder)}}
        options: dict[str, Any] = {"coalesce_streams": True, "skip_cells_with_tag": ""}
        NotebookClient(notebook, resources=where, **options).execute()
    except CellExecutionError as error:
        raise ValueError(f"does not run: {error.ename}: {error.evalue}") from error
    pictures.save(notebook, folder)
