"""What the cells of a released notebook bind, read once for all the students of an assignment."""

from __future__ import annotations

import ast
import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from IPython.core.inputtransformer2 import TransformerManager

from proctor.model import NotebookSource, SourceCell

Binding = tuple[tuple[str, ...], str]
"""Names, and the text of the statement that binds them."""


@dataclass(frozen=True)
class Released:
    """The code cells of a notebook as students were given it.

    `texts` are their sources. `shared` are the names that the cells without tests bind, `data`
    those of them that the instructor binds to data; `bindings` bind, once and for all, what
    students are not asked for. `offers` are, by the name of a visible test, what it binds.
    """

    texts: frozenset[str]
    shared: tuple[str, ...]
    data: tuple[str, ...]
    bindings: tuple[Binding, ...]
    offers: Mapping[str, tuple[Binding, ...]]


def read(source: NotebookSource) -> Released:
    """The released version of a notebook."""
    return _read(source.released, source.cells)


@functools.lru_cache(maxsize=64)
def _read(released: str | None, cells: tuple[SourceCell, ...]) -> Released:
    known = {cell.name: cell for cell in cells}
    texts, parsed, offers = set(), [], {}
    for cell in json.loads(released)["cells"] if released else []:
        if cell.get("cell_type") != "code":
            continue
        text = _text(cell)
        texts.add(text)
        name = cell.get("metadata", {}).get("nbgrader", {}).get("grade_id")
        own = known.get(name) if isinstance(name, str) else None
        if own is not None and own.test:
            offers[own.name] = tuple((tuple(names), ast.unparse(s)) for s, names in _parse(text))
        else:
            kind = "plain" if own is None else "locked" if own.locked else "solution"
            parsed.append((kind, _parse(text)))
    shared: dict[str, None] = {}
    solved: set[str] = set()
    data: dict[str, None] = {}
    for kind, statements in parsed:
        bound: dict[str, str] = {}
        for _, names in statements:
            bound |= names
        shared |= dict.fromkeys(bound)
        if kind == "solution":
            solved |= {name for name, how in bound.items() if how != "import"}
        else:
            data |= dict.fromkeys(name for name, how in bound.items() if how == "data")
    bindings = []
    for kind, statements in parsed:
        lasting = ("import", "def", "constant") if kind == "locked" else ("import",)
        last = {n: s for s, names in statements for n, how in names.items() if how in lasting}
        for statement, names in statements:
            kept = tuple(n for n in names if last.get(n) is statement and n not in solved)
            if kept:
                bindings.append((kept, ast.unparse(statement)))
    return Released(frozenset(texts), tuple(shared), tuple(data), tuple(bindings), offers)


def _text(cell: Mapping[str, Any]) -> str:
    text = cell.get("source", "")
    return text if isinstance(text, str) else "".join(text)


@functools.lru_cache(maxsize=4096)
def transformed(source: str) -> str:
    """A cell of the instructor's as Python, its magics and commands made calls."""
    return TransformerManager().transform_cell(source)


def _parse(source: str) -> list[tuple[ast.stmt, dict[str, str]]]:
    """The statements of a cell that bind names, each with what `_targets` says of it."""
    try:
        statements = ast.parse(transformed(source)).body
    except (SyntaxError, ValueError, RecursionError):
        return []
    return [(s, names) for s in statements if (names := _targets(s))]


def _targets(statement: ast.stmt) -> dict[str, str]:
    """The names that a statement binds, and how: "import", "def", "constant" or "data"."""
    if isinstance(statement, ast.Import | ast.ImportFrom):
        names = [alias.asname or alias.name.partition(".")[0] for alias in statement.names]
        return dict.fromkeys((n for n in names if n != "*"), "import")
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {statement.name: "def"}
    if isinstance(statement, ast.Assign | ast.AnnAssign | ast.AugAssign):
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        found = [n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)]
        return dict.fromkeys(found, "constant" if _constant(statement.value) else "data")
    found = [
        node.id
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]
    return dict.fromkeys(found, "data")


def _constant(value: ast.expr | None) -> bool:
    try:
        found = ast.literal_eval(value) if value is not None else []
    except (ValueError, TypeError):
        return False
    return isinstance(found, int | float | complex | str | bytes | None)
