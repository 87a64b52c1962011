"""Test cells that would run a student's code in the referee's process, found by reading them.

Unpickling a file runs what the file says; so does `exec` of a text, or the import of a module
that was handed in. A test that does this with something of a student's hands over the verdict.
Such a cell is found before a class is graded, from its text alone: builtins are never replaced,
as libraries use them.
"""

from __future__ import annotations

import ast
import functools
import importlib.util
import os
import sys
from collections.abc import Collection, Iterable, Iterator

from proctor.judging import released
from proctor.model import NotebookSource
from proctor.notebook_names import parsed

_UNPICKLES = "runs whatever a student's file says"
_RUNS = "runs a text as code"
_IMPORTS = "imports a file of a student's"

# What must not be named in a test cell, by its full name, and why.
_DANGEROUS = {
    **dict.fromkeys(
        [
            *(f"{module}.{name}" for module in ("pickle", "_pickle", "dill", "cloudpickle")
              for name in ("load", "loads", "Unpickler")),
            *("joblib.load", "marshal.load", "marshal.loads", "shelve.open", "pandas.read_pickle",
              "pandas.read_hdf", "torch.load", "jsonpickle.decode", "yaml.unsafe_load"),
        ],
        _UNPICKLES,
    ),
    **dict.fromkeys(["eval", "exec", "compile", "builtins.eval", "builtins.exec"], _RUNS),
    **dict.fromkeys(
        ["runpy.run_path", "runpy.run_module", "imp.load_source", "importlib.reload",
         "importlib.util.spec_from_file_location", "importlib.machinery.SourceFileLoader",
         "sys.path", "site.addsitedir"],
        _IMPORTS,
    ),
}  # fmt: skip
_BY_TEXT = ("eval", "exec", "compile")  # harmless where the text stands in the test itself
_BY_NAME = ("importlib.import_module", "__import__", "importlib.__import__")
# What must not be handed to a student's code, which would call it with arguments of its own.
_OPENS = "opens files or runs code where the verdict is"
_HANDED_OVER = ("open", "io.open", "numpy.load", "numpy.fromfile", "numpy.memmap", "getattr")
_MODULES_HANDED_OVER = ("os.", "subprocess.", "shutil.")
_COMMANDS = ("subprocess.", "os.system", "os.popen", "os.spawn", "os.exec")
_USUAL = {"np": "numpy", "pd": "pandas"}
REMEDY = "let it compare plain data: np.load without allow_pickle, np.loadtxt, json, or a call"


def unsafe_cells(
    source: NotebookSource, modules: Collection[str] = ()
) -> dict[str, tuple[str, ...]]:
    """The test cells of a notebook that must not run in the referee's process, with the reasons.

    `modules` are the names of the instructor's own modules, which lie beside the notebook.
    """
    known = released.read(source)
    around = tuple(text for _, text in known.bindings)
    tests = [cell for cell in source.cells if cell.test]
    found = {
        cell.name: reasons(cell.source, around, frozenset(known.shared), frozenset(modules))
        for cell in tests
    }
    return {name: why for name, why in found.items() if why}


def module_names(files: Iterable[str]) -> frozenset[str]:
    """The modules that can be imported from among these files, by their paths."""
    tops = [path.split("/") for path in files]
    modules = {top[0].removesuffix(".py") for top in tops if len(top) == 1 and ".py" in top[0]}
    return frozenset(modules | {top[0] for top in tops if len(top) > 1})


@functools.lru_cache(maxsize=4096)
def reasons(
    cell: str,
    around: tuple[str, ...] = (),
    shared: frozenset[str] = frozenset(),
    modules: frozenset[str] = frozenset(),
) -> tuple[str, ...]:
    """Why this test cell must not run in the referee's process, one phrase each.

    `around` are statements of the instructor's that it can rely on (imports, helpers), `shared`
    the names that the assignment is about, `modules` the instructor's own modules. A cell that is
    no Python has no reasons.
    """
    cell_tree = parsed(cell)
    if cell_tree is None:
        return ()
    known, helpers, own = _around(around, shared, modules)
    aliases = known | _aliases([cell_tree])
    bound = shared | {
        node.id
        for node in ast.walk(cell_tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    found = dict.fromkeys(_in(cell_tree, aliases, bound, modules))
    found |= dict.fromkeys(_handed_over(cell_tree, aliases, shared - own))
    for node in ast.walk(cell_tree):
        if isinstance(node, ast.Name) and node.id in helpers:
            found[f"uses `{node.id}`, which {helpers[node.id]}"] = None
    return tuple(found)


@functools.lru_cache(maxsize=64)
def _around(
    around: tuple[str, ...], shared: frozenset[str], modules: frozenset[str]
) -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    """The full names that statements give to names, the unsafe helpers, and all helpers."""
    trees = [tree for text in around if (tree := parsed(text)) is not None]
    aliases = _USUAL | _aliases(trees)
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    own = {node.name for tree in trees for node in tree.body if isinstance(node, kinds)}
    return aliases, _unsafe_helpers(trees, aliases, shared, modules), frozenset(own)


def _aliases(trees: Iterable[ast.Module]) -> dict[str, str]:
    """The full names that imports give to names: {"np": "numpy", "load": "pickle.load"}."""
    found: dict[str, str] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.asname:
                        found[alias.asname] = alias.name
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return found


def _unsafe_helpers(
    trees: list[ast.Module],
    aliases: dict[str, str],
    shared: frozenset[str],
    modules: frozenset[str],
) -> dict[str, str]:
    """The instructor's own functions and classes that do what a test must not do, and why."""
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    defined = [node for tree in trees for node in tree.body if isinstance(node, kinds)]
    found: dict[str, str] = {}
    for node in defined:
        if why := next(_in(node, aliases, shared, modules), None):
            found[node.name] = why
    for _ in defined:  # helpers of helpers
        for node in defined:
            used = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)} & found.keys()
            if used and node.name not in found:
                found[node.name] = f"uses `{min(used)}`, which {found[min(used)]}"
    return found


def _in(
    tree: ast.AST, aliases: dict[str, str], bound: Collection[str], modules: Collection[str]
) -> Iterator[str]:
    """What `tree` does that no test may do in the referee's process."""
    harmless: set[int] = set()
    tried = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Try) and node.handlers
        for statement in node.body
        for inner in ast.walk(statement)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom) and id(node) in tried:
            continue  # the cell does without it
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _import(alias.name, modules)
        elif isinstance(node, ast.ImportFrom):
            yield from _import(f"{'.' * node.level}{node.module or ''}", modules)
        elif isinstance(node, ast.Call):
            name = _full_name(node.func, aliases, bound)
            text = _text_of(node.args[0]) if node.args else None
            if text is not None and name in _BY_TEXT:
                harmless.add(id(node.func))
            yield from _call(node, name, text, modules)
        if isinstance(node, ast.Name | ast.Attribute) and id(node) not in harmless:
            name = _full_name(node, aliases, bound)
            if name in _DANGEROUS:
                yield f"names `{name}`, which {_DANGEROUS[name]}"


def _handed_over(
    tree: ast.AST, aliases: dict[str, str], students: Collection[str]
) -> Iterator[str]:
    """What a test gives to functions of the student's that these must not call."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called: ast.AST = node.func
        while isinstance(called, ast.Attribute):
            called = called.value
        if not isinstance(called, ast.Name) or called.id not in students or called.id in aliases:
            continue
        for value in (*node.args, *(keyword.value for keyword in node.keywords)):
            name = _full_name(value, aliases, ())
            own = name.startswith(_MODULES_HANDED_OVER) and not name.startswith("os.path.")
            if own or name in _HANDED_OVER:
                yield f"hands `{name}` to the student's `{called.id}`, which {_OPENS}"


def _call(node: ast.Call, name: str, text: str | None, modules: Collection[str]) -> Iterator[str]:
    allowed = next((k.value for k in node.keywords if k.arg == "allow_pickle"), None)
    if allowed is None and name == "numpy.load" and len(node.args) > 2:
        allowed = node.args[2]
    if allowed is not None and not (isinstance(allowed, ast.Constant) and not allowed.value):
        yield f"calls `{name or 'load'}` with allow_pickle, which {_UNPICKLES}"
    if name == "yaml.load" and "Safe" not in ast.unparse(node):
        yield f"calls `yaml.load` without a SafeLoader, which {_UNPICKLES}"
    if name in _BY_NAME:
        if text is None:
            yield f"calls `{name}` with a name that is not written there, which {_IMPORTS}"
        else:
            yield from _import(text, modules)
    method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    if method in ("run_line_magic", "magic") and (text or "").split()[:1] == ["run"]:
        yield "uses `%run`, which runs a file as code"
    shell = method in ("system", "getoutput") and ast.unparse(node).startswith("get_ipython()")
    given = " ".join(ast.unparse(part) for part in (*node.args, *node.keywords))
    program = any(word in given for word in ("python", ".py", "sys.executable"))
    if program and (shell or name.startswith(_COMMANDS)):
        yield f"calls `{name or method}` with a Python program, which runs beside the verdict"


def _import(name: str, modules: Collection[str]) -> Iterator[str]:
    top = name.partition(".")[0]
    if top in modules:
        return
    if not _installed(top):
        yield f"imports `{name}`, which is neither installed nor yours"


@functools.lru_cache(maxsize=1024)
def _installed(top: str) -> bool:
    """Whether a module or package of this name can be imported, wherever one starts."""
    if top in sys.stdlib_module_names or top == "__main__":
        return True
    try:
        spec = importlib.util.find_spec(top) if top else None
    except (ImportError, ValueError):
        return False
    if spec is None or spec.origin is not None:
        return spec is not None
    here = os.getcwd()  # any folder there can be imported
    return any(os.path.dirname(place) != here for place in spec.submodule_search_locations or ())


def _text_of(node: ast.AST) -> str | None:
    """The text that stands there as such, or None."""
    written = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return ast.literal_eval(node) if written else None


def _full_name(node: ast.AST, aliases: dict[str, str], bound: Collection[str]) -> str:
    """The dotted name of what `node` names, "" where it names nothing by itself."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id in bound and node.id not in aliases:
        return ""
    return ".".join([aliases.get(node.id, node.id), *reversed(parts)])
