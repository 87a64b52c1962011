"""What the student's process says of a function, a class or an object that it hands out."""

from __future__ import annotations

import contextlib
import functools
import inspect
import types
from typing import Any


def code_owner(value: Any) -> Any:
    """The function that runs first: of a method, a partial or an object that can be called.

    A function that says it wraps another one is still the one that runs.
    """
    for _ in range(100):
        if type(value) is types.FunctionType:
            break
        elif isinstance(value, types.MethodType):
            value = value.__func__
        elif type(value) is functools.partial:
            value = value.func
        elif "__wrapped__" in getattr(value, "__dict__", {}):
            value = value.__wrapped__
        elif isinstance(vars(type(value)).get("__call__"), types.FunctionType):
            return type(value).__call__
        else:
            break
    return value


def code_of(code: types.CodeType) -> tuple[str, str, int, list[str]]:
    """File, name, first line and arguments of a function."""
    arguments = list(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])
    return code.co_filename, code.co_name, code.co_firstlineno, arguments


def naming(value: Any) -> dict[str, Any]:
    """The texts by which a function or a class says what it is."""
    names = {}
    for name in ("__name__", "__qualname__", "__doc__", "__module__"):
        with contextlib.suppress(Exception):
            text = getattr(value, name, None)
            if isinstance(text, str):
                names[name.strip("_")] = str(text)[:10_000]
    return names


def parameters(signature: inspect.Signature) -> list[list[Any]]:
    """Name, kind and default of each parameter; a default that is no plain value as text."""
    empty = inspect.Parameter.empty
    found = []
    for parameter in list(signature.parameters.values())[:100]:
        default = parameter.default
        plain = default is None or type(default) in (bool, int, float, str)
        spec = None if default is empty else [default if plain else repr(default)[:200]]
        found.append([parameter.name, int(parameter.kind), spec])
    return found
