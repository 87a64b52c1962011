"""Mistakes that authors of notebooks make, found without running anything.

Each finding is one line: the notebook, the cell's id, what is wrong, and what to do. What only
shows when tests run (a starter that passes, a solution that fails) is found by
`proctor.authoring.answers`.
"""

from __future__ import annotations

import ast
import importlib
import json
import os
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from IPython.core.inputtransformer2 import TransformerManager
from markdown_it import MarkdownIt
from markdown_it.token import Token
from nbformat import NotebookNode

from proctor.authoring import notebook_form
from proctor.judging import unsafe
from proctor.model import is_run
from proctor.notebook_names import bindings, parsed

_IMAGE_TAG = re.compile(r"<img\b[^>]*>", re.I)
_ATTRIBUTE = re.compile(r"""\b(alt|src|href)\s*=\s*["']([^"']*)["']""", re.I)
_REFERENCE_PAGE = re.compile(r"/generated/([A-Za-z_]\w*(?:\.\w+)+)\.html")
_DOTTED = re.compile(r"(?<![\w.])([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)+)")


def mistakes(path: Path) -> list[str]:
    """The mistakes in the notebook at `path`, one line each."""
    try:
        notebook = notebook_form.read(path)
    except ValueError as error:
        return [f"{path}: {error}"]
    notebook_form.name_cells(notebook)
    found = [*_repeated_ids(path, notebook), *_exercises(notebook), *_not_run(notebook)]
    found += _unsafe(notebook, path.parent)
    aliases = _imported(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            texts = _markdown_cell(cell, path.parent, aliases)
        else:
            texts = _code_cell(cell, aliases)
        found += [(cell.id, text) for text in texts]
    return [f"{path}: cell {cell_id}: {text}" for cell_id, text in found]


Finding = tuple[str, str]


def _nbgrader(cell: NotebookNode) -> NotebookNode:
    settings: NotebookNode = cell.metadata.get("nbgrader", NotebookNode())
    return settings


def _repeated_ids(path: Path, notebook: NotebookNode) -> Iterator[Finding]:
    # nbformat gives repeated cell ids new names when it reads a notebook.
    written = json.loads(path.read_text("utf-8")).get("cells", [])
    for what, ids in (
        ("cell id", [cell["id"] for cell in written if "id" in cell]),
        ("grade_id", [_nbgrader(c).grade_id for c in notebook.cells if "grade_id" in _nbgrader(c)]),
    ):
        for repeated, count in Counter(ids).items():
            if count > 1:
                yield repeated, f"this {what} stands {count} times; give each cell its own"


def _exercises(notebook: NotebookNode) -> Iterator[Finding]:
    """Every solution cell has a prompt before it and test cells with points after it.

    An answer that a teacher grades has its own points, and is the solution as a whole.
    """
    prompted, waiting = False, None
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            prompted = True
        graded, solution = (_nbgrader(cell).get(key) for key in ("grade", "solution"))
        if graded and not _nbgrader(cell).get("points"):
            what = "answer" if solution else "test cell"
            yield cell.id, f"this {what} gives no points; give it at least one"
        if graded and not solution:
            waiting = None
        if solution:
            if waiting and not graded:
                yield waiting, "this exercise has no points; add a test cell after it"
            waiting = waiting if graded else cell.id
            if not prompted:
                yield cell.id, "this exercise has no prompt; write one above it"
            prompted = False
            if not graded and "BEGIN SOLUTION" not in cell.source:
                yield cell.id, "this cell marks no solution; put it between BEGIN and END SOLUTION"
    if waiting:
        yield waiting, "this exercise has no points; add a test cell after it"


def _not_run(notebook: NotebookNode) -> Iterator[Finding]:
    """Grading runs every cell of an exercise notebook but those that only draw or measure."""
    if not any(_nbgrader(cell).get("solution") for cell in notebook.cells):
        return
    for cell in notebook.cells:
        graded, tags = is_run(cell), cell.metadata.get("tags", [])
        if cell.cell_type == "code" and _nbgrader(cell) and not graded:
            yield cell.id, "grading must run this cell; take the tag skip-execution away"
        if graded and not _nbgrader(cell) and "nbval-ignore-output" in tags:
            yield cell.id, "this cell only shows something; tag it skip-execution"


def _unsafe(notebook: NotebookNode, folder: Path) -> Iterator[Finding]:
    """Test cells that would run a student's code beside the verdict."""
    around: list[str] = []
    shared: set[str] = set()
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for cell in code:
        if _nbgrader(cell).get("grade"):
            continue
        tree = parsed(cell.source)
        statements = tree.body if tree is not None else []
        lasting = bool(_nbgrader(cell)) and not _nbgrader(cell).get("solution")
        imports = ast.Import | ast.ImportFrom
        around += [ast.unparse(s) for s in statements if lasting or isinstance(s, imports)]
        if not lasting:
            bound = [names for _, names in bindings(tree)]
            shared |= {name for names in bound for name, how in names.items() if how == "def"}
    beside = folder.iterdir() if folder.is_dir() else ()
    modules = unsafe.module_names(f"{p.name}/x" if p.is_dir() else p.name for p in beside)
    for cell in code:
        if _nbgrader(cell).get("grade") and not _nbgrader(cell).get("solution"):
            for why in unsafe.reasons(cell.source, tuple(around), frozenset(shared), modules):
                yield cell.id, f"this test {why}, and is not run in grading; {unsafe.REMEDY}"


def _code_cell(cell: NotebookNode, aliases: dict[str, str]) -> Iterator[str]:
    try:
        tree = ast.parse(TransformerManager().transform_cell(cell.source))
    except SyntaxError as error:
        yield f"is not Python (line {error.lineno}); correct it"
        return
    for name in _dead_attributes(tree, aliases):
        yield f"{name} does not exist; name what has taken its place"
    if not _nbgrader(cell).get("grade"):
        return
    last = tree.body[-1] if tree.body else None
    if isinstance(last, ast.Expr) and not _may_be_points(last.value):
        yield "this test cell ends in a value, which nbgrader reads as points; end it otherwise"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and ast.unparse(node) in ("sys.stderr", "warnings.warn"):
            yield f"{ast.unparse(node)}: what a test cell prints on stderr scores 0; remove it"
        if isinstance(node, ast.Import | ast.ImportFrom) and "logging" in ast.unparse(node):
            yield "logging prints on stderr, which scores 0; remove it"


def _may_be_points(value: ast.expr) -> bool:
    """Whether a last line gives points in part: a name, a number or arithmetic; or is a call."""
    match value:
        case ast.Constant(value=bool()):
            return False
        case ast.Name() | ast.Call() | ast.Constant(value=int() | float()):
            return True
        case ast.UnaryOp(op=ast.USub() | ast.UAdd(), operand=operand):
            return _may_be_points(operand)
        case ast.BinOp(left=left, right=right):
            return _may_be_points(left) and _may_be_points(right)
    return False


def _markdown_cell(cell: NotebookNode, folder: Path, aliases: dict[str, str]) -> Iterator[str]:
    for token in _tokens(MarkdownIt().parse(cell.source)):
        if token.type == "image":
            if not token.content.strip():
                yield f"the picture {token.attrs['src']} has no alt text; say what is seen on it"
            yield from _dead_link(str(token.attrs["src"]), folder, cell)
        elif token.type == "link_open":
            yield from _dead_link(str(token.attrs["href"]), folder, cell)
        elif token.type in ("html_block", "html_inline"):
            for tag in _IMAGE_TAG.findall(token.content):
                if not dict(_ATTRIBUTE.findall(tag)).get("alt", "").strip():
                    yield "an <img> has no alt text; say what is seen on it"
            for name, target in _ATTRIBUTE.findall(token.content):
                if name.lower() != "alt":
                    yield from _dead_link(target, folder, cell)
        elif token.type in ("code_inline", "fence") and token.info in ("", "python"):
            for first, rest in _DOTTED.findall(token.content):
                if first in aliases and not _exists(aliases[first], rest[1:].split(".")):
                    yield f"{first}{rest} does not exist; name what has taken its place"


def _tokens(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _tokens(token.children or [])


def _dead_link(target: str, folder: Path, cell: NotebookNode) -> Iterator[str]:
    url = urlsplit(target)
    if url.scheme in ("http", "https"):
        for name in _REFERENCE_PAGE.findall(url.path):
            module, *rest = name.split(".")
            if not _exists(module, rest):
                yield f"{target} is the page of something that does not exist; link another"
    elif url.scheme == "attachment":
        if url.path not in cell.get("attachments", {}):
            yield f"{target}: no such attachment; insert the picture again"
    elif url.path and not url.scheme and not _leads_somewhere(folder / unquote(url.path)):
        yield f"{target}: no such file; correct the link"


def _leads_somewhere(path: Path) -> bool:
    """Whether a file exists; a learner's notebook, work/<assignment>/, is made from release/."""
    path = Path(os.path.normpath(path))
    *_, above, folder, name = ("", "", *path.parts)
    if above == "work":
        path = path.parents[2] / "release" / folder / name
    return path.exists()


def _imported(notebook: NotebookNode) -> dict[str, str]:
    """The names by which the notebook's own code knows modules: {"np": "numpy"}."""
    aliases = {}
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        try:
            tree = ast.parse(TransformerManager().transform_cell(cell.source))
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.asname:
                        aliases[alias.asname] = alias.name
                    else:
                        top = alias.name.split(".")[0]
                        aliases[top] = top
    return aliases


def _dead_attributes(tree: ast.AST, aliases: dict[str, str]) -> Iterator[str]:
    inner = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            first, *rest = _chain(node)
            if first in aliases and not _exists(aliases[first], rest):
                yield ".".join([first, *rest])


def _chain(node: ast.Attribute) -> list[str]:
    names = [node.attr]
    value = node.value
    while isinstance(value, ast.Attribute):
        names.append(value.attr)
        value = value.value
    names.append(value.id if isinstance(value, ast.Name) else "")
    return names[::-1]


def _exists(module: str, names: list[str]) -> bool:
    """Whether `module` can be imported and has ``names[0].names[1]...``."""
    try:
        found = importlib.import_module(module)
    except ImportError:
        return False
    path = module
    for name in names:
        path = f"{path}.{name}"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if hasattr(found, name):
                found = getattr(found, name)
                continue
        try:
            found = importlib.import_module(path)
        except ImportError:
            return False
    return True
