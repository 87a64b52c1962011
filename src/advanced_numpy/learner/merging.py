"""A newer release into a learner's notebook: prompts and tests are new, answers stay.

Notebooks are nbformat 4 as `json` reads them, so that this needs no other package.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Collection, Iterable
from typing import Any

Cell = dict[str, Any]
Notebook = dict[str, Any]

_STARTER = "raise NotImplementedError()"  # nbgrader writes it where an answer is asked for


def read(content: bytes) -> Notebook:
    """Read a notebook; ValueError with the reason when it is none."""
    try:
        notebook = json.loads(content)
    except ValueError as error:
        raise ValueError("is not JSON, so not a notebook") from error
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list) or not all(map(_is_cell, cells)):
        raise ValueError("is not a notebook of version 4")
    return notebook


def write(notebook: Notebook) -> bytes:
    """The notebook as Jupyter writes it."""
    text = json.dumps(notebook, indent=1, sort_keys=True, ensure_ascii=False)
    return (text + "\n").encode("utf-8")


def _is_cell(cell: object) -> bool:
    if not isinstance(cell, dict) or not isinstance(cell.get("cell_type"), str):
        return False
    lines = cell.get("source")
    text = isinstance(lines, str)
    text = text or (isinstance(lines, list) and all(isinstance(line, str) for line in lines))
    return text and isinstance(cell.get("metadata"), dict)


def source(cell: Cell) -> str:
    """The text of a cell, which a file may hold as a list of lines."""
    return "".join(cell["source"])


def key(cell: Cell) -> str | None:
    """What names a cell in each version of a notebook: its grade_id, else its id."""
    return _nbgrader(cell).get("grade_id") or cell.get("id")


def is_answer(cell: Cell) -> bool:
    """Whether learners write their answer into this cell."""
    return bool(_nbgrader(cell).get("solution"))


def _nbgrader(cell: Cell) -> dict[str, Any]:
    settings = cell["metadata"].get("nbgrader")
    return settings if isinstance(settings, dict) else {}


def reset(mine: Notebook, released: Notebook, exercise: str) -> Notebook:
    """Return `mine` with the answer cell `exercise` as it was released.

    A cell that the learner has deleted gets back behind the cell that it was released behind.
    """
    order = [key(cell) for cell in released["cells"]]
    fresh = released["cells"][order.index(exercise)]
    keys = [key(cell) for cell in mine["cells"]]
    cells = list(mine["cells"])
    if exercise in keys:
        cells[keys.index(exercise)] = fresh
    else:
        before = [k for k in order[: order.index(exercise)] if k in keys]
        cells.insert(keys.index(before[-1]) + 1 if before else 0, fresh)
    return _assembled(mine, released, cells)


def merge(
    base: Notebook | None, mine: Notebook, new: Notebook, removed: Collection[str] = ()
) -> tuple[Notebook, list[str]]:
    """Return `mine` with what is new in the release, and one line for each conflict.

    `base` is the release that `mine` was made from; None when that is not known. Answers and
    cells that the learner has added stay as they are, each behind the cell it stood behind.
    `removed` are the grade_ids that have left the course (`changes.removed`): where the learner
    has answered such an exercise, its prompt, answer and tests stay, as the learner's own cells.
    """
    was = _by_key(base) if base else {}
    will = _by_key(new)
    placed: dict[str, Cell] = {}
    added: dict[str | None, list[Cell]] = {None: []}
    conflicts: list[str] = []
    behind = None
    names = _names(mine, was, will)
    staying = _staying(zip(names, mine["cells"], strict=True), was, removed)
    for name, cell in zip(names, mine["cells"], strict=True):
        if name in will and name not in placed:
            placed[name], behind = cell, name
        elif name in staying:
            added.setdefault(behind, []).append(_own(cell))
            if is_answer(cell):
                conflicts.append(f"{name}: has left the course; yours stays, without points")
        elif name in removed:
            continue
        elif name in placed or (name not in was and not _nbgrader(cell)):
            added.setdefault(behind, []).append(cell)
        elif _has_work(cell, was.get(name)):
            added.setdefault(behind, []).append(_own(cell))
            conflicts.append(f"{name}: is no longer in the release; yours stays, ungraded")
    cells = added[None]
    for name, cell in will.items():
        chosen, conflict = _choose(was.get(name), placed.get(name), cell)
        cells += [chosen] if chosen else []
        cells += added.get(name, [])
        # Without `base` a newer text cannot be told from a change by the learner.
        conflicts += [f"{name}: {conflict}"] if conflict and base else []
    return _assembled(mine, new, cells), conflicts


def same_for_the_learner(mine: Notebook, merged: Notebook) -> bool:
    """Whether a merge has brought nothing: cells, texts and settings are those of `mine`.

    What JupyterLab writes when it saves (outputs, what is folded) makes no difference.
    """
    return [_said(cell) for cell in mine["cells"]] == [_said(cell) for cell in merged["cells"]]


def _said(cell: Cell) -> tuple[str, str, dict[str, Any]]:
    settings = {k: v for k, v in cell["metadata"].items() if k != "jupyter"}
    return cell["cell_type"], source(cell), settings


def _staying(
    cells: Iterable[tuple[str | None, Cell]], was: dict[str, Cell], removed: Collection[str]
) -> set[str]:
    """The cells of exercises that have left the course, where the learner has answered them."""
    answered = [
        name
        for name, cell in cells
        if name in removed and is_answer(cell) and not _untouched(cell, was.get(name, cell))
    ]
    tests = {one for one in removed for name in answered if one.startswith(f"{name}-")}
    return {*answered, *(f"{name}-task" for name in answered), *tests}


def _by_key(notebook: Notebook) -> dict[str, Cell]:
    return {key(cell) or f"cell {n}": cell for n, cell in enumerate(notebook["cells"])}


def _names(mine: Notebook, was: dict[str, Cell], will: dict[str, Cell]) -> list[str | None]:
    """The key of each of the learner's cells; a cell that lost its id is known by its text."""
    names = [key(cell) for cell in mine["cells"]]
    texts = {source(cell): name for name, cell in (will | was).items() if name not in names}
    return [
        name if name in was or name in will else texts.pop(source(cell), name)
        for name, cell in zip(names, mine["cells"], strict=True)
    ]


def _has_work(cell: Cell, old: Cell | None) -> bool:
    """Whether a cell that left the release holds something that the learner wrote."""
    if is_answer(cell):
        return not _untouched(cell, old)
    return not _nbgrader(cell) and (old is None or source(cell) != source(old))


def _untouched(answer: Cell, old: Cell | None) -> bool:
    # Who worked in release/ before work/ was made has answers in `old`, too.
    return old is not None and source(answer) == source(old) and _STARTER in source(answer)


def _own(cell: Cell) -> Cell:
    """The cell without nbgrader's settings, as if the learner had added it."""
    ours = ("nbgrader", "deletable", "editable")
    return cell | {"metadata": {k: v for k, v in cell["metadata"].items() if k not in ours}}


def _choose(old: Cell | None, mine: Cell | None, new: Cell) -> tuple[Cell | None, str | None]:
    """The cell to stand where the release has `new`, and the conflict, if there is one."""
    changed = old is None or source(old) != source(new)
    if mine is None:
        if old is None:
            return new, None
        if not changed and not _nbgrader(new):
            return None, None
        return new, "you had deleted this cell; it is back"
    if source(mine) == source(new):
        return _with_settings(mine, new), None
    if is_answer(new):
        if _untouched(mine, old):
            return new, None
        conflict = "the code to start from has changed; your answer stays as it is"
        return _with_settings(mine, new), conflict if old and changed else None
    if _nbgrader(new) or (old and source(mine) == source(old)):
        return new, None
    if not changed:
        return _with_settings(mine, new), None
    return new, "the release has a new version; your own change of it is in the kept copy"


def _with_settings(mine: Cell, new: Cell) -> Cell:
    """The learner's cell, text and outputs, with the release's points and other settings."""
    identity = {"id": new["id"]} if "id" in new else {}
    return mine | identity | {"metadata": mine["metadata"] | new["metadata"]}


def _assembled(mine: Notebook, new: Notebook, cells: list[Cell]) -> Notebook:
    minor = max(mine.get("nbformat_minor", 0), new.get("nbformat_minor", 0))
    if minor >= 5:  # from there on each cell needs an id of its own
        taken: set[str] = {cell["id"] for cell in new["cells"] if "id" in cell}
        seen: set[str] = set()
        for n, cell in enumerate(cells):
            if cell.get("id") is None or cell["id"] in seen:
                cells[n] = cell | {"id": _fresh(taken)}
            seen.add(cells[n]["id"])
    return mine | {"cells": cells, "nbformat": 4, "nbformat_minor": minor}


def _fresh(taken: set[str]) -> str:
    while (name := secrets.token_hex(4)) in taken:
        pass
    taken.add(name)
    return name
