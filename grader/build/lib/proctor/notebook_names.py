"""Which names a notebook's cell binds, and which it takes from the cells before it.

Both are asked of Python that parses. Where a student's text may not, `proctor.repair.matching`
looks for names line by line.
"""

from __future__ import annotations

import ast
import functools
import symtable

from IPython.core.inputtransformer2 import TransformerManager

_NO_CODE = (SyntaxError, ValueError, RecursionError)


@functools.lru_cache(maxsize=4096)
def transformed(source: str) -> str:
    """A cell of the instructor's as Python, its magics and commands made calls."""
    return TransformerManager().transform_cell(source)


def parsed(source: str) -> ast.Module | None:
    """The syntax tree of a cell of the instructor's, or None when it is no Python."""
    try:
        return ast.parse(transformed(source))
    except _NO_CODE:
        return None


def bindings(tree: ast.Module | None) -> list[tuple[ast.stmt, dict[str, str]]]:
    """The statements of a cell that bind names at its top level, each with these names.

    For each name it is said how: "import", "def" (classes, too), "constant" or "data".
    """
    statements = tree.body if tree is not None else []
    return [(statement, names) for statement in statements if (names := _bound(statement))]


def needed(code: str) -> set[str]:
    """The names that Python code takes from the cells before it; none when it does not parse."""
    try:
        top = symtable.symtable(code, "<cell>", "exec")
    except _NO_CODE:
        return set()
    found, own, tables = set(), set(), [top]
    while tables:
        table = tables.pop()
        tables += table.get_children()
        for symbol in table.get_symbols():
            if table is top and (symbol.is_assigned() or symbol.is_imported()):
                own.add(symbol.get_name())
            elif symbol.is_referenced() and (table is top or symbol.is_global()):
                found.add(symbol.get_name())
    return found - own


def _bound(statement: ast.stmt) -> dict[str, str]:
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
