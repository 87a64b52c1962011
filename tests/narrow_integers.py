"""Run a notebook's cells as if NumPy's default integer had 32 bits, as it has on WebAssembly.

`python tests/narrow_integers.py source/introduction/random-walk.ipynb` prints one line for each
cell that fails, with its id. Every call in the cells goes through `narrow`, which makes int32 of a
result that is int64 by default only: `np.array([1, 2])`, `np.arange(3)`, `x.astype(int)`, sums of
narrow integers, and positions (`argsort`, ...), whose dtype `np.intp` has 32 bits there, too.

What it cannot show: arithmetic of two scalars, the integers that library code makes inside itself,
and `np.intp` of NumPy's own positions in a fancy index. A real 32-bit NumPy would show those.
"""

from __future__ import annotations

import ast
import builtins
import json
import linecache
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

# What makes integers of the default size from Python's own, or from narrower ones.
MADE = set(
    """array asarray asanyarray ascontiguousarray arange full full_like ones zeros empty eye
    identity fromiter tri linspace stack concatenate vstack hstack pad tile repeat moveaxis where
    astype choice sum cumsum prod cumprod cumulative_sum trace reduce dot matmul outer einsum add
    subtract multiply
    """.split()  # noqa: SIM905
)
# What counts or points: its dtype is np.intp.
POSITIONS = set(
    """argsort argmin argmax argpartition argwhere nonzero flatnonzero count_nonzero searchsorted
    lexsort indices digitize bincount unravel_index ravel_multi_index unique""".split()  # noqa: SIM905
)
CALL = "__narrow__"


def narrow(function: Callable, *args: Any, **kwargs: Any) -> Any:
    """Call `function` as a NumPy with 32-bit default integers would."""
    owner = getattr(function, "__self__", None)
    name = getattr(function, "__name__", "")
    of_numpy = (
        isinstance(owner, np.ndarray | np.generic | np.ufunc | np.random.Generator)
        or (getattr(function, "__module__", None) or "").split(".")[0] == "numpy"
    )
    if not of_numpy:
        return function(*args, **kwargs)
    args = tuple(np.int32 if arg is int else arg for arg in args)
    kwargs = {key: np.int32 if value is int else value for key, value in kwargs.items()}
    result = function(*args, **kwargs)
    if name in POSITIONS:
        values = args[:1] if name == "unique" and not isinstance(result, tuple) else ()
        return result if any(map(wide, values)) else narrowed(result, name == "unique")
    said = "dtype" in kwargs or any(is_dtype(arg) for arg in args)
    if (
        name in MADE
        and not said
        and not wide(owner)
        and not any(map(wide, [*args, *kwargs.values()]))
    ):
        return narrowed(result)
    return result


def is_dtype(arg: Any) -> bool:
    # A text is a dtype such as "<i8" wherever it stands alone.
    return isinstance(arg, str | np.dtype) or (
        isinstance(arg, type) and issubclass(arg, np.generic)
    )


def wide(value: Any) -> bool:
    """Whether `value` holds an integer that is 64 bits wide already."""
    if isinstance(value, np.ndarray | np.generic):
        return value.dtype.kind in "iu" and value.dtype.itemsize == 8
    return isinstance(value, list | tuple) and any(map(wide, value))


def narrowed(result: Any, but_first: bool = False) -> Any:
    if isinstance(result, tuple):  # np.unique: values of the array's dtype, then counts
        return tuple(p if but_first and not i else narrowed(p) for i, p in enumerate(result))
    if isinstance(result, np.ndarray | np.generic) and result.dtype == np.int64:
        if result.size and not -(2**31) <= result.min() <= result.max() < 2**31:
            # NumPy takes the first integer type that holds a number that it is given.
            return result
        return result.astype(np.int32)
    return result


for helper in (narrow, is_dtype, wide, narrowed):
    # `check` counts the steps of students' code, and these are not theirs.
    helper.__code__ = helper.__code__.replace(co_filename="<frozen narrow_integers>")


class Rewrite(ast.NodeTransformer):
    """Every call goes through `narrow`; np.intp and np.int_ are int32."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        name = ast.copy_location(ast.Name(CALL, ast.Load()), node)
        return ast.copy_location(ast.Call(name, [node.func, *node.args], node.keywords), node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if node.attr in ("intp", "int_") and getattr(node.value, "id", "") == "np":
            node.attr = "int32"
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.body = [self.visit(statement) for statement in node.body]
        return node  # decorators stay


def run(path: Path, *, really: bool = True) -> dict[str, str]:
    """Return the ids of the cells that fail, and why. Without `really` nothing is narrowed."""
    import matplotlib

    matplotlib.use("Agg")
    failed: dict[str, str] = {}
    scope: dict[str, Any] = {"__name__": "__main__"}
    vars(builtins)[CALL] = narrow  # test cells see builtins, and no name of the notebook
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] != "code" or "skip-execution" in cell["metadata"].get("tags", []):
            continue
        source, name = "".join(cell["source"]), f"<cell {cell['id']}>"
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        tree = ast.parse(source, name)
        if really:
            tree = ast.fix_missing_locations(Rewrite().visit(tree))
        try:
            exec(compile(tree, name, "exec"), scope)
        except BaseException as error:
            failed[cell["id"]] = f"{type(error).__name__}: {error}"
    return failed


if __name__ == "__main__":
    notebook = Path(sys.argv[1]).resolve()
    os.chdir(tempfile.mkdtemp())
    print(json.dumps(run(notebook, really="--as-it-is" not in sys.argv)))
