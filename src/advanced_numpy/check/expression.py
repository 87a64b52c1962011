"""One expression, made of named things only: the rules of a game, read from the answer's text."""

from __future__ import annotations

import ast
import inspect
import linecache
import textwrap
import types
from collections.abc import Callable, Collection
from typing import Any, NoReturn

from advanced_numpy.check.calls import is_library, not_written
from advanced_numpy.check.failure import fail
from advanced_numpy.check.style import run_traced

_PLAIN = (
    *(ast.Constant, ast.Tuple, ast.List, ast.Subscript, ast.Slice, ast.Call, ast.keyword),
    *(ast.BinOp, ast.operator, ast.UnaryOp, ast.unaryop, ast.Compare, ast.cmpop, ast.expr_context),
)
_WHOLE = "Let one operation on whole arrays take its place."
_LOOKS = "Compare with `==` or `!=`, element by element."
_NOT_PLAIN: dict[type[ast.AST], tuple[str, str]] = {
    ast.ListComp: ("a comprehension", _WHOLE),
    ast.SetComp: ("a comprehension", _WHOLE),
    ast.DictComp: ("a comprehension", _WHOLE),
    ast.GeneratorExp: ("a generator expression", _WHOLE),
    ast.Lambda: ("a `lambda`", "Your function is one expression already: write out what it does."),
    ast.NamedExpr: ("`:=`", "The expression gives no names to its parts."),
    ast.Starred: ("`*` before an argument", "Write the arguments one by one."),
    ast.IfExp: ("`if ... else`", "It decides once, and an array needs a decision per element."),
    ast.BoolOp: ("`and` or `or`", "For arrays write `&` or `|`, with parentheses on either side."),
    ast.Not: ("`not`", "For arrays write `~`."),
    ast.In: ("`in`", _LOOKS),
    ast.NotIn: ("`not in`", _LOOKS),
    ast.Is: ("`is`", _LOOKS),
    ast.IsNot: ("`is not`", _LOOKS),
}
_ONE_LINE = "Leave the `def` line as it was, and let one `return` with one expression follow."


def one_expression(function: Callable[..., Any], *args: Any, allowed: Collection[str]) -> None:
    """Require a ``def`` that does nothing but ``return`` an expression made of allowed things.

    These are the function's parameters, numbers, tuples, lists, indexing, arithmetic, comparisons
    and the operators for bits; and of everything else what `allowed` names: something of a module,
    "numpy.where", under whatever alias; an attribute of any value, ".shape"; a builtin, "len"; the
    operator "@". Loops, conditions, helpers, decorators and default values are never allowed. A
    docstring may stand before the ``return``.

    ``function(*args)`` is called, and no other code of the notebook may run meanwhile.
    """
    __tracebackhide__ = True
    reader = _Reader(function, allowed)
    expression = reader.expression()
    reader.look_for_loops(expression)
    reader.read(expression)
    ran: list[str] = []

    def trace(frame: Any, event: str, argument: Any) -> Any:
        if event == "call" and not is_library(frame.f_code.co_filename):
            ran.append(frame.f_code.co_name)
        return trace

    run_traced(function, args, trace)
    if len(ran) > 1:
        others = ", ".join(f"`{name}`" for name in dict.fromkeys(ran) if name != reader.name)
        text = f"has other code of the notebook at work: {others or 'itself, once more'}."
        fail(f"`{reader.name}`", text, _WHOLE)


class _Reader:
    """Reads the text of a function, and fails at the first thing that is not allowed."""

    def __init__(self, function: Any, allowed: Collection[str]) -> None:
        self.name = getattr(function, "__name__", "your answer")
        self.function, self.code = function, getattr(function, "__code__", None)
        self.known = getattr(function, "__globals__", {})
        self.parameters: tuple[str, ...] = ()
        self.allowed = allowed
        shown = ", ".join(f"`{name.replace('numpy.', 'np.')}`" for name in allowed)
        self.usual = f"Besides its parameters, numbers and operators, it may use {shown}."

    def refuse(self, what: str, node: ast.AST, hint: str) -> NoReturn:
        """Fail, and show the line of the cell in which `node` stands."""
        __tracebackhide__ = True
        number = self.code.co_firstlineno + getattr(node, "lineno", 1) - 1
        line = linecache.getline(self.code.co_filename, number).strip()
        fail(f"`{self.name}`", f"{what}.\n  line {number} of its cell:  {line}", hint)

    def expression(self) -> ast.expr:
        """The expression that the function returns, when that is all it does."""
        __tracebackhide__ = True
        definition = self.definition()
        if definition.decorator_list:
            self.refuse("has a decorator", definition.decorator_list[0], _ONE_LINE)
        given = definition.args
        if given.defaults or given.kwonlyargs or given.vararg or given.kwarg:
            self.refuse("has other parameters than those asked for", definition, _ONE_LINE)
        self.parameters = tuple(one.arg for one in [*given.posonlyargs, *given.args])
        body = definition.body
        if ast.get_docstring(definition, clean=False) is not None:
            body = body[1:]
        for statement in body:
            if isinstance(statement, ast.Raise) and "NotImplementedError" in ast.dump(statement):
                raise not_written(self.name)
        only = body[0] if body else definition
        if not isinstance(only, ast.Return):
            self.refuse("does something before it returns", only, _ONE_LINE)
        if only.value is None or len(body) > 1:
            self.refuse("is more than one `return` and its expression", body[-1], _ONE_LINE)
        return only.value

    def definition(self) -> ast.FunctionDef:
        """The `def` of the function as it stands in its cell; what runs must be made of it."""
        __tracebackhide__ = True
        if getattr(self.code, "co_name", None) == "<lambda>":
            text = "this is a `lambda`. The task asks for a function with `def`."
            fail("Your answer", text, _ONE_LINE)
        if isinstance(self.function, types.FunctionType) and isinstance(self.code, types.CodeType):
            lines = linecache.getlines(self.code.co_filename)[self.code.co_firstlineno - 1 :]
            try:
                tree = ast.parse(textwrap.dedent("".join(inspect.getblock(lines))))
                made = compile(tree, self.code.co_filename, "exec", dont_inherit=True)
            except SyntaxError:
                made = None
            if made and _essence(self.code) in map(_essence, made.co_consts):
                (definition,) = tree.body
                if isinstance(definition, ast.FunctionDef):
                    return definition
        text = "is not the function that a `def` in its cell describes."
        fail(f"`{self.name}`", text, f"{_ONE_LINE} Then run the cell again.")

    def look_for_loops(self, expression: ast.expr) -> None:
        """Find what says more than any name in it: loops that hide, conditions, functions."""
        __tracebackhide__ = True
        for node in ast.walk(ast.Expr(expression)):
            for part in ast.iter_child_nodes(node):
                if type(part) in _NOT_PLAIN:
                    what, hint = _NOT_PLAIN[type(part)]
                    self.refuse(f"uses {what}", part if hasattr(part, "lineno") else node, hint)

    def read(self, node: ast.AST) -> None:
        """Look at a part of the expression and at everything in it."""
        __tracebackhide__ = True
        if isinstance(node, ast.Name | ast.Attribute):
            self.read_name(node)
            return
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
            if "@" not in self.allowed:
                self.refuse("uses `@`", node, self.usual)
        elif not isinstance(node, _PLAIN) or isinstance(node, ast.keyword) and node.arg is None:
            self.refuse(f"uses `{ast.unparse(node)}`", node, self.usual)
        for part in ast.iter_child_nodes(node):
            self.read(part)

    def read_name(self, node: ast.Name | ast.Attribute) -> None:
        """Look at a name, or at an attribute and at the value that it is of."""
        __tracebackhide__ = True
        if isinstance(node, ast.Name):
            # A name of the notebook is nobody's builtin.
            own = self.known.get(node.id) is not None or node.id not in self.allowed
            if node.id not in self.parameters and own:
                self.refuse(f"uses `{node.id}`", node, self.usual)
            return
        of = node.value
        module = None
        if isinstance(of, ast.Name) and of.id not in self.parameters:
            module = self.known.get(of.id)
        if isinstance(module, types.ModuleType):
            if f"{module.__name__}.{node.attr}" not in self.allowed:
                self.refuse(f"uses `{ast.unparse(node)}`", node, self.usual)
        elif f".{node.attr}" not in self.allowed:
            named = isinstance(of, ast.Name | ast.Attribute)
            shown = ast.unparse(node) if named else f".{node.attr}"
            self.refuse(f"uses `{shown}`", node, self.usual)
        else:
            self.read(of)


def _essence(code: Any) -> tuple[Any, ...]:
    """What the text decides, wherever it stands; an import nearby can change the instructions."""
    if not isinstance(code, types.CodeType):
        return ()
    plain = [part for part in code.co_consts if not isinstance(part, types.CodeType)]
    return code.co_name, code.co_names, code.co_varnames, code.co_freevars, repr(plain)
