"""What the cells of a released notebook bind, read once for all the students of an assignment."""

from __future__ import annotations

import ast
import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass

from proctor.model import NotebookSource, SourceCell
from proctor.notebook_names import bindings, parsed
from proctor.texts import joined

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
    texts, plain, offers = set(), [], {}
    for cell in json.loads(released)["cells"] if released else []:
        if cell.get("cell_type") != "code":
            continue
        text = joined(cell.get("source", ""))
        texts.add(text)
        name = cell.get("metadata", {}).get("nbgrader", {}).get("grade_id")
        own = known.get(name) if isinstance(name, str) else None
        if own is not None and own.test:
            offers[own.name] = tuple(
                (tuple(names), ast.unparse(s)) for s, names in bindings(parsed(text))
            )
        else:
            kind = "plain" if own is None else "locked" if own.locked else "solution"
            plain.append((kind, bindings(parsed(text))))
    shared: dict[str, None] = {}
    solved: set[str] = set()
    data: dict[str, None] = {}
    for kind, statements in plain:
        bound: dict[str, str] = {}
        for _, names in statements:
            bound |= names
        shared |= dict.fromkeys(bound)
        if kind == "solution":
            solved |= {name for name, how in bound.items() if how != "import"}
        else:
            data |= dict.fromkeys(name for name, how in bound.items() if how == "data")
    lasting_ones: list[Binding] = []
    for kind, statements in plain:
        lasting = ("import", "def", "constant") if kind == "locked" else ("import",)
        last = {n: s for s, names in statements for n, how in names.items() if how in lasting}
        for statement, names in statements:
            kept = tuple(n for n in names if last.get(n) is statement and n not in solved)
            if kept:
                lasting_ones.append((kept, ast.unparse(statement)))
    return Released(frozenset(texts), tuple(shared), tuple(data), tuple(lasting_ones), offers)
